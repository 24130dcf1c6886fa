"""The log as evidence: who failed to log in, whose delivery was refused. Hostile names forge no line."""

import json
import logging
import re
from configparser import ConfigParser
from dataclasses import replace
from io import StringIO
from ipaddress import ip_network
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tests.paris import Paris, paris, paris_data
from web.app import create_app
from web.http.context import NETWORK
from web.process import server

__all__ = ["paris", "paris_data"]

DEPLOY = Path(__file__).parents[2] / "deploy"
FORGED = (
    "time=2026-11-30 11:17:36,123 level=WARNING logger=parvis.login event=login_failed address=192.0.2.66"
    ' key=x request=x name="amelie"'
)
HOSTILE = [
    f"amelie\n{FORGED}",
    f"amelie\r\n{FORGED}",
    f"amelie\u2028{FORGED}",
    f"amelie\x85{FORGED}",
    'amelie" address=192.0.2.66 name="',
    " event=login_failed address=192.0.2.66",
    "\x1b[2J\x00",
    "ame\ud800lie",
    "é" * 300,
    "",
]


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    """What the process writes on standard error."""
    written = StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(server._OneLine("time=%(asctime)s level=%(levelname)s logger=%(name)s %(message)s"))
    monkeypatch.setattr(logging.getLogger(), "handlers", [handler])
    return written


def test_the_journal_has_the_same_line(log: StringIO) -> None:
    log.write(f'paris parvis[4711]: {FORGED}"amelie"\n')
    log.write(f'paris parvis[4711]: | ValueError: {FORGED}"amelie"\n')
    assert addresses(log) == ["192.0.2.66"]


def addresses(log: StringIO) -> list[str]:
    """Return the addresses that fail2ban finds: it looks at each line, as its filter says."""
    filters = ConfigParser(interpolation=None)
    filters.read(DEPLOY / "fail2ban" / "filter.d" / "parvis.conf")
    pattern = filters["Definition"]["failregex"].replace("<ADDR>", r"(?P<address>[0-9a-f:.]+)")
    found = (re.search(pattern, line) for line in log.getvalue().splitlines())
    return [match["address"] for match in found if match]


async def test_a_failed_login_is_one_line_with_name_and_address(paris: Paris, log: StringIO) -> None:
    assert (await paris.browser().log_in("Amelie", "wrong password")).status == 401
    assert addresses(log) == ["127.0.0.1"]
    [line] = [line for line in log.getvalue().splitlines() if "login_failed" in line]
    assert line.endswith(' name="amelie"')
    assert "key=unauthenticated" in line
    assert "wrong password" not in log.getvalue()
    assert (await paris.browser().log_in()).status == 303
    assert len(addresses(log)) == 1


@pytest.mark.parametrize("name", HOSTILE)
async def test_no_name_forges_a_line(paris: Paris, log: StringIO, name: str) -> None:
    page = await paris.browser().get("/login")
    browser = paris.browser()
    browser.cookies.update({n: m.value for n, m in page.cookies.items()})
    token = re.findall('name="form_token" value="(.*?)"', await page.text())[0]
    form = f"form_token={token}&password=x&login=".encode() + b"".join(
        f"%{byte:02x}".encode() for byte in name.encode(errors="surrogatepass")
    )
    await paris.client.post(
        "/login",
        data=form,
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "Cookie": "; ".join(f"{n}={v}" for n, v in browser.cookies.items()),
        },
    )
    assert set(addresses(log)) <= {"127.0.0.1"}
    lines = [line for line in log.getvalue().splitlines() if "login_failed" in line]
    assert len(lines) <= 1
    assert all(line.isascii() and line.isprintable() for line in lines)
    for line in lines:
        assert isinstance(json.loads(line.partition(" name=")[2]), str)


@pytest.mark.parametrize(
    "text", [f"no\n{FORGED}", FORGED, f"parvis[7]: {FORGED}", f"\nparis parvis[7]: {FORGED}"]
)
def test_a_traceback_forges_no_line_either(log: StringIO, text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError:
        logging.getLogger("parvis.login").exception("something went wrong with %s", f"a\n{FORGED}")
    assert addresses(log) == []
    assert sum(line.startswith("time=") for line in log.getvalue().splitlines()) == 1


@pytest.mark.parametrize(
    ("trusted", "claimed", "address"),
    [
        ("127.0.0.0/8", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.0/8", "192.0.2.66, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.0/8", "2001:db8::7", "2001:db8::7"),
        ("127.0.0.0/8", "nonsense\t", "127.0.0.1"),
        ("10.0.0.0/8", "203.0.113.9", "127.0.0.1"),
    ],
)
async def test_the_address_is_that_of_the_browser(
    paris: Paris, log: StringIO, trusted: str, claimed: str, address: str
) -> None:
    network = paris.app[NETWORK]
    settings = replace(paris.site.settings, trusted_proxies=(ip_network(trusted),))
    app = create_app(replace(network, site=replace(paris.site, settings=settings)))
    async with TestClient(TestServer(app)) as client:
        browser = replace(paris.browser(), client=client)
        browser.headers["X-Forwarded-For"] = claimed
        await browser.log_in("amelie", "wrong")
    assert addresses(log) == [address]


async def test_who_tries_too_often_goes_on_being_written_down(paris: Paris, log: StringIO) -> None:
    browser = paris.browser()
    for _ in range(11):
        await browser.log_in("nobody", "wrong")
    assert len(addresses(log)) == 11
    assert "key=too_many" in log.getvalue()


@pytest.mark.parametrize(
    ("headers", "body", "said"),
    [
        ({"Content-Type": "text/plain"}, b"{}", ["status=415 key=unsupported_type", 'host=""']),
        ({}, b"{", ["status=400 key=malformed", "The activity cannot be read"]),
        (
            {"Signature": 'keyId="https://nantes.corp.example/actor#main-key",signature="AA=="'},
            b'{"id":"https://nantes.corp.example/1","type":"Like","actor":"https://nantes.corp.example/2",'
            b'"object":"https://paris.corp.example/3"}',
            ['host="nantes.corp.example"', "status=401 key=unauthenticated"],
        ),
    ],
)
async def test_a_refused_delivery_is_one_line_with_host_and_reason(
    paris: Paris, log: StringIO, headers: dict[str, str], body: bytes, said: list[str]
) -> None:
    answer = await paris.client.post(
        "/inbox", data=body, headers={"Content-Type": "application/activity+json"} | headers
    )
    [line] = [line for line in log.getvalue().splitlines() if "delivery_refused" in line]
    assert f"request={answer.headers['X-Request-Id']}" in line
    assert "address=127.0.0.1" in line
    for part in said:
        assert part in line
    assert f"status={answer.status}" in line
