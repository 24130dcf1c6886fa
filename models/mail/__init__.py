"""Mails to people of ours, and to whom we invite: the `queue` that outbox/mail sends from, and what became of each."""

from models.core.family import Family
from models.core.whose import of

FAMILY = Family(
    modules=("queue",),
    whose={"mails": of("account_id", hides=("wrapped", "leased_until"))},
)
