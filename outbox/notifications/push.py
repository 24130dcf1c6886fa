"""Waking people's clients by web push: allowed services, subscriptions, and sending.

It leaves the company: through the gate with the purpose `push`, to hosts that an administrator allowed for it by
name, encrypted for the client, and unless the setting push_content says otherwise without a word of what happened.
"""

import asyncio
import logging
import time
from contextlib import suppress
from dataclasses import dataclass

import orjson

from federation.network import Network
from federation.protocol.urls import InvalidUrl, canonical_authority, canonical_url
from federation.protocol.webpush import BadKeys, client_keys, encrypt, generate_vapid_key, vapid_headers
from models.core.accounts import lock_accounts
from models.core.audit import record
from models.core.database import lock
from models.core.errors import DomainNotAllowed, Forbidden, Invalid, NotFound, Unavailable
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.notifications.push import (
    ALERT_OF,
    ALERTS,
    POLICIES,
    Due,
    Login,
    PushHost,
    PushKey,
    PushSubscription,
    add_push_host,
    done,
    due_messages,
    is_push_host,
    later,
    push_key,
    subscription_of,
    unsubscribe,
    unsubscribe_login,
)
from models.text.languages import in_language
from outbox.delivery.outcomes import wait_s

AT_ONCE = 50
IDLE_S = 30.0
"""Time between looks at the queue without an event, for messages to try again."""
TTL_S = 86_400
NEWS = {"fr": "Nouvelle notification", "en": "New notification"}
KINDS = {
    "mention": {"fr": "Vous êtes mentionné·e", "en": "You were mentioned"},
    "status": {"fr": "Nouvelle publication", "en": "New post"},
    "reblog": {"fr": "Votre publication est partagée", "en": "Your post was boosted"},
    "follow": {"fr": "Nouvel abonnement", "en": "New follower"},
    "follow_request": {"fr": "Demande d’abonnement", "en": "Follow request"},
    "favourite": {"fr": "Votre publication plaît", "en": "Your post was favourited"},
    "poll": {"fr": "Un sondage est terminé", "en": "A poll has ended"},
    "update": {"fr": "Une publication a changé", "en": "A post was edited"},
    "quoted_update": {
        "fr": "Une publication que vous citez a changé",
        "en": "A post that you quote was edited",
    },
    "question.duplicate": {
        "fr": "Votre question a déjà une réponse ailleurs",
        "en": "Your question was asked before",
    },
    "answer.accepted": {"fr": "Une réponse est acceptée", "en": "An answer was accepted"},
    "quote": {"fr": "Votre publication est citée", "en": "Your post was quoted"},
    "admin.report": {"fr": "Nouveau signalement", "en": "New report"},
}
"""Titles of notifications, where content is allowed. Names and texts stay here: clients fetch them."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class NewSubscription:
    """What a client asks for."""

    endpoint: str
    p256dh: str
    auth: str
    standard: bool
    alerts: dict[str, bool]
    policy: str


async def allow_host(site: Site, host: str, *, by: str) -> str:
    """Allow a push service; return its canonical name. One that is allowed already is not written down again."""
    name = _authority(site, host)
    async with transaction():
        if await add_push_host(name):
            await record(by, "push.allow", name)
    return name


async def remove_host(site: Site, host: str, *, by: str) -> None:
    """Remove a push service: subscriptions that lead there end."""
    name = _authority(site, host)
    async with transaction():
        if not await PushHost.filter(host=name).delete():
            raise NotFound(f"{name} is not allowed to carry pushes")
        leading_there = [
            each.id for each in await PushSubscription.all() if _host_of(site, each.endpoint) == name
        ]
        await unsubscribe(leading_there)
        await record(by, "push.remove", name, "", str(len(leading_there)))


async def public_key(site: Site) -> str:
    """Return the public half of the site's key for push services; it is made when first asked for."""
    return (await _key(site)).public


async def subscribe(site: Site, account_id: int, login: Login, new: NewSubscription) -> PushSubscription:
    """Wake a client from now on, in place of its former subscription. Raises Forbidden for a host not allowed."""
    host = _host_of(site, new.endpoint)
    if not host:
        raise Invalid("Validation failed: The endpoint must be an https address", endpoint="is invalid")
    if not await is_push_host(host):
        raise Forbidden(
            f"Pushes by {host} are not allowed here: they leave the company. Ask your administrators"
        )
    try:
        client_keys(new.p256dh, new.auth)
    except BadKeys as error:
        raise Invalid(f"Validation failed: The keys cannot be used: {error}", keys=str(error)) from error
    return await _subscribe(account_id, login, new)


@atomic
async def _subscribe(account_id: int, login: Login, new: NewSubscription) -> PushSubscription:
    if not await lock(*login.row):
        raise NotFound
    await unsubscribe_login(login)
    return await PushSubscription.create(
        token_id=login.token_id,
        session_id=login.session_id,
        account_id=account_id,
        endpoint=new.endpoint,
        p256dh=new.p256dh,
        auth=new.auth,
        standard=new.standard,
        alerts_json=orjson.dumps(_known(new.alerts)).decode(),
        policy=_policy(new.policy),
    )


