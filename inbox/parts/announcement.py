"""Announcements of other sites to our people, as parts of posts. Their effects are
inbox/announcements/announcements.py.
"""

from federation.network import Network
from federation.protocol.parts.announcement import Announced
from federation.protocol.vocabulary import Note
from inbox.announcements.announcements import update
from inbox.parts.part import How, Part
from models.core.accounts import Account
from models.posts.posts import Post


async def _receive(network: Network, post: Post, author: Account, note: Note, delivered: bool) -> None:
    # Else nobody could see a post that is not announced.
    if note.part(Announced) and (delivered or post.visibility == "targeted"):
        await update(network.site, post, author, note)


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    if how != "late":
        await update(network.site, post, author, note)


PART = Part("announcement", receive=_receive, update=_update)
