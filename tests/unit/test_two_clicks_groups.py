"""Verbs of groups, sent six times at once, on both databases: by the API, on pages, and between two sites.

How a row is tried is tests/verbs.py.
"""

import asyncio
import re
from dataclasses import dataclass, replace
from typing import Any

import pytest

from federation.protocol.vocabulary import Activity
from inbox.worker import apply_pending
from models.core.accounts import Account
from models.core.database import value
from models.people import oauth
from models.people.follows import Follow
from models.people.oauth import register_application
from outbox.delivery.worker import deliver_due
from outbox.people.accounts import set_department
from tests.clicks import GROUPS as PATHS
from tests.clicks import doors_below, shared_new_url, walk
from tests.faults.letters import Letter, Writer, hand_in
from tests.files import photo
from tests.paris import OUT_OF_BAND
from tests.unit.test_groups import GROUPS, add, found, say
from tests.verbs import Ask, Office, Sent, Verbs, ask, check, done, form, shared_office
from tests.world import Answer, Somebody, Town

__all__ = ["shared_new_url", "shared_office"]

on_shared_sites = pytest.mark.asyncio(loop_scope="module")

VERBS = verb = Verbs()

EXEMPT: dict[str, str] = {}


# --- groups ----------------------------------------------------------------------------------------------------

NAMED = "accounts WHERE actor_type = 'Group' AND display_name = $1"
MEMBER = "group_members WHERE group_id = $1 AND account_id = $2 AND state = $3"


async def group_of(office: Office, access: str = "open", *people: Somebody) -> int:
    group = await found(office.amelie, office.name, access)
    for person in people:
        await add(group, office.amelie, person)
    return int(group["id"])


THREADS = "/api/parvis/v1/threads"
IN_GROUP = "posts WHERE group_id = $1 AND boost_of_id IS NULL"


def page_of(office: Office) -> str:
    """Return the path of the group's page, unless it is secret."""
    return f"/groups/{office.name.lower()}"


@verb("POST /api/parvis/v1/groups")
async def found_a_group(office: Office) -> Sent:
    asked = {"name": office.name, "access": "closed"}
    return Sent([ask(office.amelie, "POST", GROUPS, **asked)], [(NAMED, [office.name], 1)])


@verb("POST /api/parvis/v1/groups")
async def found_a_secret_group(office: Office) -> Sent:
    asked = {"name": office.name, "access": "secret", "anyway": True}
    return Sent([ask(office.amelie, "POST", GROUPS, **asked)], [(NAMED, [office.name], 1)])


@verb("POST /api/parvis/v1/groups")
async def two_people_found_the_same_group(office: Office) -> Sent:
    asks = [ask(who, "POST", GROUPS, name=office.name) for who in (office.amelie, office.bruno)]
    return Sent(asks, [(NAMED, [office.name], 1)], frozenset({422}))


@verb("PATCH /api/parvis/v1/groups/{id}")
async def change_a_group(office: Office) -> Sent:
    group_id = await group_of(office)
    changed = {"rules": "Be kind", "slow_mode_s": 60, "archived": True, "name": f"{office.name} Beach"}
    return Sent(
        [ask(office.amelie, "PATCH", f"{GROUPS}/{group_id}", **changed)],
        [
            ("groups WHERE id = $1 AND rules = 'Be kind' AND archived_at IS NOT NULL", [group_id], 1),
            ("audit WHERE action = 'group.change' AND subject = $1", [office.name.lower()], 1),
        ],
    )


@verb("PATCH /api/parvis/v1/groups/{id}")
async def change_parts_of_a_group(office: Office) -> Sent:
    """Two moderators change something else each: both stays."""
    group_id = await group_of(office, "open", office.bruno)
    member = f"{GROUPS}/{group_id}/members/{office.bruno.id}"
    await office.amelie.call("PUT", member, json={"role": "moderator"})
    return Sent(
        [
            ask(office.amelie, "PATCH", f"{GROUPS}/{group_id}", rules="Be kind"),
            ask(office.bruno, "PATCH", f"{GROUPS}/{group_id}", slow_mode_s=60),
        ],
        [("groups WHERE id = $1 AND rules = 'Be kind' AND slow_mode_s = 60", [group_id], 1)],
    )


@verb("POST /api/parvis/v1/groups/{id}/join")
async def join_an_open_group(office: Office) -> Sent:
    group_id = await group_of(office)
    return Sent(
        [ask(office.bruno, "POST", f"{GROUPS}/{group_id}/join")],
        [
            (MEMBER, [group_id, office.bruno.account.id, "member"], 1),
            ("accounts WHERE id = $1 AND followers_count = 2", [group_id], 1),
            ("lists WHERE group_id = $1 AND account_id = $2", [group_id, office.bruno.account.id], 1),
        ],
    )


@verb("POST /api/parvis/v1/groups/{id}/join", "POST /api/v1/accounts/{id}/follow")
async def join_by_following(office: Office) -> Sent:
    group_id = await group_of(office)
    return Sent(
        [
            ask(office.bruno, "POST", f"/api/v1/accounts/{group_id}/follow"),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/join"),
        ],
        [("accounts WHERE id = $1 AND followers_count = 2", [group_id], 1)],
    )


@verb("POST /api/parvis/v1/groups/{id}/join")
async def ask_to_be_let_in(office: Office) -> Sent:
    group_id = await group_of(office, "closed")
    victim = office.bruno.account.id
    return Sent(
        [ask(office.bruno, "POST", f"{GROUPS}/{group_id}/join")],
        [
            (MEMBER, [group_id, victim, "requested"], 1),
            ("notifications WHERE kind = 'follow_request' AND sender_id = $1", [victim], 1),
        ],
    )


@verb("POST /api/parvis/v1/groups/{id}/leave")
async def leave_a_group(office: Office) -> Sent:
    group_id = await group_of(office, "open", office.bruno)
    return Sent(
        [ask(office.bruno, "POST", f"{GROUPS}/{group_id}/leave")],
        [
            (MEMBER, [group_id, office.bruno.account.id, "member"], 0),
            ("accounts WHERE id = $1 AND followers_count = 1", [group_id], 1),
        ],
    )


