"""toot, the terminal client: Amélie in Paris and Bruno in Lyon, each at a terminal of their own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from toot.cli import cli

from tests.clients.conftest import Company
from tests.clients.sites import Browser, RunningSite, ending, eventually


@dataclass(frozen=True)
class Terminal:
    """Where somebody types toot commands."""

    site: RunningSite
    username: str
    home: Path

    @property
    def handle(self) -> str:
        return f"{self.username}@{self.site.authority}"

    def toot(self, *arguments: str) -> str:
        """Type a command and return what it prints. It is toot's whole command line, without a process for each."""
        done = CliRunner(env=self._environment).invoke(cli, ["--no-color", *arguments], prog_name="toot")
        assert done.exit_code == 0, f"toot {arguments}: {done.output}"
        return done.stdout

    def read(self, *arguments: str) -> Any:
        """Type a command, and return what it got from the site."""
        return json.loads(self.toot(*arguments, "--json"))

    def log_in(self) -> None:
        """`toot login` prints an address to open in a browser and asks for the code that is shown there."""
        login = subprocess.Popen(
            [Path(sys.executable).with_name("toot"), "--no-color", "login", "--instance", self.site.origin],
            env=os.environ | self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert login.stdin
        assert login.stdout
        with ending(login):
            address = next(line for line in login.stdout if line.startswith(self.site.origin))
            code = Browser().let_in(address.strip(), self.username)
            printed, complaints = login.communicate(f"n\n{code}\n")
        assert "Successfully logged in" in printed, printed + complaints

    @property
    def _environment(self) -> dict[str, str]:
        home = str(self.home)
        return {
            "XDG_CONFIG_HOME": home,
            "XDG_CACHE_HOME": home,
            "COLUMNS": "200",
            "PYTHONIOENCODING": "utf-8",
        }


@pytest.fixture(scope="module")
def amelie(company: Company, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return _terminal(company.paris, "amelie", tmp_path_factory.mktemp("amelie"))


@pytest.fixture(scope="module")
def bruno(company: Company, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return _terminal(company.lyon, "bruno", tmp_path_factory.mktemp("bruno"))


def _terminal(site: RunningSite, username: str, home: Path) -> Terminal:
    site.hire(username)
    terminal = Terminal(site, username, home)
    terminal.log_in()
    return terminal


def test_a_conversation_between_two_sites(amelie: Terminal, bruno: Terminal) -> None:
    """Bruno finds and follows Amélie, reads her post, likes, boosts and answers it; she hears of it all."""
    [found] = bruno.read("search", "--resolve", "--type", "accounts", f"@{amelie.handle}")["accounts"]
    assert found["acct"] == amelie.handle
    bruno.toot("follow", amelie.handle)
    eventually(lambda: bruno.handle in amelie.toot("followers"))

    posted = amelie.read("post", "--spoiler-text", "Planning", f"Bonjour @{bruno.handle} #planning")
    [read] = eventually(lambda: _written_by(amelie, bruno.read("timelines", "home")))
    assert (read["uri"], read["spoiler_text"]) == (posted["uri"], "Planning")
    assert "#planning" in bruno.toot("timelines", "home", "--no-clear")

    assert bruno.read("favourite", read["id"])["favourited"]
    assert bruno.read("reblog", read["id"])["reblog"]["id"] == read["id"]
    answer = bruno.read("post", "--reply-to", read["id"], f"@{amelie.handle} merci !")
    assert answer["in_reply_to_id"] == read["id"]

    news = ("now follows you", "favourited your status", "boosted your status", "mentioned you")
    eventually(lambda: _shows(amelie.toot("notifications"), [f"@{bruno.handle} {what}" for what in news]))
    assert "merci !" in amelie.toot("thread", posted["id"])

    assert amelie.read("delete", posted["id"])["text"] == f"Bonjour @{bruno.handle} #planning"
    eventually(lambda: not _written_by(amelie, bruno.read("timelines", "home")))


def test_what_stays_at_home(amelie: Terminal) -> None:
    """Amélie describes herself, looks at her site, and finds a post again by bookmark and hashtag."""
    amelie.toot("update-account", "--note", "Design in Paris", "--language", "fr")
    assert "Design in Paris" in amelie.toot("whois", "amelie")
    assert "Colleagues in Paris" in amelie.toot("instance")
    amelie.toot("tags", "follow", "retro")

    posted = amelie.read("post", "Un mémo #retro")
    assert posted["language"] == "fr"
    amelie.toot("bookmark", posted["id"])
    assert "Un mémo" in amelie.toot("bookmarks", "--once")
    assert "Un mémo" in amelie.toot("timelines", "tag", "retro", "--no-clear")


def _written_by(author: Terminal, statuses: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [status for status in statuses if status["account"]["acct"] == author.handle]


def _shows(shown: str, news: list[str]) -> bool:
    return all(line in shown for line in news)
