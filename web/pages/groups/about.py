"""The tab that says what a group is: its facts, rules, dates, and the rule that decides who is in it."""

from typing import Any

from aiohttp import web

from models.core.paging import Page
from models.groups.groups import Membership


async def about(request: web.Request, found: Membership, part: Page, path: str) -> dict[str, Any]:
    return {"founded_at": found.account.created_at}
