"""Pages for admins: whom the site speaks with, and what it said to whom. Rendered like web/pages, one file a page family.

Everything here needs the role admin; others are told that there is no such page. The same verbs are on the command
line (web/cli.py).
"""

from typing import Any

from aiohttp import web

from web.pages import page
from web.security import form_token, visitor_secret


def admin_page(request: web.Request, template: str, status: int = 200, **values: Any) -> web.Response:
    """Render a page whose forms carry the browser's token."""
    return page(request, template, status, form_token=form_token(visitor_secret(request)), **values)
