"""What the FAQ bot takes for the same, as admins say."""

from models.core.audit import record
from models.core.database import value
from models.core.errors import NotFound
from models.core.locks import alone
from models.core.transaction import atomic
from models.knowledge.synonyms import checked_line, drop_line, put_line


@atomic
async def add(typed: str, *, by: str) -> bool:
    """Add a line of expressions that mean the same; False when it is there already. Raises Invalid. Holds all lines."""
    line = checked_line(typed)
    await alone("synonyms")
    if not await put_line(line):
        return False
    await record(by, "synonyms.add", line)
    return True


@atomic
async def change(line_id: int, typed: str, *, by: str) -> bool:
    """Change a line; False when it is so already. Raises Invalid, or NotFound. Holds all lines."""
    line = checked_line(typed)
    await alone("synonyms")
    before = await value("SELECT line FROM synonyms WHERE id = $1", line_id)
    if before is None:
        raise NotFound
    if not await put_line(line, line_id):
        return False
    await record(by, "synonyms.change", line, before=before)
    return True


@atomic
async def remove(line_id: int, *, by: str) -> bool:
    """Remove a line; tell whether there was one. Holds all lines."""
    await alone("synonyms")
    line = await drop_line(line_id)
    if line:
        await record(by, "synonyms.remove", line)
    return bool(line)
