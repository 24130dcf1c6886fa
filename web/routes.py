"""ROUTES of the whole site: a new file adds one line here. Printed by `parvis routes`."""

from aiohttp import web

from models.core.errors import NotFound
from web.activitypub import media, peers, threads, wellknown
from web.activitypub import objects as activitypub
from web.admin import announcements as admin_announcements
from web.admin import (
    audit,
    features,
    first_run,
    hashtags,
    identity,
    imports,
    invitations,
    look,
    measures,
    newcomers,
    overview,
    provisioning,
)
from web.admin import emoji as emoji_pages
from web.admin import leaving as admin_leaving
from web.admin import people as admin_people
from web.admin import reports as report_pages
from web.admin import synonyms as synonym_pages
from web.admin import templates as template_pages
from web.admin import texts as text_pages
from web.admin.operation import health, jobs, mail, settings, storage
from web.admin.sites import directory as site_directory
from web.admin.sites import egress, moves, peer, proof, queue, rules
from web.admin.sites import peers as linked_sites
from web.api import access, audience, drafts, groups, receipts, uploads, work
from web.api import experts as expert_api
from web.api.knowledge import asking as asking_api
from web.api.knowledge import collections as collection_api
from web.api.knowledge import files as document_api
from web.api.knowledge import pages as page_api
from web.api.knowledge import questions as question_api
from web.api.knowledge import similar as similar_api
from web.api.knowledge import threads as thread_api
from web.http.answers import json_response
from web.http.context import site_of
from web.http.security import Route, any_token
from web.mastodon import (
    accounts,
    admin_accounts,
    admin_blocks,
    admin_metrics,
    admin_reports,
    announcements,
    apps,
    conversations,
    discovery,
    domain_allows,
    domain_blocks,
    featured_tags,
    filters,
    grouped_notifications,
    instance,
    lists,
    notification_policy,
    notifications,
    oauth,
    polls,
    preferences,
    profile,
    push,
    quotes,
    reports,
    scheduled,
    search,
    statuses,
    streaming,
    tags,
    timelines,
    trends,
)
from web.mastodon import emoji as emoji_api
from web.mastodon import media as media_api
from web.mastodon.openapi import document
from web.pages import about, install, keys, live, login, severances, source, static, taking, welcome
from web.pages import access as access_pages
from web.pages import announcements as announcement_pages
from web.pages import push as push_pages
from web.pages import settings as settings_pages
from web.pages.groups import group as group_pages
from web.pages.groups import index as group_index
from web.pages.identity import again, back_channel, second, sign_in
from web.pages.identity import passkeys as passkey_pages
from web.pages.identity import security as security_pages
from web.pages.joining import addresses as address_pages
from web.pages.joining import invitations as joining
from web.pages.joining import passwords
from web.pages.knowledge import arranging, library, writing
from web.pages.knowledge import asking as asking_pages
from web.pages.knowledge import collections as collection_pages
from web.pages.knowledge import files as document_pages
from web.pages.knowledge import page as page_pages
from web.pages.knowledge import questions as question_pages
from web.pages.knowledge import threads as thread_pages
from web.pages.messages import beginning
from web.pages.messages import page as message_pages
from web.pages.notifications import page as notification_pages
from web.pages.notifications import requests as request_pages
from web.pages.people import acts as people_acts
from web.pages.people import blocks as block_pages
from web.pages.people import chart, directory, editing, experts, reporting, skills, working
from web.pages.people import filters as filter_pages
from web.pages.people import lists as list_pages
from web.pages.people import profile as profiles
from web.pages.posts import acts, compose, deleting, feed, history, ledger, react, thread, waiting
from web.pages.posts import lists as post_lists
from web.pages.posts import polls as poll_pages
from web.pages.search import page as search_pages
from web.pages.search import suggest
from web.pages.search import tags as tag_pages
from web.scim import routes as scim


async def unknown(request: web.Request) -> web.Response:
    """Answer for unknown paths of the API: only callers with a token learn that a path is unknown."""
    raise NotFound


async def describe(request: web.Request) -> web.Response:
    """Describe every call of the client API for programs (OpenAPI): parameters, scopes and entities."""
    return json_response(document(ROUTES, site_of(request).settings.origin))


