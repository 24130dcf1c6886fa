"""Every address in every document that leaves Paris answers Lyon, or is one of those that by design do not.

Hollo's inbox throws when a post names a collection of likes that is not there, and never shows the post.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import orjson
import pytest
from aiohttp import FormData
from PIL import Image

from federation.protocol.signatures import sign
from federation.protocol.urls import canonical_url
from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, rows
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.files import emoji
from outbox.files.media import Upload
from tests import files
from tests.world import Answer, Somebody, Town, World, company

PARIS = "https://paris.corp.example"
ACTIVITY = "application/activity+json"
FOR_POSTING = re.compile(rf"{PARIS}(/inbox|/actor/inbox|/users/\d+/inbox)")
FOR_PEOPLE = re.compile(rf"{PARIS}(/|/tags/.*|/authorize_interaction.*)")
"""Pages that a person of Paris opens in a browser; nobody else is shown anything there."""
ONLY_SENT = re.compile(rf"{PARIS}(/actor|/users/\d+)/(activities|follows|ballots|tallies)/.*")
"""What happened once: its id is known to whom it was sent, and nobody asks for it."""
TEMPLATE = "resource={uri}"
TYPES = {
    "/.well-known/webfinger": "application/jrd+json",
    "/.well-known/host-meta": "application/xrd+xml",
    "/.well-known/host-meta.json": "application/json",
    "/.well-known/nodeinfo": "application/json",
    "/nodeinfo/2.0": "application/json",
    "/nodeinfo/2.1": "application/json",
}


async def _get(reader: Town, giver: Town, url: str, *, by: Somebody | None = None) -> Answer:
    """Read as a site does: signed by its own actor, or by one of its people."""

    async def signing() -> dict[str, str]:
        signer = by.account if by else await Account.get(id=reader.network.site.account_id)
        key = await reader.network.keys.rsa_key(signer.id)
        return sign(key, signer.key_id, method="GET", url=canonical_url(url), body=None, now=now())

    headers = {**await reader.run(signing()), "Accept": ACTIVITY}
    return await giver.anybody().ask("GET", url.removeprefix(PARIS), headers=headers)


def _addresses(thing: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield (member, address in Paris) of all that a document holds, links in its texts too."""
    if isinstance(thing, dict):
        for key, part in thing.items():
            yield from _addresses(part, key)
    elif isinstance(thing, list):
        for part in thing:
            yield from _addresses(part, name)
    elif isinstance(thing, str):
        for url in [thing, *re.findall(r'href="([^"]+)"', thing)]:
            if url.startswith(f"{PARIS}/"):
                yield name, urldefrag(url).url


async def _upload(who: Somebody, content: bytes, name: str) -> str:
    made = await who.call("POST", "/api/v1/media", data=files.form(content, name, description=name))
    return str(made["id"])


async def _live_in(world: World, folder: Path) -> list[str]:
    """Let everything happen in Paris that makes a document; return where reading begins."""
    paris, lyon = world["paris"], world["lyon"]
    await world.recognize()
    amelie, claire, bruno = (
        await paris.person("amelie"),
        await paris.person("claire", role="communicator"),
        await lyon.person("bruno"),
    )
    file = folder / "parvis.png"
    Image.new("RGB", (64, 64), "red").save(file)
    await paris.run(emoji.add(paris.network, "parvis", Upload(file, file.name), category="", by="test"))
    picture = FormData({"display_name": "Amélie :parvis:"})
    for use in ("avatar", "header"):
        picture.add_field(use, files.photo(), filename="amelie.jpg", content_type="image/jpeg")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", data=picture)
    await bruno.follow(amelie)
    await amelie.follow(bruno)
    group = await amelie.post("/api/parvis/v1/groups", {"name": "Sales", "access": "open"})
    media = [
        await _upload(amelie, files.photo(), "pump.jpg"),
        await _upload(amelie, files.docx("Hi"), "hi.docx"),
    ]
    first = await amelie.publish(f"Bonjour @{bruno.handle} #pompes :parvis:", media_ids=media)
    await amelie.publish("Quand ?", poll={"options": ["Lundi :parvis:", "Mardi"], "expires_in": 3600})
    await amelie.publish("@sales bonjour")
    await amelie.publish("Suite", in_reply_to_id=first["id"])
    await amelie.post(f"/api/v1/statuses/{first['id']}/pin")
    await claire.do(f"/api/v1/statuses/{first['id']}/reblog")
    here = next(s for s in await bruno.home() if s["uri"] == first["uri"])
    for done in ("favourite", "reblog"):
        await bruno.do(f"/api/v1/statuses/{here['id']}/{done}")
    quoting = await bruno.publish("Bien dit", quoted_status_id=here["id"])
    quoted = next(s for s in await amelie.home() if s["uri"] == quoting["uri"])
    await amelie.publish("Et encore", quoted_status_id=quoted["id"])
    badges = NewAnnouncement((WrittenText("fr", "Badges", "Badge obligatoire."),), sites=(lyon.host,))
    await paris.run(announce(paris.network, claire.account, badges, by="claire"))
    await world.settle()
    return [
        *[person.account.uri for person in (amelie, claire)],
        f"{PARIS}/users/{group['id']}",
        f"{PARIS}/actor",
        f"{PARIS}/.well-known/nodeinfo",
        f"{PARIS}/.well-known/host-meta.json",
        *[
            f"{PARIS}/.well-known/webfinger?resource=acct:{name}@paris.corp.example"
            for name in ("amelie", "sales", "news", "paris.corp.example")
        ],
    ]


