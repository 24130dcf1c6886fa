"""What the moderators of a group do besides letting people in: act as the group, give it pictures.

Its threads are outbox/knowledge/threads.py. Members and the small switches (pin, lock, remove) are outbox/groups/groups.py. Also here: writing in a group without
naming it, on the group's page.
"""

from collections.abc import Mapping
from dataclasses import replace

from federation.network import Network
from models.core.accounts import Account
from models.core.audit import record
from models.core.errors import Forbidden, Invalid
from models.core.transaction import atomic
from models.files.media import Use
from models.groups.groups import (
    membership_in,
    moderated_group,
)
from models.people.oauth import Application, issue_code
from models.posts.posts import post_of_key
from outbox.files import media
from outbox.files.media import Upload
from outbox.groups import groups
from outbox.groups.groups import Change
from outbox.parts.files import ChosenFiles
from outbox.posts import posts
from outbox.posts.posts import Draft


@atomic
async def act_as(
    moderator: Account,
    group_id: int,
    application: Application,
    redirect_uri: str,
    scopes: list[str],
    proof: str,
    *,
    device: str = "",
    provider_session_id: int | None = None,
) -> str:
    """Let an application act as a group for a moderator, as long as they moderate it; return the code for it.

    `proof` is the challenge of PKCE. Everything done so is in the audit in the moderator's name. Holds the group: a
    person who ceases to moderate it at this moment gets no code, or loses it.
    """
    found = await moderated_group(moderator.id, group_id, hold=True)
    code = await issue_code(
        application,
        group_id,
        redirect_uri,
        scopes,
        proof,
        person_id=moderator.id,
        device=device,
        provider_session_id=provider_session_id,
    )
    await record(moderator.handle, "group.login", found.account.handle, after=application.name)
    return code


async def change_pictures(
    network: Network, moderator: Account, group_id: int, pictures: Mapping[Use, Upload | None]
) -> None:
    """Give a group another avatar or header, or none; does nothing when it has none.

    Each is a file of its own, and the latest is shown. Holds the group when it is set, and checks the moderator again.
    """
    found = await moderated_group(moderator.id, group_id)
    for use, upload in pictures.items():
        media_id = await media.store_picture(network, found.account, use, upload) if upload else None
        await _show_picture(network, moderator, group_id, use, media_id)


@atomic
async def _show_picture(
    network: Network, moderator: Account, group_id: int, use: Use, media_id: int | None
) -> None:
    found = await moderated_group(moderator.id, group_id, hold=True)
    if await media.set_profile_picture(network, found.account, use, media_id):
        after = "" if media_id else "none"
        await record(moderator.handle, f"group.{use}", found.account.username, after=after)


async def change(
    network: Network, moderator: Account, group_id: int, wanted: Change, uploads: Mapping[Use, Upload]
) -> None:
    """Change a group as `groups.change` does, with its pictures: all of it or nothing, with one Update."""
    found = await moderated_group(moderator.id, group_id)
    groups.check_change(found, wanted)
    pictures = await media.store_pictures(network, found.account, uploads)
    await groups.change(network, moderator, group_id, wanted, pictures)


async def write(
    network: Network, author: Account, group_id: int, draft: Draft, upload: Upload | None, description: str
) -> int:
    """Publish a post in a group, with a file if there is one; return its id. It names the group, as any client does.

    The same once more, by the draft's key, is the same click: its file is not stored again.
    """
    if draft.idempotency_key and (earlier := await post_of_key(author.id, draft.idempotency_key)):
        return earlier
    addressed = await for_group(author, group_id, draft, has_more=bool(upload))
    if upload:
        work = await media.begin(network, author, upload, description=description)
        addressed = addressed.having(ChosenFiles(((await media.process(network, work)).id,)))
    return await posts.publish(network, author, addressed)


async def for_group(author: Account, group_id: int, draft: Draft, *, has_more: bool = False) -> Draft:
    """Return a draft that names the group in which its author writes, as any client does.

    `has_more`: it has something beside its text. Raises Forbidden for who is no member, Invalid without a text.
    """
    found = await membership_in(author.id, group_id)
    if not found.is_member:
        raise Forbidden("Only its members can write in this group: ask to join it first")
    if not draft.text.strip() and not has_more:  # A post that only names the group has no text.
        raise Invalid("Validation failed: Text can't be blank", text="can't be blank")
    if author.id == group_id:
        return draft
    return replace(draft, text=f"@{found.account.handle} {draft.text}".strip())
