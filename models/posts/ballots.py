"""Secret ballots: polls where it is known who voted, at the voter's own site, and of nobody what.

A vote counts a choice up and marks the voter, in one transaction; no row links the two, and neither says when. The
numbers show when the poll is over and counted. Other sites count their own people's votes, and tell totals once, at
the end (outbox/posts/ballots.py). Who sees the database itself change, or two copies of it, can still infer: README.md.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import orjson
from tortoise import Model, fields

from models.core.base import CountedRow, IdField, belongs_to, digest, now
from models.core.database import execute, execute_many, marks, rows, value
from models.core.errors import Invalid
from models.groups.sites import member_sites
from models.posts.polls import Poll, chosen_options, lock_poll, options_of
from models.posts.posts import Post


def _id_without_order() -> int:
    return secrets.randbits(62)


class PollBallot(Model):
    """Somebody has voted. The ids are drawn: those that are counted up would tell in which order."""

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
    """Another site has told its totals of a secret ballot of ours."""

    poll = belongs_to("Poll", index=False)
    poll_id: int
    host = fields.CharField(255)
    voters = fields.IntField(null=True)
    """None: it told them before they were kept by site; they are in the sum and nowhere else."""
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

    In a poll of ours it counts at once; in one of another site (not `ours`) it is kept for what that is told.
    """
    await lock_poll(poll.id)
    chosen = await chosen_options(poll, titles)
    # This row is waited for at the end: whoever gets here before that is counted, and nobody afterwards.
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
    # Every option is written, not only the chosen ones: PostgreSQL keeps with a row which transaction wrote it last.
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
    """Keep what another site counted in a secret ballot of ours; False when it has told before.

    It is counted unless more people voted than the site is known to have, `at_most`: then an admin has to know better.
    """
    numbers = dict(votes)
    in_order = [numbers[option.title] for option in await options_of(poll.id)]
    believed = voters <= at_most
    told = await value(
        "INSERT INTO poll_tallies (poll_id, host, voters, votes_json, state) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT DO NOTHING RETURNING id",
        poll.id,
        host,
        voters,
        orjson.dumps(in_order).decode(),
        "counted" if believed else "held",
    )
    if told is None:
        return False
    if believed:
        await _add(poll.id, in_order, voters)
    return True


async def _add(poll_id: int, votes: Sequence[int], voters: int) -> None:
    """Add a site's numbers to the sum, or take them from it, when they are negative. Other sites have to hear of it."""
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
    """Count what was held of sites of which an admin has confirmed by now that they have as many people; return the polls."""
    found = await rows(
        "UPDATE poll_tallies SET state = 'counted' WHERE state = 'held' AND voters <="
        " (SELECT people FROM peers WHERE peers.host = poll_tallies.host AND peers.state = 'active')"
        " RETURNING poll_id, votes_json, voters"
    )
    for each in found:
        await _add(each["poll_id"], orjson.loads(each["votes_json"]), each["voters"])
    return [each["poll_id"] for each in found]


async def sites_held() -> set[str]:
    """Return the sites that told of more voters than they were known to have people, and are not counted."""
    return {each["host"] for each in await rows("SELECT host FROM poll_tallies WHERE state = 'held'")}


async def strike(poll_id: int, host: str) -> PollTally | None:
    """Take what a site told out of the sum, for good; None when there is nothing of it, or nothing any more.

    Raises Invalid for what was told before sites' numbers were kept apart.
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
    """None: told before numbers were kept by site."""
    votes: tuple[int, ...] | None
    """By option, in their order. None: hidden, because so few voted that it would tell of single people."""
    state: TallyState


async def votes_by_site(poll: Poll, least: int) -> list[SiteVotes]:
    """Return what each site counted, ours first; nothing before the numbers show.

    Hidden is how the people of a site chose of whom fewer than `least` voted; and where that is one site alone, of the
    next smallest too: it would follow from the sum. What is not in the sum hides nothing there.
    """
    if poll.hide_totals or not poll.secret:
        return []
    told = await PollTally.filter(poll_id=poll.id).order_by("host")
    own = await _own_part(poll, [each for each in told if each.state == "counted"])
    sites = [own, *(SiteVotes(each.host, each.voters, tuple(each.votes), each.state) for each in told)]
    hidden = _hidden(sites, least)
    return [
        replace(each, votes=None) if each.host in hidden or each.voters is None else each for each in sites
    ]


async def _own_part(poll: Poll, counted: Sequence[PollTally]) -> SiteVotes:
    """Return what is in the sum and not of another site."""
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
    """Return secret ballots of ours that are over and whose numbers do not show yet."""
    found = await rows(
        "SELECT p.id FROM polls p JOIN posts ON posts.id = p.post_id WHERE posts.local = TRUE"
        " AND p.secret = TRUE AND p.hide_totals = TRUE AND p.expires_at <= $1 LIMIT 100",
        now(),
    )
    return await Poll.filter(id__in=[each["id"] for each in found]) if found else []


async def show_totals(poll_id: int) -> bool:
    """Let the numbers of a secret ballot show from now on; other sites have to hear of them. False when they did."""
    sql = "UPDATE polls SET hide_totals = FALSE, announced_at = NULL WHERE id = $1 AND hide_totals = TRUE RETURNING id"
    return bool(await rows(sql, poll_id))
