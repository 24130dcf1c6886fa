"""Values that no client of ours sends, in every place where a value can stand: on both databases, never a 5xx.

SQLite, which is quick to ask, is asked with all of them. PostgreSQL, which also refuses a text where a number stands,
is spared those that none of its columns could be meant for: what is in braces and brackets, and numbers that are none.
"""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from urllib.parse import quote

import pytest
import pytest_asyncio
from aiohttp import DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from federation.network import open_network
from models.core.accounts import Account
from models.core.config import Settings
from models.core.site import open_site
from models.core.transaction import transaction
from models.identity.provider_tokens import issue
from models.identity.providers import Provider
from models.people.oauth import open_session
from tests.both import NewUrl
from tests.clicks import shared_new_url
from tests.files import docx
from tests.inhabited import Inhabited, filled_in, inhabit
from tests.paris import Paris, make_site, paris_data, paris_settings
from tests.postgres import postgres_copy
from tests.reading import read_by
from web.app import create_app
from web.http.pace import PACE, Pace
from web.http.security import Route, form_token, session_cookie
from web.routes import ROUTES

__all__ = ["paris_data", "shared_new_url"]

NO_TEXT = ("%00", "a%00b", "1%00", "%ff", "%ed%a0%80", "%c0%80")
"""What no name and no id is made of."""
NO_ID = (
    *("-1", str(2**63), str(2**64), "9" * 300, "x" * 3000, quote("💩")),
    "1.0",
    "1e3",
    quote("٣"),
    quote("²"),
    "%2e%2e",
    "..%2f..%2fetc%2fpasswd",
    "%2f",
    "%25",
    "%2500",
    "1%20",
    "%0a",
    "'--",
)
FOR_POSTGRESQL = 6
"""The first of NO_ID."""
VALUES = (
    "%00",
    "%ff",
    "%ed%a0%80",
    "9" * 18,
    str(2**63 - 1),
    str(2**63),
    str(1 - 2**63),
    "-1",
    "x" * 5000,
    quote("٣"),
    quote("²"),
    "1e999",
    "NaN",
    "0001-01-01T00:00:00%2B14:00",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01",
    "9999-12-31",
    "%23" + quote("ß" * 100),
)
"""For queries and forms, encoded."""
EACH_ALONE = (str(2**63 - 1), "x" * 5000, "%23" + quote("ß" * 100))
"""Those that nothing refuses at once: sent together, the first that is refused would hide the others."""
ENDLESS = ("/streaming", "/logout", "/oauth/revoke")
"""What does not end, and what ends the session or the token that the walk goes with."""
LIMITS = {"calls_per_person": 0, "calls_per_address": 0, "posts_per_person": 0, "deletions_per_person": 0}

GUESSING = ("/login", "/settings/password")
"""Where passwords are guessed, which is braked."""


class Line:
    """A connection to the site that stays. To ask, a client of aiohttp's takes as long as the site to answer."""

    def __init__(self, client: TestClient[web.Request, web.Application]) -> None:
        self._place = str(client.host), int(client.port or 0)
        self._ends: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, start: str, headers: Mapping[str, str], body: bytes) -> int:
        """Send a request and return the status of the answer, which is read to its end."""
        fields = {"Host": "paris.corp.example", **headers, "Content-Length": str(len(body))}
        head = "".join(f"{name}: {text}\r\n" for name, text in fields.items())
        request = f"{start} HTTP/1.1\r\n{head}\r\n".encode() + body
        if self._ends is None:
            self._ends = await asyncio.open_connection(*self._place)
        reader, writer = self._ends
        writer.write(request)
        answer = (await reader.readuntil(b"\r\n\r\n")).lower()
        status, length = int(answer[9:12]), re.search(rb"\r\ncontent-length: (\d+)", answer)
        if length:
            await reader.readexactly(int(length[1]))
        # After a line that is too long the site hangs up without saying so.
        if b"\r\nconnection: close" in answer or status == 400 or not (length or status in (204, 304)):
            await self.close()
        return status

    async def close(self) -> None:
        if self._ends:
            self._ends[1].close()
            await self._ends[1].wait_closed()
            self._ends = None


