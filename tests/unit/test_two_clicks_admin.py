"""Verbs of groups, moderation, administration and announcements, sent twice and six times at once, on both databases.

Each row of VERBS makes what its verb is about, and says what is sent, what may be answered, and what there is
afterwards: once, however often it was sent. What people do with their own posts is another file's matter.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any

import orjson
import pytest

from models.core.accounts import Account
from models.core.base import now
from models.core.database import value
from models.core.errors import ParvisError
from models.groups.templates import Template
from models.peers.peers import Peer, PeerState, purge_others, set_state
from models.people.follows import put_follow
from models.people.moves import Move
from outbox.announcements import announcements
from outbox.announcements.announcements import NewAnnouncement, WrittenText
from outbox.files import emoji
from outbox.files.media import Upload
from outbox.groups.templates import add_template, remove_template
from outbox.moderation import sanctions
from outbox.moderation.site_texts import set_rules, set_text
from outbox.relations import moves
from tests.federation.test_group_matrix import session_of
from tests.files import photo
from tests.office import database
from tests.unit.test_groups import GROUPS, add, found, say
from tests.unit.test_moderation import ADMIN, staff
from tests.world import Answer, Somebody, Town, company

__all__ = ["database"]

TIMES = (2, 6)
NAMES = {2: "Zanzibar", 6: "Honolulu"}
"""What groups are called, so that none is nearly called like another."""

Ask = Callable[[], Awaitable[Answer]]


@dataclass
class Office:
    """A site with somebody for every role. Of two colleagues one is the victim of each number of clicks."""

    town: Town
    ada: Somebody
    max: Somebody
    claire: Somebody
    amelie: Somebody
    bruno: Somebody
    chloe: Somebody

    def victim(self, times: int) -> Somebody:
        return {2: self.bruno, 6: self.chloe}[times]

    async def count(self, sql: str, *values: object) -> int:
        return await self.town.run(lambda: value(f"SELECT count(*) FROM {sql}", *values))

    async def audited(self, action: str, subject: str) -> int:
        return await self.count("audit WHERE action = $1 AND subject = $2", action, subject)


@dataclass
class Sent:
    """What is sent at once, by turns where there are several, and what there is afterwards."""

    asks: Sequence[Ask]
    effects: Sequence[tuple[str, Sequence[object], int]]
    """SQL behind SELECT count(*) FROM, its values, and the number."""
    also: frozenset[int] = frozenset()
    """What may be answered besides success."""


Verb = Callable[[Office, int], Awaitable[Sent]]
VERBS: dict[str, Verb] = {}


def verb(make: Verb) -> Verb:
    VERBS[make.__name__] = make
    return make


@pytest.fixture
async def office(tmp_path: Path, database: str) -> AsyncIterator[Office]:
    async with company(tmp_path, "paris", databases={"paris": database}, least_people=5) as world:
        town = world["paris"]
        ada, max_ = await staff(town, "ada", "admin"), await staff(town, "max", "moderator")
        ada.token = await town.run(town.token_of(ada.account.id, "read write admin:read admin:write"))
        claire = await town.person("claire", role="communicator")
        people = [await town.person(name) for name in ("amelie", "bruno", "chloe")]
        yield Office(town, ada, max_, claire, *people)


def done(office: Office, do: Callable[[], Awaitable[object]]) -> Ask:
    """Return what does something that no request asks for: the command line's, and what the site does by itself."""

    async def run() -> Answer:
        try:
            await office.town.run(do)
        except ParvisError as error:
            return Answer(error.status, {}, error.sentence.encode())
        return Answer(200, {}, b"")

    return run


def ask(who: Somebody, method: str, path: str, **json: Any) -> Ask:
    return lambda: who.ask(method, path, json=json)


async def click(sent: Sent, times: int) -> list[int]:
    """Send everything at once; return the statuses of the answers."""
    asks = [sent.asks[turn % len(sent.asks)] for turn in range(times)]
    return [answer.status for answer in await asyncio.gather(*(each() for each in asks))]


# --- groups ----------------------------------------------------------------------------------------------------

NAMED = "accounts WHERE actor_type = 'Group' AND display_name = $1"
MEMBER = "group_members WHERE group_id = $1 AND account_id = $2 AND state = $3"


async def group_of(office: Office, times: int, access: str = "open", *people: Somebody) -> int:
    group = await found(office.amelie, NAMES[times], access)
    for person in people:
        await add(group, office.amelie, person)
    return int(group["id"])


@verb
async def found_a_group(office: Office, times: int) -> Sent:
    asked = {"name": NAMES[times], "access": "closed"}
    return Sent([ask(office.amelie, "POST", GROUPS, **asked)], [(NAMED, [NAMES[times]], 1)])


@verb
async def found_a_secret_group(office: Office, times: int) -> Sent:
    asked = {"name": NAMES[times], "access": "secret", "anyway": True}
    return Sent([ask(office.amelie, "POST", GROUPS, **asked)], [(NAMED, [NAMES[times]], 1)])


@verb
async def two_people_found_the_same_group(office: Office, times: int) -> Sent:
    asks = [ask(who, "POST", GROUPS, name=NAMES[times]) for who in (office.amelie, office.bruno)]
    return Sent(asks, [(NAMED, [NAMES[times]], 1)], frozenset({422}))


@verb
async def change_a_group(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times)
    changed = {"rules": "Be kind", "slow_mode_s": 60, "archived": True, "name": f"{NAMES[times]} Beach"}
    return Sent(
        [ask(office.amelie, "PATCH", f"{GROUPS}/{group_id}", **changed)],
        [
            ("groups WHERE id = $1 AND rules = 'Be kind' AND archived_at IS NOT NULL", [group_id], 1),
            ("audit WHERE action = 'group.change' AND subject = $1", [NAMES[times].lower()], 1),
        ],
    )


