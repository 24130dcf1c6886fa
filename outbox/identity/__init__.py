"""Who somebody is: company sign-in, what admins say of providers, and what becomes of who signs in there; second factors.

providers       what admins decide: which providers there are, and what their claims give
signing_in      a browser is sent to a provider, and comes back
arriving        whom that is here: known, linked or made
given           roles and departments by the table of claims
logging_out     out of the provider as well
ending          access that ends because a provider says so
trouble         why a sign-in did not work
passkeys apps recovery    second factors of who logs in with a password: added, used, removed
proving         they prove who they are, and a login has two steps
factors telling    admins take factors away; the audit, and the person, hear of each change

provisioning    a directory brings people, changes them, lets them go and brings them back (SCIM)
showing         what an account shows of what its directory says
usernames       what somebody is called here whom it brings
directory_tokens    by what it proves who it is
ldap_sign_in        passwords of directories that speak LDAP
provisioned_groups grants    its groups, and what they give here
"""

from models.identity.identities import forget_provider_sessions
from models.identity.login_steps import forget_login_steps
from models.identity.provisioning_problems import forget_old_problems
from models.identity.sign_ins import forget_sign_ins
from outbox.identity.ending import check_access
from outbox.identity.grants import keep_grants
from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("forget half logins", HOUR, lambda network: forget_login_steps()),
    Task("ask providers who may still come in", MINUTE, check_access),
    Task("forget sign-ins", HOUR, lambda network: forget_sign_ins()),
    Task("forget sessions of providers", HOUR, lambda network: forget_provider_sessions()),
    Task("give what groups of directories give", MINUTE, keep_grants),
    Task("forget problems of directories", HOUR, lambda network: forget_old_problems()),
)
