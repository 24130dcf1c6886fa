"""Asking a directory by LDAP whether a password is somebody's. The one other place that opens connections (ruff): the client
speaks HTTP only.

It goes to the one host that an admin named, by TLS, with deadlines, and each time is in the ledger of egress. What people
type never becomes a part of a filter or a name: it is escaped. An empty password is refused first: many directories take
it for nobody, and say yes. ldap3 is an optional extra (`pip install .[ldap]`), and works in threads of its own: a directory that
is silent holds nothing else.
"""

import asyncio
import re
import ssl
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from models.core.egress import Ledger
from models.core.errors import Invalid, Unavailable

CONNECT_S, ANSWER_S = 5, 5
"""Seconds."""
MAX_NAME, MAX_PASSWORD = 255, 1024
"""Characters."""
THREADS, MOST_AT_ONCE = 2, 16
"""How many ask at a time, and how many may ask or wait for it."""


@dataclass(frozen=True)
class Where:
    """How a directory is asked; models/identity/ldap.py says what each means."""

    url: str
    base_dn: str
    user_filter: str
    dn_template: str
    bind_dn: str
    bind_password: str
    company_ca: str


@dataclass(frozen=True)
class Entry:
    """Somebody whose password was right."""

    id: str
    """Their entryUUID or objectGUID, which lasts; else their DN."""
    name: str
    email: str
    display_name: str


def check_where(where: Where) -> None:
    """Refuse settings by which nobody could be asked safely. Raises Invalid, with what is wrong by field."""
    wrong = {}
    parts = urlsplit(where.url)
    if parts.scheme not in ("ldaps", "ldap") or not parts.hostname or parts.path.strip("/") or parts.query:
        wrong["url"] = "must be ldaps://HOST or ldap://HOST, with a port if need be"
    if bool(where.user_filter) is bool(where.dn_template):
        wrong["user_filter"] = "or a template of names is needed, and not both"
    for name in ("user_filter", "dn_template"):
        text = getattr(where, name)
        if text and text.count("{name}") != 1:
            wrong[name] = "must have {name} in it, once"
    if where.user_filter and not (where.user_filter.startswith("(") and where.user_filter.endswith(")")):
        wrong["user_filter"] = "must be a filter in parentheses: (uid={name})"
    if where.user_filter and not where.base_dn:
        wrong["base_dn"] = "is missing: below what are people searched?"
    if wrong:
        raise Invalid(**wrong)


def where_again(where: Where, known_id: str) -> Where:
    """Return how somebody is found who is known by their Entry.id, whatever they are called there now. A template of names
    finds nobody by an id that is no DN: it stays as it is.
    """
    if known_id.startswith("dn:"):
        return replace(where, user_filter="", dn_template=known_id.removeprefix("dn:"))
    if not where.user_filter:
        return where
    anybody = where.user_filter.replace("{name}", "*")
    return replace(where, user_filter=f"(&{anybody}{_id_filter(known_id)})")


def _id_filter(known_id: str) -> str:
    """Return the filter for what `_id` returned: objectGUID is 16 bytes in hex, entryUUID has hyphens."""
    if re.fullmatch(r"[0-9a-f]{32}", known_id):
        return "(objectGUID=" + re.sub("(..)", r"\\\1", known_id) + ")"
    escaped = "".join(f"\\{ord(each):02x}" if each in "*()\\\0" else each for each in known_id)
    return f"(entryUUID={escaped})"


class Threads:
    """What asks the directories of one site. A few at a time; the rest wait, which counts in their deadline."""

    def __init__(self) -> None:
        self.executor = ThreadPoolExecutor(THREADS, thread_name_prefix="parvis-ldap")
        self.asking = 0

    def close(self) -> None:
        """Ask nobody any more. What is under way ends with its own deadline."""
        self.executor.shutdown(wait=False, cancel_futures=True)


async def bind(where: Where, name: str, password: str, threads: Threads, ledger: Ledger) -> Entry | None:
    """Return whose name and password these are; None when they are nobody's. Raises Unavailable when it cannot be asked,
    also because too many wait for it.
    """
    if (
        not password
        or not name
        or len(name) > MAX_NAME
        or len(password) > MAX_PASSWORD
        or "\0" in name + password
    ):
        return None
    ledger.check()
    host = urlsplit(where.url).netloc
    try:
        found = await _in_thread(threads, where, name, password)
    except ImportError as error:
        raise Unavailable("LDAP needs an extra: pip install .[ldap]") from error
    except (_Failed, TimeoutError) as error:
        ledger.note(host, "sso", "failed")
        raise Unavailable("The directory cannot be asked now") from error
    ledger.note(host, "sso", "200" if found else "refused:password")
    return found


class _Failed(Exception):
    """The directory did not answer, or not as it should."""


async def _in_thread(threads: Threads, where: Where, name: str, password: str) -> Entry | None:
    if threads.asking >= MOST_AT_ONCE:
        raise Unavailable("The directory cannot be asked now: too many wait for it")
    threads.asking += 1
    try:
        async with asyncio.timeout(2 * (CONNECT_S + ANSWER_S)):
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(threads.executor, _bind, where, name, password)
    finally:
        threads.asking -= 1


