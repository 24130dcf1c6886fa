"""Remote people: found, fetched, checked, stored, refreshed; and their public keys.

An account is made only when its handle leads back to it, and everything about it comes from its
own server. The gate (federation/policy.py) is asked first, always: an unknown host costs no
connection. Reading an actor's document is federation/protocol/parsing.py.

Call none of this inside a transaction: it would hold the database while a peer answers.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import timedelta
from typing import Any
from urllib.parse import quote
from weakref import WeakValueDictionary

import orjson

from federation.client import Client, FetchFailed, is_activity_type
from federation.policy import Policy
from federation.protocol.parsing import BadDocument, parse_actor
from federation.protocol.signatures import BadKey, PublicKey, fingerprint_of, load_multikey, load_public_key
from federation.protocol.urls import authority_of, canonical_url
from federation.protocol.vocabulary import Actor, GroupTerms, MembershipRule
from models.core.accounts import (
    Account,
    account_by_handle,
    account_by_key,
    account_by_uri,
    handle_of,
    touch,
    unmet_uri,
)
from models.core.audit import record
from models.core.base import digest, now
from models.core.errors import DomainNotAllowed, Gone, NotFound, Unauthenticated, Unavailable
from models.core.site import Site
from models.core.transaction import atomic
from models.delivery.jobs import NewJob, ask
from models.files.emoji import RemoteEmoji, learn
from models.files.media import Use, set_remote_picture
from models.groups.groups import Group, count_members, keep_group
from models.groups.rules import Rule, keep_received_rule
from models.groups.sites import end_memberships, set_sites
from models.knowledge.collections import Kind, note_place
from models.knowledge.questions import keep_experts_here
from models.peers.peers import note_key, peer_by_host
from models.people.follows import count_followed_anew, drop_follows
from models.posts.closed_groups import close_posts, hold_to_close
from models.posts.posts import is_buried
from models.search.index import index_accounts
from models.text.text import TextTooComplex, clean_name, cleaned

FRESH = timedelta(hours=24)
PINS_KEPT = timedelta(hours=1)
"""How long pinned posts are not read again, however often the profile is."""
REFETCH_S = 300
"""How often an actor is fetched again for a key that did not verify: strangers can make us do that."""
FAILURE_S = 60
"""How long a failure is returned again instead of a new request."""
DEADLINE_S = 10

_log = logging.getLogger("parvis.federation")


class Hidden(Gone):
    """An account that this site does not show: suspended, or deleted once, whatever its server answers now."""


class Actors:
    """The people of other sites that one site knows."""

    def __init__(
        self,
        site: Site,
        policy: Policy,
        client: Client,
        *,
        deadline_s: float = DEADLINE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._site, self._policy, self._client, self._deadline_s = site, policy, client, deadline_s
        self._development = site.settings.development
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._failures = _Memory(FAILURE_S, clock)
        self._refetched = _Memory(REFETCH_S, clock)

    async def actor_for(self, uri: str, *, refresh: bool = False) -> Account:
        """Return the account with this id, ours or an active peer's; fetched when unknown or a day old.

        While its server is away, an account that is only old is returned as it is, unless `refresh`
        demands a new one. Raises DomainNotAllowed, Gone for one that was deleted or suspended, and
        Unavailable when it cannot be fetched or does not prove to be who it says.
        """
        return await self._current(uri, await account_by_uri(uri), refresh=refresh)

    async def _current(self, uri: str, account: Account | None, *, refresh: bool = False) -> Account:
        """Return what `actor_for` does, for an actor that may be known already."""
        if account and (account.is_local or account.banned):
            return _visible(account)
        await self._policy.admit_host(uri)
        if (account is None or account.suspended_at) and await is_buried(uri, uri):
            raise Hidden
        if account and _is_fresh(account) and not refresh:
            return _visible(account)
        try:
            return _visible(await self._fetched(uri))
        except Unavailable as error:
            if account is None or account.suspended_at or refresh or await unmet_uri(account.id):
                raise
            _log.info("actor uri=%s outcome=not_refreshed reason=%s", uri, error)
            return account

    async def meet(self, account_id: int) -> None:
        """Fetch somebody whom we know from their site's directory only: called before they are first used.

        Does nothing for anybody else. Raises as actor_for does.
        """
        if uri := await unmet_uri(account_id):
            await self.actor_for(uri)

    async def key_for(self, key_id: str) -> tuple[Account, PublicKey]:
        """Return the owner of a key, and the key. Raises as actor_for does, and Unauthenticated for a key without an
        owner, and for one that its server says is not there.

        A key id that its owner did not publish when we last looked is fetched as fresh_key_for does.
        """
        asked_at = now()
        await self._policy.admit_host(key_id)
        known = await account_by_key(key_id)
        with _refusals():
            uri = known.uri if known else await self._unknown_owner_of(key_id)
            account = await self._current(uri, known or await account_by_uri(uri))
        if key_id in (account.key_id, account.ed25519_key_id) or account.is_local:
            return _with_key(account, key_id)
        if account.fetched_at and asked_at <= account.fetched_at <= now():
            return _with_key(account, key_id)
        return await self.fresh_key_for(key_id)

    async def fresh_key_for(self, key_id: str) -> tuple[Account, PublicKey]:
        """Return the key as its owner publishes it now: for a signature that the known key did not make.

        Fetches once per actor in five minutes, whatever the key ids; in between, it returns the known key.
        """
        with _refusals():
            uri = await self._owner_of(key_id)
            recently = self._refetched.get(uri) is not None
            account = await self.actor_for(uri, refresh=not recently)
        if not recently:
            self._refetched.put(uri, True)
        return _with_key(account, key_id)

    async def lookup(self, handle: str) -> Account:
        """Return the account of a handle: `name` or `@name` here, `name@host` here or at an active peer.

        Raises DomainNotAllowed, NotFound, Gone and Unavailable.
        """
        name, _, host = handle.removeprefix("@").partition("@")
        if not host or host.lower() == self._site.authority:
            account = await account_by_handle(name)
            if account is None:
                raise NotFound
            return _visible(account)
        host = await self._policy.admit_host(host)
        account = await account_by_handle(handle_of(name, host))
        if account:
            return await self.actor_for(account.uri)
        async with self._alone(handle_of(name, host)):
            confirmed, uri = await self._webfinger(name, host)
        account = await self.actor_for(uri)
        if account.handle != confirmed:
            raise FetchFailed(f"{host} names somebody who does not answer to that name")
        return account

    async def _fetched(self, uri: str) -> Account:
        asked_at = now()
        async with self._alone(uri):
            account = await account_by_uri(uri)
            if account and account.fetched_at and asked_at < account.fetched_at <= now():
                return account  # Somebody else fetched it while we waited.
            actor = await self._actor(uri)
            account = await account_by_uri(actor.id)
            handle = await self._confirmed_handle(actor, account)
            await self._check_key(actor, account)
            return await self._store(actor, handle)

    @asynccontextmanager
    async def _alone(self, uri: str) -> AsyncIterator[None]:
        """Let one caller at a time fetch a URI, within the deadline; fail at once after a recent failure."""
        lock = self._locks.setdefault(uri, asyncio.Lock())
        try:
            async with asyncio.timeout(self._deadline_s), lock:
                failure = self._failures.get(uri)
                if failure is not None:
                    raise _again(failure)
                try:
                    yield
                except (Unavailable, Gone) as error:
                    self._failures.put(uri, error)
                    raise
        except TimeoutError as error:
            failure = FetchFailed(f"{uri} was not fetched in time")
            self._failures.put(uri, failure)
            raise failure from error

    async def _actor(self, uri: str) -> Actor:
        """Fetch an actor from its id: a document elsewhere may only point there."""
        for _ in range(2):
            fetched = await self._client.fetch_document(await self._policy.admit(uri))
            try:
                actor = parse_actor(fetched.document, development=self._development)
            except BadDocument as error:
                # It did answer, and will answer the same when asked again.
                raise FetchFailed(f"An actor cannot be read: {error}", 200) from error
            if canonical_url(actor.id, development=self._development).url == fetched.url:
                return actor
            uri = actor.id
        raise FetchFailed("An actor's id leads to another actor")

    async def _confirmed_handle(self, actor: Actor, known: Account | None) -> str:
        """Return the actor's handle, once WebFinger leads from it back to the actor."""
        name, _, host = (actor.webfinger or actor.username).partition("@")
        host = await self._policy.admit_host(host or actor.id)
        if known and known.handle == handle_of(name, host):
            return known.handle
        if actor.group and actor.group.access == "secret" and host == self._authority_of(actor):
            # WebFinger does not know it; the server that gave us the document is the host in the handle.
            return handle_of(actor.username, host)
        try:
            handle, uri = await self._webfinger(name, host)
        except NotFound as error:
            raise FetchFailed(f"{host} knows nobody by the actor's name") from error
        if uri != actor.id or handle.partition("@")[0] != actor.username.lower():
            raise FetchFailed(f"{host} knows somebody else by the actor's name")
        return handle

    def _authority_of(self, actor: Actor) -> str:
        return authority_of(actor.id, development=self._development)

    async def _webfinger(self, name: str, host: str) -> tuple[str, str]:
        """Return (handle, actor id) of a name. If the host has another handle for it, that must lead there too."""
        handle, uri = await self._ask_webfinger(name, host)
        if handle != handle_of(name, host):
            canonical = handle
            name, _, host = canonical.partition("@")
            handle, again = await self._ask_webfinger(name, host)
            if (handle, again) != (canonical, uri):
                raise FetchFailed(f"{host} names somebody in circles")
        return handle, uri

    async def _ask_webfinger(self, name: str, host: str) -> tuple[str, str]:
        # Only under development do sites speak http, and then all of them as we do.
        scheme = self._site.settings.origin.partition(":")[0]
        resource = quote(f"acct:{name}@{host}", safe=":@")
        admitted = await self._policy.admit(f"{scheme}://{host}/.well-known/webfinger?resource={resource}")
        try:
            jrd = await self._client.fetch_jrd(admitted)
        except FetchFailed as error:
            if error.peer_status == 404:
                raise NotFound from error
            raise
        subject, uri = jrd.get("subject"), next(_self_links(jrd), None)
        if not isinstance(subject, str) or uri is None:
            raise FetchFailed(f"{host} answers WebFinger without subject or actor")
        name, _, host = subject.removeprefix("acct:").partition("@")
        return handle_of(name, await self._policy.admit_host(host)), uri

    async def _check_key(self, actor: Actor, known: Account | None) -> None:
        """Refuse a key that lies outside the actor's document unless its own document names the actor.

        Otherwise one person could claim another's key id on the same server.
        """
        if actor.key_id.partition("#")[0] == actor.id or (known and known.key_id == actor.key_id):
            return
        if await self._key_owner(actor.key_id) != actor.id:
            raise FetchFailed("An actor's key says that it is somebody else's")

    async def _owner_of(self, key_id: str) -> str:
        await self._policy.admit_host(key_id)
        account = await account_by_key(key_id)
        return account.uri if account else await self._unknown_owner_of(key_id)

    async def _unknown_owner_of(self, key_id: str) -> str:
        uri, fragment, _ = key_id.partition("#")
        if fragment:
            return uri
        # GoToSocial: the key has a document of its own.
        async with self._alone(key_id):
            return await self._key_owner(key_id)

    async def _key_owner(self, key_id: str) -> str:
        fetched = await self._client.fetch_document(await self._policy.admit(key_id))
        for key in (fetched.document, fetched.document.get("publicKey")):
            if isinstance(key, dict) and key.get("id") == key_id:
                owner = key.get("owner") or key.get("controller")
                if isinstance(owner, str):
                    return owner
        raise FetchFailed("A key's document does not say whose it is")

    async def _store(self, actor: Actor, handle: str) -> Account:
        values = _plain_columns(actor) | {
            "host": self._authority_of(actor),
            "handle": handle,
            "note": await self._clean(actor.summary),
            "fields_json": orjson.dumps(
                [[clean_name(name, 255), await self._clean(text)] for name, text in actor.fields]
            ).decode(),
        }
        return await _keep(actor, values)

    async def _clean(self, html: str) -> str:
        try:
            return await cleaned(html, executor=self._site.executor)
        except TextTooComplex:
            return ""


