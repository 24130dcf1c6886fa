"""How much a site keeps: every table has a bound or a reason, and two sites that work for a year show it."""

import time
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from tortoise.context import require_context

from models.core import base
from models.core.base import now
from models.core.config import SETTINGS
from models.core.database import value
from models.core.task_runs import last_runs
from models.identity.identities import Identity, ProviderSession
from models.identity.providers import Provider
from models.identity.sign_ins import LogoutToken, SignIn
from models.knowledge.spared import note_opened
from models.people.oauth import (
    issue_code,
    issue_token,
    open_session,
    redeem_code,
    register_application,
    revoke_token,
)
from tests.both import NewUrl, new_url
from tests.unit.test_depth import walk
from tests.world import Somebody, Town, World, company
from web.process.maintenance import TASKS, run_due

__all__ = ["new_url"]

EIGHT_WEEKS = timedelta(days=56)
YEAR, HALF = 7, 4
"""In eight weeks. The longest bound is 180 days: from then on nothing is added."""


@dataclass(frozen=True)
class Bound:
    why: str
    task: str = ""
    """What keeps to it, where rows have to be deleted: a name of TASKS."""
    setting: str = ""
    grows: bool = False
    """It has no bound but what people do: kept as long as they want it, or for ever."""


def people_keep(what: str) -> Bound:
    return Bound(what, grows=True)


def for_ever(why: str) -> Bound:
    return Bound(why, grows=True)


def one_for(what: str) -> Bound:
    return Bound(f"one for {what}")


def until(task: str, setting: str = "", why: str = "") -> Bound:
    return Bound(why, task, setting)


_WITH_POST = people_keep("goes with its post")
_DECIDED = people_keep("somebody's choice, until they change it")
_OF_GROUP = people_keep("goes with its group")
_ANNOUNCED = people_keep("goes with its announcement")

