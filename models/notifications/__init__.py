"""Who is told what: `notifications`, what is told together (`bundles`), what people want (`policies`), `push`.

`appearing` is the one place that shows a post to people, whoever wrote it. `group_requests` are those of moderators,
about who asks to be let in.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("notifications", "policies", "push"),
)
