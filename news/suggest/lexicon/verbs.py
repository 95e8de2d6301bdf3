"""Verbs of the trade, and the small words that stand between somebody and what they do."""

# A form of a verb to (property, form): base, third (person), past, participle (-ing).
_VERBS = {
    "cast": "cameo star co-star costar topline headline portray appear guest-star reprise play voice essay feature narrate",
    "director": "direct helm co-direct",
    "writer": "write co-write pen script adapt co-pen rewrite",
    "producer": "produce co-produce bankroll",
    "executive_producer": "executive-produce exec-produce",
    "composer": "score compose",
    "cinematographer": "lens",
    "editor": "edit",
    "choreographer": "choreograph",
}
_IRREGULAR = {
    "write": ("writes", "wrote written", "writing"),
    "co-write": ("co-writes", "co-wrote co-written", "co-writing"),
    "rewrite": ("rewrites", "rewrote rewritten", "rewriting"),
    "pen": ("pens", "penned", "penning"),
    "co-pen": ("co-pens", "co-penned", "co-penning"),
    "star": ("stars", "starred", "starring"),
    "co-star": ("co-stars", "co-starred", "co-starring"),
    "costar": ("costars", "costarred", "costarring"),
    "guest-star": ("guest-stars", "guest-starred", "guest-starring"),
    "voice": ("voices", "voiced", "voicing"),
    "play": ("plays", "played", "playing"),
    "portray": ("portrays", "portrayed", "portraying"),
}


def _forms(base: str) -> tuple[str, str, str]:
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    stem = base[:-1] if base.endswith("e") else base
    return f"{base}s", f"{stem}ed", f"{stem}ing"


FORMS: dict[str, tuple[str, str, str]] = {}
for _property, _bases in _VERBS.items():
    for _base in _bases.split():
        _third, _past, _ing = _forms(_base)
        FORMS[_base] = (_property, "base", _base)
        FORMS[_third] = (_property, "third", _base)
        FORMS[_ing] = (_property, "ing", _base)
        for _each in _past.split():
            FORMS[_each] = (_property, "past", _base)

# Between the subject and the verb.
CHAIN = frozenset(
    """will would shall is are was were be been being am has have had having set to also reportedly currently now in
    talks early final advanced negotiations negotiating discussions for attached tapped hired signed signing on up
    onboard aboard come came coming board boards boarded boarding poised slated expected due confirmed announced
    agreed returns return returning returned going about ready still both all later recently officially originally
    initially once supposed scheduled lined eyed eyeing circling courted approached offered wanted rumoured rumored
    said believed thought understood reported chosen selected enlisted recruited picked cast casting joining joins
    join joined the a deal likely may might could can should himself herself themselves then again further finally
    set-to closed closing closes nearing near inked landed lands land role reprising help helping helped continue
    continues committed opted wants want hoping hopes hope keen planning plans plan planned aims aiming allegedly
    apparently next soon there first not n't never no longer won't won't isn't isn't wasn't wasn't aren't aren't
    doesn't doesn't didn't didn't hasn't hasn't haven't wouldn't wouldn't only just previously formerly most best
    who that did does do he's she's they're who'll who'll who's who's he'll he'll she'll she'll along dropped out
    withdrawn stepped away exited left quit ruled considered considering contention frontrunner front-runner
    favourite favorite top choice ordered asked brought back got getting also-star tipped linked mooted touted vying
    met meeting invited named unveiled revealed added reteam reunite reuniting reteaming re-teaming team teaming
    teams teamed working work since even stepping moving lined line serve serves serving served act acts acting
    acted finance financing produce producing developing distributing well perhaps widely always eager interested
    intending ready works began begins begin started start starting beginning and forced co-financed co-financing
    financed obliged decided chose elected against one time point at already up yet long given made makes gearing
    prepping preparing prepared readying slotted primed pegged penciled pencilled earmarked mulling weighing
    pondering pursuing pursued wooing frame running shortlisted auditioned auditioning testing tested nears pact
    sign signs reached struck hits headed heading step stepped steps locked locks books booked this week month year drafted
    winter summer spring autumn fall fame seen pick sit sits sitting roped finalised finalized zeroed
    too proved became turned out unable cannot get gets ended called anymore decision choice able mutually
    actor actress person star entered enters entering last remains remain denied""".split()
)
DENIALS = frozenset(
    """not never n't won't won't isn't isn't wasn't wasn't aren't aren't doesn't doesn't didn't didn't hasn't hasn't
        haven't wouldn't wouldn't neither""".split()
)
PAST_PLANS = frozenset("attached set slated cast tapped hired supposed due signed scheduled going".split())
FORMERLY = frozenset("originally initially once previously formerly supposed".split())
TALKS = frozenset(
    """talks negotiations negotiating discussions circling eyeing eyed courted courting nearing offered offer frontrunner
        front-runner contention approached considered considering vying wooed""".split()
)
RUMOURS = frozenset(
    """rumoured rumored rumors rumours rumour rumor allegedly tipped mooted touted speculation speculated insider
        insiders linked might may could unconfirmed""".split()
)
REPORTS = frozenset("reportedly according reports reported sources per apparently said believed understood thought".split())
