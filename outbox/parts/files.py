"""Files of a post and their descriptions. Uploads are outbox/files/media.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from federation.network import Network
from federation.protocol.parts.files import MAX_VERSIONS, Attachment, Files, Version
from models.core.accounts import Account, accounts_by_ids
from models.core.database import Record
from models.core.errors import Invalid, NotFound
from models.core.inside import made_of
from models.core.site import Site
from models.files import media
from models.files.links import binding, path_of, peer_url
from models.files.media import Focus, Media, check_attachable, media_of, media_of_post, media_records
from models.files.versions import described, pasts_of, without_label
from models.posts.polls import NewPoll
from models.posts.posts import NewPost, Post
from outbox.parts.part import Composed, Draft, Part, Publishing, Waiting


@dataclass(frozen=True)
class FileChange:
    """New description and focus of a file of a post; None leaves them as they are."""

    media_id: int
    description: str | None = None
    focus: Focus | None = None

    @property
    def said(self) -> str | None:
        """The description, without which version of a document it is: clients send that back."""
        return None if self.description is None else without_label(self.description)


@dataclass(frozen=True)
class ChosenFiles:
    """The files of a draft, in order; None leaves those of an edited post as they are."""

    ids: tuple[int, ...] | None = None
    changes: tuple[FileChange, ...] = ()


def _chosen(draft: Draft) -> ChosenFiles:
    return draft.part(ChosenFiles) or ChosenFiles()


async def _ids(draft: Draft, post: Post | None) -> tuple[int, ...]:
    """Return which files the post will have."""
    ids = _chosen(draft).ids
    if ids is None:
        return tuple(each.id for each in await media_of_post(post.id)) if post else ()
    return ids


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None:
    chosen, ids, most = _chosen(draft), await _ids(draft, post), network.site.settings.media_per_post
    if ids and (len(ids) > most or draft.part(NewPoll) is not None):
        raise Invalid(
            f"Validation failed: A post may have {most} files, or a poll",
            media_ids="are too many, or beside a poll",
        )
    post_id = post.id if post else None
    await check_attachable(author.id, chosen.ids or (), post_id, scheduled_id=draft.scheduled_id)
    if any(change.media_id not in ids for change in chosen.changes):
        raise NotFound


async def _stands_alone(draft: Draft, post: Post | None) -> bool:
    return bool(await _ids(draft, post))


async def _begin(publishing: Publishing, new: NewPost) -> NewPost:
    await check_attachable(publishing.author.id, _chosen(publishing.draft).ids or ())
    return new


async def _publish(publishing: Publishing, post: Post) -> None:
    if ids := _chosen(publishing.draft).ids:
        await media.attach(post.id, ids)


async def _differs(post: Post, draft: Draft) -> bool:
    chosen, here = _chosen(draft), {each.id: each for each in await media_of_post(post.id)}
    if chosen.ids is not None and chosen.ids != tuple(here):
        return True
    return any(_says_anew(here[change.media_id], change) for change in chosen.changes)


def _says_anew(file: Media, change: FileChange) -> bool:
    return change.said not in (None, file.description) or change.focus not in (
        None,
        Focus(file.focus_x, file.focus_y),
    )


async def _edit(author: Account, post: Post, draft: Draft) -> None:
    chosen = _chosen(draft)
    if chosen.ids is not None:
        await media.attach(post.id, chosen.ids)
    for change in chosen.changes:
        file = await media_of(author.id, change.media_id)
        await media.describe(file, description=change.said, focus=change.focus)


async def _detach(post: Post) -> None:
    await media.detach(post.id)


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    found = await media_records([post.id for post in posts])
    documents = [each["document_id"] for files in found.values() for each in files if each["version"]]
    told = await _versions_for(site, documents) if documents else {}
    return {
        i: Composed(
            Files(tuple(_attachment(site, each, told.get(each["document_id"], ())) for each in files))
        )
        for i, files in found.items()
        if files
    }


async def _versions_for(site: Site, document_ids: Sequence[int]) -> dict[int, tuple[Version, ...]]:
    """Return the versions of documents as other sites get them, the newest first."""
    found = await pasts_of(document_ids)
    people = await accounts_by_ids(
        list({each.account_id for versions in found.values() for each in versions if each.account_id})
    )
    return {
        document_id: tuple(
            Version(
                number=each.number,
                url=_address(site, each.media),
                media_type=each.media["mime"],
                size=each.media["original_bytes"],
                digest=each.media["digest"],
                actor=people[each.account_id].uri if each.account_id in people else "",
                summary=each.note,
                published=each.made_at,
            )
            for each in versions[:MAX_VERSIONS]
        )
        for document_id, versions in found.items()
    }


def _address(site: Site, record: Record) -> str:
    path = path_of(record["id"], "original", record["mime"], record["name"])
    return peer_url(site, path, binding(record["post_id"], record["link_version"]))


def _attachment(site: Site, record: Record, versions: tuple[Version, ...]) -> Attachment:
    file = made_of(Media, record)
    return Attachment(
        url=_address(site, record),
        media_type=file.mime,
        name=described(record) or file.name,
        width=file.width or None,
        height=file.height or None,
        blurhash=file.blurhash or None,
        focal_point=(file.focus_x, file.focus_y) if file.family in ("image", "video") else None,
        digest=file.digest,
        size=file.original_bytes if file.digest else 0,
        id=site.url(f"/files/{record['document_id']}") if versions else "",
        versions=versions,
    )


def _keep(draft: Draft) -> dict[str, Any] | None:
    ids = _chosen(draft).ids
    return None if ids is None else {"ids": ids}


def _read(kept: dict[str, Any]) -> ChosenFiles:
    return ChosenFiles(tuple(kept["ids"]))


async def _hold(scheduled_id: int, draft: Draft) -> None:
    await media.hold(scheduled_id, _chosen(draft).ids or ())


PART = Part(
    "files",
    check=_check,
    stands_alone=_stands_alone,
    begin=_begin,
    publish=_publish,
    differs=_differs,
    edit=_edit,
    detach=_detach,
    compose=_compose,
    waiting=Waiting(_keep, _read, _hold, media.release),
)
