"""What the site does by itself, done by two processes at once and then by six: once, on both databases.

Each row of CARE makes what a task of web/process/maintenance.py is about, and says what there is afterwards.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from federation.identity.trouble import AccessEnded
from federation.keys import with_keys
from federation.network import Network
from models.announcements.announcements import Announcement, AnnouncementText
from models.core.accounts import Account, SigningKey, account_in_any_state
from models.core.base import id_at, now
from models.core.database import execute
from models.core.egress import Dial
from models.core.transaction import transaction
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.jobs import Job
from models.delivery.received import Received
from models.files.media import Media
from models.groups.groups import Group, GroupMember
from models.groups.rules import look_again
from models.identity.identities import Identity, ProviderSession
from models.identity.login_steps import HalfLogin, PasskeyChallenge
from models.identity.providers import Provider
from models.identity.provisioned import ProvisionedPerson
from models.identity.provisioned_groups import GroupMapping, ProvisionedGroup, ProvisionedMember
from models.identity.provisioning_problems import ProvisioningProblem
from models.identity.sign_ins import LogoutToken, SignIn
from models.invitations.invitations import Invitation
from models.knowledge.spared import OpenedSuggestion
from models.mail.queue import Mail
from models.moderation.moderation import Mute
from models.notifications.notifications import Notification
from models.notifications.policies import NotificationRequest
from models.peers.directory import DirectorySite
from models.peers.host_health import UnreachableHost
from models.peers.offers import DirectoryOffer
from models.peers.peers import Peer
from models.people.follows import put_follow
from models.people.oauth import AuthorizationCode, Session, Token, register_application
from models.people.one_time import OneTimeLink
from models.people.people import Person
from models.people.work import WorkProfile
from models.posts.ballots import PollTally
from models.posts.depth import shorten
from models.posts.drafts import KeptDraft
from models.posts.polls import Poll
from models.posts.posts import IdempotencyKey, NewPost, insert_post
from models.posts.scheduled import ScheduledPost
from outbox.announcements.announcements import remind
from outbox.knowledge.faq_bot import make_bot
from outbox.people.leaving import Content, disable_person
from tests.office import database
from tests.unit.test_groups import GROUPS, add, found, say
from tests.unit.test_two_clicks_admin import OURS, badges
from tests.verbs import Office, allowed, office
from web.process.maintenance import TASKS

__all__ = ["database", "office"]

Effects = Sequence[tuple[str, Sequence[object], int]]
CARE: dict[str, Callable[[Office], Awaitable[Effects]]] = {}

AGO = timedelta(days=100)
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)


def care(name: str) -> Callable[[Callable[[Office], Awaitable[Effects]]], None]:
    def keep(make: Callable[[Office], Awaitable[Effects]]) -> None:
        CARE[name] = make

    return keep


async def change(office: Office, sql: str, *values: object) -> None:
    async def write() -> None:
        async with transaction():
            await execute(sql, *values)

    await office.town.run(write)


async def lucie(office: Office) -> tuple[Account, str]:
    """Return somebody in Lyon, who follows Amélie and is followed by her, and the host."""
    _, host = await allowed(office)
    uri = f"https://{host}/lucie"

    async def know() -> Account:
        inboxes = {"inbox_url": f"{uri}/inbox", "shared_inbox_url": f"https://{host}/inbox"}
        await Account.filter(uri=uri).update(**inboxes)
        found = await Account.get(uri=uri)
        async with transaction():
            await put_follow(found.id, office.amelie.account.id, "accepted", f"{uri}/follow")
        return found

    return await office.town.run(know), host


@care("forget links that ended")
async def _(office: Office) -> Effects:
    account, old = office.bruno.account.id, now() - AGO
    columns = {"kind": "reset", "account_id": account, "created_by": "bruno"}
    await office.town.run(lambda: OneTimeLink.create(token_hash=f"old{account}", expires_at=old, **columns))
    await office.town.run(lambda: OneTimeLink.create(token_hash=f"new{account}", expires_at=now(), **columns))
    return [("one_time_links WHERE account_id = $1", [account], 1)]


@care("forget invitations")
async def _(office: Office) -> Effects:
    ada, name = office.ada.account, office.name
    for days in (-100, 1):
        moment = now() + timedelta(days=days)
        await office.town.run(
            lambda moment=moment: Invitation.create(
                token_hash=f"{name}{moment}",
                created_by="ada",
                inviter_id=ada.id,
                note=name,
                expires_at=moment,
            )
        )
    return [("invitations WHERE note = $1", [name], 1)]


async def some_mail(office: Office, **columns: object) -> None:
    given = {"kind": "test", "recipient": office.name, "language": "fr", "wrapped": b"x", "expires_at": now()}
    await office.town.run(lambda: Mail.create(**(given | columns)))


@care("end mails that nobody should get")
async def _(office: Office) -> Effects:
    await some_mail(office)
    await some_mail(office, expires_at=now() + timedelta(days=1))
    return [("mails WHERE recipient = $1 AND state = 'expired' AND length(wrapped) = 0", [office.name], 1)]


@care("forget mails")
async def _(office: Office) -> Effects:
    await some_mail(office, state="sent", ended_at=now() - AGO)
    await some_mail(office, state="sent", ended_at=now())
    return [("mails WHERE recipient = $1", [office.name], 1)]


@care("make keys of new accounts")
async def _(office: Office) -> Effects:
    return [("signing_keys WHERE account_id = $1", [office.bruno.account.id], 2)]


@care("end mutes")
async def _(office: Office) -> Effects:
    amelie, bruno = office.amelie.account.id, office.bruno.account.id
    await office.town.run(
        lambda: Mute.create(account_id=amelie, target_id=bruno, expires_at=now() - timedelta(minutes=1))
    )
    return [("mutes", [], 0)]


def directory_of(host: str, **columns: object) -> dict[str, object]:
    """Return the row of a peer that has read our directory, or whose was read."""
    return {"host": host, "url": f"https://{host}/federation/directory", **columns}


@care("tell what changed in the directory")
async def _(office: Office) -> Effects:
    _, host = await allowed(office)
    await office.town.run(lambda: DirectorySite.create(**directory_of(host, asked_at=now())))
    return [
        ("outgoing_activities WHERE object_uri LIKE '%/federation/directory'", [], 1),
        ("directory_offers WHERE name = 'Amelie'", [], 1),
    ]


@care("read directories")
async def _(office: Office) -> Effects:
    _, host = await allowed(office)
    await change(office, "DELETE FROM errands WHERE host = $1", host)
    return [("errands WHERE kind = 'directory' AND host = $1", [host], 1)]


@care("forget who left the directory")
async def _(office: Office) -> Effects:
    await office.town.run(lambda: DirectoryOffer.create(id=1, changed=1, gone_at=now() - AGO))
    return [("directory_offers WHERE id = 1", [], 0)]


@care("send new sites what is announced")
async def _(office: Office) -> Effects:
    made = int((await office.claire.post(OURS, badges("2")))["id"])
    _, host = await allowed(office)
    await change(
        office,
        "INSERT INTO announcement_targets (announcement_id, kind, name) VALUES ($1, 'site', '*')",
        made,
    )
    await office.town.run(lambda: DirectorySite.create(**directory_of(host, asked_at=now())))
    return [
        ("deliveries WHERE host = $1", [host], 1),
        ("directory_sites WHERE welcomed_at IS NOT NULL", [], 1),
    ]


@care("publish announcements")
async def _(office: Office) -> Effects:
    later = (now() + timedelta(hours=1)).isoformat()
    due = int((await office.claire.post(OURS, badges("2", publish_at=later)))["id"])
    over = int((await office.claire.post(OURS, badges("6")))["id"])
    await change(office, "UPDATE announcements SET publish_at = $2 WHERE id = $1", due, now())
    await change(office, "UPDATE announcements SET ends_at = $2 WHERE id = $1", over, now())
    return [
        ("posts WHERE content LIKE '%Badges 2%'", [], 1),
        ("announcements WHERE id = $1 AND post_id IS NOT NULL", [due], 1),
        ("pins", [], 1),
        ("announcements WHERE id = $1 AND ended_at IS NOT NULL", [over], 1),
    ]


@care("see which announcements are known")
async def _(office: Office) -> Effects:
    made = (await office.claire.post(OURS, badges("2")))["id"]
    for each in (office.ada, office.max, office.claire, office.amelie, office.bruno, office.chloe):
        each.token = await office.town.run(office.town.token_of(each.account.id))
        await each.post(f"/api/v1/announcements/{made}/dismiss")
    return [("announcements WHERE known_at IS NOT NULL", [], 1)]


@care("tell what was acknowledged just now")
async def _(office: Office) -> Effects:
    await _heard(office)
    [shown] = await office.amelie.get("/api/v1/announcements")
    await office.amelie.post(f"/api/v1/announcements/{shown['id']}/dismiss")
    return [("outgoing_activities WHERE kind = 'Update' AND object_uri LIKE '%/tallies/%'", [], 1)]


@care("tell how far announcements came")
async def _(office: Office) -> Effects:
    await _heard(office)
    return [("outgoing_activities WHERE kind = 'Update' AND object_uri LIKE '%/tallies/%'", [], 1)]


async def _heard(office: Office) -> None:
    """Let Lucie in Lyon announce something to this site."""
    author, host = await lucie(office)

    async def hear() -> None:
        async with transaction():
            post = await insert_post(
                NewPost(author.id, f"{author.uri}/1", f"{author.uri}/1", False, "public", "Badges")
            )
            announcement = await Announcement.create(
                author_id=author.id, published_at=now(), home=host, post_id=post.id
            )
            await AnnouncementText.create(
                announcement_id=announcement.id, language="fr", source="", content=""
            )

    await office.town.run(hear)


@care("tell which answers are official")
async def _(office: Office) -> Effects:
    _, host = await lucie(office)
    made = await office.claire.post(OURS, badges("2", sites=[host]))
    post = await office.town.run(lambda: Announcement.get(id=int(made["id"])))
    asked = await office.amelie.post("/api/v1/statuses", {"status": "?", "in_reply_to_id": str(post.post_id)})
    await office.claire.post("/api/v1/statuses", {"status": "!", "in_reply_to_id": asked["id"]})
    return [("outgoing_activities WHERE kind = 'Update' AND object_uri LIKE '%/statuses/%'", [], 1)]


@care("answer who asks the FAQ bot")
async def _(office: Office) -> Effects:
    entry = {"kind": "faq", "url": "https://wiki.corp.example/vpn", "title": "VPN"}
    await office.claire.post("/api/parvis/v1/collections/entries", entry)
    await office.town.run(make_bot(office.town.network.site))
    await office.amelie.post("/api/v1/statuses", {"status": "@faq VPN ?", "visibility": "direct"})
    return [("bot_answers WHERE outcome = 'answered'", [], 1), ("posts WHERE content LIKE '%wiki%'", [], 1)]


@care("remind of announcements")
async def _(office: Office) -> Effects:
    made = int((await office.claire.post(OURS, badges("2")))["id"])
    await change(office, "UPDATE announcements SET published_at = $2 WHERE id = $1", made, now() - AGO)
    return [
        ("announcements WHERE reminders = 1", [], 1),
        ("notifications WHERE kind = 'status'", [], 6),
    ]


@care("remind of pages to look at")
async def _(office: Office) -> Effects:
    body = {"title": "Badges", "text": "Voir l'accueil", "review_on": "2020-01-06"}
    page = await office.amelie.post("/api/parvis/v1/pages", body)
    return [
        ("notifications WHERE kind = 'page.review' AND post_id = $1", [int(page["status_id"])], 1),
        ("pages WHERE reminded_at = review_at", [], 1),
    ]


@care("publish scheduled posts")
async def _(office: Office) -> Effects:
    later = (now() + timedelta(hours=1)).isoformat()
    await office.amelie.post("/api/v1/statuses", {"status": "Bonjour", "scheduled_at": later})
    await office.town.run(lambda: ScheduledPost.all().update(scheduled_at=now()))
    return [("posts WHERE content LIKE '%Bonjour%'", [], 1), ("scheduled_posts", [], 0)]


async def poll(office: Office, **more: object) -> None:
    """Let Amélie ask, and Bruno vote; then it is over."""
    asked = {"options": ["yes", "no"], "expires_in": 3600, **more}
    post = await office.amelie.post("/api/v1/statuses", {"status": "Tea?", "poll": asked})
    await office.bruno.post(f"/api/v1/polls/{post['poll']['id']}/votes", {"choices": [0]})
    await office.town.run(lambda: Poll.all().update(expires_at=now() - timedelta(hours=2)))


@care("end polls")
async def _(office: Office) -> Effects:
    await poll(office, quiz_answer=0)
    return [
        ("notifications WHERE kind = 'poll'", [], 2),
        ("post_edits", [], 1),
        ("polls WHERE closed_at IS NOT NULL", [], 1),
    ]


@care("count secret ballots")
async def _(office: Office) -> Effects:
    await poll(office, secret=True)
    return [("polls WHERE hide_totals = FALSE", [], 1)]


@care("count confirmed ballots")
async def _(office: Office) -> Effects:
    """Bruno voted; so did three people of a site of which an admin says only now that it has ten."""
    _, host = await allowed(office)
    await poll(office, secret=True)

    async def hold() -> None:
        asked = await Poll.get()
        await PollTally.create(poll_id=asked.id, host=host, voters=3, votes_json="[1, 2]", state="held")
        await Peer.filter(host=host).update(people=10)

    await office.town.run(hold)
    return [
        ("poll_tallies WHERE state = 'counted'", [], 1),
        ("polls WHERE voters_count = 4", [], 1),
        ("poll_options WHERE votes_count = 2", [], 2),
    ]


@care("tell poll results")
async def _(office: Office) -> Effects:
    await lucie(office)
    await poll(office)
    return [("outgoing_activities WHERE kind = 'Update' AND object_uri LIKE '%/statuses/%'", [], 1)]


@care("keep members by rule")
async def _(office: Office) -> Effects:
    group = await found(office.ada, "Zanzibar", "closed")
    await office.ada.call("PUT", f"{GROUPS}/{group['id']}/rule", json={"departments": ["Sales"]})
    people = [office.amelie.account.id, office.bruno.account.id, office.chloe.account.id]

    async def move() -> None:
        async with transaction():
            await Person.filter(id__in=people).update(department="Sales")
            await look_again()

    await office.town.run(move)
    return [
        ("group_members WHERE group_id = $1 AND state = 'member'", [int(group["id"])], 4),
        ("accounts WHERE id = $1 AND followers_count = 4", [int(group["id"])], 1),
        ("lists WHERE group_id = $1", [int(group["id"])], 4),
    ]


@care("open questions again whose answers are gone")
async def _(office: Office) -> Effects:
    """One whose accepted answer was deleted, and one that is solved."""
    asked = [await say(office.amelie, f"? Where is {name}") for name in ("Zanzibar", "Lagos")]
    for each in asked:
        said = {"status": "Here", "in_reply_to_id": each["id"]}
        answer = await office.bruno.post("/api/v1/statuses", said)
        await office.amelie.post(f"/api/parvis/v1/answers/{answer['id']}/accept")
    await office.bruno.call("DELETE", f"/api/v1/statuses/{answer['id']}")
    return [
        ("questions WHERE state = 'solved'", [], 1),
        ("questions WHERE state = 'open'", [], 1),
        ("post_edits WHERE post_id = $1", [int(asked[1]["id"])], 2),
    ]


@care("archive projects that ended")
async def _(office: Office) -> Effects:
    group = await found(office.amelie, "Zanzibar")
    yesterday = (now() - timedelta(days=1)).date()
    await office.town.run(lambda: Group.filter(id=int(group["id"])).update(ends_on=yesterday))
    return [("audit WHERE action = 'group.archive'", [], 1), ("groups WHERE archived_at IS NOT NULL", [], 1)]


@care("unpin what was pinned until now")
async def _(office: Office) -> Effects:
    group = await found(office.amelie, "Zanzibar")
    post = await say(office.amelie, "@zanzibar news")
    await office.amelie.post(f"{GROUPS}/{group['id']}/posts/{post['id']}/pin")
    await change(office, "UPDATE pins SET ends_at = $1", now())
    return [("pins", [], 0), ("audit WHERE action = 'group.pin' AND after = 'false'", [], 1)]


@care("find owners for groups")
async def _(office: Office) -> Effects:
    group = await found(office.amelie, "Zanzibar")
    for each in (office.bruno, office.chloe):
        await add(group, office.amelie, each)
    await office.town.run(lambda: disable_person(office.town.network, "amelie", by="ada"))
    return [
        ("group_members WHERE role = 'owner'", [], 1),
        ("audit WHERE action = 'group.owner'", [], 1),
    ]


@care("settle who left")
async def _(office: Office) -> Effects:
    group = await found(office.amelie, "Zanzibar")
    await add(group, office.amelie, office.bruno)
    await office.chloe.call("PATCH", "/api/v1/accounts/update_credentials", json={"locked": True})
    await office.amelie.post(f"/api/v1/accounts/{office.chloe.id}/follow")
    await office.town.run(lambda: disable_person(office.town.network, "amelie", by="ada"))
    return [
        ("audit WHERE action = 'group.owner'", [], 1),
        ("follows WHERE state = 'pending'", [], 0),
        ("departures WHERE is_settled = TRUE", [], 1),
    ]


@care("end relations of who left")
async def _(office: Office) -> Effects:
    account_id = office.amelie.account.id
    await office.chloe.post(f"/api/v1/accounts/{account_id}/follow")
    await office.amelie.post(f"/api/v1/accounts/{office.bruno.id}/follow")
    await office.town.run(lambda: disable_person(office.town.network, "amelie", by="ada"))
    await change(office, "UPDATE departures SET is_settled = TRUE, relations_end_at = 1")
    return [
        ("follows WHERE $1 IN (account_id, target_id)", [account_id], 0),
        ("accounts WHERE followers_count + following_count <> 0 AND host = ''", [], 0),
        ("departures WHERE are_relations_over = TRUE", [], 1),
    ]


@care("erase who left")
async def _(office: Office) -> Effects:
    await say(office.amelie, "Bonjour")
    content = Content(erase_after_days=0)
    await office.town.run(lambda: disable_person(office.town.network, "amelie", by="ada", content=content))
    return [
        ("posts WHERE account_id = $1", [office.amelie.account.id], 0),
        ("departures", [], 0),
        ("audit WHERE action = 'account.erase'", [], 1),
    ]


@care("count trends")
async def _(office: Office) -> Effects:
    for each in (office.amelie, office.bruno):
        await say(each, "#tea")
    return [("trends WHERE kind = 'tag'", [], 1), ("tag_days", [], 1)]


@care("forget received activities")
async def _(office: Office) -> Effects:
    await office.town.run(
        lambda: Received.create(
            id=id_at(now() - AGO), key="a", uri="a", actor_uri="a", host="a", body=b"", state="applied"
        )
    )
    return [("received", [], 0)]


@care("forget drafts")
async def _(office: Office) -> Effects:
    account = office.amelie.account

    async def write() -> None:
        for n, moment in enumerate((now() - AGO, now() - timedelta(days=1))):
            await KeptDraft.create(account_id=account.id, key=f"k{n}", fields_json="{}", updated_at=moment)

    await office.town.run(write)
    return [("drafts", [], 1)]


@care("count questions that were spared")
async def _(office: Office) -> Effects:
    async def write() -> None:
        for n, moment in enumerate((now() - timedelta(days=2), now() - timedelta(days=2), now())):
            await OpenedSuggestion.create(key_digest=f"k{n}", group_id=7, opened_at=moment)

    await office.town.run(write)
    return [("opened_suggestions", [], 1), ("spared_questions WHERE questions = 2", [], 1)]


@care("forget idempotency keys")
async def _(office: Office) -> Effects:
    post = await say(office.amelie, "Bonjour")
    key = {"account_id": office.amelie.account.id, "key": "a", "post_id": int(post["id"])}
    await office.town.run(lambda: IdempotencyKey.create(**key, created_at=now() - AGO))
    return [("idempotency_keys", [], 0)]


@care("forget dials")
async def _(office: Office) -> Effects:
    await office.town.run(lambda: Dial.create(at=now() - AGO, host="a", purpose="federation", outcome="a"))
    return [("dials WHERE host = 'a'", [], 0)]


@care("forget what was sent")
async def _(office: Office) -> Effects:
    """Two that ended long ago, and one that waits: only that keeps its text, and all their receipts."""
    _, host = await allowed(office)

    async def send() -> None:
        for n, state in enumerate(("delivered", "expired", "queued")):
            activity = await OutgoingActivity.create(
                id=id_at(now() - AGO) + n,
                uri=f"a{n}",
                actor_id=office.amelie.account.id,
                kind="Like",
                body=b"{}",
            )
            ended = None if state == "queued" else now() - AGO
            await Delivery.create(
                activity=activity,
                host=host,
                inbox_url="a",
                state=state,
                due_at=now(),
                expires_at=now(),
                finished_at=ended,
            )

    await office.town.run(send)
    return [
        ("outgoing_activities WHERE uri LIKE 'a_' AND has_body = TRUE", [], 1),
        ("outgoing_activities WHERE uri LIKE 'a_' AND length(body) = 0", [], 2),
        ("deliveries d JOIN outgoing_activities a ON a.id = d.activity_id AND a.uri LIKE 'a_'", [], 3),
    ]


@care("pull back what a wrong clock put off")
async def _(office: Office) -> Effects:
    """Written while the clock was a year ahead, put off by one that was right, and scheduled by a person."""
    account, year = office.amelie.account.id, now() + timedelta(days=365)
    soon = now() + timedelta(minutes=5)

    async def write() -> None:
        activity = await OutgoingActivity.create(uri="a", actor_id=account, kind="Like", body=b"{}")
        common = {"activity": activity, "host": "a", "inbox_url": "a", "state": "queued", "expires_at": year}
        for attempts, due_at, leased_until in (
            (0, now() + timedelta(hours=2), None),
            (3, year, None),
            (1, now(), year),
            (9, now() + timedelta(hours=14), None),
        ):
            await Delivery.create(attempts=attempts, due_at=due_at, leased_until=leased_until, **common)
        for n, (attempts, due_at) in enumerate(((0, year), (1, year), (7, now() + timedelta(hours=6)))):
            await Received.create(
                key=f"{n}",
                uri="a",
                actor_uri="a",
                host="a",
                body=b"",
                state="pending",
                attempts=attempts,
                due_at=due_at,
            )
        for n, due_at in enumerate((year, now() + timedelta(hours=24))):
            await Job.create(key=f"{n}", kind="thread", host="a", subject="a", due_at=due_at)
        await ScheduledPost.create(account_id=account, draft_json="{}", scheduled_at=year)
        await Peer.create(host="a", state="active", probed_at=year, scheme_checked_at=now())
        await UnreachableHost.create(host="a", since=year)
        await UnreachableHost.create(host="b", since=now() - timedelta(days=3))
        await with_keys(office.town.network.site, office.amelie.account)
        await SigningKey.filter(account_id=account, algorithm="ed25519").update(since=year)
        await SigningKey.filter(account_id=account, algorithm="rsa-sha256").update(
            since=now() + timedelta(hours=24)
        )

    await office.town.run(write)
    return [
        ("deliveries WHERE leased_until IS NULL AND due_at <= $1", [now() + timedelta(minutes=5)], 3),
        ("deliveries WHERE due_at > $1", [now() + timedelta(hours=13)], 1),
        ("received WHERE due_at <= $1", [now() + timedelta(minutes=5)], 2),
        ("received WHERE due_at > $1", [now() + timedelta(hours=5)], 1),
        ("errands WHERE due_at <= $1", [now() + timedelta(minutes=5)], 1),
        ("errands WHERE due_at > $1", [now() + timedelta(hours=23)], 1),
        ("scheduled_posts WHERE scheduled_at = $1", [year], 1),
        ("peers WHERE host = 'a' AND probed_at IS NULL AND scheme_checked_at <= $1", [now()], 1),
        (
            "silent_hosts WHERE host = 'a' AND since > $1 AND since <= $2",
            [now() - timedelta(hours=1), soon],
            1,
        ),
        ("silent_hosts WHERE host = 'b' AND since < $1", [now() - timedelta(days=2)], 1),
        ("signing_keys WHERE account_id = $1 AND since <= $2", [account, soon], 1),
        ("signing_keys WHERE account_id = $1 AND since > $2", [account, soon], 1),
    ]


@care("see what runs out")
async def _(office: Office) -> Effects:
    """It looks, and changes nothing."""
    return []


@care("forget receipts")
async def _(office: Office) -> Effects:
    """Long ago she followed people of three sites, voted and published a post for two; the last word to each stays."""
    origin, author = office.town.settings.origin, office.amelie.account.id
    sent = [
        (200, "Follow", "https://lyon.corp.example/users/1", ("a", "b", "c")),
        (199, "Create", f"{origin}/users/{author}/votes/1", ("a", "b")),
        (199, "Create", f"{origin}/users/{author}/statuses/1", ("a", "b")),
        (198, "Like", f"{origin}/users/{author}/statuses/1", ("a",)),
        (197, "Like", "https://lyon.corp.example/users/1/statuses/2", ("a",)),
        (196, "Undo", "https://lyon.corp.example/users/1", ("a",)),
        (1, "Like", "https://lyon.corp.example/users/1/statuses/3", ("a",)),
    ]

    async def send() -> None:
        for number, (days, kind, about, hosts) in enumerate(sent):
            activity = await OutgoingActivity.create(
                id=id_at(now() - timedelta(days=days)) + number,
                uri=f"a{days}",
                actor_id=author,
                kind=kind,
                object_uri=about,
                body=b"",
                has_body=False,
            )
            for host in hosts:
                await Delivery.create(
                    activity=activity,
                    host=host,
                    inbox_url=host,
                    state="delivered",
                    due_at=now(),
                    expires_at=now(),
                    finished_at=now() - timedelta(days=days),
                )

    await office.town.run(send)
    return [
        ("outgoing_activities", [], 4),
        ("deliveries WHERE host = 'a'", [], 3),
        ("deliveries WHERE host = 'b'", [], 1),
        ("deliveries WHERE host = 'c'", [], 1),
    ]


@care("forget notifications")
async def _(office: Office) -> Effects:
    """What is old goes; a sender is still held back who was so since."""
    amelie, bruno = office.amelie.account.id, office.bruno.account.id

    async def notify() -> None:
        for days, sender in ((200, amelie), (190, office.ada.account.id), (1, bruno)):
            moment = now() - timedelta(days=days)
            await Notification.create(account_id=amelie, kind="poll", sender_id=sender, created_at=moment)
            await NotificationRequest.create(account_id=amelie, sender_id=sender, updated_at=moment)

    await office.town.run(lambda: execute("DELETE FROM notifications"))
    await office.town.run(notify)
    return [("notifications", [], 1), ("notification_requests", [], 1)]


@care("shorten homes and lists")
async def _(office: Office) -> Effects:
    """What is below a floor goes when the task comes again: two are kept, whether the others lie there still or not."""
    owner = office.amelie.account.id
    await office.amelie.post(f"/api/v1/accounts/{office.bruno.id}/follow")
    kept = await office.amelie.post("/api/v1/lists", {"title": "Bruno"})
    await office.amelie.post(f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [office.bruno.id]})
    for number in range(5):
        await say(office.bruno, f"{number}")
    return [
        (
            "home_entries h JOIN home_floors f USING (owner_id) WHERE owner_id = $1 AND h.post_id >= f.post_id",
            [owner],
            2,
        ),
        ("list_entries e JOIN lists l ON l.id = e.list_id AND e.post_id >= l.floor", [], 2),
    ]


@care("forget access that ended")
async def _(office: Office) -> Effects:
    account = office.amelie.account

    async def end() -> None:
        application, _ = await register_application("Elk", "", ["urn:ietf:wg:oauth:2.0:oob"], ["read"])
        old, new = now() - AGO, now() - timedelta(days=1)
        for n, moment in enumerate((old, new)):
            await Session.create(token_hash=f"s{n}", account_id=account.id, expires_at=moment)
            code = {"code_hash": f"c{n}", "account_id": account.id, "redirect_uri": "a", "scopes": "read"}
            await AuthorizationCode.create(application=application, expires_at=moment, **code)
            token = {"token_hash": f"t{n}", "account_id": account.id, "scopes": "read"}
            await Token.create(application=application, revoked_at=moment, **token)

    await office.town.run(end)
    return [
        ("sessions WHERE token_hash IN ('s0', 's1')", [], 1),
        ("authorization_codes WHERE code_hash IN ('c0', 'c1')", [], 1),
        ("tokens WHERE token_hash IN ('t0', 't1')", [], 1),
    ]


@care("ask providers who may still come in")
async def _(office: Office) -> Effects:
    """Bruno's provider does not let him in any more, and takes each refresh token once: he is logged out, once."""
    account, secret = office.bruno.account, office.town.network.site.secret

    async def refused(*_: object) -> None:
        raise AccessEnded

    async def sign_in() -> None:
        now_on = {"issuer": "https://id.corp.example", "client_id": "a", "enabled_at": now()}
        provider = await Provider.create(key="entra", title="Entra ID", **now_on)
        kept = secret.wrap(b"refresh")
        await Identity.create(provider=provider, account=account, subject="1", refresh_token=kept)
        office.town.network.providers.refresh = refused  # type: ignore[assignment,method-assign]

    await office.town.run(sign_in)
    return [
        ("identities WHERE refresh_token IS NULL AND checked_at IS NOT NULL", [], 1),
        ("tokens WHERE account_id = $1 AND revoked_at IS NULL", [account.id], 0),
        ("audit WHERE action = 'access.end' AND subject = $1", [account.handle], 1),
    ]


