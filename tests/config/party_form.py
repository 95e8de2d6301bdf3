"""The admin's form of a party, on which the base of every admin page is tried."""


def form(record, **fields):
    """What the browser sends when the change form of a party is saved as it was shown, but for `fields`."""
    shown = {"kind": record.kind, "name": record.name, "bio": record.bio, "version": record.version}
    rest = dict.fromkeys(["portrait_alt", "portrait_credit", "portrait_licence", "imdb_id", "wikidata_id", "tmdb_id"], "")
    rows = {"names-TOTAL_FORMS": 0, "names-INITIAL_FORMS": 0, "names-MIN_NUM_FORMS": 0, "names-MAX_NUM_FORMS": 1000}
    return shown | rest | rows | fields
