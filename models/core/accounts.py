"""Accounts: people and services of this site and of its peers, and their keys.

An account is what can act: a person here, a person elsewhere, the site itself. What only our
own people have (password, role, language) is in `people`. How a remote actor is fetched and
read is federation's matter; here is only what we know of it.
"""

from collections.abc import Collection

import orjson
from tortoise import fields

from models.core.base import CountedRow, Row, belongs_to, moment, now
from models.core.database import execute, fetch, fetch_all, get, is_sqlite, lock_rows, marks, rows, value
from models.core.errors import NotFound
from models.core.inside import made_of
from models.core.visibility import Reader, known_accounts


class Account(Row):
    """Who can act. `host` is "" for accounts of this site."""

    username = fields.CharField(255)
    host = fields.CharField(255, default="", db_index=True)
    handle = fields.CharField(512, unique=True)
    """`name` here, `name@host` elsewhere, in lower case: how people and clients look it up."""
    uri = fields.CharField(2048, unique=True)
    actor_type = fields.CharField(32, default="Person")
    display_name = fields.CharField(255, default="")
    note = fields.TextField(default="")
    """About the person: clean HTML."""
    note_source = fields.TextField(default="")
    fields_json = fields.TextField(default="[]")
    """List of [name, value as clean HTML, and for our own people the value as typed]."""
    url = fields.CharField(2048, default="", db_index=True)
    avatar_url = fields.CharField(2048, default="")
    header_url = fields.CharField(2048, default="")
    avatar_id = fields.BigIntField(null=True)
    """The picture's row in models/files/media.py; so too the header's."""
    header_id = fields.BigIntField(null=True)
    inbox_url = fields.CharField(2048, default="")
    shared_inbox_url = fields.CharField(2048, default="")
    outbox_url = fields.CharField(2048, default="")
    followers_url = fields.CharField(2048, default="", db_index=True)
    following_url = fields.CharField(2048, default="")
    featured_url = fields.CharField(2048, default="")
    featured_tags_url = fields.CharField(2048, default="")
    key_id = fields.CharField(2048, default="", db_index=True)
    public_key_pem = fields.TextField(default="")
    ed25519_multibase = fields.CharField(128, default="")
    locked = fields.BooleanField(default=False)
    discoverable = fields.BooleanField(default=True)
    not_asked = fields.BooleanField(default=False, db_default=False)
    """They do not want to be named among those who may know something."""
    hidden = fields.BooleanField(default=False)
    """A secret group: this account exists only for its members and those it invited."""
    created_at = moment(default=now)
    fetched_at = moment(null=True)
    suspended_at = moment(null=True)
    """Set when the actor was deleted, its site removed, or our moderators decided so: nothing of it is shown."""
    banned = fields.BooleanField(default=False)
    """Suspended by our moderators, whatever its own site says."""
    sensitized_at = moment(null=True)
    """Set by our moderators: all its posts count as sensitive."""
    silenced_at = moment(null=True)
    """Set by our moderators: only followers meet it in public timelines and notifications."""
    followers_count = fields.IntField(default=0)
    following_count = fields.IntField(default=0)
    posts_count = fields.IntField(default=0)
    last_post_at = moment(null=True)
    revision = fields.IntField(default=0)
    """Grows with every change that a reader can see; part of the key of rendered entities."""
    ed25519_key_id = fields.CharField(2048, default="")
    aliases_json = fields.TextField(default="[]")
    """List of the ids of other accounts that are the same person: what they may move here from."""
    moved_to_uri = fields.CharField(2048, default="")
    """Where the person went, once an admin here agreed; models/people/moves.py."""

    class Meta:
        table = "accounts"

    @property
    def is_local(self) -> bool:
        return not self.host

    @property
    def is_unmet(self) -> bool:
        """Whether only a directory names it (models/peers/directory.py): nothing can be sent there before it is fetched."""
        return bool(self.host) and not self.inbox_url

    @property
    def reader(self) -> Reader:
        """Who asks, where this account wants to see something."""
        return Reader(self.id, self.host)

    @property
    def fields(self) -> list[tuple[str, str]]:
        return [(name, html) for name, html, *_ in orjson.loads(self.fields_json)]

    @property
    def aliases(self) -> list[str]:
        return orjson.loads(self.aliases_json)


class SigningKey(CountedRow):
    """A private key of a local account, wrapped by the site's secret (models/core/secret.py)."""

    account = belongs_to("Account", index=False)
    account_id: int
    algorithm = fields.CharField(16)
    wrapped = fields.BinaryField()
    number = fields.IntField(default=1)
    """Which of the account's keys of this algorithm it is; a part of its id."""
    since = moment(default=now)
    """From when it signs for everybody; until then, only for sites that need no announcement of it."""
    announcement_uri = fields.CharField(2048, default="")
    """The Update that tells of it; "" for the first."""

    class Meta:
        table = "signing_keys"
        unique_together = (("account_id", "algorithm", "number"),)


def handle_of(username: str, host: str) -> str:
    """Return the look-up form of a handle."""
    return (f"{username}@{host}" if host else username).lower()


