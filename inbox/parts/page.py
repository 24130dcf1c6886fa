"""Pages of other sites: read here, changed there. The mirror of outbox/parts/page.py."""

from federation.network import Network
from federation.protocol.parts.page import Document
from federation.protocol.vocabulary import Note
from inbox.parts.part import How, Part
from models.core.accounts import Account, account_by_uri
from models.core.base import now
from models.knowledge import pages
from models.knowledge.pages import MAX_CHARACTERS, Page, PageVersion
from models.posts.posts import Post, post_by_uri
from models.search.index import index_posts
from models.text import links, text


def _is_quiet(note: Note) -> bool:
    return note.part(Document) is not None


async def _receive(network: Network, post: Post, author: Account, note: Note, delivered: bool) -> None:
    document = note.part(Document)
    if document is None or not post.title:
        return
    page = Page(
        id=post.id,
        post_id=post.id,
        # A group's pages are its own posts. One of anybody else is on no shelf here: it is found, and read by its address.
        place="group" if post.group_id or author.actor_type == "Group" else "library",
        place_id=post.group_id or author.id,
        title_key=links.title_key(post.title),
        writers="owner",
        version=document.version,
        html=await _html(network, note, post.content),
    )
    await page.save(force_create=True)
    await _add_version(network, page, post.title, author, note, document)


async def _update(network: Network, post: Post, author: Account, note: Note, how: How) -> None:
    document, page = note.part(Document), await pages.page_of_post(post.id)
    if document is None or page is None or document.version <= page.version:
        return
    edited = await post_by_uri(post.uri)
    if edited is None or how == "late":
        return
    page.title_key, page.version = links.title_key(edited.title), document.version
    page.html = await _html(network, note, edited.content)
    await page.save(update_fields=["title_key", "version", "html"])
    await _add_version(network, page, edited.title, author, note, document)


async def _html(network: Network, note: Note, content: str) -> str:
    """Render its Markdown as we do that of our own pages; a page without, or with one that is too much, is its content."""
    if note.source_media_type != "text/markdown" or not note.source or len(note.source) > MAX_CHARACTERS:
        return content
    try:
        return await text.rendered_document(
            note.source, tag_url=network.site.tag_url, executor=network.site.executor
        )
    except text.TextTooComplex:
        return content


async def _add_version(
    network: Network, page: Page, title: str, author: Account, note: Note, document: Document
) -> None:
    editor = await account_by_uri(document.editor) if document.editor else None
    if editor and editor.host != author.host:
        editor = None  # Only people of its own site write a page.
    await PageVersion.create(
        page_id=page.id,
        number=page.version,
        title=title,
        title_key=page.title_key,
        text=(note.source or text.plain_text(page.html))[:MAX_CHARACTERS],
        editor_id=editor.id if editor and not editor.hidden else None,
        written_at=note.updated or note.published or now(),
    )
    await pages.keep_page_links(page.id, links.titles_in(page.html))
    await index_posts([page.post_id])


async def _differs(post: Post, note: Note) -> bool:
    document, page = note.part(Document), await pages.page_of_post(post.id)
    return document is not None and page is not None and document.version > page.version


PART = Part("page", is_quiet=_is_quiet, receive=_receive, update=_update, differs=_differs)
