"""The directory over all sites: who is found where, what is offered of them, and how soon that is known and forgotten.

Amélie works in Paris, Léa and Bruno in Lyon, Claire at HQ.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from federation.network import Network
from inbox.people import directory
from models.core import database
from models.core.accounts import Account
from models.core.base import now
from models.core.circles import OFFERED
from models.core.database import rows, value
from models.delivery.jobs import Job
from models.peers import directory as directory_rows
from models.peers import offers
from models.peers.directory import DirectorySite, Listing, count_listed, keep_listed
from models.peers.peers import ceilings, set_scope
from outbox.administration.schedule import TASKS
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.groups.groups import NewGroup, create
from outbox.people.directory import page_for, read_directories, send_notices
from outbox.people.leaving import disable_person, enable_person
from outbox.people.work import Wanted, change_work, set_work
from tests.both import NewUrl, new_url
from tests.world import Somebody, World, company

__all__ = ["new_url"]

NAMES = ("paris", "lyon", "hq")


@pytest.fixture
async def world(
    new_url: NewUrl | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    monkeypatch.setattr(directory, "NOTICES_APART", timedelta(0))  # Nobody waits ten seconds here.
    databases = {name: await new_url() for name in NAMES} if new_url else {}
    async with company(tmp_path, *NAMES, databases=databases) as opened:
        yield opened


async def pass_on(world: World) -> None:
    """Let every site say what changed, and hear it."""
    for town in world.towns.values():
        await town.run(send_notices(town.network))
    await world.settle()


async def found(person: Somebody, words: str, path: str = "/api/v1/accounts/search") -> list[str]:
    answer = await person.get(f"{path}?q={words}&resolve=false")
    accounts = answer["accounts"] if isinstance(answer, dict) else answer
    return [each["acct"] for each in accounts]


async def test_everybody_is_found_by_name_at_all_sites(world: World) -> None:
    paris, lyon, hq = (world[name] for name in NAMES)
    amelie, lea = await paris.person("amelie"), await lyon.person("lea", display_name="Léa Nguyen")
    claire = await hq.person("claire")
    await world.settle()
    await pass_on(world)
    assert await found(amelie, "nguyen") == ["lea@lyon.corp.example"]
    assert await found(amelie, "clai", "/api/v2/search") == ["claire@hq.corp.example"]
    assert await found(claire, "nguyen") == ["lea@lyon.corp.example"]
    everybody = {each["acct"] for each in await amelie.get("/api/v1/directory")}
    assert everybody == {"amelie", "lea@lyon.corp.example", "claire@hq.corp.example"}
    assert [each["acct"] for each in await amelie.get("/api/v1/directory?local=true")] == ["amelie"]
    assert await found(lea, "amelie") == ["amelie@paris.corp.example"]
    bruno = await lyon.person("bruno")
    await pass_on(world)
    assert await found(amelie, "bruno") == ["bruno@lyon.corp.example"]
    await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": False})
    await lea.call("PATCH", "/api/v1/accounts/update_credentials", json={"display_name": "Léa Tran"})
    await pass_on(world)
    assert await found(amelie, "bruno") == []
    assert await found(claire, "tran") == ["lea@lyon.corp.example"]


# --- what is offered, and what is not ----------------------------------------------------------------------------

AT_WORK = Wanted(
    title="Analyste",
    skills="sql, crm",
    manager="@bruno",
    circles=tuple((field, "company") for field in OFFERED),
)
WORK = ("title", "department", "manager", "skills", "icon")


async def offered(world: World, reader: str = "paris") -> dict[str, dict[str, Any]]:
    """Read Lyon's directory as another site, and return what it says of whom."""
    town, lyon = world[reader], world["lyon"]

    async def fetch() -> dict[str, Any]:
        admitted = await town.network.policy.admit(f"https://{lyon.host}/federation/directory")
        return (await town.network.client.fetch_document(admitted)).document

    page = await town.run(fetch())
    return {each["preferredUsername"]: each for each in page["orderedItems"] if "preferredUsername" in each}


async def work(world: World, person: Somebody, wanted: Wanted) -> None:
    """Let an admin write down what somebody does, and they agree with whom it is shared."""
    network = person.town.network
    await person.town.run(set_work(network, person.username, replace(wanted, circles=()), by="ada"))
    await person.town.run(change_work(network, person.account, Wanted(circles=wanted.circles)))


