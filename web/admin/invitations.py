"""Invitations by link: to make, to see who came, to take back. For admins; the verbs are outbox/invitations.

The form brings the secret of its link: sent twice, it makes one invitation, and what is shown is true.
"""

import secrets
from collections.abc import Mapping

from aiohttp import web

from models.core.errors import Invalid
from models.invitations.invitations import Joined, joined_by, latest_invitations
from models.people.people import departments
from outbox.invitations.invitations import MAX_DAYS, MAX_USES, Terms, invite, revoke
from outbox.mail.letters import is_mail_on
from web.admin import admin_page
from web.admin.problems import Problem, problems_of
from web.http.answers import redirect
from web.http.context import site_of
from web.http.language import languages_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, role, viewer
from web.mastodon.listing import entity_id

PATH = "/admin/invitations"
SHOWN = 50


async def index(request: web.Request) -> web.Response:
    return await _page(request, Params({}))


async def make(request: web.Request) -> web.Response:
    """Make an invitation; its link is shown this once."""
    params = await parameters(request)
    check_form(request, params)
    me = viewer(request).account
    try:
        made = await invite(
            site_of(request), _terms(params), by=me.handle, inviter=me, token=params.text("token")
        )
    except Invalid as error:
        return await _page(request, params, problems_of(error))
    return await admin_page(request, "admin/invitation.html", made=made)


def _terms(params: Params) -> Terms:
    return Terms(
        note=params.text("note"),
        email=params.text("email"),
        domains=params.text("domains").replace(",", " ").split(),
        addresses=params.text("addresses").replace(",", " ").replace(";", " ").split(),
        department=params.text("department"),
        groups=params.text("groups").replace(",", " ").split(),
        max_uses=params.integer("max_uses", 1),
        days=params.integer("days", 7),
        language=params.text("language"),
    )


async def end(request: web.Request) -> web.StreamResponse:
    """Take an invitation back."""
    check_form(request, await parameters(request))
    await revoke(entity_id(request), by=viewer(request).account.handle)
    return redirect(f"{PATH}?ended=1", 303)


async def _page(
    request: web.Request, typed: Params, problems: Mapping[str, Problem] | None = None
) -> web.Response:
    params = await parameters(request)
    found = await latest_invitations(SHOWN, params.integer("before", None))
    came: dict[int, list[Joined]] = {}
    for each in await joined_by([one.id for one in found]):
        came.setdefault(each.invitation_id, []).append(each)
    return await admin_page(
        request,
        "admin/invitations.html",
        422 if problems else 200,
        invitations=found,
        came=came,
        older=found[-1].id if len(found) == SHOWN else 0,
        ended=params.boolean("ended", False) and not problems,
        typed=typed,
        token=typed.text("token") or secrets.token_urlsafe(32),
        mails=is_mail_on(site_of(request)),
        languages=languages_of(request),
        departments=await departments(),
        most_uses=MAX_USES,
        most_days=MAX_DAYS,
        problems=problems or {},
    )


ROUTES = [
    Route("GET", PATH, index, role("people")),
    Route("POST", PATH, make, role("people")),
    Route("POST", f"{PATH}/{{id}}/end", end, role("people")),
]