@verb("POST /api/parvis/v1/groups/{id}/invitations")
async def invite(office: Office) -> Sent:
    group_id = await group_of(office, "secret")
    bruno = office.bruno.account.id
    notified = "notifications WHERE kind = 'follow_request' AND sender_id = $1 AND account_id = $2"
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/invitations", account_id=bruno)],
        [(MEMBER, [group_id, bruno, "invited"], 1), (notified, [group_id, bruno], 1)],
    )


@verb("POST /api/parvis/v1/groups/{id}/requests/{account_id}/approve")
async def let_in(office: Office) -> Sent:
    group_id = await group_of(office, "closed")
    await office.bruno.post(f"{GROUPS}/{group_id}/join")
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/requests/{office.bruno.id}/approve")],
        [
            (MEMBER, [group_id, office.bruno.account.id, "member"], 1),
            ("accounts WHERE id = $1 AND followers_count = 2", [group_id], 1),
        ],
    )


@verb(
    "POST /api/parvis/v1/groups/{id}/requests/{account_id}/approve",
    "POST /api/parvis/v1/groups/{id}/requests/{account_id}/refuse",
)
async def let_in_or_turn_down(office: Office) -> Sent:
    """Two moderators decide: whoever is first has decided."""
    group_id = await group_of(office, "closed")
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


@verb("POST /api/parvis/v1/groups/{id}/requests/{account_id}/refuse")
async def turn_down(office: Office) -> Sent:
    group_id = await group_of(office, "closed")
    await office.bruno.post(f"{GROUPS}/{group_id}/join")
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/requests/{office.bruno.id}/refuse")],
        [("group_members WHERE group_id = $1", [group_id], 1)],
        frozenset({404}),
    )


@verb("DELETE /api/parvis/v1/groups/{id}/members/{account_id}")
async def remove_a_member(office: Office) -> Sent:
    group_id = await group_of(office, "open", office.bruno)
    return Sent(
        [ask(office.amelie, "DELETE", f"{GROUPS}/{group_id}/members/{office.bruno.id}")],
        [
            ("accounts WHERE id = $1 AND followers_count = 1", [group_id], 1),
            (
                "audit WHERE action = 'group.remove_member' AND subject LIKE $1",
                [f"{office.name.lower()} %"],
                1,
            ),
        ],
        frozenset({404}),
    )


@verb(
    "DELETE /api/parvis/v1/groups/{id}/members/{account_id}",
    "POST /api/parvis/v1/groups/{id}/join",
    "POST /api/parvis/v1/groups/{id}/leave",
)
async def remove_who_leaves_and_joins(office: Office) -> Sent:
    """Whatever comes last, the numbers are right."""
    group_id = await group_of(office, "open", office.bruno)
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


@verb("PUT /api/parvis/v1/groups/{id}/members/{account_id}")
async def hand_over_to_two(office: Office) -> Sent:
    """An owner hands over to two people at once: one of them owns it."""
    group_id = await group_of(office, "open", office.bruno, office.chloe)
    members = f"{GROUPS}/{group_id}/members"
    return Sent(
        [
            ask(office.amelie, "PUT", f"{members}/{heir.id}", role="owner")
            for heir in (office.bruno, office.chloe)
        ],
        [
            (OWNERS, [group_id], 1),
            ("audit WHERE action = 'group.owner' AND subject LIKE $1", [f"{office.name.lower()} %"], 1),
        ],
        frozenset({403}),
    )


@verb("POST /api/parvis/v1/groups/{id}/leave", "PUT /api/parvis/v1/groups/{id}/members/{account_id}")
async def hand_over_and_step_down(office: Office) -> Sent:
    """An owner hands over and leaves, and the heir leaves: the group is never without an owner."""
    group_id = await group_of(office, "open", office.bruno)
    return Sent(
        [
            ask(office.amelie, "PUT", f"{GROUPS}/{group_id}/members/{office.bruno.id}", role="owner"),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/leave"),
            ask(office.amelie, "POST", f"{GROUPS}/{group_id}/leave"),
        ],
        [(OWNERS, [group_id], 1)],
        frozenset({403, 404, 422}),
    )


@verb("PUT /api/parvis/v1/groups/{id}/members/{account_id}")
async def appoint(office: Office) -> Sent:
    group_id = await group_of(office, "open", office.bruno)
    return Sent(
        [ask(office.amelie, "PUT", f"{GROUPS}/{group_id}/members/{office.bruno.id}", role="moderator")],
        [
            (f"{MEMBER} AND role = 'moderator'", [group_id, office.bruno.account.id, "member"], 1),
            ("audit WHERE action = 'group.moderator' AND subject LIKE $1", [f"{office.name.lower()} %"], 1),
        ],
    )


async def posted_in(office: Office, access: str = "open") -> tuple[int, str]:
    """Return a group and a post that Bruno wrote in it."""
    group_id = await group_of(office, access, office.bruno)
    group = await office.amelie.get(f"{GROUPS}/{group_id}")
    post = await say(office.bruno, f"@{group['account']['acct']} news")
    return group_id, post["id"]


def _try_on_threads(what: str, table: str, once: int) -> None:
    async def make(office: Office) -> Sent:
        group_id, post_id = await posted_in(office)
        if not once:
            await office.amelie.post(f"{GROUPS}/{group_id}/posts/{post_id}/{what.removeprefix('un')}")
        column = "account_id" if table == "pins" else "group_id"
        done = f"audit WHERE action = $1 AND subject = $2 AND after = '{'true' if once else 'false'}'"
        return Sent(
            [
                ask(office.amelie, "POST", f"{GROUPS}/{group_id}/posts/{post_id}/{what}"),
                await form(office.amelie, f"{page_of(office)}/{what}", {"subject": post_id}),
            ],
            [
                (f"{table} WHERE {column} = $1", [group_id], once),
                (done, [f"group.{what.removeprefix('un')}", office.name.lower()], 1),
            ],
        )

    make.__name__ = f"{what}_a_thread"
    verb(f"POST /api/parvis/v1/groups/{{id}}/posts/{{post_id}}/{what}", f"POST /groups/{{handle}}/{what}")(
        make
    )


for _what, _table in (("pin", "pins"), ("lock", "locked_threads")):
    _try_on_threads(_what, _table, 1)
    _try_on_threads(f"un{_what}", _table, 0)


