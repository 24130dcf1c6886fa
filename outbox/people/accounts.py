"""Our own people and the site's own account: made, given new passwords and new keys. How they leave is `leaving`.

The tables are models/core/accounts.py and models/people/people.py, which also checks passwords; sessions are
models/people/oauth.py, roles are `roles`. Every change made here is in the audit.
"""

import re
import secrets
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from tortoise.exceptions import IntegrityError

from federation.keys import NewKeys, make_missing_keys, save_keys, with_keys
from federation.network import Network
from federation.protocol.vocabulary import PUBLIC
from models.core.accounts import Account, SigningKey, account_by_handle, handle_of, lock_accounts, touch
from models.core.audit import record
from models.core.base import new_id, now
from models.core.config import Settings
from models.core.errors import Invalid, NotFound
from models.core.live import Live
from models.core.locks import alone
from models.core.secret import SecretBox
from models.core.site import Site
from models.core.transaction import after_commit, transaction
from models.delivery.due import KEYS_OVERLAP
from models.groups.rules import look_again
from models.mail.queue import end_mails_of
from models.people.notices import notify_admins
from models.people.oauth import end_access
from models.people.one_time import FOR_PASSWORDS, use_up_links
from models.people.people import Person, hash_password
from models.people.roles import GIVEN, in_words, kept
from models.people.work import work_profile
from models.search.index import index_accounts
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_knowing, inboxes_of_peers
from outbox.people.roles import held_person, parsed, person_named

USERNAME = re.compile(r"[a-z0-9_]+(?:[.-][a-z0-9_]+)*", re.ASCII)
MAX_USERNAME = 30
MAX_TEXT = 255
"""Characters of a display name or an e-mail address: their columns' width."""
MAX_DEPARTMENT = 100
RESERVED = frozenset(
    {"abuse", "actor", "admin", "administrator", "all", "everyone", "help", "here", "hostmaster", "info"}
    | {
        "announcements",
        "faq",
        "moderator",
        "news",
        "nobody",
        "noreply",
        "parvis",
        "postmaster",
        "root",
        "security",
        "site-faq",
        "site-news",
        "support",
        "webmaster",
    }
)
"""Names that would speak for the company, or that people write without meaning anybody."""


ENABLE = "parvis person enable"


async def create_site_account(settings: Settings, secret: SecretBox, *, by: str = "command line") -> Account:
    """Make the account by which a new site signs, and with it the site: there is no Site object before.

    One process makes it; another at the same time gets what the first one made.
    """
    with ThreadPoolExecutor(max_workers=1) as executor:
        site = Site(settings, Live(), secret, executor, account_id=new_id())
        keys = await NewKeys.generate(executor)
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
    password: str | None = None,
    by: str,
    display_name: str = "",
    email: str = "",
    email_by: str = "admin",
    roles: Iterable[str] = (),
    department: str = "",
) -> Account:
    """Make an account of this site, and somebody who can log in to it. Its keys are made later (federation/keys.py).

    `roles` are words of GIVEN; of somebody with roles all admins are told. `by` is the handle of the administrator, or
    `command line`. `password` None: they sign in with a company's provider, or choose one by a link
    (passwords.welcome_link). `email_by` is who says that the address is theirs (models/people/people.py). Raises Invalid,
    with what is wrong by field.
    """
    department = department.strip()
    roles = tuple(roles)
    await check_person(site, username, display_name, email, roles, department)
    given = parsed(roles)
    password_hash = "" if password is None else await hash_password(site, password)
    account = new_account(site, username)
    account.display_name = display_name.strip() or username
    try:
        async with transaction():
            await save(site, account)
            line = await record(by, "person.add", username, after=in_words(given))
            if given:  # All who are admins already.
                await notify_admins(site.live, line)
            await Person.create(
                id=account.id,
                email=email,
                email_by=email_by,
                password_hash=password_hash,
                roles=kept(given),
                department=department,
            )
            await look_again()
    except IntegrityError as error:
        raise Invalid(username=await why_taken(username) or "is taken") from error
    return account


async def create_service(site: Site, username: str, display_name: str) -> Account:
    """Make an account of this site that nobody logs in to. Raises IntegrityError when the name is taken."""
    account, keys = await prepare(site, username)
    account.actor_type, account.display_name = "Service", display_name
    async with transaction():
        await save(site, account, keys)
        await record("parvis", "service.add", username)
    return account


async def make_keys(network: Network) -> int:
    """Make the keys of accounts that were made without, before somebody has to wait for them. Run each minute."""
    return await make_missing_keys(network.site)


async def prepare(site: Site, username: str) -> tuple[Account, NewKeys]:
    """Make an account with its keys for something that acts and does not log in; `save` writes it down."""
    keys = await NewKeys.generate(site.executor)
    return _new_account(site, new_id(), username, keys), keys


