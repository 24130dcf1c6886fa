"""What Entra, Okta, Authentik and Canaille really send (tests/fixtures/scim), each checked by what it does and not by its
status: a server may answer well and keep the leaver in the group.
"""

from typing import Any

from models.core.audit import AuditRecord
from models.groups.groups import GroupMember
from outbox.groups import groups
from outbox.groups.groups import NewGroup
from tests.both import new_url, town
from tests.provisioning import Directory, directory_of, maps, replay
from tests.world import Town

__all__ = ["new_url", "town"]


async def group_in(town: Town, name: str = "Ventes") -> int:
    """Found a group by Chloé, who owns it."""
    chloe = town.people.get("chloe") or await town.person("chloe")
    return await town.run(lambda: groups.create(town.network, chloe.account, NewGroup(name)))


async def are_in(town: Town, group_id: int) -> set[str]:
    """Return the names of members, but for Chloé."""
    found = await town.run(
        lambda: GroupMember.filter(group_id=group_id, state="member").values_list(
            "account__username", flat=True
        )
    )
    return set(found) - {"chloe"}


async def is_here(directory: Directory, document: dict[str, Any]) -> bool:
    return (await directory.person_of(document)).disabled_at is None


async def test_entra(town: Town) -> None:
    """Entra asks for somebody who is not there, brings Amélie and Claire, and changes Amélie in both of its forms."""
    entra = await directory_of(town)
    nobody = await replay(entra, "entra/test-connection")
    assert (nobody["totalResults"], nobody["Resources"]) == (0, [])
    amelie = await replay(entra, "entra/create-user")
    ids = {"amelie": amelie["id"], "claire": (await replay(entra, "entra/create-manager"))["id"]}
    account, person = await entra.account_of(amelie), await entra.person_of(amelie)
    assert (account.username, account.display_name) == ("amelie.martin", "Amélie Martin")
    assert (person.email, person.email_by, person.department) == (
        "amelie.martin@corp.example",
        "directory",
        "Ventes",
    )
    assert (person.language, person.password_hash) == ("fr", "")
    assert [each["id"] for each in (await replay(entra, "entra/find-user"))["Resources"]] == [amelie["id"]]
    await replay(entra, "entra/patch-user", **ids)
    account, person = await entra.account_of(amelie), await entra.person_of(amelie)
    assert (account.display_name, person.department) == ("Amélie Martin-Roux", "Grands comptes")
    assert person.email == "amelie.roux@corp.example"
    assert (await replay(entra, "entra/check-manager", **ids))["totalResults"] == 1
    seen = await entra.done("GET", f"/Users/{amelie['id']}")
    assert seen["phoneNumbers"] == [{"value": "+33 1 23 45 67 89", "type": "work", "primary": False}]
    assert "addresses" not in seen
    [told] = await town.run(lambda: AuditRecord.filter(action="provision.change"))
    assert "2 not kept" in told.after
    assert "+33" not in told.after
    await replay(entra, "entra/patch-user-rfc", **ids)
    account, person = await entra.account_of(amelie), await entra.person_of(amelie)
    assert (account.display_name, person.department, person.email) == (
        "Amélie Roux",
        "Direction",
        "amelie@corp.example",
    )


async def test_entra_lets_go_and_brings_back(town: Town) -> None:
    """In four forms `active` goes off, in two on; repeated, as each cycle does, nothing more happens."""
    entra = await directory_of(town)
    amelie = await replay(entra, "entra/create-user")
    for off in ("disable-user", "disable-user-rfc", "disable-user-old"):
        for on in ("enable-user", "enable-user-rfc"):
            for _ in range(2):
                await replay(entra, f"entra/{off}", amelie=amelie["id"])
                assert not await is_here(entra, amelie), off
            for _ in range(2):
                await replay(entra, f"entra/{on}", amelie=amelie["id"])
                assert await is_here(entra, amelie), on
    assert await town.run(lambda: AuditRecord.filter(action="person.disable").count()) == 6
    before = await entra.account_of(amelie)
    await replay(entra, "entra/delete-user", amelie=amelie["id"])
    assert not await is_here(entra, amelie)
    await entra.refused(404, "GET", f"/Users/{amelie['id']}")
    again = await replay(entra, "entra/create-user")
    assert (await entra.account_of(again)).id == before.id
    assert await is_here(entra, amelie)


async def test_groups_of_entra(town: Town) -> None:
    """Who is taken out of the group there is out of the group here, in both forms; who was in it by hand stays."""
    entra, team = await directory_of(town), await group_in(town)
    ids = {
        "amelie": (await replay(entra, "entra/create-user"))["id"],
        "claire": (await replay(entra, "entra/create-manager"))["id"],
    }
    assert (await replay(entra, "entra/find-group"))["Resources"] == []
    group = await replay(entra, "entra/create-group")
    ids["group"] = group["id"]
    await replay(entra, "entra/add-members", **ids)
    assert await are_in(town, team) == set()
    await maps(entra, group["id"], "group", "ventes")
    await maps(entra, group["id"], "role", "communicator")
    assert await are_in(town, team) == {"amelie.martin", "claire.dupont"}
    assert (await replay(entra, "entra/check-member", **ids))["totalResults"] == 1
    await replay(entra, "entra/add-members", **ids)
    await replay(entra, "entra/remove-members", **ids)
    assert await are_in(town, team) == {"claire.dupont"}
    assert (await entra.person_of({"externalId": "amelie.martin"})).held == {"member"}
    assert (await entra.person_of({"externalId": "claire.dupont"})).held == {"member", "communicator"}
    assert (await replay(entra, "entra/check-member", **ids))["totalResults"] == 0
    await replay(entra, "entra/remove-members-rfc", **ids)
    assert await are_in(town, team) == set()
    await replay(entra, "entra/add-members", **ids)
    await replay(entra, "entra/rename-group", **ids)
    assert (await entra.done("GET", f"/Groups/{group['id']}"))["displayName"] == "Ventes France"
    assert await are_in(town, team) == {"amelie.martin", "claire.dupont"}
    await replay(entra, "entra/delete-group", **ids)
    assert await are_in(town, team) == set()


