"""Our people as admins look after them: found, paged, seen with what they use, and changed. On both databases."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.database import execute
from models.core.errors import Invalid, NotFound
from models.delivery.deliveries import OutgoingActivity
from models.files.media import Media
from models.people.oauth import Session, Token, open_session
from models.people.people import Person
from models.people.staff import Headcount, People, Sought, headcount, people_sought, person_facts
from outbox.moderation.withdrawals import withdraw_again, withdrawals_since
from outbox.people.access import end_all_else, end_app, end_browser
from outbox.people.accounts import LastAdmin, account_of, create_person, set_department, set_email, set_role
from outbox.people.leaving import disable_person
from outbox.people.profiles import rename
from outbox.people.staff import Changes, change_person
from tests.both import new_url, town
from tests.world import PASSWORD, Somebody, Town

__all__ = ["new_url", "town"]


async def sought(town: Town, after: str = "", limit: int = 50, **wanted: Any) -> People:
    return await town.run(people_sought(town.settings, Sought(**wanted), after=after, limit=limit))


def names(found: People) -> Sequence[str]:
    return [each.username for each in found.lines]


@pytest.fixture
async def staff(town: Town) -> Town:
    """Four people of Paris; Hélène is disabled, Bruno silenced."""
    await town.person(
        "bruno", display_name="Bruno Martin", email="b.martin@corp.example", department="Ventes"
    )
    await town.person("amelie", display_name="Amélie Élodie Laurent", role="admin", department="Design")
    await town.person("helene_d", display_name="Hélène", department="Ventes")
    await town.person("a-z", display_name="Zoé", role="moderator")
    await town.run(disable_person(town.network, "helene_d", by="ada"))
    await town.run(lambda: Account.filter(username="bruno").update(silenced_at=now()))
    return town


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["a-z", "amelie", "bruno", "helene_d"]),
        ({"words": "amelie"}, ["amelie"]),
        ({"words": "élodie"}, ["amelie"]),
        ({"words": "ELODIE laur"}, ["amelie"]),
        ({"words": "laurent martin"}, []),
        ({"words": "@bruno@paris.corp.example"}, ["bruno"]),
        ({"words": "B.Martin@corp.example"}, ["bruno"]),
        ({"words": "ventes"}, ["bruno", "helene_d"]),
        ({"words": "%"}, ["a-z", "amelie", "bruno", "helene_d"]),
        ({"words": "a%z' OR 1=1 --"}, []),
        ({"role": "admin"}, ["amelie"]),
        ({"role": "king"}, []),
        ({"state": "active"}, ["a-z", "amelie", "bruno"]),
        ({"state": "disabled"}, ["helene_d"]),
        ({"state": "silenced"}, ["bruno"]),
        ({"state": "suspended"}, []),
        ({"department": "Ventes", "state": "active"}, ["bruno"]),
    ],
)
async def test_people_are_found_by_whatever_is_known_of_them(
    staff: Town, wanted: dict[str, Any], found: list[str]
) -> None:
    page = await sought(staff, **wanted)
    assert (names(page), page.total, page.after) == (found, len(found), "")


async def test_people_are_paged_by_name(staff: Town) -> None:
    """A cursor of somebody who is gone meanwhile still works; beyond the last there is nobody."""
    first = await sought(staff, limit=2)
    assert (names(first), first.total, first.after) == (["a-z", "amelie"], 4, "amelie")
    rest = await sought(staff, first.after, limit=2)
    assert (names(rest), rest.total, rest.after) == (["bruno", "helene_d"], 4, "")
    assert names(await sought(staff, "bernard", limit=1)) == ["bruno"]
    assert names(await sought(staff, "zzz")) == []


async def test_what_somebody_uses_is_shown(staff: Town) -> None:
    amelie = staff.people["amelie"]

    async def use() -> None:
        await open_session(amelie.account.id, staff.settings)
        await open_session(amelie.account.id, staff.settings)
        [over, _] = await Session.filter(account_id=amelie.account.id)
        await Session.filter(id=over.id).update(expires_at=now() - timedelta(minutes=1))
        for state, remote in (("ready", ""), ("gone", ""), ("ready", "https://lyon.corp.example/x")):
            await Media.create(
                account_id=amelie.account.id,
                state=state,
                original_bytes=900,
                preview_bytes=99,
                remote_url=remote,
            )

    await staff.run(use())
    [line] = (await sought(staff, words="amelie")).lines
    assert (line.browsers, line.apps, line.used_bytes, line.last_login_at) == (1, 1, 999, None)
    assert (line.role, line.department, line.states) == ("admin", "Design", ("active",))
    facts = await staff.run(person_facts(staff.settings, "amelie"))
    assert facts.line == line
    assert {each.kind for each in facts.access} == {"token", "session"}
    assert facts.quota_bytes == staff.settings.media_person_max_bytes
    assert [each.action for each in facts.history] == ["person.add"]
    helene = await staff.run(person_facts(staff.settings, "helene_d"))
    assert (helene.line.states, helene.line.apps, helene.access) == (("disabled",), 0, [])
    for nobody in ("nobody", "paris.corp.example", ""):
        with pytest.raises(NotFound):
            await staff.run(person_facts(staff.settings, nobody))


async def audit(town: Town, action: str) -> list[tuple[str, str, str, str]]:
    found = await town.run(lambda: AuditRecord.filter(action=action).order_by("id"))
    return [(each.actor, each.subject, each.before, each.after) for each in found]


async def test_admins_end_the_access_of_others(staff: Town) -> None:
    amelie, bruno = staff.people["amelie"], staff.people["bruno"]

    async def tokens(of: Somebody) -> list[int]:
        return [t.id for t in await Token.filter(account_id=of.account.id, revoked_at=None)]

    await staff.run(staff.token_of(bruno.account.id))
    first, second = await staff.run(tokens(bruno))
    account = await staff.run(account_of(staff.network.site, "bruno"))
    [theirs] = await staff.run(tokens(amelie))
    with pytest.raises(NotFound):
        await staff.run(end_app(account, theirs, by="ada"))
    await staff.run(end_app(account, first, by="ada"))
    with pytest.raises(NotFound):
        await staff.run(end_app(account, first, by="ada"))
    assert await staff.run(tokens(bruno)) == [second]
    with pytest.raises(NotFound):
        await staff.run(end_browser(account, first, by="ada"))
    await staff.run(end_all_else(account, by="ada"))
    await staff.run(end_all_else(account, by="ada"))
    assert await staff.run(tokens(bruno)) == []
    assert await staff.run(tokens(amelie)) == [theirs]
    assert [each[:2] for each in await audit(staff, "access.end")] == [("ada", "bruno")] * 2


async def test_an_address_is_corrected_once(staff: Town) -> None:
    for wrong in ("amelie", "a b@c", "a" * 250 + "@corp.example", "@"):
        with pytest.raises(Invalid) as refused:
            await staff.run(set_email("amelie", wrong, by="ada"))
        assert "email" in refused.value.details
    for _ in range(6):
        await staff.run(set_email("amelie", " amelie@corp.example ", by="ada"))
    assert await audit(staff, "person.email") == [("ada", "amelie", "", "amelie@corp.example")]
    await staff.run(set_email("amelie", "", by="ada"))
    assert (await staff.run(lambda: Person.get(id=staff.people["amelie"].account.id))).email == ""
    with pytest.raises(NotFound):
        await staff.run(set_email("nobody", "", by="ada"))


async def test_a_name_is_corrected_once_and_told_to_followers(staff: Town) -> None:
    """Six at once; an empty name, or one of what cannot be seen, is none."""
    account = await staff.run(account_of(staff.network.site, "bruno"))

    async def one() -> None:
        await staff.run(rename(staff.network, account, "  Bruno \u200b Durand", by="ada"))

    for nothing in ("", "  ", "\u200b"):
        with pytest.raises(Invalid) as refused:
            await staff.run(rename(staff.network, account, nothing, by="ada"))
        assert "display_name" in refused.value.details
    await asyncio.gather(*(one() for _ in range(6)))
    assert await audit(staff, "person.rename") == [("ada", "bruno", "Bruno Martin", "Bruno Durand")]
    assert names(await sought(staff, words="durand")) == ["bruno"]
    assert (await staff.run(account_of(staff.network.site, "bruno"))).display_name == "Bruno Durand"


async def test_the_new_name_reaches_followers_elsewhere(staff: Town) -> None:
    account = await staff.run(account_of(staff.network.site, "bruno"))
    lyon = "lyon.corp.example"
    await staff.allow(lyon)

    async def followed() -> None:
        chloe = await Account.create(
            username="chloe",
            host=lyon,
            handle=f"chloe@{lyon}",
            uri=f"https://{lyon}/1",
            inbox_url=f"https://{lyon}/1/inbox",
        )
        await execute(
            "INSERT INTO follows (account_id, target_id, state, uri, show_boosts, notify, languages, created_at)"
            " VALUES ($1, $2, 'accepted', '', TRUE, FALSE, '', $3)",
            chloe.id,
            account.id,
            now(),
        )

    await staff.run(followed())
    await staff.run(rename(staff.network, account, "Bruno Durand", by="ada"))
    assert await staff.run(lambda: OutgoingActivity.filter(kind="Update", actor_id=account.id).count()) == 1


async def test_somebody_new_has_a_department_at_once(staff: Town) -> None:
    site = staff.network.site
    with pytest.raises(Invalid) as refused:
        await staff.run(
            create_person(site, "chloe", password=PASSWORD, by="ada", email="x", department="x" * 101)
        )
    assert {*refused.value.details} == {"email", "department"}
    await staff.run(create_person(site, "chloe", password=PASSWORD, by="ada", department=" Ventes "))
    assert names(await sought(staff, department="Ventes")) == ["bruno", "chloe", "helene_d"]
    with pytest.raises(Invalid):
        await staff.run(set_department("chloe", "x" * 101, by="ada"))
    with pytest.raises(Invalid):
        await staff.run(set_role("chloe", "king", by="ada"))


async def test_the_last_admin_stays(staff: Town) -> None:
    """Neither demoted nor disabled; of two who go at the same moment, one stays."""
    network = staff.network
    with pytest.raises(LastAdmin):
        await staff.run(set_role("amelie", "member", by="ada"))
    with pytest.raises(LastAdmin):
        await staff.run(disable_person(network, "amelie", by="ada"))
    await staff.run(set_role("helene_d", "admin", by="ada"))
    with pytest.raises(LastAdmin):
        await staff.run(set_role("amelie", "member", by="ada"))  # who is disabled cannot administer
    await staff.run(set_role("bruno", "admin", by="ada"))

    async def both_go() -> list[BaseException | None]:
        return await asyncio.gather(
            set_role("amelie", "member", by="bruno"),
            disable_person(network, "bruno", by="amelie"),
            return_exceptions=True,
        )

    went = await staff.run(both_go())
    assert [type(each) for each in went].count(LastAdmin) == 1
    left = await staff.run(lambda: Person.filter(role="admin", disabled_at=None).count())
    assert left == 1


async def test_who_left_stays_out_of_a_restored_site_though_nobody_else_is_admin(staff: Town) -> None:
    """Their successor came after the backup, and is not in it."""

    async def restore() -> None:
        noted = await withdrawals_since(staff.network.site, now())
        left = replace(noted, disabled=[*noted.disabled, "amelie"])
        said = [each async for each in withdraw_again(staff.network, left)]
        assert "amelie is disabled" in said

    await staff.run(restore)
    assert await staff.run(lambda: Person.filter(role="admin", disabled_at=None).count()) == 0


async def test_people_are_counted_as_admins_read_them(staff: Town) -> None:
    assert await staff.run(headcount()) == Headcount(active=3, disabled=1, limited=1, admins=1, newcomers=3)


async def test_the_last_admin_is_not_taken_away_even_by_two_at_once(staff: Town) -> None:
    await staff.run(lambda: set_role("bruno", "admin", by="ada"))
    as_member = Changes("Bruno", "", "", "member")

    async def change_both() -> list[BaseException | None]:
        changes = (change_person(staff.network, name, as_member, by="ada") for name in ("bruno", "amelie"))
        return await asyncio.gather(*changes, return_exceptions=True)

    done = await staff.run(change_both)
    assert sorted(type(each).__name__ for each in done) == ["Invalid", "NoneType"]
    assert (await staff.run(headcount())).admins == 1
