"""Who may see a post: the only place that answers it.

VISIBILITY is the law. `can_see` reads it for one post; `visible_posts` is the same law as SQL
for lists. One test walks both against the table. What is in neither is not shown.

Whether somebody may know of an account at all is here too (`known_accounts`): secret groups exist for their members
and those whom they invited, and for nobody else.
"""

from dataclasses import dataclass
from typing import Literal

from models.core.database import value

Visibility = Literal["public", "unlisted", "private", "direct", "members", "targeted", "withdrawn"]
"""members: of the post's group, which is not open (models/groups/groups.py).
targeted: an announcement to some departments or groups (models/announcements/announcements.py).
withdrawn: what a site wrote before it was removed and came back, hidden until it is fetched anew; or what a group of
another site did not take, which stays with its author."""
SHOWN_AS: dict[Visibility, Visibility] = {"members": "private", "targeted": "private", "withdrawn": "direct"}
"""What clients are told, who know neither groups nor targets: the nearest is what is not for everybody, and cannot be
boosted. All others go by their own name."""
CHOICES: tuple[Visibility, ...] = ("public", "unlisted", "private", "direct")
"""What an author may choose."""
Relation = Literal[
    "self", "member", "targeted", "mentioned", "follower", "pending", "colleague", "blocked", "anonymous"
]
"""Of the viewer to the post's author, to the group that it is in, or to what it announces. colleague: anybody known,
here or at an allow-listed site."""

VISIBILITY: dict[Visibility, dict[Relation, bool]] = {
    "public": {
        "self": True,
        "member": True,
        "targeted": True,
        "mentioned": True,
        "follower": True,
        "pending": True,
        "colleague": True,
        "blocked": False,
        "anonymous": False,
    },
    "unlisted": {
        "self": True,
        "member": True,
        "targeted": True,
        "mentioned": True,
        "follower": True,
        "pending": True,
        "colleague": True,
        "blocked": False,
        "anonymous": False,
    },
    "private": {
        "self": True,
        "member": False,
        "targeted": False,
        "mentioned": True,
        "follower": True,
        "pending": False,
        "colleague": False,
        "blocked": False,
        "anonymous": False,
    },
    "direct": {
        "self": True,
        "member": False,
        "targeted": False,
        "mentioned": True,
        "follower": False,
        "pending": False,
        "colleague": False,
        "blocked": False,
        "anonymous": False,
    },
    "members": {
        "self": True,
        "member": True,
        "targeted": False,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "colleague": False,
        "blocked": False,
        "anonymous": False,
    },
    "targeted": {
        "self": True,
        "member": False,
        "targeted": True,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "colleague": False,
        "blocked": False,
        "anonymous": False,
    },
    "withdrawn": {
        "self": True,
        "member": False,
        "targeted": False,
        "mentioned": False,
        "follower": False,
        "pending": False,
        "colleague": False,
        "blocked": False,
        "anonymous": False,
    },
}

COLLEAGUE = 0
"""Viewer id of an authenticated reader without an account here, such as another site itself."""


@dataclass(frozen=True)
class Seen:
    """What deciding about one post needs to know of it."""

    id: int
    account_id: int
    visibility: Visibility
    group_id: int | None = None


async def can_see(viewer_id: int | None, post: Seen) -> bool:
    """Tell whether a viewer may see a post: an account id, COLLEAGUE, or None for anonymous."""
    return VISIBILITY[post.visibility][await relation_of(viewer_id, post)]


async def relation_of(viewer_id: int | None, post: Seen) -> Relation:
    """Return the strongest relation; being blocked comes before all but being the author."""
    if viewer_id is None:
        return "anonymous"
    if viewer_id == post.account_id:
        return "self"
    if await value(
        "SELECT 1 FROM blocks WHERE account_id = $1 AND target_id = $2", post.account_id, viewer_id
    ):
        return "blocked"
    if post.visibility == "members":
        return "member" if await is_member(viewer_id, post.group_id) else "colleague"
    if post.visibility == "targeted":
        among = f"SELECT 1 WHERE $1 IN ({announced_to('$2')})"
        return "targeted" if await value(among, post.id, viewer_id) else "colleague"
    if await value("SELECT 1 FROM mentions WHERE post_id = $1 AND account_id = $2", post.id, viewer_id):
        return "mentioned"
    state = await value(
        "SELECT state FROM follows WHERE account_id = $1 AND target_id = $2", viewer_id, post.account_id
    )
    return {"accepted": "follower", "pending": "pending"}.get(state, "colleague")  # type: ignore[return-value]


