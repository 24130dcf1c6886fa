"""Who may see a post, and who may know an account: the only place that answers it.

VISIBILITY is the law where the reader's relation to a post's author decides; what keeps readers out in any relation is
in `_may_see`. Both are one condition in SQL, made from the table: `may_see` asks it for one post, `visible_posts` and
`visible_here` put it into lists, so that they cannot differ. A reader is a `Reader`: nobody, a person of this site, an
account of a peer, or a peer's site itself. What the table does not allow is not shown.

Whether somebody may know of an account at all is here too (`may_know`, `known_accounts`): secret groups exist only for
their members and those they invited; a peer that is limited to some of our accounts (`models/peers/peers.py`, its
scope) knows of no others. Mutes and blocks by the reader are not the law's matter but the lists'
(models/posts/timelines.py): a person may still look at somebody they block, to report what they wrote.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from models.core.database import value

Visibility = Literal["public", "unlisted", "site", "private", "direct", "members", "targeted", "withdrawn"]
"""site: people of this site alone; no other site ever hears of it. members: of the post's group, which is not open (models/groups/groups.py). targeted: an announcement to some
departments or groups (models/announcements/announcements.py). withdrawn: a post of a site that was removed and came
back, hidden until it is fetched anew; or a post that a group of another site did not accept, which stays with its
author."""
SHOWN_AS: dict[Visibility, Visibility] = {
    "site": "private",
    "members": "private",
    "targeted": "private",
    "withdrawn": "direct",
}
"""The name for clients, which know neither sites nor groups nor targets: the nearest that is not for everybody and cannot be
boosted. All others go by their own name.
"""
CHOICES: tuple[Visibility, ...] = ("public", "unlisted", "site", "private", "direct")
"""What an author may choose."""
Relation = Literal[
    "self",
    "here",
    "member",
    "targeted",
    "mentioned",
    "follower",
    "pending",
    "authenticated",
    "blocked",
    "anonymous",
]
"""The viewer's relation to the post's author, to the group that it is in, or to the announcement. here:
an account of this site. authenticated: anybody known, here or at an allow-listed site.
"""

VISIBILITY: dict[Visibility, dict[Relation, bool]] = {
    "public": {
        "self": True,
        "here": True,
        "member": True,
        "targeted": True,
        "mentioned": True,
        "follower": True,
        "pending": True,
        "authenticated": True,
        "blocked": False,
        "anonymous": False,
    },
    "unlisted": {
        "self": True,
        "here": True,
        "member": True,
        "targeted": True,
        "mentioned": True,
        "follower": True,
        "pending": True,
        "authenticated": True,
        "blocked": False,
        "anonymous": False,
    },
    "site": {
        "self": True,
        "here": True,
        "member": False,
        "targeted": False,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "authenticated": False,
        "blocked": False,
        "anonymous": False,
    },
    "private": {
        "self": True,
        "here": False,
        "member": False,
        "targeted": False,
        "mentioned": True,
        "follower": True,
        "pending": False,
        "authenticated": False,
        "blocked": False,
        "anonymous": False,
    },
    "direct": {
        "self": True,
        "here": False,
        "member": False,
        "targeted": False,
        "mentioned": True,
        "follower": False,
        "pending": False,
        "authenticated": False,
        "blocked": False,
        "anonymous": False,
    },
    "members": {
        "self": True,
        "here": False,
        "member": True,
        "targeted": False,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "authenticated": False,
        "blocked": False,
        "anonymous": False,
    },
    "targeted": {
        "self": True,
        "here": False,
        "member": False,
        "targeted": True,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "authenticated": False,
        "blocked": False,
        "anonymous": False,
    },
    "withdrawn": {
        "self": True,
        "here": False,
        "member": False,
        "targeted": False,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "authenticated": False,
        "blocked": False,
        "anonymous": False,
    },
}

RELATED: dict[Relation, str] = {
    "authenticated": "TRUE",
    "self": "{post}.account_id = {viewer}",
    "here": "{host} = ''",
    "follower": "{post}.account_id IN"
    " (SELECT target_id FROM follows WHERE account_id = {viewer} AND state = 'accepted')",
    "pending": "{post}.account_id IN"
    " (SELECT target_id FROM follows WHERE account_id = {viewer} AND state = 'pending')",
    "member": "({post}.group_id = {viewer} OR {post}.group_id IN ({groups_read}))",
    "targeted": "{post}.id IN ({announced})",
    "mentioned": "EXISTS (SELECT 1 FROM mentions m WHERE m.post_id = {post}.id AND m.account_id = {viewer})",
}
"""SQL conditions for each relation. Any one that the table allows is enough. `blocked` is stronger than all of them
(`is_for`); `anonymous` is a reader without an account.
"""


@dataclass(frozen=True)
class Reader:
    """Who asks to see something: NOBODY, a person of this site, an account of a peer, or a peer's site itself.

    `Account.reader` makes them; Reader(id) is a person of this site. Nothing of it is believed: the tables are asked
    each time, and a reader who is somewhere else, gone or suspended sees nothing.
    """

    id: int = 0
    """Id of the account; 0 without one here."""
    host: str = ""
    """Host of the site; "" for this one."""


NOBODY = Reader()


async def may_see(reader: Reader, post_id: int) -> bool:
    """Tell whether a reader may see a post, and of a boost what it boosts; False for no post at all."""
    sql = f"SELECT 1 FROM posts p JOIN accounts a ON a.id = p.account_id WHERE p.id = $2 AND {visible_posts('$1')}"
    return bool(await value(sql, reader.id, post_id))


async def may_know(reader: Reader, account_id: int) -> bool:
    """Tell whether a reader may know of an account, suspended or not. A site may ask without an account:
    Reader(host=…).
    """
    by_host = reader.host and not reader.id
    known = known_accounts("$1", host="CAST($3 AS VARCHAR(255))" if by_host else "")
    values = (reader.id, account_id, reader.host) if by_host else (reader.id, account_id)
    return bool(await value(f"SELECT 1 FROM accounts a WHERE a.id = $2 AND {known}", *values))


async def may_have_file(reader: Reader, media_id: int) -> bool:
    """Tell whether a reader may have a file of ours: as it may see its post, and know whose it is."""
    if not reader.id:
        return False
    sql = (
        "SELECT 1 FROM media f LEFT JOIN posts p ON p.id = f.post_id LEFT JOIN accounts a ON a.id = p.account_id"
        f" WHERE f.id = $2 AND (f.use <> 'attachment' OR {visible_posts('$1')}) AND (f.account_id IS NULL OR EXISTS"
        f" (SELECT 1 FROM accounts o WHERE o.id = f.account_id AND {known_accounts('$1', 'o')}))"
    )
    return bool(await value(sql, reader.id, media_id))


async def is_member(account_id: int, group_id: int | None) -> bool:
    """Tell whether somebody is in a group, or is the group; not if they were only invited, or only asked.

    A site with members counts as one, since it shows to nobody else what it reads. In a group of another site everybody
    there counts as one too: only that site knows who is.
    """
    if account_id == group_id:
        return True
    return bool(await value(f"SELECT 1 WHERE $1 IN ({groups_read_by('$2')})", group_id or 0, account_id))


def groups_read_by(viewer: str) -> str:
    """Return an SQL query for the groups that somebody is in, or that a site has members in."""
    return (
        f"SELECT group_id FROM group_members WHERE account_id = {viewer} AND state = 'member'"
        " UNION ALL SELECT held.group_id FROM accounts AS peer JOIN group_sites AS held ON held.host = peer.host"
        " JOIN accounts AS home ON home.id = held.group_id"
        f" WHERE peer.id = {viewer} AND peer.host <> '' AND (peer.actor_type = 'Application' OR home.host <> '')"
    )


def meant(person: str) -> str:
    """Return as SQL whether the announcement `a` is for somebody, by id: a person of ours, or a member of a group."""
    targets = "SELECT 1 FROM announcement_targets t {} WHERE t.announcement_id = a.id AND t.kind {}"
    for_some = targets.format("", "IN ('department', 'group')")
    in_department = targets.format(
        f"JOIN people tp ON tp.department = t.name AND tp.id = {person}", "= 'department'"
    )
    in_group = targets.format(
        f"JOIN group_members tg ON tg.account_id = {person} AND tg.state = 'member'"
        " AND CAST(tg.group_id AS VARCHAR(32)) = t.name",
        "= 'group'",
    )
    is_ours = f"EXISTS (SELECT 1 FROM accounts tl WHERE tl.id = {person} AND tl.host = '')"
    return f"((NOT EXISTS ({for_some}) AND {is_ours}) OR EXISTS ({in_department}) OR EXISTS ({in_group}))"


def announced_to(viewer: str) -> str:
    """Return an SQL query for the posts that are announcements to the viewer, or to a communicator of this site all of
    them.

    A site as reader gets the announcements that name it, and decides by the same rule what it shows to whom. Where no
    site is named, it is one with members of the groups.
    """
    named = "SELECT 1 FROM announcement_targets s WHERE s.announcement_id = a.id AND s.kind = 'site'"
    by_members = (
        "SELECT 1 FROM announcement_targets g JOIN group_sites gs ON CAST(gs.group_id AS VARCHAR(32)) = g.name"
        " WHERE g.announcement_id = a.id AND g.kind = 'group' AND gs.host = ps.host"
    )
    to_site = (
        f"SELECT 1 FROM accounts ps WHERE ps.id = {viewer} AND ps.host <> '' AND ps.actor_type = 'Application' AND"
        f" (EXISTS ({named} AND s.name IN (ps.host, '*')) OR (NOT EXISTS ({named}) AND EXISTS ({by_members})))"
    )
    announcing = f"SELECT 1 FROM people WHERE id = {viewer} AND roles LIKE '% communicator %'"
    return (
        f"SELECT a.post_id FROM announcements a WHERE a.post_id IS NOT NULL AND ({meant(viewer)}"
        f" OR a.author_id = {viewer} OR (a.home = '' AND (EXISTS ({announcing}) OR EXISTS ({to_site}))))"
    )


def reported_posts(
    viewer: str, post: str = "p", author: str = "a", boosted: tuple[str, str] | None = None
) -> str:
    """Return an SQL condition for what moderators may see besides: posts that a reader has reported to them.

    The reporter could see the post at that moment (outbox/relations/blocks.py asks): that opens it, and only to people
    who moderate now. Aliases are those of visible_posts.
    """
    return _and_boosted(_is_reported, viewer, post, author, boosted)


def visible_posts(
    viewer: str, post: str = "p", author: str = "a", boosted: tuple[str, str] | None = None
) -> str:
    """Return the law as an SQL condition: whether the viewer may see a post, and of a boost what it boosts.

    `viewer` is the placeholder, or the column, of the id of a reader. The statement has joined the post's author;
    `boosted` are what it boosts and who wrote that, where the statement has joined these too. The inner lists do not
    depend on the row: they are computed once a statement.
    """
    return _and_boosted(_may_see, viewer, post, author, boosted)


def visible_here(
    viewer: str, post: str = "p", author: str = "a", boosted: tuple[str, str] | None = None
) -> str:
    """Return the law for the lists of people of this site; to everybody else they are empty.

    The same as visible_posts, without what can only be so of other sites: asked of every row, that would let PostgreSQL
    expect so few that it reads and sorts a whole home for its first page.
    """
    return f"({_host_of(viewer)} = '' AND {_and_boosted(_may_see_here, viewer, post, author, boosted)})"


def visible_to_each(viewers: str, post: str, author: str, boosted: tuple[str, str]) -> str:
    """Return what visible_here does for many people at once: `viewers` is the alias of their accounts."""
    seen = _and_boosted(_may_see_here, f"{viewers}.id", post, author, boosted)
    return f"({viewers}.host = '' AND {viewers}.suspended_at IS NULL AND {seen})"


def _and_boosted(
    rule: Callable[[str, str, str], str], viewer: str, post: str, author: str, boosted: tuple[str, str] | None
) -> str:
    """Return whether a rule lets the viewer see a post, and of a boost also what it boosts."""
    if boosted:
        original = rule(viewer, *boosted)
    else:
        original = (
            "EXISTS (SELECT 1 FROM posts bo JOIN accounts boa ON boa.id = bo.account_id"
            f" WHERE bo.id = {post}.boost_of_id AND {rule(viewer, 'bo', 'boa')})"
        )
    return f"({rule(viewer, post, author)} AND ({post}.boost_of_id IS NULL OR {original}))"


def _is_reported(viewer: str, post: str, author: str) -> str:
    return (
        f"({author}.suspended_at IS NULL AND {post}.id IN (SELECT post_id FROM reported_posts) AND EXISTS"
        f" (SELECT 1 FROM people WHERE id = {viewer} AND roles LIKE '% moderator %'))"
    )


def _may_see(viewer: str, post: str, author: str) -> str:
    """Return a condition whether any reader may see one post, whatever it boosts.

    Another site, and everybody there, sees nothing while it is not active, nothing of accounts outside its scope, and
    nothing of people who block the whole site. The reader's own account must be there, and not suspended.
    """
    host = _host_of(viewer)
    site_blocked = f"SELECT 1 FROM domain_blocks d WHERE d.account_id = {post}.account_id AND d.host = {host}"
    from_there = f"({_shown_at(host, author, post)} AND NOT EXISTS ({site_blocked}))"
    return f"({_may_see_here(viewer, post, author)} AND ({host} = '' OR {from_there}))"


def _may_see_here(viewer: str, post: str, author: str) -> str:
    """Return whether a person of this site may see one post, whatever it boosts.

    Whatever the relation, nobody sees posts of an account that was suspended or deleted, or whose site was removed.
    """
    return f"({author}.suspended_at IS NULL AND {is_for(viewer, post)})"


def is_for(viewer: str, post: str = "p") -> str:
    """Return an SQL condition whether a post is for somebody, whatever the present state of the accounts.

    For what is kept until they are back (models/posts/narrowing.py); visible_posts says who may see it now.
    """
    unblocked = f"{post}.account_id NOT IN (SELECT account_id FROM blocks WHERE target_id = {viewer})"
    return f"({unblocked} AND {_related(viewer, post)})"


def _related(viewer: str, post: str) -> str:
    """Return VISIBILITY as an SQL condition: whether the viewer is in a relation that lets them see a post."""
    for_all = [each for each, allows in VISIBILITY.items() if allows["authenticated"]]
    ways = [f"{post}.visibility IN ({_listed(for_all)})"]
    for relation, condition in RELATED.items():
        among = [each for each, allows in VISIBILITY.items() if allows[relation] and each not in for_all]
        if among:
            related = condition.format(
                viewer=viewer,
                post=post,
                host=_host_of(viewer),
                groups_read=groups_read_by(viewer),
                announced=announced_to(viewer),
            )
            ways.append(f"({post}.visibility IN ({_listed(among)}) AND {related})")
    return f"({' OR '.join(ways)})"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)


def _host_of(viewer: str) -> str:
    """Return a reader's host as SQL: "" for this site, and something that is no host for a reader gone or suspended."""
    return f"COALESCE((SELECT r.host FROM accounts r WHERE r.id = {viewer} AND r.suspended_at IS NULL), '-')"


