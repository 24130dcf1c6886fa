"""The custom emoji of this site, for pickers. Adding and removing them is for administrators: `parvis emoji`."""

from aiohttp import web

from models.files.emoji import own_emoji
from web.http.answers import json_response
from web.http.context import site_of
from web.http.emoji import emoji_entity
from web.http.security import Route, any_token


async def index(request: web.Request) -> web.Response:
    return json_response([emoji_entity(site_of(request), each) for each in await own_emoji()])


ROUTES = [Route("GET", "/api/v1/custom_emojis", index, any_token, "[CustomEmoji]")]
