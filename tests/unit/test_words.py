"""The words of README.md are those of the code; words that the field does not use, or uses otherwise, are no names."""

import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("models", "federation", "inbox", "outbox", "web")

BANNED = {
    "told": "counts, hosts, payload, received … : what it is",
    "tell": "notify, send, enqueue",
    "tells": "notifies, sends",
    "untold": "unsent",
    "errand": "job",
    "errands": "jobs",
    "wish": "job, query",
    "wishes": "jobs, languages",
    "carry": "boost_into_group",
    "carries": "boosts",
    "carried": "boosted",
    "travel": "forward",
    "travels": "forwards",
    "pass_on": "forward",
    "passed_on": "forwarded",
    "take_in": "add, store",
    "take_out": "remove",
    "take_over": "apply, store",
    "take_back": "undo",
    "taken_back": "undone",
    "depot": "media_store",
    "workshop": "decoder",
    "papers": "documents",
    "farewell": "goodbye",
    "separation": "removal",
    "silent": "unreachable, awaiting_answer",
    "silence": "host_health",
    "knocking": "double_knocking",
    "habits": "capabilities",
    "charter": "settings of a group",
    "colleague": "authenticated",
}
"""Word of a name, or several -> what to say instead."""

EXCEPTIONS = {
    "told": "a column of announcements, group_rule_decisions and group_rule_sites",
    "sites_told": "a column of groups",
    "people_told": "a column of peers",
    "name_told": "a column of peers",
    "double_knocking": "the field's name for it",
    "DoubleKnocking": "the same as a class",
    "tell": "where one stands in a file, in Python",
}
"""Names that have a banned word all the same."""


def sources() -> Iterator[Path]:
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("*.py")):
            if not re.match(r"\d{4}_", file.name):  # A migration is as it was released.
                yield file


@cache
def names() -> dict[str, str]:
    """Return names in the code, with a place where each stands: all of a file that has a banned word, if only in a text.

    To tell names from texts takes Python a second and more for the whole code.
    """
    found = {}
    for file in sources():
        text = file.read_text("utf-8")
        if not any(banned_in(each) for each in set(re.findall(r"\w+", text))):
            continue
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.NAME:
                found.setdefault(token.string, f"{file.relative_to(ROOT)}:{token.start[0]}")
    return found


def spelled(name: str) -> str:
    """Return a name as words between underscores: SeveredFollow is _severed_follow_."""
    return "_" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).strip("_").lower() + "_"


@cache
def banned_in(name: str) -> list[str]:
    written_out = spelled(name)
    return [word for word in BANNED if f"_{word}_" in written_out]


def glossary() -> list[str]:
    """Return the words that README.md explains."""
    text = (ROOT / "README.md").read_text("utf-8")
    rows = text[text.index("## Words") :].split("\n## ")[0].splitlines()
    cells = [row.split("|")[1].strip() for row in rows if row.startswith("| ")][1:]
    return [word for cell in cells for word in cell.split(", ")]


@cache
def written() -> str:
    return "\n".join(file.read_text("utf-8").lower() for file in sources())


def test_the_glossary_is_read() -> None:
    words = glossary()
    assert {"peer", "shared inbox", "double-knocking", "fallback"} <= set(words)
    assert len(words) == len(set(words))


@pytest.mark.parametrize("word", glossary())
def test_a_word_of_the_glossary_is_used(word: str) -> None:
    """In names (home_entry, HomeEntry) or in texts (home entry)."""
    assert re.search(r"(?<![a-z])" + re.sub("[ -]", "[ _-]?", word.lower()), written())


def test_no_name_has_a_word_that_the_field_does_not_use() -> None:
    found = {
        f"{place} {name}: {BANNED[word]}"
        for name, place in names().items()
        for word in banned_in(name)
        if name not in EXCEPTIONS
    }
    assert found == set()


def test_every_exception_is_one() -> None:
    assert names().keys() >= EXCEPTIONS.keys()
    assert all(banned_in(name) for name in EXCEPTIONS)
