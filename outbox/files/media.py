"""What our people do with files: upload, describe, delete; and their own pictures.

models/files reads and keeps a file; outbox/posts/posts.py attaches it to posts.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.errors import Invalid, ParvisError
from models.core.transaction import atomic, transaction
from models.files.kinds import Kind
from models.files.media import (
    INTERRUPTED,
    MAX_DESCRIPTION,
    Focus,
    Media,
    Use,
    check_room,
    create_upload,
    describe,
    discard,
    fail,
    file_name,
    media_of,
    set_picture,
)
from models.files.unfinished import finish_upload
from outbox.people.profiles import Profile, send_profile, update_profile


@dataclass(frozen=True)
class Upload:
    """A received file, and the name that its sender gave it."""

    path: Path
    name: str
    sender: str = ""
    """Handle of the sender, in whose turn it is decoded; "": this site itself."""
    unfinished_id: int = 0
    """Of its row, when it came in pieces (outbox/files/unfinished.py)."""


@dataclass(frozen=True)
class Processing:
    """A file that has a row and is still to be decoded."""

    media: Media
    file: Path
    kind: Kind
    thumbnail: Path | None = None
    sender: str = ""
    keeps_maker: bool = False


async def begin(
    network: Network,
    account: Account,
    upload: Upload,
    *,
    description: str = "",
    focus: Focus | None = None,
    thumbnail: Upload | None = None,
    keeps_maker: bool = False,
) -> Processing:
    """Accept a file; `process` then reads its content. Raises TooMany, and Invalid for kinds that are not accepted.

    `keeps_maker`: a document may go on saying who made it.
    """
    description, focus = _checked(description, focus)
    kind = network.media_store.check(upload.path, upload.name)
    if thumbnail:
        network.media_store.check_picture(thumbnail.path)
    name = file_name(upload.name) if kind.family == "document" else ""
    async with transaction():
        media = await _create(
            network, account, "attachment", upload, name=name, description=description, focus=focus
        )
    preview = thumbnail.path if thumbnail else None
    return Processing(media, upload.path, kind, preview, upload.sender, keeps_maker)


async def _create(
    network: Network,
    account: Account,
    use: Use,
    upload: Upload,
    *,
    name: str = "",
    description: str = "",
    focus: Focus | None = None,
) -> Media:
    """Make the row of a file. Raises TooMany when too many files of its sender wait, Invalid when there is no room
    left.
    """
    network.media_store.decoder.turns.check(upload.sender)
    media = await create_upload(
        account.id,
        use,
        name=name,
        size=upload.path.stat().st_size,
        description=description,
        focus=focus or Focus(),
    )
    if upload.unfinished_id:
        await finish_upload(upload.unfinished_id, media.id)
    if most := network.site.settings.media_person_max_bytes:
        await check_room(account.id, most)
    return media


async def process(network: Network, work: Processing) -> Media:
    """Read and keep a file; return its row. Raises Invalid, TooMany and Unavailable, and marks the row as failed.

    So it does when the site stops meanwhile: whoever asks for the file is not kept waiting for what nobody reads.
    """
    try:
        await network.media_store.keep(
            work.media, work.file, work.kind, work.sender, keeps_maker=work.keeps_maker
        )
        if work.thumbnail:
            await network.media_store.keep_preview(
                await Media.get(id=work.media.id), work.thumbnail, work.sender
            )
    except ParvisError as error:
        async with transaction():
            await fail(work.media, error.sentence.removeprefix("Validation failed: "))
        raise
    except asyncio.CancelledError:
        async with transaction():
            await fail(work.media, INTERRUPTED)
        raise
    return await Media.get(id=work.media.id)


async def change(
    network: Network,
    account: Account,
    media_id: int,
    *,
    description: str | None = None,
    focus: Focus | None = None,
    thumbnail: Upload | None = None,
) -> Media:
    """Change the description or the preview of a file that no post has yet."""
    media = await _unattached(account, media_id)
    _checked(description or "", focus)
    if thumbnail:
        if media.state != "ready":
            raise Invalid("Validation failed: The file is not ready: try again in a moment")
        await network.media_store.keep_preview(media, thumbnail.path, thumbnail.sender)
    return await _describe(account, media_id, description, focus)


@atomic
async def _describe(account: Account, media_id: int, description: str | None, focus: Focus | None) -> Media:
    media = await _unattached(account, media_id, lock=True)
    await describe(media, description=description, focus=focus)
    return await media_of(account.id, media_id)


@atomic
async def discard_upload(account: Account, media_id: int) -> None:
    """Delete a file that no post has. Locks the file."""
    media = await _unattached(account, media_id, lock=True)
    await discard("id = $2", media.id)


async def change_picture(network: Network, account: Account, use: Use, upload: Upload | None) -> None:
    """Give oneself another picture, or none, and tell followers' sites. Raises Invalid for what is no picture."""
    media_id = await store_picture(network, account, use, upload) if upload else None
    await update_profile(network, account, Profile(), {use: media_id})


async def store_picture(network: Network, account: Account, use: Use, upload: Upload) -> int:
    """Store a picture that a profile will show; return its id. Raises Invalid for what is none."""
    kind = network.media_store.check_picture(upload.path)
    async with transaction():
        media = await _create(network, account, use, upload)
    return (await process(network, Processing(media, upload.path, kind, sender=upload.sender))).id


async def store_pictures(
    network: Network, account: Account, uploads: Mapping[Use, Upload | None]
) -> dict[Use, int | None]:
    """Store pictures; None removes one. Raises Invalid, before any is read, when one is no picture."""
    for upload in uploads.values():
        if upload:
            network.media_store.check_picture(upload.path)
    return {
        use: await store_picture(network, account, use, upload) if upload else None
        for use, upload in uploads.items()
    }


@atomic
async def set_profile_picture(network: Network, account: Account, use: Use, media_id: int | None) -> bool:
    """Give an account this picture, or none, and update followers' sites; tell whether that changes anything.

    Locks the account. Of several pictures at once the latest is shown.
    """
    await lock_accounts(account.id)
    changed = await set_picture(account.id, use, media_id)
    if changed:
        await send_profile(network, account)
    return changed


def check_description(description: str) -> None:
    """Refuse what is too long."""
    if len(description) > MAX_DESCRIPTION:
        raise Invalid(
            f"Validation failed: Description is longer than {MAX_DESCRIPTION} characters",
            description="is too long",
        )


def _checked(description: str, focus: Focus | None) -> tuple[str, Focus | None]:
    check_description(description)
    if focus and not (-1 <= focus.x <= 1 and -1 <= focus.y <= 1):
        raise Invalid("Validation failed: Focus lies between -1,-1 and 1,1", focus="is outside the picture")
    return description, focus


async def _unattached(account: Account, media_id: int, *, lock: bool = False) -> Media:
    media = await media_of(account.id, media_id, lock=lock)
    if media.post_id is not None:
        raise Invalid("Validation failed: This file belongs to a post: edit the post to change it")
    return media
