"""Posts and where they stand.

posts threads fetches tombstones narrowing    a post, its thread, who fetched it, that it is gone, for fewer than before
timelines lists conversations filters trends  where it stands, and what is left out
depth                                         how far back that is written down, and what is read beyond
polls ballots quotes reactions links          what hangs on it
in_groups closed_groups                       posts of groups
scheduled rendering parts counters            drafts that wait; all columns at once, and those of parts, for what renders; counts
"""

from models.core.family import Family
from models.posts.counters import COUNTERS, COUNTING

FAMILY = Family(
    modules=(
        "ballots",
        "conversations",
        "fetches",
        "filters",
        "links",
        "lists",
        "polls",
        "posts",
        "quotes",
        "reactions",
        "scheduled",
        "timelines",
        "trends",
    ),
    # Who fetched something is owed to others. Results of polls stay what they were; a vote of an empty row names nobody.
    outlive_accounts=frozenset({"fetches", "poll_votes", "poll_ballots"}),
    counters=COUNTERS,
    counting=COUNTING,
)
