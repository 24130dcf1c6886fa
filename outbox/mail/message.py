"""A mail as it goes to the server: headers and both bodies, by the rules of RFC 5322 and 3834.

Names and subjects become one line without control characters before they are headers, and the library refuses what would
begin another one.
"""

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from models.core.base import digest
from models.core.config import Settings
from models.mail.queue import Claimed
from outbox.mail.letters import Rendered

MAX_SUBJECT = 200


class Unwritable(ValueError):
    """To such an address no mail can be written."""


def sender_of(settings: Settings) -> str:
    """Return the address that mails come from."""
    return settings.mail_from or settings.contact_email


def message_of(settings: Settings, site_name: str, mail: Claimed, rendered: Rendered) -> bytes:
    """Write a mail. It is the same again when it is sent again, so that mail programs show it once. Raises Unwritable."""
    message = EmailMessage(policy=SMTP)
    try:
        message["From"] = Address(one_line(site_name), addr_spec=sender_of(settings))
        message["To"] = Address(addr_spec=mail.recipient)
        message["Subject"] = one_line(rendered.subject)[:MAX_SUBJECT]
        message["Date"] = format_datetime(mail.created_at)
        message["Message-ID"] = message_id(settings, mail)
        message["Auto-Submitted"] = "auto-generated"
        message["X-Auto-Response-Suppress"] = "All"  # Exchange's absence notes
        message.set_content(rendered.text)
        message.add_alternative(rendered.html, subtype="html")
        message["Content-Language"] = mail.language
        return message.as_bytes()
    except (ValueError, IndexError, MessageError, UnicodeError) as error:
        raise Unwritable(f"no mail can be written to this address: {error}") from error


def message_id(settings: Settings, mail: Claimed) -> str:
    """Return the id of a mail, which says nothing about how many there are."""
    number = digest("mail", settings.origin, str(mail.id), mail.created_at.isoformat())[:32]
    return f"<{number}@{settings.authority.partition(':')[0]}>"


def one_line(text: str) -> str:
    """Return a text as one line that can be part of a header."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
