"""What admins decide about providers: which there are, how they are reached, and what their claims give.

Every change is in the audit, without secrets. A provider is tried before it is switched on; switched off, nobody signs
in with it any more, and who is logged in stays. What is removed keeps its row: its people come back as who they are when
a provider of that key and issuer is added again.
"""

import re
import ssl
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from ipaddress import ip_network
from typing import Any

import orjson

from federation.identity.claims import Somebody, somebody
from federation.identity.metadata import Metadata
from federation.identity.trouble import ProviderUnreachable, ProviderWrong
from federation.network import Network
from federation.protocol.parsing import BadDocument, load_json
from federation.protocol.urls import InvalidUrl, canonical_authority, canonical_url
from models.core.accounts import Account
from models.core.audit import record
from models.core.base import now
from models.core.database import execute, value
from models.core.errors import Invalid, NotFound
from models.core.live import Live
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import after_commit, atomic
from models.identity.claim_rules import ClaimRule, claim_rules_of
from models.identity.identities import count_identities
from models.identity.ldap import LdapDirectory
from models.identity.provider_tokens import disarm
from models.identity.providers import (
    KEY_PATTERN,
    SCOPES,
    USERNAME_CLAIM,
    Provider,
    break_glass_admins,
    enabled_providers,
    provider_by_key,
)
from models.people.notices import record_and_notify
from models.people.people import Person
from models.people.roles import ROLES, may
from outbox.identity.arriving import Foreseen, foresee
from outbox.people.accounts import MAX_DEPARTMENT, account_of
from outbox.people.roles import check_gives
from outbox.people.work import let_go_of_directory

MOST_RULES = 500
GIVES = ("role", "department")


@dataclass(frozen=True)
class Wanted:
    """How a provider shall be. Lists are as typed: separated by spaces, commas or lines."""

    title: str
    issuer: str = ""
    client_id: str = ""
    client_secret: str | None = None
    """None: as it is; "": none, for a public client."""
    scopes: str = SCOPES
    acr_values: str = ""
    username_claim: str = USERNAME_CLAIM
    email_domains: str = ""
    creates_people: bool = False
    is_only: bool = False
    further_hosts: str = ""
    networks: str = ""
    company_ca: str = ""


@dataclass(frozen=True)
class Trial:
    """What came of trying a provider."""

    metadata: Metadata | None = None
    keys: int = 0
    trouble: str = ""
    """What is wrong, in English; "" when nothing is."""


@dataclass(frozen=True)
class Rule:
    """A row of the table of claims."""

    claim: str
    value: str
    gives: str
    target: str


async def provider_of(key: str) -> Provider:
    """Fetch a provider that was not removed; raises NotFound."""
    provider = await provider_by_key(key)
    if provider is None:
        raise NotFound(f"There is no provider called {key}")
    return provider


def wanted_of(provider: Provider) -> Wanted:
    """Return how a provider is."""
    names = [name for name in Wanted.__dataclass_fields__ if name != "client_secret"]
    return Wanted(**{name: getattr(provider, name) for name in names})


async def add_provider(network: Network, key: str, wanted: Wanted, *, by: str) -> Provider:
    """Add a provider, switched off. Raises Invalid, with what is wrong by field. Goes on alone."""
    if not re.fullmatch(KEY_PATTERN, key):
        raise Invalid(key="must be of a-z, 0-9 and hyphens, at most 31")
    checked = _checked(network.site, wanted)
    return await _add(network, key, checked, by=by)


@atomic
async def _add(network: Network, key: str, wanted: Wanted, *, by: str) -> Provider:
    await alone("providers")
    there = await Provider.get_or_none(key=key)
    if there is not None and there.removed_at is None:
        raise Invalid(key="is taken")
    if there is not None and there.issuer != wanted.issuer:
        raise Invalid(key=f"was that of {there.issuer or 'another provider'}: take another")
    if wanted.is_only:
        raise Invalid(is_only="comes last: try the provider, switch it on, sign in with it yourself")
    columns = _columns(network.site, wanted)
    if there is None:
        there = await Provider.create(key=key, **columns)
    else:
        await disarm(there.id)
        await Provider.filter(id=there.id).update(
            **columns, removed_at=None, enabled_at=None, disabled_at=None
        )
    await record_and_notify(network.site.live, by, "provider.add", key, after=_said(wanted))
    after_commit(lambda: network.providers.forget(there.id))
    return await provider_of(key)


