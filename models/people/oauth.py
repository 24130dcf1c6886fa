"""Applications, authorisation codes, tokens and browser sessions.

Secrets are random and kept as SHA-256 only: whoever reads the database cannot use them. web/http/security.py says what
a scope allows; web/mastodon/oauth.py has the shapes of requests and answers.
"""

import base64
import hashlib
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property

from tortoise import fields
from tortoise.expressions import Q

from models.core.accounts import Account
from models.core.base import Row, belongs_to, digest, from_ms, id_at, moment, now
from models.core.batches import delete_in_batches
from models.core.config import Settings
from models.core.database import Record, execute, lock_rows, marks, named, row, rows, value
from models.core.inside import made_of
from models.core.transaction import atomic, transaction

CODE_LIFE = timedelta(minutes=10)


class Application(Row):
    client_id = fields.CharField(64, unique=True)
    secret_hash = fields.CharField(64)
    name = fields.CharField(255)
    website = fields.CharField(2048, default="")
    redirect_uris = fields.TextField()
    """One a line, opaque: compared byte for byte."""
    scopes = fields.CharField(1000)
    created_at = moment(default=now)

    class Meta:
        table = "applications"


class AuthorizationCode(Row):
    code_hash = fields.CharField(64, unique=True)
    application = belongs_to("Application")
    application_id: int
    account = belongs_to("Account")
    account_id: int
    person = belongs_to("Account", null=True)
    person_id: int | None
    """The person who acts as the account, when that is a group."""
    redirect_uri = fields.TextField()
    scopes = fields.CharField(1000)
    challenge = fields.CharField(128, default="")
    """PKCE, S256."""
    device = fields.CharField(100, default="", db_default="")
    """The browser in which the person agreed, as Token.device."""
    expires_at = moment()
    used_at = moment(null=True)
    provider_session = belongs_to("ProviderSession", null=True, keep=True)
    provider_session_id: int | None
    """The session at a company's provider that it came from (models/identity/identities.py); None: a password."""

    class Meta:
        table = "authorization_codes"


class Token(Row):
    token_hash = fields.CharField(64, unique=True)
    application = belongs_to("Application")
    application_id: int
    account = belongs_to("Account", null=True)
    account_id: int | None
    """None: a token of the application itself (client credentials)."""
    person = belongs_to("Account", null=True)
    person_id: int | None
    """The person who acts as the account, when that is a group: valid as long as they moderate it."""
    code = belongs_to("AuthorizationCode", null=True, keep=True)
    code_id: int | None
    """The code it came from: a code used twice revokes its tokens."""
    scopes = fields.CharField(1000)
    created_at = moment(default=now)
    revoked_at = moment(null=True)
    last_used_at = moment(null=True)
    """To the hour (`note_use`); None: not since there is this column."""
    device = fields.CharField(100, default="", db_default="")
    """What it was used with last, as far as a client says: `Firefox, Windows`. No address, no version."""
    provider_session = belongs_to("ProviderSession", null=True, keep=True)
    provider_session_id: int | None
    """The session at a company's provider that it came from (models/identity/identities.py); None: a password."""

    class Meta:
        table = "tokens"


PROOFS = ("password", "passkey", "totp", "recovery")
"""How somebody proves here who they are; with a company sign-in it is `oidc:` and its provider's key."""


class Session(Row):
    """Somebody logged in with a browser."""

    token_hash = fields.CharField(64, unique=True)
    account = belongs_to("Account")
    account_id: int
    created_at = moment(default=now)
    expires_at = moment()
    last_used_at = moment(null=True)
    """As Token.last_used_at; so too the device."""
    device = fields.CharField(100, default="", db_default="")
    proven_at = moment(null=True)
    """When the person last proved who they are; None: not since there is this column."""
    proven_by = fields.CharField(80, default="", db_default="")
    """How: one of PROOFS, or `oidc:` and the provider's key; "" before there was this column."""
    provider_session = belongs_to("ProviderSession", null=True, keep=True)
    provider_session_id: int | None
    """The session at a company's provider that it came from (models/identity/identities.py); None: a password."""

    class Meta:
        table = "sessions"


