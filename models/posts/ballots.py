"""Secret ballots: polls where the voter's own site knows who voted, and nobody knows what they chose.

A vote counts a choice up and marks the voter, in one transaction; no row links the two, and neither says when. The
numbers show when the poll is over and counted. Other sites count their own people's votes, and send totals once, at the
end (outbox/posts/ballots.py). Somebody who watches the database change, or has two copies of it, can still infer
choices: README.md.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import orjson
from tortoise import fields

from models.core.base import CountedRow, IdField, Table, belongs_to, digest, now
from models.core.database import execute, execute_many, marks, rows, value
from models.core.errors import Invalid
from models.groups.sites import member_sites
from models.posts.polls import Poll, chosen_options, lock_poll, options_of
from models.posts.posts import Post


def _id_without_order() -> int:
    return secrets.randbits(62)


class PollBallot(Table):
    """Somebody has voted. The ids are random: ascending ones would reveal the order."""

    id = IdField(primary_key=True, generated=False, default=_id_without_order)
    poll = belongs_to("Poll", index=False)
    poll_id: int
    account = belongs_to("Account")
    account_id: int

    class Meta:
        table = "poll_ballots"
        unique_together = (("poll_id", "account_id"),)


TallyState = Literal["counted", "held", "struck"]


class PollTally(CountedRow):
    """Another site has sent its totals of a secret ballot of ours."""

    poll = belongs_to("Poll", index=False)
    poll_id: int
    host = fields.CharField(255)
    voters = fields.IntField(null=True)
    """None: they came before totals were kept by site, and are only in the sum."""
    votes_json = fields.TextField(null=True)
    """How often its people chose each option, in the order of the options."""
    state: TallyState = fields.CharField(16, default="counted", db_default="counted")  # type: ignore[assignment]
    """counted: in the sum. held: more voters than the site is known to have people. struck: by somebody here."""

    class Meta:
        table = "poll_tallies"
        unique_together = (("poll_id", "host"),)

    @property
    def votes(self) -> list[int]:
        return orjson.loads(self.votes_json or "[]")


async def cast_secretly(poll: Poll, account_id: int, titles: Sequence[str], *, ours: bool) -> None:
    """Count one person's vote in a secret ballot. Raises Invalid as models.posts.polls.cast does.

    In a poll of ours it counts at once; in one of another site (not `ours`) it is kept for the totals sent there.
    """
    await lock_poll(poll.id)
    chosen = await chosen_options(poll, titles)
    # The end of the poll locks this row: a vote that locks it before is counted, and none afterwards.
    is_open = (
        "UPDATE polls SET voters_count = voters_count + 1 WHERE id = $1 AND closed_at IS NULL RETURNING id"
    )
    if await value(is_open, poll.id) is None:
        raise Invalid("Validation failed: This poll has ended")
    marked = await value(
        "INSERT INTO poll_ballots (id, poll_id, account_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id",
        _id_without_order(),
        poll.id,
        account_id,
    )
    if marked is None:
        raise Invalid("Validation failed: You have already voted on this poll")
    column = "votes_count" if ours else "ballots_count"
    # All options are written, not only the chosen ones: PostgreSQL keeps for each row which transaction wrote it last.
    await execute(
        f"UPDATE poll_options SET {column} = {column} + CASE WHEN id IN ({marks(len(chosen), 2)}) THEN 1 ELSE 0 END"
        " WHERE poll_id = $1",
        poll.id,
        *chosen,
    )


async def own_totals(poll_id: int) -> tuple[tuple[tuple[str, int], ...], int]:
    """Return how our people voted in a secret ballot of another site, by option, and how many of them did."""
    votes = tuple((option.title, option.ballots_count) for option in await options_of(poll_id))
    return votes, await PollBallot.filter(poll_id=poll_id).count()


async def add_totals(
    poll: Poll, host: str, votes: Sequence[tuple[str, int]], voters: int, *, at_most: int
) -> bool:
    """Keep what another site counted in a secret ballot of ours; False when it has sent totals before.

    It is counted unless more people voted than the site is known to have, `at_most`: then an admin has to know better.
    """
    numbers = dict(votes)
    in_order = [numbers[option.title] for option in await options_of(poll.id)]
    believed = voters <= at_most
    added = await value(
        "INSERT INTO poll_tallies (poll_id, host, voters, votes_json, state) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT DO NOTHING RETURNING id",
        poll.id,
        host,
        voters,
        orjson.dumps(in_order).decode(),
        "counted" if believed else "held",
    )
    if added is None:
        return False
    if believed:
        await _add(poll.id, in_order, voters)
    return True


async def _add(poll_id: int, votes: Sequence[int], voters: int) -> None:
    """Add a site's numbers, which may be negative, to the sum, and have the counts sent to other sites."""
    options = await options_of(poll_id)
    await execute_many(
        "UPDATE poll_options SET votes_count = votes_count + $2 WHERE id = $1",
        [(option.id, number) for option, number in zip(options, votes, strict=True)],
    )
    await execute(
        "UPDATE polls SET voters_count = voters_count + $2, announced_at = NULL WHERE id = $1",
        poll_id,
        voters,
    )


