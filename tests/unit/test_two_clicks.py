"""Two clicks at once, on both databases: what people do with posts, people, lists, filters and their own settings.

How a row is tried is tests/clicks.py; what moderators, administrators and groups do has a table of its own.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tortoise.exceptions import DoesNotExist, IntegrityError

from models.core.accounts import Account
from models.core.base import new_id, now
from models.core.database import execute
from models.core.errors import Conflict
from models.core.transaction import transaction
from models.files.media import Media
from models.knowledge.questions import set_expert
from models.people.endorsements import Endorsement
from models.people.follows import put_follow
from models.people.oauth import Session, issue_code, issue_token, open_session, register_application
from models.posts.filters import Filter
from models.posts.lists import List
from outbox.notifications import push
from outbox.people import lists
from outbox.people.endorsements import MAX_ENDORSEMENTS
from outbox.people.filters import MAX_FILTERS
from outbox.people.lists import MAX_LISTS
from outbox.posts.drafts import MAX_DRAFTS
from outbox.posts.polls import close_ended
from tests import collecting
from tests.clicks import (
    ADMINS,
    DOORS,
    GROUPS,
    Case,
    Click,
    Scene,
    check_against_deletion,
    check_sent_at_once,
    doors_below,
    scene,
    shared_new_url,
    shared_paris,
    walk,
)
from tests.unit.test_push import HOST, Phone
from tests.world import Somebody
from web.mastodon.oauth import OUT_OF_BAND
from web.pages.notifications import page as notifications
from web.pages.people import acts as people
from web.pages.people import lists as list_pages
from web.pages.posts import acts, waiting

__all__ = ["scene", "shared_new_url", "shared_paris"]

on_shared_site = pytest.mark.asyncio(loop_scope="module")

LYON = "lyon.corp.example"
Prepare = Callable[[Scene], Awaitable[Click]]
DELETES = "SELECT count(*) FROM outgoing_activities WHERE kind = 'Delete'"
UPDATES = "SELECT count(*) FROM outgoing_activities WHERE kind = 'Update'"
ANNOUNCES = "SELECT count(*) FROM outgoing_activities WHERE kind = 'Announce'"
FAVOURITES = "SELECT count(*) FROM reactions WHERE emoji = ''"
VALID = "SELECT count(*) FROM tokens WHERE revoked_at IS NULL"
ENDED = "SELECT count(*) FROM audit WHERE action = 'access.end'"
EMOJIS = "SELECT count(*) FROM reactions WHERE emoji <> ''"


# --- how to come to a request ------------------------------------------------------------------------------------


def removal(who: Somebody, path: str) -> Click:
    return Click(who, "DELETE", path)


def on_post(
    verb: str, *, method: str = "POST", before: str = "", body: Mapping[str, Any] | None = None
) -> Prepare:
    """Amélie does something with a post of Bruno's, which he deletes; `before` she did something else with it."""

    async def prepare(scene: Scene) -> Click:
        path = f"/api/v1/statuses/{await scene.post(scene.bruno)}"
        if before:
            await scene.amelie.post(f"{path}/{before}")
        options = {"json": dict(body or {})}
        return Click(scene.amelie, method, f"{path}/{verb}", options, gone=removal(scene.bruno, path))

    return prepare


def on_own_post(verb: str, *, method: str = "POST", before: str = "", **body: Any) -> Prepare:
    """Amélie, whom somebody in Lyon follows, does something with a post of her own."""

    async def prepare(scene: Scene) -> Click:
        await followed_from_lyon(scene)
        path = f"/api/v1/statuses/{await scene.post(scene.amelie)}"
        if before:
            await scene.amelie.post(f"{path}/{before}")
        await scene.town.run(lambda: execute("UPDATE deliveries SET state = 'delivered', attempts = 1"))
        gone = removal(scene.amelie, path) if method != "DELETE" else None
        return Click(scene.amelie, method, f"{path}{verb}", {"json": body}, gone=gone)

    return prepare


def on_thread(verb: str, *, before: str = "", **body: Any) -> Prepare:
    """Amélie closes a thread of her own, or opens it again."""

    async def prepare(scene: Scene) -> Click:
        await followed_from_lyon(scene)
        post_id = await scene.post(scene.amelie)
        path = f"/api/parvis/v1/threads/{post_id}"
        if before:
            await scene.amelie.post(f"{path}/{before}", {"summary": "Lyon"})
        await scene.town.run(lambda: execute("UPDATE deliveries SET state = 'delivered', attempts = 1"))
        gone = removal(scene.amelie, f"/api/v1/statuses/{post_id}")
        return Click(scene.amelie, "POST", f"{path}/{verb}", {"json": body}, gone=gone)

    return prepare


def on_person(verb: str, *, before: str = "", **body: Any) -> Prepare:
    """Amélie does something with somebody new, after something else."""

    async def prepare(scene: Scene) -> Click:
        path = f"/api/v1/accounts/{(await scene.somebody()).id}"
        if before:
            await scene.amelie.post(f"{path}/{before}", {"comment": "Salle 12"})
        return Click(scene.amelie, "POST", f"{path}/{verb}", {"json": body})

    return prepare


def plain(method: str, path: str, **body: Any) -> Prepare:
    """Somebody new asks for something that needs no preparation."""

    async def prepare(scene: Scene) -> Click:
        return Click(await scene.somebody(), method, path, {"json": body})

    return prepare


NEXT_YEAR = (now() + timedelta(days=300)).date().isoformat()
AWAY = "SELECT count(*) FROM work_profiles WHERE away_until IS NOT NULL"


def audited(action: str) -> str:
    """Measure how often something is in the audit."""
    return f"SELECT count(*) FROM audit WHERE action = '{action}'"


async def absence_to_end(scene: Scene) -> Click:
    lea = await scene.somebody()
    days = {"first_day": "2026-11-01", "last_day": NEXT_YEAR}
    await lea.call("PUT", "/api/parvis/v1/work/absence", json=days)
    return Click(lea, "DELETE", "/api/parvis/v1/work/absence")


async def followed_from_lyon(scene: Scene, who: Somebody | None = None) -> None:
    """Let somebody in Lyon follow Amélie: her deeds are told there."""
    await scene.town.allow(LYON)
    name, host = f"person{new_id()}", LYON
    url = f"https://{host}/users/{name}"

    async def make() -> None:
        reader = await Account.create(
            username=name, host=host, handle=f"{name}@{host}", uri=url, url=url, inbox_url=f"{url}/inbox"
        )
        async with transaction():
            await put_follow(reader.id, (who or scene.amelie).account.id, "accepted", f"{url}/follow")

    await scene.town.run(make)


async def a_file(scene: Scene, who: Somebody) -> str:
    """Make a picture of somebody's that is ready."""

    async def make() -> Media:
        values: dict[str, Any] = {"family": "image", "mime": "image/png", "original_key": "aa/bb"}
        return await Media.create(account_id=who.account.id, state="ready", **values)

    return str((await scene.town.run(make)).id)


async def written(scene: Scene) -> Click:
    await followed_from_lyon(scene)
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": {"status": "Bonjour"}})


async def written_with_key(scene: Scene) -> Click:
    await followed_from_lyon(scene)
    number = scene.number()
    headers, body = {"Idempotency-Key": f"key {number}"}, {"status": f"#Un{number} #deux{number}"}
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": body, "headers": headers})


async def written_with_tags(scene: Scene) -> Click:
    """Two posts with the same new hashtags, in another order."""
    tags = [f"#tag{scene.number()}" for _ in range(8)]
    texts = [" ".join(tags), " ".join(reversed(tags)), " ".join(tags[4:] + tags[:4])]
    bodies = [{"json": {"status": text}} for text in texts]
    return Click(scene.amelie, "POST", "/api/v1/statuses", bodies[0], tuple(bodies[1:]))


async def written_with_a_file(scene: Scene) -> Click:
    body = {"status": "Le plan", "media_ids": [await a_file(scene, scene.amelie)]}
    gone = removal(scene.amelie, f"/api/v1/media/{body['media_ids'][0]}")
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": body}, gone=gone, kept=(422,))


async def answered(scene: Scene) -> Click:
    parent = await scene.post(scene.bruno)
    body = {"status": f"@{scene.bruno.username} Oui", "in_reply_to_id": parent}
    gone = removal(scene.bruno, f"/api/v1/statuses/{parent}")
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": body}, gone=gone)


