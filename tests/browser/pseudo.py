"""A language that marks every text that went through the catalogue: ⟦Se connecter⟧. What stands outside was never shown
to a translator.

This is the one place of these tests that knows how pages get their texts.
"""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.inspection import CLOSE, OPEN
from web.http import html


def mark_all_texts(patch: pytest.MonkeyPatch) -> None:
    """Mark the texts of all pages, whatever their language."""
    translator = html.translator

    def marking(*arguments: Any) -> Callable[[str], str]:
        translated = translator(*arguments)
        return lambda key: f"{OPEN}{translated(key)}{CLOSE}"

    patch.setattr(html, "translator", marking)
