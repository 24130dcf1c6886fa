"""tooi, a client that fills the terminal: Gaëlle in Paris looks at a screen, presses keys and clicks on buttons.

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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, Thread

import pyte

from tests.clients.conftest import Company
from tests.clients.sites import RunningSite, ending, eventually
from tests.clients.test_mastodon_py import Colleague, colleague

COLUMNS, LINES = 160, 80
"""So many lines that nothing has to be scrolled to."""
ENTER, CLOSE_TAB = "\r", "\x17"
POST = "< Post status >"

ASKED_FOR_FRAMES, FRAMES_ARE_KNOWN, END_OF_FRAME = b"\x1b[?2026$p", b"\x1b[?2026;2$y", b"\x1b[?2026l"
"""Synchronized output: a program that knows that we know it says when a picture is whole."""

PATIENCE_S = 30
"""With a screen that stays as it is. While it changes, nobody gives up: the machine may be busy."""
LOST_AFTER_S = 8.0
"""Then a key has changed nothing."""
DAY_S = 300
"""How long the whole day may take."""


class Terminal:
    """A screen, a keyboard and a mouse."""

    def __init__(self, keyboard: int) -> None:
        self._keyboard = keyboard
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._painted = Condition()

    @property
    def shown(self) -> str:
        """The text on the screen."""
        with self._painted:
            return "\n".join(self._screen.display)

    def follow(self) -> None:
        """Show what the program paints, one whole picture after the other, until it ends."""
        begun = b""
        while True:
            try:
                begun += os.read(self._keyboard, 65536)
            except OSError:
                return
            if ASKED_FOR_FRAMES in begun:
                begun = begun.replace(ASKED_FOR_FRAMES, b"")
                os.write(self._keyboard, FRAMES_ARE_KNOWN)
            whole, end, begun = begun.rpartition(END_OF_FRAME)
            with self._painted:
                self._stream.feed(whole + end)
                self._painted.notify()

    def sees(self, *texts: str) -> None:
        """Wait until all of it is on the screen."""
        self._wait_for(lambda shown: all(text in shown for text in texts), f"{texts} is not on the screen")

    def misses(self, text: str) -> None:
        """Wait until it is not on the screen any more."""
        self._wait_for(lambda shown: text not in shown, f"{text} is still on the screen")

    def press(self, keys: str, *seen: str) -> None:
        """Press keys and wait until something is on the screen. Keys that come while a field opens are lost: press again."""
        for _ in range(3):
            before = self.shown
            os.write(self._keyboard, keys.encode())
            if all(text in before for text in seen) or self._changes(before):
                break
        self.sees(*seen)

    def _changes(self, before: str) -> bool:
        """Tell whether the screen changes soon."""
        with self._painted:
            return self._painted.wait_for(lambda: self.shown != before, LOST_AFTER_S)

    def click(self, text: str) -> None:
        """Click on a text as soon as it is on the screen."""
        self.sees(text)
        row, line = next(found for found in enumerate(self.shown.splitlines(), 1) if text in found[1])
        place = f"0;{line.index(text) + 2};{row}"
        os.write(self._keyboard, f"\x1b[<{place}M\x1b[<{place}m".encode())

    def post(self, text: str) -> None:
        """Type a text, click on the button below it and see the form gone."""
        self.press(text, text)
        self.click(POST)
        self.misses(POST)

    def close(self, shown: str) -> None:
        """Close a dialog that shows something, and see it gone."""
        self.press("q")
        self.misses(shown)

    def _wait_for(self, condition: Callable[[str], bool], complaint: str) -> None:
        with self._painted:
            while not condition(before := self.shown):
                changed = self._painted.wait_for(lambda: self.shown != before, PATIENCE_S)
                assert changed, f"{complaint}:\n{before}"


@contextmanager
def tooi(home: Path) -> Iterator[Terminal]:
    """Run it until left; it has to have ended by itself then."""
    keyboard, screen = pty.openpty()
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    # These come before the terminal's own size, and in pytest-xdist's workers they are 80 and 24.
    size = {"COLUMNS": str(COLUMNS), "LINES": str(LINES)}
    homes = {"XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)}
    process = subprocess.Popen(
        [sys.executable, "-m", "tooi", "--animation-level", "none", "--image-type", "none"],
        env=os.environ | homes | size | {"TERM": "xterm-256color"},
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
    with ending(process, DAY_S):
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

        terminal.press("c", "Compose toot", "English")
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