async def account_by_id(account_id: int) -> Account:
    """Fetch an account that everybody may know of, or raise NotFound."""
    account = await Account.get_or_none(id=account_id, suspended_at=None, hidden=False)
    if account is None:
        raise NotFound
    return account


async def account_in_any_state(account_id: int) -> Account:
    """Fetch the account that a row of ours refers to, suspended and secret ones too; DoesNotExist when it is gone."""
    return await get(Account, account_id)


async def accounts_in_any_state(ids: Collection[int]) -> dict[int, Account]:
    """Fetch accounts as `account_in_any_state` does, by id; those that are gone are left out."""
    return {account.id: account for account in await fetch_all(Account, "id", ids)}


async def has_site_account() -> bool:
    """Tell whether the site has the account it speaks with, and so was set up."""
    return await Account.exists(host="", actor_type="Application")


async def local_account(account_id: int) -> Account | None:
    """Fetch an account of this site, suspended and secret ones too."""
    return await fetch(Account, "id = $1 AND host = ''", account_id)


async def is_without_keys(account_id: int) -> bool:
    """Tell whether an account of this site was made without keys, and has none yet (federation/keys.py)."""
    return bool(
        await value("SELECT 1 FROM accounts WHERE id = $1 AND host = '' AND public_key_pem = ''", account_id)
    )


async def accounts_without_keys(limit: int) -> list[int]:
    """Return accounts of this site that have no keys yet, the oldest first."""
    found = await rows(
        f"SELECT id FROM accounts WHERE host = '' AND public_key_pem = '' ORDER BY id LIMIT {limit}"
    )
    return [each["id"] for each in found]


async def account_for(viewer_id: int, account_id: int) -> Account:
    """Fetch an account that the viewer may know of, or raise NotFound: the same as for no account at all."""
    found = await fetch(
        Account,
        f"id = $1 AND suspended_at IS NULL AND {known_accounts('$2', 'accounts')}",
        account_id,
        viewer_id,
    )
    if found is None:
        raise NotFound
    return found


async def account_named(viewer_id: int, handle: str) -> Account | None:
    """Fetch by `name` or `name@host`, any case, suspended ones too, as far as the viewer may know of it."""
    wanted = handle.removeprefix("@").lower()
    return await fetch(Account, f"handle = $1 AND {known_accounts('$2', 'accounts')}", wanted, viewer_id)


async def account_by_handle(handle: str) -> Account | None:
    """Fetch by `name` or `name@host`, any case, suspended ones too; only accounts that everybody may know of."""
    return await fetch(Account, "handle = $1 AND hidden = FALSE", handle.removeprefix("@").lower())


async def account_by_uri(uri: str) -> Account | None:
    return await fetch(Account, "uri = $1", uri)


async def accounts_by_uris(uris: Collection[str]) -> dict[str, Account]:
    """Fetch accounts, suspended ones too, keyed by URI."""
    distinct = list(set(uris))
    found = await rows(f"SELECT * FROM accounts WHERE uri IN ({marks(len(distinct))})", *distinct)
    return {account["uri"]: made_of(Account, account) for account in found}


async def account_by_address(viewer_id: int, address: str) -> Account | None:
    """Fetch by id, or by the page that people see, as far as the viewer may know of it."""
    known = known_accounts("$2", "accounts")
    return await fetch(Account, f"uri = $1 AND {known}", address, viewer_id) or await fetch(
        Account, f"url = $1 AND {known}", address, viewer_id
    )


async def unmet_uri(account_id: int) -> str | None:
    """Return the id of somebody whom only the directory of their site names; None for anybody else."""
    sql = (
        "SELECT a.uri FROM accounts a JOIN directory_entries d ON d.account_id = a.id"
        " WHERE a.id = $1 AND a.inbox_url = ''"
    )
    return await value(sql, account_id)


async def account_by_key(key_id: str) -> Account | None:
    return await fetch(Account, "key_id = $1", key_id)


async def lock_accounts(*account_ids: int) -> None:
    """Lock accounts until the transaction ends, people before groups (models/core/transaction.py).

    Whoever writes locks their own account: so each person's writes come one after another, and their counters stay
    true.
    """
    if account_ids:
        await lock_rows("accounts", marks(len(account_ids)), *account_ids)


async def shown_among(account_ids: Collection[int]) -> frozenset[int]:
    """Return which of these accounts are not suspended or gone, and keep them from being erased until the transaction
    ends.
    """
    if not account_ids:
        return frozenset()
    # This blocks an erasure and no verb: models/moderation/erasure.py locks the row against all.
    how = "" if is_sqlite() else " FOR KEY SHARE"
    found = await rows(
        f"SELECT id FROM accounts WHERE id IN ({marks(len(account_ids))}) AND suspended_at IS NULL ORDER BY id{how}",
        *sorted(account_ids),
    )
    return frozenset(each["id"] for each in found)


async def accounts_by_ids(ids: list[int]) -> dict[int, Account]:
    """Fetch accounts that everybody may know of, keyed by id."""
    return {
        account.id: account for account in await Account.filter(id__in=ids, suspended_at=None, hidden=False)
    }


async def touch(account_id: int) -> None:
    """Mark that readers must render the account anew."""
    await execute("UPDATE accounts SET revision = revision + 1 WHERE id = $1", account_id)
