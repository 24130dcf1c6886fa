"""Verbs of moderation, administration and announcements, sent six times at once, on both databases.

How a row is tried is tests/verbs.py. What people do with their own posts, and groups, are other files' matter.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import orjson
import pytest

from federation.protocol.signatures import fingerprint_of
from inbox.worker import apply_pending
from models.announcements.totals import Totals, keep_tally
from models.core.accounts import Account
from models.core.base import now
from models.core.database import value
from models.core.errors import Invalid
from models.core.features import FEATURES
from models.core.live import Event
from models.core.transaction import transaction
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.received import Received, settle, store
from models.groups.groups import Group
from models.groups.rules import Rule, keep_rule, received_rules
from models.groups.templates import Template
from models.identity.factors import Passkey
from models.identity.provider_tokens import caller_of
from models.identity.providers import Provider
from models.identity.provisioned_groups import KnownGroup
from models.identity.said import SaidGroup, SaidPerson
from models.moderation.erasure import references
from models.peers.offers import OfferedField
from models.peers.peers import Peer, PeerState, purge_others, set_kind, set_state
from models.people import oauth
from models.people.follows import put_follow
from models.people.moves import Move
from models.people.oauth import Grant
from outbox.announcements import announcements
from outbox.announcements.announcements import NewAnnouncement, WrittenText
from outbox.delivery.worker import deliver_due
from outbox.files import emoji
from outbox.files.media import Upload
from outbox.groups.groups import NewGroup, create
from outbox.groups.templates import add_template, remove_template
from outbox.identity.directory_tokens import issue_token
from outbox.identity.providers import Rule as ClaimRule
from outbox.identity.providers import Wanted, add_provider, add_rule, enable_provider, provider_of
from outbox.identity.provisioned_groups import bring_group, map_group
from outbox.identity.provisioning import Said
from outbox.identity.provisioning import bring as bring_person
from outbox.invitations.invitations import Terms, invite
from outbox.moderation import sanctions
from outbox.moderation.site_texts import set_rules, set_text
from outbox.people.accounts import set_department
from outbox.relations import moves
from tests.clicks import ADMINS, doors_below, shared_new_url, walk
from tests.files import photo
from tests.unit.test_groups import found, say
from tests.unit.test_moderation import ADMIN
from tests.verbs import (
    ALLOWS,
    Ask,
    Effect,
    Office,
    Sent,
    Verbs,
    allowed,
    ask,
    check,
    done,
    form,
    in_turn,
    shared_office,
)
from tests.world import Answer, eventually
from web.http import security

__all__ = ["shared_new_url", "shared_office"]

on_shared_sites = pytest.mark.asyncio(loop_scope="module")

VERBS = verb = Verbs()

EXEMPT = {
    "POST /admin/mail/test": "each sends a mail of its own: test_joining.py",
    "POST /admin/mail/retry": "makes due what waits, as often as one likes: test_mail.py",
    "POST /admin/mail/{id}/retry": "as for all of them",
    "POST /admin/newcomers/list": "checks a list, and makes nobody",
    "POST /api/v1/admin/accounts/{id}/approve": "always refused, as its reject",
    "POST /api/v1/admin/domain_blocks": "always refused",
    "PUT /api/v1/admin/domain_blocks/{id}": "there is none, as with each about one of them",
    "POST /admin/health": "reads",
    "POST /admin/identity/{key}/test": "asks the provider, and changes nothing",
    "POST /admin/identity/{key}/sample": "reads",
    "POST /api/v1/admin/measures": "reads",
    "POST /api/v1/admin/dimensions": "reads",
    "POST /api/v1/admin/retention": "reads",
}


# --- moderation ------------------------------------------------------------------------------------------------


@verb("POST /api/v1/reports")
async def report(office: Office) -> Sent:
    victim = office.bruno
    post = await say(victim, "rude")
    asked = {"account_id": victim.id, "status_ids": [post["id"]], "comment": "rude", "category": "spam"}
    notified = "notifications n JOIN reports r ON r.id = n.report_id WHERE r.target_id = $1 AND n.kind = 'admin.report'"
    return Sent(
        [ask(office.amelie, "POST", "/api/v1/reports", **asked)],
        [
            ("reports WHERE target_id = $1", [victim.account.id], 1),
            (notified, [victim.account.id], 2),  # Ada and Max
        ],
    )


@verb("DELETE /api/v1/statuses/{id}", "POST /api/v1/reports")
async def report_what_is_deleted(office: Office) -> Sent:
    victim = office.bruno
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


async def reported(office: Office) -> str:
    """Return the id of a new report on the victim."""
    made = await office.amelie.post("/api/v1/reports", {"account_id": office.bruno.id})
    return made["id"]


def _try_on_reports(what: str, form_name: str, action: str, before: str = "") -> None:
    async def make(office: Office) -> Sent:
        report_id = await reported(office)
        path = f"{ADMIN}/reports/{report_id}"
        if before:
            await office.max.post(f"{path}/{before}")
        return Sent(
            [
                ask(office.max, "POST", f"{path}/{what}"),
                await form(office.max, f"/admin/reports/{report_id}/{form_name}"),
            ],
            [("audit WHERE action = $1 AND subject = $2", [action, report_id], 1)],
        )

    make.__name__ = f"{what}_a_report"
    verb(f"POST /api/v1/admin/reports/{{id}}/{what}", f"POST /admin/reports/{{id}}/{form_name}")(make)


_try_on_reports("resolve", "resolve", "report.resolve")
_try_on_reports("reopen", "reopen", "report.reopen", "resolve")
_try_on_reports("assign_to_self", "assign", "report.assign")
_try_on_reports("unassign", "unassign", "report.unassign", "assign_to_self")


@verb("PUT /api/v1/admin/reports/{id}")
async def file_a_report(office: Office) -> Sent:
    report_id = await reported(office)
    return Sent(
        [ask(office.max, "PUT", f"{ADMIN}/reports/{report_id}", category="legal")],
        [("audit WHERE action = 'report.file' AND subject = $1", [report_id], 1)],
    )


@verb("POST /api/v1/admin/reports/{id}/resolve")
async def resolve_and_assign(office: Office) -> Sent:
    """Two moderators take the same report: whoever is first has resolved it."""
    report_id = await reported(office)
    asks = [ask(who, "POST", f"{ADMIN}/reports/{report_id}/resolve") for who in (office.max, office.ada)]
    return Sent(asks, [("audit WHERE action = 'report.resolve' AND subject = $1", [report_id], 1)])


def _try_sanction(kind: str) -> None:
    async def make(office: Office) -> Sent:
        victim, report_id = office.bruno, await reported(office)
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
    verb("POST /api/v1/admin/accounts/{id}/action")(make)


for _kind in ("none", "sensitive", "disable", "silence", "suspend"):
    _try_sanction(_kind)


def _try_to_lift(what: str, kind: str) -> None:
    async def make(office: Office) -> Sent:
        victim, report_id = office.bruno, await reported(office)
        await office.max.post(f"{ADMIN}/accounts/{victim.id}/action", {"type": kind})
        done = "person.enable" if kind == "disable" else f"account.un{kind}"
        return Sent(
            [
                ask(office.max, "POST", f"{ADMIN}/accounts/{victim.id}/{what}"),
                await form(office.max, f"/admin/reports/{report_id}/lift", {"type": kind}),
            ],
            [("audit WHERE action = $1 AND subject = $2", [done, victim.username], 1)],
            frozenset({403}),
        )

    make.__name__ = what
    verb(f"POST /api/v1/admin/accounts/{{id}}/{what}", "POST /admin/reports/{id}/lift")(make)


for _what, _kind in (
    ("enable", "disable"),
    ("unsilence", "silence"),
    ("unsuspend", "suspend"),
    ("unsensitive", "sensitive"),
):
    _try_to_lift(_what, _kind)


@verb("POST /api/v1/admin/accounts/{id}/action", "POST /api/v1/admin/accounts/{id}/unsuspend")
async def suspend_and_restore(office: Office) -> Sent:
    """Whoever is last has decided, and strikes and audit tell it as it was."""
    victim = office.bruno
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


@verb("DELETE /api/v1/admin/accounts/{id}")
async def erase_an_account(office: Office) -> Sent:
    victim = office.bruno
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


@verb("POST /api/v1/admin/domain_allows")
async def allow_a_domain(office: Office) -> Sent:
    host = f"lyon{office.number}.corp.example"
    return Sent(
        [ask(office.ada, "POST", ALLOWS, domain=host)],
        [
            ("peers WHERE host = $1 AND state = 'active'", [host], 1),
            ("audit WHERE subject = $1", [host], 1),
        ],
    )


@verb("DELETE /api/v1/admin/domain_allows/{id}")
async def remove_a_domain(office: Office) -> Sent:
    peer_id, host = await allowed(office)
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


@verb("DELETE /api/v1/admin/domain_allows/{id}", "POST /api/v1/admin/domain_allows")
async def allow_and_remove_a_domain(office: Office) -> Sent:
    peer_id, host = await allowed(office)
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


def badges(name: str, **more: Any) -> dict[str, Any]:
    text = {"language": "fr", "title": f"Badges {name}", "text": "Nouveaux badges"}
    return {"texts": [text], "importance": "must-read", **more}


TITLED = "announcement_texts WHERE title = $1"


@verb("POST /api/parvis/v1/announcements")
async def announce(office: Office) -> Sent:
    return Sent(
        [ask(office.claire, "POST", OURS, **badges(office.name))],
        [
            (TITLED, [f"Badges {office.name}"], 1),
            ("posts WHERE content LIKE $1", [f"%Badges {office.name}%"], 1),
        ],
    )


@verb("POST /api/parvis/v1/announcements")
async def announce_for_later(office: Office) -> Sent:
    later = (now() + timedelta(hours=1)).isoformat()
    return Sent(
        [ask(office.claire, "POST", OURS, **badges(office.name, publish_at=later))],
        [(TITLED, [f"Badges {office.name}"], 1)],
    )


async def announced(office: Office) -> int:
    return int((await office.claire.post(OURS, badges(office.name)))["id"])


@verb("DELETE /api/parvis/v1/announcements/{id}", "POST /admin/announcements/{id}/withdraw")
async def withdraw(office: Office) -> Sent:
    announcement_id = await announced(office)
    return Sent(
        [
            ask(office.claire, "DELETE", f"{OURS}/{announcement_id}"),
            await form(office.claire, f"/admin/announcements/{announcement_id}/withdraw"),
        ],
        [
            ("audit WHERE action = 'announcement.withdraw' AND subject = $1", [str(announcement_id)], 1),
            ("announcements WHERE id = $1 AND ended_at IS NOT NULL", [announcement_id], 1),
        ],
        frozenset({404}),
    )


@verb("POST /api/v1/announcements/{id}/dismiss")
async def acknowledge(office: Office) -> Sent:
    announcement_id = await announced(office)
    return Sent(
        [ask(office.bruno, "POST", f"/api/v1/announcements/{announcement_id}/dismiss")],
        [("announcement_readings WHERE announcement_id = $1", [announcement_id], 1)],
    )


@verb("PUT /api/v1/announcements/{id}/reactions/{name}")
async def react_to_an_announcement(office: Office) -> Sent:
    path = f"/api/v1/announcements/{(announcement_id := await announced(office))}/reactions/✅"
    return Sent(
        [ask(office.bruno, "PUT", path)],
        [
            ("announcement_reactions WHERE announcement_id = $1", [announcement_id], 1),
            ("announcement_readings WHERE announcement_id = $1", [announcement_id], 1),
        ],
    )


@verb("DELETE /api/v1/announcements/{id}/reactions/{name}")
async def take_a_reaction_back(office: Office) -> Sent:
    path = f"/api/v1/announcements/{(announcement_id := await announced(office))}/reactions/👍"
    await office.bruno.call("PUT", path)
    return Sent(
        [ask(office.bruno, "DELETE", path)],
        [("announcement_reactions WHERE announcement_id = $1", [announcement_id], 0)],
    )


@verb("PUT /api/v1/announcements/{id}/reactions/{name}")
async def react_once_too_often(office: Office) -> Sent:
    """With one place left, one of several new emojis finds it."""
    path = f"/api/v1/announcements/{(announcement_id := await announced(office))}/reactions"
    for used in "👍🎉🚀🌍🍕🎈🐢":
        await office.bruno.call("PUT", f"{path}/{used}")
    return Sent(
        [ask(office.chloe, "PUT", f"{path}/{new}") for new in "🐙🐝🐞🦊🐧🦉"],
        [("announcement_reactions WHERE announcement_id = $1", [announcement_id], 8)],
        frozenset({422}),
    )


@verb(
    "DELETE /api/parvis/v1/announcements/{id}",
    "POST /api/v1/announcements/{id}/dismiss",
    "PUT /api/v1/announcements/{id}/reactions/{name}",
)
async def acknowledge_what_is_withdrawn(office: Office) -> Sent:
    announcement_id = await announced(office)
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


@verb()
async def revise(office: Office) -> Sent:
    announcement_id, network = await announced(office), office.town.network
    new = NewAnnouncement((WrittenText("fr", f"Badges {office.name}", "Au sous-sol"),))
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


@verb("POST /admin/announcements/{id}")
async def revise_on_the_page(office: Office) -> Sent:
    path = f"/admin/announcements/{(announcement_id := await announced(office))}"
    typed = {"importance": "normal", "title_fr": f"Badges {office.name}", "text_fr": "Au sous-sol"}
    return Sent(
        [await form(office.claire, path, typed)],
        [("audit WHERE action = 'announcement.revise' AND subject = $1", [str(announcement_id)], 1)],
    )


@verb("POST /admin/announcements")
async def announce_on_the_page(office: Office) -> Sent:
    typed = {"importance": "normal", "title_fr": f"Badges {office.name}", "text_fr": "Au sous-sol"}
    return Sent(
        [await form(office.claire, "/admin/announcements", typed)],
        [
            (TITLED, [f"Badges {office.name}"], 1),
            ("posts WHERE content LIKE $1", [f"%Badges {office.name}%"], 1),
        ],
    )


@verb("POST /api/parvis/v1/announcements/{id}/report/{host}/strike", "POST /admin/announcements/{id}/strike")
async def strike_a_site_out(office: Office) -> Sent:
    announcement_id, (_, host) = await announced(office), await allowed(office)
    await office.town.run(lambda: keep_tally(announcement_id, host, Totals(9, 9, 9)))
    return Sent(
        [
            ask(office.claire, "POST", f"{OURS}/{announcement_id}/report/{host}/strike"),
            await form(office.claire, f"/admin/announcements/{announcement_id}/strike", {"site": host}),
        ],
        [
            ("announcement_tallies WHERE announcement_id = $1 AND struck = TRUE", [announcement_id], 1),
            ("audit WHERE action = 'announcement.strike' AND subject = $1", [str(announcement_id)], 1),
        ],
        frozenset({404}),
    )


# --- the site --------------------------------------------------------------------------------------------------


@verb()
async def state_rules(office: Office) -> Sent:
    rules = [{"fr": f"Soyons polis {office.number}"}, {"fr": f"Soyons brefs {office.number}"}]
    return Sent(
        [done(office, lambda: set_rules(rules, by="ada"))],
        [
            ("rules WHERE ended_at IS NULL", [], 2),
            ("audit WHERE action = 'site.rules' AND id > $1", [office.audit_id], 1),
        ],
    )


@verb()
async def write_a_text(office: Office) -> Sent:
    site, text = office.town.network.site, f"Nous gardons peu {office.number}"
    return Sent(
        [done(office, lambda: set_text(site, "privacy_policy", "fr", text, by="ada"))],
        [("site_texts WHERE source = $1", [text], 1)],
    )


@verb("POST /admin/texts")
async def save_texts_on_the_page(office: Office) -> Sent:
    typed = {
        "rules_fr": f"Polis {office.number}\nBrefs {office.number}",
        "terms_of_service_fr": f"Entre collègues {office.number}",
    }
    return Sent(
        [await form(office.ada, "/admin/texts", typed)],
        [
            ("rules WHERE ended_at IS NULL", [], 2),
            ("site_texts WHERE source = $1", [typed["terms_of_service_fr"]], 1),
        ],
    )


@verb()
async def add_a_template(office: Office) -> Sent:
    template = Template(f"lab{office.number}", "Lab", "open", "team")
    return Sent(
        [done(office, lambda: add_template(template, by="ada"))],
        [
            ("group_templates WHERE key = $1", [template.key], 1),
            ("audit WHERE action = 'group_template.add' AND subject = $1", [template.key], 1),
        ],
    )


@verb()
async def remove_a_template(office: Office) -> Sent:
    template = Template(f"lab{office.number}", "Lab", "open", "team")
    await office.town.run(lambda: add_template(template, by="ada"))
    return Sent(
        [done(office, lambda: remove_template(template.key, by="ada"))],
        [("audit WHERE action = 'group_template.remove' AND subject = $1", [template.key], 1)],
        frozenset({404}),
    )


@verb()
async def add_an_emoji(office: Office) -> Sent:
    """The same name stands for one picture; whatever stood for it before is gone, or goes with what is unused."""
    network, name = office.town.network, f"parvis{office.number}"
    file = office.town.settings.data_dir / f"{name}.png"
    file.write_bytes(photo(32, 32, "PNG"))
    picture = "custom_emoji e JOIN media m ON m.id = e.media_id WHERE e.name = $1 AND m.state = 'ready'"
    return Sent(
        [done(office, lambda: emoji.add(network, name, Upload(file, file.name), by="ada"))],
        [(picture, [name], 1)],
    )


@verb()
async def remove_an_emoji(office: Office) -> Sent:
    added = await add_an_emoji(office)
    await added.asks[0].send()
    name = f"parvis{office.number}"
    return Sent(
        [done(office, lambda: emoji.remove(name, by="ada"))],
        [
            ("custom_emoji WHERE name = $1", [name], 0),
            ("audit WHERE action = 'emoji.remove' AND id > $1", [office.audit_id], 1),
        ],
        frozenset({404}),
    )


@verb("POST /admin/emoji")
async def add_an_emoji_on_the_page(office: Office) -> Sent:
    name = f"page{office.number}"
    return Sent(
        [await form(office.ada, "/admin/emoji", {"name": name}, file=photo(32, 32, "PNG"))],
        [
            (
                "custom_emoji e JOIN media m ON m.id = e.media_id WHERE e.name = $1 AND m.state = 'ready'",
                [name],
                1,
            )
        ],
    )


@verb("POST /admin/emoji/remove")
async def remove_an_emoji_on_the_page(office: Office) -> Sent:
    await (await add_an_emoji(office)).asks[0].send()
    name = f"parvis{office.number}"
    return Sent(
        [await form(office.ada, "/admin/emoji/remove", {"name": name})],
        [
            ("custom_emoji WHERE name = $1", [name], 0),
            ("audit WHERE action = 'emoji.remove' AND id > $1", [office.audit_id], 1),
        ],
        frozenset({404}),
    )


async def moving(office: Office) -> int:
    """Let somebody in Lyon, whom two people here follow, ask to be followed here; return the id of the move."""
    _, host = await allowed(office)
    uri = f"https://{host}/lucie"

    async def move() -> int:
        old, new = await Account.get(uri=uri), await Account.get(id=office.chloe.account.id)
        await Account.filter(id=old.id).update(
            inbox_url=f"{uri}/inbox", shared_inbox_url=f"https://{host}/inbox"
        )
        await Account.filter(id=new.id).update(aliases_json=orjson.dumps([uri]).decode())
        await put_follow(office.bruno.account.id, old.id, "accepted", f"https://paris/{office.number}/bruno")
        return (await Move.create(account_id=old.id, target_id=new.id, state="pending")).id

    return await office.town.run(move)


FOLLOWED = "accounts WHERE id = $1 AND followers_count = 2"


@verb()
async def approve_a_move(office: Office) -> Sent:
    move_id, network = await moving(office), office.town.network
    return Sent(
        [done(office, lambda: moves.approve(network, move_id, by="ada"))],
        [
            ("moves WHERE id = $1 AND state = 'approved'", [move_id], 1),
            (
                "audit WHERE action = 'move.approve' AND subject = $1",
                [f"lucie@lyon{office.number}.corp.example"],
                1,
            ),
            (FOLLOWED, [office.chloe.account.id], 1),
            ("follows WHERE target_id = $1", [office.chloe.account.id], 2),
        ],
        frozenset({422}),
    )


@verb("POST /admin/moves/{id}/refuse")
async def refuse_a_move(office: Office) -> Sent:
    move_id = await moving(office)
    return Sent(
        [await form(office.ada, f"/admin/moves/{move_id}/refuse")],
        [
            (
                "audit WHERE action = 'move.refuse' AND subject = $1",
                [f"lucie@lyon{office.number}.corp.example"],
                1,
            )
        ],
        frozenset({422}),
    )


@verb("POST /admin/moves/{id}/approve", "POST /admin/moves/{id}/refuse")
async def approve_or_refuse_a_move(office: Office) -> Sent:
    """Whoever is first has decided: nobody follows along after a refusal."""
    move_id = await moving(office)
    left = "(SELECT count(*) FROM follows f WHERE f.target_id = moves.account_id)"
    path = f"/admin/moves/{move_id}"
    return Sent(
        [await form(office.ada, f"{path}/{each}") for each in ("approve", "refuse")],
        [
            (
                f"moves WHERE id = $1 AND (state = 'approved' AND {left} = 0 OR state = 'refused' AND {left} = 2)",
                [move_id],
                1,
            ),
            (
                "audit WHERE action LIKE 'move.%' AND subject = $1",
                [f"lucie@lyon{office.number}.corp.example"],
                1,
            ),
        ],
        frozenset({422}),
    )


@verb()
async def say_who_somebody_is(office: Office) -> Sent:
    victim, network = office.bruno, office.town.network
    return Sent(
        [
            done(
                office,
                lambda: moves.set_alias(network, victim.account, office.chloe.username, True, by="ada"),
            )
        ],
        [("audit WHERE action = 'person.alias' AND subject = $1", [victim.username], 1)],
    )


@verb()
async def move_away(office: Office) -> Sent:
    victim, network = office.bruno, office.town.network
    await office.amelie.post(f"/api/v1/accounts/{victim.id}/follow")

    async def know() -> None:
        aliases = orjson.dumps([victim.account.uri]).decode()
        await Account.filter(id=office.chloe.account.id).update(aliases_json=aliases)

    await office.town.run(know)
    return Sent(
        [done(office, lambda: moves.move_away(network, victim.account, office.chloe.username, by="ada"))],
        [
            ("moves WHERE account_id = $1", [victim.account.id], 1),
            ("audit WHERE action = 'person.move' AND subject = $1", [victim.username], 1),
        ],
        frozenset({422}),
    )


async def ruled(office: Office) -> tuple[int, str]:
    """Return a group of another site whose rule means Bruno, and the code of the rule."""
    _, host = await allowed(office)
    bruno, department, uri = office.bruno.username, office.name, f"https://{host}/sales"

    async def receive() -> tuple[int, str]:
        await set_department(bruno, department, by="ada")
        names = {"username": "sales", "handle": f"sales@{host}", "host": host, "inbox_url": f"{uri}/inbox"}
        group = await Account.create(uri=uri, actor_type="Group", **names)
        await Group.create(id=group.id, access="closed", kind="team")
        async with transaction():
            await keep_rule(group.id, Rule((department,)))
        [received] = [each for each in await received_rules() if each.group_id == group.id]
        return group.id, received.rule.code

    return await office.town.run(receive)


def _try_on_rules(decision: str, done: str) -> None:
    async def make(office: Office) -> Sent:
        group_id, code = await ruled(office)
        decided = f"audit WHERE action = 'group.rule_{decision}' AND id > $1"
        return Sent(
            [await form(office.ada, f"/admin/rules/{group_id}/{decision}", {"code": code})],
            [
                (f"group_rule_decisions WHERE id = $1 AND approved = {done}", [group_id], 1),
                (decided, [office.audit_id], 1),
            ],
        )

    make.__name__ = f"{decision}_a_rule"
    verb(f"POST /admin/rules/{{id}}/{decision}")(make)


_try_on_rules("approve", "TRUE")
_try_on_rules("refuse", "FALSE")


@verb("POST /admin/rules/{id}/approve", "POST /admin/rules/{id}/refuse")
async def approve_or_refuse_a_rule(office: Office) -> Sent:
    """Whoever is last has decided, and the audit tells it as it was."""
    group_id, code = await ruled(office)
    last = "(SELECT action FROM audit WHERE action LIKE 'group.rule_%' AND id > $2 ORDER BY id DESC LIMIT 1)"
    paths = [f"/admin/rules/{group_id}/{each}" for each in ("approve", "refuse")]
    return Sent(
        [await form(office.ada, path, {"code": code}) for path in paths],
        [
            (
                f"group_rule_decisions WHERE id = $1 AND approved = ({last} = 'group.rule_approve')",
                [group_id, office.audit_id],
                1,
            )
        ],
    )


# --- a site that introduces itself ------------------------------------------------------------------------------

MUNICH = "munich.corp.example"


async def stranger(office: Office, state: PeerState | None = None) -> None:
    """Let Paris know nothing of Munich, or have brought it into this state."""
    live = office.town.network.site.live

    async def forget() -> None:
        await Peer.filter(host=MUNICH).delete()
        live.announce(Event("peers"))
        if state:
            await set_state(live, MUNICH, state, by="ada")

    await office.town.run(forget)


async def fingerprint_of_munich(office: Office) -> str:
    munich = office.town.world["munich"]
    own = await munich.run(lambda: Account.get(id=munich.network.site.account_id))
    return fingerprint_of(own.public_key_pem)


STANDS = "peers WHERE host = $1 AND state = $2"
WRITTEN = "audit WHERE subject = $1 AND action = $2 AND id > $3"


@verb("POST /admin/peers")
async def propose_a_peer(office: Office) -> Sent:
    await stranger(office)
    return Sent(
        [await form(office.ada, "/admin/peers", {"host": MUNICH, "note": "Greta"})],
        [
            (
                f"{STANDS} AND seen_fingerprint = $3",
                [MUNICH, "proposed", await fingerprint_of_munich(office)],
                1,
            ),
            (WRITTEN, [MUNICH, "peer.propose", office.audit_id], 1),
        ],
    )


@verb("POST /admin/peers", "POST /api/v1/admin/domain_allows")
async def propose_or_allow_a_peer(office: Office) -> Sent:
    """Who is allowed by another admin at this moment is not a mere proposal again."""
    await stranger(office)
    return Sent(
        [
            await form(office.ada, "/admin/peers", {"host": MUNICH}),
            ask(office.ada, "POST", ALLOWS, domain=MUNICH),
        ],
        [(STANDS, [MUNICH, "active"], 1), (WRITTEN, [MUNICH, "peer.allow", office.audit_id], 1)],
        frozenset({422}),
    )


@verb("POST /admin/peers/{host}/introduce")
async def let_a_peer_introduce_itself(office: Office) -> Sent:
    await stranger(office, "proposed")
    return Sent(
        [await form(office.ada, f"/admin/peers/{MUNICH}/introduce")],
        [
            (f"{STANDS} AND seen_fingerprint <> ''", [MUNICH, "proposed"], 1),
            ("audit WHERE subject = $1 AND id > $2", [MUNICH, office.audit_id], 1),
        ],
    )


@verb("POST /admin/peers/{host}/confirm")
async def confirm_a_peer(office: Office) -> Sent:
    await stranger(office, "proposed")
    typed = {"fingerprint": await fingerprint_of_munich(office)}
    return Sent(
        [await form(office.ada, f"/admin/peers/{MUNICH}/confirm", typed)],
        [
            (f"{STANDS} AND key_fingerprint <> ''", [MUNICH, "active"], 1),
            (WRITTEN, [MUNICH, "peer.confirm", office.audit_id], 1),
            (WRITTEN, [MUNICH, "peer.allow", office.audit_id], 1),
        ],
    )


@verb("POST /admin/peers/{host}/confirm", "POST /admin/peers/{host}/remove")
async def confirm_or_remove_a_peer(office: Office) -> Sent:
    """What another admin has just removed is not let in, though it was asked before who it is."""
    await stranger(office, "proposed")
    path, fingerprint = f"/admin/peers/{MUNICH}", await fingerprint_of_munich(office)
    return Sent(
        [
            await form(office.ada, f"{path}/confirm", {"fingerprint": fingerprint}),
            await form(office.ada, f"{path}/remove", {"name": MUNICH}),
        ],
        [(STANDS, [MUNICH, "removed"], 1), (WRITTEN, [MUNICH, "peer.remove", office.audit_id], 1)],
        frozenset({403}),
    )


@verb("POST /admin/peers/{host}/probe")
async def probe_a_peer(office: Office) -> Sent:
    await stranger(office, "active")
    return Sent(
        [await form(office.ada, f"/admin/peers/{MUNICH}/probe")],
        [(f"{STANDS} AND probed_at IS NOT NULL AND posture_json <> '[]'", [MUNICH, "active"], 1)],
    )


# --- pages -----------------------------------------------------------------------------------------------------


def _try_on_peers(action: str, audited: str, before: PeerState, after: PeerState, **typed: str) -> None:
    async def make(office: Office) -> Sent:
        _, host = await allowed(office)
        live = office.town.network.site.live
        if before != "active":
            await office.town.run(set_state(live, host, before, by="ada"))
        typed_here = {name: text.format(host=host) for name, text in typed.items()}
        return Sent(
            [await form(office.ada, f"/admin/peers/{host}/{action}", typed_here)],
            [
                ("peers WHERE host = $1 AND state = $2", [host, after], 1),
                ("audit WHERE subject = $1 AND action = $2 AND actor = 'ada'", [host, audited], 1),
            ],
        )

    make.__name__ = f"{action}_a_peer"
    verb(f"POST /admin/peers/{{host}}/{action}")(make)


_try_on_peers("suspend", "peer.suspend", "active", "suspended")
_try_on_peers("remove", "peer.remove", "suspended", "removed", name="{host}")
_try_on_peers("goodbye", "peer.farewell", "active", "active")
_try_on_peers("scope", "peer.scope", "active", "active", scope="hidden")
_try_on_peers("note", "peer.note", "active", "active", note="Ask Lucie")
_try_on_peers("hold", "peer.hold", "active", "active", on="true")
_try_on_peers("files", "peer.files", "active", "active", files="unsigned")
_try_on_peers("lookups", "peer.lookups", "active", "active", lookups="unsigned")
_try_on_peers("kind", "peer.kind", "active", "active", kind="partner")
_try_on_peers("people", "peer.people", "active", "active", people="12")


@verb("POST /admin/queue/retry")
async def send_again(office: Office) -> Sent:
    """What ended unsent is queued once, and gets one new time to live."""
    _, host = await allowed(office)

    async def end_unsent() -> None:
        activity = await OutgoingActivity.create(
            uri=f"https://paris.corp.example/{office.name}",
            actor_id=office.amelie.account.id,
            kind="Create",
            object_uri=f"https://paris.corp.example/{office.name}/post",
            body=b"{}",
        )
        await Delivery.create(
            activity=activity,
            host=host,
            inbox_url=f"https://{host}/inbox",
            ordering_key=office.name,
            state="expired",
            finished_at=now(),
            expires_at=now(),
            due_at=now(),
        )

    await office.town.run(end_unsent)
    return Sent(
        [await form(office.ada, "/admin/queue/retry", {"what": host})],
        [
            ("deliveries WHERE host = $1 AND ordering_key = $2", [host, office.name], 1),
            ("deliveries WHERE host = $1 AND state = 'expired'", [host], 0),
        ],
    )


@verb("POST /admin/queue/apply")
async def apply_again(office: Office) -> Sent:
    host = f"nantes{office.number}.corp.example"

    async def die() -> None:
        await store(f"https://{host}/1", f"https://{host}/users/bruno", host, b"{}")
        await settle([((await Received.get(host=host)).id, "dead", "its author is not known")])

    await office.town.run(die)
    return Sent(
        [await form(office.ada, "/admin/queue/apply", {"what": host})],
        [("received WHERE host = $1", [host], 1)],
    )


# --- the first steps -------------------------------------------------------------------------------------------

FIRST = "/admin/first-run"


@verb("POST /admin/first-run/look")
async def choose_a_look(office: Office) -> Sent:
    name = f"Corp {office.name}"
    return Sent(
        [await form(office.ada, f"{FIRST}/look", {"name": name, "hue": "155"})],
        [("audit WHERE action = 'site.look' AND subject = 'name' AND after = $1", [name], 1)],
    )


@verb("POST /admin/first-run/people")
async def add_a_person(office: Office) -> Sent:
    """One account, and one page with its password: the others say that the name is taken."""
    name = office.name.lower()
    return Sent(
        [await form(office.ada, f"{FIRST}/people", {"username": name})],
        [
            ("accounts WHERE username = $1", [name], 1),
            ("audit WHERE action = 'person.add' AND subject = $1 AND actor = 'ada'", [name], 1),
        ],
        frozenset({422}),
    )


@verb("POST /admin/first-run/site")
async def propose_the_first_site(office: Office) -> Sent:
    await stranger(office)
    return Sent(
        [await form(office.ada, f"{FIRST}/site", {"host": MUNICH})],
        [
            (STANDS, [MUNICH, "proposed"], 1),
            (WRITTEN, [MUNICH, "peer.propose", office.audit_id], 1),
        ],
    )


@verb("POST /admin/first-run/group")
async def found_the_first_group(office: Office) -> Sent:
    return Sent(
        [await form(office.ada, f"{FIRST}/group", {"name": office.name, "access": "open"})],
        [("accounts WHERE display_name = $1 AND actor_type = 'Group'", [office.name], 1)],
    )


@verb("POST /admin/first-run/forget")
async def put_the_first_steps_away(office: Office) -> Sent:
    return Sent(
        [await form(office.ada, f"{FIRST}/forget")],
        [("audit WHERE action = 'site.begun'", [], 1)],
    )


@verb("POST /admin/peers/{host}/groups")
async def open_a_group_to_a_partner(office: Office) -> Sent:
    _, host = await allowed(office)
    live = office.town.network.site.live
    await office.town.run(set_kind(live, host, "partner", by="ada"))
    name = f"pumps{office.number}"
    await office.town.run(create(office.town.network, office.amelie.account, NewGroup(name, access="open")))
    return Sent(
        [await form(office.ada, f"/admin/peers/{host}/groups", {"groups": name})],
        [
            ("partner_groups WHERE host = $1", [host], 1),
            ("audit WHERE subject = $1 AND action = 'peer.groups' AND actor = 'ada'", [host], 1),
        ],
    )


@verb("POST /admin/directory/{field}")
async def offer_a_field(office: Office) -> Sent:
    await office.town.run(lambda: OfferedField.all().delete())
    return Sent(
        [await form(office.ada, "/admin/directory/title", {"on": "true"})],
        [
            ("offered_fields WHERE field = 'title'", [], 1),
            ("audit WHERE action = 'directory.offer' AND id > $1", [office.audit_id], 1),
        ],
    )


@verb("POST /admin/peers/{host}/networks")
async def pin_a_peer(office: Office) -> Sent:
    _, host = await allowed(office)
    pinned = "10.20.0.0/16"
    return Sent(
        [await form(office.ada, f"/admin/peers/{host}/networks", {"networks": pinned})],
        [
            ("peers WHERE host = $1 AND networks = $2 AND state = 'active'", [host, pinned], 1),
            ("audit WHERE subject = $1 AND after LIKE '%pinned to 10.20.0.0/16%'", [host], 1),
        ],
    )


@verb("POST /admin/peers/{host}/remove", "POST /admin/peers/{host}/resume")
async def resume_or_remove_a_peer(office: Office) -> Sent:
    """Nobody lets a site in again that another admin has just removed."""
    _, host = await allowed(office)
    await office.town.run(set_state(office.town.network.site.live, host, "suspended", by="ada"))
    path = f"/admin/peers/{host}"
    return Sent(
        [
            await form(office.ada, f"{path}/remove", {"name": host}),
            await form(office.ada, f"{path}/resume"),
        ],
        [("peers WHERE host = $1 AND state = 'removed'", [host], 1)],
        frozenset({422}),
    )


@verb()
async def cut_off_former_sites(office: Office) -> Sent:
    _, host = await allowed(office)
    await office.town.run(lambda: Peer.filter(host=host).delete())
    live = office.town.network.site.live
    return Sent(
        [done(office, lambda: purge_others(live, by="ada"))],
        [
            ("audit WHERE action = 'peer.purge_others' AND subject = $1", [host], 1),
            ("severances WHERE host = $1", [host], 1),
        ],
    )


@verb("POST /admin/reports/{id}/remove-posts")
async def remove_reported_posts(office: Office) -> Sent:
    victim = office.bruno
    posts = [await say(victim, f"rude {number}") for number in range(3)]
    asked = {"account_id": victim.id, "status_ids": [each["id"] for each in posts]}
    made = await office.amelie.post("/api/v1/reports", asked)
    return Sent(
        [await form(office.max, f"/admin/reports/{made['id']}/remove-posts")],
        [
            ("accounts WHERE id = $1 AND posts_count = 0", [victim.account.id], 1),
            ("audit WHERE action = 'post.remove' AND after = $1", [f"report {made['id']}"], 3),
        ],
    )


@verb("POST /admin/reports/{id}/sanction")
async def sanction_on_a_page(office: Office) -> Sent:
    victim, report_id = office.bruno, await reported(office)
    path = f"/admin/reports/{report_id}/sanction"
    return Sent(
        [await form(office.max, path, {"type": "silence", "text": "Please"})],
        [("strikes WHERE target_id = $1", [victim.account.id], 1)],
    )


@verb("POST /admin/reports/{id}/file")
async def file_on_a_page(office: Office) -> Sent:
    report_id = await reported(office)
    return Sent(
        [await form(office.max, f"/admin/reports/{report_id}/file", {"category": "legal"})],
        [("audit WHERE action = 'report.file' AND subject = $1", [report_id], 1)],
    )


@verb("POST /admin/measures/{id}")
async def lift_a_measure_on_its_page(office: Office) -> Sent:
    victim = office.bruno
    await office.max.post(f"{ADMIN}/accounts/{victim.id}/action", {"type": "silence"})
    return Sent(
        [await form(office.max, f"/admin/measures/{victim.id}", {"type": "silence"})],
        [("audit WHERE action = 'account.unsilence' AND subject = $1", [victim.username], 1)],
        frozenset({403}),
    )


# --- people -----------------------------------------------------------------------------------------------------


async def about(office: Office, action: str, typed: Mapping[str, object] | None = None) -> Ask:
    """Return what sends a form of Bruno's page."""
    return await form(office.ada, f"/admin/people/{office.bruno.username}/{action}", typed)


