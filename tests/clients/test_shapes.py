"""Eight clients that cannot be run here, by the shapes of their requests (read from their code): Elk, Phanpy, Tusky,
Ice Cubes, Mastodon for Android, Moshidon, Mastodon for iOS and tut.

Each logs in by its own redirect URI, asks what it asks when it starts, and goes through a day's work in its own
encodings; every answer is decoded as typed clients do (typed.py).
"""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pytest
from aiohttp import FormData
from yarl import URL

from models.core.accounts import Account as AccountRow
from models.core.base import now
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.notifications.push import allow_host
from outbox.people.accounts import create_person
from tests.clients import typed
from tests.clients.typed import decode
from tests.files import photo
from tests.inhabited import PUSH_WISH, inhabit
from tests.paris import OUT_OF_BAND, PASSWORD, Paris, paris, paris_data
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]

VERIFIER = "v" * 64
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
Parameters = Mapping[str, Any]


# --- how they write parameters


def flat(parameters: Parameters) -> list[tuple[str, str]]:
    """Write parameters as Rails reads them: a[b], a[], and a[0][b] for lists of objects."""
    written: list[tuple[str, str]] = []

    def write(name: str, value: Any) -> None:
        if isinstance(value, Mapping):
            for inner, each in value.items():
                write(f"{name}[{inner}]", each)
        elif isinstance(value, list):
            for number, each in enumerate(value):
                write(f"{name}[{number if isinstance(each, Mapping) else ''}]", each)
        elif isinstance(value, bool):
            written.append((name, str(value).lower()))
        else:
            written.append((name, str(value)))

    for name, value in parameters.items():
        write(name, value)
    return written


def as_json(parameters: Parameters) -> dict[str, Any]:
    return {"json": dict(parameters)}


def as_form(parameters: Parameters) -> dict[str, Any]:
    return {
        "data": urlencode(flat(parameters)),
        "headers": {"Content-Type": "application/x-www-form-urlencoded"},
    }


def as_multipart(parameters: Parameters) -> dict[str, Any]:
    form = FormData(default_to_multipart=True)
    for name, value in flat(parameters):
        form.add_field(name, value)
    return {"data": form}


def in_query(parameters: Parameters) -> dict[str, Any]:
    return {"params": flat(parameters)}


def as_json_with_numbers(parameters: Parameters) -> dict[str, Any]:
    """JSON where a list of objects is an object with numbers for names, as Ice Cubes writes fields."""
    return as_json(
        {
            name: {str(number): each for number, each in enumerate(value)}
            if isinstance(value, list) and value and isinstance(value[0], Mapping)
            else value
            for name, value in parameters.items()
        }
    )


Encoding = Callable[[Parameters], dict[str, Any]]


@dataclass(frozen=True)
class Manner:
    """How one client asks (client-api.md §1 and §2)."""

    name: str
    redirect_uri: str
    agent: str
    login: Encoding
    """Of the registration and the token."""
    probes: Mapping[str, Any]
    """What it asks without a token, before the login."""
    start: Mapping[str, Any]
    """What it asks when it starts."""
    writes: Encoding = as_json
    """How it writes unless `others` says otherwise."""
    others: Mapping[str, Encoding] = field(default_factory=dict)
    """By the last word of the path."""
    media: str = "/api/v2/media"
    filters: str = "/api/v2/filters"
    scopes: str = "read write follow push"
    origin: str = ""
    """Of a page in a browser, which asks for leave before every call."""
    proves: bool = False
    """Whether it uses PKCE."""
    slash: str = ""
    """What it writes behind paths."""
    streams: Literal["", "by protocol", "by query"] = ""
    """How it opens a WebSocket: with the token as sub-protocol, or in the address."""
    reacts: str = ""
    """The path by which it reacts with an emoji, where it can."""

    def encode(self, path: str, parameters: Parameters) -> dict[str, Any]:
        return self.others.get(path.rpartition("/")[2], self.writes)(parameters)


