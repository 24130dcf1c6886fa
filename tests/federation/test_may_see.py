"""Every place that gives away a post says what `may_see` says, whoever asks and whatever is with its author.

Amélie writes in Paris. Karim there follows her and Léa, Bruno in Lyon follows her; Léa of Paris boosts, quotes and answers her. Then Amélie is
suspended, blocks Karim, Bruno or all of Lyon, or is not shown there: each place is asked again.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from federation.protocol import documents
from federation.protocol.parts.quote import Quoting
from federation.protocol.signatures import sign
from federation.protocol.urls import canonical_url
from federation.protocol.vocabulary import Activity, Note
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute, value
from models.core.live import Event
from models.core.transaction import transaction
from models.core.visibility import NOBODY, Reader, may_see
from models.knowledge.pages import Page, PageVersion, keep_page_links
from models.knowledge.questions import choose, insert_question
from models.people.oauth import open_session
from models.search.index import index_posts
from models.text import links
from models.text.cleaning import plain_text
from outbox.delivery import compose
from outbox.knowledge.faq_bot import answer_due, make_bot
from tests import files
from tests.both import NewUrl, new_url
from tests.streams import Ears, ears
from tests.world import Somebody, Town, World, company

__all__ = ["new_url"]

LYON = "lyon.corp.example"
Place = Callable[["Scene"], Awaitable[bool]]


@dataclass
class Scene:
    world: World
    amelie: Somebody
    karim: Somebody
    lea: Somebody
    bruno: Somebody
    post: dict[str, Any]
    """Amélie's, with a picture; Léa boosted it."""
    asked: dict[str, Any]
    """Amélie's poll."""
    root: dict[str, Any]
    """Léa's, which Amélie's post answers."""
    quoting: dict[str, Any]
    """Léa's, which quotes it."""
    group: str
    """Claire's, in whose FAQ it is; it is in that of the site, too."""
    question: str = ""
    """Amélie's; a later one of Léa's is linked to it."""
    linked: str = ""
    session: str = ""
    """Karim's, in a browser."""
    tries: int = 0

    @property
    def paris(self) -> Town:
        return self.world["paris"]

    @property
    def path(self) -> str:
        return f"/api/v1/statuses/{self.post['id']}"

    def has(self, statuses: Iterable[dict[str, Any]]) -> bool:
        """Tell whether the post is among these, itself or boosted."""
        return any(self.post["id"] in (each["id"], (each["reblog"] or each)["id"]) for each in statuses)

    async def opens(self, path: str) -> bool:
        return _opened((await self.karim.ask("GET", path)).status)

    async def lists(self, path: str) -> bool:
        """Tell whether Karim finds the post in what a path lists; nobody's list is a list without it."""
        answer = await self.karim.ask("GET", path)
        return _opened(answer.status) and self.has(answer.json)

    async def fetch(self, uri: str, signer: Account | None) -> tuple[int, bytes]:
        """Return what Lyon gets that asks as itself, or for somebody there."""
        lyon = self.world["lyon"]

        async def signing() -> dict[str, str]:
            account = signer or await Account.get(id=lyon.network.site.account_id)
            key = await lyon.network.keys.rsa_key(account.id)
            return sign(key, account.key_id, method="GET", url=canonical_url(uri), body=None, now=now())

        headers = {**await lyon.run(signing()), "Accept": "application/activity+json"}
        path = uri.removeprefix(f"https://{self.paris.host}")
        answer = await self.paris.anybody().ask("GET", path, headers=headers)
        return answer.status, answer.body

    async def send(self, activity: Activity) -> None:
        """Let Bruno's site deliver something, and Paris apply it, whether it then does anything or not."""
        lyon, body = (
            self.world["lyon"],
            documents.dump(documents.activity_document(replace(activity, actor=self.bruno.account.uri))),
        )

        async def post() -> int:
            admitted = await lyon.network.policy.admit(f"https://{self.paris.host}/inbox")
            sender = self.bruno.account.id
            return (await lyon.network.client.post_activity(admitted, body, sender_id=sender)).status

        assert await lyon.run(post) == 202
        await self.paris.run(lambda: apply_pending(self.paris.network))

    def new_uri(self) -> str:
        self.tries += 1
        return f"{self.bruno.account.uri}/tries/{self.tries}"

    async def left(self, table: str, where: str) -> bool:
        """Tell whether Paris has rows, and delete them, so that the next try finds none."""
        found = f"DELETE FROM {table} WHERE {where} RETURNING id"
        return bool(await self.paris.run(lambda: value(found)))


