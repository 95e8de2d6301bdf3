"""Every act of staff, each in one transaction: what it writes, which facts it changes, and the event that records it.

Functions take `by` (a user), mostly `seen` (the version of the article that the user was looking at) and `at` (a moment, for
scripted histories; now where it is left out). Each locks the journal first, so acts follow one another.
"""

from config.workflow import transition as change_status
from news.curation.decisions import (
    CLAIM_ACTS,
    accept,
    accept_quote,
    add_claim,
    edit_claim,
    enter,
    reject,
    take_near,
    undecide,
    why_not_decide,
)
from news.curation.identities import decide_identity, undo_identity
from news.curation.publication import follow, productions_to_publish, productions_to_submit, publish, publish_scheduled, submit
from news.curation.rulings import correct, end_ruling, restore, rule, why_not_restore
from news.curation.suggesting import Suggested, suggest_claims, why_not_suggest

__all__ = [
    "CLAIM_ACTS",
    "Suggested",
    "accept",
    "accept_quote",
    "add_claim",
    "change_status",
    "correct",
    "decide_identity",
    "edit_claim",
    "end_ruling",
    "enter",
    "follow",
    "productions_to_publish",
    "productions_to_submit",
    "publish",
    "publish_scheduled",
    "reject",
    "restore",
    "rule",
    "submit",
    "suggest_claims",
    "take_near",
    "undecide",
    "undo_identity",
    "why_not_decide",
    "why_not_restore",
    "why_not_suggest",
]
