"""Which routes take files: those that say so in ROUTES, and no other. What becomes of files is test_media.py."""

import re
from io import BytesIO
from itertools import count

from models.core.accounts import Account
from models.people.oauth import open_session
from models.people.scopes import ALL_SCOPES
from tests.paris import Paris, paris, paris_data
from web.app import MAX_BODY
from web.http.contract import FILE
from web.http.pace import PACE, Pace
from web.http.security import Route, session_cookie
from web.routes import ROUTES

__all__ = ["paris", "paris_data"]

TAKES_FILES = {
    "PATCH /api/parvis/v1/groups/{id}",
    "PATCH /api/v1/accounts/update_credentials",
    "PATCH /api/v1/media/{id}",
    "PATCH /api/v1/profile",
    "POST /admin/emoji",
    "POST /admin/look/logo",
    "POST /admin/newcomers/list",
    "POST /api/v1/media",
    "POST /api/v2/media",
    "POST /compose",
    "POST /files/{id}",
    "POST /groups/{handle}/{verb}",
    "POST /pages/new",
    "POST /pages/{id:[0-9]+}/edit",
    "POST /welcome/{number}",
    "POST /settings/profile",
    "PUT /api/v1/media/{id}",
    "PUT /api/v1/profile",
}

WRITES = [
    route for route in ROUTES if route.method not in ("GET", "*") and not route.path.startswith("/scim/")
]
"""All but those of directories, whose tokens are no person's: tests/unit/test_scim_attacks.py."""


def large(name: str) -> BytesIO:
    """Return a file that memory would not take, in a field of this name."""
    head = f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="large.bin"\r\n\r\n'
    return BytesIO(head.encode() + bytes(MAX_BODY + 1) + b"\r\n--x--\r\n")


def files_of(route: Route) -> list[str]:
    """Return the fields of a route that are files; a page has no contract, and its form one file."""
    if not route.answers:
        return ["file"]
    return [name for name, field in route.takes.items() if field == FILE]


async def test_a_route_takes_files_if_it_says_so_and_no_other_does(paris: Paris) -> None:
    """Ada may do everything: what takes no files refuses a body that is too large before it looks at anything, and so
    does what takes others."""
    paris.app._state[PACE] = Pace(count(0, 1000).__next__)  # Nobody is too fast: time flies.
    ada = await Account.get(handle="ada")
    headers = {
        "Authorization": f"Bearer {await paris.token(' '.join(ALL_SCOPES), account_id=ada.id)}",
        "Content-Type": "multipart/form-data; boundary=x",
        "Cookie": f"{session_cookie(paris.site.settings)}={await open_session(ada.id, paris.site.settings)}",
    }

    async def status(route: Route, name: str) -> int:
        path = re.sub(r"{[^}]*}", "1", route.path)
        options = {"headers": headers, "data": large(name), "allow_redirects": False}
        answer = await paris.client.request(route.method, path, **options)
        assert answer.status not in (401, 429, 500), f"{route.method} {path}"
        return answer.status

    taken = set()
    for route in WRITES:
        assert route.streams or await status(route, "file") == 413, route
        for name in files_of(route) if route.streams else []:
            assert await status(route, name) != 413, route
            taken.add(f"{route.method} {route.path}")
        assert not route.answers or await status(route, "another") == 413, route
    assert taken == TAKES_FILES
