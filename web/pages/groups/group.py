"""A group's page: its cover, its tabs, what lies beside them, and what its forms do. For colleagues who are logged in."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from aiohttp import web

from models.core.accounts import Account, account_named
from models.core.errors import Forbidden, Invalid, NotFound, ParvisError
from models.core.paging import Page
from models.groups import groups
from models.groups import rules as group_rules
from models.groups.finding import moderators_in
from models.groups.groups import Membership, Role
from models.knowledge.collections import FEATURE
from models.moderation.moderation import silenced_among
from models.peers.group_places import Place, places_in
from outbox.groups import groups as outbox_groups
from outbox.knowledge.experts import name_expert
from web.api.groups import group_entities
from web.http.answers import redirect
from web.http.context import network_of, site_of
from web.http.language import READING, reading_of
from web.http.pagination import page_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, check_switch, session, viewer
from web.http.uploads import receive
from web.mastodon.listing import entity_id
from web.pages.frame import account_entities, decoded, framed
from web.pages.groups import members, posts, settings
from web.pages.groups.about import about
from web.pages.groups.files import files
from web.pages.groups.forms import Form, Tab, about_one, switch
from web.pages.groups.wrong import Problem, problem_of
from web.pages.knowledge import collected
from web.pages.knowledge.library import of_group as pages_of_group
from web.pages.returning import back_to

PATH = "/groups"
Shows = Callable[[web.Request, Membership, Page, str], Awaitable[dict[str, Any]]]
"""Return what a tab shows, for a group, the part of it that is asked for, and its path."""

TABS: dict[Tab, Shows] = {
    "posts": posts.posts,
    "pinned": posts.pinned,
    "faq": collected.tab("faq"),
    "resources": collected.tab("shelf"),
    "pages": pages_of_group,
    "files": files,
    "members": members.members,
    "about": about,
    "settings": settings.settings,
}
TEMPLATES: Mapping[Tab, str] = {"pinned": "posts", "faq": "collection", "resources": "collection"}
"""Of tabs that share one."""
FEATURES: Mapping[Tab, str] = {"faq": FEATURE, "resources": FEATURE, "pages": "pages"}
"""Of tabs that a site can do without."""
FOR_MODERATORS: tuple[Tab, ...] = ("settings",)


@dataclass(frozen=True)
class Around:
    """What stands around the tabs of a group's page."""

    group: dict[str, Any]
    """Its entity."""
    found: Membership
    path: str
    tabs: tuple[Tab, ...]
    moderators: list[tuple[int, Role]]
    asking: list[int]
    """Who asks to be let in; for moderators."""
    reasons: dict[int, str]
    """What they said."""
    places: list[Place]
    may_join: bool
    muted: bool


async def show(request: web.Request) -> web.Response:
    """Show a group's first tab, or the one of the path."""
    tab = request.match_info.get("tab", "posts")
    if tab not in TABS:
        raise NotFound
    check_switch(request, FEATURES.get(tab, ""))
    return await _page(request, await _membership(request), tab)


async def decide(request: web.Request) -> web.Response:
    """Show one post of a group with all that its moderators may do with it."""
    found = await _membership(request)
    return await _decide(request, found, entity_id(request))


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a form of the group's page asks, and show the page again on which it is."""
    READING.set(reading_of(request))  # What is typed is read at the reader's clock.
    received = await receive(request)
    try:
        check_form(request, received.params)
        form = FORMS.get(request.match_info["verb"])
        if form is None:
            raise NotFound
        found = await _membership(request)
        try:
            await form.verb(network_of(request), viewer(request).account, found.group.id, received)
        except (Invalid, Forbidden) as error:
            return await _again(request, form, error, received.params)
    finally:
        received.close()
    return redirect(_after(found, form, received.params), 303)


def _after(found: Membership, form: Form, params: Params) -> str:
    """Return where a form leads that was done."""
    if form.verb is members.leave and found.group.access == "secret":
        return PATH
    if params.text("back"):
        return back_to(params) + posts.anchor_of(params)
    return path_of(found.account, form.tab)


async def _again(request: web.Request, form: Form, error: ParvisError, typed: Params) -> web.Response:
    """Show the page of a form that did nothing, with what was typed; to the person as they stand to the group now."""
    found = await _membership(request)
    if "decide" in typed and found.moderates:
        return await _decide(request, found, typed.integer("subject", 0), error, typed)
    tab: Tab = form.tab if found.moderates or form.tab not in FOR_MODERATORS else "about"
    return await _page(request, found, tab, error, typed)


async def _membership(request: web.Request) -> Membership:
    """Fetch the group that the path names by its handle, or by its id as in links of old."""
    me, handle = viewer(request).id, request.match_info["handle"]
    account = await account_named(me, handle)
    if account is None and handle.isascii() and handle.isdecimal() and len(handle) <= 18:
        return await groups.membership_in(me, int(handle))
    if account is None or account.suspended_at is not None:
        raise NotFound
    return await groups.membership_in(me, account.id)


