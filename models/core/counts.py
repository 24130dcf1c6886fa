"""Counters that are stored beside what they count: what each counts, and how one may change.

A counter changes in the transaction that changes rows, by the rows that its statement really changed (RETURNING). So
it is never below zero, and whoever does something twice, or at the same time as others, counts it once. Where that is
too much to write down, as after a change of who may see a post, the counter is counted anew (`recount`).

On PostgreSQL two transactions must not wait for each other. So who changes counters first locks the rows that have
them (`lock_rows`), all at once and in one order: accounts (people before groups), then posts, then polls, each by id;
and only then changes what is counted. Whoever counts anew does so in a statement after that which locks: it sees what
those before have committed.

Comparing and repairing all counters is models/core/count_repair.py.
"""

from collections.abc import Mapping
from typing import Literal

from models.core.database import execute, execute_many, lock_rows

Table = Literal["accounts", "posts", "polls", "poll_options"]
Column = Literal[
    "posts_count",
    "followers_count",
    "following_count",
    "replies_count",
    "boosts_count",
    "favourites_count",
    "voters_count",
    "votes_count",
]

UNCOUNTED = ("members", "targeted")
"""Visibilities that the number of somebody's posts leaves out: outsiders see it."""
PRESENT = (
    "EXISTS (SELECT 1 FROM accounts a LEFT JOIN people pe ON pe.id = a.id WHERE a.id = {account}"
    " AND a.suspended_at IS NULL AND pe.disabled_at IS NULL)"
)
"""Whether an account counts as a member of a group of ours."""
OUR_GROUP = "({account}.host = '' AND {account}.actor_type = 'Group')"

COUNTED: dict[Table, dict[Column, str]] = {
    "accounts": {
        "posts_count": "SELECT count(*) FROM posts p WHERE p.account_id = accounts.id"
        f" AND p.visibility NOT IN ({', '.join(map(repr, UNCOUNTED))})",
        "followers_count": "SELECT count(*) FROM follows f WHERE f.target_id = accounts.id AND f.state = 'accepted'"
        f" AND (NOT {OUR_GROUP.format(account='accounts')} OR {PRESENT.format(account='f.account_id')})",
        # Nor who is in which secret group.
        "following_count": "SELECT count(*) FROM follows f JOIN accounts t ON t.id = f.target_id"
        " WHERE f.account_id = accounts.id AND f.state = 'accepted' AND t.hidden = FALSE",
    },
    "posts": {
        "replies_count": "SELECT count(*) FROM posts r WHERE r.in_reply_to_id = posts.id"
        " AND (r.visibility <> 'members' OR posts.visibility = 'members')",
        "boosts_count": "SELECT count(*) FROM posts b WHERE b.boost_of_id = posts.id",
        "favourites_count": "SELECT count(*) FROM reactions f WHERE f.post_id = posts.id AND f.emoji = ''",
    },
    "polls": {
        "voters_count": "SELECT count(DISTINCT v.account_id) FROM poll_votes v"
        " JOIN poll_options o ON o.id = v.option_id WHERE o.poll_id = polls.id",
    },
    "poll_options": {
        "votes_count": "SELECT count(*) FROM poll_votes v WHERE v.option_id = poll_options.id",
    },
}
"""What each counter counts, as SQL about a row of the table that has it. Quotes, emoji reactions and hashtags are
counted when they are read."""

_OPEN_POLLS_OF_OURS = (
    "SELECT po.id FROM polls po JOIN posts p ON p.id = po.post_id WHERE p.local = TRUE AND po.secret = FALSE"
)
COUNTING: dict[Table, str] = {
    "accounts": "TRUE",
    "posts": "TRUE",
    "polls": f"polls.id IN ({_OPEN_POLLS_OF_OURS})",
    "poll_options": f"poll_options.poll_id IN ({_OPEN_POLLS_OF_OURS})",
}
"""Whose counters count rows: those of another site's poll are what that site says, and no row tells what somebody
chose in a secret ballot."""


async def change(table: Table, counter: Column, by: Mapping[int, int]) -> None:
    """Change a counter of rows that are locked, by row, and have readers render them anew."""
    seen = ", revision = revision + 1" if table in ("accounts", "posts") else ""
    await execute_many(
        f"UPDATE {table} SET {counter} = {counter} + $2{seen} WHERE id = $1",
        sorted((row_id, number) for row_id, number in by.items() if number),
    )


def less(counted: Mapping[int, int]) -> dict[int, int]:
    """Return by how much counters change when so many rows of each are gone."""
    return {row_id: -number for row_id, number in counted.items()}


async def recount(table: Table, counter: Column, which: str, *values: object) -> None:
    """Lock rows and count anew what a counter of theirs counts; `which` selects their ids, or lists them."""
    await lock_rows(table, which, *values)
    counted = f"({COUNTED[table][counter]})"
    seen = ", revision = revision + 1" if table in ("accounts", "posts") else ""
    await execute(
        f"UPDATE {table} SET {counter} = {counted}{seen} WHERE id IN ({which}) AND {counter} <> {counted}",
        *values,
    )