def _opened(status: int) -> bool:
    assert status in (200, 404), status
    return status == 200


# --- what a person of this site meets --------------------------------------------------------------------------


def _path(path: str) -> Place:
    return lambda scene: scene.opens(
        path.format(
            post=scene.post["id"],
            poll=scene.asked["poll"]["id"],
            file=scene.post["media_attachments"][0]["id"],
        )
    )


def _list(path: str) -> Place:
    return lambda scene: scene.lists(
        path.format(post=scene.post["id"], amelie=scene.amelie.id, lea=scene.lea.id)
    )


async def _in_thread(scene: Scene) -> bool:
    found = await scene.karim.get(f"/api/v1/statuses/{scene.root['id']}/context")
    return scene.has(found["descendants"])


async def _searched(scene: Scene, query: str) -> bool:
    found = await scene.karim.get(f"/api/v2/search?q={quote(query)}&type=statuses")
    return scene.has(found["statuses"])


async def _suggested(scene: Scene) -> bool:
    found = await scene.karim.get("/api/parvis/v1/questions/similar?q=parapluie")
    return scene.question in {each["id"] for each in found}


async def _linked(scene: Scene) -> bool:
    found = await scene.karim.get(f"/api/parvis/v1/questions/{scene.linked}/duplicates")
    return found["duplicate_of"] is not None


async def _quoted(scene: Scene) -> bool:
    shown = (await scene.karim.get(f"/api/v1/statuses/{scene.quoting['id']}"))["quote"]
    return bool(shown["quoted_status"])


async def _notified(scene: Scene) -> bool:
    return scene.has(each["status"] for each in await scene.karim.notifications() if each.get("status"))


async def _notified_in_groups(scene: Scene) -> bool:
    return scene.has((await scene.karim.get("/api/v2/notifications"))["statuses"])


async def _on_page(scene: Scene, path: str) -> bool:
    headers = {"Cookie": f"__Host-parvis={scene.session}", "Accept": "text/html"}
    answer = await scene.paris.anybody().ask("GET", path, headers=headers)
    return _opened(answer.status) and b"pamplemousse" in answer.body


async def _opens_page(scene: Scene, path: str) -> bool:
    headers = {"Cookie": f"__Host-parvis={scene.session}", "Accept": "text/html"}
    path = path.format(file=scene.post["media_attachments"][0]["id"])
    answer = await scene.paris.anybody().ask("GET", path, headers=headers)
    assert answer.status in (200, 303, 404), answer.status
    return answer.status != 404


async def _streamed(scene: Scene) -> bool:
    """Say that the post was edited, and then that Léa's was: what comes before that is all that comes."""
    async with ears(scene.karim, "user") as listening:
        for post in (scene.post, scene.root):
            await scene.paris.run(lambda post_id=int(post["id"]): _announce_edit(scene.paris, post_id))
        return await _heard(listening, scene)


async def _announce_edit(town: Town, post_id: int) -> None:
    async with transaction():
        town.network.site.live.announce(Event("edit", post_id))


async def _heard(listening: Ears, scene: Scene) -> bool:
    edited = [(await listening.event("status.update"))["id"]]
    while edited[-1] != scene.root["id"]:
        edited.append((await listening.event("status.update"))["id"])
    return scene.post["id"] in edited


async def _in_faq(scene: Scene) -> bool:
    [faq, _] = await scene.karim.get("/api/parvis/v1/collections")
    return scene.has([each["status"] for each in faq["entries"]])


async def _answered(scene: Scene) -> bool:
    """Let Karim ask the FAQ bot, which has the post in the site's FAQ."""
    body = {"status": "@faq pamplemousse ?", "visibility": "direct"}
    asked = await scene.karim.post("/api/v1/statuses", body)
    await scene.paris.run(answer_due(scene.paris.network))
    found = await scene.karim.get(f"/api/v1/statuses/{asked['id']}/context")
    [answer] = found["descendants"]
    return scene.post["url"] in plain_text(answer["content"])


