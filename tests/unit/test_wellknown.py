"""What strangers may ask: who is behind a handle, what kind of server this is, and what it does not tell."""

import re
import resource
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
import trustme
from aiohttp.test_utils import TestClient, TestServer
from tortoise.exceptions import DBConnectionError

from models.core import resources
from models.core.accounts import Account
from models.core.base import now
from tests.paris import Paris, paris, paris_data
from web.activitypub import wellknown
from web.app import create_app
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]

WEBFINGER = "/.well-known/webfinger"
HERE = "paris.corp.example"


@pytest.fixture(autouse=True)
def open_to_everybody(paris: Paris) -> None:
    """Who may ask at all is tests/federation/test_lookups.py."""
    object.__setattr__(paris.site.settings, "webfinger", "open")


@pytest.mark.parametrize(
    "resource",
    [
        f"acct:amelie@{HERE}",
        f"ACCT:Amelie@{HERE.upper()}",
        f"amelie@{HERE}",
        f"@amelie@{HERE}",
        f"acct:@amelie@{HERE}",
        f"amelie@{HERE}.",
        f"amelie@{HERE}:443",
        f"amelie%40{HERE}",
        f"https://{HERE}/@amelie",
        f"https://{HERE}/@Amelie/",
        f"HTTPS://{HERE}:443/%40amelie",
        f"https://{HERE}/users/ID",
        f"https://{HERE}/users/ID/",
    ],
)
async def test_every_form_finds_amelie(paris: Paris, resource: str) -> None:
    resource = resource.replace("ID", str(paris.amelie_id))

    answer = await paris.client.get(WEBFINGER, params={"resource": resource})

    assert answer.status == 200
    assert answer.content_type == "application/jrd+json"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    document = await answer.json(content_type=None)
    actor = f"https://{HERE}/users/{paris.amelie_id}"
    assert document["subject"] == f"acct:amelie@{HERE}"
    assert set(document["aliases"]) == {f"https://{HERE}/@amelie", actor}
    assert {"rel": "self", "type": "application/activity+json", "href": actor} in document["links"]
    assert "avatar" not in await answer.text()


@pytest.mark.parametrize("written", ["acct%3Aamelie%40paris.corp.example", "acct:amelie@paris.corp.example"])
async def test_percent_encoding_is_the_callers_choice(paris: Paris, written: str) -> None:
    for spelling in (written, quote(written, safe="")):
        assert (await paris.client.get(f"{WEBFINGER}?resource={spelling}")).status == 200


@pytest.mark.parametrize(
    "resource",
    [
        f"https://{HERE}",
        f"https://{HERE}/",
        f"https://{HERE}/actor",
        HERE,
        f"acct:{HERE}@{HERE}",
        f"acct:__system__@{HERE}",
    ],
)
async def test_every_form_finds_the_site(paris: Paris, resource: str) -> None:
    document = await (await paris.client.get(WEBFINGER, params={"resource": resource})).json(
        content_type=None
    )

    assert document["subject"] == f"acct:{HERE}@{HERE}"
    targets = {link["rel"]: link["href"] for link in document["links"]}
    assert (
        targets["self"] == targets["https://www.w3.org/ns/activitystreams#Service"] == f"https://{HERE}/actor"
    )


@pytest.mark.parametrize(
    ("resource", "status"),
    [
        ("", 400),
        ("acct:", 400),
        ("amelie", 400),
        ("mailto:amelie@paris.corp.example", 400),
        ("acct:am elie@paris.corp.example", 400),
        ("acct:amelie\0@paris.corp.example", 400),
        ("https://user@paris.corp.example/@amelie", 400),
        ("ftp://paris.corp.example/@amelie", 400),
        ("a" * 3_000, 400),
        (f"acct:nobody@{HERE}", 404),
        ("acct:amelie@lyon.corp.example", 404),
        ("acct:amelie@evilparis.corp.example", 404),
        ("https://lyon.corp.example/@amelie", 404),
        (f"https://{HERE}/users/{2**56}", 404),
        (f"https://{HERE}/settings", 404),
    ],
)
async def test_what_is_no_question_or_nobody_of_ours(paris: Paris, resource: str, status: int) -> None:
    answer = await paris.client.get(WEBFINGER, params={"resource": resource})

    assert answer.status == status
    assert isinstance((await answer.json())["error"], str)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


async def test_a_missing_resource_is_no_question(paris: Paris) -> None:
    assert (await paris.client.get(WEBFINGER)).status == 400


async def test_who_is_gone_is_gone_and_remote_people_are_not_ours(paris: Paris) -> None:
    await Account.filter(id=paris.amelie_id).update(suspended_at=now())
    assert (await paris.client.get(WEBFINGER, params={"resource": f"acct:amelie@{HERE}"})).status == 410

    await Account.filter(id=paris.amelie_id).update(suspended_at=None, host="lyon.corp.example")
    url = f"https://{HERE}/users/{paris.amelie_id}"
    assert (await paris.client.get(WEBFINGER, params={"resource": url})).status == 404


