"""A provider of identities in this process, which can be told to lie, and browsers that go back and forth.

It speaks TLS by a name of the company, as a real one inside the company does. What real ones say is tried with
tests/identity_providers; here are the answers that they would never give.
"""

import asyncio
import base64
import hashlib
import hmac
import re
import secrets
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_plus, urlencode, urlsplit

import orjson
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.jwk import RSAKey

from federation.identity.tokens import LOGOUT_EVENT
from outbox.identity.providers import Wanted, add_provider, change_provider, enable_provider
from tests.world import Answer, Town, company_authority, shown_by

HOST = "id.corp.example"
ISSUER = f"https://{HOST}/corp"
CLIENT_ID, CLIENT_SECRET = "parvis", "s3cret with: & signs"
KEY = "entra"

Change = Callable[[dict[str, Any]], dict[str, Any]]


def same(value: dict[str, Any]) -> dict[str, Any]:
    return value


@cache
def key_of(name: str) -> RSAKey:
    """Return a key to sign with: making one takes half a second."""
    return RSAKey.generate_key(2048, {"kid": name})


@dataclass
class Code:
    """A code that was given, and for what."""

    subject: str
    nonce: str
    challenge: str
    redirect_uri: str
    auth_time: int
    is_used: bool = False


@dataclass
class Double:
    """The provider. What it says is as the standard has it, unless a test changes that."""

    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Subject -> what its userinfo says."""
    here: str = ""
    """Who sits before the browser."""
    algorithm: str = "RS256"
    key: RSAKey = field(default_factory=lambda: key_of("first"))
    shown: list[dict[str, Any]] | None = None
    """The keys that it shows; None: the one that it signs with."""
    metadata: Change = same
    id_token: Change = same
    header: Change = same
    userinfo: Change = same
    token_answer: Callable[[dict[str, str]], web.StreamResponse | None] = lambda form: None
    """What the token endpoint answers instead of what it should."""
    authorized: Change = same
    """The parameters with which it sends a browser back."""
    signs_userinfo: bool = False
    gives_refresh: bool = True
    is_down: bool = False
    hangs: bool = False
    auth_time: Callable[[dict[str, str]], int] = lambda asked: int(time.time())
    asked: list[str] = field(default_factory=list)
    """Paths of what it was asked for."""
    codes: dict[str, Code] = field(default_factory=dict)
    refresh_tokens: dict[str, str] = field(default_factory=dict)
    """Valid refresh token -> subject."""
    sid: str = "session-1"

    def sign(self, claims: dict[str, Any], **header: Any) -> str:
        head = self.header({"alg": self.algorithm, "kid": "first", **header})
        signed = b".".join(_encoded(orjson.dumps(each)) for each in (head, claims))
        return b".".join((signed, _encoded(self._signature(head["alg"], signed)))).decode()

    def _signature(self, algorithm: str, signed: bytes) -> bytes:
        """Sign as a provider does, or as nobody should: by hand, since joserfc would refuse."""
        if algorithm == "HS256":  # With what everybody can read.
            return hmac.digest(self.key.as_pem(private=False), signed, "sha256")
        if algorithm == "ES256":
            return b"x" * 64
        private = self.key.private_key
        assert private
        return b"" if algorithm == "none" else private.sign(signed, PKCS1v15(), SHA256())

    def logout_token(self, **changed: Any) -> str:
        """Return a logout token; `typ` is of its header, None leaves a claim out."""
        at = int(time.time())
        claims = {
            "iss": ISSUER,
            "aud": CLIENT_ID,
            "iat": at,
            "exp": at + 120,
            "jti": secrets.token_hex(8),
            "events": {LOGOUT_EVENT: {}},
            "sub": self.here,
            "sid": self.sid,
        }
        typ = changed.pop("typ", "logout+jwt")
        return self.sign({n: v for n, v in (claims | changed).items() if v is not None}, typ=typ)

    # --- its endpoints -------------------------------------------------------------------------------------------

    @web.middleware
    async def note(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.asked.append(request.path)
        if self.hangs:
            await asyncio.sleep(60)
        if self.is_down:
            raise web.HTTPBadGateway
        return await handler(request)

    async def discover(self, request: web.Request) -> web.Response:
        base = f"https://{HOST}/corp"
        return web.json_response(
            self.metadata(
                {
                    "issuer": ISSUER,
                    "authorization_endpoint": f"{base}/authorize",
                    "token_endpoint": f"{base}/token",
                    "jwks_uri": f"{base}/jwks",
                    "userinfo_endpoint": f"{base}/userinfo",
                    "end_session_endpoint": f"{base}/logout",
                    "authorization_response_iss_parameter_supported": True,
                    "backchannel_logout_supported": True,
                    "code_challenge_methods_supported": ["S256"],
                    "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                }
            )
        )

    async def jwks(self, request: web.Request) -> web.Response:
        mine = {**self.key.as_dict(private=False), "kid": "first", "use": "sig"}
        return web.json_response({"keys": [mine] if self.shown is None else self.shown})

    async def authorize(self, request: web.Request) -> web.Response:
        asked = dict(request.query)
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = secrets.token_hex(8)
        self.codes[code] = Code(
            self.here, asked["nonce"], asked["code_challenge"], asked["redirect_uri"], self.auth_time(asked)
        )
        back = self.authorized({"code": code, "state": asked["state"], "iss": ISSUER})
        return web.Response(status=302, headers={"Location": f"{asked['redirect_uri']}?{urlencode(back)}"})

    async def token(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        if (answer := self.token_answer(form)) is not None:
            return answer
        scheme, _, both = request.headers["Authorization"].partition(" ")
        assert scheme == "Basic"
        client, _, secret = base64.b64decode(both).decode().partition(":")
        if (unquote_plus(client), unquote_plus(secret)) != (CLIENT_ID, CLIENT_SECRET):
            return web.json_response({"error": "invalid_client"}, status=401)
        subject, code = self._subject(form)
        if subject is None:
            return web.json_response({"error": "invalid_grant"}, status=400)
        return web.json_response(self._tokens(subject, code))

    def _subject(self, form: dict[str, str]) -> tuple[str | None, Code | None]:
        if form["grant_type"] == "refresh_token":
            return self.refresh_tokens.pop(form["refresh_token"], None), None
        code = self.codes.get(form["code"])
        hashed = hashlib.sha256(form["code_verifier"].encode()).digest()
        proof = base64.urlsafe_b64encode(hashed).rstrip(b"=").decode()
        if (
            code is None
            or code.is_used
            or proof != code.challenge
            or form["redirect_uri"] != code.redirect_uri
        ):
            return None, None
        code.is_used = True
        return code.subject, code

    def _tokens(self, subject: str, code: Code | None) -> dict[str, Any]:
        at = int(time.time())
        claims = {
            "iss": ISSUER,
            "sub": subject,
            "aud": CLIENT_ID,
            "exp": at + 300,
            "iat": at,
            "sid": self.sid,
        }
        if code:
            claims |= {"nonce": code.nonce, "auth_time": code.auth_time}
        given = {
            "access_token": f"access-{subject}",
            "token_type": "Bearer",
            "id_token": self.sign(self.id_token(claims)),
        }
        if self.gives_refresh:
            given["refresh_token"] = secrets.token_hex(8)
            self.refresh_tokens[given["refresh_token"]] = subject
        return given

    async def tell_userinfo(self, request: web.Request) -> web.Response:
        subject = request.headers["Authorization"].removeprefix("Bearer access-")
        said = self.userinfo({"sub": subject, **self.people[subject]})
        if self.signs_userinfo:
            token = self.sign({"iss": ISSUER, "aud": CLIENT_ID, **said})
            return web.Response(text=token, content_type="application/jwt")
        return web.json_response(said)

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self.note])
        app.router.add_get("/corp/.well-known/openid-configuration", self.discover)
        app.router.add_get("/corp/jwks", self.jwks)
        app.router.add_get("/corp/authorize", self.authorize)
        app.router.add_post("/corp/token", self.token)
        app.router.add_get("/corp/userinfo", self.tell_userinfo)
        return app


@asynccontextmanager
async def serving(double: Double) -> AsyncIterator[str]:
    """Serve the provider; yields where its name leads to."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        runner = web.AppRunner(double.app(), access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.SockSite(runner, listening, ssl_context=shown_by(company_authority(), HOST)).start()
            yield f"127.0.0.1:{listening.getsockname()[1]}"
        finally:
            await runner.cleanup()