def once(office: Office, action: str, subject: str = "") -> Effect:
    return (
        "audit WHERE action = $1 AND subject = $2 AND id > $3",
        [action, subject or office.bruno.username, office.audit_id],
        1,
    )


@verb("POST /admin/newcomers")
async def hire_on_a_page(office: Office) -> Sent:
    name = f"new{office.number}"
    typed = {"username": name, "password": f"correct-horse-{name}"}
    return Sent([await form(office.ada, "/admin/newcomers", typed)], [once(office, "person.add", name)])


@verb("POST /admin/newcomers/list/add")
async def hire_a_list(office: Office) -> Sent:
    names = [f"one{office.number}", f"two{office.number}"]
    typed = {"list": "\n".join(names), "seed": "x" * 40}
    return Sent(
        [await form(office.ada, "/admin/newcomers/list/add", typed)],
        [once(office, "person.add", name) for name in names],
    )


@verb("POST /admin/invitations")
async def invite_on_a_page(office: Office) -> Sent:
    typed = {"token": f"{office.name:x<40}", "note": office.name, "max_uses": 3, "days": 7}
    return Sent(
        [await form(office.ada, "/admin/invitations", typed)],
        [("invitations WHERE note = $1", [office.name], 1)],
    )


@verb("POST /admin/invitations/{id}/end")
async def take_an_invitation_back(office: Office) -> Sent:
    made = await office.town.run(invite(office.town.network.site, Terms(note=office.name), by="ada"))
    number = made.invitation.id
    return Sent(
        [await form(office.ada, f"/admin/invitations/{number}/end")],
        [once(office, "invitation.end", str(number))],
    )


