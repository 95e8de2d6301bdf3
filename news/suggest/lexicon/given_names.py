"""Given names, by the pronoun that news writes for them. They tell a person from a title; a missing one costs little."""

_HE = """
aaron abraham adam adrian adrien ahmed aidan akira al alan albert aldis alec alejandro aleksander alessandro alex alexander
alfie alfonso alfred algee ali allan allen alvin amir anders andre andreas andrew andy angus ansel anthony antoine anton antonio
antony arash armando armie arnold aron art arthur asa asher ashton austin avi barry bart bashir basil ben benedict benicio
benjamin bennett benny bernard bernie bert bill billy blake bob bobby boris boyd brad bradley brady brandon brendan brent bret
brett brian bruce bruno bryan bryce burt byron caleb calum calvin cameron carl carlos cary casey caspar cedric chad channing
charles charlie chase chester chiwetel chris christian christoph christopher chuck cillian clark claude clay clayton cliff clint
clive cole colin colm conor corey cormac cory craig curtis cyrus damian damien damon dan dane daniel danny dante darren daryl
dave david dax dean demian denis dennis denzel derek desmond dev dexter dick diego dirk dolph dominic don donald donnie doug
douglas drew duane dustin dwayne dwight dylan earl ed eddie eddy edgar eduardo edward edwin eli elias elijah elliot
elliott ellis
elton emile emilio emmanuel enrique enzo eric erik ernest ernie esai ethan eugene eugenio evan ewan ezra fabien fabio felix
fernando finn florian forest forrest francis francisco franck francois frank frankie franklin fred freddie frederick gabe
gabriel gabriele gael garrett garry garth gary gavin geoff geoffrey george gerald gerard gianni gil gilbert giovanni giuseppe
glen glenn gordon grant greg gregory griffin guillermo gus guy hank hans harold harris harrison harry harvey hayao heath hector
helmut henri henry herbert herman hideo hiroyuki holt howard hugh hugo humphrey hunter ian idris ignacio igor ike irving isaac
isaiah israel ivan iwan jack jackie jackson jacob jacques jaden jai jake jamal james jamie jan jared jason javier jay
jaylen jean
jeff jeffrey jemaine jeremy jermaine jerome jerry jesse jim jimmy joachim joaquin jody joe joel joey john johnny jon jonah
jonas jonathan jordan jorge jose joseph josh joshua juan judd jude jules julian julio julius jun justin kai karl kazuo keanu
keegan keenan keith ken kenneth kenny kent kevin kiefer kirk kit klaus kumail kurt kyle lance larry lars laurence laurent
lawrence leigh len lenny leo leon leonard leonardo leslie lester lewis liam lin linus lionel logan lonnie lou louis luc luca
lucas lucien luigi luis luke mackenzie mahershala malcolm manny manoj marc marcel marco marcus mario mark marlon marshall
martin marty marvin mason mateo mathieu matt matthew matthias maurice max maximilian maxwell mel melvin merlin michael michel
mick mickey miguel mike mikael mikhail miles milo mitch mohammed morgan moritz morris mortimer murray nathan nathaniel ned neil
nelson neville nick nicholas nicolas nigel noah noam noel norman oleg oliver olivier omar oren orlando orson oscar oswald otto
owen pablo paddy parker pascal pat patrick paul pedro percy pete peter phil philip philippe phillip pierce piers quentin
quincy rafael
rainer ralph ramon rami ramy randall randy raoul raphael ray raymond reginald reid renny reuben rex rhys ricardo richard rick
ricky ridley riley riz rob robbie robert roberto robin rocky rod roger roland roman romain ron ronald ronnie rory ross roy ruben
rudy rufus rupert russ russell ryan sacha salman sam sammy samuel sanjay santiago saul scott sean sebastian sergei sergio seth
shah shane shaun shawn shemar shia sidney silas simon skylar sofian spencer spike stan stanley stefan stellan stephen sterling
steve steven stuart sylvester tadanobu taika takeshi taron taylor ted terence terrence terry theo theodore thomas tim timothee
timothy tobey tobias toby todd tom tommy tony travis trent trevor trey troy tucker ty tyler tyrese tyrone valentin van vance
vernon vic victor viggo vijay vin vince vincent vinnie vito vladimir wade wallace walt walter walton warren wayne wendell werner
wes wesley wilfred will willem william willie willy winston wolfgang woody xavier aldo alden alejo alessio alexandre
aleksandr alexei alfred algernon amos anil antoni anupam ari arjun armand arne arnaud arturo asghar ashutosh asif
augustus axel
azazel barkhad baz bela benoit bernardo bertrand boaz bojan boots brandt bronson brock bryn burn carter cesar cesare
chaim chow christophe clarence claudio colson
corbin corin costa cristian cuba daisuke dario darius davey davis deon derrick devon dimitri dino djimon dmitri dominik
domhnall donnell dougray duke duncan dwain eamonn
edmund efren eivind elie elmer emeka emerson emir emmett ennio erich ernst esteban etienne eubie evgeny ewen faran
farhad federico ferdinand fionn frances fredric fritz garret
gaspard gaspar gaston gavan gene georges gerardo gianluca gideon gilles ginger giorgio godfrey goran graham gunnar
gustaf gustavo hamish harish harley harmony haruki hassan
heinrich hirokazu hiroshi holger howie hrithik hubert hubertus iain ibrahim idrissa ilya imran irrfan isidro ismael ivor
jacek jafar jair jake jakob jalil jarvis javed javi jed jens
jeroen jerod jeroen jin joao jochen johan johann johannes johnnie joko jong jordi josef juliano jurgen jussie kacey
kareem karan karim karol karim kazuhiro kelvin kenan kendrick kerem khalil
kiyoshi kohl kola krzysztof kwame lakeith laird lamar lambert lamont lazlo leander leif lemuel leopold leroy levi levon
linden lloyd lorenzo lothar lucky ludwig luiz lukas lyle maciej mads magnus mahesh
makoto manish manolo manuel marek mariano marton masaki mathias mathew matteo mauro mauricio mekhi melvyn merce merwan
meyer micah michal miguel mihai miklos milan milton minoru mo moises monty mos moshe
murali mustafa nacho nagesh naveen navid ned nestor newton nicolai nicolo nigel nikolai nikolaj nils nolan oded olaf ole
olivier omari oskar osvaldo otis oz pablo pal paolo park pawel per peyton piero pierre
pio pontus prakash preston rachid radha rahul raj rajesh rajkummar ralf ramin ranbir randolph rasmus rauf raymond raza
reda reed reggie reiner remi renato rene ricard rian rob rodrigo rodney rohan rolf roque rourke ruairi
ruairidh ruggero rune sachin said salvador salvatore samson sanjeev santino satoshi satyajit scoot scot seamus seann
selton serge sergej sergey shahrukh shailesh shaka shekhar shinichi shunji sid sigurd simeon siddharth skeet stavros
steffen stephan stig stuart sudhir sumner sunil sven swann tahar takashi tamas tarsem tate teddy teo terrance tetsuya
thaddeus thom thorsten tino tobin tod tomas tomasz tomm toshiro trey tuomas udo ulrich umberto valerio
vasily vaughn veit venkat vikram vilmos virgil vishal vittorio volker vondie walid walon werner whit wilbur wiley wilmer
wim wyatt xavier yahya yash yasujiro yannick yoshi yorgos yusuf zachariah zbigniew zeljko zhang zlatko yann yuri yves
zac zach zachary zack zane
aarav aaryan abbas abdul abhay abhinav abhishek abner adil aditya adnan aiden ajay ajit akash akhil akshay alain
alastair alberto aleks alfredo alistair alonso alphonse ambrose amit amitabh amol amole amr anand anatole anees angelo
anirudh ankit ankur anthoni anurag apoorva archie arvind aryan ashok atul aurelien ayan aydin ayushmann aziz balthazar
barnaby bartholomew bastien bhushan bilal bjorn bobbie braden bradford brennan brody burak callum camilo carlo carson
caspian cassius chaitanya chandler chet chetan chiranjeevi christos cian clement clifford clifton cody coleman colton
connor conrad cornelius cosmo cristobal curt dale daniele darrell darryl dashiell deepak delroy dermot dhruv didier
dieter diljit dimitrios dinesh diogo dmitry dorian durjoy ebon edmond edouard egor eike einar eitan elan eldar emanuel
emil emiliano emraan emre enrico ernesto errol ezekiel fabian fahadh farhan faruq felipe fidel filip francesco franz
fraser frederic friedrich fyodor galen gareth gaurav gautham georg gerry giacomo giles gino govind graeme grayson gregg
gregor grigori guido guillaume gulshan gustav hal harlan harshvardhan hemant hendrik henrik horace horst hussein idan
imtiaz ingmar ingo ira irfan irwin ishaan ivo jaafar jaeden jagdish jaideep jalen jamil janusz jeb jeremiah jerrod
jimmie jitendra joaquín jonathon josep joss juhani justus kabir kailash kamal kamil karthik kartik kashif keir kenji
kermit kevork khalid kieran kiran kirill knut konrad konstantin kris krishan krishna kristian kristoffer kunal lachlan
lakshya landon lasse laszlo leland leonid lev lex lian louie lubomir luciano lucius ludovic luther madhavan madhur majid
malachi mammootty mandeep manfred manu marcello marcelo marcin marcos marius markus matthieu maxence mehmet mihir mika
milos mithun mitchell mohammad mohan mohanlal mohit mordecai mudassar muhammad mukesh murad nabil nagarjuna nandamuri
nandan naseeruddin nasser nawazuddin neal neeraj nev nicolò niels nikhil niklas nitesh nitin nithiin nivin norbert olli
osgood ozzie paco padraig pankaj parambrata paresh pasha patrice patricio paulo pavel pawan perry phineas pieter pradeep
pramod pranav prasanth prasoon prateek pratik pravin prithviraj prosenjit puneet quinn rafe raghav raja rajat
rajinikanth rajkumar rajiv rakesh rakeysh ramesh ramiro ranveer rashid raul ravi reece remo remy reynaldo rhett riccardo
richie rico rishabh rishi riteish ritesh ritwik roan robb rocco roderick rodolfo rohit ronan ronit roshan rudolf rustam
rutger ryder saad sahil saif sajid salim samir sandeep santosh satish saurabh seb selim shahid shailendra shakti sharad
shashank shay shiney shirish shrey shreyas siddhant siegfried silvio sivakarthikeyan sohail soren srijit stanislav
stefano stelio stephane stewart stu sudip sujoy sukumar suman suniel suraj suresh suriya sushant sylvain tadeusz talal
tanner tariq tarun terje thibault thiago tiago tibor tigmanshu timo timothée tommaso tomás torsten tremaine tristan
tudor tushar tyson ugo uli umesh usman uwe vaibhav varun vasan vaughan venkatesh vetrimaaran vicente vidhu vikas vikrant
vincenzo vinay vineet vinod viral vishnu vivek vlad waleed wally warwick wilhelm xander yogesh youssef zaheer zain zakir
zander zaza zayn zeke zev zoltan zubin
"""
_SHE = """
abbie abby abigail ada adele agnes agyness aimee alana alexa alexandra alexis alice alicia alison allison ally alyssa amanda
amandla amara amber amelia amy ana anastasia andrea angela angelina anita anjelica ann anna anne annette annie anya april
ariana arielle ashley astrid aubrey audrey ava avantika awkwafina barbara beatrice bella bernadette bernice beth bette betty
beverly beyonce bianca blanche blythe bonnie brenda brianna bridget brie brigitte britney britt brittany brooke bryce camilla
camille candice cara carey carla carly carmen carol carole caroline carrie cassandra cassidy cate catherine cathy cecilia
celeste celia celine chantal charlize charlotte chelsea cher cheryl chloe chloë christina christine ciara cindy claire clara
clarissa claudia cloris colleen connie constance cora courtney cristina crystal cynthia cyndi dakota daisy dana danai danielle
daphne darlene dawn deborah debbie debra deepika delia demi denise diana diane dianne dolly dominique donna dora doris
dorothy ebony edie edith eiza elena eleanor elisabeth elise eliza elizabeth ella elle ellen ellie eloise elsa emilia emily emma
emmanuelle erica erika erin esther etta eva eve evelyn faith fanny fay faye felicity fiona florence frances francesca
freida gabrielle gail gal gemma genevieve georgia geraldine gillian gina ginnifer giovanna glenda gloria goldie grace greta
gugu gwen gwendoline gwyneth hailee haley halle hannah harriet hayden hayley hazel heather heidi helen helena hilary hillary
holly hope ida imogen ingrid irene iris isabel isabela isabella isabelle isla ivy jackie jacqueline jada jade jaime jane janelle
janet janice jasmine jean jenna jennifer jenny jessica jessie jill joan joanna jocelyn jodie josephine joy joyce juanita judi
judith judy julia julianna julianne julie juliet juliette june juno karen kate katherine kathleen kathryn kathy katie katy kay
kaya keira kelly kendall kerry kiera kiernan kiki kim kimberly kirsten kirstin kirsty kristen kristin kyra lacey lana
laura laurel lauren laurie lea leah lena lesley leslie letitia lexi lily lina linda lindsay lindsey lisa liv liza lois lola
lorraine lorna louisa louise lucia lucinda lucy lulu lupita lydia lynn lynne mackenzie maddie madeleine madeline madison mae
maggie maisie mandy margaret margo margot maria mariah marie marilyn marion marisa marlene marsha martha mary maude maureen
maya megan meghan melanie melissa melinda mena mercedes meryl mia michaela michelle mila mildred miley millicent millie mindy
minnie miranda miriam molly mona monica monique myrtle nadine nancy naomi natalia natalie natascha natasha nathalie nell nia
nichola nicola nicole nikki nina noemie noomi nora norah octavia odessa olga olivia olwen oona oprah paloma pam pamela patricia
patsy patti paula pauline penelope penny phoebe phyllis pippa piper polly priyanka rachel raven rebecca reese regina
renae renate
renee renée rhea rihanna rita roberta robyn rooney rosa rosalind rosamund rosanna rosario rose roseanne rosemarie rosemary rosie
rowan ruby ruth sabrina sadie saffron sally salma samantha samara sandra saoirse sara sarah scarlett selena selma
shailene shannon
sharon sheila shelley shelly sherry shirley shohreh sienna sigourney simone sofia sonia sonja sonoya sophia sophie stacey
stacy stella stephanie susan susannah susie suzanne sydney sylvia tamara tanya tara tatiana taraji tea teresa tess tessa thandie
thandiwe thelma theresa tiffany tilda tina toni tracy trudie uma una ursula valerie vanessa vera veronica vicky victoria viola
violet virginia vivian viveca wanda wendy whitney whoopi willow winona yara yasmin yvette yvonne marta alma alba amara
anais anjali anouk aoife asia aunjanue aya ayesha bebe bel berenice bridgette caitlin caitriona camila carice cate
chiara clea
cosima dafne danica davina delphine diya edwina elodie elsie emmy eugenia fatima fiorella frida gaby gayle gemma greer
gretchen hania hazel hedy ilana imelda
indira ingeborg isha isobel ivana jacinda jana janina jennie jemima jenna jena jolene jordana jorja josie kaitlyn karla
karolina katharine katrina
keisha kirby kiersey krysten kylie lara larissa leighton lenora leonor leticia lexi liana lili lilith lindy lorena lorenza luna
lyndsey mackenna maika malin mara marcia margarita margherita marin marta matilda melora mercedes merritt mireille
mischa moira myriam
nadia nastassja nastasja natalya nathalia neve nichelle nicolette nikole noor noomi odette olympia ophelia pernilla
petra portia rachael rae ramona
rosalie rosaria rosemary roxanne sadie sandrine sanaa seana shirin shonda sheryl sian sibylla simona sinead siobhan
soledad sonam sosie stockard suki svetlana swoosie
taissa tallulah tatum taylour teyonah tia tilly tricia trine tuppence ulla vanna vera veronika viktoria vinessa viv yael
yalitza yolanda yuki zara zawe zoey zosia zazie zendaya zoe zoë zooey zosia
aaliyah abha adah adelaide adelina adriana adrianna agata agathe agnieszka aida aileen aimée aishwarya alaia alessandra
aleksandra alexandria alexia aliya alia alina alisha alix allegra almudena althea alyson ama amala amalia amisha amrita
amruta anaïs ananya anette angelica angie anika annabel annabelle annabeth annalise annika antje antonella antonia
anushka aparna arabella archana arianna ariel arundhati asha ashlee ashleigh ashlyn asin athena athiya audra augusta
avni ayisha bailee beatrix beatriz becca becky belinda bertha bethan bethany betsy bettina beulah beverley bhumi billie
bindu bipasha birgit bree brec briana bridgit bryony caitlyn callie candace carina carmela carolina carolyn caryn cassie
catalina cecily celina chandra charlene chaya chloé christa christiane christie christy clare claudette cleo clotilde
colette consuelo cordelia corinna corinne cornelia courteney dakshina daniela daniella daria deirdre desiree devika
dimple dina dionne disha divya dolores donatella doreen dorothea drea edna effie eileen elaine eleonora elettra eliana
eliska elisa elisha elyse emanuela emilie ernestine esha esmé esme esperanza estelle eugenie eunice evangeline evie
farah felicia fernanda flavia flora francine franka gabby gabriela gabriella gena genelia georgie georgina gerda
germaine gertrude gia ginny giselle gisela giulia gladys golshifteh guinevere gurinder gwendolyn hailey hanna hattie
haya hedda helene helga henrietta hermione hilda hilde hollie huma ileana ilse iman ines irina izzy jackée jamuna janhvi
janine jasmin jaya jayne jeanne jeannie jessika jillian jo joanne jodhi jodi joely johanna juana juhi juliana kaia kajal
kalpana kamala kangana kara kareena karin karina karisma kasia katarina katia katja kavita kaycee kayla keerthy kelli
kelley kellie kerri kerry-anne kerstin kiara kimberley kinga kirstie kitty konkona kriti kristina kristine krystle kyla
laila lakshmi larisa latika laure lavinia layla leanne leela leila lelia leona leonie lia liane libby lida lidia lila
lilian liliana lilli lillian linnea lisbeth lise livia liz lizzie lizzy lora loretta lori lottie luana luciana lucie
lucille ludivine luisa lynda lynette mabel macy madelaine madhuri maeve magda magdalena mahie mahira malaika malala
malavika malgorzata mallika manisha manju manushi maren margarethe margaux margret marguerite mariam mariana marianna
marianne maribel mariel marielle marietta marisol marissa marjorie marla marlee martina maryam mathilda mathilde maura
mavis maxine mckenna meaghan meena meera meg meiko melina meredith michele milana milena milla mimi mina mira mireia
mithila mollie monika mouni mrinal mrunal muriel myra nandita narges nargis nayanthara neelam neena neetu neha nellie
nena nidhi nimrat nisha nithya nola noreen norma nushrat nyla oriana padma padmini paige pallavi paola parineeti
parvathy patty paulette paulina payal peggy perdita pia poonam pooja poppy prachi pratibha preity prerna priscilla priya
priyamani rachelle radhika raima rakul ramya rani rashida rashmika ratna raveena reba rebekah reema rekha renata reshma
rhian rhiannon rhoda rhonda ria rica richa rima rinko ritu riva rochelle romola romy ronda rosalyn rosita roslyn rowena
roxana rubina saba sabina sabine sadia saiyami sakshi saloni samira sanam sandy sanjana sangeeta sarika sathya savannah
seema serena shabana shalini shameem shania shannen shari sharmila shauna sheena shelby shenaz shilpa shobana shonali
shraddha shreya shriya shruti shweta sigrid silvia simi simran siri smita sobhita sofía sonali sonya sridevi stacie
steph stéphanie sue sukanya sumalatha sunita supriya surveen susanna susanne sushmita suzanna swara sybil sydelle sylvie
taapsee tabitha talia tamannaah tamasin tamsin tammy tania tanvi tanuja tasha tatjana teri thea therese thora thuso
tisca tonya tori tova tracey trisha trudy tyra urmila urvashi valentina valeria vani vanya vasundhara vicki vidya vinita
violetta virginie viviane vivica vivien vyjayanthimala waheeda wendi wilhelmina willa wilma winifred winnie wunmi yami
yasmine zadie zainab zaira zeenat zelda zena zeynep zita zoya zuleikha
"""
_EITHER = """
jamie taylor jordan robin leslie casey alex kelly jackie jessie jody kerry kim lee leigh lindsay lynn morgan pat rowan shannon
terry tracy ashley bryce dakota hayden jean jaime mackenzie riley skylar sam charlie chris drew blake parker sydney
logan cameron
michel andrea gabriele jan jules noel val ola sasha sacha nikita minnie moon wu yi zhang xun ang bong park hong jung kang song
orion sky max rian wachowski lilly lana bo kodi jaden j k
"""
HE = frozenset(_HE.split()) - frozenset(_EITHER.split())
SHE = frozenset(_SHE.split()) - frozenset(_EITHER.split()) - HE | {"lana", "cameron", "kelly", "andrea"}
GIVEN = frozenset(_HE.split()) | frozenset(_SHE.split()) | frozenset(_EITHER.split())
# Known by one name; words that mean something else too are left out.
MONONYMS = frozenset({"50 cent"}) | frozenset(
    """adele aaliyah awkwafina beyoncé beyonce björk bjork bono cher ciara coolio costa-gavras dhanush dido drake
    eminem enya ice-t kajol kelis kesha kogonada lizzo lorde ludacris madonna maluma mcg mo'nique moby normani pharrell pitof
    prabhas rekha rihanna rosalía rza sade shakira sia sjón sjon sting tabu tarsem timbaland usher xzibit zendaya""".split()
)