Markers = dict[str, typed.Marker]
MASTO_JS = {"update_credentials": as_multipart}
MANNERS = [
    Manner(
        "Elk",
        "https://elk.corp.example/api/paris.corp.example/oauth/https%3A%2F%2Felk.corp.example",
        "node",
        login=as_json,
        probes={"/api/v2/instance": typed.Instance},
        start={
            "/nodeinfo/2.0": Any,
            "/api/v2/instance": typed.Instance,
            "/api/v1/accounts/verify_credentials": typed.OwnAccount,
            "/api/v1/preferences": dict[str, Any],
            "/api/v1/followed_tags": list[typed.Tag],
            "/api/v1/timelines/home?limit=30": list[typed.Status],
            "/api/v1/markers?timeline[]=notifications": Markers,
        },
        others=MASTO_JS,
        origin="https://elk.corp.example",
        media="/api/v1/media",
        streams="by protocol",
    ),
    Manner(
        "Phanpy",
        "https://phanpy.corp.example/",
        "Mozilla/5.0",
        login=as_form,
        probes={
            "/.well-known/host-meta": None,
            "/.well-known/oauth-authorization-server": Any,
            "/api/v2/instance": typed.Instance,
        },
        start={
            "/api/v1/preferences": dict[str, Any],
            "/api/v2/instance": typed.Instance,
            "/.well-known/nodeinfo": Any,
            "/nodeinfo/2.1": Any,
            "/api/v1/timelines/home?limit=20": list[typed.Status],
            "/api/v2/notifications?limit=80&expand_accounts=partial_avatars": typed.PartlyGroupedNotifications,
            "/api/v1/followed_tags?limit=200": list[typed.Tag],
            "/api/v1/announcements": list[typed.Announcement],
            "/api/v1/follow_requests?limit=80": list[typed.Account],
            "/api/v1/lists": list[typed.UserList],
        },
        others=MASTO_JS,
        origin="https://phanpy.corp.example",
        proves=True,
        streams="by protocol",
    ),
    Manner(
        "Tusky",
        "oauth2redirect://com.keylesspalace.tusky/",
        "Tusky/31 Android/15 OkHttp/5",
        login=as_form,
        probes={},
        start={
            "/api/v2/instance": typed.Instance,
            "/api/v2/filters": list[typed.Filter],
            "/api/v1/markers?timeline[]=notifications": Markers,
            "/api/v1/notifications?limit=30": list[typed.Notification],
            "/api/v1/announcements?with_dismissed=false": list[typed.Announcement],
        },
        writes=as_form,
        others={"statuses": as_json, "update_credentials": as_multipart},
    ),
    Manner(
        "Ice Cubes",
        "icecubesapp://",
        "IceCubesApp/2 CFNetwork Darwin",
        login=as_json,
        probes={"/api/v2/instance": typed.Instance},
        start={
            "/api/v2/instance/": typed.Instance,
            "/api/v1/preferences/": dict[str, Any],
            "/api/v1/instance/peers/": list[str],
            "/api/v1/lists/": list[typed.UserList],
            "/api/v1/followed_tags/": list[typed.Tag],
            "/api/v2/notifications/?limit=40&grouped_types[]=favourite": typed.GroupedNotifications,
            "/api/v2/notifications/policy/": typed.NotificationPolicy,
        },
        writes=in_query,
        others={"statuses": as_json, "update_credentials": as_json_with_numbers, "filters": as_json},
        slash="/",
        streams="by protocol",
    ),
    Manner(
        "Mastodon for Android",
        "org.joinmastodon.android-auth://callback",
        "MastodonAndroid/2.9",
        login=as_json,
        probes={"/api/v2/instance": typed.Instance},
        start={
            "/api/v1/accounts/verify_credentials": typed.OwnAccount,
            "/api/v2/instance": typed.Instance,
            "/api/v1/custom_emojis": list[typed.Emoji],
            "/api/v1/filters": list[typed.OldFilter],
            "/api/v1/preferences": dict[str, Any],
            "/api/v1/markers?timeline[]=home&timeline[]=notifications": Markers,
            "/api/v1/lists": list[typed.UserList],
            "/api/v2/notifications/unread_count?limit=100": typed.UnreadCount,
            "/api/v2/notifications?grouped_types[]=favourite&grouped_types[]=reblog": typed.GroupedNotifications,
        },
        others={"update_credentials": as_multipart},
        filters="/api/v1/filters",
        proves=True,
    ),
    Manner(
        "Moshidon",
        "org.joinmastodon.android.moshinda-android-auth://callback",
        "Moshidon/2.3",
        login=as_json,
        probes={"/api/v2/instance": typed.Instance, "/api/v1/instance": typed.InstanceWithReactions},
        start={
            "/api/v1/accounts/verify_credentials": typed.OwnAccount,
            "/api/v1/custom_emojis": list[typed.Emoji],
            "/api/v1/filters": list[typed.OldFilter],
            "/api/v1/preferences": dict[str, Any],
            "/api/v1/announcements?with_dismissed=false": list[typed.Announcement],
        },
        others={"update_credentials": as_multipart},
        filters="/api/v1/filters",
        reacts="/api/v1/statuses/{id}/react/{emoji}",
    ),
    Manner(
        "Mastodon for iOS",
        "mastodon://joinmastodon.org/oauth",
        "Mastodon/2024.12 iOS/18",
        login=as_json,
        probes={"/api/v1/instance": typed.OldInstance},
        start={
            "/api/v1/accounts/verify_credentials": typed.OwnAccount,
            "/api/v1/instance": typed.OldInstance,
            "/api/v2/instance": typed.Instance,
            "/api/v1/instance/translation_languages": dict[str, list[str]],
            "/api/v1/filters": list[typed.OldFilter],
        },
        others={"statuses": as_multipart, "update_credentials": as_multipart},
        filters="/api/v1/filters",
    ),
    Manner(
        "tut",
        OUT_OF_BAND,
        "Go-http-client/1.1",
        login=as_form,
        probes={"/api/v1/instance": typed.OldInstance},
        start={
            "/api/v1/accounts/verify_credentials": typed.OwnAccount,
            "/api/v1/preferences": dict[str, Any],
            "/api/v1/filters": list[typed.OldFilter],
            "/api/v1/timelines/home": list[typed.Status],
            "/api/v1/notifications": list[typed.Notification],
        },
        writes=as_form,
        others={"update_credentials": as_multipart},
        media="/api/v1/media",
        filters="/api/v1/filters",
        scopes="read write follow",
        streams="by query",
    ),
]


