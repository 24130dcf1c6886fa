"""How our people present themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import orjson

from federation.network import Network
from models.core.accounts import Account, lock_accounts, touch
from models.core.audit import record
from models.core.errors import Invalid
from models.core.site import Site
from models.core.transaction import atomic
from models.files.media import Use, set_picture
from models.search.index import index_accounts
from models.text import text
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of_followers, inboxes_of_members
from outbox.people.follow_requests import grant_all, lock_with_waiting
from outbox.posts.mentions import known, mentioned

MAX_FIELDS = 8
MAX_NAME = 100


@dataclass(frozen=True)
class Profile:
    """What is to change; None leaves it as it is."""

    display_name: str | None = None
    note: str | None = None
    """Plain text."""
    fields: tuple[tuple[str, str], ...] | None = None
    locked: bool | None = None
    discoverable: bool | None = None
    not_asked: bool | None = None
    """Not to be named among those who may know something."""
    bot: bool | None = None


Pictures = Mapping[Use, int | None]
"""Stored pictures by their use; None removes one."""


async def update_profile(
    network: Network, account: Account, profile: Profile, pictures: Pictures | None = None
) -> None:
    """Change one's own profile here, with its pictures, and tell followers' sites once.

    Whom its texts mention is linked when they are known here (`meet_mentioned`), and told nothing. Who need not be asked
    any more accepts everybody who waits for an answer.
    """
    if account.actor_type == "Group":  # For groups, joining and visibility follow from the access.
        profile = replace(profile, locked=None, discoverable=None, not_asked=None, bot=None)
    changes = await _changes(network.site, account, profile)
    if not changes and not pictures:
        return
    await _change(network, account, changes, pictures or {})


@atomic
async def rename(network: Network, account: Account, display_name: str, *, by: str) -> None:
    """Correct how others see somebody, as an admin; followers' sites hear of it. Raises Invalid for no name."""
    if not text.clean_name(display_name, MAX_NAME):
        raise Invalid(display_name="must not be empty")
    await lock_accounts(account.id)
    before = (await Account.get(id=account.id)).display_name
    changes = await _changes(network.site, account, Profile(display_name=display_name))
    if changes["display_name"] == before:
        return
    await _change(network, account, changes, {})
    await record(by, "person.rename", account.username, before, str(changes["display_name"]))


@atomic
async def _change(network: Network, account: Account, changes: dict[str, object], pictures: Pictures) -> None:
    opens = changes.get("locked") is False
    await (lock_with_waiting if opens else lock_accounts)(account.id)
    shown = [await set_picture(account.id, use, media_id) for use, media_id in pictures.items()]
    if not changes and not any(shown):
        return
    if changes:
        await Account.filter(id=account.id).update(**changes)
        await index_accounts([account.id])
    await touch(account.id)
    await send_profile(network, account)
    if opens:
        await grant_all(network, account)


async def send_profile(network: Network, account: Account) -> None:
    """Send the present profile of an account of ours to its followers' sites; that of a group to its members'.

    Runs in the caller's transaction.
    """
    actor = await compose.actor_of(network.site, await Account.get(id=account.id))
    update = compose.act(
        network.site, account, "Update", account.uri, embedded=actor, to=[account.followers_url]
    )
    readers = inboxes_of_members if account.actor_type == "Group" else inboxes_of_followers
    await enqueue(network, update, account.id, await readers(account.id))


def check_profile(profile: Profile) -> None:
    """Refuse what is too long, or too much."""
    if profile.note is not None and len(profile.note) > 500:
        raise Invalid("Validation failed: Note is longer than 500 characters", note="is too long")
    if profile.fields is not None and len(profile.fields) > MAX_FIELDS:
        raise Invalid(f"Validation failed: There may be at most {MAX_FIELDS} fields")


async def meet_mentioned(network: Network, account: Account, profile: Profile) -> None:
    """Ask the sites of people whom a profile mentions and who are not known here. Belongs before its transaction."""
    named = [each for source in _texts(profile) for each in text.find_mentions(source)]
    for mention in list(dict.fromkeys(named))[: text.MAX_MENTIONS]:
        await mentioned(network, account, mention)


def _texts(profile: Profile) -> list[str]:
    return [profile.note or "", *(value for _, value in profile.fields or ())]


async def _changes(site: Site, account: Account, profile: Profile) -> dict[str, object]:
    check_profile(profile)
    changes: dict[str, object] = {}
    if profile.display_name is not None:
        changes["display_name"] = text.clean_name(profile.display_name, MAX_NAME)
    if profile.note is not None:
        changes["note_source"] = profile.note
        changes["note"] = await _html(site, account, profile.note)
    if profile.fields is not None:
        named = [(text.clean_name(name, 255), value[:255]) for name, value in profile.fields if name.strip()]
        changes["fields_json"] = orjson.dumps(
            [(name, await _html(site, account, value), value) for name, value in named]
        ).decode()
    if profile.locked is not None:
        changes["locked"] = profile.locked
    if profile.discoverable is not None:
        changes["discoverable"] = profile.discoverable
    if profile.not_asked is not None:
        changes["not_asked"] = profile.not_asked
    if profile.bot is not None:
        changes["actor_type"] = "Service" if profile.bot else "Person"
    return changes


async def _html(site: Site, account: Account, source: str) -> str:
    if not source.strip():
        return ""
    found = {each: await known(site, account, each) for each in text.find_mentions(source)}
    return await text.rendered(
        source,
        media_type="text/plain",
        mentions={mention: each.url or each.uri for mention, each in found.items() if each},
        tag_url=site.tag_url,
        executor=site.executor,
    )
