"""What proves who somebody is, and when it is asked for again: rules about a browser session.

`proven_at` and `proven_by` of a session say when and how it was proved last (models/people/oauth.py: PROOFS).
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Literal

from models.core.base import now
from models.core.config import Settings
from models.people.oauth import Grant
from models.people.roles import roles_named
from models.people.scopes import ADMIN_SCOPES

COMPANY = "oidc:"
"""How `proven_by` begins for a company sign-in; the provider's key follows. Second factors are the company's affair then."""

SECOND_FACTORS = frozenset({"passkey", "totp", "recovery"})

Demand = Literal["", "recent", "own", "strong"]
"""What may be asked of the person of a browser: nothing; that they proved lately who they are; and that by a second factor,
if they have one (own), or if they have one or their role needs one (strong)."""

GRACE = timedelta(days=1)
"""How long somebody who must have a second factor may put it off, after the first login of all."""


def must_have_factor(settings: Settings, roles: Collection[str]) -> bool:
    """Tell whether somebody with these roles has to have a second factor, where they log in with a password."""
    demanded = settings.second_factor_for
    return "member" in demanded or not roles_named(demanded).isdisjoint(roles)


def provider_of(grant: Grant) -> str:
    """Return the key of the provider with which somebody signed in last; "" for who did it here."""
    return grant.proven_by.removeprefix(COMPANY) if grant.proven_by.startswith(COMPANY) else ""


def owes_factor(grant: Grant, settings: Settings) -> bool:
    """Tell whether a session is good for nothing but setting up a second factor."""
    if grant.has_factor or provider_of(grant) or not must_have_factor(settings, grant.roles):
        return False
    return not is_in_grace(grant)


def is_in_grace(grant: Grant) -> bool:
    """Tell whether somebody has just logged in for the first time, and may put off what they have to set up."""
    return grant.is_first_login and grant.opened_at is not None and now() - grant.opened_at < GRACE


def is_recent(grant: Grant, settings: Settings) -> bool:
    """Tell whether somebody has proved lately enough, for what admins do, who they are."""
    age = timedelta(seconds=settings.admin_proof_s)
    return grant.proven_at is not None and abs(now() - grant.proven_at) < age


def has_password_only(grant: Grant, settings: Settings, demand: Demand) -> bool:
    """Tell whether a password is all that somebody can be asked for."""
    if demand == "strong" and must_have_factor(settings, grant.roles):
        return False
    return not grant.has_factor


def suffices(grant: Grant, settings: Settings, demand: Demand) -> bool:
    """Tell whether who asks has proved, lately and well enough, who they are."""
    if not demand:
        return True
    is_by_more = grant.proven_by in SECOND_FACTORS or bool(provider_of(grant))
    return is_recent(grant, settings) and (
        demand == "recent" or is_by_more or has_password_only(grant, settings, demand)
    )


def is_expired(scopes: Collection[str], age: timedelta, settings: Settings) -> bool:
    """Tell whether a token of this age is over because it could administrate."""
    return age > timedelta(days=settings.admin_access_days) and not ADMIN_SCOPES.isdisjoint(scopes)
