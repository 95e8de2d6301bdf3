"""Words of the trade: roles, kinds of works, what begins a sentence without being a name."""

# A role noun, in the singular, to the property it gives.
ROLES = {
    "director": "director",
    "helmer": "director",
    "co-director": "director",
    "filmmaker": "director",
    "film-maker": "director",
    "writer": "writer",
    "co-writer": "writer",
    "screenwriter": "writer",
    "scribe": "writer",
    "scriptwriter": "writer",
    "co-screenwriter": "writer",
    "writer-director": "director writer",
    "director-writer": "director writer",
    "producer": "producer",
    "co-producer": "producer",
    "producer-director": "director producer",
    "producer/director": "director producer",
    "writer-producer": "writer producer",
    "writer/director": "director writer",
    "director-producer": "director producer",
    "cinematographer": "cinematographer",
    "dp": "cinematographer",
    "composer": "composer",
    "editor": "editor",
    "choreographer": "choreographer",
    "star": "cast",
    "co-star": "cast",
    "costar": "cast",
    "actor": "cast",
    "actress": "cast",
    "lead": "cast",
    "alum": "cast",
    "alumnus": "cast",
    "alumna": "cast",
    "breakout": "cast",
    "newcomer": "cast",
    "vet": "cast",
    "veteran": "cast",
    "hunk": "cast",
    "heartthrob": "cast",
    "standout": "cast",
}
CREDIT_NOUNS = frozenset(ROLES) | {
    "creator",
    "co-creator",
    "showrunner",
    "co-showrunner",
    "author",
    "actors",
    "actresses",
    "stars",
    "co-stars",
    "costars",
    "directors",
    "writers",
    "producers",
    "helmers",
    "screenwriters",
    "filmmakers",
    "franchise-starter",
    "duo",
    "pair",
    "team",
    "scribes",
    "alums",
    "breakout",
    "creators",
    "leading",
    "actor-director",
    "player",
    "regular",
}
# What a person can be called in front of the name, besides the roles.
TITLES_OF_PEOPLE = frozenset(
    """mr mrs ms dr sir dame lord lady prince princess captain president ceo chairman chief executive executives boss
    head founder co-founder novelist author playwright singer singer-songwriter songwriter rapper musician comedian
    comic model wrestler stand-up star stars co-star co-stars costar costars actor actors actress actresses director
    directors co-director helmer helmers filmmaker filmmakers film-maker film-makers producer producers co-producer
    writer writers co-writer screenwriter screenwriters scribe scribes auteur veteran legend icon newcomer newcomers
    winner winners nominee nominees oscar emmy bafta tony golden globe grammy thesp thesps hunk heartthrob sensation
    songstress funnyman funnywoman starlet crooner popstar megastar favorite award-winning award academy
    oscar-winning oscar-winner oscar-nominated emmy-winning emmy-nominated tony-winning acclaimed alum alums creator
    creators showrunner composer cinematographer editor choreographer choreographers designer designers stunt
    animator animators journalist journalists presenter host lawyer attorney agent manager spokesman spokeswoman
    publicist exec vp svp evp executive-producer partner partners wife husband brother sister brothers sisters son
    daughter father mother twin twins ex fellow late stage screen film movie tv television theatre theater veteran
    rising young teen pop country rock legendary breakout supporting leading lead longtime long-time frequent duo
    pair team artist artists exiting former new dancer ballerina footballer boxer chef activist rap hip-hop reality
    soap scientist chairwoman co-chairman co-chair co-ceo producer-director writer-director director-producer
    actor-director actor/director director/producer writer/director writer/producer""".split()
)
KINDS_OF_WORK = frozenset(
    """film movie feature picture pic flick project production thriller comedy drama biopic musical western horror
    romance documentary doc adaptation remake reboot sequel prequel follow-up spin-off spinoff re-imagining
    reimagining re-imaging blockbuster epic dramedy romcom rom-com mystery adventure threequel installment
    instalment franchise tentpole actioner vehicle comedy-drama action-thriller action-comedy dramedy biography
    whodunit noir fantasy satire trilogy chiller tearjerker slasher adaption cartoon toon animation anthology short
    titles title""".split()
)
SERIES_WORDS = frozenset(
    """series show sitcom miniseries mini-series drama soap season episode programme program telenovela special
        docuseries""".split()
)
BOOK_WORDS = frozenset(
    """novel book bestseller best-seller memoir play comic story article novella graphic trilogy autobiography biography
        musical manga poem essay podcast""".split()
)
GENRES = {
    "action": "action",
    "adventure": "adventure",
    "animated": "animation",
    "animation": "animation",
    "biopic": "biography",
    "biographical": "biography",
    "biography": "biography",
    "comedy": "comedy",
    "comic": "comedy",
    "comedic": "comedy",
    "crime": "crime",
    "gangster": "crime",
    "heist": "crime",
    "documentary": "documentary",
    "drama": "drama",
    "dramatic": "drama",
    "family": "family",
    "fantasy": "fantasy",
    "historical": "historical",
    "period": "historical",
    "horror": "horror",
    "slasher": "horror",
    "musical": "musical",
    "mystery": "mystery",
    "whodunit": "mystery",
    "romance": "romance",
    "romantic": "romance",
    "rom-com": "romance comedy",
    "romcom": "romance comedy",
    "sci-fi": "science_fiction",
    "science-fiction": "science_fiction",
    "science fiction": "science_fiction",
    "sports": "sport",
    "sport": "sport",
    "superhero": "superhero",
    "thriller": "thriller",
    "actioner": "action",
    "dramedy": "comedy drama",
    "war": "war",
    "western": "western",
    "spy": "thriller",
    "supernatural": "fantasy",
    "chiller": "horror",
    "doc": "documentary",
    "tearjerker": "drama",
    "satire": "comedy",
}
# These alone, or in front of another genre word, say how; they are printed with the genre.
GENRE_MODIFIERS = frozenset(
    """psychological dark black romantic political erotic legal courtroom musical crime period action sci-fi supernatural
        comic biographical historical fact-based true-crime coming-of-age teen high-school sports survival disaster
        revenge buddy spy heist costume hostage war gothic folk body biblical post-war postwar wartime boxing wrestling
        football baseball basketball racing gangster mob mafia prison medical military submarine space alien vampire zombie
        ghost monster creature shark cop police detective noir family christmas holiday wedding workplace sex stoner
        screwball dystopian post-apocalyptic apocalyptic conspiracy espionage home-invasion martial-arts kung-fu samurai
        pirate caper survivalist wilderness surfing skateboarding cycling victorian medieval rural domestic faith-based
        religious gay queer lgbtq medieval techno eco tense gritty sweeping intimate holocaust slavery immigrant""".split()
)

