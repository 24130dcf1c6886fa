"""Posts and where they stand.

posts tags threads fetches tombstones narrowing    a post, its hashtags, its thread, who fetched it, its deletion, a
                                              smaller audience
timelines lists conversations filters trends  where it stands, and what is left out
depth                                         how far back that is written down, and what is read beyond
polls ballots quotes reactions links          what hangs on it
in_groups closed_groups                       posts of groups
drafts scheduled                              what is begun; what waits for its time
rendering parts counters                      all columns at once, and those of parts, for what renders; counts
whose                                         what of it somebody takes with them, and what an erasure leaves
"""

from models.core.family import Family
from models.posts.counters import COUNTERS, COUNTING
from models.posts.whose import WHOSE

FAMILY = Family(
    modules=(
        "ballots",
        "conversations",
        "drafts",
        "fetches",
        "filters",
        "links",
        "lists",
        "polls",
        "posts",
        "quotes",
        "reactions",
        "scheduled",
        "tags",
        "timelines",
        "trends",
    ),
    whose=WHOSE,
    counters=COUNTERS,
    counting=COUNTING,
)
