"""Who somebody is: company sign-in, what admins say of its providers, and what becomes of who signs in there.

passkeys apps recovery    second factors of who logs in with a password: added, used, removed
proving                   they prove who they are, and a login has two steps
factors telling           admins take factors away; the audit, and the person, hear of each change
"""

from models.identity.identities import forget_provider_sessions
from models.identity.login_steps import forget_login_steps
from models.identity.sign_ins import forget_sign_ins
from outbox.tasks import HOUR, Task

TASKS = (
    Task("forget half logins", HOUR, lambda network: forget_login_steps()),
    Task("forget sign-ins", HOUR, lambda network: forget_sign_ins()),
    Task("forget sessions of providers", HOUR, lambda network: forget_provider_sessions()),
)