ADJECTIVES = frozenset(
    """upcoming forthcoming new latest next live-action animated big-screen untitled original first second third fourth
    fifth sixth highly anticipated long-awaited much-anticipated hotly-anticipated big-budget low-budget indie
    independent feature-length female-led all-female ensemble star-studded standalone first-ever classic cult hit
    beloved acclaimed highly-anticipated hybrid cgi 3d english-language french-language foreign-language modern
    modern-day contemporary debut directorial own previous earlier last final recent current planned proposed
    eagerly-awaited eagerly-anticipated long-gestating long-delayed summer holiday christmas disaster popular
    successful smash global record-breaking award-winning oscar-winning oscar-nominated hollywood british american
    french german spanish italian japanese indian korean australian canadian mexican silent gritty edgy epic massive
    major best-selling bestselling same said particular whole entire eponymous titular stand-alone reality-bending
    high-concept mid-budget micro-budget fan-favorite widely sleeper box-office box office the a an this that his
    her its their our another yet and loose straight direct faithful belated unofficial spiritual""".split()
)

# Capitalised because they begin a sentence or name a day, not because they are names.
NOT_NAMES = frozenset(
    """a about above according across add added adding additional additionally after again against ages ago alas all
    along alongside already also although always among an and another any anyone anything apparently are around as
    asked at away back based because been before being below best both boss box but by can casting check click come
    comments complete currently despite did do does don't during each earlier either elsewhere end eight enter could even
    eventually ever every everyone everything exclusive executive except exit expect faced far few fewer fifth filming
    find finally first five follow following follows for former four from full further get getting given gold guess
    guy had has have having he headlining he'd he'll he's her here here's hers him himself his hopefully how however
    i i'd i'll i'm i've if image in including indeed initially insiders instead is isn't it it'll it's its itself
    joining just keep known last late later latest least led less let let's like likewise listen located long look
    love make making many marking maybe me meanwhile men more moreover most mostly much my need never neither nevertheless
    new news next nine no nobody none nonetheless nor not nothing notably now of off offering official oops okay on once
    one only opening opposite or original originally other others otherwise our out over overall overseas own part
    past perhaps photo pictured playing please plot plus popular post previously principal prior probably producing
    production read reading ready recent recently related release remember repped reportedly reports represented
    reviews rumors rumours said same scene scroll second see seen set seven several share she she'll she's shooting
    should show similarly since six so some someone something sometimes soon sorry sources speaking special star starring
    stars still story such support sure take talk talking ten than thank thanks that that's the their them then
    there there's therefore these they they'll they're they've third this those though thousands three through thus
    to today together tomorrow tonight too top towards tuesday two ultimately under undeniably unfortunately unless
    uh-oh unlike until up update upon us video videos viewers visit want was watch we we'll we're we've well were what
    what's whatever when where whether which while who whoever who's whose why will with within without word work
    working would written yes yesterday yet you you'll you're you've your written directed based produced founded
    set adapted inspired created hosted speaking asked described describing monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december
    distributor financier broadcaster network streamer publisher independent veteran insiders reps fans critics cameras
    shooting sept oct nov dec jan feb aug academy oscar oscars emmy bafta golden globe actor actress director
    producer writer studio film movie warning spoiler spoilers advertisement photos courtesy getty source sources
    credit edit subscribe newsletter comment born married per teenage fellow rising acclaimed beloved disgraced
    child broadway bollywood hollywood comedy action horror indie pop reality soap pic flick thriller drama comedy
    sequel picture feature biopic western prequel remake reboot spin-off project boarding helming penning landing
    rounding scripting co-starring voicing lensing scoring exec-producing toplining completing reprising adapting
    co-writing overseeing costarring writing reuniting stepping taking christmas thanksgiving halloween easter god
    internet tv dvd blu-ray ceo ok cgi vfx imdb wikipedia youtube comic-con con season episode chapter act
    besides apart aside cast meet joined joins backed helmed penned scripted shot reunited boasting portrayed amongst
    onboard aboard replacing filling throughout regarding concerning rumour rumor talks execs bosses main voices guest
    recurring cameo cameos synopsis logline details updated""".split()
)
# May stand inside a title in small letters between capitalised words.
INSIDE_TITLES = frozenset(
    """is of the and in a an to for on at from with by & vs vs. v. v or as de la le les du des et i il el los las der die
        das und""".split()
)
PARTICLES = frozenset("de la le du von van der den di da del della dos das bin ibn al el ten ter y e".split())
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
