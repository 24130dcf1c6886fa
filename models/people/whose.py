"""Whose the rows about people are: models/core/whose.py says how it is read."""

from collections.abc import Mapping

from models.core.whose import Whose, nobodys, of, of_site

_TAG = {"tag": "SELECT name FROM tags g WHERE g.id = t.tag_id"}

WHOSE: Mapping[str, Whose] = {
    "people": of(
        "id", hides=("password_hash",), ends="the end of the login (outbox/moderation/sanctions.py)"
    ),
    "work_profiles": of("account_id"),
    "skills": of("account_id"),
    "follows": of("account_id"),
    "followed_tags": of("account_id", shows=_TAG),
    "featured_tags": of("account_id"),
    "endorsements": of("account_id"),
    "account_notes": of("account_id"),
    "domain_blocks": of("account_id"),
    "dismissed_suggestions": of("account_id"),
    "markers": of("account_id"),
    "moves": of("account_id", hides=("decided_by",), stays="who came from where; others may demand it"),
    "departures": of("account_id"),
    "sessions": of("account_id", hides=("token_hash", "provider_session_id")),
    # Also those of apps by which they act as a group.
    "tokens": Whose(
        "(t.account_id = $1 AND t.person_id IS NULL OR t.person_id = $1)",
        hides=frozenset({"token_hash", "code_id", "provider_session_id"}),
        shows={"application": "SELECT name FROM applications p WHERE p.id = t.application_id"},
    ),
    "one_time_links": of("account_id", hides=("token_hash",)),
    "authorization_codes": nobodys("what an app gets a token for, within minutes"),
    "applications": of_site("apps that were registered here; who uses which stands in tokens"),
}
