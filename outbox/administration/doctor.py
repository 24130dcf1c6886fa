"""What `parvis doctor` looks at: everything an administrator can put right before people notice.

Each check yields findings: what was looked at, how it is, and what to do when it is not well. The sentence is for the command
line; pages say it in the reader's language, by the finding's key (web/admin/findings.py). The command looks at a site
that may be running or not (`examine`). A running site looks at itself: `look` costs no more than a page may, `look_closely`
dials, reads the whole database and takes seconds.
"""

import asyncio
import os
import re
import sqlite3
import ssl
import stat
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Literal

from cryptography import x509

from federation.client import FetchFailed
from federation.keys import Keys
from federation.network import Network, open_network
from federation.peers.posture import MAX_SKEW
from federation.protocol.urls import InvalidUrl, canonical_url
from models.announcements import totals as announcement_totals
from models.core.audit import last_record
from models.core.base import now
from models.core.config import Settings
from models.core.count_repair import by_counter, compare
from models.core.database import damage
from models.core.errors import ConfigurationError, Unavailable
from models.core.folder import rights_of_others
from models.core.resources import descriptors_of, disk, killed_in, processes_in
from models.core.site import Site, open_site
from models.delivery.deliveries import count_expired
from models.delivery.received import count_received
from models.files.decoder import Decoder
from models.files.media import size_text
from models.files.memory import allowed_bytes, group_limit, needed_bytes, process_limit, service_groups
from models.files.scanner import Scanner, signatures_of
from models.groups.rules import received_rules
from models.identity.provider_tokens import expiring
from models.mail.queue import mail_totals
from models.peers.directory import sites_overview
from models.peers.host_health import dormant_hosts
from models.peers.peers import active_peers, all_peers
from models.people.moves import pending_moves
from models.people.people import count_people
from models.people.roles import LASTING
from models.posts import ballots
from outbox.administration.schedule import TaskState, task_states
from outbox.delivery.queue import queue_summary, refusing_hosts
from outbox.mail.smtp import MailFailed, try_connection

RENEW_BEFORE = timedelta(days=21)
STUCK_AFTER = timedelta(hours=1)
SHOWN_FOR = timedelta(days=7)
OLDEST_SIGNATURES_DAYS = 3
"""New ones come every day."""
RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
"""No correct clock shows an earlier time."""


Level = Literal["OK", "WARN", "FAIL"]

TOKEN_WARNING = timedelta(days=21)
"""How long before it is over the last token of a directory is a finding."""


@dataclass(frozen=True)
class Finding:
    level: Level
    subject: str
    text: str
    key: str
    """What was found, of which pages have a sentence."""
    values: Mapping[str, str | int | datetime] = field(default_factory=dict)
    """What that sentence names; bytes where the name ends so."""


async def examine(settings: Settings) -> list[Finding]:
    """Check a site that may be running or not, initialised or not."""
    found = [finding for check in CHECKS for finding in check(settings)]
    try:
        found += [finding async for finding in _scanner(settings)]
        async with open_site(settings) as site:
            found.append(await _database(site))
            async with open_network(site) as network:
                found += [finding async for finding in _served(network)]
                found += [finding async for finding in _mail_server(network)]
            found += [finding async for finding in _contents()]
            found.append(await _counts())
    except ConfigurationError as error:
        found.append(Finding("FAIL", "database", str(error), "database_wrong", {"error": str(error)}))
    except sqlite3.DatabaseError as error:
        found.append(_damaged(error))
    return found


async def look(network: Network) -> list[Finding]:
    """Check the running site, with what is quick: files and limits of this machine, and some questions to the database."""
    return [*await _of_the_machine(network.site), *[finding async for finding in _contents()]]


async def look_closely(network: Network) -> list[Finding]:
    """Check of the running site what `look` leaves out: malware scanner, database, served certificate, counts."""
    found = [finding async for finding in _scanner(network.site.settings)]
    try:
        found.append(await _database(network.site))
        found += [finding async for finding in _served(network)]
        found += [finding async for finding in _mail_server(network)]
        found.append(await _counts())
    except (ConfigurationError, Unavailable) as error:
        found.append(Finding("FAIL", "database", f"{error}.", "database_wrong", {"error": str(error)}))
    except sqlite3.DatabaseError as error:
        found.append(_damaged(error))
    return found


