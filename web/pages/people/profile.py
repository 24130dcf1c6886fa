"""The page of a person, and behind the same address the ActivityPub document, under the rules of
web/activitypub/objects.py: other sites are often given this address instead of the id.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from models.core.accounts import Account, account_by_uri, account_named
from models.core.circles import Work
from models.core.errors import NotFound
from models.core.paging import Page
from models.core.visibility import Reader
from models.files.media import picture_descriptions
from models.groups.groups import groups_by_ids, groups_in_common
from models.moderation.moderation import mute_ends
from models.people import follows
from models.people.departures import departure_of
from models.people.discovery import familiar_followers
from models.people.endorsements import endorsed_by
from models.people.featured_tags import featured_tags
from models.posts.timelines import by_account
from web.activitypub import objects as activitypub
from web.http.answers import moment_text
from web.http.context import site_of
from web.http.language import reading_of
from web.http.security import Access, Route, session, viewer
from web.http.work import hours_said, languages_said
from web.mastodon.accounts import met
from web.pages.frame import account_entities, framed
from web.pages.people.problems import Problem
from web.pages.people.showing import Shown, people_asked, people_page, person_shown
from web.pages.posts.showing import feed_of, page_asked, shown

PINNED, BESIDE = 20, 5

Tab = Callable[[web.Request, Account], Awaitable[dict[str, Any]]]


def wants_document(request: web.Request) -> bool:
    """Tell whether a program of another site asks: it names ActivityPub's types and not HTML before them."""
    accepted = ",".join(request.headers.getall("Accept", []))
    first = accepted.split(",")[0]
    return "text/html" not in first and (
        "application/activity+json" in accepted or "application/ld+json" in accepted
    )


async def _check(request: web.Request) -> None:
    if not wants_document(request):
        await session.check(request)


session_or_signed = Access("session or signed", _check)
"""A person in a browser; or another site, which web/activitypub/objects.py checks."""


async def show(request: web.Request) -> web.StreamResponse:
    if wants_document(request):
        # The signature first: a stranger must not learn who is known here.
        who = await activitypub.reader(request)
        return await activitypub.actor_response(who, request, await own_named(request, who.reader))
    account = await _known(request)
    if account.is_unmet:
        await met(request, account.id)
        account = await _known(request)
    if account.suspended_at is not None:
        return await framed(request, "people/gone.html", 410, current="people", handle=account.handle)
    return await profile_page(request, account, request.query.get("tab", "posts"))


async def profile_page(
    request: web.Request, account: Account, tab: str = "posts", problem: Problem | None = None
) -> web.Response:
    """Render somebody's page with one of its tabs."""
    if tab not in TABS:
        raise NotFound
    me, person = viewer(request).id, await person_shown(request, account.id)
    ends = (await mute_ends(me, [account.id])).get(account.id)
    return await framed(
        request,
        "people/profile.html",
        422 if problem else 200,
        current="people",
        person=person,
        facts=account.fields,
        manager=await _manager(request, person),
        working_hours=hours_said(person.work.hours, reading_of(request).locale),
        languages=languages_said(person.work.languages, reading_of(request).locale),
        hours_zone=zone_beside(request, person.work),
        muted_until=moment_text(ends) if ends else None,
        described=await picture_descriptions(account.id),
        tags=await featured_tags(account.id, me),
        moved_to=await _moved_to(request, account),
        **await _left(request, account),
        recommended=await _recommended(request, account),
        familiar=await _familiar(request, account),
        tab=tab,
        tabs=list(TABS),
        problem=problem,
        **await TABS[tab](request, account),
    )


# --- what the tabs show ----------------------------------------------------------------------------------------


async def _posts(request: web.Request, account: Account) -> dict[str, Any]:
    me, asked = viewer(request).account.reader, await page_asked(request)
    views = await by_account(me, account.id, asked, replies=False)
    pinned = []
    if asked.max_id is None:
        pinned = await by_account(me, account.id, Page(limit=PINNED), pinned=True)
    return {
        "feed": await feed_of(request, views, "account"),
        "pinned": await shown(request, pinned, "account"),
    }


async def _with_answers(request: web.Request, account: Account) -> dict[str, Any]:
    views = await by_account(viewer(request).account.reader, account.id, await page_asked(request))
    return {"feed": await feed_of(request, views, "account"), "pinned": []}


