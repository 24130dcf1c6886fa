"""Sweeps over every route about groups and announcements, with the ids of those that are not for who asks."""

import re
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import FormData

from models.core.accounts import Account
from models.core.base import now
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.people.accounts import set_department
from tests.clients.test_sweep import client_routes, everything
from tests.files import photo
from tests.inhabited import Colleague, Inhabited, filled_in, hire, inhabit
from tests.paris import Paris, paris, paris_data
from web.http.context import NETWORK
from web.http.security import Route
from web.pages.groups.group import FORMS

__all__ = ["paris", "paris_data"]

OF_GROUPS = "/api/parvis/v1/groups/{id}"
COMING_AND_GOING = (f"POST {OF_GROUPS}/join", f"POST {OF_GROUPS}/leave")
OF_ANNOUNCEMENTS = ("/api/v1/announcements/{id}", "/api/parvis/v1/announcements/{id}")
OF_THEIR_POSTS = ("/api/v1/statuses/{id}", "/api/v1/pleroma/statuses/{id}", "/api/parvis/v1/statuses/{id}")
BODY: dict[str, Any] = {
    "name": "Autre nom",
    "role": "owner",
    "status": "Autre texte",
    "departments": ["Achats"],
    "emoji": "👍",
    "choices": [0],
    "quote_approval_policy": "nobody",
}
"""Something that each route would do, if it did anything."""
TYPED = {
    "handle": "bertrand",
    "text": "Bonjour",
    "name": "Autre nom",
    "role": "owner",
    "departments": "Achats",
    "target_id": "1",
}
"""The same for forms."""
PICTURE = photo()


@pytest.fixture
async def city(paris: Paris) -> Inhabited:
    return await inhabit(paris)


async def found_group(city: Inhabited, owner: Colleague, member: Colleague, access: str) -> dict[str, str]:
    """Found a group with a member, somebody invited, somebody who asks, and a post; return its ids by part of a path."""
    groups = "/api/parvis/v1/groups"
    made = await owner.do("POST", groups, {"name": f"Groupe {access} {owner.id}", "access": access})
    asker, invited = [await hire(city, f"{access}{n}{owner.id}") for n in range(2)]
    for person in (member, invited):
        await owner.do("POST", f"{groups}/{made['id']}/invitations", {"account_id": person.id})
    await member.do("POST", f"{groups}/{made['id']}/join")
    if access == "closed":
        await asker.do("POST", f"{groups}/{made['id']}/join")
    posted = await owner.do("POST", "/api/v1/statuses", {"status": f"@{made['account']['acct']} entre nous"})
    return {
        "groups": made["id"],
        "accounts": made["id"],
        "members": member.id,
        "requests": asker.id,
        "invitations": invited.id,
        "posts": posted["id"],
        "statuses": posted["id"],
    }


async def refused(
    who: Colleague, routes: list[Route], ids: dict[str, str], allowed: set[str], *statuses: int
) -> int:
    """Try routes with these ids: each is refused or shows nothing, and changes nothing, but for those allowed.

    Return how many were tried.
    """
    before, problems, tried = await everything(), {}, 0
    for route in routes:
        name = f"{route.method} {route.path}"
        if name in allowed:
            continue
        body = {**BODY, "account_id": ids["requests"]}
        if route.path.endswith("/rule"):
            del body["role"]  # nearly its `roles`: refused before anybody looks which group it is
        answer = await who.ask(
            route.method, filled_in(route.path, city_ids(ids)), None if route.method == "GET" else body
        )
        tried += 1
        after = await everything()
        is_empty = (answer.status, answer.json) == (200, [])
        if (not is_empty and answer.status not in statuses) or after != before:
            changed = [table for table in before if before[table] != after[table]]
            problems[name] = f"{answer.status} {answer.body[:80]!r}, changed: {changed}"
            before = after
    assert problems == {}
    return tried


def city_ids(ids: dict[str, str]) -> dict[str, str]:
    return {"reactions": "👍", "react": "👍", "unreact": "👍"} | ids


def about(*beginnings: str) -> list[Route]:
    return [route for route in client_routes() if route.path.startswith(beginnings)]


async def test_a_secret_group_and_what_is_in_it_are_not_there(city: Inhabited) -> None:
    ids = await found_group(city, city.amelie, city.karim, "secret")
    routes = about(OF_GROUPS, "/api/v1/accounts/{id}", *OF_THEIR_POSTS)
    assert await refused(city.nora, routes, ids, set(), 404) > 70


