"""The directories of other sites, as they are known here: whom they list, and how far the reading came.

Whoever is listed is an account of their site, also where nobody here ever met them: then it has a name and no key, no
inbox (`Account.is_unmet`), and is fetched when it is first used (federation/people/actors.py, `meet`). What they do in the
company is their `WorkProfile`. Who is listed no more is forgotten at once: the account too, if nobody met it.

What this site offers is models/peers/offers.py; the reading is inbox/people/directory.py.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tortoise import fields

from models.core.accounts import Account, handle_of
from models.core.base import CountedRow, Table, from_ms, moment, new_id, now
from models.core.database import execute, execute_many, marks, rows, value
from models.core.errors import DomainNotAllowed
from models.core.locks import alone
from models.core.transaction import transaction
from models.files.media import Media
from models.groups.groups import count_members
from models.people.work import WorkProfile
from models.search.index import index_accounts
from models.text.tags import is_tag_length, tag_key
from models.text.text import clean_name

MOST_LISTED = 20_000
"""People and groups of one site; more are not read, and `parvis doctor` says so."""
READ_AGAIN_AFTER = timedelta(hours=1)
"""When a directory is read without being asked to: a notice may have been lost."""
WHOLE_AFTER = timedelta(days=1)
"""When all of it is read anew."""


class DirectorySite(CountedRow):
    """How far a peer's directory was read here, and ours there."""

    host = fields.CharField(255, unique=True)
    url = fields.CharField(2048, default="")
    """Where its directory is; "": it has none."""
    cursor = fields.CharField(200, default="")
    """What to ask with the next time."""
    read_at = moment(null=True)
    whole_at = moment(null=True)
    """When it was last read from its beginning to its end."""
    problem = fields.CharField(500, default="")
    """Why it could not be read, or not all of it."""
    asked_at = moment(null=True)
    """When it read ours last, and up to where."""
    asked_cursor = fields.CharField(200, default="")
    noticed_at = moment(null=True)
    """When it was last sent a notice that ours has changed."""
    welcomed_at = moment(null=True)
    """When it was sent the announcements that ran when it came."""

    class Meta:
        table = "directory_sites"


class DirectoryEntry(Table):
    """An account that its site lists."""

    account: Any = fields.OneToOneField(
        "models.Account", related_name=False, on_delete=fields.CASCADE, primary_key=True
    )
    account_id: int
    host = fields.CharField(255, db_index=True)
    reading = fields.BigIntField()
    """The reading in which it was seen last: after a whole one, whoever has an older one is gone."""

    class Meta:
        table = "directory_entries"


@dataclass(frozen=True, kw_only=True)
class Listing:
    """Somebody, or a group, as their site lists them: checked and cut by federation/protocol/directory.py."""

    uri: str
    username: str
    is_group: bool = False
    name: str = ""
    url: str = ""
    picture: str = ""
    title: str = ""
    department: str = ""
    manager_uri: str = ""
    skills: tuple[str, ...] = ()
    access: str = ""
    kind: str = ""

    @property
    def display_name(self) -> str:
        return clean_name(self.name, 255)


async def directory_site(host: str) -> DirectorySite:
    """Return how far a peer's directory was read; made if nothing is known."""
    await execute(
        "INSERT INTO directory_sites (host, url, cursor, problem, asked_cursor) VALUES ($1, '', '', '', '')"
        " ON CONFLICT (host) DO NOTHING",
        host,
    )
    return await DirectorySite.get(host=host)


async def directory_sites() -> dict[str, DirectorySite]:
    return {each.host: each for each in await DirectorySite.all()}


@dataclass(frozen=True)
class SiteOverview:
    """How the exchange with one site of the company goes."""

    host: str
    listed: int
    read_at: datetime | None
    asked_at: datetime | None
    """When it read ours last."""
    problem: str


async def sites_overview() -> list[SiteOverview]:
    """Return how the exchange with each active site of the company goes, by host."""
    found = await rows(
        "SELECT p.host, d.read_at, d.asked_at, COALESCE(d.problem, '') AS problem,"
        " (SELECT count(*) FROM directory_entries e WHERE e.host = p.host) AS listed"
        " FROM peers p LEFT JOIN directory_sites d ON d.host = p.host"
        " WHERE p.state = 'active' AND p.kind <> 'partner' ORDER BY p.host"
    )
    return [
        SiteOverview(
            each["host"],
            each["listed"],
            from_ms(each["read_at"]) if each["read_at"] else None,
            from_ms(each["asked_at"]) if each["asked_at"] else None,
            each["problem"],
        )
        for each in found
    ]


