"""What goes between sites: `deliveries` out, `received` in, and `jobs`, what is to be fetched in the background.

`due` makes due again what a clock that was ahead put off.
"""

from models.core.family import Family
from models.core.whose import nobodys, of_site

FAMILY = Family(
    modules=("deliveries", "jobs", "received"),
    whose={
        "outgoing_activities": nobodys(
            "copies of what stands in posts, on their way", stays="the last Delete still has to be sent"
        ),
        "deliveries": nobodys(
            "what went to which site; a post's page says it", stays="receipts are asked later"
        ),
        "errands": of_site("what is still to be fetched from other sites"),
        "received": of_site("what other sites delivered"),
    },
)