async def _decided(scene: Scene) -> bool:
    """Tell whether Karim reads what Amélie decided in the thread of her poll."""
    answer = await scene.karim.ask("GET", f"/api/v1/statuses/{scene.asked['id']}")
    return _opened(answer.status) and "citron" in answer.json["decided"]["content"]


PAGES = "/api/parvis/v1/pages"


def _page(more: str = "") -> Place:
    return lambda scene: scene.opens(f"{PAGES}/{scene.asked['id']}{more}")


async def _among_pages(scene: Scene) -> bool:
    listed = await scene.karim.get(f"{PAGES}?place=library")
    return scene.asked["id"] in {each["id"] for each in listed}


async def _linked_in_a_page(scene: Scene) -> bool:
    """Tell whether the title of Amélie's page, which Léa's names, leads anywhere."""
    return f"/pages/{scene.asked['id']}" in (await scene.karim.get(f"{PAGES}/{scene.root['id']}"))["content"]


async def _leads_to_a_page(scene: Scene) -> bool:
    found = await scene.karim.get(f"{PAGES}/{scene.root['id']}")
    return scene.asked["id"] in {each["id"] for each in found["named_by"]}


async def _found_as_page(scene: Scene) -> bool:
    found = await scene.karim.get("/api/v2/search?q=type:page&type=statuses")
    return scene.asked["id"] in {each["id"] for each in found["statuses"]}


async def _compared_page(scene: Scene) -> bool:
    headers = {"Cookie": f"__Host-parvis={scene.session}", "Accept": "text/html"}
    answer = await scene.paris.anybody().ask("GET", f"/pages/{scene.asked['id']}/compare", headers=headers)
    return _opened(answer.status)


async def _become_pages(scene: Scene) -> None:
    """Let what Amélie asked, and Léa's post, be pages that name each other."""
    for post, title, other in ((scene.asked, "Fiche", "Règle"), (scene.root, "Règle", "Fiche")):
        page_id, key = int(post["id"]), links.title_key(title)
        html = f"<p>[[{other}]]</p>"
        async with transaction():
            await execute("UPDATE posts SET title = $2 WHERE id = $1", page_id, title)
            await Page.create(
                id=page_id, post_id=page_id, place="library", title_key=key, writers="owner", html=html
            )
            await PageVersion.create(page_id=page_id, number=1, title=title, title_key=key, text=html)
            await keep_page_links(page_id, links.titles_in(html))
            await index_posts([page_id])


HERE: dict[str, Place] = {
    "what was decided": _decided,
    "versions of what was decided": lambda scene: scene.opens(
        f"/api/v1/statuses/{scene.asked['id']}/history"
    ),
    "a page": _page(),
    "the versions of a page": _page("/versions"),
    "a version of a page": _page("/versions/1"),
    "versions compared": _page("/comparison"),
    "versions compared in a browser": _compared_page,
    "a list of pages": _among_pages,
    "a link in a page": _linked_in_a_page,
    "what leads to a page": _leads_to_a_page,
    "a search for pages": _found_as_page,
    "the post": _path("/api/v1/statuses/{post}"),
    "posts by id": _list("/api/v1/statuses?id[]={post}"),
    "its thread": _path("/api/v1/statuses/{post}/context"),
    "its history": _path("/api/v1/statuses/{post}/history"),
    "who favourited it": _path("/api/v1/statuses/{post}/favourited_by"),
    "who boosted it": _path("/api/v1/statuses/{post}/reblogged_by"),
    "its reactions": _path("/api/v1/pleroma/statuses/{post}/reactions"),
    "its file with all versions": _path("/api/parvis/v1/files/{file}"),
    "the page of its file": lambda scene: _opens_page(scene, "/files/{file}"),
    "the newest of its file": lambda scene: _opens_page(scene, "/files/{file}/newest"),
    "a version of its file": lambda scene: _opens_page(scene, "/files/{file}/versions/1"),
    "a poll": _path("/api/v1/polls/{poll}"),
    "the thread it is in": _in_thread,
    "home": _list("/api/v1/timelines/home"),
    "what is public": _list("/api/v1/timelines/public"),
    "a hashtag": _list("/api/v1/timelines/tag/perle"),
    "its author's": _list("/api/v1/accounts/{amelie}/statuses"),
    "what is pinned": _list("/api/v1/accounts/{amelie}/statuses?pinned=true"),
    "its booster's": _list("/api/v1/accounts/{lea}/statuses"),
    "favourites": _list("/api/v1/favourites"),
    "bookmarks": _list("/api/v1/bookmarks"),
    "a search": lambda scene: _searched(scene, "pamplemousse"),
    "similar questions": _suggested,
    "what a question is linked to": _linked,
    "a search by address": lambda scene: _searched(scene, scene.post["uri"]),
    "a quote": _quoted,
    "notifications": _notified,
    "notifications in groups": _notified_in_groups,
    "questions": _list("/api/parvis/v1/questions"),
    "popular questions": _list("/api/parvis/v1/questions?list=popular"),
    "a search of questions": lambda scene: _searched(scene, "type:question is:open pamplemousse"),
    "the page of questions": lambda scene: _on_page(scene, "/questions?list=all"),
    "its page": lambda scene: _on_page(scene, f"/@amelie/{scene.post['id']}"),
    "its booster's page": lambda scene: _on_page(scene, "/@lea"),
    "a stream": _streamed,
    "an FAQ": _in_faq,
    "the page of an FAQ": lambda scene: _on_page(scene, "/faq"),
    "a group's FAQ": lambda scene: _on_page(scene, "/groups/recueil/faq"),
    "what the FAQ bot answers": _answered,
}


