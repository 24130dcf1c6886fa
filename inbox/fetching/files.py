"""Copies of other sites' files: fetched through the gate, looked at as if a stranger had sent them, kept for a while.

Nobody's device ever calls the site that a file is from. It is asked once, when its post arrives or when somebody looks,
and again when the copy has become old. The mirror of outbox/files/media.py.
"""

import os
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from federation.client import FetchFailed
from federation.network import Network
from models.core.errors import DomainNotAllowed, Gone, Invalid
from models.core.transaction import transaction
from models.delivery.jobs import Job
from models.files.kinds import family_of
from models.files.media import Media, fail, file_name, media_of_post, reader_of
from models.files.turns import turn_of_site
from models.posts.posts import post_by_uri


def name_of(url: str, mime: str) -> str:
    """Return what a document is called, by its address; "" for what is shown, not saved."""
    if family_of(mime, url) != "document":
        return ""
    return file_name(unquote(urlsplit(url).path, errors="replace"))


async def is_admitted(network: Network, url: str) -> bool:
    """Tell whether an address is on a server that is on the list."""
    try:
        await network.policy.admit_host(url)
    except DomainNotAllowed:
        return False
    return True


async def fetch_files(network: Network, job: Job) -> None:
    """Bring the files of a post here. Raises Unavailable when it may work later."""
    post = await post_by_uri(job.subject)
    for media in await media_of_post(post.id) if post else []:
        if media.state == "remote":
            await bring(network, media.id)


async def bring(network: Network, media_id: int) -> Media | None:
    """Bring a file of another site here, unless it is; return its row, None when it is gone meanwhile.

    What will never work is written down as failed. Raises DomainNotAllowed, and Unavailable when it may work later.
    """
    async with network.media_store.alone(media_id):
        media = await Media.get_or_none(id=media_id)
        if media is None or media.state != "remote":
            return media
        try:
            await _copy(network, media)
        except (Invalid, Gone) as error:
            await _fail(media, error.sentence)
        except FetchFailed as error:
            if not error.is_final:
                raise
            await _fail(media, error.sentence)
        return await Media.get_or_none(id=media_id)


async def _copy(network: Network, media: Media) -> None:
    settings, media_store = network.site.settings, network.media_store
    admitted = await network.policy.admit(media.remote_url, "media")
    descriptor, name = tempfile.mkstemp(dir=media_store.incoming)
    os.close(descriptor)
    file = Path(name)
    try:
        await network.client.fetch_media(
            admitted,
            file,
            max_bytes=max(
                settings.media_image_max_bytes,
                settings.media_video_max_bytes,
                settings.media_document_max_bytes,
            ),
            sender_id=await reader_of(media),
        )
        kind = (
            media_store.check(file, media.name)
            if media.use == "attachment"
            else media_store.check_picture(file)
        )
        await media_store.keep(media, file, kind, turn_of_site(urlsplit(media.remote_url).netloc))
    finally:
        os.unlink(file)


async def _fail(media: Media, reason: str) -> None:
    async with transaction():
        await fail(media, reason.removeprefix("Validation failed: "))