async def change_provider(network: Network, key: str, wanted: Wanted, *, by: str) -> None:
    """Change a provider. Raises Invalid, with what is wrong by field. Goes on alone."""
    await _change(network, key, _checked(network.site, wanted), by=by)


@atomic
async def _change(network: Network, key: str, wanted: Wanted, *, by: str) -> None:
    await alone("providers")
    provider = await provider_of(key)
    if provider.issuer != wanted.issuer and await count_identities(provider.id):
        raise Invalid(issuer="cannot be changed: people are known by it already; add another provider")
    if wanted.issuer and not provider.issuer and await LdapDirectory.exists(id=provider.id):
        raise Invalid(issuer="needs a provider of its own: with this one people log in by LDAP")
    if wanted.is_only and not provider.is_only:
        await _check_way_in(provider)
    before = _said(wanted_of(provider))
    if before == _said(wanted) and wanted.client_secret is None:
        return
    await Provider.filter(id=provider.id).update(**_columns(network.site, wanted))
    await record_and_notify(network.site.live, by, "provider.change", key, before=before, after=_said(wanted))
    after_commit(lambda: network.providers.forget(provider.id))


@atomic
async def enable_provider(network: Network, key: str, *, by: str) -> None:
    """Let people sign in with a provider. Raises Invalid for one that is only for provisioning. Goes on alone."""
    await alone("providers")
    provider = await provider_of(key)
    if not provider.issuer:
        raise Invalid(issuer="is missing: people cannot sign in with this provider")
    if provider.is_enabled:
        return
    await Provider.filter(id=provider.id).update(enabled_at=now(), disabled_at=None)
    await record_and_notify(network.site.live, by, "provider.enable", key)


@atomic
async def disable_provider(network: Network, key: str, *, by: str) -> None:
    """Let nobody sign in with a provider any more; who is logged in stays. Goes on alone."""
    await alone("providers")
    provider = await provider_of(key)
    if not provider.is_enabled:
        return
    await Provider.filter(id=provider.id).update(disabled_at=now())
    await record_and_notify(network.site.live, by, "provider.disable", key)


@atomic
async def remove_provider(network: Network, key: str, *, by: str) -> None:
    """Take a provider off the list, with its secret, its table of claims and all that its directory calls or is asked by.
    What its groups gave is taken back by the task. Goes on alone.
    """
    await alone("providers")
    provider = await provider_of(key)
    await Provider.filter(id=provider.id).update(removed_at=now(), client_secret=None, is_only=False)
    await ClaimRule.filter(provider_id=provider.id).delete()
    await disarm(provider.id)
    await execute("UPDATE identities SET refresh_token = NULL WHERE provider_id = $1", provider.id)
    await let_go_of_directory(f"directory {key}", by=by)
    await record_and_notify(network.site.live, by, "provider.remove", key, before=_said(wanted_of(provider)))
    after_commit(lambda: network.providers.forget(provider.id))


async def try_provider(network: Network, key: str) -> Trial:
    """Ask a provider, on or off, what it is and with which keys it signs. Changes nothing."""
    provider = await provider_of(key)
    if not provider.issuer:
        return Trial(trouble="It has no issuer: people cannot sign in with this provider")
    try:
        metadata = await network.providers.metadata(provider, is_tried=True)
        keys = await network.providers.keys(provider, is_tried=True)
    except (ProviderUnreachable, ProviderWrong) as error:
        return Trial(trouble=error.sentence)
    wrong = "" if keys else "It shows no key that we could check its signatures with"
    return Trial(metadata, len(keys), wrong or _misplaced(network, provider, metadata))


def _misplaced(network: Network, provider: Provider, metadata: Metadata) -> str:
    """Say which hosts of its endpoints are still to be named; "" for none."""
    is_development = network.site.settings.development
    ours = {canonical_url(provider.issuer, development=is_development).authority, *provider.hosts}
    needed = set()
    for url in (
        metadata.authorization_endpoint,
        metadata.token_endpoint,
        metadata.userinfo_endpoint,
        metadata.end_session_endpoint,
    ):
        try:
            needed |= {canonical_url(url, development=is_development).authority} if url else set()
        except InvalidUrl as error:
            return f"It names {url}, which is no address that we go to: {error}"
    missing = sorted(needed - ours)
    return f"It works at further hosts, which are to be named: {' '.join(missing)}" if missing else ""


# --- the table of claims ---------------------------------------------------------------------------------------


