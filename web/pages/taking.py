"""What somebody takes with them: a page that says what is in it, and the file. What it holds: outbox/people/exporting.py."""

from contextlib import aclosing

from aiohttp import web

from models.core.base import now
from models.identity.proofs import suffices
from outbox.people.exporting import export
from web.http.context import network_of, site_of
from web.http.security import GRANT, Route, session, viewer
from web.mastodon.instance import contact
from web.pages.frame import decoded, framed
from web.pages.identity.again import path_to

PATH = "/settings/data"
FILE = "/settings/data/archive.zip"


async def show(request: web.Request) -> web.Response:
    """Show what one can take. Who did not prove lately who they are does so first, and comes back here."""
    site_contact = await contact(request)
    is_proven = suffices(request[GRANT], site_of(request).settings, "own")
    return await framed(
        request,
        "settings/data.html",
        current="settings",
        section="data",
        file=FILE if is_proven else path_to(PATH, "own"),
        is_proven=is_proven,
        contact=decoded(site_contact) if site_contact else None,
    )


async def send(request: web.Request) -> web.StreamResponse:
    """Send the file while it is made."""
    me = viewer(request)
    answer = web.StreamResponse()
    name = f"parvis-{me.account.username}-{now():%Y-%m-%d}.zip"
    answer.headers.update(
        {"Content-Type": "application/zip", "Content-Disposition": f'attachment; filename="{name}"'}
    )
    if request.method == "HEAD":
        await answer.prepare(request)
        return answer
    async with aclosing(export(network_of(request), me.account, by=me.account.handle)) as parts:
        first = await anext(parts)  # Whatever is refused is refused before it begins.
        await answer.prepare(request)
        await answer.write(first)
        async for part in parts:
            await answer.write(part)
    await answer.write_eof()
    return answer


ROUTES = [
    Route("GET", PATH, show, session),
    Route("GET", FILE, send, session, proof="own"),
]
