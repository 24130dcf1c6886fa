"""Every case of the contract has a test that names its number, here or where its subject is tested."""

import re
from pathlib import Path

CASES = range(1, 53)


def test_every_case_has_a_test() -> None:
    files = Path(__file__).parents[1].rglob("test_*.py")
    named = {
        int(number)
        for file in files
        for number in re.findall(r"^(?:async )?def test_case_(\d\d)_", file.read_text("utf-8"), re.MULTILINE)
    }
    assert named == set(CASES)
