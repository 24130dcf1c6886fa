"""A peer whose directory lies: it is believed about its own people only, and costs no more than its limits.

Lyon is the site under test; Nantes is a peer that says what it likes.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiohttp import web

from federation.network import Network, open_network
from inbox.people.directory import read_directory
from models.core.accounts import Account
from models.core.database import rows, value
from models.core.errors import DomainNotAllowed, Unavailable
from models.core.site import Site
from models.delivery.jobs import Job
from models.peers import directory
from models.peers.directory import DirectorySite, count_listed
from models.peers.peers import set_kind, set_state
from tests.peer import ACTIVITY, Server, actor_document, allow, open_lyon, serving

NANTES, PARIS = "nantes.corp.example", "paris.corp.example"
DIRECTORY = f"https://{NANTES}/federation/directory"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@dataclass
class Lyon:
    network: Network
    nantes: Server

    @property
    def site(self) -> Site:
        return self.network.site

    def lists(self, *items: Any, path: str = "/federation/directory", **members: Any) -> None:
        """Let Nantes answer a page with these items."""
        page = {
            "id": f"https://{NANTES}{path}",
            "type": "OrderedCollectionPage",
            "orderedItems": list(items),
            "parvis:cursor": "c",
            **members,
        }
        self.nantes.gives(path, page)

    async def reads(self) -> None:
        """Read the directory of Nantes, from its beginning."""
        await DirectorySite.all().update(whole_at=None)
        await read_directory(self.network, Job(kind="directory", host=NANTES, subject=NANTES))

    async def knows(self) -> list[str]:
        found = await rows(
            "SELECT handle FROM accounts WHERE host <> '' AND actor_type <> 'Application' ORDER BY handle"
        )
        return [each["handle"] for each in found]


@pytest.fixture
async def lyon(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Lyon]:
    file = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with serving(NANTES, authority) as nantes, open_lyon(tmp_path, nantes) as site:
        await allow(NANTES, PARIS)
        actor = actor_document(f"https://{NANTES}/actor", NANTES)
        nantes.gives("/actor", actor | {"type": "Application", "parvis:directory": DIRECTORY})
        async with open_network(site) as network:
            yield Lyon(network, nantes)


def person(username: str, host: str = NANTES, **members: Any) -> dict[str, Any]:
    uri = f"https://{host}/users/{username}"
    return {"id": uri, "type": "Person", "preferredUsername": username, **members}


async def test_it_lists_nobody_but_its_own_people(lyon: Lyon) -> None:
    await Account.create(
        username="amelie",
        host=PARIS,
        handle=f"amelie@{PARIS}",
        uri=f"https://{PARIS}/users/amelie",
        display_name="Amélie",
        inbox_url=f"https://{PARIS}/inbox",
    )
    lyon.lists(
        person("zoe", name="Zoé"),
        person("amelie", PARIS, name="Owned"),
        person("karim", "lyon.corp.example"),
        person("eve", f"{NANTES}.evil.example"),
        {"id": f"https://{PARIS}/users/amelie", "type": "Tombstone"},
    )
    await lyon.reads()
    assert await lyon.knows() == [f"amelie@{PARIS}", f"zoe@{NANTES}"]
    assert (await Account.get(handle=f"amelie@{PARIS}")).display_name == "Amélie"


async def test_no_page_is_read_elsewhere(lyon: Lyon) -> None:
    lyon.lists(person("zoe"), next=f"https://{PARIS}/federation/directory?since=x")
    await lyon.reads()
    assert await lyon.knows() == [f"zoe@{NANTES}"]
    actor = actor_document(f"https://{NANTES}/actor", NANTES)
    lyon.nantes.gives("/actor", actor | {"parvis:directory": f"https://{PARIS}/federation/directory"})
    await lyon.reads()
    assert await lyon.knows() == [], "it has none of its own any more"


HOSTILE: Sequence[Any] = (
    None,
    17,
    "text",
    [],
    {"type": "Person"},
    person("no space"),
    person("x" * 200),
    person("ok") | {"id": 7},
    person("ok") | {"id": f"javascript://{NANTES}"},
    person("ok") | {"id": f"https://{NANTES}/" + "a" * 3000},
    person("ok") | {"preferredUsername": ["ok"]},
    person("service") | {"type": "Application"},
    person("group") | {"type": "Group"},
    person("group") | {"type": "Group", "parvis:groupAccess": "secret"},
)


async def test_what_cannot_be_read_is_left_out(lyon: Lyon) -> None:
    lyon.lists(*HOSTILE, person("zoe"))
    await lyon.reads()
    assert await lyon.knows() == [f"zoe@{NANTES}"]


async def test_texts_are_cut_and_cleaned(lyon: Lyon) -> None:
    lyon.lists(
        person(
            "zoe",
            name="<b>Zoé</b>\u202e" + "a" * 5000,
            url="javascript:alert(1)",
            icon={"type": "Image", "url": f"https://{PARIS}/a.png"},
            **{
                "parvis:title": "T" * 5000 + "\n",
                "parvis:department": {"a": 1},
                "parvis:manager": "not a url",
                "parvis:skills": ["#SQL", "sql", "a b", "", 7, "x" * 500, *(f"s{n}" for n in range(100))],
            },
        )
    )
    await lyon.reads()
    zoe = await Account.get(handle=f"zoe@{NANTES}")
    assert "\u202e" not in zoe.display_name
    assert len(zoe.display_name) <= 255
    assert (zoe.url, zoe.avatar_url) == ("", "")
    [work] = await rows("SELECT title, department, manager_uri FROM work_profiles")
    assert (len(work["title"]), work["department"], work["manager_uri"]) == (100, "", "")
    skills = [each["name"] for each in await rows("SELECT name FROM skills ORDER BY name")]
    assert len(skills) <= 30
    assert all(len(each) <= 100 and " " not in each for each in skills)
    assert sum(each.lower() == "sql" for each in skills) == 1


async def test_it_lists_no_more_than_there_is_room_for(lyon: Lyon, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred thousand people, two hundred a page: reading ends, what is beyond the limit is left out, and is said."""
    monkeypatch.setattr(directory, "MOST_LISTED", 300)

    async def endless(request: web.BaseRequest) -> web.StreamResponse:
        first = int(request.query.get("n", "0"))
        page = {
            "id": f"{DIRECTORY}?n={first}",
            "orderedItems": [person(f"p{first + n}") for n in range(200)],
            "parvis:isWhole": True,
            "next": f"{DIRECTORY}?n={first + 200}" if first + 200 < 100_000 else None,
        }
        return web.json_response(page, content_type=ACTIVITY)

    lyon.nantes.answers = _Any(lyon.nantes.answers, endless)
    monkeypatch.setattr("inbox.people.directory.MOST_LISTED", 300)
    monkeypatch.setattr("inbox.people.directory.MOST_PAGES", 10)
    await lyon.reads()
    assert await count_listed(NANTES) == 300
    assert (await DirectorySite.get(host=NANTES)).problem
    assert len([each for each in lyon.nantes.asked if "directory" in each]) == 10