@verb("POST /admin/people/{name}/code")
async def hand_a_code_over(office: Office) -> Sent:
    code = "".join("abcdefghjkmnpqrs"[int(digit)] for digit in f"{office.number:016d}")
    return Sent(
        [await about(office, "code", {"code": code})],
        [
            once(office, "person.code"),
            ("one_time_links WHERE account_id = $1", [office.bruno.account.id], 1),
        ],
    )


@verb("POST /admin/people/{name}/change")
async def change_somebody(office: Office) -> Sent:
    typed = {"display_name": "Bruno B", "email": "b@corp.example", "department": "Lab"}
    typed |= {"roles_shown": "true", "roles[]": "moderator"}
    done = ("person.rename", "person.email", "person.department", "person.role")
    return Sent([await about(office, "change", typed)], [once(office, action) for action in done])


@verb("POST /admin/people/{name}/disable")
async def disable_on_a_page(office: Office) -> Sent:
    return Sent([await about(office, "disable")], [once(office, "person.disable")])


@verb("POST /admin/people/{name}/enable")
async def enable_on_a_page(office: Office) -> Sent:
    await (await about(office, "disable")).send()
    return Sent([await about(office, "enable")], [once(office, "person.enable")])


@verb("POST /admin/people/{name}/reset")
async def reset_on_a_page(office: Office) -> Sent:
    return Sent([await about(office, "reset", {"password": "x" * 20})], [once(office, "person.reset")])