async def quoted(scene: Scene) -> Click:
    post = await scene.post(scene.bruno)
    gone = removal(scene.bruno, f"/api/v1/statuses/{post}")
    body = {"json": {"status": "Voilà", "quoted_status_id": post}}
    return Click(scene.amelie, "POST", "/api/v1/statuses", body, gone=gone)


async def in_a_slow_group(scene: Scene) -> Click:
    name = f"lent{scene.number()}"
    body = {"name": name, "handle": name, "slow_mode_s": 600, "anyway": True}
    group = await scene.chloe.post("/api/parvis/v1/groups", body)
    await scene.amelie.post(f"/api/parvis/v1/groups/{group['id']}/join")
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": {"status": f"@{name} Bonjour"}})


def later(days: int = 1) -> dict[str, Any]:
    return {"scheduled_at": (datetime.now(UTC) + timedelta(days=days)).isoformat()}


async def scheduled_with_key(scene: Scene) -> Click:
    headers = {"Idempotency-Key": f"key {scene.number()}"}
    body = {"status": "Demain", **later()}
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": body, "headers": headers})


async def scheduled_with_a_file(scene: Scene) -> Click:
    body = {"status": "Demain", "media_ids": [await a_file(scene, scene.amelie)], **later()}
    now = {"json": {"status": "Maintenant", "media_ids": body["media_ids"]}}
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": body}, (now, {"json": body}, now))


async def scheduled_for_the_last_place(scene: Scene) -> Click:
    somebody = await scene.somebody()
    body = {"status": "Demain", **later()}
    for _ in range(24):
        await somebody.post("/api/v1/statuses", body)
    return Click(somebody, "POST", "/api/v1/statuses", {"json": body})


def on_scheduled(method: str, **body: Any) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        made = await scene.amelie.post("/api/v1/statuses", {"status": "Demain", **later()})
        path = f"/api/v1/scheduled_statuses/{made['id']}"
        gone = removal(scene.amelie, path) if method != "DELETE" else None
        return Click(scene.amelie, method, path, {"json": body}, gone=gone)

    return prepare


PAGES = "/api/parvis/v1/pages"


async def a_page(scene: Scene) -> str:
    body = {"title": f"Page {scene.number()}", "text": "Un", "writers": "everybody"}
    return str((await scene.amelie.post(PAGES, body))["id"])


async def begun_with_key(scene: Scene) -> Click:
    headers = {"Idempotency-Key": f"key {scene.number()}"}
    body = {"title": f"Page {scene.number()}", "text": "Un"}
    return Click(scene.amelie, "POST", PAGES, {"json": body, "headers": headers})


async def begun_without_key(scene: Scene) -> Click:
    return Click(scene.amelie, "POST", PAGES, {"json": {"title": f"Page {scene.number()}", "text": "Un"}})


def on_page(method: str, *bodies: dict[str, Any]) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        path = f"{PAGES}/{await a_page(scene)}"
        gone = removal(scene.amelie, path) if method != "DELETE" else None
        title = f"La suite {scene.number()}"
        first, *others = [
            {"json": {"title": title, **body} if "text" in body else body} for body in bodies
        ] or [{}]
        return Click(scene.amelie, method, path, first, tuple(others), gone=gone)

    return prepare


def next_version(text: str) -> dict[str, Any]:
    return {"text": text, "base": 1}


DRAFTS = "/api/parvis/v1/drafts"


async def from_a_draft(scene: Scene, **more: Any) -> Click:
    kept = await scene.amelie.call("PUT", f"{DRAFTS}/new", json={"fields": {"status": "Bonjour"}})
    body = {"status": "Bonjour", "draft_id": kept["id"], **more}
    gone = removal(scene.amelie, f"{DRAFTS}/new")
    return Click(scene.amelie, "POST", "/api/v1/statuses", {"json": body}, gone=gone, kept=(404,))


async def scheduled_from_a_draft(scene: Scene) -> Click:
    return await from_a_draft(scene, **later())


async def a_new_draft(scene: Scene) -> Click:
    return Click(scene.amelie, "PUT", f"{DRAFTS}/new", {"json": {"fields": {"status": "Bonjour"}}})


async def draft_for_the_last_place(scene: Scene) -> Click:
    """One more is kept; each click begins another."""
    for number in range(MAX_DRAFTS - 1):
        await scene.amelie.call("PUT", f"{DRAFTS}/{number}", json={"fields": {}})

    class Keys(Click):
        async def send(self, number: int = 0) -> Any:
            return await self.who.ask("PUT", f"{DRAFTS}/last{number}", json={"fields": {}})

    return Keys(scene.amelie, "PUT", f"{DRAFTS}/last")


def on_draft(method: str) -> Prepare:
    """The first click changes it; the others say something else, each of its own."""

    async def prepare(scene: Scene) -> Click:
        path = f"{DRAFTS}/draft{scene.number()}"
        await scene.amelie.call("PUT", path, json={"fields": {"status": "Bonj"}})
        bodies = [{"json": {"fields": {"status": f"Bonjour {n}"}, "revision": 1}} for n in range(6)]
        gone = removal(scene.amelie, path) if method != "DELETE" else None
        return Click(scene.amelie, method, path, bodies[0], tuple(bodies[1:]), gone)

    return prepare


async def pin_for_the_last_place(scene: Scene) -> Click:
    """Four are pinned; each click pins another post."""
    somebody = await scene.somebody()
    for _ in range(4):
        await somebody.post(f"/api/v1/statuses/{await scene.post(somebody)}/pin")
    posts = [await scene.post(somebody) for _ in range(6)]
    return _Posts(somebody, posts)


class _Posts(Click):
    """Pins one post after another."""

    def __init__(self, who: Somebody, posts: list[str]) -> None:
        super().__init__(who, "POST", "")
        object.__setattr__(self, "posts", posts)

    async def send(self, number: int = 0) -> Any:
        return await self.who.ask("POST", f"/api/v1/statuses/{self.posts[number]}/pin")  # type: ignore[attr-defined]


def on_answer(verb: str, *, before: str = "") -> Prepare:
    """Amélie chooses an answer of Bruno's to her question, in a group of hers whose expert she is; he deletes it."""

    async def prepare(scene: Scene) -> Click:
        name = f"experts-{scene.number()}"
        group = await scene.amelie.post(
            "/api/parvis/v1/groups", {"name": name, "access": "open", "anyway": True}
        )
        group_id, handle = int(group["id"]), group["account"]["acct"]
        await scene.town.run(lambda: set_expert(group_id, scene.amelie.account.id, True))
        asked = await scene.amelie.post("/api/v1/statuses", {"status": f"@{handle} ? Où est {name}"})
        said = {"status": "Ici", "in_reply_to_id": asked["id"]}
        answer = await scene.bruno.post("/api/v1/statuses", said)
        path = f"/api/parvis/v1/answers/{answer['id']}"
        if before:
            await scene.amelie.post(f"{path}/{before}")
        gone = removal(scene.bruno, f"/api/v1/statuses/{answer['id']}")
        return Click(scene.amelie, "POST", f"{path}/{verb}", gone=gone)

    return prepare


async def react_for_the_last_place(scene: Scene) -> Click:
    """Seven emojis are there; each click brings another."""
    path = f"/api/v1/statuses/{await scene.post(scene.bruno)}"
    for emoji in "🎉🎂🍰🎈🎁🌹🌷":
        await scene.amelie.post(f"{path}/react/{emoji}")

    class Emojis(Click):
        async def send(self, number: int = 0) -> Any:
            return await self.who.ask("POST", f"{path}/react/{'🍎🍐🍊🍋🍌🍉'[number]}")

    return Emojis(scene.amelie, "POST", path)


def on_poll(*, others: tuple[list[int], ...] = (), **poll: Any) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        asked = {"options": ["Lundi", "Mardi"], "expires_in": 3600, **poll}
        made = await scene.bruno.post("/api/v1/statuses", {"status": "Quand ?", "poll": asked})
        path = f"/api/v1/polls/{made['poll']['id']}/votes"
        bodies = tuple({"json": {"choices": choices}} for choices in others)
        gone = removal(scene.bruno, f"/api/v1/statuses/{made['id']}")
        return Click(scene.amelie, "POST", path, {"json": {"choices": [0]}}, bodies, gone)

    return prepare


