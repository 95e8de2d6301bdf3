"""Words of coming out and of shooting, near which a date is one of the film."""

RELEASE = frozenset(
    """release released releases releasing premiere premieres premiered premiering debut debuts debuted open opens opened
    opening bow bows bowed arrive arrives arriving
    theaters theatres cinemas screens dated unspool unveiled launch rollout theatrically staked slotted reach reaches
    unleash unleashes hits""".split()
)
FILMING = frozenset("filming production shooting photography shoot cameras shoots film lensing principal".split())
