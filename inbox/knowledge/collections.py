"""The FAQ and the shelf of groups of other sites: read whole when the group says that they changed, and when the first of
ours joins. The mirror of outbox/knowledge/collections.py.
"""

from federation.client import FetchFailed
from federation.network import Network
from federation.protocol.collections import ListedEntry, parse_entries
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import COLLECTIONS
from inbox.checks import Incoming, Refused
from inbox.posts.posts import fetch_post
from models.core.accounts import Account, account_by_uri
from models.core.errors import DomainNotAllowed, Gone
from models.core.live import Event
from models.core.transaction import transaction
from models.delivery.jobs import Job, NewJob, ask
from models.groups.groups import has_members
from models.knowledge.collections import (
    KINDS,
    Collection,
    Listed,
    Target,
    file_at,
    note_place,
    places_of,
    replace_entries,
)
from models.posts.posts import current_post


async def own_collection(network: Network, incoming: Incoming) -> None:
    """A check: a group says that what it has collected itself has changed."""
    sender, uri = incoming.sender, incoming.activity.object_id
    if sender.actor_type != "Group":
        raise Refused("the sender is no group")
    if not uri or not same_authority(uri, sender.uri, development=network.site.settings.development):
        raise Refused("the collection is of another site")
    if not uri.startswith(f"{sender.uri}/"):
        raise Refused("the collection is somebody else's")


async def receive_notice(network: Network, incoming: Incoming) -> None:
    """Read a group's collection anew some time soon, where somebody here is in the group."""
    group, activity = incoming.sender, incoming.activity
    if not await has_members(group.id):
        return
    [kind] = [each for each in KINDS if COLLECTIONS[each] == activity.object_type]
    await note_place(group, kind, activity.object_id or "")
    await ask(NewJob("collections", group.host, group.uri))
    network.site.live.announce(Event("jobs"))


async def read_collections(network: Network, job: Job) -> None:
    """Keep what a group has collected, as its site lists it to us. Raises Unavailable when it is to be tried again."""
    group = await account_by_uri(job.subject)
    if group is None or group.suspended_at or not await has_members(group.id):
        return
    for place in await places_of(group.id):
        listed = await _listed(network, place)
        found = [entry for each in listed if (entry := await _entry(network, group, each))]
        async with transaction():
            await replace_entries(place.id, found)


async def _listed(network: Network, place: Collection) -> tuple[ListedEntry, ...]:
    """Fetch a collection; empty where its site does not, or no longer, show it to us."""
    try:
        fetched = await network.client.fetch_document(await network.policy.admit(place.uri))
    except (DomainNotAllowed, Gone):
        return ()
    except FetchFailed as error:
        if error.is_final:
            return ()
        raise
    return parse_entries(fetched.document)


async def _entry(network: Network, group: Account, listed: ListedEntry) -> Listed | None:
    """Return an entry as it is kept here; None for a post, or a file, that we cannot have."""
    said = Listed(Target(url=listed.href), listed.title, listed.note, listed.review_on)
    if not listed.is_post:
        return said
    post = await current_post(listed.href) or await fetch_post(
        network, listed.href, with_named=False, group_id=group.id
    )
    if post is None:
        return None
    if listed.file is None:
        return Listed(Target(post_id=post.id), said.title, said.note, said.review_on)
    media_id = await file_at(post.id, listed.file)
    return Listed(Target(media_id=media_id), said.title, said.note, said.review_on) if media_id else None