async def _of_the_machine(site: Site) -> list[Finding]:
    """Do the CHECKS in a thread: they read files, one of them perhaps on a disk that hangs."""

    def check_all() -> list[Finding]:
        return [finding for check in CHECKS for finding in check(site.settings)]

    return await asyncio.get_running_loop().run_in_executor(site.executor, check_all)


def _damaged(error: sqlite3.DatabaseError) -> Finding:
    return Finding(
        "FAIL",
        "database",
        f"damaged: {error}. Stop the site and restore a backup.",
        "database_damaged",
        {"error": str(error)},
    )


def check_origin(settings: Settings) -> None:
    """Raise ConfigurationError unless the origin is written as other sites will compare it."""
    try:
        url = canonical_url(settings.origin, development=settings.development)
    except InvalidUrl as error:
        raise ConfigurationError(f"PARVIS_ORIGIN={settings.origin!r} is not usable: {error}.") from error
    # Under development http may leave its port out; then the two differ by `:80` only.
    if settings.authority not in (url.authority, url.authority.removesuffix(":80")):
        raise ConfigurationError(
            f"PARVIS_ORIGIN={settings.origin!r} must be written {url.scheme}://{url.authority}: other sites"
            " compare it letter by letter."
        )


def _settings(settings: Settings) -> Iterator[Finding]:
    try:
        check_origin(settings)
        yield Finding("OK", "origin", settings.origin, "origin", {"origin": settings.origin})
    except ConfigurationError as error:
        yield Finding("FAIL", "origin", str(error), "origin_wrong", {"origin": settings.origin})
    if settings.development:
        yield Finding(
            "WARN",
            "DEVELOPMENT",
            "DEVELOPMENT SETTINGS ARE ON: http, ports and loopback addresses are allowed. NEVER WITH REAL PEOPLE."
            " Unset PARVIS_DEVELOPMENT.",
            "development",
        )