async def quote_to_revoke(scene: Scene) -> Click:
    post = await scene.post(scene.amelie)
    made = await scene.bruno.post("/api/v1/statuses", {"status": "Voilà", "quoted_status_id": post})
    path = f"/api/v1/statuses/{post}/quotes/{made['id']}/revoke"
    return Click(scene.amelie, "POST", path, gone=removal(scene.bruno, f"/api/v1/statuses/{made['id']}"))


def on_request(verb: str) -> Prepare:
    """Somebody new asks to follow Amélie, who answers."""

    async def prepare(scene: Scene) -> Click:
        await scene.amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
        asking = await scene.somebody()
        await asking.post(f"/api/v1/accounts/{scene.amelie.id}/follow")
        return Click(scene.amelie, "POST", f"/api/v1/follow_requests/{asking.id}/{verb}")

    return prepare


async def two_who_follow_each_other(scene: Scene) -> Click:
    """Amélie and somebody new click at the same moment."""
    other = await scene.somebody()

    class Both(Click):
        async def send(self, number: int = 0) -> Any:
            one, another = (scene.amelie, other) if number % 2 else (other, scene.amelie)
            return await one.ask("POST", f"/api/v1/accounts/{another.id}/follow")

    return Both(scene.amelie, "POST", "")


async def follow_of_a_locked_person(scene: Scene) -> Click:
    shy = await scene.somebody()
    await shy.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    return Click(scene.amelie, "POST", f"/api/v1/accounts/{shy.id}/follow")


async def follow_and_unfollow(scene: Scene) -> Click:
    """Two devices want the opposite; in the end somebody is followed by nobody or one."""
    path = f"/api/v1/accounts/{(await scene.somebody()).id}"

    class Both(Click):
        async def send(self, number: int = 0) -> Any:
            return await self.who.ask("POST", f"{path}/{'unfollow' if number % 2 else 'follow'}")

    return Both(scene.amelie, "POST", path)


async def following_follower(scene: Scene) -> Click:
    """Somebody new follows Amélie, and she them; she blocks them."""
    other = await scene.somebody()
    await scene.amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": False})
    await other.post(f"/api/v1/accounts/{scene.amelie.id}/follow")
    await scene.amelie.post(f"/api/v1/accounts/{other.id}/follow")
    return Click(scene.amelie, "POST", f"/api/v1/accounts/{other.id}/block")


async def follower_to_remove(scene: Scene) -> Click:
    other = await scene.somebody()
    await scene.amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": False})
    await other.post(f"/api/v1/accounts/{scene.amelie.id}/follow")
    return Click(scene.amelie, "POST", f"/api/v1/accounts/{other.id}/remove_from_followers")


def on_list(
    method: str, tail: str = "", *, member: bool = False, prepared: bool = False, **body: Any
) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        path = f"/api/v1/lists/{(await scene.amelie.post('/api/v1/lists', {'title': 'Équipe'}))['id']}"
        asked = dict(body)
        if member:
            other = await scene.somebody()
            await scene.amelie.post(f"/api/v1/accounts/{other.id}/follow")
            asked["account_ids"] = [other.id]
        if prepared:
            await scene.amelie.post(f"{path}/accounts", asked)
        gone = removal(scene.amelie, path) if (method, tail) != ("DELETE", "") else None
        return Click(scene.amelie, method, path + tail, {"json": asked}, gone=gone)

    return prepare


async def last_list(scene: Scene) -> Click:
    somebody = await scene.somebody()
    there = [List(account_id=somebody.account.id, title="Équipe") for _ in range(MAX_LISTS - 1)]
    await scene.town.run(lambda: List.bulk_create(there))
    return Click(somebody, "POST", "/api/v1/lists", {"json": {"title": "Équipe"}})


def on_filter(method: str, tail: str = "", *, version: int = 2, part: str = "", **body: Any) -> Prepare:
    """Amélie has a filter with a keyword and a post of Bruno's; `part` is what the path names of it."""

    async def prepare(scene: Scene) -> Click:
        kept = await scene.amelie.post(
            "/api/v2/filters",
            {"title": "Foot", "context": ["home"], "keywords_attributes": [{"keyword": "but"}]},
        )
        whole = f"/api/v2/filters/{kept['id']}"
        post = await scene.post(scene.bruno)
        line = await scene.amelie.post(f"{whole}/statuses", {"status_id": post})
        path = {
            "": f"/api/v{version}/filters/{kept['id']}{tail}",
            "keyword": f"/api/v{version}/filters/{'keywords/' if version == 2 else ''}{kept['keywords'][0]['id']}",
            "line": f"/api/v2/filters/statuses/{line['id']}",
        }[part]
        other = {"status_id": await scene.post(scene.bruno)} if tail == "/statuses" else body
        gone = removal(scene.amelie, whole) if path != whole or method != "DELETE" else None
        return Click(scene.amelie, method, path, {"json": other}, gone=gone)

    return prepare


async def filtered_post_that_is_deleted(scene: Scene) -> Click:
    kept = await scene.amelie.post("/api/v2/filters", {"title": "Foot", "context": ["home"]})
    post = await scene.post(scene.bruno)
    path = f"/api/v2/filters/{kept['id']}/statuses"
    gone = removal(scene.bruno, f"/api/v1/statuses/{post}")
    return Click(scene.amelie, "POST", path, {"json": {"status_id": post}}, gone=gone)


async def last_filter(scene: Scene) -> Click:
    somebody, body = await scene.somebody(), {"title": "Foot", "context": ["home"]}
    there = [
        Filter(account_id=somebody.account.id, title="Foot", contexts="home") for _ in range(MAX_FILTERS - 1)
    ]
    await scene.town.run(lambda: Filter.bulk_create(there))
    return Click(somebody, "POST", "/api/v2/filters", {"json": body})


def on_conversation(method: str, tail: str = "") -> Prepare:
    async def prepare(scene: Scene) -> Click:
        message = await scene.post(scene.bruno, f"@{scene.amelie.username} Secret", visibility="direct")
        [newest, *_] = await scene.amelie.get("/api/v1/conversations")
        path = f"/api/v1/conversations/{newest['id']}{tail}"
        return Click(scene.amelie, method, path, gone=removal(scene.bruno, f"/api/v1/statuses/{message}"))

    return prepare


def on_notification(path: str) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        post = await scene.post(scene.amelie)
        await scene.bruno.post(f"/api/v1/statuses/{post}/favourite")
        [newest, *_] = (await scene.amelie.get("/api/v2/notifications"))["notification_groups"]
        ids = {"id": newest["most_recent_notification_id"], "key": newest["group_key"]}
        gone = removal(scene.amelie, f"/api/v1/statuses/{post}") if "{" in path else None
        return Click(scene.amelie, "POST", path.format(**ids), gone=gone)

    return prepare


def on_held_back(verb: str, *, many: bool = False) -> Prepare:
    """Amélie's policy holds back those whom she does not follow: somebody new mentioned her."""

    async def prepare(scene: Scene) -> Click:
        policy = {"for_not_following": "filter"}
        await scene.amelie.call("PATCH", "/api/v2/notifications/policy", json=policy)
        await scene.post(await scene.somebody(), f"@{scene.amelie.username} Bonjour")
        [asked, *_] = await scene.amelie.get("/api/v1/notifications/requests")
        path = "/api/v1/notifications/requests"
        if many:
            return Click(scene.amelie, "POST", f"{path}/{verb}", {"json": {"id": [asked["id"]]}})
        return Click(scene.amelie, "POST", f"{path}/{asked['id']}/{verb}")

    return prepare


def on_file(method: str, **body: Any) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        path = f"/api/v1/media/{await a_file(scene, scene.amelie)}"
        options = {"data": body} if body else {}
        gone = removal(scene.amelie, path) if method != "DELETE" else None
        return Click(scene.amelie, method, path, options, gone=gone)

    return prepare


def on_tag(verb: str, *, before: str = "") -> Prepare:
    async def prepare(scene: Scene) -> Click:
        await followed_from_lyon(scene)
        path = f"/api/v1/tags/étiquette{scene.number()}"
        if before:
            await scene.amelie.post(f"{path}/{before}")
        return Click(scene.amelie, "POST", f"{path}/{verb}")

    return prepare


