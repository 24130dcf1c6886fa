"""The door: an activity is read, its sender proven, and the bytes stored before it is acknowledged.

The order is the law of the house: size, strict JSON, shape, allow-list, signature, and only then
the row. A host that is not on the list never makes us open a connection. Applying is the
worker's matter.
"""

import logging
from contextlib import suppress
from datetime import timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from federation.network import Network
from federation.people.actors import Hidden, key_of
from federation.protocol import parsing
from federation.protocol.followers import HEADER, Synchronization, parse_header
from federation.protocol.proofs import canonical_json, is_true, read_proof
from federation.protocol.signatures import BadSignature, Claim, SignedRequest, read_claim, verify
from federation.protocol.vocabulary import Activity
from inbox.fetching.synchronization import compare
from models.core.accounts import Account, account_by_uri
from models.core.base import from_ms, now
from models.core.errors import Gone, Malformed, TooLarge, Unauthenticated
from models.core.live import Event
from models.core.site import Site
from models.delivery.received import Arrival

MAX_BODY_BYTES = 1_048_576
SAID_AGAIN = frozenset({"Follow", "Undo", "Update", "Add", "Remove", "Block"})
"""What programs say in the very same words when it happens anew: the Misskey family and Takahē a Follow after its
Undo, Mastodon an Add of what was pinned before. Likes, boosts and posts are told apart by their ids everywhere."""
PROOFS_AHEAD = timedelta(minutes=5)
"""By how much the clock of who made a proof may be ahead of ours."""

_log = logging.getLogger("parvis.inbox")


async def receive(network: Network, request: SignedRequest) -> Account | None:
    """Accept a POST to an inbox: when this returns, the activity is durable and 202 may be answered.

    Returns who signed it; None when nothing had to be proven. Raises an error of models/core/errors.py otherwise. A
    repeated activity is accepted and does nothing.
    """
    if len(request.body) > MAX_BODY_BYTES:
        raise TooLarge
    document, activity = _parsed(network.site, request.body)
    claim = _claim(network.site, request)
    await network.policy.admit_host(claim.key_id)
    host = await network.policy.admit_host(activity.actor)
    if await _is_unknown_deletion(activity):
        return None
    sender, brought = None, False
    try:
        sender = await _proven_sender(network, claim)
    except Gone as gone:
        if not await _may_leave(activity, claim, gone):
            raise Unauthenticated("The signing key is gone") from gone
    else:
        brought = sender.uri != activity.actor
        if brought and not await is_proven(network, activity.actor, document):
            raise Unauthenticated("The activity's actor is not who signed the request")
    received_id = await network.intake.store(_arrival(activity, document, claim, host, brought=brought))
    if received_id is not None:
        network.arrivals.keep(received_id, activity)
        network.site.live.announce(Event("received"))
    told = _told_followers(request, claim)
    if told and (teller := await account_by_uri(activity.actor)):
        await compare(network.site, teller, told)
    _log.info("received type=%s host=%s activity=%s", activity.type, host, activity.id)
    return sender


async def proven_reader(network: Network, request: SignedRequest) -> Account:
    """Return who signed a GET: an account of an allow-listed site."""
    claim = _claim(network.site, request)
    await network.policy.admit_host(claim.key_id)
    try:
        return await _proven_sender(network, claim)
    except Gone as gone:
        raise Unauthenticated("The signing key is gone") from gone


def _told_followers(request: SignedRequest, claim: Claim) -> Synchronization | None:
    """Return what the sender says about its followers here, if it has signed that."""
    if HEADER.lower() not in claim.covered:
        return None
    return next(
        (parse_header(text) for name, text in request.headers if name.lower() == HEADER.lower()), None
    )


def _arrival(
    activity: Activity, document: dict[str, Any], claim: Claim, host: str, *, brought: bool
) -> Arrival:
    """Return what is stored. What somebody else brings is never said again: that is its actor's to do."""
    if brought:
        # Whoever has a proof may write what is proven in other ways: 1 as 1.0, for example.
        document = parsing.load_json(canonical_json(document))
    may_be_again = activity.type in SAID_AGAIN and not brought
    signed_at = from_ms(int(claim.signed_at * 1000)) if may_be_again else None
    contents = parsing.contents_of(document)
    return Arrival(activity.id, activity.actor, host, activity.raw, contents, signed_at)


def _parsed(site: Site, body: bytes) -> tuple[dict[str, Any], Activity]:
    try:
        document = parsing.load_json(body)
        return document, parsing.parse_activity(document, body, development=site.settings.development)
    except parsing.BadDocument as error:
        raise Malformed(f"The activity cannot be read: {error}") from error


def _claim(site: Site, request: SignedRequest) -> Claim:
    settings = site.settings
    try:
        return read_claim(
            request,
            authorities=frozenset({settings.authority}),
            now=now(),
            development=settings.development,
            past_s=settings.clock_past_s,
            ahead_s=settings.clock_ahead_s,
        )
    except BadSignature as error:
        raise (Malformed if error.status == 400 else Unauthenticated)(str(error)) from error


async def _may_leave(activity: Activity, claim: Claim, gone: Gone) -> bool:
    """Tell whether an account that is gone, or hidden, may still say this: that it, or a post of it, is deleted.

    By the key that we know of it; or because its origin says that the key is gone, which proves the actor's own
    Delete and nothing else.
    """
    known = await account_by_uri(activity.actor)
    if known is None or activity.type != "Delete" or claim.key_id not in (known.key_id, known.ed25519_key_id):
        return False
    with suppress(Unauthenticated):
        if verify(claim, key_of(known, claim.key_id)):
            return True
    return _is_deletion_of_itself(activity) and not isinstance(gone, Hidden)


async def _is_unknown_deletion(activity: Activity) -> bool:
    """Tell whether somebody whom we never knew is gone: accepted without asking for their key."""
    return _is_deletion_of_itself(activity) and await account_by_uri(activity.actor) is None


def _is_deletion_of_itself(activity: Activity) -> bool:
    return activity.type == "Delete" and activity.object_id == activity.actor


async def is_proven(network: Network, actor: str, document: dict[str, Any]) -> bool:
    """Tell whether an activity that somebody else brings carries a proof made with its actor's own key.

    Only young ones: ids are remembered for as long, so that nothing old can be brought up again.
    """
    proof = read_proof(document)
    moment = now()
    kept = timedelta(days=network.site.settings.received_kept_days)
    if proof is None or not moment - kept < proof.created < moment + PROOFS_AHEAD:
        return False
    if proof.expires is not None and proof.expires < moment:
        return False
    await network.policy.admit_host(proof.key_id)
    try:
        maker, key = await network.actors.key_for(proof.key_id)
    except Gone:
        return False
    return (
        maker.uri == actor
        and not maker.is_local
        and isinstance(key, Ed25519PublicKey)
        and is_true(proof, key)
    )


async def _proven_sender(network: Network, claim: Claim) -> Account:
    """Verify with the key that we know, and once with one fetched anew."""
    account, key = await network.actors.key_for(claim.key_id)
    if not verify(claim, key):
        account, key = await network.actors.fresh_key_for(claim.key_id)
        if not verify(claim, key):
            raise Unauthenticated("The signature does not match the request")
    if account.is_local:
        raise Unauthenticated("The key is one of this site's own")
    return account
