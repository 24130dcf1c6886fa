"""Paris, a real site, and around it fake peers: one for each software, each signing in its own manner.

A peer is a server on loopback with a name and a certificate (tests/peer.py), and somebody who lives there. What it
sends is signed here and not by the product, so that both cannot be wrong alike. What the documents of each
software look like is in tests/fixtures; Paris is as `parvis init` leaves it, with Amélie and her client.
"""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from federation.keys import with_keys
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.base import now
from models.core.database import rows, value
from models.core.site import open_site
from models.delivery.jobs import Job
from outbox.people.accounts import create_person
from tests.once import KEYS
from tests.peer import Server, keypair, serving
from tests.world import PASSWORD, Answer, Somebody, Town, World

FIXTURES = Path(__file__).parents[2] / "fixtures"
ACTIVITY = "application/activity+json"
PARIS = "paris.corp.example"
AMELIE = f"https://{PARIS}/users/1001"
"""What fixtures call Amélie, and below it her post; the real ids are put in when they are sent."""
AMELIES_POST = f"{AMELIE}/statuses/2002"


@dataclass(frozen=True)
class Profile:
    """How one software signs (federation.md §2.1) and what it calls things."""

    software: str
    signed: str
    """What a POST's signature covers, in the order in which it is written."""
    algorithm: str = "rsa-sha256"
    key: str = "#main-key"
    actor: str = "/users/bruno"
    username: str = "bruno"
    signs_query: bool = True

    @property
    def host(self) -> str:
        return f"{self.software}.corp.example"

    @property
    def person(self) -> str:
        return f"https://{self.host}{self.actor}"

    @property
    def key_id(self) -> str:
        return f"{self.person}{self.key}"


PROFILES = {
    profile.software: profile
    for profile in (
        Profile("mastodon", "host date content-type digest (request-target)"),
        Profile("gotosocial", "(request-target) host date digest", algorithm="hs2019", key="/main-key"),
        Profile("misskey", "(request-target) date host digest", actor="/users/9bruno0001", signs_query=False),
        Profile("akkoma", "(request-target) content-length date digest host"),
        Profile(
            "lemmy", "(request-target) content-type date digest host", algorithm="hs2019", actor="/u/bruno"
        ),
        Profile("mbin", "(request-target) date host digest", actor="/u/bruno"),
        Profile("nodebb", "(request-target) host date digest", key="#key", actor="/uid/7"),
        Profile("friendica", "(request-target) date host digest content-length", actor="/profile/bruno"),
        Profile("mobilizon", "(request-target) content-length date digest host", actor="/@bruno"),
        Profile(
            "fedify",
            "(request-target) accept content-type date digest host",
            actor="/ap/actor/bruno",
            signs_query=False,
        ),
        Profile(
            "hollo",
            "(request-target) accept content-type date digest host",
            actor="/@bruno",
            signs_query=False,
        ),
        Profile(
            "takahe",
            "(request-target) host date digest content-type",
            actor="/@bruno@takahe.corp.example/",
            signs_query=False,
        ),
    )
}


@cache
def private_key(name: str) -> RSAPrivateKey:
    key = load_pem_private_key(keypair(name)[0], password=None)
    assert isinstance(key, RSAPrivateKey)
    return key


def fixture(path: str, **replacements: str) -> dict[str, Any]:
    """Read a document of tests/fixtures, with the real ids of Amélie and her post put in."""
    text = (FIXTURES / f"{path}.json").read_text(encoding="utf-8")
    for name, replacement in sorted(replacements.items(), key=lambda item: -len(item[0])):
        text = text.replace(name, replacement)
    return orjson.loads(text)