def shows(peer: str, account: str) -> str:
    """Return an SQL condition whether an account is within a peer's scope: all accounts of other sites are.

    For a partner it is who is listed, the groups named for it, and who is in these: nobody else, wherever they are.
    """
    names, name = f"' ' || {peer}.scope_names || ' '", f"' ' || {account}.username || ' '"
    # Not LIKE: names have an underscore, which would stand for any letter.
    listed = f"({account}.host = '' AND replace({names}, {name}, '') <> {names})"
    named = f"SELECT n.group_id FROM partner_groups n WHERE n.host = {peer}.host"
    member = (
        f"SELECT 1 FROM group_members pm WHERE pm.account_id = {account}.id AND pm.state = 'member'"
        f" AND pm.group_id IN ({named})"
    )
    return (
        f"(CASE WHEN {peer}.kind = 'partner'"
        f" THEN {account}.host = {peer}.host OR {listed} OR {account}.id IN ({named}) OR EXISTS ({member})"
        f" ELSE {account}.host <> '' OR {peer}.scope <> 'listed' OR {listed} END)"
    )


def _shown_at(host: str, account: str, post: str = "") -> str:
    """Return as an SQL condition whether a site is one that we speak with, and an account within its scope.

    Of posts a partner gets those in the groups that are named for it, and what its own people wrote.
    """
    for_kind = (
        f" AND (peer.kind <> 'partner' OR {account}.host = peer.host OR {post}.group_id IN"
        " (SELECT n.group_id FROM partner_groups n WHERE n.host = peer.host))"
        if post
        else ""
    )
    scope = _in_scope_of_post("peer", account) if post else shows("peer", account)
    return (
        f"EXISTS (SELECT 1 FROM peers peer WHERE peer.host = {host} AND peer.state = 'active'"
        f" AND {scope}{for_kind})"
    )