class _Memory:
    """Remembers values for some seconds; beyond a limit the oldest are forgotten."""

    SIZE = 4096

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._seconds, self._clock = seconds, clock
        self._things: OrderedDict[str, tuple[float, Any]] = OrderedDict()

    def put(self, key: str, thing: Any) -> None:
        self._things[key] = (self._clock(), thing)
        self._things.move_to_end(key)
        if len(self._things) > self.SIZE:
            self._things.popitem(last=False)

    def get(self, key: str) -> Any:
        since, thing = self._things.get(key, (float("-inf"), None))
        return thing if self._clock() - since < self._seconds else None


def _is_fresh(account: Account) -> bool:
    """Tell whether our copy is recent. An account that is hidden, but not by our moderators, may be back at any
    time. One that was fetched in the future, by a clock that was ahead, is not recent.
    """
    if account.fetched_at is None or (account.suspended_at and not account.banned):
        return False
    return abs(now() - account.fetched_at) < FRESH


@contextmanager
def _refusals() -> Iterator[None]:
    """Raise Unauthenticated where a server says that there is no such key: asking again will not help.

    One that does not answer, does not let us in, or gives something else may be put right.
    """
    try:
        yield
    except FetchFailed as error:
        if error.peer_status == 404:
            raise Unauthenticated("The signing key is not where its id leads to") from error
        raise


