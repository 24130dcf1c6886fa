"""`parvis mail`: what waits for the mail server, and what became of it."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site


@click.group()
def mail() -> None:
    """Mails of this site: invitations, confirmations, new passwords. Set mail_server first (deploy/mail.md)."""


@mail.command("list")
@click.option(
    "--state", type=click.Choice(["queued", "sent", "refused", "expired", "ended"]), help="Only these."
)
@click.option("--limit", default=50, show_default=True, help="So many, the newest first.")
@on_site
async def mail_list(site: "Site", state: str | None, limit: int) -> None:
    """Show mails: to whom, which kind, and how they ended. What they said is kept nowhere."""
    from models.mail.queue import latest_mails

    table(
        ["ID", "TO", "KIND", "STATE", "TRIED", "SINCE", "NEXT", "SAID LAST"],
        [
            [
                each.id,
                each.recipient,
                each.kind,
                each.state,
                each.attempts,
                each.created_at,
                each.due_at if each.state == "queued" else None,
                each.last_error,
            ]
            for each in await latest_mails(min(max(limit, 1), 10_000), state=state or "")
        ],
        "None." if site.settings.mail_server else "None: this site sends no mails. Next: deploy/mail.md",
    )


@mail.command("retry")
@click.argument("number", type=click.IntRange(min=1), required=False)
@on_site
async def mail_retry(site: "Site", number: int | None) -> None:
    """Send what waits now: all of it, or mail NUMBER. The running site does so within a minute."""
    from outbox.mail.letters import retry

    count = await retry(site, number, by=typist())
    click.echo(f"{count} mails are due now.")


@mail.command("test")
@click.argument("address")
@on_site
async def mail_test(site: "Site", address: str) -> None:
    """Send a mail to ADDRESS now, and say what the mail server answers."""
    from federation.network import open_network
    from models.mail.queue import mail_by_id
    from outbox.mail.letters import write_test
    from outbox.mail.worker import send_one
    from web.mail import renderer

    number = await write_test(site, address, by=typist())
    async with open_network(site) as network:
        await send_one(network, renderer(site), number)
    made = await mail_by_id(number)
    if made is None or made.state != "sent":
        why = made.last_error if made else "it is gone"
        raise click.ClickException(f"The mail did not leave: {why or 'the running site is at it just now'}.")
    click.echo(f"{site.settings.mail_server} took it. Look whether it arrives at {address}.")