async def test_host_meta_leads_to_webfinger(paris: Paris) -> None:
    answer = await paris.client.get("/.well-known/host-meta")
    assert answer.content_type == "application/xrd+xml"
    [link] = ElementTree.fromstring(await answer.text())
    template = f"https://{HERE}/.well-known/webfinger?resource={{uri}}"
    assert link.attrib == {"rel": "lrdd", "template": template}

    as_json = await (await paris.client.get("/.well-known/host-meta.json")).json()
    assert as_json == {"links": [{"rel": "lrdd", "template": template}]}


async def test_security_txt_says_whom_to_tell(paris: Paris) -> None:
    """RFC 9116. A stranger inside the company reads it too; it never goes out of date."""
    answer = await paris.client.get("/.well-known/security.txt")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = (await answer.text()).split("\n")
    assert lines.pop() == ""
    names, values = zip(*(line.split(": ", 1) for line in lines), strict=True)
    assert names == ("Contact", "Expires", "Preferred-Languages", "Canonical")
    contact, expires, languages, canonical = values
    assert contact == "mailto:help@paris.corp.example"
    assert languages == "fr, en"
    assert canonical == f"https://{HERE}/.well-known/security.txt"
    assert re.fullmatch(r"[\d-]{10}T00:00:00Z", expires)
    left = datetime.fromisoformat(expires) - now()
    assert timedelta(days=80) < left < timedelta(days=365)


@pytest.mark.parametrize(
    ("settings", "contacts"),
    [
        ({"security_contact": ("cert@corp.example",)}, ["mailto:cert@corp.example"]),
        (
            {
                "security_contact": (
                    "https://corp.example/report?a=b%20c",
                    "tel:+33-1-23",
                    "MAILTO:a@b.example",
                )
            },
            ["https://corp.example/report?a=b%20c", "tel:+33-1-23", "MAILTO:a@b.example"],
        ),
        ({"security_contact": ("sécurité@corp.example",)}, ["mailto:s%C3%A9curit%C3%A9@corp.example"]),
        ({"contact_email": "help@corp.example\nContact: mailto:eve@evil.example"}, None),
        ({"contact_email": "ask Claire"}, None),
        ({"contact_email": ""}, None),
    ],
)
async def test_contacts_of_security_txt(
    paris: Paris, settings: dict[str, Any], contacts: list[str] | None
) -> None:
    """Without a contact there is no such document: it must have one."""
    changed = replace(paris.site, settings=replace(paris.site.settings, **settings))
    app = create_app(replace(paris.app[NETWORK], site=changed))
    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/.well-known/security.txt")
        assert answer.status == (200 if contacts else 404)
        if contacts:
            assert re.findall("^Contact: (.*)$", await answer.text(), re.MULTILINE) == contacts


async def test_health_is_that_of_the_database_too(paris: Paris, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = await paris.client.get("/health")
    assert (answer.status, await answer.json()) == (200, {"status": "OK"})

    async def lost() -> bool:
        raise DBConnectionError("the server closed the connection")

    monkeypatch.setattr(wellknown, "answers", lost)
    assert (await paris.client.get("/health")).status == 503


async def test_health_names_what_has_run_out(
    paris: Paris, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def out_of() -> list[str]:
        answer = await paris.client.get("/health")
        assert (answer.status, "Retry-After" in answer.headers) == (503, True)
        return (await answer.json())["out_of"]

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with monkeypatch.context() as patch:
        patch.setattr(resources, "FULL_BYTES", 10**18)
        assert await out_of() == ["disk"]
        patch.setattr(resource, "getrlimit", lambda _: (5, hard))
        assert await out_of() == ["descriptors", "disk"]
    expired = trustme.CA().issue_cert(HERE, not_after=now() - timedelta(days=1))
    expired.cert_chain_pems[0].write_to_path(str(tmp_path / "expired.pem"))
    object.__setattr__(paris.site.settings, "tls_certificate", tmp_path / "expired.pem")
    assert await out_of() == ["certificate"]
    object.__setattr__(paris.site.settings, "tls_certificate", None)
    assert (await paris.client.get("/health")).status == 200


async def test_nodeinfo_tells_what_we_are_and_nothing_about_people(paris: Paris) -> None:
    links = (await (await paris.client.get("/.well-known/nodeinfo")).json())["links"]
    for schema in ("2.0", "2.1"):
        [href] = [link["href"] for link in links if link["rel"].endswith(f"/schema/{schema}")]
        assert href == f"https://{HERE}/nodeinfo/{schema}"
        answer = await paris.client.get(f"/nodeinfo/{schema}")
        document = await answer.json()
        assert f"/ns/schema/{schema}#" in answer.headers["Content-Type"]
        assert document["software"]["name"] == "parvis"
        assert document["metadata"]["upstream"] == {"name": "mastodon"}  # or Whalebird throws
        assert document["usage"] == {"users": {}}
        assert document["openRegistrations"] is False
