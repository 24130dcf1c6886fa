"""Documents: whether they are what their name says, their text for search, and the first page of a PDF.

Runs in the process of models/files/child.py only. Documents are handed out for downloading, never shown; what is
taken out of them before is models/files/makers.py's matter. What is read of them is bounded: archives that unpack to more than they should are read as far as the
bound and no further, markup that defines entities is not read at all.
"""

import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from xml.parsers import expat

import pypdfium2
from PIL import Image

from models.files.kinds import ARCHIVES, TEXTS
from models.files.pictures import Unreadable

MAX_CHARACTERS = 100_000
"""Characters of text that are kept for search."""
MAX_UNPACKED = 64 * 1024 * 1024
"""Bytes that are unpacked of one document's parts together."""
MAX_PARTS = 10_000
MAX_PAGES = 20
"""Pages of a PDF that are read: enough for the text that is kept of most documents; a small file may have any
number.
"""
_PAGE_PIXELS = 1280

_MAIN_PART = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
    "odt": "content.xml",
    "ods": "content.xml",
    "odp": "content.xml",
}
_TEXT_PARTS = {
    "docx": ("word/document.xml", "word/footnotes.xml"),
    "xlsx": ("xl/sharedStrings.xml", "xl/worksheets/"),
    "pptx": ("ppt/slides/slide", "ppt/notesSlides/notesSlide"),
    "odt": ("content.xml",),
    "ods": ("content.xml",),
    "odp": ("content.xml",),
}
_TEXT_ELEMENTS = {"docx": "t", "xlsx": "t", "pptx": "t"}
"""Local names of the elements that hold text; OpenDocument's hold it anywhere."""
_BREAKS = frozenset({"p", "h", "si", "row", "tab", "br", "line-break", "table-cell"})
"""Local names of the elements that end a word."""


def read_document(source: Path, ending: str, text_s: float) -> tuple[str, Image.Image | None]:
    """Return the document's text, and its first page where that can be drawn. Raises Unreadable.

    Text that is not read after so many seconds of processor time is left out.
    """
    if ending == "pdf":
        return _pdf(source, text_s)
    if ending in ARCHIVES:
        return _archive(source, ending, text_s), None
    if ending in TEXTS:
        return _plain_text(source), None
    return "", None


def _pdf(source: Path, text_s: float) -> tuple[str, Image.Image | None]:
    try:
        with pypdfium2.PdfDocument(source) as document:
            return _bounded(_pages(document, text_s)), _drawn(document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            return "", None
        raise Unreadable("The PDF is damaged") from error


def _pages(document: pypdfium2.PdfDocument, text_s: float) -> Iterator[str]:
    """Read the first pages, each closed before the next: pages that share what is drawn have it each for itself."""
    for n in range(min(len(document), MAX_PAGES)):
        if time.process_time() > text_s:
            return
        with closing(document[n]) as page, closing(page.get_textpage()) as text:
            yield text.get_text_bounded()


def _drawn(document: pypdfium2.PdfDocument) -> Image.Image:
    with closing(document[0]) as page:
        longest = max(*page.get_size(), 1.0)
        return page.render(scale=_PAGE_PIXELS / longest).to_pil()


def _archive(source: Path, ending: str, text_s: float) -> str:
    try:
        with zipfile.ZipFile(source) as archive:
            names = archive.namelist()
            _check_parts(names, ending)
            if ending == "zip":
                return _bounded(iter(names))
            parts = [
                name for start in _TEXT_PARTS[ending] for name in sorted(names) if name.startswith(start)
            ]
            return _bounded(_texts(archive, parts, _TEXT_ELEMENTS.get(ending, ""), text_s))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, ValueError) as error:
        if isinstance(error, Unreadable):
            raise
        raise Unreadable("The document is damaged or encrypted") from error


def _check_parts(names: list[str], ending: str) -> None:
    if len(names) > MAX_PARTS:
        raise Unreadable(f"The archive holds more than {MAX_PARTS:,} files")
    if ending == "zip":
        return
    if _MAIN_PART[ending] not in names:
        raise Unreadable(f"The document is not what its name .{ending} says")
    if any(name.endswith("vbaProject.bin") for name in names):
        raise Unreadable("The document holds macros: save it without them")


def _texts(archive: zipfile.ZipFile, parts: list[str], element: str, text_s: float) -> Iterator[str]:
    unpacked = 0
    for part in parts:
        reader = _Words(element)
        with archive.open(part) as opened:
            while chunk := opened.read(65_536):
                unpacked += len(chunk)
                if unpacked > MAX_UNPACKED or time.process_time() > text_s:
                    return
                try:
                    reader.feed(chunk)
                except expat.ExpatError:
                    break
                yield reader.words()
        yield "\n"


class _Words:
    """Collects the text of markup: of all elements, or of those with one local name."""

    def __init__(self, element: str) -> None:
        self._element, self._depth, self._found = element, 0, []  # type: tuple[str, int, list[str]]
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, chunk: bytes) -> None:
        self._parser.Parse(chunk, False)

    def words(self) -> str:
        found, self._found = "".join(self._found), []
        return found

    def _refuse(self, *_: object) -> None:
        raise Unreadable("The document defines entities")

    def _start(self, name: str, _: dict[str, str]) -> None:
        self._depth += name.rpartition(" ")[2] == self._element

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        self._depth -= local == self._element
        if local in _BREAKS:
            self._found.append("\n")

    def _text(self, text: str) -> None:
        if self._depth or not self._element:
            self._found.append(text)


def _plain_text(source: Path) -> str:
    with source.open("rb") as opened:
        raw = opened.read(4 * MAX_CHARACTERS)
    return _bounded(iter([decoded_text(raw, is_whole=len(raw) < 4 * MAX_CHARACTERS)]))


def decoded_text(raw: bytes, *, is_whole: bool) -> str:
    """Read the bytes of a text, or its beginning, in the encoding that it probably has."""
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return raw.decode(encoding, errors="strict" if is_whole else "ignore")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")  # What spreadsheets on Windows write.


def _bounded(parts: Iterator[str]) -> str:
    """Join texts up to the bound, without what databases cannot hold, each run of blanks as one."""
    found, length = [], 0
    for part in parts:
        found.append(part)
        length += len(part)
        if length > MAX_CHARACTERS:
            break
    return " ".join("".join(found).replace("\0", " ").split())[:MAX_CHARACTERS]