class _Any(dict):  # type: ignore[type-arg]
    """Answers of a server, and one for every other address."""

    def __init__(self, answers: dict[str, Any], other: Any) -> None:
        super().__init__(answers)
        self._other = other

    def get(self, key: str, default: Any = None) -> Any:
        return super().get(key) or self._other


async def test_a_page_of_ten_megabytes_is_not_read(lyon: Lyon) -> None:
    lyon.lists(person("zoe"))
    await lyon.reads()
    lyon.nantes.gives("/federation/directory", b'{"orderedItems": ["' + b"a" * 10_000_000 + b'"]}')
    with pytest.raises(Unavailable):
        await lyon.reads()
    assert await lyon.knows() == [f"zoe@{NANTES}"], "what it said before stays"
    assert (await DirectorySite.get(host=NANTES)).problem


async def test_pages_in_circles_end(lyon: Lyon) -> None:
    lyon.lists(person("zoe"), next=f"{DIRECTORY}?since=b", **{"parvis:isWhole": True})
    lyon.lists(person("yves"), next=DIRECTORY, path="/federation/directory?since=b")
    await lyon.reads()
    assert await lyon.knows() == [f"yves@{NANTES}", f"zoe@{NANTES}"]
    assert len([each for each in lyon.nantes.asked if "directory" in each]) == 2
    known = await DirectorySite.get(host=NANTES)
    assert (known.cursor, known.whole_at) == ("", None), "it did not come to its end"
    assert "circles" in known.problem


