"""`parvis peer`: the allow-list of sites."""

import asyncio
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

import click

from models.core.errors import ConfigurationError
from web.process.commands.common import HOST, on_site, printable, table, typist

if TYPE_CHECKING:
    from datetime import datetime

    from models.core.config import Network
    from models.core.site import Site
    from models.peers.peers import Identity, PeerKind, PeerState, Scope, Signing


PARTNER = click.option(
    "--partner/--company",
    "kind",
    default=None,
    callback=lambda _, __, chosen: None if chosen is None else "partner" if chosen else "company",
    help="It is a supplier's or a customer's, or one of the company. Default: as it was; company where it is new.",
)
"""What a site is to us."""


@click.group()
def peer() -> None:
    """The allow-list of sites. An empty one speaks with nobody."""


@peer.command("allow")
@HOST
@click.option("--note", default="", help="Why, or who answers for it.")
@click.option("--networks", help="Networks its name must lead into, comma separated: 10.20.0.0/16.")
@click.option("--ca", type=click.File("r"), help="PEM file of the authority that signs its certificate.")
@PARTNER
@on_site
async def peer_allow(
    site: "Site", host: str, note: str, networks: str | None, ca: TextIO | None, kind: "PeerKind | None"
) -> None:
    """Speak with the site HOST from now on. Both sites have to allow each other.

    Sites of the company exchange directories, open groups and announcements at once. A partner gets none of them: only
    the groups of `parvis peer groups`, and the people of `parvis peer scope`.
    """
    from models.peers.peers import bring_in, set_state

    pins = _pins(networks)
    company_ca = _company_ca(ca) if ca else None
    authority = _authority(site, host)
    for warning in _disguises(authority):
        click.echo(warning, err=True)
    await bring_in(
        site.live,
        authority,
        kind,
        lambda: set_state(
            site.live, authority, "active", by=typist(), note=note, networks=pins, company_ca=company_ca
        ),
        by=typist(),
    )
    click.echo(f"{authority} is active{' as a partner' if kind == 'partner' else ''}.")


@peer.command("suspend")
@HOST
@click.option("--note", default="", help="Why.")
@on_site
async def peer_suspend(site: "Site", host: str, note: str) -> None:
    """Stop speaking with HOST for now. What waits for it is kept; `allow` goes on."""
    await _stop(site, host, "suspended", note)


@peer.command("remove")
@HOST
@click.option("--note", default="", help="Why.")
@click.option("--notify", is_flag=True, help="Say goodbye first: end follows, delete our posts there.")
@click.option("--lock", is_flag=True, help="Lock out people here whose e-mail address is of its domain.")
@click.option(
    "--wait",
    type=click.IntRange(0),
    default=60,
    show_default=True,
    help="Seconds for the running site to deliver the goodbye.",
)
@click.confirmation_option(
    prompt="Its posts are hidden, follows in both directions end and deliveries are cancelled. Go on?"
)
@on_site
async def peer_remove(site: "Site", host: str, note: str, notify: bool, lock: bool, wait: int) -> None:
    """Take HOST off the list, with all that came from it. Follows do not come back."""
    from federation.network import open_network
    from models.people.people import people_of_domain
    from outbox.people.leaving import disable_people_of

    if notify:
        await _say_goodbye(site, _authority(site, host), wait)
    await _stop(site, host, "removed", note)
    authority = _authority(site, host)
    if lock:
        async with open_network(site) as network:
            for name in await disable_people_of(network, authority, by=typist()):
                click.echo(f"{name} cannot log in any more.")
    elif names := await people_of_domain(authority, site.authority):
        click.echo(f"With mail addresses of its domain, and not locked out: {', '.join(names)}.")


@peer.command("list")
@on_site
async def peer_list(site: "Site") -> None:
    """List all sites that were ever on the list, with their state.

    PEOPLE: how many it has, as confirmed by `parvis peer people`. SAYS: as it says itself, which counts for nothing.
    """
    from models.peers.peers import all_peers

    table(
        ["SITE", "STATE", "KIND", "SINCE", "PEOPLE", "SAYS", "NETWORKS", "NOTE"],
        [
            [
                each.host,
                each.state,
                each.kind,
                each.changed_at,
                "-" if each.people is None else each.people,
                "-" if each.people_told is None else each.people_told,
                each.networks,
                each.note,
            ]
            for each in await all_peers()
        ],
        "The list is empty: this site speaks with nobody. Next: parvis peer allow HOST",
    )


