"""Every setting: name, unit, default and why it exists.

Read once at start from a TOML file and from the environment (`PARVIS_NAME` wins over the
file), then frozen. `deploy/env.example` is written from SETTINGS and a test keeps them equal.
What an administrator changes while the site runs (peers, people) is data, not a setting.
"""

import os
import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote, urlsplit

from models.core.errors import ConfigurationError
from models.core.zones import zone_names

Network = IPv4Network | IPv6Network

MEBIBYTE = 1024 * 1024
MOST_CONVERT_S = 1200
LEAST_DECODER_BYTES = 256 * MEBIBYTE
"""Enough for the process that decodes files to start and to read a photograph of a phone."""


def setting(default: Any, why: str, *, unit: str = "", secret: bool = False) -> Any:
    """Declare one setting: its default, why it exists, the unit of its value, and whether it is shown to nobody; of a URL,
    its password.
    """
    metadata = {"why": why, "unit": unit, "secret": secret}
    if isinstance(default, dict):
        return field(default_factory=dict, metadata=metadata)
    return field(default=default, metadata=metadata)


@dataclass(frozen=True)
class Settings:
    origin: str = setting("", "Address of this site as everybody types it. Permanent: it is part of every id")
    name: str = setting("Parvis", "Name of the site, shown to people")
    description: str = setting("", "One sentence about the site, shown before login")
    contact_email: str = setting("", "Whom people and other sites write to")
    security_contact: tuple[str, ...] = setting(
        (),
        "Whom to tell of a weakness of this site, best first, in /.well-known/security.txt: e-mail, https: or tel: addresses."
        " Empty: contact_email",
        unit="addresses, comma separated",
    )
    contact_account: str = setting("", "Username whom colleagues write to about the site")
    source_url: str = setting(
        "",
        "Where the source of the program that runs here is, which its licence gives to all who use it. Empty: the site"
        " hands it out itself, at /source",
        unit="URL",
    )
    data_dir: Path = setting(
        Path("data"), "Where the SQLite database and the site's secret live", unit="path"
    )
    database: str = setting(
        "", "Empty: SQLite in data_dir. Or postgres://user:password@host:5432/name", unit="URL", secret=True
    )
    database_connections: int = setting(
        20,
        "Connections to PostgreSQL that may be open at once: as many statements run beside each other, and others wait."
        " At least 5, and fewer than the server's max_connections. SQLite has one that writes",
        unit="connections",
    )
    migrate_at_start: bool = setting(
        False,
        "Upgrade the database when the site starts, for where somebody else makes the backups. Else `parvis migrate`",
    )
    listen: str = setting("127.0.0.1:8000", "Address and port to serve on", unit="host:port")
    tls_certificate: Path | None = setting(None, "Serve TLS ourselves with this chain", unit="path, PEM")
    tls_key: Path | None = setting(None, "The private key of tls_certificate", unit="path, PEM")
    trusted_proxies: tuple[Network, ...] = setting(
        (), "Proxies whose X-Forwarded-For is believed", unit="networks, comma separated"
    )
    company_ca: Path | None = setting(
        None, "Company root certificates, trusted in addition to the system's", unit="path, PEM"
    )
    client_certificate: Path | None = setting(
        None, "Chain shown to peers that ask for a client certificate", unit="path, PEM"
    )
    client_key: Path | None = setting(None, "The private key of client_certificate", unit="path, PEM")
    peer_ca: Path | None = setting(
        None,
        "Deliveries need a client certificate of this authority. Behind a proxy, let the proxy ask",
        unit="path, PEM",
    )
    languages: tuple[str, ...] = setting(("fr", "en"), "Languages of the interface, best first", unit="codes")
    time_zone: str = setting(
        "",
        "Zone of the IANA database in which days begin and people work here, unless an admin or a person chose another."
        " Empty: that of this machine; if it says none or UTC, as most servers do, Europe/Paris",
        unit="name",
    )
    post_max_characters: int = setting(5000, "Longest post that people may write", unit="characters")
    least_people: int = setting(
        10, "Numbers that fewer people stand behind are not shown in statistics; at least 5", unit="people"
    )
    announcement_reminders: int = setting(
        3,
        "How often people are reminded of a must-read announcement that they have not acknowledged: every second day,"
        " when they work by the zone that they chose, or the site's",
        unit="times",
    )
    clock_past_s: int = setting(900, "How old a signed request may be", unit="seconds")
    clock_ahead_s: int = setting(300, "How far ahead a peer's clock may be", unit="seconds")
    deliveries_at_once: int = setting(64, "Deliveries in flight together", unit="requests")
    deliveries_per_host: int = setting(4, "Deliveries in flight to one host", unit="requests")
    delivery_horizon_s: int = setting(
        7 * 86400, "How long a delivery is retried before it is shown as expired", unit="seconds"
    )
    groups_created_by: str = setting(
        "member", "Who may create groups: member (everybody), communicator, moderator or admin", unit="role"
    )
    group_rules_by: str = setting(
        "admin",
        "Who may let a rule decide who is in a group of theirs: member (everybody), communicator, moderator or admin."
        " It takes people in who did not ask",
        unit="role",
    )
    group_rules_from: tuple[str, ...] = setting(
        (),
        "Peers of whose groups an admin may approve membership rules; * for all, empty for none. Who is taken in shows"
        " that peer that the rule means them, and so perhaps where they work",
        unit="hosts",
    )
    people_choose_manager: bool = setting(
        False,
        "Whether people say themselves who manages them, where neither an admin nor a directory did. Of a manager whom"
        " somebody chose they see no more than other colleagues do",
    )
    media_per_post: int = setting(
        4, "Files that one post may have. Mastodon shows no more than 4", unit="files"
    )
    media_image_max_bytes: int = setting(16 * MEBIBYTE, "Largest picture that is taken", unit="bytes")
    media_image_max_pixels: int = setting(
        50_000_000, "Pictures with more are refused before they are unpacked", unit="pixels"
    )
    media_video_max_bytes: int = setting(100 * MEBIBYTE, "Largest video or sound that is taken", unit="bytes")
    media_document_max_bytes: int = setting(50 * MEBIBYTE, "Largest document that is taken", unit="bytes")
    media_person_max_bytes: int = setting(
        10 * 1024 * MEBIBYTE, "What the files of one person may take up together; 0: any size", unit="bytes"
    )
    media_documents: tuple[str, ...] = setting(
        (
            "pdf",
            "docx",
            "xlsx",
            "pptx",
            "odt",
            "ods",
            "odp",
            "doc",
            "xls",
            "ppt",
            "rtf",
            "txt",
            "csv",
            "md",
            "zip",
        ),
        "Documents that people may share, by the end of their name; what is inside must agree",
        unit="endings",
    )
    media_decoder_memory_bytes: int = setting(
        512 * MEBIBYTE,
        "What reading one file may take of memory; two are read at once. More is needed where"
        " media_image_max_pixels is raised, and then MemoryMax of the service, too",
        unit="bytes",
    )
    media_decoder_s: int = setting(
        10,
        "Processor time that reading one picture or document may take, and twice as much for a video or sound;"
        " three times as long by the clock. More only on slow machines: others wait as long",
        unit="seconds",
    )
    media_ffmpeg: str = setting(
        "ffmpeg", "The program that reads videos and sounds. Without it they are refused", unit="program"
    )
    media_convert_s: int = setting(
        300,
        "Processor time that converting one video or sound, which browsers cannot play, to H.264 and AAC may take; one"
        " is converted at once. A minute of a phone's film takes about one. 0: refuse them",
        unit="seconds",
    )
    media_scanner: str = setting(
        "",
        "clamd that looks for malware in each file before it is read: unix:/run/clamav/clamd.ctl, or host:port, which it"
        " reaches unencrypted. What it does not call clean is not taken, nor is anything while it does not answer."
        " Its StreamMaxLength has to be as large as the largest file",
        unit="address",
    )
    media_scanner_s: int = setting(60, "How long clamd may take for one file", unit="seconds")
    media_link_s: int = setting(
        3600, "How long the address of a file works, at most; at least half as long", unit="seconds"
    )
    media_peer_link_s: int = setting(
        0,
        "How long peers may load files unsigned after a post was sent, for software that cannot sign such"
        " requests (Mastodon: 2592000). 0: peers sign, but for those that `parvis peer files` lets off",
        unit="seconds",
    )
    media_kept_s: int = setting(
        30 * 86400,
        "How long copies of other sites' files are kept before they are fetched anew",
        unit="seconds",
    )
    s3_bucket: str = setting("", "Keep files in this bucket instead of data_dir", unit="name")
    s3_endpoint: str = setting("", "Address of the S3-compatible store", unit="URL")
    s3_region: str = setting("us-east-1", "Region of the bucket; most stores in a company ignore it")
    s3_key_id: str = setting("", "Access key id for the bucket")
    s3_secret_key: str = setting("", "Secret access key for the bucket", secret=True)
    calls_per_person: int = setting(1500, "API calls of one person; 0: any number", unit="in five minutes")
    calls_per_address: int = setting(
        3000, "API calls without a login from one address, often a whole office", unit="in five minutes"
    )
    posts_per_person: int = setting(100, "Posts and boosts of one person", unit="in half an hour")
    deletions_per_person: int = setting(
        60, "Posts and boosts that one person takes back", unit="in half an hour"
    )
    uploads_per_person: int = setting(100, "Files that one person uploads", unit="in half an hour")
    home_entries_kept: int = setting(
        1000,
        "Newest entries that are kept of each person's home, and of each list: some weeks. Older pages are read from the"
        " posts, which takes a little longer. 0: all",
        unit="posts",
    )
    sent_texts_kept_days: int = setting(
        30,
        "How long the text of what was sent to other sites is kept after all of them have it, or it ended otherwise."
        " Until then `parvis queue retry` can send it again; who got what, and when, is kept for ever",
        unit="days",
    )
    receipts_kept_days: int = setting(
        180,
        "How long it is kept which sites got what is no post: follows, reactions, votes, changed profiles. Of each person and"
        " site the last stays, and who got a post is kept for ever: that is asked years later",
        unit="days",
    )
    received_kept_days: int = setting(
        90,
        "How long activities that came in are kept, also those that could not be applied. Until then one that comes"
        " again is known; at least 7",
        unit="days",
    )
    egress_kept_days: int = setting(
        90, "How long the egress ledger is kept, for who audits whom the server contacted", unit="days"
    )
    notifications_kept_days: int = setting(
        180, "How long people's notifications are kept: who looks for older ones finds the posts", unit="days"
    )
    drafts_kept_days: int = setting(
        90,
        "How long drafts that nobody touches any more are kept for their authors: a season of leave, and not for ever",
        unit="days",
    )
    session_idle_s: int = setting(
        7 * 86400,
        "How long a browser stays logged in without being used: a week survives a weekend and not a machine that was given"
        " away; at least 300",
        unit="seconds",
    )
    session_life_s: int = setting(
        30 * 86400,
        "How long a browser stays logged in at most, however much it is used: a stolen session ends with it; at least 300",
        unit="seconds",
    )
    unused_access_months: int = setting(
        12,
        "After how many months without use an app's access ends. Apps rarely end it when people sign out of them, or lose"
        " the telephone; a year spares who is on leave. 0: never",
        unit="months",
    )
    access_kept_days: int = setting(
        30,
        "How long tokens, codes and browser sessions that ended are kept, and applications that nobody is logged in with,"
        " for who looks into a misuse",
        unit="days",
    )
    reader_numbers: bool = setting(
        True, "Who writes a post is told how many people will read it, at which sites. Else only which sites"
    )
    push_content: bool = setting(
        False, "Pushes to phones say what kind of notification it is. Names and texts they never carry"
    )
    log_level: str = setting("info", "debug, info, warning or error")
    development: bool = setting(
        False, "Allows http, ports and loopback addresses. Never on a site with real people"
    )
    development_hosts: dict[str, str] = setting(
        {},
        "Only under development: where names lead to, instead of DNS",
        unit="name=address:port, comma separated",
    )

    sources: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """Of each setting that somebody wrote: the file, or the variable. It is none itself."""

    @property
    def authority(self) -> str:
        """Host of the origin, with the port when it has one: the site's name among its peers."""
        return urlsplit(self.origin).netloc

    @property
    def is_sqlite(self) -> bool:
        return not self.database or self.database.startswith("sqlite")

    @property
    def sqlite_file(self) -> Path:
        return self.data_dir / "parvis.sqlite3"