@care("begin and end absences")
async def _(office: Office) -> Effects:
    """What is over is forgotten, what has begun is noted, and readers see either once."""
    over, begun = office.amelie.account.id, office.bruno.account.id

    async def go_away() -> None:
        for account_id, days in ((over, -1), (begun, 2)):
            await WorkProfile.create(
                account_id=account_id,
                away_from=now() - timedelta(days=3),
                away_until=now() + timedelta(days=days),
                away_last_day="2026-12-07",
                away_text="On leave",
            )

    await office.town.run(go_away)
    before = {each: (await office.town.run(account_in_any_state(each))).revision for each in (over, begun)}
    return [
        ("work_profiles WHERE away_until IS NULL AND away_text = ''", [], 1),
        ("work_profiles WHERE away_noted", [], 1),
        *(("accounts WHERE id = $1 AND revision = $2", [i, before[i] + 1], 1) for i in before),
    ]


@care("forget sign-ins")
async def _(office: Office) -> Effects:
    """Those that may still come back stay, and so do the logout tokens that may still be repeated."""

    async def begin() -> None:
        provider = await Provider.create(key="entra", title="Entra ID")
        for n, moment in enumerate((now() - AGO, now() + timedelta(minutes=5))):
            await SignIn.create(provider=provider, state_hash=f"s{n}", browser_hash="b", expires_at=moment)
            await LogoutToken.create(provider=provider, jti_hash=f"j{n}", expires_at=moment)

    await office.town.run(begin)
    return [("sign_ins", [], 1), ("logout_tokens", [], 1)]


