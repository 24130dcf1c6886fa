"""Who will read a post that is being written: how many at which sites, which sites get nothing, and who is named in vain.

It answers what outbox/posts/posts.py would do, and changes nothing. Numbers are for the author: exact where the list
behind one is theirs to see (their followers, a group that they are in, this site); of other sites what these report,
and below MANY only that it is so. No other site is asked.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from federation.network import Network
from models.core.accounts import Account, account_for
from models.core.circles import Away
from models.core.database import marks, named, rows
from models.core.errors import Invalid
from models.core.inside import made_of
from models.core.site import Site
from models.core.visibility import CHOICES, Visibility, known_accounts
from models.groups.groups import Membership, membership_in
from models.groups.sites import KEEPING, member_sites
from models.peers.partners import hosts_named_for
from models.peers.peers import LinkedSite, linked_sites
from models.people.people import count_people
from models.people.work import away_now
from models.posts.posts import Post, post_for
from models.text import text
from outbox.posts.group_places import Place, check_open, place_of, stays_here

MANY = 10
"""Readers at a site whose list is not the author's to see: fewer are not counted out."""

NOT_INSIDE = "Validation failed: The group would not have this post: its members write in it, and in an open one for everybody"

WhyNot = Literal["site_only", "no_member", "no_follower", "nobody_named", "not_shown", "suspended", "partner"]
"""Why a linked site gets nothing: the post stays here; nobody there is in the group, follows, or is named; the site is
not to see the author; it is suspended, and gets what waits when it is back; it is a partner, and the post is in no group
that is named for it."""
WhyUnread = Literal[
    "unknown",
    "not_linked",
    "suspended",
    "not_shown",
    "gone",
    "blocked",
    "other_site",
    "not_member",
    "invited",
    "partner",
]
"""Why somebody who is named will not read: no such person is known here, so that publishing looks for them; their site
is not linked, is suspended, or is not to see the author; their account is suspended; the author blocks them; the post
stays here; they are not in the group, or were invited and have not come; they are a partner's, and the post is in no
group that is named for it."""


@dataclass(frozen=True)
class SiteReaders:
    """The readers at one site."""

    host: str
    name: str
    """As the site calls itself; its host where it is not known."""
    count: int | None
    """None: not known, or not to be told."""
    is_few: bool = False
    """Fewer than MANY, and not to be told how many."""
    is_partner: bool = False


@dataclass(frozen=True)
class LeftOut:
    """A linked site that gets nothing."""

    host: str
    name: str
    why: WhyNot


@dataclass(frozen=True)
class Unread:
    """Somebody who is named, and will not read."""

    handle: str
    """As it was typed, without the first @."""
    why: WhyUnread
    account_id: int | None = None
    display_name: str = ""
    may_invite: bool = False
    """Whether the author may invite them to the group."""


@dataclass(frozen=True)
class AwayReader:
    """Somebody who is named and away."""

    account_id: int
    handle: str
    display_name: str
    away: Away


@dataclass(frozen=True)
class Readers:
    """All who would read a post."""

    visibility: Visibility
    """What it would get, which is not always what was chosen: groups and answers decide."""
    group: Account | None
    """The group that it would be in."""
    total: int
    """Sum of the numbers that are known."""
    is_whole: bool
    """Whether that is all of them."""
    sites: tuple[SiteReaders, ...]
    """This one first, where somebody here reads."""
    left_out: tuple[LeftOut, ...]
    unread: tuple[Unread, ...]
    away: tuple[AwayReader, ...] = ()
    """Who is named, will read, and is away."""


async def readers_of(
    network: Network,
    author: Account,
    visibility: Visibility,
    *,
    group_id: int | None = None,
    names: Sequence[str] = (),
    in_reply_to_id: int | None = None,
) -> Readers:
    """Say who would read a post: of its author, in a group, naming these people (`name` or `name@host`), as an answer.

    A fixed number of statements, however many sites, readers and names; some more for each group that is named. Raises
    the errors of publishing it there: NotFound, Invalid, Forbidden.
    """
    if visibility not in CHOICES:
        raise Invalid(
            f"Validation failed: Visibility must be one of {', '.join(CHOICES)}", visibility="is unknown"
        )
    parent = await _answered(author, in_reply_to_id)
    await check_open(network.site, visibility, parent)
    handles = list(dict.fromkeys(_handle(network.site, name) for name in names))
    known = await _known(author, handles)
    groups = [await account_for(author.id, group_id)] if group_id else []
    place = await place_of(author, visibility, [*groups, *(account for account, _ in known.values())], parent)
    if group_id and not (place.group and place.group.id == group_id):
        raise Invalid(NOT_INSIDE, group_id="would not have it")
    peers, open_to = await linked_sites(author.id), await _partners_in(place)
    inside = await _inside(author, place, known)
    kept_here = await stays_here(place.visibility, parent)
    closed_to = {host for host, peer in peers.items() if peer.is_partner} - open_to
    unread = _unread(network.site, handles, known, peers, inside, kept_here, closed_to)
    reading = [
        account.id for handle, (account, _) in known.items() if handle not in {u.handle for u in unread}
    ]
    sites, left_out = await _by_site(network.site, author, place, peers, reading, closed_to)
    if not network.site.settings.reader_numbers:
        sites = tuple(replace(each, count=None, is_few=False) for each in sites)
    total = sum(each.count or 0 for each in sites)
    is_whole = all(each.count is not None for each in sites)
    away = await _away(author, [account for account, _ in known.values() if account.id in reading])
    return Readers(place.visibility, place.group, total, is_whole, sites, left_out, unread, away)


