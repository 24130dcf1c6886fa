"""Two sites where something of everything has happened, so that no page is empty: Paris, with all that tests/inhabited.py
has, and Lyon, whose people take part. A third site was removed, so that follows ended.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

from models.core.accounts import Account
from models.core.base import now
from models.identity.factors import Passkey, Totp
from models.identity.provider_tokens import caller_of
from models.identity.said import SaidGroup, SaidPerson
from models.mail.queue import Mail
from models.peers.removal import severance_events
from models.people.oauth import register_application
from models.people.one_time import keep_link
from models.people.roles import ROLES
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.identity.apps import begin_app
from outbox.identity.directory_tokens import issue_token
from outbox.identity.providers import Rule, Wanted, add_provider, add_rule, provider_of
from outbox.identity.provisioned_groups import bring_group, map_group
from outbox.identity.provisioning import Said, note_refusal
from outbox.identity.provisioning import bring as bring_person
from outbox.identity.recovery import new_recovery_codes
from outbox.invitations.invitations import Terms, invite
from outbox.mail.letters import write_test
from outbox.people.accounts import create_person
from outbox.people.settings import note_welcomed
from tests.files import documents_of_claire, docx, form, photo
from tests.inhabited import Inhabited, inhabit
from tests.paris import Paris
from tests.world import PASSWORD, Somebody, Town, World, company

LYON, REMOVED = "lyon.corp.example", "nice.corp.example"
CALLBACK = "https://paris.corp.example/back"
LONG = "Wärmerückgewinnungsanlagenüberwachung"


@dataclass
class Inhabitants:
    """A world, and what is in it by the name that examples of addresses call it."""

    world: World
    people: dict[str, Somebody]
    """Amélie, Ada, who is an admin, and a newcomer, who knows nobody."""
    names: dict[str, str]

    @property
    def amelie(self) -> Somebody:
        return self.people["amelie"]

    @property
    def ada(self) -> Somebody:
        return self.people["ada"]


class _Client:
    """Calls a town as the test client of a single site does."""

    def __init__(self, town: Town) -> None:
        self._town = town

    def request(self, method: str, path: str, *, headers: dict[str, str], **options: Any) -> Any:
        town = self._town
        url, host = f"https://127.0.0.1:{town.port}{path}", {"Host": town.host}
        return town.world.http.request(
            method, url, headers=headers | host, server_hostname=town.host, **options
        )


@asynccontextmanager
async def inhabited(folder: Path) -> AsyncIterator[Inhabitants]:
    mails = {"mail_server": "smtp.corp.example:587", "mail_from": "parvis@corp.example"}
    async with company(folder, "paris", "lyon", "nice", **mails) as world:
        await world.recognize()
        yield await _settled(world)


async def _settled(world: World) -> Inhabitants:
    paris = world["paris"]
    found = await paris.run(_inhabit(paris))
    people = {name: await paris.run(_somebody(paris, name)) for name in ("amelie", "ada")}
    people["newcomer"] = await paris.person("nils")
    names = {**_named(found), "callback": CALLBACK}
    made = Inhabitants(world, people, names)
    await world.settle()
    for step in (
        *(_federate, _write, _gather, _announce, _complain, _sever),
        *(_register, _let_in, _secure, _provision, _invite),
    ):
        await step(made)
        await world.settle()
    return made


async def _inhabit(town: Town) -> Inhabited:
    amelie = await create_person(
        town.network.site, "amelie", password=PASSWORD, display_name="Amélie Laurent", by="test"
    )
    ada = await create_person(town.network.site, "ada", password=PASSWORD, roles=ROLES, by="test")
    for each in (amelie, ada):
        await note_welcomed(each.id)
    return await inhabit(Paris(town.network.site, town.app, cast(Any, _Client(town)), amelie.id))


async def _somebody(town: Town, handle: str) -> Somebody:
    account = await Account.get(handle=handle)
    return Somebody(town, await town.token_of(account.id), account)


def _named(found: Inhabited) -> dict[str, str]:
    """Call things by what they are: their ids stand where the API's paths have them."""
    ids = found.ids
    return {
        "karim": found.karim.id,
        "stranger": found.nora.id,
        "post": ids["statuses"],
        "conversation": ids["conversations"],
        "list": ids["list"],
        "filter": ids["filters"],
        "secret_group": ids["groups"],
        "group_post": ids["posts"],
        "page": ids["pages"],
        "report": ids["reports"],
        "announcement": ids["announcements"],
        "moderated": ids["admin/accounts"],
    }


