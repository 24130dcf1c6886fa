"""Company sign-in: what admins say of providers, and what becomes of who signs in there."""

from models.identity.identities import forget_provider_sessions
from models.identity.sign_ins import forget_sign_ins
from outbox.tasks import HOUR, Task

TASKS = (
    Task("forget sign-ins", HOUR, lambda network: forget_sign_ins()),
    Task("forget sessions of providers", HOUR, lambda network: forget_provider_sessions()),
)
