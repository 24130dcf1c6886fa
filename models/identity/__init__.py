"""Company sign-in: the providers that say who somebody is, and whom they mean here.

providers       the list of providers (OpenID Connect, SCIM), each with its own hosts
identities      who somebody of ours is at a provider; what a sign-in there opened here
claim_rules     which claims give which role or department
sign_ins        sign-ins under way; logout tokens that were used
provider_tokens      by what a directory proves that it may provision (SCIM)
said                 what a directory says of people and groups, as values
provisioned provisioned_groups     the people and groups that it told us of, and what its groups mean here
provisioning_problems              what it asked for and did not get
scim_filters         by what it finds them
ldap                 directories that are asked whether a password is somebody's
"""

from models.core.family import Family

FAMILY = Family(
    modules=(
        "providers",
        "identities",
        "claim_rules",
        "sign_ins",
        "provider_tokens",
        "provisioned",
        "provisioned_groups",
        "provisioning_problems",
        "ldap",
    )
)