@verb("POST /admin/people/{name}/reset-factors")
async def reset_factors_on_a_page(office: Office) -> Sent:
    bruno = office.bruno.account.id
    await office.town.run(
        lambda: Passkey.create(
            account_id=bruno, name="Phone", credential_id=f"k{office.number}", public_key=b"", sign_count=0
        )
    )
    return Sent(
        [await about(office, "reset-factors")], [once(office, "factor.reset", office.bruno.account.handle)]
    )


@verb("POST /admin/people/{name}/end")
async def end_a_session_on_a_page(office: Office) -> Sent:
    bruno, settings = office.bruno.account.id, office.town.settings
    await office.town.run(lambda: oauth.open_session(bruno, settings))
    session = await office.town.run(lambda: oauth.Session.get(account_id=bruno))
    return Sent(
        [await about(office, "end", {"kind": "session", "access": session.id})],
        [once(office, "access.end", office.bruno.account.handle)],
    )


@verb("POST /admin/people/{name}/end-all")
async def end_everything_on_a_page(office: Office) -> Sent:
    return Sent([await about(office, "end-all")], [once(office, "access.end", office.bruno.account.handle)])


def _try_keys(action: str) -> None:
    async def make(office: Office) -> Sent:
        bruno = office.bruno.account
        return Sent(
            [await about(office, action, {"key": bruno.key_id})], [once(office, "keys.rotate", bruno.uri)]
        )

    make.__name__ = action
    verb(f"POST /admin/people/{{name}}/{action}")(make)