@verb("POST /api/parvis/v1/groups/{id}/posts/{post_id}/pin")
async def pin_one_too_many(office: Office) -> Sent:
    """With one place left, one of several posts is pinned."""
    group_id = await group_of(office, "open", office.bruno)
    handle = f"@{office.name.lower()}"
    posts = [(await say(office.bruno, f"{handle} number {number}"))["id"] for number in range(10)]
    for post_id in posts[:4]:
        await office.amelie.post(f"{GROUPS}/{group_id}/posts/{post_id}/pin")
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/posts/{each}/pin") for each in posts[4:]],
        [("pins WHERE account_id = $1", [group_id], 5)],
        frozenset({422}),
    )


@verb(
    "DELETE /api/parvis/v1/groups/{id}/posts/{post_id}",
    "POST /api/parvis/v1/groups/{id}/posts/{post_id}/lock",
    "POST /api/parvis/v1/groups/{id}/posts/{post_id}/pin",
)
async def pin_what_is_removed(office: Office) -> Sent:
    group_id, post_id = await posted_in(office, "closed")
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


@verb("DELETE /api/parvis/v1/groups/{id}/posts/{post_id}")
async def remove_a_post(office: Office) -> Sent:
    group_id, post_id = await posted_in(office)
    return Sent(
        [ask(office.amelie, "DELETE", f"{GROUPS}/{group_id}/posts/{post_id}")],
        [
            ("posts WHERE group_id = $1", [group_id], 0),
            ("audit WHERE action = 'group.remove_post' AND subject = $1", [office.name.lower()], 1),
            ("accounts WHERE id = $1 AND posts_count = 0", [group_id], 1),
        ],
        frozenset({404}),
    )


@verb("POST /api/parvis/v1/groups/{id}/posts/{post_id}/move")
async def move_a_thread(office: Office) -> Sent:
    group_id, post_id = await posted_in(office)
    target_id = int((await found(office.amelie, f"{office.name} Under The Palms"))["id"])
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{group_id}/posts/{post_id}/move", target_id=target_id)],
        [
            ("posts WHERE group_id = $1 AND boost_of_id IS NULL", [target_id], 1),
            ("posts WHERE boost_of_id = $1", [int(post_id)], 1),
            ("audit WHERE action = 'group.move' AND after LIKE $1", [f"{office.name.lower()}_under%"], 1),
        ],
        frozenset({404}),
    )


@verb("POST /api/parvis/v1/threads/{id}/split", "POST /groups/{handle}/split")
async def split_a_thread(office: Office) -> Sent:
    group_id, post_id = await posted_in(office)
    chosen = [(await say(office.bruno, f"no {n}", in_reply_to_id=post_id))["id"] for n in range(2)]
    asked = {"title": office.name, "post_ids[]": chosen[0], "subject": post_id}
    return Sent(
        [
            ask(office.amelie, "POST", f"{THREADS}/{post_id}/split", title=office.name, post_ids=chosen[:1]),
            await form(office.amelie, f"{page_of(office)}/split", asked),
        ],
        [
            ("posts WHERE id = $1 AND replies_count = 1", [int(post_id)], 1),
            (f"{IN_GROUP} AND in_reply_to_id IS NULL AND replies_count = 1", [group_id], 2),
            ("audit WHERE action = 'group.split' AND subject LIKE $1", [f"%/{post_id}"], 1),
        ],
    )


@verb("POST /api/parvis/v1/threads/{id}/merge", "POST /groups/{handle}/merge")
async def merge_threads(office: Office) -> Sent:
    group_id, post_id = await posted_in(office)
    into_id = (await say(office.bruno, f"@{office.name.lower()} again"))["id"]
    return Sent(
        [
            ask(office.amelie, "POST", f"{THREADS}/{post_id}/merge", into_id=into_id),
            await form(office.amelie, f"{page_of(office)}/merge", {"subject": post_id, "into_id": into_id}),
        ],
        [
            ("posts WHERE id = $1 AND replies_count = 1", [int(into_id)], 1),
            (f"{IN_GROUP} AND in_reply_to_id IS NULL", [group_id], 1),
            ("posts WHERE boost_of_id = $1", [int(post_id)], 0),
            ("audit WHERE action = 'group.merge' AND subject LIKE $1", [f"%/{post_id}"], 1),
        ],
        frozenset({422}),
    )


@verb("POST /api/parvis/v1/threads/{id}/move", "POST /groups/{handle}/move")
async def move_a_thread_by_any_of_its_posts(office: Office) -> Sent:
    group_id, post_id = await posted_in(office)
    answer_id = (await say(office.bruno, "and", in_reply_to_id=post_id))["id"]
    target_id = int((await found(office.amelie, f"{office.name} Above The Roofs"))["id"])
    return Sent(
        [
            ask(office.amelie, "POST", f"{THREADS}/{answer_id}/move", target_id=target_id),
            await form(
                office.amelie, f"{page_of(office)}/move", {"subject": post_id, "target_id": str(target_id)}
            ),
        ],
        [
            (IN_GROUP, [target_id], 2),
            (IN_GROUP, [group_id], 0),
            ("posts WHERE boost_of_id = $1", [int(post_id)], 1),
            ("audit WHERE action = 'group.move' AND subject LIKE $1", [f"%/{post_id}"], 1),
        ],
        frozenset({404, 422}),
    )


@verb("PUT /api/parvis/v1/groups/{id}/rule", "POST /groups/{handle}/rule")
async def give_a_rule(office: Office) -> Sent:
    group_id = await founded_by_ada(office)
    return Sent(
        [
            ask(office.ada, "PUT", f"{GROUPS}/{group_id}/rule", departments=[office.name], roles=["member"]),
            await form(
                office.ada, f"{page_of(office)}/rule", {"departments": office.name, "roles": "member"}
            ),
        ],
        [
            ("group_rule_terms WHERE group_id = $1", [group_id], 2),
            (MEMBER, [group_id, office.bruno.account.id, "member"], 1),
            ("audit WHERE action = 'group.rule' AND subject = $1", [office.name.lower()], 1),
        ],
    )


