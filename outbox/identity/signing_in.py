"""Signing in with a provider: sending a browser there, and reading what it comes back with.

A sign-in belongs to the browser that began it, for ten minutes, once. Its state travels by the provider; the secret that
the verifier (PKCE) and the nonce are made from stays in the browser's cookie, so that neither a copied address nor a
copy of the database is enough. No answer of a provider is asked for inside a transaction.
"""

import hmac
import secrets
from dataclasses import dataclass

from federation.identity.providers import Arrival, Granted, Request
from federation.identity.trouble import AccessEnded, ProviderUnreachable, ProviderWrong
from federation.network import Network
from models.core.accounts import Account
from models.core.base import digest, moment_of, now
from models.core.database import execute, row
from models.core.errors import Invalid, NotFound
from models.core.transaction import transaction
from models.identity.identities import identity_of
from models.identity.providers import Provider, provider_by_key
from models.identity.sign_ins import SIGN_IN_LIFE, SignIn
from outbox.identity.arriving import Arrived, Coming, arrive, link
from outbox.identity.trouble import SignInRefused
from outbox.people.accounts import account_of


@dataclass(frozen=True)
class Wanted:
    """What somebody wants from a provider."""

    browser: str
    """The secret in the cookie of their browser."""
    return_to: str = "/"
    language: str = ""
    account: Account | None = None
    """Who is logged in, and links themselves or proves again who they are; None: nobody is."""
    is_again: bool = False
    kept: str = ""
    """A text that goes on after the login."""


@dataclass(frozen=True)
class Back:
    """What a browser comes back with."""

    browser: str
    state: str
    code: str = ""
    error: str = ""
    issuer: str = ""
    account_id: int | None = None
    """Who is logged in with it."""
    locale: str = ""
    """The language of the browser."""


@dataclass(frozen=True)
class SignedIn:
    """Somebody who signed in, linked themselves, or proved again who they are."""

    return_to: str
    arrived: Arrived | None = None
    """None where nobody logs in: they were."""
    is_again: bool = False
    kept: str = ""


async def enabled_provider(key: str) -> Provider:
    """Fetch a provider that people may sign in with; raises NotFound."""
    provider = await provider_by_key(key)
    if provider is None or not provider.is_enabled or not provider.issuer:
        raise NotFound
    return provider


def callback_path(key: str) -> str:
    return f"/login/with/{key}/back"


async def begin(network: Network, key: str, wanted: Wanted) -> str:
    """Return the address at which a browser signs in. Raises NotFound, and SignInRefused for a provider in trouble."""
    provider = await enabled_provider(key)
    state = secrets.token_urlsafe(32)
    request = Request(
        redirect_uri=network.site.url(callback_path(key)),
        state=state,
        nonce=_derived("nonce", wanted.browser, state),
        verifier=_derived("verifier", wanted.browser, state),
        language=wanted.language,
        is_again=wanted.is_again,
    )
    try:
        address = await network.providers.address(provider, request)
    except (ProviderUnreachable, ProviderWrong) as error:
        raise refusal_of(error) from error
    async with transaction():
        await SignIn.create(
            provider=provider,
            state_hash=digest(state),
            browser_hash=digest(wanted.browser),
            account_id=wanted.account.id if wanted.account else None,
            proves_again=wanted.is_again,
            return_to=f"{wanted.return_to}\n{wanted.kept}",
            expires_at=now() + SIGN_IN_LIFE,
        )
    return address


async def finish(network: Network, key: str, back: Back) -> SignedIn:
    """Read what a browser came back with, and let in who it is. Raises NotFound, and SignInRefused."""
    provider = await enabled_provider(key)
    sign_in = await _claim(provider, back)
    return_to, _, kept = sign_in.return_to.partition("\n")
    try:
        arrived = await _arrived(network, provider, sign_in, back)
    except SignInRefused as error:
        error.return_to = return_to
        error.links = sign_in.account_id is not None and not sign_in.proves_again
        raise
    return SignedIn(return_to, arrived, sign_in.proves_again, kept)


