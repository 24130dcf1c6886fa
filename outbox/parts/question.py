"""Questions as parts of posts: asked in any client, shown with their title to any. What happens with their answers is
outbox/knowledge/questions.py.

A client that knows no questions writes `? title` in the first line, after the names of whom the post is for, and the rest
below. That is also how the source of every question is kept, so that any client may change its title.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from federation.network import Network
from federation.protocol.parts.question import MAX_ANSWERS, Asked
from models.core.accounts import Account
from models.core.errors import Invalid
from models.core.features import SwitchedOff
from models.core.site import Site
from models.knowledge.duplicates import Original, originals_of
from models.knowledge.questions import (
    MAX_TITLE,
    Choice,
    Kind,
    State,
    choices_of,
    drop_question,
    groups_that_ask,
    insert_question,
    question_of,
    questions_among,
)
from models.posts.polls import NewPoll
from models.posts.posts import Edit, NewPost, Post
from models.text.languages import in_language
from models.text.text import MAX_HASHTAGS, find_hashtags, find_mentions
from models.text.titles import title_html
from outbox.parts.part import Composed, Draft, Part, Publishing, Waiting

_TYPED = re.compile(
    r"(?P<names>(?:@\S+\s+)*)\?[ \t]*(?P<title>\w[^\n]*|[«“\"'(\[][^\n]*)(?:\n|\Z)\s*", re.UNICODE
)
_FIRST_LINE = re.compile(r"(?P<names>(?:@\S+\s+)+)\w")
_SENTENCE = re.compile(r".{8,}?[?.!…](?=\s)")

OPEN = "❓"
SOLVED = {"fr": "✅ Résolu ·", "en": "✅ Solved ·"}


@dataclass(frozen=True)
class Asking:
    """Makes a draft a question with this title."""

    title: str


@dataclass(frozen=True)
class NoQuestion:
    """Makes an edited question a post like any other, if nobody has answered it; a draft, also in a group of questions."""


# --- typed ------------------------------------------------------------------------------------------------------


def typed_in(text: str) -> tuple[str, str] | None:
    """Return the title and the text of a question that was typed with a `?` in front; None for any other text.

    A first line that is too long for a title gives its first sentence, or its beginning, and stays in the text.
    """
    found = _TYPED.match(text.replace("\r\n", "\n"))
    if found is None:
        return None
    line, below = found["title"].strip(), text.replace("\r\n", "\n")[found.end() :]
    title = title_of(line)
    details = below if title == line and not find_mentions(line) else f"{line}\n\n{below}"
    return title, f"{found['names']}{details}".rstrip()


def title_of(line: str) -> str:
    """Return a line as a title."""
    if len(line) <= MAX_TITLE:
        return line
    sentence = _SENTENCE.match(line)
    if sentence and len(sentence[0]) <= MAX_TITLE:
        return sentence[0]
    return (
        line[: MAX_TITLE - 1].rpartition(" ")[0] + "…"
        if " " in line[: MAX_TITLE - 1]
        else line[: MAX_TITLE - 1] + "…"
    )


def source_of(title: str, text: str) -> str:
    """Return the source of a question, in which its title can be changed."""
    return f"? {title}\n\n{text}".rstrip()


async def _recognise(site: Site, author: Account, draft: Draft, post: Post | None) -> Draft:
    """Read the question that the text of a draft begins with.

    The text of an edited question that does so no more makes it a post.
    """
    if draft.part(Asking) or draft.part(NoQuestion) or (post is None and draft.in_reply_to_id is not None):
        return draft
    if post and post.in_reply_to_uri:
        return draft
    if (site.look.has("questions") or (post and post.title)) and (typed := typed_in(draft.text)):
        return replace(draft.having(Asking(typed[0])), text=typed[1])
    if post is None and site.look.has("questions") and not draft.part(NewPoll):
        return await _in_asking_group(site, author, draft)
    return draft.having(NoQuestion()) if post and await question_of(post.id) else draft


async def _in_asking_group(site: Site, author: Account, draft: Draft) -> Draft:
    """Return a question where a draft is for a group in which everything is one: its first line is the title."""
    named = [
        each.username if each.host in ("", site.authority) else f"{each.username}@{each.host}"
        for each in find_mentions(draft.text, draft.media_type)
    ]
    line = _FIRST_LINE.match(draft.text.replace("\r\n", "\n"))
    if line is None or not await groups_that_ask(author.id, named):
        return draft
    title, text = typed_in(f"{line['names']}? {draft.text[line.end('names') :]}") or ("", draft.text)
    return replace(draft.having(Asking(title)), text=text) if title else draft


# --- checked, published, edited -----------------------------------------------------------------------------------


async def _stands_alone(draft: Draft, post: Post | None) -> bool:
    return draft.part(Asking) is not None


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None:
    asking = draft.part(Asking)
    if asking is None:
        return
    if not network.site.look.has("questions") and (post is None or await question_of(post.id) is None):
        raise SwitchedOff
    if not asking.title.strip():
        raise Invalid("Validation failed: A question has a title", title="can't be blank")
    if len(asking.title) > MAX_TITLE or "\n" in asking.title:
        raise Invalid(
            f"Validation failed: The title of a question is one line of at most {MAX_TITLE} characters",
            title="is too long",
        )
    if draft.in_reply_to_id is not None or (post and post.in_reply_to_uri):
        raise Invalid(
            "Validation failed: A question begins a thread: an answer cannot be one", title="is no question"
        )
    if draft.part(NewPoll):
        raise Invalid("Validation failed: A post is a question or a poll, not both", poll="is a question")


async def _begin(publishing: Publishing, new: NewPost) -> NewPost:
    asking = publishing.draft.part(Asking)
    if asking is None:
        return new
    title = asking.title.strip()
    return replace(
        new, title=title, source=source_of(title, publishing.draft.text), tags=_tags(title, new.tags)
    )


def _tags(title: str, tags: Sequence[str]) -> tuple[str, ...]:
    """Return the hashtags of a text with those of its title."""
    return tuple(dict.fromkeys((*find_hashtags(title), *tags)))[:MAX_HASHTAGS]


async def _publish(publishing: Publishing, post: Post) -> None:
    if publishing.draft.part(Asking):
        await insert_question(post.id)


async def _differs(post: Post, draft: Draft) -> bool:
    if asking := draft.part(Asking):
        return asking.title.strip() != post.title or await question_of(post.id) is None
    return draft.part(NoQuestion) is not None and await question_of(post.id) is not None


async def _edited(post: Post, draft: Draft, edit: Edit) -> Edit:
    if asking := draft.part(Asking):
        title = asking.title.strip()
        return replace(edit, title=title, source=source_of(title, draft.text), tags=_tags(title, edit.tags))
    return replace(edit, title="") if draft.part(NoQuestion) else edit


async def _edit(author: Account, post: Post, draft: Draft) -> None:
    """Make a post a question, or a question that nobody has answered a post."""
    if draft.part(Asking):
        await insert_question(post.id)
    elif draft.part(NoQuestion) and await question_of(post.id):
        if post.replies_count or (await choices_of([post.id])).get(post.id):
            raise Invalid(
                "Validation failed: A question that has answers stays one: begin with “? ” and its title",
                title="has answers",
            )
        await drop_question(post.id)


# --- composed -----------------------------------------------------------------------------------------------------


def sign_of(state: State, languages: Sequence[str]) -> str:
    """Return what the title of a question begins with, in the first of these languages that there is."""
    return in_language(SOLVED, languages) if state == "solved" else OPEN


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    states = await questions_among([post.id for post in posts if post.title])
    chosen, originals = await choices_of(list(states)), await originals_of(list(states))
    return {
        post.id: _composed(site, post, states[post.id], chosen.get(post.id, ()), originals.get(post.id))
        for post in posts
        if post.id in states
    }


def _composed(
    site: Site, post: Post, state: State, chosen: Sequence[Choice], original: Original | None
) -> Composed:
    sign = sign_of(state, [post.language, *site.look.languages])
    asked = Asked(
        id=post.uri,
        title=post.title,
        is_solved=state == "solved",
        accepted=_listed(post, chosen, "accepted"),
        verified=_listed(post, chosen, "verified"),
        duplicate_of=original.uri if original and _all_read(original, post) else "",
    )
    title = f"{sign} {post.title}" if state == "solved" else post.title
    return Composed(asked, fallback=title_html(post.title, sign), title=title)


def _listed(post: Post, chosen: Sequence[Choice], kind: Kind) -> tuple[str, ...]:
    """Return the answers of a kind that all may see who see the question."""
    return tuple(
        each.answer_uri for each in chosen if each.kind == kind and is_as_wide(each.visibility, post)
    )[:MAX_ANSWERS]


def _all_read(original: Original, question: Post) -> bool:
    """Tell whether all who read a question read the older one."""
    same_group = question.visibility != "members" or original.group_id == question.group_id
    return same_group and is_as_wide(original.visibility, question)


def is_as_wide(visibility: str, question: Post) -> bool:
    """Tell whether all who read a question read an answer of this visibility to it."""
    if question.visibility in ("public", "unlisted"):
        return visibility in ("public", "unlisted")
    return question.visibility in ("members", "site") and visibility == question.visibility


# --- while it waits -----------------------------------------------------------------------------------------------


def _keep(draft: Draft) -> dict[str, Any] | None:
    asking = draft.part(Asking)
    return {"title": asking.title} if asking else None


def _read(kept: dict[str, Any]) -> Asking:
    return Asking(kept["title"])


PART = Part(
    "question",
    recognise=_recognise,
    stands_alone=_stands_alone,
    check=_check,
    begin=_begin,
    publish=_publish,
    differs=_differs,
    edited=_edited,
    edit=_edit,
    compose=_compose,
    waiting=Waiting(_keep, _read),
)
