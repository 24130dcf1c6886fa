"""With what somebody calls, as far as their program says: `Firefox, Windows`, for the list of what they are logged in
with (models/people/access.py). No version and nothing rare is kept, so that it names a device to its owner and to nobody
else.
"""

import re

_PLATFORMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "CrOS": "ChromeOS",
    "Windows": "Windows",
    "Macintosh": "macOS",
    "macOS": "macOS",
    "Darwin": "Apple",
    "iOS": "iOS",
    "Linux": "Linux",
}
"""Part of a User-Agent -> what people call it; the first that is found."""

_BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "Vivaldi/": "Vivaldi",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "Electron/": "Electron",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
"""As above. Nearly all claim to be Safari, many Chrome."""

_PROGRAM = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}", re.ASCII)


def device_of(agent: str) -> str:
    """Name program and system of a User-Agent; "" when it says nothing."""
    agent = agent[:500]
    return ", ".join(name for name in (_program(agent), _first(_PLATFORMS, agent)) if name)


def _program(agent: str) -> str:
    if agent.startswith(("Mozilla/", "Opera/")):
        return _first(_BROWSERS, agent)
    named = _PROGRAM.match(agent.partition("/")[0].partition("(")[0])
    return named[0].strip() if named else ""


def _first(names: dict[str, str], agent: str) -> str:
    return next((name for part, name in names.items() if part in agent), "")