@atomic
async def add_rule(
    key: str, rule: Rule, *, by: str, live: Live | None = None, admin: Account | None = None
) -> None:
    """Let a value of a claim give a role or a department. Raises Invalid, also for a role that `admin`, who asks on a page,
    may not give. Goes on alone.
    """
    _check_rule(rule)
    if rule.gives == "role":
        await check_gives(admin, rule.target)
    await alone("providers")
    provider = await provider_of(key)
    there = await claim_rules_of(provider.id)
    if len(there) >= MOST_RULES:
        raise Invalid(claim=f"has {MOST_RULES} rules already")
    columns = asdict(rule)
    if any({name: getattr(each, name) for name in columns} == columns for each in there):
        return
    await ClaimRule.create(provider_id=provider.id, **columns)
    await _note_rule(live, by, key, after=_rule_text(rule))


@atomic
async def remove_rule(
    key: str, rule_id: int, *, by: str, live: Live | None = None, admin: Account | None = None
) -> None:
    """Take a row out of the table of claims; raises NotFound. Who has something by it keeps it until they sign in."""
    await alone("providers")
    provider = await provider_of(key)
    rule = await ClaimRule.get_or_none(id=rule_id, provider_id=provider.id)
    if rule is None:
        raise NotFound
    if rule.gives == "role":
        await check_gives(admin, rule.target)
    await ClaimRule.filter(id=rule.id).delete()
    text = _rule_text(Rule(rule.claim, rule.value, rule.gives, rule.target))
    await _note_rule(live, by, key, before=text)


async def _note_rule(live: Live | None, by: str, key: str, before: str = "", after: str = "") -> None:
    """Put a change of the table into the audit, and tell all admins, where somebody hears it."""
    if live is None:
        await record(by, "provider.rule", key, before, after)
    else:
        await record_and_notify(live, by, "provider.rule", key, before, after)


def _check_rule(rule: Rule) -> None:
    wrong = {}
    if not 0 < len(rule.claim) <= 64:
        wrong["claim"] = "must have between 1 and 64 characters"
    if not 0 < len(rule.value) <= 255:
        wrong["value"] = "must have between 1 and 255 characters"
    if rule.gives not in GIVES:
        wrong["gives"] = f"must be one of {', '.join(GIVES)}"
    elif rule.gives == "role" and rule.target not in ROLES:
        wrong["target"] = f"must be one of {', '.join(ROLES)}"
    elif not 0 < len(rule.target) <= MAX_DEPARTMENT:
        wrong["target"] = f"must have between 1 and {MAX_DEPARTMENT} characters"
    if wrong:
        raise Invalid(**wrong)


def _rule_text(rule: Rule) -> str:
    return f"{rule.claim} = {rule.value}: {rule.gives} {rule.target}"


async def sample(network: Network, key: str, text: str) -> tuple[Somebody, Foreseen]:
    """Return whom claims, as JSON, would mean, and what a sign-in with them would lead to. Raises Invalid."""
    provider = await provider_of(key)
    try:
        claims = load_json(text.encode())
    except (BadDocument, UnicodeEncodeError) as error:
        raise Invalid(claims=f"are no JSON object: {error}") from error
    if not isinstance(claims.get("sub"), str) or not 0 < len(claims["sub"]) <= 255:
        raise Invalid(claims="need a sub")
    who = somebody(claims, {}, provider.username_claim)
    return who, await foresee(network.site, provider, who)


# --- passwords -------------------------------------------------------------------------------------------------


@atomic
async def set_break_glass(site: Site, username: str, on: bool, *, by: str) -> None:
    """Let an admin's password work where people sign in with a provider only, or not any more. Goes on alone.

    Raises Invalid for who is no admin or has no password, and for the last of them while passwords are off.
    """
    await alone("providers")
    account = await account_of(site, username)
    person = await Person.get(id=account.id)
    if on and not (may(person.held, "admin") and person.password_hash):
        raise Invalid(person="must be an administrator with a password")
    if person.break_glass == on:
        return
    others = await break_glass_admins() - {person.id}
    if not on and not others and any(each.is_only for each in await enabled_providers()):
        raise Invalid(person="is the last whose password works")
    await Person.filter(id=person.id).update(break_glass=on)
    await record(by, "person.break_glass", username, after="on" if on else "off")


async def _check_way_in(provider: Provider) -> None:
    """Refuse to switch passwords off before somebody could come in when the provider is down."""
    if not provider.is_enabled:
        raise Invalid(is_only="is for a provider that is switched on")
    if not await break_glass_admins():
        raise Invalid(
            is_only="needs an administrator whose password still works when the provider does not: `parvis person"
            " break-glass NAME`"
        )