async def test_of_a_closed_group_outsiders_see_who_is_in_it_and_no_more(city: Inhabited) -> None:
    ids = await found_group(city, city.amelie, city.karim, "closed")
    allowed = {f"GET {OF_GROUPS}", f"GET {OF_GROUPS}/members", *COMING_AND_GOING}
    assert await refused(city.nora, about(OF_GROUPS), ids, allowed, 404, 403) >= 15
    assert await refused(city.nora, about(*OF_THEIR_POSTS), ids, set(), 404) > 30


@pytest.mark.parametrize("access", ["open", "closed", "secret"])
async def test_members_who_do_not_moderate_moderate_nothing(city: Inhabited, access: str) -> None:
    ids = await found_group(city, city.amelie, city.karim, access)
    ids["members"] = city.amelie.id
    of_moderators = [
        route
        for route in about(OF_GROUPS)
        if route.method != "GET" or route.path.endswith(("/requests", "/invitations"))
    ]
    assert await refused(city.karim, of_moderators, ids, set(COMING_AND_GOING), 403, 404, 422) > 12


async def test_whoever_moderates_one_group_has_no_power_in_another(city: Inhabited) -> None:
    """Karim names what is in Amélie's group in the paths of his own."""
    hers = await found_group(city, city.amelie, city.karim, "closed")
    his = await found_group(city, city.karim, city.amelie, "closed")
    mixed = hers | {"groups": his["groups"], "members": city.nora.id}
    within = [route for route in about(OF_GROUPS) if route.path.removeprefix(OF_GROUPS).count("{")]
    assert await refused(city.karim, within, mixed, set(), 404, 422) >= 8


async def test_announcements_that_are_for_others_or_not_yet_are_not_there(city: Inhabited) -> None:
    author, network = await Account.get(id=int(city.ada.id)), city.paris.app[NETWORK]
    await set_department("karim", "Achats", by="ada")
    text = (WrittenText("fr", "Budget", "Pour les achats."),)
    for new in (
        NewAnnouncement(text, departments=("Achats",)),
        NewAnnouncement(text, publish_at=now() + timedelta(days=1)),
    ):
        made = str(await announce(network, author, new, by="ada"))
        ids = city.ids | {"announcements": made}
        assert await refused(city.nora, about(*OF_ANNOUNCEMENTS), ids, set(), 404, 403) >= 6


@pytest.mark.parametrize(
    ("access", "who", "theirs"),
    [
        ("secret", "nora", {"join", "leave"}),
        ("closed", "nora", {"join", "leave"}),
        ("open", "nora", {"join", "leave"}),
        ("closed", "karim", {"join", "leave", "mute", "unmute"}),
    ],
)
async def test_the_forms_of_a_groups_page_are_for_whom_they_are_shown_to(
    city: Inhabited, access: str, who: str, theirs: set[str]
) -> None:
    """Sent by hand, with the token of a page that one may see: by an outsider, and by a member who does not moderate."""
    ids = await found_group(city, city.amelie, city.karim, access)
    browser = city.paris.browser()
    assert (await browser.log_in(who)).status == 303
    token = re.findall(r'name="form_token" value="(.*?)"', await (await browser.get("/groups")).text())[0]
    before, problems = await everything(), {}
    for verb in FORMS.keys() - theirs:
        for subject in (ids["posts"], ids["requests"], city.amelie.id):
            form = FormData(quote_fields=False)
            for name, text in {"form_token": token, "subject": subject, **TYPED}.items():
                form.add_field(name, text)
            form.add_field("avatar", PICTURE, filename="a.jpg")
            answer = await browser._request("POST", f"/groups/{ids['groups']}/{verb}", data=form)
            after = await everything()
            if answer.status not in (403, 404, 422) or after != before:
                changed = [table for table in before if before[table] != after[table]]
                problems[verb] = f"{answer.status}, changed: {changed}"
                before = after
    assert problems == {}
    if access != "secret":  # What is for them is done, with the same token.
        verb = "mute" if "mute" in theirs else "join"
        form = {"form_token": token, "text": "Bonjour"}
        assert (await browser.post(f"/groups/{ids['groups']}/{verb}", form)).status == 303
