"""A language that marks every text that went through the catalogue: ⟦Se connecter⟧. What stands outside was never shown
to a translator.
"""

from collections.abc import Callable
from gettext import NullTranslations

import pytest

from tests.browser.inspection import CLOSE, OPEN
from web.app import PARTS
from web.http.formats import FORMATS
from web.http.html import load_templates
from web.http.language import load_catalogues


class Marking(NullTranslations):
    """Texts of another catalogue, marked."""

    def __init__(self, texts: NullTranslations) -> None:
        super().__init__()
        self._texts = texts

    def gettext(self, message: str) -> str:
        return f"{OPEN}{self._texts.gettext(message)}{CLOSE}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{OPEN}{self._texts.ngettext(msgid1, msgid2, n)}{CLOSE}"

    def pgettext(self, context: str, message: str) -> str:
        return f"{OPEN}{self._texts.pgettext(context, message)}{CLOSE}"

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return f"{OPEN}{self._texts.npgettext(context, msgid1, msgid2, n)}{CLOSE}"


def mark_all_texts(patch: pytest.MonkeyPatch) -> None:
    """Mark the texts of all pages of all sites, whatever their language: sites share what was read once, also those that
    are open already. What is kept of a text is kept by its catalogue, so nothing unmarked comes back.
    """
    catalogues = load_catalogues()
    assert isinstance(catalogues, dict)
    for language, texts in list(catalogues.items()):
        patch.setitem(catalogues, language, Marking(texts))
    filters = load_templates(tuple((each.shows, each.template) for each in PARTS if each.template)).filters
    for name in FORMATS.keys() - {"for_input"}:
        patch.setitem(filters, name, _marked(FORMATS[name]))


def _marked(form: Callable[..., str]) -> Callable[..., str]:
    """Mark what Babel writes: days, sizes, times that something takes."""
    return lambda *values: f"{OPEN}{form(*values)}{CLOSE}"
