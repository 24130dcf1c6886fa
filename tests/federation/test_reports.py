"""Reports across sites: the other site's moderators hear of it, and not from whom."""

from models.moderation import Report, posts_of_reports
from tests.world import World


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
    [told] = await moderator.notifications()
    assert (told["type"], told["account"]["url"]) == (
        "admin.report",
        "https://paris.corp.example/",
    )
    assert told["report"]["comment"] == "not nice"
    local = await paris.run(lambda: Report.get())
    assert local.account_id == amelie.account.id


async def test_a_report_is_not_forwarded_unless_asked(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    account = await amelie.follow(bruno)
    made = await amelie.do("/api/v1/reports", {"account_id": account["id"], "comment": "hm"})
    assert made["forwarded"] is False
    assert await world["lyon"].run(lambda: Report.all().count()) == 0
