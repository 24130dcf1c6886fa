"""Forms of pages, filled in and sent as a browser does: every field that stands in it, whatever it is."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from aiohttp import ClientResponse, FormData

from tests.paris import Browser

Fields = list[tuple[str, str]]


@dataclass
class Sheet(HTMLParser):
    """The fields of one form of a page, in their order, also those that stand outside and name it."""

    wanted: str
    fields: Fields = field(default_factory=list)
    buttons: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._inside, self._text, self._select = False, "", ""
        self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self._inside = given.get("id") == self.wanted
            return
        owner = given.get("form") or (self.wanted if self._inside else "")
        if owner != self.wanted and tag != "option":
            return
        name, value = given.get("name") or "", given.get("value") or ""
        if tag == "input" and name:
            self._input(given, name, value)
        elif tag == "textarea":
            self._area, self._text = name, ""
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and "selected" in given:
            self.fields.append((self._select, value))
        elif tag == "button" and name:
            self.buttons.append(value)

    def _input(self, given: dict[str, str | None], name: str, value: str) -> None:
        kind = given.get("type", "text")
        if kind == "file" or (kind in ("checkbox", "radio") and "checked" not in given):
            return
        self.fields.append((name, value))

    def handle_data(self, data: str) -> None:
        if self._area:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area:
            self.fields.append((self._area, self._text.removeprefix("\n")))
            self._area = ""
        elif tag == "select":
            self._select = ""
        elif tag == "form":
            self._inside = False

    def value(self, name: str) -> str:
        return dict(self.fields).get(name, "")

    def values(self, name: str) -> list[str]:
        return [each for at, each in self.fields if at == name]


async def sheet_of(page: ClientResponse, form: str) -> Sheet:
    sheet = Sheet(form)
    sheet.feed(await page.text())
    return sheet


async def send(
    browser: Browser, path: str, sheet: Sheet, file: tuple[str, bytes] | None = None, **typed: Any
) -> ClientResponse:
    """Type into fields and send all of the form; a list stands for several fields, None for none."""
    fields = [(name, each) for name, each in sheet.fields if name not in typed]
    for name, each in typed.items():
        fields += [
            (name, one) for one in (each if isinstance(each, list) else [each] if each is not None else [])
        ]
    sent = FormData(default_to_multipart=True)
    for name, each in fields:
        sent.add_field(name, str(each))
    if file:
        sent.add_field("file", file[1], filename=file[0], content_type="application/octet-stream")
    return await browser.post(path, sent)
