"""Web push: what is allowed, who wants what, and that a client can read what arrives, and nobody else."""

import asyncio
import json
import ssl
import struct
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from federation.protocol.webpush import ClientKeys, decoded, encoded, encrypt
from models.core.database import execute, rows, value
from models.core.errors import DomainNotAllowed
from outbox.notifications import push
from tests.both import NewUrl, new_url
from tests.unit.test_pages import _browser as log_in
from tests.world import Answer, Somebody, Town, World, company

__all__ = ["new_url"]

HOST = "push.services.example"


@dataclass
class Phone:
    """A client that can decrypt, written by the two documents and not with our code."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = b"sixteen bytes ok"

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )

    def subscription(self, *, standard: bool, host: str = HOST) -> dict:
        keys = {"p256dh": encoded(self.public), "auth": encoded(self.auth)}
        return {
            "subscription": {"endpoint": f"https://{host}/send/1", "keys": keys, "standard": standard},
            "data": {"alerts": {"mention": True, "follow": True}},
        }

    def read(self, headers: dict[str, str], body: bytes) -> dict:
        reading = self._standard if headers["Content-Encoding"] == "aes128gcm" else self._legacy
        return json.loads(reading(headers, body))

    def _shared(self, sender: bytes) -> bytes:
        return self.key.exchange(
            ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender)
        )

    def _standard(self, headers: dict[str, str], body: bytes) -> bytes:
        salt, (size, length) = body[:16], struct.unpack("!IB", body[16:21])
        sender, sealed = body[21 : 21 + length], body[21 + length :]
        assert len(sealed) <= size
        secret = _hkdf(self.auth, self._shared(sender), b"WebPush: info\0" + self.public + sender, 32)
        key = _hkdf(salt, secret, b"Content-Encoding: aes128gcm\0", 16)
        nonce = _hkdf(salt, secret, b"Content-Encoding: nonce\0", 12)
        plain = AESGCM(key).decrypt(nonce, sealed, None)
        assert plain[-1:] == b"\x02"
        return plain[:-1]

    def _legacy(self, headers: dict[str, str], body: bytes) -> bytes:
        salt = decoded(headers["Encryption"].removeprefix("salt="))
        sender = decoded(dict(part.split("=", 1) for part in headers["Crypto-Key"].split(";"))["dh"])
        secret = _hkdf(self.auth, self._shared(sender), b"Content-Encoding: auth\0", 32)
        context = b"P-256\0\0\x41" + self.public + b"\0\x41" + sender
        key = _hkdf(salt, secret, b"Content-Encoding: aesgcm\0" + context, 16)
        nonce = _hkdf(salt, secret, b"Content-Encoding: nonce\0" + context, 12)
        plain = AESGCM(key).decrypt(nonce, body, None)
        return plain[2 + int.from_bytes(plain[:2]) :]


def _hkdf(salt: bytes, secret: bytes, info: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


@dataclass
class Service:
    """A push service of another company, on this machine."""

    world: World
    answers: list[int] = field(default_factory=list)
    """Statuses to answer with; then 201."""
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        self.got.append((dict(request.headers), await request.read()))
        return web.Response(status=self.answers.pop(0) if self.answers else 201)


@pytest.fixture
async def service(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Service]:
    """Paris on each database, and a push service that its names lead to."""
    async with company(tmp_path) as world:
        found = Service(world)
        app = web.Application()
        app.router.add_post("/send/{id}", found.take)
        runner = web.AppRunner(app)
        await runner.setup()
        certificate = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        world.authority.issue_cert(HOST).configure_cert(certificate)
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=certificate)
        await site.start()
        port = runner.addresses[0][1]
        databases = {"paris": await new_url()} if new_url else {}
        await world.open("paris", hosts={HOST: f"127.0.0.1:{port}"}, databases=databases)
        yield found
        await runner.cleanup()


async def _woken(service: Service, *, standard: bool = True) -> tuple[Somebody, Somebody, Phone]:
    """Amélie's phone is subscribed; Karim mentions her."""
    paris = service.world["paris"]
    amelie, karim, phone = await paris.person("amelie"), await paris.person("karim"), Phone()
    await paris.run(push.allow_host(paris.network.site, HOST, by="test"))
    await amelie.post("/api/v1/push/subscription", phone.subscription(standard=standard))
    await karim.publish("@amelie le secret du jour")
    return amelie, karim, phone


