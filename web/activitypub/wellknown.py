"""First requests of strangers: NodeInfo, host-meta, security.txt, health, and WebFinger, which says of the site itself to
everybody who it is, and of its people only to sites on the list (web/activitypub/peers.py). The documents are written in
federation/protocol/documents.py.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import unquote

from aiohttp import web

from federation.protocol.documents import host_meta_xml, nodeinfo_document, nodeinfo_links, webfinger_document
from federation.protocol.urls import InvalidUrl, canonical_authority, canonical_url
from models.core.accounts import Account, account_by_handle, local_account
from models.core.base import now
from models.core.config import contact_uri
from models.core.database import answers
from models.core.errors import Gone, Malformed, NotFound
from models.core.resources import shortages
from models.core.site import Site
from models.core.version import VERSION
from web.activitypub.peers import callers_of, check_not_cut_off, is_hidden_from
from web.http.answers import json_response
from web.http.context import site_of
from web.http.security import Route, public

MAX_RESOURCE = 2048
SECURITY_TXT = "/.well-known/security.txt"
VALID_FOR = timedelta(days=90)
"""Until when readers may rely on security.txt: it is as old as the answer, and at most a year is recommended."""

_USERNAME = re.compile(r"[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*", re.ASCII)
_PROFILE = re.compile(r"/@([^/?]+)/?", re.ASCII)
_ACTOR = re.compile(r"/users/([0-9]{1,18})/?", re.ASCII)
_SCHEME = re.compile(r"([a-z][a-z0-9+-]*):(.*)", re.ASCII | re.IGNORECASE)
_SERVICE = "https://www.w3.org/ns/activitystreams#Service"
_SYSTEM_NAMES = frozenset({"__system__"})
"""How Takahē calls a site's own account."""


@dataclass(frozen=True)
class _Wanted:
    """The account of a resource: by name or by id, or the site itself when neither is given."""

    username: str = ""
    account_id: int = 0


async def webfinger(request: web.Request) -> web.Response:
    """Answer with the account of a handle or address. 400: unreadable; 404: nobody of ours, and for strangers whoever it
    is; 410: deleted.
    """
    await check_not_cut_off(request)
    site = site_of(request)
    wanted = _wanted(site, request.query.get("resource", ""))
    # The site itself is told to everybody, whatever they sign: they look it up to prove a signature, and so do we.
    is_site = wanted in (_Wanted(), _Wanted(account_id=site.account_id))
    callers = frozenset[str]() if is_site else await callers_of(request)
    account = await _account(site, wanted)
    if await is_hidden_from(callers, account):
        raise NotFound
    profile = site.url("/") if is_site else site.profile_url(account.username)
    document = webfinger_document(
        f"acct:{account.username}@{site.authority}", [profile, account.uri], account.uri, profile
    )
    if is_site:
        document["links"].append({"rel": _SERVICE, "type": "application/activity+json", "href": account.uri})
    return json_response(document, content_type="application/jrd+json")


async def host_meta(request: web.Request) -> web.Response:
    text = host_meta_xml(site_of(request).settings.origin)
    return web.Response(text=text, content_type="application/xrd+xml", charset="utf-8")


async def host_meta_json(request: web.Request) -> web.Response:
    template = site_of(request).url("/.well-known/webfinger?resource={uri}")
    return json_response({"links": [{"rel": "lrdd", "template": template}]})


async def nodeinfo(request: web.Request) -> web.Response:
    await check_not_cut_off(request)
    return json_response(nodeinfo_links(site_of(request).settings.origin))


async def nodeinfo_2_0(request: web.Request) -> web.Response:
    return await _nodeinfo(request, "2.0")


async def nodeinfo_2_1(request: web.Request) -> web.Response:
    return await _nodeinfo(request, "2.1")


async def _nodeinfo(request: web.Request, schema: str) -> web.Response:
    await check_not_cut_off(request)
    document = nodeinfo_document(schema, VERSION, site_of(request).look.name)
    # Whalebird refuses servers whose name it does not know, unless they say whose API they speak.
    document["metadata"]["upstream"] = {"name": "mastodon"}
    profile = f"http://nodeinfo.diaspora.software/ns/schema/{schema}#"
    return json_response(document, content_type=f'application/json; profile="{profile}"')


