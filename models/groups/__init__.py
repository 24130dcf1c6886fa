"""Groups and who is in them: `groups`, membership `rules`, the `sites` of members, `templates`, their `files`, and `finding`
them."""

from models.core.family import Family

FAMILY = Family(
    modules=("groups", "rules", "sites", "templates"),
)
