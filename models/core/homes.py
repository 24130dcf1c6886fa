"""Which posts come into whose home timeline, as SQL: shared by lists, search and counts.

A home has entries, written as posts arrive (`deliver_to_homes` in models/posts/timelines.py); below its floor it shows
the posts that would have been written for the viewer's follows of today (models/posts/depth.py).
"""

from models.core.visibility import meant


def wanted_language(post: str) -> str:
    """Return as SQL whether a follow `f` lets a post through: in its languages, or in one that is not known."""
    return (
        "(f.languages = '' OR EXISTS (SELECT 1 FROM posts lp LEFT JOIN posts lb ON lb.id = lp.boost_of_id"
        f" WHERE lp.id = {post} AND (COALESCE(lb.language, lp.language) = ''"
        " OR f.languages LIKE '%,' || lower(COALESCE(lb.language, lp.language)) || ',%')))"
    )


def setting_apart(author: str) -> str:
    """Return an SQL query for the people who keep an author on an exclusive list."""
    return (
        "SELECT l.account_id FROM list_members lm JOIN lists l ON l.id = lm.list_id"
        f" WHERE lm.account_id = {author} AND l.exclusive = TRUE"
    )


def home_floor(viewer: str) -> str:
    """Return the floor of somebody's home as SQL; 0 where all entries are kept."""
    return f"COALESCE((SELECT k.post_id FROM home_floors k WHERE k.owner_id = {viewer}), 0)"


def by_its_group(post: str = "p") -> str:
    """Return as SQL whether a post for the members of a group is the group's own: no boost brings it."""
    return f"({post}.visibility = 'members' AND {post}.group_id = {post}.account_id)"


def no_page(post: str = "p") -> str:
    """Return as SQL whether a post is none of the pages that people come to (models/knowledge/pages.py): no timeline has them."""
    return f"NOT EXISTS (SELECT 1 FROM pages kp WHERE kp.post_id = {post}.id)"


def in_home(viewer: str) -> str:
    """Return as an SQL condition which posts `p` somebody's home has, by an entry of them or without."""
    return (
        f"(EXISTS (SELECT 1 FROM home_entries h WHERE h.owner_id = {viewer} AND h.post_id = p.id)"
        f" OR (p.id < {home_floor(viewer)} AND {brought_home(viewer)}))"
    )


def once(viewer: str) -> str:
    """Return as an SQL condition which posts `p`, boosts of `b`, a home shows of those that it has.

    A group's boost of a post in it, which has the group too, is left out where the post itself stands.
    """
    # No EXISTS: PostgreSQL might gather all entries of the home for it.
    entry = f"SELECT e.id FROM home_entries e WHERE e.owner_id = {viewer} AND e.post_id = b.id"
    return (
        f"(p.group_id IS NULL OR b.id IS NULL OR (({entry}) IS NULL"
        f" AND NOT (b.id < {home_floor(viewer)} AND {brought_home(viewer, 'b')})))"
    )


def brought_home(viewer: str, post: str = "p") -> str:
    """Return as an SQL condition which posts come into somebody's home (`deliver_to_homes`, `put_into_homes`)."""
    followed = (
        f"SELECT 1 FROM follows f WHERE f.account_id = {viewer} AND f.target_id = {post}.account_id"
        f" AND f.state = 'accepted' AND f.account_id NOT IN ({setting_apart(f'{post}.account_id')})"
        f" AND {wanted_language(f'{post}.id')} AND CASE WHEN {post}.boost_of_id IS NOT NULL THEN f.show_boosts = TRUE"
        f" ELSE {post}.visibility NOT IN ('direct', 'members') OR {by_its_group(post)} OR EXISTS (SELECT 1 FROM"
        f" mentions fm WHERE fm.post_id = {post}.id AND fm.account_id = {viewer}) END"
    )
    tagged = (
        "SELECT 1 FROM post_tags ft JOIN followed_tags fw ON fw.tag_id = ft.tag_id"
        f" WHERE ft.post_id = {post}.id AND fw.account_id = {viewer}"
    )
    announced = f"SELECT a.post_id FROM announcements a WHERE a.post_id IS NOT NULL AND {meant(viewer)}"
    return (
        f"(({post}.account_id = {viewer} OR EXISTS ({followed}) OR ({post}.visibility IN ('public', 'site')"
        f" AND {post}.boost_of_id IS NULL AND EXISTS ({tagged})) OR {post}.id IN ({announced})) AND {no_page(post)})"
    )