def path_of(account: Account, tab: Tab = "posts") -> str:
    path = f"{PATH}/{quote(account.handle)}"
    return path if tab == "posts" else f"{path}/{tab}"


async def tab_again(
    request: web.Request, group_id: int, tab: Tab, error: ParvisError, typed: Params
) -> web.Response:
    """Show a tab with a form of another page that did nothing, with what was typed."""
    found = await groups.membership_in(viewer(request).id, group_id)
    return await _page(request, found, tab, error, typed)


async def _page(
    request: web.Request,
    found: Membership,
    tab: Tab,
    error: ParvisError | None = None,
    typed: Params | None = None,
) -> web.Response:
    path = path_of(found.account, tab)
    part = page_of(await parameters(request)) if request.method == "GET" else Page()
    shown = await TABS[tab](request, found, part, path)
    template = f"groups/{TEMPLATES.get(tab, tab)}.html"
    return await _framed(request, template, found, error, typed, tab=tab, here=path, **shown)


async def _decide(
    request: web.Request,
    found: Membership,
    post_id: int,
    error: ParvisError | None = None,
    typed: Params | None = None,
) -> web.Response:
    shown = await posts.deciding(request, found, post_id)
    here = f"{path_of(found.account)}/posts/{post_id}"
    return await _framed(request, "groups/decide.html", found, error, typed, tab="", here=here, **shown)


async def _framed(
    request: web.Request,
    template: str,
    found: Membership,
    error: ParvisError | None,
    typed: Params | None,
    *,
    here: str,
    **shown: Any,
) -> web.Response:
    around = await _around(request, found)
    ids = [*shown.pop("people_ids", []), *around.asking, *(person_id for person_id, _ in around.moderators)]
    problem: Problem | None = problem_of(error) if error else None
    return await framed(
        request,
        template,
        error.status if error else 200,
        current="groups",
        here=here if request.method != "GET" else request.rel_url.raw_path_qs,
        around=around,
        people=await account_entities(request, list(dict.fromkeys(ids))),
        compose_group=around.group,
        problem=problem,
        typed=typed or Params({}),
        **shown,
    )


async def _around(request: web.Request, found: Membership) -> Around:
    me, group_id = viewer(request).id, found.group.id
    [entity] = await group_entities(request, [group_id])
    asking = await members.waiting(found, "requested")
    return Around(
        group=decoded(entity),
        found=found,
        path=path_of(found.account),
        tabs=_tabs(request, found),
        moderators=await moderators_in(group_id),
        asking=asking,
        reasons=await groups.reasons_of(group_id, asking),
        places=await places_in(found.group, found.account, site_of(request).authority),
        may_join=await _may_join(found, me),
        muted=bool(await silenced_among(me, [group_id])),
    )


def _tabs(request: web.Request, found: Membership) -> tuple[Tab, ...]:
    has = site_of(request).look.has
    return tuple(
        each
        for each in TABS
        if (found.moderates or each not in FOR_MODERATORS) and (each not in FEATURES or has(FEATURES[each]))
    )


async def _may_join(found: Membership, person_id: int) -> bool:
    if found.group.archived_at is not None or found.state in ("member", "requested"):
        return False
    if found.state == "invited" or not await group_rules.is_by_rule_only(found.group.id):
        return True
    return await group_rules.has_left(found.group.id, person_id)


FORMS: dict[str, Form] = {
    "join": Form(members.join, "posts"),
    "leave": Form(members.leave, "posts"),
    "mute": Form(members.mute, "posts"),
    "unmute": Form(members.unmute, "posts"),
    "remove_post": Form(about_one(outbox_groups.remove_post), "posts"),
    "pin": Form(posts.pin, "posts"),
    "unpin": Form(switch(outbox_groups.pin, False), "posts"),
    "lock": Form(switch(outbox_groups.lock, True), "posts"),
    "unlock": Form(switch(outbox_groups.lock, False), "posts"),
    "move": Form(posts.move, "posts"),
    "split": Form(posts.split, "posts"),
    "merge": Form(posts.merge, "posts"),
    "invite": Form(members.invite, "members"),
    "approve": Form(about_one(outbox_groups.approve), "members"),
    "refuse": Form(about_one(outbox_groups.refuse), "members"),
    "appoint": Form(members.appoint, "members"),
    "expert": Form(switch(name_expert, True), "members"),
    "no_expert": Form(switch(name_expert, False), "members"),
    "remove_member": Form(about_one(outbox_groups.remove_member), "members"),
    "change": Form(settings.change, "settings"),
    "rule": Form(settings.rule, "settings"),
    "no_rule": Form(settings.no_rule, "settings"),
    "pictures": Form(settings.change_pictures, "settings"),
}

ROUTES = [
    Route("GET", f"{PATH}/{{handle}}", show, session),
    Route("GET", f"{PATH}/{{handle}}/posts/{{id}}", decide, session),
    Route("GET", f"{PATH}/{{handle}}/{{tab}}", show, session),
    Route("POST", f"{PATH}/{{handle}}/{{verb}}", act, session, streams=True),
]
