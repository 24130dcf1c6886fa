"""Paris with something of everything, for tests that walk every endpoint: nothing that a list could show is empty.

A new feature adds here what its endpoints need to have something to answer.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from aiohttp import FormData

from models.core.accounts import Account
from models.core.base import now
from models.people.scopes import ADMIN_SCOPES, SCOPES
from models.posts.trends import count_trends
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.files import emoji
from outbox.files.media import Upload
from outbox.files.unfinished import begin_upload
from outbox.moderation.site_texts import set_rules, set_text
from outbox.notifications.push import allow_host
from outbox.people.accounts import create_person
from tests.files import form, photo
from tests.paris import PASSWORD, Paris
from web.http.context import NETWORK

EVERYTHING = " ".join((*SCOPES, *sorted(ADMIN_SCOPES)))
PUSH_WISH = {
    "subscription": {
        "endpoint": "https://push.services.example/send/1",
        "keys": {
            "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "auth": "BTBZMqHH6r4Tts7J_aSIgg",
        },
    },
    "data": {"alerts": {"mention": True}},
}
"""The keys are those of RFC 8291's example."""


@dataclass
class Answer:
    status: int
    content_type: str
    json: Any
    body: bytes


@dataclass
class Colleague:
    """Somebody with a client that may do everything."""

    paris: Paris
    id: str
    token: str

    async def ask(self, method: str, path: str, body: Any = None, *, token: str | None = None) -> Answer:
        bearer = self.token if token is None else token
        headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        options = {} if body is None else {"data" if isinstance(body, FormData) else "json": body}
        async with self.paris.client.request(
            method, path, headers=headers, allow_redirects=False, **options
        ) as answer:
            is_json = answer.content_type.endswith("json")
            return Answer(
                answer.status,
                answer.content_type,
                await answer.json(content_type=None) if is_json else None,
                await answer.read(),
            )

    async def do(self, method: str, path: str, body: Any = None) -> Any:
        answer = await self.ask(method, path, body)
        assert answer.status in (200, 202), f"{method} {path}: {answer.status} {answer.body[:300]!r}"
        return answer.json


@dataclass
class Inhabited:
    """Amélie, whose account everything hangs on; others; and what is hers, by the part of the path before its id."""

    paris: Paris
    amelie: Colleague
    karim: Colleague
    ada: Colleague
    """An admin."""
    nora: Colleague
    """A stranger to Amélie."""
    ids: dict[str, str] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=count)
    """For names that nobody has yet."""


async def inhabit(paris: Paris) -> Inhabited:
    """Let colleagues write, follow, like and complain, as their clients do."""
    amelie = Colleague(paris, str(paris.amelie_id), await paris.token(EVERYTHING))
    ada_id = (await Account.get(handle="ada")).id
    ada = Colleague(paris, str(ada_id), await paris.token(EVERYTHING, account_id=ada_id))
    karim, lea, nora, bertrand = [await _hire(paris, name) for name in ("karim", "lea", "nora", "bertrand")]
    city = Inhabited(paris, amelie, karim, ada, nora)
    for step in (_meet, _write, _react, _keep, _administer, _notify, _gather):
        await step(city, lea, bertrand)
    await count_trends(paris.site.look.zone)
    return city


async def hire(city: Inhabited, name: str) -> Colleague:
    """Make a colleague whom Amélie follows, and who asks to follow her."""
    newcomer = await _hire(city.paris, name)
    await city.amelie.do("POST", f"/api/v1/accounts/{newcomer.id}/follow")
    await newcomer.do("POST", f"/api/v1/accounts/{city.amelie.id}/follow")
    return newcomer


async def stranger(city: Inhabited, name: str) -> Colleague:
    """Make a colleague whom nobody follows yet."""
    return await _hire(city.paris, name)


async def add_emoji(city: Inhabited, name: str) -> None:
    with NamedTemporaryFile() as picture:
        picture.write(photo(64, 64, "PNG"))
        picture.flush()
        await emoji.add(city.paris.app[NETWORK], name, Upload(Path(picture.name), "usine.png"), by="ada")


async def _hire(paris: Paris, name: str) -> Colleague:
    account = await create_person(paris.site, name, password=PASSWORD, by="command line")
    return Colleague(paris, str(account.id), await paris.token(EVERYTHING, account_id=account.id))


