"""Writing a mail to somebody: a row of the transaction that causes it. worker.py sends it.

What stands in it is of the recipient's language and rendered when it is sent (web/mail), so a letter is a kind and the
values that it names. They are sealed: links in them let people in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import orjson

from models.core.audit import record
from models.core.base import now, to_ms
from models.core.errors import Invalid, NotFound
from models.core.live import Event
from models.core.site import Site
from models.core.transaction import transaction
from models.mail.queue import Mail, retry_mails
from models.people.people import Person
from outbox.tasks import DAY, HOUR

KINDS = (
    "test",
    "invitation",
    "join",
    "welcome",
    "reset",
    "confirm",
    "address_changed",
    "password_changed",
)
"""Each has its words in web/mail."""


@dataclass(frozen=True)
class Letter:
    """What a mail says, to be rendered in a language."""

    kind: str
    language: str
    values: Mapping[str, str]
    """What its template names; links are addresses of this site."""
    expires_at: datetime


@dataclass(frozen=True)
class Rendered:
    """A letter in words."""

    subject: str
    text: str
    html: str


def is_mail_on(site: Site) -> bool:
    """Tell whether this site can send mails. Without, whoever causes one hands over the link."""
    return bool(site.settings.mail_server)


async def write_mail(
    site: Site,
    kind: str,
    recipient: str,
    *,
    language: str,
    expires_at: datetime,
    account_id: int | None = None,
    **values: str,
) -> int | None:
    """Queue a mail; return its id, or None where this site sends none. Belongs in the transaction of its cause."""
    if not is_mail_on(site):
        return None
    made = await Mail.create(
        kind=kind,
        recipient=recipient,
        account_id=account_id,
        language=language,
        wrapped=site.secret.wrap(orjson.dumps(values)),
        expires_at=expires_at,
    )
    site.live.announce(Event("mail"))
    return made.id


async def write_to_person(
    site: Site, kind: str, person: Person, *, expires_at: datetime | None = None, **values: str
) -> int | None:
    """Queue a mail to the address of one of our people, in their language; None where they have no address."""
    if not person.email:
        return None
    return await write_mail(
        site,
        kind,
        person.email,
        language=language_of(site, person),
        expires_at=expires_at or now() + 2 * DAY,
        account_id=person.id,
        **values,
    )


def language_of(site: Site, person: Person | None = None) -> str:
    """Return the language in which somebody is written to: what they chose, or used last, or the site's first."""
    wanted = (person.language, person.locale) if person else ()
    return next((each for each in wanted if each in site.look.languages), site.look.languages[0])


async def write_test(site: Site, recipient: str, *, by: str) -> int:
    """Queue a mail that shows whether mails arrive. Raises Invalid: for no address, and without a server."""
    if not is_mail_on(site):
        text = "cannot be reached: this site sends no mails, set mail_server first (deploy/mail.md)"
        raise Invalid(email=text)
    check_recipient(recipient)
    async with transaction():
        made = await write_mail(
            site,
            "test",
            recipient,
            language=language_of(site),
            expires_at=now() + HOUR,
            at=str(to_ms(now())),
        )
        await record(by, "mail.test", recipient)
    assert made
    return made


async def retry(site: Site, mail_id: int | None, *, by: str) -> int:
    """Send what waits now, all or one; return how many mails that are. Raises NotFound where the one does not wait."""
    async with transaction():
        count = await retry_mails(mail_id)
        if mail_id and not count:
            raise NotFound("No such mail waits")
        await record(by, "mail.retry", str(mail_id or "all"), after=str(count))
        site.live.announce(Event("mail"))
    return count


def check_recipient(address: str) -> None:
    """Refuse an address that no mail can go to."""
    name, _, domain = address.rpartition("@")
    is_one = name and "." in domain.strip(".") and address.isascii() and address.isprintable()
    if not is_one or len(address) > 255 or set(address) & set(' <>,;:"()[]\\') or "@" in name:
        raise Invalid(email="is not an e-mail address")
