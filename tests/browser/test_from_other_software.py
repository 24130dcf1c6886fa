"""Pages with people and posts of all other softwares, as their sites send them (tests/fixtures), and with what a hostile
site sends: they are drawn as any other, and the reader's browser asks nobody else.
"""

import re
from pathlib import Path

from playwright.async_api import Browser

from tests.browser.visitor import PHONE, Manner, Reception, reception
from tests.federation.interop.stage import FIXTURES, PROFILES, FakePeer, Stage, open_stage
from tests.federation.test_hostile_documents import documents
from tests.files import photo

SHOWN = ("follow", "create-*", "update-*", "announce", "like*", "emoji-react*", "add-*")
"""The activities that leave something to see."""

TRACKER = "https://tracker.example"
HOSTILE = {
    "script": f"<p>a<script src='{TRACKER}/x.js'></script><script>document.title = 'taken'</script></p>",
    "picture": f"<p>b<img src='{TRACKER}/x.png' onerror='alert(1)'><svg onload='alert(1)'></svg></p>",
    "style": f"<p style='position: fixed; inset: 0; background: url({TRACKER}/x.png)' class='must modal'>c</p>",
    "link": "<p>d <a href='javascript:alert(1)'>here</a> <a href='data:text/html,x' target='_top'>there</a></p>",
    "form": f"<form action='{TRACKER}'><label>Mot de passe<input type='password' name='p'></label><button>OK</button></form>",
    "frame": f"<iframe src='{TRACKER}'></iframe><meta http-equiv='refresh' content='0; url={TRACKER}'><base href='{TRACKER}'>e",
    "markup": "<h1>f</h1><main id='main'><table><tr><td>unclosed <b><i><p>",
    "template": "<p>{{ 7 * 7 }} ${7 * 7} {% raw %} %s %(name)s</p>",
    "long": f"<p>{'Wärmerückgewinnungsanlage' * 40}</p>",
    "letters": f"<p>\u202eesrever \u2066\u2067 {'̴̡̦' * 300} \ufffd \u0000 {'👩‍👩‍👧‍👦' * 40}</p>",
    "deep": "<blockquote>" * 60 + "g" + "</blockquote>" * 60,
}
"""What a hostile site writes as a post."""


def serve_pictures(peer: FakePeer) -> None:
    """Let a picture be wherever the peer's documents say that one is."""
    picture = photo(320, 240)
    for file in (FIXTURES / peer.profile.software).glob("*.json"):
        named = rf'"(?:url|href)":\s*"https://{peer.profile.host}(/[^"]+)"'
        for path in re.findall(named, file.read_text("utf-8")):
            if path not in peer.server.answers:
                peer.server.gives(path, picture, content_type="image/jpeg")


async def send_all(stage: Stage, peer: FakePeer, amelies_post: str) -> None:
    """Let a peer send what is in its folder, in an order in which everything finds what it is about."""
    software = peer.profile.software
    serve_pictures(peer)
    for pattern in SHOWN:
        for file in sorted((FIXTURES / software).glob(f"{pattern}.json")):
            answer = await peer.post(stage.fixture(f"{software}/{file.stem}", amelies_post))
            assert answer.status == 202, (software, file.stem, answer.body)


async def read_everything(stage: Stage, guests: Reception, *manners: Manner, lacking: str = "") -> int:
    """Open Amélie's start page, everybody's profile and each post of others in these manners; return how many."""
    posts = await stage.rows(
        "SELECT p.id, a.username, a.host FROM posts p JOIN accounts a ON a.id = p.account_id"
        " WHERE p.local = FALSE AND p.boost_of_id IS NULL"
    )
    people = {f"/@{username}@{host}" for _, username, host in posts}
    readable = [
        f"/@{username}@{host}/{number}"
        for number, username, host in posts
        if (await stage.amelie.ask("GET", f"/api/v1/statuses/{number}")).status == 200
    ]
    for manner in manners:
        reader = await guests.reader(stage.amelie, manner)
        reader.lacking = lacking
        for path in ("/", "/@amelie", *sorted(people), *readable):
            await reader.open(path)
            assert "taken" not in await reader.page.title()
    return len(readable)


async def test_what_all_softwares_send_is_drawn(tmp_path: Path, browser: Browser, story: str) -> None:
    async with open_stage(tmp_path, *PROFILES) as stage, reception(stage, browser, story) as guests:
        question = {"options": ["Tuesday", "Thursday"], "expires_in": 600, "multiple": True}
        own = await stage.amelie.post("/api/v1/statuses", {"status": "Which day?", "poll": question})
        for peer in stage.peers.values():
            await send_all(stage, peer, own["uri"])
        assert await read_everything(stage, guests, Manner(PHONE, "dark", "en")) >= len(PROFILES)


async def test_what_a_hostile_site_sends_is_drawn(tmp_path: Path, browser: Browser, story: str) -> None:
    async with open_stage(tmp_path, "mastodon") as stage, reception(stage, browser, story) as guests:
        own = await stage.amelie.post("/api/v1/statuses", {"status": "Which day?"})
        bruno = stage.peers["mastodon"]
        name = "<script>alert(1)</script>" + "Wärmerückgewinnungsanlage" * 4
        bruno.arrives(name=name, summary=HOSTILE["picture"], preferredUsername="bruno")
        for odd, text in HOSTILE.items():
            await bruno.post(bruno.activity("Create", bruno.note(odd, text, summary=name)))
        for document in documents(stage, own["uri"]).values():
            await bruno.post(document)
        assert await read_everything(stage, guests, Manner(PHONE), lacking="/media/") >= len(HOSTILE)
