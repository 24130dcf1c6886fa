"""Announcements of other sites to our people, as parts of posts. What they lead to is inbox/announcements/announcements.py."""

from federation.network import Network
from federation.protocol.parts.announcement import Announced
from federation.protocol.vocabulary import Note
from inbox.announcements.announcements import update
from inbox.parts.part import How, Part
from models.core.accounts import Account
from models.posts.posts import Post


async def _receive(network: Network, post: Post, author: Account, note: Note, told: bool) -> None:
    # What is not announced nobody could see.
    if note.part(Announced) and (told or post.visibility == "targeted"):
        await update(network.site, post, author, note)


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    if how != "late":
        await update(network.site, post, author, note)


PART = Part("announcement", receive=_receive, update=_update)