BOUNDS: dict[str, Bound] = {
    # What people write and do
    "posts": people_keep("until its author deletes it, or its site is removed"),
    **dict.fromkeys(
        (
            "conversation_posts",
            "mentions",
            "page_links",
            "page_versions",
            "pages",
            "poll_ballots",
            "poll_options",
            "poll_tallies",
            "poll_votes",
            "polls",
            "post_edits",
            "post_links",
            "post_tags",
            "quote_authorizations",
            "reactions",
            "decided_threads",
            "locked_threads",
            "questions",
            "chosen_answers",
            "duplicate_questions",
            "asked_experts",
            "reported_posts",
        ),
        _WITH_POST,
    ),
    **dict.fromkeys(
        (
            "account_notes",
            "blocks",
            "bookmarks",
            "conversations",
            "dismissed_suggestions",
            "domain_blocks",
            "endorsements",
            "featured_tags",
            "filter_keywords",
            "filter_posts",
            "filters",
            "followed_tags",
            "follows",
            "list_members",
            "lists",
            "notification_permissions",
            "pins",
            "thread_mutes",
        ),
        _DECIDED,
    ),
    "tags": people_keep("a name that posts carried"),
    "media": people_keep("goes with its post; what neither post nor draft took is swept"),
    "unfinished_uploads": until(
        "sweep files", "", "a day; twenty of a person, with all others their share of the room"
    ),
    "file_versions": Bound("goes with its file"),
    "file_previews": one_for("a file that somebody looked into"),
    "file_tags": Bound("ten of a file, with which they go"),
    "drafts": until("forget drafts", "drafts_kept_days", "fifty of a person"),
    "opened_suggestions": until("count questions that were spared", "", "a day: the digest of a draft's key"),
    "spared_questions": for_ever("numbers by day and group, for 400 days: longer than the year of this test"),
    "draft_files": Bound("goes with its draft"),
    # Groups and announcements
    **dict.fromkeys(
        (
            "group_decisions",
            "group_experts",
            "group_members",
            "group_rule_decisions",
            "group_rule_exits",
            "group_rule_members",
            "group_rule_sites",
            "group_rule_terms",
            "group_rules",
            "group_sites",
        ),
        _OF_GROUP,
    ),
    "groups": people_keep("a group is archived, not deleted"),
    "group_templates": people_keep("an admin's"),
    "collections": people_keep("goes with its group; two of each, and of the site"),
    "bot_answers": people_keep("goes with the post that asked"),
    "synonyms": people_keep("an admin's"),
    "collection_entries": people_keep(
        "until it is taken out, or what it points to is deleted; a hundred of a collection"
    ),
    "announcements": people_keep("what was announced, and whom it reached"),
    **dict.fromkeys(
        (
            "announcement_reactions",
            "announcement_readings",
            "announcement_tallies",
            "announcement_targets",
            "announcement_texts",
            "official_answers",
        ),
        _ANNOUNCED,
    ),
    # People and sites
    "accounts": people_keep("everybody here, and whom they met elsewhere; a removed site's are purged"),
    "people": one_for("each person of ours"),
    "work_profiles": one_for("each person, here or elsewhere"),
    "skills": Bound("thirty of a person"),
    "signing_keys": one_for("each account of ours"),
    "peers": one_for("each site that was ever on the list"),
    "partner_groups": one_for("each group that is open to a partner"),
    "directory_sites": one_for("each site of the company"),
    "directory_entries": people_keep("whom other sites list now, at most 20,000 of each"),
    "directory_offers": until("forget who left the directory", "", "one for each person and group of ours"),
    "offered_fields": one_for("each field that is offered"),
    "silent_hosts": one_for("each site that does not answer"),
    "markers": one_for("each person and kind of timeline"),
    "notification_policies": one_for("each person"),
    "home_floors": one_for("each person or group of ours"),
    "providers": one_for("each provider that an admin ever added"),
    "identities": one_for("each person and provider"),
    "claim_rules": people_keep("an admin's"),
    "provider_sessions": until("forget sessions of providers", why="nothing here comes from it any more"),
    "passkeys": people_keep("twenty of a person, who removes them"),
    "totps": one_for("each person"),
    "recovery_codes": one_for("each person, ten of them"),
    "half_logins": until("forget half logins", why="ten minutes"),
    "passkey_challenges": until("forget half logins", why="five minutes; one for each browser and purpose"),
    "sign_ins": until("forget sign-ins", why="ten minutes"),
    "provider_tokens": people_keep("an admin's, ten of a provider that work"),
    "ldap_directories": one_for("each provider that is asked by LDAP"),
    "provisioning": one_for("each provider whose directory calls"),
    "provisioned_people": one_for("each person that a directory ever brought"),
    "provisioned_groups": people_keep(
        "the directory's, and once deleted there, until nothing is left that it gave"
    ),
    "provisioned_members": people_keep("the directory's"),
    "group_mappings": people_keep("an admin's"),
    "provisioned_grants": one_for("each person whom a mapping gives something"),
    "provisioning_problems": until(
        "forget problems of directories", why="30 days, and the latest 100 of a provider"
    ),
    "logout_tokens": until("forget sign-ins", why="until they expire: minutes"),
    "push_hosts": one_for("each service that an admin allowed"),
    "push_keys": one_for("the site"),
    "site_look": one_for("the site"),
    "site_texts": one_for("each kind and language"),
    "rules": people_keep("the site's, written by an admin"),
    "rule_texts": people_keep("goes with its rule"),
    "custom_emoji": Bound("the site's own; of others, so many of each site"),
    "task_runs": one_for("each task"),
    # What an auditor or another site asks for years later
    "audit": for_ever("who did what to whom"),
    "reports": for_ever("what moderators decided about"),
    "strikes": for_ever("what moderators decided"),
    "departures": one_for("each of our people who left"),
    "moves": for_ever("who came from where, and who agreed"),
    "severances": for_ever("what a removal took from people"),
    "severance_events": for_ever("what a removal took from people"),
    "tombstones": for_ever("a late copy of a deleted post is refused"),
    "fetches": for_ever("who has a post"),
    "outgoing_activities": for_ever("receipts of posts; of all else `receipts_kept_days`"),
    "deliveries": for_ever("receipts of posts; of all else `receipts_kept_days`"),
    # What has an end
    "home_entries": until("shorten homes and lists", "home_entries_kept"),
    "list_entries": until("shorten homes and lists", "home_entries_kept"),
    "notifications": until("forget notifications", "notifications_kept_days"),
    "notification_requests": until("forget notifications", "notifications_kept_days"),
    "received": until("forget received activities", "received_kept_days"),
    "dials": until("forget dials", "egress_kept_days"),
    "tokens": until("forget access that ended", "access_kept_days", "valid ones until the client logs out"),
    "authorization_codes": until("forget access that ended", "access_kept_days"),
    "sessions": until("forget access that ended", "access_kept_days"),
    "applications": until("forget access that ended", "access_kept_days"),
    "mails": until("forget mails", "mail_kept_days", "what they said is forgotten at once"),
    "one_time_links": until("forget links that ended", "access_kept_days", "an hour to two weeks"),
    "invitations": until("forget invitations", "access_kept_days", "at most a year"),
    "invitation_uses": Bound("goes with its invitation; the audit has it"),
    "push_subscriptions": one_for("each token, and each browser session"),
    "push_messages": Bound("a day, then the worker drops it (models/notifications/push.py)"),
    "idempotency_keys": until("forget idempotency keys"),
    "mutes": until("end mutes", "", "those without an end are somebody's choice"),
    "scheduled_posts": until("publish scheduled posts"),
    "tag_days": until("count trends", "", "a week"),
    "trends": until("count trends", "", "the first 200"),
    "waiting_reminders": Bound(
        "until its reader works (outbox/announcements/announcements.py); a weekend at most"
    ),
    "errands": Bound("done or given up (inbox/background/worker.py); at most 2000 of a site"),
}