@dataclass
class App:
    """One of the clients in somebody's hand."""

    paris: Paris
    manner: Manner
    token: str = ""
    client_id: str = ""
    client_secret: str = ""

    async def ask(self, method: str, path: str, kind: Any, status: int = 200, **options: Any) -> Any:
        """Ask, insist on a status, and decode the answer."""
        headers = {
            "User-Agent": self.manner.agent,
            "Accept": "*/*" if self.token else "application/json, */*;q=0.5",
            **({"Authorization": f"Bearer {self.token}"} if self.token else {}),
            **options.pop("headers", {}),
        }
        path, _, query = path.partition("?")
        slash = "" if path.endswith("/") or not path.startswith("/api/") else self.manner.slash
        url = URL(path + slash + (f"?{query}" if query else ""), encoded=True)
        if self.manner.origin:
            headers["Origin"] = self.manner.origin
            await self._ask_for_leave(method, url)
        async with self.paris.client.request(
            method, url, headers=headers, allow_redirects=False, **options
        ) as answer:
            assert answer.status == status, f"{method} {url}: {answer.status} {await answer.text()}"
            if self.manner.origin:
                assert answer.headers["Access-Control-Allow-Origin"] == "*"
            if kind is None:
                return await answer.text()
            found = await answer.json()
            decode(kind, found, f"{method} {path}")
            return found

    async def _ask_for_leave(self, method: str, url: URL) -> None:
        """Ask as browsers do before they let a page call another site."""
        asked = {"Origin": self.manner.origin, "Access-Control-Request-Method": method}
        async with self.paris.client.options(
            url, headers=asked | {"Access-Control-Request-Headers": "authorization,content-type"}
        ) as leave:
            assert leave.status == 204
            assert method in leave.headers["Access-Control-Allow-Methods"]
            assert "authorization" in leave.headers["Access-Control-Allow-Headers"]

    async def get(self, path: str, kind: Any) -> Any:
        return await self.ask("GET", path, kind)

    async def write(self, path: str, kind: Any, *, method: str = "POST", **parameters: Any) -> Any:
        return await self.ask(method, path, kind, **self.manner.encode(path, parameters))

    async def log_in(self) -> None:
        """Register, let Amélie agree in her browser, and turn the code that comes back into a token."""
        for path, kind in self.manner.probes.items():
            await self.ask("GET", path, kind)
        name, uri = self.manner.name, self.manner.redirect_uri
        registration = {
            "client_name": name,
            "redirect_uris": uri,
            "scopes": self.manner.scopes,
            "website": "https://elk.example",
        }
        app = await self.ask(
            "POST", "/api/v1/apps", typed.RegisteredApplication, **self.manner.login(registration)
        )
        assert app["redirect_uri"] == uri
        self.client_id, self.client_secret = app["client_id"], app["client_secret"]
        asked = {
            "response_type": "code",
            "client_id": app["client_id"],
            "redirect_uri": uri,
            "scope": self.manner.scopes,
        }
        if self.manner.proves:
            asked |= {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
        token = await self.ask(
            "POST",
            "/oauth/token",
            typed.Token,
            **self.manner.login(
                {
                    "grant_type": "authorization_code",
                    "client_id": app["client_id"],
                    "client_secret": app["client_secret"],
                    "redirect_uri": uri,
                    "code": await self._agreed(asked),
                    **({"code_verifier": VERIFIER} if self.manner.proves else {}),
                }
            ),
        )
        assert token["scope"] == self.manner.scopes
        self.token = token["access_token"]

    async def _agreed(self, asked: dict[str, str]) -> str:
        browser = self.paris.browser()
        await browser.log_in()
        page = await browser.get(f"/oauth/authorize?{urlencode(asked)}")
        answer = await browser.submit(page, "/oauth/authorize", decision="allow")
        if asked["redirect_uri"] == OUT_OF_BAND:
            [code] = re.findall(r'<code class="code"[^>]*>(\S+?)</code>', await answer.text())
            return str(code)
        location = answer.headers["Location"]
        # Byte for byte: the system finds the app by it.
        assert location.startswith(f"{asked['redirect_uri']}?code=")
        return parse_qs(urlsplit(location).query)["code"][0]


@pytest.fixture(params=MANNERS, ids=lambda manner: manner.name)
async def app(request: pytest.FixtureRequest, paris: Paris) -> App:
    """Each client in Amélie's hand, logged in. Karim works in Paris too."""
    await create_person(paris.site, "karim", password=PASSWORD, by="command line")
    app = App(paris, request.param)
    await app.log_in()
    return app


async def test_it_starts(app: App) -> None:
    for path, kind in app.manner.start.items():
        await app.get(path, kind)
    own = await app.get("/api/v1/accounts/verify_credentials", typed.OwnAccount)
    assert own["username"] == "amelie"


async def test_it_publishes_and_takes_back(app: App) -> None:
    """With a poll, a warning and a key against sending it twice; edited, liked, boosted and deleted."""
    post = {
        "status": "On déjeune où ? #midi @karim",
        "spoiler_text": "Manger",
        "visibility": "unlisted",
        "language": "fr",
        "sensitive": False,
        "poll": {"options": ["Ici", "Là-bas"], "expires_in": 3600, "multiple": True, "hide_totals": False},
    }
    once = {"Idempotency-Key": "8c1f0d52-midi"}
    encoded = app.manner.encode("statuses", post)
    encoded["headers"] = encoded.get("headers", {}) | once
    written = await app.ask("POST", "/api/v1/statuses", typed.Status, **encoded)
    again = app.manner.encode("statuses", post)
    again["headers"] = again.get("headers", {}) | once
    assert (await app.ask("POST", "/api/v1/statuses", typed.Status, **again))["id"] == written["id"]
    assert (written["visibility"], written["spoiler_text"], written["language"]) == (
        "unlisted",
        "Manger",
        "fr",
    )
    assert [option["title"] for option in written["poll"]["options"]] == ["Ici", "Là-bas"]
    assert (written["poll"]["multiple"], [tag["name"] for tag in written["tags"]]) == (True, ["midi"])
    assert (written["application"]["name"], written["mentions"][0]["acct"]) == (app.manner.name, "karim")

    path = f"/api/v1/statuses/{written['id']}"
    boost = await app.ask("POST", f"{path}/reblog", typed.Status)
    assert boost["reblog"]["id"] == written["id"]
    for verb, flag in (
        ("favourite", "favourited"),
        ("bookmark", "bookmarked"),
        ("mute", "muted"),
        ("pin", "pinned"),
    ):
        assert (await app.ask("POST", f"{path}/{verb}", typed.Status))[flag] is True
    await app.get(f"{path}/source", typed.StatusSource)
    changed = await app.ask(
        "PUT", path, typed.Status, **app.manner.encode("statuses", {"status": "Ici. #midi"})
    )
    assert changed["content"].startswith("<p>Ici.")
    assert len(await app.get(f"{path}/history", list[typed.StatusEdit])) == 2
    await app.get(f"{path}/context", typed.Thread)
    deleted = await app.ask("DELETE", path, typed.DeletedStatus)
    assert deleted["text"] == "Ici. #midi"


async def test_it_votes_and_sends_pictures(app: App) -> None:
    karim = await app.paris.token(account_id=(await AccountRow.get(handle="karim")).id)
    hers = App(app.paris, app.manner, karim)
    poll = {"options": ["Lundi", "Mardi", "Jeudi"], "expires_in": 3600, "multiple": True}
    asked = await hers.write("/api/v1/statuses", typed.Status, status="Quels jours ?", poll=poll)
    voted = await app.write(f"/api/v1/polls/{asked['poll']['id']}/votes", typed.Poll, choices=[0, 2])
    assert (voted["own_votes"], voted["voted"], voted["votes_count"]) == ([0, 2], True, 2)

    picture = FormData()
    picture.add_field("description", "La presse à Lyon")
    picture.add_field("focus", "0.5,-0.5")
    picture.add_field("file", photo(), filename="image.jpg", content_type="image/jpeg")
    uploaded = await app.ask("POST", app.manner.media, typed.Picture, data=picture)
    shown = await app.write("/api/v1/statuses", typed.Status, status="Voilà", media_ids=[uploaded["id"]])
    [attached] = shown["media_attachments"]
    assert (attached["id"], attached["description"]) == (uploaded["id"], "La presse à Lyon")
    decode(typed.Picture, attached)


async def test_it_arranges_who_is_read(app: App) -> None:
    """Following with and without boosts, muting for an hour, lists, filters and a report."""
    [karim] = await app.get("/api/v1/accounts/search?q=karim&limit=5&resolve=true", list[typed.Account])
    path = f"/api/v1/accounts/{karim['id']}"
    followed = await app.write(f"{path}/follow", typed.Relationship, reblogs=False, notify=True)
    assert (followed["following"], followed["showing_reblogs"], followed["notifying"]) == (True, False, True)
    muted = await app.write(f"{path}/mute", typed.Relationship, notifications=False, duration=3600)
    assert (muted["muting"], muted["muting_notifications"]) == (True, False)
    assert not (await app.ask("POST", f"{path}/unmute", typed.Relationship))["muting"]
    noted = await app.write(f"{path}/note", typed.Relationship, comment="Atelier 4")
    assert noted["note"] == "Atelier 4"

    made = await app.write(
        "/api/v1/lists", typed.UserList, title="Ligne 3", replies_policy="none", exclusive=True
    )
    assert (made["replies_policy"], made["exclusive"]) == ("none", True)
    members = f"/api/v1/lists/{made['id']}/accounts"
    await app.write(members, dict[str, Any], account_ids=[karim["id"]])
    assert [each["id"] for each in await app.get(f"{members}?limit=0", list[typed.Account])] == [karim["id"]]
    await app.write(members, dict[str, Any], method="DELETE", account_ids=[karim["id"]])
    assert await app.get(members, list[typed.Account]) == []

    if app.manner.filters == "/api/v2/filters":
        made = await app.write(
            app.manner.filters,
            typed.Filter,
            title="Foot",
            context=["home", "thread"],
            filter_action="hide",
            expires_in=86400,
        )
        path = f"{app.manner.filters}/{made['id']}/keywords"
        keyword = await app.write(path, typed.FilterKeyword, keyword="football", whole_word=True)
        assert keyword["whole_word"] is True
    else:
        made = await app.write(
            app.manner.filters,
            typed.OldFilter,
            phrase="football",
            context=["home"],
            whole_word=True,
            expires_in=86400,
        )
    assert made["expires_at"]

    report = {"account_id": karim["id"], "comment": "Trop de foot", "forward": False, "category": "other"}
    filed = await app.write("/api/v1/reports", typed.Report, **report)
    assert filed["target_account"]["id"] == karim["id"]


async def test_it_changes_the_profile_and_remembers_the_place(app: App) -> None:
    changed = await app.write(
        "/api/v1/accounts/update_credentials",
        typed.OwnAccount,
        method="PATCH",
        display_name="Amélie Petit",
        note="Achats",
        locked=True,
        fields_attributes=[{"name": "Bureau", "value": "4.12"}, {"name": "Poste", "value": "1789"}],
        source={"privacy": "private", "language": "fr"},
    )
    assert (changed["display_name"], changed["locked"]) == ("Amélie Petit", True)
    assert [(each["name"], each["value"]) for each in changed["source"]["fields"]] == [
        ("Bureau", "4.12"),
        ("Poste", "1789"),
    ]
    assert (changed["source"]["privacy"], changed["source"]["language"]) == ("private", "fr")
    saved = await app.write("/api/v1/markers", Markers, home={"last_read_id": "42"})
    assert saved["home"]["last_read_id"] == "42"


@pytest.mark.parametrize(
    "app", [manner for manner in MANNERS if manner.streams], ids=lambda manner: manner.name, indirect=True
)
async def test_it_listens(app: App) -> None:
    """By one WebSocket for all streams, whose sub-protocol is the token, or by one for each; the others poll."""
    by_protocol = app.manner.streams == "by protocol"
    query = "" if by_protocol else f"?access_token={app.token}&stream=user"
    protocols = (app.token,) if by_protocol else ()
    async with app.paris.client.ws_connect(f"/api/v1/streaming{query}", protocols=protocols) as socket:
        if by_protocol:
            assert socket.protocol == app.token, "browsers hang up otherwise"
            for stream in ("user", "user:notification", "public:local"):
                await socket.send_json({"type": "subscribe", "stream": stream})
        written = await app.write("/api/v1/statuses", typed.Status, status="On m'entend ?")
        said = await socket.receive_json(timeout=5)
        assert (said["event"], said["stream"]) == ("update", ["user"])
        heard = json.loads(said["payload"])
        decode(typed.Status, heard)
        assert heard["id"] == written["id"]


async def test_it_is_told_what_happened(app: App) -> None:
    """In groups or one by one; strangers are held back, and looked at; a phone is woken."""
    karim = App(
        app.paris, app.manner, await app.paris.token(account_id=(await AccountRow.get(handle="karim")).id)
    )
    for method in ("PUT", "PATCH"):
        policy = await app.write(
            "/api/v2/notifications/policy",
            typed.NotificationPolicy,
            method=method,
            for_not_following="filter",
        )
        assert (policy["for_not_following"], policy["for_new_accounts"]) == ("filter", "accept")
    written = await app.write("/api/v1/statuses", typed.Status, status="Bonjour")
    await karim.ask("POST", f"/api/v1/statuses/{written['id']}/favourite", typed.Status)
    await karim.write("/api/v1/statuses", typed.Status, status="@amelie bonjour")

    [held_back] = await app.get("/api/v1/notifications/requests", list[typed.NotificationRequest])
    assert held_back["account"]["acct"] == "karim"
    await app.write("/api/v1/notifications/requests/accept", dict[str, Any], id=[held_back["id"]])
    assert await app.get("/api/v1/notifications/requests", list[typed.NotificationRequest]) == []
    one_by_one = await app.get("/api/v1/notifications?limit=30", list[typed.Notification])
    assert sorted(each["type"] for each in one_by_one) == ["favourite", "mention"]
    grouped = await app.get("/api/v2/notifications", typed.GroupedNotifications)
    assert {group["type"] for group in grouped["notification_groups"]} == {"favourite", "mention"}
    await app.ask("POST", "/api/v1/notifications/clear", dict[str, Any])
    assert (await app.get("/api/v2/notifications", typed.GroupedNotifications))["notification_groups"] == []


@pytest.mark.parametrize(
    "app",
    [manner for manner in MANNERS if "push" in manner.scopes],
    ids=lambda manner: manner.name,
    indirect=True,
)
async def test_it_is_woken(app: App) -> None:
    """Elk asks whether there is a subscription, and 404 says that there is none."""
    path = "/api/v1/push/subscription"
    await app.ask("GET", path, typed.Failure, status=404)
    await allow_host(app.paris.site, "push.services.example", by="ada")
    wish = PUSH_WISH | {"data": {"alerts": {"mention": True, "poll": False}, "policy": "followed"}}
    made = await app.write(path, typed.PushSubscription, **wish)
    assert (made["alerts"]["mention"], made["alerts"]["poll"], made["policy"]) == (True, False, "followed")
    assert made["id"] < 2**31, "Tusky decodes an Int"
    changed = await app.write(
        path, typed.PushSubscription, method="PUT", data={"alerts": {"mention": False, "poll": True}}
    )
    assert (changed["alerts"]["mention"], changed["alerts"]["poll"]) == (False, True)
    await app.ask("DELETE", path, dict[str, Any])
    await app.ask("GET", path, typed.Failure, status=404)


async def test_it_quotes_and_publishes_later(app: App) -> None:
    written = await app.write(
        "/api/v1/statuses", typed.Status, status="La ligne 3 tourne", quote_approval_policy="followers"
    )
    assert written["quote_approval"] == {
        "automatic": ["followers"], "manual": [], "current_user": "automatic",
    }  # fmt: skip
    quoting = await app.write(
        "/api/v1/statuses", typed.Status, status="Enfin !", quoted_status_id=written["id"]
    )
    assert (quoting["quote"]["state"], quoting["quote"]["quoted_status"]["id"]) == ("accepted", written["id"])

    later = f"{now() + timedelta(days=1):%Y-%m-%dT%H:%M:%S.000Z}"
    waiting = await app.write(
        "/api/v1/statuses", typed.ScheduledStatus, status="À jeudi", visibility="private", scheduled_at=later
    )
    assert (waiting["scheduled_at"], waiting["params"]["text"]) == (later, "À jeudi")
    assert (waiting["params"]["visibility"], waiting["params"]["sensitive"]) == ("private", False)
    path = f"/api/v1/scheduled_statuses/{waiting['id']}"
    later = f"{now() + timedelta(days=2):%Y-%m-%dT%H:%M:%S.000Z}"
    assert (await app.write(path, typed.ScheduledStatus, method="PUT", scheduled_at=later))[
        "scheduled_at"
    ] == later
    await app.ask("DELETE", path, dict[str, Any])
    assert await app.get("/api/v1/scheduled_statuses", list[typed.ScheduledStatus]) == []


async def test_it_reads_and_answers_an_announcement(app: App) -> None:
    text = WrittenText("fr", "Arrêt de la ligne 3", "Jeudi de 8 h à 10 h.")
    author = await AccountRow.get(handle="ada")
    await announce(app.paris.app[NETWORK], author, NewAnnouncement((text,)), by="ada")
    [announced] = await app.get("/api/v1/announcements?with_dismissed=false", list[typed.Announcement])
    assert not announced["read"]
    path = f"/api/v1/announcements/{announced['id']}"
    await app.ask("PUT", f"{path}/reactions/%F0%9F%91%8D", dict[str, Any])
    await app.ask("POST", f"{path}/dismiss", dict[str, Any])
    [announced] = await app.get("/api/v1/announcements?with_dismissed=true", list[typed.Announcement])
    assert announced["read"]
    assert announced["reactions"] == [{"name": "👍", "count": 1, "me": True}]
    await app.ask("DELETE", f"{path}/reactions/%F0%9F%91%8D", dict[str, Any])


@pytest.mark.parametrize(
    "app", [manner for manner in MANNERS if manner.reacts], ids=lambda manner: manner.name, indirect=True
)
async def test_it_reacts_where_it_is_told_how_often(app: App) -> None:
    instance = await app.get("/api/v1/instance", typed.InstanceWithReactions)
    most = instance["configuration"]["reactions"]["max_reactions"]
    written = await app.write("/api/v1/statuses", typed.Status, status="Bravo")
    path = app.manner.reacts.replace("{id}", written["id"])
    emojis = [quote(emoji) for emoji in "👍🎉😀😁😂🤣😃😄😅😆😉"][: most + 1]
    for number, emoji in enumerate(emojis[:most], 1):
        shown = await app.ask("POST", path.replace("{emoji}", emoji), typed.StatusWithReactions)
        assert len(shown["reactions"]) == number
        assert all(each["me"] for each in shown["reactions"])
    await app.ask("POST", path.replace("{emoji}", emojis[most]), typed.Failure, status=422)
    again = await app.ask("POST", path.replace("{emoji}", emojis[0]), typed.StatusWithReactions)
    assert len(again["reactions"]) == most


async def test_it_logs_out(app: App) -> None:
    secrets = {"client_id": app.client_id, "client_secret": app.client_secret, "token": app.token}
    await app.ask("POST", "/oauth/revoke", dict[str, Any], **app.manner.login(secrets))
    headers = {"Authorization": f"Bearer {app.token}"}
    async with app.paris.client.get("/api/v1/timelines/home", headers=headers) as answer:
        assert answer.status == 401
        decode(typed.Failure, await answer.json())


# --- what all of them read


READ = {
    "/api/v1/timelines/home": list[typed.Status],
    "/api/v1/timelines/public": list[typed.Status],
    "/api/v1/timelines/public?local=true": list[typed.Status],
    "/api/v1/timelines/tag/planning": list[typed.Status],
    "/api/v1/timelines/list/{lists}": list[typed.Status],
    "/api/v1/statuses/{statuses}": typed.Status,
    "/api/v1/statuses/{quotes}": typed.Status,
    "/api/v1/statuses/{statuses}/context": typed.Thread,
    "/api/v1/statuses/{statuses}/history": list[typed.StatusEdit],
    "/api/v1/statuses/{statuses}/source": typed.StatusSource,
    "/api/v1/statuses/{statuses}/quotes": list[typed.Status],
    "/api/v1/statuses/{statuses}/reblogged_by": list[typed.Account],
    "/api/v1/statuses/{statuses}/favourited_by": list[typed.Account],
    "/api/v1/polls/{polls}": typed.Poll,
    "/api/v1/media/{media}": typed.Picture,
    "/api/v1/accounts/{accounts}": typed.Account,
    "/api/v1/accounts/{accounts}/statuses": list[typed.Status],
    "/api/v1/accounts/{accounts}/followers": list[typed.Account],
    "/api/v1/accounts/{accounts}/following": list[typed.Account],
    "/api/v1/accounts/{accounts}/featured_tags": list[typed.FeaturedTag],
    "/api/v1/accounts/{accounts}/endorsements": list[typed.Account],
    "/api/v1/accounts/{accounts}/lists": list[typed.UserList],
    "/api/v1/accounts/relationships?id[]={accounts}&id[]={suggestions}": list[typed.Relationship],
    "/api/v1/accounts/familiar_followers?id[]={suggestions}": list[typed.FamiliarFollowers],
    "/api/v1/accounts/lookup?acct=karim": typed.Account,
    "/api/v1/accounts/verify_credentials": typed.OwnAccount,
    "/api/v1/notifications": list[typed.Notification],
    "/api/v1/notifications/{notifications}": typed.Notification,
    "/api/v1/notifications/unread_count": typed.UnreadCount,
    "/api/v1/notifications/policy": typed.OldNotificationPolicy,
    "/api/v1/notifications/requests": list[typed.NotificationRequest],
    "/api/v1/notifications/requests/{requests}": typed.NotificationRequest,
    "/api/v2/notifications": typed.GroupedNotifications,
    "/api/v2/notifications?expand_accounts=partial_avatars": typed.PartlyGroupedNotifications,
    "/api/v2/notifications/{v2/notifications}": typed.GroupedNotifications,
    "/api/v2/notifications/{v2/notifications}/accounts": list[typed.Account],
    "/api/v2/notifications/policy": typed.NotificationPolicy,
    "/api/v2/notifications/unread_count": typed.UnreadCount,
    "/api/v1/push/subscription": typed.PushSubscription,
    "/api/v1/conversations": list[typed.Conversation],
    "/api/v1/lists": list[typed.UserList],
    "/api/v1/lists/{lists}/accounts": list[typed.Account],
    "/api/v2/filters": list[typed.Filter],
    "/api/v2/filters/{filters}": typed.Filter,
    "/api/v2/filters/{filters}/keywords": list[typed.FilterKeyword],
    "/api/v2/filters/{filters}/statuses": list[typed.FilterStatus],
    "/api/v1/filters": list[typed.OldFilter],
    "/api/v1/bookmarks": list[typed.Status],
    "/api/v1/favourites": list[typed.Status],
    "/api/v1/blocks": list[typed.Account],
    "/api/v1/mutes": list[typed.Account],
    "/api/v1/follow_requests": list[typed.Account],
    "/api/v1/followed_tags": list[typed.Tag],
    "/api/v1/featured_tags": list[typed.FeaturedTag],
    "/api/v1/tags/planning": typed.Tag,
    "/api/v1/trends/tags": list[typed.Tag],
    "/api/v1/trends/statuses": list[typed.Status],
    "/api/v2/suggestions": list[typed.Suggestion],
    "/api/v1/directory": list[typed.Account],
    "/api/v1/announcements": list[typed.Announcement],
    "/api/v1/scheduled_statuses": list[typed.ScheduledStatus],
    "/api/v1/scheduled_statuses/{scheduled_statuses}": typed.ScheduledStatus,
    "/api/v1/custom_emojis": list[typed.Emoji],
    "/api/v1/instance": typed.OldInstance,
    "/api/v2/instance": typed.Instance,
    "/api/v1/instance/rules": list[typed.Rule],
    "/api/v1/endorsements": list[typed.Account],
    "/api/v1/domain_blocks": list[str],
    "/api/v1/markers?timeline[]=home": Markers,
    "/api/v2/search?q=planning&resolve=true": typed.Search,
}


ADMINISTERED: dict[str, tuple[str, Parameters, Any]] = {
    "/api/v1/admin/accounts": ("GET", {}, list[typed.AdminAccount]),
    "/api/v2/admin/accounts": ("GET", {}, list[typed.AdminAccount]),
    "/api/v1/admin/accounts/{accounts}": ("GET", {}, typed.AdminAccount),
    "/api/v1/admin/reports": ("GET", {}, list[typed.AdminReport]),
    "/api/v1/admin/reports/{reports}": ("GET", {}, typed.AdminReport),
    "/api/v1/admin/domain_allows": ("GET", {}, list[typed.AdminDomainAllow]),
    "/api/v1/admin/measures": ("POST", {"keys": ["active_users", "interactions"]}, list[typed.AdminMeasure]),
    "/api/v1/admin/dimensions": ("POST", {"keys": ["languages"], "limit": 5}, list[typed.AdminDimension]),
    "/api/v1/admin/retention": ("POST", {"frequency": "month"}, list[typed.AdminCohort]),
}


async def test_nothing_that_is_there_is_lost_to_a_typed_client(paris: Paris) -> None:
    """Every list has something in it, and every item can be decoded."""
    city = await inhabit(paris)
    await city.karim.do("PUT", f"/api/v1/announcements/{city.ids['announcements']}/reactions/👍")
    asked = [("GET", path, None, kind, city.amelie) for path, kind in READ.items()]
    asked += [(method, path, body, kind, city.ada) for path, (method, body, kind) in ADMINISTERED.items()]
    for method, path, body, kind, who in asked:
        filled = path
        for name, value in city.ids.items():
            filled = filled.replace(f"{{{name}}}", value)
        answer = await who.ask(method, filled, body or None)
        assert answer.status == 200, f"{filled}: {answer.body[:200]!r}"
        assert answer.json, f"{filled} is empty"
        decode(kind, answer.json, filled)


@pytest.mark.parametrize(
    ("kind", "found", "why"),
    [
        (typed.UnreadCount, {}, "answer lacks 'count'"),
        (typed.UnreadCount, {"count": "1"}, "answer.count is '1', not int"),
        (typed.UnreadCount, {"count": True}, "answer.count is True, not int"),
        (typed.UnreadCount, None, "answer is None, not UnreadCount"),
        (typed.Conversation, {"id": 1}, "answer.id is 1, not str"),
        (typed.StatusSource, {"id": "01HX", "text": "", "spoiler_text": ""}, "answer.id is '01HX'"),
        (
            typed.Marker,
            {"last_read_id": "1", "version": 0, "updated_at": "2026-11-23T09:00:00Z"},
            "updated_at",
        ),
        (typed.Application, {"name": "Elk", "website": ""}, "answer.website is ''"),
        (typed.Application, {"name": "Elk"}, "answer lacks 'website'"),
        (typed.Thumbnail, {"url": "/static/header.png"}, "answer.url is"),
        (
            list[typed.Tag],
            [{"name": "a", "url": "https://a.example/", "history": None}],
            r"answer\[0\].history",
        ),
        (typed.Visibility, "local", "answer is 'local'"),
    ],
)
def test_decoding_is_strict(kind: Any, found: Any, why: str) -> None:
    with pytest.raises(typed.Undecodable, match=why):
        decode(kind, found)
