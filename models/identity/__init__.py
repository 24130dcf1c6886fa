"""Company sign-in: the providers that say who somebody is, and whom they mean here.

providers       the list of providers (OpenID Connect, SCIM), each with its own hosts
identities      who somebody of ours is at a provider; what a sign-in there opened here
claim_rules     which claims give which role or department
sign_ins        sign-ins under way; logout tokens that were used
"""

from models.core.family import Family

FAMILY = Family(modules=("providers", "identities", "claim_rules", "sign_ins"))