@pytest.fixture
async def world(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[World]:
    """Paris and Lyon, on either database. Homes keep three entries: a year of these two brings few posts, but more than one day's brakes let through."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(
        tmp_path,
        "paris",
        "lyon",
        databases=databases,
        home_entries_kept=3,
        posts_per_person=1000,
        deletions_per_person=1000,
    ) as opened:
        yield opened


async def tables(town: Town) -> set[str]:
    async def read() -> set[str]:
        apps = require_context().apps
        assert apps
        return {model._meta.db_table for model in apps["models"].values()}

    return await town.run(read)


async def test_every_table_has_a_bound_or_a_reason(world: World) -> None:
    """A new table says here what becomes of its rows."""
    assert BOUNDS.keys() == await tables(world["paris"])
    bounds = BOUNDS.values()
    assert {each.task for each in bounds} - {""} <= {task.name for task in TASKS}
    assert {each.setting for each in bounds} - {""} <= {setting.name for setting in SETTINGS}
    assert all(each.why or each.setting or each.task for each in bounds)


class Calendar:
    """Lets weeks pass: what the product takes for the present moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._ahead = timedelta(0)
        monkeypatch.setattr(base, "time", SimpleNamespace(time_ns=self._time_ns))
        # Ids never go back, and the next test lives today.
        monkeypatch.setattr(base, "_sequence", base._Sequence())

    def _time_ns(self) -> int:
        return time.time_ns() + self._ahead // timedelta(microseconds=1) * 1000

    def turn(self) -> None:
        self._ahead += EIGHT_WEEKS


async def work(world: World, amelie: Somebody, bruno: Somebody, turn: int) -> None:
    """What Amélie in Paris and Bruno in Lyon do in eight weeks."""
    paris = world["paris"]
    mine = [await amelie.post("/api/v1/statuses", {"status": f"#monday {turn} {n}"}) for n in range(2)]
    await amelie.call("PUT", f"/api/parvis/v1/drafts/monday{turn}", json={"fields": {"status": "#mon"}})
    pieces = {"Tus-Resumable": "1.0.0", "Upload-Length": "1000"}
    await amelie.call("POST", "/api/parvis/v1/uploads", status=201, headers=pieces)
    key = {"Idempotency-Key": f"turn {turn}"}
    await amelie.post("/api/v1/statuses", {"status": f"@{bruno.handle} {turn}"}, headers=key)
    later = (now() + timedelta(minutes=10)).isoformat()
    await amelie.post("/api/v1/statuses", {"status": f"later {turn}", "scheduled_at": later})
    await world.settle()
    await amelie.call("PUT", f"/api/v1/statuses/{mine[0]['id']}", json={"status": f"#monday {turn}, edited"})
    await amelie.call("DELETE", f"/api/v1/statuses/{mine[1]['id']}")
    theirs = [await bruno.post("/api/v1/statuses", {"status": f"{text} {turn}"}) for text in ("a", "b")]
    asked = {"status": f"Lundi ? {turn}", "poll": {"options": ["oui", "non"], "expires_in": 3600}}
    poll = (await bruno.post("/api/v1/statuses", asked))["uri"]
    for post in await bruno.get("/api/v1/timelines/home?limit=6"):
        await bruno.post(f"/api/v1/statuses/{post['id']}/favourite")
    await world.settle()
    home = {post["uri"]: post for post in await amelie.get("/api/v1/timelines/home?limit=5")}
    question, newest = home[poll], home[theirs[1]["uri"]]
    await amelie.post(f"/api/v1/polls/{question['poll']['id']}/votes", {"choices": [0]})
    for verb in ("favourite", "unfavourite"):
        await amelie.post(f"/api/v1/statuses/{newest['id']}/{verb}")
    for verb in ("unfollow", "follow"):
        await amelie.post(f"/api/v1/accounts/{newest['account']['id']}/{verb}")
    await amelie.call("PATCH", "/api/v1/accounts/update_credentials", json={"display_name": f"Amélie {turn}"})
    chloe = paris.people["chloe"]
    await chloe.publish(f"chloe {turn}")
    await amelie.post(f"/api/v1/accounts/{chloe.id}/mute", {"duration": 60})
    await paris.run(lambda: log_in_and_out(amelie))
    await paris.run(lambda: sign_in_and_out(amelie, turn))
    await paris.run(lambda: note_opened(f"turn {turn}", 0))
    await world.settle()


async def log_in_and_out(person: Somebody) -> None:
    """A browser that is left open, a client that logs in and out, and one that only asks who we are."""
    await open_session(person.account.id, person.town.settings)
    application, _ = await register_application("toot", "", ["urn:ietf:wg:oauth:2.0:oob"], ["read"])
    await issue_token(application, "read", None)
    code = await issue_code(application, person.account.id, "urn:ietf:wg:oauth:2.0:oob", ["read"], "")
    issued = await redeem_code(application, code, "urn:ietf:wg:oauth:2.0:oob", "")
    assert issued
    assert await revoke_token(application, issued.secret)


async def sign_in_and_out(person: Somebody, turn: int) -> None:
    """A sign-in with the company's provider, which logs them out again."""
    provider, _ = await Provider.get_or_create(key="corp", defaults={"title": "Corp"})
    known = {"provider": provider, "account": person.account, "subject": "1"}
    identity, _ = await Identity.get_or_create(**known)
    soon = now() + timedelta(minutes=10)
    await SignIn.create(provider=provider, state_hash=f"{turn}", browser_hash="b", expires_at=soon)
    await LogoutToken.create(provider=provider, jti_hash=f"{turn}", expires_at=soon)
    there = await ProviderSession.create(identity=identity, sid=f"{turn}")
    await open_session(person.account.id, person.town.settings, provider_session_id=there.id)


PARTS = (
    "outgoing_activities WHERE has_body = TRUE",
    "deliveries d JOIN outgoing_activities a ON a.id = d.activity_id"
    " WHERE a.kind NOT IN ('Create', 'Announce', 'Delete') AND a.object_uri NOT LIKE 'https://paris.corp.example/%/statuses/%'",
    "outgoing_activities WHERE kind = 'Create' AND object_uri NOT LIKE 'https://paris.corp.example/%/statuses/%'",
)
"""Of tables that grow for ever: what does not."""


async def counts(town: Town, tables: Iterable[str]) -> dict[str, int]:
    async def read() -> dict[str, int]:
        await town.network.policy.ledger.write()
        return {table: await value(f"SELECT count(*) FROM {table}") for table in tables}

    return await town.run(read)


async def test_a_year_stays_bounded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the second half of a year nothing is added to what has a bound."""
    calendar, paris = Calendar(monkeypatch), world["paris"]
    amelie, bruno = await paris.person("amelie"), await world["lyon"].person("bruno")
    chloe = await paris.person("chloe")
    await amelie.follow(bruno)
    await bruno.follow(amelie)
    await amelie.post(f"/api/v1/accounts/{chloe.id}/follow")
    kept = await amelie.post("/api/v1/lists", {"title": "Paris"})
    await amelie.post(f"/api/v1/lists/{kept['id']}/accounts", {"account_ids": [chloe.id]})
    bounded = [table for table, bound in BOUNDS.items() if not bound.grows] + list(PARTS)
    seen: Counter[str] = Counter()
    for turn in range(YEAR):
        await work(world, amelie, bruno, turn)
        seen |= Counter(await counts(paris, bounded))
        calendar.turn()
        await paris.run(run_due(paris.network))
        await world.settle()
        if turn == HALF:
            half = await counts(paris, bounded)
    year = await counts(paris, bounded)
    # Not to the last row: now and then an actor is fetched anew. Without a bound there would be more than half as many.
    grown = {table: (half[table], year[table]) for table in bounded if year[table] > half[table] * 1.1}
    assert grown == {}
    used = {table for table, bound in BOUNDS.items() if bound.task} - _UNUSED
    assert {table for table in used if not seen[table]} == set()
    assert {run.name: run.failure for run in (await paris.run(last_runs)).values() if run.failure} == {}
    read = await walk(amelie, "/api/v1/timelines/home?limit=40", "next")
    assert len(read) == len(set(read)) > 4 * YEAR, "all of it is there still"


_UNUSED = {"notification_requests", "tag_days", "trends"}
"""Nobody is held back, two people make no trend, and what is counted for a week is over after a month."""
_UNUSED |= {"logout_tokens", "provider_sessions", "sign_ins", "provisioning_problems"}
"""There is no provider."""
_UNUSED |= {"half_logins", "passkey_challenges"}
"""Nobody has a second factor."""
_UNUSED |= {"invitations", "mails", "one_time_links"}
"""Nobody is invited, and the site sends no mails."""