_try_keys("rotate-keys")
_try_keys("replace-keys")


@verb("POST /admin/people/{name}/alias")
async def alias_on_a_page(office: Office) -> Sent:
    typed = {"handle": office.chloe.username}
    return Sent([await about(office, "alias", typed)], [once(office, "person.alias")])


@verb("POST /admin/people/{name}/unalias")
async def unalias_on_a_page(office: Office) -> Sent:
    typed = {"handle": office.chloe.username}
    await (await about(office, "alias", typed)).send()
    return Sent([await about(office, "unalias", typed)], [once(office, "person.unalias")])


@verb("POST /admin/people/{name}/move")
async def move_on_a_page(office: Office) -> Sent:
    network, chloe = office.town.network, office.chloe
    alias = moves.set_alias(network, chloe.account, office.bruno.username, True, by="ada")
    await office.town.run(alias)
    return Sent(
        [await about(office, "move", {"handle": chloe.username})],
        [once(office, "person.move")],
        frozenset({422}),
    )


@verb("POST /admin/people/{name}/lift")
async def lift_on_a_persons_page(office: Office) -> Sent:
    await office.max.post(f"{ADMIN}/accounts/{office.bruno.id}/action", {"type": "sensitive"})
    return Sent(
        [await about(office, "lift", {"type": "sensitive"})],
        [once(office, "account.unsensitive")],
        frozenset({422}),
    )


