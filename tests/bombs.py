"""Files that are small and want to cost much: seconds, memory, disk. All are made here; nothing is downloaded.

CORPUS says what becomes of each. What is wanted of all of them is in tests/unit/test_bombs.py.
"""

import json
import struct
import sys
import wave
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from models.files.decoder import COMMAND

TOO_LONG, TOO_MUCH = "takes too long to read", "takes too much memory"
LIMIT = "take"
"""In the sentences of both limits, and of a crash: which comes first is the machine's matter."""


@dataclass(frozen=True)
class Bomb:
    """`says` is what the refusal says; "" when the file is taken."""

    what: str
    name: str
    make: Callable[[], bytes]
    says: str = LIMIT
    is_cut_short: bool = False
    """The file is taken however much it holds: it is read for as long as there is time."""
    needs_ffmpeg: bool = False

    @property
    def costs_time(self) -> bool:
        return self.is_cut_short or self.says == LIMIT

    @property
    def id(self) -> str:
        return self.what.replace(" ", "-")


# --- what they cost ---------------------------------------------------------------------------------------------

_MEASURE = """
import json, os, sys
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
status, used = os.wait4(child, 0)[1:]
with open(sys.argv[1], "a") as file:
    file.write(json.dumps([used.ru_utime + used.ru_stime, used.ru_maxrss * 1024]) + "\\n")
code = os.waitstatus_to_exitcode(status)
os.kill(os.getpid(), -code) if code < 0 else sys.exit(code)
"""


@dataclass(frozen=True)
class Used:
    cpu_s: float
    peak_bytes: int
    """Of the process that decodes, and of each ffmpeg that it waited for: the largest."""


def measuring(costs: Path) -> tuple[str, ...]:
    """Return a command for the process that decodes which writes down what it took: a small process waits for it.

    The system counts for a process what its parent had when it was started; so whoever is large must not measure.
    """
    return (sys.executable, "-P", "-S", "-c", _MEASURE, str(costs), *COMMAND)


def costs_in(costs: Path) -> list[Used]:
    return [Used(*json.loads(line)) for line in costs.read_text().splitlines()] if costs.exists() else []


# --- PDF -------------------------------------------------------------------------------------------------------


def _pdf(objects: Sequence[bytes]) -> bytes:
    """Put objects together; the first is the catalogue, the second the pages. Readers find them without a table."""
    written = b"".join(b"%d 0 obj%s endobj\n" % (n, body) for n, body in enumerate(objects, 1))
    return b"%PDF-1.4\n" + written + b"trailer<</Root 1 0 R>>"


def _stream(content: bytes, entries: bytes = b"") -> bytes:
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), entries, packed)


def _one_page(content: bytes, resources: bytes, *objects: bytes, box: bytes = b"0 0 600 800") -> bytes:
    """Make a document of one page; `objects` are numbered from 5."""
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>" % (box, resources),
            _stream(content),
            *objects,
        ]
    )


