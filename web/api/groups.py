"""Groups, in full: for the web app and whoever writes a client of ours. Any other client joins by following.

What is in a group is here by kind: what was written, what is pinned, files, members. As boosts by its account it is at
`/api/v1/accounts/{id}/statuses`, for any client. One writes in a group by mentioning it.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Literal

from aiohttp import web

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import NotFound
from models.files.media import Use
from models.files.tags import read_tags, tag_key_of, tags_of
from models.groups import groups
from models.groups import rules as group_rules
from models.groups.files import files_in
from models.groups.groups import Group, Role, State
from models.groups.rules import Rule
from models.groups.templates import template_named, templates
from models.peers.group_places import Places, places_of
from models.posts.timelines import in_group
from outbox.groups import groups as outbox_groups
from outbox.groups import rules as outbox_rules
from outbox.groups import tools as group_tools
from outbox.groups.groups import Change, NewGroup
from outbox.knowledge import threads
from web.http.answers import json_response
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, DAY, FILE, INTEGER, MOMENT, TEXT, TEXTS, Takes
from web.http.language import language_of
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import Params, parameters
from web.http.security import Handler, Route, scope, viewer
from web.http.uploads import PICTURES, receive
from web.mastodon.entities import Fragment, entities_of, moment_text
from web.mastodon.listing import entity_id, status_page


def group_entity(
    group: Group,
    account: Fragment,
    standing: tuple[State, Role] | None,
    rule: Rule | None,
    by_rule: bool,
    mandatory: bool,
    places: Places,
) -> dict[str, Any]:
    """Render a group for somebody who stands to it like that."""
    state, role = standing or (None, None)
    return {
        "id": str(group.id),
        "account": account,
        "access": group.access,
        "kind": group.kind,
        "rules": group.rules,
        "slow_mode_s": group.slow_mode_s,
        "default_kind": group.default_kind,
        "starts_on": group.starts_on.isoformat() if group.starts_on else None,
        "ends_on": group.ends_on.isoformat() if group.ends_on else None,
        "archived_at": moment_text(group.archived_at),
        "state": state,
        "role": role if state == "member" else None,
        "rule": _rule_entity(rule) if rule else None,
        "by_rule": by_rule,
        "mandatory": mandatory,
        "sites": list(places.member_sites),
        "sites_left_out": list(places.left_out),
    }


def _rule_entity(rule: Rule) -> dict[str, Any]:
    return {
        "departments": list(rule.departments),
        "roles": list(rule.roles),
        "sites": list(rule.sites),
        "open_to_others": rule.open_to_others,
    }


async def group_entities(request: web.Request, ids: Sequence[int]) -> list[dict[str, Any]]:
    found = await groups.groups_by_ids(ids)
    standing = await groups.states_of(viewer(request).id, ids)
    rules = await group_rules.rules_of(ids)
    by_rule = await group_rules.added_by_rule(viewer(request).id, ids)
    held = await group_rules.held_in(viewer(request).id, ids)
    accounts = await entities_of(request).accounts(ids)
    places = await places_of(list(found.values()))
    return [
        group_entity(found[i], accounts[i], standing.get(i), rules.get(i), i in by_rule, i in held, places[i])
        for i in ids
        if i in found
    ]


async def _group(request: web.Request, group_id: int) -> web.Response:
    found = await groups.membership_in(viewer(request).id, group_id)
    [entity] = await group_entities(request, [found.group.id])
    return json_response(entity)


async def index(request: web.Request) -> web.Response:
    """List the groups that the viewer may know of, by name; `mine`: that the viewer is in, asked or was asked in."""
    mine = (await parameters(request)).boolean("mine", False)
    return json_response(
        await group_entities(request, await groups.groups_known_to(viewer(request).id, mine=mine))
    )


async def show_templates(request: web.Request) -> web.Response:
    """List what a new group may begin with, in the reader's language: `template` of POST names it by its key."""
    found = await templates(language_of(request))
    return json_response([asdict(each) for each in found])


