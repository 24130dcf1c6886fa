"""A mail server on loopback, as a company's relay: with TLS and a login, and as moody as a test wants it."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.world import company_authority

USER, PASSWORD = "parvis", "let me send"


@dataclass
class Mailbox:
    """What arrived, and what the server answers to others."""

    port: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    connections: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    """Recipient -> what the server says, instead of taking the mail."""
    answer: str = ""
    """What it says to all mails."""
    logins: list[tuple[str, str]] = field(default_factory=list)

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if refusal := self.answers.get(address):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.answer:
            return self.answer
        assert isinstance(envelope.content, bytes)
        self.raw.append(envelope.content)
        found = message_from_bytes(envelope.content, policy=default)
        assert isinstance(found, EmailMessage)
        self.mails.append(found)
        return "250 OK"

    def to(self, address: str) -> list[EmailMessage]:
        return [each for each in self.mails if each["To"] == address]

    def link_to(self, address: str) -> str:
        """Return the path of the link in the newest mail to somebody."""
        return link_in(self.to(address)[-1])

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=self.logins[-1] == (USER, PASSWORD), handled=False)


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body
    return str(body.get_content())


def html_of(mail: EmailMessage) -> str:
    body = mail.get_body(("html",))
    assert body
    return str(body.get_content())


def link_in(mail: EmailMessage) -> str:
    """Return the path of the only link in a mail."""
    [link] = set(re.findall(r"https://[^/\s]+(/[^\s]+)", text_of(mail)))
    return str(link)


@asynccontextmanager
async def mailbox(*, tls: str = "starttls", login: bool = False) -> AsyncIterator[Mailbox]:
    """Open a mail server called localhost: `starttls`, `tls`, or `none`, without any TLS."""
    box = Mailbox()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    company_authority().issue_cert("localhost").configure_cert(context)

    def open_door() -> asyncio.Protocol:
        box.connections += 1
        return SMTP(
            box,
            hostname="localhost",
            ident="relay",
            tls_context=context if tls == "starttls" else None,
            require_starttls=tls == "starttls",
            auth_required=login and tls == "starttls",
            auth_require_tls=tls == "starttls",
            authenticator=box.authenticate if login else None,
        )

    server = await _listen(open_door, context if tls == "tls" else None)
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()


async def _listen(door: Callable[[], asyncio.Protocol], tls: ssl.SSLContext | None) -> asyncio.Server:
    return await asyncio.get_running_loop().create_server(door, "127.0.0.1", 0, ssl=tls)