async def send_state(network: Network, account: Account) -> None:
    """Queue an Update of one of our accounts, suspended or shown again, to every site that knows it."""
    actor = await compose.actor_of(network.site, account)
    update = compose.act(network.site, account, "Update", account.uri, embedded=actor, to=[PUBLIC])
    await enqueue(network, update, account.id, await inboxes_knowing(account.id))


async def set_department(username: str, department: str, *, by: str, from_directory: bool = False) -> None:
    """Set somebody's department; "" for none. Where a directory gives it, nobody else does: raises Invalid."""
    department = department.strip()
    if wrong := _wrong_department(department):
        raise Invalid(department=wrong)
    async with transaction():
        person = await held_person(username)
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
        person = await held_person(username)
        if person.email != email:
            await Person.filter(id=person.id).update(email=email, email_by="admin")
            # They were mailed to the old one, or ask about another.
            await use_up_links(person.id, "welcome", "reset", "email")
            await end_mails_of(person.id)
            await record(by, "person.email", username, before=person.email, after=email)


async def reset_password(site: Site, username: str, password: str, *, by: str) -> None:
    """Give somebody a new password and end what was opened with the old one."""
    password_hash = await hash_password(site, password)
    async with transaction():
        person = await held_person(username)
        await Person.filter(id=person.id).update(password_hash=password_hash)
        await end_access(person.id)
        await use_up_links(person.id, *FOR_PASSWORDS)
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
    await with_keys(site, account)
    keys = await NewKeys.generate(site.executor)
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
        await save_keys(site, account.id, keys, number=number, since=since, announcement_uri=announcement)
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
        await person_named(username)
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


async def why_taken(name: str) -> str:
    """Return the sentence that says why nobody new may be called so: somebody is, or was; "" for a name that is free.

    A handle is never given to another: what was written to it, and by it, would be taken for the other's.
    """
    holder = await account_by_handle(name)
    if holder is None:
        return ""
    if holder.actor_type != "Person":
        return "is taken"
    person = await Person.get_or_none(id=holder.id)
    if person is None:
        return "is taken for ever: it was somebody's who was deleted for good. Choose another name"
    if person.disabled_at is not None:
        return f"is taken for ever: it is somebody's who left. If it is the same person, let them in again: {ENABLE} {name}"
    return "is taken"


def generate_password() -> str:
    """Return a password of 96 random bits that can be read out and typed."""
    return "-".join(secrets.token_hex(3) for _ in range(4))


async def check_person(
    site: Site, username: str, display_name: str, email: str, roles: Iterable[str], department: str
) -> None:
    """Refuse what somebody new cannot be. Raises Invalid, with what is wrong by field."""
    wrong = {}
    if not USERNAME.fullmatch(username) or len(username) > MAX_USERNAME:
        wrong["username"] = (
            f"must be at most {MAX_USERNAME} of a-z, 0-9 and _, with single dots or hyphens between them"
        )
    elif (why := why_reserved(username, site)) or (why := await why_taken(username)):
        wrong["username"] = why
    if len(display_name) > MAX_TEXT:
        wrong["display_name"] = f"must have at most {MAX_TEXT} characters"
    if why := _wrong_email(email):
        wrong["email"] = why
    if why := _wrong_department(department):
        wrong["department"] = why
    if not {*roles} <= {*GIVEN}:
        wrong["roles"] = f"must be one of {', '.join(GIVEN)}"
    if wrong:
        raise Invalid(**wrong)


def _wrong_email(email: str) -> str:
    is_one = len(email) <= MAX_TEXT and re.fullmatch(r"[^@\s]+@[^@\s]+", email)
    return "" if not email or is_one else "is not an e-mail address"


def _wrong_department(department: str) -> str:
    return f"must have at most {MAX_DEPARTMENT} characters" if len(department) > MAX_DEPARTMENT else ""


def new_account(site: Site, username: str) -> Account:
    """Make the row of an account for somebody new, which is not written yet, without keys; `save` writes it down."""
    return _new_account(site, new_id(), username)


def _new_account(site: Site, account_id: int, username: str, keys: NewKeys | None = None) -> Account:
    """Make the row of an account; one without keys gets them at the first need."""
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
        public_key_pem=keys.rsa_public if keys else "",
        ed25519_multibase=keys.ed25519_public if keys else "",
        ed25519_key_id=site.ed25519_key_id(account_id),
    )


async def save(site: Site, account: Account, keys: NewKeys | None = None) -> None:
    """Write a new account, and its keys if it has any. Belongs in the transaction of its purpose."""
    await account.save(force_create=True)
    await index_accounts([account.id])
    if keys:
        await save_keys(site, account.id, keys)
