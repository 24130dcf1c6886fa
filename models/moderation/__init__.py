"""Blocks, mutes, reports and sanctions (`moderation`), statistics (`metrics`), `site_texts` and rules, `erasure`."""

from models.core.family import Family

FAMILY = Family(
    modules=("moderation", "site_texts"),
    # What others are owed an account of.
    outlive_accounts=frozenset({"reports", "strikes"}),
)