@peer.command("propose")
@HOST
@click.option("--note", default="", help="Why, or who answers for it.")
@click.option("--networks", help="Networks its name must lead into, comma separated: 10.20.0.0/16.")
@click.option("--ca", type=click.File("r"), help="PEM file of the authority that signs its certificate.")
@PARTNER
@on_site
async def peer_propose(
    site: "Site", host: str, note: str, networks: str | None, ca: TextIO | None, kind: "PeerKind | None"
) -> None:
    """Ask HOST once who it is, and show its software, key and certificate. Nothing is exchanged yet.

    Compare the ten words with its admin by telephone, in either language, then `parvis peer confirm`.
    """
    from federation.network import open_network
    from federation.peers.enrolment import introduce
    from models.peers.peers import bring_in, propose

    authority = _authority(site, host)
    for warning in _disguises(authority):
        click.echo(warning, err=True)
    reach = {"networks": _pins(networks), "company_ca": _company_ca(ca) if ca else None}
    await bring_in(
        site.live,
        authority,
        kind,
        lambda: propose(site.live, authority, by=typist(), note=note, **reach),
        by=typist(),
    )
    async with open_network(site) as network:
        found = (await introduce(network, authority)).identity
    _show_identity(found)
    click.echo(
        "Have its admin read you the ten words that `parvis peer words` shows there, then type what you hear:"
        f" parvis peer confirm {authority} --words '…'"
    )


@peer.command("confirm")
@HOST
@click.option(
    "--words",
    "--fingerprint",
    "told",
    required=True,
    help="What the other site's admin told you, by another way: ten words in French or English, or the fingerprint.",
)
@on_site
async def peer_confirm(site: "Site", host: str, told: str) -> None:
    """Speak with HOST from now on, if it shows the key that its admin told; or accept its new key."""
    from federation.network import open_network
    from federation.peers.enrolment import let_in

    authority = _authority(site, host)
    async with open_network(site) as network:
        await let_in(network, authority, told, by=typist())
    click.echo(f"{authority} is active.")


@peer.command("fingerprint")
@on_site
async def peer_fingerprint(site: "Site") -> None:
    """Show the fingerprint of this site's own key, for the admins of other sites; as words: `parvis peer words`."""
    from federation.peers.enrolment import grouped, own_fingerprint

    click.echo(grouped(await own_fingerprint(site)))


@peer.command("words")
@click.argument("host", required=False)
@on_site
async def peer_words(site: "Site", host: str | None) -> None:
    """Show this site's key as ten words, to be read to the admins of other sites; or that which HOST showed last."""
    from federation.peers.enrolment import own_fingerprint
    from models.core.errors import NotFound
    from models.peers.peers import peer_by_host

    if host is None:
        _show_key(await own_fingerprint(site))
        return
    known = await peer_by_host(_authority(site, host))
    if known is None or not known.seen_fingerprint:
        raise NotFound(f"{host} has not shown a key yet: parvis peer propose {host}")
    _show_key(known.seen_fingerprint)
    if known.key_changed:
        click.echo("Which is not the one that was confirmed:")
        _show_key(known.key_fingerprint)


@peer.command("probe")
@HOST
@on_site
async def peer_probe(site: "Site", host: str) -> None:
    """Look at HOST as a stranger would: what does it show of what it should keep?"""
    from federation.network import open_network
    from federation.peers.posture import probe

    async with open_network(site) as network:
        checks = await probe(network, _authority(site, host))
    table(["CHECK", "RESULT", "DETAIL"], [[each.key, each.verdict, each.detail] for each in checks])
    if any(each.key == "files" and each.verdict == "red" for each in checks):
        click.echo(
            f"{host} loads files unsigned: it shows neither pictures nor avatars of ours. Decide:\n"
            f"  parvis peer files {host} unsigned   it gets addresses that work for whoever has them, for a month\n"
            f"  parvis peer files {host} signed     it goes without"
        )
    if any(each.key == "lookups" and each.verdict == "red" for each in checks):
        click.echo(
            f"{host} does not sign when it looks up people by name: it finds nobody here. Decide:\n"
            f"  parvis peer lookups {host} unsigned   whoever calls from its addresses is told\n"
            f"  parvis peer lookups {host} signed     it goes without"
        )


