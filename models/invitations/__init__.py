"""Invitations by link: who may make an account here, and who did. The verbs are outbox/invitations."""

from models.core.family import Family

FAMILY = Family(
    modules=("invitations",),
    ends_with_leaver={
        "invitations": "ended_at IS NULL AND (inviter_id = $1"
        " OR parent_id IN (SELECT id FROM invitations WHERE inviter_id = $1))"
    },
)
