"""Groups for whoever has no app for them: find, found, join and leave them, write, and moderate. For colleagues who are
logged in.

A group has a page of tabs (TABS): posts, pinned, files, members, about. Every form names one verb (VERBS) of outbox/;
what a form is about, a person or a post, is its `subject`.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from secrets import token_hex
from typing import Any, Literal
from urllib.parse import quote

import orjson
from aiohttp import web

from federation.client import FetchFailed
from federation.network import Network
from models.core.accounts import Account, account_in_any_state, account_named
from models.core.errors import DomainNotAllowed, Gone, Invalid, NotFound
from models.core.paging import Page
from models.groups import groups
from models.groups import rules as group_rules
from models.groups.files import files_in
from models.groups.groups import ACCESS, KINDS, Membership, State
from models.groups.rules import Rule
from models.groups.templates import template_named, templates
from models.moderation.moderation import silenced_among
from models.peers.group_places import places_of
from models.people.people import ROLES
from models.posts.timelines import in_group
from outbox.groups import groups as outbox_groups
from outbox.groups import rules as outbox_rules
from outbox.groups import tools as group_tools
from outbox.groups.closing import narrower_than
from outbox.groups.groups import Change, NewGroup
from outbox.posts.posts import Draft
from web.api.groups import changed_day
from web.http.answers import redirect
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.language import language_of
from web.http.pagination import page_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.http.uploads import PICTURES, Received, receive
from web.mastodon.entities import entities_of
from web.pages.frame import framed
from web.pages.posts.showing import shown as entities_shown

_PATH = "/groups"
SHOWN_POSTS, SHOWN_FILES, SHOWN_PEOPLE = 20, 20, 80
Tab = Literal["posts", "pinned", "files", "members", "about"]


async def index(request: web.Request) -> web.Response:
    return await _list(request, await parameters(request))


async def create(request: web.Request) -> web.StreamResponse:
    params = await parameters(request)
    check_form(request, params)
    access: Any = params.text("access")
    kind: Any = params.text("kind")
    anyway = params.boolean("anyway", False)
    try:
        new = NewGroup(
            params.text("name"),
            access,
            kind,
            description=params.text("description"),
            rules=params.text("rules"),
            slow_mode_s=params.integer("slow_mode_s", 0),
            starts_on=params.day("starts_on"),
            ends_on=params.day("ends_on"),
        )
        made = await outbox_groups.create(network_of(request), viewer(request).account, new, anyway=anyway)
    except Invalid as error:
        return await _list(request, params, error)
    return redirect(_path_of(await account_in_any_state(made)), 303)


async def _list(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    me, language = viewer(request).id, language_of(request)
    ids = await groups.groups_known_to(me, mine=False)
    return await framed(
        request,
        "groups.html",
        422 if error else 200,
        current="groups",
        groups=await groups.groups_by_ids(ids),
        accounts=await _accounts(request, ids),
        standing=await groups.states_of(me, ids),
        access=ACCESS,
        kinds=KINDS,
        templates=await templates(language),
        chosen=await template_named(typed.text("template"), language),
        typed=typed,
        problem=error,
    )


async def show(request: web.Request) -> web.Response:
    """Show a group's first tab, or the one of the path."""
    tab = request.match_info.get("tab", "posts")
    if tab not in TABS:
        raise NotFound
    return await _group(request, await _membership(request), tab)


async def act(request: web.Request) -> web.StreamResponse:
    """Do what a form of the group's page asks, and show the tab again on which it is."""
    received = await receive(request)
    try:
        check_form(request, received.params)
        form = FORMS.get(request.match_info["verb"])
        if form is None:
            raise NotFound
        found = await _membership(request)
        try:
            await form.verb(network_of(request), viewer(request).account, found.group.id, received)
        except Invalid as error:
            return await _group(request, found, form.tab, error, received.params)
    finally:
        received.close()
    if form.verb is _leave and found.group.access == "secret":
        return redirect(_PATH, 303)
    return redirect(_path_of(found.account, form.tab), 303)


async def _membership(request: web.Request) -> Membership:
    """Fetch the group that the path names by its handle, or by its id as in links of old."""
    me, handle = viewer(request).id, request.match_info["handle"]
    account = await account_named(me, handle)
    if account is None and handle.isascii() and handle.isdecimal() and len(handle) <= 18:
        return await groups.membership_in(me, int(handle))
    if account is None or account.suspended_at is not None:
        raise NotFound
    return await groups.membership_in(me, account.id)


def _path_of(account: Account, tab: Tab = "posts") -> str:
    path = f"{_PATH}/{quote(account.handle)}"
    return path if tab == "posts" else f"{path}/{tab}"