@verb
async def change_parts_of_a_group(office: Office, times: int) -> Sent:
    """Two moderators change something else each: both stays."""
    group_id = await group_of(office, times, "open", office.bruno)
    member = f"{GROUPS}/{group_id}/members/{office.bruno.id}"
    await office.amelie.call("PUT", member, json={"role": "moderator"})
    return Sent(
        [
            ask(office.amelie, "PATCH", f"{GROUPS}/{group_id}", rules="Be kind"),
            ask(office.bruno, "PATCH", f"{GROUPS}/{group_id}", slow_mode_s=60),
        ],
        [("groups WHERE id = $1 AND rules = 'Be kind' AND slow_mode_s = 60", [group_id], 1)],
    )


@verb
async def join_an_open_group(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times)
    return Sent(
        [ask(office.bruno, "POST", f"{GROUPS}/{group_id}/join")],
        [
            (MEMBER, [group_id, office.bruno.account.id, "member"], 1),
            ("accounts WHERE id = $1 AND followers_count = 2", [group_id], 1),
            ("lists WHERE group_id = $1 AND account_id = $2", [group_id, office.bruno.account.id], 1),
        ],
    )


@verb
async def join_by_following(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times)
    return Sent(
        [
            ask(office.bruno, "POST", f"/api/v1/accounts/{group_id}/follow"),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/join"),
        ],
        [("accounts WHERE id = $1 AND followers_count = 2", [group_id], 1)],
    )


@verb
async def ask_to_be_let_in(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "closed")
    victim = office.victim(times).account.id
    return Sent(
        [ask(office.victim(times), "POST", f"{GROUPS}/{group_id}/join")],
        [
            (MEMBER, [group_id, victim, "requested"], 1),
            ("notifications WHERE kind = 'follow_request' AND sender_id = $1", [victim], 1),
        ],
    )


@verb
async def leave_a_group(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "open", office.bruno)
    return Sent(
        [ask(office.bruno, "POST", f"{GROUPS}/{group_id}/leave")],
        [
            (MEMBER, [group_id, office.bruno.account.id, "member"], 0),
            ("accounts WHERE id = $1 AND followers_count = 1", [group_id], 1),
        ],
    )


@verb
async def invite(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "secret")
    bruno = office.bruno.account.id
    told = "notifications WHERE kind = 'follow_request' AND sender_id = $1 AND account_id = $2"
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/invitations", account_id=bruno)],
        [(MEMBER, [group_id, bruno, "invited"], 1), (told, [group_id, bruno], 1)],
    )


@verb
async def let_in(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "closed")
    await office.bruno.post(f"{GROUPS}/{group_id}/join")
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/requests/{office.bruno.id}/approve")],
        [
            (MEMBER, [group_id, office.bruno.account.id, "member"], 1),
            ("accounts WHERE id = $1 AND followers_count = 2", [group_id], 1),
        ],
    )


@verb
async def let_in_or_turn_down(office: Office, times: int) -> Sent:
    """Two moderators decide: whoever is first has decided."""
    group_id = await group_of(office, times, "closed")
    await office.bruno.post(f"{GROUPS}/{group_id}/join")
    request = f"{GROUPS}/{group_id}/requests/{office.bruno.id}"
    follow = "follows WHERE account_id = $2 AND target_id = $1 AND state = 'accepted'"
    return Sent(
        [ask(office.amelie, "POST", f"{request}/{each}") for each in ("approve", "refuse")],
        [
            (
                f"accounts WHERE id = $1 AND followers_count = 1 + (SELECT count(*) FROM {MEMBER})"
                f" AND followers_count = 1 + (SELECT count(*) FROM {follow})",
                [group_id, office.bruno.account.id, "member"],
                1,
            ),
            (MEMBER, [group_id, office.bruno.account.id, "requested"], 0),
        ],
        frozenset({404}),
    )


@verb
async def turn_down(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "closed")
    await office.bruno.post(f"{GROUPS}/{group_id}/join")
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/requests/{office.bruno.id}/refuse")],
        [("group_members WHERE group_id = $1", [group_id], 1)],
        frozenset({404}),
    )


@verb
async def remove_a_member(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "open", office.bruno)
    return Sent(
        [ask(office.amelie, "DELETE", f"{GROUPS}/{group_id}/members/{office.bruno.id}")],
        [
            ("accounts WHERE id = $1 AND followers_count = 1", [group_id], 1),
            (
                "audit WHERE action = 'group.remove_member' AND subject LIKE $1",
                [f"{NAMES[times].lower()} %"],
                1,
            ),
        ],
        frozenset({404}),
    )


@verb
async def remove_who_leaves_and_joins(office: Office, times: int) -> Sent:
    """Whatever comes last, the numbers are right."""
    group_id = await group_of(office, times, "open", office.bruno)
    members = "SELECT count(*) FROM group_members WHERE group_id = $1 AND state = 'member'"
    return Sent(
        [
            ask(office.amelie, "DELETE", f"{GROUPS}/{group_id}/members/{office.bruno.id}"),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/leave"),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/join"),
        ],
        [(f"accounts WHERE id = $1 AND followers_count = ({members})", [group_id], 1)],
        frozenset({404}),
    )


OWNERS = "group_members WHERE group_id = $1 AND role = 'owner'"


@verb
async def hand_over_to_two(office: Office, times: int) -> Sent:
    """An owner hands over to two people at once: one of them owns it."""
    group_id = await group_of(office, times, "open", office.bruno, office.chloe)
    members = f"{GROUPS}/{group_id}/members"
    return Sent(
        [
            ask(office.amelie, "PUT", f"{members}/{heir.id}", role="owner")
            for heir in (office.bruno, office.chloe)
        ],
        [
            (OWNERS, [group_id], 1),
            ("audit WHERE action = 'group.owner' AND subject LIKE $1", [f"{NAMES[times].lower()} %"], 1),
        ],
        frozenset({403}),
    )


