"""Documents that are looked into: as large as people write them, and some that want to cost much. All are made here."""

from collections.abc import Callable
from dataclasses import dataclass

from tests import bombs
from tests.files import letter, paragraph, row, workbook


@dataclass(frozen=True)
class Looked:
    what: str
    ending: str
    make: Callable[[], bytes]


def long_letter(pages: int = 100) -> bytes:
    """A letter of so many pages, 500 words each."""
    return letter("".join(paragraph("mot commun " * 50) for _ in range(5 * pages)))


def large_sheet(rows: int = 20_000, columns: int = 20) -> bytes:
    return workbook("".join(row(n, *range(n, n + columns)) for n in range(1, rows + 1)))


def far_cell() -> bytes:
    """Two cells, so far apart that all between them would be a thousand million."""
    far = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    return workbook(row(1, 1) + far)


def nested_tables(depth: int = 3000) -> bytes:
    return letter("<w:tbl><w:tr><w:tc>" * depth + "</w:tc></w:tr></w:tbl>" * depth)


LOOKED = (
    Looked("letter of 100 pages", "docx", long_letter),
    Looked("sheet of 20,000 rows", "xlsx", large_sheet),
    Looked("letter of much markup", "docx", lambda: letter("<w:p/>" * 3_000_000)),
    Looked("letter that unpacks to a lot", "docx", bombs.docx_packed),
    Looked("sheet of entities", "xlsx", bombs.xlsx_laughs),
    Looked("sheet with a cell far away", "xlsx", far_cell),
    Looked("tables within tables", "docx", nested_tables),
)