@dataclass
class FakePeer:
    """One software with somebody, Bruno, at one host."""

    profile: Profile
    server: Server
    town: Town
    key_name: str = "peer"

    @property
    def person(self) -> str:
        return self.profile.person

    def arrives(self, **changes: Any) -> None:
        """Serve Bruno's profile, his key and his handle."""
        profile = self.profile
        document = fixture(f"{profile.software}/actor", PEM=keypair(self.key_name)[1].replace("\n", "\\n"))
        self.server.gives(profile.actor, document | changes)
        self.server.names(profile.username, profile.person)
        if profile.key.startswith("/"):
            stub = {name: document[name] for name in ("id", "type", "preferredUsername", "publicKey")}
            self.server.gives(profile.actor + profile.key, {"@context": document["@context"], **stub})

    def headers(
        self, body: bytes, path: str = "/inbox", *, at: datetime | None = None, **changes: Any
    ) -> dict[str, str]:
        """Sign a POST as this software does; `changes` name headers, or `signed`, `algorithm`, `key_id`, `key`."""
        headers = {
            "host": PARIS,
            "date": format_datetime(at or now(), usegmt=True),
            "digest": f"SHA-256={b64encode(sha256(body).digest()).decode()}",
            "content-type": ACTIVITY,
            "accept": ACTIVITY,
            "content-length": str(len(body)),
        }
        headers |= {
            name.replace("_", "-"): text for name, text in changes.items() if "-" in name or name in headers
        }
        headers["signature"] = self._signature("post", path, headers, changes)
        del headers["content-length"]
        return headers

    def rfc9421_headers(
        self, body: bytes, components: str, *, label: str = "sig1", parameters: str = ""
    ) -> dict[str, str]:
        """Sign a POST to the shared inbox as RFC 9421 says; `parameters` are further ones, written out."""
        headers = {
            "host": PARIS,
            "date": format_datetime(now(), usegmt=True),
            "content-type": ACTIVITY,
            "content-digest": f"sha-256=:{b64encode(sha256(body).digest()).decode()}:",
        }
        derived = {"@method": "POST", "@target-uri": f"https://{PARIS}/inbox", "@authority": PARIS}
        covered = " ".join(f'"{name}"' for name in components.split())
        described = f'({covered});created={int(now().timestamp())};keyid="{self.profile.key_id}"{parameters}'
        lines = [f'"{name}": {(derived | headers)[name]}' for name in components.split()]
        message = "\n".join([*lines, f'"@signature-params": {described}']).encode()
        signature = private_key(self.key_name).sign(message, PKCS1v15(), SHA256())
        return headers | {
            "signature-input": f"{label}={described}",
            "signature": f"{label}=:{b64encode(signature).decode()}:",
        }

    def reading_headers(self, path: str, **changes: Any) -> dict[str, str]:
        """Sign a GET as this software does."""
        headers = {"host": PARIS, "date": format_datetime(now(), usegmt=True), "accept": ACTIVITY}
        headers["signature"] = self._signature(
            "get", path, headers, {"signed": "(request-target) host date", **changes}
        )
        return headers

    def _signature(self, method: str, path: str, headers: dict[str, str], changes: dict[str, Any]) -> str:
        signed = str(changes.get("signed", self.profile.signed))
        target = path if self.profile.signs_query else path.partition("?")[0]
        values = {"(request-target)": f"{method} {target}", **headers}
        message = "\n".join(f"{name}: {values[name]}" for name in signed.split()).encode()
        key = private_key(changes.get("key", self.key_name))
        return (
            f'keyId="{changes.get("key_id", self.profile.key_id)}",'
            f'algorithm="{changes.get("algorithm", self.profile.algorithm)}",headers="{signed}",'
            f'signature="{b64encode(key.sign(message, PKCS1v15(), SHA256())).decode()}"'
        )

    async def post(self, document: dict[str, Any] | bytes, path: str = "/inbox", **changes: Any) -> Answer:
        """Post an activity to Paris, and let it be applied."""
        body = document if isinstance(document, bytes) else orjson.dumps(document)
        answer = await self.send(body, self.headers(body, path, **changes), path)
        await self.town.run(apply_pending(self.town.network))
        return answer

    async def send(self, body: bytes, headers: dict[str, str], path: str = "/inbox") -> Answer:
        return await self.town.anybody().ask("POST", path, data=BytesIO(body), headers=headers)

    async def read(self, path: str, **changes: Any) -> Answer:
        return await self.town.anybody().ask("GET", path, headers=self.reading_headers(path, **changes))

    async def does(self, document: dict[str, Any], **changes: Any) -> str:
        """Post an activity and return how it ended: applied, refused or pending."""
        answer = await self.post(document, **changes)
        assert answer.status == 202, answer.body
        last = await self.town.run(value("SELECT state FROM received ORDER BY id DESC LIMIT 1"))
        return str(last)

    def activity(self, kind: str, target: Any, **members: Any) -> dict[str, Any]:
        """Make an activity of Bruno's."""
        return {
            "@context": "https://www.w3.org/ns/activitystreams",
            "id": f"https://{self.profile.host}/activities/{kind}-{now().timestamp()}",
            "type": kind,
            "actor": self.person,
            "object": target,
            "to": ["https://www.w3.org/ns/activitystreams#Public"],
        } | members

    def note(self, name: str, text: str = "", **members: Any) -> dict[str, Any]:
        """Make a post of Bruno's."""
        return {
            "id": f"https://{self.profile.host}/notes/{name}",
            "type": "Note",
            "attributedTo": self.person,
            "content": text or f"<p>{name}</p>",
            "published": (now() - timedelta(minutes=1)).isoformat(),
            "to": ["https://www.w3.org/ns/activitystreams#Public"],
        } | members


