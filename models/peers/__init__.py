"""Other sites: the allow-list (`peers`), what a removal leaves (`separation`), who does not answer (`silence`).

`group_places` says at which of them a group has members.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("peers", "separation", "silence"),
    # What others are owed an account of.
    outlive_accounts=frozenset({"severances"}),
)
