"""Accounts: profiles, posts, and the viewer's relation to them."""

from contextlib import suppress
from datetime import timedelta
from typing import Any

import orjson
from aiohttp import web

from federation.client import FetchFailed
from models.core.accounts import account_for, account_in_any_state, account_named, accounts_by_ids
from models.core.base import now
from models.core.errors import DomainNotAllowed, Forbidden, Gone, Invalid, NotFound, ParvisError
from models.files.media import Use
from models.moderation import moderation
from models.people import follows
from models.people.people import person_or_defaults
from models.people.relationships import Relationship, relationships, unrelated
from models.posts.timelines import by_account
from models.search import search
from models.text.tags import tag_key
from outbox.files.media import change_picture
from outbox.files.presentation import present
from outbox.people.preferences import Preferences
from outbox.people.profiles import Profile
from outbox.relations import blocks as outbox_moderation
from outbox.relations import follows as outbox_follows
from web.http.answers import json_response
from web.http.context import network_of, site_of
from web.http.contract import BOOLEAN, FILE, INTEGER, INTEGERS, TEXT, TEXTS, Takes, an_object, objects
from web.http.pagination import PAGE, link_headers, page_of
from web.http.params import Params, parameters
from web.http.security import Route, Viewer, scope, viewer
from web.http.uploads import PICTURES, receive
from web.mastodon.entities import entities_of, moment_text
from web.mastodon.listing import accounts_page, entity_id, status_page
from web.mastodon.roles import role_entity


async def verify_credentials(request: web.Request) -> web.Response:
    return json_response(await _own_entity(request, viewer(request)))


async def update_credentials(request: web.Request) -> web.Response:
    await change_profile(request)
    return json_response(await _own_entity(request, viewer(request)))


async def change_profile(request: web.Request) -> None:
    """Change one's profile, pictures and defaults."""
    me, received = viewer(request), await receive(request)
    params = received.params
    source = params.nested("source")
    profile = Profile(
        display_name=params.text("display_name", None),
        note=params.text("note", None),
        fields=_fields(params),
        locked=params.boolean("locked"),
        discoverable=params.boolean("discoverable"),
        bot=params.boolean("bot"),
    )
    pictures = {use: received.files[use] for use in PICTURES if use in received.files}
    try:
        await present(network_of(request), me.account, profile, _defaults(source), pictures)
    finally:
        received.close()


async def delete_avatar(request: web.Request) -> web.Response:
    return await _without_picture(request, "avatar")


async def delete_header(request: web.Request) -> web.Response:
    return await _without_picture(request, "header")


async def _without_picture(request: web.Request, use: Use) -> web.Response:
    me = viewer(request)
    await change_picture(network_of(request), me.account, use, None)
    return json_response(await _own_entity(request, me))


def _fields(params: Params) -> tuple[tuple[str, str], ...] | None:
    if "fields_attributes" not in params:
        return None
    given = params.nested_list("fields_attributes")
    return tuple((field.text("name"), field.text("value")) for field in given)


def _defaults(source: Params) -> Preferences:
    return Preferences(
        default_visibility=source.text("privacy") or None,
        default_sensitive=source.boolean("sensitive"),
        default_language=source.text("language", None),
        default_quote_policy=source.text("quote_policy") or None,
    )


async def _own_entity(request: web.Request, me: Viewer) -> dict[str, Any]:
    """Render the viewer's account as only they see it."""
    account = await account_in_any_state(me.account.id)
    person = await person_or_defaults(account.id)
    entity = orjson.loads(orjson.dumps((await entities_of(request).accounts([account.id]))[account.id]))
    # Apps send it back as they got it: without what is said behind it.
    entity["display_name"] = account.display_name
    waiting = await follows.count_follow_requests(account.id)
    entity["source"] = {
        "privacy": person.default_visibility,
        "sensitive": person.default_sensitive,
        "language": person.default_language or None,
        "quote_policy": person.default_quote_policy,
        "note": account.note_source,
        "fields": [
            {"name": name, "value": typed[0] if typed else html, "verified_at": None}
            for name, html, *typed in orjson.loads(account.fields_json)
        ],
        "follow_requests_count": waiting,
        "hide_collections": False,
        "discoverable": account.discoverable,
        "indexable": False,
    }
    entity["role"] = role_entity(person.held)
    return entity


