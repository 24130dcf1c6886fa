"""Styles, scripts and pictures of pages: under names that may be kept for ever, and under plain ones."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from tests.paris import Paris, paris, paris_data
from web.http import assets
from web.http.assets import Asset, asset, version
from web.http.html import load_templates
from web.http.icons import sprite

__all__ = ["paris", "paris_data"]

PLAIN = files("web").joinpath("static")


async def test_a_page_names_files_that_a_browser_keeps_for_ever(paris: Paris) -> None:
    page = await (await paris.client.get("/login")).text()
    for path in re.findall(r'"(/static/[^"]+)"', page):
        answer = await paris.client.get(path)
        assert (answer.status, answer.headers["Cache-Control"]) == (
            200,
            "public, max-age=31536000, immutable",
        )
        name = path.split("/", 3)[3].partition("#")[0]
        plain = sprite() if name == "icons.svg" else PLAIN.joinpath(name).read_bytes()
        assert await answer.read() == plain


async def test_a_plain_name_is_asked_for_again(paris: Paris) -> None:
    answer = await paris.client.get("/static/avatar.png")
    assert (answer.status, answer.content_type) == (200, "image/png")
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    "path",
    [
        "/static/none.css",
        "/static/000000000000/style.css",
        "/static/",
        "/static/..%2fapp.py",
        "/static/%2e%2e/routes.py",
        "/static/{version}/../__init__.py",
        "/static/{version}/",
    ],
)
async def test_there_is_nothing_else(paris: Paris, path: str) -> None:
    assert (await paris.client.get(path.format(version=version()))).status == 404


@pytest.mark.parametrize(
    ("asked", "packed"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("deflate, gzip", True),
        ("", False),
        ("gzip;q=0", False),
        ("gzip; q=0.000, br", False),
        ("br", False),
    ],
)
async def test_texts_are_sent_compressed_to_who_takes_that(paris: Paris, asked: str, packed: bool) -> None:
    answer = await paris.client.get(asset("style.css"), headers={"Accept-Encoding": asked})
    assert (answer.headers.get("Content-Encoding") == "gzip") is packed
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.headers["Content-Type"] == "text/css; charset=utf-8"
    assert await answer.read() == PLAIN.joinpath("style.css").read_bytes()


async def test_pictures_are_not_compressed_again(paris: Paris) -> None:
    answer = await paris.client.get(asset("avatar.png"), headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers
    assert "Vary" not in answer.headers


def test_another_file_makes_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of modules, as they name each other: `./b.js` is in the same directory, of the same release."""
    texts = {"js/a.js": b'import "./b.js";', "js/b.js": b"1"}
    names = []
    for changed in (b"1", b"2", b"1"):
        held = {name: Asset(body, "text/javascript") for name, body in (texts | {"js/b.js": changed}).items()}
        monkeypatch.setattr(assets, "assets", lambda held=held: held)
        version.cache_clear()
        names.append(asset("js/a.js"))
    monkeypatch.undo()
    version.cache_clear()
    assert names[0] == names[2] != names[1]
    assert re.fullmatch(r"/static/[0-9a-f]{12}/js/a\.js", names[0])


def test_templates_name_only_what_is_there() -> None:
    templates = load_templates()
    assert templates.from_string("{{ asset('style.css') }}").render() == f"/static/{version()}/style.css"
    with pytest.raises(KeyError):
        templates.from_string("{{ asset('none.css') }}").render()


def test_folders_are_read_and_files_of_unknown_kinds_are_not(tmp_path: Path) -> None:
    (tmp_path / "js").mkdir()
    for name in ("js/app.js", "style.css", "notes.txt", "style.css~"):
        (tmp_path / name).write_text(name)
    assert dict(assets.read(tmp_path)) == {"js/app.js": b"js/app.js", "style.css": b"style.css"}
