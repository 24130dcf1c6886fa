"""The site's news account: a service that writes announcements down as posts, so that every client shows them.

Announcements, their beginning and their end are outbox/announcements/announcements.py; replies to the post are replies
to the announcement.
"""

from contextlib import suppress

from tortoise.exceptions import IntegrityError

from federation.network import Network
from models.announcements.announcements import (
    Announcement,
    AnnouncementText,
    Importance,
    audience_of,
    claim_totals,
    is_for_some,
    official_answers,
    texts_of,
    unended_announcements,
)
from models.announcements.sites import address_at, notice_of
from models.core.accounts import Account, lock_accounts
from models.core.base import digest, new_id, now
from models.core.database import get
from models.core.errors import Invalid
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.core.visibility import Visibility
from models.notifications.appearing import appear
from models.peers.directory import claim_to_welcome, sites_to_welcome
from models.people.people import Person
from models.posts.narrowing import is_narrower, set_audience
from models.posts.posts import Edit, NewPost, Post, edit_post, insert_post
from models.posts.reactions import set_pin
from models.posts.timelines import put_into_homes
from models.text import text
from models.text.languages import in_language
from outbox.delivery import compose
from outbox.delivery.queue import Inbox, enqueue, inboxes_of_followers, inboxes_of_peers, inboxes_reached
from outbox.people.accounts import create_service
from outbox.posts.audience import inboxes_for, inboxes_for_change
from outbox.posts.narrowing import call_back, narrow, withdraw_from_readers
from outbox.posts.notes import note_of

NAMES = ("news", "announcements", "site-news")
"""Names of the account: the first that is free."""

CONFIRM = {
    "fr": "Merci de confirmer : ajoutez cette publication à vos favoris, ou réagissez avec ✅.",
    "en": "Please confirm: favourite this post, or react with ✅.",
}


async def news_account(site: Site) -> Account:
    """Return the site's news account; it is made when first asked for. Making keys takes a while: ask before a
    transaction.
    """
    for name in NAMES:
        if found := await _service(name):
            return found
    for name in NAMES:
        if not await Account.exists(handle=name):
            with suppress(IntegrityError):
                return await create_service(site, name, site.look.name)
        if found := await _service(name):  # Somebody else was quicker, since the first look or just now.
            return found
    raise Invalid(f"People have all the names that the site's news account could have: {', '.join(NAMES)}")


async def _service(name: str) -> Account | None:
    found = await Account.get_or_none(handle=name, host="", actor_type="Service", suspended_at=None)
    return found if found and not await Person.exists(id=found.id) else None


async def publish(network: Network, announcement: Announcement) -> None:
    """Write an announcement down as a post, pin it, and put it into the homes of all whom it is for."""
    author, site = await news_account(network.site), network.site
    texts = (await texts_of([announcement.id]))[announcement.id]
    post_id = new_id()
    async with transaction():
        await lock_accounts(author.id)
        post = await insert_post(
            NewPost(
                id=post_id,
                account_id=author.id,
                uri=site.post_uri(author.id, post_id),
                url=site.post_url(author.username, post_id),
                local=True,
                visibility=await _visibility_of(announcement),
                content=_content(texts, announcement.importance),
                language=_language(texts),
                created_at=now(),
                tags=_tags(texts),
                context_uri=site.url(f"/contexts/{post_id}"),
            )
        )
        await Announcement.filter(id=announcement.id).update(post_id=post_id)
        readers = await audience_of(announcement.id)
        await appear(site.live, post_id, author.id, post.visibility, readers=readers)
        if inboxes := [
            *await inboxes_for(author.id, post.visibility, []),
            *await _inboxes_of_sites(network.site, post_id),
        ]:
            note = await note_of(site, post)
            await enqueue(network, compose.create(note), author.id, inboxes)
        await _pin(network, author, post, on=True)


async def _visibility_of(announcement: Announcement) -> Visibility:
    return "targeted" if await is_for_some(announcement.id) else "public"


async def rewrite(network: Network, announcement: Announcement) -> None:
    """Change the post of an announcement whose texts or audience have changed.

    Sites that it is not announced to any more, and that would publish it, delete it.
    """
    if announcement.post_id is None:
        return
    author, post = await news_account(network.site), await get(Post, announcement.post_id)
    texts = (await texts_of([announcement.id]))[announcement.id]
    async with transaction():
        had_it = {inbox.host for inbox in await inboxes_reached(post.uri)}
        post = await _retarget(network, author, post, await _visibility_of(announcement))
        await edit_post(
            post,
            Edit(
                content=_content(texts, announcement.importance),
                title="",
                source="",
                source_type=post.source_type,
                summary="",
                sensitive=False,
                language=_language(texts),
                files=None,
                mentioned_ids=(),
                tags=_tags(texts),
                edited_at=now(),
            ),
        )
        await put_into_homes(post.id, await audience_of(announcement.id))
        network.site.live.announce(Event("edit", post.id))
        note = await note_of(network.site, await get(Post, post.id))
        update = compose.act(network.site, author, "Update", note.id, embedded=note, to=note.to, cc=note.cc)
        inboxes = [*await inboxes_for_change(post, []), *await _inboxes_of_sites(network.site, post.id)]
        await enqueue(network, update, author.id, [each for each in inboxes if each.host in had_it])
        new_to_it = [each for each in inboxes if each.host not in had_it]
        await enqueue(network, compose.create(note), author.id, new_to_it)