def _bind(where: Where, name: str, password: str) -> Entry | None:
    """Ask; runs in a thread."""
    import ldap3
    from ldap3.core.exceptions import LDAPException

    try:
        server = _server(ldap3, where)
        dn = _dn(ldap3, where, server, name)
        if not dn:
            return None
        connection = _connection(ldap3, where, server, dn, password)
        try:
            if not connection.bind():
                return None
            return _entry(ldap3, connection, dn, name)
        finally:
            connection.unbind()
    except (LDAPException, OSError) as error:
        raise _Failed from error


def _server(ldap3: Any, where: Where) -> Any:
    parts = urlsplit(where.url)
    is_ldaps = parts.scheme == "ldaps"
    return ldap3.Server(
        parts.hostname,
        port=parts.port or (636 if is_ldaps else 389),
        use_ssl=is_ldaps,
        tls=_tls(ldap3, where.company_ca),
        connect_timeout=CONNECT_S,
        get_info=ldap3.NONE,
        allowed_referral_hosts=[],
    )


def _tls(ldap3: Any, company_ca: str) -> Any:
    """Return TLS that compares certificate and name itself: ldap3 does it by a function that Python has no more."""

    class Strict(ldap3.Tls):
        def wrap_socket(self, connection: Any, do_handshake: bool = False) -> None:
            context = ssl.create_default_context(cadata=company_ca or None)
            plain = connection.socket
            try:
                connection.socket = context.wrap_socket(plain, server_hostname=connection.server.host)
            except OSError:
                plain.close()
                raise

    return Strict(validate=ssl.CERT_REQUIRED)


def _connection(ldap3: Any, where: Where, server: Any, dn: str, password: str) -> Any:
    connection = ldap3.Connection(
        server,
        user=dn or None,
        password=password or None,
        authentication=ldap3.SIMPLE if dn else ldap3.ANONYMOUS,
        receive_timeout=ANSWER_S,
        auto_referrals=False,
        read_only=True,
        raise_exceptions=False,
    )
    try:
        connection.open()
    except Exception:
        _close(connection)
        raise
    if urlsplit(where.url).scheme == "ldap" and not _is_here(where.url):
        try:
            if not connection.start_tls():
                raise _Failed
        except Exception:
            connection.unbind()
            raise
    return connection


def _close(connection: Any) -> None:
    """Close what did not open: ldap3 leaves its socket to chance."""
    if connection.socket is not None:
        connection.socket.close()


def _is_here(url: str) -> bool:
    """Tell whether it is this machine, by its address: nothing leaves it, and no TLS is needed."""
    try:
        return ip_address(urlsplit(url).hostname or "").is_loopback
    except ValueError:
        return False


def _dn(ldap3: Any, where: Where, server: Any, name: str) -> str:
    """Return what somebody is called there; "" when nobody is, or several are."""
    from ldap3.utils.conv import escape_filter_chars
    from ldap3.utils.dn import escape_rdn

    if where.dn_template:
        return where.dn_template.replace("{name}", escape_rdn(name))
    connection = _connection(ldap3, where, server, where.bind_dn, where.bind_password)
    try:
        if not connection.bind():
            raise _Failed
        asked = where.user_filter.replace("{name}", escape_filter_chars(name))
        connection.search(where.base_dn, asked, attributes=[], size_limit=2, time_limit=ANSWER_S)
        found = [each["dn"] for each in connection.response or () if each.get("type") == "searchResEntry"]
        return str(found[0]) if len(found) == 1 else ""
    finally:
        connection.unbind()


_IDS = ("entryUUID", "objectGUID")
_READ = (*_IDS, "uid", "sAMAccountName", "mail", "displayName", "cn")


def _entry(ldap3: Any, connection: Any, dn: str, name: str) -> Entry:
    """Read who it is, as themselves: everybody may read their own entry, or there is only the DN."""
    connection.search(dn, "(objectClass=*)", search_scope=ldap3.BASE, attributes=list(_READ))
    read: dict[str, Any] = {}
    for each in connection.response or ():
        if each.get("type") == "searchResEntry":
            read = {key.lower(): value for key, value in each["raw_attributes"].items()}
    one = {wanted: _text(read.get(wanted.lower())) for wanted in _READ if wanted not in _IDS}
    ids = (_id(read.get(wanted.lower()), is_binary=wanted == "objectGUID") for wanted in _IDS)
    return Entry(
        next(filter(None, ids), "") or f"dn:{dn.lower()}",
        one["uid"] or one["sAMAccountName"] or name,
        one["mail"],
        one["displayName"] or one["cn"],
    )


def _text(values: Any) -> str:
    return values[0].decode(errors="replace")[:255].strip() if values else ""


def _id(values: Any, *, is_binary: bool) -> str:
    if not values:
        return ""
    return values[0].hex() if is_binary else values[0].decode(errors="replace")[:255].lower()
