"""What forms on pages do with polls. They are shown by web/parts/poll.py, below their posts."""

from aiohttp import web

from models.core.accounts import account_in_any_state
from models.posts.polls import poll_for
from models.posts.timelines import by_ids
from outbox.posts.ballots import strike
from web.http.answers import redirect
from web.http.context import site_of
from web.http.params import parameters
from web.http.security import Route, check_form, session, viewer
from web.mastodon.listing import entity_id


async def strike_site(request: web.Request) -> web.StreamResponse:
    """Strike out a site's totals of a secret ballot, and show the ballot again."""
    params = await parameters(request)
    check_form(request, params)
    poll_id, me = entity_id(request), viewer(request).account
    poll = await poll_for(me.reader, poll_id)
    await strike(site_of(request), me, poll_id, params.text("site"))
    [view] = await by_ids(me.reader, [poll.post_id])
    author = await account_in_any_state(view.account_id)
    return redirect(f"/@{author.handle}/{poll.post_id}", 303)


ROUTES = [
    Route("POST", "/polls/{id}/strike", strike_site, session),
]
