"""How pages are rendered. What is on them is in web/pages and web/admin, their texts in language.py.

Pages run no scripts and load nothing from elsewhere (web/http/middleware.py enforces it by policy).
"""

from functools import cache
from typing import Any

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from web.http.context import site_of
from web.http.formats import FORMATS
from web.http.language import READING, gettext, ngettext, npgettext, pgettext, reading_of
from web.http.words import WORDS, word

CONSENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; frame-ancestors 'none'"
"""Nothing from elsewhere, no scripts, no frames."""

PAGE_POLICY = f"{CONSENT_POLICY}; form-action 'self'"
"""Consent cannot have form-action: browsers apply it to redirects after a form too, and those lead to
other origins and to apps."""

TEMPLATES: web.AppKey[Environment] = web.AppKey("templates", Environment)


@cache
def load_templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("web"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.policies["ext.i18n.trimmed"] = True
    templates.install_gettext_callables(  # type: ignore[attr-defined]
        gettext, ngettext, newstyle=True, pgettext=pgettext, npgettext=npgettext
    )
    templates.globals.update(word=word, WORDS=WORDS)
    templates.filters.update(FORMATS)
    return templates


def page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    """Render a page in the reader's language and at their time."""
    reading = reading_of(request)
    READING.set(reading)
    text = (
        request.app[TEMPLATES]
        .get_template(template)
        .render(values, language=reading.language, site=site_of(request))
    )
    headers = {"Content-Language": reading.language, "Vary": "Accept-Language, Cookie"}
    return web.Response(text=text, status=status, content_type="text/html", headers=headers)


def error_page(request: web.Request, status: int, sentence: str) -> web.Response:
    """Render an error page, in the reader's language where there is a text for the status."""
    return page(request, "error.html", status, key=f"error_{status}", sentence=sentence)
