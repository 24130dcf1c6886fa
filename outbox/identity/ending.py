"""Access that ends because a provider says so: by back-channel logout, or by a refresh token that it takes no more.

Only a signed logout token and `invalid_grant` of the token endpoint end access. A provider that is down, slow, or says
anything else ends nobody's: an outage logs nobody out. Who is logged out may sign in again, if the provider lets them;
who left the company is let go by outbox/people/leaving.py, as a directory or an admin says.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from federation.identity.trouble import AccessEnded, ProviderUnreachable, ProviderWrong
from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.audit import record
from models.core.base import digest, new_id, now
from models.core.database import marks, rows
from models.core.errors import Invalid
from models.core.transaction import atomic, transaction
from models.identity.claim_rules import claim_rules_of
from models.identity.identities import Identity, due_to_be_checked, identity_of
from models.identity.providers import Provider, enabled_providers
from models.notifications.push import unsubscribe_tokens
from models.people.access import end_sessions_of, end_tokens_of, use_up_codes_of
from outbox.identity.given import apply, foreseen, given_before
from outbox.identity.signing_in import enabled_provider
from outbox.tasks import Complaint

AT_ONCE = 200
"""People who are asked about in one turn."""
MOST_TROUBLES = 3
REMEMBERED = timedelta(hours=1)
"""How long a logout token is remembered at most: one that is older than ten minutes is refused for its age."""


async def obey_logout(network: Network, key: str, token: str) -> None:
    """Log out whom a provider logged out. Raises NotFound, Invalid for a token that is not good, and ProviderUnreachable.

    One that names a session ends what came from that session; one that names a person only, all they have.
    """
    provider = await enabled_provider(key)
    try:
        logout = await network.providers.logout(provider, token)
    except ProviderWrong as error:
        raise Invalid(error.sentence) from error
    until = min(logout.expires_at, now() + REMEMBERED)
    if not await _is_new(provider, logout.id, until):
        raise Invalid("This logout token was used already")
    if logout.sid:
        await _end_session(provider, logout.sid, logout.subject)
    else:
        await _end_person(provider, logout.subject)


async def _is_new(provider: Provider, jti: str, expires_at: datetime) -> bool:
    """Remember a logout token; False for one that came before."""
    async with transaction():
        kept = await rows(
            "INSERT INTO logout_tokens (id, provider_id, jti_hash, expires_at) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT DO NOTHING RETURNING id",
            new_id(),
            provider.id,
            digest(jti),
            expires_at,
        )
    return bool(kept)


@atomic
async def _end_session(provider: Provider, sid: str, subject: str) -> None:
    """End what came from one session at a provider: browsers, and apps that were let in from there. Locks whose it is."""
    found = await rows(
        "SELECT s.id, i.account_id FROM provider_sessions s JOIN identities i ON i.id = s.identity_id"
        " WHERE i.provider_id = $1 AND s.sid = $2 AND ($3 = '' OR i.subject = $3)",
        provider.id,
        sid[:255],
        subject,
    )
    if not found:
        return
    await lock_accounts(*{each["account_id"] for each in found})
    ids = [each["id"] for each in found]
    tokens = await _revoke(ids)
    closed = await rows(
        f"DELETE FROM sessions WHERE provider_session_id IN ({marks(len(ids))}) RETURNING id", *ids
    )
    await unsubscribe_tokens(tokens)
    for account_id in {each["account_id"] for each in found}:
        handle = (await Account.get(id=account_id)).handle
        said = f"{len(tokens)} apps, {len(closed)} browsers: logged out there"
        await record(f"provider {provider.key}", "access.end", handle, after=said)


async def _revoke(provider_session_ids: Sequence[int]) -> list[int]:
    """Revoke the tokens and use up the codes that came from sessions at a provider; return the tokens."""
    places = marks(len(provider_session_ids), 2)
    ended = await rows(
        f"UPDATE tokens SET revoked_at = $1 WHERE revoked_at IS NULL AND provider_session_id IN ({places}) RETURNING id",
        now(),
        *provider_session_ids,
    )
    await rows(
        f"UPDATE authorization_codes SET used_at = $1 WHERE used_at IS NULL AND provider_session_id IN ({places})"
        " RETURNING id",
        now(),
        *provider_session_ids,
    )
    return [each["id"] for each in ended]


async def _end_person(provider: Provider, subject: str) -> None:
    if identity := await identity_of(provider.id, subject):
        account = await Account.get(id=identity.account_id)
        await end_all_access(account, by=f"provider {provider.key}", because="logged out there")


@atomic
async def end_all_access(account: Account, *, by: str, because: str = "") -> int:
    """Log somebody out everywhere, of apps and browsers; return of how many. They may log in again. Locks them."""
    await lock_accounts(account.id)
    ended = await end_tokens_of(account.id)
    closed = await end_sessions_of(account.id)
    await use_up_codes_of(account.id)
    await unsubscribe_tokens(ended)
    if ended or closed:
        reason = f": {because}" if because else ""
        await record(by, "access.end", account.handle, after=f"{len(ended)} apps, {closed} browsers{reason}")
    return len(ended) + closed


# --- asking again ----------------------------------------------------------------------------------------------


async def check_access(network: Network) -> None:
    """Ask each provider whether the people who are logged in by it may still come in. Run each minute.

    Raises Complaint when one could not be asked: then nobody's access ends.
    """
    troubles = [
        f"{provider.key}: {trouble}"
        for provider in await enabled_providers()
        if (trouble := await _check_people_of(network, provider))
    ]
    if troubles:
        raise Complaint("; ".join(troubles))


async def _check_people_of(network: Network, provider: Provider) -> str:
    """Ask a provider about its people; return what is wrong with it, "" for nothing. What it says wrong of one keeps
    nobody else waiting; three times, and it is left alone.
    """
    before = now() - timedelta(seconds=network.site.settings.sign_in_check_s)
    troubles = []
    for identity in await due_to_be_checked(provider.id, before, AT_ONCE):
        try:
            await _check(network, provider, identity)
        except ProviderUnreachable as error:
            return error.sentence
        except ProviderWrong as error:
            await Identity.filter(id=identity.id).update(checked_at=now())
            troubles.append(error.sentence)
            if len(troubles) == MOST_TROUBLES:
                break
    return "; ".join(dict.fromkeys(troubles))


async def _check(network: Network, provider: Provider, identity: Identity) -> None:
    """Ask about one person. Raises ProviderUnreachable and ProviderWrong, which say nothing about them."""
    assert identity.refresh_token is not None
    assert identity.subject is not None
    kept = network.site.secret.unwrap(bytes(identity.refresh_token)).decode()
    try:
        refreshed = await network.providers.refresh(provider, kept, identity.subject)
    except AccessEnded:
        await _end_refused(provider, identity)
        return
    token = refreshed.refresh_token or kept
    async with transaction():
        await lock_accounts(identity.account_id)
        wrapped = network.site.secret.wrap(token.encode())
        await Identity.filter(id=identity.id, refresh_token=identity.refresh_token).update(
            refresh_token=wrapped, checked_at=now()
        )
        if refreshed.somebody is not None:
            present = await Identity.get(id=identity.id)
            account = await Account.get(id=identity.account_id)
            rules = await claim_rules_of(provider.id)
            await apply(
                provider, present, account, foreseen(rules, refreshed.somebody, given_before(present))
            )


@atomic
async def _end_refused(provider: Provider, identity: Identity) -> None:
    """End the access of somebody whom their provider does not let in any more; not that of a sign-in meanwhile."""
    await lock_accounts(identity.account_id)
    changed = await Identity.filter(id=identity.id, refresh_token=identity.refresh_token).update(
        refresh_token=None, checked_at=now()
    )
    if changed:
        account = await Account.get(id=identity.account_id)
        await end_all_access(account, by=f"provider {provider.key}", because="invalid_grant")
