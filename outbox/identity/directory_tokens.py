"""What admins decide about how a provider's directory calls us: tokens of ours, or the provider's own, which it is asked
about. Each change is in the audit, without the token.
"""

from federation.network import Network
from federation.protocol.urls import InvalidUrl, canonical_url
from models.core.audit import record
from models.core.base import now
from models.core.errors import DomainNotAllowed, Invalid, NotFound
from models.core.locks import alone
from models.core.transaction import atomic
from models.identity import provider_tokens
from models.identity.provider_tokens import MAX_TOKEN_DAYS, TOKEN_DAYS, ProviderToken
from models.identity.providers import Provider

MOST_TOKENS = 10
"""Of one provider."""
MAX_LABEL = 100


@atomic
async def issue_token(
    provider: Provider, label: str, days: int = TOKEN_DAYS, *, by: str, seed: str = ""
) -> str:
    """Make a token for the directory of a provider and return it: nobody can see it again. Goes on alone.

    Of one `seed`, of 32 characters and more, there is one token: a form that is sent twice. Raises Invalid, with what is
    wrong by field.
    """
    label = " ".join(label.split())
    wrong = {}
    if not 1 <= days <= MAX_TOKEN_DAYS:
        wrong["days"] = f"must be between 1 and {MAX_TOKEN_DAYS}"
    if len(label) > MAX_LABEL:
        wrong["label"] = f"must have at most {MAX_LABEL} characters"
    if seed and len(seed) < 32:
        wrong["seed"] = "is too short"
    if wrong:
        raise Invalid(**wrong)
    await alone("provider tokens", provider.id)
    before = {each.id for each in await provider_tokens.tokens_of(provider.id)}
    secret = await provider_tokens.issue(provider.id, label, days, by=by, seed=seed)
    after = {each.id for each in await provider_tokens.tokens_of(provider.id)}
    if after == before:
        return secret
    if len(after) > MOST_TOKENS:
        raise Invalid(label=f"cannot be made: there are {MOST_TOKENS} already, end one first")
    await record(by, "provider.token", provider.key, after=f"{label or 'no label'}, {days} days")
    return secret


@atomic
async def end_token(provider: Provider, token_id: int, *, by: str) -> None:
    """End a token at once; does nothing to one that was ended. Raises NotFound for another provider's."""
    token = await ProviderToken.get_or_none(id=token_id, provider_id=provider.id)
    if token is None:
        raise NotFound("There is no such token of this provider")
    if await ProviderToken.filter(id=token_id, ended_at=None).update(ended_at=now()):
        await record(by, "provider.end_token", provider.key, before=token.label or "no label")


async def set_introspection(network: Network, provider: Provider, url: str, *, by: str) -> None:
    """Say where a provider is asked whether a token of its own is good; "": nowhere. Raises Invalid.

    One provider at most: a token would otherwise be shown to a provider that it is not of.
    """
    url = url.strip()
    if url:
        await _check_url(network, provider, url)
    await _set(provider, url, by=by)


@atomic
async def _set(provider: Provider, url: str, *, by: str) -> None:
    await alone("introspection")
    there = {each.provider_id: each.url for each in await provider_tokens.introspecting()}
    if there.get(provider.id, "") == url:
        return
    if url and there.keys() - {provider.id}:
        raise Invalid(url="is asked of another provider already, and a token is shown to one only")
    await provider_tokens.keep_introspection(provider.id, url)
    await record(by, "provider.introspection", provider.key, before=there.get(provider.id, ""), after=url)


async def _check_url(network: Network, provider: Provider, url: str) -> None:
    if not provider.client_id or provider.client_secret is None:
        raise Invalid(url="needs a client id and a secret of this provider: by them we ask")
    try:
        canonical_url(url, development=network.site.settings.development)
        await network.policy.admit_provider(url, provider.id, is_tried=True)
    except InvalidUrl as error:
        raise Invalid(url=f"is no address that we go to: {error}") from error
    except DomainNotAllowed as error:
        raise Invalid(url="is at none of the provider's hosts: name that host first") from error