def _again(failure: Unavailable | Gone) -> Unavailable | Gone:
    """Return a copy of an earlier failure: raised again, the same one would grow by a traceback each time."""
    if isinstance(failure, Gone):
        return type(failure)()
    if isinstance(failure, FetchFailed):
        return FetchFailed(str(failure), failure.peer_status)
    return Unavailable(str(failure))


def _visible(account: Account) -> Account:
    if account.suspended_at:
        raise Hidden
    return account


def _with_key(account: Account, key_id: str) -> tuple[Account, PublicKey]:
    return account, key_of(account, key_id)


def key_of(account: Account, key_id: str) -> PublicKey:
    """Return a known key of somebody. Raises Unauthenticated for one that is not theirs."""
    if key_id not in (account.key_id, account.ed25519_key_id):
        raise Unauthenticated("The key is not one that its owner publishes")
    try:
        if key_id == account.ed25519_key_id:
            return load_multikey(account.ed25519_multibase)
        return load_public_key(account.public_key_pem)
    except BadKey as error:
        raise Unauthenticated(f"The owner's key is not usable: {error}") from error


def _self_links(jrd: dict[str, Any]) -> Iterator[str]:
    links = jrd.get("links")
    for link in links if isinstance(links, list) else []:
        if not isinstance(link, dict) or link.get("rel") != "self" or not isinstance(link.get("href"), str):
            continue
        if is_activity_type(str(link.get("type"))):
            yield link["href"]