async def _send(service: Service) -> int:
    paris = service.world["paris"]
    return await paris.run(push.send_due(paris.network))


async def _waiting(service: Service) -> int:
    return await service.world["paris"].run(lambda: value("SELECT count(*) FROM push_messages"))


def test_the_example_of_rfc_8291() -> None:
    sender = ec.derive_private_key(
        int.from_bytes(decoded("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")), ec.SECP256R1()
    )
    keys = ClientKeys(
        decoded("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
        decoded("BTBZMqHH6r4Tts7J_aSIgg"),
    )
    sealed = encrypt(
        b"When I grow up, I want to be a watermelon",
        keys,
        standard=True,
        sender=sender,
        salt=decoded("DGv6ra1nlYgDCS1FRnbzlw"),
    )
    assert encoded(sealed.body) == (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl"
        "7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )


@pytest.mark.parametrize("standard", [True, False])
async def test_a_phone_is_told_that_there_is_news_and_no_more(service: Service, standard: bool) -> None:
    amelie, _, phone = await _woken(service, standard=standard)
    reads = "" if standard else "en"  # The language of a login; without one, the site's.
    await service.world["paris"].run(lambda: execute("UPDATE people SET locale = $1", reads))
    assert await _send(service) == 1
    assert await _send(service) == 0
    [(headers, body)] = service.got
    said = phone.read(headers, body)
    [notification] = await amelie.notifications()
    assert said["notification_id"] == int(notification["id"])
    assert (said["notification_type"], said["title"], said["body"]) == (
        "mention",
        "New notification" if reads else "Nouvelle notification",
        "",
    )
    assert said["preferred_locale"] == (reads or "fr")
    assert "secret" not in json.dumps(said)
    assert amelie.token not in json.dumps(said)
    assert headers["TTL"] == "86400"
    paris = service.world["paris"]
    await paris.run(paris.network.policy.ledger.write)
    [dial] = await paris.run(lambda: rows("SELECT host, purpose, outcome FROM dials WHERE purpose = 'push'"))
    assert tuple(dial) == (HOST, "push", "201")


@pytest.mark.parametrize("standard", [True, False])
async def test_the_service_can_check_who_sends(service: Service, standard: bool) -> None:
    amelie, _, _ = await _woken(service, standard=standard)
    await _send(service)
    [(headers, _)] = service.got
    instance = await amelie.get("/api/v2/instance")
    public = instance["configuration"]["vapid"]["public_key"]
    subscription = await amelie.get("/api/v1/push/subscription")
    assert subscription["server_key"] == public
    if standard:
        token, key = headers["Authorization"].removeprefix("vapid t=").split(", k=")
    else:
        token = headers["Authorization"].removeprefix("WebPush ")
        key = dict(part.split("=", 1) for part in headers["Crypto-Key"].split(";"))["p256ecdsa"]
    assert key == public
    signed, _, signature = token.rpartition(".")
    raw = decoded(signature)
    ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), decoded(key)).verify(
        encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:])),
        signed.encode(),
        ec.ECDSA(hashes.SHA256()),
    )
    assert json.loads(decoded(signed.split(".")[1]))["aud"] == f"https://{HOST}"


async def test_nothing_leaves_before_an_admin_allows_the_host(service: Service) -> None:
    paris = service.world["paris"]
    amelie, phone = await paris.person("amelie"), Phone()
    wish = phone.subscription(standard=True)
    refused = await amelie.ask("POST", "/api/v1/push/subscription", json=wish)
    assert refused.status == 403
    assert (await amelie.ask("GET", "/api/v1/push/subscription")).status == 404
    await paris.run(push.allow_host(paris.network.site, HOST.upper(), by="test"))
    made = await amelie.post("/api/v1/push/subscription", wish)
    assert isinstance(made["id"], int)
    assert made["alerts"]["mention"] is True
    assert made["alerts"]["favourite"] is False
    # A push service is no peer, and a peer no push service.
    with pytest.raises(DomainNotAllowed):
        await paris.run(paris.network.policy.admit(f"https://{HOST}/actor"))
    await paris.allow("lyon.corp.example")
    with pytest.raises(DomainNotAllowed):
        await paris.run(paris.network.policy.admit("https://lyon.corp.example/send/1", "push"))
    await paris.run(push.remove_host(paris.network.site, HOST, by="test"))
    assert (await amelie.ask("GET", "/api/v1/push/subscription")).status == 404
    audit = await paris.run(
        lambda: rows("SELECT action, subject FROM audit WHERE action LIKE 'push.%' ORDER BY id")
    )
    assert [tuple(each) for each in audit] == [("push.allow", HOST), ("push.remove", HOST)]


