"""What an account shows of what its directory says: the one function `show`.

What it says of somebody's work is theirs to change no more (outbox/people/work.py). What a person chose otherwise stays
until the directory says something else than before.
"""

import re
from dataclasses import replace

from federation.network import Network
from models.core.accounts import Account
from models.core.database import get
from models.core.errors import Invalid
from models.core.zones import zone_names
from models.identity.provider_tokens import Caller
from models.identity.provisioned_groups import given_department
from models.identity.said import SaidPerson
from models.mail.queue import end_mails_of
from models.people.one_time import use_up_links
from models.people.people import Person
from models.text.text import clean_name
from outbox.identity.arriving import is_powerful
from outbox.people.accounts import MAX_DEPARTMENT
from outbox.people.profiles import MAX_NAME, rename
from outbox.people.work import DirectoryValues, set_from_directory

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def check_said(said: SaidPerson) -> None:
    """Refuse what could never be kept. Raises Invalid, with what is wrong by field."""
    if said.email and not _EMAIL.fullmatch(said.email):
        raise Invalid("The e-mail address is none", emails="is not an e-mail address")


async def show(
    network: Network, caller: Caller, account_id: int, before: SaidPerson | None, said: SaidPerson
) -> None:
    """Let an account show what its directory says now; `before` is what it said last, None for nothing yet.

    Only what changed since is applied. In the caller's transaction, which holds the account.
    """
    account, person = await get(Account, account_id), await get(Person, account_id)
    was = before or SaidPerson("")
    await _show_name(network, caller, account, was, said)
    await _show_work(caller, account, was, said)
    columns = _email(person, was, said) | _language(network, person, was, said)
    if "email" in columns:  # They were mailed to the old one.
        await use_up_links(account_id, "welcome", "reset", "email")
        await end_mails_of(account_id)
    if columns:
        await Person.filter(id=account_id).update(**columns)


async def _show_name(
    network: Network, caller: Caller, account: Account, was: SaidPerson, said: SaidPerson
) -> None:
    name = clean_name(said.shown_name, MAX_NAME)
    if name and said.shown_name != was.shown_name and name != account.display_name:
        await rename(network, account, name, by=caller.actor)


async def _show_work(caller: Caller, account: Account, was: SaidPerson, said: SaidPerson) -> None:
    """A department that a group of the directory gives comes before the one that it says (outbox/identity/grants.py)."""
    values = DirectoryValues(
        title=said.title if said.title != was.title else None,
        phone=said.phone if said.phone != was.phone else None,
        manager_uri=await _manager_uri(said.manager) if said.manager != was.manager else None,
    )
    if said.department != was.department and not await given_department(account.id):
        values = replace(values, department=said.department[:MAX_DEPARTMENT])
    if values != DirectoryValues():
        await set_from_directory(account, values, caller.actor)


async def _manager_uri(said: str) -> str | None:
    """Return whom a directory means by our id of a manager; "" for nobody, None where it says something else."""
    if not said:
        return ""
    is_id = said.isascii() and said.isdecimal() and len(said) <= 18
    manager = await Account.get_or_none(id=int(said), host="", actor_type="Person") if is_id else None
    return manager.uri if manager else None


def _email(person: Person, was: SaidPerson, said: SaidPerson) -> dict[str, str]:
    """An address that the directory takes back goes, unless somebody else set the one that is here. That of somebody with
    roles is changed by an admin here alone: by a mail to it one gets a new password.
    """
    if said.email == was.email or is_powerful(person):
        return {}
    if said.email:
        return {"email": said.email, "email_by": "directory"}
    return {"email": ""} if person.email_by == "directory" else {}


def _language(network: Network, person: Person, was: SaidPerson, said: SaidPerson) -> dict[str, str]:
    columns = {}
    code, before = _known_language(network, said), _known_language(network, was)
    if code != before and person.language in ("", before):
        columns["language"] = code
    zone, former = _known_zone(said), _known_zone(was)
    if zone != former and person.time_zone in ("", former):
        columns["time_zone"] = zone
    return columns


def _known_language(network: Network, said: SaidPerson) -> str:
    """Return the language of this site that is meant by `fr-FR`; "" for others."""
    offered = network.site.look.languages
    code = re.split("[-_]", said.language or said.locale)[0].lower()
    return code if code in offered else ""


def _known_zone(said: SaidPerson) -> str:
    return said.time_zone if said.time_zone in zone_names() else ""
