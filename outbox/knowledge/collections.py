"""Looking after the FAQ and the shelf of a group, or of the site: add, change, move and remove entries.

In a group its moderators do so, for the site whoever has the duty `curate`. Only a group's own site changes what it has
collected; sites with members are told that it changed, and read it (inbox/knowledge/collections.py).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from federation.network import Network
from federation.protocol.collections import ListedEntry, is_web_address
from federation.protocol.vocabulary import COLLECTIONS
from models.core.accounts import Account, lock_accounts, touch
from models.core.audit import record
from models.core.database import execute, get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.site import Site
from models.core.transaction import atomic
from models.core.visibility import Reader, may_have_file, may_see
from models.groups.groups import is_group_of_ours, moderated_group
from models.knowledge.collections import (
    MAX_ENTRIES,
    MAX_NOTE,
    MAX_TITLE,
    Entry,
    Kind,
    Listed,
    Target,
    append,
    collection_for,
    collection_of,
    count_entries,
    entries_for,
    entry_for,
    entry_of,
    exchange,
    filled_kinds,
)
from models.peers.peers import hosts_running
from models.people.people import is_one
from models.posts.posts import post_by_address, post_for
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of_members
from outbox.people.profiles import send_profile
from outbox.posts.forwarding import BOOSTS_ONLY

Direction = Literal["up", "down"]


@dataclass(frozen=True)
class Described:
    """What is said beside an entry; None: as it is."""

    title: str | None = None
    note: str | None = None
    review_on: date | Literal[""] | None = None
    """"": nobody is to look at it again."""


async def may_curate(person_id: int, owner_id: int) -> bool:
    """Tell whether somebody looks after what a group of ours, or the site, has collected."""
    try:
        await _check_curates(person_id, owner_id, hold=False)
    except (Forbidden, NotFound, Invalid):
        return False
    return True


async def _check_curates(person_id: int, owner_id: int, *, hold: bool) -> Account:
    """Return the group, or the site's own account, for who looks after what it has collected; `hold` locks it.

    Raises NotFound for a group that they may not know of, Forbidden for all others, Invalid for a group of another site.
    """
    owner = await get(Account, owner_id)
    if owner.is_local and owner.actor_type == "Application":
        if hold:
            await lock_accounts(owner_id)
        if not await is_one(person_id, "curate"):
            raise Forbidden("Only who looks after this site's FAQ and resources may do this")
        return owner
    found = await moderated_group(person_id, owner_id, hold=hold)
    if not is_group_of_ours(found.account):
        raise Invalid("Validation failed: What a group has collected is changed at its own site only")
    return found.account


# --- verbs -----------------------------------------------------------------------------------------------------


@atomic
async def add(
    network: Network, who: Account, owner_id: int, kind: Kind, target: Target, said: Described
) -> int:
    """Put a post, a file or a link at the end of a collection; return the entry's id, the old one when it is there.

    An address of a post that is here stands for the post. Holds the collection's owner.
    """
    owner = await _check_curates(who.id, owner_id, hold=True)
    target = await _checked(network.site, who, target, said)
    collection = await collection_of(owner_id, kind)
    if known := await entry_of(collection.id, target):
        return known
    count = await count_entries(collection.id)
    if count >= MAX_ENTRIES:
        raise Invalid(f"Validation failed: There may be at most {MAX_ENTRIES} entries")
    new = Listed(target, said.title or "", said.note or "", said.review_on or None)
    made = await append(collection.id, new)
    await _changed(network, who, owner, kind, "add", filled=count == 0)
    return made


@atomic
async def change(network: Network, who: Account, entry_id: int, said: Described) -> None:
    """Change what is said beside an entry. Holds the collection's owner."""
    owner, kind, entry = await _held(who, entry_id)
    title = entry.title if said.title is None else said.title
    note = entry.note if said.note is None else said.note
    review_on = entry.review_on if said.review_on is None else said.review_on or None
    _check_said(said, is_link=bool(entry.url))
    if (title, note, review_on) == (entry.title, entry.note, entry.review_on):
        return
    await execute(
        "UPDATE collection_entries SET title = $2, note = $3, review_on = $4 WHERE id = $1",
        entry_id,
        title.strip(),
        note.strip(),
        review_on,
    )
    await _changed(network, who, owner, kind, "change")


@atomic
async def move(network: Network, who: Account, entry_id: int, direction: Direction) -> None:
    """Let an entry change places with the one before or after it, of those that the person sees; the first stays first.

    Holds the collection's owner.
    """
    owner, kind, entry = await _held(who, entry_id)
    shown = await entries_for(who.reader, owner.id, kind)
    place = [each.id for each in shown].index(entry_id) + (-1 if direction == "up" else 1)
    if not 0 <= place < len(shown):
        return
    await exchange(entry, shown[place])
    await _changed(network, who, owner, kind, "move")