async def create(request: web.Request) -> web.Response:
    """Found a group. One whose name is nearly that of another is refused unless `anyway` is given.

    What is not said is as in the `template`, if one is named.
    """
    params = await parameters(request)
    template = await template_named(params.text("template"), language_of(request))
    access: Any = params.text("access") or template.access
    kind: Any = params.text("kind") or template.kind
    new = NewGroup(
        name=params.text("name"),
        access=access,
        kind=kind,
        handle=params.text("handle"),
        description=params.text("description", template.description),
        rules=params.text("rules", template.rules),
        slow_mode_s=params.integer("slow_mode_s", template.slow_mode_s),
        starts_on=params.day("starts_on"),
        ends_on=params.day("ends_on"),
    )
    anyway = params.boolean("anyway", False)
    made = await outbox_groups.create(network_of(request), viewer(request).account, new, anyway=anyway)
    return await _group(request, made)


async def show(request: web.Request) -> web.Response:
    return await _group(request, entity_id(request))


def _changed_day(day: date | None, *, given: bool) -> date | Literal[""] | None:
    """Return how a day is to change: one that was given empty is taken away, one that was not stays."""
    return day or ("" if given else None)


def change_typed(params: Params) -> Change:
    """Read how a group is to change; what is not given stays."""
    access: Any = params.text("access", None)
    default_kind: Any = params.text("default_kind", None)
    return Change(
        default_kind=default_kind,
        access=access,
        name=params.text("name", None),
        description=params.text("description", None),
        rules=params.text("rules", None),
        slow_mode_s=params.integer("slow_mode_s"),
        archived=params.boolean("archived"),
        starts_on=_changed_day(params.day("starts_on"), given="starts_on" in params),
        ends_on=_changed_day(params.day("ends_on"), given="ends_on" in params),
    )


async def change(request: web.Request) -> web.Response:
    """Change a group, and its pictures `avatar` and `header`, for its moderators; what is not given stays.

    Its owner may also close it, with `access`: what everybody could read in it is for its members from then on.
    """
    received = await receive(request)
    wanted = change_typed(received.params)
    pictures = {use: received.files[use] for use in PICTURES if use in received.files}
    network, me, group_id = network_of(request), viewer(request).account, entity_id(request)
    try:
        await group_tools.change(network, me, group_id, wanted, pictures)
    finally:
        received.close()
    return await _group(request, group_id)


def _without(use: Use) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        await group_tools.change_pictures(
            network_of(request), viewer(request).account, entity_id(request), {use: None}
        )
        return await _group(request, entity_id(request))

    handle.__doc__ = f"Take the {use} of a group away, for its moderators."
    return handle


async def show_posts(request: web.Request) -> web.Response:
    """List what was written in a group, without answers, as far as the viewer may read there."""
    return await _posts(request, pinned=False)


async def show_pinned(request: web.Request) -> web.Response:
    """List what the moderators pinned."""
    return await _posts(request, pinned=True)


async def _posts(request: web.Request, *, pinned: bool) -> web.Response:
    me = viewer(request).id
    found = await groups.membership_in(me, entity_id(request))
    views = await in_group(me, found.group.id, page_of(await parameters(request)), pinned=pinned)
    return await status_page(request, views)


async def show_files(request: web.Request) -> web.Response:
    """List the files of a group's posts, the newest first, each with its post and who wrote that.

    `tags`: only those that have all of these, which stand with commas between them.
    """
    me = viewer(request).id
    found = await groups.membership_in(me, entity_id(request))
    params = await parameters(request)
    keys = [key for name in read_tags(params.text("tags")) if (key := tag_key_of(name))]
    files = await files_in(me, found.group.id, page_of(params), keys)
    tags = await tags_of([each.media["document_id"] for each in files])
    accounts = await entities_of(request).accounts([each.author_id for each in files])
    entities = [
        {
            "attachment": attachment_entity(site_of(request), each.media),
            "status_id": str(each.post_id),
            "account": accounts[each.author_id],
            "sensitive": each.sensitive,
            "created_at": moment_text(each.written_at),
            "tags": list(tags.get(each.media["document_id"], ())),
        }
        for each in files
    ]
    return json_response(entities, headers=link_headers(request, [each.media["id"] for each in files]))


async def move(request: web.Request) -> web.Response:
    """Move a post's thread to the group `target_id`, for who moderates both."""
    target_id = (await parameters(request)).integer("target_id")
    if target_id is None:
        raise NotFound
    await threads.move(
        network_of(request),
        viewer(request).account,
        entity_id(request),
        entity_id(request, "post_id"),
        target_id,
    )
    return json_response({})


