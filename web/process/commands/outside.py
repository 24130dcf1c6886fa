"""`parvis push` and `parvis egress`: what leaves for other companies, and what was dialled."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from datetime import datetime

    from models.core.site import Site


@click.group()
def push() -> None:
    """Push services, which wake phones: other companies. None is used before it is allowed by name."""


@push.command("allow")
@click.argument("host")
@on_site
async def push_allow(site: "Site", host: str) -> None:
    """Let HOST carry encrypted messages to people's clients, for example updates.push.services.mozilla.com."""
    from outbox.notifications.push import allow_host

    name = await allow_host(site, host, by=typist())
    click.echo(f"{name} may carry pushes. It learns when somebody is told something, not what.")


@push.command("remove")
@click.argument("host")
@on_site
async def push_remove(site: "Site", host: str) -> None:
    """Let HOST carry nothing more; clients that it woke are woken no more."""
    from outbox.notifications.push import remove_host

    await remove_host(site, host, by=typist())
    click.echo(f"{host} carries no pushes any more.")


@push.command("list")
@on_site
async def push_list(site: "Site") -> None:
    """Show which hosts may carry pushes."""
    from models.notifications.push import push_hosts

    table(
        ["host", "since"],
        [[each.host, each.created_at] for each in await push_hosts()],
        "None: nobody is woken.",
    )


@click.command()
@click.option("--host", default="", help="Dials to this site only.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="First day. Default: the last 24 hours.")
@click.option("--each", is_flag=True, help="Every dial, newest first, instead of totals.")
@on_site
async def egress(site: "Site", host: str, since: "datetime | None", each: bool) -> None:
    """Show with whom this site spoke: every dial, allowed or refused, as long as it is kept (`egress_kept_days`)."""
    from datetime import UTC, timedelta

    from models.core.base import now
    from models.core.egress import dial_totals, dials

    first = since.replace(tzinfo=UTC) if since else now() - timedelta(days=1)
    nothing = "This site dialled nobody."
    if each:
        table(
            ["WHEN", "SITE", "PURPOSE", "OUTCOME", "BYTES OUT", "BYTES IN"],
            [
                [dial.at, dial.host, dial.purpose, dial.outcome, dial.bytes_out, dial.bytes_in]
                for dial in await dials(host=host, since=first, limit=10_000)
            ],
            nothing,
        )
        return
    table(
        ["SITE", "PURPOSE", "OUTCOME", "DIALS", "BYTES OUT", "BYTES IN", "LAST"],
        [
            [t.host, t.purpose, t.outcome, t.dials, t.bytes_out, t.bytes_in, t.last_at]
            for t in await dial_totals(host=host, since=first)
        ],
        nothing,
    )
