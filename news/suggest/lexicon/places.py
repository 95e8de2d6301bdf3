"""Places where films are shot, sold and shown."""

_PLACES = """
Afghanistan|Alabama|Alaska|Alberta|Albuquerque|Algeria|Amsterdam|Argentina|Arizona|Arkansas|Athens|Atlanta|Auckland|Austin|Australia|Austria|
Baltimore|Bali|Bangkok|Barcelona|Bavaria|Beijing|Belfast|Belgium|Belgrade|Berlin|Boston|Botswana|Brazil|Brighton|
Brighton Beach|Brisbane|Bristol|
Britain|British Columbia|Brooklyn|Brussels|Budapest|Buenos Aires|Bulgaria|Burbank|Cairo|Calgary|California|Cambodia|Canada|
Cannes|
Cape Town|Cardiff|Carolina|Central Park|Chicago|Chile|China|Cleveland|Colombia|Colorado|Coney Island|Connecticut|Copenhagen|
Cornwall|Croatia|Cuba|Cyprus|
Czech Republic|Dallas|Delaware|Delhi|Denmark|Denver|Detroit|Dubai|Dublin|Edinburgh|Egypt|England|Estonia|Ethiopia|Europe|
Finland|Florida|Florence|
France|Frankfurt|Georgia|Germany|Ghana|Glasgow|Gold Coast|Greece|Greenland|Havana|Hawaii|Helsinki|Hollywood|Hong Kong|
Honolulu|Houston|Hungary|Iceland|
Idaho|Illinois|India|Indiana|Indonesia|Iowa|Iran|Iraq|Ireland|Israel|Istanbul|Italy|Jamaica|Japan|Jerusalem|Johannesburg|Jordan|
Kansas|Kentucky|Kenya|Kiev|Las Vegas|Latvia|Lebanon|Leeds|Lisbon|Lithuania|Liverpool|London|Los Angeles|Louisiana|Luxembourg|
Madrid|Maine|
Malaysia|Malta|Manchester|Manhattan|Manitoba|Marrakech|Maryland|Massachusetts|Melbourne|Memphis|Mexico|Mexico City|Miami|
Michigan|Milan|Minneapolis|
Minnesota|Mississippi|Missouri|Mongolia|Montana|Montreal|Morocco|Moscow|Mumbai|Munich|Namibia|Naples|Nashville|Nebraska|Nepal|
Netherlands|Nevada|New Delhi|
New England|New Hampshire|New Jersey|New Mexico|New Orleans|New South Wales|New York|New York City|New Zealand|Newfoundland|
Nigeria|North America|North Carolina|
Northern Ireland|Norway|Nova Scotia|Ohio|Oklahoma|Ontario|Oregon|Orlando|Oslo|Oxford|Pakistan|Panama|Paris|Pennsylvania|Peru|
Philadelphia|Philippines|
Phoenix|Pittsburgh|Poland|Portland|Portugal|Prague|Puerto Rico|Quebec|Queensland|Rhode Island|Rio de Janeiro|Romania|Rome|
Russia|
San Antonio|San Diego|San Francisco|Santa Fe|Santa Monica|Sarajevo|Saudi Arabia|Savannah|Scandinavia|Scotland|Seattle|Seoul|
Serbia|Shanghai|Sicily|Singapore|
Slovakia|Slovenia|Sofia|South Africa|South Carolina|South Korea|Spain|Sri Lanka|St. Louis|Stockholm|Sweden|Switzerland|Sydney|
Taiwan|Tanzania|Tasmania|
Tel Aviv|Tennessee|Texas|Thailand|Tokyo|Toronto|Tunisia|Turkey|Tuscany|U.K.|U.S.|UK|US|USA|Uganda|Ukraine|United Kingdom|
United States|Uruguay|Utah|
Vancouver|Venezuela|Venice|Vermont|Victoria|Vienna|Vietnam|Virginia|Wales|Warsaw|Washington|Washington D.C.|Wellington|
West Virginia|Wisconsin|Wyoming|
Yorkshire|Yugoslavia|Zagreb|Zurich|Hogwarts|Los Angeles County|Hertfordshire|Kent|Surrey|Ouarzazate|Abu Dhabi|Qatar|Azores|
Canary Islands|Isle of Man|Jersey|Palm Springs|Silicon Valley|Beverly Hills|Long Island|Staten Island|Queens|Harlem|Bronx|
the Bronx|Middle East|Africa|Asia|Latin America|South America|Central America|West End|the West End
"""
PLACES = frozenset(each.strip() for each in _PLACES.replace("\n", "").split("|") if each.strip())

# Where a deal holds, as printed, to the territory's key.
TERRITORIES = {
    "worldwide": "worldwide",
    "global": "worldwide",
    "globally": "worldwide",
    "world": "worldwide",
    "international": "international",
    "internationally": "international",
    "overseas": "international",
    "u.s.": "us",
    "us": "us",
    "domestic": "us",
    "domestically": "us",
    "united states": "us",
    "stateside": "us",
    "american": "us",
    "canada": "canada",
    "north america": "north_america",
    "north american": "north_america",
    "latin america": "latin_america",
    "latin american": "latin_america",
    "u.k.": "uk",
    "uk": "uk",
    "britain": "uk",
    "british": "uk",
    "united kingdom": "uk",
    "ireland": "ireland",
    "france": "france",
    "french": "france",
    "germany": "germany",
    "german": "germany",
    "switzerland": "switzerland",
    "italy": "italy",
    "spain": "spain",
    "europe": "europe",
    "india": "india",
    "china": "china",
    "japan": "japan",
    "south korea": "south_korea",
    "australia": "australia",
}

NATIONALITIES = frozenset(
    """american argentine argentinian australian austrian belgian bosnian brazilian british bulgarian canadian catalan
    chilean chinese colombian croatian cuban czech danish dutch egyptian english estonian european finnish french
    georgian german greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
    japanese jewish jordanian kenyan korean latvian lebanese lithuanian mexican moroccan nigerian norwegian
    pakistani peruvian polish portuguese romanian russian scottish serbian slovak slovenian spanish swedish swiss
    taiwanese thai tunisian turkish ukrainian vietnamese welsh african asian hollywood bollywood zealander yorker
    spaniard dane swede brit briton englishman irishman scotsman frenchman dutchman catalan londoner texan californian
    african-american british-born anglo-american chilean-american british-american kiwi aussie new-zealand christian
    catholic muslim republican democratic victorian edwardian""".split()
)
# Words that names of places end in.
PLACE_ENDS = frozenset(
    """street avenue road park hill hills beach university theatre theater island islands county river lake square castle
        palace airport bridge museum church school college hotel bay harbor harbour valley mountains desert village
        hall square center centre clinic hospital institute gardens stadium arena prison cemetery club theatres""".split()
)
