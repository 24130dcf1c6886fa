"""Blocks, mutes, reports and sanctions (`moderation`), statistics (`metrics`), `site_texts` and rules, `erasure`."""

from models.core.family import Family

FAMILY = Family(
    modules=("moderation", "site_texts"),
    # Records that others may demand.
    outlive_accounts=frozenset({"reports", "strikes"}),
)