@atomic
async def remove(network: Network, who: Account, entry_id: int) -> None:
    """Take an entry out of its collection; what it points to stays. Holds the collection's owner."""
    owner, kind, _ = await _held(who, entry_id)
    await execute("DELETE FROM collection_entries WHERE id = $1", entry_id)
    is_filled = kind in (await filled_kinds([owner.id])).get(owner.id, ())
    await _changed(network, who, owner, kind, "remove", filled=not is_filled)


async def _held(who: Account, entry_id: int) -> tuple[Account, Kind, Entry]:
    """Fetch an entry for somebody who looks after its collection, and hold that; NotFound when it is gone meanwhile."""
    collection = await collection_for(who.reader, entry_id)
    owner = await _check_curates(who.id, collection.owner_id, hold=True)
    return owner, collection.kind, await entry_for(who.reader, entry_id)


async def _checked(site: Site, who: Account, target: Target, said: Described) -> Target:
    """Return what an entry points to, for somebody who may see that; raises Invalid, or NotFound."""
    if target.url:
        target = await _of_address(site, who.reader, target.url.strip())
    _check_said(replace(said, title=said.title or ""), is_link=bool(target.url))
    if target.media_id is not None:
        if not await may_have_file(who.reader, target.media_id):
            raise NotFound
        return target
    if target.post_id is None:
        if not target.url:
            raise Invalid("Validation failed: Address can't be blank", url="can't be blank")
        return target
    post = await post_for(who.reader, target.post_id)
    if post.boost_of_id:
        post = await post_for(who.reader, post.boost_of_id)
    if post.visibility == "direct":
        raise Invalid(
            "Validation failed: A direct message is for those whom it names", post="is a direct message"
        )
    return Target(post_id=post.id)


_PATH_OF_POST = re.compile(r"/@[^/]+/(\d{1,18})")


async def _of_address(site: Site, reader: Reader, address: str) -> Target:
    """Return the post of an address where it is one that the reader may see, else a link."""
    if not is_web_address(address):
        raise Invalid("Validation failed: Address must begin with https:// or http://", url="is no address")
    path = address.removeprefix(site.url(""))
    match = _PATH_OF_POST.fullmatch(path) if path != address else None
    if match and await may_see(reader, int(match[1])):
        return Target(post_id=int(match[1]))
    found = await post_by_address(address)
    if found and await may_see(reader, found.id):
        return Target(post_id=found.id)
    return Target(url=address)


def _check_said(said: Described, *, is_link: bool) -> None:
    if is_link and said.title is not None and not said.title.strip():
        raise Invalid("Validation failed: Title can't be blank: a link needs one", title="can't be blank")
    for name, text, most in (("title", said.title, MAX_TITLE), ("note", said.note, MAX_NOTE)):
        if len(text or "") > most:
            raise Invalid(
                f"Validation failed: {name.capitalize()} is longer than {most} characters",
                **{name: "is too long"},
            )


# --- telling other sites ---------------------------------------------------------------------------------------


async def _changed(
    network: Network, who: Account, owner: Account, kind: Kind, verb: str, *, filled: bool = False
) -> None:
    """Write down who changed a collection, and tell the sites of the group's members that it has changed.

    `filled`: it has become the first entry, or there is none any more: the group's profile says whether there is
    something to read.
    """
    await record(who.handle, f"collection.{verb}", owner.handle, after=kind)
    if owner.actor_type != "Group":
        return
    uri = network.site.collection_uri(owner.id, kind)
    update = compose.of_group(
        compose.act(network.site, owner, "Update", uri, to=[owner.followers_url]), owner
    )
    boosting = await hosts_running(BOOSTS_ONLY)
    inboxes = [each for each in await inboxes_of_members(owner.id) if each.host not in boosting]
    await enqueue(network, replace(update, object_type=COLLECTIONS[kind]), owner.id, inboxes)
    if filled:
        await touch(owner.id)
        await send_profile(network, owner)


async def listed_for(reader: Reader, owner_id: int, kind: Kind) -> Sequence[ListedEntry]:
    """Return a group's collection as another site reads it: what that site may see."""
    return [
        ListedEntry(
            entry.url or entry.post_uri,
            is_post=not entry.url,
            file=entry.file["position"] if entry.file else None,
            title=entry.title,
            note=entry.note,
            review_on=entry.review_on,
        )
        for entry in await entries_for(reader, owner_id, kind)
    ]
