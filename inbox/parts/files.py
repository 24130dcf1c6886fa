"""Files of other sites' posts. How they are fetched is inbox/fetching/files.py."""

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from federation.network import Network
from federation.protocol.parts.files import Attachment, Files, Version
from federation.protocol.vocabulary import Note
from inbox.fetching.files import is_admitted, name_of
from inbox.parts.part import Part
from models.core.accounts import Account
from models.delivery.jobs import NewJob
from models.files.media import MAX_DESCRIPTION, Focus, PastFile, RemoteFile
from models.files.versions import MAX_NOTE, without_label
from models.posts.posts import Edit, NewPost
from models.text import text


async def _admit(network: Network, note: Note) -> Note:
    """Leave out files on servers that are not on the list: nothing here links there, the text stays."""
    files = note.part(Files)
    if files is None:
        return note
    kept = tuple([_of_one_site(each) for each in files.attachments if await is_admitted(network, each.url)])
    others = tuple(part for part in note.parts if part is not files)
    return replace(note, parts=(Files(kept), *others) if kept else others)


def _of_one_site(file: Attachment) -> Attachment:
    """Leave out versions that are elsewhere than the newest."""
    host = urlsplit(file.url).netloc
    return replace(file, versions=tuple(each for each in file.versions if urlsplit(each.url).netloc == host))


def _new(author: Account, note: Note, new: NewPost) -> NewPost:
    return replace(new, files=_files(note)) if note.part(Files) else new


def _edited(note: Note, edit: Edit) -> Edit:
    return replace(edit, files=_files(note)) if note.part(Files) else edit


def _files(note: Note) -> tuple[RemoteFile, ...]:
    files = note.part(Files)
    return tuple(
        RemoteFile(
            url=each.url,
            mime=each.media_type,
            description=text.clean_name(
                without_label(each.name) if each.versions else each.name, MAX_DESCRIPTION
            ),
            name=name_of(each.url, each.media_type),
            width=each.width or 0,
            height=each.height or 0,
            blurhash=each.blurhash or "",
            focus=Focus(*(each.focal_point or (0.0, 0.0))),
            bytes=each.size,
            digest=each.digest,
            versions=tuple(_past(version) for version in each.versions),
        )
        for each in (files.attachments if files else ())
    )


def _is_of_site(version: Version) -> bool:
    """Tell whether who added a version is of the site that has it: nobody else adds one there."""
    return urlsplit(version.actor).netloc == urlsplit(version.url).netloc


def _past(version: Version) -> PastFile:
    return PastFile(
        number=version.number,
        url=version.url,
        mime=version.media_type,
        name=name_of(version.url, version.media_type),
        bytes=version.size,
        digest=version.digest,
        actor_uri=version.actor if _is_of_site(version) else "",
        note=text.clean_name(version.summary, MAX_NOTE),
        made_at=version.published,
    )


def _jobs(host: str, note: Note) -> Sequence[NewJob]:
    return [NewJob("files", host, note.id)] if note.part(Files) else []


PART = Part("files", admit=_admit, new=_new, edited=_edited, jobs=_jobs)
