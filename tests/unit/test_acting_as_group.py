"""Acting as a group: who moderates it logs in as it, does what a group does and no more, and is named in the audit."""

from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import web

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.people.oauth import issue_token, register_application
from outbox.people.accounts import create_person
from outbox.people.leaving import disable_person
from tests.office import Office, database, ids, office
from tests.paris import PASSWORD, Browser, Paris, answer_of, paris, paris_data
from tests.streams import ears
from tests.unit.test_group_pages import found as found_on_page
from tests.unit.test_groups import GROUPS, add, found, handle, say
from tests.unit.test_oauth import exchange_of, register, request_of, token_answer
from tests.world import Somebody
from web.http import security

__all__ = ["database", "office", "paris", "paris_data"]


async def log_in_as(office: Office, group: dict[str, Any], person: Somebody) -> Somebody:
    """Return the group, with a token that the person got for it."""

    async def issue() -> Somebody:
        scopes = "read write follow push profile"
        application, _ = await register_application("Elk", "", ["https://elk.corp.example/"], scopes.split())
        issued = await issue_token(application, scopes, int(group["id"]), person_id=int(person.id))
        return Somebody(office.town, issued.secret, await Account.get(id=int(group["id"])))

    return await office.town.run(issue())


async def _browser(paris: Paris, name: str) -> Browser:
    if not await Account.exists(handle=name):
        await create_person(paris.site, name, password=PASSWORD, by="test")
    browser = paris.browser()
    await browser.log_in(name)
    return browser


async def test_a_moderator_chooses_to_log_in_as_the_group(paris: Paris) -> None:
    amelie, bruno = await _browser(paris, "amelie"), await _browser(paris, "bruno")
    await found_on_page(amelie)
    group_id = str((await Account.get(actor_type="Group")).id)
    app = await register(paris)
    path = f"/oauth/authorize?{urlencode(request_of(app))}"
    page = await amelie.get(path)
    assert f'<option value="{group_id}">' in await page.text()
    chosen = await amelie.submit(page, "/oauth/authorize", decision="allow", act_as=group_id)
    _, issued = await token_answer(paris, exchange_of(app, answer_of(chosen)["code"]))
    headers = {"Authorization": f"Bearer {issued['access_token']}"}
    me = await (await paris.client.get("/api/v1/accounts/verify_credentials", headers=headers)).json()
    assert (me["id"], me["group"], me["role"]["id"]) == (group_id, True, "member")
    assert (await AuditRecord.get(action="group.login")).actor == "amelie"

    page = await bruno.get(path)
    assert "Log in as" not in await page.text()
    refused = await bruno.submit(page, "/oauth/authorize", decision="allow", act_as=group_id)
    assert answer_of(refused)["error"] == "access_denied"


async def test_no_admin_scope_is_granted_to_a_group(paris: Paris) -> None:
    ada = await _browser(paris, "ada")
    await found_on_page(ada)
    group_id = str((await Account.get(actor_type="Group")).id)
    app = await register(paris, scopes="read admin:read")
    page = await ada.get(f"/oauth/authorize?{urlencode(request_of(app, scope='read admin:read'))}")
    assert "Log in as" not in await page.text()
    refused = await ada.submit(page, "/oauth/authorize", decision="allow", act_as=group_id)
    assert answer_of(refused)["error"] == "access_denied"
    as_herself = await ada.submit(page, "/oauth/authorize", decision="allow", act_as="")
    assert "code" in answer_of(as_herself)


@pytest.mark.parametrize("access", ["closed", "secret"])
async def test_what_a_group_writes_is_for_its_members(office: Office, access: str) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access=access)
    await add(group, amelie, bruno)
    sales = await log_in_as(office, group, amelie)
    post = await sales.post("/api/v1/statuses", {"status": "From all of us, @chloe", "visibility": "public"})
    assert (post["account"]["id"], post["visibility"]) == (group["id"], "private")
    assert ids(await bruno.home()) == [post["id"]] == ids(await sales.home())
    await chloe.get(f"/api/v1/statuses/{post['id']}", status=404)
    assert await chloe.notifications() == []
    await say(bruno, "thanks", in_reply_to_id=post["id"])
    assert ids((await sales.get(f"/api/v1/statuses/{post['id']}/context"))["descendants"])
    await sales.post(f"/api/v1/statuses/{post['id']}/pin")
    pinned = f"/api/v1/accounts/{group['id']}/statuses?pinned=true"
    assert ids(await bruno.get(pinned)) == [post["id"]]
    hers = await say(chloe, "for all")
    await sales.post(f"/api/v1/statuses/{hers['id']}/reblog", status=422)


async def test_a_plain_client_moderates_as_the_group(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie, access="closed")
    sales = await log_in_as(office, group, amelie)
    for person in (bruno, chloe):
        assert (await person.post(f"/api/v1/accounts/{group['id']}/follow"))["requested"]
    assert set(ids(await sales.get("/api/v1/follow_requests"))) == {bruno.id, chloe.id}
    assert (await sales.post(f"/api/v1/follow_requests/{bruno.id}/authorize"))["followed_by"]
    assert not (await sales.post(f"/api/v1/follow_requests/{chloe.id}/reject"))["requested_by"]
    assert await sales.get("/api/v1/follow_requests") == []
    post = await say(bruno, f"{handle(group)} hello")
    await sales.post(f"/api/v1/statuses/{post['id']}/pin")
    [pinned] = await bruno.get(f"/api/v1/accounts/{group['id']}/statuses?pinned=true")
    assert pinned["reblog"]["id"] == post["id"]
    await sales.post(f"/api/v1/accounts/{bruno.id}/remove_from_followers")
    await bruno.get(f"/api/v1/statuses/{pinned['id']}", status=404)

    async def acted() -> list[AuditRecord]:
        return await AuditRecord.filter(action="group.act", subject="sales").order_by("id")

    written = await office.town.run(acted)
    assert {each.actor for each in written} == {"amelie"}
    assert f"POST /api/v1/follow_requests/{bruno.id}/authorize" in [each.after for each in written]


