"""What a viewer may choose among the answers to a question: buttons that templates/macros/post.html draws with each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.core.errors import NotFound
from models.knowledge.questions import question_of
from models.posts.posts import Post, post_for
from outbox.knowledge.questions import Rights, rights_in
from web.http.context import site_of
from web.http.security import viewer


@dataclass(frozen=True)
class Choosing:
    """What the viewer may do with the answers to a question."""

    question_id: str
    accepts: bool
    verifies: bool


async def choosing_below(request: web.Request, post: Post) -> Choosing | None:
    """Return what the viewer may choose below a question; None below any other post."""
    if await question_of(post.id) is None:
        return None
    has_questions = site_of(request).look.has("questions")
    rights = await rights_in(viewer(request).account, post) if has_questions else Rights()
    return Choosing(str(post.id), rights.accepts, rights.verifies)


async def choosing_above(request: web.Request, answer: Mapping[str, Any]) -> Choosing | None:
    """Return what the viewer may choose about an answer; None for a post that answers no question."""
    if answer["in_reply_to_id"] is None:
        return None
    try:
        question = await post_for(viewer(request).account.reader, int(answer["in_reply_to_id"]))
    except NotFound:
        return None
    return await choosing_below(request, question)
