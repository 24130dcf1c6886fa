"""Sign-ins that are under way, and logout tokens that were used. Both are forgotten soon.

Kept is only what cannot be used by whoever reads the database: hashes of the state that travels by the provider and of
the secret in the browser's cookie.
"""

from datetime import timedelta

from tortoise import fields

from models.core.base import Row, belongs_to, moment, now
from models.core.batches import delete_in_batches

SIGN_IN_LIFE = timedelta(minutes=10)


class SignIn(Row):
    """A browser that was sent to a provider and is expected back, once."""

    provider = belongs_to("Provider")
    provider_id: int
    state_hash = fields.CharField(64, unique=True)
    browser_hash = fields.CharField(64)
    """Of the secret in the browser's cookie: nobody else's browser may come back."""
    account = belongs_to("Account", null=True)
    account_id: int | None
    """Who is logged in already, and links the provider or proves again who they are; None: nobody is."""
    proves_again = fields.BooleanField(default=False)
    """Whether the provider has to ask anew."""
    return_to = fields.TextField(default="")
    expires_at = moment()
    used_at = moment(null=True)

    class Meta:
        table = "sign_ins"


class LogoutToken(Row):
    """A logout token that was obeyed: the same once more is refused."""

    provider = belongs_to("Provider", index=False)
    provider_id: int
    jti_hash = fields.CharField(64)
    expires_at = moment()

    class Meta:
        table = "logout_tokens"
        unique_together = (("provider_id", "jti_hash"),)


async def forget_sign_ins() -> None:
    """Delete the sign-ins and used logout tokens whose time is over."""
    await delete_in_batches("sign_ins", "expires_at < $1", now())
    await delete_in_batches("logout_tokens", "expires_at < $1", now())