async def show(request: web.Request) -> web.Response:
    await met(request, entity_id(request))
    account = await account_for(viewer(request).account.id, entity_id(request))
    return json_response((await entities_of(request).accounts([account.id]))[account.id])


async def met(request: web.Request, account_id: int) -> None:
    """Fetch somebody whom only their site's directory names, when their profile is opened; if their site does not answer,
    what it says is shown.
    """
    with suppress(ParvisError):
        await network_of(request).actors.meet(account_id)


async def show_many(request: web.Request) -> web.Response:
    ids = (await parameters(request)).integers("id")[:40]
    known = await entities_of(request).accounts(ids)
    visible = await accounts_by_ids(ids) if ids else {}
    return json_response([known[i] for i in ids if i in visible])


async def lookup(request: web.Request) -> web.Response:
    """Find an account by its handle, among those known here."""
    handle = (await parameters(request)).text("acct").strip().removeprefix("@")
    own = "@" + network_of(request).site.authority
    account = await account_named(viewer(request).account.id, handle.removesuffix(own))
    if account is None or account.suspended_at is not None:
        raise NotFound
    return json_response((await entities_of(request).accounts([account.id]))[account.id])


async def search_accounts(request: web.Request) -> web.Response:
    """Find people by name or handle; with `resolve`, an unknown handle is asked at its site."""
    params = await parameters(request)
    found = await people(request, params, params.text("q").strip(), page_of(params, 40, 80).limit)
    rendered = await entities_of(request).accounts(found)
    return json_response([rendered[i] for i in found])


async def people(request: web.Request, params: Params, query: str, limit: int) -> list[int]:
    """Search people as the parameters `offset`, `following` and `resolve` ask; our own also by their full handle.

    With `resolve`, who has the query as handle comes first, whoever else has words of it in their name.
    """
    query = query.removeprefix("acct:")
    offset, following = max(params.integer("offset", 0), 0), params.boolean("following", False)
    found = await search.accounts(
        site_of(request),
        viewer(request).account.id,
        query.removesuffix("@" + site_of(request).authority),
        limit,
        offset,
        following=following,
    )
    if offset or following or not params.boolean("resolve", False):
        return found
    try:
        exact = await resolved(request, query)
    except FetchFailed:
        if not found:
            raise
        return found
    return list(dict.fromkeys([*exact, *found]))[:limit]


async def resolved(request: web.Request, query: str) -> list[int]:
    """Ask another site for a full handle. A host outside the allow-list causes no request and finds nobody."""
    handle = query.removeprefix("@")
    if "@" not in handle or len(handle) > 512:
        return []
    try:
        account = await network_of(request).actors.lookup(handle)
        return [(await account_for(viewer(request).id, account.id)).id]
    except (NotFound, Gone, DomainNotAllowed):
        return []
    except FetchFailed as error:
        if error.is_final:
            return []
        raise


async def show_statuses(request: web.Request) -> web.Response:
    params, me = await parameters(request), viewer(request).account
    account = await account_for(viewer(request).account.id, entity_id(request))
    views = await by_account(
        me.reader,
        account.id,
        page_of(params),
        pinned=params.boolean("pinned", False),
        replies=not params.boolean("exclude_replies", False),
        boosts=not params.boolean("exclude_reblogs", False),
        media=params.boolean("only_media", False),
        tag=tag_key(params.text("tagged")),
    )
    return await status_page(request, views, "account")


async def show_followers(request: web.Request) -> web.Response:
    account = await account_for(viewer(request).account.id, entity_id(request))
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await follows.followers(account.id, page))


async def show_following(request: web.Request) -> web.Response:
    account = await account_for(viewer(request).account.id, entity_id(request))
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await follows.following(account.id, page))


async def show_relationships(request: web.Request) -> web.Response:
    ids = (await parameters(request)).integers("id")[:80]
    known = await relationships(viewer(request).account.id, ids)
    return json_response([relationship_entity(each) for each in known])


async def follow(request: web.Request) -> web.Response:
    params = await parameters(request)
    await outbox_follows.follow(
        network_of(request),
        viewer(request).account,
        entity_id(request),
        show_boosts=params.boolean("reblogs"),
        notify_posts=params.boolean("notify"),
        languages=params.texts("languages") if "languages" in params else None,
    )
    return await relationship(request)


