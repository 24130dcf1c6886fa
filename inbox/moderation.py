"""Reports from other sites about our people. The mirror of outbox/moderation.py."""

from datetime import timedelta

from federation.network import Network
from inbox.checks import Incoming, Refused
from models.accounts import Account
from models.base import now
from models.database import marks, rows
from models.moderation import Report, make_report, reports_since
from models.notifications import tell_moderators
from models.posts import Post
from models.timelines import by_ids

MAX_REPORTED = 50
COUNTED_FOR = timedelta(hours=1)
REPORTS_OF_ONE, REPORTS_OF_A_SITE = 20, 100
"""In that time. Many sites report with one account for all their people, which stands for the site."""


async def receive_flag(network: Network, incoming: Incoming) -> None:
    """Hand a report to our moderators: about the first of our people it names, or whose post it names."""
    await _check_pace(incoming.sender)
    activity = incoming.activity
    named = (activity.object_ids or (activity.object_id or "",))[:MAX_REPORTED]
    posts = await Post.filter(uri__in=named, local=True)
    target_id = await _reported(named, posts)
    if target_id is None:
        raise Refused("the report names nobody of this site")
    seen = {view.id for view in await by_ids(incoming.sender.id, [post.id for post in posts])}
    report = Report(
        account_id=incoming.sender.id, target_id=target_id, comment=(activity.content or "")[:5000]
    )
    made = await make_report(report, [p.id for p in posts if p.account_id == target_id and p.id in seen])
    await tell_moderators(network.site.live, made.id, incoming.sender.id)


async def _check_pace(reporter: Account) -> None:
    """Refuse more reports than moderators can read: each of them is notified of each."""
    made = await reports_since(now() - COUNTED_FOR, reporter.host)
    if sum(made.values()) >= REPORTS_OF_A_SITE:
        raise Refused("the site has reported too much in an hour")
    if reporter.actor_type != "Application" and made.get(reporter.id, 0) >= REPORTS_OF_ONE:
        raise Refused("the sender has reported too much in an hour")


async def _reported(named: tuple[str, ...], posts: list[Post]) -> int | None:
    found = await rows(
        f"SELECT id, uri FROM accounts WHERE host = '' AND actor_type <> 'Application' AND uri IN ({marks(len(named))})",
        *named,
    )
    ours = {r["uri"]: r["id"] for r in found}
    people = [ours[uri] for uri in named if uri in ours]
    return people[0] if people else posts[0].account_id if posts else None
