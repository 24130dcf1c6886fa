"""Files to upload: made here, small, and each as people or attackers would send it."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from typing import Any

from aiohttp import FormData
from PIL import Image

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj"
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj 4 0 obj"
    b"<</Length 44>>stream\nBT /F1 24 Tf 50 100 Td (Plan de Lyon) Tj ET\nendstream endobj 5 0 obj"
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>"
)
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(64)
CAMERA = b"Corp Camera 48.8584N 2.2945E"


def photo(width: int = 800, height: int = 600, kind: str = "JPEG") -> bytes:
    """A photograph that tells where and by what it was taken, lying on its side."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    image.putpixel((0, 0), (255, 0, 0))
    exif = image.getexif()
    exif[0x010F], exif[0x0112] = CAMERA.decode(), 6
    exif.get_ifd(0x8825)[1] = "N"
    written = BytesIO()
    image.save(written, kind, exif=exif, comment=CAMERA)
    return written.getvalue()


def huge_picture() -> bytes:
    """144 million pixels in a few kilobytes."""
    written = BytesIO()
    Image.new("1", (12_000, 12_000)).save(written, "PNG")
    return written.getvalue()


def large_picture(mode: str) -> bytes:
    """6000 × 6000 pixels in four fields, from the upper left: red, green, blue (or nothing), white; lying on its side."""
    shades = {"L": (50, 100, 150, 200), "I;16": (50 * 256, 100 * 256, 150 * 256, 200 * 256)}.get(mode)
    blue = (0, 0, 255) if mode == "RGB" else (0, 0, 255, 0)
    image = Image.new("RGBA" if mode == "P" else mode, (2, 2))
    for number, colour in enumerate(shades or ((255, 0, 0), (0, 255, 0), blue, (255, 255, 255))):
        image.putpixel((number % 2, number // 2), colour)
    if mode == "P":
        image = image.quantize()
    image = image.resize((6000, 6000), Image.Resampling.NEAREST)
    exif = image.getexif()
    exif[0x0112] = 6
    written = BytesIO()
    image.save(written, "PNG", exif=exif, compress_level=1)
    return written.getvalue()


def animation(frames: int) -> bytes:
    written = BytesIO()
    pictures = [Image.new("P", (16, 16), n % 256) for n in range(frames)]
    for n, picture in enumerate(pictures):
        picture.putpixel((n % 16, n // 16 % 16), 255)
    pictures[0].save(written, "GIF", save_all=True, append_images=pictures[1:], duration=50, comment=CAMERA)
    return written.getvalue()


def office(main: str, text: str, others: Mapping[str, str] = MappingProxyType({})) -> bytes:
    """An office document whose main part says something."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(main, text)
        for name, content in others.items():
            archive.writestr(name, content)
    return written.getvalue()


def docx(text: str) -> bytes:
    return office("word/document.xml", f'<w:document xmlns:w="u"><w:p><w:t>{text}</w:t></w:p></w:document>')


def form(content: bytes, name: str, content_type: str = "application/octet-stream", **texts: Any) -> FormData:
    """A multipart body as clients send it."""
    data = FormData(quote_fields=False)
    for key, text in texts.items():
        data.add_field(key, text)
    data.add_field("file", BytesIO(content), filename=name, content_type=content_type)
    return data


def polyglot() -> bytes:
    """A picture with an archive behind it."""
    return photo() + docx("<hidden/>") + zlib.compress(CAMERA)