async def sites_to_read() -> list[str]:
    """Return the sites of the company whose directory was not read for READ_AGAIN_AFTER, by host."""
    found = await rows(
        "SELECT p.host FROM peers p LEFT JOIN directory_sites d ON d.host = p.host"
        " WHERE p.state = 'active' AND p.kind <> 'partner' AND (d.read_at IS NULL OR d.read_at < $1) ORDER BY p.host",
        now() - READ_AGAIN_AFTER,
    )
    return [each["host"] for each in found]


async def note_asked(host: str, cursor: str) -> bool:
    """Write down that a peer has read ours up to a cursor; tell whether it never did before."""
    async with transaction():
        known = await directory_site(host)
        await execute(
            "UPDATE directory_sites SET asked_at = $2, asked_cursor = $3 WHERE id = $1",
            known.id,
            now(),
            cursor,
        )
    return known.asked_at is None


async def sites_to_welcome() -> list[str]:
    """Return the active peers that have read our directory, and were not welcomed yet."""
    found = await rows(
        "SELECT d.host FROM directory_sites d JOIN peers p ON p.host = d.host WHERE p.state = 'active'"
        " AND p.kind <> 'partner' AND d.asked_at IS NOT NULL AND d.welcomed_at IS NULL ORDER BY d.host"
    )
    return [each["host"] for each in found]


async def claim_to_welcome(host: str) -> bool:
    """Mark a peer as welcomed; tell whether it was not before."""
    sql = "UPDATE directory_sites SET welcomed_at = $2 WHERE host = $1 AND welcomed_at IS NULL RETURNING id"
    return bool(await rows(sql, host, now()))


async def note_reading(
    host: str, *, url: str = "", cursor: str = "", problem: str = "", whole_at: datetime | None = None
) -> None:
    """Write down how a reading ended."""
    async with transaction():
        known = await directory_site(host)
        await execute(
            "UPDATE directory_sites SET url = $2, cursor = $3, problem = $4, read_at = $5, whole_at = $6 WHERE id = $1",
            known.id,
            url,
            cursor,
            problem[:500],
            now(),
            whole_at or known.whole_at,
        )


async def count_listed(host: str) -> int:
    return await value("SELECT count(*) FROM directory_entries WHERE host = $1", host)


# --- kept ------------------------------------------------------------------------------------------------------


async def keep_listed(host: str, listed: Sequence[Listing], gone: Collection[str], reading: int) -> None:
    """Keep a page of a site's directory: whom it lists, and who is gone. The same number of statements for each page.

    Raises DomainNotAllowed for a site that is no active one of the company, as it may have become meanwhile.
    """
    async with transaction():
        await alone("directory", host)
        if not await value(
            "SELECT 1 FROM peers WHERE host = $1 AND state = 'active' AND kind <> 'partner'", host
        ):
            raise DomainNotAllowed
        await _forget(await _ids(host, gone))
        listed = await _admissible(host, listed)
        if listed:
            await _keep(host, listed, reading)


async def forget_unseen(host: str, reading: int) -> None:
    """Forget whoever neither a whole reading nor a later one has seen."""
    async with transaction():
        await alone("directory", host)
        found = await rows(
            "SELECT account_id FROM directory_entries WHERE host = $1 AND reading < $2", host, reading
        )
        await _forget([each["account_id"] for each in found])


async def forget_directory(host: str) -> None:
    """Forget all that a site lists: it lets us have it no more."""
    async with transaction():
        await alone("directory", host)
        found = await rows("SELECT account_id FROM directory_entries WHERE host = $1", host)
        await _forget([each["account_id"] for each in found])


async def forget_site(host: str) -> None:
    """Forget all that a site lists, and how far it and we have read: it is removed, or is a partner now."""
    await forget_directory(host)
    await execute("DELETE FROM directory_sites WHERE host = $1", host)


async def _admissible(host: str, listed: Sequence[Listing]) -> list[Listing]:
    """Return those who may be kept: without those who were deleted, or suspended by our moderators, those whose handle is another's, and
    those beyond MOST_LISTED.
    """
    if not listed:
        return []
    uris = [each.uri for each in listed]
    buried = {
        each["uri"]
        for each in await rows(
            f"SELECT uri FROM tombstones WHERE actor_uri = uri AND uri IN ({marks(len(uris))})", *uris
        )
    }
    handles = {handle_of(each.username, host): each.uri for each in listed}
    found = await rows(
        "SELECT handle, uri, banned FROM accounts"
        f" WHERE uri IN ({marks(len(uris))}) OR handle IN ({marks(len(handles), 1 + len(uris))})",
        *uris,
        *handles,
    )
    others = {each["handle"] for each in found if handles.get(each["handle"], each["uri"]) != each["uri"]}
    hidden = {each["uri"] for each in found if each["banned"]}
    known = {each["uri"] for each in found}
    room = MOST_LISTED - await count_listed(host)
    kept = list[Listing]()
    for each in listed:
        if each.uri in buried | hidden or handle_of(each.username, host) in others:
            continue
        if each.uri not in known:
            if room <= 0:
                continue
            room -= 1
        kept.append(each)
    return kept