async def test_an_open_group_writes_and_boosts(office: Office) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    group = await found(amelie)
    await bruno.post(f"{GROUPS}/{group['id']}/join")
    sales = await log_in_as(office, group, amelie)
    post = await sales.post("/api/v1/statuses", {"status": "To everybody"})
    assert (await chloe.get(f"/api/v1/statuses/{post['id']}"))["visibility"] == "public"
    hers = await say(chloe, "for all")
    boost = await sales.post(f"/api/v1/statuses/{hers['id']}/reblog")
    assert ids(await bruno.home()) == [boost["id"], post["id"]]
    changed = await sales.call(
        "PATCH",
        "/api/v1/accounts/update_credentials",
        json={"display_name": "Sales!", "bot": True, "locked": True},
    )
    assert (changed["display_name"], changed["group"], changed["locked"]) == ("Sales!", True, False)


async def test_a_group_does_no_more_than_a_group_does(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group, other = await found(amelie), await found(bruno, "Purchasing", access="closed")
    sales = await log_in_as(office, group, amelie)
    post = await bruno.post(
        "/api/v1/statuses", {"status": "?", "poll": {"options": ["a", "b"], "expires_in": 600}}
    )
    for path, asked in (
        (f"/api/v1/accounts/{bruno.id}/follow", {}),
        (f"/api/v1/accounts/{other['id']}/follow", {}),
        (f"{GROUPS}/{other['id']}/join", {}),
        (GROUPS, {"name": "Marketing"}),
        (f"/api/v1/polls/{post['poll']['id']}/votes", {"choices": [0]}),
        (f"/api/v1/statuses/{post['id']}/favourite", {}),
        (f"/api/v1/accounts/{bruno.id}/block", {}),
        ("/api/v1/reports", {"account_id": bruno.id}),
    ):
        await sales.post(path, asked, status=403)
        assert (await amelie.ask("POST", path, json=asked)).status in (200, 422), path
    await sales.call("PATCH", f"{GROUPS}/{group['id']}", json={"archived": True}, status=403)
    await sales.get("/api/v1/admin/reports", status=403)


@pytest.mark.parametrize("access", ["open", "closed"])
async def test_moderators_pin_and_remove_what_the_group_wrote(office: Office, access: str) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access=access)
    await add(group, amelie, bruno)
    sales = await log_in_as(office, group, amelie)
    post = await sales.post("/api/v1/statuses", {"status": "Welcome"})
    path = f"{GROUPS}/{group['id']}"
    await bruno.post(f"{path}/posts/{post['id']}/pin", status=403)
    await amelie.post(f"{path}/posts/{post['id']}/pin")
    assert ids(await bruno.get(f"{path}/pinned")) == [post["id"]]
    answer = await sales.post("/api/v1/statuses", {"status": "and", "in_reply_to_id": post["id"]})
    await amelie.post(f"{path}/posts/{answer['id']}/pin", status=422)
    await amelie.call("DELETE", f"{path}/posts/{post['id']}")
    await bruno.get(f"/api/v1/statuses/{post['id']}", status=404)


async def test_who_acts_as_a_group_hears_what_is_written_in_it(office: Office) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    sales = await log_in_as(office, group, amelie)
    async with ears(sales, "user") as hears:
        post = await say(bruno, f"{handle(group)} hello")
        assert (await hears.event("update"))["reblog"]["id"] == post["id"]


@pytest.mark.parametrize("end", ["demoted", "removed", "disabled"])
async def test_acting_as_a_group_ends_with_the_moderatorship(office: Office, end: str) -> None:
    amelie, bruno = office.amelie, office.bruno
    group = await found(amelie, access="closed")
    await add(group, amelie, bruno)
    member = f"{GROUPS}/{group['id']}/members/{bruno.id}"
    await amelie.call("PUT", member, json={"role": "moderator"})
    sales = await log_in_as(office, group, bruno)
    await sales.get("/api/v1/accounts/verify_credentials")
    if end == "disabled":
        await office.town.run(lambda: disable_person(office.town.network, "bruno", by="test"))
    elif end == "removed":
        await amelie.call("DELETE", member)
    else:
        await amelie.call("PUT", member, json={"role": "member"})
        await sales.get("/api/v1/accounts/verify_credentials", status=401)
        await amelie.call("PUT", member, json={"role": "moderator"})
    await sales.get("/api/v1/accounts/verify_credentials", status=401)


async def test_a_token_of_a_group_without_a_person_is_nobodys(office: Office) -> None:
    group = await found(office.amelie)
    sales = Somebody(
        office.town, await office.town.run(office.town.token_of(int(group["id"]))), office.amelie.account
    )
    await sales.get("/api/v1/accounts/verify_credentials", status=403)


async def test_who_is_disabled_while_they_ask_writes_nothing_as_a_group(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = await found(office.amelie, "Sales", "closed")
    sales = await log_in_as(office, group, office.amelie)
    read_body = security.read_body

    async def disabled_meanwhile(request: web.Request, **more: Any) -> None:
        await read_body(request, **more)
        await disable_person(office.town.network, "amelie", by="test")

    monkeypatch.setattr(security, "read_body", disabled_meanwhile)
    answer = await sales.ask("POST", "/api/v1/statuses", json={"status": "too late"})
    assert answer.status == 403