# --- what another site fetches, and what it does ---------------------------------------------------------------


async def _reads(scene: Scene, uri: str, signer: Account | None, names: str = "") -> bool:
    """Tell whether an address opens and names something. Of a suspended account it is said that it is."""
    status, body = await scene.fetch(uri, signer)
    assert status in (200, 403, 404), (uri, status)
    return status == 200 and names.encode() in body


def _document(suffix: str = "", names: str = "") -> Callable[[Scene, Account | None], Awaitable[bool]]:
    return lambda scene, signer: _reads(scene, f"{scene.post['uri']}{suffix}", signer, names)


async def _collected(scene: Scene, of: Somebody, name: str, signer: Account | None, member: str = "") -> bool:
    """Tell whether a collection of somebody's names the post, as a member of this name: a quote names it too."""
    names = f'{member}"{scene.post["uri"]}"'
    return await _reads(scene, f"{of.account.uri}/{name}", signer, names)


async def _picture(scene: Scene, signer: Account | None) -> bool:
    place = urlsplit(scene.post["media_attachments"][0]["url"])
    return await _reads(scene, f"https://{scene.paris.host}{place.path}", signer)


async def _permission(scene: Scene, signer: Account | None) -> bool:
    uri = await scene.paris.run(lambda: value("SELECT uri FROM quote_authorizations ORDER BY id LIMIT 1"))
    return await _reads(scene, uri, signer)


THERE: dict[str, Callable[[Scene, Account | None], Awaitable[bool]]] = {
    "what was decided": lambda scene, signer: _reads(scene, scene.asked["uri"], signer, "citron"),
    "the post": _document(),
    "its activity": _document("/activity"),
    "its answers": _document("/replies"),
    "its likes": _document("/likes"),
    "its boosts": _document("/shares"),
    "the accepted answers to a question": lambda scene, signer: _reads(
        scene, f"{scene.root['uri']}/accepted", signer, f'"{scene.post["uri"]}"'
    ),
    "its page": lambda scene, signer: _reads(scene, scene.post["url"], signer),
    "answers to another": lambda scene, signer: _reads(
        scene, f"{scene.root['uri']}/replies?page=true", signer, f'"{scene.post["uri"]}"'
    ),
    "the thread it is in": lambda scene, signer: _reads(
        scene, f"https://{scene.paris.host}/contexts/{scene.root['id']}?page=true", signer, scene.post["uri"]
    ),
    "its author's outbox": lambda scene, signer: _collected(scene, scene.amelie, "outbox?page=true", signer),
    "its booster's outbox": lambda scene, signer: _collected(
        scene, scene.lea, "outbox?page=true", signer, '"object":'
    ),
    "what is pinned": lambda scene, signer: _collected(scene, scene.amelie, "collections/featured", signer),
    "a group's FAQ": lambda scene, signer: _reads(
        scene, f"https://{scene.paris.host}/users/{scene.group}/collections/faq", signer, scene.post["uri"]
    ),
    "its picture": _picture,
    "a permission to quote it": _permission,
}