async def _keep(host: str, listed: Sequence[Listing], reading: int) -> None:
    before = await _accounts(listed)
    await _show_again([each for each in before.values() if each.suspended_at is not None])
    await _make(host, [each for each in listed if each.uri not in before])
    unmet = {uri: each for uri, each in before.items() if each.is_unmet}
    renamed = [each for each in listed if each.uri in unmet and _differs(unmet[each.uri], each)]
    await execute_many(
        "UPDATE accounts SET display_name = $2, url = $3, revision = revision + 1 WHERE uri = $1",
        [(each.uri, each.display_name, each.url) for each in renamed],
    )
    accounts = await _accounts(listed)
    await _keep_groups(listed, accounts)
    await _keep_work(listed, accounts)
    await _keep_pictures(listed, accounts)
    await execute_many(
        "INSERT INTO directory_entries (account_id, host, reading) VALUES ($1, $2, $3)"
        " ON CONFLICT (account_id) DO UPDATE SET reading = CASE WHEN directory_entries.reading > EXCLUDED.reading"
        " THEN directory_entries.reading ELSE EXCLUDED.reading END",
        [(accounts[each.uri].id, host, reading) for each in listed if each.uri in accounts],
    )
    unseen = [each.uri for each in listed if each.uri not in before] + [each.uri for each in renamed]
    if new := [accounts[uri].id for uri in unseen if uri in accounts]:
        await index_accounts(new)


async def _accounts(listed: Sequence[Listing]) -> dict[str, Account]:
    uris = [each.uri for each in listed]
    return {each.uri: each for each in await Account.filter(uri__in=uris)}


async def _show_again(accounts: Sequence[Account]) -> None:
    """Show people again who were hidden with their site, which lists them now. Their posts stay as they are."""
    for account in accounts:
        await execute(
            "UPDATE accounts SET suspended_at = NULL, revision = revision + 1 WHERE id = $1", account.id
        )
        await count_members(account.id)


def _differs(account: Account, listing: Listing) -> bool:
    return (account.display_name, account.url) != (listing.display_name, listing.url)


async def _make(host: str, listed: Sequence[Listing]) -> None:
    """Make accounts of people whom nobody here has met."""
    moment = now()
    made = [
        Account(
            id=new_id(),
            username=each.username,
            host=host,
            handle=handle_of(each.username, host),
            uri=each.uri,
            actor_type="Group" if each.is_group else "Person",
            display_name=each.display_name,
            url=each.url,
            created_at=moment,
        )
        for each in listed
    ]
    await Account.bulk_create(made, ignore_conflicts=True)


async def _keep_groups(listed: Sequence[Listing], accounts: Mapping[str, Account]) -> None:
    """Keep how groups are run that nobody here has met; of all others their actor says so."""
    await execute_many(
        "INSERT INTO groups (id, access, kind, rules, slow_mode_s, sites_told) VALUES ($1, $2, $3, '', 0, TRUE)"
        " ON CONFLICT (id) DO UPDATE SET access = EXCLUDED.access, kind = EXCLUDED.kind",
        [
            (accounts[each.uri].id, each.access, each.kind)
            for each in listed
            if each.is_group and each.uri in accounts and accounts[each.uri].is_unmet
        ],
    )


async def _keep_work(listed: Sequence[Listing], accounts: Mapping[str, Account]) -> None:
    """Keep what people do in the company, as their site offers it now."""
    people = {accounts[each.uri].id: each for each in listed if not each.is_group and each.uri in accounts}
    if not people:
        return
    ids = sorted(people)
    old = await rows(
        "SELECT account_id, title, department, manager_uri FROM work_profiles"
        f" WHERE account_id IN ({marks(len(ids))})",
        *ids,
    )
    known = {each["account_id"]: (each["title"], each["department"], each["manager_uri"]) for each in old}
    wanted = {i: (_line(p.title), _line(p.department), p.manager_uri) for i, p in people.items()}
    changed = [
        WorkProfile(account_id=i, title=work[0], department=work[1], manager_uri=work[2], updated_at=now())
        for i, work in wanted.items()
        if any(work) and known.get(i) != work
    ]
    if changed:
        columns = ["title", "department", "manager_uri", "updated_at"]
        await WorkProfile.bulk_create(changed, on_conflict=["account_id"], update_fields=columns)
    if nothing := [i for i, work in wanted.items() if i in known and not any(work)]:
        await execute(f"DELETE FROM work_profiles WHERE account_id IN ({marks(len(nothing))})", *nothing)
    await _keep_skills({i: _skills(person) for i, person in people.items()})