@care("forget half logins")
async def _(office: Office) -> Effects:
    """Those that may still be finished stay, and so do challenges that a passkey may still sign."""
    account_id = office.amelie.account.id

    async def begin() -> None:
        for n, moment in enumerate((now() - AGO, now() + timedelta(minutes=5))):
            half = {"account_id": account_id, "password_hash": "p", "expires_at": moment}
            await HalfLogin.create(token_hash=f"h{n}", **half)
            await PasskeyChallenge.create(
                challenge=f"c{n}", purpose="login", browser_hash="b", expires_at=moment
            )

    await office.town.run(begin)
    return [("half_logins", [], 1), ("passkey_challenges", [], 1)]


@care("end access that may administrate")
async def _(office: Office) -> Effects:
    """Apps that may not go on."""
    account_id = office.amelie.account.id

    async def let_in() -> None:
        application, _ = await register_application("Elk", "", ["urn:ietf:wg:oauth:2.0:oob"], ["read"])
        old = now() - timedelta(days=31)
        for name, scopes, moment in (
            ("a0", "read admin:write", old),
            ("a1", "read admin:read:accounts", now()),
            ("a2", "read", old),
        ):
            token = {"token_hash": name, "account_id": account_id, "scopes": scopes, "created_at": moment}
            await Token.create(application=application, last_used_at=now(), **token)

    await office.town.run(let_in)
    return [
        ("tokens WHERE token_hash = 'a0' AND revoked_at IS NOT NULL", [], 1),
        ("tokens WHERE token_hash IN ('a1', 'a2') AND revoked_at IS NULL", [], 2),
    ]


