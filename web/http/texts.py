"""What templates call for the texts of their reader: each is HTML, made safe once, with its places filled in escaped."""

from functools import lru_cache
from gettext import NullTranslations
from typing import Any

from markupsafe import Markup, escape

from web.http import language
from web.http.formats import number


def text(message: str, **values: Any) -> Markup:
    """Return a text: `_("Members of %(group)s", group=name)`."""
    found = _marked(language.READING.get().texts, message)
    return _filled(found, values) if values else found


@lru_cache(maxsize=4096)
def _marked(texts: NullTranslations, message: str) -> Markup:
    return Markup(texts.gettext(message))


def counted(one: str, many: str, num: int, **values: Any) -> Markup:
    """Return the text for a number of things, which stands at `%(num)s`."""
    return _filled(language.ngettext(one, many, num), {"num": num if num < 1000 else number(num), **values})


def text_in(context: str, message: str, **values: Any) -> Markup:
    return _filled(language.pgettext(context, message), values)


def counted_in(context: str, one: str, many: str, num: int, **values: Any) -> Markup:
    return _filled(
        language.npgettext(context, one, many, num), {"num": num if num < 1000 else number(num), **values}
    )


def _filled(found: str, values: dict[str, Any]) -> Markup:
    return (
        Markup(found) % {name: escape(value) for name, value in values.items()} if values else Markup(found)
    )
