"""The only Mastodon renderer: rows in, entities out.

`*_entity` functions are pure. `Entities` loads what they need with a fixed number of statements
and keeps rendered posts and accounts, keyed by id and revision: a change makes a new key, so
nothing has to be invalidated. What differs by viewer is joined on as bytes: flags, what filters say, and
MEMBERS. What posts are made of is rendered in web/parts. Posts without anything that is a viewer's own are kept whole.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from types import MappingProxyType
from typing import Any, NamedTuple

import orjson
from aiohttp import web

from models.core.audit import AuditRecord
from models.core.base import from_ms, now
from models.core.circles import work_of
from models.core.database import Record
from models.core.site import Site
from models.core.visibility import SHOWN_AS, Reader
from models.files.links import PICTURE_LINK_S, window
from models.knowledge.collections import KINDS, profile_fields
from models.moderation.moderation import Report, Strike, posts_of_reports, strikes_in
from models.notifications.bundles import shown_key
from models.notifications.group_requests import groups_asked_for
from models.notifications.notifications import (
    OURS,
    Notification,
    changes_in,
    reports_in,
)
from models.notifications.notifications import (
    SHOWN_AS as SHOWN_KINDS,
)
from models.peers.removal import SeveranceEvent, events_in
from models.people.roles import held
from models.posts.filters import CONTEXTS, Match, Rule, hides, matches
from models.posts.reactions import EmojiCount, emoji_counts
from models.posts.rendering import account_records, mention_records, moved_records, post_records, tag_records
from models.posts.timelines import BOOKMARKED, BOOSTED, FAVOURITED, MUTED, PostView, by_ids
from models.text.cleaning import TextTooComplex, plain_text
from models.text.titles import title_html
from web.http.answers import moment_text
from web.http.attachments import picture_urls
from web.http.emoji import (
    Known,
    emojis_in,
    host_of,
    known_in_accounts,
    known_in_posts,
    known_in_reactions,
    split_reaction,
    texts_of_account,
    texts_of_post,
)
from web.http.work import facts_of, name_with_absence, site_reading, work_member
from web.mastodon.roles import public_roles
from web.parts import PARTS, parts_that
from web.parts.part import Member, Renderer

Fragment = orjson.Fragment

KEPT = 4096
"""Rendered posts, accounts, and posts with their accounts, kept in memory. About 2 KB each."""


def _moment(milliseconds: int | None) -> str | None:
    return moment_text(from_ms(milliseconds)) if milliseconds is not None else None


def acct(record: Any) -> str:
    """Return the handle as clients show it: without the host for our own people."""
    return f"{record['username']}@{record['host']}" if record["host"] else record["username"]


def account_entity(
    site: Site, account: Record, moved: Record | None = None, known: Known = MappingProxyType({})
) -> dict[str, Any]:
    """Render an account, with the one that it moved to, and of its work what all of the site may see. Pictures are always
    ours: a reader's device never calls another host.
    """
    last_post: date | None = from_ms(account["last_post_at"]).date() if account["last_post_at"] else None
    created = from_ms(account["created_at"]).replace(hour=0, minute=0, second=0, microsecond=0)
    work, moment, reading = work_of(account, near=False), now(), site_reading(site)
    avatar, avatar_static = picture_urls(site, account["avatar_id"], site.url("/static/avatar.png"))
    header, header_static = picture_urls(site, account["header_id"], site.url("/static/header.png"))
    return {
        "id": str(account["id"]),
        "username": account["username"],
        "acct": acct(account),
        "display_name": name_with_absence(account["display_name"], work, moment, reading),
        "locked": bool(account["locked"]),
        "bot": account["actor_type"] in ("Service", "Application"),
        "group": account["actor_type"] == "Group",
        "discoverable": bool(account["discoverable"]),
        "indexable": False,
        "noindex": True,
        "created_at": moment_text(created),
        "note": account["note"],
        "url": account["url"] or account["uri"],
        "uri": account["uri"],
        "avatar": avatar,
        "avatar_static": avatar_static,
        "header": header,
        "header_static": header_static,
        "followers_count": account["followers_count"],
        "following_count": account["following_count"],
        "statuses_count": account["posts_count"],
        "last_status_at": last_post.isoformat() if last_post else None,
        "hide_collections": False,
        "emojis": emojis_in(site, known, account["host"], *texts_of_account(account)),
        "fields": [
            *facts_of(work, moment, reading),
            *(
                {"name": name, "value": html, "verified_at": None}
                for name, html, *_ in (*orjson.loads(account["fields_json"]), *_collected(site, account))
            ),
        ],
        "parvis_work": work_member(work, moment),
        "roles": public_roles(held(account["roles"] or "")),
        **({"limited": True} if account["silenced_at"] else {}),
        # Clients show an account as moved where there is this member at all.
        **({"moved": account_entity(site, moved)} if moved else {}),
    }


def _collected(site: Site, account: Record) -> list[tuple[str, str]]:
    """Return as facts where a group of ours shows what it has collected."""
    return profile_fields(site, account["username"], [kind for kind in KINDS if account[f"has_{kind}"]])


def status_entity(
    site: Site,
    post: Record,
    mentions: Sequence[Record],
    tags: Iterable[Record],
    parts: Mapping[str, Any] = MappingProxyType({}),
    known: Known = MappingProxyType({}),
    before: str = "",
) -> dict[str, Any]:
    """Render what every viewer of a post sees, with what its parts show, and put before the text. Account, boosted post and
    the viewer's flags are joined on.
    """
    return {
        "id": str(post["id"]),
        "created_at": _moment(post["created_at"]),
        "in_reply_to_id": str(post["in_reply_to_id"]) if post["in_reply_to_id"] else None,
        "in_reply_to_account_id": str(post["in_reply_to_account_id"])
        if post["in_reply_to_id"] and post["in_reply_to_account_id"]
        else None,
        "sensitive": bool(post["sensitive"] or post["all_sensitive"]),
        "spoiler_text": post["summary"],
        "visibility": SHOWN_AS.get(post["visibility"], post["visibility"]),
        "local_only": post["visibility"] == "site",
        "audience": _audience(post, mentions),
        "language": post["language"] or None,
        "uri": post["uri"],
        "url": post["url"] or post["uri"],
        "replies_count": post["replies_count"],
        "reblogs_count": post["boosts_count"],
        "favourites_count": post["favourites_count"],
        "edited_at": _moment(post["edited_at"]),
        "content": before + displayed_content(site, post),
        "application": {"name": post["application_name"], "website": None}
        if post["application_name"]
        else None,
        **parts,
        "mentions": [
            {"id": str(m["id"]), "username": m["username"], "url": m["url"], "acct": acct(m)}
            for m in mentions
        ],
        "tags": [{"name": t["name"], "url": site.tag_url(t["key"])} for t in tags],
        "emojis": emojis_in(site, known, host_of(post), *texts_of_post(post)),
        "card": None,
    }


READ_BY = {
    "public": "all",
    "unlisted": "all",
    "site": "site",
    "private": "followers",
    "direct": "named",
    "members": "group",
    "targeted": "targeted",
    "withdrawn": "named",
}
"""Visibility -> who reads a post, in the five words of its chip, and `targeted` for announcements to some."""


def _audience(post: Record, mentions: Sequence[Record]) -> dict[str, Any]:
    """Render who reads a post. Ours: `visibility` has no word for sites and groups.

    A group's name is as it was when the post was rendered, for as long as addresses of files live.
    """
    group_id, kind = post["group_id"], READ_BY[post["visibility"]]
    group = group_id and {
        "id": str(group_id),
        "acct": acct({"username": post["group_username"], "host": post["group_host"]}),
        "name": post["group_name"] or post["group_username"],
    }
    return {
        "kind": kind,
        "group": group or None,
        "named": [acct(each) for each in mentions] if kind == "named" else [],
    }


def displayed_content(site: Site, post: Mapping[str, Any]) -> str:
    """Return the HTML of a post, or of a version of it, with its title in front."""
    headings = (part.heading(site, post) for part in parts_that("heading") if post["title"])
    title = next(filter(None, headings), title_html(post["title"]) if post["title"] else "")
    return title + post["content"]


def reaction_entity(site: Site, reaction: EmojiCount, known: Known) -> dict[str, Any]:
    """Render an emoji reaction in the shape that Elk, Phanpy and others display: custom ones without colons."""
    custom = known.get(split_reaction(reaction.emoji))
    url, still = picture_urls(site, custom["media_id"], "") if custom else (None, None)
    return {
        "name": reaction.emoji.strip(":"),
        "count": reaction.count,
        "me": reaction.me,
        "account_ids": [str(i) for i in reaction.account_ids],
        "url": url,
        "static_url": still,
    }


def _flags(did: int, pinned: bool | None) -> bytes:
    flags = {
        "favourited": bool(did & FAVOURITED),
        "reblogged": bool(did & BOOSTED),
        "muted": bool(did & MUTED),
        "bookmarked": bool(did & BOOKMARKED),
    }
    if pinned is not None:
        flags["pinned"] = pinned
    return b"," + orjson.dumps(flags)[1:]


_FLAGS = {key: _flags(*key) for key in product(range(16), (None, False, True))}
"""(what the viewer did, pinned or None for others' posts) -> end of the entity."""


class Entities:
    """Renders lists for one site and keeps what it rendered."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._posts: dict[tuple[int, int], _Post] = {}
        self._accounts: dict[tuple[int, int], bytes] = {}
        self._same: dict[tuple[Any, ...], bytes] = {}
        """Whole posts that look the same to all who did the same with them, by their view without its cursor."""
        self._windows: tuple[object, ...] = ()
        self._texts: dict[tuple[int, int], str] = {}
        """What filters look into, for people who have some."""

    async def load_for(
        self, views: Sequence[PostView], viewer_id: int, rules: Sequence[Rule] = (), context: str = ""
    ) -> list[Fragment]:
        """Render a list of posts for one viewer, in at most five statements, none when all is kept.

        What only some posts have (MEMBERS) costs some more, however many there are.
        A post that was deleted since the list was made is left out, and one that the viewer's filters (`rules`)
        hide in this context.
        """
        rendered = await self.load_by_id(views, viewer_id, rules, context)
        return [Fragment(status) for status in rendered.values()]

    async def load_by_id(
        self,
        views: Sequence[PostView],
        viewer_id: int,
        rules: Sequence[Rule] = (),
        context: str = "",
        *,
        quoted: bool = False,
    ) -> dict[int, bytes]:
        """Render posts as `load_for` does: by id, in the order of the list. What is `quoted` shows no quote."""
        self._forget_old_addresses()
        if rules:
            return await self._render(views, viewer_id, rules, context, quoted=quoted)
        rendered = {
            view.id: same
            for view in views
            if (same := self._same.get(view[:-1]))
            and viewer_id not in (view.account_id, view.boost_account_id)
        }
        if len(rendered) < len(views):
            others = [view for view in views if view.id not in rendered]
            rendered |= await self._render(others, viewer_id, rules, context, quoted=quoted)
        return {view.id: rendered[view.id] for view in views if view.id in rendered}

    async def _render(
        self, views: Sequence[PostView], viewer_id: int, rules: Sequence[Rule], context: str, *, quoted: bool
    ) -> dict[int, bytes]:
        posts, accounts = await self._load(views)
        tails = await self._tails(posts, viewer_id, rules, quoted=quoted)
        views = [
            view
            for view in views
            if view.id in posts
            and view.account_id in accounts
            and (view.boost_id is None or (view.boost_id in posts and view.boost_account_id in accounts))
        ]
        if not rules:
            rendered = {view.id: _status(view, posts, accounts, tails, viewer_id) for view in views}
            same = [view for view in views if not _differs(view, posts, viewer_id)]
            _keep(self._same, {view[:-1]: rendered[view.id] for view in same})
            return rendered
        matched = self._matched(views, posts, tails, viewer_id, rules)
        return {
            view.id: _status(view, posts, accounts, tails, viewer_id, matched[view.id])
            for view in views
            if not hides(matched[view.id], context)
        }

    async def load_for_each(
        self, views: Mapping[int, PostView], rules: Mapping[int, Sequence[Rule]], context: str
    ) -> dict[int, bytes]:
        """Render one post for many viewers, by viewer: once for all to whom it looks the same.

        `rules` are the filters of those viewers who have some; from whom they hide the post, it is left out.
        """
        posts, _ = await self._load(list(views.values()))
        same: dict[tuple[PostView, int], bytes] = {}
        rendered = {}
        for viewer_id, view in views.items():
            own = rules.get(viewer_id, ())
            key = (view, viewer_id if own or _differs(view, posts, viewer_id) else 0)
            if key not in same:
                same[key] = (await self.load_by_id([view], viewer_id, own, context)).get(view.id, b"")
            rendered[viewer_id] = same[key]
        return {viewer_id: entity for viewer_id, entity in rendered.items() if entity}

    async def notifications(
        self, found: Sequence[Notification], viewer_id: int, rules: Sequence[Rule]
    ) -> list[dict[str, Any]]:
        """Render notifications. Those about posts that the viewer may no longer see are left out."""
        accounts = await self.accounts([n.sender_id for n in found])
        views = await by_ids(Reader(viewer_id), list(dict.fromkeys(n.post_id for n in found if n.post_id)))
        posts = await self.load_by_id(views, viewer_id, rules)
        details = await self.details({n.id: n.kind for n in found}, viewer_id)
        return [
            notification_entity(
                n, accounts[n.sender_id], Fragment(posts[n.post_id]) if n.post_id else None, details.get(n.id)
            )
            for n in found
            if (n.post_id is None or n.post_id in posts)
            and (n.kind not in EVENT_KINDS or n.id in details)
            and n.kind not in OURS
        ]

    async def details(self, kinds: Mapping[int, str], viewer_id: int) -> dict[int, dict[str, Any]]:
        """Render the subjects of notifications (id -> kind) that are no posts, as members of their entities.

        Notifications of EVENT_KINDS that are missing here have no subject any more, or not for this viewer.
        """
        ids = {kind: [each for each, own in kinds.items() if own == kind] for kind in EVENT_KINDS}
        asking = [each for each, kind in kinds.items() if kind == "follow_request"]
        if not any(ids.values()) and not asking:
            return {}
        asked = await groups_asked_for(viewer_id, asking)
        events = await events_in(ids["severed_relationships"])
        strikes = await strikes_in(ids["moderation_warning"])
        reports = await reports_in(viewer_id, ids["admin.report"])
        changes = await changes_in(ids["admin.change"])
        post_ids = await posts_of_reports([report.id for report in reports.values()])
        people = [*(r.target_id for r in reports.values()), *(s.target_id for s in strikes.values())]
        accounts = await self.accounts([*people, *asked.values()])
        return {
            # Ours: clients that do not know it show that somebody wants to follow.
            **{i: {"requested_group": accounts[group_id]} for i, group_id in asked.items()},
            **{i: {"event": severance_entity(event)} for i, event in events.items()},
            **{
                i: {"moderation_warning": warning_entity(strike, accounts[strike.target_id])}
                for i, strike in strikes.items()
            },
            **{
                i: {"report": report_entity(report, post_ids[report.id], accounts[report.target_id])}
                for i, report in reports.items()
            },
            **{i: {"admin_change": change_entity(line)} for i, line in changes.items()},
        }

    async def _tails(
        self, posts: dict[int, "_Post"], viewer_id: int, rules: Sequence[Rule], *, quoted: bool
    ) -> dict[int, bytes]:
        """Render what differs by viewer beside flags and filters. Members that no post has cost nothing."""
        tails = {post_id: post.tails[post.account_id == viewer_id] for post_id, post in posts.items()}
        asking = {post_id: posts[post_id] for post_id, tail in tails.items() if tail is None}
        if asking:
            loaded = await self._members(asking, viewer_id, rules, quoted=quoted)
            tails |= {post_id: _joined(post, viewer_id, loaded, post_id) for post_id, post in asking.items()}
        return {post_id: tail for post_id, tail in tails.items() if tail is not None}

    async def _members(
        self, posts: dict[int, "_Post"], viewer_id: int, rules: Sequence[Rule], *, quoted: bool
    ) -> "list[Mapping[int, bytes]]":
        """Render, in the order of MEMBERS, what is not plain of posts."""
        loaded: list[Mapping[int, bytes]] = []
        for place, member in enumerate(MEMBERS):
            facts = {
                post_id: post.facts[place]
                for post_id, post in posts.items()
                if member.plain(post.facts[place], post.account_id == viewer_id) is None
            }
            is_shown = facts and (member.nested or not quoted)
            loaded.append(await member.load(self, facts, viewer_id, rules) if is_shown else {})
        return loaded

    def _matched(
        self,
        views: Sequence[PostView],
        posts: dict[int, "_Post"],
        tails: dict[int, bytes],
        viewer_id: int,
        rules: Sequence[Rule],
    ) -> dict[int, list[Match]]:
        """Return which filters apply to each of these posts. One's own are not filtered."""
        matched: dict[int, list[Match]] = {view.id: [] for view in views}
        for view in views:
            if viewer_id in (view.account_id, view.boost_account_id):
                continue
            key = (view.boost_id, view.boost_revision) if view.boost_id else (view.id, view.revision)
            text = self._texts.get(key)
            if text is None:
                text = _filterable(posts[key[0]], tails[key[0]])
                _keep(self._texts, {key: text})
            matched[view.id] = matches(rules, text, (view.id, view.boost_id) if view.boost_id else (view.id,))
        return matched

    async def accounts(self, ids: Sequence[int]) -> dict[int, Fragment]:
        """Render accounts by id, in one statement, and one more where somebody moved."""
        if not ids:
            return {}
        rendered = await self._rendered_accounts(list(dict.fromkeys(ids)))
        return {i: Fragment(account) for i, account in rendered.items()}

    async def _rendered_accounts(self, ids: list[int]) -> dict[int, bytes]:
        found = await account_records(ids)
        moved, known = await moved_records(found), await known_in_accounts(found)
        return {
            record["id"]: orjson.dumps(
                account_entity(self.site, record, moved.get(record["moved_to_uri"]), known)
            )
            for record in found
        }

    async def _load(self, views: Sequence[PostView]) -> tuple[dict[int, "_Post"], dict[int, bytes]]:
        posts = {view.id: view.revision for view in views}
        accounts = {view.account_id: view.account_revision for view in views}
        for view in views:
            if view.boost_id is not None:
                posts[view.boost_id] = view.boost_revision
                accounts[view.boost_account_id] = view.boost_account_revision
        kept_posts = {key[0]: kept for key in posts.items() if (kept := self._posts.get(key))}
        kept_accounts = {key[0]: known for key in accounts.items() if (known := self._accounts.get(key))}
        if len(kept_posts) < len(posts):
            kept_posts |= await self._render_posts({i: r for i, r in posts.items() if i not in kept_posts})
        if len(kept_accounts) < len(accounts):
            missing = {i: r for i, r in accounts.items() if i not in kept_accounts}
            kept_accounts |= await self._render_accounts(missing)
        return kept_posts, kept_accounts

    def _forget_old_addresses(self) -> None:
        """Drop what was rendered in an earlier window, whose addresses of files are about to end, and what was rendered
        with other features than the site has now.
        """
        now_has = self.site.look.without
        current = window(self.site.settings.media_link_s), window(PICTURE_LINK_S), now_has
        if current != self._windows:
            self._windows = current
            self._posts.clear()
            self._accounts.clear()
            self._same.clear()

    async def _render_posts(self, missing: dict[int, int]) -> dict[int, "_Post"]:
        """Render posts, and keep them under the revision that the list saw.

        A change in between is shown a moment early under the old key, never a stale text later.
        """
        ids = list(missing)
        mentions, tags = await mention_records(ids), await tag_records(ids)
        records = await post_records(ids)
        shared = (
            [found for part in PARTS if (found := await part.shared(self.site, records))] if records else []
        )
        known = await known_in_posts(records)
        rendered = {}
        for record in records:
            post_id = record["id"]
            parts = {name: value for each in shared for name, value in each.get(post_id, {}).items()}
            before = "".join(part.before(self.site, parts) for part in PARTS)
            entity = status_entity(self.site, record, mentions[post_id], tags[post_id], parts, known, before)
            base = orjson.dumps(entity)[:-1] + b',"account":'
            facts = tuple(member.fact(record) for member in MEMBERS)
            rendered[post_id] = _Post(
                base, bool(record["pinned"]), record["account_id"], facts, _plain(facts)
            )
        _keep(self._posts, {(i, missing[i]): post for i, post in rendered.items()})
        return rendered

    async def _render_accounts(self, missing: dict[int, int]) -> dict[int, bytes]:
        rendered = await self._rendered_accounts(list(missing))
        _keep(self._accounts, {(i, missing[i]): account for i, account in rendered.items()})
        return rendered


class _Post(NamedTuple):
    """A rendered post up to the value of `account`, with the facts that decide the rest for each viewer."""

    base: bytes
    pinned: bool
    account_id: int
    facts: tuple[Any, ...]
    """These facts, in the order of MEMBERS."""
    tails: tuple[bytes | None, bytes | None]
    """The rest for anybody else, and for its author; None where that has to be loaded."""


def _has_reactions(record: Record) -> bool:
    return bool(record["has_reactions"])


def _plain_reactions(has: bool, own: bool) -> bytes | None:
    return None if has else b"[]"


async def _reactions(
    entities: Renderer, posts: Mapping[int, bool], viewer_id: int, _: Sequence[Rule]
) -> dict[int, bytes]:
    counts = await emoji_counts(viewer_id, list(posts))
    known = await known_in_reactions(each.emoji for found in counts.values() for each in found)
    return {
        post_id: orjson.dumps([reaction_entity(entities.site, each, known) for each in found])
        for post_id, found in counts.items()
    }


MEMBERS: tuple[Member, ...] = (
    *(member for part in PARTS for member in part.members),
    Member("emoji_reactions", _has_reactions, _plain_reactions, _reactions, b"[]", other_name="reactions"),
)
"""A page pays for those that some post on it has: which a post has is kept beside its rendered part."""


@lru_cache(maxsize=KEPT)
def _plain(facts: tuple[Any, ...]) -> tuple[bytes | None, bytes | None]:
    """Render the rest of a post for others, and for its author; None where that has to be loaded."""
    others, own = (
        [member.plain(fact, own) for member, fact in zip(MEMBERS, facts, strict=True)]
        for own in (False, True)
    )
    return _tail_of(others), _tail_of(own)


def _tail_of(values: Sequence[bytes | None]) -> bytes | None:
    known = [value for value in values if value is not None]
    return _tail(known) if len(known) == len(values) else None


def _joined(post: _Post, viewer_id: int, loaded: Sequence[Mapping[int, bytes]], post_id: int) -> bytes:
    own = post.account_id == viewer_id
    return _tail(
        [
            member.plain(fact, own) or found.get(post_id, member.none)
            for member, fact, found in zip(MEMBERS, post.facts, loaded, strict=True)
        ]
    )


def _tail(values: Sequence[bytes]) -> bytes:
    """Write members, in the order of MEMBERS."""
    return b"".join(
        b',"%b":%b' % (name.encode(), value)
        for member, value in zip(MEMBERS, values, strict=True)
        for name in (member.name, member.other_name)
        if name
    )


def _differs(view: PostView, posts: dict[int, _Post], viewer_id: int) -> bool:
    """Tell whether a post has something of this viewer beside the flags of the view."""
    shown = [posts[post_id] for post_id in (view.id, view.boost_id) if post_id in posts]
    return any(post.tails[False] is None or post.account_id == viewer_id for post in shown)


_NO_REBLOG = b',"reblog":null'


def _status(
    view: PostView,
    posts: dict[int, _Post],
    accounts: dict[int, bytes],
    tails: dict[int, bytes],
    viewer_id: int,
    matched: Sequence[Match] = (),
) -> bytes:
    filtered = _filtered(matched) if matched else _NOT_FILTERED

    def joined(post_id: int, reblog: bytes) -> bytes:
        base, pinned, account_id, _, _ = posts[post_id]
        flags = _FLAGS[view.did, pinned if account_id == viewer_id else None]
        return b"".join((base, accounts[account_id], reblog, tails[post_id], filtered, flags))

    if view.boost_id is None:
        return joined(view.id, _NO_REBLOG)
    return joined(view.id, b',"reblog":' + joined(view.boost_id, _NO_REBLOG))


def _filterable(post: _Post, tail: bytes) -> str:
    """Return the texts of a post that filters search, case folded: warning, text, and the texts of its parts."""
    entity = orjson.loads(post.base + b"null" + tail + b"}")
    texts = [entity["spoiler_text"], _words(entity["content"])]
    return "\n\n".join([*texts, *(text for part in PARTS for text in part.words(entity))]).casefold()


def _words(html: str) -> str:
    try:
        return plain_text(html)
    except TextTooComplex:  # Files elsewhere can be more links than a text may have.
        return html


def _filtered(matched: Sequence[Match]) -> bytes:
    return b',"filtered":' + orjson.dumps([filter_result_entity(match) for match in matched])


_NOT_FILTERED = _filtered([])


def filter_result_entity(match: Match) -> dict[str, Any]:
    """Render why a filter applies. Clients decide by its context and action what they show."""
    rule = match.rule
    return {
        "filter": {
            "id": str(rule.id),
            "title": rule.title,
            "context": [context for context in CONTEXTS if context in rule.contexts],
            "expires_at": moment_text(rule.expires_at),
            "filter_action": rule.action,
        },
        "keyword_matches": list(match.keywords) or None,
        "status_matches": [str(post_id) for post_id in match.post_ids] or None,
    }


def _keep(kept: dict[Any, Any], new: dict[Any, Any]) -> None:
    """Keep what was rendered, forgetting the oldest beyond KEPT. (A dict keeps the order of insertion.)"""
    kept.update(new)
    while len(kept) > KEPT:
        del kept[next(iter(kept))]


EVENT_KINDS = ("severed_relationships", "moderation_warning", "admin.report", "admin.change")
"""Kinds of notifications that are about something else than a post or its author."""
OWN_KINDS = ("admin.change",)
"""Those that no other server has: clients that do not name them never get one, since some refuse what they do not know."""


def severance_entity(event: SeveranceEvent) -> dict[str, Any]:
    """Render the severed relationships of a removed site."""
    return {
        "id": str(event.id),
        "type": "domain_block",
        "purged": False,
        "target_name": event.host,
        "followers_count": event.followers,
        "following_count": event.following,
        "created_at": moment_text(event.at),
    }


def change_entity(line: AuditRecord) -> dict[str, Any]:
    """Render a line of the audit that admins are told of. Ours: other servers have nothing like it."""
    return {
        "at": moment_text(line.at),
        "by": line.actor,
        "action": line.action,
        "subject": line.subject,
        "before": line.before,
        "after": line.after,
    }


def kind_members(kind: str) -> dict[str, Any]:
    """Render the kind of a notification: one that only Parvis has as clients know it, and beside that as it is."""
    return {"type": SHOWN_KINDS.get(kind, kind)} | ({"parvis_type": kind} if kind in SHOWN_KINDS else {})


def notification_entity(
    notification: Notification,
    account: Fragment,
    status: Fragment | None,
    details: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Render a notification; `details` is what Entities.details made of it. Ids are small numbers as text."""
    entity: dict[str, Any] = {
        "id": str(notification.id),
        **kind_members(notification.kind),
        "created_at": moment_text(notification.created_at),
        "group_key": shown_key(notification.id, notification.group_key),
        "account": account,
    }
    if status is not None:
        entity["status"] = status
    return {**entity, **(details or {})}


def report_entity(report: Report, post_ids: Sequence[int], target: Fragment) -> dict[str, Any]:
    """Render a report as its author and moderators have it."""
    return {
        "id": str(report.id),
        "action_taken": report.resolved_at is not None,
        "action_taken_at": moment_text(report.resolved_at),
        "category": report.category,
        "comment": report.comment,
        "forwarded": report.forwarded,
        "created_at": moment_text(report.created_at),
        "status_ids": [str(post_id) for post_id in post_ids] or None,
        "rule_ids": [str(rule_id) for rule_id in orjson.loads(report.rule_ids_json)] or None,
        "target_account": target,
    }


def warning_entity(strike: Strike, account: Fragment) -> dict[str, Any]:
    """Render what moderators decided about an account, for its owner, without the moderator."""
    return {
        "id": str(strike.id),
        "action": strike.action,
        "text": strike.text,
        "status_ids": [],
        "target_account": account,
        "appeal": None,
        "created_at": moment_text(strike.created_at),
    }


ENTITIES: web.AppKey[Entities] = web.AppKey("entities", Entities)


def entities_of(request: web.Request) -> Entities:
    return request.app[ENTITIES]
