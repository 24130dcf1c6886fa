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
"""Kinds that programs send again unchanged and mean anew: the Misskey family and Takahē a Follow after its Undo,
Mastodon an Add of a post that was pinned before. Likes, boosts and posts have distinct ids everywhere.
"""
PROOFS_AHEAD = timedelta(minutes=5)
"""How far the clock behind a proof may be ahead of ours."""

_log = logging.getLogger("parvis.inbox")


async def receive(network: Network, request: SignedRequest) -> Account | None:
    """Accept a POST to an inbox: when this returns, the activity is durable and 202 may be answered.

    Returns the signer; None when nothing had to be proven. Raises an error of models/core/errors.py otherwise. A
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
    header = _followers_header(request, claim)
    if header and (actor := await account_by_uri(activity.actor)):
        await compare(network.site, actor, header)
    _log.info("received type=%s host=%s activity=%s", activity.type, host, activity.id)
    return sender


async def proven_reader(network: Network, request: SignedRequest) -> Account:
    """Return the signer of a GET: an account of an allow-listed site."""
    claim = _claim(network.site, request)
    await network.policy.admit_host(claim.key_id)
    try:
        return await _proven_sender(network, claim)
    except Gone as gone:
        raise Unauthenticated("The signing key is gone") from gone


def _followers_header(request: SignedRequest, claim: Claim) -> Synchronization | None:
    """Return the header with the sender's digest of its followers here, if it is signed."""
    if HEADER.lower() not in claim.covered:
        return None
    return next(
        (parse_header(text) for name, text in request.headers if name.lower() == HEADER.lower()), None
    )


def _arrival(
    activity: Activity, document: dict[str, Any], claim: Claim, host: str, *, brought: bool
) -> Arrival:
    """Return the row to store. An activity that another account brings is never one sent again: only its actor does
    that.
    """
    if brought:
        # The holder of a proof may write the proven document differently: 1 as 1.0, for example.
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
    """Tell whether an account that is gone, or hidden, may still send this: the Delete of itself or a post.

    It is proven by the key that we know; or by its origin, which says that the key is gone: that proves the actor's own
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
    """Tell whether this is the Delete of an unknown account: accepted without fetching a key."""
    return _is_deletion_of_itself(activity) and await account_by_uri(activity.actor) is None


def _is_deletion_of_itself(activity: Activity) -> bool:
    return activity.type == "Delete" and activity.object_id == activity.actor


async def is_proven(network: Network, actor: str, document: dict[str, Any]) -> bool:
    """Tell whether an activity that another account brings carries a proof made with its actor's own key.

    Only young proofs count: ids are remembered for as long, so that nothing old can be replayed.
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
    except (Gone, Unauthenticated):
        return False
    return (
        maker.uri == actor
        and not maker.is_local
        and isinstance(key, Ed25519PublicKey)
        and is_true(proof, key)
    )


async def _proven_sender(network: Network, claim: Claim) -> Account:
    """Verify with the known key, and once more with one fetched anew."""
    account, key = await network.actors.key_for(claim.key_id)
    if not verify(claim, key):
        account, key = await network.actors.fresh_key_for(claim.key_id)
        if not verify(claim, key):
            raise Unauthenticated("The signature does not match the request")
    if account.is_local:
        raise Unauthenticated("The key is one of this site's own")
    return account