def _files(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_dir
    if not folder.is_dir():
        yield Finding(
            "FAIL",
            "data folder",
            f"{folder} does not exist. Run `parvis init`, or correct PARVIS_DATA_DIR.",
            "folder_missing",
            {"folder": str(folder)},
        )
        return
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        yield Finding(
            "FAIL",
            "data folder",
            f"{folder} is not writable for this user: chown or chmod it.",
            "folder_closed",
            {"folder": str(folder)},
        )
    else:
        yield _private(folder, "data folder", "chmod 700")
    for file, subject in ((folder / "secret.key", "secret"), (settings.sqlite_file, "database file")):
        if file.exists():
            yield _private(file, subject, "chmod 600")


def _keys(settings: Settings) -> Iterator[Finding]:
    """Check the private keys of certificates. A group may read them, as Debian's ssl-cert does."""
    for name, file in (("tls_key", settings.tls_key), ("client_key", settings.client_key)):
        mode = rights_of_others(file) if file else 0
        if mode & stat.S_IRWXO:
            remedy = f"chmod 640 {file}, and change the key"
            yield Finding(
                "WARN",
                name,
                f"{file} is open to everybody ({mode:o}): {remedy}",
                "key_open",
                {"file": str(file), "remedy": f"chmod 640 {file}"},
            )


def _private(file: Path, subject: str, remedy: str) -> Finding:
    if mode := rights_of_others(file):
        return Finding(
            "WARN",
            subject,
            f"{file} is open to other users ({mode:o}): {remedy} {file}",
            "file_open",
            {"file": str(file), "remedy": f"{remedy} {file}"},
        )
    return Finding("OK", subject, str(file), "file_private", {"file": str(file)})


def _media(settings: Settings) -> Iterator[Finding]:
    ffmpeg = Decoder(settings).ffmpeg
    if ffmpeg:
        yield Finding("OK", "videos", f"read by {ffmpeg}", "videos", {"program": str(ffmpeg)})
    else:
        yield Finding(
            "OK",
            "videos",
            "refused, and sounds too, until ffmpeg is installed (Debian: apt install ffmpeg)",
            "videos_refused",
        )


async def _scanner(settings: Settings) -> AsyncIterator[Finding]:
    """Ask clamd, if one is set, how old its signatures are."""
    if not settings.media_scanner:
        return
    try:
        version = await Scanner(settings).version()
    except Unavailable:
        yield Finding(
            "FAIL",
            "malware",
            f"clamd does not answer at {settings.media_scanner}: no file is taken until it does.",
            "scanner_silent",
            {"place": settings.media_scanner},
        )
        return
    made = signatures_of(version)
    if made is None:
        yield Finding("FAIL", "malware", "clamd has no signatures: run freshclam.", "scanner_empty")
        return
    days = (now() - made).days
    age = f"looked for by clamd, whose signatures are {max(days, 0)} days old"
    if days > OLDEST_SIGNATURES_DAYS:
        yield Finding("WARN", "malware", f"{age}: see whether freshclam runs", "scanner_old", {"days": days})
        return
    yield Finding("OK", "malware", age, "scanner", {"days": max(days, 0)})


def _memory(settings: Settings) -> Iterator[Finding]:
    """Check the memory limits for reading files: our own, and those of the installed unit."""
    group, process = group_limit(service=True), process_limit()
    gets = size_text(allowed := allowed_bytes(settings, group, process))
    wanted = size_text(settings.media_decoder_memory_bytes)
    read = {"gets_bytes": allowed, "wanted_bytes": settings.media_decoder_memory_bytes}
    remedy = "or lower PARVIS_MEDIA_DECODER_MEMORY_BYTES. Until then large files are refused."
    if group is not None and group < needed_bytes(settings):
        yield Finding(
            "WARN",
            "memory",
            f"the service may have {size_text(group)}, so reading a file gets {gets} instead of {wanted}: set MemoryMax="
            f" (in a container, its limit) to {size_text(needed_bytes(settings))} or more, {remedy}",
            "memory_of_service",
            {**read, "limit_bytes": group, "needed_bytes": needed_bytes(settings)},
        )
    elif process is not None and process < settings.media_decoder_memory_bytes:
        yield Finding(
            "WARN",
            "memory",
            f"each process may have {size_text(process)}, so reading a file gets {gets} instead of {wanted}: raise"
            f" LimitAS= and LimitDATA= (ulimit -v, -d), {remedy}",
            "memory_of_process",
            {**read, "limit_bytes": process},
        )
    else:
        yield Finding("OK", "memory", f"reading a file may take {wanted}", "memory", read)


def _room(settings: Settings) -> Iterator[Finding]:
    short = list(disk(settings))
    for each in short:
        level: Level = "FAIL" if each.is_out else "WARN"
        text = f"{each.text}: make room, or get a larger one"
        yield Finding(level, "disk", text, each.key, each.values)
    if not short and settings.data_dir.is_dir():
        found = os.statvfs(settings.data_dir)
        left = found.f_bavail * found.f_frsize
        yield Finding("OK", "disk", f"{size_text(left)} are left", "disk", {"left_bytes": left})


def _service(settings: Settings) -> Iterator[Finding]:
    """Look at the service that runs beside us, as far as we may."""
    groups = service_groups()
    if killed := killed_in(groups):
        yield Finding(
            "WARN",
            "service",
            f"the kernel has ended {killed} of its processes since it started, for lack of memory: raise MemoryMax= (in a container, its limit)",
            "killed",
            {"processes": killed},
        )
    for process in processes_in(groups):
        for each in descriptors_of(process):
            level: Level = "FAIL" if each.is_out else "WARN"
            yield Finding(level, "service", each.text, each.key, each.values)


def _certificates(settings: Settings) -> Iterator[Finding]:
    if settings.company_ca:
        yield _authority(settings.company_ca)
    if settings.client_certificate:
        yield _shown_to_peers(settings.client_certificate)
    if settings.tls_certificate and settings.tls_key:
        yield _certificate(settings.tls_certificate, settings.tls_key, settings.authority.partition(":")[0])
    elif not _is_loopback(settings.listen.rpartition(":")[0]):
        yield Finding(
            "WARN",
            "TLS",
            f"{settings.listen} is served without TLS: only a proxy with TLS on a network of its own may reach it.",
            "tls_missing",
            {"address": settings.listen},
        )
    else:
        yield Finding(
            "OK",
            "TLS",
            f"left to the proxy in front of {settings.listen}",
            "tls_of_proxy",
            {"address": settings.listen},
        )


def _authority(file: Path) -> Finding:
    try:
        ssl.create_default_context(cafile=str(file))
        ends = [each.not_valid_after_utc for each in x509.load_pem_x509_certificates(file.read_bytes())]
    except (OSError, ValueError) as error:
        return Finding(
            "FAIL",
            "company CA",
            f"{file} cannot be read as PEM certificates: {error}.",
            "ca_unreadable",
            {"file": str(file), "error": str(error)},
        )
    if max(ends) < now() + RENEW_BEFORE:
        return Finding(
            "WARN",
            "company CA",
            f"{file} ends on {max(ends):%Y-%m-%d}: ask for its successor.",
            "ca_ends",
            {"file": str(file), "end": max(ends)},
        )
    return Finding("OK", "company CA", str(file), "ca", {"file": str(file)})


def _shown_to_peers(file: Path) -> Finding:
    try:
        ends = x509.load_pem_x509_certificates(file.read_bytes())[0].not_valid_after_utc
    except (OSError, ValueError) as error:
        return Finding(
            "FAIL",
            "client certificate",
            f"{file} cannot be read as a PEM certificate: {error}.",
            "client_certificate_unreadable",
            {"file": str(file), "error": str(error)},
        )
    if ends < now() + RENEW_BEFORE:
        return Finding(
            "WARN",
            "client certificate",
            f"{file} ends on {ends:%Y-%m-%d}: renew it.",
            "client_certificate_ends",
            {"file": str(file), "end": ends},
        )
    return Finding("OK", "client certificate", str(file), "client_certificate", {"file": str(file)})


async def _mail_server(network: Network) -> AsyncIterator[Finding]:
    """See whether the mail server lets us in; nothing is sent."""
    settings = network.site.settings
    if not settings.mail_server:
        yield Finding(
            "OK", "mail", "none is sent: links and codes are handed over (deploy/mail.md)", "mail_off"
        )
        return
    where = {"server": settings.mail_server}
    try:
        await try_connection(settings, network.policy.ledger)
    except MailFailed as error:
        yield Finding(
            "FAIL",
            "mail",
            f"{settings.mail_server} takes none: {error}. `parvis mail test ADDRESS` tries again",
            "mail_fails",
            where | {"error": str(error)},
        )
        return
    if settings.mail_tls == "none":
        yield Finding(
            "WARN", "mail", f"goes unencrypted to {settings.mail_server}: set mail_tls", "mail_clear", where
        )
    else:
        yield Finding("OK", "mail", f"{settings.mail_server} takes mails", "mail", where)


async def _mails() -> AsyncIterator[Finding]:
    totals = await mail_totals()
    if totals.oldest_queued_at and totals.oldest_queued_at < now() - STUCK_AFTER:
        yield Finding(
            "WARN",
            "mails",
            f"{totals.queued} wait, the oldest since {totals.oldest_queued_at:%Y-%m-%d %H:%M} UTC: parvis mail list",
            "mails_wait",
            {"count": totals.queued, "since": totals.oldest_queued_at},
        )
    if totals.refused:
        yield Finding(
            "WARN",
            "mails",
            f"{totals.refused} were refused: see `parvis mail list --state refused`",
            "mails_refused",
            {"count": totals.refused},
        )


async def _served(network: Network) -> AsyncIterator[Finding]:
    """Look at the certificate that people are shown, whoever ends TLS: the file may be newer than what is served."""
    site = network.site
    if not site.settings.origin.startswith("https:") or site.settings.development:
        return
    try:
        shown = await network.client.certificate(network.policy.admit_own())
    except FetchFailed as error:
        wrong = isinstance(error.__cause__, ssl.SSLCertVerificationError)
        yield Finding(
            "FAIL" if wrong else "WARN",
            "served certificate",
            f"{error.sentence}.",
            "served_unseen",
            {"error": error.sentence},
        )
        return
    if shown is None:
        return
    left = shown.expires_at - now()
    if left < RENEW_BEFORE:
        yield Finding(
            "WARN",
            "served certificate",
            f"{site.authority} shows one that expires in {left.days} days",
            "served_ends",
            {"host": site.authority, "days": left.days},
        )
    elif site.settings.tls_certificate and shown.expires_at < _end_of(site.settings.tls_certificate):
        yield Finding(
            "WARN",
            "served certificate",
            f"{site.authority} shows an older one than {site.settings.tls_certificate}: restart the site",
            "served_old",
            {"host": site.authority, "file": str(site.settings.tls_certificate)},
        )
    else:
        yield Finding(
            "OK", "served certificate", f"valid for {left.days} more days", "served", {"days": left.days}
        )


def _end_of(file: Path) -> datetime:
    try:
        return x509.load_pem_x509_certificates(file.read_bytes())[0].not_valid_after_utc
    except (OSError, ValueError):  # which `_certificate` says
        return RELEASED


def _certificate(file: Path, key: Path, host: str) -> Finding:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(file, key)
        certificate = x509.load_pem_x509_certificates(file.read_bytes())[0]
    except (OSError, ValueError) as error:
        return Finding(
            "FAIL",
            "TLS",
            f"{file} and {key} are not readable or do not belong together: {error}.",
            "tls_unreadable",
            {"file": str(file), "key": str(key), "error": str(error)},
        )
    left = certificate.not_valid_after_utc - now()
    if left < timedelta(0):
        return Finding("FAIL", "TLS", f"{file} has expired: renew it.", "tls_expired", {"file": str(file)})
    if not _covers(certificate, host):
        return Finding(
            "FAIL",
            "TLS",
            f"{file} is not for {host}: get one that names it.",
            "tls_of_other",
            {"file": str(file), "host": host},
        )
    if left < RENEW_BEFORE:
        return Finding(
            "WARN",
            "TLS",
            f"{file} expires in {left.days} days: renew it.",
            "tls_ends",
            {"file": str(file), "days": left.days},
        )
    return Finding(
        "OK",
        "TLS",
        f"{file}, valid for {left.days} more days",
        "tls",
        {"file": str(file), "days": left.days},
    )


def _covers(certificate: x509.Certificate, host: str) -> bool:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return False
    return bool({host, f"*.{host.partition('.')[2]}"} & set(names.get_values_for_type(x509.DNSName)))


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


CHECKS: list[Callable[[Settings], Iterator[Finding]]] = [
    _settings,
    _files,
    _keys,
    _room,
    _media,
    _memory,
    _service,
    _certificates,
]


async def _contents() -> AsyncIterator[Finding]:
    yield await _clock()
    yield await _people()
    yield await _peers()
    async for finding in _postures():
        yield finding
    async for finding in _site_directories():
        yield finding
    yield await _deliveries()
    async for finding in _troubled_peers():
        yield finding
    yield await _received()
    yield await _tasks()
    async for finding in _mails():
        yield finding
    for host in sorted(await announcement_totals.sites_held() | await ballots.sites_held()):
        yield Finding(
            "WARN",
            host,
            f"tells of more people than it is known to have, which is not counted: parvis peer people {host} N",
            "totals_held",
            {"host": host},
        )
    if rules := [each for each in await received_rules() if each.state == "waiting"]:
        yield Finding(
            "WARN",
            "rules",
            f"{len(rules)} of other sites wait for a decision: see parvis rule list",
            "rules_wait",
            {"rules": len(rules)},
        )
    async for finding in _directories():
        yield finding
    if waiting := await pending_moves():
        yield Finding(
            "WARN",
            "moves",
            f"{waiting} wait for a decision: see parvis move list",
            "moves_wait",
            {"moves": waiting},
        )


async def _database(site: Site) -> Finding:
    await Keys(site).rsa_key(site.account_id)
    if wrong := await damage():
        raise sqlite3.DatabaseError(wrong)
    return Finding("OK", "database", "reachable, schema current, keys open with this secret", "database")


async def _clock() -> Finding:
    newest = await last_record()
    since = max(RELEASED, newest.at if newest else RELEASED)
    if now() < since:
        return Finding(
            "FAIL",
            "clock",
            f"it shows {now():%Y-%m-%d %H:%M} UTC, earlier than what happened already: other sites will refuse"
            " our signatures. Run NTP.",
            "clock_behind",
            {"shown": now()},
        )
    if (skew := await _skew()) and abs(skew) > MAX_SKEW:
        return Finding(
            "WARN",
            "clock",
            f"other sites show another time than this one, by {skew.total_seconds():+.0f} s. Run NTP.",
            "clock_differs",
            {"seconds": round(skew.total_seconds())},
        )
    return Finding(
        "OK",
        "clock",
        f"{now():%Y-%m-%d %H:%M:%S} UTC; other sites accept 5 minutes of difference",
        "clock",
        {"shown": now()},
    )


async def _skew() -> timedelta | None:
    """Return by how much most sites' clocks differ from ours, as they were probed; None for fewer than two sites."""
    seen = [check.detail for peer in await active_peers() for check in peer.posture if check.key == "clock"]
    seconds = sorted(int(detail.split()[0]) for detail in seen if re.fullmatch(r"[+-]\d{1,9} s", detail))
    return timedelta(seconds=seconds[len(seconds) // 2]) if len(seconds) > 1 else None


async def _people() -> Finding:
    active = await count_people()
    if missing := [role for role in LASTING if not await count_people(role=role)]:
        nobody = f"{active}, none with the role {' or '.join(missing)}"
        return Finding("WARN", "people", f"{nobody}: parvis person add NAME --role admin", "no_admin")
    if not await count_people(role="moderator"):
        text = f"{active}, none a moderator, so nobody reads reports: parvis person role NAME --add moderator"
        return Finding("WARN", "people", text, "no_moderator")
    return Finding("OK", "people", f"{active} can log in", "people", {"people": active})


async def _directories() -> AsyncIterator[Finding]:
    """Say which directories soon cannot call any more: then nobody who leaves is let go by them."""
    for key, label, ends in await expiring(now() + TOKEN_WARNING):
        yield Finding(
            "WARN",
            key,
            f"the token {label!r} of its directory is good until {ends:%Y-%m-%d}, and no other is in use: parvis provider"
            f" token add {key}",
            "token_ends",
            {"key": key, "ends": ends},
        )


async def _peers() -> Finding:
    peers = await all_peers()
    active = sum(peer.state == "active" for peer in peers)
    if not active:
        return Finding(
            "WARN",
            "peers",
            "the list is empty, this site speaks with nobody: parvis peer allow HOST",
            "no_peers",
        )
    text = f"{active} allowed, {len(peers) - active} others"
    return Finding("OK", "peers", text, "peers", {"active": active, "others": len(peers) - active})


async def _postures() -> AsyncIterator[Finding]:
    """Report peers with another key than the confirmed one, or that show strangers what they should not."""
    for peer in await active_peers():
        if peer.key_changed:
            yield Finding(
                "WARN",
                peer.host,
                f"shows another key than the one that was confirmed. Call its admin, then parvis peer confirm {peer.host}",
                "key_changed",
                {"host": peer.host},
            )
        for check in peer.posture:
            if check.verdict == "red" and check.key != "key":
                text = f"{POSTURE_WARNINGS[check.key]} ({check.detail})"
                named = {"host": peer.host, "detail": check.detail}
                yield Finding("WARN", peer.host, text, f"posture_{check.key}", named)


POSTURE_WARNINGS = {
    "nodeinfo": "its NodeInfo names with whom it speaks",
    "user_actor": "profiles there are open to strangers: ask its admin for authorized fetch",
    "public_timeline": "the public timeline there is open to strangers",
    "peer_list": "the list of its peers is open to strangers",
    "clock": "its clock is wrong: signatures will be refused",
    "certificate": "its certificate is not trusted here, or expires soon: tell its admin",
    "signed_fetch": "it refuses our signature: has its admin allowed this site?",
    "files": "its software loads files unsigned and sees no pictures of ours: parvis peer files HOST unsigned (or signed,"
    " if that is wanted)",
    "lookups": "its software does not sign when it looks up a name and finds nobody here: parvis peer lookups HOST unsigned"
    " (or signed, if that is wanted)",
    "agreement": "it speaks with sites that we do not allow, which can see what we tell it",
}
"""What a red check of federation/peers/posture.py means for an admin. That of the key has its own words."""


async def _site_directories() -> AsyncIterator[Finding]:
    """Report sites of the company whose directory could not be read, or not all of it."""
    for each in await sites_overview():
        if each.problem:
            yield Finding(
                "WARN",
                each.host,
                f"its directory is not read as it should be: {each.problem}",
                "directory_unread",
                {"host": each.host, "problem": each.problem},
            )


async def _deliveries() -> Finding:
    waiting = await queue_summary()
    stuck = [each for each in waiting if each.oldest_due and each.oldest_due < now() - STUCK_AFTER]
    waits = {
        "queued": sum(each.queued for each in waiting),
        "parked": sum(each.parked for each in waiting),
    }
    text = f"{waits['queued']} queued, {waits['parked']} parked"
    if stuck:
        hosts = ", ".join(each.host for each in stuck[:5])
        return Finding(
            "WARN",
            "deliveries",
            f"{text}; late for {hosts}. Is the site running? See parvis queue",
            "deliveries_late",
            {**waits, "hosts": hosts},
        )
    if expired := await count_expired(now() - SHOWN_FOR):
        return Finding(
            "WARN",
            "deliveries",
            f"{text}; {expired} expired this week: see parvis queue",
            "deliveries_expired",
            {**waits, "expired": expired},
        )
    return Finding("OK", "deliveries", text, "deliveries", waits)


async def _troubled_peers() -> AsyncIterator[Finding]:
    for host in await refusing_hosts():
        yield Finding(
            "WARN",
            "peers",
            f"{host} refuses us (401 or 403): ask its admins whether we are on their list",
            "peer_refuses",
            {"host": host},
        )
    for host, since in (await dormant_hosts()).items():
        yield Finding(
            "WARN",
            "peers",
            f"{host} has not answered since {since:%Y-%m-%d}: is it still there? parvis peer suspend {host}",
            "peer_silent",
            {"host": host, "since": since},
        )


async def _counts() -> Finding:
    found = await compare()
    part = (
        f"those of {found.compared:,} rows"
        if found.is_whole
        else f"{found.compared:,} of {found.total:,} rows"
    )
    compared = {"compared": found.compared, "rows": found.total}
    if found.wrong:
        differ = "; ".join(by_counter(found.wrong))
        return Finding(
            "WARN",
            "counts",
            f"{part} compared, wrong are {differ}. Set right: parvis repair counts",
            "counts_wrong",
            {**compared, "wrong": differ},
        )
    return Finding("OK", "counts", f"{part} compared, all are right", "counts", compared)


async def _tasks() -> Finding:
    """Report periodic tasks that failed last, were killed, or have not run for long although others have."""
    tasks = await task_states()
    runs = [task for task in tasks if task.state != "never"]
    if not runs:
        return Finding(
            "OK", "tasks", f"{len(tasks)}, none has run yet: parvis serve does them", "tasks_not_yet"
        )
    found = {
        "failed last": [f"{task.name!r} ({task.failure})" for task in runs if task.failure],
        "killed before they ended": [repr(task.name) for task in runs if task.state == "killed"],
        "begun in the future, when the clock was ahead": [
            repr(task.name) for task in runs if task.state == "ahead"
        ],
        "not done for long": [repr(task.name) for task in runs if task.is_late],
    }
    if what := [f"{how}: {', '.join(names)}" for how, names in found.items() if names]:
        unwell = sum(map(len, found.values()))
        return Finding(
            "WARN", "tasks", f"{'; '.join(what)}. The log says more", "tasks_unwell", {"tasks": unwell}
        )
    return Finding("OK", "tasks", f"{len(tasks)}, {_how_quick(runs)}", "tasks", {"tasks": len(tasks)})


def _how_quick(runs: Sequence[TaskState]) -> str:
    newest = max(task.last_at for task in runs if task.last_at)
    slowest = max(runs, key=lambda task: task.took_s or 0)
    return f"last at {newest:%Y-%m-%d %H:%M} UTC; the slowest, {slowest.name!r}, took {slowest.took_s or 0:.1f} s"


async def _received() -> Finding:
    dead = await count_received("dead")
    pending = await count_received("pending")
    if dead:
        return Finding(
            "WARN",
            "received",
            f"{dead} activities could not be applied: parvis received list",
            "received_dead",
            {"dead": dead},
        )
    return Finding("OK", "received", f"{pending} to apply", "received", {"pending": pending})
