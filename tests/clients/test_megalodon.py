"""megalodon, the library under Whalebird and others. The story itself is in megalodon/story.js."""

from pathlib import Path

from tests.clients.conftest import Company
from tests.clients.javascript import run_story


def test_whalebirds_library_tells_the_whole_story(company: Company) -> None:
    """Emma and Farid find out what the site is, talk between Paris and Lyon, and hear one another live."""
    company.paris.hire("emma")
    company.lyon.hire("farid")
    run_story(Path(__file__).with_name("megalodon"), company)