# --- the site's look, emoji and templates on pages --------------------------------------------------------------


@verb("POST /admin/emoji/change")
async def change_an_emoji(office: Office) -> Sent:
    await (await add_an_emoji(office)).asks[0].send()
    old, new = f"parvis{office.number}", f"other{office.number}"
    return Sent(
        [await form(office.ada, "/admin/emoji/change", {"old": old, "name": new})],
        [
            ("custom_emoji WHERE name = $1", [new], 1),
            ("audit WHERE action = 'emoji.change' AND subject = $1", [old], 1),
        ],
        frozenset({404}),
    )


SYNONYMS = "synonyms WHERE line = $1"


@verb("POST /admin/synonyms")
async def add_synonyms(office: Office) -> Sent:
    line = f"VPN, {office.name}"
    return Sent(
        [await form(office.ada, "/admin/synonyms", {"line": line})],
        [(SYNONYMS, [line], 1), ("audit WHERE action = 'synonyms.add' AND subject = $1", [line], 1)],
    )


@verb("POST /admin/synonyms/change")
async def change_synonyms(office: Office) -> Sent:
    line, new = f"VPN, {office.name}", f"tunnel, {office.name}"
    await (await add_synonyms(office)).asks[0].send()
    line_id = await office.town.run(lambda: value("SELECT id FROM synonyms WHERE line = $1", line))
    return Sent(
        [await form(office.ada, "/admin/synonyms/change", {"id": str(line_id), "line": new})],
        [(SYNONYMS, [new], 1), ("audit WHERE action = 'synonyms.change' AND subject = $1", [new], 1)],
    )


