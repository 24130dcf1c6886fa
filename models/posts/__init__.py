"""Posts and where they stand.

posts tags threads fetches tombstones narrowing    a post, its hashtags, its thread, who fetched it, its deletion, a
                                              smaller audience
timelines lists conversations filters trends  where it stands, and what is left out
depth                                         how far back that is written down, and what is read beyond
polls ballots quotes reactions links          what hangs on it
in_groups closed_groups                       posts of groups
drafts scheduled                              what is begun; what waits for its time
rendering parts counters                      all columns at once, and those of parts, for what renders; counts
"""

from models.core.family import Family
from models.posts.counters import COUNTERS, COUNTING

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
    # Others may demand to know who fetched something. Results of polls stay as they were; a vote of an erased account
    # names nobody.
    outlive_accounts=frozenset({"fetches", "poll_votes", "poll_ballots"}),
    counters=COUNTERS,
    counting=COUNTING,
)
