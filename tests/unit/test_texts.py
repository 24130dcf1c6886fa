"""The texts of pages are there in every language, and those of the catalogues are used."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from jinja2 import meta

from web.http.html import load_templates
from web.http.words import WORDS
from web.locale.__main__ import LOCALE, read, texts

ROOT = Path(__file__).parents[2]
CATALOGUES = sorted(LOCALE.glob("*.po"))


def _key(text: str | tuple[str, ...], context: str | None) -> tuple[str, str]:
    return (text if isinstance(text, str) else text[0], context or "")


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_catalogue_has_every_text_and_no_other(path: Path) -> None:
    written = {_key(text, context) for text, context in texts()}
    translated = {_key(message.id, message.context) for message in read(path) if message.id}
    assert sorted(written - translated) == [], "`make texts` adds them; then translate them"
    assert sorted(translated - written) == [], "`make texts` takes them out"


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_translation_has_all_forms_and_places(path: Path) -> None:
    catalogue = read(path)
    assert not catalogue.obsolete
    for message in catalogue:
        if message.id:
            assert not message.fuzzy, message.id
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            assert len(forms) == (catalogue.num_plurals if message.pluralizable else 1), message.id
            assert all(each.strip() for each in forms), message.id
            assert {frozenset(_places(each)) for each in forms} <= _allowed(message), message.id


def _allowed(message: Message) -> set[frozenset[str]]:
    """Return the places that a translation may have: a form for one thing may leave out the number."""
    ids = message.id if isinstance(message.id, tuple) else (message.id,)
    allowed = {frozenset(_places(each)) for each in ids}
    return allowed | {each - {"%(num)s"} for each in allowed} if len(ids) > 1 else allowed


def _places(text: str) -> list[str]:
    return re.findall(r"%\(\w+\)s|\{\w*\}", text)


def test_french_is_typographically_right() -> None:
    """Narrow no-break spaces before ; ! ? and inside « », a no-break space before a colon, typographic apostrophes."""
    for message in read(LOCALE / "fr.po"):
        for text in message.string if isinstance(message.string, tuple) else (message.string,):
            if message.id:
                assert not re.search(
                    r"[^\u202f][;!?](?!\w)|«[^\u202f]|[^\u202f]»|(?<![:\w])\w+:(?=\s|$)|'", text
                ), text


def test_every_word_is_used() -> None:
    sources = "".join(
        path.read_text("utf-8")
        for path in (ROOT / "web").rglob("*")
        if path.suffix in (".html", ".py") and path.name != "words.py"
    )
    composed = set(re.findall(r'"([a-z_]+_)" ?~', sources)) | set(re.findall(r'f"([a-z_]+_)\{', sources))
    assert [key for key in WORDS if f'"{key}"' not in sources and not key.startswith(tuple(composed))] == []


def test_templates_name_no_constant_that_is_not_there() -> None:
    templates = load_templates()
    assert templates.loader
    for name in templates.list_templates():
        tree = templates.parse(templates.loader.get_source(templates, name)[0])
        unknown = meta.find_undeclared_variables(tree) - templates.globals.keys()
        assert not [each for each in unknown if each.isupper()], name