@verb
async def hand_over_and_step_down(office: Office, times: int) -> Sent:
    """An owner hands over and leaves, and the heir leaves: the group is never without an owner."""
    group_id = await group_of(office, times, "open", office.bruno)
    return Sent(
        [
            ask(office.amelie, "PUT", f"{GROUPS}/{group_id}/members/{office.bruno.id}", role="owner"),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/leave"),
            ask(office.amelie, "POST", f"{GROUPS}/{group_id}/leave"),
        ],
        [(OWNERS, [group_id], 1)],
        frozenset({403, 404, 422}),
    )


@verb
async def appoint(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "open", office.bruno)
    return Sent(
        [ask(office.amelie, "PUT", f"{GROUPS}/{group_id}/members/{office.bruno.id}", role="moderator")],
        [
            (f"{MEMBER} AND role = 'moderator'", [group_id, office.bruno.account.id, "member"], 1),
            ("audit WHERE action = 'group.moderator' AND subject LIKE $1", [f"{NAMES[times].lower()} %"], 1),
        ],
    )


async def posted_in(office: Office, times: int, access: str = "open") -> tuple[int, str]:
    """Return a group and a post that Bruno wrote in it."""
    group_id = await group_of(office, times, access, office.bruno)
    group = await office.amelie.get(f"{GROUPS}/{group_id}")
    post = await say(office.bruno, f"@{group['account']['acct']} news")
    return group_id, post["id"]


def _of_posts(what: str, table: str, once: int) -> Verb:
    async def make(office: Office, times: int) -> Sent:
        group_id, post_id = await posted_in(office, times)
        if not once:
            await office.amelie.post(f"{GROUPS}/{group_id}/posts/{post_id}/{what.removeprefix('un')}")
        column = "account_id" if table == "pins" else "group_id"
        done = f"audit WHERE action = $1 AND subject = $2 AND after = '{'true' if once else 'false'}'"
        return Sent(
            [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/posts/{post_id}/{what}")],
            [
                (f"{table} WHERE {column} = $1", [group_id], once),
                (done, [f"group.{what.removeprefix('un')}", NAMES[times].lower()], 1),
            ],
        )

    make.__name__ = f"{what}_a_thread"
    return make


for _what, _table in (("pin", "pins"), ("lock", "locked_threads")):
    verb(_of_posts(_what, _table, 1))
    verb(_of_posts(f"un{_what}", _table, 0))


@verb
async def pin_one_too_many(office: Office, times: int) -> Sent:
    """With one place left, one of several posts is pinned."""
    group_id = await group_of(office, times, "open", office.bruno)
    handle = f"@{NAMES[times].lower()}"
    posts = [(await say(office.bruno, f"{handle} number {number}"))["id"] for number in range(10)]
    for post_id in posts[:4]:
        await office.amelie.post(f"{GROUPS}/{group_id}/posts/{post_id}/pin")
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/posts/{each}/pin") for each in posts[4:]],
        [("pins WHERE account_id = $1", [group_id], 5)],
        frozenset({422}),
    )


@verb
async def pin_what_is_removed(office: Office, times: int) -> Sent:
    group_id, post_id = await posted_in(office, times, "closed")
    post = f"{GROUPS}/{group_id}/posts/{post_id}"
    return Sent(
        [
            ask(office.amelie, "DELETE", post),
            ask(office.amelie, "POST", f"{post}/pin"),
            ask(office.amelie, "POST", f"{post}/lock"),
        ],
        [("pins WHERE account_id = $1", [group_id], 0), ("posts WHERE id = $1", [int(post_id)], 0)],
        frozenset({404, 422}),
    )


@verb
async def remove_a_post(office: Office, times: int) -> Sent:
    group_id, post_id = await posted_in(office, times)
    return Sent(
        [ask(office.amelie, "DELETE", f"{GROUPS}/{group_id}/posts/{post_id}")],
        [
            ("posts WHERE group_id = $1", [group_id], 0),
            ("audit WHERE action = 'group.remove_post' AND subject = $1", [NAMES[times].lower()], 1),
            ("accounts WHERE id = $1 AND posts_count = 0", [group_id], 1),
        ],
        frozenset({404}),
    )


@verb
async def move_a_thread(office: Office, times: int) -> Sent:
    group_id, post_id = await posted_in(office, times)
    target_id = int((await found(office.amelie, f"{NAMES[times]} Under The Palms"))["id"])
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/posts/{post_id}/move", target_id=target_id)],
        [
            ("posts WHERE group_id = $1 AND boost_of_id IS NULL", [target_id], 1),
            ("posts WHERE boost_of_id = $1", [int(post_id)], 1),
            ("audit WHERE action = 'group.move' AND after LIKE $1", [f"{NAMES[times].lower()}_under%"], 1),
        ],
        frozenset({404}),
    )


@verb
async def give_a_rule(office: Office, times: int) -> Sent:
    group_id = await founded_by_ada(office, times)
    return Sent(
        [ask(office.ada, "PUT", f"{GROUPS}/{group_id}/rule", departments=["Sales"], roles=["member"])],
        [
            ("group_rule_terms WHERE group_id = $1", [group_id], 2),
            ("audit WHERE action = 'group.rule' AND subject = $1", [NAMES[times].lower()], 1),
        ],
    )