def pdf_shared_stream(pages: int = 500, words: int = 150_000) -> bytes:
    """So many pages in a few kilobytes: all show the same long text."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>"
    content = b"BT /F 9 Tf 50 700 Td " + b"(Plan) Tj 1 0 Td " * words + b"ET"
    kids = b" ".join(b"%d 0 R" % n for n in range(5, 5 + pages))
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
            _stream(content),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            *([page] * pages),
        ]
    )


def pdf_nested_forms(depth: int = 9, width: int = 10) -> bytes:
    """Forms that draw the next one ten times each."""
    forms = []
    for level in range(depth):
        last = level == depth - 1
        content = b"0 0 9 9 re f" if last else b"/X Do " * width
        resources = b"" if last else b"/Resources<</XObject<</X %d 0 R>>>>" % (level + 6)
        forms.append(_stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + resources))
    return _one_page(b"/X Do", b"/XObject<</X 5 0 R>>", *forms)


def pdf_huge_page() -> bytes:
    return _one_page(
        b"0 0 1e9 1e9 re f", b"/Font<</F 5 0 R>>", b"<</Type/Font>>", box=b"0 0 1000000000 1000000000"
    )


def _packed(piece: bytes, times: int) -> bytes:
    """Pack a piece so many times: packed once, and written again and again."""
    packer = zlib.compressobj(9, wbits=-15)
    once = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 1
    for _ in range(times):
        check = zlib.adler32(piece, check)
    return b"\x78\xda" + once * times + b"\x03\0" + struct.pack(">I", check)


def _packed_twice(entries: bytes, piece: bytes, times: int) -> bytes:
    packed = zlib.compress(_packed(piece, times), 9)
    head = b"<<%s/Filter[/FlateDecode/FlateDecode]/Length %d>>" % (entries, len(packed))
    return head + b"stream\n" + packed + b"\nendstream"


def pdf_huge_picture(side: int = 15_000) -> bytes:
    """A picture of 675 MB of one colour."""
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8"
    picture = _packed_twice(entries % (side, side), bytes(side * 3), side)
    return _one_page(b"600 0 0 800 0 0 cm /I Do", b"/XObject<</I 5 0 R>>", picture)


def pdf_packed_content(megabytes: int = 1000) -> bytes:
    """What is drawn on the page takes a gigabyte, packed twice a few kilobytes."""
    return _pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
            _packed_twice(b"", b"0 0 9 9 re f\n" * 80_000, megabytes),
        ]
    )


def pdf_font(depth: int = 9) -> bytes:
    """A font whose letters are written with the letters of the next font, ten for one."""
    fonts, glyphs = [], []
    for level in range(depth):
        last = level == depth - 1
        drawn = b"0 0 500 500 re f" if last else b"BT /F 1 Tf (" + b"a" * 10 + b") Tj ET"
        glyphs.append(_stream(b"1000 0 0 0 1000 1000 d1 " + drawn))
        resources = b"" if last else b"/Resources<</Font<</F %d 0 R>>>>" % (level + 6)
        fonts.append(
            b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97"
            b"/LastChar 97/Widths[1000]/Encoding<</Differences[97/a]>>/CharProcs<</a %d 0 R>>%s>>"
            % (5 + depth + level, resources)
        )
    return _one_page(b"BT /F 40 Tf 20 400 Td (aaaaaaaaaa) Tj ET", b"/Font<</F 5 0 R>>", *fonts, *glyphs)


# --- pictures --------------------------------------------------------------------------------------------------


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, *, depth: int = 8, colours: int = 2) -> bytes:
    """A black PNG of any size. `colours` as the format numbers them: 2 is RGB, 0 grey, 6 with transparency."""
    bits = depth * {0: 1, 2: 3, 6: 4}[colours]
    row = bytes(1 + (width * bits + 7) // 8)
    packed = _packed(row, height)
    head = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def png_texts() -> bytes:
    """A picture of one pixel with two hundred texts of a megabyte each."""
    text = _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000), 9))
    made = png(1, 1)
    return made[:33] + text * 200 + made[33:]


def gif_frames(frames: int = 900, side: int = 130) -> bytes:
    """An animation of many frames that are all different from the one before."""
    return _gif(side, side, [(side, side, n % 2) for n in range(frames)])


def gif_large_frame() -> bytes:
    """A picture of 16 × 16 whose second frame is the largest that the format knows."""
    return _gif(16, 16, [(16, 16, 0), (65_535, 65_535, 1)])


def _gif(width: int, height: int, frames: Sequence[tuple[int, int, int]]) -> bytes:
    """Make an animation of (width, height, colour)."""
    known: dict[tuple[int, int, int], bytes] = {}
    for frame in frames:
        if frame not in known:
            known[frame] = _gif_frame(*frame)
    head = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    return b"GIF89a" + head + b"".join(known[frame] for frame in frames) + b";"


def _gif_frame(width: int, height: int, colour: int) -> bytes:
    """One colour, as the encoder of Pillow writes it for a small picture; for large ones the data ends early."""
    written = BytesIO()
    small = Image.new("P", (min(width, 500), min(height, 500)), colour)
    small.putpalette(b"\0\0\0\xff\xff\xff")
    small.save(written, "GIF", optimize=False)
    made = written.getvalue()
    data = made[made.index(b",", 13) + 10 :].rstrip(b";")
    return b"\x21\xf9\x04\0\5\0\0\0," + struct.pack("<HHHHB", 0, 0, width, height, 0) + data


def webp_frames(frames: int = 200, side: int = 200) -> bytes:
    """An animation of many frames that are all different from the one before."""
    pictures = [Image.new("RGB", (side, side), colour) for colour in ("red", "blue")]
    written = BytesIO()
    pictures[0].save(
        written,
        "WEBP",
        save_all=True,
        append_images=[pictures[n % 2] for n in range(1, frames)],
        duration=50,
        method=0,
    )
    return written.getvalue()


def webp_large() -> bytes:
    """The largest that is taken by its pixels, which the decoder holds four times."""
    written = BytesIO()
    Image.new("RGB", (7000, 7000)).save(written, "WEBP", method=0)
    return written.getvalue()


def jpeg(width: int, height: int) -> bytes:
    """A small JPEG that says it is larger: its data ends early, and the rest is grey."""
    written = BytesIO()
    Image.new("RGB", (64, 64)).save(written, "JPEG")
    made = written.getvalue()
    at = made.index(b"\xff\xc0") + 5
    return made[:at] + struct.pack(">HH", height, width) + made[at + 4 :]


def jpeg_scans(scans: int = 20_000, side: int = 7000) -> bytes:
    """A progressive picture that is refined again and again: each time, all of it is gone through."""
    written = BytesIO()
    Image.new("L", (side, side)).save(written, "JPEG", progressive=True, quality=10)
    made = written.getvalue()
    first = made.index(b"\xff\xda")
    scan = made[made.index(b"\xff\xda", first + 2) : made.rindex(b"\xff\xd9")]
    scan = scan[: scan.index(b"\xff\xc4")] if b"\xff\xc4" in scan else scan
    return made[:-2] + scan * min(scans, 12_000_000 // len(scan)) + b"\xff\xd9"


def tiff() -> bytes:
    written = BytesIO()
    Image.new("1", (2000, 2000)).save(written, "TIFF", compression="group4")
    return written.getvalue()


def svg() -> bytes:
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    return f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a0 "ha">{laughs}]><svg>&a9;</svg>'.encode()


# --- office documents and archives -----------------------------------------------------------------------------


def office(main: str, parts: Sequence[tuple[str, Sequence[bytes]]]) -> bytes:
    """An office document of parts, each of pieces that are packed one after the other."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, pieces in ((main, [b"<a/>"]), *parts):
            with archive.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)
    return written.getvalue()


