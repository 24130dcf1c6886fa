"""Polls: a post's options, who voted, and the counts that readers see.

For a poll of ours every vote is a row. For one of another site the counts are what that site says;
only our own people's votes are rows here. Secret ballots keep no such rows: models/posts/ballots.py.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, digest, from_ms, moment, new_id, now
from models.core.counts import change, less
from models.core.database import execute, execute_many, lock, lock_rows, marks, rows, value
from models.core.errors import Invalid, NotFound
from models.core.visibility import Reader
from models.posts.posts import Post, post_for
from models.search.index import index_posts

MAX_OPTIONS = 10
MAX_OPTION_CHARACTERS = 100


class Poll(Row):
    post = belongs_to("Post", index=False)
    post_id: int
    multiple = fields.BooleanField(default=False)
    hide_totals = fields.BooleanField(default=False)
    """Counts are shown when it is over; those of a secret ballot when it is counted too, and this is False then."""
    secret = fields.BooleanField(default=False)
    """A secret ballot: models/posts/ballots.py."""
    expires_at = moment(null=True)
    voters_count = fields.IntField(default=0)
    announced_at = moment(null=True)
    """When other sites last heard of the counts, and that is all they have to hear; None when there is news."""
    closed_at = moment(null=True)
    """When its end was told to voters."""
    quiz_commitment = fields.CharField(80, default="")
    """Of a quiz: what its author said beforehand of the right answer (`commitment_to`), without telling it."""
    quiz_answer = fields.CharField(255, default="")
    """The right option. Of another site's quiz only when it was revealed, and is what was committed to."""
    quiz_salt = fields.CharField(64, default="")

    class Meta:
        table = "polls"
        unique_together = (("post_id",),)


class PollOption(CountedRow):
    poll = belongs_to("Poll")
    poll_id: int
    title = fields.CharField(255)
    votes_count = fields.IntField(default=0)
    ballots_count = fields.IntField(default=0)
    """How many of our people chose it in another site's secret ballot, which hears of it at the end."""

    class Meta:
        table = "poll_options"


class PollVote(CountedRow):
    option = belongs_to("PollOption", index=False)
    option_id: int
    account = belongs_to("Account")
    account_id: int

    class Meta:
        table = "poll_votes"
        unique_together = (("option_id", "account_id"),)


@dataclass(frozen=True)
class NewPoll:
    """A poll as its author makes it, or as its site tells it."""

    titles: tuple[str, ...]
    multiple: bool = False
    hide_totals: bool = False
    secret: bool = False
    expires_at: datetime | None = None
    counts: tuple[int, ...] = ()
    voters_count: int = 0
    quiz_answer: str = ""
    """The option that is right, where it is a quiz."""
    quiz_salt: str = ""
    quiz_commitment: str = ""
    """Of another site's quiz; ours commit as they are asked."""


@dataclass(frozen=True)
class PollView:
    """A poll as one viewer sees it."""

    id: int
    post_id: int
    multiple: bool
    hide_totals: bool
    secret: bool
    expires_at: datetime | None
    voters_count: int
    titles: tuple[str, ...]
    counts: tuple[int, ...]
    own_votes: tuple[int, ...]
    """Positions of the options that the viewer chose; nobody knows them of a secret ballot."""
    has_voted: bool
    is_author: bool
    quiz_commitment: str
    quiz_answer: str
    """Secret until it is over: ask `revealed`."""
    quiz_salt: str

    @property
    def revealed(self) -> str:
        """The right option of a quiz that is over; "" before, and for polls."""
        return self.quiz_answer if self.expired else ""

    @property
    def expired(self) -> bool:
        return self.expires_at is not None and self.expires_at <= now()

    @property
    def shows_counts(self) -> bool:
        return not self.hide_totals or (self.expired and not self.secret)


def commitment_to(answer: str, salt: str) -> str:
    """Return what is told of a quiz's answer beforehand: the hash of salt, line feed, answer."""
    return f"sha256:{digest(salt, answer)}"