async def _keep_skills(wanted: Mapping[int, Mapping[str, str]]) -> None:
    """Keep people's skills, by account: key and spelling."""
    ids = sorted(wanted)
    found = await rows(
        f"SELECT account_id, key, name FROM skills WHERE account_id IN ({marks(len(ids))})", *ids
    )
    known = {(each["account_id"], each["key"]): each["name"] for each in found}
    now_known = {(i, key): name for i, skills in wanted.items() for key, name in skills.items()}
    await execute_many(
        "DELETE FROM skills WHERE account_id = $1 AND key = $2", sorted(known.keys() - now_known.keys())
    )
    await execute_many(
        "INSERT INTO skills (account_id, key, name) VALUES ($1, $2, $3)"
        " ON CONFLICT (account_id, key) DO UPDATE SET name = EXCLUDED.name",
        [(*place, name) for place, name in now_known.items() if known.get(place) != name],
    )


def _skills(listing: Listing) -> dict[str, str]:
    names = (clean_name(each, 100).removeprefix("#").replace(" ", "") for each in listing.skills)
    return {tag_key(name): name for name in names if name and tag_key(name) and is_tag_length(name)}


def _line(text: str) -> str:
    return clean_name(text, 100)


async def _keep_pictures(listed: Sequence[Listing], accounts: Mapping[str, Account]) -> None:
    """Give people whom nobody has met the picture that their site offers; it is fetched when somebody looks."""
    wanted = {
        accounts[each.uri].id: each.picture
        for each in listed
        if each.uri in accounts
        and accounts[each.uri].is_unmet
        and each.picture != accounts[each.uri].avatar_url
    }
    if not wanted:
        return
    await execute_many(
        "UPDATE media SET state = 'gone', changed_at = $2 WHERE account_id = $1 AND use = 'avatar' AND state <> 'gone'",
        [(account_id, now()) for account_id in wanted],
    )
    pictures = [
        Media(use="avatar", account_id=account_id, state="remote", family="image", remote_url=url)
        for account_id, url in wanted.items()
        if url
    ]
    await Media.bulk_create(pictures)
    by_account = {each.account_id: each.id for each in pictures}
    await execute_many(
        "UPDATE accounts SET avatar_url = $2, avatar_id = $3, revision = revision + 1 WHERE id = $1",
        [(account_id, url, by_account.get(account_id)) for account_id, url in wanted.items()],
    )


# --- forgotten -------------------------------------------------------------------------------------------------


async def _ids(host: str, uris: Collection[str]) -> list[int]:
    if not uris:
        return []
    found = await rows(
        "SELECT d.account_id FROM directory_entries d JOIN accounts a ON a.id = d.account_id"
        f" WHERE d.host = $1 AND a.uri IN ({marks(len(uris), 2)})",
        host,
        *uris,
    )
    return [each["account_id"] for each in found]


CHUNK = 500


async def _forget(account_ids: Sequence[int]) -> None:
    """Forget what a site listed: people whom nobody met with their account, of others what they do in the company."""
    for start in range(0, len(account_ids), CHUNK):
        await _forget_some(account_ids[start : start + CHUNK])


async def _forget_some(ids: Sequence[int]) -> None:
    among, unmet = f"IN ({marks(len(ids))})", "SELECT id FROM accounts WHERE inbox_url = '' AND id"
    await execute(f"UPDATE media SET state = 'gone' WHERE account_id IN ({unmet} {among})", *ids)
    await execute(f"DELETE FROM groups WHERE id IN ({unmet} {among})", *ids)
    await execute(f"DELETE FROM accounts WHERE inbox_url = '' AND id {among}", *ids)
    await execute(f"DELETE FROM work_profiles WHERE account_id {among}", *ids)
    await execute(f"DELETE FROM skills WHERE account_id {among}", *ids)
    await execute(f"DELETE FROM directory_entries WHERE account_id {among}", *ids)
    await execute(
        f"UPDATE accounts SET discoverable = FALSE, revision = revision + 1 WHERE actor_type = 'Person' AND id {among}",
        *ids,
    )
