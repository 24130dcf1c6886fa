"""`parvis announce`: what the company tells everybody here."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import HOST, on_site, table, typist

if TYPE_CHECKING:
    from datetime import datetime

    from models.announcements.announcements import Importance
    from models.core.site import Site


@click.group()
def announce() -> None:
    """What the company tells everybody on this site."""


MOMENT = click.DateTime(["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d"])


@announce.command("add")
@click.argument("texts", metavar="LANGUAGE=TEXT...", nargs=-1, required=True)
@click.option("--title", "titles", metavar="LANGUAGE=TITLE", multiple=True, help="One for each language.")
@click.option(
    "--importance",
    type=click.Choice(["normal", "important", "must-read"]),
    default="normal",
    help="A must-read one asks everybody to acknowledge it.",
)
@click.option("--at", type=MOMENT, help="When to show it, UTC. Default: now.")
@click.option("--ends", type=MOMENT, help="When it ends, UTC. Default: when it is withdrawn.")
@click.option(
    "--department",
    "departments",
    multiple=True,
    help="For those who work there, and read by nobody else. Default: everybody.",
)
@click.option(
    "--group",
    "groups",
    metavar="NAME",
    multiple=True,
    help="For the members of this open or closed group, and read by nobody else.",
)
@click.option(
    "--site",
    "sites",
    metavar="HOST",
    multiple=True,
    help="For the people of this peer too; '*': of all peers.",
)
@on_site
async def announce_add(
    site: "Site",
    texts: tuple[str, ...],
    titles: tuple[str, ...],
    importance: "Importance",
    at: "datetime | None",
    ends: "datetime | None",
    departments: tuple[str, ...],
    groups: tuple[str, ...],
    sites: tuple[str, ...],
) -> None:
    """Announce something, in as many languages as wanted: fr=Bonjour en=Hello. Texts are Markdown.

    A running site tells open clients within a minute.
    """
    from datetime import UTC

    from federation.network import open_network
    from models.core.accounts import account_in_any_state
    from outbox.announcements.announcements import NewAnnouncement, WrittenText
    from outbox.announcements.announcements import announce as publish

    named = dict(_by_language(title) for title in titles)
    written = tuple(
        WrittenText(language, named.get(language, ""), text)
        for language, text in (_by_language(text) for text in texts)
    )
    new = NewAnnouncement(
        written,
        importance,
        publish_at=at.replace(tzinfo=UTC) if at else None,
        ends_at=ends.replace(tzinfo=UTC) if ends else None,
        departments=departments,
        groups=tuple([await _group_id(name) for name in groups]),
        sites=sites,
    )
    async with open_network(site) as network:
        author = await account_in_any_state(site.account_id)
        made = await publish(network, author, new, by=typist())
    click.echo(f"Announcement {made}.")


async def _group_id(name: str) -> int:
    from models.core.errors import NotFound
    from models.groups.groups import announceable_groups

    found = {handle: group_id for group_id, handle in (await announceable_groups()).items()}
    if name.removeprefix("@") not in found:
        raise NotFound(f"There is no open or closed group {name} on this site")
    return found[name.removeprefix("@")]


@announce.command("list")
@on_site
async def announce_list(site: "Site") -> None:
    """List what is announced or will be, and how many have read it."""
    from models.announcements.announcements import texts_of, unended_announcements
    from models.announcements.totals import published_totals, totals_of

    found = await unended_announcements()
    ids = [each.id for each in found]
    texts, totals = await texts_of(ids), await totals_of(ids)
    shown = {i: published_totals(each, site.settings.least_people) for i, each in totals.items()}
    table(
        ["ID", "IMPORTANCE", "FROM", "UNTIL", "READ BY", "TEXT"],
        [
            [
                each.id,
                each.importance,
                each.publish_at,
                each.ends_at,
                f"{_count(shown[each.id].acknowledged)} of {_count(shown[each.id].targeted)}",
                (texts[each.id][0].title or texts[each.id][0].source)[:60],
            ]
            for each in found
        ],
        "Nothing is announced.",
    )


@announce.command("report")
@click.argument("announcement", metavar="ID", type=int)
@on_site
async def announce_report(site: "Site", announcement: int) -> None:
    """Tell how far an announcement has come, in numbers that tell nothing of single people."""
    from models.announcements.totals import report_on

    made = await report_on(announcement, site.authority, site.settings.least_people)
    counted = [
        ("all", made.totals, None, ""),
        *((each.host, each.totals, each.updated_at, each.state) for each in made.sites),
    ]
    table(
        ["SITE", "FOR", "DELIVERED", "ACKNOWLEDGED", "AS OF", "NUMBERS"],
        [
            [host, _count(each.targeted), _count(each.delivered), _count(each.acknowledged), at, state]
            for host, each, at, state in counted
        ],
        "",
    )
    if made.known_at and made.published_at:
        hours = (made.known_at - made.published_at).total_seconds() / 3600
        click.echo(f"By 90 %: after {hours:.1f} hours")
    else:
        click.echo("By 90 %: not yet")


def _count(number: int | None) -> str:
    return "too few to tell" if number is None else str(number)


@announce.command("strike")
@click.argument("announcement", metavar="ID", type=int)
@HOST
@on_site
async def announce_strike(site: "Site", announcement: int, host: str) -> None:
    """Count no more what HOST tells of an announcement: neither now nor what it tells later."""
    from outbox.announcements.announcements import strike

    await strike(announcement, host.lower(), by=typist(), least=site.settings.least_people)
    click.echo(f"What {host} tells of it is not counted.")


@announce.command("withdraw")
@click.argument("announcement", metavar="ID", type=int)
@on_site
async def announce_withdraw(site: "Site", announcement: int) -> None:
    """End an announcement before its time."""
    from federation.network import open_network
    from outbox.announcements.announcements import withdraw

    async with open_network(site) as network:
        await withdraw(network, announcement, by=typist())
    click.echo("It is withdrawn.")


def _by_language(given: str) -> tuple[str, str]:
    language, equals, text = given.partition("=")
    if not equals or not language.isalpha():
        raise click.UsageError(f"{given!r} does not begin with a language: write fr={given}")
    return language.lower(), text
