"""What is chosen among the answers to a question: who asked accepts some, and the experts of its group verify some.

Who asked, and the moderators of the group, accept; experts verify. Only the site of who asked changes the question, which
then says that it is solved; the sites of its readers get the choice as an Add to a collection of the question, and the
question as an Update. In a group the group vouches for its moderators and experts, and forwards what they choose. What
other sites choose is inbox/knowledge/answers.py.
"""

from dataclasses import dataclass
from datetime import date

from federation.network import Network
from federation.protocol.answers import PLACES
from federation.protocol.vocabulary import Activity
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.live import Event
from models.core.transaction import atomic
from models.groups.groups import is_group_of_ours, membership_in
from models.knowledge import questions
from models.knowledge.questions import Kind, is_expert, question_of, set_state, state_by_answers
from models.notifications.notifications import notify, withdraw
from models.posts.posts import Post, lock_posts, mentioned_people, post_for
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_of
from outbox.parts.question import is_as_wide
from outbox.posts.audience import inboxes_for_change
from outbox.posts.forwarding import forward
from outbox.posts.notes import note_of

NO_ANSWER = "Validation failed: Only what answers a question directly can be accepted as its answer"
NARROW = "Validation failed: Not everybody who reads the question can read this answer: it cannot be accepted"


@dataclass(frozen=True)
class Rights:
    """What somebody may choose among the answers to a question."""

    accepts: bool = False
    verifies: bool = False


async def rights_in(account: Account, question: Post) -> Rights:
    """Return what somebody may choose who sees a question."""
    moderates = await _moderates(account, question.group_id)
    expert = question.group_id is not None and await is_expert(question.group_id, account.id)
    return Rights(moderates or question.account_id == account.id, expert)


async def _moderates(account: Account, group_id: int | None) -> bool:
    if group_id is None or not is_group_of_ours(await get(Account, group_id)):
        return False
    try:
        return (await membership_in(account.id, group_id)).moderates
    except NotFound:
        return False


@atomic
async def choose(
    network: Network,
    account: Account,
    answer_id: int,
    kind: Kind,
    *,
    on: bool = True,
    review_on: date | None = None,
) -> Post:
    """Accept or verify an answer, or no longer; return the question. What is so already stays as it is.

    Raises Invalid for what is no answer to a question that is here, Forbidden for who may not choose. Locks the account
    and the group, then both posts.
    """
    answer = await post_for(account.reader, answer_id)
    question = await asked_by(account, answer)
    await lock_accounts(account.id, *([question.group_id] if question.group_id else []))
    await lock_posts(question.id, answer.id)
    answer = await post_for(account.reader, answer_id)
    question = await asked_by(account, answer)
    await _check_may(account, question, kind)
    if (
        on
        and question.visibility in ("public", "unlisted", "members", "site")
        and not is_as_wide(answer.visibility, question)
    ):
        raise Invalid(NARROW, answer="is not for everybody")
    if await keep_choice(network, question, answer, kind, account, on=on, review_on=review_on):
        if account.id != question.account_id:
            verb = f"question.{'accept' if kind == 'accepted' else 'verify'}"
            await record(account.handle, verb if on else f"{verb}.undo", answer.uri)
        await _send(network, account, question, answer, kind, on=on)
    return question


async def asked_by(account: Account, answer: Post) -> Post:
    """Return the question that a post answers, or raise Invalid."""
    if answer.in_reply_to_id is None or await question_of(answer.in_reply_to_id) is None:
        raise Invalid(NO_ANSWER, answer="is none")
    return await post_for(account.reader, answer.in_reply_to_id)


async def _check_may(account: Account, question: Post, kind: Kind) -> None:
    rights = await rights_in(account, question)
    if kind == "accepted" and not rights.accepts:
        raise Forbidden("Only who asked, and the moderators of the group, accept an answer")
    if kind == "verified" and not rights.verifies:
        raise Forbidden("Only the experts of the group verify an answer")


async def keep_choice(
    network: Network,
    question: Post,
    answer: Post,
    kind: Kind,
    chooser: Account,
    *,
    on: bool,
    review_on: date | None = None,
) -> bool:
    """Write a choice down, whoever made it wherever, and notify those whom it concerns; tell whether it is new.

    A question of ours then says whether it is solved, here and at all sites that have it.
    """
    if on:
        changed = await questions.choose(question.id, answer.id, kind, chooser.id, review_on)
    else:
        changed = await questions.undo_choice(question.id, answer.id, kind)
    if not changed:
        return False
    if kind == "accepted":
        await _notify(network, question, answer, chooser, on=on)
    if question.local:
        await send_state(network, question)
    for post in (question, answer):
        network.site.live.announce(Event("edit", post.id))
    return True


async def _notify(network: Network, question: Post, answer: Post, chooser: Account, *, on: bool) -> None:
    """Notify who asked and who answered, once each, and nobody of what they did themselves."""
    for account_id in {question.account_id, answer.account_id}:
        if on:
            await notify(network.site.live, account_id, "answer.accepted", chooser.id, question.id)
        else:
            await withdraw("answer.accepted", chooser.id, question.id, account_id)


async def send_state(network: Network, question: Post) -> None:
    """Let a question of ours say whether it is solved, as a version of it, and send it to all who have it."""
    question = await get(Post, question.id)
    await set_state(question, await state_by_answers(question.id), now())
    await send_question(network, question)


async def send_question(network: Network, question: Post) -> None:
    """Send a question of ours, as it is now, to all who have it."""
    author = await get(Account, question.account_id)
    update = compose.update(network.site, author, await note_of(network.site, await get(Post, question.id)))
    await enqueue(network, update, author.id, await _readers(question))
    await forward(network, question, update)


async def _readers(question: Post) -> list[Inbox]:
    people = [person.id for person in await mentioned_people(question.id)]
    return await inboxes_for_change(question, people)


async def _send(
    network: Network, account: Account, question: Post, answer: Post, kind: Kind, *, on: bool
) -> None:
    """Send a choice of one of ours: to the readers of their own question, else through the group."""
    if question.visibility == "site":
        return
    change = await _change(network, account, question, answer, kind, on=on)
    group = await get(Account, question.group_id) if question.group_id else None
    if account.id == question.account_id:
        wide = question.visibility in ("public", "unlisted")
        answerer = (
            [] if question.visibility == "members" else await inboxes_of([answer.account_id], shared=wide)
        )
        await enqueue(network, change, account.id, [*await _readers(question), *answerer])
    elif group and not is_group_of_ours(group):
        await enqueue(network, change, account.id, await inboxes_of([group.id], shared=False))
    if group and is_group_of_ours(group):
        await forward(network, question, change)


async def _change(
    network: Network, account: Account, question: Post, answer: Post, kind: Kind, *, on: bool
) -> Activity:
    group = await get(Account, question.group_id) if question.group_id else None
    by_group = group and question.visibility == "members" and account.id != question.account_id
    decider = group if group and by_group and is_group_of_ours(group) else account
    to, cc = await _addressed(network, question, group)
    change = compose.act(
        network.site,
        decider,
        "Add" if on else "Remove",
        answer.uri,
        to=to,
        cc=cc,
        target=f"{question.uri}{PLACES[kind]}",
    )
    return compose.of_group(change, group) if group else change


async def _addressed(
    network: Network, question: Post, group: Account | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return to whom a choice is addressed: those to whom its question is."""
    if question.local:
        note = await note_of(network.site, await get(Post, question.id))
        return note.to, note.cc
    return (group.uri,) if group else (), ()
