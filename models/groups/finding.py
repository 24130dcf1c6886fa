"""What people look for among groups, and in one: groups by name and kind, files by name, who runs a group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.core.database import Record, marks, rows
from models.core.paging import Page
from models.core.visibility import known_accounts
from models.groups.files import GroupFile, files_in
from models.groups.groups import Role
from models.text.words import folded_words

AT_ONCE = 200
"""Files that are looked through at a time."""
MOST_FILES = 5000
"""Files that are looked through for one answer, the newest of a group."""


@dataclass(frozen=True)
class Sought:
    """Which groups are looked for; "" is any."""

    text: str = ""
    access: str = ""
    kind: str = ""
    mine: bool = False
    """Only those that the viewer has to do with."""
    archived: bool = True
    """Also those that can only be read."""


async def find_groups(viewer_id: int, sought: Sought) -> list[int]:
    """Return ids of the groups that the viewer may know of and looks for, by name.

    Words are compared as in a search: without case and accents, by how they begin.
    """
    own = " AND a.id IN (SELECT group_id FROM group_members WHERE account_id = $1)" if sought.mine else ""
    found = await rows(
        "SELECT a.id, a.display_name, a.handle, g.access, g.kind, g.archived_at"
        " FROM groups g JOIN accounts a ON a.id = g.id"
        f" WHERE a.suspended_at IS NULL AND {known_accounts('$1')}{own} ORDER BY lower(a.display_name), a.id",
        viewer_id,
    )
    return [each["id"] for each in found if _is_sought(each, sought)]


def _is_sought(group: Record, sought: Sought) -> bool:
    return (
        sought.access in ("", group["access"])
        and sought.kind in ("", group["kind"])
        and (sought.archived or group["archived_at"] is None)
        and has_words(f"{group['display_name']} {group['handle']}", sought.text)
    )


def has_words(text: str, wanted: str) -> bool:
    """Tell whether each wanted word begins a word of a text."""
    words = folded_words(wanted)
    there = folded_words(text) if words else []
    return all(any(each.startswith(word) for each in there) for word in words)


async def find_files(
    viewer_id: int, group_id: int, page: Page, text: str, keys: Sequence[str] = ()
) -> list[GroupFile]:
    """Return what `files_in` does, of files whose name or description has these words."""
    if not text.strip():
        return await files_in(viewer_id, group_id, page, keys)
    found: list[GroupFile] = []
    part, looked = replace(page, limit=AT_ONCE), 0
    while len(found) < page.limit and looked < MOST_FILES:
        files = await files_in(viewer_id, group_id, part, keys)
        found += [each for each in files if has_words(_words(each), text)]
        looked += len(files)
        if len(files) < AT_ONCE:
            break
        part = replace(part, max_id=files[-1].media["id"])
    return found[: page.limit]


def _words(file: GroupFile) -> str:
    return f"{file.media['name']} {file.media['description']}"


async def moderators_in(group_id: int) -> list[tuple[int, Role]]:
    """Return who runs a group and can log in, the owner first: (account id, role); nobody of another site's."""
    found = await rows(
        "SELECT m.account_id, m.role FROM group_members m JOIN accounts a ON a.id = m.account_id"
        " LEFT JOIN people p ON p.id = a.id WHERE m.group_id = $1 AND m.state = 'member'"
        " AND m.role IN ('moderator', 'owner') AND a.suspended_at IS NULL AND p.disabled_at IS NULL"
        " ORDER BY CASE m.role WHEN 'owner' THEN 0 ELSE 1 END, m.since, m.id",
        group_id,
    )
    return [(each["account_id"], each["role"]) for each in found]


async def groups_of_posts(post_ids: Sequence[int]) -> dict[int, int]:
    """Return in which groups posts are, by post. Posts in none are left out."""
    if not post_ids:
        return {}
    sql = f"SELECT id, group_id FROM posts WHERE group_id IS NOT NULL AND id IN ({marks(len(post_ids))})"
    return {each["id"]: each["group_id"] for each in await rows(sql, *post_ids)}