async def test_okta(town: Town) -> None:
    """Okta replaces Karim whole, without `active`, lets him go without a path, and pushes a group."""
    okta, team = await directory_of(town, "okta"), await group_in(town, "Logistique")
    assert (await replay(okta, "okta/first-list"))["totalResults"] == 0
    assert (await replay(okta, "okta/find-user"))["Resources"] == []
    karim, lea = await replay(okta, "okta/create-user"), await replay(okta, "okta/create-second")
    ids = {"karim": karim["id"], "lea": lea["id"]}
    assert (await okta.person_of(karim)).email == "karim.benali@lyon.corp.example"
    assert (await okta.person_of(karim)).password_hash == ""
    await replay(okta, "okta/replace-user", **ids)
    assert (await okta.account_of(karim)).display_name == "Karim Benali-Haddad"
    assert (await okta.person_of(karim)).department == "Logistique"
    assert await is_here(okta, karim)
    ids["group"] = (await replay(okta, "okta/create-group"))["id"]
    await maps(okta, ids["group"], "group", "logistique")
    await replay(okta, "okta/push-group", **ids)
    await replay(okta, "okta/add-members", **ids)
    assert await are_in(town, team) == {"karim", "lea"}
    await replay(okta, "okta/remove-member", **ids)
    assert await are_in(town, team) == {"lea"}
    await replay(okta, "okta/replace-members", **ids)
    assert await are_in(town, team) == {"karim"}
    await replay(okta, "okta/deactivate-user", **ids)
    assert not await is_here(okta, karim)
    await replay(okta, "okta/replace-user", **ids)
    assert not await is_here(okta, karim), "a PUT that does not say active brings nobody back"
    await replay(okta, "okta/reactivate-user", **ids)
    assert await is_here(okta, karim)
    await replay(okta, "okta/delete-group", **ids)
    assert await are_in(town, team) == set()


async def test_authentik(town: Town) -> None:
    """Authentik obeys what we say we can, sends the whole group with its id, and members one operation each."""
    authentik, team = await directory_of(town, "authentik"), await group_in(town, "Nord")
    config = await replay(authentik, "authentik/config")
    assert (config["patch"]["supported"], config["bulk"]["supported"]) == (True, False)
    assert config["bulk"]["maxOperations"] == 100
    bruno, ada = [await replay(authentik, f"authentik/create-{each}") for each in ("user", "second")]
    ids = {"bruno": bruno["id"], "ada": ada["id"]}
    await replay(authentik, "authentik/replace-user", **ids)
    assert (await authentik.account_of(bruno)).display_name == "Bruno Keller-Vogt"
    group = await replay(authentik, "authentik/create-group")
    ids["group"] = group["id"]
    body = {"displayName": "Werk München", "externalId": "another"}
    assert "already" in await authentik.refused(409, "POST", "/Groups", body)
    [found] = (await replay(authentik, "authentik/find-group"))["Resources"]
    assert found["id"] == group["id"]
    await replay(authentik, "authentik/patch-group", **ids)
    await maps(authentik, group["id"], "group", "nord")
    await replay(authentik, "authentik/add-members", **ids)
    assert await are_in(town, team) == {"bruno", "ada"}
    await replay(authentik, "authentik/remove-members", **ids)
    assert await are_in(town, team) == {"ada"}
    await replay(authentik, "authentik/delete-user", **ids)
    assert not await is_here(authentik, bruno)
    assert (await replay(authentik, "authentik/create-user"))["id"] == bruno["id"]
    assert await is_here(authentik, bruno)


async def test_canaille(town: Town) -> None:
    """Canaille looks at what we are, finds by external id, and says `active: false` of who is locked."""
    canaille, team = await directory_of(town, "canaille"), await group_in(town, "Atelier")
    types = await replay(canaille, "canaille/types")
    assert {each["name"] for each in types["Resources"]} == {"User", "Group"}
    assert (await replay(canaille, "canaille/schemas"))["totalResults"] == 3
    assert (await replay(canaille, "canaille/find-user"))["Resources"] == []
    lea = await replay(canaille, "canaille/create-user")
    assert (await replay(canaille, "canaille/find-user"))["Resources"][0]["id"] == lea["id"]
    await replay(canaille, "canaille/replace-user", lea=lea["id"])
    assert (await canaille.account_of(lea)).display_name == "Léa Petit-Morel"
    group = await replay(canaille, "canaille/create-group", lea=lea["id"])
    await maps(canaille, group["id"], "group", "atelier")
    assert await are_in(town, team) == {"lea"}
    seen = await canaille.done("GET", f"/Users/{lea['id']}")
    assert [each["value"] for each in seen["groups"]] == [group["id"]]
    await replay(canaille, "canaille/replace-group", group=group["id"])
    assert await are_in(town, team) == set()
    await replay(canaille, "canaille/lock-user", lea=lea["id"])
    assert not await is_here(canaille, lea)
    await replay(canaille, "canaille/delete-user", lea=lea["id"])
    assert not await is_here(canaille, lea)
