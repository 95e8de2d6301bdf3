"""Companies and outlets that any film desk knows, and the words that company names end in."""

STUDIOS = """
20th Century Fox|20th Century Studios|20th Century|Twentieth Century Fox|
A24|ABC|ABC Studios|Amazon|Amazon MGM|Amazon MGM Studios|Amazon Studios|AMC|
Annapurna|Annapurna Pictures|Apple|Apple Original Films|Apple Studios|Apple TV|Apple TV+|BBC|BBC Film|BBC Films|BBC One|BBC Two|
BBC Studios|BFI|Bad Robot|Bleecker Street|Blumhouse|Blumhouse Productions|Bold Films|Briarcliff Entertainment|
Broad Green Pictures|
Canal+|CBS|CBS Films|CBS All Access|Channel 4|Columbia|Columbia Pictures|Constantin Film|DC|DC Films|DC Comics|DC Entertainment|
DC Studios|Dimension Films|Discovery|Disney|Disney Animation|Disney Channel|Disney/Pixar|Disney+|DreamWorks|
DreamWorks Animation|
DreamWorks Pictures|Entertainment One|eOne|EuropaCorp|FilmNation|FilmNation Entertainment|Film4|Focus Features|Fox|
Fox 2000|Fox Searchlight|Fox Searchlight Pictures|FX|Gaumont|Global Road|GK Films|Gold Circle|HBO|HBO Max|HBO Films|Hulu|
IFC|IFC Films|IFC Midnight|Illumination|Imagine|Imagine Entertainment|Imagine Television|ITV|Jerry Bruckheimer Films|
Legendary|Legendary Pictures|
Legendary Entertainment|Lionsgate|Lions Gate|Lucasfilm|Magnolia|Magnolia Pictures|Mandalay|Mandalay Pictures|Marvel|
Marvel Studios|Marvel Entertainment|Max|MGM|Metro-Goldwyn-Mayer|MGM Studios|Millennium Films|Millennium Media|Miramax|
Miramax Films|
MRC|Morgan Creek|MTV|MTV Films|MUBI|NBC|NBCUniversal|Neon|NEON|Netflix|New Line|New Line Cinema|New Regency|Nickelodeon|
Nickelodeon Movies|Open Road|Open Road Films|Orion|Orion Pictures|Pantelion|Pantelion Films|Paramount|Paramount Pictures|
Paramount+|
Paramount Players|Participant|Participant Media|Pathé|Pathe|Peacock|Picturehouse|Pixar|Pixar Animation Studios|Plan B|
Plan B Entertainment|Platinum Dunes|Prime Video|Amazon Prime|Amazon Prime Video|Quibi|Ratpac|RatPac|Ratpac-Dune|Regency|
Regency Enterprises|Relativity|
Relativity Media|RKO|Roadside Attractions|Rogue Pictures|Saban Films|Samuel Goldwyn Films|Scott Free|Scott Free Productions|
Screen Gems|
Searchlight|Searchlight Pictures|Showtime|Sierra/Affinity|Sky|Sky Atlantic|Skydance|Skydance Media|Sony|Sony Pictures|
Sony Pictures Animation|Sony Pictures Classics|Sony Pictures Entertainment|Sony Corporation|Spyglass|Spyglass Entertainment|
Starz|STX|STXfilms|STX Entertainment|STXinternational|Studio Ghibli|StudioCanal|Studiocanal|Summit|Summit Entertainment|
Syfy|TBS|The CW|CW|The Orchard|The Weinstein Company|Weinstein Company|Thunder Road|Toho|Topic Studios|Touchstone|
Touchstone Pictures|
TriStar|TriStar Pictures|TriStar Productions|UCP|Universal|Universal Pictures|Universal Studios|Universal Television|
USA Network|Vertical Entertainment|
Voltage Pictures|Walden Media|Walt Disney|Walt Disney Pictures|Walt Disney Studios|Walt Disney Company|Warner|Warner Bros|
Warner Bros.|Warner Bros. Pictures|Warner Bros. Television|Warner Brothers|Warner Independent|Warner Animation Group|
WarnerMedia|Working Title|Working Title Films|
Yash Raj Films|Zee Studios|CJ Entertainment|Alibaba Pictures|Tencent Pictures|Wanda|China Film Group|Village Roadshow|
Village Roadshow Pictures|Temple Hill|Temple Hill Entertainment|Hasbro|Mattel|Mattel Films|Playtone|Appian Way|
Chernin Entertainment|
21 Laps|Automatik|Anonymous Content|Black Bear Pictures|Ingenious Media|30West|Endeavor Content|Protagonist Pictures|
Rocket Science|HanWay Films|Hanway Films|
XYZ Films|Mister Smith Entertainment|AGC Studios|Lakeshore|Lakeshore Entertainment|Nu Image|Emmett/Furla|Emmett/Furla Films|
Shudder|Roku|Tubi|Vertigo Entertainment|Heyday Films|Atomic Monster|Ghost House Pictures|Lava Bear|Di Bonaventura Pictures|
Twisted Pictures|Entertainment Studios|Aviron Pictures|Republic Pictures|Pinewood|Pinewood Studios|Buena Vista|Polygram|
Icon Productions|
Curzon|Diaphana|Lucky Red|Wild Bunch|Le Pacte|Memento Films|Haut et Court|Bac Films|Eagle Pictures|01 Distribution|
Rai Cinema|Prokino|Vertigo Films|Altitude Films|Signature Entertainment|Momentum Pictures|Optimum Releasing|Dogwoof|
Entertainment Film Distributors|Soda Pictures|Verve Pictures|Thunderbird Releasing|Transmission Films|Madman Films|
Alliance Films|Elevation Pictures|Mongrel Media|Nordisk Film|SF Studios|Scanbox|Cineart|DeAPlaneta|Mediapro|Kadokawa|
Shochiku|Nikkatsu|CJ ENM|Lotte Entertainment|Showbox|Huayi Brothers|Bona Film Group|Fox Star Studios|
Reliance Entertainment|UTV Motion Pictures|Eros International|Dharma Productions|Red Chillies Entertainment|T-Series|
Screen Ireland|Irish Film Board|Screen Australia|Film Victoria|Screen NSW|Screen Queensland|UK Film Council|
New Zealand Film Commission|British Film Institute|Scottish Screen|Creative Scotland|Northern Ireland Screen|
Ffilm Cymru Wales|Eurimages|Telefilm Canada|Telefilm|CNC|Arte France|ZDF|TF1|Swedish Film Institute|
Danish Film Institute|Norwegian Film Institute|Netherlands Film Fund|Film Fund Luxembourg|Ingenious|Bankside Films|
Cornerstone Films|Embankment Films|Film Constellation|WestEnd Films|The Match Factory|Celluloid Dreams|IM Global|
Good Universe|Solstice Studios|Radius-TWC|Drafthouse Films|Well Go USA|Oscilloscope|Kino Lorber|Strand Releasing|
Cohen Media Group|Music Box Films|Gravitas Ventures|RLJE Films|Freestyle Releasing|Fine Line Features|Castle Rock|
Overture Films|Paramount Vantage|Paramount Classics|Yari Film Group|ThinkFilm|Newmarket Films|Lionsgate UK|Capitol Films|
Element Pictures|Number 9 Films|See-Saw Films|DNA Films|Ealing Studios|Aardman|Ecosse Films|Warp Films|
Blueprint Pictures|Recorded Picture Company|Zentropa|Film Council
"""
STREAMERS = """
Netflix|Hulu|HBO Max|Max|Disney Plus|Apple TV|Prime Video|Amazon Prime|Amazon Prime Video|Peacock|Paramount Plus|
Shudder|MUBI|Quibi|Tubi|CBS All Access|Disney Channel|HBO|Showtime|Starz|Starzplay|Roku
"""
BROADCASTERS = (
    "ABC|NBC|CBS|Fox|FX|CW|The CW|BBC|BBC One|BBC Two|ITV|Channel 4|Sky|Sky Atlantic|AMC|MTV|TBS|"
    "Syfy|USA Network|HBO|Showtime|Starz|Lifetime|Hallmark"
)
AGENCIES = """
CAA|Creative Artists Agency|WME|William Morris|William Morris Endeavor|UTA|United Talent Agency|ICM|ICM Partners|Gersh|
The Gersh Agency|
APA|Paradigm|Paradigm Talent Agency|Verve|Innovative Artists|Abrams Artists|A3|Buchwald|Brillstein|
Brillstein Entertainment Partners|
3 Arts|3 Arts Entertainment|Anonymous Content|Management 360|Untitled Entertainment|Untitled|Mosaic|Circle of Confusion|
Kaplan/Perrone|Kaplan Perrone|Hansen Jacobson|Sloane Offer|Independent Talent Group|Curtis Brown|United Agents|Range Media|
Range Media Partners|
Grandview|LBI|LBI Entertainment|Lighthouse Management|Luber Roklin|Thruline|Industry Entertainment|Principal Entertainment|
Ziffren Brittenham|Sugar23
"""
OUTLETS = """
Deadline|Deadline Hollywood|Variety|The Hollywood Reporter|Hollywood Reporter|THR|TheWrap|The Wrap|Entertainment Weekly|EW|
Collider|
Empire|Empire Magazine|Total Film|IndieWire|Indiewire|Screen Daily|Screen International|ScreenDaily|People|People Magazine|
Us Weekly|
Vanity Fair|Vulture|Vogue|The New York Times|New York Times|Los Angeles Times|LA Times|The Los Angeles Times|The Guardian|
Guardian|The Independent|
The Times|The Telegraph|Daily Telegraph|Daily Mail|The Sun|Daily Mirror|The Mirror|USA Today|Associated Press|
The Associated Press|AP|AFP|Reuters|
BBC News|BBC News website|BBC Radio 4|CNN|Sky News|ABC News|Fox News|MTV News|The Washington Post|Washington Post|
Wall Street Journal|The Wall Street Journal|
Bloomberg|Forbes|Time|Time Magazine|Newsweek|Rolling Stone|Esquire|GQ|Elle|Buzzfeed|BuzzFeed|HuffPost|Huffington Post|
The Huffington Post|
Slashfilm|/Film|ComingSoon|ComingSoon.net|JoBlo|Screen Rant|ScreenRant|CinemaBlend|IGN|io9|Gizmodo|The Verge|The A.V. Club|
AV Club|
HollywoodLife|Hollywood Life|TMZ|E! News|Page Six|OK! Magazine|PopSugar|Popsugar|Access Hollywood|Entertainment Tonight|ET|
Extra|TVLine|TV Line|
TV Guide|Radio Times|Digital Spy|NME|Den of Geek|Heat Vision|Nikkei|Le Monde|Der Spiegel|El Pais|Discussing Film|The DisInsider|
That Hashtag Show|Ain't It Cool News|Fandango|MovieWeb|Bloody Disgusting|Dread Central|J-14|Complex|Production Weekly|
Backstage|Twitter|Instagram|Facebook
"""
BEHIND_A_NAME = frozenset(
    """pictures studios studio entertainment films film productions production media cinema cinemas television tv company
    enterprises partners group agency management releasing distribution animation features filmworks works corporation corp
    inc llc ltd banner international capital finance publishing records network networks classics originals theatricals
    brothers bros
    artists ventures holdings talent literary worldwide players interactive comics books""".split()
)
# Behind a single word these make a company; the other words only behind another company word or two names.
CLEAR = BEHIND_A_NAME - {
    "film",
    "television",
    "tv",
    "international",
    "worldwide",
    "books",
    "works",
    "brothers",
    "artists",
    "players",
}


def names(table: str) -> frozenset[str]:
    return frozenset(each.strip() for each in table.replace("\n", "").split("|") if each.strip())