async def last_featured_tag(scene: Scene) -> Click:
    somebody = await scene.somebody()
    for n in range(9):
        await somebody.post("/api/v1/featured_tags", {"name": f"tag{n}"})
    bodies = [{"json": {"name": f"autre{n}"}} for n in range(6)]
    return Click(somebody, "POST", "/api/v1/featured_tags", bodies[0], tuple(bodies[1:]))


async def featured_tag_to_delete(scene: Scene) -> Click:
    made = await scene.amelie.post("/api/v1/featured_tags", {"name": f"tag{scene.number()}"})
    return removal(scene.amelie, f"/api/v1/featured_tags/{made['id']}")


async def last_endorsement(scene: Scene) -> Click:
    """All but one are there; each click endorses another."""
    somebody = await scene.somebody()
    others = [await scene.somebody() for _ in range(6)]
    for other in others:
        await somebody.post(f"/api/v1/accounts/{other.id}/follow")

    async def fill() -> None:
        names = [f"{somebody.username}_{n}" for n in range(MAX_ENDORSEMENTS - 1)]
        known = [Account(username=name, handle=name, uri=f"https://{LYON}/users/{name}") for name in names]
        await Account.bulk_create(known)
        await Endorsement.bulk_create(
            [Endorsement(account_id=somebody.account.id, target_id=each.id) for each in known]
        )

    await scene.town.run(fill)

    class Others(Click):
        async def send(self, number: int = 0) -> Any:
            return await self.who.ask("POST", f"/api/v1/accounts/{others[number].id}/endorse")

    return Others(somebody, "POST", "")


def on_domain(method: str, *, blocked: bool = False) -> Prepare:
    async def prepare(scene: Scene) -> Click:
        await followed_from_lyon(scene)
        body = {"json": {"domain": LYON}}
        for _ in range(blocked):
            await scene.amelie.call("POST", "/api/v1/domain_blocks", **body)
        if not blocked:
            await scene.amelie.call("DELETE", "/api/v1/domain_blocks", **body)
        return Click(scene.amelie, method, "/api/v1/domain_blocks", body)

    return prepare


async def code_to_redeem(scene: Scene) -> Click:
    async def issue() -> dict[str, str]:
        application, secret = await register_application("Elk", "", [OUT_OF_BAND], ["read"])
        code = await issue_code(application, scene.amelie.account.id, OUT_OF_BAND, ["read"], "")
        return {
            "grant_type": "authorization_code",
            "client_id": application.client_id,
            "client_secret": secret,
            "redirect_uri": OUT_OF_BAND,
            "code": code,
        }

    return Click(scene.town.anybody(), "POST", "/oauth/token", {"data": await scene.town.run(issue())})


async def token_to_revoke(scene: Scene) -> Click:
    async def register() -> dict[str, str]:
        application, secret = await register_application("Elk", "", [OUT_OF_BAND], ["read"])
        return {"client_id": application.client_id, "client_secret": secret}

    who = await scene.town.run(register())
    form = {"grant_type": "client_credentials", **who}
    made = await scene.town.anybody().call("POST", "/oauth/token", data=form)
    form = {"token": made["access_token"], **who}
    return Click(scene.town.anybody(), "POST", "/oauth/revoke", {"data": form})


def access_to_end(kind: str) -> Prepare:
    """Amélie ends the access of another app or browser of hers; of all others, where no kind is given."""

    async def prepare(scene: Scene) -> Click:
        who, town = await scene.somebody(), scene.town

        async def log_in() -> dict[str, int]:
            application, _ = await register_application("Elk", "", [OUT_OF_BAND], ["read"])
            issued = await issue_token(application, "read", who.account.id)
            await open_session(who.account.id, town.settings)
            return {"apps": issued.row.id, "browsers": (await Session.get(account_id=who.account.id)).id}

        made = await town.run(log_in)
        rest = f"/{kind}/{made[kind]}" if kind else ""
        return Click(who, "DELETE", f"/api/parvis/v1/access{rest}")

    return prepare


async def poll_to_edit(scene: Scene) -> Click:
    """The options change while Amélie, and Bruno himself again, click."""
    made = await scene.amelie.post(
        "/api/v1/statuses",
        {"status": "Quand ?", "poll": {"options": ["Lundi", "Mardi"], "expires_in": 3600}},
    )
    path = f"/api/v1/statuses/{made['id']}"
    body = {"status": "Quand ?", "poll": {"options": ["Jeudi", "Vendredi"], "expires_in": 3600}}
    return Click(scene.amelie, "PUT", path, {"json": body}, gone=removal(scene.amelie, path))


async def suggestion_to_dismiss(scene: Scene) -> Click:
    return removal(scene.amelie, f"/api/v1/suggestions/{(await scene.somebody()).id}")


def on_phone(method: str, *, known: bool = False) -> Prepare:
    """A client of somebody new wants to be woken; `known`: it is woken already."""

    async def prepare(scene: Scene) -> Click:
        await scene.town.run(push.allow_host(scene.town.network.site, HOST, by="test"))
        client, body = await scene.somebody(), Phone().subscription(standard=True)
        if known:
            await client.post("/api/v1/push/subscription", body)
        else:  # The first makes the key of the site.
            await scene.town.run(lambda: execute("DELETE FROM push_keys"))
        return Click(client, method, "/api/v1/push/subscription", {"json": body})

    return prepare


# --- the table ---------------------------------------------------------------------------------------------------