async def _retarget(network: Network, author: Account, post: Post, visibility: Visibility) -> Post:
    """Give the post of an announcement the announcement's present audience, here and at other sites."""
    if is_narrower(visibility, post.visibility):
        post = await narrow(network, post, visibility)
    elif visibility != post.visibility:
        await set_audience([post.id], visibility)
        post = await get(Post, post.id)
    else:
        await withdraw_from_readers(network.site, [post.id], public=False)
    if visibility == "targeted":
        notice = await notice_of(network.site, post.id)
        await call_back(network, author, post, notice.hosts if notice else ())
    return post


async def unpin(network: Network, announcement: Announcement) -> None:
    """Unpin the post of an announcement that has ended, and send other sites the end.

    It can still be read, and answered.
    """
    if announcement.post_id is None:
        return
    author, post = await news_account(network.site), await get(Post, announcement.post_id)
    async with transaction():
        await _pin(network, author, post, on=False)
        await _send_state(network, author, post)


async def send_official_answers(network: Network) -> None:
    """Send other sites which answers to our announcements are official, when that changed. Called every minute."""
    running = {each.post_id: each for each in await unended_announcements(own=True) if each.post_id}
    for post_id, official in (await official_answers(list(running))).items():
        announcement, known = running[post_id], digest(*official) if official else ""
        if known == announcement.told:
            continue
        author, post = await news_account(network.site), await get(Post, announcement.post_id)
        async with transaction():
            if await claim_totals(announcement, known):
                await _send_state(network, author, post)


async def _send_state(network: Network, author: Account, post: Post) -> None:
    """Send the sites that a post is announced to what has changed beside its text."""
    if inboxes := await _inboxes_of_sites(network.site, post.id):
        note = await note_of(network.site, post)
        update = compose.act(network.site, author, "Update", note.id, embedded=note, to=note.to, cc=note.cc)
        await enqueue(network, update, author.id, inboxes)


async def welcome_sites(network: Network) -> None:
    """Send the announcements that run to the sites that came to the list since: once, as soon as they have let us in, which
    is when they read our directory. Called several times a minute.
    """
    for host in await sites_to_welcome():
        async with transaction():
            if await claim_to_welcome(host):
                await _send_running(network, host)


async def _send_running(network: Network, host: str) -> None:
    for announcement in await unended_announcements(own=True):
        post = await get(Post, announcement.post_id) if announcement.post_id else None
        if post is None or host in {inbox.host for inbox in await inboxes_reached(post.uri)}:
            continue
        inboxes = [each for each in await _inboxes_of_sites(network.site, post.id) if each.host == host]
        if inboxes:
            await enqueue(
                network, compose.create(await note_of(network.site, post)), post.account_id, inboxes
            )


async def _inboxes_of_sites(site: Site, post_id: int) -> list[Inbox]:
    """Return the inbox of each site that a post is announced to. It is guessed where no account is known."""
    notice = await notice_of(site, post_id)
    if notice is None:
        return []
    known = {inbox.host: inbox for inbox in await inboxes_of_peers()}
    return [known.get(host, Inbox(host, address_at(site, host, "/inbox"))) for host in notice.hosts]


async def _pin(network: Network, author: Account, post: Post, *, on: bool) -> None:
    async with transaction():
        await set_pin(author.id, post.id, on)
        if post.visibility == "targeted":  # Followers elsewhere need not know that there is such a post.
            notice = await notice_of(network.site, post.id)
            to, inboxes = notice.site_uris if notice else (), await _inboxes_of_sites(network.site, post.id)
        else:
            to, inboxes = (author.followers_url,), await inboxes_of_followers(author.id)
        kind = "Add" if on else "Remove"
        change = compose.act(network.site, author, kind, post.uri, target=author.featured_url, to=to)
        await enqueue(network, change, author.id, inboxes)


def _content(texts: tuple[AnnouncementText, ...], importance: Importance) -> str:
    """Return all texts, one below the other: a post has only one text."""
    return "<hr>".join(each.content + _call(each.language, importance) for each in texts)


def _call(language: str, importance: Importance) -> str:
    if importance != "must-read":
        return ""
    return f"<p><em>{in_language(CONFIRM, [language])}</em></p>"


def _language(texts: tuple[AnnouncementText, ...]) -> str:
    return texts[0].language if len(texts) == 1 else ""


def _tags(texts: tuple[AnnouncementText, ...]) -> tuple[str, ...]:
    return tuple(tag for each in texts for tag in text.find_hashtags(each.source, "text/markdown"))