@verb
async def take_a_rule_away(office: Office, times: int) -> Sent:
    group_id = await founded_by_ada(office, times)
    await office.ada.call("PUT", f"{GROUPS}/{group_id}/rule", json={"roles": ["member"]})
    return Sent(
        [ask(office.ada, "DELETE", f"{GROUPS}/{group_id}/rule")],
        [
            ("group_rules WHERE id = $1", [group_id], 0),
            ("audit WHERE action = 'group.rule' AND subject = $1", [NAMES[times].lower()], 2),
        ],
    )


@verb
async def one_rule_or_another(office: Office, times: int) -> Sent:
    group_id = await founded_by_ada(office, times)
    path = f"{GROUPS}/{group_id}/rule"
    return Sent(
        [ask(office.ada, "PUT", path, departments=[name]) for name in ("Sales", "Lab")],
        [("group_rule_terms WHERE group_id = $1", [group_id], 1)],
    )


async def founded_by_ada(office: Office, times: int) -> int:
    return int((await found(office.ada, NAMES[times], "closed"))["id"])


# --- moderation ------------------------------------------------------------------------------------------------


@verb
async def report(office: Office, times: int) -> Sent:
    victim = office.victim(times)
    post = await say(victim, "rude")
    asked = {"account_id": victim.id, "status_ids": [post["id"]], "comment": "rude", "category": "spam"}
    told = "notifications n JOIN reports r ON r.id = n.report_id WHERE r.target_id = $1 AND n.kind = 'admin.report'"
    return Sent(
        [ask(office.amelie, "POST", "/api/v1/reports", **asked)],
        [
            ("reports WHERE target_id = $1", [victim.account.id], 1),
            (told, [victim.account.id], 2),  # Ada and Max
        ],
    )


@verb
async def report_what_is_deleted(office: Office, times: int) -> Sent:
    victim = office.victim(times)
    post = await say(victim, "rude")
    asked = {"account_id": victim.id, "status_ids": [post["id"]]}
    return Sent(
        [
            ask(office.amelie, "POST", "/api/v1/reports", **asked),
            ask(victim, "DELETE", f"/api/v1/statuses/{post['id']}"),
        ],
        [("posts WHERE id = $1", [int(post["id"])], 0)],
        frozenset({404}),
    )


async def reported(office: Office, times: int) -> str:
    """Return the id of a new report on the victim."""
    made = await office.amelie.post("/api/v1/reports", {"account_id": office.victim(times).id})
    return made["id"]


def _of_reports(what: str, action: str, before: str = "") -> Verb:
    async def make(office: Office, times: int) -> Sent:
        report_id = await reported(office, times)
        path = f"{ADMIN}/reports/{report_id}"
        if before:
            await office.max.post(f"{path}/{before}")
        return Sent(
            [ask(office.max, "POST", f"{path}/{what}")],
            [("audit WHERE action = $1 AND subject = $2", [action, report_id], 1)],
        )

    make.__name__ = f"{what}_a_report"
    return make


verb(_of_reports("resolve", "report.resolve"))
verb(_of_reports("reopen", "report.reopen", "resolve"))
verb(_of_reports("assign_to_self", "report.assign"))
verb(_of_reports("unassign", "report.unassign", "assign_to_self"))


@verb
async def file_a_report(office: Office, times: int) -> Sent:
    report_id = await reported(office, times)
    return Sent(
        [ask(office.max, "PUT", f"{ADMIN}/reports/{report_id}", category="legal")],
        [("audit WHERE action = 'report.file' AND subject = $1", [report_id], 1)],
    )


@verb
async def resolve_and_assign(office: Office, times: int) -> Sent:
    """Two moderators take the same report: whoever is first has resolved it."""
    report_id = await reported(office, times)
    asks = [ask(who, "POST", f"{ADMIN}/reports/{report_id}/resolve") for who in (office.max, office.ada)]
    return Sent(asks, [("audit WHERE action = 'report.resolve' AND subject = $1", [report_id], 1)])


def _of_sanctions(kind: str) -> Verb:
    async def make(office: Office, times: int) -> Sent:
        victim, report_id = office.victim(times), await reported(office, times)
        asked = {"type": kind, "text": "Please", "report_id": report_id}
        target = victim.account.id
        return Sent(
            [ask(office.max, "POST", f"{ADMIN}/accounts/{victim.id}/action", **asked)],
            [
                ("strikes WHERE target_id = $1", [target], 1),
                ("notifications WHERE account_id = $1 AND kind = 'moderation_warning'", [target], 1),
                ("audit WHERE subject = $1 AND action = 'report.resolve'", [report_id], 1),
                ("audit WHERE subject = $1 AND action <> 'person.add'", [victim.username], 1),
            ],
        )

    make.__name__ = f"sanction_{kind}"
    return make


for _kind in ("none", "sensitive", "disable", "silence", "suspend"):
    verb(_of_sanctions(_kind))


def _of_lifting(what: str, kind: str) -> Verb:
    async def make(office: Office, times: int) -> Sent:
        victim = office.victim(times)
        await office.max.post(f"{ADMIN}/accounts/{victim.id}/action", {"type": kind})
        done = "person.enable" if kind == "disable" else f"account.un{kind}"
        return Sent(
            [ask(office.max, "POST", f"{ADMIN}/accounts/{victim.id}/{what}")],
            [("audit WHERE action = $1 AND subject = $2", [done, victim.username], 1)],
            frozenset({403}),
        )

    make.__name__ = what
    return make


for _what, _kind in (
    ("enable", "disable"),
    ("unsilence", "silence"),
    ("unsuspend", "suspend"),
    ("unsensitive", "sensitive"),
):
    verb(_of_lifting(_what, _kind))