@dataclass(frozen=True)
class Grant:
    """Who calls, by a valid token or browser session, and what was granted."""

    account_id: int | None
    """None: the application calls for itself."""
    role: str
    """Role of the person; whoever acts as a group is a mere member of the site."""
    disabled: bool
    scopes: tuple[str, ...] = ()
    token_id: int | None = None
    application_id: int | None = None
    application_name: str = ""
    filters_revision: int = 0
    """Revision of the person's filters (models/posts/filters.py); read with the token, so that reading needs no further
    statement.
    """
    person_handle: str = ""
    """Handle of the person who acts as a group; "" for people who act as themselves."""
    person_id: int | None = None
    locale: str = ""
    """The language in which the person logged in last."""
    language: str = ""
    """What the person of a browser chose for pages, as Person has it; so too the following."""
    time_zone: str = ""
    theme: str = ""
    keys_off: bool = False
    is_welcomed: bool = False
    """Whether they were through with what newcomers are shown."""
    session_id: int | None = None
    used_at: datetime | None = None
    """When it was noted last that token or session are used (models/people/access.py)."""
    proven_at: datetime | None = None
    """When and how the person of a browser last proved who they are, as Session has it."""
    proven_by: str = ""
    _found: Record = field(default=None, repr=False)

    @cached_property
    def account(self) -> Account | None:
        """The person who calls. Made when asked for: reading needs only the id."""
        if self.account_id is None:
            return None
        [found] = named([self._found])
        return made_of(Account, found)

    def lasting(self) -> "Grant":
        """Return the grant without the row it came from (ten kilobytes), for long-lived holders that need no
        account.
        """
        return replace(self, _found=None)


@dataclass(frozen=True)
class IssuedToken:
    """A new token: the only moment at which it can be read."""

    secret: str
    row: Token


async def register_application(
    name: str, website: str, redirect_uris: list[str], scopes: list[str]
) -> tuple[Application, str]:
    """Make an application and its secret, which cannot be read again."""
    secret = _new_secret()
    application = await Application.create(
        client_id=_new_secret(),
        secret_hash=digest(secret),
        name=name,
        website=website,
        redirect_uris="\n".join(redirect_uris),
        scopes=" ".join(scopes),
    )
    return application, secret


async def application_by_id(application_id: int) -> Application | None:
    return await Application.get_or_none(id=application_id)


async def application_by_client_id(client_id: str) -> Application | None:
    """Fetch the application with this client id, which proves nothing."""
    return await Application.get_or_none(client_id=client_id)


async def authenticated_application(client_id: str, secret: str) -> Application | None:
    """Return the application that knows this secret."""
    application = await Application.get_or_none(client_id=client_id)
    if application is None or not secrets.compare_digest(application.secret_hash, digest(secret)):
        return None
    return application


async def issue_code(
    application: Application,
    account_id: int,
    redirect_uri: str,
    scopes: list[str],
    challenge: str,
    person_id: int | None = None,
    device: str = "",
    provider_session_id: int | None = None,
) -> str:
    """Make a code that the application can turn into a token once, within ten minutes.

    `person_id` is the person who acts, when the account is a group; `device` is where they agreed, and
    `provider_session_id` what their login came from.
    """
    code = _new_secret()
    await AuthorizationCode.create(
        code_hash=digest(code),
        application=application,
        account_id=account_id,
        person_id=person_id,
        redirect_uri=redirect_uri,
        scopes=" ".join(scopes),
        challenge=challenge,
        device=device,
        provider_session_id=provider_session_id,
        expires_at=now() + CODE_LIFE,
    )
    return code


_WHOSE = (
    "SELECT account_id FROM authorization_codes WHERE code_hash = $1 AND application_id = $2 UNION"
    " SELECT person_id FROM authorization_codes WHERE code_hash = $1 AND application_id = $2"
)
"""The account and person that a code gives access for."""