_BRUNOS = "account_id IN (SELECT id FROM accounts WHERE host <> '')"


async def _liked(scene: Scene) -> bool:
    await scene.send(Activity(scene.new_uri(), "Like", "", scene.post["uri"]))
    return await scene.left("reactions", _BRUNOS)


async def _reacted(scene: Scene) -> bool:
    await scene.send(Activity(scene.new_uri(), "Like", "", scene.post["uri"], content="🎉"))
    return await scene.left("reactions", _BRUNOS)


async def _voted(scene: Scene) -> bool:
    note = Note(
        id=scene.new_uri(),
        attributed_to=scene.bruno.account.uri,
        name="oui",
        in_reply_to=scene.asked["uri"],
        to=(scene.amelie.account.uri,),
    )
    await scene.send(compose.create(note))
    return await scene.left("poll_votes", _BRUNOS)


async def _may_quote(scene: Scene) -> bool:
    note = Note(
        id=scene.new_uri(), attributed_to=scene.bruno.account.uri, parts=(Quoting(scene.post["uri"]),)
    )
    asking = Activity(
        scene.new_uri(), "QuoteRequest", "", scene.post["uri"], instrument_id=note.id, instrument=note
    )
    await scene.send(asking)
    return await scene.left("quote_authorizations", f"quoting_uri = '{note.id}'")


async def _reported(scene: Scene) -> bool:
    named = (scene.amelie.account.uri, scene.post["uri"])
    await scene.send(Activity(scene.new_uri(), "Flag", "", named[0], object_ids=named, content="Regardez"))
    return await scene.left("reported_posts", f"post_id = {scene.post['id']}")


DONE: dict[str, Place] = {
    "a favourite": _liked,
    "a reaction": _reacted,
    "a vote": _voted,
    "a request to quote": _may_quote,
    "a post in a report": _reported,
}
"""What Bruno's site tells that he did: it counts as far as he may see what it is done to."""


# --- the walk --------------------------------------------------------------------------------------------------


@pytest.fixture
async def scene(tmp_path: Path, new_url: NewUrl | None) -> AsyncIterator[Scene]:
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        yield await _scene(world)


async def _scene(world: World) -> Scene:
    paris = world["paris"]
    amelie, karim, lea = [await paris.person(name) for name in ("amelie", "karim", "lea")]
    bruno = await world["lyon"].person("bruno")
    await karim.follow(amelie)
    await karim.follow(lea)
    await bruno.follow(amelie)
    root = await lea.publish("Qui vient ?")
    picture = await amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg"))
    text = "@karim #perle pamplemousse"
    post = await amelie.publish(text, media_ids=[picture["id"]], in_reply_to_id=root["id"])
    asked = await amelie.publish("On y va ?", poll={"options": ["oui", "non"], "expires_in": 3600})
    await amelie.do(f"/api/parvis/v1/threads/{asked['id']}/close", {"summary": "citron"})
    await amelie.do(f"/api/v1/statuses/{post['id']}/pin")
    await lea.do(f"/api/v1/statuses/{post['id']}/reblog")
    quoting = await lea.publish("Bien dit", quoted_status_id=post["id"])
    for done in ("favourite", "bookmark"):
        await karim.do(f"/api/v1/statuses/{post['id']}/{done}")
    claire = await paris.person("claire", role="communicator")
    group = await claire.post("/api/parvis/v1/groups", {"name": "Recueil", "access": "open"})
    for owner in ({"group_id": group["id"]}, {}):
        entry = {"kind": "faq", "status_id": post["id"], **owner}
        await claire.do("/api/parvis/v1/collections/entries", entry)
    await paris.run(make_bot(paris.network.site))
    await paris.run(lambda: _ask(int(root["id"]), int(post["id"]), lea.account.id))
    session = await paris.run(lambda: open_session(karim.account.id, paris.settings))
    question, linked = (
        await amelie.publish("? Où est le parapluie"),
        await lea.publish("? Un parapluie rouge"),
    )
    path = f"/api/parvis/v1/questions/{linked['id']}/duplicate"
    await lea.post(path, {"original_id": question["id"]})
    scene = Scene(
        world,
        amelie,
        karim,
        lea,
        bruno,
        post,
        asked,
        root,
        quoting,
        group["id"],
        question["id"],
        linked["id"],
        session,
    )
    await paris.run(lambda: _become_pages(scene))
    return scene