@peer.command("scope")
@HOST
@click.argument("scope", type=click.Choice(["all", "hidden", "listed"]))
@click.argument("names", nargs=-1)
@on_site
async def peer_scope(site: "Site", host: str, scope: "Scope", names: tuple[str, ...]) -> None:
    """Say whom of ours HOST may see: all, hidden (one by one, no directory) or listed (NAMES only)."""
    from models.peers.peers import set_scope

    authority = _authority(site, host)
    await set_scope(site.live, authority, scope, [name.lower() for name in names], by=typist())
    click.echo(f"{authority} may see: {scope} {' '.join(names)}".rstrip() + ".")


@peer.command("kind")
@HOST
@click.argument("kind", type=click.Choice(["company", "partner"]))
@on_site
async def peer_kind(site: "Site", host: str, kind: "PeerKind") -> None:
    """Say whether HOST is of the company or a partner. What partners may not have ends: follows, memberships."""
    from models.peers.peers import set_kind

    authority = _authority(site, host)
    await set_kind(site.live, authority, kind, by=typist())
    click.echo(f"{authority} is {'a partner' if kind == 'partner' else 'of the company'}.")


@peer.command("groups")
@HOST
@click.argument("groups", nargs=-1)
@on_site
async def peer_groups(site: "Site", host: str, groups: tuple[str, ...]) -> None:
    """Say in which GROUPS of ours the people of the partner HOST may write: these and no other. Without: in none."""
    from federation.network import open_network
    from outbox.groups.partners import open_groups

    authority = _authority(site, host)
    async with open_network(site) as network:
        await open_groups(network, authority, groups, by=typist())
    click.echo(f"{authority} may write in: {' '.join(groups) or 'no group'}.")


@peer.command("files")
@HOST
@click.argument("how", type=click.Choice(["signed", "unsigned"]))
@on_site
async def peer_files(site: "Site", host: str, how: "Signing") -> None:
    """Say how HOST loads our pictures and files: signed, or unsigned, as software does that cannot sign for them.

    Unsigned: what is sent to HOST from now on has addresses that work for whoever has them, for a month
    (media_peer_link_s). `parvis peer probe` says whether it needs that.
    """
    from models.peers.peers import set_files

    authority = _authority(site, host)
    await set_files(site.live, authority, how, by=typist())
    click.echo(f"{authority} loads files {how}.")


@peer.command("lookups")
@HOST
@click.argument("how", type=click.Choice(["signed", "unsigned"]))
@on_site
async def peer_lookups(site: "Site", host: str, how: "Signing") -> None:
    """Say how HOST looks up our people by name (WebFinger): signed, or unsigned, as older Parvis and other software do.

    Unsigned: whoever calls from the addresses that its name leads to, or from its pinned networks, is told who has a
    name. `parvis peer probe` says whether it needs that; behind a proxy, see trusted_proxies.
    """
    from models.peers.peers import set_lookups

    authority = _authority(site, host)
    await set_lookups(site.live, authority, how, by=typist())
    click.echo(f"{authority} looks up {how}.")


@peer.command("people")
@HOST
@click.argument("people", metavar="N", type=click.IntRange(0), required=False)
@on_site
async def peer_people(site: "Site", host: str, people: int | None) -> None:
    """Confirm that HOST has N people: it is not believed to have more votes in a ballot, or readers.

    Without N: as many are believed as this site knows accounts of HOST. What HOST says it has is in `parvis peer list`.
    """
    from models.peers.peers import ceilings, set_people

    authority = _authority(site, host)
    await set_people(authority, people, by=typist())
    click.echo(f"{authority} may tell of {(await ceilings([authority]))[authority]} people.")


@peer.command("hold")
@HOST
@click.option("--release", is_flag=True, help="End the hold.")
@on_site
async def peer_hold(site: "Site", host: str, release: bool) -> None:
    """Put what came from HOST on legal hold: hidden after a removal, but never purged."""
    from models.peers.peers import set_legal_hold

    authority = _authority(site, host)
    await set_legal_hold(authority, not release, by=typist())
    click.echo(f"{authority} is {'no longer ' if release else ''}on hold.")


