"""The command line for peers and the ledger, as an administrator in Paris types it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from federation.peers.enrolment import grouped
from federation.protocol.signatures import fingerprint_of
from models.core.accounts import Account
from models.core.base import now
from models.core.config import Settings
from models.core.egress import Dial
from models.core.site import Site
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.peers.peers import Peer, PostureCheck, note_posture
from models.peers.words import words_of
from models.people.follows import put_follow
from models.people.people import Person
from tests.unit.test_cli import folder, made, on, paris, parvis, refused

__all__ = ["folder", "made", "paris"]

LYON, NANTES = "lyon.corp.example", "nantes.corp.example"


@pytest.fixture(autouse=True)
def nobody_answers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lyon's name leads to a port where nobody listens."""
    monkeypatch.setenv("PARVIS_DEVELOPMENT", "1")
    monkeypatch.setenv("PARVIS_DEVELOPMENT_HOSTS", f"{LYON}=127.0.0.1:1")


def peer(settings: Settings) -> Peer:
    return on(settings, lambda site: Peer.get(host=LYON))


def test_proposing_puts_on_the_list_and_says_what_went_wrong(paris: Settings) -> None:
    assert "cannot be reached: nobody listens there." in refused(
        "peer", "propose", LYON, "--note", "la filiale"
    )
    found = peer(paris)
    assert (found.state, found.note) == ("proposed", "la filiale")
    shown = parvis("egress").stdout.splitlines()
    assert shown[0].split()[:4] == ["SITE", "PURPOSE", "OUTCOME", "DIALS"]
    assert shown[1].split()[:2] == [LYON, "handshake"]
    assert "--networks" in refused("peer", "propose", LYON, "--networks", "everywhere")
    parvis("peer", "allow", LYON)
    assert "active already" in refused("peer", "propose", LYON)


def test_confirming_needs_a_site_that_answers(paris: Settings) -> None:
    assert "not found" in refused("peer", "confirm", LYON, "--fingerprint", "ab").lower()
    refused("peer", "propose", LYON)
    assert "cannot be reached" in refused("peer", "confirm", LYON, "--words", "ab")
    assert peer(paris).state == "proposed"


def test_people_of_a_site_are_confirmed(paris: Settings) -> None:
    assert "not found" in refused("peer", "people", LYON, "250").lower()
    parvis("peer", "allow", LYON)
    assert f"{LYON} may tell of 250 people" in parvis("peer", "people", LYON, "250").stdout
    on(paris, lambda site: Peer.all().update(people_told=9000))
    assert parvis("peer", "list").stdout.splitlines()[1].split()[-2:] == ["250", "9000"]
    assert f"{LYON} may tell of 0 people" in parvis("peer", "people", LYON).stdout
    assert peer(paris).people is None
    parvis("peer", "people", LYON, "many", code=2)


def test_how_a_site_loads_files_is_decided(paris: Settings) -> None:
    assert "not found" in refused("peer", "files", LYON, "unsigned").lower()
    parvis("peer", "allow", LYON)
    assert peer(paris).files == ""
    assert f"{LYON} loads files unsigned" in parvis("peer", "files", LYON, "unsigned").stdout
    assert peer(paris).files == "unsigned"
    parvis("peer", "files", LYON, "perhaps", code=2)
    assert f"{LYON} looks up unsigned" in parvis("peer", "lookups", LYON, "unsigned").stdout


def test_the_own_fingerprint_is_shown(paris: Settings) -> None:
    async def key(site: Site) -> str:
        return (await Account.get(id=site.account_id)).public_key_pem

    fingerprint = fingerprint_of(on(paris, key))
    assert parvis("peer", "fingerprint").stdout.strip() == grouped(fingerprint)
    shown = [line.split(maxsplit=2) for line in parvis("peer", "words").stdout.splitlines()]
    assert shown[0][1:] == grouped(fingerprint).split(maxsplit=1)
    assert [line[2] for line in shown[1:]] == [
        " · ".join(words_of(fingerprint)[each]) for each in ("fr", "en")
    ]


def test_the_words_of_another_site_are_those_of_the_key_that_it_showed(paris: Settings) -> None:
    """Both keys are shown while they differ: that is when somebody calls."""
    assert "has not shown a key yet" in refused("peer", "words", LYON)
    refused("peer", "propose", LYON)
    assert "has not shown a key yet" in refused("peer", "words", LYON)
    confirmed, shown = "ab" * 32, "cd" * 32
    on(paris, lambda site: Peer.all().update(seen_fingerprint=shown, key_fingerprint=confirmed))
    lines = parvis("peer", "words", LYON).stdout.splitlines()
    assert " · ".join(words_of(shown)["fr"]) in lines[1]
    assert "not the one that was confirmed" in lines[3]
    assert " · ".join(words_of(confirmed)["en"]) in lines[6]
    on(paris, lambda site: Peer.all().update(key_fingerprint=shown))
    assert len(parvis("peer", "words", LYON).stdout.splitlines()) == 3


def test_a_probe_shows_each_check(paris: Settings) -> None:
    parvis("peer", "allow", LYON)
    shown = parvis("peer", "probe", LYON).stdout.splitlines()
    assert shown[0].split() == ["CHECK", "RESULT", "DETAIL"]
    assert shown[1].split()[:2] == ["key", "unknown"]
    parvis("peer", "suspend", LYON)
    assert "is suspended" in refused("peer", "probe", LYON)