@care("forget sessions of providers")
async def _(office: Office) -> Effects:
    """What nothing comes from any more goes, but what was opened just now."""
    account = office.amelie.account

    async def end() -> None:
        provider = await Provider.create(key="entra", title="Entra ID")
        identity = await Identity.create(provider=provider, account=account, subject="1")
        for name, moment in (("over", now() - AGO), ("used", now() - AGO), ("new", now())):
            kept = await ProviderSession.create(identity=identity, sid=name, created_at=moment)
            if name == "used":
                await Session.create(
                    token_hash="p", account=account, expires_at=now() + AGO, provider_session=kept
                )

    await office.town.run(end)
    return [("provider_sessions WHERE sid IN ('used', 'new')", [], 2), ("provider_sessions", [], 2)]


@care("give what groups of directories give")
async def _(office: Office) -> Effects:
    """Amélie is in a group of a directory that gives a department."""
    account = office.amelie.account

    async def map_it() -> None:
        provider = await Provider.create(key="corp", title="Corp")
        identity = await Identity.create(provider=provider, account=account, external_id="1")
        names = {"user_name": "amelie", "user_name_key": "amelie"}
        person = await ProvisionedPerson.create(provider=provider, identity=identity, **names)
        group = await ProvisionedGroup.create(provider=provider, display_name="Press", display_key="press")
        await ProvisionedMember.create(group=group, person=person)
        await GroupMapping.create(group=group, gives="department", target="Press")

    await office.town.run(map_it)
    return [
        ("provisioned_grants", [], 1),
        ("audit WHERE action = 'provision.department'", [], 1),
        ("people WHERE department = 'Press'", [], 1),
    ]