@dataclass
class Walker:
    """Ada, an admin, with a client that may do everything and a browser; Lyon, whose signature counts as good; and a directory
    that provisions.
    """

    city: Inhabited
    session: str
    line: Line
    directory: str
    """Token of a company's directory."""

    @property
    def on_postgresql(self) -> bool:
        return not self.city.paris.site.settings.is_sqlite

    async def ask(self, route: Route, path: str, form: str = "", *, json: str = "") -> tuple[int, str]:
        """Call a route as whom it is for; return the status and what was called."""
        headers = {"Accept": "application/json"}
        if route.path.startswith("/api/"):
            headers["Authorization"] = f"Bearer {self.city.ada.token}"
        elif route.path.startswith("/scim/"):
            headers["Authorization"] = f"Bearer {self.directory}"
        elif "signed" in route.access.name and "session" not in route.access.name:
            headers["Signature"] = "good"
        else:
            site = self.city.paris.site
            headers["Cookie"] = f"{session_cookie(site.settings)}={self.session}"
            form = form and f"{form}&form_token={form_token(self.session)}"
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if json:
            headers["Content-Type"] = "application/json"
        method = "GET" if route.method == "*" else route.method
        status = await self.line.ask(f"{method} {path}", headers, (form or json).encode())
        return status, f"{method} {path[:200]} {form[:200]}{json[:200]}"


@dataclass(frozen=True)
class Ready:
    """The site with something of everything, closed: each test walks through a copy of its own."""

    settings: Settings
    city: Inhabited
    peer: Account


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ready(
    shared_new_url: NewUrl | None, paris_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Ready:
    folder, database = (
        tmp_path_factory.mktemp("ready") / "paris",
        await shared_new_url() if shared_new_url else "",
    )
    settings = replace(paris_settings(folder), database=database, **LIMITS)
    if database:
        await asyncio.to_thread(asyncio.run, make_site(settings))
    else:
        shutil.copytree(paris_data, settings.data_dir)
    async with _opened(settings) as paris:
        return Ready(settings, await inhabit(paris), await _in_lyon())


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Paris]:
    async with open_site(settings) as site, open_network(site) as network:
        app = create_app(network)
        app._state[PACE] = Pace(count(0, 1000).__next__)  # Nobody is too fast: time flies.
        async with TestClient(TestServer(app), cookie_jar=DummyCookieJar(), max_field_size=65536) as client:
            yield Paris(site, app, client, (await Account.get(handle="amelie")).id)


@pytest.fixture
async def walker(
    ready: Ready, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Walker]:
    folder, database = tmp_path / "paris", ready.settings.database
    shutil.copytree(ready.settings.data_dir, folder)
    async with AsyncExitStack() as stack:
        if database:
            server = request.getfixturevalue("postgres_server")
            database = await stack.enter_async_context(postgres_copy(server, database))
        settings = replace(ready.settings, data_dir=folder, database=database)
        paris = await stack.enter_async_context(_opened(settings))

        async def good(*_: object) -> Account:
            return ready.peer

        monkeypatch.setattr("web.activitypub.objects.proven_reader", good)
        city = replace(ready.city, paris=paris, ada=replace(ready.city.ada, paris=paris))
        line = Line(paris.client)
        provider = await Provider.create(key="directory", title="Directory")
        async with transaction():
            token = await issue(provider.id, "walker", 1, by="test")
        yield Walker(city, await open_session(int(city.ada.id), paris.site.settings), line, token)
        await line.close()


async def _in_lyon() -> Account:
    uri = "https://lyon.corp.example/users/1"
    return await Account.create(
        username="luc", handle="luc@lyon.corp.example", host="lyon.corp.example", uri=uri, inbox_url=uri
    )


def with_value(route: Route, ids: dict[str, str], value: str) -> Iterator[tuple[str, str]]:
    """Yield a parameter of the route's path, and the path with the value in its place; the others name what exists."""
    for name in re.findall(r"{(\w+)(?::[^}]*)?}", route.path):
        marked = re.sub(rf"{{{name}(?::[^}}]*)?}}", "HOSTILE", route.path)
        filled = re.sub(r"{[^}]*}", "1", filled_in(marked, ids))
        yield name, quote(filled, safe="/@").replace("HOSTILE", value)