def docx_packed(megabytes: int = 200) -> bytes:
    """A document of 200 MB of markup without a word."""
    return office(
        "[Content_Types].xml", [("word/document.xml", [b"<a>", *[b"<b></b>" * 143_000] * megabytes])]
    )


def xlsx_laughs() -> bytes:
    """Entities of entities, a thousand million in the end."""
    laughs = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    text = f'<!DOCTYPE sst [<!ENTITY a0 "ha">{laughs}]><sst><si><t>&a9;</t></si></sst>'
    return office("xl/workbook.xml", [("xl/sharedStrings.xml", [text.encode()])])


def odt_nested(megabytes: int = 60) -> bytes:
    """Elements within elements: parsers remember all that are open."""
    return office("mimetype", [("content.xml", [b"<a>" * 333_000] * megabytes)])


def odt_attribute(megabytes: int = 60) -> bytes:
    """One element with one long attribute: parsers wait for its end."""
    return office("mimetype", [("content.xml", [b'<a b="', *[b"c" * 1_000_000] * megabytes])])


def zip_of_many(files: int = 300_000) -> bytes:
    """An archive that lists so many files, all of them the same few bytes."""
    local = b"PK\x03\x04\x14\0\0\0\0\0\0\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0a"
    entry = b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0!\0" + bytes(12) + b"\x06\0" + bytes(12) + bytes(4)
    entries = b"".join(entry + b"%06d" % n for n in range(files))
    # The count of the old record ends at 65,535; readers go by the size of the list.
    end = b"PK\x05\x06\0\0\0\0" + struct.pack("<HHIIH", 65_535, 65_535, len(entries), len(local), 0)
    return local + entries + end


# --- sounds and videos -----------------------------------------------------------------------------------------


def _box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def mp4_136_years() -> bytes:
    """A hundred samples, each of which lasts as long as can be written."""
    return _mp4(100, 2, [24 + 8], 2**31 - 1)


def mp4_shared(samples: int = 100_000, sample_bytes: int = 65_536) -> bytes:
    """A sound of 6.5 GB in half a megabyte: all its samples are the same bytes of the file."""
    return _mp4(samples, sample_bytes, [24 + 8] * samples, 1)