@care("forget problems of directories")
async def _(office: Office) -> Effects:
    async def note() -> None:
        provider = await Provider.create(key="corp", title="Corp")
        for name, moment in (("old", now() - AGO), ("new", now())):
            await ProvisioningProblem.create(provider=provider, subject=name, problem="x", at=moment)

    await office.town.run(note)
    return [("provisioning_problems", [], 1)]


@care("end access that nobody uses")
async def _(office: Office) -> Effects:
    account = office.amelie.account

    async def forget() -> None:
        application, _ = await register_application("Elk", "", ["urn:ietf:wg:oauth:2.0:oob"], ["read"])
        for name, moment in (("u0", now() - timedelta(days=400)), ("u1", now() - AGO), ("u2", None)):
            token = {"token_hash": name, "account_id": account.id, "scopes": "read"}
            await Token.create(application=application, last_used_at=moment, **token)

    await office.town.run(forget)
    return [
        ("tokens WHERE token_hash = 'u0' AND revoked_at IS NOT NULL", [], 1),
        (
            "tokens WHERE token_hash IN ('u1', 'u2') AND revoked_at IS NULL AND last_used_at IS NOT NULL",
            [],
            2,
        ),
    ]


@care("purge groups that were left")
async def _(office: Office) -> Effects:
    author, host = await lucie(office)

    async def know() -> None:
        group = await Account.create(
            username="g", host=host, handle=f"g@{host}", uri=f"https://{host}/g", actor_type="Group"
        )
        await Group.create(id=group.id, access="closed", kind="team")
        async with transaction():
            for number in range(3):
                uri = f"{author.uri}/{number}"
                await insert_post(NewPost(author.id, uri, uri, False, "members", group_id=group.id))

    await office.town.run(know)
    return [("posts WHERE visibility = 'members'", [], 0)]


