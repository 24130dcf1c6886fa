"""Invitations by link: who may make an account here, and who did. The verbs are outbox/invitations."""

from models.core.family import Family
from models.core.whose import of

FAMILY = Family(
    modules=("invitations",),
    whose={
        "invitations": of(
            "inviter_id",
            hides=("token_hash",),
            stays="it ends with its inviter's login, and is forgotten after access_kept_days",
        ),
        "invitation_uses": of("account_id"),
    },
    ends_with_leaver={
        "invitations": "ended_at IS NULL AND (inviter_id = $1"
        " OR parent_id IN (SELECT id FROM invitations WHERE inviter_id = $1))"
    },
)