async def redeem_code(
    application: Application, code: str, redirect_uri: str, verifier: str
) -> IssuedToken | None:
    """Turn a code into a token, or return None when anything does not fit.

    A code is used up by the first try of its application. A second try means that somebody has copied it: the token
    that came of it is revoked (RFC 6749, 4.1.2). Locks the account and the person who acts as it: if their access ends
    at this moment (`end_access`, `end_acting`), so does the token.
    """
    async with transaction():
        await lock_rows("accounts", _WHOSE, digest(code), application.id)
        claimed = await value(
            "UPDATE authorization_codes SET used_at = $1"
            " WHERE code_hash = $2 AND application_id = $3 AND used_at IS NULL RETURNING id",
            now(),
            digest(code),
            application.id,
        )
        if claimed is None:
            await _revoke_tokens_of(application, code)
            return None
        granted = await AuthorizationCode.get(id=claimed)
        fits = granted.redirect_uri == redirect_uri and _proves(granted.challenge, verifier)
        if not fits or granted.expires_at < now():
            return None
        return await issue_token(
            application,
            granted.scopes,
            granted.account_id,
            granted.id,
            granted.person_id,
            granted.device,
            granted.provider_session_id,
        )


async def issue_token(
    application: Application,
    scopes: str,
    account_id: int | None = None,
    code_id: int | None = None,
    person_id: int | None = None,
    device: str = "",
    provider_session_id: int | None = None,
) -> IssuedToken:
    """Make a token for a person, for a group that a person acts as, or for the application itself."""
    secret = _new_secret()
    token = await Token.create(
        token_hash=digest(secret),
        application=application,
        account_id=account_id,
        person_id=person_id,
        code_id=code_id,
        scopes=scopes,
        last_used_at=now(),
        device=device,
        provider_session_id=provider_session_id,
    )
    return IssuedToken(secret, token)


async def revoke_token(application: Application, secret: str) -> bool:
    """Revoke a token of this application. False when it is another's; an unknown one is revoked already."""
    token = await Token.get_or_none(token_hash=digest(secret))
    if token is None:
        return True
    if token.application_id != application.id:
        return False
    await Token.filter(id=token.id, revoked_at=None).update(revoked_at=now())
    return True


async def end_access(account_id: int) -> None:
    """Revoke all tokens and sessions of a person: their password was reset or they left."""
    whose = Q(account_id=account_id) | Q(person_id=account_id)
    await Token.filter(whose, revoked_at=None).update(revoked_at=now())
    await AuthorizationCode.filter(whose, used_at=None).update(used_at=now())
    await Session.filter(account_id=account_id).delete()


async def lasting_logins() -> list[int]:
    """Return the ids of all tokens and browser sessions that are valid."""
    return [r["id"] for r in await rows(f"{_TOKENS} UNION ALL {_SESSIONS} AND expires_at > $1", now())]


@atomic
async def end_logins_but(kept: Collection[int]) -> int:
    """Revoke the tokens and end the browser sessions of everybody, but for some by their ids; return how many.

    Codes of logins that were under way end, too. For a database that was restored: in it are some that had ended.
    """
    tokens = {r["id"] for r in await rows(_TOKENS)} - set(kept)
    sessions = {r["id"] for r in await rows(_SESSIONS)} - set(kept)
    for token_id in tokens:
        await Token.filter(id=token_id).update(revoked_at=now())
    for session_id in sessions:
        await Session.filter(id=session_id).delete()
    await AuthorizationCode.filter(used_at=None).update(used_at=now())
    return len(tokens) + len(sessions)


_TOKENS = "SELECT id FROM tokens WHERE revoked_at IS NULL"
_SESSIONS = "SELECT id FROM sessions WHERE true"


async def end_acting(group_id: int, person_id: int) -> None:
    """Revoke the tokens that a former moderator opened as the group."""
    mine = {"account_id": group_id, "person_id": person_id}
    await Token.filter(**mine, revoked_at=None).update(revoked_at=now())
    await AuthorizationCode.filter(**mine, used_at=None).update(used_at=now())