async def _meet(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    amelie, karim, nora = city.amelie, city.karim, city.nora
    for one, other in (
        (amelie, karim),
        (karim, amelie),
        (lea, karim),
        (karim, lea),
        (nora, karim),
        (amelie, lea),
    ):
        await one.do("POST", f"/api/v1/accounts/{other.id}/follow")
    await amelie.do("PATCH", "/api/v1/accounts/update_credentials", {"locked": True})
    for other in (nora, bertrand):
        await other.do("POST", f"/api/v1/accounts/{amelie.id}/follow")
    await amelie.do("POST", f"/api/v1/accounts/{bertrand.id}/mute")
    await amelie.do("POST", f"/api/v1/accounts/{karim.id}/endorse")
    await karim.do("POST", f"/api/v1/accounts/{lea.id}/endorse")
    await amelie.do("POST", "/api/v1/tags/planning/follow")
    await amelie.do("POST", "/api/v1/featured_tags", {"name": "planning"})
    await karim.do("POST", "/api/v1/featured_tags", {"name": "planning"})
    blocked = await _hire(city.paris, "gilles")
    await amelie.do("POST", f"/api/v1/accounts/{blocked.id}/block")
    city.ids |= {"accounts": karim.id, "people": karim.id, "follow_requests": nora.id, "suggestions": nora.id}
    city.ids |= {"tags": "planning", "tag": "planning"}


async def _write(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    amelie, karim = city.amelie, city.karim
    status = {"status": "Bonjour @karim #planning https://intranet.corp.example/", "visibility": "public"}
    written = await amelie.do("POST", "/api/v1/statuses", status)
    path = f"/api/v1/statuses/{written['id']}"
    await amelie.do("PUT", path, {"status": status["status"] + " !"})
    await karim.do(
        "POST", "/api/v1/statuses", {"status": "@amelie salut #planning", "in_reply_to_id": written["id"]}
    )
    quoting = await karim.do(
        "POST", "/api/v1/statuses", {"status": "À lire", "quoted_status_id": written["id"]}
    )
    poll = {"options": ["Lundi", "Mardi"], "expires_in": 3600}
    asked = await karim.do("POST", "/api/v1/statuses", {"status": "Quel jour ? #planning", "poll": poll})
    await karim.do("POST", "/api/v1/statuses", {"status": "@amelie entre nous", "visibility": "direct"})
    await amelie.do("POST", "/api/v1/statuses", {"status": "#planning encore, et #securite"})
    city.ids |= {"statuses": written["id"], "polls": asked["poll"]["id"], "quotes": quoting["id"]}


async def _react(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    path = f"/api/v1/statuses/{city.ids['statuses']}"
    for verb in ("favourite", "reblog", "react/👍"):
        await city.karim.do("POST", f"{path}/{verb}")
    for verb in ("favourite", "bookmark"):
        await city.amelie.do("POST", f"{path}/{verb}")
    [newest, *_] = await city.amelie.do("GET", "/api/v1/notifications")
    city.ids |= {"notifications": newest["id"], "reactions": "👍", "react": "👍", "unreact": "👍"}


async def _keep(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    amelie = city.amelie
    await amelie.do("POST", "/api/v1/domain_blocks", {"domain": "metz.corp.example"})
    kept = await amelie.do("POST", "/api/v1/lists", {"title": "Ligne 3"})
    await amelie.do("POST", f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [city.karim.id]})
    await amelie.do("POST", "/api/v1/markers", {"home": {"last_read_id": "1"}})
    [featured] = await amelie.do("GET", "/api/v1/featured_tags")
    file = await amelie.do("POST", "/api/v1/media", form(photo(), "presse.jpg"))
    unused = await amelie.do("POST", "/api/v1/media", form(photo(), "fraiseuse.jpg"))
    await amelie.do("POST", "/api/v1/statuses", {"status": "La presse", "media_ids": [file["id"]]})
    filter_ = await amelie.do("POST", "/api/v2/filters", {"title": "Foot", "context": ["home"]})
    path = f"/api/v2/filters/{filter_['id']}"
    keyword = await amelie.do("POST", f"{path}/keywords", {"keyword": "football"})
    filtered = await amelie.do("POST", f"{path}/statuses", {"status_id": city.ids["quotes"]})
    city.ids |= {"media": unused["id"], "filters": filter_["id"], "filters/keywords": keyword["id"]}
    city.ids |= {"filters/statuses": filtered["id"]}
    next_week = f"{now() + timedelta(days=7):%Y-%m-%dT%H:%M:%SZ}"
    scheduled = await amelie.do("POST", "/api/v1/statuses", {"status": "À jeudi", "scheduled_at": next_week})
    [conversation] = await amelie.do("GET", "/api/v1/conversations")
    city.ids |= {"scheduled_statuses": scheduled["id"], "conversations": conversation["id"]}
    city.ids["next_week"] = next_week
    await draft_of(city)
    city.ids |= {"drafts": "new", "uploads": await upload_of(city)}
    city.ids |= {"lists": kept["id"], "list": kept["id"], "featured_tags": featured["id"]}


async def _administer(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    ada = city.ada
    report = {"account_id": city.karim.id, "status_ids": [city.ids["quotes"]], "comment": "Trop long"}
    reported = await city.amelie.do("POST", "/api/v1/reports", report)
    igor, doomed = await _hire(city.paris, "igor"), await _hire(city.paris, "hugo")
    for sanction in ("sensitive", "silence", "disable", "suspend"):
        await ada.do("POST", f"/api/v1/admin/accounts/{igor.id}/action", {"type": sanction})
    await ada.do("POST", f"/api/v1/admin/accounts/{doomed.id}/action", {"type": "suspend"})
    await set_rules([{"fr": "Soyons polis"}], by="ada")
    await set_text(city.paris.site, "terms_of_service", "fr", "Entre collègues.", by="ada")
    city.ids |= {"reports": reported["id"], "admin/accounts": igor.id, "doomed": doomed.id}
    city.ids["terms_of_service"] = f"{now():%Y-%m-%d}"
    allowed = await ada.do("POST", "/api/v1/admin/domain_allows", {"domain": "lyon.corp.example"})
    text = WrittenText("fr", "Arrêt de la ligne 3", "Jeudi de 8 h à 10 h.")
    author = await Account.get(id=int(ada.id))
    announced = await announce(city.paris.app[NETWORK], author, NewAnnouncement((text,)), by="ada")
    city.ids |= {"domain_allows": allowed["id"], "announcements": str(announced)}


async def _notify(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    amelie = city.amelie
    page = await amelie.do("GET", "/api/v2/notifications?types[]=favourite")
    city.ids["v2/notifications"] = page["notification_groups"][0]["group_key"]
    await amelie.do("PATCH", "/api/v2/notifications/policy", {"for_not_following": "filter"})
    city.ids["requests"] = await held_back(city)
    await allow_host(city.paris.site, "push.services.example", by="ada")
    await amelie.do("POST", "/api/v1/push/subscription", PUSH_WISH)
    await add_emoji(city, "usine")


async def _gather(city: Inhabited, lea: Colleague, bertrand: Colleague) -> None:
    """Let Ada found a secret group, in which something of everything is."""
    ada, karim = city.ada, city.karim
    wish = {"name": "Usine", "template": "project", "access": "secret", "ends_on": "2099-12-31"}
    group = await ada.do("POST", "/api/parvis/v1/groups", wish)
    path = f"/api/parvis/v1/groups/{group['id']}"
    for person in (karim, lea):
        await ada.do("POST", f"{path}/invitations", {"account_id": person.id})
    await karim.do("POST", f"{path}/join")
    file = await karim.do("POST", "/api/v1/media", form(photo(), "plan.jpg"))
    status = {"status": f"@{group['account']['acct']} le plan", "media_ids": [file["id"]]}
    written = await karim.do("POST", "/api/v1/statuses", status)
    await ada.do("POST", f"{path}/posts/{written['id']}/pin")
    entries = "/api/parvis/v1/collections/entries"
    inside = {"group_id": group["id"]}
    await ada.do("POST", entries, {**inside, "kind": "faq", "status_id": written["id"], "title": "Le plan ?"})
    for place in (inside, {}):
        link = {"url": "https://wiki.usine.example/vpn", "title": "Le réseau", "note": "De chez soi"}
        made = await ada.do("POST", entries, {**place, "kind": "shelf", "review_on": "2026-01-31", **link})
    await ada.do("POST", entries, {**inside, "kind": "shelf", "media_id": file["id"]})
    city.ids["entries"] = made["id"]
    city.ids |= {"groups": group["id"], "members": karim.id, "posts": written["id"]}
    page = {"title": "Badges", "text": "# Où ?\n\nÀ l’accueil, voir [[Badges]].\n\n# Quand ?\n\nLe matin."}
    made = await city.amelie.do("POST", "/api/parvis/v1/pages", page)
    changed = {**page, "text": f"{page['text']}\n\n| Qui | Quoi |\n|-|-|\n| Ada | tout |", "base": 1}
    await city.amelie.do("PUT", f"/api/parvis/v1/pages/{made['id']}", changed)
    city.ids |= {"pages": made["id"], "versions": "1", "history": "1"}


async def draft_of(city: Inhabited, key: str = "new") -> None:
    """Let Amélie begin to write, with a picture."""
    file = await city.amelie.do("POST", "/api/v1/media", form(photo(), "fraiseuse.jpg"))
    body = {"fields": {"status": "Bonj"}, "media_ids": [file["id"]], "group_id": "1"}
    await city.amelie.do("PUT", f"/api/parvis/v1/drafts/{key}", body)


async def upload_of(city: Inhabited) -> str:
    """Let Amélie begin to upload a file; return its id."""
    amelie = await Account.get(id=int(city.amelie.id))
    return str((await begin_upload(city.paris.app[NETWORK], amelie, 1000)).id)


async def held_back(city: Inhabited) -> str:
    """Let a stranger mention Amélie, whose policy holds that back; return the request that it makes."""
    stranger = await _hire(city.paris, f"inconnu{next(city.numbers)}")
    await stranger.do("POST", "/api/v1/statuses", {"status": "@amelie bonjour"})
    return (await city.amelie.do("GET", "/api/v1/notifications/requests"))[0]["id"]


def filled_in(path: str, ids: dict[str, str]) -> str:
    """Write a path with an id in each of its braces: that of the parts before it."""
    parts = path.split("/")
    for n, part in enumerate(parts):
        if part.startswith("{"):
            parts[n] = ids.get("/".join(parts[n - 2 : n])) or ids.get(parts[n - 1], "1")
    return "/".join(parts)
