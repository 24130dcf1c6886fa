"""Takes out of documents who made them, with what, when, and where the photographs in them were taken.

Runs in the process of models/files/child.py only. Properties go, in office files, OpenDocument, PDF and RTF; what people
read stays as it is, the names at comments and tracked changes, too. The parts that do not change are copied packed, so
that what unpacks to much costs nothing. Signed and encrypted documents stay as they are: a change would break them. So
do those of Office before 2007 (doc, xls, ppt).
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image

from models.files.pictures import Unreadable

_XML = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = b"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/"
_WORD_2012 = b"http://schemas.microsoft.com/office/word/2012/wordml"
_ODF = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_NOBODYS = {
    "docProps/core.xml": _XML + b'<coreProperties xmlns="' + _PACKAGE + b'"/>',
    "docProps/app.xml": _XML + b'<Properties xmlns="' + _OFFICE + b'extended-properties"/>',
    "docProps/custom.xml": _XML + b'<Properties xmlns="' + _OFFICE + b'custom-properties"/>',
    "word/people.xml": _XML + b'<w15:people xmlns:w15="' + _WORD_2012 + b'"/>',
    "meta.xml": _XML + b'<office:document-meta xmlns:office="' + _ODF + b'" office:version="1.2"/>',
}
"""Parts that say who made a document, and what they say of nobody."""
_PHOTOGRAPHS = (".jpg", ".jpeg", ".jpe", ".jfif", ".png")
_WORKBOOK = "xl/workbook.xml"
_ITS_PATH = re.compile(rb"<\w+:absPath\s[^<>]*>")
_URL = re.compile(rb"""(?<=\surl=)(?:"[^"]*"|'[^']*')""")
"""Where Excel says in which folder, so of which user, the workbook was saved last."""
_CORE = ".psmdcp"
"""Ending of what other programs call docProps/core.xml."""
_SEALS = ("_xmlsignatures/", "META-INF/documentsignatures.xml")
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED = 0x1
_MOST = zipfile.ZIP64_LIMIT
"""Of bytes in an archive without the extension for larger ones, which documents do not need."""
_MOST_CHANGED = 64 * 1024 * 1024
"""Bytes that are unpacked of one document: most are pictures, which hardly pack."""
_1980 = (1980, 1, 1, 0, 0, 0)

_TELLING = (b"/Info", b"/Metadata", b"/ObjStm", b"/DCTDecode")
"""What stands in a PDF that may say who made it, openly or packed."""

_STANDARDS = (b"http://www.aiim.org/pdfa/ns/", b"urn:factur-x:", b"urn:zugferd:", b"urn:ferd:")
"""Namespaces of metadata: PDF/A, and invoices for programs (Factur-X, ZUGFeRD)."""