@atomic
async def change(login: Login, alerts: dict[str, bool] | None, policy: str) -> PushSubscription:
    """Change what wakes a client. Raises NotFound when nothing does. Locks the client's login."""
    await lock(*login.row)
    found = await subscription_of(login)
    if found is None:
        raise NotFound
    if alerts is not None:
        found.alerts_json = orjson.dumps(_known(alerts)).decode()
    found.policy = _policy(policy or found.policy)
    await found.save(update_fields=["alerts_json", "policy"])
    return found


@atomic
async def end(login: Login) -> None:
    """Stop waking a client. Locks its login."""
    await lock(*login.row)
    await unsubscribe_login(login)


async def run(network: Network) -> None:
    """Send what is due, for ever."""
    with network.site.live.subscribe() as events:
        while True:
            try:
                while await send_due(network):
                    pass
            except Exception:
                _log.exception("pushes cannot be sent; trying again")
            with suppress(TimeoutError):
                async with asyncio.timeout(IDLE_S):
                    while (await events.queue.get()).kind != "push":
                        pass


async def send_due(network: Network) -> int:
    """Send what is due now, at most AT_ONCE messages; return how many were tried."""
    async with transaction():
        due = await due_messages(AT_ONCE, network.site.settings)
    await asyncio.gather(*(_send(network, message) for message in due))
    return len(due)


async def _send(network: Network, message: Due) -> None:
    """Send one message and record the result: gone clients are forgotten, busy services tried again."""
    subscription = message.subscription
    try:
        admitted = await network.policy.admit(subscription.endpoint, "push")
        body, headers = await _encrypted(network.site, message)
        answer = await network.client.push(admitted, body, headers)
    except DomainNotAllowed:
        return await unsubscribe([subscription.id])
    except Unavailable:
        return await later(message.id, wait_s(message.attempts + 1, 0))
    if answer.status in (404, 410):
        return await unsubscribe([subscription.id])
    if answer.status == 429 or answer.status >= 500:
        return await later(message.id, answer.retry_after_s or wait_s(message.attempts + 1, 0))
    if answer.status >= 300:
        _log.warning("event=push_refused host=%s status=%d", admitted.host, answer.status)
    return await done(message.id)


async def _encrypted(site: Site, message: Due) -> tuple[bytes, dict[str, str]]:
    subscription, key = message.subscription, await _key(site)
    keys = client_keys(subscription.p256dh, subscription.auth)
    sealed = encrypt(payload(site, message), keys, standard=subscription.standard)
    parts = canonical_url(subscription.endpoint, development=site.settings.development)
    contact = site.settings.contact_email
    proof = vapid_headers(
        site.secret.unwrap(key.wrapped),
        key.public,
        audience=f"{parts.scheme}://{parts.authority}",
        contact=f"mailto:{contact}" if contact else site.settings.origin,
        now_s=int(time.time()),
        standard=subscription.standard,
    )
    headers = {"TTL": str(TTL_S), "Urgency": "normal", "Content-Type": "application/octet-stream"}
    crypto = ";".join(each["Crypto-Key"] for each in (sealed.headers, proof) if "Crypto-Key" in each)
    return sealed.body, headers | sealed.headers | proof | ({"Crypto-Key": crypto} if crypto else {})


def payload(site: Site, message: Due) -> bytes:
    """Write the message for the client. The token stays empty: we keep only its digest, and it belongs in no
    message.
    """
    wanted = (message.locale, *site.look.languages)
    texts = KINDS.get(message.kind, NEWS) if site.settings.push_content else NEWS
    return orjson.dumps(
        {
            "access_token": "",
            "preferred_locale": message.locale or site.look.languages[0],
            "notification_id": message.notification_id,
            "notification_type": ALERT_OF.get(message.kind, message.kind),
            "icon": site.url("/static/avatar.png"),
            "title": in_language(texts, wanted),
            "body": "",
        }
    )


async def _key(site: Site) -> PushKey:
    found = await push_key()
    return found or await _make_key(site, *generate_vapid_key())


@atomic
async def _make_key(site: Site, private: bytes, public: str) -> PushKey:
    await lock_accounts(site.account_id)  # the site's own: clients must not get two keys
    return await push_key() or await PushKey.create(wrapped=site.secret.wrap(private), public=public)


def _known(alerts: dict[str, bool]) -> dict[str, bool]:
    return {kind: on for kind, on in alerts.items() if kind in ALERTS}


def _policy(policy: str) -> str:
    if policy not in POLICIES:
        raise Invalid(f"Validation failed: policy must be one of {', '.join(POLICIES)}", policy="is unknown")
    return policy


def _host_of(site: Site, endpoint: str) -> str:
    """Return the authority of a push service's address; "" for what is none."""
    try:
        return canonical_url(endpoint, development=site.settings.development).authority
    except InvalidUrl:
        return ""


def _authority(site: Site, host: str) -> str:
    try:
        return canonical_authority(host, development=site.settings.development)
    except InvalidUrl as error:
        raise Invalid(f"{host} is not the name of a host: {error}") from error