async def _files(request: web.Request, account: Account) -> dict[str, Any]:
    me = viewer(request).account.reader
    views = await by_account(me, account.id, await page_asked(request), boosts=False, media=True)
    return {"feed": await feed_of(request, views, "account")}


async def _groups(request: web.Request, account: Account) -> dict[str, Any]:
    ids = await groups_in_common(viewer(request).id, account.id)
    entities, rows = await account_entities(request, ids), await groups_by_ids(ids)
    return {"groups": [(entities[i], rows[i]) for i in ids if i in entities and i in rows]}


TABS: dict[str, Tab] = {"posts": _posts, "answers": _with_answers, "files": _files, "groups": _groups}


# --- beside it -------------------------------------------------------------------------------------------------


async def _moved_to(request: web.Request, account: Account) -> dict[str, Any] | None:
    found = await account_by_uri(account.moved_to_uri) if account.moved_to_uri else None
    return (await account_entities(request, [found.id])).get(found.id) if found else None


async def _left(request: web.Request, account: Account) -> dict[str, Any]:
    """Return what is said of somebody who left; nothing of other sites' people, who are hidden then."""
    departure = await departure_of(account.id) if account.is_local else None
    if departure is None:
        return {"left": None}
    heir_id, mine = departure.heir_id, departure.heir_id == viewer(request).id
    heir = (await account_entities(request, [heir_id])).get(heir_id) if heir_id else None
    return {"left": {"heir": heir, "is_mine": mine}, "left_to_me": str(account.id) if mine else ""}


async def _manager(request: web.Request, person: Shown) -> dict[str, Any] | None:
    manager_id = person.work.manager_id
    return (await account_entities(request, [manager_id])).get(manager_id) if manager_id else None


def zone_beside(request: web.Request, work: Work) -> str:
    """Return the zone of somebody's hours where the reader is in another one."""
    zone = site_of(request).look.zone_of(work.zone)
    return "" if zone.key == reading_of(request).zone.key else zone.key


async def _recommended(request: web.Request, account: Account) -> list[dict[str, Any]]:
    ids = [each.account_id for each in await endorsed_by(account.id, Page(limit=BESIDE))]
    entities = await account_entities(request, ids)
    return [entities[i] for i in ids if i in entities]


async def _familiar(request: web.Request, account: Account) -> list[dict[str, Any]]:
    """Return whom the viewer follows and who follows this person too."""
    ids = (await familiar_followers(viewer(request).id, [account.id])).get(account.id, [])[:BESIDE]
    entities = await account_entities(request, ids)
    return [entities[i] for i in ids if i in entities]


async def show_followers(request: web.Request) -> web.StreamResponse:
    account = await named(request, viewer(request).account.reader)
    return await _related(
        request, account, "followers", await follows.followers(account.id, await people_asked(request))
    )


async def show_following(request: web.Request) -> web.StreamResponse:
    account = await named(request, viewer(request).account.reader)
    return await _related(
        request, account, "following", await follows.following(account.id, await people_asked(request))
    )


async def _related(
    request: web.Request, account: Account, side: str, listed: list[Any]
) -> web.StreamResponse:
    """Show who follows somebody, or whom they follow, as far as this site knows."""
    page = await people_page(request, listed)
    return await framed(
        request,
        "people/related.html",
        current="people",
        person=await person_shown(request, account.id),
        side=side,
        page=page,
    )


async def _known(request: web.Request) -> Account:
    account = await account_named(viewer(request).id, request.match_info["username"])
    if account is None or account.actor_type == "Application":
        raise NotFound
    return account


async def named(request: web.Request, asking: Reader) -> Account:
    """Fetch who the path names; colleagues of other sites too, by their full handle."""
    account = await account_named(asking.id, request.match_info["username"])
    if account is None or account.suspended_at is not None or account.actor_type == "Application":
        raise NotFound
    return account


async def own_named(request: web.Request, asking: Reader) -> Account:
    """Fetch who the path names, if they are ours: others' documents are at their own sites."""
    account = await named(request, asking)
    if not account.is_local:
        raise NotFound
    return account


ROUTES = [
    Route("GET", "/@{username}", show, session_or_signed),
    Route("GET", "/@{username}/followers", show_followers, session),
    Route("GET", "/@{username}/following", show_following, session),
]
