"""Rules and texts of the site, to write: for admins. The verbs are outbox/moderation/site_texts.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from aiohttp import web

from models.core.errors import Invalid
from models.moderation.site_texts import TEXT_KINDS, TextKind, rules, texts
from outbox.moderation.site_texts import set_rules, set_text
from web.admin import admin_page
from web.admin.problems import problems_of
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer

_PATH = "/admin/texts"


async def show(request: web.Request) -> web.Response:
    languages = site_of(request).look.languages
    stated = await rules()
    typed = {f"rules_{code}": "\n".join(rule.texts.get(code, "") for rule in stated) for code in languages}
    for kind in TEXT_KINDS:
        written = await texts(kind)
        typed |= {f"{kind}_{code}": written[code].source for code in languages if code in written}
    return await _page(request, Params(typed))


async def save(request: web.Request) -> web.StreamResponse:
    """Save all. Line by line the rules of one language stand for those of the others."""
    params = await parameters(request)
    check_form(request, params)
    site, who = site_of(request), viewer(request).account.handle
    languages = site.look.languages
    lines = [params.text(f"rules_{code}").splitlines() for code in languages]
    stated = [dict(zip(languages, line, strict=True)) for line in zip_longest(*lines, fillvalue="")]
    try:
        await set_rules(stated, by=who)
        for kind in TEXT_KINDS:
            for code in languages:
                await set_text(site, kind, code, params.text(f"{kind}_{code}"), by=who)
    except Invalid as error:
        return await _page(request, params, error)
    return redirect(_PATH, 303)


async def _page(request: web.Request, typed: Params, error: Invalid | None = None) -> web.Response:
    return await admin_page(
        request,
        "admin/texts.html",
        422 if error else 200,
        languages=site_of(request).look.languages,
        kinds=TEXT_KINDS,
        typed=typed,
        problems=problems_of(error),
        missing=_missing(typed, site_of(request).look.languages),
    )


@dataclass(frozen=True)
class Missing:
    """What is not written yet."""

    rules: bool
    texts: tuple[TextKind, ...]
    """In no language."""
    untranslated: bool
    """Some rule has no text in some language."""


def _missing(typed: Params, languages: Sequence[str]) -> Missing:
    lines = [
        [line for line in typed.text(f"rules_{code}").splitlines() if line.strip()] for code in languages
    ]
    return Missing(
        not any(lines),
        tuple(
            kind for kind in TEXT_KINDS if not any(typed.text(f"{kind}_{code}").strip() for code in languages)
        ),
        len({len(each) for each in lines}) > 1,
    )


ROUTES = [
    Route("GET", _PATH, show, role("site")),
    Route("POST", _PATH, save, role("site")),
]