async def test_every_address_in_what_leaves_answers(tmp_path: Path) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        paris, lyon = world["paris"], world["lyon"]
        waiting = [("start", url) for url in await _live_in(world, tmp_path)]
        sent = await paris.run(lambda: rows("SELECT body FROM outgoing_activities"))
        posts = await paris.run(lambda: rows("SELECT uri, url FROM posts WHERE local = TRUE"))
        waiting += [found for each in sent for found in _addresses(orjson.loads(bytes(each["body"])))]
        waiting += [("id", each["uri"]) for each in posts]
        seen, wrong = dict[str, str](), list[tuple[str, str, int, str]]()
        while waiting:
            member, url = waiting.pop()
            if url in seen or TEMPLATE in url:
                continue
            seen[url] = member
            answer = await _get(lyon, paris, url)
            kind = answer.headers.get("Content-Type", "").partition(";")[0]
            if FOR_POSTING.fullmatch(url):
                fits = answer.status == 405
            elif FOR_PEOPLE.fullmatch(url) or ONLY_SENT.fullmatch(url):
                fits = answer.status in (303, 401, 404)
            else:
                path = url.removeprefix(PARIS).partition("?")[0]
                expected = TYPES.get(path, ACTIVITY)
                is_file = path.startswith("/media/")
                fits = answer.status == 200 and (kind != "" if is_file else kind == expected)
                waiting += _addresses(answer.json)
            if not fits:
                wrong.append((member, url, answer.status, kind))
        assert wrong == []
        assert {"likes", "shares", "replies", "context", "url", "featured", "followers", "href"} <= set(
            seen.values()
        )
        assert len(seen) > 60


@pytest.mark.parametrize("name", ["likes", "shares"])
async def test_likes_and_boosts_are_counted_for_whom_the_post_is(tmp_path: Path, name: str) -> None:
    async with company(tmp_path, "paris", "lyon", "hq") as world:
        paris, lyon, hq = world["paris"], world["lyon"], world["hq"]
        amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
        await bruno.follow(amelie)
        public = await amelie.publish("Bonjour")
        private = await amelie.publish("Entre nous", visibility="private")
        here = next(s for s in await bruno.home() if s["uri"] == public["uri"])
        for done in ("favourite", "reblog"):
            await bruno.do(f"/api/v1/statuses/{here['id']}/{done}")

        found = await _get(hq, paris, f"{public['uri']}/{name}")
        assert found.json | {"@context": 0} == {
            "@context": 0,
            "id": f"{public['uri']}/{name}",
            "type": "Collection",
            "totalItems": 1,
        }
        answer = await _get(lyon, paris, f"{private['uri']}/{name}", by=bruno)
        assert answer.json["totalItems"] == 0
        assert (await _get(hq, paris, f"{private['uri']}/{name}")).status == 404
        assert (
            await _get(hq, paris, f"{PARIS}/users/{bruno.id}/statuses/{public['id']}/{name}")
        ).status == 404
        path = f"{public['uri']}/{name}".removeprefix(PARIS)
        assert (await paris.anybody().ask("GET", path)).status == 401
        await paris.run(
            lambda: execute("UPDATE peers SET scope = 'listed', scope_names = '' WHERE host = $1", hq.host)
        )
        assert (await _get(hq, paris, f"{public['uri']}/{name}")).status == 404
        await amelie.call("DELETE", f"/api/v1/statuses/{public['id']}")
        assert (await _get(lyon, paris, f"{public['uri']}/{name}")).status in (404, 410)
