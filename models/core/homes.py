"""Which posts come into whose home, as SQL: what lists, search and counts ask of it together.

A home has entries, written as posts arrive (`deliver_to_homes` in models/posts/timelines.py); below its floor it has what
would have been written for who follows as the viewer does now (models/posts/depth.py).
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
    """Return as an SQL query who keeps an author on an exclusive list."""
    return (
        "SELECT l.account_id FROM list_members lm JOIN lists l ON l.id = lm.list_id"
        f" WHERE lm.account_id = {author} AND l.exclusive = TRUE"
    )


def home_floor(viewer: str) -> str:
    """Return the floor of somebody's home as SQL; 0 where all entries are kept."""
    return f"COALESCE((SELECT k.post_id FROM home_floors k WHERE k.owner_id = {viewer}), 0)"


BY_ITS_GROUP = "(p.visibility = 'members' AND p.group_id = p.account_id)"
"""Whether a post `p` for the members of a group is the group's own: no boost brings it."""


def in_home(viewer: str) -> str:
    """Return as an SQL condition which posts `p` somebody's home shows, whether it has an entry of them or not."""
    return (
        f"(EXISTS (SELECT 1 FROM home_entries h WHERE h.owner_id = {viewer} AND h.post_id = p.id)"
        f" OR (p.id < {home_floor(viewer)} AND {brought_home(viewer)}))"
    )


def brought_home(viewer: str) -> str:
    """Return as an SQL condition which posts `p` come into somebody's home (`deliver_to_homes`, `put_into_homes`)."""
    followed = (
        f"SELECT 1 FROM follows f WHERE f.account_id = {viewer} AND f.target_id = p.account_id"
        f" AND f.state = 'accepted' AND f.account_id NOT IN ({setting_apart('p.account_id')})"
        f" AND {wanted_language('p.id')} AND CASE WHEN p.boost_of_id IS NOT NULL THEN f.show_boosts = TRUE"
        f" ELSE p.visibility NOT IN ('direct', 'members') OR {BY_ITS_GROUP} OR EXISTS (SELECT 1 FROM mentions fm"
        f" WHERE fm.post_id = p.id AND fm.account_id = {viewer}) END"
    )
    tagged = (
        "SELECT 1 FROM post_tags ft JOIN followed_tags fw ON fw.tag_id = ft.tag_id"
        f" WHERE ft.post_id = p.id AND fw.account_id = {viewer}"
    )
    announced = f"SELECT a.post_id FROM announcements a WHERE a.post_id IS NOT NULL AND {meant(viewer)}"
    return (
        f"(p.account_id = {viewer} OR EXISTS ({followed})"
        f" OR (p.visibility = 'public' AND p.boost_of_id IS NULL AND EXISTS ({tagged})) OR p.id IN ({announced}))"
    )