@verb("POST /admin/synonyms/remove")
async def remove_synonyms(office: Office) -> Sent:
    line = f"VPN, {office.name}"
    await (await add_synonyms(office)).asks[0].send()
    line_id = await office.town.run(lambda: value("SELECT id FROM synonyms WHERE line = $1", line))
    return Sent(
        [await form(office.ada, "/admin/synonyms/remove", {"id": str(line_id)})],
        [(SYNONYMS, [line], 0), ("audit WHERE action = 'synonyms.remove' AND subject = $1", [line], 1)],
    )


@verb("POST /admin/templates")
async def add_a_template_on_the_page(office: Office) -> Sent:
    typed = {"key": f"page{office.number}", "name": "Lab", "access": "open", "kind": "team"}
    return Sent(
        [await form(office.ada, "/admin/templates", typed)],
        [("audit WHERE action = 'group_template.add' AND subject = $1", [typed["key"]], 1)],
    )


async def a_provider(office: Office, *, is_on: bool = False) -> str:
    """Add a provider that nobody asks; return its short name."""
    key = f"corp{office.number}"
    wanted = Wanted("Corp", "https://id.corp.example", "parvis")

    async def add() -> None:
        await add_provider(office.town.network, key, wanted, by="ada")
        if is_on:
            await enable_provider(office.town.network, key, by="ada")

    await office.town.run(add)
    return key


@verb("POST /admin/identity")
async def add_a_provider(office: Office) -> Sent:
    typed = {
        "key": f"corp{office.number}",
        "title": "Corp",
        "issuer": "https://id.corp.example",
        "client_id": "a",
    }
    return Sent(
        [await form(office.ada, "/admin/identity", typed)],
        [("providers WHERE key = $1", [typed["key"]], 1), once(office, "provider.add", typed["key"])],
        frozenset({422}),
    )


@verb("POST /admin/identity/{key}/change")
async def change_a_provider(office: Office) -> Sent:
    key = await a_provider(office)
    typed = {"title": "Other", "issuer": "https://id.corp.example", "client_id": "parvis"}
    return Sent(
        [await form(office.ada, f"/admin/identity/{key}/change", typed)],
        [once(office, "provider.change", key)],
    )


@verb("POST /admin/identity/{key}/enable")
async def enable_a_provider(office: Office) -> Sent:
    key = await a_provider(office)
    return Sent(
        [await form(office.ada, f"/admin/identity/{key}/enable")], [once(office, "provider.enable", key)]
    )


@verb("POST /admin/identity/{key}/disable", "POST /admin/identity/{key}/remove")
async def disable_and_remove_a_provider(office: Office) -> Sent:
    key = await a_provider(office, is_on=True)
    return Sent(
        [
            await form(office.ada, f"/admin/identity/{key}/disable"),
            await form(office.ada, f"/admin/identity/{key}/remove"),
        ],
        [once(office, "provider.remove", key), ("providers WHERE key = $1 AND removed_at IS NULL", [key], 0)],
        frozenset({404}),
    )


@verb("POST /admin/identity/{key}/rule", "POST /admin/identity/{key}/unrule")
async def change_a_table_of_claims(office: Office) -> Sent:
    key = await a_provider(office)
    await office.town.run(add_rule(key, ClaimRule("groups", "a", "role", "moderator"), by="ada"))
    rule_id = await office.town.run(lambda: value("SELECT MAX(id) FROM claim_rules"))
    typed = {"claim": "groups", "value": "b", "gives": "department", "department": "Press"}
    rules = "claim_rules r JOIN providers p ON p.id = r.provider_id WHERE p.key = $1"
    return Sent(
        [
            await form(office.ada, f"/admin/identity/{key}/rule", typed),
            await form(office.ada, f"/admin/identity/{key}/unrule", {"rule": rule_id}),
        ],
        [(f"{rules} AND r.value = 'b'", [key], 1), (f"{rules} AND r.value = 'a'", [key], 0)],
    )


async def a_directory(office: Office) -> tuple[Provider, KnownGroup]:
    """Add a provider whose directory sent a group with Amélie in it."""
    key = await a_provider(office)

    async def bring() -> tuple[Provider, KnownGroup]:
        provider = await provider_of(key)
        caller = caller_of(provider)
        said = Said(SaidPerson(f"p{office.number}@corp.example", f"{office.number}"))
        known = await bring_person(office.town.network, caller, said)
        group = SaidGroup(f"Group {office.number}", members=(str(known.id),))
        return provider, await bring_group(office.town.network, caller, group)

    return await office.town.run(bring)


@verb("POST /admin/identity/{key}/provisioning/token", "POST /admin/identity/{key}/provisioning/end")
async def make_and_end_a_token(office: Office) -> Sent:
    provider, _ = await a_directory(office)
    seed, path = f"{office.number:064d}", f"/admin/identity/{provider.key}/provisioning"
    token_id = await office.town.run(lambda: issue_token_row(provider))
    return Sent(
        [
            await form(office.ada, f"{path}/token", {"seed": seed, "days": 30, "label": "new"}),
            await form(office.ada, f"{path}/end", {"token": token_id}),
        ],
        [
            once(office, "provider.end_token", provider.key),
            ("provider_tokens WHERE provider_id = $1 AND label = 'new'", [provider.id], 1),
        ],
    )


async def issue_token_row(provider: Provider) -> int:
    await issue_token(provider, "old", by="ada")
    return int(await value("SELECT MAX(id) FROM provider_tokens WHERE provider_id = $1", provider.id))


@verb("POST /admin/identity/{key}/provisioning/ask")
async def ask_a_provider_about_its_tokens(office: Office) -> Sent:
    """Only one provider is asked, so all cases use the one."""
    wanted = Wanted("Own", "https://id.corp.example", "parvis", "secret")
    with suppress(Invalid):
        await office.town.run(lambda: add_provider(office.town.network, "own", wanted, by="ada"))
    url = f"https://id.corp.example/introspect/{office.number}"
    return Sent(
        [await form(office.ada, "/admin/identity/own/provisioning/ask", {"url": url})],
        [("audit WHERE action = 'provider.introspection' AND after = $1", [url], 1)],
    )


@verb("POST /admin/identity/{key}/provisioning/map", "POST /admin/identity/{key}/provisioning/unmap")
async def map_a_group_of_a_directory(office: Office) -> Sent:
    provider, group = await a_directory(office)
    path, caller = f"/admin/identity/{provider.key}/provisioning", caller_of(provider)
    network = office.town.network
    await office.town.run(lambda: map_group(network, caller, group.id, "role", "moderator", by="ada"))
    mapping = await office.town.run(lambda: value("SELECT MAX(id) FROM group_mappings"))
    typed = {"group": group.id, "gives": "department", "target": "Press"}
    return Sent(
        [
            await form(office.ada, f"{path}/map", typed),
            await form(office.ada, f"{path}/unmap", {"mapping": mapping}),
        ],
        [
            ("group_mappings WHERE group_id = $1 AND gives = 'department' AND NOT ends", [group.id], 1),
            ("group_mappings WHERE group_id = $1 AND gives = 'role' AND NOT ends", [group.id], 0),
        ],
    )


@verb("POST /admin/templates/remove")
async def remove_a_template_on_the_page(office: Office) -> Sent:
    template = Template(f"page{office.number}", "Lab", "open", "team")
    await office.town.run(lambda: add_template(template, by="ada"))
    return Sent(
        [await form(office.ada, "/admin/templates/remove", {"key": template.key})],
        [("audit WHERE action = 'group_template.remove' AND subject = $1", [template.key], 1)],
    )


@verb("POST /admin/look")
async def choose_a_colour(office: Office) -> Sent:
    typed = {"hue": office.number % 360, "counters_shown": "true"}
    return Sent([await form(office.ada, "/admin/look", typed)], [once(office, "site.look", "hue")])