async def _group(
    request: web.Request,
    found: Membership,
    tab: Tab,
    error: Invalid | None = None,
    typed: Params | None = None,
) -> web.Response:
    shown, me, group_id = await TABS[tab](request, found), viewer(request).id, found.group.id
    accounts = await _accounts(request, [found.group.id, *shown.pop("people", [])])
    return await framed(
        request,
        "group.html",
        422 if error else 200,
        current="groups",
        found=found,
        places=(await places_of([found.group]))[group_id],
        path=_path_of(found.account),
        tab=tab,
        tabs=list(TABS),
        rule=(await group_rules.rules_of([group_id])).get(group_id),
        held=await group_rules.is_held(found.account, me),
        left=await group_rules.has_left(group_id, me),
        muted=bool(await silenced_among(me, [group_id])),
        accounts=accounts,
        problem=error,
        typed=typed or Params({}),
        **shown,
    )


# --- what the tabs show ----------------------------------------------------------------------------------------


async def _posts(request: web.Request, found: Membership) -> dict[str, Any]:
    return await _posts_of(request, found, pinned=False)


async def _pinned(request: web.Request, found: Membership) -> dict[str, Any]:
    return await _posts_of(request, found, pinned=True)


async def _posts_of(request: web.Request, found: Membership, *, pinned: bool) -> dict[str, Any]:
    me, group_id = viewer(request).id, found.group.id
    part = replace(page_of(await _asked(request)), limit=SHOWN_POSTS)
    views = await in_group(me, group_id, part, pinned=pinned)
    shown = await entities_shown(request, views)
    ids = [int(each["id"]) for each in shown] if found.moderates else []
    return {
        "posts": shown,
        "key": token_hex(16),  # of what is written next: sent twice, it is one post
        "pinned": await groups.pinned_among(group_id, ids),
        "locked": await groups.locked_among(ids),
        "targets": await group_tools.targets_of(me, found),
        "older": views[-1].cursor if len(views) == SHOWN_POSTS else None,
    }


async def _files(request: web.Request, found: Membership) -> dict[str, Any]:
    part = replace(page_of(await _asked(request)), limit=SHOWN_FILES)
    files = await files_in(viewer(request).id, found.group.id, part)
    shown = [{"entity": attachment_entity(site_of(request), each.media), "file": each} for each in files]
    older = files[-1].media["id"] if len(files) == SHOWN_FILES else None
    return {"files": shown, "people": [each.author_id for each in files], "older": older}


async def _members(request: web.Request, found: Membership) -> dict[str, Any]:
    part = replace(page_of(await _asked(request)), limit=SHOWN_PEOPLE)
    members = await groups.people_in(found.group.id, "member", part)
    asking, invited = await _waiting(found, "requested"), await _waiting(found, "invited")
    return {
        "members": [(account_id, role) for _, account_id, role in members],
        "asking": asking,
        "invited": invited,
        "people": [*(account_id for _, account_id, _ in members), *asking, *invited],
        "older": members[-1][0] if len(members) == SHOWN_PEOPLE else None,
    }


async def _about(request: web.Request, found: Membership) -> dict[str, Any]:
    is_owner = found.role == "owner"
    may = is_owner and await outbox_rules.may_set_rules(network_of(request), viewer(request).id)
    return {"may_set_rule": may, "roles": ROLES, "narrower": narrower_than(found)}


async def _asked(request: web.Request) -> Params:
    """Return what part of a tab is asked for; after a form it is the newest."""
    return await parameters(request) if request.method == "GET" else Params({})


async def _waiting(found: Membership, state: State) -> list[int]:
    if not found.moderates:
        return []
    listed = await groups.people_in(found.group.id, state, Page(limit=SHOWN_PEOPLE))
    return [account_id for _, account_id, _ in listed]


async def _accounts(request: web.Request, ids: list[int]) -> dict[int, Any]:
    rendered = await entities_of(request).accounts(list(dict.fromkeys(ids)))
    return {account_id: orjson.loads(orjson.dumps(entity)) for account_id, entity in rendered.items()}


TABS: dict[Tab, Callable[[web.Request, Membership], Awaitable[dict[str, Any]]]] = {
    "posts": _posts,
    "pinned": _pinned,
    "files": _files,
    "members": _members,
    "about": _about,
}


# --- what the forms ask ----------------------------------------------------------------------------------------

Verb = Callable[[Network, Account, int, Received], Awaitable[None]]


@dataclass(frozen=True)
class Form:
    """A form of a group's page: what it does, and on which tab it stands."""

    verb: Verb
    tab: Tab


def _subject(params: Params) -> int:
    subject = params.integer("subject")
    if subject is None:
        raise NotFound
    return subject