async def unfollow(request: web.Request) -> web.Response:
    await outbox_follows.unfollow(network_of(request), viewer(request).account, entity_id(request))
    return await relationship(request)


async def remove_from_followers(request: web.Request) -> web.Response:
    await outbox_follows.send_away(network_of(request), viewer(request).account, entity_id(request))
    return await relationship(request)


async def block(request: web.Request) -> web.Response:
    await outbox_moderation.block(network_of(request), viewer(request).account, entity_id(request))
    return await relationship(request)


async def unblock(request: web.Request) -> web.Response:
    await outbox_moderation.unblock(viewer(request).account, entity_id(request))
    return await relationship(request)


async def mute(request: web.Request) -> web.Response:
    """Mute, for ever or for `duration` seconds."""
    params = await parameters(request)
    duration = params.integer("duration", 0)
    if duration < 0:
        raise Invalid("Validation failed: duration must not be negative", duration="must not be negative")
    await outbox_moderation.mute(
        viewer(request).account,
        entity_id(request),
        notifications=params.boolean("notifications", True),
        expires_at=now() + timedelta(seconds=min(duration, 10**8)) if duration > 0 else None,
    )
    return await relationship(request)


async def unmute(request: web.Request) -> web.Response:
    await outbox_moderation.unmute(viewer(request).account, entity_id(request))
    return await relationship(request)


async def relationship(request: web.Request) -> web.Response:
    """Answer how the viewer now stands to the account of the path; to a secret group that was left: not at all."""
    known = await relationships(viewer(request).account.id, [entity_id(request)])
    return json_response(relationship_entity(known[0] if known else unrelated(entity_id(request))))


def relationship_entity(known: Relationship) -> dict[str, Any]:
    return {
        "id": str(known.id),
        "following": known.following,
        "showing_reblogs": known.showing_reblogs,
        "notifying": known.notifying,
        "languages": list(known.languages) or None,
        "followed_by": known.followed_by,
        "blocking": known.blocking,
        "blocked_by": known.blocked_by,
        "muting": known.muting,
        "muting_notifications": known.muting_notifications,
        "requested": known.requested,
        "requested_by": known.requested_by,
        "domain_blocking": known.domain_blocking,
        "endorsed": known.endorsed,
        "note": known.note,
    }


async def show_follow_requests(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await follows.follow_requests(viewer(request).account.id, page))


async def authorize_follow(request: web.Request) -> web.Response:
    await outbox_follows.accept(network_of(request), viewer(request).account, entity_id(request))
    return await relationship(request)


async def reject_follow(request: web.Request) -> web.Response:
    await outbox_follows.reject(network_of(request), viewer(request).account, entity_id(request))
    return await relationship(request)


async def show_blocks(request: web.Request) -> web.Response:
    page = page_of(await parameters(request), 40, 80)
    return await accounts_page(request, await moderation.blocks(viewer(request).account.id, page))


async def show_mutes(request: web.Request) -> web.Response:
    """List whom the viewer muted, and until when."""
    me, page = viewer(request).account, page_of(await parameters(request), 40, 80)
    listed = await moderation.mutes(me.id, page)
    muted = [each.account_id for each in listed]
    accounts, ends = await entities_of(request).accounts(muted), await moderation.mute_ends(me.id, muted)
    entities = [
        {**orjson.loads(orjson.dumps(accounts[i])), "mute_expires_at": moment_text(ends.get(i))}
        for i in muted
    ]
    return json_response(entities, headers=link_headers(request, [each.cursor for each in listed]))


async def note(request: web.Request) -> web.Response:
    """Note something about an account for oneself."""
    comment = (await parameters(request)).text("comment")
    await outbox_moderation.note(viewer(request).account, entity_id(request), comment)
    return await relationship(request)


async def refuse_registration(request: web.Request) -> web.Response:
    raise Forbidden("Accounts on this site are made by its administrators")


READ, FOLLOWS = scope("read:accounts"), scope("write:follows")

