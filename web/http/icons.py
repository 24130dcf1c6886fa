"""The signs on pages: one sprite of Lucide's icons (ISC), made at start from the package `lucide`."""

from functools import cache
from importlib.resources import files
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

NAMES = {
    "home": "house",
    "horn": "megaphone",
    "group": "users",
    "tree": "network",
    "ask": "circle-question-mark",
    "people": "user-round",
    "cal": "calendar",
    "mail": "mail",
    "mark": "bookmark",
    "bell": "bell",
    "search": "search",
    "plus": "plus",
    "clip": "paperclip",
    "poll": "chart-column",
    "talk": "message-square",
    "share": "repeat-2",
    "smile": "smile-plus",
    "shield": "shield-check",
    "globe": "globe",
    "lock": "lock",
    "star": "star",
    "check": "check",
    "more": "ellipsis",
    "chart": "chart-line",
    "cog": "settings",
    "list": "list",
    "up": "chevron-up",
    "down": "chevron-down",
    "menu": "menu",
    "building": "building-2",
    "back": "arrow-left",
    "clock": "clock",
    "x": "x",
    "warn": "triangle-alert",
    "cloud": "cloud-off",
    "pin": "pin",
    "edit": "pencil",
    "trash": "trash-2",
    "flag": "flag",
    "quote": "quote",
    "bold": "bold",
    "italic": "italic",
    "code": "code",
    "link": "link",
    "bullets": "list",
    "eye": "eye",
    "mute": "volume-x",
    "file": "file-text",
    "picture": "image",
    "hash": "hash",
    "tag": "tag",
    "filter": "list-filter",
    "server": "server",
    "key": "key-round",
    "send": "send",
    "follow": "user-plus",
    "door": "log-out",
    "download": "download",
    "phone": "smartphone",
    "keyboard": "keyboard",
}
"""Our name -> Lucide's."""

_SVG = "{http://www.w3.org/2000/svg}"


@cache
def sprite() -> bytes:
    """Return the sprite, an SVG with a symbol for each name."""
    ElementTree.register_namespace("", _SVG.strip("{}"))
    drawn = ElementTree.Element(f"{_SVG}svg")
    with ZipFile(BytesIO(files("lucide").joinpath("lucide.zip").read_bytes())) as icons:
        for name, theirs in NAMES.items():
            symbol = ElementTree.SubElement(drawn, f"{_SVG}symbol", id=name, viewBox="0 0 24 24")
            symbol.extend(ElementTree.fromstring(icons.read(f"{theirs}.svg")))
    return ElementTree.tostring(drawn)