def allowed(route: Route, name: str, value: str) -> Collection[int]:
    """Return what may be answered: what is no possible name or id is not found."""
    if value in NO_TEXT or len(value) > 255:
        return (404,)
    if name == "id" or name.endswith("_id"):
        return (404,)
    return range(200, 500)


async def test_no_path_is_an_error_of_ours(walker: Walker) -> None:
    asked, wrong = 0, []
    for route in ROUTES:
        if any(part in route.path for part in ENDLESS):
            continue
        for value in (*NO_TEXT, *NO_ID[: FOR_POSTGRESQL if walker.on_postgresql else None]):
            for name, path in with_value(route, walker.city.ids, value):
                status, called = await walker.ask(route, path)
                asked += 1
                if status not in allowed(route, name, value):
                    wrong.append(f"{status} {called}")
    assert asked > (2000 if walker.on_postgresql else 4000)
    assert not wrong, "\n".join(wrong)


def with_values(route: Route) -> Iterator[str]:
    """Yield queries for a route: a value for each parameter that its handler reads."""
    names = dict(sorted(read_by(route).items()))
    if not names:
        return
    for value in VALUES:
        pairs = [
            "&".join(f"{each}={value}" for each in (name, f"{name}[]", f"{name}[0][{name}]"))
            if reader == "nested_list"
            else f"{name}[]={value}"
            if reader in ("texts", "integers")
            else f"{name}={value}"
            for name, reader in names.items()
        ]
        if value in EACH_ALONE:
            yield from pairs
        yield "&".join(pairs)


async def test_no_parameter_is_an_error_of_ours(walker: Walker) -> None:
    asked, wrong = 0, []
    for route in ROUTES:
        if any(part in route.path for part in ENDLESS):
            continue
        path = quote(re.sub(r"{[^}]*}", "1", filled_in(route.path, walker.city.ids)), safe="/@")
        for query in with_values(route):
            in_query = route.method in ("GET", "DELETE")
            status, called = await walker.ask(
                route, f"{path}?{query}" if in_query else path, "" if in_query else query
            )
            asked += 1
            # Who logs in wrongly as often as this walk does is slowed down.
            if status >= 500 or (status == 429 and route.path not in GUESSING):
                wrong.append(f"{status} {called}")
    assert asked > 1000
    assert not wrong, "\n".join(wrong)


SIMPLE_JSON = (
    *('"a\\u0000b"', '"\\ud800"', "1e400", "1e308", "-0.5", str(2**63), str(2**64), "9" * 5000),
    *("[null]", '["\\u202e"]', '"💩"', '"%s"' % ("ß" * 5000), "true"),
)
IN_JSON = (
    *SIMPLE_JSON,
    *("[]", "{}", "[[]]", "[{}]", '{"0": null}', '{"a": {"b": 1}}'),
    *('{"%s": "a"}' % ("9" * 5000), "[" * 40 + "]" * 40),
)
"""For JSON, as written."""


async def test_no_json_is_an_error_of_ours(walker: Walker) -> None:
    asked, wrong = 0, []
    for route in ROUTES:
        if route.method == "GET" or not route.path.startswith(("/api/", "/scim/")) or "/media" in route.path:
            continue
        if any(part in route.path for part in ENDLESS):
            continue
        path = quote(re.sub(r"{[^}]*}", "1", filled_in(route.path, walker.city.ids)), safe="/@")
        names = sorted({name.partition("[")[0] for name in read_by(route)})
        for value in SIMPLE_JSON if walker.on_postgresql else IN_JSON:
            bodies = [value, *(f'{{"{name}": {value}}}' for name in names)]
            for body in bodies:
                status, called = await walker.ask(route, path, json=body)
                asked += 1
                if status >= 500 or status == 429:
                    wrong.append(f"{status} {called}")
    assert asked > 3000
    assert not wrong, "\n".join(wrong)