async def set_rule(request: web.Request) -> web.Response:
    """Let a rule decide who is in a group, in place of the one that it had; for its owner."""
    params = await parameters(request)
    rule = Rule(
        tuple(name.strip() for name in params.texts("departments")),
        tuple(params.texts("roles")),
        tuple(params.texts("sites")),
        params.boolean("open_to_others", False),
    )
    await outbox_rules.set_rule(network_of(request), viewer(request).account, entity_id(request), rule)
    return await _group(request, entity_id(request))


async def remove_rule(request: web.Request) -> web.Response:
    """Let people decide again who is in a group; who is in it stays."""
    await outbox_rules.remove_rule(network_of(request), viewer(request).account, entity_id(request))
    return await _group(request, entity_id(request))


async def join(request: web.Request) -> web.Response:
    """Join an open group, accept an invitation, or ask to be let in; `reason` is for its moderators to read."""
    reason = (await parameters(request)).text("reason")
    await outbox_groups.join(network_of(request), viewer(request).account, entity_id(request), reason)
    return await _group(request, entity_id(request))


async def leave(request: web.Request) -> web.Response:
    """Leave a group, take a request back or decline an invitation. A mandatory group is muted instead."""
    await outbox_groups.leave(network_of(request), viewer(request).account, entity_id(request))
    return json_response({})


async def show_members(request: web.Request) -> web.Response:
    """List members with their roles, the newest first; of a group of another site those of this one."""
    found = await groups.membership_in(viewer(request).id, entity_id(request))
    return await _people(request, found.group.id, "member")


async def show_requests(request: web.Request) -> web.Response:
    """List who asks to be let in, for moderators."""
    found = await groups.moderated_group(viewer(request).id, entity_id(request))
    return await _people(request, found.group.id, "requested")


async def show_invitations(request: web.Request) -> web.Response:
    """List who was asked in and has not answered, for moderators."""
    found = await groups.moderated_group(viewer(request).id, entity_id(request))
    return await _people(request, found.group.id, "invited")


async def _people(request: web.Request, group_id: int, state: State) -> web.Response:
    listed = await groups.people_in(group_id, state, page_of(await parameters(request), 40, 80))
    ids = [account_id for _, account_id, _ in listed]
    accounts, reasons = await entities_of(request).accounts(ids), await _reasons(group_id, state, ids)
    entities = [
        {"account": accounts[account_id], "role": role, "reason": reasons.get(account_id, "")}
        for _, account_id, role in listed
    ]
    return json_response(entities, headers=link_headers(request, [cursor for cursor, _, _ in listed]))


async def _reasons(group_id: int, state: State, ids: Sequence[int]) -> dict[int, str]:
    """Return what was said by those who ask: their moderators read it, and nobody else."""
    return await groups.reasons_of(group_id, ids) if state == "requested" else {}


async def invite(request: web.Request) -> web.Response:
    """Ask somebody in, here or at a site that can keep what is for members."""
    person_id = _person_id(await parameters(request))
    await outbox_groups.invite(network_of(request), viewer(request).account, entity_id(request), person_id)
    return json_response({})


def _person_id(params: Params) -> int:
    person_id = params.integer("account_id")
    if person_id is None:
        raise NotFound
    return person_id


async def appoint(request: web.Request) -> web.Response:
    """Give a member a role; `owner` hands the group over."""
    role: Any = (await parameters(request)).text("role")
    await outbox_groups.appoint(
        network_of(request),
        viewer(request).account,
        entity_id(request),
        entity_id(request, "account_id"),
        role,
    )
    return json_response({})


Verb = Callable[[Network, Account, int, int], Awaitable[None]]


def _about(name: str, verb: Verb) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler of a verb of moderators about one person or post of the path."""

    async def handle(request: web.Request) -> web.Response:
        group_id, subject_id = entity_id(request), entity_id(request, name)
        await verb(network_of(request), viewer(request).account, group_id, subject_id)
        return json_response({})

    handle.__doc__ = verb.__doc__
    return handle


async def pin(request: web.Request) -> web.Response:
    """Pin a post to the group's profile; `ends_at` says until when."""
    ends_at = (await parameters(request)).moment("ends_at")
    me, group_id, post_id = viewer(request).account, entity_id(request), entity_id(request, "post_id")
    await outbox_groups.pin(network_of(request), me, group_id, post_id, True, ends_at)
    return json_response({})


async def _unpin(network: Network, moderator: Account, group_id: int, post_id: int) -> None:
    """Take a post off the group's profile."""
    await outbox_groups.pin(network, moderator, group_id, post_id, False)


