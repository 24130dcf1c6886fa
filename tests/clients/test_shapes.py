"""Six apps that cannot be run here, by the shapes of their requests (read from their code): Elk, Phanpy, Tusky,
Ice Cubes, Mastodon for Android and Mastodon for iOS.

Each logs in by its own redirect URI, asks what it asks when it starts, and goes through a day's work in its own
encodings; every answer is decoded as typed clients do (typed.py).
"""

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from aiohttp import FormData
from yarl import URL

from models.accounts import Account as AccountRow
from outbox.accounts import create_person
from tests.clients import typed
from tests.clients.typed import decode
from tests.files import photo
from tests.inhabited import inhabit
from tests.paris import PASSWORD, Paris, paris, paris_data

__all__ = ["paris", "paris_data"]

SCOPES = "read write follow push"
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
    proves: bool = False
    """Whether it uses PKCE."""
    slash: str = ""
    """What it writes behind paths."""
    streams: bool = False
    """Whether it opens a WebSocket, with the token in Sec-WebSocket-Protocol."""

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
        media="/api/v1/media",
        streams=True,
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
            "/api/v1/timelines/home?limit=20": list[typed.Status],
            "/api/v1/followed_tags?limit=200": list[typed.Tag],
            "/api/v1/announcements": list[typed.Announcement],
            "/api/v1/follow_requests?limit=80": list[typed.Account],
            "/api/v1/lists": list[typed.UserList],
        },
        others=MASTO_JS,
        proves=True,
        streams=True,
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
        },
        writes=in_query,
        others={"statuses": as_json, "update_credentials": as_json_with_numbers, "filters": as_json},
        slash="/",
        streams=True,
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
        },
        others={"update_credentials": as_multipart},
        filters="/api/v1/filters",
        proves=True,
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
]


@dataclass
class App:
    """One of the clients in somebody's hand."""

    paris: Paris
    manner: Manner
    token: str = ""
    client_id: str = ""
    client_secret: str = ""

    async def ask(self, method: str, path: str, kind: Any, **options: Any) -> Any:
        """Ask, insist on 200, and decode the answer."""
        headers = {
            "User-Agent": self.manner.agent,
            "Accept": "*/*" if self.token else "application/json, */*;q=0.5",
            **({"Authorization": f"Bearer {self.token}"} if self.token else {}),
            **options.pop("headers", {}),
        }
        path, _, query = path.partition("?")
        slash = "" if path.endswith("/") or not path.startswith("/api/") else self.manner.slash
        url = URL(path + slash + (f"?{query}" if query else ""), encoded=True)
        async with self.paris.client.request(
            method, url, headers=headers, allow_redirects=False, **options
        ) as answer:
            assert answer.status == 200, f"{method} {url}: {answer.status} {await answer.text()}"
            if kind is None:
                return await answer.text()
            found = await answer.json()
            decode(kind, found, f"{method} {path}")
            return found

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
            "scopes": SCOPES,
            "website": "https://elk.example",
        }
        app = await self.ask(
            "POST", "/api/v1/apps", typed.RegisteredApplication, **self.manner.login(registration)
        )
        assert app["redirect_uri"] == uri
        self.client_id, self.client_secret = app["client_id"], app["client_secret"]
        asked = {"response_type": "code", "client_id": app["client_id"], "redirect_uri": uri, "scope": SCOPES}
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
        assert token["scope"].split() == SCOPES.split()
        self.token = token["access_token"]

    async def _agreed(self, asked: dict[str, str]) -> str:
        browser = self.paris.browser()
        await browser.log_in()
        page = await browser.get(f"/oauth/authorize?{urlencode(asked)}")
        answer = await browser.submit(page, "/oauth/authorize", decision="allow")
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
    for verb, told in (
        ("favourite", "favourited"),
        ("bookmark", "bookmarked"),
        ("mute", "muted"),
        ("pin", "pinned"),
    ):
        assert (await app.ask("POST", f"{path}/{verb}", typed.Status))[told] is True
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
    """By one WebSocket for all streams, whose sub-protocol is the token; the others poll."""
    async with app.paris.client.ws_connect("/api/v1/streaming", protocols=(app.token,)) as socket:
        assert socket.protocol == app.token, "browsers hang up otherwise"
        for stream in ("user", "user:notification", "public:local"):
            await socket.send_json({"type": "subscribe", "stream": stream})
        written = await app.write("/api/v1/statuses", typed.Status, status="On m'entend ?")
        said = await socket.receive_json(timeout=5)
        assert (said["event"], said["stream"]) == ("update", ["user"])
        heard = json.loads(said["payload"])
        decode(typed.Status, heard)
        assert heard["id"] == written["id"]


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
    "/api/v1/conversations": list[typed.Conversation],
    "/api/v1/lists": list[typed.UserList],
    "/api/v1/lists/{lists}/accounts": list[typed.Account],
    "/api/v2/filters": list[typed.Filter],
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
    "/api/v1/endorsements": list[typed.Account],
    "/api/v1/domain_blocks": list[str],
    "/api/v1/markers?timeline[]=home": Markers,
    "/api/v2/search?q=planning&resolve=true": typed.Search,
}


async def test_nothing_that_is_there_is_lost_to_a_typed_client(paris: Paris) -> None:
    """Every list has something in it, and every item can be decoded."""
    city = await inhabit(paris)
    for path, kind in READ.items():
        filled = path.format_map(city.ids)
        answer = await city.amelie.ask("GET", filled)
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
