"""Other sites: the allow-list (`peers`), what a removal leaves (`removal`) and
ends, in numbers (`severing`), which do not answer (`host_health`).

`words` writes a site's key as ten words; `group_places` says at which of them a group has members.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("peers", "removal", "host_health"),
    # Records that others may demand.
    outlive_accounts=frozenset({"severances"}),
)
