"""What was decided in a thread, shown first with the post that begins it; and the forms that close a thread and open it
again. What they do is outbox/knowledge/deciding.py.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from aiohttp import web

from models.core.database import Record
from models.core.errors import ParvisError
from models.core.site import Site
from models.knowledge.deciding import Decided, decided_among, decision_about
from models.posts.posts import Post, PostEdit
from outbox.knowledge.deciding import MAX_SUMMARY, right_of
from outbox.parts.decided import line, without_line
from web.http.answers import moment_text
from web.http.context import site_of
from web.http.schema import ID, MOMENT, TEXT, YES_NO, entity, or_null
from web.http.security import viewer
from web.parts.part import Details, Members, Part


async def _shared(site: Site, records: Sequence[Record]) -> dict[int, Members]:
    found = await decided_among([record["id"] for record in records if record["is_decided"]])
    return {
        record["id"]: {"decided": _entity(found[record["id"]]) if record["id"] in found else None}
        for record in records
    }


def _entity(decided: Decided) -> dict[str, Any]:
    """Render what was decided; `account` is null where it is not known who did."""
    by = {
        "id": str(decided.account_id),
        "acct": f"{decided.username}@{decided.host}" if decided.host else decided.username,
        "display_name": decided.name,
    }
    return {
        "content": decided.content,
        "decided_at": moment_text(decided.at),
        "by_group": decided.by_group,
        "account": by if decided.account_id else None,
    }


def _before(site: Site, members: Members) -> str:
    decided = members["decided"]
    return line(site.look.languages, decided["content"]) if decided else ""


def _drawn(post: dict[str, Any]) -> None:
    """Take out of the text what the template draws."""
    if post["decided"]:
        post["content"] = without_line(post["content"], post["decided"]["content"])


async def _versions(site: Site, post: Post, edits: Sequence[PostEdit], viewer_id: int) -> Sequence[Members]:
    """Return, of the present version alone, the text with the summary: earlier ones were kept with theirs."""
    found = (await decided_among([post.id])).get(post.id)
    now_shown = {"content": line(site.look.languages, found.content) + post.content} if found else {}
    return [*({} for _ in edits), now_shown]


async def _details(request: web.Request, post: Post) -> Details | None:
    """Return what the form needs that closes a thread, or opens it again, for who may."""
    if post.in_reply_to_id or not site_of(request).look.has("deciding"):
        return None
    before = await decision_about(post.id)
    try:
        await right_of(viewer(request).account, post, before)
    except ParvisError:
        return None
    is_closed = before is not None and before.is_closed
    values: Mapping[str, Any] = {
        "post_id": post.id,
        "is_closed": is_closed,
        "is_wrong": False,
        "summary": before.source if before and is_closed else "",
        "is_markdown": before is not None and before.source_type == "text/markdown",
        "most": MAX_SUMMARY,
    }
    return Details("parts/deciding.html", values)


PART = Part(
    "decided",
    shared=_shared,
    schema={
        "decided": or_null(
            entity(
                content=TEXT,
                decided_at=MOMENT,
                by_group=YES_NO,
                account=or_null(entity(id=ID, acct=TEXT, display_name=TEXT)),
            )
        )
    },
    before=_before,
    drawn=_drawn,
    versions=_versions,
    shows="decided",
    template="parts/decided.html",
    details=_details,
)
