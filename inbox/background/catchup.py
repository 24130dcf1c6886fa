"""What was posted while we were down, or while a site could not reach us.

Many servers give up telling after minutes (GoToSocial 4, Fedify half an hour). So after a start, and when
a silent site answers again, the newest page of the outbox of everybody whom we follow there is read; so is that of
a group that somebody here joins, for who is new in it reads what was written before.
What is new in it is stored as if it had been sent, by its id only: the inbox fetches it from its origin,
and the same activity, should it still arrive, finds the post here.
"""

from datetime import UTC, datetime

from federation.network import Network
from federation.protocol import documents
from federation.protocol.urls import same_authority
from federation.protocol.vocabulary import Activity
from inbox.fetching.reading import Budget, read_page
from models.core.accounts import Account, account_by_uri
from models.core.base import from_ms, now
from models.core.database import value
from models.core.live import Event
from models.core.site import Site
from models.delivery.jobs import HEARD_WITHIN, NEWEST, Job
from models.delivery.received import store
from models.posts.posts import current_post

MAX_ITEMS = 40
EVER = datetime.min.replace(tzinfo=UTC)


async def read_outbox(network: Network, job: Job) -> None:
    """Store what somebody's outbox has and we have not. Raises Unavailable when it is to be tried again.

    What is seen does not end the reading: the newest post may have been delivered before this is done.
    """
    account = await account_by_uri(job.subject)
    since = await _followed_since(account) if account else None
    if account is None or account.suspended_at or since is None:
        return
    since = EVER if job.detail == NEWEST else max(since, now() - HEARD_WITHIN)
    stored = False
    for activity in reversed((await _newest(network, account))[:MAX_ITEMS]):
        if _is_recent(activity, since) and await _is_missing(network.site, account, activity):
            stored |= await _store(account, activity)
    if stored:
        network.site.live.announce(Event("received"))


async def _newest(network: Network, account: Account) -> tuple[Activity, ...]:
    """Return the first page of an outbox; it must be where the account is."""
    budget, url = Budget(pages=2), account.outbox_url
    page = await read_page(network, url, budget)
    if page and page.embedded:
        return page.embedded.activities
    first = page.first if page else None
    if first and same_authority(first, account.uri, development=network.site.settings.development):
        page = await read_page(network, first, budget)
    return page.activities if page else ()


async def _followed_since(account: Account) -> datetime | None:
    """Return since when somebody here follows; what is older was never meant to arrive."""
    since = await value(
        """SELECT min(f.created_at) FROM follows AS f JOIN people AS p ON p.id = f.account_id
           WHERE f.target_id = $1 AND f.state = 'accepted'""",
        account.id,
    )
    return from_ms(since) if since is not None else None


def _is_recent(activity: Activity, since: datetime) -> bool:
    return activity.published is not None and activity.published > since


async def _is_missing(site: Site, account: Account, activity: Activity) -> bool:
    """Tell whether this is a post or boost of the account's own that is not here."""
    development = site.settings.development
    if activity.actor != account.uri or not same_authority(activity.id, account.uri, development=development):
        return False
    match activity.type:
        case "Create":
            return bool(activity.object_id) and await current_post(activity.object_id or "") is None
        case "Announce":
            return bool(activity.object_id) and await current_post(activity.id) is None
    return False


async def _store(account: Account, activity: Activity) -> bool:
    bare = Activity(
        id=activity.id,
        type=activity.type,
        actor=account.uri,
        object_id=activity.object_id,
        to=activity.to,
        cc=activity.cc,
        published=activity.published,
    )
    body = documents.dump(documents.activity_document(bare))
    return await store(activity.id, account.uri, account.host, body)
