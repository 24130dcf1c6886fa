"""What is done in the namespace: colleagues use two production sites, and everybody tempts them to call outside.

The sites run as they do for real people: no development settings, TLS on 443 with a company
authority, names from DNS. Paris allows Lyon and Lyon allows Paris; `evil.example` is named, linked,
mentioned, followed, attached, replied to, boosted and forged in every way that makes other servers
fetch something.
"""

import asyncio
import contextvars
import logging
import sqlite3
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import orjson
import trustme

from federation.network import Network
from federation.protocol import documents
from federation.protocol.parts.files import Attachment, Files
from federation.protocol.signatures import generate_rsa_keypair, load_private_key, sign
from federation.protocol.urls import canonical_url
from federation.protocol.vocabulary import PUBLIC, Activity, Hashtag, Mention, Note
from models.core.accounts import Account
from models.core.base import new_id, now
from models.core.config import Settings
from models.core.database import open_database, value
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.peers.peers import set_state
from models.people.oauth import issue_token, register_application
from outbox.delivery import compose
from outbox.people.accounts import create_person, create_site_account
from web.process.server import configure_logging, running

Result = TypeVar("Result")

ADDRESSES = {"paris.corp.example": "10.20.0.1", "lyon.corp.example": "10.20.0.2"}
VISITOR = "127.0.0.77"
"""From where colleagues' browsers and strangers call; every other connection is a site's own."""
EVIL = "evil.example"
SCOPES = "read write follow push profile"
PRIVATE = "canary-stays-in-paris"
"""Words that only people in Paris may read."""
COMPANY = "canary-for-colleagues"
"""Words for both sites and nobody else."""


@dataclass
class Site:
    host: str
    settings: Settings
    network: Network
    context: contextvars.Context
    http: aiohttp.ClientSession

    async def run(self, work: Coroutine[Any, Any, Result] | Callable[[], Any]) -> Result:
        async def inside() -> Result:
            return await (work() if callable(work) else work)

        return await asyncio.get_running_loop().create_task(inside(), context=self.context.copy())

    async def hire(self, username: str) -> "Somebody":
        async def hire() -> Somebody:
            account = await create_person(
                self.network.site, username, password="correct horse battery", by="proof"
            )
            application, _ = await register_application(
                "Elk", f"https://{EVIL}/", [f"https://{EVIL}/back"], SCOPES.split()
            )
            issued = await issue_token(application, SCOPES, account.id)
            return Somebody(self, issued.secret, account)

        return await self.run(hire())


@dataclass
class Somebody:
    site: Site
    token: str
    account: Account

    async def call(self, method: str, path: str, data: Any = None) -> Any:
        """Call the API; whatever it answers is fine here, except that the site failed."""
        headers = {"Authorization": f"Bearer {self.token}"}
        url = f"https://{self.site.host}{path}"
        async with self.site.http.request(method, url, json=data, headers=headers) as answer:
            assert answer.status != 500, (method, path)
            return await answer.json(content_type=None)

    async def post(self, text: str, **more: Any) -> Any:
        return await self.call("POST", "/api/v1/statuses", {"status": text, **more})


@asynccontextmanager
async def company(folder: Path) -> AsyncIterator[list[Site]]:
    """Paris and Lyon, running as production does."""
    authority = trustme.CA()
    ca_file = folder / "company-ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    trust = ssl.create_default_context(cafile=str(ca_file))
    stop = asyncio.Event()
    tasks: list[asyncio.Task[None]] = []
    sites: list[Site] = []
    visiting = aiohttp.TCPConnector(ssl=trust, local_addr=(VISITOR, 0))
    async with aiohttp.ClientSession(connector=visiting) as http:
        for host, address in ADDRESSES.items():
            ready: asyncio.Future[Site] = asyncio.get_running_loop().create_future()
            settings = _settings(folder, host, address, authority, ca_file)
            tasks.append(asyncio.create_task(_live(host, settings, http, ready, stop)))
            await asyncio.wait([tasks[-1], ready], return_when=asyncio.FIRST_COMPLETED)
            if tasks[-1].done():
                tasks[-1].result()
            sites.append(ready.result())
        for site, other in zip(sites, reversed(sites), strict=True):
            await site.run(set_state(site.network.site.live, other.host, "active", by="proof"))
        try:
            yield sites
        finally:
            stop.set()
            await asyncio.gather(*tasks)


def _settings(folder: Path, host: str, address: str, authority: trustme.CA, ca_file: Path) -> Settings:
    data_dir = folder / host
    data_dir.mkdir()
    certificate = authority.issue_cert(host)
    certificate.private_key_pem.write_to_path(str(data_dir / "key.pem"))
    for pem in certificate.cert_chain_pems:
        pem.write_to_path(str(data_dir / "certificate.pem"), append=True)
    return Settings(
        origin=f"https://{host}",
        data_dir=data_dir,
        listen=f"{address}:443",
        tls_certificate=data_dir / "certificate.pem",
        tls_key=data_dir / "key.pem",
        company_ca=ca_file,
    )


