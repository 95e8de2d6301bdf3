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