@care("sweep files")
async def _(office: Office) -> Effects:
    """What is gone goes, and an avatar that nobody has shown for long; the one that is shown stays."""
    amelie = office.amelie.account.id

    async def leave() -> None:
        await Media.create(state="gone", account_id=amelie)
        picture = {"state": "ready", "use": "avatar", "family": "image", "account_id": amelie}
        shown, _ = [await Media.create(changed_at=now() - AGO, **picture) for _ in range(2)]
        await Account.filter(id=amelie).update(avatar_id=shown.id)

    await office.town.run(leave)
    return [("media", [], 1), ("media m JOIN accounts a ON a.avatar_id = m.id", [], 1)]


@care("expire copies of files")
async def _(office: Office) -> Effects:
    await office.town.run(
        lambda: Media.create(
            state="ready",
            account_id=office.amelie.account.id,
            remote_url="https://lyon.corp.example/a.png",
            original_key="a" * 32,
            changed_at=now() - AGO,
        )
    )
    return [("media WHERE state = 'remote' AND original_key = ''", [], 1)]


@care("purge removed sites")
async def _(office: Office) -> Effects:
    author, host = await lucie(office)

    async def fill() -> None:
        async with transaction():
            uri = f"{author.uri}/1"
            await insert_post(NewPost(author.id, uri, uri, False, "public", "Bonjour"))
        await Peer.filter(host=host).update(state="removed", removed_at=now() - AGO)

    await office.town.run(fill)
    return [
        ("audit WHERE action = 'peer.purge'", [], 1),
        ("accounts WHERE host = $1", [host], 0),
        ("posts WHERE content LIKE '%Bonjour%'", [], 0),
    ]