def _plain_columns(actor: Actor) -> dict[str, Any]:
    return {
        "username": actor.username,
        "actor_type": actor.type,
        "display_name": clean_name(actor.name, 255),
        "url": actor.url or "",
        "avatar_url": actor.icon_url or "",
        "header_url": actor.image_url or "",
        "inbox_url": actor.inbox,
        "shared_inbox_url": actor.shared_inbox or "",
        "outbox_url": actor.outbox or "",
        "followers_url": actor.followers or "",
        "following_url": actor.following or "",
        "featured_url": actor.featured or "",
        "featured_tags_url": actor.featured_tags or "",
        "key_id": actor.key_id,
        "public_key_pem": actor.public_key_pem,
        "ed25519_multibase": actor.ed25519_multibase or "",
        "ed25519_key_id": actor.ed25519_key_id or "",
        "locked": actor.locked,
        "discoverable": actor.discoverable,
        "not_asked": actor.not_asked,
        "hidden": actor.group is not None and actor.group.access == "secret",
        "aliases_json": orjson.dumps(actor.also_known_as).decode(),
    }


@atomic
async def _keep(actor: Actor, values: dict[str, Any]) -> Account:
    """Store a fetched actor, unless meanwhile its site was removed or it was deleted."""
    peer = await peer_by_host(values["host"])
    if peer is None or peer.state != "active":
        raise DomainNotAllowed  # Its people are hidden and stay so.
    if await is_buried(actor.id, actor.id):
        raise Hidden  # Or it was fetched under another address.
    return await _upsert(actor, values)


