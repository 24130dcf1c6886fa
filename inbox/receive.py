"""The door: an activity is read, its sender proven, and the bytes stored before it is acknowledged.

The order is the law of the house: size, strict JSON, shape, allow-list, signature, and only then
the row. A host that is not on the list never makes us open a connection. Applying is the
worker's matter.
"""

import logging

from federation import parsing
from federation.network import Network
from federation.signatures import BadSignature, Claim, SignedRequest, read_claim, verify
from federation.vocabulary import Activity
from models.accounts import Account, account_by_uri
from models.base import now
from models.errors import Gone, Malformed, TooLarge, Unauthenticated
from models.live import Event
from models.received import store

MAX_BODY_BYTES = 1_048_576

_log = logging.getLogger("parvis.inbox")


async def receive(network: Network, request: SignedRequest) -> None:
    """Accept a POST to an inbox: when this returns, the activity is durable and 202 may be answered.

    Raises an error of models/errors.py otherwise. A repeated activity is accepted and does nothing.
    """
    if len(request.body) > MAX_BODY_BYTES:
        raise TooLarge
    activity = _parsed(network, request.body)
    claim = _claim(network, request)
    host = await network.policy.admit_host(claim.key_id)
    await network.policy.admit_host(activity.actor)
    if await _is_unknown_deletion(activity):
        return
    try:
        sender = await _proven_sender(network, claim)
    except Gone as gone:
        # The origin itself says that this actor's key is gone: that proves a Delete of it, and nothing else.
        known = await account_by_uri(activity.actor)
        if not _is_deletion_of_itself(activity) or known is None or known.key_id != claim.key_id:
            raise Unauthenticated("The signing key is gone") from gone
    else:
        if sender.uri != activity.actor:
            raise Unauthenticated("The activity's actor is not who signed the request")
    if await store(activity.id, activity.actor, host, request.body):
        network.site.live.announce(Event("received"))
    _log.info("received type=%s host=%s activity=%s", activity.type, host, activity.id)


async def proven_reader(network: Network, request: SignedRequest) -> Account:
    """Return who signed a GET: an account of an allow-listed site."""
    claim = _claim(network, request)
    await network.policy.admit_host(claim.key_id)
    try:
        return await _proven_sender(network, claim)
    except Gone as gone:
        raise Unauthenticated("The signing key is gone") from gone


def _parsed(network: Network, body: bytes) -> Activity:
    try:
        return parsing.parse_activity(
            parsing.load_json(body), body, development=network.site.settings.development
        )
    except parsing.BadDocument as error:
        raise Malformed(f"The activity cannot be read: {error}") from error


def _claim(network: Network, request: SignedRequest) -> Claim:
    settings = network.site.settings
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


async def _is_unknown_deletion(activity: Activity) -> bool:
    """Tell whether somebody whom we never knew is gone: accepted without asking for their key."""
    return _is_deletion_of_itself(activity) and await account_by_uri(activity.actor) is None


def _is_deletion_of_itself(activity: Activity) -> bool:
    return activity.type == "Delete" and activity.object_id == activity.actor


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