async def _away(author: Account, named: Sequence[Account]) -> tuple[AwayReader, ...]:
    """Return who of those named is away, as far as the author may know it."""
    found = await away_now(author.id, [each.id for each in named if each.id != author.id])
    return tuple(
        AwayReader(each.id, each.handle, each.display_name or each.username, work.away)
        for each in named
        if (work := found.get(each.id)) and work.away
    )


async def _partners_in(place: Place) -> frozenset[str]:
    """Return the partners that the group of a post is named for."""
    return frozenset(await hosts_named_for(place.group.id)) if place.group else frozenset()


async def names_in(site: Site, typed: str, media_type: Literal["text/plain", "text/markdown"]) -> list[str]:
    """Return whom a text names, for readers_of. Raises Invalid for one that is too long or complex to be published."""
    if len(typed) > 4 * site.settings.post_max_characters:
        raise Invalid("Validation failed: Text is too long", status="is too long")
    if media_type not in ("text/plain", "text/markdown"):
        raise Invalid("Validation failed: content_type must be text/plain or text/markdown")
    try:
        await text.read(typed, media_type, executor=site.executor)
        found = text.find_mentions(typed, media_type)
    except text.TextTooComplex as error:
        raise Invalid(
            "Validation failed: Text is too complex: use less markup", status="is too complex"
        ) from error
    return [f"{each.username}@{each.host}" if each.host else each.username for each in found]


async def _answered(author: Account, post_id: int | None) -> Post | None:
    if post_id is None:
        return None
    post = await post_for(author.reader, post_id)
    return await post_for(author.reader, post.boost_of_id) if post.boost_of_id else post


def _handle(site: Site, name: str) -> str:
    return name.removeprefix("@").lower().removesuffix(f"@{site.authority}")


# --- who is named ----------------------------------------------------------------------------------------------

_Known = Mapping[str, tuple[Account, bool]]
"""By handle: the account, and whether the author blocks it or its site."""


async def _known(author: Account, handles: Sequence[str]) -> _Known:
    """Find those named whom the author may know of, without asking their sites."""
    if not handles:
        return {}
    found = await rows(
        "SELECT a.*, CASE WHEN EXISTS (SELECT 1 FROM blocks b WHERE b.account_id = $1 AND b.target_id = a.id)"
        " OR EXISTS (SELECT 1 FROM domain_blocks d WHERE d.account_id = $1 AND d.host = a.host) THEN 1 ELSE 0 END"
        f" AS is_blocked FROM accounts a WHERE a.handle IN ({marks(len(handles), 2)}) AND {known_accounts('$1')}",
        author.id,
        *handles,
    )
    return {each["handle"]: (made_of(Account, each), bool(each["is_blocked"])) for each in named(found)}


@dataclass(frozen=True)
class _Inside:
    """How the author and those named stand to the closed group that a post is in."""

    membership: Membership
    states: Mapping[int, str]
    hosts: Collection[str]
    """Of a group of another site, whose members elsewhere are not known: sites with some."""


async def _inside(author: Account, place: Place, known: _Known) -> _Inside | None:
    if not place.group or not place.for_members:
        return None
    ids = [account.id for account, _ in known.values()]
    chosen = f"SELECT account_id, state FROM group_members WHERE group_id = $1 AND account_id IN ({marks(len(ids), 2)})"
    found = await rows(chosen, place.group.id, *ids) if ids else []
    hosts = [] if place.group.is_local else await member_sites(place.group.id)
    membership = await membership_in(author.id, place.group.id)
    return _Inside(membership, {each["account_id"]: each["state"] for each in found}, hosts)


def _unread(
    site: Site,
    handles: Sequence[str],
    known: _Known,
    peers: Mapping[str, LinkedSite],
    inside: _Inside | None,
    is_kept_here: bool,
    closed_to: Collection[str],
) -> tuple[Unread, ...]:
    found = list[Unread]()
    for handle in handles:
        account, is_blocked = known.get(handle, (None, False))
        if account and account.actor_type == "Group":
            continue
        host = handle.partition("@")[2]
        why = _why_unread(account, host, peers, inside, is_kept_here, is_blocked)
        why = "partner" if host in closed_to and why in (None, "unknown", "not_shown") else why
        if why and account:
            may_invite = why == "not_member" and inside is not None and _may_invite(inside, account, peers)
            found.append(
                Unread(handle, why, account.id, account.display_name or account.username, may_invite)
            )
        elif why:
            found.append(Unread(handle, why))
    return tuple(found)


