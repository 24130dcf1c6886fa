"""Pages: begun, edited in versions, arranged, deleted; and their owners reminded to look at them again.

A page of a group or of the library is a post of the group's account, or of the site's library, a service: its words are
changed by several, and nobody may change what stands under somebody else's name. Who wrote each version is written down
with it. A page of a notebook is its owner's own, for nobody: it is addressed to nobody, and stays here.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from tortoise.exceptions import IntegrityError

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.database import get
from models.core.errors import Forbidden, Invalid, NotFound
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.core.visibility import Reader, Visibility, may_see
from models.files.media import give
from models.knowledge.pages import (
    MAX_CHARACTERS,
    PLACES,
    READ_ONLY,
    WRITERS,
    Page,
    Place,
    Writers,
    claim_reminders,
    may_begin_in,
    page_for,
    rights_of,
)
from models.notifications.notifications import notify
from models.people.people import Person
from models.posts.posts import Post
from models.text import text
from outbox.parts.files import ChosenFiles
from outbox.parts.page import Outdated, PageDraft
from outbox.parts.part import Draft
from outbox.people.accounts import create_service
from outbox.posts import posts

__all__ = ["Arrangement", "Change", "NewPage", "Outdated", "arrange", "create", "delete", "edit", "remind"]

LIBRARY_NAMES = ("library", "site-library", "pages")
"""Names of the library's account: the first that is free."""


@dataclass(frozen=True)
class NewPage:
    """A page as somebody begins it."""

    title: str
    text: str
    place: Place = "library"
    group_id: int = 0
    writers: Writers = "owner"
    review_at: datetime | None = None
    is_template: bool = False
    note: str = ""
    files: tuple[int, ...] = ()
    language: str = ""
    key: str = ""
    """The name of the request: sent twice within an hour, it is one page."""


@dataclass(frozen=True)
class Change:
    """The next version of a page."""

    title: str
    text: str
    base: int
    """Number of the version that was edited."""
    note: str = ""
    files: tuple[int, ...] | None = None
    """All its files; None leaves them as they are."""


@dataclass(frozen=True)
class Arrangement:
    """What its owner decides about a page beside its text."""

    owner_id: int | None
    writers: Writers
    review_at: datetime | None
    is_template: bool


async def create(network: Network, person: Account, new: NewPage) -> int:
    """Begin a page; return its id. Raises Invalid, Forbidden or NotFound (the group)."""
    _check_choices(new.place, new.writers)
    author = await _author_in(network.site, person, new.place, new.group_id)
    if not await may_begin_in(person.id, new.place, new.group_id):
        raise Forbidden("Only members of the group begin pages in it, as long as it is not archived")
    page = PageDraft(
        editor=person,
        origin=network.site.settings.origin,
        title=_title(new.title),
        html=await _html(network, new.text),
        note=new.note.strip(),
        place=new.place,
        place_id=0 if new.place == "library" else author.id,
        writers=new.writers,
        review_at=new.review_at,
        is_template=new.is_template,
    )
    draft = _draft(page, new.text, new.files)
    await _give(network, person, author, new.files)
    draft = replace(
        draft, visibility=_VISIBILITY[new.place], language=new.language, idempotency_key=_key(person, new.key)
    )
    return await posts.publish(network, author, draft)


_VISIBILITY: dict[Place, Visibility] = {"library": "site", "group": "unlisted", "notebook": "direct"}
"""Of its post. A group that is not open keeps it for its members (outbox/posts/group_places.py); what is direct and names
nobody is its author's alone."""


def _key(person: Account, key: str) -> str:
    # Several write as one account: one's keys are no other's.
    return f"{person.id}-{key}"[:255] if key else ""


def _check_choices(place: str, writers: str) -> None:
    if place not in PLACES:
        raise Invalid(f"Validation failed: Place must be one of {', '.join(PLACES)}", place="is unknown")
    if writers not in WRITERS:
        raise Invalid(f"Validation failed: Writers must be one of {', '.join(WRITERS)}", writers="is unknown")


def _title(typed: str) -> str:
    return text.clean_name(typed, 2000)


async def _html(network: Network, source: str) -> str:
    site = network.site
    if len(source) > MAX_CHARACTERS:
        return ""  # It is refused in a moment, in words.
    try:
        return await text.rendered_document(_normal(source), tag_url=site.tag_url, executor=site.executor)
    except text.TextTooComplex as error:
        raise Invalid(
            "Validation failed: Text is too complex: use less markup, or make several pages of it",
            text="is too complex",
        ) from error


def _normal(source: str) -> str:
    return source.replace("\r\n", "\n").replace("\r", "\n")


def _draft(page: PageDraft, source: str, files: tuple[int, ...] | None) -> Draft:
    parts: tuple[object, ...] = (page,) if files is None else (page, ChosenFiles(files))
    return Draft(_normal(source), media_type="text/markdown", parts=parts, is_quiet=True, is_by_site=True)


