"""How pages are rendered. What is on them is in web/pages and web/admin, their texts in language.py.

Pages run no scripts and load nothing from elsewhere (web/http/middleware.py enforces it by policy).
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from web.http.assets import asset, version
from web.http.context import site_of
from web.http.language import TEXTS, Texts, language_of, translator

CONSENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; frame-ancestors 'none'"
"""Nothing from elsewhere, no scripts, no frames."""

PAGE_POLICY = f"{CONSENT_POLICY}; form-action 'self'"
"""Consent cannot have form-action: browsers apply it to redirects after a form too, and those lead to
other origins and to apps."""

TEMPLATES: web.AppKey[Environment] = web.AppKey("templates", Environment)

TEXTS_OF_PARTS: web.AppKey[Texts] = web.AppKey("texts", Mapping)
"""Texts that are defined in other modules than language.py."""


@cache
def load_templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("web"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals["asset"] = asset
    version()  # Reads and compresses all files: now, and not while somebody waits.
    return templates


def page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    """Render a page in the reader's language."""
    language = language_of(request)
    text = (
        request.app[TEMPLATES]
        .get_template(template)
        .render(
            values,
            language=language,
            t=translator(language, request.app[TEXTS_OF_PARTS]),
            site=site_of(request),
        )
    )
    headers = {"Content-Language": language, "Vary": "Accept-Language"}
    return web.Response(text=text, status=status, content_type="text/html", headers=headers)


def error_page(request: web.Request, status: int, sentence: str) -> web.Response:
    """Render an error page, in the reader's language where there is a text for the status."""
    key = f"error_{status}"
    explanation = translator(language_of(request))(key) if key in TEXTS else sentence
    return page(request, "error.html", status, explanation=explanation)
