"""What counters should say: counted here row by row, without the product's SQL."""

from collections import Counter
from typing import Any

from models.core.database import named, rows
from tests.world import Town

Counters = dict[tuple[str, int, str], int]
"""By table, id and column."""


async def stored_and_counted(town: Town) -> tuple[Counters, Counters]:
    """Return the counters of a site as they are stored and as the rows are, those of our polls and of everything else."""
    return await town.run(_read)


async def differences(town: Town) -> dict[tuple[str, int, str], tuple[int, int]]:
    """Return (stored, counted) of each counter that is wrong."""
    stored, counted = await stored_and_counted(town)
    assert stored.keys() == counted.keys()
    return {key: (stored[key], counted[key]) for key in stored if stored[key] != counted[key]}


async def _read() -> tuple[Counters, Counters]:
    tables = ("accounts", "posts", "people", "follows", "reactions", "polls", "poll_options", "poll_votes")
    read = {
        table: {each["id"]: each for each in named(await rows(f"SELECT * FROM {table}"))} for table in tables
    }
    stored, counted = Counters(), Counters()

    def put(table: str, columns: dict[str, Counter[Any]], of: set[int] | None = None) -> None:
        for row_id, record in read[table].items():
            for column, numbers in columns.items():
                if of is None or row_id in of:
                    stored[table, row_id, column] = record[column]
                    counted[table, row_id, column] = numbers[row_id]

    accounts, posts = read["accounts"], read["posts"]
    follows = [each for each in read["follows"].values() if each["state"] == "accepted"]
    put(
        "accounts",
        {
            "posts_count": Counter(
                p["account_id"]
                for p in posts.values()
                if p["visibility"] not in ("site", "members", "targeted")
            ),
            "following_count": Counter(
                f["account_id"] for f in follows if not accounts[f["target_id"]]["hidden"]
            ),
            "followers_count": Counter(f["target_id"] for f in follows if _follows_publicly(read, f)),
        },
    )
    put(
        "posts",
        {
            "replies_count": Counter(
                p["in_reply_to_id"] for p in posts.values() if _is_counted_reply(posts, p)
            ),
            "boosts_count": Counter(p["boost_of_id"] for p in posts.values() if p["group_id"] is None),
            "favourites_count": Counter(r["post_id"] for r in read["reactions"].values() if not r["emoji"]),
        },
    )
    options = read["poll_options"]
    ours = {i for i, poll in read["polls"].items() if posts[poll["post_id"]]["local"] and not poll["secret"]}
    votes = read["poll_votes"].values()
    voters = {(options[vote["option_id"]]["poll_id"], vote["account_id"]) for vote in votes}
    put("polls", {"voters_count": Counter(poll_id for poll_id, _ in voters)}, ours)
    of_ours = {i for i, option in options.items() if option["poll_id"] in ours}
    put("poll_options", {"votes_count": Counter(vote["option_id"] for vote in votes)}, of_ours)
    return stored, counted


def _follows_publicly(read: dict[str, Any], follow: dict[str, Any]) -> bool:
    """Members of a group of ours are counted while they are there."""
    follower, target = read["accounts"][follow["account_id"]], read["accounts"][follow["target_id"]]
    if target["host"] or target["actor_type"] != "Group":
        return True
    person = read["people"].get(follower["id"])
    return follower["suspended_at"] is None and not (person and person["disabled_at"] is not None)


def _is_counted_reply(posts: dict[int, Any], post: dict[str, Any]) -> bool:
    parent = posts.get(post["in_reply_to_id"])
    inside = ("site", "members")
    return parent is not None and (post["visibility"] not in inside or parent["visibility"] in inside)
