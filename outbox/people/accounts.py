"""Our own people and the site's own account: made, disabled, enabled, given new passwords and new keys.

The tables are models/core/accounts.py and models/people/people.py, which also checks passwords; sessions are
models/people/oauth.py. Every change made here is in the audit.
"""

import asyncio
import re
import secrets
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from tortoise.exceptions import IntegrityError

from federation.keys import ED25519, RSA
from federation.network import Network
from federation.protocol.signatures import generate_ed25519_keypair, generate_rsa_keypair
from federation.protocol.vocabulary import PUBLIC
from models.core.accounts import Account, SigningKey, account_by_handle, handle_of, lock_accounts, touch
from models.core.audit import record
from models.core.base import new_id, now
from models.core.config import Settings
from models.core.database import lock_rows
from models.core.errors import Invalid, NotFound
from models.core.live import Live
from models.core.locks import alone
from models.core.secret import SecretBox
from models.core.site import Site
from models.core.transaction import after_commit, transaction
from models.delivery.due import KEYS_OVERLAP
from models.groups.groups import count_members, lock_memberships
from models.groups.rules import look_again
from models.people.oauth import end_access
from models.people.people import ROLES, Person, hash_password, is_other_admin_than, people_of_domain
from models.people.work import work_profile
from models.search.index import index_accounts
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_knowing, inboxes_of_peers

USERNAME = re.compile(r"[a-z0-9_]+(?:[.-][a-z0-9_]+)*", re.ASCII)
MAX_USERNAME = 30
MAX_TEXT = 255
"""Characters of a display name or an e-mail address: their columns' width."""
MAX_DEPARTMENT = 100
RESERVED = frozenset(
    {"abuse", "actor", "admin", "administrator", "all", "everyone", "help", "here", "hostmaster", "info"}
    | {
        "announcements",
        "moderator",
        "news",
        "nobody",
        "noreply",
        "parvis",
        "postmaster",
        "root",
        "security",
        "site-news",
        "support",
        "webmaster",
    }
)
"""Names that would speak for the company, or that people write without meaning anybody."""


class LastAdmin(Invalid):
    """Nobody would be left who can administer the site."""

    text = "This is the last administrator of the site: make somebody else one first"


@dataclass(frozen=True)
class Keys:
    """The two key pairs of an account."""

    rsa_private: bytes
    rsa_public: str
    ed25519_private: bytes
    ed25519_public: str

    @classmethod
    async def generate(cls, executor: Executor) -> "Keys":
        loop = asyncio.get_running_loop()
        rsa = await loop.run_in_executor(executor, generate_rsa_keypair)
        return cls(*rsa, *generate_ed25519_keypair())


async def create_site_account(settings: Settings, secret: SecretBox, *, by: str = "command line") -> Account:
    """Make the account by which a new site signs, and with it the site: there is no Site object before.

    One process makes it; another at the same time gets what the first one made.
    """
    with ThreadPoolExecutor(max_workers=1) as executor:
        site = Site(settings, Live(), secret, executor, account_id=new_id())
        keys = await Keys.generate(executor)
    account = _new_account(site, site.account_id, settings.authority.partition(":")[0], keys)
    account.actor_type, account.display_name = "Application", settings.name
    account.locked, account.discoverable = True, False
    async with transaction():
        await alone("site.create")
        if made := await Account.get_or_none(host="", actor_type="Application"):
            return made
        await save(site, account, keys)
        await record(by, "site.create", settings.origin)
    return account


async def create_person(
    site: Site,
    username: str,
    *,
    password: str,
    by: str,
    display_name: str = "",
    email: str = "",
    role: str = "member",
    department: str = "",
) -> Account:
    """Make an account of this site with its keys, and somebody who can log in to it.

    `by` is the handle of the administrator, or `command line`. Raises Invalid, with what is wrong by field.
    """
    department = department.strip()
    await check_person(site, username, display_name, email, role, department)
    password_hash = await hash_password(site, password)
    keys = await Keys.generate(site.executor)
    account = _new_account(site, new_id(), username, keys)
    account.display_name = display_name.strip() or username
    try:
        async with transaction():
            await save(site, account, keys)
            await Person.create(
                id=account.id, email=email, password_hash=password_hash, role=role, department=department
            )
            await look_again()
            await record(by, "person.add", username, after=role)
    except IntegrityError as error:
        raise Invalid(username="is taken") from error
    return account