ROUTES: list[Route] = [
    *wellknown.ROUTES,
    *oauth.ROUTES,
    *apps.ROUTES,
    *domain_allows.ROUTES,
    *domain_blocks.ROUTES,
    *admin_accounts.ROUTES,
    *admin_blocks.ROUTES,
    *admin_metrics.ROUTES,
    *admin_reports.ROUTES,
    *reports.ROUTES,
    *instance.ROUTES,
    *conversations.ROUTES,
    *groups.ROUTES,
    *document_api.ROUTES,
    *access.ROUTES,
    *drafts.ROUTES,
    *uploads.ROUTES,
    *lists.ROUTES,
    *scheduled.ROUTES,
    *discovery.ROUTES,
    *trends.ROUTES,
    *accounts.ROUTES,
    *work.ROUTES,
    *announcements.ROUTES,
    *filters.ROUTES,
    *statuses.ROUTES,
    *emoji_api.ROUTES,
    *media_api.ROUTES,
    *media.ROUTES,
    *timelines.ROUTES,
    *notification_policy.ROUTES,
    *grouped_notifications.ROUTES,
    *notifications.ROUTES,
    *polls.ROUTES,
    *preferences.ROUTES,
    *push.ROUTES,
    *profile.ROUTES,
    *quotes.ROUTES,
    *search.ROUTES,
    *streaming.ROUTES,
    *audience.ROUTES,
    *receipts.ROUTES,
    *thread_api.ROUTES,
    *expert_api.ROUTES,
    *question_api.ROUTES,
    *similar_api.ROUTES,
    *asking_api.ROUTES,
    *featured_tags.ROUTES,
    Route("GET", "/api/openapi.json", describe, any_token, "json"),
    *tags.ROUTES,
    *activitypub.ROUTES,
    *threads.ROUTES,
    *peers.ROUTES,
    *login.ROUTES,
    *second.ROUTES,
    *passkey_pages.ROUTES,
    *again.ROUTES,
    *security_pages.ROUTES,
    *sign_in.ROUTES,
    *back_channel.ROUTES,
    *passwords.ROUTES,
    *address_pages.ROUTES,
    *joining.ROUTES,
    *feed.ROUTES,
    *directory.ROUTES,
    *chart.ROUTES,
    *skills.ROUTES,
    *experts.ROUTES,
    *page_api.ROUTES,
    *library.ROUTES,
    *writing.ROUTES,
    *page_pages.ROUTES,
    *arranging.ROUTES,
    *people_acts.ROUTES,
    *list_pages.ROUTES,
    *filter_pages.ROUTES,
    *block_pages.ROUTES,
    *reporting.ROUTES,
    *editing.ROUTES,
    *working.ROUTES,
    *profiles.ROUTES,
    *thread.ROUTES,
    *post_lists.ROUTES,
    *history.ROUTES,
    *ledger.ROUTES,
    *document_pages.ROUTES,
    *react.ROUTES,
    *announcement_pages.ROUTES,
    *acts.ROUTES,
    *compose.ROUTES,
    *waiting.ROUTES,
    *deleting.ROUTES,
    *suggest.ROUTES,
    *search_pages.ROUTES,
    *tag_pages.ROUTES,
    *request_pages.ROUTES,
    *beginning.ROUTES,
    *message_pages.ROUTES,
    *notification_pages.ROUTES,
    *poll_pages.ROUTES,
    *thread_pages.ROUTES,
    *group_index.ROUTES,
    *group_pages.ROUTES,
    *asking_pages.ROUTES,
    *collection_pages.ROUTES,
    *question_pages.ROUTES,
    *collection_api.ROUTES,
    *access_pages.ROUTES,
    *settings_pages.ROUTES,
    *taking.ROUTES,
    *keys.ROUTES,
    *welcome.ROUTES,
    *about.ROUTES,
    *install.ROUTES,
    *severances.ROUTES,
    *source.ROUTES,
    *static.ROUTES,
    *live.ROUTES,
    *push_pages.ROUTES,
    *overview.ROUTES,
    *first_run.ROUTES,
    *linked_sites.ROUTES,
    *peer.ROUTES,
    *site_directory.ROUTES,
    *queue.ROUTES,
    *proof.ROUTES,
    *egress.ROUTES,
    *admin_announcements.ROUTES,
    *report_pages.ROUTES,
    *measures.ROUTES,
    *text_pages.ROUTES,
    *emoji_pages.ROUTES,
    *moves.ROUTES,
    *rules.ROUTES,
    *health.ROUTES,
    *storage.ROUTES,
    *jobs.ROUTES,
    *settings.ROUTES,
    *template_pages.ROUTES,
    *hashtags.ROUTES,
    *synonym_pages.ROUTES,
    *look.ROUTES,
    *features.ROUTES,
    *admin_people.ROUTES,
    *audit.ROUTES,
    *admin_leaving.ROUTES,
    *newcomers.ROUTES,
    *identity.ROUTES,
    *provisioning.ROUTES,
    *scim.ROUTES,
    *imports.ROUTES,
    *invitations.ROUTES,
    *mail.ROUTES,
    Route("*", "/api/{rest:.*}", unknown, any_token),
]