POSTS = [
    Case("POST /api/v1/statuses", written, {"posts": 1, "accounts.posts_count": 1}, each=True),
    Case(
        "POST /api/v1/statuses",
        written_with_key,
        {"posts": 1, "accounts.posts_count": 1, "idempotency_keys": 1, "outgoing_activities": 1},
        named="with a key",
    ),
    Case("POST /api/v1/statuses", written_with_tags, {"posts": 1}, each=True, named="with new hashtags"),
    Case("POST /api/v1/statuses", written_with_a_file, {"posts": 1}, (404,), named="with one file"),
    Case(
        "POST /api/v1/statuses",
        answered,
        {"posts": 1, "posts.replies_count": 1},
        each=True,
        named="in answer to a post",
    ),
    Case("POST /api/v1/statuses", quoted, {"posts": 1, "notifications": 1}, each=True, named="quoting"),
    Case("POST /api/v1/statuses", in_a_slow_group, {"posts": 2}, (422,), named="in a slow group"),
    Case("POST /api/v1/statuses", scheduled_with_key, {"scheduled_posts": 1}, named="for later, with a key"),
    Case(
        "POST /api/v1/statuses",
        scheduled_with_a_file,
        {"SELECT (SELECT count(*) FROM posts) + (SELECT count(*) FROM scheduled_posts)": 1},
        (404,),
        named="for later and now, with one file",
    ),
    Case(
        "POST /api/v1/statuses",
        scheduled_for_the_last_place,
        {"scheduled_posts": 1},
        (422,),
        named="for a day that is nearly full",
    ),
    Case(
        "PUT /api/v1/statuses/{id}",
        on_own_post("", method="PUT", status="Bonsoir"),
        {"post_edits": 1, UPDATES: 1},
    ),
    Case(
        "POST /api/parvis/v1/threads/{id}/close",
        on_thread("close", summary="Lyon"),
        {"decided_threads": 1, "post_edits": 1, UPDATES: 1, audited("thread.close"): 1},
    ),
    Case(
        "POST /api/parvis/v1/threads/{id}/reopen",
        on_thread("reopen", before="close"),
        {"decided_threads": 0, "post_edits": 1, UPDATES: 1, audited("thread.reopen"): 1},
    ),
    Case("PUT /api/v1/statuses/{id}", poll_to_edit, {"post_edits": 1, "poll_options": 0}, named="its poll"),
    Case(
        "DELETE /api/v1/statuses/{id}",
        on_own_post("", method="DELETE"),
        {"posts": -1, "accounts.posts_count": -1, DELETES: 1, "tombstones": 1},
        (404,),
    ),
    Case(
        "POST /api/v1/statuses/{id}/favourite",
        on_post("favourite"),
        {FAVOURITES: 1, "posts.favourites_count": 1, "notifications": 1},
    ),
    Case(
        "POST /api/v1/statuses/{id}/unfavourite",
        on_post("unfavourite", before="favourite"),
        {FAVOURITES: -1, "posts.favourites_count": -1, "notifications": -1},
    ),
    Case("POST /api/v1/statuses/{id}/react/{emoji}", on_post("react/🎉"), {EMOJIS: 1, "notifications": 1}),
    Case(
        "POST /api/v1/statuses/{id}/react/{emoji}",
        react_for_the_last_place,
        {EMOJIS: 1},
        (422,),
        named="as the last",
    ),
    Case(
        "POST /api/v1/statuses/{id}/unreact/{emoji}", on_post("unreact/🎉", before="react/🎉"), {EMOJIS: -1}
    ),
    Case(
        "POST /api/v1/statuses/{id}/reblog",
        on_post("reblog"),
        {"posts": 1, "posts.boosts_count": 1, "accounts.posts_count": 1, "notifications": 1},
    ),
    Case(
        "POST /api/v1/statuses/{id}/unreblog",
        on_post("unreblog", before="reblog"),
        {"posts": -1, "posts.boosts_count": -1, "accounts.posts_count": -1, "notifications": -1},
    ),
    Case(
        "POST /api/v1/statuses/{id}/reblog",
        on_own_post("/reblog"),
        {"posts": 1, ANNOUNCES: 1},
        named="of one's own",
    ),
    Case("POST /api/v1/statuses/{id}/bookmark", on_post("bookmark"), {"bookmarks": 1}),
    Case(
        "POST /api/v1/statuses/{id}/unbookmark", on_post("unbookmark", before="bookmark"), {"bookmarks": -1}
    ),
    Case("POST /api/v1/statuses/{id}/mute", on_post("mute"), {"thread_mutes": 1}),
    Case("POST /api/v1/statuses/{id}/unmute", on_post("unmute", before="mute"), {"thread_mutes": -1}),
    Case("POST /api/v1/statuses/{id}/pin", pin_for_the_last_place, {"pins": 1}, (422,), named="as the fifth"),
    Case("POST /api/v1/statuses/{id}/unpin", on_own_post("/unpin", before="pin"), {"pins": -1}),
    Case(
        "POST /api/parvis/v1/answers/{id}/accept",
        on_answer("accept"),
        {"chosen_answers": 1, "post_edits": 1, "notifications": 1},
    ),
    Case(
        "POST /api/parvis/v1/answers/{id}/unaccept",
        on_answer("unaccept", before="accept"),
        {"chosen_answers": -1, "post_edits": 1, "notifications": -1},
    ),
    Case("POST /api/parvis/v1/answers/{id}/verify", on_answer("verify"), {"chosen_answers": 1}),
    Case(
        "POST /api/parvis/v1/answers/{id}/unverify",
        on_answer("unverify", before="verify"),
        {"chosen_answers": -1},
    ),
    Case("POST /api/v1/polls/{id}/votes", on_poll(), {"poll_votes": 1, "polls.voters_count": 1}, (422,)),
    Case(
        "POST /api/v1/polls/{id}/votes",
        on_poll(others=([1], [0])),
        {"poll_votes": 1, "polls.voters_count": 1, "poll_options.votes_count": 1},
        (422,),
        named="for different options",
    ),
    Case(
        "POST /api/v1/polls/{id}/votes",
        on_poll(others=([0, 1], [1], [0]), multiple=True),
        {"polls.voters_count": 1},
        (422,),
        named="of several choices",
    ),
    Case(
        "POST /api/v1/polls/{id}/votes",
        on_poll(others=([1], [0]), secret=True),
        {"poll_ballots": 1, "polls.voters_count": 1, "poll_options.votes_count": 1},
        (422,),
        named="in a secret ballot",
    ),
    Case(
        "POST /api/v1/polls/{id}/votes",
        on_poll(others=([1], [0]), quiz_answer=1),
        {"poll_votes": 1, "polls.voters_count": 1},
        (422,),
        named="in a quiz",
    ),
    Case(
        "POST /api/v1/statuses/{id}/quotes/{quoting_id}/revoke",
        quote_to_revoke,
        {"SELECT count(*) FROM posts WHERE quote_state = 'revoked'": 1},
        (404,),
    ),
    Case(
        "PUT /api/v1/statuses/{id}/interaction_policy",
        on_own_post("/interaction_policy", method="PUT", quote_approval_policy="nobody"),
        {"SELECT count(*) FROM posts WHERE quote_policy = 'nobody'": 1, UPDATES: 1},
    ),
    Case("POST /api/v1/statuses", from_a_draft, {"posts": 1, "drafts": -1}, (410,), named="from a draft"),
    Case(
        "POST /api/v1/statuses",
        scheduled_from_a_draft,
        {"scheduled_posts": 1, "drafts": -1},
        (410,),
        named="for later, from a draft",
    ),
    Case("POST /api/parvis/v1/pages", begun_with_key, {"pages": 1, "page_versions": 1, "posts": 1}),
    Case(
        "POST /api/parvis/v1/pages",
        begun_without_key,
        {"pages": 1, "page_versions": 1},
        (422,),
        named="its title is taken then",
    ),
    Case("PUT /api/parvis/v1/pages/{id}", on_page("PUT", next_version("Deux")), {"page_versions": 1}),
    Case(
        "PUT /api/parvis/v1/pages/{id}",
        on_page("PUT", *(next_version(f"Version {n}") for n in range(6))),
        {"page_versions": 1},
        (409,),
        named="with six texts",
    ),
    Case("PATCH /api/parvis/v1/pages/{id}", on_page("PATCH", {"writers": "moderators"}), {"pages": 0}),
    Case("DELETE /api/parvis/v1/pages/{id}", on_page("DELETE"), {"pages": -1, "posts": -1}, (404,)),
    Case("PUT /api/parvis/v1/drafts/{key}", a_new_draft, {"drafts": 1}),
    Case(
        "PUT /api/parvis/v1/drafts/{key}",
        draft_for_the_last_place,
        {"drafts": 1},
        (422,),
        named="as the last",
    ),
    Case(
        "PUT /api/parvis/v1/drafts/{key}",
        on_draft("PUT"),
        {"drafts": 0, "drafts.revision": 1},
        (409,),
        named="again",
    ),
    Case("DELETE /api/parvis/v1/drafts/{key}", on_draft("DELETE"), {"drafts": -1}, (404,)),
    Case(
        "PUT /api/v1/scheduled_statuses/{id}",
        on_scheduled("PUT", **later(days=2)),
        {"scheduled_posts": 0},
    ),
    Case("DELETE /api/v1/scheduled_statuses/{id}", on_scheduled("DELETE"), {"scheduled_posts": -1}, (404,)),
    Case("PUT /api/v1/media/{id}", on_file("PUT", description="Le plan"), {"media": 0}),
    Case(
        "DELETE /api/v1/media/{id}",
        on_file("DELETE"),
        {"SELECT count(*) FROM media WHERE state = 'gone'": 1},
        (404,),
    ),
]

