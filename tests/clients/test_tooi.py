"""tooi, a client that fills the terminal: Gaëlle in Paris looks at a screen and presses keys.

Its terminal is a pseudo terminal of the system, and pyte is the screen. What tooi reads, it decodes with pydantic.
"""

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pyte
import pytest

from tests.clients.conftest import Company
from tests.clients.sites import RunningSite, ending, eventually
from tests.clients.test_mastodon_py import Colleague, colleague

pytestmark = [
    pytest.mark.xdist_group("clients"),
    pytest.mark.skipif(
        not os.environ.get("PARVIS_TUI"),
        reason="a screen that is redrawn while others compute is misread: PARVIS_TUI=1 runs it, by itself",
    ),
]

COLUMNS, LINES = 160, 50
ENTER, TAB, CLOSE_TAB = "\r", "\t", "\x17"
TO_POST = TAB * 5
"""From the text to the button: past language, visibility, warning and files."""


class Terminal:
    """A screen and a keyboard."""

    def __init__(self, keyboard: int) -> None:
        self._keyboard = keyboard
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)

    def follow(self) -> None:
        """Show what the program writes, until it ends."""
        while True:
            try:
                written = os.read(self._keyboard, 65536)
            except OSError:
                return
            self._stream.feed(written)

    @property
    def shown(self) -> str:
        return "\n".join(self._screen.display)

    def sees(self, *texts: str) -> None:
        """Wait until all of it is on the screen."""
        try:
            eventually(lambda: all(text in self.shown for text in texts))
        except AssertionError as error:
            raise AssertionError(f"{texts} is not on the screen:\n{self.shown}") from error

    def post(self, text: str) -> None:
        """Type a text and push the button below it."""
        self.press(text, text)
        self.push(TO_POST, "Post status")

    def push(self, keys: str, button: str) -> None:
        """Go to a button, see it change its looks, push it and see it gone."""
        before = self._looks_of(button)
        self.press(keys)
        eventually(lambda: self._looks_of(button) not in (None, before))
        self.press(ENTER)
        eventually(lambda: button not in self.shown)

    def close(self, shown: str) -> None:
        """Close a dialog that shows something, and see it gone."""
        self.press("q")
        eventually(lambda: shown not in self.shown)

    def _looks_of(self, text: str) -> tuple[object, ...] | None:
        """Return how a text looks; None while it is not on the screen: what gets the focus is scrolled to."""
        found = next(((row, line) for row, line in enumerate(self._screen.display) if text in line), None)
        if found is None:
            return None
        row, line = found
        letter = self._screen.buffer[row][line.index(text)]
        return letter.fg, letter.bg, letter.bold, letter.underscore, letter.reverse

    def press(self, keys: str, *seen: str) -> None:
        """Press keys and wait until something is on the screen."""
        os.write(self._keyboard, keys.encode())
        self.sees(*seen)


@contextmanager
def tooi(home: Path) -> Iterator[Terminal]:
    """Run it until left; it has to have ended by itself then."""
    keyboard, screen = pty.openpty()
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    homes = {"XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)}
    process = subprocess.Popen(
        [sys.executable, "-m", "tooi", "--animation-level", "none", "--image-type", "none"],
        env=os.environ | homes | {"TERM": "xterm-256color"},
        stdin=screen,
        stdout=screen,
        stderr=screen,
        start_new_session=True,
        text=True,
    )
    os.close(screen)
    terminal = Terminal(keyboard)
    reader = Thread(target=terminal.follow)
    reader.start()
    with ending(process):
        try:
            yield terminal
            assert process.wait(15) == 0, terminal.shown
        except BaseException as error:
            error.add_note(terminal.shown)
            raise
        finally:
            process.kill()
            reader.join()
            os.close(keyboard)


def remember(home: Path, site: RunningSite, somebody: Colleague) -> None:
    """Write what tooi keeps of a login. Its own asks for https, which the running sites do not speak."""
    acct = somebody.handle
    account = {
        "acct": acct,
        "username": acct.partition("@")[0],
        "instance": site.authority,
        "access_token": somebody.api.access_token,
    }
    app = {
        "title": site.name,
        "domain": site.authority,
        "base_url": site.origin,
        "client_id": somebody.api.client_id,
        "client_secret": somebody.api.client_secret,
    }
    kept = {"active_acct": acct, "accounts": {acct: account}, "apps": {site.authority: app}}
    (home / "tooi").mkdir()
    (home / "tooi" / "credentials.json").write_text(json.dumps(kept))


def test_a_day_in_the_terminal(company: Company, tmp_path: Path) -> None:
    """Gaëlle reads Hugo's post from Lyon, likes, boosts, keeps and answers it, and writes, looks up and is told."""
    gaelle, hugo = colleague(company.paris, "gaelle"), colleague(company.lyon, "hugo")
    [found] = gaelle.api.account_search(f"@{hugo.handle}", resolve=True)
    gaelle.api.account_follow(found)
    eventually(lambda: hugo.heard("follow"))
    hugo.api.status_post("La presse est arrivée #atelier", language="fr")
    eventually(lambda: gaelle.home(hugo))
    remember(tmp_path, company.paris, gaelle)

    def asked(path: str) -> int:
        return company.paris.log.read_text().count(f"path={path} ")

    with tooi(tmp_path) as terminal:

        def go_to(key: str, path: str, *seen: str) -> None:
            """Open a list, and wait until its second page was asked for: a dialog that opens before ends tooi."""
            before = asked(path)
            terminal.press("g", "Go to")
            terminal.press(key, *seen)
            eventually(lambda: asked(path) >= before + 2)

        terminal.sees("Home", f"@{hugo.handle}", "La presse est arrivée #atelier")
        terminal.press("f", "1 favourites")
        terminal.press("b", "1 boosts")
        terminal.press("B")
        eventually(lambda: hugo.heard("favourite", "reblog"))
        [kept] = eventually(gaelle.api.bookmarks)
        assert kept.account.acct == hugo.handle

        terminal.press("r", f"Replying to @{hugo.handle}")
        terminal.post("on la voit ?")
        [heard] = eventually(lambda: [n for n in hugo.heard("mention") if n.type == "mention"])
        assert "on la voit ?" in heard.status.content
        hugo.api.status_reply(heard.status, "Demain à dix heures")
        eventually(lambda: gaelle.heard("mention"))
        terminal.press("t", "Thread", "@gaelle Demain")
        terminal.press(CLOSE_TAB)

        terminal.press("c", "Compose toot", "Français")
        terminal.post("Une question de Paris")
        eventually(
            lambda: (
                gaelle.api.account_statuses(gaelle.api.me(), limit=1)[0].content
                == "<p>Une question de Paris</p>"
            )
        )

        go_to("n", "/api/v1/notifications", "Notifications", hugo.handle)
        go_to("b", "/api/v1/bookmarks", "Bookmarks", "La presse est arriv")
        terminal.press("a", "Following", "(un)Block")
        terminal.close("(un)Block")
        terminal.press("i", "Colleagues in Paris")
        terminal.close("Colleagues in Paris")
        terminal.press("q", "Quit tooi?")
        terminal.press(ENTER)