async def test_where_somebody_works_is_told_only_with_both_switches(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    lea = await lyon.person("lea", department="Finance")
    await work(world, lea, replace(AT_WORK, circles=()))
    assert set((await offered(world))["lea"]) == {"id", "type", "preferredUsername", "name", "url"}
    for field in OFFERED:
        await lyon.run(offers.switch(field, True, by="ada"))
    assert not {f"parvis:{each}" for each in WORK} & set((await offered(world))["lea"]), "she has not agreed"
    await work(world, lea, AT_WORK)
    told = (await offered(world))["lea"]
    assert (told["parvis:title"], told["parvis:department"]) == ("Analyste", "Finance")
    assert (told["parvis:manager"], told["parvis:skills"]) == (bruno.account.uri, ["crm", "sql"])
    await pass_on(world)
    [read] = await amelie.get("/api/parvis/v1/experts?skill=SQL")
    assert read["account"]["acct"] == lea.handle
    known = await amelie.get(f"/api/parvis/v1/people/{read['account']['id']}")
    assert (known["title"], known["department"]) == ("Analyste", "Finance")
    assert known["manager"]["acct"] == bruno.handle
    assert await amelie.get("/api/v2/suggestions") == []
    await work(world, amelie, Wanted(skills="SQL"))
    [met] = await amelie.get("/api/v2/suggestions")
    assert (met["account"]["acct"], met["sources"]) == (lea.handle, ["similar_to_recently_followed"])

    await lyon.run(offers.switch("title", False, by="ada"))
    await work(world, lea, replace(AT_WORK, circles=(("skills", "site"),)))
    await pass_on(world)
    known = await amelie.get(f"/api/parvis/v1/people/{read['account']['id']}")
    assert (known["title"], known["skills"], known["department"]) == ("", [], "Finance")
    assert await amelie.get("/api/parvis/v1/experts?skill=SQL") == []


async def test_a_manager_who_is_not_to_be_found_is_not_named(world: World) -> None:
    """Neither one who does not want to be, nor one whom this site may not see: nothing else of Léa is kept back."""
    paris, lyon = world["paris"], world["lyon"]
    bruno, lea = await lyon.person("bruno"), await lyon.person("lea")
    await lyon.run(offers.switch("manager", True, by="ada"))
    await lyon.run(offers.switch("title", True, by="ada"))
    await work(world, lea, AT_WORK)

    async def manager(reader: str = "paris") -> str | None:
        told = (await offered(world, reader))["lea"]
        assert told["parvis:title"] == "Analyste"
        return told.get("parvis:manager")

    assert await manager() == bruno.account.uri
    await lyon.run(set_scope(lyon.network.site.live, paris.host, "listed", ["lea"], by="ada"))
    assert (await manager(), await manager("hq")) == (None, bruno.account.uri)
    await lyon.run(set_scope(lyon.network.site.live, paris.host, "all", by="ada"))
    await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": False})
    assert (await manager(), await manager("hq")) == (None, None)
    await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": True})
    assert await manager() == bruno.account.uri


async def test_the_scope_of_a_peer_decides_whom_it_gets(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie")
    for name in ("lea", "bruno"):
        await lyon.person(name)
    await pass_on(world)
    live = lyon.network.site.live

    async def known() -> list[str]:
        await pass_on(world)
        return sorted([*await found(amelie, "lea"), *await found(amelie, "bruno")])

    assert await known() == ["bruno@lyon.corp.example", "lea@lyon.corp.example"]
    await lyon.run(set_scope(live, paris.host, "listed", ["bruno"], by="ada"))
    assert await known() == ["bruno@lyon.corp.example"]
    await lyon.run(set_scope(live, paris.host, "hidden", by="ada"))
    assert await known() == []
    assert await offered(world, "hq") != {}, "others have another scope"
    await lyon.run(set_scope(live, paris.host, "all", by="ada"))
    assert len(await known()) == 2


async def test_secret_groups_are_in_no_directory(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, lea = await paris.person("amelie"), await lyon.person("lea")
    for name, access in (("Pompes", "open"), ("Budget", "closed"), ("Fusion", "secret")):
        await lyon.run(create(lyon.network, lea.account, NewGroup(name, access=access)))  # type: ignore[arg-type]
    await pass_on(world)
    listed = {each["account"]["display_name"]: each for each in await amelie.get("/api/parvis/v1/groups")}
    assert {name: each["access"] for name, each in listed.items()} == {"Pompes": "open", "Budget": "closed"}
    await world.recognize()
    await amelie.do(f"/api/parvis/v1/groups/{listed['Pompes']['id']}/join")
    await lea.publish("@pompes bonjour")
    [shown] = await amelie.home()
    assert "bonjour" in shown["reblog"]["content"], "the group has shared it"


async def test_who_is_known_from_a_directory_is_met_when_first_used(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, lea, bruno = await paris.person("amelie"), await lyon.person("lea"), await lyon.person("bruno")
    await pass_on(world)
    ids = {
        name: (await amelie.get(f"/api/v1/accounts/search?q={name}"))[0]["id"] for name in ("lea", "bruno")
    }
    assert (
        await paris.run(lambda: Account.filter(inbox_url="", actor_type="Person", host=lyon.host).count())
        == 2
    )
    await amelie.do(f"/api/v1/accounts/{ids['lea']}/follow")
    await lea.publish("Bonjour Paris")
    assert [each["account"]["id"] for each in await amelie.home()] == [ids["lea"]], "she keeps her id"
    await amelie.publish("@bruno@lyon.corp.example bonjour")
    assert [each["type"] for each in await bruno.notifications()] == ["mention"]


async def test_a_directory_gives_no_site_more_votes(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    await paris.person("amelie")
    for name in ("lea", "bruno"):
        await lyon.person(name)
    await pass_on(world)
    assert await paris.run(ceilings([lyon.host])) == {lyon.host: 0}


# --- forgotten ---------------------------------------------------------------------------------------------------


async def test_a_removed_site_is_forgotten_at_once(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, lea = await paris.person("amelie"), await lyon.person("lea")
    await lyon.person("bruno")
    await lyon.run(offers.switch("skills", True, by="ada"))
    await work(world, lea, AT_WORK)
    await amelie.follow(lea)
    await pass_on(world)
    await paris.allow(lyon.host, state="removed")
    assert await found(amelie, "bruno") == await found(amelie, "lea") == []
    kept = "SELECT username FROM accounts WHERE host = $1 AND actor_type = 'Person'"
    assert [each[0] for each in await paris.run(lambda: rows(kept, lyon.host))] == ["lea"], (
        "whom somebody knew"
    )
    for table in ("directory_entries", "work_profiles", "skills"):
        left = f"SELECT count(*) FROM {table} t JOIN accounts a ON a.id = t.account_id WHERE a.host = '{lyon.host}'"
        assert await paris.run(lambda sql=left: value(sql)) == 0, table
    await world.settle()
    assert await found(lea, "amelie") == ["amelie@paris.corp.example"], "she met her"
    await lyon.run(
        directory.read_directory(lyon.network, Job(kind="directory", host=paris.host, subject=paris.host))
    )
    assert await lyon.run(count_listed(paris.host)) == 0, "it lets us have nothing, so nothing is kept"

    await paris.allow(lyon.host)
    await world.settle()
    assert await found(amelie, "bruno") == ["bruno@lyon.corp.example"]
    assert await found(amelie, "lea") == ["lea@lyon.corp.example"]


async def test_who_leaves_is_forgotten(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, lea = await paris.person("amelie"), await lyon.person("lea")
    await lyon.person("bruno")
    await pass_on(world)
    await amelie.follow(lea)
    for name in ("lea", "bruno"):
        await lyon.run(disable_person(lyon.network, name, by="ada"))
    await pass_on(world)
    assert await found(amelie, "bruno") == []
    await lyon.run(enable_person(lyon.network, "bruno", by="ada"))
    await pass_on(world)
    assert await found(amelie, "bruno") == ["bruno@lyon.corp.example"]


async def test_what_was_lost_is_read_within_the_hour(world: World) -> None:
    """A notice that never came, and a restored backup with a cursor from the future."""
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie")
    await pass_on(world)
    await lyon.person("bruno")
    await lyon.run(offers.bring_up_to_date())
    await paris.run(lambda: DirectorySite.all().update(read_at=now() - timedelta(hours=2)))
    await paris.run(read_directories(paris.network))
    await world.settle()
    assert await found(amelie, "bruno") == ["bruno@lyon.corp.example"]
    future = await paris.run(lambda: DirectorySite.get(host=lyon.host))
    view, until, given = future.cursor.split(".")
    for cursor in (
        f"{view}.{2**62}.{given}",
        f"{view}.{until}.0",
        f"0.{until}.{given}",
        "%00",
        "a" * 500,
        f"{view}.-1.1",
    ):
        who = await lyon.run(lambda: Account.get(host=paris.host, actor_type="Application"))
        page = await lyon.run(page_for(lyon.network, who, cursor))
        assert page.is_whole, cursor
        assert [each.username for each in page.listed] == ["bruno"], cursor


# --- a merger ----------------------------------------------------------------------------------------------------


async def test_a_merger_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lyon is bought: each admin types one line, and within a minute all three sites are one company."""
    monkeypatch.setattr(directory, "NOTICES_APART", timedelta(0))
    world = World(tmp_path)
    try:
        await world.open("paris", "hq", "lyon")
        await world.befriend("paris", "hq")
        paris, hq, lyon = world["paris"], world["hq"], world["lyon"]
        amelie, lea = await paris.person("amelie"), await lyon.person("lea")
        await paris.run(create(paris.network, amelie.account, NewGroup("Cantine", access="open")))
        new = NewAnnouncement((WrittenText("fr", "", "Bienvenue à Lyon"),), sites=("*",))
        await paris.run(announce(paris.network, amelie.account, new, by="ada"))
        await world.settle()
        assert await lea.get("/api/v1/announcements") == []
        assert await found(lea, "amelie") == []

        await lyon.allow(paris.host, hq.host)
        await world.settle()
        assert await found(lea, "amelie") == [], "Paris has not let it in"
        await paris.allow(lyon.host)
        await world.settle()
        for town in (paris, lyon):
            await town.run(run_tasks(town.network, within=timedelta(minutes=1)))
        await world.settle()
        assert await found(lea, "amelie") == ["amelie@paris.corp.example"]
        assert await found(amelie, "lea") == ["lea@lyon.corp.example"]
        assert [each["account"]["display_name"] for each in await lea.get("/api/parvis/v1/groups")] == [
            "Cantine"
        ]
        [shown] = await lea.get("/api/v1/announcements")
        assert "Bienvenue à Lyon" in shown["content"]
        await paris.run(run_tasks(paris.network, within=timedelta(minutes=1)))
        await world.settle()
        assert len(await lea.get("/api/v1/announcements")) == 1
    finally:
        await world.close()


async def run_tasks(network: Network, *, within: timedelta) -> None:
    """Do what a site does by itself so often."""
    for task in TASKS:
        if task.every <= within:
            await task.do(network)


async def test_only_who_read_it_is_sent_notices(world: World) -> None:
    """Software that knows no directory never hears of one; whoever does not come gets no second notice."""
    paris, lyon = world["paris"], world["lyon"]
    await paris.person("amelie")
    await pass_on(world)
    await lyon.run(lambda: DirectorySite.filter(host="hq.corp.example").update(asked_at=None))
    await lyon.person("bruno")
    for _ in range(3):
        await lyon.run(send_notices(lyon.network))
    sent = "SELECT host FROM deliveries d JOIN outgoing_activities o ON o.id = d.activity_id WHERE o.object_uri = $1 AND d.state = 'queued'"
    queued = await lyon.run(lambda: rows(sent, f"https://{lyon.host}/federation/directory"))
    assert [each["host"] for each in queued] == [paris.host]


async def test_a_page_costs_the_same_however_many_are_on_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    paris, host, counted = world["paris"], world["lyon"].host, list[int]()
    for first, count in ((0, 2), (100, 50)):
        page = [
            Listing(
                uri=f"https://{host}/users/{n}",
                username=f"p{n}",
                name=f"P {n}",
                title="Achats",
                skills=("sql",),
            )
            for n in range(first, first + count)
        ]
        asked = list[str]()
        with monkeypatch.context() as patch:
            # Not the connection, which is also asked which database it is, for each word of the index.
            for name in ("rows", "execute_many"):
                patch.setattr(directory_rows, name, _noted(getattr(database, name), asked))
            await paris.run(keep_listed(host, page, [], 1))
        counted.append(len(asked))
    assert counted[0] == counted[1] > 5


def _noted(ask: Callable[..., Awaitable[Any]], asked: list[str]) -> Callable[..., Awaitable[Any]]:
    async def note(sql: str, *values: Any) -> Any:
        asked.append(sql)
        return await ask(sql, *values)

    return note