async def test_nobody_takes_a_colleagues_handle(lyon: Lyon) -> None:
    """Two ids of one name, on a page or on two: the first keeps it."""
    twin = person("Zoe") | {"id": f"https://{NANTES}/users/other"}
    lyon.lists(person("zoe"), twin)
    await lyon.reads()
    lyon.lists(twin)
    await lyon.reads()
    assert [each.uri for each in await Account.filter(handle=f"zoe@{NANTES}")] == [
        f"https://{NANTES}/users/zoe"
    ]


async def test_who_was_deleted_or_banned_does_not_come_back(lyon: Lyon) -> None:
    lyon.lists(person("zoe"), person("yves"))
    await lyon.reads()
    uri = f"https://{NANTES}/users/zoe"
    await rows(
        "INSERT INTO tombstones (key, uri, actor_uri, deleted_at) VALUES ('k', $1, $1, 0) RETURNING id", uri
    )
    await Account.filter(uri=uri).delete()
    await Account.filter(handle=f"yves@{NANTES}").update(banned=True, suspended_at=0)
    await lyon.reads()
    shown = "SELECT handle FROM accounts WHERE host = $1 AND suspended_at IS NULL AND actor_type = 'Person'"
    assert await rows(shown, NANTES) == []


async def test_the_same_again_changes_nothing(lyon: Lyon) -> None:
    lyon.lists(
        person("zoe", **{"parvis:title": "Achats", "parvis:skills": ["sql"]}), **{"parvis:isWhole": True}
    )
    await lyon.reads()
    before = await _all()
    await lyon.reads()
    assert await _all() == before


async def test_six_readings_at_once_are_one(lyon: Lyon) -> None:
    lyon.lists(person("zoe"), person("yves"), **{"parvis:isWhole": True})
    await asyncio.gather(*(lyon.reads() for _ in range(6)))
    assert await lyon.knows() == [f"yves@{NANTES}", f"zoe@{NANTES}"]
    assert await count_listed(NANTES) == 2


async def test_nothing_is_kept_of_who_was_removed_or_became_a_partner_meanwhile(lyon: Lyon) -> None:
    for change in (
        lambda: set_kind(lyon.site.live, NANTES, "partner", by="ada"),
        lambda: set_state(lyon.site.live, NANTES, "removed", by="ada"),
    ):
        await change()
        with pytest.raises(DomainNotAllowed):
            await directory.keep_listed(
                NANTES, [directory.Listing(uri=f"https://{NANTES}/users/zoe", username="zoe")], [], 1
            )
    assert await value("SELECT count(*) FROM directory_entries") == 0


async def test_a_site_that_lets_us_have_none_is_forgotten(lyon: Lyon) -> None:
    lyon.lists(person("zoe"))
    await lyon.reads()
    lyon.nantes.gives("/federation/directory", {"error": "no"}, status=403)
    await lyon.reads()
    assert await lyon.knows() == []


async def test_other_software_has_no_directory(lyon: Lyon) -> None:
    lyon.nantes.gives("/actor", actor_document(f"https://{NANTES}/actor", NANTES))
    await lyon.reads()
    known = await DirectorySite.get(host=NANTES)
    assert (known.url, known.problem, known.read_at is not None) == ("", "", True)


async def _all() -> list[Any]:
    tables = ("accounts", "work_profiles", "skills", "media")
    return [[tuple(each) for each in await rows(f"SELECT * FROM {table}")] for table in tables]