NOT_UTF8 = (
    b"Authorization: Bearer \xff\xe9",
    b"Authorization: Basic \xff",
    b"Authorization: Basic /////w==",
    b"Cookie: __Host-parvis=\xff",
    b"Cookie: __Host-parvis_device=\xff.99999999999999.x; __Host-parvis=\xff",
    b"Idempotency-Key: \xff",
    b"Idempotency-Key: " + b"x" * 8000,
    b"Accept-Language: \xff, \xed\xa0\x80;q=1",
    b"Access-Control-Request-Headers: \xff",
    b'Signature: keyId="https://\xff/actor",signature="x"',
    b'Signature: keyId="https://' + b"x" * 3000 + b'/actor",headers="date",signature="eA=="',
    b"Signature-Input: sig=();keyid=\xff",
    b"X-Forwarded-For: \xff",
    b"Range: bytes=\xff",
    b"Content-Type: \xff",
    b"Sec-WebSocket-Protocol: \xff",
    b"Accept: \xff",
    b"Content-Encoding: \xff",
)
"""Headers as bytes."""


async def test_no_header_is_an_error_of_ours(walker: Walker) -> None:
    token = walker.city.ada.token.encode()
    for request, usual in (
        (b"GET / HTTP/1.1", 302),
        (b"GET /api/v1/timelines/home HTTP/1.1", 401),
        (b"OPTIONS /api/v1/statuses HTTP/1.1", 204),
        (b"GET /api/v1/streaming/user HTTP/1.1", 401),
        (b"GET /users/1 HTTP/1.1", 401),
        (b"POST /inbox HTTP/1.1\r\nContent-Length: 0\r\nX-Type: a", 415),
        (b"POST /oauth/token HTTP/1.1\r\nContent-Length: 0", 401),
        (b"POST /login HTTP/1.1\r\nContent-Length: 0", 403),
        (b"GET /api/v1/timelines/home HTTP/1.1\r\nAuthorization: Bearer " + token, 200),
    ):
        whole = b"%b\r\nHost: x\r\nConnection: close\r\nAccept: text/html\r\n%b\r\n\r\n"
        assert await _ask_raw(walker, whole % (request, b"X-Any: a")) == usual
        for header in NOT_UTF8:
            status = await _ask_raw(walker, whole % (request, header))
            assert 200 <= status < 500, (request, header[:100])


async def _ask_raw(walker: Walker, request: bytes) -> int:
    server = walker.city.paris.client.server
    reader, writer = await asyncio.open_connection(server.host, server.port)
    writer.write(request)
    async with asyncio.timeout(10):
        line = await reader.readline()
        await reader.read()
    writer.close()
    await writer.wait_closed()
    return int(line.split()[1])


NAMED = (
    b'name="file"; filename="a\0b.docx"',
    b'name="file"; filename="\xff\xed\xa0\x80.docx"',
    b"name=\"file\"; filename*=UTF-8''a%00b%ff.docx",
    b"name=\"file\"; filename*=latin-9''%ff.docx",
    b'name="file"; filename="' + b"x" * 5000 + b'.docx"',
    b'name="\xff"; filename="a.docx"',
    b'name="a\0b"; filename="a.docx"',
    b'name="file[\0]"',
    b'name="description"\r\nContent-Type: text/plain; charset=utf-16',
    b'name="description"\r\nContent-Type: text/plain; charset=nonsense',
    b'name="description"\r\nContent-Transfer-Encoding: nonsense',
    b'name="description"\r\nContent-Encoding: gzip',
)
"""What a part of a form may say of itself."""


@pytest.mark.filterwarnings("ignore::aiohttp.BadContentDispositionHeader")
@pytest.mark.filterwarnings("ignore::aiohttp.BadContentDispositionParam")
async def test_no_part_of_a_form_is_an_error_of_ours(walker: Walker) -> None:
    content, token = docx("bonjour"), walker.city.ada.token
    for named in (b'name="file"; filename="a.docx"', *NAMED):
        for path in ("/api/v1/media", "/api/v2/media", "/api/v1/apps"):
            body = b"--x\r\nContent-Disposition: form-data; %b\r\n\r\n%b\r\n--x--\r\n" % (named, content)
            head = (
                f"POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {token}\r\n"
            )
            head += f"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {len(body)}\r\n\r\n"
            status = await _ask_raw(walker, head.encode() + body)
            assert 200 <= status < 500, (path, named[:100])
            assert named in NAMED or (status < 300) == (path != "/api/v1/apps"), (status, path)