async def _secure(city: Inhabitants) -> None:
    """Amélie has second factors; Ada is about to set up an app."""
    site, amelie, ada = city.world["paris"].network.site, city.amelie.account, city.ada.account

    async def set_up() -> None:
        key = {"credential_id": "phone", "public_key": b"", "sign_count": 0}
        await Passkey.create(account_id=amelie.id, name=LONG, **key)
        await begin_app(site, amelie)
        await Totp.filter(account_id=amelie.id).update(confirmed_at=now())
        await new_recovery_codes(site, amelie)
        await begin_app(site, ada)

    await city.world["paris"].run(set_up)


async def _invite(city: Inhabitants) -> None:
    """Let Ada invite people, Amélie have another address, and mails wait that nobody takes."""
    town, ada = city.ada.town, city.ada.account
    site = town.network.site
    for name, terms in (
        ("invitation", Terms(note=f"Stagiaires {LONG}", max_uses=20, department="Atelier")),
        ("domain_invitation", Terms(domains=["corp.example"], max_uses=500)),
        ("mailed", Terms(email="lucie.moreau@corp.example")),
    ):
        made = await town.run(invite(site, terms, by=ada.handle, inviter=ada))
        city.names[name] = made.link.rpartition("/")[2]
    city.names |= {"first_password": "f" * 43, "new_address": "n" * 43}
    later, account_id = now() + timedelta(days=1), city.amelie.account.id
    await town.run(keep_link("welcome", account_id, "f" * 43, later, by="ada"))
    address = "amelie.laurent@corp.example"
    await town.run(keep_link("email", account_id, "n" * 43, later, by="amelie", address=address))
    await town.run(write_test(site, "ada@corp.example", by="ada"))
    await town.run(
        lambda: Mail.filter(kind="test").update(
            state="refused", attempts=1, last_error="550 5.1.1 No such user"
        )
    )


async def _federate(city: Inhabitants) -> None:
    bruno = await city.world["lyon"].person("bruno", display_name=f"Bruno Meyer {LONG}")
    zoe = await city.world["nice"].person("zoe")
    for one, other in ((city.amelie, bruno), (bruno, city.amelie), (city.amelie, zoe), (zoe, city.amelie)):
        await one.follow(other)
    profile = {
        "note": f"Chef d’atelier. #planning {LONG * 3}",
        "fields_attributes": {"0": {"name": "Poste", "value": LONG * 2}},
    }
    await bruno.call("PATCH", "/api/v1/accounts/update_credentials", json=profile)
    for follower in await city.amelie.get("/api/v1/follow_requests"):
        if "@" in follower["acct"]:
            await city.amelie.do(f"/api/v1/follow_requests/{follower['id']}/authorize")
    theirs = await city.amelie.get(f"/api/v1/accounts/{city.names['karim']}/statuses")
    city.names["poll_post"] = next(each["id"] for each in theirs if each["poll"])
    city.names["bruno"] = (await city.amelie.find(f"@{bruno.handle}"))["id"]


async def _write(city: Inhabitants) -> None:
    """Let Bruno write posts of all kinds, and Amélie answer."""
    bruno, amelie = city.world["lyon"].people["bruno"], city.amelie
    for text in ("Bonjour de Lyon #planning", f"```\n{LONG * 4}\n```\n\n> {LONG * 3}\n\n1. Un\n2. Deux"):
        await bruno.publish(text)
    await bruno.publish("Attention au bruit", spoiler_text=f"Sécurité : {LONG}")
    poll = {"options": ["Lundi", f"Mardi {LONG * 2}"], "expires_in": 3600, "multiple": True}
    await bruno.publish("Quels jours ?", poll=poll)
    await bruno.publish("Le plan", media_ids=await _files(bruno))
    edited = await bruno.publish("Réunion à 9 h")
    await bruno.call("PUT", f"/api/v1/statuses/{edited['id']}", json={"status": "Réunion à 10 h"})
    await bruno.publish(f"@{amelie.handle} entre nous", visibility="direct")
    await city.world.settle()
    theirs = await amelie.get(f"/api/v1/accounts/{city.names['bruno']}/statuses")
    newest = next(each for each in theirs if each["visibility"] == "public")
    answer = await amelie.publish(f"@{bruno.handle} bien noté", in_reply_to_id=newest["id"])
    await bruno.publish(f"@{amelie.handle} merci", in_reply_to_id=await _known(bruno, answer["uri"]))
    await amelie.do(f"/api/v1/statuses/{newest['id']}/reblog")
    city.names["distant_post"] = newest["id"]
    older, asked = [await amelie.publish(f"? Le CRM refuse ma connexion{more}") for more in ("", " ce matin")]
    await amelie.post(f"/api/parvis/v1/questions/{asked['id']}/duplicate", {"original_id": older["id"]})
    city.names["question"] = asked["id"]


