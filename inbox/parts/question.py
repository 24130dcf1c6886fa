"""Questions of other sites as parts of posts: what is chosen among their answers is what their own site says. The mirror of
outbox/parts/question.py.
"""

from dataclasses import replace

from federation.network import Network
from federation.protocol.parts.question import Asked
from federation.protocol.vocabulary import Note
from inbox.parts.part import How, Part
from models.core.accounts import Account
from models.core.base import now
from models.core.database import get
from models.core.live import Event
from models.core.visibility import may_see
from models.groups.groups import is_group_of_ours
from models.knowledge import duplicates
from models.knowledge.questions import (
    Kind,
    State,
    answers_among,
    choices_of,
    drop_question,
    insert_question,
    question_of,
    set_state,
)
from models.posts.posts import Edit, NewPost, Post, post_by_uri
from models.text import text
from models.text.titles import without_title
from outbox.knowledge.questions import keep_choice


def _new(author: Account, note: Note, new: NewPost) -> NewPost:
    asked = note.part(Asked)
    if asked is None:
        return new
    title = text.clean_name(asked.title, 500)
    return replace(new, title=title, content=without_title(new.content, title))


def _edited(note: Note, edit: Edit) -> Edit:
    asked = note.part(Asked)
    if asked is None:
        return edit
    title = text.clean_name(asked.title, 500)
    return replace(edit, title=title, content=without_title(edit.content, title))


async def _receive(network: Network, post: Post, author: Account, note: Note, delivered: bool) -> None:
    asked = note.part(Asked)
    if asked is None or not post.title:
        return
    state = _state(asked)
    await insert_question(post.id, state, (note.updated or now()) if state == "solved" else None)
    await _follow_choices(network, post, author, asked)
    await _follow_link(network, post, author, asked)


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    """Follow what the question's site says; what it says of nothing but the answers is a version without notifications."""
    asked = note.part(Asked)
    if how == "late":
        return
    if asked is None:
        if how == "edit" and await question_of(post.id):
            await drop_question(post.id)
        return
    current = await get(Post, post.id)
    await insert_question(post.id)
    moment = note.updated or now()
    await set_state(current, _state(asked), max(moment, current.edited_at or moment))
    await _follow_choices(network, current, author, asked)
    await _follow_link(network, current, author, asked)


async def _follow_link(network: Network, post: Post, author: Account, asked: Asked) -> None:
    """Let a question be linked to an older one as its site says, if that is a question here that its author may see.

    What is no such thing is ignored. A link that moderators or experts of a group of ours made stays.
    """
    present = (await duplicates.originals_of([post.id])).get(post.id)
    if present and present.linked_by not in (None, author.id):
        return
    original = await post_by_uri(asked.duplicate_of) if asked.duplicate_of else None
    changed: list[int] = []
    if original and await _may_be_linked(post, original, author):
        if await duplicates.link(post.id, original.id, author.id):
            changed = [post.id, original.id]
    elif present and await duplicates.unlink(post.id):
        changed = [post.id, present.post_id]
    if changed:
        await duplicates.touch(*changed)
    for post_id in changed:
        network.site.live.announce(Event("edit", post_id))


async def _may_be_linked(post: Post, original: Post, author: Account) -> bool:
    return (
        original.id < post.id
        and await question_of(original.id) is not None
        and await may_see(author.reader, original.id)
        and not await duplicates.leads_to(original.id, post.id)
    )


async def _follow_choices(network: Network, post: Post, author: Account, asked: Asked) -> None:
    """Let the answers that are here be chosen as the question's site says. It repeats what experts of the group verify:
    of a group of ours we know that ourselves.
    """
    chosen = (await choices_of([post.id])).get(post.id, [])
    group = await get(Account, post.group_id) if post.group_id else None
    wanted: list[tuple[Kind, tuple[str, ...], Account]] = [("accepted", asked.accepted, author)]
    if group is None or not is_group_of_ours(group):
        wanted.append(("verified", asked.verified, group or author))
    for kind, uris, chooser in wanted:
        here = await answers_among(post.id, uris)
        for each in chosen:
            if each.kind == kind and each.answer_uri not in uris:
                answer = await get(Post, each.answer_id)
                await keep_choice(network, post, answer, kind, chooser, on=False)
        for answer_id in here.values():
            answer = await get(Post, answer_id)
            await keep_choice(network, post, answer, kind, chooser, on=True)


def _state(asked: Asked) -> State:
    return "solved" if asked.is_solved else "open"


PART = Part("question", new=_new, edited=_edited, receive=_receive, update=_update)
