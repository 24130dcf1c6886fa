"""Sends mails that are due: claimed for some minutes, over one connection, and how each ended is a row.

At least once: a process that is killed loses its claims, never a mail, and a second one begins no mail that the first is
at. What the server refuses for good ends so; all else is tried again until the mail is worth nothing.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

import orjson

from federation.network import Network
from models.core.base import now
from models.core.transaction import transaction
from models.mail.queue import (
    Claimed,
    claim_mail,
    claim_mails,
    end_mail,
    end_unwanted_mails,
    try_mail_later,
)
from outbox.mail.letters import Letter, Rendered, is_mail_on
from outbox.mail.message import Unwritable, message_of, sender_of
from outbox.mail.smtp import Connection, MailFailed, MailRefused, connected

Render = Callable[[Letter], Rendered]
"""web/mail: puts a letter into words."""

AT_ONCE = 20
BATCH_S = 240.0
"""Less than the lease: what is not sent by then another process may take."""
IDLE_S = 20.0
"""Between looks at the queue without an event: for mails to try again, and those that other processes queued."""
WAITS = tuple(timedelta(minutes=m) for m in (1, 3, 10, 30, 60, 120))
"""After the first failure, the second …; the last for all that follow."""

_log = logging.getLogger(__name__)


async def run(network: Network, render: Render) -> None:
    """Send what is due, for ever; a site without a mail server has nothing to do."""
    with network.site.live.subscribe() as events:
        while True:
            try:
                while await send_due(network, render):
                    pass
            except Exception:
                _log.exception("mails cannot be sent; trying again")
            with suppress(TimeoutError):
                async with asyncio.timeout(IDLE_S):
                    while (await events.queue.get()).kind != "mail":
                        pass


async def send_due(network: Network, render: Render) -> int:
    """Send what is due now, at most AT_ONCE mails; return how many were tried."""
    if not is_mail_on(network.site):
        return 0
    async with transaction():
        await end_unwanted_mails()
        mails = await claim_mails(AT_ONCE)
    await _send(network, render, mails)
    return len(mails)


async def send_one(network: Network, render: Render, mail_id: int) -> None:
    """Send one mail now, unless another process is at it. How it ended is in its row."""
    async with transaction():
        mail = await claim_mail(mail_id)
    await _send(network, render, [mail] if mail else [])


async def _send(network: Network, render: Render, mails: Sequence[Claimed]) -> None:
    """Send mails over one connection. When it cannot be made, or breaks, all that are left wait."""
    left = list(mails)
    if not left:
        return
    try:
        async with asyncio.timeout(BATCH_S):
            async with connected(network.site.settings, network.policy.ledger) as connection:
                while left:
                    await _hand_over(network, render, connection, left[0])
                    left.pop(0)
    except (MailFailed, TimeoutError) as error:
        why = str(error) or "the mail server takes too long"
        _log.warning("event=mail_failed waiting=%d because=%r", len(left), why)
        for each in left:
            await _later(each, why)


async def _hand_over(network: Network, render: Render, connection: Connection, mail: Claimed) -> None:
    """Send one mail and write down what became of it. Raises MailFailed when no other can be sent either."""
    try:
        message = _written(network, render, mail)
        await connection.send(sender_of(network.site.settings), mail.recipient, message)
    except (MailRefused, Unwritable) as error:
        _log.warning("event=mail_refused kind=%s mail=%d because=%r", mail.kind, mail.id, str(error))
        return await end_mail(mail, "refused", str(error))
    except MailFailed as error:
        if error.of_server:
            raise
        return await _later(mail, str(error))
    _log.info("event=mail_sent kind=%s mail=%d attempts=%d", mail.kind, mail.id, mail.attempts)
    return await end_mail(mail, "sent")


def _written(network: Network, render: Render, mail: Claimed) -> bytes:
    """Write a mail. Raises Unwritable: one that cannot be rendered must not keep the others waiting."""
    site = network.site
    try:
        values = orjson.loads(site.secret.unwrap(mail.wrapped))
        rendered = render(Letter(mail.kind, mail.language, values, mail.expires_at))
    except Exception as error:
        _log.exception("a mail cannot be rendered kind=%s mail=%d", mail.kind, mail.id)
        raise Unwritable("a defect of this site: it is in the log") from error
    return message_of(site.settings, site.look.name, mail, rendered)


async def _later(mail: Claimed, why: str) -> None:
    wait = WAITS[min(mail.attempts, len(WAITS)) - 1]
    if now() + wait >= mail.expires_at:
        await end_mail(mail, "expired", why)
    else:
        await try_mail_later(mail, wait, why)