PEOPLE = [
    Case(
        "POST /api/v1/accounts/{id}/follow",
        on_person("follow"),
        {
            "follows": 1,
            "accounts.followers_count": 1,
            "accounts.following_count": 1,
            "notifications": 1,
        },
    ),
    Case(
        "POST /api/v1/accounts/{id}/follow",
        follow_of_a_locked_person,
        {"follows": 1, "accounts.followers_count": 0, "notifications": 1},
        named="who is asked",
    ),
    Case(
        "POST /api/v1/accounts/{id}/follow",
        two_who_follow_each_other,
        {"follows": 2, "accounts.followers_count": 2, "accounts.following_count": 2},
        named="both ways",
    ),
    Case(
        "POST /api/v1/accounts/{id}/unfollow",
        on_person("unfollow", before="follow"),
        {"follows": -1, "accounts.followers_count": -1, "accounts.following_count": -1, "notifications": -1},
    ),
    Case(
        "POST /api/v1/accounts/{id}/unfollow",
        follow_and_unfollow,
        {
            "SELECT (SELECT SUM(followers_count) FROM accounts) - count(*) FROM follows WHERE state = 'accepted'": 0,
        },
        named="and follow",
    ),
    Case(
        "POST /api/v1/accounts/{id}/remove_from_followers",
        follower_to_remove,
        {"follows": -1, "accounts.followers_count": -1},
    ),
    Case(
        "POST /api/v1/accounts/{id}/block",
        following_follower,
        {"blocks": 1, "follows": -2, "accounts.followers_count": -2, "accounts.following_count": -2},
    ),
    Case("POST /api/v1/accounts/{id}/unblock", on_person("unblock", before="block"), {"blocks": -1}),
    Case("POST /api/v1/accounts/{id}/mute", on_person("mute"), {"mutes": 1}),
    Case("POST /api/v1/accounts/{id}/unmute", on_person("unmute", before="mute"), {"mutes": -1}),
    Case("POST /api/v1/accounts/{id}/note", on_person("note", comment="Salle 12"), {"account_notes": 1}),
    Case(
        "POST /api/v1/accounts/{id}/note",
        on_person("note", before="note"),
        {"account_notes": -1},
        named="away",
    ),
    Case("POST /api/v1/accounts/{id}/endorse", on_person("endorse", before="follow"), {"endorsements": 1}),
    Case(
        "POST /api/v1/accounts/{id}/endorse",
        last_endorsement,
        {"endorsements": 1},
        (422,),
        named="as the last",
    ),
    Case(
        "POST /api/v1/accounts/{id}/unendorse", on_person("unendorse", before="follow"), {"endorsements": 0}
    ),
    Case(
        "POST /api/v1/follow_requests/{id}/authorize",
        on_request("authorize"),
        {"accounts.followers_count": 1, "follows": 0, "notifications": 0},
        (404,),
    ),
    Case("POST /api/v1/follow_requests/{id}/reject", on_request("reject"), {"follows": -1}, (404,)),
    Case("POST /api/v1/domain_blocks", on_domain("POST"), {"domain_blocks": 1, "follows": -1}),
    Case("DELETE /api/v1/domain_blocks", on_domain("DELETE", blocked=True), {"domain_blocks": -1}),
    Case("POST /api/v1/tags/{name}/follow", on_tag("follow"), {"followed_tags": 1, "tags": 1}),
    Case("POST /api/v1/tags/{name}/unfollow", on_tag("unfollow", before="follow"), {"followed_tags": -1}),
    Case(
        "POST /api/v1/tags/{name}/feature", on_tag("feature"), {"featured_tags": 1, "outgoing_activities": 1}
    ),
    Case(
        "POST /api/v1/tags/{name}/unfeature",
        on_tag("unfeature", before="feature"),
        {"featured_tags": -1, "outgoing_activities": 1},
    ),
    Case("POST /api/v1/featured_tags", last_featured_tag, {"featured_tags": 1}, (422,), named="as the last"),
    Case("DELETE /api/v1/featured_tags/{id}", featured_tag_to_delete, {"featured_tags": -1}, (404,)),
]

ONES_OWN = [
    Case("POST /api/v1/lists", plain("POST", "/api/v1/lists", title="Équipe"), {"lists": 1}, each=True),
    Case("POST /api/v1/lists", last_list, {"lists": 1}, (422,), named="as the last"),
    Case("PUT /api/v1/lists/{id}", on_list("PUT", title="Amis", exclusive=True), {"lists": 0}),
    Case("DELETE /api/v1/lists/{id}", on_list("DELETE"), {"lists": -1}, (404,)),
    Case(
        "POST /api/v1/lists/{id}/accounts",
        on_list("POST", "/accounts", member=True),
        {"list_members": 1},
        (422,),
    ),
    Case(
        "DELETE /api/v1/lists/{id}/accounts",
        on_list("DELETE", "/accounts", member=True, prepared=True),
        {"list_members": -1},
    ),
    Case(
        "POST /api/v2/filters",
        plain("POST", "/api/v2/filters", title="Foot", context=["home"]),
        {"filters": 1},
        each=True,
    ),
    Case("POST /api/v2/filters", last_filter, {"filters": 1}, (422,), named="as the last"),
    Case("PUT /api/v2/filters/{id}", on_filter("PUT", title="Rugby"), {"filters": 0}),
    Case("DELETE /api/v2/filters/{id}", on_filter("DELETE"), {"filters": -1, "filter_keywords": -1}, (404,)),
    Case(
        "POST /api/v2/filters/{id}/keywords",
        on_filter("POST", "/keywords", keyword="corner"),
        {"filter_keywords": 1},
        each=True,
    ),
    Case(
        "PUT /api/v2/filters/keywords/{id}",
        on_filter("PUT", part="keyword", keyword="essai"),
        {"filter_keywords": 0},
    ),
    Case(
        "DELETE /api/v2/filters/keywords/{id}",
        on_filter("DELETE", part="keyword"),
        {"filter_keywords": -1},
        (404,),
    ),
    Case("POST /api/v2/filters/{id}/statuses", on_filter("POST", "/statuses"), {"filter_posts": 1}),
    Case(
        "POST /api/v2/filters/{id}/statuses",
        filtered_post_that_is_deleted,
        {"filter_posts": 1},
        named="of somebody who deletes it",
    ),
    Case(
        "DELETE /api/v2/filters/statuses/{id}", on_filter("DELETE", part="line"), {"filter_posts": -1}, (404,)
    ),
    Case(
        "POST /api/v1/filters",
        plain("POST", "/api/v1/filters", phrase="but", context=["home"]),
        {"filters": 1, "filter_keywords": 1},
        each=True,
    ),
    Case(
        "PUT /api/v1/filters/{id}",
        on_filter("PUT", version=1, part="keyword", phrase="essai", context=["home"]),
        {"filter_keywords": 0},
    ),
    Case(
        "DELETE /api/v1/filters/{id}",
        on_filter("DELETE", version=1, part="keyword"),
        {"filter_keywords": -1},
        (404,),
    ),
    Case(
        "POST /api/v1/conversations/{id}/read",
        on_conversation("POST", "/read"),
        {"SELECT count(*) FROM conversations WHERE unread": -1},
    ),
    Case("POST /api/v1/conversations/{id}/unread", on_conversation("POST", "/unread"), {"conversations": 0}),
    Case("DELETE /api/v1/conversations/{id}", on_conversation("DELETE"), {"conversations": -1}, (404,)),
    Case(
        "POST /api/v1/notifications/clear",
        on_notification("/api/v1/notifications/clear"),
        {"notifications": -1},
    ),
    Case(
        "POST /api/v1/notifications/{id}/dismiss",
        on_notification("/api/v1/notifications/{id}/dismiss"),
        {"notifications": -1},
        (404,),
    ),
    Case(
        "POST /api/v2/notifications/clear",
        on_notification("/api/v2/notifications/clear"),
        {"notifications": -1},
    ),
    Case(
        "POST /api/v2/notifications/{group_key}/dismiss",
        on_notification("/api/v2/notifications/{key}/dismiss"),
        {"notifications": -1},
    ),
    Case(
        "POST /api/v1/notifications/requests/{id}/accept",
        on_held_back("accept"),
        {"notification_requests": -1, "notification_permissions": 1},
        (404,),
    ),
    Case(
        "POST /api/v1/notifications/requests/dismiss",
        on_held_back("dismiss", many=True),
        {"notification_requests": -1, "notifications": -1},
        (404,),
    ),
    Case(
        "PATCH /api/v2/notifications/policy",
        plain("PATCH", "/api/v2/notifications/policy", for_new_accounts="drop"),
        {"notification_policies": 1},
    ),
    Case(
        "PATCH /api/v1/notifications/policy",
        plain("PATCH", "/api/v1/notifications/policy", filter_not_followers=True),
        {"notification_policies": 1},
    ),
    Case(
        "POST /api/v1/markers", plain("POST", "/api/v1/markers", home={"last_read_id": "1"}), {"markers": 1}
    ),
    Case(
        "PATCH /api/v1/preferences",
        plain("PATCH", "/api/v1/preferences", **{"posting:default:visibility": "private"}),
        {"people": 0},
    ),
    Case(
        "PATCH /api/v1/profile", plain("PATCH", "/api/v1/profile", display_name="Amélie P."), {"accounts": 0}
    ),
    Case(
        "PATCH /api/parvis/v1/work",
        plain("PATCH", "/api/parvis/v1/work", title="Designer", skills="#sql #figma"),
        {"skills": 2, "work_profiles": 1, audited("person.work"): 1},
    ),
    Case(
        "PUT /api/parvis/v1/work/absence",
        plain("PUT", "/api/parvis/v1/work/absence", first_day="2026-11-01", last_day=NEXT_YEAR),
        {"work_profiles": 1, audited("person.away"): 1},
    ),
    Case("DELETE /api/parvis/v1/work/absence", absence_to_end, {AWAY: -1, audited("person.away"): 1}),
    Case("DELETE /api/v1/profile/avatar", plain("DELETE", "/api/v1/profile/avatar"), {"media": 0}),
    Case("DELETE /api/v1/profile/header", plain("DELETE", "/api/v1/profile/header"), {"media": 0}),
    Case("POST /api/v1/push/subscription", on_phone("POST"), {"push_subscriptions": 1, "push_keys": 1}),
    Case(
        "POST /api/v1/push/subscription",
        on_phone("POST", known=True),
        {"push_subscriptions": 0},
        named="anew",
    ),
    Case("PUT /api/v1/push/subscription", on_phone("PUT", known=True), {"push_subscriptions": 0}),
    Case("DELETE /api/v1/push/subscription", on_phone("DELETE", known=True), {"push_subscriptions": -1}),
    Case("DELETE /api/v1/suggestions/{id}", suggestion_to_dismiss, {"dismissed_suggestions": 1}),
    Case(
        "PATCH /api/v1/accounts/update_credentials",
        plain("PATCH", "/api/v1/accounts/update_credentials", note="Salle 12", locked=True),
        {"SELECT count(*) FROM accounts WHERE locked": 1},
    ),
    Case(
        "POST /oauth/token",
        code_to_redeem,
        {"tokens": 1, "SELECT count(*) FROM tokens WHERE revoked_at IS NOT NULL": 1},
        (400,),
    ),
    Case("POST /oauth/revoke", token_to_revoke, {"SELECT count(*) FROM tokens WHERE revoked_at IS NULL": -1}),
    Case("DELETE /api/parvis/v1/access/apps/{id}", access_to_end("apps"), {VALID: -1, ENDED: 1}, (404,)),
    Case(
        "DELETE /api/parvis/v1/access/browsers/{id}",
        access_to_end("browsers"),
        {"sessions": -1, ENDED: 1},
        (404,),
    ),
    Case("DELETE /api/parvis/v1/access", access_to_end(""), {VALID: -1, "sessions": -1, ENDED: 1}),
]

