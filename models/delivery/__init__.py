"""What goes between sites: `deliveries` out, `received` in, and `jobs`, what is to be fetched in the background.

`due` makes due again what a clock that was ahead put off.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("deliveries", "jobs", "received"),
    # The final Delete to other sites still has to be sent.
    outlive_accounts=frozenset({"outgoing_activities"}),
)
