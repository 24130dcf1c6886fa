"""What people choose for the pages they read, and their password. Defaults for posts are `preferences`."""

from dataclasses import asdict, dataclass

from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import now
from models.core.database import fetch, get
from models.core.errors import Invalid, NotFound
from models.core.site import Site, look_of
from models.core.transaction import atomic, transaction
from models.core.zones import check_zone
from models.people.one_time import FOR_PASSWORDS, use_up_links
from models.people.people import THEMES, Person, hash_password, is_password
from outbox.people.access import end_all_else
from outbox.people.passwords import note_changed_password
from outbox.people.strength import check_strength


@dataclass(frozen=True)
class Wanted:
    """Changes, under the names of models.people.people.Person; None leaves a value as it is."""

    language: str | None = None
    """One of the site's look; "": the browser's."""
    time_zone: str | None = None
    """Name in the IANA database; "": the site's."""
    theme: str | None = None
    keys_off: bool | None = None


async def change_settings(site: Site, person_id: int, wanted: Wanted) -> None:
    """Change one's own settings, all of them or none. Raises Invalid for what is none of the choices."""
    check_zone(wanted.time_zone or "")
    _check_theme(wanted.theme or "")
    if wanted.language:
        _check_language(wanted.language, (await look_of(site)).languages)
    changes = {name: value for name, value in asdict(wanted).items() if value is not None}
    if changes:
        await _change(person_id, changes)


async def note_welcomed(person_id: int) -> None:
    """Note that somebody is through with what newcomers are shown, or skipped it. The first time counts."""
    async with transaction():
        await Person.filter(id=person_id, welcomed_at=None).update(welcomed_at=now())


async def change_password(
    site: Site,
    account: Account,
    old: str,
    new: str,
    *,
    keep_session_id: int | None = None,
    keep_token_id: int | None = None,
) -> None:
    """Change one's own password, and end all access but that by which it is asked for.

    Raises Invalid: `old_password` when that is wrong, after as long as for a right one, or `password` for the new one.
    Callers count attempts (web/http/attempts.py). Of several at once, the first one changes it.
    """
    person = await fetch(Person, "id = $1", account.id)
    kept = person.password_hash if person else ""
    if not await is_password(site, kept, old):
        raise Invalid("The present password is wrong", old_password="is wrong")
    if new == old:
        raise Invalid("The new password is the present one", password="must differ from the present one")
    await check_strength(site, new, [account.username, account.display_name, person.email if person else ""])
    password_hash = await hash_password(site, new)
    await _replace_password(site, account, kept, password_hash, keep_session_id, keep_token_id)


@atomic
async def _replace_password(
    site: Site, account: Account, old: str, new: str, session_id: int | None, token_id: int | None
) -> None:
    """Put one password hash in the place of another. Locks the account."""
    await lock_accounts(account.id)
    if not await Person.filter(id=account.id, password_hash=old, disabled_at=None).update(password_hash=new):
        raise Invalid("The password was changed just now", old_password="was changed just now")
    await record(account.handle, "person.password", account.handle)
    await end_all_else(account, session_id=session_id, token_id=token_id)
    await use_up_links(account.id, *FOR_PASSWORDS)
    await note_changed_password(site, account, await get(Person, account.id))


@atomic
async def _change(person_id: int, changes: dict[str, object]) -> None:
    if not await Person.filter(id=person_id).update(**changes):
        raise NotFound("Only people have settings: log in as yourself")


def _check_theme(theme: str) -> None:
    if theme not in THEMES:
        raise Invalid(
            "Validation failed: The theme must be light, dark or, for the system's, empty",
            theme="must be light, dark or empty",
        )


def _check_language(language: str, offered: tuple[str, ...]) -> None:
    if language not in offered:
        text = f"must be one of {', '.join(offered)}"
        raise Invalid(f"Validation failed: The language {text}", language=text)
