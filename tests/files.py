"""Files to upload: made here, small, and each as people or attackers would send it."""

import base64
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType
from typing import Any

from aiohttp import FormData
from PIL import Image

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj"
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj"
    b"<</Length 44>>stream\nBT /F1 24 Tf 50 100 Td (Plan de Lyon) Tj ET\nendstream endobj\n5 0 obj"
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>"
)
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(64)
CAMERA = b"Corp Camera 48.8584N 2.2945E"


HEIC = base64.b85decode(
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<0005VZDn*}000000000XXk=`10000000000aA{+700000000000000000000G-+&a"
    "V*mgE07O6l0ssL300001>;M4(00000002V(0ssI200J)n0RR9100000P5=M^IB98aW&i*H00062000$fZf0cy000000RRAKc4ILB"
    "0000LX>Mj^0ssI300IC2MR;ju000004sdC7Z2$lO00031009SSaB^?}008D`aAR)(004Gqc4I>U18@KU0FVFx0000U@BsY%`1k+-"
    "4+CHT0RR|40Sp2E{{wIU00RJ!0009300RIXx&lC90096hLID8-Z~y=U0FVFx0{{R603M(qfd!W8<fgf}2xu@M00096AOHXZ03l)k"
    "0RRR>0l{;?i2wiq6Ju{|a&BX6cmM$a4FCp!0000KX>)L8000000000$0000$0000eV{Bn?0000$000010000m000010000000002"
    "|NsB+000020000GaA|mH000000|*ER00009X>xCL0{{R38EJ5BVE_OC000000RRC8fdT^sgoXeB02*m>Wo7^X0000001jhhb7KGk"
    "009620001)ZDe6|0000#C;_in=Je{n|K~fu|0+Ep_9YkB|Kh9Fe^EP6{9z?YEkU6;L#R_(74!lBU(yh?fqv;E&m1F%@ZIX{!J-rZ"
    "000I>cxh$;08LE*DgXcg2mk^B4*&uH0012T001Td5&#1L000311^@s60000(Z*p)TLt$-Ya$z7eI4(FfI5bWmGA=SXG&My400"
)
"""A photograph of a phone: 64 × 48 pixels, the left half red, the right one blue, lying on its side, by CAMERA."""


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


def moving(kind: str, **more: Any) -> bytes:
    """Red, yellow, green."""
    written, lights = BytesIO(), [Image.new("RGB", (16, 16), colour) for colour in ("red", "yellow", "green")]
    lights[0].save(written, kind, save_all=True, append_images=lights[1:], duration=50, **more)
    return written.getvalue()


def picture(kind: str, mode: str = "RGB", **more: Any) -> bytes:
    written = BytesIO()
    Image.new(mode, (40, 30)).save(written, kind, **more)
    return written.getvalue()


def office(main: str, text: str, others: Mapping[str, str | bytes] = MappingProxyType({})) -> bytes:
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


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _relations(*of: tuple[str, str, str]) -> str:
    each = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{kind}" Target="{target}"{more}/>'
        for n, (kind, target, more) in enumerate(of, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{each}</Relationships>'


def letter(body: str, others: Mapping[str, str | bytes] = MappingProxyType({})) -> bytes:
    """A document as Word writes it, with this in its body."""
    main = f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body>{body}</w:body></w:document>'
    parts = {"_rels/.rels": _relations(("officeDocument", "word/document.xml", "")), **others}
    return office("word/document.xml", main, parts)


def paragraph(text: str, style: str = "") -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}<w:r><w:t>{text}</w:t></w:r></w:p>"


def workbook(rows: str, others: Mapping[str, str | bytes] = MappingProxyType({})) -> bytes:
    """A workbook as Excel writes it, with these rows on its first sheet that is shown; before it a hidden one."""
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"{state}/>'
        for n, (name, state) in enumerate((("Marges", ' state="hidden"'), ("Prix", "")), 1)
    )
    hidden = '<row r="1"><c r="A1" t="inlineStr"><is><t>marge secrète</t></is></c></row>'
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData>{{}}</sheetData></worksheet>'
    return office(
        "xl/workbook.xml",
        f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
        {
            "_rels/.rels": _relations(("officeDocument", "xl/workbook.xml", "")),
            "xl/_rels/workbook.xml.rels": _relations(
                ("worksheet", "worksheets/sheet1.xml", ""), ("worksheet", "worksheets/sheet2.xml", "")
            ),
            "xl/worksheets/sheet1.xml": sheet.format(hidden),
            "xl/worksheets/sheet2.xml": sheet.format(rows),
            **others,
        },
    )


def row(number: int, *cells: str | float) -> str:
    """A row of a workbook: texts, numbers, and what begins with = as formulas whose value is 42."""
    return f'<row r="{number}">' + "".join(_cell(number, n, each) for n, each in enumerate(cells)) + "</row>"


def _cell(number: int, column: int, value: str | float) -> str:
    place = f"{chr(65 + column)}{number}" if column < 26 else f"A{chr(65 + column - 26)}{number}"
    if isinstance(value, str) and value.startswith("="):
        return f'<c r="{place}"><f>{value[1:]}</f><v>42</v></c>'
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


MAKER = "Claire Dupont"
_CORE = "docProps/core.xml"


def documents_of_claire(photo: bytes) -> dict[str, bytes]:
    """Documents that say who made them, with a photograph: as Word, Excel, Writer and a PDF printer write them."""
    said = f"<p><creator>{MAKER}</creator></p>"
    word = {_CORE: said, "docProps/app.xml": said, "word/people.xml": said, "word/media/image1.JPG": photo}
    sheet = {_CORE: said, "docProps/custom.xml": said, "xl/media/image1.jpeg": photo}
    path = f'<x15ac:absPath xmlns:x15ac="u" url="C:\\Users\\D\'Or {MAKER}\\Prix\\"/>'
    return {
        "devis.docx": office("word/document.xml", "<p><t>Devis</t></p>", word),
        "prix.xlsx": office(
            "xl/workbook.xml", f"<p>{path}</p>", {"xl/sharedStrings.xml": "<t>Devis</t>", **sheet}
        ),
        "photo.docx": office("word/document.xml", "<p/>", {_CORE: said, "word/media/image1.jfif": photo}),
        "note.odt": office("content.xml", "<p>Devis</p>", {"meta.xml": said, "Pictures/1.jpg": photo}),
        "plan.pdf": _pdf_of_claire(photo, "DCTDecode"),
        "packed.pdf": _pdf_of_claire(zlib.compress(photo), "FlateDecode", "DCTDecode"),
        "printed.pdf": _pdf_of_claire(base64.a85encode(photo) + b"~>", "ASCII85Decode", "DCTDecode"),
        "lettre.rtf": b"{\\rtf1{\\info{\\author " + MAKER.encode() + b"}{\\title a\\}b}}Devis}",
    }


def _pdf_of_claire(photo: bytes, *filters: str) -> bytes:
    import pikepdf

    written = BytesIO()
    with pikepdf.open(BytesIO(PDF)) as pdf:
        pdf.docinfo["/Author"] = MAKER
        xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{MAKER}</x:xmpmeta>".encode()
        pdf.Root["/Metadata"] = pdf.make_stream(xmp, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        image = pdf.make_stream(
            photo, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=800, Height=600
        )
        image.write(photo, filter=pikepdf.Array([pikepdf.Name(f"/{each}") for each in filters]))
        pdf.pages[0].Resources["/XObject"] = pikepdf.Dictionary(Photo=image)
        pdf.save(written)
    return written.getvalue()


def invoice() -> bytes:
    """A PDF/A with an invoice for programs in it, by Claire."""
    import pikepdf

    written = BytesIO()
    with pikepdf.open(BytesIO(PDF)) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as said:
            said["dc:creator"] = [MAKER]
            said["pdfaid:part"] = "3"
            said.register_xml_namespace("urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#", "fx")
            said["fx:DocumentFileName"] = "factur-x.xml"
        pdf.save(written)
    return written.getvalue()


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