@verb
async def suspend_and_restore(office: Office, times: int) -> Sent:
    """Whoever is last has decided, and strikes and audit tell it as it was."""
    victim = office.victim(times)
    path = f"{ADMIN}/accounts/{victim.id}"
    audited = "SELECT count(*) FROM audit WHERE subject = $2 AND action ="
    return Sent(
        [
            ask(office.max, "POST", f"{path}/action", type="suspend"),
            ask(office.ada, "POST", f"{path}/unsuspend"),
        ],
        [
            (
                "accounts WHERE id = $1 AND banned = (("
                f"{audited} 'account.suspend') - ({audited} 'account.unsuspend') = 1)",
                [victim.account.id, victim.username],
                1,
            )
        ],
        frozenset({403}),
    )


@verb
async def erase_an_account(office: Office, times: int) -> Sent:
    victim = office.victim(times)
    await say(victim, "rude")
    await office.ada.post(f"{ADMIN}/accounts/{victim.id}/action", {"type": "suspend"})
    return Sent(
        [ask(office.ada, "DELETE", f"{ADMIN}/accounts/{victim.id}")],
        [
            ("posts WHERE account_id = $1", [victim.account.id], 0),
            ("audit WHERE action = 'account.erase' AND subject = $1", [victim.username], 1),
        ],
        frozenset({403, 404}),
    )


# --- the allow-list --------------------------------------------------------------------------------------------

ALLOWS = f"{ADMIN}/domain_allows"


@verb
async def allow_a_domain(office: Office, times: int) -> Sent:
    host = f"lyon{times}.corp.example"
    return Sent(
        [ask(office.ada, "POST", ALLOWS, domain=host)],
        [
            ("peers WHERE host = $1 AND state = 'active'", [host], 1),
            ("audit WHERE subject = $1", [host], 1),
        ],
    )


async def allowed(office: Office, times: int) -> tuple[str, str]:
    """Return the id and the host of a new peer with somebody whom Amélie follows."""
    host = f"lyon{times}.corp.example"
    made = await office.ada.post(ALLOWS, {"domain": host})

    async def know() -> None:
        lucie = await Account.create(
            username="lucie", host=host, handle=f"lucie@{host}", uri=f"https://{host}/lucie"
        )
        await put_follow(office.amelie.account.id, lucie.id, "accepted", f"https://paris/{times}")

    await office.town.run(know())
    return made["id"], host


@verb
async def remove_a_domain(office: Office, times: int) -> Sent:
    peer_id, host = await allowed(office, times)
    return Sent(
        [ask(office.ada, "DELETE", f"{ALLOWS}/{peer_id}")],
        [
            ("peers WHERE host = $1 AND state = 'removed'", [host], 1),
            ("severances WHERE host = $1", [host], 1),
            ("severance_events WHERE host = $1", [host], 1),
            ("audit WHERE subject = $1 AND action = 'peer.remove'", [host], 1),
        ],
        frozenset({404}),
    )


@verb
async def allow_and_remove_a_domain(office: Office, times: int) -> Sent:
    peer_id, host = await allowed(office, times)
    return Sent(
        [ask(office.ada, "DELETE", f"{ALLOWS}/{peer_id}"), ask(office.ada, "POST", ALLOWS, domain=host)],
        [
            ("peers WHERE host = $1", [host], 1),
            ("severances WHERE host = $1", [host], 1),
            ("accounts WHERE id = $1 AND following_count = 0", [office.amelie.account.id], 1),
        ],
        frozenset({404}),
    )


# --- announcements ---------------------------------------------------------------------------------------------

OURS = "/api/parvis/v1/announcements"


def badges(times: int, **more: Any) -> dict[str, Any]:
    text = {"language": "fr", "title": f"Badges {times}", "text": "Nouveaux badges"}
    return {"texts": [text], "importance": "must-read", **more}


TITLED = "announcement_texts WHERE title = $1"


@verb
async def announce(office: Office, times: int) -> Sent:
    return Sent(
        [ask(office.claire, "POST", OURS, **badges(times))],
        [(TITLED, [f"Badges {times}"], 1), ("posts WHERE content LIKE $1", [f"%Badges {times}%"], 1)],
    )


@verb
async def announce_for_later(office: Office, times: int) -> Sent:
    later = (now() + timedelta(hours=1)).isoformat()
    return Sent(
        [ask(office.claire, "POST", OURS, **badges(times, publish_at=later))],
        [(TITLED, [f"Badges {times}"], 1)],
    )


async def announced(office: Office, times: int) -> int:
    return int((await office.claire.post(OURS, badges(times)))["id"])


@verb
async def withdraw(office: Office, times: int) -> Sent:
    announcement_id = await announced(office, times)
    return Sent(
        [ask(office.claire, "DELETE", f"{OURS}/{announcement_id}")],
        [
            ("audit WHERE action = 'announcement.withdraw' AND subject = $1", [str(announcement_id)], 1),
            ("announcements WHERE id = $1 AND ended_at IS NOT NULL", [announcement_id], 1),
        ],
        frozenset({404}),
    )


@verb
async def acknowledge(office: Office, times: int) -> Sent:
    announcement_id = await announced(office, times)
    return Sent(
        [ask(office.bruno, "POST", f"/api/v1/announcements/{announcement_id}/dismiss")],
        [("announcement_readings WHERE announcement_id = $1", [announcement_id], 1)],
    )


@verb
async def react_to_an_announcement(office: Office, times: int) -> Sent:
    path = f"/api/v1/announcements/{(announcement_id := await announced(office, times))}/reactions/✅"
    return Sent(
        [ask(office.bruno, "PUT", path)],
        [
            ("announcement_reactions WHERE announcement_id = $1", [announcement_id], 1),
            ("announcement_readings WHERE announcement_id = $1", [announcement_id], 1),
        ],
    )