async def _live(
    host: str,
    settings: Settings,
    http: aiohttp.ClientSession,
    ready: "asyncio.Future[Site]",
    stop: asyncio.Event,
) -> None:
    await migrate(settings)
    secret = SecretBox.create(settings)
    async with open_database(settings):
        await create_site_account(settings, secret)
    async with running(settings) as at_work:
        ready.set_result(Site(host, settings, at_work.network, contextvars.copy_context(), http))
        await stop.wait()


async def settle(sites: list[Site]) -> None:
    """Wait until the sites' workers have nothing left that is due."""
    waiting = (
        "SELECT EXISTS (SELECT 1 FROM deliveries WHERE state = 'queued')"
        " OR EXISTS (SELECT 1 FROM received WHERE state = 'pending')"
    )
    async with asyncio.timeout(60):
        while any([await site.run(value(waiting)) for site in sites]):
            await asyncio.sleep(0.05)


async def walk(sites: list[Site], say: Callable[[str], None]) -> None:
    """Do everything that the sites can do, and try everything that would make them call outside."""
    paris, lyon = sites
    amelie, karim = await paris.hire("amelie"), await paris.hire("karim")
    bruno = await lyon.hire("bruno")
    say("colleagues follow, write, react, vote, edit, delete, report")
    await _conversation(sites, amelie, karim, bruno)
    say("people name, link, search and follow what is outside")
    await _temptations(amelie)
    await settle(sites)
    say("an allowed site sends what points outside")
    await _hostile_colleague(paris, bruno)
    await settle(sites)
    say("a stranger knocks, signed by a key that would have to be fetched")
    await _stranger(paris)
    say("Lyon is removed from Paris's list")
    await paris.run(set_state(paris.network.site.live, lyon.host, "removed", by="proof"))
    await amelie.post(f"after the separation {PRIVATE}")
    await settle(sites)


async def _conversation(sites: list[Site], amelie: Somebody, karim: Somebody, bruno: Somebody) -> None:
    found = await bruno.call("GET", "/api/v2/search?q=@amelie@paris.corp.example&resolve=true")
    await bruno.call("POST", f"/api/v1/accounts/{found['accounts'][0]['id']}/follow")
    await settle(sites)
    await amelie.post(f"@karim@paris.corp.example {PRIVATE}", visibility="direct")
    await karim.post(f"for my followers, who are none: {PRIVATE}", visibility="private")
    first = await amelie.post(f"@bruno@lyon.corp.example {COMPANY} #planning", spoiler_text="about work")
    await amelie.post(COMPANY, visibility="private", poll={"options": ["yes", "no"], "expires_in": 600})
    await settle(sites)
    for status in await bruno.call("GET", "/api/v1/timelines/home"):
        for verb in ("favourite", "reblog", "bookmark", "react/🎉"):
            await bruno.call("POST", f"/api/v1/statuses/{status['id']}/{verb}")
        if status["poll"]:
            await bruno.call("POST", f"/api/v1/polls/{status['poll']['id']}/votes", {"choices": [0]})
    await bruno.post(f"@amelie@paris.corp.example {COMPANY}")
    await bruno.call("POST", "/api/v1/reports", {"account_id": found["accounts"][0]["id"], "forward": True})
    await settle(sites)
    await amelie.call("PUT", f"/api/v1/statuses/{first['id']}", {"status": f"edited {COMPANY}"})
    await amelie.call("POST", f"/api/v1/statuses/{first['id']}/pin")
    await settle(sites)
    await amelie.call("DELETE", f"/api/v1/statuses/{first['id']}")
    await settle(sites)


async def _temptations(amelie: Somebody) -> None:
    outside = (
        f"https://{EVIL}/users/1",
        "https://192.0.2.7/users/1",
        "http://evil.example/",
        f"https://{EVIL}:8443/",
    )
    for url in outside:
        await amelie.post(f"look at {url} {COMPANY}")
        await amelie.call("GET", f"/api/v2/search?q={url}&resolve=true")
        await amelie.call("GET", f"/api/v1/accounts/search?q={url}&resolve=true")
    for handle in (f"@mallory@{EVIL}", f"@mallory@lyon.corp.example.{EVIL}", "@mallory@192.0.2.7"):
        await amelie.post(f"hello {handle} {COMPANY}")
        await amelie.call("GET", f"/api/v2/search?q={handle}&resolve=true")
        await amelie.call("GET", f"/api/v1/accounts/lookup?acct={handle[1:]}")
    fields = [{"name": "web", "value": f"https://{EVIL}/"}]
    profile = {"note": f"https://{EVIL}/ @mallory@{EVIL}", "fields_attributes": fields}
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", profile)