@verb("POST /admin/features")
async def switch_a_feature_off(office: Office) -> Sent:
    names = list(FEATURES)
    name = names[office.number % len(names)]
    return Sent(
        [await form(office.ada, "/admin/features", {"feature": name, "on": ""})],
        [("audit WHERE action = 'site.feature' AND subject = $1 AND after = 'off'", [name], 1)],
    )


@verb("POST /admin/look/logo")
async def choose_a_logo(office: Office) -> Sent:
    return Sent(
        [await form(office.ada, "/admin/look/logo", logo=photo(32, 32, "PNG"))],
        [("media m JOIN site_look l ON l.logo_id = m.id WHERE m.state = 'ready' AND m.use = 'logo'", [], 1)],
    )


# --- erasure ----------------------------------------------------------------------------------------------------


def erasure(office: Office, account_id: int) -> Ask:
    """Return what suspends and erases an account."""
    account = f"{ADMIN}/accounts/{account_id}"
    return in_turn(
        ask(office.ada, "POST", f"{account}/action", type="suspend"), ask(office.ada, "DELETE", account)
    )


def nothing_between(one: int, other: int) -> list[Effect]:
    both = "follows WHERE $1 IN (account_id, target_id) AND $2 IN (account_id, target_id)"
    counted = "accounts WHERE id IN ($1, $2) AND (followers_count <> 0 OR following_count <> 0)"
    return [(both, [one, other], 0), (counted, [one, other], 0)]


@verb("DELETE /api/v1/admin/accounts/{id}", "POST /api/v1/accounts/{id}/follow")
async def follow_who_is_erased(office: Office) -> Sent:
    """Each of both follows the other while one of them is erased."""
    bruno, chloe = office.bruno, office.chloe
    return Sent(
        [
            erasure(office, bruno.account.id),
            ask(chloe, "POST", f"/api/v1/accounts/{bruno.id}/follow"),
            ask(bruno, "POST", f"/api/v1/accounts/{chloe.id}/follow"),
        ],
        nothing_between(bruno.account.id, chloe.account.id),
        frozenset({401, 403, 404}),
    )


@verb("DELETE /api/v1/admin/accounts/{id}", "POST /api/v1/accounts/{id}/follow", "POST /inbox")
async def follow_who_is_erased_at_another_site(office: Office) -> Sent:
    """Lucie in Lyon asked to follow Amélie and is followed by her while what Paris knows of her is erased."""
    lucie, lyon, paris = await office.lucie(), office.lyon, office.town
    lucie_here = int((await office.amelie.find(f"@{lucie.handle}"))["id"])
    amelie_there = (await lucie.find(f"@{office.amelie.handle}"))["id"]
    await lucie.post(f"/api/v1/accounts/{amelie_there}/follow")
    await lyon.run(lambda: deliver_due(lyon.network))
    apply = replace(done(office, lambda: apply_pending(paris.network)), door="POST /inbox")
    return Sent(
        [
            erasure(office, lucie_here),
            apply,
            ask(office.amelie, "POST", f"/api/v1/accounts/{lucie_here}/follow"),
        ],
        nothing_between(office.amelie.account.id, lucie_here),
        frozenset({403, 404}),
        in_lyon=[],
    )


# --- the test ---------------------------------------------------------------------------------------------------


@on_shared_sites
@pytest.mark.parametrize("name", VERBS)
async def test_many_clicks_are_one(shared_office: Office, name: str) -> None:
    await check(shared_office, VERBS[name])


def test_every_way_in_is_tried() -> None:
    walk(doors_below(*ADMINS), VERBS.tried, EXEMPT)


@on_shared_sites
@pytest.mark.parametrize("ending", ["erase", "disable"])
async def test_who_is_gone_while_a_request_is_on_its_way_leaves_nothing(
    shared_office: Office, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """Bruno was let in when an admin disables, or suspends and erases him; what he asked for goes on only then."""
    office = await shared_office.next()
    bruno, chloe = office.bruno, office.chloe
    post, group = await say(chloe, "Bonjour"), await found(chloe, office.name)
    await chloe.post(f"/api/v1/accounts/{bruno.id}/follow")
    erased, let_in = asyncio.Event(), list[str]()

    async def grant_of_token(secret: str) -> Grant | None:
        granted = await oauth.grant_of_token(secret)
        if secret == bruno.token:
            let_in.append(secret)
            await erased.wait()
        return granted

    monkeypatch.setattr(security, "grant_of_token", grant_of_token)
    asked = [
        asyncio.create_task(
            bruno.ask(method, path.format(chloe=chloe.id, post=post["id"], group=group["id"]), json=body)
        )
        for method, path, body in ASKED
    ]

    async def all_let_in() -> bool:
        return len(let_in) == len(asked)

    await eventually(all_let_in)
    account = f"{ADMIN}/accounts/{bruno.id}"
    await office.ada.post(f"{account}/action", {"type": "disable" if ending == "disable" else "suspend"})
    if ending == "erase":
        await office.ada.call("DELETE", account)
    erased.set()
    answers = [(await each).status for each in asked]
    assert set(answers) <= {401, 403, 404, 422}, answers
    if ending == "disable":
        return
    left = {
        (table, column): number
        for table, column in references()
        if (number := await office.count(f"{table} WHERE {column} = $1", bruno.account.id))
    }
    assert not left, answers
    assert await office.count("accounts WHERE id = $1 AND followers_count <> 0", chloe.account.id) == 0


ASKED: list[tuple[str, str, dict[str, Any]]] = [
    ("POST", "/api/v1/accounts/{chloe}/follow", {}),
    ("POST", "/api/v1/accounts/{chloe}/block", {}),
    ("POST", "/api/v1/accounts/{chloe}/mute", {}),
    ("POST", "/api/v1/accounts/{chloe}/note", {"comment": "Salle 12"}),
    ("POST", "/api/v1/accounts/{group}/follow", {}),
    ("POST", "/api/parvis/v1/groups/{group}/join", {}),
    ("POST", "/api/parvis/v1/groups", {"name": "Ohne mich"}),
    ("POST", "/api/v1/statuses", {"status": "Bonjour #tous"}),
    ("POST", "/api/v1/statuses", {"status": "Oui", "in_reply_to_id": "{post}"}),
    ("POST", "/api/v1/statuses", {"status": "Demain", "scheduled_at": "2040-01-01T10:00:00Z"}),
    ("POST", "/api/v1/statuses/{post}/favourite", {}),
    ("POST", "/api/v1/statuses/{post}/react/🎉", {}),
    ("POST", "/api/v1/statuses/{post}/reblog", {}),
    ("POST", "/api/v1/statuses/{post}/bookmark", {}),
    ("POST", "/api/v1/statuses/{post}/mute", {}),
    ("POST", "/api/v1/lists", {"title": "Équipe"}),
    ("POST", "/api/v2/filters", {"title": "Foot", "context": ["home"]}),
    ("POST", "/api/v1/tags/tous/follow", {}),
    ("POST", "/api/v1/featured_tags", {"name": "tous"}),
    ("POST", "/api/v1/domain_blocks", {"domain": "lyon.corp.example"}),
    ("POST", "/api/v1/markers", {"home": {"last_read_id": "1"}}),
    ("PATCH", "/api/v2/notifications/policy", {"for_new_accounts": "drop"}),
]


@on_shared_sites
async def test_who_takes_a_boost_back_and_who_deletes_the_post_do_not_wait_for_each_other(
    shared_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chloé takes her boost back while a moderator is about to delete what she boosted."""
    office = await shared_office.next()
    victim = office.bruno
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
    removing = await form(office.max, f"/admin/reports/{report['id']}/remove-posts")
    assert (await removing.send()).status == 303
    assert [(await each).status for each in meanwhile] in ([200], [404])
    assert await office.count("posts WHERE account_id = $1", victim.account.id) == 0
