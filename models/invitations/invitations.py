"""Invitations: a link with which somebody makes an account of this site, once or so many times, until a day.

The link's secret is kept as SHA-256 only. An invitation is for one address (`email`), for the addresses of domains or
of a list (`domains`, `addresses`), or for whoever has the link. Who may come by their address has to show that it is
theirs: they get a link of their own, an invitation for one address whose `parent` this is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from tortoise import fields

from models.core.base import CountedRow, belongs_to, digest, from_ms, moment, now
from models.core.batches import delete_in_batches
from models.core.database import fetch, marks, rows

State = Literal["open", "used", "expired", "ended"]


class Invitation(CountedRow):
    token_hash = fields.CharField(64, unique=True)
    parent_id = fields.BigIntField(null=True, db_index=True)
    """The invitation for many that this one for a single address came from."""
    inviter = belongs_to("Account", null=True, keep=True)
    inviter_id: int | None
    """None: the command line."""
    created_by = fields.CharField(255)
    """As in the audit."""
    note = fields.CharField(200, default="")
    """For whom it is, in the words of who made it."""
    email = fields.CharField(255, default="")
    domains_text = fields.TextField(default="")
    """One a line, lower case; so too the addresses."""
    addresses_text = fields.TextField(default="")
    department = fields.CharField(100, default="")
    groups_text = fields.TextField(default="")
    """Usernames of groups of this site, one a line."""
    language = fields.CharField(16, default="")
    max_uses = fields.IntField(default=1)
    used = fields.IntField(default=0)
    created_at = moment(default=now)
    expires_at = moment()
    ended_at = moment(null=True)
    """Somebody took it back, or who made it left."""

    class Meta:
        table = "invitations"

    @property
    def domains(self) -> list[str]:
        return self.domains_text.split()

    @property
    def addresses(self) -> list[str]:
        return self.addresses_text.split()

    @property
    def groups(self) -> list[str]:
        return self.groups_text.split()

    @property
    def is_by_address(self) -> bool:
        """Tell whether one has to show first that an address is one's own."""
        return bool(self.domains_text or self.addresses_text)

    @property
    def state(self) -> State:
        if self.ended_at:
            return "ended"
        if self.used >= self.max_uses:
            return "used"
        return "expired" if self.expires_at <= now() else "open"

    def admits(self, address: str) -> bool:
        """Tell whether an address is one of those for which this is."""
        return address in self.addresses or address.rpartition("@")[2] in self.domains


class InvitationUse(CountedRow):
    """Somebody made an account with an invitation."""

    invitation = belongs_to("Invitation")
    invitation_id: int
    account = belongs_to("Account", index=False)
    account_id: int
    used_at = moment(default=now)

    class Meta:
        table = "invitation_uses"
        unique_together = (("account_id",),)


@dataclass(frozen=True)
class Joined:
    """Who came by an invitation."""

    invitation_id: int
    username: str
    used_at: datetime


def invitation_digest(token: str) -> str:
    """Return what is kept of an invitation's secret."""
    return digest("invitation", token)


async def invitation_by_token(token: str) -> Invitation | None:
    return await fetch(Invitation, "token_hash = $1", invitation_digest(token))


async def invitation_by_id(invitation_id: int) -> Invitation | None:
    return await fetch(Invitation, "id = $1", invitation_id)


async def open_invitation_for(parent_id: int, email: str) -> Invitation | None:
    """Return the invitation that an address got by showing itself at a link for many."""
    return await fetch(Invitation, "parent_id = $1 AND email = $2 ORDER BY id DESC LIMIT 1", parent_id, email)


async def latest_invitations(limit: int, before: int | None = None) -> list[Invitation]:
    """Return invitations, newest first; those that addresses got by a link for many are not among them."""
    query = Invitation.filter(parent_id=None, **({"id__lt": before} if before else {}))
    return await query.order_by("-id").limit(limit)


async def joined_by(invitation_ids: Sequence[int]) -> list[Joined]:
    """Return who came by invitations, or by one that an address got from them, in the order of their coming."""
    if not invitation_ids:
        return []
    found = await rows(
        "SELECT COALESCE(i.parent_id, i.id) AS id, a.username, u.used_at FROM invitation_uses u"
        " JOIN invitations i ON i.id = u.invitation_id JOIN accounts a ON a.id = u.account_id"
        f" WHERE COALESCE(i.parent_id, i.id) IN ({marks(len(invitation_ids))}) ORDER BY u.id",
        *invitation_ids,
    )
    return [Joined(each["id"], each["username"], from_ms(each["used_at"])) for each in found]


async def end_invitation(invitation_id: int) -> bool:
    """Let nobody in by an invitation, or by what an address got from it; False when that was so already."""
    found = await rows(
        "UPDATE invitations SET ended_at = $2 WHERE ended_at IS NULL AND (id = $1 OR parent_id = $1) RETURNING id",
        invitation_id,
        now(),
    )
    return any(each["id"] == invitation_id for each in found)


async def end_all_invitations() -> int:
    """As `end_all_links` (models/people/one_time.py)."""
    found = await rows(
        "UPDATE invitations SET ended_at = $1 WHERE ended_at IS NULL AND expires_at > $1 RETURNING id", now()
    )
    return len(found)


async def forget_invitations(before: datetime) -> None:
    """Delete invitations that let nobody in since a moment. Who came by them is in the audit."""
    await delete_in_batches("invitations", "parent_id IS NOT NULL AND expires_at < $1", before)
    await delete_in_batches(
        "invitations",
        "expires_at < $1 AND NOT EXISTS (SELECT 1 FROM invitations c WHERE c.parent_id = invitations.id)",
        before,
    )