async def _lock(network: Network, moderator: Account, group_id: int, post_id: int) -> None:
    """Let only moderators answer in a post's thread."""
    await outbox_groups.lock(network, moderator, group_id, post_id, True)


async def _unlock(network: Network, moderator: Account, group_id: int, post_id: int) -> None:
    """Let all members answer in a post's thread again."""
    await outbox_groups.lock(network, moderator, group_id, post_id, False)


READ, POSTS, WRITE = scope("read:accounts"), scope("read:statuses"), scope("write:follows")
_GROUPS = "/api/parvis/v1/groups"
_GROUP = f"{_GROUPS}/{{id}}"
_MEMBER = f"{_GROUP}/members/{{account_id}}"
_REQUEST = f"{_GROUP}/requests/{{account_id}}"
_POST = f"{_GROUP}/posts/{{post_id}}"

CHANGED: Takes = {
    "access": TEXT,
    "name": TEXT,
    "description": TEXT,
    "rules": TEXT,
    "slow_mode_s": INTEGER,
    "starts_on": DAY,
    "ends_on": DAY,
}
RULE: Takes = {"departments": TEXTS, "roles": TEXTS, "sites": TEXTS, "open_to_others": BOOLEAN}

ROUTES = [
    Route("GET", _GROUPS, index, READ, "[Group]", {"mine": BOOLEAN}),
    Route(
        "POST",
        _GROUPS,
        create,
        WRITE,
        "Group",
        {**CHANGED, "kind": TEXT, "handle": TEXT, "template": TEXT, "anyway": BOOLEAN},
    ),
    Route("GET", f"{_GROUPS}/templates", show_templates, READ, "[GroupTemplate]"),
    Route("GET", _GROUP, show, READ, "Group"),
    Route(
        "PATCH",
        _GROUP,
        change,
        WRITE,
        "Group",
        {**CHANGED, "default_kind": TEXT, "archived": BOOLEAN, "avatar": FILE, "header": FILE},
        streams=True,
    ),
    Route("PUT", f"{_GROUP}/rule", set_rule, WRITE, "Group", RULE),
    Route("DELETE", f"{_GROUP}/rule", remove_rule, WRITE, "Group"),
    Route("POST", f"{_GROUP}/join", join, WRITE, "Group", {"reason": TEXT}),
    Route("POST", f"{_GROUP}/leave", leave, WRITE, "{}"),
    Route("GET", f"{_GROUP}/members", show_members, READ, "[GroupMember]", PAGE),
    Route("PUT", _MEMBER, appoint, WRITE, "{}", {"role": TEXT}),
    Route("DELETE", _MEMBER, _about("account_id", outbox_groups.remove_member), WRITE, "{}"),
    Route("GET", f"{_GROUP}/invitations", show_invitations, READ, "[GroupMember]", PAGE),
    Route("POST", f"{_GROUP}/invitations", invite, WRITE, "{}", {"account_id": INTEGER}),
    Route("GET", f"{_GROUP}/requests", show_requests, READ, "[GroupMember]", PAGE),
    Route("POST", f"{_REQUEST}/approve", _about("account_id", outbox_groups.approve), WRITE, "{}"),
    Route("POST", f"{_REQUEST}/refuse", _about("account_id", outbox_groups.refuse), WRITE, "{}"),
    Route("DELETE", f"{_GROUP}/avatar", _without("avatar"), WRITE, "Group"),
    Route("DELETE", f"{_GROUP}/header", _without("header"), WRITE, "Group"),
    Route("GET", f"{_GROUP}/posts", show_posts, POSTS, "[Status]", PAGE),
    Route("GET", f"{_GROUP}/pinned", show_pinned, POSTS, "[Status]", PAGE),
    Route("GET", f"{_GROUP}/files", show_files, POSTS, "[GroupFile]", {**PAGE, "tags": TEXT}),
    Route("POST", f"{_POST}/move", move, WRITE, "{}", {"target_id": INTEGER}, feature="deciding"),
    Route("DELETE", _POST, _about("post_id", outbox_groups.remove_post), WRITE, "{}"),
    Route("POST", f"{_POST}/pin", pin, WRITE, "{}", {"ends_at": MOMENT}),
    Route("POST", f"{_POST}/unpin", _about("post_id", _unpin), WRITE, "{}"),
    Route("POST", f"{_POST}/lock", _about("post_id", _lock), WRITE, "{}"),
    Route("POST", f"{_POST}/unlock", _about("post_id", _unlock), WRITE, "{}"),
]
