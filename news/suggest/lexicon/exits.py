"""How it is said that somebody leaves, is put out, does not want the part, or was only meant for it."""

# A verb of leaving in all its forms, and the words of which one has to follow it closely; none where it says enough alone.
_LEAVING = {
    "exit exits exited exiting depart departs departed departing quit quits quitting": "",
    "withdraw withdraws withdrew withdrawn withdrawing ankle ankles ankled ankling": "",
    "leave leaves left leaving abandon abandoned ditch ditched ditches resign resigns resigned": "",
    "check checks checked checking drop drops dropped dropping back backs backed backing": "out",
    "bow bows bowed bowing opt opts opted opting": "out",
    "step steps stepped stepping stand stands stood standing": "down away aside back",
    "walk walks walked walking": "away out off",
    "bail bails bailed bailing": "on out from",
    "move moves moved moving": "on away",
    "part parts parted parting": "ways company",
    "sever severs severed": "ties",
    "scrap scraps scrapped": "plans",
    "jump jumps jumped jumping": "ship",
    "call calls called calling": "quits",
    "cut cuts cutting": "ties",
    "storm stormed storms storming": "off out",
    "turn turned turns turning": "back",
    "bolt bolts bolted bolting vacate vacates vacated relinquish relinquishes relinquished": "",
    "hand hands handed handing tender tenders tendered": "notice resignation",
    "bid bids bade": "farewell goodbye adieu",
    "say says said": "goodbye farewell",
    "pull pulls pulled pulling": "out plug",
    "give gives gave given giving": "up",
    "wash washes washed washing": "hands",
    "sit sits sat sitting duck ducks ducked ducking": "out",
    "beg begs begged begging cry cries cried": "off",
    "excuse excused excuses excusing extricate extricated recuse recused remove removed removes": "himself herself themselves",
    "go goes went gone going": "separate",
    "miss misses missed missing skip skips skipped skipping cede cedes ceded forgo forgoes decamp decamped": "",
}
# How far behind its verb the word may stand: "handed in his notice".
FAR_BEHIND = frozenset("notice resignation plug quits back up separate".split())
# These leave only the film that stands right behind.
OF_FILMS = frozenset("miss misses missed missing skip skips skipped skipping".split())
LEAVING = {form: frozenset(then.split()) for forms, then in _LEAVING.items() for form in forms.split()}
# What is done to somebody who is put out, in the passive, or in the active with the maker as its subject.
OUSTING = frozenset(
    """fired axed ousted sacked removed recast dismissed booted excised cut dropped dumped ditched discarded bumped
        jettisoned scrapped canned edited written let shown drops fires axes dumps ditches firing axing dropping cutting
        dumping ditching swapped kicked forced pushed squeezed given taken thrown ejected sidelined snipped ushered
        elbowed released""".split()
)
# These put out only together with one of these words.
OUSTING_WITH = {
    "written": frozenset({"out"}),
    "edited": frozenset({"out"}),
    "let": frozenset({"go"}),
    "shown": frozenset({"door"}),
    "swapped": frozenset({"out"}),
    "kicked": frozenset({"off", "out"}),
    "forced": frozenset({"out"}),
    "pushed": frozenset({"out"}),
    "squeezed": frozenset({"out"}),
    "ushered": frozenset({"out"}),
    "elbowed": frozenset({"out", "aside"}),
    "thrown": frozenset({"off"}),
    "taken": frozenset({"off"}),
    "given": frozenset({"boot", "axe", "push", "orders", "chop", "sack", "heave-ho"}),
    "scrapped": frozenset(),
    "released": frozenset({"contract", "obligations", "commitment", "commitments", "role"}),
}
# The noun of an exit: "X's departure", "the firing of X".
EXIT_NOUNS = frozenset(
    """exit departure withdrawal firing sacking dismissal removal ouster ousting resignation axing walkout exits
        departures""".split()
)
# What "no longer", "won't be" and "isn't" make a departure or a denial of.
INVOLVED = frozenset(
    """attached involved returning return returns reprising reprise starring star directing direct joining part appear
        appearing back play playing producing produce helming helm writing write onboard aboard board connected cast
        working featured involvement helm set available singing portraying voicing fronting headlining acting seen
        turning making doing shooting filming film shoot make figure figures continuing continue""".split()
)
MODALS = frozenset("might could may threatened considering considered nearly almost".split())
# What may stand behind a verb of leaving when nothing else is left.
ENDINGS = frozenset(
    """as over due because amid after citing following last this earlier and but to recently project production film movie
        role part picture director writer producer early abruptly late before when at with by just during weeks days
        months hours since so while on early three two four five six several only suddenly again altogether for""".split()
)
# What else can be left.
OTHER_THINGS = frozenset(
    """company band marriage home school series show hospital wife husband country position post job franchise house
        office pixar seat city town church party agency group label team mark room building stage army navy
        firm world university college""".split()
)
# What somebody leaves for the evening.
OCCASIONS = frozenset(
    "premiere screening party event ceremony afterparty press junket hotel airport restaurant theatre theater audience".split()
)
# Whoever has such a job leaves, but holds none of the roles that are kept.
OTHER_JOBS = frozenset(
    """designer executive president head chief ceo head agent manager publicist lawyer attorney spokesman spokeswoman boss
        chairman architect creator showrunner supervisor gaffer coordinator coach trainer rep representative publicist
        spokesperson solicitor aide assistant insider""".split()
)
# What a film's work is called, to the role of whose it is.
WORKS_OF = {
    "draft": "writer",
    "drafts": "writer",
    "script": "writer",
    "screenplay": "writer",
    "rewrite": "writer",
    "score": "composer",
    "music": "composer",
    "cut": "director",
}
DISCARDED = frozenset(
    """discarded scrapped thrown throwing threw tossed rejected ditched junked binned abandoned dumped dropped replaced
        unused""".split()
)
# A plan that came to nothing, and with it what was said of it before.
COLLAPSED = (
    "rights lapsed",
    "rights reverted",
    "fell apart",
    "never materialised",
    "never materialized",
    "failed to materialize",
    "failed to materialise",
    "came to nothing",
    "came to fruition",
    "neither deal was completed",
    "in turnaround",
    "into turnaround",
    "development hell",
    "was abandoned",
    "was shelved",
    "were abandoned",
    "option lapsed",
    "option lapse",
    "rights lapse",
    "options lapsed",
    "option expired",
    "option ran out",
    "went dormant",
    "lay dormant",
    "never got off the ground",
    "never came together",
    "let the project go",
    "let it go",
    "let the film go",
    "ran out of money",
    "deal collapsed",
    "project collapsed",
    "film collapsed",
    "the plug was pulled",
    "project stalled",
    "film stalled",
    "never happened",
    "it died",
    "died there",
    "fell by the wayside",
    "fallen by the wayside",
    "went nowhere",
    "long dead",
    "petered out",
    "fizzled out",
    "came apart",
    "never got made",
    "was never made",
    "gathered dust",
    "ground to a halt",
)
# Saying no to a part.
DECLINING = frozenset("declined declines rejected rejects refused refuses spurned snubbed".split())
OFFERED = frozenset("offer offers part role lead chance opportunity invitation film movie it job script project gig".split())
# What a report is called, and what is said of it where it is not so.
REPORT_NOUNS = frozenset(
    """reports report rumours rumors rumour rumor claims claim speculation suggestions suggestion story stories talk gossip
        newspapers tabloid tabloids chatter whispers buzz""".split()
)
DENYING = frozenset(
    """denied denies deny denying quash quashing scotch squash squashed squashes squashing debunk debunking
        dispelled dispels dispel silenced
        refuting refuted refutes refute dismissed dismisses dismiss debunked debunks rubbished rubbishes
        rejected rejects quashed quashes scotched disputed disputes contradicted poured poo-pooed""".split()
)
FALSE = frozenset(
    """untrue false baseless bogus nonsense unfounded inaccurate incorrect rubbish fabricated fabrication fiction wrong
        hogwash fictitious invented made-up hearsay invention
        bunkum balderdash misinformation""".split()
)