CASES = [*POSTS, *PEOPLE, *ONES_OWN, *collecting.CASES]

EXEMPT = {
    "POST /oauth/authorize": "each consent makes a code of its own; a code used twice is in the table",
    "POST /oauth/userinfo": "reads",
    "POST /api/parvis/v1/audience": "reads",
    "POST /api/v1/apps": "each makes an application of its own",
    "POST /api/v1/accounts": "always refused",
    "POST /api/v1/statuses/{id}/translate": "always refused",
    "POST /api/v1/media": "each makes a file of its own",
    "POST /api/v2/media": "as POST /api/v1/media",
    "POST /api/parvis/v1/uploads": "each begins an upload of its own; as the last, six times at once: test_unfinished.py",
    "PATCH /api/parvis/v1/uploads/{id}": "six times at once: test_unfinished.py",
    "DELETE /api/parvis/v1/uploads/{id}": "deletes one row, if it is there: test_unfinished.py",
    "POST /login/with/{key}": "each begins a sign-in of its own; coming back: test_signing_in_with_a_provider.py",
    "POST /login/with/{key}/link": "each begins a sign-in of its own; what it links: test_signing_in_with_a_provider.py",
    "POST /login/with/{key}/logout": "a token that was used is refused: test_signing_in_with_a_provider.py",
    "POST /scim/v2/.search": "reads",
    "POST /scim/v2/Users/.search": "reads",
    "POST /scim/v2/Groups/.search": "reads",
    "POST /scim/v2/Users": "six times at once: test_scim_attacks.py",
    "PUT /scim/v2/Users/{id}": "as its PATCH, under the same lock",
    "PATCH /scim/v2/Users/{id}": "six times at once: test_scim_attacks.py",
    "DELETE /scim/v2/Users/{id}": "six times at once: test_scim_attacks.py",
    "POST /scim/v2/Groups": "six times at once: test_scim_attacks.py",
    "PUT /scim/v2/Groups/{id}": "as its PATCH, under the same lock",
    "PATCH /scim/v2/Groups/{id}": "six times at once: test_scim_attacks.py",
    "DELETE /scim/v2/Groups/{id}": "deletes one group, if it is there",
    "POST /login": "each opens a session of its own",
    "POST /logout": "deletes one row, if it is there",
    **dict.fromkeys(
        (
            "POST /login/second",
            "POST /login/passkey",
            "POST /passkeys/options",
            "POST /confirm",
            "POST /settings/security/passkeys",
            "POST /settings/security/passkeys/{id}/remove",
            "POST /settings/security/app",
            "POST /settings/security/app/confirm",
            "POST /settings/security/app/remove",
            "POST /settings/security/codes",
        ),
        "six times at once: tests/unit/test_second_factor.py",
    ),
    "POST /password": "six at once are one mail: test_passwords.py",
    "POST /password/code": "leads to the next page",
    "POST /password/{token}": "six at once: test_passwords.py",
    "POST /address/{token}": "six at once: test_passwords.py",
    "POST /settings/email": "a second mail within a minute is refused: test_passwords.py",
    "POST /join/{token}": "six at once: test_joining.py",
    "POST /join/{token}/address": "six at once: test_joining.py",
    "POST /access/apps/{id}": "the form of the same verb",
    "POST /access/browsers/{id}": "the form of the same verb",
    "POST /access/others": "the form of the same verb",
    **{f"POST /posts/{{id}}/{verb}": "the button of the same verb" for verb in acts.VERBS},
    **{
        f"POST /people/{{id}}/{verb}": "the button of the same verb"
        for verb in people.VERBS
        if verb != "lists"
    },
    "POST /people/{id}/lists": "six times at once: tests/unit/test_pages_people.py",
    **{f"POST /lists/{{id}}/{verb}": "the form of the same verb" for verb in list_pages.VERBS},
    "POST /lists": "the form of the same verb",
    **collecting.EXEMPT,
    "POST /settings/filters": "the form of the same verb",
    "POST /settings/filters/{id}": "the form of the same verb",
    "POST /settings/filters/{id}/delete": "the form of the same verb",
    "POST /settings/blocks": "the form of the same verb",
    "POST /settings/profile": "the form of the same verb",
    "POST /settings/profile/tags": "the form of the same verb",
    "POST /settings/profile/work": "the form of the same verb",
    "POST /settings/profile/absence": "the form of the same verb",
    "POST /report": "the form of the same verb",
    "POST /@{username}/{post_id}/react": "the button of the same verb",
    "POST /announcements/{id}/read": "the form of the same verb",
    "POST /announcements/{id}/react": "the form of the same verb",
    "POST /announcements/{id}/ask": "six times at once: tests/unit/test_pages_announcements.py",
    "PATCH /uploads/{id}": "as PATCH /api/parvis/v1/uploads/{id}",
    "POST /settings/display": "sets what the form holds",
    "POST /api/parvis/v1/files/{id}/versions": "six at once: tests/federation/test_file_versions.py",
    "POST /files/{id}": "the form of the same verb: the same bytes again are no version",
    "PUT /api/parvis/v1/files/{id}/tags": "sets what it is given: tests/unit/test_group_files.py",
    "POST /files/{id}/tags": "the form of the same verb",
    "POST /settings/privacy": "as POST /settings/display",
    "POST /settings/keys": "as POST /settings/display",
    "POST /settings/password": "six times at once: tests/unit/test_settings.py",
    "POST /welcome/{number}": "the verbs of profile, groups and follows, which are in the table",
    "POST /welcome/skip": "notes the first time: tests/unit/test_pages_settings.py",
    "POST /push": "six times at once: tests/unit/test_push.py",
    "DELETE /push": "as POST /push",
    "POST /api/parvis/v1/polls/{id}/sites/{host}/strike": "six times at once: tests/federation/test_secret_ballots.py",
    "POST /polls/{id}/strike": "the form of the same verb",
    **{
        f"POST /api/parvis/v1/threads/{{id}}/{verb}": "six times at once: test_two_clicks_groups.py"
        for verb in ("move", "split", "merge")
    },
    "POST /api/parvis/v1/questions/{id}/duplicate": "six times at once: tests/unit/test_asking_experts.py",
    "DELETE /api/parvis/v1/questions/{id}/duplicate": "likewise",
    "POST /api/parvis/v1/questions/{id}/experts/{account_id}": "likewise",
    "POST /questions/{id}/older": "the form of the same verb",
    "POST /questions/{id}/experts": "the form of the same verb",
    "POST /threads/{id}/close": "the form of the same verb",
    "POST /threads/{id}/reopen": "the form of the same verb",
    "POST /compose": "six times at once: tests/unit/test_pages_compose.py",
    "POST /compose/draft": "as POST /compose",
    "POST /pages/new": "the form of the same verb, with a key of its own",
    "POST /pages/{id:[0-9]+}/edit": "the form of the same verb",
    "POST /pages/{id:[0-9]+}/settings": "the form of the same verb",
    "POST /pages/{id:[0-9]+}/delete": "the form of the same verb",
    "POST /compose/drafts/{id}/drop": "the form of the same verb",
    **{f"POST /compose/scheduled/{{id}}/{verb}": "as POST /compose" for verb in waiting.VERBS},
    "POST /@{username}/{post_id}/delete": "as POST /compose",
    "POST /messages/new": "six times at once: tests/unit/test_pages_messages.py",
    "POST /messages/{id}": "as POST /messages/new",
    "POST /messages/{id}/mute": "the form of the same verb",
    "POST /messages/{id}/unmute": "the form of the same verb",
    "POST /messages/{id}/unread": "the form of the same verb",
    "POST /messages/{id}/remove": "the form of the same verb",
    "POST /notifications/read": "six times at once: tests/unit/test_pages_notifications.py",
    **{
        f"POST /notifications/todo/{verb}": "six times at once: tests/unit/test_pages_notifications.py"
        for verb in notifications.VERBS
    },
    "POST /notifications/requests/policy": "the form of the same verb",
    "POST /notifications/requests/{id}/accept": "the form of the same verb",
    "POST /notifications/requests/{id}/dismiss": "the form of the same verb",
    "POST /tags/{name}/follow": "six times at once: tests/unit/test_pages_search.py",
    "POST /tags/{name}/unfollow": "as POST /tags/{name}/follow",
    "POST /actor/inbox": "ten times at once: tests/faults/test_disorder.py",
    "POST /inbox": "as POST /actor/inbox",
    "POST /users/{id}/inbox": "as POST /actor/inbox",
}