async def count_confirmed() -> list[int]:
    """Count held totals of sites whose number of people an admin has confirmed since; return the polls."""
    found = await rows(
        "UPDATE poll_tallies SET state = 'counted' WHERE state = 'held' AND voters <="
        " (SELECT people FROM peers WHERE peers.host = poll_tallies.host AND peers.state = 'active')"
        " RETURNING poll_id, votes_json, voters"
    )
    for each in found:
        await _add(each["poll_id"], orjson.loads(each["votes_json"]), each["voters"])
    return [each["poll_id"] for each in found]


async def sites_held() -> set[str]:
    """Return the sites that reported more voters than they were known to have people, and are not counted."""
    return {each["host"] for each in await rows("SELECT host FROM poll_tallies WHERE state = 'held'")}


async def strike(poll_id: int, host: str) -> PollTally | None:
    """Take a site's totals out of the sum, for good; None when there are none, or they were struck before.

    Raises Invalid for totals that came before they were kept by site.
    """
    tally = await PollTally.get_or_none(poll_id=poll_id, host=host)
    if tally is not None and tally.voters is None:
        raise Invalid("These numbers were told before they were kept by site: they cannot be struck out")
    struck = await rows(
        "UPDATE poll_tallies SET state = 'struck' WHERE poll_id = $1 AND host = $2 AND state = $3 RETURNING id",
        poll_id,
        host,
        tally.state if tally and tally.state != "struck" else "",
    )
    if tally is None or not struck:
        return None
    if tally.state == "counted":
        await _add(poll_id, [-number for number in tally.votes], -(tally.voters or 0))
    return tally


@dataclass(frozen=True)
class SiteVotes:
    """What one site counted in a secret ballot of ours."""

    host: str
    """"": this one."""
    voters: int | None
    """None: the totals came before they were kept by site."""
    votes: tuple[int, ...] | None
    """By option, in their order. None: hidden, because so few voted that it would reveal single votes."""
    state: TallyState


async def votes_by_site(poll: Poll, least: int) -> list[SiteVotes]:
    """Return what each site counted, ours first; nothing before the numbers show.

    The choices of a site are hidden when fewer than `least` of its people voted; if that is only one site, those of the
    next smallest are hidden too, because the first would follow from the sum. Totals that are not in the sum hide
    nothing there.
    """
    if poll.hide_totals or not poll.secret:
        return []
    tallies = await PollTally.filter(poll_id=poll.id).order_by("host")
    own = await _own_part(poll, [each for each in tallies if each.state == "counted"])
    sites = [own, *(SiteVotes(each.host, each.voters, tuple(each.votes), each.state) for each in tallies)]
    hidden = _hidden(sites, least)
    return [
        replace(each, votes=None) if each.host in hidden or each.voters is None else each for each in sites
    ]


async def _own_part(poll: Poll, counted: Sequence[PollTally]) -> SiteVotes:
    """Return the part of the sum that is not of other sites."""
    if any(each.voters is None for each in counted):
        return SiteVotes("", None, None, "counted")
    sums = [option.votes_count for option in await options_of(poll.id)]
    votes = [number - sum(each.votes[place] for each in counted) for place, number in enumerate(sums)]
    return SiteVotes(
        "", poll.voters_count - sum(each.voters or 0 for each in counted), tuple(votes), "counted"
    )


def _hidden(sites: Sequence[SiteVotes], least: int) -> set[str]:
    few = {each.host for each in sites if each.voters and each.voters < least}
    summed = [each for each in sites if each.state == "counted" and each.voters]
    small = [each for each in summed if each.host in few]
    others = [each for each in summed if each.host not in few]
    if len(small) == 1 and others:
        few.add(min(others, key=lambda each: each.voters or 0).host)
    return few


async def sites_counted(poll_id: int) -> set[str]:
    return {each["host"] for each in await rows("SELECT host FROM poll_tallies WHERE poll_id = $1", poll_id)}


async def sites_having(post: Post) -> set[str]:
    """Return the sites that were sent a post of ours or have fetched it, or got it in a group with members there."""
    found = await rows(
        "SELECT host FROM deliveries WHERE ordering_key = $1 AND attempts > 0"
        " UNION SELECT host FROM fetches WHERE object_key = $1",
        digest(post.uri),
    )
    forwarded = await member_sites(post.group_id) if post.group_id else []
    return {each["host"] for each in found} | set(forwarded)


async def uncounted() -> list[Poll]:
    """Return our secret ballots that are over and whose numbers are not shown yet."""
    found = await rows(
        "SELECT p.id FROM polls p JOIN posts ON posts.id = p.post_id WHERE posts.local = TRUE"
        " AND p.secret = TRUE AND p.hide_totals = TRUE AND p.expires_at <= $1 LIMIT 100",
        now(),
    )
    return await Poll.filter(id__in=[each["id"] for each in found]) if found else []


async def show_totals(poll_id: int) -> bool:
    """Show the numbers of a secret ballot from now on, and have them sent to other sites. False when they were
    shown.
    """
    sql = "UPDATE polls SET hide_totals = FALSE, announced_at = NULL WHERE id = $1 AND hide_totals = TRUE RETURNING id"
    return bool(await rows(sql, poll_id))
