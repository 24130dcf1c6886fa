"""What somebody takes with them: all that is theirs, nothing of others, no secret; and an erasure leaves none of it."""

import asyncio
import io
import json
import re
from collections.abc import Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any
from zipfile import ZipFile

import pytest
from tortoise import fields

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.database import rows, tables, value
from models.core.family import families
from models.core.inside import table_of
from models.files.media import Media
from models.moderation import exporting
from models.people.oauth import Session
from outbox.moderation.sanctions import erase, impose
from outbox.people.exporting import MANIFEST, export
from tests.both import new_url, town
from tests.files import form, photo
from tests.inhabited import Colleague, Inhabited, inhabit
from tests.paris import Browser, Paris, paris, paris_data
from tests.world import Town
from web.http.context import NETWORK

__all__ = ["new_url", "paris", "paris_data", "town"]

PAGE, FILE = "/settings/data", "/settings/data/archive.zip"


@dataclass
class Taken:
    """A file, unpacked."""

    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    manifest: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    """Everything but the files."""


def unpacked(archive: bytes) -> Taken:
    taken = Taken()
    with ZipFile(io.BytesIO(archive)) as opened:
        assert opened.testzip() is None
        for name in opened.namelist():
            content = opened.read(name)
            if name.startswith("media/"):
                taken.files[name] = content
                continue
            taken.text += content.decode()
            if name == MANIFEST:
                taken.manifest = json.loads(content)
            else:
                lines = [json.loads(line) for line in content.splitlines()]
                taken.tables[name.rpartition("/")[2].removesuffix(".jsonl")] = lines
    return taken


async def read(network: Any, account: Account) -> Taken:
    return unpacked(b"".join([part async for part in export(network, account, by="test")]))


async def download(browser: Browser) -> Taken:
    answer = await browser.get(FILE)
    assert (answer.status, answer.content_type) == (200, "application/zip")
    assert re.fullmatch(
        r'attachment; filename="parvis-amelie-[0-9-]{10}\.zip"', answer.headers["Content-Disposition"]
    )
    return unpacked(await answer.read())


def declared() -> Iterator[tuple[str, Any]]:
    for family in families().values():
        yield from family.whose.items()


async def texts_of_others(account_id: int) -> set[str]:
    """Return every text of some length that is in somebody else's rows of what people can take, and in none of hers."""
    found, own = set[str](), set[str]()
    models = {table_of(model): model for model in tables()}
    for table, whose in declared():
        model = models[table]
        names = [
            name
            for name, kind in model._meta.fields_map.items()
            if isinstance(kind, fields.CharField | fields.TextField)
            and not re.search("uri|url|handle|host|mime|username|kind|state|action|people", name)
        ]
        if not names or table == "audit":
            continue
        mine = f"({whose.own})" if whose.own else "$1 < 0"
        for each in await rows(f"SELECT {mine} AS mine, t.* FROM {table} t", account_id):
            kept = own if each["mine"] else found
            kept |= {each[name] for name in names if isinstance(each[name], str) and len(each[name]) > 8}
    return found - own


async def hidden_of(account_id: int) -> set[str]:
    """Return what stands in hidden columns of her rows, where it is long enough to be found; a number is no secret."""
    found = set[str]()
    for table, whose in declared():
        for column in whose.hides if whose.own else ():
            for each in await rows(
                f'SELECT t."{column}" AS hidden FROM {table} t WHERE {whose.own}', account_id
            ):
                text = str(each["hidden"] or "")
                found |= {text} if len(text) > 15 and not text.isdecimal() else set()
    return found