@care("tell groups' sites which they are")
async def _(office: Office) -> Effects:
    author, host = await lucie(office)
    group = await found(office.amelie, "Zanzibar", "closed")

    async def join() -> None:
        await Peer.filter(host=host).update(software="parvis")
        await GroupMember.create(group_id=int(group["id"]), account_id=author.id, state="member")

    await office.town.run(join)
    return [
        ("group_sites WHERE group_id = $1", [int(group["id"])], 1),
        ("groups WHERE sites_told = FALSE", [], 0),
        ("outgoing_activities WHERE kind = 'Update' AND actor_id = $1", [int(group["id"])], 1),
    ]


@care("probe peers")
async def _(office: Office) -> Effects:
    _, host = await allowed(office)
    return [("peers WHERE host = $1 AND state = 'active'", [host], 1)]


async def _remind_at_work(network: Network) -> None:
    await remind(network, moment=TUESDAY)


async def _keep_two(_: Network) -> None:
    await shorten(2)


DONE_AS: dict[str, Callable[[Network], Awaitable[object]]] = {
    "remind of announcements": _remind_at_work,
    "shorten homes and lists": _keep_two,
}
"""What is done in place of a task: on another day, or with other settings."""


@pytest.mark.parametrize("name", [task.name for task in TASKS])
async def test_a_task_is_done_once_by_many(office: Office, name: str) -> None:
    [task] = [each for each in TASKS if each.name == name]
    do = DONE_AS.get(name, task.do)
    effects = await CARE[name](office)
    for times in (2, 6):
        await asyncio.gather(*(office.town.run(lambda: do(office.town.network)) for _ in range(times)))
        for sql, values, once in effects:
            assert await office.count(sql, *values) == once, (times, sql)


def test_every_task_is_tried() -> None:
    assert CARE.keys() == {task.name for task in TASKS}