WANTED = Wanted(
    "Corp account",
    ISSUER,
    CLIENT_ID,
    CLIENT_SECRET,
    email_domains="corp.example",
    scopes="openid profile email offline_access",
)


async def known_provider(town: Town, key: str = KEY, wanted: Wanted = WANTED) -> None:
    """Let people sign in with the provider."""

    async def add() -> None:
        await add_provider(town.network, key, wanted, by="ada")
        await enable_provider(town.network, key, by="ada")

    await town.run(add)


async def changed_provider(town: Town, wanted: Wanted, key: str = KEY) -> None:
    await town.run(change_provider(town.network, key, wanted, by="ada"))


@dataclass
class Visitor:
    """A browser of somebody, which keeps the cookies of the site and goes to the provider where it is sent."""

    town: Town
    double: Double
    place: str
    """Where the provider listens."""
    cookies: dict[str, str] = field(default_factory=dict)

    async def get(self, path: str) -> Answer:
        return await self._ask("GET", path)

    async def post(self, path: str, **form: str) -> Answer:
        return await self._ask("POST", path, data=form)

    async def _ask(self, method: str, path: str, **options: Any) -> Answer:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Accept": "text/html", "Accept-Language": "en"} | ({"Cookie": cookie} if cookie else {})
        answer = await self.town.anybody().ask(method, path, headers=headers, **options)
        for line in answer.headers.getall("Set-Cookie", []):
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value
                if morsel["max-age"] == "0":
                    del self.cookies[name]
        return answer

    async def to_provider(self, path: str) -> str:
        """Ask our site for a page that leads to the provider, and return where it leads."""
        answer = await self.get(path)
        assert answer.status == 303, (answer.status, problem(answer))
        return str(answer.headers["Location"])

    async def at_provider(self, address: str) -> str:
        """Prove at the provider who sits here; return the path on our site to which it sends the browser back."""
        split = urlsplit(address)
        async with self.town.world.http.get(
            f"https://{self.place}{split.path}?{split.query}",
            server_hostname=HOST,
            headers={"Host": HOST},
            allow_redirects=False,
        ) as answer:
            assert answer.status == 302, await answer.text()
            back = urlsplit(answer.headers["Location"])
        assert back.netloc == self.town.host
        return f"{back.path}?{back.query}"

    async def sign_in(self, subject: str = "", return_to: str = "/", key: str = KEY, **more: str) -> Answer:
        """Go all the way, as this person; return what our site answers in the end."""
        self.double.here = subject or self.double.here
        query = urlencode({"return_to": return_to, **more})
        address = await self.to_provider(f"/login/with/{key}?{query}")
        return await self.get(await self.at_provider(address))

    async def name(self) -> str:
        """Return the username of who is logged in; "" for nobody."""
        page = (await self.get("/settings")).body.decode()
        found = re.search(r'name="username" value="([^"]+)"', page)
        return unescape(found[1]) if found else ""

    async def form_token(self, path: str = "/settings") -> str:
        page = (await self.get(path)).body.decode()
        found = re.search(r'name="form_token" value="([^"]+)"', page)
        assert found, page
        return found[1]


def _encoded(value: bytes) -> bytes:
    return base64.urlsafe_b64encode(value).rstrip(b"=")


def problem(answer: Answer) -> str:
    """Return what a page says is wrong."""
    found = re.search(r"data-problem[^>]*>([^<]+)<", answer.body.decode())
    return unescape(found[1]) if found else ""


def state_of(path: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(path).query))


def with_query(path: str, **changed: str) -> str:
    """Return the path with other parameters."""
    query = {**state_of(path), **changed}
    return f"{path.partition('?')[0]}?" + "&".join(f"{n}={quote(v, safe='')}" for n, v in query.items())