async def _account(site: Site, wanted: _Wanted) -> Account:
    if wanted.account_id:
        account = await local_account(wanted.account_id)
    elif wanted.username:
        account = await account_by_handle(wanted.username)
    else:
        account = await local_account(site.account_id)
    if account is None or account.hidden:
        raise NotFound
    if account.suspended_at is not None:
        raise Gone
    return account


def _wanted(site: Site, resource: str) -> _Wanted:
    """Read a resource in all forms that occur: acct:, bare handle, addresses of actors, profiles and sites."""
    resource = resource.strip()
    if not 0 < len(resource) <= MAX_RESOURCE:
        raise Malformed("The resource is missing or too long")
    resource = unquote(resource)  # Some encode it twice.
    scheme = _SCHEME.fullmatch(resource)
    if scheme and scheme[1].lower() in ("https", "http"):
        return _wanted_by_url(site, resource)
    if scheme and scheme[1].lower() == "acct":
        resource = scheme[2]
    return _wanted_by_handle(site, resource.removeprefix("@"))


def _wanted_by_url(site: Site, url: str) -> _Wanted:
    try:
        canonical = canonical_url(url, development=site.settings.development)
    except InvalidUrl as error:
        raise Malformed("The resource is not an acceptable URL") from error
    if canonical.authority != _own_authority(site):
        raise NotFound
    if canonical.target in ("/", "/actor"):
        return _Wanted()
    if profile := _PROFILE.fullmatch(canonical.target):
        return _wanted_by_name(site, profile[1])
    if actor := _ACTOR.fullmatch(canonical.target):
        return _Wanted(account_id=int(actor[1]))
    raise NotFound


def _wanted_by_handle(site: Site, handle: str) -> _Wanted:
    username, at, host = handle.rstrip("/").rpartition("@")
    try:
        authority = canonical_authority(host, development=site.settings.development)
    except InvalidUrl as error:
        raise Malformed("The resource is not a handle") from error
    if authority != canonical_authority(site.authority, development=site.settings.development):
        raise NotFound
    return _wanted_by_name(site, username) if at else _Wanted()


def _wanted_by_name(site: Site, username: str) -> _Wanted:
    name = username.lower()
    if name in _SYSTEM_NAMES or name == site.authority.partition(":")[0].lower():
        return _Wanted()
    if not _USERNAME.fullmatch(name):
        raise Malformed("The resource is not a handle")
    return _Wanted(username=name)


def _own_authority(site: Site) -> str:
    return canonical_url(site.settings.origin, development=site.settings.development).authority


async def security_txt(request: web.Request) -> web.Response:
    """Say whom to tell of a weakness (RFC 9116). 404 where the settings name nobody: the contact is obligatory."""
    site = site_of(request)
    contacts = [contact_uri(a) for a in site.settings.security_contact or (site.settings.contact_email,)]
    if not all(contacts):
        raise NotFound
    lines = [
        *(f"Contact: {contact}" for contact in contacts),
        f"Expires: {now() + VALID_FOR:%Y-%m-%dT00:00:00Z}",
        f"Preferred-Languages: {', '.join(site.look.languages)}",
        f"Canonical: {site.url(SECURITY_TXT)}",
    ]
    return web.Response(text="\n".join([*lines, ""]), content_type="text/plain", charset="utf-8")


async def health(request: web.Request) -> web.Response:
    """Answer whether the site and its database work, for monitoring: 503 names what has run out."""
    await answers()
    if out := sorted({each.what for each in shortages(site_of(request).settings) if each.is_out}):
        return json_response({"status": "FAIL", "out_of": out}, 503, {"Retry-After": "60"})
    return json_response({"status": "OK"})


ROUTES = [
    Route("GET", "/health", health, public),
    Route("GET", "/.well-known/webfinger", webfinger, public, "json"),
    Route("GET", "/.well-known/host-meta", host_meta, public, "-"),
    Route("GET", "/.well-known/host-meta.json", host_meta_json, public, "json"),
    Route("GET", SECURITY_TXT, security_txt, public, "-"),
    Route("GET", "/.well-known/nodeinfo", nodeinfo, public, "json"),
    Route("GET", "/nodeinfo/2.0", nodeinfo_2_0, public, "json"),
    Route("GET", "/nodeinfo/2.1", nodeinfo_2_1, public, "json"),
]
