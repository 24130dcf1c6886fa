"""A language that marks every text that went through the catalogue: ⟦Se connecter⟧. What stands outside was never shown
to a translator.
"""

from gettext import NullTranslations

import pytest

import web.app
from tests.browser.inspection import CLOSE, OPEN
from web.http.language import Catalogues, load_catalogues


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
    """Mark the texts of all pages, whatever their language, of the sites that are made from now on."""

    def marked() -> Catalogues:
        return {language: Marking(texts) for language, texts in load_catalogues().items()}

    patch.setattr(web.app, "load_catalogues", marked)