@on_shared_site
@pytest.mark.parametrize("case", CASES, ids=str)
async def test_at_once(scene: Scene, case: Case) -> None:
    """Sent six times, and against the deletion of what it is about."""
    await check_sent_at_once(scene, case)
    await check_against_deletion(scene, case)


def test_every_route_that_writes_is_tried() -> None:
    others = doors_below(*GROUPS, *ADMINS)
    walk([door for door in DOORS if door not in others], {case.route for case in CASES}, EXEMPT)


@on_shared_site
@pytest.mark.parametrize(
    ("met", "status"),
    [(IntegrityError("there"), 409), (Conflict(), 409), (DoesNotExist(List), 404)],
    ids=repr,
)
async def test_what_is_not_tried_again_is_told_so(
    scene: Scene,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    met: Exception,
    status: int,
) -> None:
    """The database is well: nobody is told to look at the disk, and programs may ask again at once."""

    async def meet(*_: object) -> None:
        raise met

    monkeypatch.setattr(lists, "create", meet)
    answer = await scene.amelie.ask("POST", "/api/v1/lists", json={"title": "Équipe"})
    assert answer.status == status
    assert answer.headers.get("Retry-After") == ("1" if status == 409 else None)
    assert "disk" not in caplog.text


@on_shared_site
async def test_everybody_does_everything_at_once(scene: Scene) -> None:
    """Whatever meets whatever, nothing fails and what is counted is true; the same verbs in the same order each time."""
    rng = random.Random(7)
    people = [scene.amelie, scene.bruno, scene.chloe]
    body = {"name": "Cantine", "handle": f"cantine{scene.number()}"}
    group = await scene.chloe.post("/api/parvis/v1/groups", body)
    for _ in range(4):
        posts = [await scene.post(who) for who in people for _ in range(2)]
        clicks = [_any_click(rng, people, posts, group) for _ in range(18)]
        answers = await asyncio.gather(*(click.send() for click in clicks))
        seen = [
            (click.method, click.path, answer.status) for click, answer in zip(clicks, answers, strict=True)
        ]
        assert {answer.status for answer in answers} <= {200, 403, 404, 422}, seen
    for what, truth in COUNTED.items():
        assert await scene.measured(f"SELECT count(*) FROM {what} <> ({truth})") == 0, what


COUNTED = {
    "posts WHERE favourites_count": "SELECT count(*) FROM reactions r WHERE r.post_id = posts.id AND r.emoji = ''",
    "posts WHERE boosts_count": "SELECT count(*) FROM posts b WHERE b.boost_of_id = posts.id AND b.group_id IS NULL",
    "posts WHERE replies_count": "SELECT count(*) FROM posts r WHERE r.in_reply_to_id = posts.id",
    "accounts WHERE followers_count": "SELECT count(*) FROM follows f WHERE f.target_id = accounts.id"
    " AND f.state = 'accepted'",
    "accounts WHERE following_count": "SELECT count(*) FROM follows f WHERE f.account_id = accounts.id"
    " AND f.state = 'accepted'",
}


def _any_click(rng: random.Random, people: list[Somebody], posts: list[str], group: dict[str, Any]) -> Click:
    who, post = rng.choice(people), f"/api/v1/statuses/{rng.choice(posts)}"
    other = f"/api/v1/accounts/{rng.choice([each.id for each in people if each is not who])}"
    tags = " ".join(rng.sample(["#un", "#deux", "#trois", "#quatre"], 3))
    drafts: list[dict[str, Any]] = [
        {"status": f"@{rng.choice(people).username} Oui", "in_reply_to_id": rng.choice(posts)},
        {"status": f"{tags} Voilà", "quoted_status_id": rng.choice(posts)},
        {"status": f"@{group['account']['acct']} {tags}"},
        {"status": f"@{rng.choice(people).username} Chut", "visibility": "direct"},
    ]
    verbs = ("favourite", "unfavourite", "reblog", "unreblog", "bookmark", "react/🎉", "unreact/🎉", "mute")
    return rng.choice(
        [
            *(Click(who, "POST", f"{post}/{verb}") for verb in verbs),
            *(Click(who, "POST", "/api/v1/statuses", {"json": draft}) for draft in drafts),
            *(Click(who, "POST", f"{other}/{verb}") for verb in ("follow", "unfollow", "block", "unblock")),
            *(
                Click(who, "POST", f"/api/v1/accounts/{group['id']}/{verb}")
                for verb in ("follow", "unfollow")
            ),
            *(Click(who, "DELETE", post) for _ in range(3)),
            Click(who, "PUT", post, {"json": {"status": tags}}),
            Click(who, "POST", "/api/v1/notifications/clear"),
        ]
    )


@on_shared_site
async def test_a_quiz_that_is_over_is_told_once(scene: Scene) -> None:
    """Two processes look at the same minute."""
    asked = {"options": ["Lundi", "Mardi"], "expires_in": 3600, "quiz_answer": 1}
    made = await scene.bruno.post("/api/v1/statuses", {"status": "Quand ?", "poll": asked})
    await scene.town.run(
        lambda: execute("UPDATE polls SET expires_at = 1 WHERE post_id = $1", int(made["id"]))
    )
    town, tables = scene.town, ("post_edits", "notifications")
    before = [await scene.measured(each) for each in tables]
    closed = await asyncio.gather(*(town.run(lambda: close_ended(town.network)) for _ in range(3)))
    assert sorted(closed) == [0, 0, 1]
    assert [await scene.measured(each) for each in tables] == [number + 1 for number in before]
