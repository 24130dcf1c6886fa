"""Who has a post: its ledger for its author, on a page and in the menu below the post."""

from aiohttp import web

from models.core.errors import NotFound
from outbox.delivery.ledger import ledger_of
from outbox.delivery.receipts import Receipt, receipts_for
from web.http.context import site_of
from web.http.html import part
from web.http.language import N_
from web.http.security import Route, session, viewer
from web.mastodon.listing import entity_id
from web.pages.frame import framed
from web.pages.posts.naming import path_named
from web.pages.posts.showing import wants_part

WHY = {
    "queued": N_("it is its turn next"),
    "unreachable": N_("the site does not answer"),
    "answered": N_("the site could not take it yet (%(status)s)"),
    "suspended": N_("the site is suspended"),
    "site_only": N_("it stays on this site"),
    "no_member": N_("nobody there is in the group"),
    "no_follower": N_("nobody there follows you"),
    "nobody_named": N_("nobody there is named"),
    "not_targeted": N_("nobody there is meant"),
    "not_shown": N_("you are not shown to this site"),
    "partner": N_("it is a partner, and this is in no group that is open to it"),
    "by_group": N_("the site of the group passes it on"),
    "refused": N_("the site refused it (%(status)s)"),
    "expired": N_("the site did not answer in time"),
    "cancelled": N_("it was deleted, or the site was removed, before"),
}
"""Why a site waits for a post or never got it (outbox/delivery/ledger.py)."""

HOW = {
    "Create": N_("The post"),
    "Update": N_("A change of it"),
    "Delete": N_("Its deletion"),
    "Announce": N_("Its sharing"),
    "Undo": N_("The end of its sharing"),
    "fetched": N_("Fetched by the site"),
}
"""What was sent. Other kinds by their own name."""

STATES = {
    "queued": (N_("waiting"), "warn"),
    "parked": (N_("waiting until the site is active"), "warn"),
    "delivered": (N_("delivered"), ""),
    "refused": (N_("refused"), "bad"),
    "expired": (N_("given up"), "bad"),
    "cancelled": (N_("cancelled"), "off"),
}
"""State of one delivery -> its word and its mark."""


async def show(request: web.Request) -> web.StreamResponse:
    """Show the ledger of one's own post, also of a deleted one."""
    me, post_id = viewer(request).account, entity_id(request, "post_id")
    if request.match_info["username"].lower() != me.handle.lower():
        raise NotFound
    lines = await ledger_of(site_of(request), me, post_id)
    path = path_named(request)
    if wants_part(request):
        return part(request, "posts/ledger_part.html", lines=lines, why=WHY, path=path)
    receipts = await _receipts(request, post_id)
    return await framed(
        request,
        "posts/ledger.html",
        deleted=lines[0].removal is not None,
        receipts=receipts,
        how=HOW,
        states=STATES,
        lines=lines,
        why=WHY,
        path=path,
    )


async def _receipts(request: web.Request, post_id: int) -> list[Receipt]:
    """Return what was sent of a post; of a deleted one, its lines say it."""
    try:
        return await receipts_for(viewer(request).account, post_id)
    except NotFound:
        return []


ROUTES = [Route("GET", "/@{username}/{post_id}/sites", show, session)]