@verb
async def take_a_reaction_back(office: Office, times: int) -> Sent:
    path = f"/api/v1/announcements/{(announcement_id := await announced(office, times))}/reactions/👍"
    await office.bruno.call("PUT", path)
    return Sent(
        [ask(office.bruno, "DELETE", path)],
        [("announcement_reactions WHERE announcement_id = $1", [announcement_id], 0)],
    )


@verb
async def react_once_too_often(office: Office, times: int) -> Sent:
    """With one place left, one of several new emojis finds it."""
    path = f"/api/v1/announcements/{(announcement_id := await announced(office, times))}/reactions"
    for used in "👍🎉🚀🌍🍕🎈🐢":
        await office.bruno.call("PUT", f"{path}/{used}")
    return Sent(
        [ask(office.chloe, "PUT", f"{path}/{new}") for new in "🐙🐝🐞🦊🐧🦉"],
        [("announcement_reactions WHERE announcement_id = $1", [announcement_id], 8)],
        frozenset({422}),
    )


@verb
async def acknowledge_what_is_withdrawn(office: Office, times: int) -> Sent:
    announcement_id = await announced(office, times)
    shown = f"/api/v1/announcements/{announcement_id}"
    return Sent(
        [
            ask(office.claire, "DELETE", f"{OURS}/{announcement_id}"),
            ask(office.bruno, "POST", f"{shown}/dismiss"),
            ask(office.bruno, "PUT", f"{shown}/reactions/✅"),
        ],
        [("announcements WHERE id = $1 AND ended_at IS NOT NULL", [announcement_id], 1)],
        frozenset({404}),
    )


@verb
async def revise(office: Office, times: int) -> Sent:
    announcement_id, network = await announced(office, times), office.town.network
    new = NewAnnouncement((WrittenText("fr", f"Badges {times}", "Au sous-sol"),))
    return Sent(
        [done(office, lambda: announcements.revise(network, announcement_id, new, by="claire"))],
        [
            ("audit WHERE action = 'announcement.revise' AND subject = $1", [str(announcement_id)], 1),
            (
                "post_edits e JOIN announcements a ON a.post_id = e.post_id WHERE a.id = $1",
                [announcement_id],
                1,
            ),
        ],
    )


@verb
async def revise_on_the_page(office: Office, times: int) -> Sent:
    path = f"/admin/announcements/{(announcement_id := await announced(office, times))}"
    typed = {"importance": "normal", "title_fr": f"Badges {times}", "text_fr": "Au sous-sol"}
    return Sent(
        [await form(office, office.claire, path, **typed)],
        [("audit WHERE action = 'announcement.revise' AND subject = $1", [str(announcement_id)], 1)],
    )


@verb
async def announce_on_the_page(office: Office, times: int) -> Sent:
    typed = {"importance": "normal", "title_fr": f"Badges {times}", "text_fr": "Au sous-sol"}
    return Sent(
        [await form(office, office.claire, "/admin/announcements", **typed)],
        [(TITLED, [f"Badges {times}"], 1), ("posts WHERE content LIKE $1", [f"%Badges {times}%"], 1)],
    )


# --- the site --------------------------------------------------------------------------------------------------


@verb
async def state_rules(office: Office, times: int) -> Sent:
    rules = [{"fr": f"Soyons polis {times}"}, {"fr": f"Soyons brefs {times}"}]
    return Sent(
        [done(office, lambda: set_rules(rules, by="ada"))],
        [
            ("rules WHERE ended_at IS NULL", [], 2),
            ("audit WHERE action = 'site.rules'", [], TIMES.index(times) + 1),
        ],
    )


@verb
async def write_a_text(office: Office, times: int) -> Sent:
    site, text = office.town.network.site, f"Nous gardons peu {times}"
    return Sent(
        [done(office, lambda: set_text(site, "privacy_policy", "fr", text, by="ada"))],
        [("site_texts WHERE source = $1", [text], 1)],
    )


@verb
async def save_texts_on_the_page(office: Office, times: int) -> Sent:
    typed = {"rules_fr": f"Polis {times}\nBrefs {times}", "terms_of_service_fr": f"Entre collègues {times}"}
    return Sent(
        [await form(office, office.ada, "/admin/texts", **typed)],
        [
            ("rules WHERE ended_at IS NULL", [], 2),
            ("site_texts WHERE kind = 'terms_of_service' AND source <> ''", [], TIMES.index(times) + 1),
        ],
    )


@verb
async def add_a_template(office: Office, times: int) -> Sent:
    template = Template(f"lab{times}", "Lab", "open", "team")
    return Sent(
        [done(office, lambda: add_template(template, by="ada"))],
        [
            ("group_templates WHERE key = $1", [template.key], 1),
            ("audit WHERE action = 'group_template.add' AND subject = $1", [template.key], 1),
        ],
    )


@verb
async def remove_a_template(office: Office, times: int) -> Sent:
    template = Template(f"lab{times}", "Lab", "open", "team")
    await office.town.run(lambda: add_template(template, by="ada"))
    return Sent(
        [done(office, lambda: remove_template(template.key, by="ada"))],
        [("audit WHERE action = 'group_template.remove' AND subject = $1", [template.key], 1)],
        frozenset({404}),
    )


@verb
async def add_an_emoji(office: Office, times: int) -> Sent:
    """The same name stands for one picture; whatever stood for it before is gone, or goes with what is unused."""
    network, name = office.town.network, f"parvis{times}"
    file = office.town.settings.data_dir / f"{name}.png"
    file.write_bytes(photo(32, 32, "PNG"))
    picture = "custom_emoji e JOIN media m ON m.id = e.media_id WHERE e.name = $1 AND m.state = 'ready'"
    return Sent(
        [done(office, lambda: emoji.add(network, name, Upload(file, file.name), by="ada"))],
        [(picture, [name], 1)],
    )


