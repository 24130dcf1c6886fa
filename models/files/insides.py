"""What is inside a document, to be shown on a page: the text of a letter, the first sheet of a workbook.

Runs in the process of models/files/child.py only, for itself: whatever goes wrong costs the look inside, not the file.
Nothing is loaded and nothing calculated: pictures, macros, links to other files and formulas are left out (of a
formula the value is shown that its program kept). models/text/documents.py makes HTML of what is returned.
"""

import csv
import zipfile
from itertools import islice
from pathlib import Path
from xml.parsers import expat

from models.files.documents import MAX_PARTS, decoded_text
from models.files.pictures import Unreadable
from models.files.previews import Inside

MAX_ROWS, MAX_COLUMNS = 200, 30
MAX_CELL = 500
"""Characters of one cell."""
MAX_MARKUP = 24 * 1024 * 1024
"""Bytes of a document's markup, unpacked: read into objects, it takes twenty times that."""
MAX_HTML = 600_000
"""Characters that are handed on: more than is shown, and less than an answer may have."""
_CSV_BYTES = 1024 * 1024
_MARKUP = (".xml", ".rels")


def look_inside(source: Path, ending: str) -> Inside:
    """Read a document. Raises Unreadable for what cannot be shown."""
    if ending == "csv":
        return _table(_csv_rows(source))
    _check_markup(source)
    return _letter(source) if ending == "docx" else _first_sheet(source)


def _check_markup(source: Path) -> None:
    """Refuse archives that unpack to too much, and markup that defines entities or is none."""
    try:
        with zipfile.ZipFile(source) as archive:
            parts = [each for each in archive.infolist() if each.filename.lower().endswith(_MARKUP)]
            if len(archive.infolist()) > MAX_PARTS or sum(each.file_size for each in parts) > MAX_MARKUP:
                raise Unreadable("The document is too large to be shown")
            for part in parts:
                _check_part(archive, part)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("The document is damaged or encrypted") from error


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    try:
        with archive.open(part) as opened:
            while chunk := opened.read(65_536):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise Unreadable("The document is damaged") from error


def _refuse(*_: object) -> None:
    raise Unreadable("The document defines entities")


def _letter(source: Path) -> Inside:
    import mammoth

    try:
        with source.open("rb") as opened:
            # By its name, files beside it would be found: it has none, and none is opened anyway.
            html = mammoth.convert_to_html(
                opened,
                convert_image=_no_picture,
                external_file_access=False,
                include_embedded_style_map=False,
            ).value
    except (RecursionError, KeyError, AttributeError, IndexError, TypeError, ValueError, OSError) as error:
        raise Unreadable("The document cannot be shown") from error
    return Inside(html=html[:MAX_HTML], cut="text" if len(html) > MAX_HTML else "")


def _no_picture(image: object) -> list[object]:
    return []


def _first_sheet(source: Path) -> Inside:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_path(source) as workbook:
            shown = [
                place
                for place, each in enumerate(workbook.sheets_metadata)
                if each.visible == SheetVisibleEnum.Visible and each.typ == SheetTypeEnum.WorkSheet
            ]
            if not shown:
                return Inside()
            sheet = workbook.get_sheet_by_index(shown[0])
            rows = [[_text(cell) for cell in row] for row in islice(sheet.iter_rows(), MAX_ROWS + 1)]
    except (CalamineError, ValueError, OSError) as error:
        raise Unreadable("The document cannot be shown") from error
    return _table(rows)


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)[: MAX_CELL + 1]


def _csv_rows(source: Path) -> list[list[str]]:
    with source.open("rb") as opened:
        text = decoded_text(opened.read(_CSV_BYTES), is_whole=source.stat().st_size <= _CSV_BYTES)
    first = text.partition("\n")[0]
    separator = max(";\t,", key=first.count)
    try:
        return list(islice(csv.reader(text.splitlines(), delimiter=separator), MAX_ROWS + 1))
    except csv.Error as error:
        raise Unreadable("The table is damaged") from error


def _table(rows: list[list[str]]) -> Inside:
    widest = max((len(row) for row in rows), default=0)
    cut = "rows" if len(rows) > MAX_ROWS else "columns" if widest > MAX_COLUMNS else ""
    shown = (tuple(_shortened(cell) for cell in row[:MAX_COLUMNS]) for row in rows[:MAX_ROWS])
    return Inside(rows=tuple(shown), cut=cut)


def _shortened(cell: str) -> str:
    return cell if len(cell) <= MAX_CELL else f"{cell[:MAX_CELL]}…"
