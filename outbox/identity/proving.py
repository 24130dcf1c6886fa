"""Somebody proves who they are: by a password, a passkey, a code of their app or a recovery code.

Callers count attempts (web/http/attempts.py).
"""

from dataclasses import dataclass

from federation.network import Network
from models.core.accounts import account_by_id
from models.core.base import now
from models.core.errors import Unauthenticated
from models.core.site import Site
from models.core.transaction import atomic
from models.identity.login_steps import Purpose, SecondStep, end_half_login
from models.people.oauth import note_proof, open_session
from models.people.people import Person, is_password
from outbox.identity import ldap_sign_in
from outbox.identity.apps import check_app_code
from outbox.identity.passkeys import check_passkey
from outbox.identity.recovery import check_recovery_code


@dataclass(frozen=True)
class Offered:
    """What somebody shows; "" for what they do not. The first that there is counts."""

    passkey: str = ""
    """A browser's answer, JSON."""
    code: str = ""
    """Of their app, or a recovery code."""
    password: str = ""


async def check_factor(site: Site, account_id: int, offered: Offered, purpose: Purpose, browser: str) -> str:
    """Return by which second factor somebody has proved who they are. Raises Unauthenticated."""
    if offered.passkey:
        await check_passkey(site, purpose, browser, offered.passkey, account_id)
        return "passkey"
    if "".join(offered.code.split()).isdecimal():
        await check_app_code(site, account_id, offered.code)
        return "totp"
    await check_recovery_code(site, account_id, offered.code)
    return "recovery"


async def prove_again(
    network: Network, account_id: int, session_id: int, offered: Offered, browser: str, *, strongly: bool
) -> str:
    """Note that the person of a session has proved again who they are, and return how; `strongly`: a password is not
    enough. Raises Unauthenticated, and Unavailable when the password may be that of a directory that cannot be asked.
    """
    if offered.passkey or offered.code:
        proved = await check_factor(network.site, account_id, offered, "again", browser)
    elif strongly or not await _knows_password(network, account_id, offered.password):
        raise Unauthenticated("The password is wrong")
    else:
        proved = "password"
    await note_proof(session_id, proved)
    return proved


async def _knows_password(network: Network, account_id: int, password: str) -> bool:
    """Tell whether a password is somebody's: here, or in a directory that they are known by."""
    person = await Person.get_or_none(id=account_id)
    if await is_password(network.site, person.password_hash if person else "", password):
        return True
    return await ldap_sign_in.knows_password(network, account_id, password)


@atomic
async def finish_login(site: Site, step: SecondStep, device: str, proven_by: str) -> str:
    """Make a session of a half login, and return its secret. Raises Unauthenticated when it is over: of several at once
    one gets it.
    """
    if not await end_half_login(step.id):
        raise Unauthenticated("This login is over: begin again")
    return await open_session(step.account_id, site.settings, device, proven_by)


async def log_in_by_passkey(site: Site, browser: str, answer: str, *, locale: str = "") -> tuple[Person, str]:
    """Return who has shown a passkey of their device and nothing else, with their username; note when. Raises
    Unauthenticated.
    """
    account_id = await check_passkey(site, "login", browser, answer)
    return await _noted(account_id, locale), (await account_by_id(account_id)).username.lower()


@atomic
async def _noted(account_id: int, locale: str) -> Person:
    person = await Person.get_or_none(id=account_id, disabled_at=None)
    if person is None:
        raise Unauthenticated("The passkey was not accepted")
    await Person.filter(id=account_id).update(last_login_at=now(), locale=locale or person.locale)
    return person
