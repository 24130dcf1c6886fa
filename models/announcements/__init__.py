"""What is announced (`announcements`), the `totals` of other sites, and which `sites` it is for."""

from models.core.family import Family

FAMILY = Family(
    modules=("announcements", "totals"),
)