async def insert_poll(post_id: int, new: NewPoll) -> None:
    """Add a poll to a post that was just written."""
    poll_id = new_id()
    salt = new.quiz_salt or (token_hex(16) if new.quiz_answer else "")
    committed = commitment_to(new.quiz_answer, salt) if new.quiz_answer else ""
    await Poll.create(
        id=poll_id,
        post_id=post_id,
        multiple=new.multiple,
        hide_totals=new.hide_totals,
        secret=new.secret,
        expires_at=new.expires_at,
        voters_count=new.voters_count,
        announced_at=now(),
        quiz_commitment=new.quiz_commitment or committed,
        quiz_answer=new.quiz_answer,
        quiz_salt=salt,
    )
    await _insert_options(poll_id, new)
    await index_posts([post_id])


async def _insert_options(poll_id: int, new: NewPoll) -> None:
    counts = new.counts or (0,) * len(new.titles)
    await execute_many(
        "INSERT INTO poll_options (poll_id, title, votes_count, ballots_count) VALUES ($1, $2, $3, 0)",
        [(poll_id, title, count) for title, count in zip(new.titles, counts, strict=True)],
    )


async def is_another(poll: Poll, new: NewPoll) -> bool:
    """Tell whether a vote in one of the two means nothing in the other."""
    titles = tuple(option.title for option in await options_of(poll.id))
    return (poll.multiple, titles) != (new.multiple, new.titles)


async def ask_anew(poll: Poll, new: NewPoll) -> None:
    """Put another poll in a poll's place. The votes are gone with the options that they were for. Locks the poll."""
    await lock_poll(poll.id)
    await _drop_options(poll)
    await Poll.filter(id=poll.id).update(
        multiple=new.multiple,
        hide_totals=new.hide_totals,
        expires_at=new.expires_at,
        voters_count=new.voters_count,
        announced_at=now(),
        closed_at=None,
    )
    await _insert_options(poll.id, new)
    await index_posts([poll.post_id])


async def drop_poll(poll: Poll) -> None:
    """Take a poll out of its post, with its votes. Locks the poll."""
    await lock_poll(poll.id)
    await _drop_options(poll)
    await Poll.filter(id=poll.id).delete()
    await index_posts([poll.post_id])


async def _drop_options(poll: Poll) -> None:
    options = "SELECT id FROM poll_options WHERE poll_id = $1"
    await execute(f"DELETE FROM poll_votes WHERE option_id IN ({options})", poll.id)
    await execute("DELETE FROM poll_options WHERE poll_id = $1", poll.id)


async def update_counts(
    post_id: int, counts: Sequence[int], voters_count: int, expires_at: datetime | None, *, hidden: bool
) -> None:
    """Take over what the poll's own site says. While it hides its totals, it tells none."""
    poll = await Poll.get_or_none(post_id=post_id)
    if poll is None:
        return
    options = await PollOption.filter(poll_id=poll.id).order_by("id")
    if len(options) != len(counts):
        return
    await Poll.filter(id=poll.id).update(hide_totals=hidden, expires_at=expires_at or poll.expires_at)
    if hidden:
        return
    await Poll.filter(id=poll.id).update(voters_count=voters_count)
    await execute_many(
        "UPDATE poll_options SET votes_count = $2 WHERE id = $1",
        [(option.id, count) for option, count in zip(options, counts, strict=True)],
    )


async def reveal(post_id: int, answer: str, salt: str) -> None:
    """Take over the answer of another site's quiz, when it is the one that was committed to; else it stays open."""
    await execute(
        "UPDATE polls SET quiz_answer = $2, quiz_salt = $3 WHERE post_id = $1 AND quiz_commitment = $4"
        " AND EXISTS (SELECT 1 FROM poll_options o WHERE o.poll_id = polls.id AND o.title = $2)",
        post_id,
        answer,
        salt,
        commitment_to(answer, salt),
    )