async def _ask(question_id: int, answer_id: int, by: int) -> None:
    """Make both posts questions: one is the accepted answer to the other."""
    async with transaction():
        for post_id in (question_id, answer_id):
            await insert_question(post_id)
        await choose(question_id, answer_id, "accepted", by)
        await execute("UPDATE posts SET title = 'pamplemousse' WHERE id = $1", answer_id)


async def _at_paris(scene: Scene, uri: str) -> Reader:
    return (await scene.paris.run(lambda: Account.get(uri=uri))).reader


@asynccontextmanager
async def _so(scene: Scene, sql: str, undo: str) -> AsyncIterator[None]:
    async def change(statement: str) -> None:
        async with transaction():
            await execute(statement)
            scene.paris.network.site.live.announce(Event("peers"))

    if sql:
        await scene.paris.run(lambda: change(sql))
    yield
    if undo:
        await scene.paris.run(lambda: change(undo))


async def test_every_place_says_the_same(scene: Scene) -> None:
    karim, bruno = scene.karim.account.reader, await _at_paris(scene, scene.bruno.account.uri)
    site = await _at_paris(scene, f"https://{LYON}/actor")
    amelie = scene.amelie.id
    blocks, domain_blocks = "blocks (account_id, target_id, created_at)", "domain_blocks (account_id, host)"
    suspended = "UPDATE accounts SET suspended_at = {} WHERE id = " + amelie
    scoped = "UPDATE peers SET scope = '{}', scope_names = '{}'"
    kept = f"UPDATE posts SET visibility = '{{}}', revision = revision + 1 WHERE account_id = {amelie}"
    everybody, nobody = {karim, bruno, site}, set[Reader]()
    for said, sql, undo, seeing in (
        ("nothing", "", "", everybody),
        ("suspended", suspended.format(1), suspended.format("NULL"), nobody),
        ("blocks Karim", f"INSERT INTO {blocks} VALUES ({amelie}, {karim.id}, 0)", "DELETE FROM blocks", {bruno, site}),
        ("blocks Bruno", f"INSERT INTO {blocks} VALUES ({amelie}, {bruno.id}, 0)", "DELETE FROM blocks", {karim, site}),
        ("blocks Lyon", f"INSERT INTO {domain_blocks} VALUES ({amelie}, '{LYON}')", "DELETE FROM domain_blocks", {karim}),
        ("Léa only is shown", scoped.format("listed", "lea recueil"), scoped.format("all", ""), {karim}),
        ("stays here", kept.format("site"), kept.format("public"), {karim}),
        ("both are shown", scoped.format("listed", "lea amelie recueil"), scoped.format("all", ""), everybody),
    ):  # fmt: skip
        async with _so(scene, sql, undo):
            for reader in (karim, bruno, site, NOBODY):
                answer = await scene.paris.run(lambda reader=reader: may_see(reader, int(scene.post["id"])))
                assert answer is (reader in seeing), (said, reader)
            await _ask_everywhere(scene, said, karim in seeing, bruno in seeing, site in seeing)


async def _ask_everywhere(scene: Scene, said: str, karim: bool, bruno: bool, site: bool) -> None:
    wrong = [name for name, place in HERE.items() if await place(scene) is not karim]
    assert wrong == [], f"Karim, {said}"
    wrong = [name for name, place in THERE.items() if await place(scene, None) is not site]
    assert wrong == [], f"Lyon, {said}"
    signer = scene.bruno.account
    wrong = [name for name, place in THERE.items() if await place(scene, signer) is not bruno]
    assert wrong == [], f"Bruno, {said}"
    wrong = [name for name, place in DONE.items() if await place(scene) is not bruno]
    assert wrong == [], f"Bruno does, {said}"
