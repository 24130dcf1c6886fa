"""The second factors of our people: passkeys, codes of an app (TOTP), and recovery codes for when those are lost.

Whoever reads the database can use none of them: a passkey's public key signs nothing, the secret of an app is wrapped by
the site's secret (models/core/secret.py), recovery codes are kept as hashes. The verbs are outbox/identity.
"""

from dataclasses import dataclass
from datetime import datetime

from tortoise import fields

from models.core.base import Row, belongs_to, digest, moment, now
from models.core.database import value
from models.people.oauth import HAS_FACTOR

MAX_NAME = 100
"""Characters of what somebody calls a passkey."""
MOST_PASSKEYS = 20
"""Of one person."""
RECOVERY_CODES = 10


class Passkey(Row):
    """A key pair of one of a person's devices (WebAuthn), of which we have the public half."""

    account = belongs_to("Account")
    account_id: int
    name = fields.CharField(MAX_NAME)
    """As its owner calls it."""
    credential_id = fields.CharField(1364, unique=True)
    """What the device calls it: at most 1023 bytes, as base64url."""
    public_key = fields.BinaryField()
    """COSE."""
    sign_count = fields.BigIntField()
    """How often it signed, as far as the device counts: a copy of the key counts anew."""
    transports = fields.CharField(255, default="")
    """How browsers reach the device, separated by spaces: internal, hybrid, usb …"""
    created_at = moment(default=now)
    last_used_at = moment(null=True)

    class Meta:
        table = "passkeys"


class Totp(Row):
    """The secret that a person's app makes codes of, each half minute another (RFC 6238). One a person."""

    account = belongs_to("Account", index=False)
    account_id: int
    wrapped = fields.BinaryField()
    """Wrapped by the site's secret."""
    created_at = moment(default=now)
    confirmed_at = moment(null=True)
    """When the first code of the app was right; None: not yet, and it is no factor."""
    last_step = fields.BigIntField(default=0)
    """The half minute, counted from 1970, of the newest code that was taken: none of it or before is taken again."""
    last_used_at = moment(null=True)

    class Meta:
        table = "totps"
        unique_together = (("account_id",),)


class RecoveryCode(Row):
    """A code that stands for a lost factor, once."""

    account = belongs_to("Account", index=False)
    account_id: int
    code_hash = fields.CharField(64)
    created_at = moment(default=now)
    used_at = moment(null=True)

    class Meta:
        table = "recovery_codes"
        unique_together = (("account_id", "code_hash"),)


@dataclass(frozen=True)
class Factors:
    """What somebody has beside their password."""

    passkeys: tuple[Passkey, ...]
    """The oldest first."""
    app_since: datetime | None
    """Since when an app makes codes; None: there is none."""
    app_used_at: datetime | None
    codes_left: int
    """Recovery codes that were not used."""

    @property
    def has_any(self) -> bool:
        """Whether a second factor is asked for when they log in. Recovery codes alone are none."""
        return bool(self.passkeys) or self.app_since is not None


async def factors_of(account_id: int) -> Factors:
    """Return the second factors of somebody."""
    totp = await Totp.get_or_none(account_id=account_id, confirmed_at__isnull=False)
    return Factors(
        tuple(await Passkey.filter(account_id=account_id).order_by("id")),
        totp.confirmed_at if totp else None,
        totp.last_used_at if totp else None,
        await RecoveryCode.filter(account_id=account_id, used_at=None).count(),
    )


async def has_factor(account_id: int) -> bool:
    """Tell whether somebody has a second factor."""
    return bool(await value(f"SELECT 1 WHERE {HAS_FACTOR.format(who='$1')}", account_id))


def recovery_hash(account_id: int, code: str) -> str:
    """Return what is kept of a recovery code, however it is typed. It has 80 random bits: nobody finds it by trying."""
    plain = "".join(each for each in code.lower() if each.isalnum())
    return digest("recovery code", str(account_id), plain)