async def poll_for(reader: Reader, poll_id: int) -> Poll:
    """Fetch a poll whose post the reader may see, or raise NotFound."""
    poll = await Poll.get_or_none(id=poll_id)
    if poll is None:
        raise NotFound
    await post_for(reader, poll.post_id)
    return poll


async def lock_poll(poll_id: int) -> None:
    """Lock a poll until the transaction ends: nobody votes or changes its options meanwhile. Raises NotFound."""
    if not await lock("polls", poll_id):
        raise NotFound


async def poll_of(post_id: int) -> Poll | None:
    return await Poll.get_or_none(post_id=post_id)


async def options_of(poll_id: int) -> list[PollOption]:
    return await PollOption.filter(poll_id=poll_id).order_by("id")


async def cast(poll: Poll, account_id: int, titles: Sequence[str], *, in_parts: bool = False) -> None:
    """Record one person's vote; counts follow. Locks the poll: somebody votes once, and on options that are there.

    `in_parts`: other servers send one activity per choice, so further choices of a poll with several
    are added. Raises Invalid: over, an unknown option, several of one, or voted before.
    """
    await lock_poll(poll.id)
    options = await chosen_options(poll, titles)
    before = await _votes_of(poll.id, account_id)
    if before and not (in_parts and poll.multiple):
        raise Invalid("Validation failed: You have already voted on this poll")
    added = await rows(
        "INSERT INTO poll_votes (option_id, account_id) SELECT id, CAST($1 AS BIGINT) FROM poll_options"
        f" WHERE id IN ({marks(len(options), 2)}) ON CONFLICT DO NOTHING RETURNING option_id",
        account_id,
        *options,
    )
    await change("poll_options", "votes_count", Counter(each["option_id"] for each in added))
    await execute(
        "UPDATE polls SET voters_count = voters_count + $2, announced_at = NULL WHERE id = $1",
        poll.id,
        int(bool(added) and not before),
    )


async def remove_votes(accounts: str, account: object) -> None:
    """Take all votes of accounts out of the polls of ours; `accounts` selects their ids."""
    theirs = f"FROM poll_votes WHERE account_id IN ({accounts})"
    of_poll = "SELECT o.poll_id FROM poll_options o WHERE o.id = poll_votes.option_id"
    await lock_rows("polls", f"SELECT ({of_poll}) {theirs}", account)
    gone = await rows(f"DELETE {theirs} RETURNING option_id, account_id, ({of_poll}) AS poll_id", account)
    await change("poll_options", "votes_count", less(Counter(each["option_id"] for each in gone)))
    voters = Counter(poll_id for poll_id, _ in {(each["poll_id"], each["account_id"]) for each in gone})
    await change("polls", "voters_count", less(voters))
    await execute_many(
        "UPDATE polls SET announced_at = NULL WHERE id = $1", [(poll_id,) for poll_id in sorted(voters)]
    )


async def chosen_options(poll: Poll, titles: Sequence[str]) -> list[int]:
    """Return the ids of options that are chosen. Raises Invalid: over, an unknown option, or several of one."""
    if poll.expires_at and poll.expires_at <= now():
        raise Invalid("Validation failed: This poll has ended")
    options = {option.title: option.id for option in await options_of(poll.id)}
    if not titles or not set(titles) <= options.keys() or len(set(titles)) != len(titles):
        raise Invalid("Validation failed: This is not an option of the poll")
    if len(titles) > 1 and not poll.multiple:
        raise Invalid("Validation failed: This poll takes one choice")
    return [options[title] for title in titles]


async def _votes_of(poll_id: int, account_id: int) -> set[int]:
    found = await rows(
        "SELECT v.option_id FROM poll_votes v JOIN poll_options o ON o.id = v.option_id"
        " WHERE o.poll_id = $1 AND v.account_id = $2",
        poll_id,
        account_id,
    )
    return {r["option_id"] for r in found}


