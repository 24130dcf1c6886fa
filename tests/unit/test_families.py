"""The quality scale, tests/families.toml: every family answers every rule, with a test that is there or a reason."""

import re
import tomllib
from pathlib import Path

import pytest
from tortoise import Model, fields

import models
from models.core.database import tables
from models.core.family import families
from models.core.inside import columns_of, references_of, table_of

ROOT = Path(__file__).parents[2]
SCALE: dict[str, dict[str, str]] = tomllib.loads((ROOT / "tests/families.toml").read_text("utf-8"))
RULES = re.findall(r"^#   (\w+) ", (ROOT / "tests/families.toml").read_text("utf-8"), re.MULTILINE)
UNDERNEATH = {"core", "text"}
"""What families stand on."""


def test_every_family_is_on_the_scale() -> None:
    packages = {each.parent.name for each in (ROOT / "models").glob("*/__init__.py")} - {"migrations"}
    assert set(SCALE) == packages - UNDERNEATH
    assert set(models.FAMILIES) <= packages


@pytest.mark.parametrize("family", SCALE)
def test_a_family_answers_every_rule(family: str) -> None:
    answers = SCALE[family]
    assert list(answers) == RULES
    for rule, answer in answers.items():
        if not re.fullmatch(r"exempt: .{10,}", answer):
            text = (ROOT / answer).read_text("utf-8")
            assert answer.endswith(".md") if rule == "docs" else "def test_" in text


OUTLIVING = {
    "fetches",
    "moves",
    "outgoing_activities",
    "poll_ballots",
    "poll_votes",
    "reports",
    "severances",
    "signing_keys",
    "strikes",
}
"""Tables with a reference to an account that an erasure leaves alone. Written by hand: one more is a decision."""

BY_HAND = {"file_previews", "media", "people"}
"""What an erasure deletes without a reference, as tests/unit/test_exporting.py sees."""


def ends_of(model: type[Model]) -> list[str]:
    """Return the tables whose rows a row of this one goes with."""
    return [to for _, to, on_delete in references_of(model) if on_delete == "CASCADE"]


def going() -> set[str]:
    """Return the tables whose rows go with an account, by references that end there."""
    found = {"Account": True}
    declared = {table: each for family in families().values() for table, each in family.whose.items()}

    def goes(model: type[Model]) -> bool:
        if model.__name__ not in found:
            found[model.__name__] = False
            outlives = bool(declared[table_of(model)].stays)
            found[model.__name__] = not outlives and any(
                goes(by_name[to.rpartition(".")[2]]) if to != "models.Account" else True
                for to in ends_of(model)
            )
        return found[model.__name__]

    by_name = {model.__name__: model for model in tables()}
    return {table_of(model) for model in tables() if model.__name__ != "Account" and goes(model)}


def test_every_table_is_declared_by_its_own_family() -> None:
    """What nobody declared would be missing from exports, or stay when somebody is erased."""
    for name, family in families().items():
        there = {table_of(model) for model in tables() if model.__module__.split(".")[1] == name}
        say = (
            f"say whose rows these are: `whose` of FAMILY in models/{name}/__init__.py (models/core/whose.py)"
        )
        assert there - family.whose.keys() == set(), say
        assert family.whose.keys() - there == set(), f"these tables are not of {name}"


def test_every_table_says_what_an_erasure_does_to_it() -> None:
    """By references that end at the account, which nobody has to declare; or in words."""
    declared = {table: each for family in families().values() for table, each in family.whose.items()}
    by_reference = going()
    for table, each in declared.items():
        ways = [table in by_reference, bool(each.stays), bool(each.ends)]
        assert ways.count(True) == 1, (
            f"{table}: {'goes with an account already' if ways[0] else 'no reference to an account takes it along'}:"
            " say `stays`, or `ends`, where that is so, and nothing else"
        )
        assert bool(each.own) != bool(each.because), (
            f"{table}: either rows are somebody's, or it says why not"
        )
    assert {table for table, each in declared.items() if each.ends} == BY_HAND
    referring = {table_of(model) for model in tables() if "models.Account" in ends_of(model)}
    assert {table for table in referring if declared[table].stays} == OUTLIVING


def columns() -> dict[str, set[str]]:
    return {
        table_of(model): columns_of(model) | {column for column, *_ in references_of(model)}
        for model in tables()
    }


def test_what_is_declared_is_there() -> None:
    """A column that was renamed would leave a secret in every export."""
    known = columns()
    for family in families().values():
        for table, each in family.whose.items():
            assert each.hides <= known[table], table
            assert not each.shows.keys() & (known[table] - each.hides), table


def test_what_looks_like_a_secret_stays_here() -> None:
    """Hashes, keys and tokens of our own tables, by their names; a new one is hidden, or is named here."""
    suspicious = re.compile(r"hash|secret|token|wrapped|^auth$|p256dh|private|password|_key$|^key$|endpoint")
    harmless = {("skills", "key"), ("drafts", "key"), ("media", "blurhash"), ("polls", "secret")}
    harmless.add(("notification_policies", "for_private_mentions"))
    harmless |= {("provisioned_people", name) for name in ("user_name_key", "email_key", "display_key")}
    known = columns()
    open_ones = {
        (table, column)
        for family in families().values()
        for table, each in family.whose.items()
        if each.own
        for column in known[table] - each.hides
        if suspicious.search(column)
    }
    assert open_ones <= harmless


def test_what_is_taken_can_be_written_as_json() -> None:
    """Bytes would be a secret, or a reason to think."""
    models_by_table = {table_of(model): model for model in tables()}
    for family in families().values():
        for table, each in family.whose.items():
            held = models_by_table[table]._meta.fields_map if each.own else {}
            binary = {name for name, kind in held.items() if isinstance(kind, fields.BinaryField)}
            assert binary <= each.hides, table
