"""Texts that the site itself writes, in the language of who reads them. Those of pages are web/http/language.py."""

from collections.abc import Iterable, Mapping


def in_language(texts: Mapping[str, str], wanted: Iterable[str]) -> str:
    """Return the text of the first language that there is one in, whatever the country (`fr-CA`); else the English one.

    `wanted` are codes, best first; "" stands for none.
    """
    codes = (each.strip().lower().replace("_", "-").partition("-")[0] for each in wanted)
    return next((texts[code] for code in codes if code in texts), texts["en"])