async def create_service(site: Site, username: str, display_name: str) -> Account:
    """Make an account of this site that nobody logs in to. Raises IntegrityError when the name is taken."""
    account, keys = await prepare(site, username)
    account.actor_type, account.display_name = "Service", display_name
    async with transaction():
        await save(site, account, keys)
        await record("parvis", "service.add", username)
    return account


async def prepare(site: Site, username: str) -> tuple[Account, Keys]:
    """Make an account with its keys for something that acts and does not log in; `save` writes it down."""
    keys = await Keys.generate(site.executor)
    return _new_account(site, new_id(), username, keys), keys


async def disable_person(network: Network, username: str, *, by: str, even_last: bool = False) -> None:
    """Disable somebody at once: no login, and every token and session ends.

    Posts stay here; other sites get the account as suspended, and hide it until it is enabled again. Raises LastAdmin,
    unless `even_last`.
    """
    async with transaction():
        person = await _held_person(username)
        if person.disabled_at is not None:
            return
        await lock_memberships(person.id)
        if not even_last:
            await _check_admin_stays(person, "person")
        await Person.filter(id=person.id).update(disabled_at=now())
        await end_access(person.id)
        await look_again()
        await count_members(person.id)
        await send_state(network, await Account.get(id=person.id))
        await record(by, "person.disable", username, before=person.role, after="disabled")


async def disable_people_of(network: Network, host: str, *, by: str) -> list[str]:
    """Disable everybody whose mail address is of a removed site's domain, but for the last admin; return them."""
    disabled = []
    for name in await people_of_domain(host, network.site.authority):
        with suppress(LastAdmin):
            await disable_person(network, name, by=by)
            disabled.append(name)
    return disabled


async def enable_person(network: Network, username: str, *, by: str) -> None:
    """Enable somebody: they may log in again. Their clients have to be connected anew."""
    async with transaction():
        person = await _held_person(username)
        if person.disabled_at is None:
            return
        await lock_memberships(person.id)
        await Person.filter(id=person.id).update(disabled_at=None)
        await look_again()
        await count_members(person.id)
        await send_state(network, await Account.get(id=person.id))
        await record(by, "person.enable", username, before="disabled", after=person.role)


async def send_state(network: Network, account: Account) -> None:
    """Queue an Update of one of our accounts, suspended or shown again, to every site that knows it."""
    actor = await compose.actor_of(network.site, account)
    update = compose.act(network.site, account, "Update", account.uri, embedded=actor, to=[PUBLIC])
    await enqueue(network, update, account.id, await inboxes_knowing(account.id))


async def set_role(username: str, role: str, *, by: str, even_last: bool = False) -> None:
    """Give somebody a role. It applies at once: each call asks for it. Raises LastAdmin, unless `even_last`."""
    if role not in ROLES:
        raise Invalid(role=f"must be one of {', '.join(ROLES)}")
    async with transaction():
        person = await _held_person(username)
        if person.role == role:
            return
        if not even_last:
            await _check_admin_stays(person, "role")
        await Person.filter(id=person.id).update(role=role)
        await look_again()
        await touch(person.id)
        await record(by, "person.role", username, before=person.role, after=role)


async def _check_admin_stays(person: Person, field: str) -> None:
    """Raise LastAdmin if nobody else can administer the site. Holds all who can: of two that go at once, one stays."""
    if person.role != "admin" or person.disabled_at is not None:
        return
    await lock_rows("people", "SELECT id FROM people WHERE role = 'admin' AND disabled_at IS NULL")
    if not await is_other_admin_than(person.id):
        raise LastAdmin(**{field: "is the last administrator: make somebody else one first"})