_ACTS = (
    "(t.person_id IS NULL OR t.person_id IN (SELECT gm.account_id FROM group_members gm"
    " WHERE gm.group_id = t.account_id AND gm.state = 'member' AND gm.role IN ('moderator', 'owner')))"
)
"""Condition: the person who acts as a group by the token `t` moderates it now."""


async def grant_of_token(secret: str) -> Grant | None:
    """Return what a token stands for, or None. One statement: it runs on every request."""
    found = await row(
        "SELECT t.id AS token_id, t.scopes AS token_scopes, t.application_id, t.account_id, t.last_used_at AS used_at,"
        " ap.name AS application_name, p.role, p.disabled_at, p.filters_revision, p.locale,"
        " t.person_id, pa.handle AS person_handle, pa.suspended_at AS person_suspended_at, a.*"
        " FROM tokens t JOIN applications ap ON ap.id = t.application_id"
        " LEFT JOIN accounts a ON a.id = t.account_id LEFT JOIN accounts pa ON pa.id = t.person_id"
        " LEFT JOIN people p ON p.id = COALESCE(t.person_id, t.account_id)"
        f" WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND {_ACTS}",
        digest(secret),
    )
    if found is None:
        return None
    person = found["account_id"] is not None
    return Grant(
        account_id=found["account_id"],
        role="member" if found["person_id"] else found["role"] or "",
        disabled=person and (_is_disabled(found) or found["person_suspended_at"] is not None),
        scopes=tuple(found["token_scopes"].split()),
        token_id=found["token_id"],
        application_id=found["application_id"],
        application_name=found["application_name"],
        filters_revision=0 if found["person_id"] else found["filters_revision"] or 0,
        person_handle=found["person_handle"] or "",
        person_id=found["person_id"],
        locale=found["locale"] or "",
        used_at=_moment(found["used_at"]),
        _found=found,
    )


async def valid_tokens(token_ids: Sequence[int]) -> frozenset[int]:
    """Return which of these tokens of people are still valid, for the streams that were opened with them."""
    found: set[int] = set()
    for start in range(0, len(token_ids), 1000):
        asked = token_ids[start : start + 1000]
        valid = await rows(
            "SELECT t.id FROM tokens t JOIN people p ON p.id = COALESCE(t.person_id, t.account_id)"
            " JOIN accounts a ON a.id = t.account_id JOIN accounts pa ON pa.id = p.id"
            f" WHERE t.id IN ({marks(len(asked))}) AND t.revoked_at IS NULL AND p.disabled_at IS NULL"
            f" AND a.suspended_at IS NULL AND pa.suspended_at IS NULL AND {_ACTS}",
            *asked,
        )
        found.update(r["id"] for r in valid)
    return frozenset(found)


async def valid_sessions(session_ids: Sequence[int], settings: Settings) -> frozenset[int]:
    """Return which of these browser sessions are not over, and of people who may come in: as `valid_tokens`."""
    found: set[int] = set()
    for start in range(0, len(session_ids), 1000):
        asked = session_ids[start : start + 1000]
        valid = await rows(
            "SELECT s.id FROM sessions s JOIN people p ON p.id = s.account_id JOIN accounts a ON a.id = s.account_id"
            f" WHERE {LASTING} AND p.disabled_at IS NULL AND a.suspended_at IS NULL AND s.id IN ({marks(len(asked), 4)})",
            *lasting(settings),
            *asked,
        )
        found.update(r["id"] for r in valid)
    return frozenset(found)


async def forget_ended(before: datetime) -> None:
    """Delete tokens, codes and sessions that ended before a moment.

    Also deletes older tokens that applications have for themselves, and older applications that nobody has logged in
    with: anybody can register one. Clients whose application is gone register anew.
    """
    await delete_in_batches("tokens", "revoked_at < $1", before)
    await delete_in_batches("authorization_codes", "expires_at < $1", before)
    await delete_in_batches("sessions", "expires_at < $1", before)
    await delete_in_batches("tokens", "account_id IS NULL AND id < $1", id_at(before))
    await delete_in_batches(
        "applications",
        "id < $1 AND NOT EXISTS (SELECT 1 FROM tokens t WHERE t.application_id = applications.id)"
        " AND NOT EXISTS (SELECT 1 FROM authorization_codes c WHERE c.application_id = applications.id)",
        id_at(before),
    )