async def _hostile_colleague(paris: Site, bruno: Somebody) -> None:
    """Lyon, or somebody who took it over, sends activities whose every address lies outside."""
    lyon = bruno.site
    me = await lyon.run(lambda: Account.get(id=bruno.account.id))
    note = Note(
        id=f"{me.uri}/statuses/{new_id()}",
        attributed_to=me.uri,
        content=f'<p><img src="https://{EVIL}/pixel.png"><a href="https://{EVIL}/">x</a></p>',
        published=now(),
        to=(PUBLIC, f"https://{EVIL}/users/1"),
        in_reply_to=f"https://{EVIL}/notes/1",
        context=f"https://{EVIL}/context",
        url=f"https://{EVIL}/page",
        mentions=(Mention(f"https://{EVIL}/users/1", f"@mallory@{EVIL}"),),
        hashtags=(Hashtag("planning"),),
        parts=(Files((Attachment(f"https://{EVIL}/file.png", "image/png", "picture"),)),),
    )
    actor = await lyon.run(lambda: compose.actor_of(lyon.network.site, me))
    document = documents.activity_document
    sent = [
        document(compose.create(note)),
        document(_of(me, "Announce", f"https://{EVIL}/notes/2")),
        document(_of(me, "Like", f"https://{EVIL}/notes/3")),
        document(_of(me, "Create", f"https://{EVIL}/notes/4")),
        document(_of(me, "Follow", f"https://{EVIL}/users/1")),
        document(_of(me, "Move", me.uri, target=f"https://{EVIL}/users/1")),
        document(_of(me, "Flag", f"https://{EVIL}/users/1")),
        document(_of(me, "Add", f"https://{EVIL}/notes/5", target=me.featured_url)),
    ]
    update = document(_of(me, "Update", me.uri, object=actor, object_type="Person"))
    update["object"] |= {
        "inbox": f"https://{EVIL}/inbox",
        "endpoints": {"sharedInbox": f"https://{EVIL}/inbox"},
        "icon": {"type": "Image", "url": f"https://{EVIL}/icon.png"},
        "featured": f"https://{EVIL}/featured",
        "publicKey": {"id": f"https://{EVIL}/key", "owner": me.uri, "publicKeyPem": "x"},
    }
    odd = document(compose.create(note)) | {
        "@context": [f"https://{EVIL}/context.jsonld"],
        "id": f"{me.uri}/{new_id()}",
    }
    for activity in [*sent, update, odd]:
        body = orjson.dumps(activity)

        async def post(body: bytes = body) -> None:
            admitted = await lyon.network.policy.admit(f"https://{paris.host}/inbox")
            await lyon.network.client.post_activity(admitted, body, sender_id=me.id)

        await lyon.run(post())


def _of(me: Account, kind: str, object_id: str, **more: Any) -> Activity:
    return Activity(f"{me.uri}/activities/{new_id()}", kind, me.uri, object_id, to=(PUBLIC,), **more)


async def _stranger(paris: Site) -> None:
    private_pem, _ = generate_rsa_keypair()
    body = orjson.dumps(
        {
            "@context": documents.ACTIVITY_STREAMS,
            "id": f"https://{EVIL}/activities/1",
            "type": "Follow",
            "actor": f"https://{EVIL}/users/1",
            "object": f"https://{paris.host}/users/1",
        }
    )
    for url, method, content in (
        (f"https://{paris.host}/inbox", "POST", body),
        (f"https://{paris.host}/users/1", "GET", None),
    ):
        key = load_private_key(private_pem)
        key_id = f"https://{EVIL}/users/1#main-key"
        headers = sign(key, key_id, method=method, url=canonical_url(url), body=content, now=now())
        async with paris.http.request(method, url, data=content, headers=headers) as answer:
            assert answer.status == 403, (method, answer.status)


def ledger(folder: Path) -> list[tuple[str, int]]:
    """Return the sites' own account of the connections they opened: (host, port from which), after they ended."""
    found: list[tuple[str, int]] = []
    for host in ADDRESSES:
        with closing(sqlite3.connect(folder / host / "parvis.sqlite3")) as database:
            found += database.execute("SELECT host, local_port FROM dials WHERE local_port > 0")
    return found


def log_into(file: Path) -> None:
    """Write all that the sites log, at their chattiest, into a file: to look for words that do not belong there."""
    configure_logging(Settings(log_level="debug"))
    root = logging.getLogger()
    handler = logging.FileHandler(file)
    handler.setFormatter(root.handlers[0].formatter)
    root.handlers[:] = [handler]
