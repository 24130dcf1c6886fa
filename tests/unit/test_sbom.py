"""The bill of materials names all that the lock pins, and the lock all that is installed to run."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
from click.testing import CliRunner
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from models.core.version import VERSION
from web.process import sbom
from web.process.cli import main

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.txt").read_text("utf-8")


def printed() -> str:
    done = CliRunner().invoke(main, ["sbom"])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_it_names_all_that_is_pinned() -> None:
    pinned = re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", LOCK, re.MULTILINE)
    document = json.loads(printed())
    assert [(each["name"], each["version"]) for each in document["components"]] == pinned
    hashes = [h["content"] for each in document["components"] for h in each["hashes"]]
    assert hashes == re.findall("--hash=sha256:([0-9a-f]+)", LOCK)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert document["metadata"]["component"]["version"] == VERSION


def test_it_says_who_needs_what() -> None:
    """Nothing is there for nobody: all is reached from Parvis, as pip would."""
    document = json.loads(printed())
    needs = {each["ref"]: each["dependsOn"] for each in document["dependencies"]}
    assert needs.keys() == {"parvis", *(each["bom-ref"] for each in document["components"])}
    reached, waiting = set(), ["parvis"]
    while waiting:
        if (ref := waiting.pop()) not in reached:
            reached.add(ref)
            waiting += needs[ref]
    assert reached == needs.keys()
    direct = {ref.split("/")[1].split("@")[0] for ref in needs["parvis"]}
    project = (ROOT / "pyproject.toml").read_text("utf-8").split("dependencies = [")[1].split("]")[0]
    assert direct == set(re.findall(r'"([a-z0-9-]+)', project))


def test_what_is_installed_is_what_it_says() -> None:
    """Each package here has the version of the bill, and needs nothing that is not in it."""
    named = {each["name"]: each for each in json.loads(printed())["components"]}
    for name, component in named.items():
        if "properties" in component:
            continue  # not on every machine
        there = distribution(name)
        assert there.version == component["version"]
        wanted = [Requirement(line) for line in there.requires or []]
        needed = {
            canonicalize_name(r.name) for r in wanted if not r.marker or r.marker.evaluate({"extra": ""})
        }
        assert needed <= named.keys(), name


def test_it_is_the_same_each_time() -> None:
    assert printed() == printed()
    other = sbom.bill(LOCK.replace("aerich==0.10.1", "aerich==0.10.2"))
    assert other["serialNumber"] != sbom.bill(LOCK)["serialNumber"]


def test_a_line_that_it_does_not_know_is_not_left_out() -> None:
    with pytest.raises(ValueError, match="git"):
        sbom.bill(LOCK + "https://git.corp.example/fork.tar.gz\n")


def test_it_comes_with_an_installed_parvis() -> None:
    """The wheel holds the lock where it is looked for first."""
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    place = sbom.PLACES[0].relative_to(ROOT)
    assert f'"requirements.txt" = "{place}"' in project