# --- what is typed ---------------------------------------------------------------------------------------------


def _checked(site: Site, wanted: Wanted) -> Wanted:
    """Return what is wanted as it is kept. Raises Invalid, with what is wrong by field."""
    is_development = site.settings.development
    cleaned = replace(
        wanted,
        title=" ".join(wanted.title.split()),
        issuer=wanted.issuer.strip(),
        client_id=wanted.client_id.strip(),
        scopes=" ".join(wanted.scopes.split()) or SCOPES,
        acr_values=" ".join(wanted.acr_values.split()),
        username_claim=wanted.username_claim.strip() or USERNAME_CLAIM,
        email_domains=" ".join(_listed(wanted.email_domains.lower())),
        further_hosts=" ".join(_listed(wanted.further_hosts)),
        networks=",".join(_listed(wanted.networks)),
        company_ca=wanted.company_ca.strip(),
    )
    wrong = dict(_too_long(cleaned))
    if not cleaned.title:
        wrong["title"] = "is missing: it stands on the button"
    if cleaned.issuer:
        wrong |= _wrong_issuer(cleaned, is_development)
    wrong |= _wrong_lists(cleaned, is_development)
    if wrong:
        raise Invalid(**wrong)
    return replace(
        cleaned,
        further_hosts=" ".join(
            canonical_authority(each, development=is_development) for each in cleaned.further_hosts.split()
        ),
        networks=",".join(str(ip_network(each)) for each in _listed(cleaned.networks)),
    )


def _too_long(wanted: Wanted) -> Collection[tuple[str, str]]:
    limits = {
        "title": 100,
        "issuer": 500,
        "client_id": 255,
        "scopes": 500,
        "acr_values": 255,
        "username_claim": 64,
    }
    limits |= {
        "client_secret": 2000,
        "email_domains": 5000,
        "further_hosts": 5000,
        "networks": 5000,
        "company_ca": 100_000,
    }
    return [
        (name, f"must have at most {most} characters")
        for name, most in limits.items()
        if len(getattr(wanted, name) or "") > most
    ]


def _wrong_issuer(wanted: Wanted, is_development: bool) -> Mapping[str, str]:
    wrong = {}
    try:
        url = canonical_url(wanted.issuer, development=is_development)
        if "?" in url.target or "#" in wanted.issuer:
            wrong["issuer"] = "has neither ? nor #"
    except InvalidUrl as error:
        wrong["issuer"] = f"is no address that we go to: {error}"
    if not wanted.client_id:
        wrong["client_id"] = "is missing: the provider gives it when this site is registered there"
    if "openid" not in wanted.scopes.split():
        wrong["scopes"] = "must name openid"
    return wrong


def _wrong_lists(wanted: Wanted, is_development: bool) -> Mapping[str, str]:
    wrong = {}
    if any(not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", each) for each in wanted.email_domains.split()):
        wrong["email_domains"] = "must be domains such as corp.example"
    for each in wanted.further_hosts.split():
        try:
            canonical_authority(each, development=is_development)
        except InvalidUrl as error:
            wrong["further_hosts"] = f"must be host names: {error}"
    try:
        for each in _listed(wanted.networks):
            ip_network(each)
    except ValueError:
        wrong["networks"] = "must be networks such as 10.20.0.0/16"
    if wanted.company_ca and not _is_certificate(wanted.company_ca):
        wrong["company_ca"] = "must be a certificate as PEM"
    return wrong


def _is_certificate(pem: str) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError):
        return False
    return True


def _listed(text: str) -> list[str]:
    return [each for each in re.split(r"[\s,]+", text) if each]


def _columns(site: Site, wanted: Wanted) -> dict[str, Any]:
    columns: dict[str, Any] = asdict(wanted)
    secret = columns.pop("client_secret")
    if secret is not None:
        columns["client_secret"] = site.secret.wrap(str(secret).encode()) if secret else None
    return columns


def _said(wanted: Wanted) -> str:
    """Return what the audit keeps of a provider: all but the secret."""
    kept = asdict(replace(wanted, client_secret=None))
    return orjson.dumps({name: value for name, value in kept.items() if value}).decode()


async def is_used(provider: Provider) -> bool:
    """Tell whether somebody was ever known by a provider."""
    return bool(await value("SELECT 1 FROM identities WHERE provider_id = $1 LIMIT 1", provider.id))