@verb("DELETE /api/parvis/v1/groups/{id}/rule", "POST /groups/{handle}/no_rule")
async def take_a_rule_away(office: Office) -> Sent:
    group_id = await founded_by_ada(office)
    await office.ada.call("PUT", f"{GROUPS}/{group_id}/rule", json={"departments": [office.name]})
    return Sent(
        [
            ask(office.ada, "DELETE", f"{GROUPS}/{group_id}/rule"),
            await form(office.ada, f"{page_of(office)}/no_rule"),
        ],
        [
            ("group_rules WHERE id = $1", [group_id], 0),
            (MEMBER, [group_id, office.bruno.account.id, "member"], 1),
            ("audit WHERE action = 'group.rule' AND subject = $1", [office.name.lower()], 2),
        ],
    )


@verb("PUT /api/parvis/v1/groups/{id}/rule")
async def one_rule_or_another(office: Office) -> Sent:
    group_id = await founded_by_ada(office)
    path = f"{GROUPS}/{group_id}/rule"
    return Sent(
        [ask(office.ada, "PUT", path, departments=[name]) for name in (office.name, "Lab")],
        [("group_rule_terms WHERE group_id = $1", [group_id], 1)],
    )


async def founded_by_ada(office: Office) -> int:
    """Return a closed group of Ada's; Bruno works in a department that is called like it."""
    bruno, department = office.bruno.username, office.name
    await office.town.run(lambda: set_department(bruno, department, by="ada"))
    return int((await found(office.ada, office.name, "closed"))["id"])


# --- pages -----------------------------------------------------------------------------------------------------


@verb("POST /groups")
async def found_a_group_on_a_page(office: Office) -> Sent:
    typed = {"name": office.name, "access": "secret", "kind": "team"}
    return Sent([await form(office.bruno, "/groups", typed)], [(NAMED, [office.name], 1)])


@verb("POST /groups/{handle}/join")
async def join_a_group_on_its_page(office: Office) -> Sent:
    group_id = await group_of(office, "closed")
    return Sent(
        [await form(office.bruno, f"{page_of(office)}/join")],
        [(MEMBER, [group_id, office.bruno.account.id, "requested"], 1)],
    )


@verb("POST /groups/{handle}/leave")
async def leave_a_group_on_its_page(office: Office) -> Sent:
    group_id = await group_of(office, "closed", office.bruno)
    return Sent(
        [await form(office.bruno, f"{page_of(office)}/leave")],
        [(MEMBER, [group_id, office.bruno.account.id, "member"], 0)],
    )


@verb("POST /groups/{handle}/leave")
async def leave_a_secret_group_on_its_page(office: Office) -> Sent:
    """Who comes second knows of no such group any more."""
    group_id = await group_of(office, "secret", office.bruno)
    return Sent(
        [await form(office.bruno, f"/groups/{group_id}/leave")],
        [(MEMBER, [group_id, office.bruno.account.id, "member"], 0)],
        frozenset({404}),
    )


@verb("POST /groups/{handle}/mute")
async def mute_a_group_on_its_page(office: Office) -> Sent:
    group_id = await group_of(office, "open", office.bruno)
    return Sent(
        [await form(office.bruno, f"{page_of(office)}/mute")],
        [("mutes WHERE target_id = $1", [group_id], 1)],
    )


@verb("POST /groups/{handle}/unmute")
async def unmute_a_group_on_its_page(office: Office) -> Sent:
    group_id = await group_of(office, "open", office.bruno)
    await office.bruno.post(f"/api/v1/accounts/{group_id}/mute")
    return Sent(
        [await form(office.bruno, f"{page_of(office)}/unmute")],
        [("mutes WHERE target_id = $1", [group_id], 0)],
    )


@verb("POST /groups/{handle}/remove_post")
async def remove_a_post_on_the_page(office: Office) -> Sent:
    group_id, post_id = await posted_in(office)
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/remove_post", {"subject": post_id})],
        [
            ("posts WHERE group_id = $1", [group_id], 0),
            ("audit WHERE action = 'group.remove_post' AND subject = $1", [office.name.lower()], 1),
        ],
        frozenset({404}),
    )


@verb("POST /groups/{handle}/move")
async def move_a_thread_on_the_page(office: Office) -> Sent:
    _, post_id = await posted_in(office)
    target_id = int((await found(office.amelie, f"{office.name} Under The Palms"))["id"])
    typed = {"subject": post_id, "target_id": target_id}
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/move", typed)],
        [
            ("posts WHERE group_id = $1 AND boost_of_id IS NULL", [target_id], 1),
            ("posts WHERE boost_of_id = $1", [int(post_id)], 1),
            ("audit WHERE action = 'group.move' AND after LIKE $1", [f"{office.name.lower()}_under%"], 1),
        ],
        frozenset({404}),
    )


@verb("POST /groups/{handle}/invite")
async def invite_on_the_page(office: Office) -> Sent:
    group_id = await group_of(office, "closed")
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/invite", {"handle": office.bruno.username})],
        [
            (MEMBER, [group_id, office.bruno.account.id, "invited"], 1),
            ("notifications WHERE account_id = $1", [office.bruno.account.id], 1),
        ],
    )


@verb("POST /groups/{handle}/approve")
async def let_in_on_the_page(office: Office) -> Sent:
    group_id = await asked_in(office)
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/approve", {"subject": office.bruno.id})],
        [(MEMBER, [group_id, office.bruno.account.id, "member"], 1)],
    )


@verb("POST /groups/{handle}/refuse")
async def turn_down_on_the_page(office: Office) -> Sent:
    group_id = await asked_in(office)
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/refuse", {"subject": office.bruno.id})],
        [("group_members WHERE group_id = $1", [group_id], 1)],
        frozenset({404}),
    )


async def asked_in(office: Office) -> int:
    """Return a closed group that Bruno asks to be let into."""
    group_id = await group_of(office, "closed")
    await office.bruno.post(f"{GROUPS}/{group_id}/join")
    return group_id


@verb("POST /groups/{handle}/approve", "POST /api/parvis/v1/groups/{id}/leave")
async def let_in_who_does_not_want_to_any_more(office: Office) -> Sent:
    """Bruno takes his request back, or leaves what he was let into a moment ago."""
    group_id = await asked_in(office)
    bruno = [group_id, office.bruno.account.id]
    return Sent(
        [
            await form(office.amelie, f"{page_of(office)}/approve", {"subject": office.bruno.id}),
            ask(office.bruno, "POST", f"{GROUPS}/{group_id}/leave"),
        ],
        [
            ("group_members WHERE group_id = $1 AND account_id = $2", bruno, 0),
            ("follows WHERE target_id = $1 AND account_id = $2", bruno, 0),
            ("lists WHERE group_id = $1 AND account_id = $2", bruno, 0),
            ("accounts WHERE id = $1 AND followers_count = 1", [group_id], 1),
        ],
        frozenset({404}),
    )


