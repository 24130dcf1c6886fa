"""What the company talks about, as trends show it: for admins. How it is counted is models/posts/trends.py."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp import web

from models.posts.tags import spellings_of
from models.posts.trends import DAYS, Use, trending_tags, uses_of
from web.admin import admin_page
from web.http.context import site_of
from web.http.security import Route, role

SHOWN = 40


@dataclass(frozen=True)
class Tag:
    """A hashtag, and its use in the window."""

    key: str
    name: str
    posts: int
    people_today: int
    line: str
    """Points of its use by day, in a box of 120 by 32, the oldest day first."""


async def index(request: web.Request) -> web.Response:
    keys = await trending_tags(SHOWN, 0)
    uses, names = await uses_of(keys, site_of(request).look.zone), await spellings_of(keys)
    tags = [_tag(key, names[key], uses[key]) for key in keys]
    return await admin_page(request, "admin/hashtags.html", tags=tags, days=DAYS)


def _tag(key: str, name: str, uses: Sequence[Use]) -> Tag:
    by_day = [each.uses for each in reversed(uses)]
    return Tag(key, name, sum(by_day), uses[0].accounts, line_of(by_day))


def line_of(numbers: Sequence[int]) -> str:
    """Return the points of a line through numbers, in a box of 120 by 32."""
    highest, step = max((*numbers, 1)), 120 / max(1, len(numbers) - 1)
    return " ".join(f"{n * step:.0f},{30 - 28 * number / highest:.0f}" for n, number in enumerate(numbers))


ROUTES = [Route("GET", "/admin/hashtags", index, role("metrics"))]
