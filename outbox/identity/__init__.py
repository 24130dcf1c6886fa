"""Company sign-in: what admins say of providers, and what becomes of who signs in there."""

from models.identity.identities import forget_provider_sessions
from models.identity.provisioning_problems import forget_old_problems
from models.identity.sign_ins import forget_sign_ins
from outbox.identity.grants import keep_grants
from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("forget sign-ins", HOUR, lambda network: forget_sign_ins()),
    Task("forget sessions of providers", HOUR, lambda network: forget_provider_sessions()),
    Task("give what groups of directories give", MINUTE, keep_grants),
    Task("forget problems of directories", HOUR, lambda network: forget_old_problems()),
)