async def test_busy_services_are_asked_again_and_gone_clients_forgotten(service: Service) -> None:
    amelie, karim, _ = await _woken(service)
    service.answers = [503, 429, 201, 410]
    paris = service.world["paris"]
    for left in (1, 1, 0):
        assert await _send(service) == 1
        assert await _send(service) == 0  # not before its time
        assert await _waiting(service) == left
        await paris.run(lambda: execute("UPDATE push_messages SET due_at = 0"))
    await karim.publish("@amelie encore")
    assert await _send(service) == 1
    assert (await amelie.ask("GET", "/api/v1/push/subscription")).status == 404
    assert await _waiting(service) == 0


async def test_what_wakes_a_phone_is_chosen(service: Service) -> None:
    amelie, karim, _ = await _woken(service)
    await _send(service)
    post = await amelie.publish("Bonjour")
    await karim.post(f"/api/v1/statuses/{post['id']}/favourite")
    assert await _waiting(service) == 0
    changed = await amelie.call(
        "PUT", "/api/v1/push/subscription", json={"data": {"alerts": {"mention": True}, "policy": "followed"}}
    )
    assert (changed["policy"], changed["alerts"]["follow"]) == ("followed", False)
    await karim.publish("@amelie et là ?")
    assert await _waiting(service) == 0
    await amelie.follow(karim)
    await karim.publish("@amelie et maintenant ?")
    assert await _waiting(service) == 1
    await amelie.call("DELETE", "/api/v1/push/subscription")
    assert await _waiting(service) == 0


async def test_a_phone_whose_token_ended_is_not_woken(service: Service) -> None:
    amelie, _, _ = await _woken(service)
    await service.world["paris"].run(
        lambda: execute("UPDATE tokens SET revoked_at = 1 WHERE account_id = $1", int(amelie.id))
    )
    assert await _send(service) == 0
    assert service.got == []


@pytest.mark.parametrize(
    "change",
    [
        {"endpoint": "http:nowhere"},
        {"keys": {"p256dh": "", "auth": ""}},
        {"keys": {"p256dh": "****", "auth": "x"}},
    ],
)
async def test_a_subscription_must_be_usable(service: Service, change: dict) -> None:
    paris = service.world["paris"]
    await paris.run(push.allow_host(paris.network.site, HOST, by="test"))
    amelie, wish = await paris.person("amelie"), Phone().subscription(standard=True)
    wish["subscription"] |= change
    assert (await amelie.ask("POST", "/api/v1/push/subscription", json=wish)).status == 422
    other = await paris.person("karim")
    assert (await other.ask("GET", "/api/v1/push/subscription")).status == 404


# --- browsers ---------------------------------------------------------------------------------------------------


@dataclass
class Window:
    """A browser that somebody is logged in with, and its keys for pushes."""

    headers: dict[str, str]
    town: Town
    form_token: str
    phone: Phone = field(default_factory=Phone)

    @property
    def wish(self) -> dict[str, Any]:
        keys = self.phone.subscription(standard=True)["subscription"]["keys"]
        return {"endpoint": f"https://{HOST}/send/1", "keys": keys, "form_token": self.form_token}

    async def ask(self, method: str, **body: Any) -> Answer:
        options = {"json": body} if body else {}
        headers = {**self.headers, "Accept": "application/json"}
        return await self.town.anybody().ask(method, "/push", headers=headers, **options)


