"""A document's own page: the newest version at an address that stays, what it looks like, all versions, its tags."""

from typing import Any

from aiohttp import web
from markupsafe import Markup

from models.core.accounts import account_in_any_state
from models.core.errors import Forbidden, Invalid, NotFound, ParvisError
from models.files.previews import is_previewed, preview_of
from models.files.tags import read_tags
from models.files.versions import Version, newest_file, versions_of
from models.posts.posts import Post
from outbox.knowledge import files
from web.activitypub.media import bring_here
from web.api.knowledge.files import document_for, file_entity
from web.http.answers import redirect
from web.http.attachments import media_url
from web.http.context import network_of, site_of
from web.http.language import READING, reading_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.http.uploads import receive, sender_of
from web.mastodon.listing import entity_id
from web.pages.frame import decoded, framed
from web.pages.posts.problems import problem_of

PATH = "/files/{id}"


async def show(request: web.Request) -> web.Response:
    document_id, post = await document_for(request, entity_id(request))
    return await _page(request, document_id, post)


async def add(request: web.Request) -> web.StreamResponse:
    """Take a newer version in, and show the document with it."""
    READING.set(reading_of(request))
    received = await receive(request)
    try:
        check_form(request, received.params)
        document_id, post = await document_for(request, entity_id(request))
        sent, note = received.files.get("file"), received.params.text("note")
        try:
            if sent is None:
                raise Invalid("Validation failed: File can't be blank", file="can't be blank")
            await files.upload(network_of(request), viewer(request).account, document_id, sent, note)
        except (Invalid, Forbidden) as error:
            return await _page(request, document_id, post, error, received.params)
    finally:
        received.close()
    return redirect(f"/files/{document_id}", 303)


async def tag(request: web.Request) -> web.StreamResponse:
    """Let a file be found under the tags that were typed."""
    READING.set(reading_of(request))
    params = await parameters(request)
    check_form(request, params)
    document_id, post = await document_for(request, entity_id(request))
    try:
        names = read_tags(params.text("tags"))
        await files.tag(network_of(request), viewer(request).account, document_id, names)
    except (Invalid, Forbidden) as error:
        return await _page(request, document_id, post, error, params)
    return redirect(f"/files/{document_id}", 303)


async def look_inside(request: web.Request) -> web.Response:
    """Show a document with what is inside it, which is read now if nobody looked before."""
    document_id, post = await document_for(request, entity_id(request))
    media = await newest_file(document_id)
    if not is_previewed(media.mime):
        raise NotFound
    here = await bring_here(request, media)
    await network_of(request).media_store.preview(here, sender_of(request))
    return await _page(request, document_id, post, inside=True)


async def newest(request: web.Request) -> web.Response:
    """Lead to the bytes of the newest version: an address to keep, for who may see the post."""
    document_id, _ = await document_for(request, entity_id(request))
    return _to_bytes(request, (await versions_of(document_id))[0])


async def version(request: web.Request) -> web.Response:
    """Lead to the bytes of one version."""
    document_id, _ = await document_for(request, entity_id(request))
    number = entity_id(request, "number")
    found = next((each for each in await versions_of(document_id) if each.number == number), None)
    if found is None:
        raise NotFound
    return _to_bytes(request, found)


def _to_bytes(request: web.Request, found: Version) -> web.Response:
    if found.media["state"] not in ("ready", "remote"):
        raise NotFound
    return redirect(media_url(site_of(request), found.media, "original"), 303)


async def _page(
    request: web.Request,
    document_id: int,
    post: Post,
    error: ParvisError | None = None,
    typed: Params | None = None,
    *,
    inside: bool = False,
) -> web.Response:
    entity: dict[str, Any] = decoded(await file_entity(request, document_id, post))
    author = await account_in_any_state(post.account_id)
    media = await newest_file(document_id)
    preview = await preview_of(media.id)
    return await framed(
        request,
        "knowledge/file.html",
        error.status if error else 200,
        file=entity,
        path=f"/files/{document_id}",
        post_path=f"/@{author.handle}/{post.id}",
        preview=Markup(preview.html) if preview else None,
        preview_cut=preview.cut if preview else "",
        has_inside=is_previewed(media.mime),
        inside=inside,
        typed=typed or Params({}),
        problem=problem_of(error, site_of(request).settings) if error else None,
    )


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", PATH, add, session, streams=True, feature="file_versions"),
    Route("POST", f"{PATH}/tags", tag, session, feature="file_versions"),
    Route("GET", f"{PATH}/inside", look_inside, session),
    Route("GET", f"{PATH}/newest", newest, session),
    Route("GET", f"{PATH}/versions/{{number}}", version, session),
]