def test_scope_and_hold(paris: Settings) -> None:
    parvis("peer", "allow", LYON)
    assert "listed amelie bruno" in parvis("peer", "scope", LYON, "listed", "amelie", "Bruno").stdout.lower()
    assert peer(paris).scope_names == "amelie bruno"
    parvis("peer", "hold", LYON)
    assert peer(paris).legal_hold
    assert "no longer on hold" in parvis("peer", "hold", LYON, "--release").stdout
    assert not peer(paris).legal_hold
    assert "not found" in refused("peer", "scope", NANTES, "all").lower()


def test_the_report_tells_what_was_delivered_and_severed(paris: Settings) -> None:
    async def before(site: Site) -> None:
        amelie = await Account.create(username="amelie", handle="amelie", uri="https://paris.corp.example/1")
        await Person.create(id=amelie.id)
        chloe = await Account.create(
            username="chloe", host=LYON, handle=f"chloe@{LYON}", uri=f"https://{LYON}/1"
        )
        await put_follow(amelie.id, chloe.id, "accepted")
        activity = await OutgoingActivity.create(
            uri="u", actor=amelie, kind="Create", object_uri="https://paris.corp.example/post", body=b"{}"
        )
        await Delivery.create(
            activity=activity,
            host=LYON,
            inbox_url=f"https://{LYON}/inbox",
            state="delivered",
            due_at=now(),
            expires_at=now(),
            finished_at=now(),
        )

    parvis("peer", "allow", LYON)
    on(paris, before)
    parvis("peer", "remove", LYON, "--yes")
    shown = parvis("peer", "report", LYON).stdout
    assert "1 relationships severed" in shown
    assert f"following  chloe@{LYON}" in shown
    assert "1 activities delivered" in shown
    assert "https://paris.corp.example/post" in shown
    tomorrow = f"{now() + timedelta(days=1):%Y-%m-%d}"
    assert "0 activities delivered" in parvis("peer", "report", LYON, "--since", tomorrow).stdout


def test_a_goodbye_that_is_not_delivered_removes_nothing(paris: Settings) -> None:
    async def before(site: Site) -> None:
        amelie = await Account.create(username="amelie", handle="amelie", uri="https://paris.corp.example/1")
        activity = await OutgoingActivity.create(uri="u", actor=amelie, kind="Create", body=b"{}")
        await Delivery.create(
            activity=activity,
            host=LYON,
            inbox_url=f"https://{LYON}/inbox",
            state="queued",
            due_at=now(),
            expires_at=now(),
        )

    parvis("peer", "allow", LYON)
    on(paris, before)
    said = refused("peer", "remove", LYON, "--notify", "--wait", "0", "--yes")
    assert "1 deliveries still wait" in said
    assert peer(paris).state == "active"
    on(paris, lambda site: Delivery.all().delete())
    parvis("peer", "remove", LYON, "--notify", "--wait", "1", "--yes")
    assert peer(paris).state == "removed"


def test_others_are_purged_after_a_question(paris: Settings) -> None:
    async def before(site: Site) -> None:
        await Account.create(
            username="x", host="old.example", handle="x@old.example", uri="https://old.example/x"
        )

    on(paris, before)
    parvis("peer", "purge-others", typed="n\n", code=1)
    assert parvis("peer", "purge-others", "--yes").stdout == "Cut off old.example\n"
    assert "nobody" in parvis("peer", "purge-others", "--yes").stdout


def test_the_ledger_is_printed_as_totals_and_one_by_one(paris: Settings) -> None:
    assert "dialled nobody" in parvis("egress").stdout

    async def before(site: Site) -> None:
        for days, host in ((0, LYON), (0, LYON), (0, NANTES), (3, LYON)):
            await Dial.create(
                at=now() - timedelta(days=days), host=host, purpose="media", outcome="200", bytes_in=5
            )

    on(paris, before)
    totals = [line.split()[:6] for line in parvis("egress").stdout.splitlines()[1:]]
    assert totals == [[LYON, "media", "200", "2", "0", "10"], [NANTES, "media", "200", "1", "0", "5"]]
    since = f"{now() - timedelta(days=7):%Y-%m-%d}"
    assert parvis("egress", "--host", LYON, "--since", since).stdout.splitlines()[1].split()[3] == "3"
    assert len(parvis("egress", "--each", "--since", since).stdout.splitlines()) == 5


@pytest.mark.parametrize(
    ("change", "check", "warned"),
    [
        ({"key_fingerprint": "aa", "seen_fingerprint": "bb"}, None, "another key"),
        ({"key_fingerprint": "aa", "seen_fingerprint": "aa"}, None, ""),
        ({}, PostureCheck("agreement", "red", NANTES), NANTES),
        ({}, PostureCheck("user_actor", "red", "200"), "authorized fetch"),
        ({}, PostureCheck("user_actor", "unknown"), ""),
        ({"state": "suspended"}, PostureCheck("user_actor", "red", "200"), ""),
    ],
)
def test_the_doctor_warns_of_peers(
    paris: Settings, change: dict[str, Any], check: PostureCheck | None, warned: str
) -> None:
    async def before(site: Site) -> None:
        await Peer.create(**{"host": LYON, "state": "active"} | change)
        if check:
            await note_posture(LYON, [check])

    on(paris, before)
    lines = [line for line in parvis("doctor").stdout.splitlines() if f" {LYON}: " in line]
    assert len(lines) == bool(warned)
    assert all(line.startswith("WARN") and warned in line for line in lines)
