"""masto.js, the library under Elk and Phanpy. The story itself is in masto/story.js."""

from pathlib import Path

import pytest

from tests.clients.conftest import Company
from tests.clients.javascript import run_story
from tests.clients.sites import ROOT


def test_elks_library_tells_the_whole_story(company: Company) -> None:
    """Claire and David log in, talk between their sites, page through lists and change a profile."""
    company.paris.hire("claire")
    company.lyon.hire("david")
    run_story(Path(__file__).with_name("masto"), company)


@pytest.mark.parametrize("room", ["clients/masto", "clients/megalodon", "interop_fedify"])
def test_no_lock_names_a_registry(room: str) -> None:
    """Where packages come from is the business of whoever installs them."""
    lock = (ROOT / "tests" / room / "package-lock.json").read_text()
    assert "integrity" in lock
    assert "resolved" not in lock
