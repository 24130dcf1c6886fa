"""Whose the rows about signing in are: models/core/whose.py says how it is read."""

from collections.abc import Mapping

from models.core.whose import Whose, nobodys, of, of_site, within

_IDENTITIES = "SELECT id FROM identities WHERE account_id = $1"
_PROVIDER = {"provider": "SELECT title FROM providers p WHERE p.id = t.provider_id"}
_FOR_MINUTES = "a step of a login, for minutes"

WHOSE: Mapping[str, Whose] = {
    "identities": of("account_id", hides=("refresh_token",), shows=_PROVIDER),
    "provider_sessions": within("identity_id", _IDENTITIES, hides=("sid", "id_token")),
    "provisioned_people": within("identity_id", _IDENTITIES, hides=("version",), shows=_PROVIDER),
    "provisioned_members": within(
        "person_id",
        f"SELECT id FROM provisioned_people WHERE identity_id IN ({_IDENTITIES})",
        shows={"group": "SELECT display_name FROM provisioned_groups g WHERE g.id = t.group_id"},
    ),
    "provisioned_grants": of("account_id"),
    "passkeys": of("account_id", hides=("credential_id", "public_key", "sign_count")),
    "totps": of("account_id", hides=("wrapped", "last_step")),
    "recovery_codes": nobodys("good for logging in, and for nothing else"),
    "half_logins": nobodys(_FOR_MINUTES),
    "passkey_challenges": nobodys(_FOR_MINUTES),
    "sign_ins": nobodys(_FOR_MINUTES),
    "logout_tokens": of_site("tokens of providers that were used, until they expire"),
    "providers": of_site("an admin's"),
    "claim_rules": of_site("an admin's"),
    "ldap_directories": of_site("an admin's"),
    "provider_tokens": of_site("an admin's"),
    "provisioning": of_site("whether a directory calls"),
    "provisioning_problems": of_site("what a directory said wrongly, for 30 days"),
    "provisioned_groups": of_site("the directory's"),
    "group_mappings": nobodys("an admin's"),
}