async def _window(somebody: Somebody) -> Window:
    headers = await log_in(somebody.town.world, "paris", somebody.username)
    page = await somebody.town.anybody().ask("GET", "/access", headers=headers)
    token = page.body.decode().partition('name="form_token" value="')[2].partition('"')[0]
    return Window(headers, somebody.town, token)


async def _subscriptions(service: Service) -> list[tuple[Any, ...]]:
    found = await service.world["paris"].run(
        lambda: rows("SELECT token_id IS NULL, session_id IS NULL FROM push_subscriptions ORDER BY id")
    )
    return [(bool(token), bool(session)) for token, session in found]


async def test_a_browser_is_woken_as_long_as_its_session_lasts(service: Service) -> None:
    paris = service.world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    window, other = await _window(amelie), await _window(amelie)
    offered = (await window.ask("GET")).json
    assert (offered["allowed"], offered["subscription"]) == (False, None)
    assert (await window.ask("POST", **window.wish)).status == 403
    assert await _subscriptions(service) == []

    await paris.run(push.allow_host(paris.network.site, HOST, by="test"))
    offered = (await window.ask("GET")).json
    assert offered["allowed"]
    assert (
        offered["server_key"]
        == (await amelie.get("/api/v2/instance"))["configuration"]["vapid"]["public_key"]
    )
    answers = await asyncio.gather(*(window.ask("POST", **window.wish) for _ in range(6)))
    assert {answer.status for answer in answers} == {200}
    await amelie.post("/api/v1/push/subscription", Phone().subscription(standard=True))
    assert await _subscriptions(service) == [(True, False), (False, True)]
    assert (await window.ask("GET")).json["subscription"]["alerts"]["favourite"] is True
    assert (await other.ask("GET")).json["subscription"] is None

    await karim.publish("@amelie le secret du jour")
    assert await _send(service) == 2
    [notification] = await amelie.notifications()
    read = [
        window.phone.read(headers, body) for headers, body in service.got if _is_for(window, headers, body)
    ]
    assert [each["notification_id"] for each in read] == [int(notification["id"])]

    assert (await window.ask("DELETE", form_token=window.form_token)).status == 200
    assert (await window.ask("DELETE", form_token=window.form_token)).status == 200
    assert await _subscriptions(service) == [(False, True)]


def _is_for(window: Window, headers: dict[str, str], body: bytes) -> bool:
    try:
        return bool(window.phone.read(headers, body))
    except InvalidTag:
        return False


@pytest.mark.parametrize("how", ["idle", "disabled", "logged out"])
async def test_a_browser_whose_session_ended_is_not_woken(service: Service, how: str) -> None:
    paris = service.world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    await paris.run(push.allow_host(paris.network.site, HOST, by="test"))
    window = await _window(amelie)
    assert (await window.ask("POST", **window.wish, alerts={"mention": True})).status == 200
    await karim.publish("@amelie bonjour")
    assert await _waiting(service) == 1
    statement = {
        "idle": "UPDATE sessions SET last_used_at = 1",
        "disabled": "UPDATE people SET disabled_at = 1 WHERE id = (SELECT account_id FROM sessions)",
        "logged out": "DELETE FROM sessions",
    }[how]
    await paris.run(lambda: execute(statement))
    assert await _send(service) == 0
    assert service.got == []
    assert await _subscriptions(service) == []


async def test_only_a_page_of_ours_subscribes_a_browser(service: Service) -> None:
    paris = service.world["paris"]
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    await paris.run(push.allow_host(paris.network.site, HOST, by="test"))
    window, his = await _window(amelie), await _window(karim)
    for wrong in ("", "x", his.form_token):
        assert (await window.ask("POST", **{**window.wish, "form_token": wrong})).status == 403
        assert (await window.ask("DELETE", form_token=wrong)).status == 403
    for change in (
        {"endpoint": "http:nowhere"},
        {"endpoint": ""},
        {"keys": {"p256dh": "****", "auth": "x"}},
        {"keys": "x"},
        {"policy": "everybody"},
        {"alerts": "x"},
    ):
        assert (await window.ask("POST", **{**window.wish, **change})).status == 422, change
    elsewhere = {**window.wish, "endpoint": "https://push.elsewhere.example/send/1"}
    assert (await window.ask("POST", **elsewhere)).status == 403
    assert await _subscriptions(service) == []