PROFILE: Takes = {
    "display_name": TEXT,
    "note": TEXT,
    "fields_attributes": objects({"name": TEXT, "value": TEXT}),
    "locked": BOOLEAN,
    "discoverable": BOOLEAN,
    "bot": BOOLEAN,
    "avatar": FILE,
    "header": FILE,
    "source": an_object({"privacy": TEXT, "sensitive": BOOLEAN, "language": TEXT, "quote_policy": TEXT}),
}
"""What change_profile reads."""
PEOPLE: Takes = {"offset": INTEGER, "following": BOOLEAN, "resolve": BOOLEAN}
"""What people reads."""

ROUTES = [
    Route("POST", "/api/v1/accounts", refuse_registration, scope("write:accounts"), "json"),
    Route("GET", "/api/v1/accounts", show_many, READ, "[Account]", {"id": INTEGERS}),
    Route(
        "GET",
        "/api/v1/accounts/verify_credentials",
        verify_credentials,
        scope("read:accounts", "profile"),
        "CredentialAccount",
    ),
    Route(
        "PATCH",
        "/api/v1/accounts/update_credentials",
        update_credentials,
        scope("write:accounts"),
        "CredentialAccount",
        PROFILE,
        streams=True,
    ),
    Route("DELETE", "/api/v1/profile/avatar", delete_avatar, scope("write:accounts"), "CredentialAccount"),
    Route("DELETE", "/api/v1/profile/header", delete_header, scope("write:accounts"), "CredentialAccount"),
    Route(
        "GET",
        "/api/v1/accounts/relationships",
        show_relationships,
        scope("read:follows"),
        "[Relationship]",
        {"id": INTEGERS},
    ),
    Route("GET", "/api/v1/accounts/lookup", lookup, READ, "Account", {"acct": TEXT}),
    Route(
        "GET", "/api/v1/accounts/search", search_accounts, READ, "[Account]", {**PAGE, **PEOPLE, "q": TEXT}
    ),
    Route("GET", "/api/v1/accounts/{id}", show, READ, "Account"),
    Route(
        "GET",
        "/api/v1/accounts/{id}/statuses",
        show_statuses,
        scope("read:statuses"),
        "[Status]",
        {
            **PAGE,
            "pinned": BOOLEAN,
            "only_media": BOOLEAN,
            "exclude_replies": BOOLEAN,
            "exclude_reblogs": BOOLEAN,
            "tagged": TEXT,
        },
    ),
    Route("GET", "/api/v1/accounts/{id}/followers", show_followers, READ, "[Account]", PAGE),
    Route("GET", "/api/v1/accounts/{id}/following", show_following, READ, "[Account]", PAGE),
    Route(
        "POST",
        "/api/v1/accounts/{id}/follow",
        follow,
        FOLLOWS,
        "Relationship",
        {"reblogs": BOOLEAN, "notify": BOOLEAN, "languages": TEXTS},
    ),
    Route("POST", "/api/v1/accounts/{id}/unfollow", unfollow, FOLLOWS, "Relationship"),
    Route(
        "POST", "/api/v1/accounts/{id}/remove_from_followers", remove_from_followers, FOLLOWS, "Relationship"
    ),
    Route("POST", "/api/v1/accounts/{id}/block", block, scope("write:blocks"), "Relationship"),
    Route("POST", "/api/v1/accounts/{id}/unblock", unblock, scope("write:blocks"), "Relationship"),
    Route(
        "POST",
        "/api/v1/accounts/{id}/mute",
        mute,
        scope("write:mutes"),
        "Relationship",
        {"duration": INTEGER, "notifications": BOOLEAN},
    ),
    Route("POST", "/api/v1/accounts/{id}/unmute", unmute, scope("write:mutes"), "Relationship"),
    Route(
        "POST", "/api/v1/accounts/{id}/note", note, scope("write:accounts"), "Relationship", {"comment": TEXT}
    ),
    Route("GET", "/api/v1/follow_requests", show_follow_requests, scope("read:follows"), "[Account]", PAGE),
    Route("POST", "/api/v1/follow_requests/{id}/authorize", authorize_follow, FOLLOWS, "Relationship"),
    Route("POST", "/api/v1/follow_requests/{id}/reject", reject_follow, FOLLOWS, "Relationship"),
    Route("GET", "/api/v1/blocks", show_blocks, scope("read:blocks"), "[Account]", PAGE),
    Route("GET", "/api/v1/mutes", show_mutes, scope("read:mutes"), "[Account]", PAGE),
]