async def _author_in(site: Site, person: Account, place: Place, group_id: int) -> Account:
    """Return the account in whose name pages of a place are written. Raises NotFound for a group that is not ours."""
    if place == "notebook":
        return person
    if place == "library":
        return await library_account(site)
    group = await Account.get_or_none(id=group_id, host="", actor_type="Group")
    if group is None:
        raise NotFound
    return group


async def library_account(site: Site) -> Account:
    """Return the account of the site's library; it is made when first asked for. Making keys takes a while: ask before a
    transaction.
    """
    for name in LIBRARY_NAMES:
        if found := await _service(name):
            return found
    for name in LIBRARY_NAMES:
        if not await Account.exists(handle=name):
            with suppress(IntegrityError):
                return await create_service(site, name, site.look.name)
        if found := await _service(name):
            return found
    raise Invalid(
        f"People have all the names that the library's account could have: {', '.join(LIBRARY_NAMES)}"
    )


async def _service(name: str) -> Account | None:
    found = await Account.get_or_none(handle=name, host="", actor_type="Service", suspended_at=None)
    return found if found and not await Person.exists(id=found.id) else None


async def _give(network: Network, person: Account, author: Account, files: tuple[int, ...]) -> None:
    """Let the page's account have files that somebody has just sent: others take them out, and put them back. Too many
    stay whose they are, and are refused in a moment.
    """
    if person.id != author.id and 0 < len(files) <= network.site.settings.media_per_post:
        async with transaction():
            await lock_accounts(person.id, author.id)
            await give(person.id, author.id, files)


async def edit(network: Network, person: Account, page_id: int, change: Change) -> None:
    """Write the next version of a page. Saved again without a change, nothing happens.

    Raises Outdated when there is a newer version than the one that was edited, Forbidden for who may read it only.
    """
    page = await page_for(person.reader, page_id)
    if not (await rights_of(person.id, page)).writes:
        await page_for(person.reader, page_id)  # One that was deleted just now is not there.
        raise Forbidden(READ_ONLY)
    post = await get(Post, page.post_id)
    author = await get(Account, post.account_id)
    new = PageDraft(
        editor=person,
        origin=network.site.settings.origin,
        title=_title(change.title),
        html=await _html(network, change.text),
        note=change.note.strip(),
        base=change.base,
        place=page.place,
        place_id=page.place_id,
    )
    await _give(network, person, author, change.files or ())
    await posts.edit(network, author, post.id, _draft(new, change.text, change.files))


@atomic
async def arrange(network: Network, person: Account, page_id: int, wanted: Arrangement) -> None:
    """Choose a page's owner, who may write it, its review date, and whether new pages may begin with it.

    Locks the page's account and its new owner's. Raises Forbidden for whoever neither owns it nor moderates its place.
    """
    page = await _arranged(person, page_id, wanted.owner_id)
    _check_choices(page.place, wanted.writers)
    if wanted.owner_id != page.owner_id:
        await _check_owner(page, wanted.owner_id)
        await record(
            person.handle, "page.owner", str(page.id), str(page.owner_id or ""), str(wanted.owner_id or "")
        )
    page.owner_id, page.writers = wanted.owner_id, wanted.writers
    page.review_at, page.is_template = wanted.review_at, wanted.is_template
    await page.save(update_fields=["owner_id", "writers", "review_at", "is_template"])


async def _arranged(person: Account, page_id: int, *others: int | None) -> Page:
    """Fetch a page, locked with its account, for somebody who may decide about it."""
    page = await page_for(person.reader, page_id)
    post = await get(Post, page.post_id)
    await lock_accounts(post.account_id, *(each for each in others if each))
    page = await page_for(person.reader, page_id)
    if not (await rights_of(person.id, page)).arranges:
        raise Forbidden("Only the owner of this page, or a moderator of its place, may do this")
    return page


async def _check_owner(page: Page, owner_id: int | None) -> None:
    """Refuse an owner who could not write the page."""
    if page.place == "notebook" or owner_id is None:
        raise Invalid("Validation failed: A page has an owner", owner="is needed")
    is_ours = await Person.exists(id=owner_id, disabled_at=None)
    if not is_ours or not await may_begin_in(owner_id, page.place, page.place_id):
        raise Invalid(
            "Validation failed: The owner must be somebody of this site who is in the group",
            owner="is not in",
        )


@atomic
async def delete(network: Network, person: Account, page_id: int) -> None:
    """Delete a page with all its versions, here and wherever it was sent. Locks its account, then its post."""
    page = await _arranged(person, page_id)
    post = await get(Post, page.post_id)
    await record(person.handle, "page.delete", post.uri, post.title)
    await posts.remove(network, await get(Account, post.account_id), post)


async def remind(network: Network) -> int:
    """Remind the owners of pages whose review date has come, once for each date; return how many. Run every hour."""
    async with transaction():
        due = await claim_reminders()
        for page_id, author_id, owner_id in due:
            if await may_see(Reader(owner_id), page_id):
                await notify(
                    network.site.live, owner_id, "page.review", author_id, page_id, to_oneself=True, anew=True
                )
    return len(due)
