"""What waits, what failed, where a post went, the index of words, and counters."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table

if TYPE_CHECKING:
    from models.core.site import Site


@click.group(invoke_without_command=True)
@click.pass_context
def queue(context: click.Context) -> None:
    """Show what waits, by site, what ended unsent, and what could not be applied."""
    if context.invoked_subcommand is None:
        context.invoke(show_queue)


@queue.command("show", hidden=True)
@on_site
async def show_queue(site: "Site") -> None:
    """Show the queue: what `parvis queue` alone does."""
    from models.delivery.received import dead_letters
    from models.peers.host_health import dormant_hosts
    from outbox.delivery.queue import queue_summary, undelivered

    waiting, dormant = await queue_summary(), await dormant_hosts()
    table(
        ["SITE", "QUEUED", "PARKED", "OLDEST DUE", "SILENT SINCE", "LAST ERROR"],
        [
            [each.host, each.queued, each.parked, each.oldest_due, dormant.get(each.host), each.last_error]
            for each in waiting
        ],
        "Nothing waits to be delivered.",
    )
    table(
        ["ID", "SITE", "STATE", "ENDED", "ACTIVITY", "ERROR"],
        [[d.id, d.host, d.state, d.finished_at, d.activity.uri, d.last_error] for d in await undelivered()],
        "Nothing ended unsent.",
    )
    dead = await dead_letters(50, oldest_first=True)
    table(
        ["DEAD SINCE", "FROM", "ACTIVITY", "REASON"],
        [[each.received_at, each.host, each.uri, each.reason] for each in dead],
        "No received activity is dead.",
    )


@queue.command("retry")
@click.argument("what", metavar="HOST|ID", required=False)
@click.option("--all", "is_all", is_flag=True, help="For every site that is allowed.")
@on_site
async def retry_queue(site: "Site", what: str | None, is_all: bool) -> None:
    """Queue again what expired or was refused, and send now what waits: all for HOST, or the one delivery with ID."""
    from outbox.delivery.queue import retry, retry_all

    if is_all == bool(what):
        raise click.UsageError("Name a HOST or an ID, or --all.")
    found = await (retry(site, what) if what else retry_all(site))
    click.echo(f"{found.again} queued again; {found.sooner} that waited are due now.")
    if found.left:
        click.echo(
            f"{found.left} cannot be sent again: the text is no longer kept, what it was about was deleted, or the site"
            " is not allowed."
        )


@click.group()
def received() -> None:
    """What came in and could not be applied, however often it was tried."""


@received.command("list")
@on_site
async def received_list(site: "Site") -> None:
    """List the latest 100, with the reason why they failed last."""
    from models.delivery.received import dead_letters

    table(
        ["ID", "RECEIVED", "FROM", "ACTIVITY", "REASON"],
        [[each.id, each.received_at, each.host, each.uri, each.reason] for each in await dead_letters()],
        "No received activity is dead.",
    )


@received.command("retry")
@click.argument("what", metavar="HOST|ID")
@on_site
async def received_retry(site: "Site", what: str) -> None:
    """Apply again, from the beginning: all from HOST, or the one with ID."""
    from models.delivery.received import retry_dead

    click.echo(f"{await retry_dead(site.live, what)} to be applied again.")


@click.command()
@click.argument("uri", metavar="POST")
@on_site
async def deliveries(site: "Site", uri: str) -> None:
    """Show which sites received or fetched a post, and when. POST is its URI."""
    from outbox.delivery.receipts import receipts_of

    table(
        ["SITE", "HOW", "STATE", "WHEN", "STATUS", "WHO OR WHERE"],
        [[r.host, r.how, r.state, r.at, r.status, r.place] for r in await receipts_of(uri)],
        "No other site was sent this post, and none fetched it.",
    )


@click.group()
def search() -> None:
    """The index of words by which people, posts and files are found."""


@search.command("rebuild")
@on_site
async def search_rebuild(site: "Site") -> None:
    """Read all texts again, while the site runs. Needed when search misses what is there."""
    from models.search.index import rebuild

    done = total = 0
    async for done, total in rebuild():
        click.echo(f"\r{done:,} of {total:,}", nl=False, err=True)
    click.echo(f"\nIndexed {done:,} posts and accounts.")


@click.group()
def repair() -> None:
    """Set right what does not agree within the database."""


@repair.command("counts")
@on_site
async def repair_counts(site: "Site") -> None:
    """Count posts, follows, answers, boosts, favourites and votes anew, while the site runs.

    Needed when `parvis doctor` says that counts differ. A large database takes minutes; ended in between, it can be
    started again.
    """
    from models.core.count_repair import repair

    progress = (0, 0, 0)
    async for progress in repair():
        click.echo(f"\r{progress[0]:,} of {progress[1]:,}", nl=False, err=True)
    click.echo(f"\nCounted {progress[0]:,} rows, set right {progress[2]:,} counters.")