def _in_scope_of_post(peer: str, author: str) -> str:
    """Return whether an author is within a peer's scope. A partner reads all that is in a group named for it, whoever
    wrote it: they may have left since.
    """
    return f"({peer}.kind = 'partner' OR {shows(peer, author)})"


def known_accounts(viewer: str, account: str = "a", host: str = "") -> str:
    """Return an SQL condition for the accounts that the viewer may know of.

    All but secret groups of others; a viewer at another site knows only accounts within its scope. A secret group is
    known to a site when somebody there is in it or invited, or when its rule names the site. `host` is the site's where
    it asks without an account.
    """
    host = host or _host_of(viewer)
    somebody_there = (
        "SELECT 1 FROM group_members m JOIN accounts person ON person.id = m.account_id"
        f" WHERE m.group_id = {account}.id AND m.state IN ('member', 'invited') AND person.host = {host}"
    )
    by_rule = f"SELECT 1 FROM group_rule_terms t WHERE t.group_id = {account}.id AND t.kind = 'site' AND t.name IN ({host}, '*')"
    return (
        f"(({account}.hidden = FALSE OR {account}.id = {viewer} OR {account}.id IN"
        f" (SELECT group_id FROM group_members WHERE account_id = {viewer} AND state IN ('member', 'invited'))"
        f" OR ({host} <> '' AND (EXISTS ({somebody_there}) OR EXISTS ({by_rule}))))"
        f" AND ({host} = '' OR {_shown_at(host, account)}))"
    )


async def is_in_scope(host: str, account_id: int) -> bool:
    """Tell whether an account is within a site's scope. `may_know` also looks whether it is secret."""
    sql = (
        f"SELECT 1 FROM peers peer JOIN accounts a ON a.id = $2 WHERE peer.host = $1 AND {shows('peer', 'a')}"
    )
    return bool(await value(sql, host, account_id))
