"""What this site tells about itself, to anybody: clients ask before there is a login.

No numbers about people, no names, no peers.
"""

from typing import Any

from aiohttp import web

from models.featured_tags import MOST as MAX_FEATURED_TAGS
from models.files.kinds import DOCUMENTS, PICTURES, RECORDINGS
from models.media import MAX_DESCRIPTION
from models.site import Site
from models.text import LINK_CHARACTERS
from models.version import VERSION
from outbox.posts import MAX_PINS
from web.answers import json_response
from web.context import network_of, site_of
from web.security import Route, public

MASTODON = "4.5.0"
"""The Mastodon whose API this resembles. Clients parse it before they offer features."""

API_VERSION = 1
"""Mastodon's `api_versions.mastodon`. 2 would promise grouped notifications: clients switch without a way back."""


# Clients build their poll editor from these and some fail on zeros.
_POLLS = {
    "max_options": 4,
    "max_characters_per_option": 50,
    "min_expiration": 300,
    "max_expiration": 2_629_746,
}
_COLLEAGUES = {"local": "authenticated", "remote": "authenticated"}


async def instance(request: web.Request) -> web.Response:
    site = site_of(request)
    return json_response(
        {
            "domain": site.authority,
            "title": site.settings.name,
            "version": version(),
            "source_url": "",
            "description": site.settings.description,
            "usage": {"users": {"active_month": 0}},
            "thumbnail": {"url": site.url("/static/header.png"), "blurhash": None, "versions": {}},
            "icon": [],
            "languages": site.settings.languages,
            "configuration": _configuration(request),
            "registrations": {
                "enabled": False,
                "approval_required": False,
                "reason_required": False,
                "message": None,
                "min_age": None,
                "url": None,
            },
            "api_versions": {"mastodon": API_VERSION},
            "contact": {"email": site.settings.contact_email, "account": None},
            "rules": [],
        }
    )


async def instance_v1(request: web.Request) -> web.Response:
    """Answer clients that ask in the old way (toot and tut only know this one)."""
    site = site_of(request)
    return json_response(
        {
            "uri": site.authority,
            "title": site.settings.name,
            "short_description": site.settings.description,
            "description": site.settings.description,
            "email": site.settings.contact_email,
            "version": version(),
            "urls": {"streaming_api": _streaming(site)},
            "stats": {"user_count": 0, "status_count": 0, "domain_count": 0},
            "thumbnail": site.url("/static/header.png"),
            "languages": site.settings.languages,
            "registrations": False,
            "approval_required": False,
            "invites_enabled": False,
            "configuration": {"statuses": _statuses(site), "accounts": _accounts(), **_limits(request)},
            "contact_account": None,
            "rules": [],
        }
    )


def version() -> str:
    """Return our version in the form that the most clients can parse: Mastodon's, and ours as build metadata."""
    return f"{MASTODON}+parvis-{VERSION}"


def _configuration(request: web.Request) -> dict[str, Any]:
    site = site_of(request)
    return {
        "urls": {"streaming": _streaming(site)},
        # No web push. Clients decode a text here; with an empty one they cannot subscribe.
        "vapid": {"public_key": ""},
        "accounts": _accounts(),
        "statuses": _statuses(site),
        **_limits(request),
        "translation": {"enabled": False},
        "limited_federation": True,
        "timelines_access": {
            "live_feeds": _COLLEAGUES,
            "hashtag_feeds": _COLLEAGUES,
            "trending_link_feeds": _COLLEAGUES,
        },
    }


def _statuses(site: Site) -> dict[str, int]:
    return {
        "max_characters": site.settings.post_max_characters,
        "max_media_attachments": site.settings.media_per_post,
        "characters_reserved_per_url": LINK_CHARACTERS,
    }


def _limits(request: web.Request) -> dict[str, Any]:
    """Tell which files are taken. Recordings are not, where nothing can remove what they tell of their maker."""
    settings, ffmpeg = site_of(request).settings, network_of(request).depot.workshop.ffmpeg
    documents = (DOCUMENTS[name] for name in settings.media_documents if name in DOCUMENTS)
    return {
        "media_attachments": {
            "supported_mime_types": [
                *PICTURES.values(),
                *(dict.fromkeys(RECORDINGS.values()) if ffmpeg else ()),
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
    }


def _accounts() -> dict[str, int]:
    return {"max_featured_tags": MAX_FEATURED_TAGS, "max_pinned_statuses": MAX_PINS}


def _streaming(site: Site) -> str:
    return f"ws{site.settings.origin.removeprefix('http')}"


ROUTES = [
    Route("GET", "/api/v1/instance", instance_v1, public),
    Route("GET", "/api/v2/instance", instance, public),
]
