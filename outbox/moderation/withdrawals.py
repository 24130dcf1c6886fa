"""What a restored backup must not bring back: who left or was shut out, who logged out, what was deleted, which sites were
cut off.

`withdrawals_since` reads that from the database before the backup takes its place; `withdraw_again` does it once more in the
restored one, by the verbs that did it first. It only takes away. What was given since (people, peers, posts), and what people
did for themselves (blocks, edits), is lost with the rest; of that, what is in the audit is handed back to be done by hand.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from federation.network import Network
from models.core.accounts import Account, account_by_handle, account_by_uri
from models.core.audit import AuditRecord
from models.core.base import digest, from_ms, now, to_ms
from models.core.errors import Invalid
from models.core.site import Site
from models.core.transaction import transaction
from models.invitations.invitations import end_all_invitations
from models.mail.queue import end_waiting_mails
from models.peers.peers import Peer, all_peers, peer_by_host, set_state
from models.people.oauth import end_logins_but, lasting_logins
from models.people.one_time import end_all_links
from models.people.people import people_by_name
from models.people.roles import in_words
from models.posts.posts import Tombstone, bury, post_by_uri
from outbox.moderation.sanctions import Sanction, delete_again, erase_again, impose_again
from outbox.people.accounts import generate_password, reset_password
from outbox.people.leaving import disable_person
from outbox.people.roles import set_roles

BY = "restore"
"""Who acts, in the audit."""
STOPPED = ("suspended", "removed")
"""States of peers, the milder first."""
DONE_AGAIN = frozenset(
    {"person.disable", "person.reset", "post.remove", "peer.suspend", "peer.remove", "account.erase"}
    | {"account.sensitive", "account.silence", "account.suspend", "access.end"}
)
"""Actions in the audit that `withdraw_again` does."""


@dataclass(frozen=True)
class Deleted:
    """A tombstone."""

    uri: str
    actor_uri: str
    visibility: str | None


@dataclass(frozen=True)
class Withdrawals:
    origin: str
    noted_ms: int
    """When this was read."""
    roles: dict[str, list[str]]
    """Of everybody who may log in, by name."""
    disabled: list[str]
    resets: list[str]
    """Who got a new password."""
    erased: list[str]
    """Handles of accounts."""
    sanctions: dict[Sanction, list[str]]
    """Accounts, by id, that are under each."""
    peers: dict[str, str]
    """Sites that are suspended or removed, with their state."""
    deleted: list[Deleted]
    logins: list[int]
    """Tokens and browser sessions that were valid."""
    others: list[str]
    """The audit's other lines."""


async def withdrawals_since(site: Site, since: datetime) -> Withdrawals:
    """Read what was taken back since a backup. Takes people, sanctions and peers as they are, whenever that was decided."""
    people = await people_by_name()
    audit = await AuditRecord.filter(at__gte=since).order_by("id")
    return Withdrawals(
        origin=site.settings.origin,
        noted_ms=to_ms(now()),
        roles={name: sorted(person.held) for name, person in people},
        disabled=[name for name, person in people if person.disabled_at],
        resets=_subjects(audit, "person.reset"),
        erased=_subjects(audit, "account.erase"),
        sanctions={
            "sensitive": await _uris(sensitized_at__isnull=False),
            "silence": await _uris(silenced_at__isnull=False),
            "suspend": await _uris(banned=True),
        },
        peers={peer.host: peer.state for peer in await all_peers() if peer.state in STOPPED},
        deleted=[
            Deleted(each.uri, each.actor_uri, each.visibility)
            for each in await Tombstone.filter(deleted_at__gte=since).order_by("id")
            if each.key == digest(each.actor_uri, each.uri)  # others are Undos
        ],
        logins=await lasting_logins(),
        others=[_line(each) for each in audit if each.action not in DONE_AGAIN],
    )


def _subjects(audit: Sequence[AuditRecord], action: str) -> list[str]:
    return sorted({each.subject for each in audit if each.action == action})