async def _files(who: Somebody) -> list[str]:
    files = {"presse.jpg": photo(), **documents_of_claire(photo())}
    sent = [await who.call("POST", "/api/v1/media", data=form(files[n], n)) for n in [*files][:4]]
    return [each["id"] for each in sent]


async def _document(who: Somebody, text: str) -> str:
    made = await who.call("POST", "/api/v1/media", data=form(docx(text), "tarifs.docx"))
    return str(made["id"])


async def _known(who: Somebody, uri: str) -> str:
    found = await who.get(f"/api/v2/search?q={uri}&resolve=true&type=statuses")
    return str(found["statuses"][0]["id"])


async def _gather(city: Inhabitants) -> None:
    """Let Ada found an open group that Bruno joins."""
    bruno = city.world["lyon"].people["bruno"]
    wish = {"name": f"Sécurité {LONG}", "access": "open", "anyway": True}
    group = await city.ada.post("/api/parvis/v1/groups", wish)
    handle = group["account"]["acct"]
    await city.world.settle()
    there = await bruno.find(f"@{handle}@{city.ada.town.host}")
    await bruno.do(f"/api/v1/accounts/{there['id']}/follow")
    await city.amelie.do(f"/api/parvis/v1/groups/{group['id']}/join")
    first, newer = [await _document(city.amelie, n) for n in ("2026", "2027")]
    post = await city.amelie.publish(f"@{handle} casques obligatoires", media_ids=[first])
    await city.amelie.post(f"/api/parvis/v1/files/{first}/versions", {"media_id": newer, "note": LONG})
    await city.amelie.call("PUT", f"/api/parvis/v1/files/{first}/tags", json={"tags": f"Casques, {LONG}"})
    city.names |= {"open_group": handle, "open_group_post": post["id"], "file": first}


async def _announce(city: Inhabitants) -> None:
    paris, text = city.world["paris"], WrittenText("fr", "Badges", "Badge obligatoire dès *lundi*.")
    new = NewAnnouncement((text,), "must-read", sites=(LYON,))
    city.names["must_read"] = str(await paris.run(announce(paris.network, city.ada.account, new, by="ada")))


async def _complain(city: Inhabitants) -> None:
    report = {"account_id": city.names["bruno"], "status_ids": [city.names["distant_post"]]}
    await city.amelie.post("/api/v1/reports", {**report, "comment": "Trop long", "forward": False})


async def _sever(city: Inhabitants) -> None:
    paris = city.world["paris"]
    await paris.allow(REMOVED, state="removed")
    [event] = await paris.run(severance_events(city.amelie.account.id))
    city.names["severance"] = str(event.id)


async def _provision(city: Inhabitants) -> None:
    """Let a directory bring somebody and a group that gives something, and ask for what it does not get."""
    paris = city.world["paris"]

    async def bring() -> None:
        provider = await provider_of("corp")
        caller = caller_of(provider)
        await issue_token(provider, "Entra ID", by="ada")
        said = SaidPerson("odile.lambert@corp.example", "4711", display_name="Odile Lambert")
        known = await bring_person(paris.network, caller, Said(said))
        named = SaidGroup(f"Sécurité {LONG}", members=(str(known.id),))
        group = await bring_group(paris.network, caller, named)
        await map_group(paris.network, caller, group.id, "department", "Sécurité", by="ada")
        await note_refusal(caller, "ada@corp.example", "@ada is here already, and not from this directory.")

    await paris.run(bring)


async def _let_in(made: Inhabitants) -> None:
    """Know a provider of identities, which is switched off. Its name is one that no translator sees."""
    paris = made.world["paris"]
    wanted = Wanted("Paris", "https://id.corp.example", "parvis")

    async def add() -> None:
        await add_provider(paris.network, "corp", wanted, by="ada")
        await add_rule("corp", Rule("groups", "press", "role", "communicator"), by="ada")

    await paris.run(add)


async def _register(city: Inhabitants) -> None:
    """Let an app be known, which asks to be let in."""
    wanted = ["read", "write", "follow", "push"]
    registered = await city.world["paris"].run(register_application("Tusky", "", [CALLBACK], wanted))
    city.names["client"] = registered[0].client_id
