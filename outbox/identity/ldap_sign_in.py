"""Logging in with the password of a directory that speaks LDAP: with the ordinary form, after the passwords of this site.

Who that is here is found as with any other provider: by the entry's lasting id, never by its name alone; linked or made as
the provider's settings say (outbox/identity/arriving.py).
"""

from dataclasses import dataclass

from federation.identity.claims import Somebody
from federation.identity.ldap import Entry, Where, bind, check_where, where_again
from federation.network import Network
from models.core.accounts import Account
from models.core.audit import record
from models.core.database import get
from models.core.errors import Invalid, Unauthenticated, Unavailable
from models.core.locks import alone
from models.core.transaction import atomic
from models.identity.identities import Identity
from models.identity.ldap import LdapDirectory, asked_directories
from models.identity.providers import Provider
from models.people.people import Person
from outbox.identity.arriving import Coming, arrive
from outbox.identity.providers import provider_of
from outbox.identity.trouble import SignInRefused

WRONG = "The name or the password is wrong"


@dataclass(frozen=True)
class Wanted:
    """How a directory shall be asked, as an admin types it."""

    url: str
    base_dn: str = ""
    user_filter: str = ""
    dn_template: str = ""
    bind_dn: str = ""
    bind_password: str = ""


async def set_directory(network: Network, provider: Provider, wanted: Wanted | None, *, by: str) -> None:
    """Say how a provider is asked by LDAP; None: it is not. Raises Invalid, with what is wrong by field: also for a provider
    with an issuer, whose people are known by another id. Goes on alone.
    """
    if wanted is not None:
        check_where(_where(wanted, provider, wanted.bind_password))
    await _set(network, provider.key, wanted, by=by)


@atomic
async def _set(network: Network, key: str, wanted: Wanted | None, *, by: str) -> None:
    await alone("providers")
    provider = await provider_of(key)
    if wanted is not None and provider.issuer:
        raise Invalid(url="needs a provider of its own: with this one people sign in by OpenID Connect")
    before = await LdapDirectory.get_or_none(id=provider.id)
    if before is None and wanted is None:
        return
    await LdapDirectory.filter(id=provider.id).delete()
    if wanted is not None:
        secret = network.site.secret.wrap(wanted.bind_password.encode()) if wanted.bind_password else None
        columns = {name: value for name, value in vars(wanted).items() if name != "bind_password"}
        await LdapDirectory.create(id=provider.id, bind_password=secret, **columns)
    after = wanted.url if wanted else ""
    await record(by, "provider.ldap", provider.key, before=before.url if before else "", after=after)


def _where(known: Wanted | LdapDirectory, provider: Provider, password: str) -> Where:
    return Where(
        known.url,
        known.base_dn,
        known.user_filter,
        known.dn_template,
        known.bind_dn,
        password,
        provider.company_ca,
    )


async def log_in(network: Network, typed: str, password: str, *, locale: str = "") -> Person:
    """Return who a name and a password are by one of the directories, with `last_login_at` of before, as check_password.

    Raises Unauthenticated when they are nobody's, with the same text as for a password of this site, and Unavailable when
    no directory says yes and one could not be asked.
    """
    unreachable: Unavailable | None = None
    for each in await asked_directories():
        provider = await get(Provider, each.id)
        try:
            found = await _ask(network, each, provider, typed.strip(), password)
        except Unavailable as error:
            unreachable = error
            continue
        if found:
            return await _let_in(network, provider, found, locale)
    raise unreachable or Unauthenticated(WRONG)


async def _ask(
    network: Network, directory: LdapDirectory, provider: Provider, name: str, password: str
) -> Entry | None:
    return await bind(
        _asked(network, directory, provider), name, password, network.ldap, network.policy.ledger
    )


def _asked(network: Network, directory: LdapDirectory, provider: Provider) -> Where:
    wrapped = directory.bind_password
    secret = network.site.secret.unwrap(bytes(wrapped)).decode() if wrapped else ""
    return _where(directory, provider, secret)


async def knows_password(network: Network, account_id: int, password: str) -> bool:
    """Tell whether a password is that of somebody who is logged in, by a directory that knows them. Changes nothing.

    Raises Unavailable when none says yes and one could not be asked.
    """
    unreachable: Unavailable | None = None
    for each in await asked_directories():
        try:
            if await _is_theirs(network, each, account_id, password):
                return True
        except Unavailable as error:
            unreachable = error
    if unreachable:
        raise unreachable
    return False


async def _is_theirs(network: Network, directory: LdapDirectory, account_id: int, password: str) -> bool:
    provider = await get(Provider, directory.id)
    known = await Identity.filter(provider_id=provider.id, account_id=account_id, subject__isnull=False)
    for each in known:
        where = where_again(_asked(network, directory, provider), str(each.subject))
        for name in await _names(account_id, where):
            found = await bind(where, name, password, network.ldap, network.policy.ledger)
            if found and found.id == each.subject:
                return True
    return False


async def _names(account_id: int, where: Where) -> list[str]:
    """Return what somebody may have typed when they logged in; any name will do where they are found by their id."""
    username, email = (await get(Account, account_id)).username.lower(), (await get(Person, account_id)).email
    return [username, email] if email and "{name}" in where.dn_template else [username]


async def _let_in(network: Network, provider: Provider, found: Entry, locale: str) -> Person:
    # Whoever keeps the directory sets addresses there: they are as good as verified (domains are looked at).
    who = Somebody(found.id, found.name, found.display_name, found.email)
    try:
        arrived = await arrive(network.site, Coming(provider, who, "", locale=locale))
    except SignInRefused as error:
        raise Unauthenticated(WRONG) from error
    person = await get(Person, arrived.account.id)
    person.last_login_at = arrived.last_login_at
    return person