async def set_department(username: str, department: str, *, by: str, from_directory: bool = False) -> None:
    """Set somebody's department; "" for none. Where a directory gives it, nobody else does: raises Invalid."""
    department = department.strip()
    if wrong := _wrong_department(department):
        raise Invalid(department=wrong)
    async with transaction():
        person = await _held_person(username)
        if person.department != department:
            if not from_directory and (await work_profile(person.id)).is_from_directory("department"):
                raise Invalid(department="comes from the directory: it is changed there")
            await Person.filter(id=person.id).update(department=department)
            await index_accounts([person.id])
            await touch(person.id)
            await look_again()
            await record(by, "person.department", username, before=person.department, after=department)


async def set_email(username: str, email: str, *, by: str) -> None:
    """Set the address at which somebody gets mail and with which they may log in; "" for none."""
    email = email.strip()
    if wrong := _wrong_email(email):
        raise Invalid(email=wrong)
    async with transaction():
        person = await _held_person(username)
        if person.email != email:
            await Person.filter(id=person.id).update(email=email)
            await record(by, "person.email", username, before=person.email, after=email)


async def reset_password(site: Site, username: str, password: str, *, by: str) -> None:
    """Give somebody a new password and end what was opened with the old one."""
    password_hash = await hash_password(site, password)
    async with transaction():
        person = await _held_person(username)
        await Person.filter(id=person.id).update(password_hash=password_hash)
        await end_access(person.id)
        await record(by, "person.reset", username)


async def rotate_keys(
    network: Network, account: Account, *, by: str, at_once: bool = False, replacing: str = ""
) -> None:
    """Give one of our accounts new keys, under new ids, and send an Update to the sites that know the old ones.

    The new keys are published now. The old ones still sign for a site until it has heard of them, a day at most
    (federation/keys.py); `at_once`, for a key that was stolen, ends that: sites that read actors only once a day
    refuse the account for as long. Raises Invalid while an earlier change is under way, unless `at_once`. Of an account
    that is suspended nobody is notified. `replacing` is the id of the key that is meant: where that is not the present
    one any more, it was replaced already.
    """
    site = network.site
    keys = await Keys.generate(site.executor)
    async with transaction():
        await lock_accounts(account.id)
        if replacing and (await Account.get(id=account.id)).key_id != replacing:
            return
        newest = await SigningKey.filter(account_id=account.id).order_by("-number").first()
        if newest and newest.since > now() and not at_once:
            raise Invalid(keys="are being changed just now")
        number = newest.number + 1 if newest else 1
        await Account.filter(id=account.id).update(
            key_id=site.key_id(account.id, number),
            public_key_pem=keys.rsa_public,
            ed25519_key_id=site.ed25519_key_id(account.id, number),
            ed25519_multibase=keys.ed25519_public,
        )
        await touch(account.id)
        present = await Account.get(id=account.id)
        announcement = "" if present.suspended_at else await _announce(network, present)
        since = now() if at_once else now() + KEYS_OVERLAP
        # The previous key stays for the overlap; older ones have had theirs.
        await SigningKey.filter(account_id=account.id, number__lt=number if at_once else number - 1).delete()
        await _save_keys(site, account, keys, number=number, since=since, announcement_uri=announcement)
        await record(by, "keys.rotate", account.uri, after=f"key {number}{', at once' if at_once else ''}")
        after_commit(lambda: network.keys.forget(account.id))


async def _announce(network: Network, account: Account) -> str:
    """Queue the Update with new keys; return its id."""
    actor, update_to = await compose.actor_of(network.site, account), [account.followers_url]
    update = compose.act(network.site, account, "Update", account.uri, embedded=actor, to=update_to)
    await enqueue(network, update, account.id, await _who_knows(network.site, account))
    return update.id


async def _who_knows(site: Site, account: Account) -> list[Inbox]:
    """Return an inbox of every site that may hold an account's key. That of the site itself is known to all."""
    if account.id == site.account_id:
        return await inboxes_of_peers()
    return await inboxes_knowing(account.id)


