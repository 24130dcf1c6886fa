"""What our people do with polls: vote, and send counts to other sites.

inbox/parts/poll.py is the mirror. The polls they ask are parts of their posts: outbox/parts/poll.py.
"""

from dataclasses import replace
from html import escape

from federation.network import Network
from federation.protocol.vocabulary import Note
from models.core.accounts import Account
from models.core.base import new_id, now
from models.core.database import get, lock
from models.core.errors import Forbidden, Invalid
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.notifications.notifications import notify
from models.people.people import person_or_defaults
from models.posts import polls
from models.posts.ballots import cast_secretly
from models.posts.polls import (
    Poll,
    cast,
    lock_poll,
    options_of,
    poll_for,
)
from models.posts.posts import Edit, Post, edit_post, mentioned_ids
from models.posts.tags import tags_in
from models.text.languages import in_language
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of
from outbox.posts import ballots
from outbox.posts.audience import inboxes_for_change
from outbox.posts.forwarding import forward
from outbox.posts.notes import note_of

ANSWER = {"fr": "Réponse :", "en": "Answer:"}


@atomic
async def vote(network: Network, account: Account, poll_id: int, choices: list[int]) -> Poll:
    """Vote; in a poll of another site, send its author one activity per choice, as everybody does. Locks the poll."""
    await lock_poll(poll_id)
    poll = await poll_for(account.reader, poll_id)
    post = await polls.post_of(poll)
    if account.actor_type == "Group":
        raise Forbidden("A group does not vote: log in as yourself")
    if post.account_id == account.id:
        raise Invalid("Validation failed: You cannot vote on your own poll")
    options = await options_of(poll.id)
    if any(not 0 <= choice < len(options) for choice in choices):
        raise Invalid("Validation failed: This is not an option of the poll")
    titles = [options[choice].title for choice in choices]
    if poll.secret:
        await cast_secretly(poll, account.id, titles, ours=post.local)
        return poll
    await cast(poll, account.id, titles)
    if not post.local:
        author = await Account.get(id=post.account_id)
        for title in titles:
            note = _vote_note(network.site, account, author, post, title)
            inboxes = await inboxes_of([author.id], shared=False)
            await enqueue(network, compose.create(note), account.id, inboxes)
    return poll


def _vote_note(site: Site, account: Account, author: Account, post: Post, title: str) -> Note:
    return Note(
        id=f"{site.actor_uri(account.id)}/votes/{new_id()}",
        attributed_to=account.uri,
        name=title,
        in_reply_to=post.uri,
        to=(author.uri,),
        published=now(),
    )


async def send_results(network: Network) -> int:
    """Send the counts of our polls that changed to the sites that have them; return how many polls. Run each minute.

    The first process that marks a poll sends it; one whose post is deleted meanwhile is skipped.
    """
    changed = await polls.with_news()
    for poll in changed:
        async with transaction():
            if not await polls.claim_news(poll.id):
                continue
            post = await polls.post_of(poll)
            author = await Account.get(id=post.account_id)
            inboxes = await inboxes_for_change(post, await mentioned_ids(post.id))
            # Without `updated`: receivers take it for a refresh of counts, not for an edit.
            note = replace(await note_of(network.site, post), updated=None)
            update = compose.update(network.site, author, note)
            await enqueue(network, update, author.id, inboxes)
            await forward(network, post, update)
            network.site.live.announce(Event("edit", post.id))
    return len(changed)


async def close_ended(network: Network) -> int:
    """Notify voters and authors that polls are over; return how many. Run each minute."""
    return sum([await _close(network, poll.id, poll.post_id) for poll in await polls.just_ended()])


@atomic
async def _close(network: Network, poll_id: int, post_id: int) -> bool:
    """Notify of the end of a poll; False when another process has, or it is deleted. Locks the post, then the poll."""
    if not await lock("posts", post_id) or not await polls.close(poll_id):
        return False
    poll, post = await get(Poll, poll_id), await get(Post, post_id)
    if poll.secret and not post.local:
        await ballots.send_totals(network, poll, post)
    if post.local and poll.quiz_answer:
        await _show_answer(network, post, poll.quiz_answer)
    for account_id in sorted({post.account_id, *await polls.voters(poll.id)}):
        await notify(network.site.live, account_id, "poll", post.account_id, post.id, to_oneself=True)
    return True


async def _show_answer(network: Network, post: Post, answer: str) -> None:
    """Write the answer of a quiz below its text, in its language or its author's, so that every client shows it, and
    send an Update to the sites that have it.
    """
    author = await person_or_defaults(post.account_id)
    wanted = (post.language, author.default_language, author.locale, *network.site.look.languages)
    line = f"✅ {in_language(ANSWER, wanted)} {answer}"
    people = await mentioned_ids(post.id)
    await edit_post(
        post,
        Edit(
            content=f"{post.content}<p>{escape(line)}</p>",
            title=post.title,
            source=f"{post.source}\n\n{line}",
            source_type=post.source_type,
            summary=post.summary,
            sensitive=post.sensitive,
            language=post.language,
            files=None,
            mentioned_ids=tuple(people),
            tags=tuple((await tags_in([post.id]))[post.id]),
            edited_at=now(),
        ),
    )
    account = await Account.get(id=post.account_id)
    note = await note_of(network.site, await Post.get(id=post.id))
    update = compose.update(network.site, account, note)
    await enqueue(network, update, account.id, await inboxes_for_change(post, people))
    await forward(network, post, update)
    network.site.live.announce(Event("edit", post.id))
