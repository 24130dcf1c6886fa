"""In which language and time zone a reader gets a page, and the texts in it.

Texts stand in templates and code in English, inside `_("…")`; web/locale/*.po has them in other languages, one file each,
read at start (Babel's catalogues). Where a value decides which text it is, web/http/words.py has them by key. Errors of
the API are English, as clients expect them.
"""

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from gettext import NullTranslations
from importlib.resources import files
from io import BytesIO
from zoneinfo import ZoneInfo

from aiohttp import web
from babel import Locale, UnknownLocaleError
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

from web.http.context import site_of
from web.http.security import GRANT

SOURCE = "en"
"""The language in which texts stand in templates and code."""

CHOSEN: web.RequestKey[str] = web.RequestKey("language", str)


@dataclass(frozen=True)
class Reading:
    """How somebody reads."""

    language: str
    zone: ZoneInfo
    texts: NullTranslations = field(default_factory=NullTranslations)

    @property
    def locale(self) -> Locale:
        return _locale(self.language)


Catalogues = Mapping[str, NullTranslations]
"""Language -> its texts."""

CATALOGUES: web.AppKey[Catalogues] = web.AppKey("catalogues", Mapping)

READING: ContextVar[Reading] = ContextVar("reading")
"""How the reader of the page that is being rendered reads."""


@cache
def load_catalogues() -> Catalogues:
    """Read the catalogues of all languages, French first: in the order of their preference where a reader has none."""
    found = {
        path.name.removesuffix(".po"): path
        for path in files("web").joinpath("locale").iterdir()
        if path.name.endswith(".po")
    }
    return {
        **{code: _texts_in(path.read_bytes()) for code, path in found.items()},
        SOURCE: NullTranslations(),
    }


def _texts_in(catalogue: bytes) -> NullTranslations:
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(catalogue)))
    compiled.seek(0)
    return Translations(compiled)


@cache
def _locale(language: str) -> Locale:
    """Return how a language writes dates and numbers; English as Europeans do, with days first."""
    return Locale.parse("en_GB" if language == SOURCE else language)


def gettext(text: str) -> str:
    """Return a text in the reader's language."""
    return READING.get().texts.gettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the text for a number of things in the reader's language."""
    return READING.get().texts.ngettext(one, many, count)


def pgettext(context: str, text: str) -> str:
    """Return a text in the reader's language that other languages say differently in another context."""
    return READING.get().texts.pgettext(context, text)


def npgettext(context: str, one: str, many: str, count: int) -> str:
    return READING.get().texts.npgettext(context, one, many, count)


def N_(text: str) -> str:
    """Mark a text of a table, which is translated when it is shown."""
    return text


def NP_(context: str, text: str) -> tuple[str, str]:
    """Mark a text of a table with its context."""
    return context, text


# --- who reads in which ----------------------------------------------------------------------------------------


def reading_of(request: web.Request) -> Reading:
    """Return how the caller reads: in which language, and at which time."""
    language = language_of(request)
    return Reading(language, zone_of(request), request.app[CATALOGUES][language])


def zone_of(request: web.Request) -> ZoneInfo:
    """Return the reader's time zone, else the site's."""
    grant, look = request.get(GRANT), site_of(request).look
    return look.zone_of(grant.time_zone if grant else "")


def choose_language(request: web.Request, language: str) -> None:
    """Answer a form in the language that its page was asked for in; "" for none in particular."""
    request[CHOSEN] = language


def chosen_language(request: web.Request) -> str:
    """Return the language that was asked for, by `?lang=` or by a form of such a page; "" for none."""
    return request.get(CHOSEN) or request.query.get("lang", "")


def language_of(request: web.Request) -> str:
    """Choose the reader's language: `?lang=`, what they have set, what the browser accepts, that of their last login, then
    the site's first.
    """
    return best_of(languages_of(request), accepted_languages(request))


def languages_of(request: web.Request) -> list[str]:
    """Return the languages that the site offers its people on pages, its best first."""
    known = request.app[CATALOGUES]
    return [code for code in site_of(request).look.languages if code in known] or list(known)


def accepted_languages(request: web.Request) -> list[str]:
    """Return the languages a reader wants, best first: `?lang=`, their setting, what the browser accepts, that of their
    last login, then the site's.
    """
    grant = request.get(GRANT)
    accepted = _accepted(request.headers.get("Accept-Language", ""))
    known = (grant.language, grant.locale) if grant else ("", "")
    return [chosen_language(request), known[0], *accepted, known[1], *site_of(request).look.languages]


def own_name(code: str) -> str:
    """Return what a language is called by those who speak it: `Français`; the code where nobody knows."""
    try:
        name = Locale.parse(code, sep="-").get_display_name()
    except (UnknownLocaleError, ValueError):
        return code
    return name[0].upper() + name[1:] if name else code


def best_of(offered: Sequence[str], accepted: Sequence[str]) -> str:
    """Choose among languages: the first accepted one, whatever the country; else the first."""
    by_code = {code.lower().partition("-")[0]: code for code in reversed(offered)}
    codes = (each.strip().lower().partition("-")[0] for each in accepted)
    return next((by_code[code] for code in codes if code in by_code), offered[0])


def _accepted(header: str) -> list[str]:
    """Return the languages of an Accept-Language header, most wanted first."""
    weighted = []
    for item in header.replace(" ", "").split(",")[:20]:
        code, _, weight = item.partition(";q=")
        try:
            weighted.append((float(weight or 1), code))
        except ValueError:
            continue
    return [code for weight, code in sorted(weighted, key=lambda pair: -pair[0]) if weight > 0]