_JPEG_KEPT = frozenset({0xE0, 0xEE})
"""Application segments that say how the pixels are to be read; of 0xE2 only the colour profile does."""
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_ORIENTATION = 0x0112
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_DROPPED = frozenset({b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME"})


def without_maker(source: Path, target: Path, ending: str) -> bool:
    """Write the document without its maker; False when it is to stay as it is. Raises Unreadable."""
    match ending:
        case "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp":
            return _archive(source, target)
        case "pdf":
            return _pdf(source, target)
        case "rtf":
            return _rtf(source, target)
    return False


# --- archives --------------------------------------------------------------------------------------------------


def _archive(source: Path, target: Path) -> bool:
    try:
        with zipfile.ZipFile(source) as archive, source.open("rb") as packed:
            if _is_sealed(archive):
                return False
            with target.open("wb") as written:
                return _write(archive, packed, written)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, RuntimeError, struct.error) as error:
        raise Unreadable("The document is damaged or encrypted") from error


def _is_sealed(archive: zipfile.ZipFile) -> bool:
    infos = archive.infolist()
    if any(info.flag_bits & _ENCRYPTED or info.filename.startswith(_SEALS) for info in infos):
        return True
    if not any(info.filename == _MANIFEST for info in infos):
        return False
    with archive.open(_MANIFEST) as manifest:
        return b"encryption-data" in manifest.read(1024 * 1024)


def _write(archive: zipfile.ZipFile, packed: BinaryIO, written: BinaryIO) -> bool:
    """Write all parts in their order, without the dates and owners that archives note, then where each begins; tell
    whether one has changed.
    """
    changes, directory = _Changes(archive), []
    for info in archive.infolist():
        new = zipfile.ZipInfo(info.filename, _1980)
        content = changes.of(info)
        if content is None:
            new.compress_type, new.CRC = info.compress_type, info.CRC
            new.file_size, new.compress_size = info.file_size, info.compress_size
            raw = _raw(packed, info)
        else:
            new.CRC, new.file_size, new.compress_size = zlib.crc32(content), len(content), len(content)
            raw = content
        if max(new.file_size, new.compress_size, written.tell()) >= _MOST:
            raise Unreadable("The document is too large")
        directory.append(_entry(new, written.tell()))
        written.write(new.FileHeader(zip64=False) + raw)
    _end(written, directory)
    return changes.are_some


class _Changes:
    """What becomes of the parts of one document."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive, self._left = archive, _MOST_CHANGED
        self.are_some = False

    def of(self, info: zipfile.ZipInfo) -> bytes | None:
        """Return the new content of a part; None when it stays as it is."""
        content = _NOBODYS.get("docProps/core.xml" if info.filename.endswith(_CORE) else info.filename)
        if content is None and info.filename.lower().endswith(_PHOTOGRAPHS):
            content = self._changed(info, bare_picture)
        elif info.filename == _WORKBOOK:
            content = self._changed(info, _without_path)
        self.are_some |= content is not None
        return content

    def _changed(self, info: zipfile.ZipInfo, change: Callable[[bytes], bytes]) -> bytes | None:
        before = _unpacked(self._archive, info, self._left)
        self._left -= len(before)
        after = change(before)
        return None if after == before else after


def _without_path(workbook: bytes) -> bytes:
    return _ITS_PATH.sub(lambda found: _URL.sub(b'""', found[0]), workbook)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    with archive.open(info) as part:
        content = part.read(most + 1)
    if len(content) > most:
        raise Unreadable("The pictures in the document are too large")
    return content


def _raw(packed: BinaryIO, info: zipfile.ZipInfo) -> bytes:
    """Return a part as it is packed."""
    packed.seek(info.header_offset)
    header = packed.read(30)
    if header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    packed.seek(name_length + extra_length, 1)
    raw = packed.read(info.compress_size)
    if len(raw) != info.compress_size:
        raise EOFError
    return raw


def _entry(info: zipfile.ZipInfo, offset: int) -> bytes:
    """Return what the directory at the end says of a part."""
    header = info.FileHeader(zip64=False)
    # Version, flags, method, time, sizes and length of the name stand in both in the same order.
    return b"PK\x01\x02\x14\x00" + header[4:30] + struct.pack("<HHHLL", 0, 0, 0, 0, offset) + header[30:]


def _end(written: BinaryIO, directory: list[bytes]) -> None:
    start, size = written.tell(), sum(map(len, directory))
    if start + size >= _MOST or len(directory) >= 2**16 - 1:
        raise Unreadable("The document is too large")
    written.writelines(directory)
    written.write(
        struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, len(directory), len(directory), size, start, 0)
    )


# --- PDF and RTF -----------------------------------------------------------------------------------------------


def _pdf(source: Path, target: Path) -> bool:
    import pikepdf  # Loading it takes a while, and only PDFs need it.

    try:
        with pikepdf.open(source) as pdf:
            form = pdf.Root.get("/AcroForm")
            if pdf.is_encrypted or (form is not None and int(form.get("/SigFlags", 0)) & 1):
                return False
            found = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary | pikepdf.Stream)]
            standard = _standard_of(pdf)
            if not any([_without(pdf.trailer, "/Info"), *map(_bare_object, found)]):
                return False
            if standard:
                pdf.Root["/Metadata"] = pdf.make_stream(
                    standard, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
                )
            pdf.save(target)
    except pikepdf.PasswordError:
        return False
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, RuntimeError) as error:
        if not any(word in source.read_bytes() for word in _TELLING):
            return False
        raise Unreadable("The PDF is damaged: save or print it as PDF again") from error
    return True


def _standard_of(pdf: Any) -> bytes:
    """Return the part of a PDF's metadata that says by which standards it is made, PDF/A or the invoice in it, without
    which it would be none; b"" for most.
    """
    if not any(word in _metadata(pdf) for word in _STANDARDS):
        return b""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
        for name in [each for each in said if not any(word in each.encode() for word in _STANDARDS)]:
            del said[name]
    return _metadata(pdf)


def _metadata(pdf: Any) -> bytes:
    found = pdf.Root.get("/Metadata")
    return found.read_bytes() if found is not None else b""


def _bare_object(found: Any) -> bool:
    """Take out of a dictionary or stream of a PDF what tells of its maker; tell whether there was anything."""
    gone = [_without(found, key) for key in ("/Metadata", "/PieceInfo", "/LastModified")]
    if found.get("/Subtype") == "/Image":
        gone.append(_bare_photograph(found))
    return any(gone)


def _bare_photograph(image: Any) -> bool:
    """Take out of an image that is a JPEG, also one that is packed once more, what it says beside its pixels."""
    import pikepdf

    *packed, last = _listed(image.get("/Filter")) or [None]
    if last != "/DCTDecode":
        return False
    parms = _listed(image.get("/DecodeParms"))
    with pikepdf.new() as aside, suppress(pikepdf.PdfError):
        unpacked = pikepdf.Stream(aside, image.read_raw_bytes())
        if packed:
            unpacked.Filter = pikepdf.Array(packed)
        picture = unpacked.read_bytes()
        bare = bare_picture(picture)
        if bare != picture:
            image.write(bare, filter=last, decode_parms=parms[-1] if parms else None)
            return True
    return False  # Also of what cannot be unpacked: no reader can show that.


def _listed(value: Any) -> list[Any]:
    """Return the entries of an array of a PDF; a single value as one, null as none."""
    import pikepdf

    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def _without(found: Any, key: str) -> bool:
    if key not in found:
        return False
    del found[key]
    return True


def _rtf(source: Path, target: Path) -> bool:
    content = source.read_bytes()
    while (start := content.find(b"{\\info")) >= 0:
        content = content[:start] + content[_end_of_group(content, start) :]
    target.write_bytes(content)
    return True


def _end_of_group(content: bytes, start: int) -> int:
    depth = 0
    for brace in re.finditer(rb"\\.|[{}]", content[start:], re.DOTALL):
        depth += {b"{": 1, b"}": -1}.get(brace[0], 0)
        if depth == 0:
            return start + brace.end()
    raise Unreadable("The document is damaged")


# --- photographs -----------------------------------------------------------------------------------------------


def bare_picture(picture: bytes) -> bytes:
    """Return a JPEG or PNG with the same pixels and without what else it says; anything else as it is."""
    if picture.startswith(b"\xff\xd8"):
        return b"".join(_jpeg(picture))
    if picture.startswith(_PNG):
        return _PNG + b"".join(_png(picture))
    return picture


def _jpeg(picture: bytes) -> Iterator[bytes]:
    """Yield the segments that stay. What comes behind the end, more pictures of phones among it, does not."""
    yield picture[:2]
    at = 2
    while found := _MARKER.search(picture, at):
        marker, start = found[0][1], found.start()
        yield picture[at:start]  # Pixels, in front of all segments but the first.
        if marker == 0xD9:
            yield found[0]
            return
        at = start + 2 + int.from_bytes(picture[start + 2 : start + 4], "big")
        segment = picture[start:at]
        if marker == 0xE1:
            yield _upright(segment)
        elif (
            not (0xE0 <= marker <= 0xEF or marker == 0xFE)
            or marker in _JPEG_KEPT
            or segment[4:15] == b"ICC_PROFILE"
        ):
            yield segment
    yield picture[at:]


def _upright(segment: bytes) -> bytes:
    """Return a segment that says no more than how the picture is to be turned."""
    exif = Image.Exif()
    with suppress(SyntaxError, ValueError, struct.error, KeyError, TypeError, OSError, EOFError):
        exif.load(segment[4:])
    turned = exif.get(_ORIENTATION)
    if not isinstance(turned, int) or not 1 < turned <= 8:
        return b""
    bare = Image.Exif()
    bare[_ORIENTATION] = turned
    content = bare.tobytes()
    return b"\xff\xe1" + (len(content) + 2).to_bytes(2, "big") + content


def _png(picture: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(picture):
        end = at + 12 + int.from_bytes(picture[at : at + 4], "big")
        kind = picture[at + 4 : at + 8]
        if kind not in _PNG_DROPPED:
            yield picture[at:end]
        if kind == b"IEND":
            return
        at = end
