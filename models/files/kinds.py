"""What a file is, by its first bytes: the names and types that senders declare are not believed.

Only what is in these tables is accepted. A document's name says which of several kinds with the same beginning it
claims to be; models/files/documents.py looks whether that is so.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from models.core.errors import Invalid

Family = Literal["image", "video", "audio", "document"]

HEAD_BYTES = 4096

_AVIF = frozenset({b"avif", b"avis"})
_HEIF = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_BITMAPS = frozenset(size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124))
"""Sizes of the header that tells what a bitmap is: letters may begin with BM, too."""

PICTURES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
}
"""Pillow's names of the formats that are decoded, and only these; HEIF by pi-heif."""

AUDIO_VIDEO = {
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "webm": "video/webm",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "ogg": "audio/ogg",
    "wav": "audio/wav",
    "flac": "audio/flac",
    # What no browser plays is read to be converted (models/files/audio_video.py).
    "avi": "video/x-msvideo",
    "wmv": "video/x-ms-wmv",
    "mpg": "video/mpeg",
    "aiff": "audio/aiff",
    "caf": "audio/x-caf",
    "amr": "audio/amr",
    "aac": "audio/aac",
}

_OPEN_XML = "application/vnd.openxmlformats-officedocument."
DOCUMENTS = {
    "pdf": "application/pdf",
    "docx": f"{_OPEN_XML}wordprocessingml.document",
    "xlsx": f"{_OPEN_XML}spreadsheetml.sheet",
    "pptx": f"{_OPEN_XML}presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "rtf": "application/rtf",
    "txt": "text/plain",
    "csv": "text/csv",
    "md": "text/markdown",
    "zip": "application/zip",
}

ARCHIVES = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp", "zip"})
TEXTS = frozenset({"txt", "csv", "md"})
_BEGINNINGS = {
    "pdf": b"%PDF-",
    "rtf": b"{\\rtf",
    **dict.fromkeys(ARCHIVES, b"PK\x03\x04"),
    **dict.fromkeys(("doc", "xls", "ppt"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
}


@dataclass(frozen=True)
class Kind:
    """What a file is: `ending` names it among its family (`png`, `mp4`, `docx`)."""

    family: Family
    ending: str
    mime: str


def kind_of(file: Path, name: str, documents: tuple[str, ...]) -> Kind:
    """Tell what a file is, from its first bytes and, among documents, its name.

    Raises Invalid, which lists what is accepted, for everything else.
    """
    with file.open("rb") as opened:
        head = opened.read(HEAD_BYTES)
    if not head:
        raise Invalid("Validation failed: The file is empty", file="is empty")
    return _picture(head) or _recording(head) or _document(head, name, documents)


def family_of(mime: str, address: str) -> Family:
    """Guess what another site's file is before it is fetched, from its declared type or its address."""
    ending = address.partition("?")[0].rpartition(".")[2].lower()
    declared = mime or AUDIO_VIDEO.get(ending, "") or PICTURES.get(ending.replace("jpg", "jpeg").upper(), "")
    for family in ("image", "video", "audio"):
        if declared.startswith(f"{family}/"):
            return family
    return "document"


def _picture(head: bytes) -> Kind | None:
    brands = _brands(head)
    found = (
        ("JPEG", head.startswith(b"\xff\xd8\xff")),
        ("PNG", head.startswith(b"\x89PNG\r\n\x1a\n")),
        ("GIF", head.startswith((b"GIF87a", b"GIF89a"))),
        ("WEBP", head.startswith(b"RIFF") and head[8:12] == b"WEBP"),
        # Which of the two one is may stand only among what it is compatible with: many begin with mif1.
        ("AVIF", bool(brands & _AVIF)),
        ("HEIF", bool(brands & _HEIF)),
        ("TIFF", head.startswith((b"II*\0", b"MM\0*"))),
        ("BMP", head.startswith(b"BM") and head[6:10] == bytes(4) and head[14:18] in _BITMAPS),
    )
    name = next((name for name, fits in found if fits), None)
    return Kind("image", name.lower(), PICTURES[name]) if name else None


def _brands(head: bytes) -> frozenset[bytes]:
    """Return what a file of boxes (ISO 14496-12) says it is, and what else it can be read as."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return frozenset({head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))})


def _recording(head: bytes) -> Kind | None:
    brand = head[8:12] if head[4:8] == b"ftyp" else b""
    found = (
        ("m4a", brand in (b"M4A ", b"M4B ")),
        ("mov", brand == b"qt  "),
        ("mp4", bool(brand)),
        ("webm", head.startswith(b"\x1a\x45\xdf\xa3")),
        ("ogg", head.startswith(b"OggS")),
        ("flac", head.startswith(b"fLaC")),
        ("wav", head.startswith(b"RIFF") and head[8:12] == b"WAVE"),
        ("mp3", head.startswith((b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xfa"))),
        ("avi", head.startswith(b"RIFF") and head[8:12] == b"AVI "),
        ("wmv", head.startswith(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11")),
        ("mpg", head.startswith(b"\0\0\x01\xba")),
        ("aiff", head.startswith(b"FORM") and head[8:12] in (b"AIFF", b"AIFC")),
        ("caf", head.startswith(b"caff")),
        ("amr", head.startswith((b"#!AMR\n", b"#!AMR-WB\n"))),
        ("aac", head.startswith((b"\xff\xf1", b"\xff\xf9"))),
    )
    ending = next((ending for ending, fits in found if fits), None)
    if ending is None:
        return None
    return Kind("video" if AUDIO_VIDEO[ending].startswith("video") else "audio", ending, AUDIO_VIDEO[ending])


def _document(head: bytes, name: str, documents: tuple[str, ...]) -> Kind:
    ending = name.rpartition(".")[2].lower()
    if ending not in documents or ending not in DOCUMENTS:
        accepted = ", ".join(sorted(DOCUMENTS.keys() & set(documents)))
        raise Invalid(
            "Validation failed: Files of this type are not taken here. Taken are pictures, videos, sounds and the"
            f" documents {accepted}",
            file="has a type that is not taken here",
        )
    fits = _is_text(head) if ending in TEXTS else head.startswith(_BEGINNINGS[ending])
    if not fits:
        raise Invalid(
            f"Validation failed: The file is not what its name .{ending} says", file="is something else"
        )
    return Kind("document", ending, DOCUMENTS[ending])


def _is_text(head: bytes) -> bool:
    return head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" not in head