async def views_of(viewer_id: int, post_ids: Sequence[int]) -> dict[int, PollView]:
    """Return the polls of posts as the viewer sees them, by post, in two statements."""
    if not post_ids:
        return {}
    polls = await rows(
        "SELECT p.*, posts.account_id, EXISTS (SELECT 1 FROM poll_ballots b WHERE b.poll_id = p.id"
        " AND b.account_id = $1) AS balloted FROM polls p JOIN posts ON posts.id = p.post_id"
        f" WHERE p.post_id IN ({marks(len(post_ids), 2)})",
        viewer_id,
        *post_ids,
    )
    if not polls:
        return {}
    options = defaultdict(list)
    for option in await rows(
        "SELECT o.poll_id, o.title, o.votes_count, EXISTS (SELECT 1 FROM poll_votes v WHERE v.option_id = o.id"
        f" AND v.account_id = $1) AS own FROM poll_options o WHERE o.poll_id IN ({marks(len(polls), 2)}) ORDER BY o.id",
        viewer_id,
        *(p["id"] for p in polls),
    ):
        options[option["poll_id"]].append(option)
    return {
        p["post_id"]: PollView(
            id=p["id"],
            post_id=p["post_id"],
            multiple=bool(p["multiple"]),
            hide_totals=bool(p["hide_totals"]),
            secret=bool(p["secret"]),
            expires_at=from_ms(p["expires_at"]) if p["expires_at"] is not None else None,
            voters_count=p["voters_count"],
            titles=tuple(o["title"] for o in options[p["id"]]),
            counts=tuple(o["votes_count"] for o in options[p["id"]]),
            own_votes=tuple(n for n, o in enumerate(options[p["id"]]) if o["own"]),
            has_voted=bool(p["balloted"]) or any(o["own"] for o in options[p["id"]]),
            is_author=p["account_id"] == viewer_id,
            quiz_commitment=p["quiz_commitment"],
            quiz_answer=p["quiz_answer"],
            quiz_salt=p["quiz_salt"],
        )
        for p in polls
    }


async def with_news() -> list[Poll]:
    """Return polls of ours whose counts other sites have not heard of, and may: hidden ones are told at the end."""
    found = await rows(
        "SELECT p.id FROM polls p JOIN posts ON posts.id = p.post_id"
        " WHERE p.announced_at IS NULL AND posts.local = TRUE"
        " AND (p.hide_totals = FALSE OR (p.secret = FALSE AND p.expires_at <= $1)) LIMIT 100",
        now(),
    )
    return await Poll.filter(id__in=[r["id"] for r in found]) if found else []


async def just_ended() -> list[Poll]:
    """Return polls that are over and whose voters were not told yet."""
    return await Poll.filter(expires_at__lte=now(), closed_at=None).limit(100)


async def claim_news(poll_id: int) -> bool:
    """Mark the counts of a poll as told; False when somebody else tells them, or the poll is gone."""
    sql = "UPDATE polls SET announced_at = $2 WHERE id = $1 AND announced_at IS NULL RETURNING id"
    return bool(await rows(sql, poll_id, now()))


async def close(poll_id: int) -> bool:
    """Mark a poll as closed; False when somebody else did, or it is gone. Its counts, if it hid them, are news now."""
    sql = "UPDATE polls SET closed_at = $2, announced_at = NULL WHERE id = $1 AND closed_at IS NULL RETURNING id"
    return bool(await rows(sql, poll_id, now()))


async def voters(poll_id: int) -> list[int]:
    """Return who voted, as far as it is known here."""
    found = await rows(
        "SELECT v.account_id FROM poll_votes v JOIN poll_options o ON o.id = v.option_id"
        " WHERE o.poll_id = $1 UNION SELECT account_id FROM poll_ballots WHERE poll_id = $1",
        poll_id,
    )
    return [r["account_id"] for r in found]


async def post_of(poll: Poll) -> Post:
    return await Post.get(id=poll.post_id)


async def has_poll(post_id: int) -> bool:
    return bool(await value("SELECT 1 FROM polls WHERE post_id = $1", post_id))
