"""Mails to people of ours, and to whom we invite: the `queue` that outbox/mail sends from, and what became of each."""

from models.core.family import Family

FAMILY = Family(modules=("queue",))
