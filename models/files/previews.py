"""What documents look like inside, made once when somebody first looks: HTML that models/text has cleaned.

It goes with its file, whose bytes never change. models/files/store.py has it made, in the process that decodes files.
"""

from dataclasses import dataclass

from tortoise import fields

from models.core.base import Row, belongs_to, moment, now
from models.core.database import execute, row
from models.files.links import ending_of
from models.text.documents import clean_inside, table_of

PREVIEWED = frozenset({"docx", "xlsx", "ods", "csv"})
"""Endings of the documents that are shown inside a page; of PDFs there is a picture."""
_CUT = ("text", "rows", "columns")


def is_previewed(mime: str) -> bool:
    return ending_of(mime) in PREVIEWED


class FilePreview(Row):
    media = belongs_to("Media", index=False)
    media_id: int
    html = fields.TextField(default="")
    """"": it cannot be shown."""
    said = fields.CharField(32, default="")
    """Which part of it this is: rows, columns, text; "" all of it."""
    made_at = moment(default=now)

    class Meta:
        table = "file_previews"
        unique_together = (("media_id",),)


@dataclass(frozen=True)
class Inside:
    """What was found; either HTML that nobody cleaned yet, or rows of cells."""

    html: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    cut: str = ""
    """What was left out: text, rows, columns; "" nothing."""


@dataclass(frozen=True)
class Preview:
    html: str
    cut: str = ""
    """What was left out: rows, columns, text; "" nothing."""


async def preview_of(media_id: int) -> Preview | None:
    """Return what was made of a file; None: nobody has looked yet."""
    found = await row("SELECT html, said FROM file_previews WHERE media_id = $1", media_id)
    return Preview(found["html"], found["said"]) if found else None


async def keep_preview(media_id: int, preview: Preview) -> None:
    """Keep what was made of a file. What is there already stays."""
    made = FilePreview(media_id=media_id, html=preview.html, said=preview.cut)
    await execute(
        "INSERT INTO file_previews (id, media_id, html, said, made_at)"
        " SELECT $1, id, $3, $4, $5 FROM media WHERE id = $2 ON CONFLICT DO NOTHING",
        made.id,
        media_id,
        made.html,
        made.said,
        made.made_at,
    )


def drawn(inside: Inside) -> Preview:
    """Make clean HTML of what was found: it comes from a process that read a file of anybody's."""
    html, is_cut = clean_inside(table_of(inside.rows) if inside.rows else inside.html)
    return Preview(html, "text" if is_cut and not inside.cut else inside.cut if inside.cut in _CUT else "")
