"""The quality scale, tests/families.toml: every family answers every rule, with a test that is there or a reason."""

import re
import tomllib
from pathlib import Path

import pytest

import models
from models.core.database import tables
from models.core.family import families
from models.core.inside import references_of, table_of

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


def test_every_table_about_an_account_says_what_an_erasure_does_to_it() -> None:
    """What outlives an account is named by its own family; a name that is no such table would hide a leak."""
    referring = {
        table_of(table)
        for table in tables()
        for _, model, on_delete in references_of(table)
        if model == "models.Account" and on_delete == "CASCADE"
    }
    outliving = {table for family in families().values() for table in family.outlive_accounts}
    assert outliving <= referring
