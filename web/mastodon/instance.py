"""What this site shows of itself. Clients ask before there is a login, so that a little is public.

Numbers, names, rules, texts and peers are for colleagues. The texts are models/moderation/site_texts.py.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from aiohttp import web

from models.core.accounts import account_by_handle
from models.core.base import EPOCH, now, to_ms
from models.core.errors import NotFound
from models.core.features import FEATURES
from models.core.site import Site
from models.core.version import VERSION
from models.files.kinds import AUDIO_VIDEO, DOCUMENTS, PICTURES
from models.files.media import MAX_DESCRIPTION
from models.moderation.metrics import Week, weeks
from models.moderation.site_texts import SiteText, StatedRule, TextKind, rules, texts
from models.people.featured_tags import MOST as MAX_FEATURED_TAGS
from models.people.people import totals
from models.posts.polls import MAX_OPTION_CHARACTERS, MAX_OPTIONS
from models.posts.reactions import MAX_EMOJIS
from models.text.text import LINK_CHARACTERS
from outbox.notifications.push import public_key
from outbox.posts.posts import MAX_PINS
from web.http.answers import json_response
from web.http.attachments import logo_url
from web.http.context import network_of, site_of
from web.http.language import accepted_languages, best_of
from web.http.security import Route, any_person, public, recognised
from web.mastodon.entities import Fragment, entities_of, moment_text

MASTODON = "4.5.0"
"""The Mastodon whose API this resembles. Clients parse it before they offer features."""

API_VERSION = 7
"""Mastodon's `api_versions.mastodon`.

2 promises grouped notifications, 3 PKCE, 4 web push by RFC 8291, 5 filters that blur, 6 endorsements of others, 7
quotes.
"""

TOTALS_KEPT = timedelta(minutes=1)
"""Adding up what everybody wrote takes longer than the rest of the answer."""

# Clients build their poll editor from these and some fail on zeros.
_POLLS = {
    "max_options": MAX_OPTIONS,
    "max_characters_per_option": MAX_OPTION_CHARACTERS,
    "min_expiration": 300,
    "max_expiration": 2_629_746,
}
_AUTHENTICATED = {"local": "authenticated", "remote": "authenticated"}


async def instance(request: web.Request) -> web.Response:
    site, known = site_of(request), await recognised(request)
    return json_response(
        {
            "domain": site.authority,
            "title": site.look.name,
            "version": version(),
            "source_url": site.source_url,
            "description": site.look.description,
            "usage": {"users": {"active_month": 0}},
            "thumbnail": {"url": _thumbnail(site), "blurhash": None, "versions": {}},
            "icon": [{"src": logo_url(site) or site.url("/static/avatar.png"), "size": "400x400"}],
            "languages": site.look.languages,
            "configuration": _configuration(request, await public_key(site)),
            "registrations": {
                "enabled": False,
                "approval_required": False,
                "reason_required": False,
                "message": None,
                "min_age": None,
                "url": None,
            },
            "api_versions": {"mastodon": API_VERSION},
            "contact": {
                "email": site.settings.contact_email,
                "account": await contact(request) if known else None,
            },
            "rules": await _rules(request) if known else [],
        }
    )


async def instance_v1(request: web.Request) -> web.Response:
    """Answer clients that ask in the old way (toot and tut only know this one)."""
    site, known = site_of(request), await recognised(request)
    return json_response(
        {
            "uri": site.authority,
            "title": site.look.name,
            "short_description": site.look.description,
            "description": site.look.description,
            "email": site.settings.contact_email,
            "version": version(),
            "source_url": site.source_url,
            "urls": {"streaming_api": _streaming(site)},
            "stats": await _stats(request) if known else _NO_STATS,
            "thumbnail": _thumbnail(site),
            "languages": site.look.languages,
            "registrations": False,
            "approval_required": False,
            "invites_enabled": False,
            "configuration": {
                "statuses": _statuses(site),
                "accounts": _accounts(),
                **_limits(request),
                "parvis": _parvis(site),
            },
            "contact_account": await contact(request) if known else None,
            "rules": await _rules(request) if known else [],
        }
    )


def _thumbnail(site: Site) -> str:
    return logo_url(site) or site.url("/static/header.png")


async def contact(request: web.Request) -> Fragment | None:
    """Render the contact account; None when the setting names nobody who is here."""
    name = site_of(request).settings.contact_account
    account = await account_by_handle(name) if name else None
    if account is None or account.suspended_at is not None:
        return None
    return (await entities_of(request).accounts([account.id]))[account.id]


_NO_STATS = {"user_count": 0, "status_count": 0, "domain_count": 0}


async def _stats(request: web.Request) -> dict[str, int]:
    counted = request.app[ACTIVITY]
    if counted.totals_at < now() - TOTALS_KEPT:
        counted.totals = await totals()
        counted.totals_at = now()
    people, posts = counted.totals
    hosts = await network_of(request).policy.hosts()
    return {"user_count": people, "status_count": posts, "domain_count": len(hosts)}


def rule_entity(rule: StatedRule, languages: Sequence[str]) -> dict[str, Any]:
    """Render a rule in the language that is wished, with all others beside it."""
    language = best_of(list(rule.texts), languages)
    return {
        "id": str(rule.id),
        "text": rule.texts[language],
        "hint": "",
        "translations": {code: {"text": text, "hint": ""} for code, text in rule.texts.items()},
    }


async def _rules(request: web.Request) -> list[dict[str, Any]]:
    languages = accepted_languages(request)
    return [rule_entity(rule, languages) for rule in await rules()]


async def show_rules(request: web.Request) -> web.Response:
    return json_response(await _rules(request))


def showing(kind: TextKind) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler that shows a text in the reader's language; an empty one where none was written."""

    async def show(request: web.Request) -> web.Response:
        text = _wished(request, await texts(kind))
        return json_response(
            {
                "updated_at": moment_text(text.written_at) if text else None,
                "content": text.content if text else "",
            }
        )

    return show


