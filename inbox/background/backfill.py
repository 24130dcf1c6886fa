"""Threads that we know a part of: the rest is fetched from where it was written.

A reply is shown at once, with or without what it answers; this is a job for afterwards. Read are
the collection of the whole thread (FEP-f228), then replies, then what is answered, step by step up.
Every post is fetched from its own site, which is allowed, and stored without telling anybody.
"""

from federation.network import Network
from federation.protocol.urls import same_authority
from inbox.fetching.reading import Budget, Exhausted, read_ids
from inbox.posts.posts import bring_named, fetch_note, keep_note, named_by
from models.core.accounts import Account
from models.core.database import get
from models.delivery.jobs import Job
from models.posts.posts import Post, current_post, post_by_uri

MAX_DEPTH = 50


async def fill_thread(network: Network, job: Job) -> None:
    """Fetch what is missing around a post. Raises Unavailable when it is to be tried again."""
    post = await post_by_uri(job.subject)
    if post is None:
        return
    search = _Search(network, Budget(), await _closed_group(post))
    try:
        await search.collection(post.context_uri)
        await search.upwards(post.in_reply_to_uri)
    except Exhausted:
        return


async def _closed_group(post: Post) -> Account | None:
    return await get(Account, post.group_id) if post.visibility == "members" else None


class _Search:
    """One thread, within one budget.

    In a group that is not open, what is answered is in the group too, and what the group's own site lists.
    """

    def __init__(self, network: Network, budget: Budget, group: Account | None) -> None:
        self._network, self._budget, self._group = network, budget, group

    async def collection(self, url: str) -> None:
        """Bring here all posts that a collection names."""
        if not url or not self._is_trusted(url):
            return
        for uri in await read_ids(self._network, url, self._budget):
            if await current_post(uri) is None:
                await self._bring(uri)

    def _is_trusted(self, url: str) -> bool:
        development = self._network.site.settings.development
        return self._group is None or same_authority(url, self._group.uri, development=development)

    async def upwards(self, uri: str) -> None:
        """Bring here what is answered, and what else answers that."""
        for _ in range(MAX_DEPTH):
            known = await current_post(uri) if uri else None
            post = known or (await self._bring(uri) if uri else None)
            if post is None:
                return
            uri = post.in_reply_to_uri

    async def _bring(self, uri: str) -> Post | None:
        """Fetch one post and store it; read its thread and its replies where it names them."""
        if not self._budget.visit(uri):
            return None
        found = await fetch_note(self._network, uri)
        if found is None:
            return None
        author, note = found
        named = named_by(note)
        if named and all(self._budget.visit(uri) for uri in named):
            await bring_named(self._network, note)
        post = await keep_note(self._network, author, note, group_id=self._group.id if self._group else None)
        for url in (note.context, note.replies):
            await self.collection(url or "")
        return post
