"""Files of posts: chosen, described and shown. How they are sent and loaded is web/mastodon/media.py."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.core.database import Record
from models.core.errors import Invalid
from models.core.site import Site
from models.files.media import FORMER, Focus, free_records, held, media_records
from models.files.versions import described
from models.people.people import Person
from models.posts.posts import Post, PostEdit
from outbox.parts.files import ChosenFiles, FileChange
from outbox.parts.part import Draft
from web.http.attachments import attachment_entity
from web.http.contract import INTEGER, INTEGERS, TEXT, objects
from web.http.params import Params
from web.http.schema import list_of, ref
from web.parts.part import Members, Part


def _typed(params: Params, person: Person) -> ChosenFiles:
    return ChosenFiles(tuple(dict.fromkeys(params.integers("media_ids"))))


async def _retyped(params: Params, post: Post, viewer_id: int) -> ChosenFiles:
    changes = tuple(
        FileChange(each.integer("id", 0), each.text("description", None), focus_of(each.text("focus")))
        for each in params.nested_list("media_attributes")
    )
    if "media_ids" not in params:
        return ChosenFiles(None, changes)
    return ChosenFiles(tuple(dict.fromkeys(params.integers("media_ids"))), changes)


def focus_of(text: str) -> Focus | None:
    """Read `x,y`. Raises Invalid for what is no point."""
    if not text.strip():
        return None
    try:
        x, y = (float(number) for number in text.split(","))
    except ValueError as error:
        raise Invalid("Validation failed: Focus must look like 0.0,0.0", focus="is no point") from error
    return Focus(x, y)


def _ids(draft: Draft) -> tuple[int, ...]:
    chosen = draft.part(ChosenFiles)
    return chosen.ids or () if chosen else ()


def _params(draft: Draft) -> Members:
    return {"media_ids": [str(i) for i in _ids(draft)] or None}


async def _waiting(site: Site, drafts: Mapping[int, Draft]) -> dict[int, Members]:
    files = await held(list(drafts))
    return {
        scheduled_id: {
            "media_attachments": [attachment_entity(site, files[i]) for i in _ids(draft) if i in files]
        }
        for scheduled_id, draft in drafts.items()
    }


async def _shared(site: Site, records: Sequence[Record]) -> dict[int, Members]:
    files = await media_records([record["id"] for record in records])
    return {
        record["id"]: {"media_attachments": [attachment_entity(site, each) for each in files[record["id"]]]}
        for record in records
    }


async def _versions(site: Site, post: Post, edits: Sequence[PostEdit], viewer_id: int) -> Sequence[Members]:
    """Show the files of each version, as they were described then, also those that an edit took out."""
    files = (await media_records([post.id], former=True))[post.id]
    records = {each["id"]: each for each in files}
    there = {media_id: attachment_entity(site, each) for media_id, each in records.items()}
    present = [(each["id"], each["description"]) for each in files if each["position"] != FORMER]
    versions = [*(each.files for each in edits), present]
    return [
        {
            "media_attachments": [
                {**there[media_id], "description": described(records[media_id], description) or None}
                for media_id, description in version
                if media_id in there
            ]
        }
        for version in versions
    ]


async def _redrafted(site: Site, author_id: int, entity: Mapping[str, Any]) -> Members:
    """Render files without their post: their addresses from before ended with it."""
    ids = [int(each["id"]) for each in entity["media_attachments"]]
    free = await free_records(author_id, ids)
    return {"media_attachments": [attachment_entity(site, free[i]) for i in ids if i in free]}


def _words(entity: Mapping[str, Any]) -> Sequence[str]:
    return [media["description"] or "" for media in entity["media_attachments"]]


PART = Part(
    "files",
    takes={"media_ids": INTEGERS},
    takes_again={
        "media_ids": INTEGERS,
        "media_attributes": objects({"id": INTEGER, "description": TEXT, "focus": TEXT}),
    },
    typed=_typed,
    retyped=_retyped,
    params=_params,
    waiting=_waiting,
    shared=_shared,
    schema={"media_attachments": list_of(ref("MediaAttachment"))},
    versions=_versions,
    redrafted=_redrafted,
    words=_words,
    shows="media_attachments",
    template="parts/files.html",
)