SETTINGS = tuple(each for each in fields(Settings) if "why" in each.metadata)


OF_OTHERS = re.compile(r"CONFIG|SERVICE_HOST|SERVICE_PORT(_.*)?|PORT|PORT_[0-9]+_.*")
"""Variables that begin with PARVIS_ and set nothing here: which settings file is meant, and what Kubernetes and Docker
give to everybody who runs beside a service that is called `parvis`."""


@dataclass(frozen=True)
class Given:
    """A value as somebody wrote it, and where."""

    value: Any
    source: str
    """The file, or the variable."""


def load_settings(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the TOML file (when given) and the environment.

    Raises ConfigurationError that names the setting, what is wrong and what to write.
    """
    given = given_settings(file, environment)
    settings = Settings(
        **{name: _convert(name, each.value) for name, each in given.items()},
        sources={name: each.source for name, each in given.items()},
    )
    _check(settings)
    return settings


def given_settings(file: Path | None, environment: Mapping[str, str] = os.environ) -> dict[str, Given]:
    """Return what differs from the defaults because somebody wrote it: in the file, or the environment, which wins.

    Raises ConfigurationError for a name that is no setting.
    """
    known = [each.name for each in SETTINGS]
    given: dict[str, Given] = {}
    written = _read_toml(file) if file else {}
    if file:
        _check_private(file, written)
    for name, value in written.items():
        if name not in known:
            raise ConfigurationError(f"{file}: there is no setting {name!r}. {_meant(name)}")
        given[name] = Given(value, str(file))
    for variable, text in sorted(environment.items()):
        name = variable.removeprefix("PARVIS_")
        if name == variable or OF_OTHERS.fullmatch(name):
            continue
        if name not in map(str.upper, known):
            raise ConfigurationError(
                f"The environment has {variable}, and there is no such setting. {_meant(name, 'PARVIS_')}"
            )
        given[name.lower()] = Given(text, variable)
    return given


Origin = Literal["file", "environment", "page", "default"]


@dataclass(frozen=True)
class InForce:
    """A setting as it is in force, to be shown: every value as text, and nothing secret in it."""

    name: str
    value: str
    default: str
    unit: str
    why: str
    origin: Origin
    source: str
    """The file, the variable, or "" where it is the default or was changed on a page."""

    @property
    def variable(self) -> str:
        """What the environment calls it."""
        return f"PARVIS_{self.name.upper()}"


def settings_in_force(settings: Settings, changed: Mapping[str, Any] | None = None) -> list[InForce]:
    """Return all settings, in the order in which they are declared, with where each comes from.

    `changed` is what admins changed while the site runs, which wins: values by name.
    """
    return [_in_force(settings, each, changed or {}) for each in SETTINGS]


def _in_force(settings: Settings, each: Field[Any], changed: Mapping[str, Any]) -> InForce:
    value, source = getattr(settings, each.name), settings.sources.get(each.name, "")
    origin: Origin = "default"
    if each.name in changed:
        value, source, origin = changed[each.name], "", "page"
    elif source:
        origin = "environment" if source == f"PARVIS_{each.name.upper()}" else "file"
    default = shown(each.name, default_of(each))
    unit, why = each.metadata["unit"], each.metadata["why"]
    return InForce(each.name, shown(each.name, value), default, unit, why, origin, source)


def default_of(each: Field[Any]) -> Any:
    """Return the default of one of SETTINGS."""
    return each.default_factory() if callable(each.default_factory) else each.default


def _meant(name: str, prefix: str = "") -> str:
    """Return the sentence that says what somebody may have meant, written as they did."""
    from difflib import get_close_matches  # only for who misspells

    known = {each.name: f"{prefix}{each.name.upper()}" if prefix else each.name for each in SETTINGS}
    near = get_close_matches(name.casefold(), known, n=1, cutoff=0.7)
    return f"Is {known[near[0]]} meant?" if near else f"Known: {', '.join(sorted(known.values()))}."


def shown(name: str, value: Any) -> str:
    """Return a value as an administrator may see it on a screen: without what is secret in it."""
    is_secret = next(each for each in SETTINGS if each.name == name).metadata["secret"]
    if value and is_secret and "://" not in str(value):
        return HIDDEN
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, tuple | list):
        return ",".join(map(str, value))
    if isinstance(value, dict):
        return ",".join(f"{key}={target}" for key, target in value.items())
    # A password stands in addresses, of the database for example: before the @, or among the parameters.
    text = re.sub(r"(?<=://)([^:/?#@]*:).*(?=@)", rf"\1{HIDDEN}", "" if value is None else str(value))
    return re.sub(r"(?i)(password=)[^&\s]*", rf"\1{HIDDEN}", text)


HIDDEN = "(hidden)"


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise ConfigurationError(f"The settings file {file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"The settings file {file} is not valid TOML: {error}.") from error


def _check_private(file: Path, given: Mapping[str, Any]) -> None:
    """Refuse a file that everybody can read or write and that holds a secret. A group may: the service's, for root's file."""
    mode = stat.S_IMODE(file.stat().st_mode)
    secrets = [s.name for s in SETTINGS if s.metadata["secret"] and _is_secret(given.get(s.name))]
    if secrets and mode & stat.S_IRWXO:
        names = ", ".join(f"PARVIS_{name.upper()}" for name in secrets)
        raise ConfigurationError(
            f"{file} holds a secret ({names}) and is open to everybody on this machine ({mode:o}): chmod 600 {file},"
            " and change the secret if somebody may have read it."
        )


def _is_secret(value: Any) -> bool:
    """Tell whether others must not read the value of a setting that may be secret: of a URL, only its password is."""
    scheme, separator, rest = str(value or "").partition("://")
    if not separator:
        return bool(scheme)
    return ":" in rest.rpartition("@")[0] or "password" in rest


def _convert(name: str, value: Any) -> Any:
    default = next(s for s in SETTINGS if s.name == name)
    written = "" if default.metadata["secret"] else f"={value!r}"
    try:
        return _CONVERTERS.get(str(default.type), _text)(value)
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        unit = default.metadata["unit"] or str(default.type)
        raise ConfigurationError(f"PARVIS_{name.upper()}{written} is not a valid {unit}.") from error


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value.strip()


def _number(value: Any) -> int:
    if isinstance(value, bool) or int(value) < 0:
        raise ValueError
    return int(value)


def _switch(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}[
        str(value).lower()
    ]


def _words(value: Any) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    return tuple(_text(part) for part in parts if _text(part))


def _path(value: Any) -> Path | None:
    return Path(_text(value)).expanduser() if value else None


def _networks(value: Any) -> tuple[Network, ...]:
    return tuple(ip_network(part) for part in _words(value))


def _pairs(value: Any) -> dict[str, str]:
    if isinstance(value, dict):
        return {_text(k): _text(v) for k, v in value.items()}
    pairs = [part.partition("=") for part in _words(value)]
    if not all(middle for _, middle, _ in pairs):
        raise ValueError
    return {name.strip(): target.strip() for name, _, target in pairs}


_CONVERTERS: dict[str, Any] = {
    str(int): _number,
    str(bool): _switch,
    str(Path): _path,
    str(Path | None): _path,
    str(tuple[str, ...]): _words,
    str(tuple[Network, ...]): _networks,
    str(dict[str, str]): _pairs,
}


MOST_DAYS = 36_500
MOST = {"days": MOST_DAYS, "seconds": MOST_DAYS * 86_400, "months": 1200, "times": 1000}
"""Largest number of a unit: a century, counted from now, is a date that every part of the software can write."""
MOST_OF_ALL = 10**15
"""Of any other unit. What is larger does not fit where the database counts."""


def _is_scanner(address: str) -> bool:
    host, _, port = address.rpartition(":")
    return address.startswith("unix:/") or (bool(host) and port.isdecimal() and int(port) < 65536)


def _check_bounds(settings: Settings) -> None:
    """Refuse numbers that no time or row can be counted with, and 0 where it would delete what has just come."""
    for each in SETTINGS:
        if each.type is not int:
            continue
        given, unit = getattr(settings, each.name), each.metadata["unit"]
        most = MOST.get(unit, MOST_OF_ALL)
        if given > most:
            raise ConfigurationError(f"PARVIS_{each.name.upper()}={given} must be at most {most} ({unit}).")
        if unit == "days" and given < 1:
            raise ConfigurationError(
                f"PARVIS_{each.name.upper()} must be at least 1: 0 would delete what has just come. To keep it as long"
                f" as there is room, write {MOST_DAYS}."
            )


_ADDRESS = re.compile(r"(https://|mailto:|tel:)[^\s]+|([^\s@:/]+@[^\s@:/]+)", re.IGNORECASE)


def contact_uri(address: str) -> str:
    """Return an e-mail, https: or tel: address as a URI; "" when it is none."""
    found = _ADDRESS.fullmatch(address)
    if not found:
        return ""
    return quote(f"mailto:{address}" if found[2] else address, safe="%:/?#[]@!$&'()*+,;=-._~")


def _check(settings: Settings) -> None:
    for check in (
        _check_origin,
        _check_process,
        _check_bounds,
        _check_people,
        _check_certificates,
        _check_files,
    ):
        check(settings)


def _insist(is_right: object, sentence: str) -> None:
    if not is_right:
        raise ConfigurationError(sentence)


def _check_origin(settings: Settings) -> None:
    parts, origin = urlsplit(settings.origin), settings.origin
    _insist(
        origin,
        "This site has no address yet. Set PARVIS_ORIGIN, for example PARVIS_ORIGIN=https://social.corp.example,"
        " or write a settings file with `parvis init`.",
    )
    is_bare = parts.scheme in ("https", "http") and parts.netloc and not parts.path and not parts.query
    _insist(is_bare, f"PARVIS_ORIGIN={origin!r} must look like https://social.corp.example, without a path.")
    if not settings.development:
        is_safe = parts.scheme == "https"
        _insist(is_safe, "PARVIS_ORIGIN must start with https:// (http needs PARVIS_DEVELOPMENT=1).")
        _insist(not settings.development_hosts, "PARVIS_DEVELOPMENT_HOSTS is only for PARVIS_DEVELOPMENT=1.")


def _check_process(settings: Settings) -> None:
    _insist(
        settings.database_connections >= 5,
        "PARVIS_DATABASE_CONNECTIONS must be at least 5: workers and readers would wait for one another.",
    )
    _insist(
        settings.is_sqlite or settings.database.startswith(("postgres://", "postgresql://")),
        "PARVIS_DATABASE must be empty (SQLite) or start with postgres://user:password@host:5432/name.",
    )
    _insist(
        settings.log_level in ("debug", "info", "warning", "error"),
        "PARVIS_LOG_LEVEL must be debug, info, warning or error.",
    )
    host, _, port = settings.listen.rpartition(":")
    is_place = host and port.isdecimal() and int(port) <= 65535
    _insist(is_place, f"PARVIS_LISTEN={settings.listen!r} must look like 127.0.0.1:8000.")
    source = settings.source_url
    is_web = not source or source.startswith(("https://", "http://"))
    _insist(is_web, f"PARVIS_SOURCE_URL={source!r} must start with https://.")
    for address in settings.security_contact:
        _insist(
            contact_uri(address),
            f"PARVIS_SECURITY_CONTACT: {address!r} must look like security@corp.example or https://corp.example/report.",
        )


def _check_people(settings: Settings) -> None:
    _insist(
        not settings.time_zone or settings.time_zone in zone_names(),
        f"PARVIS_TIME_ZONE={settings.time_zone!r} must be a name of the IANA database such as Europe/Paris, or empty.",
    )
    _insist(
        settings.received_kept_days >= 7,
        "PARVIS_RECEIVED_KEPT_DAYS must be at least 7: what was applied must be known when it comes again.",
    )
    _insist(
        settings.least_people >= 5, "PARVIS_LEAST_PEOPLE must be 5 or more: fewer would show single people."
    )
    for name in ("session_idle_s", "session_life_s"):
        _insist(
            getattr(settings, name) >= 300,
            f"PARVIS_{name.upper()} must be at least 300: people need time to log in and to agree.",
        )
    for name in ("groups_created_by", "group_rules_by"):
        _insist(
            getattr(settings, name) in ("member", "communicator", "moderator", "admin"),
            f"PARVIS_{name.upper()} must be member, communicator, moderator or admin.",
        )


def _check_certificates(settings: Settings) -> None:
    _insist(
        bool(settings.tls_certificate) == bool(settings.tls_key),
        "PARVIS_TLS_CERTIFICATE and PARVIS_TLS_KEY go together: set both or none.",
    )
    _insist(
        bool(settings.client_certificate) == bool(settings.client_key),
        "PARVIS_CLIENT_CERTIFICATE and PARVIS_CLIENT_KEY go together: set both or none.",
    )
    _insist(
        settings.tls_certificate or not settings.peer_ca,
        "PARVIS_PEER_CA needs PARVIS_TLS_CERTIFICATE: only who ends TLS can ask for certificates. Behind a"
        " proxy, configure it there (deploy/nginx.conf shows how).",
    )


def _check_files(settings: Settings) -> None:
    _insist(
        bool(settings.s3_bucket) == bool(settings.s3_endpoint),
        "PARVIS_S3_BUCKET and PARVIS_S3_ENDPOINT go together: set both, or none to keep files in data_dir.",
    )
    _insist(
        settings.media_link_s >= 60,
        "PARVIS_MEDIA_LINK_S must be at least 60: readers need time to load a file.",
    )
    _insist(
        settings.media_decoder_memory_bytes >= LEAST_DECODER_BYTES,
        f"PARVIS_MEDIA_DECODER_MEMORY_BYTES must be at least {LEAST_DECODER_BYTES}: with less, no photograph can"
        " be read.",
    )
    _insist(
        settings.media_decoder_s >= 1,
        "PARVIS_MEDIA_DECODER_S must be at least 1: reading a file takes time.",
    )
    scanner = settings.media_scanner
    _insist(
        not scanner or _is_scanner(scanner),
        f"PARVIS_MEDIA_SCANNER={scanner!r} must look like unix:/run/clamav/clamd.ctl or 127.0.0.1:3310.",
    )
    _insist(
        settings.media_scanner_s >= 1,
        "PARVIS_MEDIA_SCANNER_S must be at least 1: looking at a file takes time.",
    )
    _insist(
        0 <= settings.media_convert_s <= MOST_CONVERT_S,
        f"PARVIS_MEDIA_CONVERT_S must be at most {MOST_CONVERT_S}, or 0 to convert nothing: what takes longer counts"
        " as interrupted.",
    )
