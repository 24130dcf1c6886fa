"""Speaking with the mail server of the settings, and with no other host: the one adapter for aiosmtplib.

Encrypted before anything is said, unless the settings say `none`: where the server does not offer it, nothing is sent,
no password either. Every connection is a row of the egress ledger, under the purpose `mail`.
"""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiosmtplib

from federation.client import trusting
from models.core.config import Settings
from models.core.egress import Ledger

TIMEOUT_S = 20.0
"""For each answer of the server."""
_FINAL = range(500, 600)
_OF_LOGIN = frozenset({530, 534, 535, 538})
"""Codes about how we log in: an admin can put that right, and then the mail goes."""


class MailRefused(Exception):
    """The server will never take this mail."""


class MailFailed(Exception):
    """The mail was not taken now; it may be later. `of_server`: nor will another be."""

    def __init__(self, text: str, *, of_server: bool = False) -> None:
        super().__init__(text)
        self.of_server = of_server


class Connection:
    """A mail server that takes our mails."""

    def __init__(self, client: aiosmtplib.SMTP) -> None:
        self._client = client
        self.bytes_out = 0
        self.sent = 0

    async def send(self, sender: str, recipient: str, message: bytes) -> None:
        """Hand a mail over. Raises MailRefused and MailFailed."""
        self.bytes_out += len(message)
        try:
            await self._client.sendmail(sender, [recipient], message)
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise _verdict(error.recipients[0]) from error
        except aiosmtplib.SMTPResponseException as error:
            raise _verdict(error) from error
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise MailFailed(_said(error), of_server=True) from error
        self.sent += 1


@asynccontextmanager
async def connected(settings: Settings, ledger: Ledger) -> AsyncIterator[Connection]:
    """Connect, encrypt and log in. Raises MailFailed, which says what the server or the network did."""
    host, _, port = settings.mail_server.rpartition(":")
    client = aiosmtplib.SMTP(
        hostname=host.strip("[]"),
        port=int(port),
        use_tls=settings.mail_tls == "tls",
        start_tls=settings.mail_tls == "starttls",
        tls_context=None if settings.mail_tls == "none" else _tls(settings),
        username=settings.mail_user or None,
        password=settings.mail_password or None,
        timeout=TIMEOUT_S,
        local_hostname=settings.authority.partition(":")[0],
    )
    connection, outcome, local_port = Connection(client), "interrupted", 0
    ledger.check()
    try:
        try:
            await client.connect()
            local_port = _local_port(client)
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            outcome = f"failed: {type(error).__name__}"
            raise MailFailed(_said(error), of_server=True) from error
        yield connection
        outcome = "done"
    except MailFailed as error:
        outcome = outcome if outcome.startswith("failed") else f"failed: {error}"
        raise
    finally:
        client.close()
        ledger.note(
            settings.mail_server, "mail", outcome, bytes_out=connection.bytes_out, local_port=local_port
        )


async def try_connection(settings: Settings, ledger: Ledger) -> None:
    """See whether the server lets us in; nothing is sent. Raises MailFailed."""
    async with connected(settings, ledger):
        pass


def _tls(settings: Settings) -> ssl.SSLContext:
    context = trusting(settings)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _local_port(client: aiosmtplib.SMTP) -> int:
    found = client.transport.get_extra_info("sockname") if client.transport else None
    return found[1] if found else 0


def _verdict(error: aiosmtplib.SMTPResponseException) -> MailRefused | MailFailed:
    said = _said(error)
    if error.code in _FINAL and error.code not in _OF_LOGIN:
        return MailRefused(said)
    return MailFailed(said, of_server=error.code in (421, *_OF_LOGIN))


def _said(error: Exception) -> str:
    """Return what happened, as one line: the code and the words of the server, or of the network."""
    code = f"{error.code} " if isinstance(error, aiosmtplib.SMTPResponseException) else ""
    text = str(getattr(error, "message", "") or error) or type(error).__name__
    if error.__cause__ and not code and str(error.__cause__) not in text:  # "Error connecting": why?
        text = f"{text.rstrip(': ')}: {error.__cause__}"
    return f"{code}{' '.join(text.split())}"[:300]
