"""A form of a group's page names one verb of outbox/; what it is about, a person or a post, is its `subject`."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import NotFound
from web.http.params import Params
from web.http.uploads import Received

Tab = Literal["posts", "pinned", "faq", "resources", "pages", "files", "members", "about", "settings"]
Verb = Callable[[Network, Account, int, Received], Awaitable[None]]


@dataclass(frozen=True)
class Form:
    """What a form does, and on which tab it stands."""

    verb: Verb
    tab: Tab


def subject_of(params: Params) -> int:
    subject = params.integer("subject")
    if subject is None:
        raise NotFound
    return subject


def about_one(verb: Callable[[Network, Account, int, int], Awaitable[None]]) -> Verb:
    """Return a verb about the form's subject."""

    async def do(network: Network, me: Account, group_id: int, received: Received) -> None:
        await verb(network, me, group_id, subject_of(received.params))

    return do


def switch(verb: Callable[[Network, Account, int, int, bool], Awaitable[None]], on: bool) -> Verb:
    """Return a verb that turns something of the form's subject on or off."""

    async def do(network: Network, me: Account, group_id: int, received: Received) -> None:
        await verb(network, me, group_id, subject_of(received.params), on)

    return do
