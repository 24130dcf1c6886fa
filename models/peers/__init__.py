"""Other sites: the allow-list (`peers`), what a removal leaves (`removal`), who does not answer (`host_health`).

`group_places` says at which of them a group has members.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("peers", "removal", "host_health"),
    # What others are owed an account of.
    outlive_accounts=frozenset({"severances"}),
)