async def is_member(account_id: int, group_id: int | None) -> bool:
    """Tell whether somebody is in a group, or is the group; who was only invited, or only asked, is not.

    A site with members counts as one, since it shows to nobody else what it reads. So does, in a group of another
    site, everybody there: who they are, only the group's own site knows.
    """
    if account_id == group_id:
        return True
    return bool(await value(f"SELECT 1 WHERE $1 IN ({groups_read_by('$2')})", group_id or 0, account_id))


def groups_read_by(viewer: str) -> str:
    """Return as an SQL query in which groups somebody is, or is a site that has members in them."""
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
    """Return as an SQL query which posts are announcements to the viewer, or are seen by who makes announcements here.

    Another site itself is one of those where ours are announced: what it then shows to whom, it decides by the same
    rule. Where no site is named, these are the sites with members of the groups.
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
    announcing = f"SELECT 1 FROM people WHERE id = {viewer} AND role IN ('communicator', 'admin')"
    return (
        f"SELECT a.post_id FROM announcements a WHERE a.post_id IS NOT NULL AND ({meant(viewer)}"
        f" OR a.author_id = {viewer} OR (a.home = '' AND (EXISTS ({announcing}) OR EXISTS ({to_site}))))"
    )


def reported_posts(viewer: str, post: str = "p") -> str:
    """Return as an SQL condition what moderators may see besides: posts that a reader has shown to them.

    Whoever reports can see the post at that moment (outbox/relations/blocks.py asks); that is what opens it, and only to
    people who moderate now.
    """
    return (
        f"({post}.id IN (SELECT post_id FROM reported_posts) AND EXISTS"
        f" (SELECT 1 FROM people WHERE id = {viewer} AND role IN ('moderator', 'admin')))"
    )


def visible_posts(viewer: str, post: str = "p") -> str:
    """Return VISIBILITY as an SQL condition on the posts table's alias.

    `viewer` is the placeholder of the viewer's id (COLLEAGUE included; anonymous viewers get no
    list at all). The inner lists do not depend on the row: they are computed once a statement.
    """
    return (
        f"({post}.account_id NOT IN (SELECT account_id FROM blocks WHERE target_id = {viewer})"
        f" AND ({post}.visibility IN ('public', 'unlisted')"
        f" OR {post}.account_id = {viewer}"
        f" OR ({post}.visibility = 'private' AND {post}.account_id IN"
        f" (SELECT target_id FROM follows WHERE account_id = {viewer} AND state = 'accepted'))"
        f" OR ({post}.visibility = 'members'"
        f" AND ({post}.group_id = {viewer} OR {post}.group_id IN ({groups_read_by(viewer)})))"
        f" OR ({post}.visibility = 'targeted' AND {post}.id IN ({announced_to(viewer)}))"
        f" OR ({post}.visibility IN ('private', 'direct') AND EXISTS"
        f" (SELECT 1 FROM mentions m WHERE m.post_id = {post}.id AND m.account_id = {viewer}))))"
    )


def known_accounts(viewer: str, account: str = "a") -> str:
    """Return as an SQL condition whom the viewer may know of: all but secret groups of others."""
    return (
        f"({account}.hidden = FALSE OR {account}.id = {viewer} OR {account}.id IN"
        f" (SELECT group_id FROM group_members WHERE account_id = {viewer} AND state IN ('member', 'invited')))"
    )


async def is_known_at(host: str, account_id: int) -> bool:
    """Tell whether another site may know of an account: of a secret group when somebody there is in it, or invited, or
    when its rule names the site."""
    sql = (
        "SELECT 1 FROM accounts a WHERE a.id = $1 AND (a.hidden = FALSE OR EXISTS (SELECT 1 FROM group_members m"
        " JOIN accounts p ON p.id = m.account_id WHERE m.group_id = a.id AND p.host = $2"
        " AND m.state IN ('member', 'invited')) OR EXISTS (SELECT 1 FROM group_rule_terms t"
        " WHERE t.group_id = a.id AND t.kind = 'site' AND t.name IN ($2, '*')))"
    )
    return bool(await value(sql, account_id, host))