async def test_amelie_takes_all_that_is_hers_and_nothing_else(
    paris: Paris, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where something of everything has happened. Pages are small, so that there are several of each table."""
    monkeypatch.setattr(exporting, "AT_ONCE", 2)
    city = await inhabit(paris)
    browser = paris.browser()
    await browser.log_in()
    await remember(city)
    taken = await download(browser)

    sources = {each["source"] for each in taken.tables["posts"]}
    assert {"La presse", "#planning encore, et #securite"} <= sources
    assert [each["comment"] for each in taken.tables["reports"]] == ["Trop long"]
    assert {"karim", "lea"} <= {each["target"] for each in taken.tables["follows"]}
    assert [each["fields"] for each in taken.tables["drafts"]] == [{"status": "Bonj"}]
    [person] = taken.tables["people"]
    assert person["email"] == "Amelie@corp.example"
    assert "password_hash" not in person
    assert re.fullmatch(r"[0-9-]{10}T[0-9:.]+\+00:00", person["created_at"])
    assert any(each["post"].startswith(paris.site.settings.origin) for each in taken.tables["bookmarks"])
    assert {(name[-4:], content[:2]) for name, content in taken.files.items()} == {(".jpg", b"\xff\xd8")}
    assert len(taken.files) == await Media.filter(account_id=paris.amelie_id, state="ready").count()

    others = await texts_of_others(paris.amelie_id)
    assert {"@amelie entre nous", "À lire aussi, par Karim"} <= others, "there is something to leak"
    assert {text for text in others if text in taken.text} == set()
    hidden = await hidden_of(paris.amelie_id)
    assert len(hidden) > 10
    assert {text for text in hidden if text in taken.text} == set()

    counted = {table: len(lines) for table, lines in taken.tables.items()}
    assert taken.manifest["rows"] == counted
    own = {table for table, whose in declared() if whose.own}
    assert counted.keys() <= own
    for table, whose in declared():
        if whose.own:
            n = await value(f"SELECT count(*) FROM {table} t WHERE {whose.own}", paris.amelie_id)
            assert n >= counted.get(table, 0), table
            assert (n == 0) == (table not in counted), table
    assert taken.manifest["not_included"].keys() == {table for table, _ in declared()} - own
    assert await AuditRecord.filter(action="person.export", subject="amelie", actor="amelie").count() == 1

    await erased(paris)


async def remember(city: Inhabited) -> None:
    """Let Karim write what only Karim may take: notes, drafts, what he keeps."""
    karim, amelie = city.karim, city.amelie
    await karim.do("POST", f"/api/v1/accounts/{amelie.id}/note", {"comment": "Amélie, vue par Karim"})
    await amelie.do("POST", f"/api/v1/accounts/{karim.id}/note", {"comment": "Karim, vu par Amélie"})
    draft = {"fields": {"status": "Brouillon secret de Karim"}}
    await karim.do("PUT", "/api/parvis/v1/drafts/new", draft)
    await karim.do("POST", "/api/v1/statuses", {"status": "À lire aussi, par Karim", "visibility": "private"})
    await karim.do("POST", "/api/v1/lists", {"title": "Liste secrète de Karim"})


async def erased(paris: Paris) -> None:
    """Nothing that Amélie could take is left, but what says why."""
    network, ada = paris.app[NETWORK], await Account.get(handle="ada")
    await impose(network, ada, paris.amelie_id, "suspend")
    await erase(network, ada, paris.amelie_id)
    left = {
        table
        for table, whose in declared()
        if whose.own and await value(f"SELECT count(*) FROM {table} t WHERE {whose.own}", paris.amelie_id)
    }
    assert left <= {table for table, whose in declared() if whose.stays}
    assert {"accounts", "reports"} <= left


async def test_each_table_is_read_on_both_databases(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "AT_ONCE", 2)
    amelie, karim = await town.person("amelie"), await town.person("karim")
    for n in range(5):
        await amelie.publish(f"La ligne {n}")
    await karim.publish("@amelie entre nous", visibility="direct")
    poll = {"options": ["Lundi", "Mardi"], "expires_in": 3600}
    asked = await karim.publish("Quel jour ?", poll=poll)
    await amelie.post(f"/api/v1/polls/{asked['poll']['id']}/votes", {"choices": [1]})
    taken = await town.run(lambda: read(town.network, amelie.account))
    assert [each["source"] for each in taken.tables["posts"]] == [f"La ligne {n}" for n in range(5)]
    assert [each["poll"] for each in taken.tables["poll_votes"]] == [asked["uri"]]
    assert taken.tables["accounts"][0]["handle"] == "amelie"
    assert "entre nous" not in taken.text
    assert "Mardi" not in taken.text
    theirs = await town.run(lambda: read(town.network, karim.account))
    assert {each["title"] for each in theirs.tables["poll_options"]} == {"Lundi", "Mardi"}
    assert "La ligne" not in theirs.text


async def test_who_gets_a_file(paris: Paris) -> None:
    amelie = paris.browser()
    assert (await amelie.get(FILE)).headers["Location"].startswith("/login")
    await amelie.log_in()
    text = await (await amelie.get(PAGE)).text()
    assert f'href="{FILE}"' in text
    await Session.all().update(proven_at=None)
    text = await (await amelie.get(PAGE)).text()
    assert (f'href="{FILE}"' in text, "/confirm?return_to=" in text) == (False, True)
    refused = await amelie.get(FILE)
    assert (refused.status, refused.headers["Location"].partition("?")[0]) == (303, "/confirm")
    assert not await AuditRecord.filter(action="person.export").exists()


async def test_one_at_a_time_and_the_next_when_somebody_hangs_up(paris: Paris) -> None:
    browser, network = paris.browser(), paris.app[NETWORK]
    await browser.log_in()
    account = await Account.get(id=paris.amelie_id)
    async with aclosing(export(network, account, by="test")) as begun:
        await anext(begun)
        answers = await asyncio.gather(*(browser.get(FILE) for _ in range(6)))
        assert {answer.status for answer in answers} == {429}
        assert (await browser.client.head(FILE)).status in (303, 401)
    assert (await download(browser)).tables["people"][0]["email"] == "Amelie@corp.example"


async def test_a_file_that_is_gone_is_named(paris: Paris) -> None:
    """A disk that lost one does not keep the rest back."""
    amelie = Colleague(paris, str(paris.amelie_id), await paris.token())
    for name in ("presse.jpg", "fraiseuse.jpg"):
        await amelie.do("POST", "/api/v1/media", form(photo(), name))
    [lost, *_] = await Media.filter(account_id=paris.amelie_id, state="ready").order_by("id")
    await paris.app[NETWORK].media_store.storage.delete([lost.original_key])
    taken = await read(paris.app[NETWORK], await Account.get(id=paris.amelie_id))
    assert [re.findall("[0-9]+", name)[0] for name in taken.manifest["missing_files"]] == [str(lost.id)]
    assert len(taken.files) == 1