async def _arrived(network: Network, provider: Provider, sign_in: SignIn, back: Back) -> Arrived | None:
    """Let somebody in, or do what they who are logged in came for. Raises SignInRefused."""
    if back.error:
        raise SignInRefused("denied")
    try:
        granted = await _redeem(network, provider, sign_in, back)
    except (ProviderUnreachable, ProviderWrong) as error:
        raise refusal_of(error, is_again=sign_in.proves_again) from error
    if sign_in.account_id is None:
        refresh_token = granted.refresh_token if "offline_access" in provider.scopes.split() else ""
        coming = Coming(provider, granted.somebody, granted.id_token, refresh_token, back.locale)
        return await arrive(network.site, coming)
    if sign_in.account_id != back.account_id:
        raise SignInRefused("over")
    await _check_same(provider, sign_in, granted)
    return None


async def _claim(provider: Provider, back: Back) -> SignIn:
    """Use a sign-in up: of those who come back with it at once, one goes on. Raises SignInRefused."""
    async with transaction():
        claimed = await row(
            "UPDATE sign_ins SET used_at = $1 WHERE state_hash = $2 AND provider_id = $3 AND browser_hash = $4"
            " AND used_at IS NULL AND expires_at > $1 RETURNING id",
            now(),
            digest(back.state),
            provider.id,
            digest(back.browser),
        )
    if claimed is None:
        raise SignInRefused("over")
    return await SignIn.get(id=claimed["id"])


async def _redeem(network: Network, provider: Provider, sign_in: SignIn, back: Back) -> Granted:
    metadata = await network.providers.metadata(provider)
    if (metadata.names_itself or back.issuer) and back.issuer != provider.issuer:
        raise ProviderWrong("Another provider sent the browser back")
    if not back.code:
        raise ProviderWrong("The provider sent the browser back without a code")
    arrival = Arrival(
        back.code,
        network.site.url(callback_path(provider.key)),
        _derived("verifier", back.browser, back.state),
        _derived("nonce", back.browser, back.state),
        moment_of(sign_in.id) if sign_in.proves_again else None,
    )
    return await network.providers.redeem(provider, arrival)


async def _check_same(provider: Provider, sign_in: SignIn, granted: Granted) -> None:
    """Link whoever is logged in, or check that it is they who proved themselves again."""
    account = await Account.get(id=sign_in.account_id)
    if sign_in.proves_again:
        known = await identity_of(provider.id, granted.somebody.subject)
        if known is None or known.account_id != account.id:
            raise SignInRefused("other")
        return
    try:
        await link(provider, account, granted.somebody.subject, by=account.handle)
    except Invalid as error:
        raise SignInRefused("other") from error


def refusal_of(error: ProviderUnreachable | ProviderWrong, *, is_again: bool = False) -> SignInRefused:
    """Return what people are told of a provider in trouble; the sentence is for the log and for admins."""
    if isinstance(error, ProviderUnreachable):
        return SignInRefused("unreachable", error.sentence)
    if isinstance(error, AccessEnded):
        return SignInRefused("over", error.sentence)
    return SignInRefused("not_again" if is_again else "wrong", error.sentence)


async def link_by_command(network: Network, key: str, username: str, subject: str, *, by: str) -> None:
    """Link somebody to a provider by the subject that it knows them by. Raises NotFound, and Invalid."""
    provider = await provider_by_key(key)
    if provider is None:
        raise NotFound(f"There is no provider called {key}")
    if not 0 < len(subject) <= 255:
        raise Invalid(subject="must have between 1 and 255 characters")
    await link(provider, await account_of(network.site, username), subject, by=by)


async def note_proven(session_id: int, key: str) -> None:
    """Note that somebody has just proved again who they are, with their provider."""
    async with transaction():
        await execute(
            "UPDATE sessions SET proven_at = $1, proven_by = $2 WHERE id = $3",
            now(),
            f"oidc:{key}",
            session_id,
        )


def _derived(what: str, browser: str, state: str) -> str:
    """Return a secret that only who has both the cookie and the state can make: 64 hexadecimal digits."""
    return hmac.digest(browser.encode(), f"{what} {state}".encode(), "sha256").hex()