@verb("POST /groups/{handle}/appoint")
async def appoint_on_the_page(office: Office) -> Sent:
    group_id = await group_of(office, "closed", office.bruno)
    typed = {"subject": office.bruno.id, "role": "moderator"}
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/appoint", typed)],
        [
            (f"{MEMBER} AND role = 'moderator'", [group_id, office.bruno.account.id, "member"], 1),
            ("audit WHERE action = 'group.moderator' AND subject LIKE $1", [f"{office.name.lower()} %"], 1),
        ],
    )


def _try_experts(on: bool) -> None:
    """Name a member an expert, or no longer: by the API and on the page."""

    async def make(office: Office) -> Sent:
        group_id = await group_of(office, "open", office.bruno)
        path = f"{GROUPS}/{group_id}/experts/{office.bruno.id}"
        if not on:
            await office.amelie.call("PUT", path)
        page = f"{page_of(office)}/{'expert' if on else 'no_expert'}"
        action = "group.expert" if on else "group.expert.undo"
        return Sent(
            [
                ask(office.amelie, "PUT" if on else "DELETE", path),
                await form(office.amelie, page, {"subject": office.bruno.id}),
            ],
            [
                ("group_experts WHERE group_id = $1", [group_id], int(on)),
                ("audit WHERE action = $1 AND subject LIKE $2", [action, f"{office.name.lower()} %"], 1),
            ],
        )

    make.__name__ = "name_an_expert" if on else "drop_an_expert"
    method, form_name = ("PUT", "expert") if on else ("DELETE", "no_expert")
    verb(
        f"{method} /api/parvis/v1/groups/{{id}}/experts/{{account_id}}",
        f"POST /groups/{{handle}}/{form_name}",
    )(make)


_try_experts(True)
_try_experts(False)


@verb("POST /groups/{handle}/remove_member")
async def remove_a_member_on_the_page(office: Office) -> Sent:
    group_id = await group_of(office, "open", office.bruno)
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/remove_member", {"subject": office.bruno.id})],
        [
            ("accounts WHERE id = $1 AND followers_count = 1", [group_id], 1),
            (
                "audit WHERE action = 'group.remove_member' AND subject LIKE $1",
                [f"{office.name.lower()} %"],
                1,
            ),
        ],
        frozenset({404}),
    )


@verb("POST /groups/{handle}/change")
async def change_a_group_on_its_page(office: Office) -> Sent:
    group_id = await group_of(office)
    typed = {"rules": "Be kind", "name": f"{office.name} Beach", "access": "closed"}
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/change", typed)],
        [
            ("groups WHERE id = $1 AND rules = 'Be kind' AND access = 'closed'", [group_id], 1),
            ("audit WHERE action = 'group.change' AND subject = $1", [office.name.lower()], 1),
        ],
    )


# --- pictures, and acting as a group ---------------------------------------------------------------------------

PICTURES = "media WHERE account_id = $1 AND use = 'avatar' AND state = 'ready'"


@verb("POST /groups/{handle}/pictures")
async def give_a_group_pictures(office: Office) -> Sent:
    """Each is a file of its own. One is shown, and the others are gone."""
    group_id = await group_of(office)
    picture = photo(32, 32, "PNG")
    return Sent(
        [await form(office.amelie, f"{page_of(office)}/pictures", avatar=picture, header=picture)],
        [
            (
                "accounts a JOIN media m ON m.id = a.avatar_id WHERE a.id = $1 AND m.state = 'ready'",
                [group_id],
                1,
            ),
            (
                "accounts a JOIN media m ON m.id = a.header_id WHERE a.id = $1 AND m.state = 'ready'",
                [group_id],
                1,
            ),
            (PICTURES, [group_id], 1),
        ],
    )


async def pictured(office: Office) -> int:
    """Return a group with an avatar and a header that Bruno moderates too, and somebody in Lyon follows."""
    group_id = await group_of(office, "open", office.bruno)
    member = f"{GROUPS}/{group_id}/members/{office.bruno.id}"
    await office.amelie.call("PUT", member, json={"role": "moderator"})
    picture = photo(32, 32, "PNG")
    given = await form(office.amelie, f"{page_of(office)}/pictures", avatar=picture, header=picture)
    assert (await given.send()).status == 303
    lucie = await office.lucie()
    await join_elsewhere(office, lucie, group_id)
    await office.town.world.settle()
    return group_id


def _try_on_pictures(use: str) -> None:
    async def make(office: Office) -> Sent:
        group_id = await pictured(office)
        notified = "outgoing_activities WHERE actor_id = $1 AND kind = 'Update' AND id > $2"
        latest = await office.town.run(lambda: value("SELECT MAX(id) FROM outgoing_activities"))
        return Sent(
            [ask(office.amelie, "DELETE", f"{GROUPS}/{group_id}/{use}")],
            [
                (f"accounts WHERE id = $1 AND {use}_id IS NULL", [group_id], 1),
                ("media WHERE account_id = $1 AND use = $2 AND state = 'ready'", [group_id, use], 0),
                (
                    "audit WHERE action = $1 AND subject = $2 AND after = 'none'",
                    [f"group.{use}", office.name.lower()],
                    1,
                ),
                (notified, [group_id, latest], 1),
            ],
        )

    make.__name__ = f"take_the_{use}_away"
    verb(f"DELETE /api/parvis/v1/groups/{{id}}/{use}")(make)


for _use in ("avatar", "header"):
    _try_on_pictures(_use)


@verb(
    "POST /groups/{handle}/pictures",
    "DELETE /api/parvis/v1/groups/{id}/avatar",
    "PUT /api/parvis/v1/groups/{id}/members/{account_id}",
)
async def change_pictures_of_a_group_that_one_moderates_no_more(office: Office) -> Sent:
    """Bruno does before, or hears that he may not."""
    group_id = await pictured(office)
    demote = f"{GROUPS}/{group_id}/members/{office.bruno.id}"
    return Sent(
        [
            await form(office.bruno, f"{page_of(office)}/pictures", avatar=photo(16, 16, "PNG")),
            ask(office.amelie, "PUT", demote, role="member"),
            ask(office.bruno, "DELETE", f"{GROUPS}/{group_id}/avatar"),
        ],
        [
            (
                "accounts a JOIN media m ON m.id = a.avatar_id WHERE a.id = $1 AND m.state <> 'ready'",
                [group_id],
                0,
            ),
        ],
        frozenset({403}),
    )


