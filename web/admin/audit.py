"""The audit, to read: who did what, when. For records officers; each line is of models/core/audit.py."""

from urllib.parse import urlencode

from aiohttp import web

from models.core.audit import AuditQuery, audit_page
from web.admin import admin_page
from web.http.params import parameters
from web.http.security import Route, role

PATH = "/admin/audit"
SHOWN = 100


async def index(request: web.Request) -> web.Response:
    """Show a page of the audit, newest first: all of it, or what is looked for."""
    params = await parameters(request)
    query = AuditQuery(
        params.text("actor").strip(), params.text("action").strip(), params.text("subject").strip()
    )
    before = params.integer("before")
    lines = await audit_page(query, before=before, limit=SHOWN + 1)
    kept = {name: params.text(name) for name in ("actor", "action", "subject") if params.text(name)}
    older = f"{PATH}?{urlencode({**kept, 'before': lines[SHOWN - 1].id})}" if len(lines) > SHOWN else ""
    return await admin_page(request, "admin/audit.html", lines=lines[:SHOWN], query=query, older=older)


ROUTES = [Route("GET", PATH, index, role("records"))]