@verb
async def remove_an_emoji(office: Office, times: int) -> Sent:
    added = await add_an_emoji(office, times)
    await added.asks[0]()
    name = f"parvis{times}"
    return Sent(
        [done(office, lambda: emoji.remove(name, by="ada"))],
        [
            ("custom_emoji WHERE name = $1", [name], 0),
            ("audit WHERE action = 'emoji.remove'", [], TIMES.index(times) + 1),
        ],
        frozenset({404}),
    )


async def moving(office: Office, times: int) -> int:
    """Let somebody in Lyon, whom two people here follow, ask to be followed here; return the id of the move."""
    _, host = await allowed(office, times)
    uri = f"https://{host}/lucie"

    async def move() -> int:
        old, new = await Account.get(uri=uri), await Account.get(id=office.claire.account.id)
        await Account.filter(id=old.id).update(
            inbox_url=f"{uri}/inbox", shared_inbox_url=f"https://{host}/inbox"
        )
        await Account.filter(id=new.id).update(aliases_json=orjson.dumps([uri]).decode())
        await put_follow(office.bruno.account.id, old.id, "accepted", f"https://paris/{times}/bruno")
        return (await Move.create(account_id=old.id, target_id=new.id, state="pending")).id

    return await office.town.run(move)


FOLLOWED = "accounts WHERE id = $1 AND followers_count = 2"


@verb
async def approve_a_move(office: Office, times: int) -> Sent:
    move_id, network = await moving(office, times), office.town.network
    return Sent(
        [done(office, lambda: moves.approve(network, move_id, by="ada"))],
        [
            ("moves WHERE id = $1 AND state = 'approved'", [move_id], 1),
            ("audit WHERE action = 'move.approve' AND subject = $1", [f"lucie@lyon{times}.corp.example"], 1),
            (FOLLOWED, [office.claire.account.id], 1),
            ("follows WHERE target_id = $1", [office.claire.account.id], 2),
        ],
        frozenset({422}),
    )


@verb
async def refuse_a_move(office: Office, times: int) -> Sent:
    move_id = await moving(office, times)
    return Sent(
        [await form(office, office.ada, f"/admin/moves/{move_id}/refuse")],
        [("audit WHERE action = 'move.refuse' AND subject = $1", [f"lucie@lyon{times}.corp.example"], 1)],
        frozenset({422}),
    )


@verb
async def approve_or_refuse_a_move(office: Office, times: int) -> Sent:
    """Whoever is first has decided: nobody follows along after a refusal."""
    move_id = await moving(office, times)
    left = "(SELECT count(*) FROM follows f WHERE f.target_id = moves.account_id)"
    path = f"/admin/moves/{move_id}"
    return Sent(
        [await form(office, office.ada, f"{path}/{each}") for each in ("approve", "refuse")],
        [
            (
                f"moves WHERE id = $1 AND (state = 'approved' AND {left} = 0 OR state = 'refused' AND {left} = 2)",
                [move_id],
                1,
            ),
            ("audit WHERE action LIKE 'move.%' AND subject = $1", [f"lucie@lyon{times}.corp.example"], 1),
        ],
        frozenset({422}),
    )


@verb
async def say_who_somebody_is(office: Office, times: int) -> Sent:
    victim, network = office.victim(times), office.town.network
    return Sent(
        [done(office, lambda: moves.set_alias(network, victim.account, "claire", True, by="ada"))],
        [("audit WHERE action = 'person.alias' AND subject = $1", [victim.username], 1)],
    )


@verb
async def move_away(office: Office, times: int) -> Sent:
    victim, network = office.victim(times), office.town.network
    await office.amelie.post(f"/api/v1/accounts/{victim.id}/follow")

    async def know() -> None:
        aliases = orjson.dumps([victim.account.uri]).decode()
        await Account.filter(id=office.claire.account.id).update(aliases_json=aliases)

    await office.town.run(know)
    return Sent(
        [done(office, lambda: moves.move_away(network, victim.account, "claire", by="ada"))],
        [
            ("moves WHERE account_id = $1", [victim.account.id], 1),
            ("audit WHERE action = 'person.move' AND subject = $1", [victim.username], 1),
        ],
        frozenset({422}),
    )


# --- pages -----------------------------------------------------------------------------------------------------


async def form(office: Office, who: Somebody, path: str, **typed: object) -> Ask:
    """Log in to the pages, and return what sends a form of one."""
    browser = Somebody(office.town, "", who.account)
    headers = await session_of(who)
    page = await browser.ask("GET", "/groups", headers=headers)
    token = re.findall(r'name="form_token" value="(.*?)"', page.body.decode())[-1]
    data = {"form_token": unescape(token)} | {name: str(value) for name, value in typed.items()}
    return lambda: browser.ask("POST", path, data=data, headers=headers)


def _of_peers(action: str, audited: str, before: PeerState, after: PeerState, **typed: str) -> Verb:
    async def make(office: Office, times: int) -> Sent:
        _, host = await allowed(office, times)
        live = office.town.network.site.live
        if before != "active":
            await office.town.run(set_state(live, host, before, by="ada"))
        typed_here = {name: text.format(host=host) for name, text in typed.items()}
        return Sent(
            [await form(office, office.ada, f"/admin/peers/{host}/{action}", **typed_here)],
            [
                ("peers WHERE host = $1 AND state = $2", [host, after], 1),
                ("audit WHERE subject = $1 AND action = $2 AND actor = 'ada'", [host, audited], 1),
            ],
        )

    make.__name__ = f"{action}_a_peer"
    return make