@peer.command("report")
@HOST
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="First day. Default: ever.")
@on_site
async def peer_report(site: "Site", host: str, since: "datetime | None") -> None:
    """Tell what HOST received from us, which nothing calls back, and which relationships were severed."""
    from datetime import UTC

    from models.core.base import EPOCH
    from models.peers.removal import delivered_to, severances

    authority = _authority(site, host)
    severed = await severances(authority)
    click.echo(f"{len(severed)} relationships severed")
    table(
        ["WHEN", "WHO", "WAS", "OF"],
        [[each.at, name, each.relation, each.handle] for each, name in severed],
    )
    delivered = await delivered_to(authority, since.replace(tzinfo=UTC) if since else EPOCH)
    click.echo(f"{len(delivered)} activities delivered")
    table(
        ["WHEN", "BY", "ACTIVITY", "ABOUT"],
        [[each.at, each.author, each.kind, each.object_uri] for each in delivered],
    )


@peer.command("purge-others")
@click.confirmation_option(
    prompt="Everybody of sites that are not on the list is hidden and all follows with them end. Go on?"
)
@on_site
async def peer_purge_others(site: "Site") -> None:
    """Cut off all sites that are known from former times and are not on the list."""
    from models.peers.peers import purge_others

    hosts = await purge_others(site.live, by=typist())
    click.echo("\n".join(f"Cut off {host}" for host in hosts) or "There is nobody to cut off.")


async def _say_goodbye(site: "Site", host: str, wait_s: int) -> None:
    """Queue the goodbye and wait until the running site has delivered it."""
    from federation.network import open_network
    from outbox.moderation.goodbye import say_goodbye, waiting_for

    async with open_network(site) as network:
        waiting = await say_goodbye(network, host, by=typist())
    click.echo(f"{waiting} deliveries of the goodbye wait.")
    for _ in range(wait_s):
        if not (waiting := await waiting_for(host)):
            return
        await asyncio.sleep(1)
    if waiting:
        raise ConfigurationError(
            f"{waiting} deliveries still wait for {host}: it was not removed. Is the site running? Try again"
            " later, or remove it without --notify."
        )


async def _stop(site: "Site", host: str, state: "PeerState", note: str) -> None:
    from models.peers.peers import peer_by_host, set_state

    authority = _authority(site, host)
    if await peer_by_host(authority) is None:
        raise ConfigurationError(f"{authority} was never on the list. See parvis peer list.")
    await set_state(site.live, authority, state, by=typist(), note=note)
    click.echo(f"{authority} is {state}.")


def _authority(site: "Site", host: str) -> str:
    from federation.protocol.urls import InvalidUrl, canonical_authority

    try:
        authority = canonical_authority(host, development=site.settings.development)
    except InvalidUrl as error:
        raise ConfigurationError(f"{host} cannot be a site: {error}.") from error
    if authority == site.authority:
        raise ConfigurationError(f"{host} is this site itself.")
    return authority


def _pins(networks: str | None) -> "list[Network] | None":
    from ipaddress import ip_network

    if networks is None:
        return None
    try:
        return [ip_network(part.strip()) for part in networks.split(",") if part.strip()]
    except ValueError as error:
        raise ConfigurationError(f"--networks: {error}.") from error


def _show_identity(identity: "Identity") -> None:
    click.echo(f"Software:     {printable(f'{identity.software} {identity.software_version}')}")
    _show_key(identity.fingerprint)
    click.echo(f"TLS issuer:   {printable(identity.tls_issuer) or 'none'}")
    click.echo(f"TLS names:    {printable(' '.join(identity.tls_names)) or 'none'}")


def _show_key(fingerprint: str) -> None:
    """Show a key in every form in which somebody may read it out."""
    from federation.peers.enrolment import grouped
    from models.peers.words import words_of

    words = words_of(fingerprint)
    click.echo(f"Fingerprint:  {grouped(fingerprint)}")
    click.echo(f"In French:    {' · '.join(words['fr'])}")
    click.echo(f"In English:   {' · '.join(words['en'])}")


def _disguises(authority: str) -> Iterable[str]:
    """Say what a name with other than Latin letters looks like, and when it mixes alphabets."""
    import idna

    shown = idna.decode(authority.partition(":")[0])
    if shown.isascii():
        return
    yield f"{authority} is shown as {shown}"
    for label in shown.split("."):
        scripts = {unicodedata.name(letter).split()[0] for letter in label if letter.isalpha()}
        if len(scripts) > 1:
            yield f"Warning: {label!r} mixes {' and '.join(sorted(scripts))} letters: is it the name you mean?"


def _company_ca(file: TextIO) -> str:
    from cryptography.x509 import load_pem_x509_certificates

    text = file.read()
    try:
        load_pem_x509_certificates(text.encode())
    except ValueError as error:
        raise ConfigurationError(f"{file.name} holds no certificate in PEM form.") from error
    return text