async def consent(office: Office, who: Somebody, group_id: int) -> tuple[Ask, dict[str, str]]:
    """Return what lets an application act as a group, and how the application proves itself."""

    async def register() -> dict[str, str]:
        application, secret = await register_application("Elk", "", [OUT_OF_BAND], ["read"])
        return {"client_id": application.client_id, "client_secret": secret}

    proof = await office.town.run(register())
    asked = {
        "client_id": proof["client_id"],
        "redirect_uri": OUT_OF_BAND,
        "response_type": "code",
        "scope": "read",
        "decision": "allow",
        "act_as": group_id,
    }
    return await form(who, "/oauth/authorize", asked), proof


async def moderated_by_bruno(office: Office) -> tuple[int, Ask]:
    """Return a group, and what takes it from Bruno that he moderates it."""
    group_id = await group_of(office, "open", office.bruno)
    member = f"{GROUPS}/{group_id}/members/{office.bruno.id}"
    await office.amelie.call("PUT", member, json={"role": "moderator"})
    return group_id, ask(office.amelie, "PUT", member, role="member")


CODES = "authorization_codes WHERE account_id = $1 AND used_at IS NULL"
TOKENS = "tokens WHERE account_id = $1 AND revoked_at IS NULL"


@verb("POST /oauth/authorize", "PUT /api/parvis/v1/groups/{id}/members/{account_id}")
async def act_as_a_group_that_one_moderates_no_more(office: Office) -> Sent:
    """What was opened as the group before is ended by it, and nothing is opened afterwards."""
    group_id, demote = await moderated_by_bruno(office)
    act, _ = await consent(office, office.bruno, group_id)
    return Sent([act, demote], [(CODES, [group_id], 0), (TOKENS, [group_id], 0)], frozenset({400, 403}))


async def redeeming(office: Office, group_id: int) -> Ask:
    """Return what turns a code, by which Bruno acts as the group, into a token."""
    act, proof = await consent(office, office.bruno, group_id)
    page = (await act.send()).body.decode()
    [code] = re.findall(r"<code[^>]*>(.*?)</code>", page)
    asked = proof | {"grant_type": "authorization_code", "redirect_uri": OUT_OF_BAND, "code": code}
    nobody = office.town.anybody()
    return Ask("POST /oauth/token", lambda: nobody.ask("POST", "/oauth/token", data=asked))


@verb("POST /oauth/token", "PUT /api/parvis/v1/groups/{id}/members/{account_id}")
async def get_a_token_for_a_group_that_one_moderates_no_more(office: Office) -> Sent:
    group_id, demote = await moderated_by_bruno(office)
    asks = [await redeeming(office, group_id), demote]
    return Sent(asks, [(TOKENS, [group_id], 0), (CODES, [group_id], 0)], frozenset({400}))


# --- between two sites -----------------------------------------------------------------------------------------

FOLLOWS = "outgoing_activities WHERE kind = 'Follow' AND actor_id = $1"
SAID = "outgoing_activities WHERE kind = $1 AND actor_id = $2 AND id > $3"
IN_BOTH = "group_members WHERE group_id = $1 AND account_id = $2 AND state = 'member'"


async def seen_from(where: Somebody, who: Somebody) -> int:
    """Return the id that somebody has at the site of somebody else."""
    return int((await where.find(f"@{who.handle}"))["id"])


async def group_seen_from(where: Somebody, owner: Somebody, group_id: int) -> int:
    group = await owner.get(f"{GROUPS}/{group_id}")
    return int((await where.find(f"@{group['account']['acct']}@{owner.town.host}"))["id"])


async def join_elsewhere(office: Office, who: Somebody, group_id: int) -> int:
    """Let somebody in Lyon join or ask to join a group of Amélie's; return its id there."""
    there = await group_seen_from(who, office.amelie, group_id)
    await who.post(f"{GROUPS}/{there}/join")
    await office.town.world.settle()
    return there


async def latest_said(town: Town) -> int:
    return await town.run(lambda: value("SELECT COALESCE(MAX(id), 0) FROM outgoing_activities"))


@dataclass(frozen=True)
class Abroad:
    """Lucie works in Lyon and has to do with a group of Amélie's in Paris."""

    lucie: Somebody
    group_id: int
    lucie_here: int
    group_there: int
    said: int
    """The latest that Paris had said."""

    @property
    def here(self) -> list[object]:
        return [self.group_id, self.lucie_here]

    @property
    def there(self) -> list[object]:
        return [self.group_there, self.lucie.account.id]


async def abroad(office: Office, access: str, *, asks: bool = False) -> Abroad:
    """Found a group that Lucie knows; `asks`: she has joined it, or asked to."""
    lucie, group_id = await office.lucie(), await group_of(office, access)
    lucie_here = await seen_from(office.amelie, lucie)
    if access == "secret":
        await office.amelie.post(f"{GROUPS}/{group_id}/invitations", {"account_id": str(lucie_here)})
        await office.town.world.settle()
        [asked] = await lucie.notifications()
        group_there = int(asked["account"]["id"])
    elif asks:
        group_there = await join_elsewhere(office, lucie, group_id)
    else:
        group_there = await group_seen_from(lucie, office.amelie, group_id)
    return Abroad(lucie, group_id, lucie_here, group_there, await latest_said(office.town))


@verb("POST /api/parvis/v1/groups/{id}/join", "POST /api/v1/accounts/{id}/follow")
async def join_a_group_of_another_site(office: Office) -> Sent:
    at = await abroad(office, "open")
    return Sent(
        [
            ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/join"),
            ask(at.lucie, "POST", f"/api/v1/accounts/{at.group_there}/follow"),
        ],
        [
            (MEMBER, [*at.here, "member"], 1),
            ("accounts WHERE id = $1 AND followers_count = 2", [at.group_id], 1),
            (SAID, ["Accept", at.group_id, at.said], 1),
        ],
        in_lyon=[
            (MEMBER, [*at.there, "member"], 1),
            (FOLLOWS, [at.lucie.account.id], 1),
            ("lists WHERE group_id = $1 AND account_id = $2", at.there, 1),
        ],
    )


