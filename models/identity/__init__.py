"""Who somebody is: the providers of company sign-in and whom they mean here, and the second factors of all others.

providers       the list of providers (OpenID Connect, SCIM), each with its own hosts
identities      who somebody of ours is at a provider; what a sign-in there opened here
claim_rules     which claims give which role or department
sign_ins        sign-ins under way; logout tokens that were used
factors         second factors for who logs in with a password: passkeys, codes of an app, recovery codes
login_steps     logins that are half done, and what passkeys are to sign
proofs          when somebody has to prove again who they are, and what proves it
provider_tokens      by what a directory proves that it may provision (SCIM)
said                 what a directory says of people and groups, as values
provisioned provisioned_groups     the people and groups that it told us of, and what its groups mean here
provisioning_problems              what it asked for and did not get
scim_filters         by what it finds them
ldap                 directories that are asked whether a password is somebody's
whose                what of it somebody takes with them, and what an erasure leaves
"""

from models.core.family import Family
from models.identity.whose import WHOSE

FAMILY = Family(
    modules=(
        "providers",
        "identities",
        "claim_rules",
        "sign_ins",
        "factors",
        "login_steps",
        "provider_tokens",
        "provisioned",
        "provisioned_groups",
        "provisioning_problems",
        "ldap",
    ),
    whose=WHOSE,
    ends_with_leaver={"half_logins": "account_id = $1"},
)
