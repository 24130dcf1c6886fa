"""How pages are rendered. What is on them is in web/pages and web/admin, their texts in web/locale.

Pages work without scripts. The few that they run are ours (web/static/js), and nothing is loaded from elsewhere: the
policies below make browsers enforce it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from functools import cache
from typing import Any

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from models.core.features import SwitchedOff
from web.http.assets import asset, version
from web.http.attachments import logo_url
from web.http.brand import brand_of
from web.http.context import REQUEST_ID, site_of
from web.http.formats import FORMATS
from web.http.kept import KEPT_POSTS
from web.http.language import READING, own_name, reading_of
from web.http.marks import QUICK, icon, quick_reactions
from web.http.security import GRANT, form_token, visitor_secret
from web.http.sentences import in_words
from web.http.shapes import SHAPES
from web.http.site_names import SITE_NAMES
from web.http.texts import counted, counted_in, text, text_in
from web.http.words import WORDS, word

CONSENT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; manifest-src 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
"""Nothing from elsewhere, no scripts, no frames. Without form-action: browsers apply it to redirects after a form too, and
those of a consent lead to other origins and to apps."""

PAGE_POLICY = (
    f"{CONSENT_POLICY}; form-action 'self'; script-src 'self'; connect-src 'self'; worker-src 'self';"
    " require-trusted-types-for 'script'; trusted-types parvis"
)
"""Scripts of ours, which make HTML by one policy only (web/static/js/page.js)."""

PAUSE_S = 1.0
"""Between two templates that are compiled at start."""

TEMPLATES: web.AppKey[Environment] = web.AppKey("templates", Environment)


@cache
def load_templates(parts: tuple[tuple[str, str], ...] = ()) -> Environment:
    """Make what renders pages; `parts` are what posts may have (web/parts): member and template."""
    templates = Environment(
        loader=PackageLoader("web"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    templates.policies["ext.i18n.trimmed"] = True
    templates.globals |= {
        "_": text,
        "gettext": text,
        "ngettext": counted,
        "pgettext": text_in,
        "npgettext": counted_in,
    }
    templates.globals.update(
        word=word,
        WORDS=WORDS,
        QUICK=QUICK,
        in_words=in_words,
        asset=asset,
        icon_of=icon,
        quick_reactions=quick_reactions,
        part_templates=parts,
    )
    templates.filters["own_name"] = own_name
    templates.filters.update(FORMATS | SHAPES)
    version()  # Reads and compresses all files: now, and not while somebody waits.
    return templates


async def compile_templates(templates: Environment, executor: Executor) -> None:
    """Compile all templates, one by one and slowly, beside what is asked: else each is when somebody first waits for a page
    with it. Together they take more than a second of processor time.
    """
    for name in templates.list_templates():
        await asyncio.get_running_loop().run_in_executor(executor, templates.get_template, name)
        await asyncio.sleep(PAUSE_S)


def page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    """Render a page in the reader's language and at their time."""
    reading = reading_of(request)
    READING.set(reading)
    site, grant = site_of(request), request.get(GRANT)
    around = {
        "language": reading.language,
        "site": site,
        "site_name": site.look.name,
        "has": site.look.has,
        "sites": request.app[SITE_NAMES].now,
        "partners": request.app[SITE_NAMES].partners,
        "kept_post": request.app[KEPT_POSTS].drawn,
        "logo": logo_url(site),
        "brand": brand_of(site.look),
        "theme": grant.theme if grant else "",
        "frame_me": str(grant.account_id) if grant else "",
        "here": request.rel_url.raw_path_qs if request.method == "GET" else "/",
    }
    body = request.app[TEMPLATES].get_template(template).render(around, **values)
    headers = {"Content-Language": reading.language, "Vary": "Accept-Language, Cookie"}
    return web.Response(text=body, status=status, content_type="text/html", headers=headers)


def part(request: web.Request, template: str, **values: Any) -> web.Response:
    """Render a part of a page for a script that puts it there."""
    return page(request, template, form_token=form_token(visitor_secret(request)), **values)


ErrorPage = Callable[[web.Request, int, str], Awaitable[web.StreamResponse]]

ERROR_PAGE: web.AppKey[ErrorPage] = web.AppKey("error_page")
"""Renders an error page around which there may be more; where it fails, `error_page` says it alone."""


def error_page(request: web.Request, status: int, sentence: str) -> web.Response:
    """Render an error page of its own, which asks the database nothing."""
    return page(request, "error.html", status, **error_values(request, status, sentence))


def error_values(request: web.Request, status: int, sentence: str) -> dict[str, Any]:
    """Return what templates/error.html shows."""
    return {
        "error": status,
        "key": "switched_off" if sentence == SwitchedOff.text else f"error_{status}",
        "sentence": sentence,
        "reference": request.get(REQUEST_ID, ""),
        "layout": "alone.html",
        "is_known": False,
        "contact": None,
        "again": None,
        "form_page": request.rel_url.raw_path_qs if request.method == "GET" else "/",
    }
