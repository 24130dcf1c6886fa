"""A person's preferences, and lists of features that this site does not have yet.

Clients ask for the latter at start and fail without an answer: an empty list is the true one,
because nothing of the kind can be made here.
"""

from aiohttp import web

from models.people.people import person_or_defaults
from outbox.people.preferences import Preferences, change_preferences
from web.http.answers import json_response
from web.http.context import site_of
from web.http.contract import BOOLEAN, TEXT
from web.http.params import parameters
from web.http.security import Route, scope, viewer


async def show_preferences(request: web.Request) -> web.Response:
    """Answer what a client begins a post with. There is always a language: tooi ends on null."""
    person = await person_or_defaults(viewer(request).account.id)
    return json_response(
        {
            "posting:default:visibility": person.default_visibility,
            "posting:default:sensitive": person.default_sensitive,
            "posting:default:language": person.default_language
            or person.locale
            or site_of(request).look.languages[0],
            "posting:default:quote_policy": person.default_quote_policy,
            "reading:expand:media": person.expand_media,
            "reading:expand:spoilers": person.expand_spoilers,
            "reading:autoplay:gifs": person.autoplay_gifs,
        }
    )


async def change(request: web.Request) -> web.Response:
    """Change preferences by the names under which they are shown. Mastodon has no call for it; this is ours."""
    params = await parameters(request)
    wanted = Preferences(
        default_visibility=params.text("posting:default:visibility") or None,
        default_sensitive=params.boolean("posting:default:sensitive"),
        default_language=params.text("posting:default:language", None),
        default_quote_policy=params.text("posting:default:quote_policy") or None,
        expand_media=params.text("reading:expand:media") or None,
        expand_spoilers=params.boolean("reading:expand:spoilers"),
        autoplay_gifs=params.boolean("reading:autoplay:gifs"),
    )
    await change_preferences(viewer(request).account, wanted)
    return await show_preferences(request)


ROUTES = [
    Route("GET", "/api/v1/preferences", show_preferences, scope("read:accounts"), "Preferences"),
    Route(
        "PATCH",
        "/api/v1/preferences",
        change,
        scope("write:accounts"),
        "Preferences",
        {
            "posting:default:sensitive": BOOLEAN,
            "posting:default:language": TEXT,
            "reading:expand:spoilers": BOOLEAN,
            "reading:autoplay:gifs": BOOLEAN,
            "posting:default:visibility": TEXT,
            "posting:default:quote_policy": TEXT,
            "reading:expand:media": TEXT,
        },
    ),
]
