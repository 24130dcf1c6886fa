"""Deleting one's own post, or a leaver's that one looks after: first what that means and where, then that."""

from collections.abc import Mapping
from dataclasses import replace
from secrets import token_hex
from typing import Any

from aiohttp import web

from models.core.accounts import account_in_any_state, account_named
from models.core.errors import Invalid, NotFound
from outbox.delivery.ledger import ledger_of
from outbox.posts import anew, posts
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import READING, reading_of
from web.http.limits import LIMITS
from web.http.params import parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.posts.compose import form_of_own_post
from web.pages.posts.form import Form, kept_of
from web.pages.posts.problems import problem_of
from web.pages.posts.showing import shown_by_id

PATH = "/@{username}/{post_id}/delete"


async def show(request: web.Request) -> web.StreamResponse:
    """Ask once, naming the sites that hold copies."""
    return await _page(request, await _own(request))


async def delete(request: web.Request) -> web.StreamResponse:
    """Delete a post everywhere, or delete it and write it anew. One that is gone already is what was asked for."""
    READING.set(reading_of(request))
    params = await parameters(request)
    check_form(request, params)
    me, network, post_id = viewer(request).account, network_of(request), entity_id(request, "post_id")
    is_anew = params.text("do") == "anew"
    try:
        post = await _own(request)
        request.app[LIMITS].count_deed(request, me.id, "deletions")
        if not is_anew:
            await posts.delete(network, me, post_id)
            return redirect("/", 303)
        form = written_anew(await form_of_own_post(me, post_id), post)
        made = await anew.redraft(network, me, post_id, token_hex(16), kept_of(form))
    except Invalid as error:
        problem = problem_of(error, site_of(request).settings)
        return await _page(request, await _own(request), 422, problem=problem)
    except NotFound:
        if is_anew or not await _may_delete(request):
            raise
        return redirect("/", 303)
    return redirect(f"/compose?draft={made.id}" if made else "/compose/drafts", 303)


def written_anew(form: Form, post: Mapping[str, Any]) -> Form:
    """Return the form of a post as that of a new one. The group that it is in is named again when it is published."""
    group = post["audience"]["group"]
    text = form.text.removeprefix(f"@{group['acct']} ") if group and form.audience == "group" else form.text
    return replace(
        form, edit=None, text=text, reply=int(post["in_reply_to_id"]) if post["in_reply_to_id"] else None
    )


async def _own(request: web.Request) -> dict[str, Any]:
    """Fetch the post of the path, which the viewer may delete, or raise NotFound."""
    found = await shown_by_id(request, entity_id(request, "post_id"))
    if found is None or found["account"]["id"] != str(await _named(request)) or found["reblog"]:
        raise NotFound
    if not await _may_delete(request):
        raise NotFound
    return found


async def _may_delete(request: web.Request) -> bool:
    author_id = await _named(request)
    return author_id is not None and await posts.may_delete(viewer(request).account, author_id)


async def _named(request: web.Request) -> int | None:
    account = await account_named(viewer(request).id, request.match_info["username"])
    return account.id if account else None


async def _page(
    request: web.Request, post: dict[str, Any], status: int = 200, problem: Any = None
) -> web.StreamResponse:
    author = await account_in_any_state(int(post["account"]["id"]))
    lines = await ledger_of(site_of(request), author, int(post["id"]))
    holding = [each for each in lines if each.state in ("here", "received", "waiting")]
    return await framed(request, "posts/delete.html", status, post=post, holding=holding, problem=problem)


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", PATH, delete, session),
]