async def _upsert(actor: Actor, values: dict[str, Any]) -> Account:
    moment = now()
    await _free_handle(values["handle"], actor.id)
    account = await Account.get_or_none(uri=actor.id)
    is_new = account is None
    is_unmet = account is not None and account.is_unmet
    if account and actor.group and actor.group.access != "open":
        await hold_to_close(account.id)
    if account is None:
        account = Account(uri=actor.id, created_at=actor.published or moment)
    elif account.public_key_pem and _keys(account) != _keys(actor):
        await _record_key_change(actor, account)
    last_read = account.fetched_at
    addresses: list[tuple[Use, str]] = [("avatar", values["avatar_url"]), ("header", values["header_url"])]
    pictures = [(use, url) for use, url in addresses if url != getattr(account, f"{use}_url")]
    changed = any(getattr(account, name) != value for name, value in values.items())
    suspended_at = (account.suspended_at or moment) if actor.suspended or account.banned else None
    is_shown_anew, is_known_anew = suspended_at != account.suspended_at, values["hidden"] != account.hidden
    changed |= is_shown_anew
    values = values | {"fetched_at": moment, "suspended_at": suspended_at}
    if is_unmet and actor.published:
        values |= {"created_at": actor.published}
    account.update_from_dict(values)
    # Only what was fetched: counters change meanwhile.
    await account.save(update_fields=None if is_new else list(values))
    emojis = [RemoteEmoji(each.name, each.url) for each in actor.emojis]
    await learn(account.host, [each for each in emojis if authority_of(each.url) == account.host])
    for use, address in pictures:
        await set_remote_picture(account.id, use, address)
    if actor.group:
        await _keep_group(account, actor.group)
        await _note_collections(account, actor)
    elif not is_new and await Group.exists(id=account.id):
        await _end_group(account)
    if is_shown_anew and not is_new:
        await count_members(account.id)
    if is_known_anew and not is_new:
        await count_followed_anew(account.id)
    if (
        actor.type != "Group"
        and not account.suspended_at
        and (last_read is None or moment - last_read > PINS_KEPT)
    ):
        await _ask_for_pins(account)
    if changed:
        await touch(account.id)
        await index_accounts([account.id])
    return account


async def _ask_for_pins(account: Account) -> None:
    if account.featured_url:
        await ask(NewJob("featured", account.host, account.uri))


async def _note_collections(group: Account, actor: Actor) -> None:
    """Write down where a group lists what it has collected; it is read when somebody here is in it."""
    places: tuple[tuple[Kind, str | None], ...] = (("faq", actor.faq), ("shelf", actor.shelf))
    for kind, uri in places:
        if uri:
            await note_place(group, kind, uri)


async def _keep_group(account: Account, terms: GroupTerms) -> None:
    group = Group(
        id=account.id,
        access=terms.access,
        kind=terms.kind,
        rules=terms.rules,
        slow_mode_s=terms.slow_mode_s,
        default_kind="question" if terms.default_kind == "question" else "post",
        archived_at=terms.archived_at,
        starts_on=terms.starts_on,
        ends_on=terms.ends_on,
    )
    await keep_group(group)
    if terms.experts is not None:
        await keep_experts_here(account.id, terms.experts)
    if terms.member_sites is not None:
        await set_sites(account.id, terms.member_sites)
    if terms.access != "open" and await close_posts(account.id):
        await ask(NewJob("closed", account.host, account.uri))
    await keep_received_rule(account.id, _rule(terms.rule) if terms.rule else None)


async def _end_group(account: Account) -> None:
    """Make a group add nobody whose site no longer says how it is run; an actor that is no group any more has no
    members.

    People whom its rule added do not go on following the actor that it has become.
    """
    await keep_received_rule(account.id, None)
    if account.actor_type != "Group":
        by_rule = "SELECT account_id FROM group_rule_members WHERE group_id = $1"
        await drop_follows(f"target_id = $1 AND account_id IN ({by_rule})", account.id)
        await end_memberships("SELECT CAST($1 AS BIGINT)", account.id)
        await record("federation", "group.ended", account.handle, "Group", account.actor_type)


def _rule(rule: MembershipRule) -> Rule:
    return Rule(rule.departments, rule.roles, (), rule.open_to_others, rule.owner)


def _keys(owner: Account | Actor) -> tuple[str, str]:
    return owner.public_key_pem, owner.ed25519_multibase or ""


async def _record_key_change(actor: Actor, account: Account) -> None:
    before, after = digest(*_keys(account)), digest(*_keys(actor))
    await record("federation", "actor.key_changed", actor.id, before, after)
    with suppress(BadKey):
        await note_key(actor.id, fingerprint_of(actor.public_key_pem))


async def _free_handle(handle: str, uri: str) -> None:
    """Free the handle of an account whose server now gives it to another (re-installed)."""
    former = await Account.get_or_none(handle=handle)
    if former is None or former.uri == uri:
        return
    former.handle = f"{handle}#stale-{former.id}"
    await former.save(update_fields=["handle"])
    await touch(former.id)
    await record("federation", "actor.replaced", handle, former.uri, uri)