def _mp4(samples: int, sample_bytes: int, chunks: Sequence[int], lasts: int) -> bytes:
    """Make a sound of samples that lie in chunks, by where these begin."""
    duration = min(samples * lasts, 2**32 - 1)
    data = bytes(sample_bytes * samples // len(chunks))
    sound = bytes(6) + struct.pack(">H", 1) + bytes(8) + struct.pack(">HHHHI", 1, 16, 0, 0, 8000 << 16)
    table = (
        _box(b"stsd", struct.pack(">II", 0, 1) + _box(b".mp3", sound)),
        _box(b"stts", struct.pack(">IIII", 0, 1, samples, lasts)),
        _box(b"stsc", struct.pack(">IIIII", 0, 1, 1, samples // len(chunks), 1)),
        _box(b"stsz", struct.pack(">III", 0, sample_bytes, samples)),
        _box(b"stco", struct.pack(f">II{len(chunks)}I", 0, len(chunks), *chunks)),
    )
    where = _box(b"dref", struct.pack(">II", 0, 1) + _box(b"url ", struct.pack(">I", 1)))
    media = (
        _box(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, 8000, duration, 0x55C4, 0)),
        _box(b"hdlr", struct.pack(">II4sIII", 0, 0, b"soun", 0, 0, 0) + b"\0"),
        _box(b"minf", _box(b"smhd", bytes(8)) + _box(b"dinf", where) + _box(b"stbl", b"".join(table))),
    )
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    track = struct.pack(">IIIIII", 7, 0, 0, 1, 0, duration) + bytes(16) + matrix + bytes(8)
    movie = struct.pack(">IIIIIIHHII", 0, 0, 0, 8000, duration, 0x10000, 0x100, 0, 0, 0)
    movie += matrix + bytes(24) + struct.pack(">I", 2)
    boxes = _box(b"mvhd", movie) + _box(b"trak", _box(b"tkhd", track) + _box(b"mdia", b"".join(media)))
    return _box(b"ftyp", b"qt  \0\0\0\0qt  qt  ") + _box(b"mdat", data) + _box(b"moov", boxes)


def mp3(frames: int = 200) -> bytes:
    """Silence whose header says that there are four thousand million frames."""
    frame = b"\xff\xfb\x90\xc0" + bytes(413)
    xing = frame[:36] + b"Xing" + struct.pack(">III", 3, 2**32 - 1, 2**32 - 1) + frame[48:]
    return xing + frame * frames


def wav() -> bytes:
    """A second of silence whose header says that there are four gigabytes."""
    written = BytesIO()
    with wave.open(written, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16_000))
    made = bytearray(written.getvalue())
    made[4:8] = made[40:44] = struct.pack("<I", 2**32 - 2)
    return bytes(made)


CORPUS = (
    Bomb("pages that share a stream", "plan.pdf", pdf_shared_stream, "", is_cut_short=True),
    Bomb("forms within forms", "plan.pdf", pdf_nested_forms),
    Bomb("page of a million metres", "plan.pdf", pdf_huge_page, ""),
    Bomb("huge picture in a PDF", "plan.pdf", pdf_huge_picture, ""),
    Bomb("huge content in a PDF", "plan.pdf", pdf_packed_content),
    Bomb("letters of letters", "plan.pdf", pdf_font),
    Bomb("PNG of too many pixels", "a.png", lambda: png(30_000, 30_000, depth=1, colours=0), "pixels"),
    Bomb("PNG of as many pixels as are taken", "a.png", lambda: png(7000, 7100), ""),
    Bomb("PNG with texts", "a.png", png_texts, TOO_MUCH),
    Bomb("GIF of many frames", "a.gif", gif_frames, ""),
    Bomb("GIF with a frame larger than itself", "a.gif", gif_large_frame),
    Bomb("WebP of many frames", "a.webp", webp_frames, ""),
    Bomb("WebP of as many pixels as are taken", "a.webp", webp_large),
    Bomb("JPEG of too many pixels", "a.jpg", lambda: jpeg(65_500, 65_500), "pixels"),
    Bomb("JPEG of many scans", "a.jpg", jpeg_scans),
    Bomb("TIFF", "a.tiff", tiff, "not taken here"),
    Bomb("SVG", "a.svg", svg, "not taken here"),
    Bomb("font", "a.ttf", lambda: b"\0\1\0\0" + bytes(1000), "not taken here"),
    Bomb("document of much markup", "a.docx", docx_packed, "", is_cut_short=True),
    Bomb("entities of entities", "a.xlsx", xlsx_laughs, "entities"),
    Bomb("elements within elements", "a.odt", odt_nested, TOO_MUCH),
    Bomb("attribute without end", "a.odt", odt_attribute, "", is_cut_short=True),
    Bomb("archive of many files", "a.zip", zip_of_many, "holds more than"),
    Bomb("MP4 of 136 years", "a.mov", mp4_136_years, "damaged", needs_ffmpeg=True),
    Bomb("MP4 of the same bytes again and again", "a.mov", mp4_shared, needs_ffmpeg=True),
    Bomb("MP3 of four thousand million frames", "a.mp3", mp3, "", needs_ffmpeg=True),
    Bomb("WAV of four gigabytes", "a.wav", wav, "", needs_ffmpeg=True),
)
