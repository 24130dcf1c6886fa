"""What an allow-list has no use for: blocks of domains, and of e-mail domains that may not register.

Clients that list them get the true answer, none; making one is refused with a sentence that says what to do.
"""

from aiohttp import web

from models.core.errors import Invalid, NotFound
from web.http.answers import json_response
from web.http.security import Route, admin_scope

SENTENCES = {
    "domain_blocks": "This site speaks only with domains on its allow-list: remove the domain there",
    "email_domain_blocks": "Nobody can register on this site: its admins make accounts",
}


async def index(request: web.Request) -> web.Response:
    return json_response([])


async def show(request: web.Request) -> web.Response:
    raise NotFound


async def refuse(request: web.Request) -> web.Response:
    raise Invalid(SENTENCES[request.path.split("/")[4]])


ENTITIES = {"domain_blocks": "AdminDomainBlock", "email_domain_blocks": "AdminEmailDomainBlock"}

ROUTES = [
    route
    for kind, entity in ENTITIES.items()
    for path, read, write in [
        (
            f"/api/v1/admin/{kind}",
            admin_scope(f"admin:read:{kind}", "federation"),
            admin_scope(f"admin:write:{kind}", "federation"),
        )
    ]
    for route in (
        Route("GET", path, index, read, f"[{entity}]"),
        Route("POST", path, refuse, write, entity),
        Route("GET", f"{path}/{{id}}", show, read, entity),
        Route("PUT", f"{path}/{{id}}", show, write, entity),
        Route("PATCH", f"{path}/{{id}}", show, write, entity),
        Route("DELETE", f"{path}/{{id}}", show, write, "{}"),
    )
]