async def _join(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.join(network, me, group_id)


async def _leave(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.leave(network, me, group_id)


async def _unmute(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_groups.unmute(me, group_id)


async def _write(network: Network, me: Account, group_id: int, received: Received) -> None:
    params = received.params
    draft = Draft(
        text=params.text("text"),
        language=params.language("language"),
        idempotency_key=params.text("key")[:255],
    )
    file = received.files.get("file")
    await group_tools.write(network, me, group_id, draft, file, params.text("file_description"))


async def _invite(network: Network, me: Account, group_id: int, received: Received) -> None:
    typed = received.params.text("handle").strip()
    handle = typed.removeprefix("@").removesuffix(f"@{network.site.authority}")
    person = await account_named(me.id, handle) or await _elsewhere(network, handle)
    await outbox_groups.invite(network, me, group_id, person.id)


async def _elsewhere(network: Network, handle: str) -> Account:
    """Ask another site for somebody. Raises Invalid for nobody, and for a host that is not allowed."""
    try:
        return await network.actors.lookup(handle)
    except (NotFound, Gone, DomainNotAllowed) as error:
        raise Invalid("There is nobody of this name, here or at an allowed site") from error
    except FetchFailed as error:
        raise Invalid("The other site does not answer: try again later") from error


async def _appoint(network: Network, me: Account, group_id: int, received: Received) -> None:
    role: Any = received.params.text("role")
    await outbox_groups.appoint(network, me, group_id, _subject(received.params), role)


async def _change(network: Network, me: Account, group_id: int, received: Received) -> None:
    params = received.params
    access: Any = params.text("access", None)
    wanted = Change(
        access=access,
        name=params.text("name", None),
        description=params.text("description", None),
        rules=params.text("rules", None),
        slow_mode_s=params.integer("slow_mode_s"),
        archived=params.boolean("archived"),
        starts_on=changed_day(params.day("starts_on"), given="starts_on" in params),
        ends_on=changed_day(params.day("ends_on"), given="ends_on" in params),
    )
    await outbox_groups.change(network, me, group_id, wanted)


async def _change_pictures(network: Network, me: Account, group_id: int, received: Received) -> None:
    pictures = {use: received.files[use] for use in PICTURES if use in received.files}
    await group_tools.change_pictures(network, me, group_id, pictures)


async def _rule(network: Network, me: Account, group_id: int, received: Received) -> None:
    params = received.params
    rule = Rule(
        _lines(params.text("departments")),
        tuple(params.texts("roles")),
        _lines(params.text("sites")),
        params.boolean("open_to_others", False),
    )
    await outbox_rules.set_rule(network, me, group_id, rule)


async def _no_rule(network: Network, me: Account, group_id: int, received: Received) -> None:
    await outbox_rules.remove_rule(network, me, group_id)


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


async def _move(network: Network, me: Account, group_id: int, received: Received) -> None:
    target_id = received.params.integer("target_id")
    if target_id is None:
        raise NotFound
    await group_tools.move_thread(network, me, group_id, _subject(received.params), target_id)


def _on(verb: Callable[[Network, Account, int, int], Awaitable[None]]) -> Verb:
    async def do(network: Network, me: Account, group_id: int, received: Received) -> None:
        await verb(network, me, group_id, _subject(received.params))

    return do


def _switch(verb: Callable[[Network, Account, int, int, bool], Awaitable[None]], on: bool) -> Verb:
    async def do(network: Network, me: Account, group_id: int, received: Received) -> None:
        await verb(network, me, group_id, _subject(received.params), on)

    return do


FORMS: dict[str, Form] = {
    "join": Form(_join, "posts"),
    "leave": Form(_leave, "posts"),
    "unmute": Form(_unmute, "posts"),
    "post": Form(_write, "posts"),
    "remove_post": Form(_on(outbox_groups.remove_post), "posts"),
    "pin": Form(_switch(outbox_groups.pin, True), "posts"),
    "unpin": Form(_switch(outbox_groups.pin, False), "posts"),
    "lock": Form(_switch(outbox_groups.lock, True), "posts"),
    "unlock": Form(_switch(outbox_groups.lock, False), "posts"),
    "move": Form(_move, "posts"),
    "invite": Form(_invite, "members"),
    "approve": Form(_on(outbox_groups.approve), "members"),
    "refuse": Form(_on(outbox_groups.refuse), "members"),
    "appoint": Form(_appoint, "members"),
    "remove_member": Form(_on(outbox_groups.remove_member), "members"),
    "change": Form(_change, "about"),
    "rule": Form(_rule, "about"),
    "no_rule": Form(_no_rule, "about"),
    "pictures": Form(_change_pictures, "about"),
}

ROUTES = [
    Route("GET", _PATH, index, session),
    Route("POST", _PATH, create, session),
    Route("GET", f"{_PATH}/{{handle}}", show, session),
    Route("GET", f"{_PATH}/{{handle}}/{{tab}}", show, session),
    Route("POST", f"{_PATH}/{{handle}}/{{verb}}", act, session, streams=True),
]