async def open_session(
    account_id: int,
    settings: Settings,
    device: str = "",
    proven_by: str = "password",
    provider_session_id: int | None = None,
    proven_at: datetime | None = None,
) -> str:
    """Log a person in, who has just proved who they are, and return the session's secret; sessions that are over are
    forgotten. With a company's provider, `proven_at` is when they did so there; None: nobody knows.
    """
    opened = now()
    await Session.filter(account_id=account_id, expires_at__lt=opened).delete()
    secret = _new_secret()
    await Session.create(
        token_hash=digest(secret),
        account_id=account_id,
        expires_at=opened + timedelta(seconds=settings.session_life_s),
        last_used_at=opened,
        device=device,
        proven_at=opened if provider_session_id is None else proven_at,
        proven_by=proven_by,
        provider_session_id=provider_session_id,
    )
    return secret


LASTING = "s.expires_at > $1 AND s.created_at > $2 AND (s.last_used_at IS NULL OR s.last_used_at > $3)"
"""Condition: the session `s` is not over, with the values of `lasting`. The settings of now count, also for sessions
that were opened under others.
"""


def lasting(settings: Settings) -> tuple[datetime, datetime, datetime]:
    asked = now()
    life, idle = settings.session_life_s, settings.session_idle_s
    return asked, asked - timedelta(seconds=life), asked - timedelta(seconds=idle)


async def grant_of_session(secret: str, settings: Settings) -> Grant | None:
    """Return who is logged in with a session, or None."""
    found = await row(
        "SELECT p.role, p.disabled_at, p.locale, p.language, p.time_zone, p.theme, p.keys_off, p.welcomed_at,"
        " s.id AS session_id, s.last_used_at AS used_at, s.proven_at, s.proven_by, a.* FROM sessions s"
        " JOIN people p ON p.id = s.account_id JOIN accounts a ON a.id = s.account_id"
        f" WHERE {LASTING} AND s.token_hash = $4",
        *lasting(settings),
        digest(secret),
    )
    if found is None:
        return None
    return Grant(
        found["id"],
        found["role"],
        _is_disabled(found),
        locale=found["locale"],
        language=found["language"],
        time_zone=found["time_zone"],
        theme=found["theme"],
        keys_off=bool(found["keys_off"]),
        is_welcomed=found["welcomed_at"] is not None,
        session_id=found["session_id"],
        used_at=_moment(found["used_at"]),
        proven_at=_moment(found["proven_at"]),
        proven_by=found["proven_by"],
        _found=found,
    )


async def close_session(secret: str) -> None:
    await Session.filter(token_hash=digest(secret)).delete()


async def _revoke_tokens_of(application: Application, code: str) -> None:
    await execute(
        "UPDATE tokens SET revoked_at = $1 WHERE revoked_at IS NULL AND code_id IN"
        " (SELECT id FROM authorization_codes WHERE code_hash = $2 AND application_id = $3)",
        now(),
        digest(code),
        application.id,
    )


def _is_disabled(found: Record) -> bool:
    """Tell whether somebody may not log in: no person of ours (any more), disabled, or suspended."""
    return not found["role"] or found["disabled_at"] is not None or found["suspended_at"] is not None


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else from_ms(milliseconds)


def _new_secret() -> str:
    return secrets.token_urlsafe(32)


def _proves(challenge: str, verifier: str) -> bool:
    """Check PKCE (RFC 7636, S256). A verifier for a code without challenge is a downgrade: refused as well."""
    if not challenge:
        return not verifier
    hashed = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return secrets.compare_digest(hashed, challenge)