verb(_of_peers("suspend", "peer.suspend", "active", "suspended"))
verb(_of_peers("remove", "peer.remove", "suspended", "removed", name="{host}"))
verb(_of_peers("goodbye", "peer.farewell", "active", "active"))
verb(_of_peers("scope", "peer.scope", "active", "active", scope="hidden"))
verb(_of_peers("note", "peer.note", "active", "active", note="Ask Lucie"))
verb(_of_peers("hold", "peer.hold", "active", "active", on="true"))


@verb
async def resume_or_remove_a_peer(office: Office, times: int) -> Sent:
    """Nobody lets a site in again that another admin has just removed."""
    _, host = await allowed(office, times)
    await office.town.run(set_state(office.town.network.site.live, host, "suspended", by="ada"))
    path = f"/admin/peers/{host}"
    return Sent(
        [
            await form(office, office.ada, f"{path}/remove", name=host),
            await form(office, office.ada, f"{path}/resume"),
        ],
        [("peers WHERE host = $1 AND state = 'removed'", [host], 1)],
        frozenset({422}),
    )


@verb
async def cut_off_former_sites(office: Office, times: int) -> Sent:
    _, host = await allowed(office, times)
    await office.town.run(lambda: Peer.filter(host=host).delete())
    live = office.town.network.site.live
    return Sent(
        [done(office, lambda: purge_others(live, by="ada"))],
        [
            ("audit WHERE action = 'peer.purge_others' AND subject = $1", [host], 1),
            ("severances WHERE host = $1", [host], 1),
        ],
    )


@verb
async def remove_reported_posts(office: Office, times: int) -> Sent:
    victim = office.victim(times)
    posts = [await say(victim, f"rude {number}") for number in range(3)]
    asked = {"account_id": victim.id, "status_ids": [each["id"] for each in posts]}
    made = await office.amelie.post("/api/v1/reports", asked)
    return Sent(
        [await form(office, office.max, f"/admin/reports/{made['id']}/remove-posts")],
        [
            ("accounts WHERE id = $1 AND posts_count = 0", [victim.account.id], 1),
            ("audit WHERE action = 'post.remove' AND after = $1", [f"report {made['id']}"], 3),
        ],
    )


@verb
async def sanction_on_a_page(office: Office, times: int) -> Sent:
    victim, report_id = office.victim(times), await reported(office, times)
    path = f"/admin/reports/{report_id}/sanction"
    return Sent(
        [await form(office, office.max, path, type="silence", text="Please")],
        [("strikes WHERE target_id = $1", [victim.account.id], 1)],
    )


@verb
async def join_a_group_on_its_page(office: Office, times: int) -> Sent:
    group_id = await group_of(office, times, "closed")
    return Sent(
        [await form(office, office.bruno, f"/groups/{NAMES[times].lower()}/join")],
        [(MEMBER, [group_id, office.bruno.account.id, "requested"], 1)],
    )


@verb
async def found_a_group_on_a_page(office: Office, times: int) -> Sent:
    typed = {"name": NAMES[times], "access": "secret", "kind": "team"}
    return Sent([await form(office, office.bruno, "/groups", **typed)], [(NAMED, [NAMES[times]], 1)])


# --- the test ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", VERBS)
async def test_many_clicks_are_one(office: Office, name: str) -> None:
    for times in TIMES:
        sent = await VERBS[name](office, times)
        answered = await click(sent, times)
        assert set(answered) <= {200, 303} | sent.also, (times, answered)
        assert {200, 303} & set(answered), (times, answered)
        for sql, values, once in sent.effects:
            assert await office.count(sql, *values) == once, (times, answered, sql, values)


async def test_who_takes_a_boost_back_and_who_deletes_the_post_do_not_wait_for_each_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chloé takes her boost back while a moderator is about to delete what she boosted."""
    victim = office.victim(2)
    post = await say(victim, "rude")
    await office.chloe.post(f"/api/v1/statuses/{post['id']}/reblog")
    asked = {"account_id": victim.id, "status_ids": [post["id"]]}
    report = await office.amelie.post("/api/v1/reports", asked)
    remove, meanwhile = sanctions._remove, list[asyncio.Task[Answer]]()

    async def remove_later(*values: Any) -> None:
        unboost = office.chloe.ask("POST", f"/api/v1/statuses/{post['id']}/unreblog")
        meanwhile.append(asyncio.create_task(unboost))
        await asyncio.wait(
            meanwhile, timeout=1.5
        )  # PostgreSQL looks for who waits in a circle after one second.
        await remove(*values)

    monkeypatch.setattr(sanctions, "_remove", remove_later)
    removing = await form(office, office.max, f"/admin/reports/{report['id']}/remove-posts")
    assert (await removing()).status == 303
    assert [(await each).status for each in meanwhile] in ([200], [404])
    assert await office.count("posts WHERE account_id = $1", victim.account.id) == 0


async def test_who_writes_in_a_group_that_closes_writes_for_its_members(office: Office) -> None:
    """Before it closes or after: nothing stays for everybody."""
    for name in ("Un", "Deux"):
        group_id = (await found(office.amelie, name, "open"))["id"]
        await add({"id": str(group_id)}, office.amelie, office.bruno)
        asked = await office.bruno.post("/api/v1/statuses", {"status": f"@{name} Bonjour"})
        posts = [
            ask(office.bruno, "POST", "/api/v1/statuses", status=f"@{name} {n}", in_reply_to_id=parent)
            for n, parent in enumerate([None, asked["id"]] * 3)
        ]
        close = ask(office.amelie, "PATCH", f"{GROUPS}/{group_id}", access="closed")
        answers = await asyncio.gather(*(each() for each in (*posts[:3], close, *posts[3:])))
        assert {answer.status for answer in answers} == {200}
        left_open = "posts p JOIN groups g ON g.id = p.group_id WHERE g.access <> 'open' AND p.visibility <> 'members'"
        assert await office.count(left_open) == 0
