"""What the description of the API can't say: well-formed questions that are refused all the same, and rightly."""

from datetime import date

import schemathesis

# Cursors are signed, and outlets are those that there are: neither is to be made up.
NOT_TO_BE_MADE_UP = ("cursor", "outlet")
DAYS = ("as_of", "known_at", "from", "to", "since", "until")


@schemathesis.hook
def before_call(context, case, kwargs):
    """Leave out of what has to be taken: names that only answers give, days to come, and an earlier day after the later."""
    if not (case.meta and case.meta.generation.mode.is_positive and isinstance(case.query, dict)):
        return
    for name in NOT_TO_BE_MADE_UP:
        case.query.pop(name, None)
    for name in DAYS:
        if str(case.query.get(name, "")) >= date.today().isoformat():
            del case.query[name]
    if str(case.query.get("from", "")) > str(case.query.get("to", "9")):
        del case.query["from"]
