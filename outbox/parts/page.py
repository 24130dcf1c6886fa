"""Pages: posts that are documents, each with all its versions. Who may write them, and their verbs, is outbox/knowledge.

On the wire a page is an Article with its whole text. Its title is the post's; nobody is named in it, and it is put into
no timeline.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from federation.network import Network
from federation.protocol.parts.page import Document
from models.core.accounts import Account
from models.core.base import now
from models.core.errors import Forbidden, Invalid, ParvisError
from models.core.site import Site
from models.knowledge import pages
from models.knowledge.pages import MAX_CHARACTERS, MAX_NOTE, Page, PageVersion, Place, Writers
from models.posts.posts import Edit, NewPost, Post
from models.search.index import index_posts
from models.text import links, text
from models.text.cleaning import check_markup, clean_name
from outbox.parts.part import Composed, Draft, Part, Publishing


class Outdated(ParvisError):
    """Somebody else has changed the page since the text that is sent was begun."""

    status, key = 409, "outdated"
    text = "Somebody else has changed this page since you began: bring both texts together"


@dataclass(frozen=True)
class PageDraft:
    """What makes a draft a page, or the next version of one."""

    editor: Account
    origin: str
    """Of this site, for links."""
    title: str
    html: str
    note: str = ""
    base: int = 0
    """The version that was edited; 0 for a new page."""
    place: Place = "library"
    place_id: int = 0
    writers: Writers = "owner"
    review_at: datetime | None = None
    is_template: bool = False


def _of(draft: Draft) -> PageDraft | None:
    return draft.part(PageDraft)


async def _check(network: Network, author: Account, draft: Draft, post: Post | None) -> None:
    page = _of(draft)
    if page is None:
        return
    if not page.title:
        raise Invalid("Validation failed: Title can't be blank", title="can't be blank")
    if len(page.title) > links.MAX_TITLE:
        raise Invalid(
            f"Validation failed: Title is longer than {links.MAX_TITLE} characters", title="is too long"
        )
    if len(draft.text) > MAX_CHARACTERS:
        raise Invalid(
            f"Validation failed: Text is longer than {MAX_CHARACTERS} characters: make several pages of it",
            text="is too long",
        )
    if len(page.note) > MAX_NOTE:
        raise Invalid(f"Validation failed: Note is longer than {MAX_NOTE} characters", note="is too long")


async def _begin(publishing: Publishing, new: NewPost) -> NewPost:
    page = _of(publishing.draft)
    if page is None:
        return new
    if not await pages.may_begin_in(page.editor.id, page.place, page.place_id):
        raise Forbidden("Only members of the group begin pages in it, as long as it is not archived")
    await _check_title(page, 0)
    return replace(new, title=page.title, content=await _linked(new.content, page))


async def _check_title(page: PageDraft, page_id: int) -> None:
    if await pages.is_title_taken(page.place, page.place_id, page.title, page_id):
        raise Invalid(
            "Validation failed: There is a page of this title here already: links go by titles",
            title="is taken",
        )


async def _linked(content: str, draft: PageDraft) -> str:
    """Make links of the titles that lead to pages of the same place, which all readers of this one may read too; of none
    where they are so many that nobody would take the text.
    """
    here = Page(place=draft.place, place_id=draft.place_id)
    named = await pages.named_pages(draft.editor.reader, here, links.titles_in(content), near_only=True)
    linked = links.linked(content, {key: f"{draft.origin}/pages/{each}" for key, each in named.items()})
    try:
        check_markup(linked)
    except text.TextTooComplex:
        return content
    return linked


async def _publish(publishing: Publishing, post: Post) -> None:
    draft = _of(publishing.draft)
    if draft is None:
        return
    page = Page(
        id=post.id,
        post_id=post.id,
        place=draft.place,
        place_id=draft.place_id,
        title_key=links.title_key(draft.title),
        owner_id=draft.editor.id,
        writers=draft.writers,
        html=draft.html,
        review_at=draft.review_at,
        is_template=draft.is_template,
    )
    await page.save(force_create=True)
    await _add_version(page, draft, publishing.draft.text)


async def _add_version(page: Page, draft: PageDraft, source: str) -> None:
    await PageVersion.create(
        page_id=page.id,
        number=page.version,
        title=draft.title,
        title_key=links.title_key(draft.title),
        text=source,
        editor_id=draft.editor.id,
        note=draft.note,
        written_at=now(),
    )
    await pages.keep_page_links(page.id, pages.keys_in(draft.html, draft.origin))
    await index_posts([page.post_id])


async def _edited(post: Post, draft: Draft, edit: Edit) -> Edit:
    page = _of(draft)
    return replace(edit, title=page.title, content=await _linked(edit.content, page)) if page else edit


async def _edit(author: Account, post: Post, draft: Draft) -> None:
    new, page = _of(draft), await pages.page_of_post(post.id)
    if page is None:
        return
    if new is None:
        raise Forbidden("This is a page: it is edited as one, which keeps its versions")
    if not (await pages.rights_of(new.editor.id, page)).writes:
        raise Forbidden(pages.READ_ONLY)
    if new.base != page.version:
        raise Outdated
    await _check_title(new, page.id)
    page.title_key, page.html, page.version = links.title_key(new.title), new.html, page.version + 1
    await page.save(update_fields=["title_key", "html", "version"])
    await _add_version(page, new, draft.text)


async def _compose(
    site: Site, posts: Sequence[Post], authors: Mapping[int, Account]
) -> Mapping[int, Composed]:
    found = await pages.pages_of_posts([post.id for post in posts if post.title])
    titles = {post.id: post for post in posts}
    return {
        post_id: Composed(_document(titles[post_id], each["version"], each["editor_uri"]), type="Article")
        for post_id, each in found.items()
    }


def _document(post: Post, version: int, editor_uri: str | None) -> Document:
    begin = text.plain_text(post.content)[: Document.PREVIEW]
    return Document(version, editor_uri or "", clean_name(begin, Document.PREVIEW))


PART = Part(
    "page",
    check=_check,
    begin=_begin,
    publish=_publish,
    edited=_edited,
    edit=_edit,
    compose=_compose,
)