async def account_of(site: Site, username: str) -> Account:
    """Return one of our people's accounts, or by the site's own name the site's; raises NotFound."""
    account = await account_by_handle(username)
    if account and account.id != site.account_id:
        await _person(username)
    if account is None:
        raise NotFound(f"There is nobody called {username} on this site")
    return account


def why_reserved(name: str, site: Site) -> str:
    """Return the sentence that says why nobody may be called so; "" for a name that is free for people and groups."""
    if name == site.authority.partition(":")[0]:
        return "is reserved: it is the name of this site itself"
    if name in RESERVED:
        return f"is reserved, since people would take it for the company, or for no name: {', '.join(sorted(RESERVED))}"
    return ""


def generate_password() -> str:
    """Return a password of 96 random bits that can be read out and typed."""
    return "-".join(secrets.token_hex(3) for _ in range(4))


async def check_person(
    site: Site, username: str, display_name: str, email: str, role: str, department: str
) -> None:
    """Refuse what somebody new cannot be. Raises Invalid, with what is wrong by field."""
    wrong = {}
    if not USERNAME.fullmatch(username) or len(username) > MAX_USERNAME:
        wrong["username"] = (
            f"must be at most {MAX_USERNAME} of a-z, 0-9 and _, with single dots or hyphens between them"
        )
    elif why := why_reserved(username, site):
        wrong["username"] = why
    elif await account_by_handle(username):
        wrong["username"] = "is taken"
    if len(display_name) > MAX_TEXT:
        wrong["display_name"] = f"must have at most {MAX_TEXT} characters"
    if why := _wrong_email(email):
        wrong["email"] = why
    if why := _wrong_department(department):
        wrong["department"] = why
    if role not in ROLES:
        wrong["role"] = f"must be one of {', '.join(ROLES)}"
    if wrong:
        raise Invalid(**wrong)


def _wrong_email(email: str) -> str:
    is_one = len(email) <= MAX_TEXT and re.fullmatch(r"[^@\s]+@[^@\s]+", email)
    return "" if not email or is_one else "is not an e-mail address"


def _wrong_department(department: str) -> str:
    return f"must have at most {MAX_DEPARTMENT} characters" if len(department) > MAX_DEPARTMENT else ""


def _new_account(site: Site, account_id: int, username: str, keys: Keys) -> Account:
    return Account(
        id=account_id,
        username=username,
        handle=handle_of(username, ""),
        uri=site.actor_uri(account_id),
        url=site.profile_url(username),
        inbox_url=site.inbox_uri(account_id),
        shared_inbox_url=site.shared_inbox_uri,
        outbox_url=site.outbox_uri(account_id),
        followers_url=site.followers_uri(account_id),
        following_url=site.following_uri(account_id),
        featured_url=site.featured_uri(account_id),
        featured_tags_url=site.featured_tags_uri(account_id),
        key_id=site.key_id(account_id),
        public_key_pem=keys.rsa_public,
        ed25519_multibase=keys.ed25519_public,
        ed25519_key_id=site.ed25519_key_id(account_id),
    )


async def save(site: Site, account: Account, keys: Keys) -> None:
    """Write a new account and its keys. Belongs in the transaction of its purpose."""
    await account.save(force_create=True)
    await index_accounts([account.id])
    await _save_keys(site, account, keys)


async def _save_keys(site: Site, account: Account, keys: Keys, **columns: Any) -> None:
    for algorithm, private in ((RSA, keys.rsa_private), (ED25519, keys.ed25519_private)):
        wrapped = site.secret.wrap(private)
        await SigningKey.create(account=account, algorithm=algorithm, wrapped=wrapped, **columns)


async def _person(username: str) -> Person:
    account = await account_by_handle(username)
    person = await Person.get_or_none(id=account.id) if account else None
    if person is None:
        raise NotFound(f"There is nobody called {username} on this site")
    return person


async def _held_person(username: str) -> Person:
    """Fetch the row of one of our people, and hold their account, in the caller's transaction."""
    await lock_accounts((await _person(username)).id)
    return await _person(username)