async def show_terms(request: web.Request) -> web.Response:
    """Show the terms of service, or those that applied on the day in the path."""
    day = request.match_info.get("date")
    try:
        until = date.fromisoformat(day) if day else None
    except ValueError as error:
        raise NotFound from error
    zone = site_of(request).look.zone
    text = _wished(request, await texts("terms_of_service", until=until, zone=zone))
    newest = _wished(request, await texts("terms_of_service"))
    if text is None:
        raise NotFound
    is_newest = newest is not None and newest.id == text.id
    return json_response(
        {
            "effective_date": _day(text, zone),
            "effective": True,
            "content": text.content,
            "succeeded_by": None if is_newest or newest is None else _day(newest, zone),
        }
    )


def _day(text: SiteText, zone: tzinfo) -> str:
    """Return the day on which a text was written, where the site is."""
    return text.written_at.astimezone(zone).date().isoformat()


def _wished(request: web.Request, written: dict[str, SiteText]) -> SiteText | None:
    return written[best_of(list(written), accepted_languages(request))] if written else None


async def show_activity(request: web.Request) -> web.Response:
    """Show twelve weeks, counted once an hour. What too few people stand behind is 0, as far as clients can read."""
    activity = request.app[ACTIVITY]
    if activity.counted_at < now() - timedelta(hours=1):
        activity.weeks = await weeks(site_of(request).settings.least_people, site_of(request).look.zone)
        activity.counted_at = now()
    return json_response(
        [
            {
                "week": str(to_ms(datetime.combine(week.monday, datetime.min.time(), UTC)) // 1000),
                "statuses": str(week.posts or 0),
                "logins": str(week.active or 0),
                "registrations": str(week.joined),
            }
            for week in activity.weeks
        ]
    )


@dataclass
class Activity:
    """What was counted last."""

    counted_at: datetime = EPOCH
    weeks: Sequence[Week] = ()
    totals_at: datetime = EPOCH
    totals: tuple[int, int] = (0, 0)
    """People and posts."""


ACTIVITY: web.AppKey[Activity] = web.AppKey("activity", Activity)


async def show_peers(request: web.Request) -> web.Response:
    return json_response(sorted(await network_of(request).policy.hosts()))


async def show_domain_blocks(request: web.Request) -> web.Response:
    """Answer that no host in particular is blocked: every host that is not allowed is."""
    return json_response([])


async def show_languages(request: web.Request) -> web.Response:
    return json_response([{"code": code, "name": code} for code in site_of(request).look.languages])


async def show_translation_languages(request: web.Request) -> web.Response:
    """Answer that nothing is translated: it would mean to send posts to somebody else."""
    return json_response({})


def version() -> str:
    """Return our version in the form that the most clients can parse: Mastodon's, and ours as build metadata."""
    return f"{MASTODON}+parvis-{VERSION}"


def _configuration(request: web.Request, vapid_key: str) -> dict[str, Any]:
    site = site_of(request)
    return {
        "urls": {"streaming": _streaming(site)},
        "vapid": {"public_key": vapid_key},
        "accounts": _accounts(),
        "statuses": _statuses(site),
        **_limits(request),
        "translation": {"enabled": False},
        "parvis": _parvis(site),
        "limited_federation": True,
        "timelines_access": {
            "live_feeds": _AUTHENTICATED,
            "hashtag_feeds": _AUTHENTICATED,
            "trending_link_feeds": _AUTHENTICATED,
        },
    }


def _parvis(site: Site) -> dict[str, Any]:
    """Tell clients of ours what the site does without: they need not offer it."""
    return {"features": {name: site.look.has(name) for name in FEATURES}}


def _statuses(site: Site) -> dict[str, int]:
    return {
        "max_characters": site.settings.post_max_characters,
        "max_media_attachments": site.settings.media_per_post,
        "characters_reserved_per_url": LINK_CHARACTERS,
    }


def _limits(request: web.Request) -> dict[str, Any]:
    """List the accepted files. Recordings are not accepted where nothing can remove their metadata."""
    settings, ffmpeg = site_of(request).settings, network_of(request).media_store.decoder.ffmpeg
    documents = (DOCUMENTS[name] for name in settings.media_documents if name in DOCUMENTS)
    return {
        "media_attachments": {
            "supported_mime_types": [
                *PICTURES.values(),
                *(dict.fromkeys(AUDIO_VIDEO.values()) if ffmpeg else ()),
                *documents,
            ],
            "description_limit": MAX_DESCRIPTION,
            "image_size_limit": settings.media_image_max_bytes,
            "image_matrix_limit": settings.media_image_max_pixels,
            "video_size_limit": settings.media_video_max_bytes,
            "video_frame_rate_limit": 120,
            "video_matrix_limit": settings.media_image_max_pixels,
        },
        "polls": _POLLS,
        # Moshidon lets people react where this is present.
        "reactions": {"max_reactions": MAX_EMOJIS},
    }


def _accounts() -> dict[str, int]:
    return {"max_featured_tags": MAX_FEATURED_TAGS, "max_pinned_statuses": MAX_PINS}


def _streaming(site: Site) -> str:
    return f"ws{site.settings.origin.removeprefix('http')}"


ROUTES = [
    Route("GET", "/api/v1/instance", instance_v1, public, "InstanceV1"),
    Route("GET", "/api/v2/instance", instance, public, "Instance"),
    Route("GET", "/api/v1/instance/rules", show_rules, any_person, "[Rule]"),
    Route(
        "GET",
        "/api/v1/instance/extended_description",
        showing("extended_description"),
        any_person,
        "ExtendedDescription",
    ),
    Route("GET", "/api/v1/instance/privacy_policy", showing("privacy_policy"), any_person, "PrivacyPolicy"),
    Route("GET", "/api/v1/instance/terms_of_service", show_terms, any_person, "TermsOfService"),
    Route("GET", "/api/v1/instance/terms_of_service/{date}", show_terms, any_person, "TermsOfService"),
    Route("GET", "/api/v1/instance/activity", show_activity, any_person, "[json]"),
    Route("GET", "/api/v1/instance/peers", show_peers, any_person, "[json]"),
    Route("GET", "/api/v1/instance/domain_blocks", show_domain_blocks, any_person, "[json]"),
    Route("GET", "/api/v1/instance/languages", show_languages, any_person, "[json]"),
    Route("GET", "/api/v1/instance/translation_languages", show_translation_languages, any_person, "json"),
]
