"""Reports across sites: the other site's moderators hear of it, and not from whom."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from federation.protocol import documents
from federation.protocol.vocabulary import Activity
from inbox.moderation.moderation import REPORTS_OF_A_SITE, REPORTS_OF_ONE
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import rows
from models.moderation.moderation import Report, posts_of_reports
from tests.both import NewUrl, new_url
from tests.world import Somebody, World, company

__all__ = ["new_url"]


async def test_a_forwarded_report_does_not_say_who_reported(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    moderator = await lyon.person("max", role="moderator")
    account = await amelie.follow(bruno)
    posted = await bruno.publish("rude")
    [read] = await amelie.home()
    body = {"account_id": account["id"], "status_ids": [read["id"]], "comment": "not nice", "forward": True}
    made = await amelie.do("/api/v1/reports", body)
    assert (made["forwarded"], made["target_account"]["acct"]) == (True, bruno.handle)
    report = await lyon.run(lambda: Report.get().prefetch_related("account", "target"))
    assert (report.account.uri, report.target.username) == ("https://paris.corp.example/actor", "bruno")
    reported = await lyon.run(posts_of_reports([report.id]))
    assert (report.comment, reported) == ("not nice", {report.id: [int(posted["id"])]})
    [notification] = await moderator.notifications()
    assert (notification["type"], notification["account"]["url"]) == (
        "admin.report",
        "https://paris.corp.example/",
    )
    assert notification["report"]["comment"] == "not nice"
    local = await paris.run(lambda: Report.get())
    assert local.account_id == amelie.account.id


async def test_a_report_is_not_forwarded_unless_asked(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    account = await amelie.follow(bruno)
    made = await amelie.do("/api/v1/reports", {"account_id": account["id"], "comment": "hm"})
    assert made["forwarded"] is False
    assert await world["lyon"].run(lambda: Report.all().count()) == 0


@pytest.fixture
async def flooded(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[World]:
    """Paris, Lyon and Nantes, on each database."""
    sites = ("paris", "lyon", "nantes")
    databases = {name: await new_url() for name in sites} if new_url else {}
    async with company(tmp_path, *sites, databases=databases) as world:
        yield world


async def _report(world: World, by: Somebody, about: Somebody, count: int) -> None:
    """Let somebody elsewhere report somebody in Paris so many times."""
    town = by.town

    async def post() -> None:
        admitted = await town.network.policy.admit("https://paris.corp.example/inbox")
        for n in range(count):
            uri = f"{by.account.uri}/flags/{now().timestamp()}-{n}"
            flag = Activity(uri, "Flag", by.account.uri, about.account.uri, content="no")
            body = documents.dump(documents.activity_document(flag))
            answer = await town.network.client.post_activity(admitted, body, sender_id=by.account.id)
            assert answer.status == 202

    await town.run(post())
    await world["paris"].run(apply_pending(world["paris"].network))


async def _itself(world: World, name: str) -> Somebody:
    town = world[name]
    return Somebody(town, "", await town.run(lambda: Account.get(id=town.network.site.account_id)))


async def test_reports_are_limited_for_each_reporter_and_each_site(flooded: World) -> None:
    paris = flooded["paris"]
    amelie, moderator = await paris.person("amelie"), await paris.person("max", role="moderator")
    mallory, bob = await flooded["lyon"].person("mallory"), await flooded["lyon"].person("bob")
    nora = await flooded["nantes"].person("nora")

    async def made() -> dict[str, int]:
        sql = "SELECT a.handle, count(*) AS made FROM reports r JOIN accounts a ON a.id = r.account_id GROUP BY a.handle"
        return {each["handle"]: each["made"] for each in await paris.run(rows(sql))}

    await _report(flooded, mallory, amelie, REPORTS_OF_ONE + 2)
    await _report(flooded, bob, amelie, 1)
    assert await made() == {mallory.handle: REPORTS_OF_ONE, bob.handle: 1}
    lyon = await _itself(flooded, "lyon")
    await _report(flooded, lyon, amelie, REPORTS_OF_A_SITE)
    await _report(flooded, bob, amelie, 1)
    await _report(flooded, nora, amelie, 1)
    of_lyon = await made()
    assert of_lyon.pop(nora.handle) == 1
    assert sum(of_lyon.values()) == REPORTS_OF_A_SITE
    assert of_lyon[bob.handle] == 1
    sql = "SELECT reason FROM received WHERE state = 'refused'"
    assert {each["reason"] for each in await paris.run(rows(sql))} == {
        "the sender has reported too much in an hour",
        "the site has reported too much in an hour",
    }
    assert len(await moderator.get("/api/v1/notifications?limit=80")) == 80

    await paris.run(lambda: Report.all().update(created_at=now() - timedelta(hours=1, seconds=1)))
    await _report(flooded, bob, amelie, 1)
    assert (await made())[bob.handle] == 2