def _why_unread(
    account: Account | None,
    host: str,
    peers: Mapping[str, LinkedSite],
    inside: _Inside | None,
    is_kept_here: bool,
    is_blocked: bool,
) -> WhyUnread | None:
    peer = peers.get(host)
    if host and is_kept_here:
        return "other_site"
    if host and peer is None:
        return "not_linked"
    if account is None:
        return "unknown"
    if peer and peer.state != "active":
        return "suspended"
    if account.suspended_at is not None:
        return "gone"
    if is_blocked:
        return "blocked"
    if peer and not peer.sees_author and inside is None:
        return "not_shown"
    return _why_outside(inside, account) if inside else None


def _why_outside(inside: _Inside, account: Account) -> WhyUnread | None:
    state = inside.states.get(account.id)
    if state == "member" or account.host in inside.hosts:
        return None
    return "invited" if state == "invited" else "not_member"


def _may_invite(inside: _Inside, account: Account, peers: Mapping[str, LinkedSite]) -> bool:
    """Tell whether the author may invite somebody, as far as that is known here."""
    keeps = account.is_local or peers[account.host].software == KEEPING
    return keeps and inside.membership.account.is_local and inside.membership.moderates


# --- how many, and where ---------------------------------------------------------------------------------------


async def _by_site(
    site: Site,
    author: Account,
    place: Place,
    peers: Mapping[str, LinkedSite],
    named_ids: Sequence[int],
    closed_to: Collection[str],
) -> tuple[tuple[SiteReaders, ...], tuple[LeftOut, ...]]:
    """Return the readers at each site, and the sites without."""
    here: dict[str, int | None]
    if place.visibility in ("public", "unlisted", "site"):
        here = {"": await count_people()}
    else:
        here = await _counted(*_listed(author, place, named_ids))
    if place.visibility in ("public", "unlisted"):
        # Of a partner only those who are in the group, whom its own site counts.
        here |= {peer.host: None if peer.is_partner else peer.people for peer in peers.values()}
    elif place.for_members and place.group and not place.group.is_local:
        # Its own site knows how many there are; we know of our members, and where others are.
        here = {"": here.get("", 0)} | dict.fromkeys([place.group.host, *await member_sites(place.group.id)])
    why: WhyNot = _WHY_NOT.get(place.visibility, "nobody_named")
    sites, left_out = list[SiteReaders](), list[LeftOut]()
    if "" in here:
        sites.append(SiteReaders(site.authority, site.settings.name, here[""]))
    for peer in peers.values():
        if peer.host in closed_to:
            left_out.append(LeftOut(peer.host, peer.name, "partner"))
            continue
        hides = not peer.sees_author and not place.for_members
        if peer.host not in here or peer.state != "active" or hides:
            reason = why if peer.host not in here else "suspended" if peer.state != "active" else "not_shown"
            left_out.append(LeftOut(peer.host, peer.name, reason))
        else:
            sites.append(_counted_elsewhere(peer, here[peer.host], place))
    return tuple(sites), tuple(left_out)


_WHY_NOT: Mapping[str, WhyNot] = {"site": "site_only", "members": "no_member", "private": "no_follower"}


def _counted_elsewhere(peer: LinkedSite, count: int | None, place: Place) -> SiteReaders:
    is_few = place.visibility in ("public", "unlisted") and count is not None and count < MANY
    return SiteReaders(peer.host, peer.name, None if is_few else count, is_few, peer.is_partner)


def _listed(author: Account, place: Place, named_ids: Sequence[int]) -> tuple[str, list[Any]]:
    """Return an SQL query for the ids of those who read what is not for everybody, and its values."""
    if place.for_members and place.group:
        return "SELECT account_id FROM group_members WHERE group_id = $1 AND state = 'member'", [
            place.group.id
        ]
    named_sql = f"SELECT id FROM accounts WHERE id IN ({marks(len(named_ids), 2)})" if named_ids else ""
    following = "SELECT account_id FROM follows WHERE target_id = $1 AND state = 'accepted'"
    if place.visibility == "direct":
        following += " AND 1 = 0"
    return " UNION ".join(filter(None, (following, named_sql))), [author.id, *named_ids]


async def _counted(ids: str, values: Sequence[Any]) -> dict[str, int | None]:
    """Count people by host: those who are there, and can log in if they are ours."""
    found = await rows(
        "SELECT a.host, count(*) AS readers FROM accounts a LEFT JOIN people pe ON pe.id = a.id"
        f" WHERE a.id IN ({ids}) AND a.suspended_at IS NULL AND pe.disabled_at IS NULL"
        " AND a.actor_type NOT IN ('Group', 'Application') GROUP BY a.host",
        *values,
    )
    return {each["host"]: each["readers"] for each in found}
