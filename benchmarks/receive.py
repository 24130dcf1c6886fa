"""Signed Creates of other sites' people: posted, verified, stored, applied, and in a home timeline."""

import time
from pathlib import Path

import orjson

from benchmarks.limits import commits_per_second, verifications_per_second
from benchmarks.load import call, request
from benchmarks.sites import (
    WORDS,
    Site,
    free_port,
    hire,
    hosts_at,
    let_follow,
    new_site,
    open_inside,
    remote_account,
    served,
)
from benchmarks.table import Line
from federation.protocol.signatures import PrivateKey, generate_rsa_keypair, load_private_key, sign
from federation.protocol.urls import canonical_url
from models.core.base import now
from models.text.cleaning import paragraphs

HOSTS = 5
SENDERS = 4
"""At each host."""
CREATES = 500
CONNECTIONS = 16
_DONE = "SELECT count(*) FROM received WHERE state = 'applied'"
_SHOWN = "SELECT count(*) FROM home_entries WHERE owner_id = ?"


async def measure(folder: Path, rounds: int) -> list[Line]:
    """Measure Creates per second, from the first byte to the last home entry."""
    private_pem, public_pem = generate_rsa_keypair()
    hosts = hosts_at(free_port(), HOSTS)
    site = await new_site(folder / "site", hosts)
    async with open_inside(site) as network:
        reader = await hire(network, "amelie")
        for host in hosts:
            for n in range(SENDERS):
                author = await remote_account(host, f"author{n}", public_pem)
                await let_follow(reader.id, author.id)
    key = load_private_key(private_pem)
    whole, accepted, latencies = list[float](), list[float](), list[float]()
    verified, commits = list[float](), list[float]()
    async with served(site):
        for number in range(rounds):
            verified.append(verifications_per_second(private_pem, public_pem))
            commits.append(commits_per_second(folder))
            requests = [signed_create(site, key, hosts, number * CREATES + n) for n in range(CREATES)]
            started = time.perf_counter()
            run = await call(site.port, requests, CONNECTIONS, status=202)
            await site.until((number + 1) * CREATES, _DONE)
            whole.append(CREATES / (time.perf_counter() - started))
            accepted.append(run.per_second)
            latencies += run.latencies
            assert site.count(_SHOWN, reader.id) == (number + 1) * CREATES
    return [
        Line("receive: in the timeline", "Creates/s", whole, "SQLite commits", commits, at_least=600),
        Line("receive: accepted", "Creates/s", accepted, "RSA verifications", verified, latencies=latencies),
    ]


def signed_create(site: Site, key: PrivateKey, hosts: list[str], number: int) -> bytes:
    """Make the signed request of somebody's post; host after host, sender after sender."""
    host = hosts[number % HOSTS]
    actor = f"http://{host}/users/author{number // HOSTS % SENDERS}"
    post, published = f"{actor}/posts/{number}", now().isoformat().replace("+00:00", "Z")
    audience = {"to": ["https://www.w3.org/ns/activitystreams#Public"], "cc": [f"{actor}/followers"]}
    note = {
        "id": post,
        "type": "Note",
        "attributedTo": actor,
        "published": published,
        **audience,
        "content": paragraphs(f"{number}: {WORDS}"),
        "url": post,
        "sensitive": False,
        "summary": None,
        "tag": [
            {"type": "Hashtag", "name": f"#{tag}", "href": f"http://{host}/tags/{tag}"}
            for tag in ("planning", "qualite")
        ],
    }
    activity = {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": f"{post}/activity",
        "type": "Create",
        "actor": actor,
        "published": published,
        **audience,
        "object": note,
    }
    body, inbox = orjson.dumps(activity), canonical_url(f"{site.settings.origin}/inbox", development=True)
    headers = sign(key, f"{actor}#main-key", method="POST", url=inbox, body=body, now=now())
    return request("POST", "/inbox", headers, body)