@verb("POST /api/parvis/v1/groups/{id}/join")
async def ask_a_group_of_another_site(office: Office) -> Sent:
    at = await abroad(office, "closed")
    notified = "notifications WHERE kind = 'follow_request' AND sender_id = $1 AND account_id = $2"
    return Sent(
        [ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/join")],
        [(MEMBER, [*at.here, "requested"], 1), (notified, [at.lucie_here, office.amelie.account.id], 1)],
        in_lyon=[(MEMBER, [*at.there, "requested"], 1), (FOLLOWS, [at.lucie.account.id], 1)],
    )


@verb("POST /api/parvis/v1/groups/{id}/requests/{account_id}/approve", "POST /groups/{handle}/approve")
async def let_in_somebody_of_another_site(office: Office) -> Sent:
    at = await abroad(office, "closed", asks=True)
    return Sent(
        [
            ask(office.amelie, "POST", f"{GROUPS}/{at.group_id}/requests/{at.lucie_here}/approve"),
            await form(office.amelie, f"{page_of(office)}/approve", {"subject": at.lucie_here}),
        ],
        [(MEMBER, [*at.here, "member"], 1), (SAID, ["Accept", at.group_id, at.said], 1)],
        in_lyon=[(MEMBER, [*at.there, "member"], 1)],
    )


@verb("POST /api/parvis/v1/groups/{id}/requests/{account_id}/refuse")
async def turn_down_somebody_of_another_site(office: Office) -> Sent:
    at = await abroad(office, "closed", asks=True)
    return Sent(
        [ask(office.amelie, "POST", f"{GROUPS}/{at.group_id}/requests/{at.lucie_here}/refuse")],
        [
            ("group_members WHERE group_id = $1", [at.group_id], 1),
            (SAID, ["Reject", at.group_id, at.said], 1),
        ],
        frozenset({404}),
        in_lyon=[("group_members WHERE group_id = $1", [at.group_there], 0)],
    )


@verb("POST /api/parvis/v1/groups/{id}/invitations", "POST /groups/{handle}/invite")
async def invite_somebody_of_another_site(office: Office) -> Sent:
    at = await abroad(office, "closed")
    return Sent(
        [
            ask(office.amelie, "POST", f"{GROUPS}/{at.group_id}/invitations", account_id=str(at.lucie_here)),
            await form(office.amelie, f"{page_of(office)}/invite", {"handle": f"@{at.lucie.handle}"}),
        ],
        [(MEMBER, [*at.here, "invited"], 1), (SAID, ["Invite", at.group_id, at.said], 1)],
        in_lyon=[
            (MEMBER, [*at.there, "invited"], 1),
            (
                "notifications WHERE kind = 'follow_request' AND sender_id = $1 AND account_id = $2",
                at.there,
                1,
            ),
        ],
    )


@verb("POST /api/parvis/v1/groups/{id}/join", "POST /api/v1/follow_requests/{id}/authorize")
async def accept_an_invitation_of_another_site(office: Office) -> Sent:
    at = await abroad(office, "secret")
    return Sent(
        [
            ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/join"),
            ask(at.lucie, "POST", f"/api/v1/follow_requests/{at.group_there}/authorize"),
        ],
        [(MEMBER, [*at.here, "member"], 1), (SAID, ["Accept", at.group_id, at.said], 1)],
        in_lyon=[(MEMBER, [*at.there, "member"], 1), (FOLLOWS, [at.lucie.account.id], 1)],
    )


@verb("POST /api/parvis/v1/groups/{id}/join", "POST /api/parvis/v1/groups/{id}/leave")
async def accept_and_decline_an_invitation_of_another_site(office: Office) -> Sent:
    """Whatever comes last, both sites know the same."""
    at = await abroad(office, "secret")
    return Sent(
        [
            ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/join"),
            ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/leave"),
        ],
        [],
        frozenset({404}),
        in_lyon=[],
        same=[(IN_BOTH, at.here, at.there)],
    )


@verb("DELETE /api/parvis/v1/groups/{id}/members/{account_id}", "POST /api/parvis/v1/groups/{id}/leave")
async def remove_who_leaves_at_another_site(office: Office) -> Sent:
    at = await abroad(office, "open", asks=True)
    return Sent(
        [
            ask(office.amelie, "DELETE", f"{GROUPS}/{at.group_id}/members/{at.lucie_here}"),
            ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/leave"),
        ],
        [
            ("group_members WHERE group_id = $1", [at.group_id], 1),
            ("accounts WHERE id = $1 AND followers_count = 1", [at.group_id], 1),
        ],
        frozenset({404}),
        in_lyon=[
            ("group_members WHERE group_id = $1", [at.group_there], 0),
            ("lists WHERE group_id = $1", [at.group_there], 0),
        ],
    )


@verb("POST /api/parvis/v1/groups/{id}/invitations", "POST /api/parvis/v1/groups/{id}/join")
async def invite_who_asks_at_another_site(office: Office) -> Sent:
    """Invitation and request cross each other: Lucie is let in at both sites, or invited, and not at one alone."""
    at = await abroad(office, "closed")
    return Sent(
        [
            ask(office.amelie, "POST", f"{GROUPS}/{at.group_id}/invitations", account_id=str(at.lucie_here)),
            ask(at.lucie, "POST", f"{GROUPS}/{at.group_there}/join"),
        ],
        [(MEMBER, [*at.here, "member"], 1)],
        in_lyon=[(MEMBER, [*at.there, "member"], 1)],
    )


# --- what another site says twice ------------------------------------------------------------------------------


def hand_in_to(office: Office, letter: Letter) -> Ask:
    async def send() -> Answer:
        return Answer(await hand_in(letter, office.town), {}, b"")

    return Ask("POST /inbox", send)


@verb("POST /inbox")
async def a_request_of_another_site_comes_twice(office: Office) -> Sent:
    """The same Follow, and others with ids of their own, as software sends that heard no answer."""
    at = await abroad(office, "closed")
    writer = Writer(at.lucie, office.town)
    group = await office.town.run(lambda: Account.get(id=at.group_id))
    follows = [replace(writer.to_id("Follow", group.uri), to=(group.uri,)) for _ in range(2)]
    letters = [await writer.letter(follows[n]) for n in (0, 0, 1)]
    notified = "notifications WHERE kind = 'follow_request' AND sender_id = $1"
    return Sent(
        [hand_in_to(office, each) for each in letters],
        [
            (MEMBER, [*at.here, "requested"], 1),
            (notified, [at.lucie_here], 1),
            ("follows WHERE target_id = $1 AND account_id = $2 AND state = 'pending'", at.here, 1),
        ],
        in_lyon=[],
    )


@verb("POST /inbox", "POST /api/parvis/v1/groups/{id}/requests/{account_id}/approve")
async def a_request_is_taken_back_while_it_is_approved(office: Office) -> Sent:
    """Paris applies what Lyon has sent while Amélie decides: both sites know the same in the end."""
    at = await abroad(office, "closed", asks=True)
    await at.lucie.post(f"{GROUPS}/{at.group_there}/leave")
    lyon, paris = office.lyon, office.town
    await lyon.run(lambda: deliver_due(lyon.network))
    approve = ask(office.amelie, "POST", f"{GROUPS}/{at.group_id}/requests/{at.lucie_here}/approve")
    apply = replace(done(office, lambda: apply_pending(paris.network)), door="POST /inbox")
    return Sent(
        [approve, apply],
        [("group_members WHERE group_id = $1", [at.group_id], 1)],
        frozenset({404}),
        in_lyon=[("group_members WHERE group_id = $1", [at.group_there], 0)],
    )


@verb("POST /inbox")
async def an_invitation_of_another_site_comes_twice(office: Office) -> Sent:
    lucie, group = await group_in_lyon(office, "closed")
    writer, bruno = Writer(replace_account(lucie, group), office.town), office.bruno.account.uri
    invitations = [replace(writer.to_id("Invite", group.uri), target=bruno, to=(bruno,)) for _ in range(2)]
    letters = [await writer.letter(invitations[n]) for n in (0, 0, 1)]
    asked = "notifications WHERE kind = 'follow_request' AND account_id = $1"
    return Sent(
        [hand_in_to(office, each) for each in letters],
        [
            ("group_members WHERE account_id = $1 AND state = 'invited'", [office.bruno.account.id], 1),
            (asked, [office.bruno.account.id], 1),
        ],
        in_lyon=[],
    )


@verb("POST /inbox")
async def an_answer_of_another_site_comes_twice(office: Office) -> Sent:
    lucie, group = await group_in_lyon(office, "open")
    here = int((await office.bruno.find(f"@{group.handle}@{lucie.town.host}"))["id"])
    await office.bruno.post(f"{GROUPS}/{here}/join")
    follow = await office.town.run(lambda: Follow.get(account_id=office.bruno.account.id, target_id=here))
    asked = Activity(follow.uri, "Follow", office.bruno.account.uri, group.uri)
    writer = Writer(replace_account(lucie, group), office.town)
    letters = [await writer.letter(writer.about("Accept", asked)) for _ in range(2)]
    bruno = [here, office.bruno.account.id]
    return Sent(
        [hand_in_to(office, letters[n]) for n in (0, 0, 1)],
        [
            (MEMBER, [*bruno, "member"], 1),
            ("lists WHERE group_id = $1 AND account_id = $2", bruno, 1),
            ("accounts WHERE id = $1 AND following_count = 1", [office.bruno.account.id], 1),
        ],
        in_lyon=[],
    )


async def group_in_lyon(office: Office, access: str) -> tuple[Somebody, Account]:
    """Let Lucie found a group in Lyon, which Paris knows."""
    lucie = await office.lucie()
    made = await found(lucie, office.name, access)
    return lucie, await office.lyon.run(lambda: Account.get(id=int(made["id"])))


def replace_account(somebody: Somebody, account: Account) -> Somebody:
    """Return the group as somebody who writes."""
    return Somebody(somebody.town, "", account)


# --- the test ---------------------------------------------------------------------------------------------------


@on_shared_sites
@pytest.mark.parametrize("name", VERBS)
async def test_many_clicks_are_one(shared_office: Office, name: str) -> None:
    await check(shared_office, VERBS[name])


def test_every_way_in_is_tried() -> None:
    walk(doors_below(*PATHS), VERBS.tried, EXEMPT)


@on_shared_sites
async def test_who_writes_in_a_group_that_closes_writes_for_its_members(shared_office: Office) -> None:
    """Before it closes or after: nothing stays for everybody."""
    for _ in range(2):
        office = await shared_office.next()
        name = office.name
        group_id = (await found(office.amelie, name, "open"))["id"]
        await add({"id": str(group_id)}, office.amelie, office.bruno)
        asked = await office.bruno.post("/api/v1/statuses", {"status": f"@{name} Bonjour"})
        posts = [
            ask(office.bruno, "POST", "/api/v1/statuses", status=f"@{name} {n}", in_reply_to_id=parent)
            for n, parent in enumerate([None, asked["id"]] * 3)
        ]
        close = ask(office.amelie, "PATCH", f"{GROUPS}/{group_id}", access="closed")
        answers = await asyncio.gather(*(each.send() for each in (*posts[:3], close, *posts[3:])))
        assert {answer.status for answer in answers} == {200}
        left_open = "posts p JOIN groups g ON g.id = p.group_id WHERE g.access <> 'open' AND p.visibility <> 'members'"
        assert await office.count(left_open) == 0


@on_shared_sites
async def test_who_moderates_a_group_no_more_gets_no_token_in_the_same_moment(
    shared_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The role is taken from Bruno when his code was good a moment ago and the token is about to be made."""
    office = await shared_office.next()
    group_id, demote = await moderated_by_bruno(office)
    redeem, meanwhile = await redeeming(office, group_id), list[asyncio.Task[Answer]]()
    issue_token = oauth.issue_token

    async def issue_later(*values: Any) -> oauth.IssuedToken:
        meanwhile.append(asyncio.create_task(demote.send()))
        await asyncio.wait(meanwhile, timeout=0.5)  # It may be done by then; else it waits for this.
        return await issue_token(*values)

    monkeypatch.setattr(oauth, "issue_token", issue_later)
    assert (await redeem.send()).status == 200
    assert [(await each).status for each in meanwhile] == [200]
    assert await office.count(TOKENS, group_id) == 0
