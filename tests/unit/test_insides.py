"""What documents show of themselves on a page: letters, tables, and files that would rather do something else.

Amélie in Paris shows each; who may not see her message sees nothing of it.
"""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from models.core.database import value
from models.files import insides
from models.files.insides import MAX_COLUMNS, MAX_ROWS, look_inside
from models.files.pictures import Unreadable
from models.files.previews import drawn
from models.text.documents import clean_inside, column_name
from tests import bombs, files
from tests.files import letter, paragraph, row, workbook
from tests.insides import nested_tables
from tests.paris import paris, paris_data
from tests.unit.test_media import Client, amelie

__all__ = ["amelie", "paris", "paris_data"]

DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


def _shown(folder: Path, content: bytes, ending: str) -> tuple[str, str]:
    source = folder / f"document.{ending}"
    source.write_bytes(content)
    preview = drawn(look_inside(source, ending))
    return preview.html, preview.cut


def _with_entities(content: bytes, part: str) -> bytes:
    """Put a DOCTYPE before a part, and use what it defines."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            new.writestr(name, f"{DOCTYPE}{text.replace('Devis', '&f;&a;')}" if name == part else text)
    return written.getvalue()


def _linking(target: str, kind: str) -> bytes:
    """A letter with a picture, or a template, that lies elsewhere."""
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9"'
        f' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"'
        ' TargetMode="External"/></Relationships>'
    )
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic'
        ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r9"/>'
        "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
    hyperlink = f'<w:p><w:hyperlink r:id="r9">{"<w:r><w:t>ici</w:t></w:r>"}</w:hyperlink></w:p>'
    body = paragraph("Devis") + (drawing if kind == "image" else hyperlink)
    return letter(body, {"word/_rels/document.xml.rels": link})


def test_a_letter_is_text_in_paragraphs_lists_and_tables(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{paragraph(each)}</w:tc>" for each in ("Lyon", "12"))
    body = (
        paragraph("Devis 2027", "Heading1")
        + paragraph("à payer &lt;b&gt;")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    html, cut = _shown(tmp_path, letter(body), "docx")
    table = "<table><tbody><tr><td><p>Lyon</p></td><td><p>12</p></td></tr></tbody></table>"
    assert (html, cut) == (f"<h3>Devis 2027</h3><p>à payer &lt;b&gt;</p>{table}", "")


def test_the_first_sheet_that_is_shown_is_a_table_and_formulas_are_their_values(tmp_path: Path) -> None:
    html, cut = _shown(tmp_path, workbook(row(1, "Prix", "Total") + row(2, 12.5, "=HYPERLINK(A1)")), "xlsx")
    assert (re.findall(r"<t[hd]\b[^>]*>([^<]*)", html), cut) == (
        ["", "A", "B", "1", "Prix", "Total", "2", "12.5", "42"],
        "",
    )
    assert "secrète" not in html, "the first sheet is hidden"


def test_a_large_sheet_is_cut_and_says_so(tmp_path: Path) -> None:
    long = "".join(row(n, f"ligne {n}") for n in range(1, MAX_ROWS + 50))
    html, cut = _shown(tmp_path, workbook(long), "xlsx")
    assert (html.count("<tr>"), cut) == (MAX_ROWS + 1, "rows")
    html, cut = _shown(tmp_path, workbook(row(1, *range(MAX_COLUMNS + 5))), "xlsx")
    assert (html.count("<td>"), cut) == (MAX_COLUMNS + 1, "columns")
    csv = "nom;prix\n" + "".join(f"Léa;{n}\n" for n in range(MAX_ROWS))
    html, cut = _shown(tmp_path, csv.encode("cp1252"), "csv")
    assert (html.count("<tr>"), cut, "<td>Léa</td>" in html) == (MAX_ROWS + 1, "rows", True)
    html, cut = _shown(tmp_path, letter("".join(paragraph("mot " * 50) for _ in range(1000))), "docx")
    assert (len(html) <= 121_000, cut, html.endswith("</p>")) == (True, "text", True)


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "entities in the text": ("docx", lambda: _with_entities(letter(paragraph("Devis")), "word/document.xml")),
    "entities in the relations": ("docx", lambda: _with_entities(letter(paragraph("Devis")), "_rels/.rels")),
    "entities in a sheet": (
        "xlsx",
        lambda: _with_entities(workbook(row(1, "Devis")), "xl/worksheets/sheet2.xml"),
    ),
    "laughs": ("xlsx", bombs.xlsx_laughs),
    "markup that unpacks to a lot": ("docx", lambda: bombs.docx_packed(40)),
    "no archive": ("docx", lambda: b"PK\x03\x04" + bytes(500)),
    "no workbook": ("xlsx", lambda: files.office("xl/workbook.xml", "<x/>")),
    "no markup": ("docx", lambda: files.office("word/document.xml", "<w:p")),
    "nested deeper than anybody writes": ("docx", nested_tables),
    "a list of itself": (
        "docx",
        lambda: letter("", {"word/numbering.xml": "<x/>", "word/styles.xml": "<y/>"}),
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_hostile_is_refused_or_harmless(tmp_path: Path, what: str) -> None:
    ending, make = HOSTILE[what]
    try:
        html, _ = _shown(tmp_path, make(), ending)
    except Unreadable:
        return
    assert "root:" not in html
    assert "aaaaaaaaaa" not in html
    assert len(html) < 200_000


@pytest.mark.parametrize("kind", ["image", "hyperlink"])
@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "https://elsewhere.example/x.png", "javascript:alert(1)"]
)
def test_nothing_is_loaded_and_nothing_leads_elsewhere(
    tmp_path: Path, kind: str, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object, **__: object) -> Any:
        raise AssertionError("something was opened")

    monkeypatch.setattr("mammoth.docx.files.Files.open", opened, raising=False)
    monkeypatch.setattr("socket.socket.connect", opened)
    html, _ = _shown(tmp_path, _linking(target, kind), "docx")
    assert html.startswith("<p>Devis</p>")
    assert not re.search(r"href|src|elsewhere|passwd|alert", html)


def test_only_text_comes_out_whatever_the_process_hands_on() -> None:
    """The process that reads files may be anybody's by then: what it answers is cleaned here."""
    html, _ = clean_inside(
        '<p onclick="x()" style="x" class="must" id="main">a<script>b</script><img src="https://e.example/c.png">'
        '<a href="https://e.example">d</a><iframe src="x">e</iframe><form action="/x"><input name="form_token"></form>'
        '<svg onload="x()"></svg></p><h1>f</h1><td colspan="9999">g</td><table><tr><td colspan="400" rowspan="x">h'
    )
    assert not re.search(r"onclick|style|class|id=|script|src|href|form|svg|frame|input", html)
    assert '<td colspan="50">' in html
    assert "<h3>f</h3>" in html
    assert [column_name(n) for n in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    deep, _ = clean_inside("<blockquote>" * 500 + "x")
    assert deep.count("<") < 10


def test_all_that_is_read_of_a_large_letter_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(insides, "MAX_MARKUP", 1000)
    with pytest.raises(Unreadable, match="too large"):
        _shown(tmp_path, letter(paragraph("mot " * 500)), "docx")


async def test_who_sees_the_message_looks_inside_and_nobody_else(amelie: Client) -> None:
    paper = await amelie.upload(workbook(row(1, "Total", "=A1")), "prix.xlsx")
    post = await amelie.publish(media_ids=[paper["id"]], visibility="direct")
    assert post["media_attachments"][0]["document"]["name"] == "prix.xlsx"
    mine, path = amelie.paris.browser(), f"/files/{paper['id']}"
    await mine.log_in()
    page = await (await mine.get(path)).text()
    assert f'href="{path}/inside"' in page
    assert "<td>42</td>" not in page
    page = await (await mine.get(f"{path}/inside")).text()
    assert '<th scope="row">1</th><td>Total</td><td>42</td>' in page
    assert "<td>42</td>" in await (await mine.get(path)).text(), "it is kept"
    theirs = amelie.paris.browser()
    await theirs.log_in("ada")
    for each in (path, f"{path}/inside", f"{path}/newest", f"{path}/versions/1"):
        assert (await theirs.get(each)).status == 404, each


async def test_what_cannot_be_shown_says_so_and_is_read_once(amelie: Client) -> None:
    paper = await amelie.upload(files.docx("Devis"), "devis.docx")
    await amelie.publish(media_ids=[paper["id"]])
    browser = amelie.paris.browser()
    await browser.log_in()
    for _ in range(2):
        page = await (await browser.get(f"/files/{paper['id']}/inside")).text()
        assert "cannot be shown here" in page
    assert await value("SELECT count(*) FROM file_previews") == 1
