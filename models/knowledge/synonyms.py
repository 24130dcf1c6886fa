"""Synonyms: what the FAQ bot takes for the same, as admins say. A row is a line of expressions with commas between them:
`VPN, accès distant, télétravail`.
"""

from tortoise import fields

from models.core.base import CountedRow
from models.core.database import execute, value
from models.core.errors import Invalid, NotFound
from models.text.words import words_of

MAX_LINE = 500
MAX_EXPRESSIONS = 20
MAX_ROWS = 1000


class Synonyms(CountedRow):
    line = fields.CharField(MAX_LINE)
    """Expressions that mean the same, with ", " between them."""

    class Meta:
        table = "synonyms"


def expressions_of(line: str) -> tuple[str, ...]:
    """Take a line apart."""
    return tuple(dict.fromkeys(each.strip() for each in line.split(",") if words_of(each)))


def checked_line(typed: str) -> str:
    """Return a line as it is kept. Raises Invalid for fewer than two expressions, and for what is too long."""
    expressions = expressions_of(" ".join(typed.split()))
    if len(expressions) < 2:
        raise Invalid("Validation failed: Two expressions at least, with a comma between", line="needs two")
    if len(expressions) > MAX_EXPRESSIONS or len(", ".join(expressions)) > MAX_LINE:
        raise Invalid("Validation failed: The line is too long: make two of it", line="is too long")
    return ", ".join(expressions)


async def synonym_lines() -> list[Synonyms]:
    """Return all lines, by their first expression."""
    return sorted(await Synonyms.all(), key=lambda each: (each.line.casefold(), each.id))


async def all_synonyms() -> list[tuple[str, ...]]:
    return [expressions_of(each.line) for each in await Synonyms.all().order_by("id")]


async def put_line(line: str, line_id: int | None = None) -> bool:
    """Add a line, or change one; False where it is so already. Raises NotFound for one that is gone."""
    if await value("SELECT 1 FROM synonyms WHERE line = $1", line):
        return False
    if line_id is not None:
        if not await value("UPDATE synonyms SET line = $2 WHERE id = $1 RETURNING id", line_id, line):
            raise NotFound
        return True
    if await value("SELECT count(*) FROM synonyms") >= MAX_ROWS:
        raise Invalid(f"Validation failed: There may be at most {MAX_ROWS} lines", line="is one too many")
    await execute("INSERT INTO synonyms (line) VALUES ($1)", line)
    return True


async def drop_line(line_id: int) -> str:
    """Delete a line; return it, "" where there was none."""
    return await value("DELETE FROM synonyms WHERE id = $1 RETURNING line", line_id) or ""