@dataclass
class _Template:
    """The files of Paris with Amélie in it, made once per test run."""

    files: dict[str, bytes] = field(default_factory=dict)
    token: str = ""


_template = _Template()


class Stage(World):
    """A world with one site, Paris, where Amélie works, and with fake peers that it allows."""

    amelie: Somebody
    peers: dict[str, FakePeer]

    token: str

    async def found(self, town: Town) -> None:
        if not town.settings.is_sqlite:
            self.token = await self._found_with_amelie(town)
            return
        if not _template.files:
            _template.token = await self._found_with_amelie(town)
            KEYS.keep()
            _template.files = {file.name: file.read_bytes() for file in town.settings.data_dir.iterdir()}
        self.token = _template.token
        for name, content in _template.files.items():
            (town.settings.data_dir / name).write_bytes(content)

    async def _found_with_amelie(self, town: Town) -> str:
        """Found Paris, let Amélie work there and return her client's token."""
        await super().found(town)
        async with open_site(town.settings) as site:
            person = await create_person(site, "amelie", password=PASSWORD, by="test", display_name="Amélie")
            await with_keys(site, person)
            return await town.token_of(person.id)

    @property
    def paris(self) -> Town:
        return self["paris"]

    def fixture(self, path: str, amelies_post: str = "") -> dict[str, Any]:
        """Read a fixture as its peer would send it to this Paris."""
        return fixture(path, **{AMELIES_POST: amelies_post or AMELIES_POST, AMELIE: self.amelie.account.uri})

    async def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Read Paris's database."""
        return [tuple(each) for each in await self.paris.run(rows(sql, *values))]

    async def value(self, sql: str, *values: Any) -> Any:
        return await self.paris.run(value(sql, *values))

    async def posts(self) -> list[str]:
        """Return the ids of the remote posts that Paris has, in the order in which they came."""
        return [uri for (uri,) in await self.rows("SELECT uri FROM posts WHERE local = FALSE ORDER BY id")]

    async def status(self, uri: str) -> dict[str, Any]:
        """Return a post as Amélie's client shows it."""
        post_id = await self.value("SELECT id FROM posts WHERE uri = $1", uri)
        assert post_id, f"{uri} is not here"
        return await self.amelie.get(f"/api/v1/statuses/{post_id}")

    async def account(self, uri: str) -> Account | None:
        return await self.paris.run(lambda: Account.get_or_none(uri=uri))


@asynccontextmanager
async def open_stage(
    folder: Path, *software: str, allowed: bool = True, **settings: Any
) -> AsyncIterator[Stage]:
    """Open Paris among peers of these kinds, each with Bruno in it and on the list."""
    stage = Stage(folder)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(stage.close)
        servers = [
            await stack.enter_async_context(serving(PROFILES[s].host, stage.authority)) for s in software
        ]
        hosts = {server.name: server.address for server in servers}
        [paris] = await stage.open("paris", hosts=hosts, **settings)
        stage.peers = {
            s: FakePeer(PROFILES[s], server, paris) for s, server in zip(software, servers, strict=True)
        }
        account = await paris.run(lambda: Account.get(handle="amelie"))
        stage.amelie = Somebody(paris, stage.token, account)
        for peer in stage.peers.values():
            peer.arrives()
        if allowed:
            await paris.allow(*hosts)
            # Whether they list their people is asked elsewhere (tests/federation/test_directory*.py).
            await paris.run(lambda: Job.filter(kind="directory").delete())
        yield stage


async def together(*work: Any) -> list[Any]:
    """Do things at the same time."""
    return list(await asyncio.gather(*work))
