"""Invitations by link: who may make an account here, and who did. The verbs are outbox/invitations."""

from models.core.family import Family

FAMILY = Family(modules=("invitations",))