async def _uris(**columns: object) -> list[str]:
    return [each.uri for each in await Account.filter(**columns).order_by("id").only("uri")]


def _line(each: AuditRecord) -> str:
    change = f" ({each.before or '-'} -> {each.after or '-'})" if each.before or each.after else ""
    return f"{each.at:%Y-%m-%d %H:%M} {each.actor}: {each.action} {each.subject}{change}"


async def withdraw_again(network: Network, withdrawals: Withdrawals | None) -> AsyncIterator[str]:
    """Take back once more, in a restored database; yields a sentence for each thing that was.

    None where the old database is lost: then all that can be done is to end every login. Raises Invalid for the
    withdrawals of another site. Killed in between, it can be called again.
    """
    if withdrawals and withdrawals.origin != network.site.settings.origin:
        raise Invalid(f"These are the withdrawals of {withdrawals.origin}, not of this site")
    ended = await end_logins_but(withdrawals.logins if withdrawals else [])
    yield f"{ended} logins ended"
    async for sentence in _links():
        yield sentence
    if withdrawals is None:
        return
    for part in (_people, _accounts, _peers, _posts):
        async for sentence in part(network, withdrawals):
            yield sentence


async def _links() -> AsyncIterator[str]:
    """End what lets in by a link, and what waits to be mailed: some was used, or sent, since the backup was made."""
    async with transaction():
        links, mails = await end_all_links() + await end_all_invitations(), await end_waiting_mails()
    if links:
        yield f"{links} invitations, and links for passwords and addresses, ended: make those anew that are needed"
    if mails:
        yield f"{mails} waiting mails dropped"


async def _people(network: Network, withdrawals: Withdrawals) -> AsyncIterator[str]:
    for name, person in await people_by_name():
        roles = person.held & {*withdrawals.roles.get(name, person.held)}
        if name in withdrawals.disabled and not person.disabled_at:
            await disable_person(network, name, by=BY, even_last=True)
            yield f"{name} is disabled"
        if roles != person.held:
            await set_roles(network.site.live, name, roles, by=BY, even_last=True)
            yield f"{name} is {in_words(roles)}"
        if name in withdrawals.resets and not await _was_reset(name, from_ms(withdrawals.noted_ms)):
            await reset_password(network.site, name, password := generate_password(), by=BY)
            yield f"{name} has a new password, shown only now: {password}"


async def _was_reset(name: str, since: datetime) -> bool:
    """Tell whether an earlier call has made a new password: whoever was given it must be able to use it."""
    return await AuditRecord.filter(actor=BY, action="person.reset", subject=name, at__gte=since).exists()


async def _accounts(network: Network, withdrawals: Withdrawals) -> AsyncIterator[str]:
    for sanction, uris in withdrawals.sanctions.items():
        for uri in uris:
            account = await account_by_uri(uri)
            if account and await impose_again(network, account, sanction, by=BY):
                yield f"{account.handle}: {sanction}"
    for handle in withdrawals.erased:
        account = await account_by_handle(handle)
        if account and await erase_again(network, account, by=BY):
            yield f"{handle} is erased"


async def _peers(network: Network, withdrawals: Withdrawals) -> AsyncIterator[str]:
    for host, state in withdrawals.peers.items():
        peer = await peer_by_host(host)
        if peer and _is_milder(peer, state):
            await set_state(network.site.live, host, state, by=BY)  # type: ignore[arg-type]
            yield f"{host} is {state}"


def _is_milder(peer: Peer, state: str) -> bool:
    return peer.state not in STOPPED or STOPPED.index(peer.state) < STOPPED.index(state)


async def _posts(network: Network, withdrawals: Withdrawals) -> AsyncIterator[str]:
    for each in withdrawals.deleted:
        post = await post_by_uri(each.uri)
        if post and await delete_again(network, post, by=BY):
            yield f"{each.uri} is deleted"
        async with transaction():
            await bury(each.uri, each.actor_uri, each.visibility)  # type: ignore[arg-type]
