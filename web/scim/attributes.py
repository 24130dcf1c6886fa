"""The table of what we understand of a person and a group (RFC 7643). Reading, documents and published schemas walk it.

What is not in it is kept out, and counted (outbox/identity/provisioning.py): nothing is stored that nothing shows.
"""

from dataclasses import dataclass
from typing import Literal

CORE_USER = "urn:ietf:params:scim:schemas:core:2.0:User"
CORE_GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

Kind = Literal["text", "boolean", "name", "contacts", "manager", "members", "groups", "not_kept"]


@dataclass(frozen=True)
class Attribute:
    """A row: one attribute of a person or group."""

    name: str
    """As it is written on the wire."""
    field: str
    """Of SaidPerson or SaidGroup; "" for what is only read."""
    kind: Kind = "text"
    schema: str = CORE_USER
    description: str = ""
    required: bool = False
    unique: bool = False
    read_only: bool = False
    exact: bool = False
    """Whether upper and lower case differ."""
    parts: tuple[str, ...] = ()
    """Of what is not kept, and is no mere text."""


USER = (
    Attribute(
        "userName", "user_name", required=True, unique=True, description="What the person signs in with."
    ),
    Attribute(
        "active",
        "active",
        "boolean",
        required=True,
        description="Whether the person may use the site. Not said: as before, at first yes.",
    ),
    Attribute("displayName", "display_name", description="How others see the person."),
    Attribute("name", "name", "name", description="The parts of the name, where there is no display name."),
    Attribute(
        "emails", "emails", "contacts", description="Addresses; the primary one counts, else that for work."
    ),
    Attribute("phoneNumbers", "phones", "contacts", description="Telephone numbers, likewise."),
    Attribute("title", "title", description="What the person is by profession."),
    Attribute("preferredLanguage", "language", description="Language of pages: fr, en-GB."),
    Attribute("locale", "locale", description="Language and region: fr-FR."),
    Attribute("timezone", "time_zone", description="Zone of the tz database: Europe/Paris."),
    Attribute(
        "groups", "", "groups", read_only=True, description="The directory's groups that the person is in."
    ),
    Attribute("department", "department", schema=ENTERPRISE, description="Where the person works."),
    Attribute(
        "employeeNumber", "employee_number", schema=ENTERPRISE, description="What the company counts them by."
    ),
    Attribute(
        "organization", "organization", schema=ENTERPRISE, description="The company that they work for."
    ),
    Attribute("manager", "manager", "manager", ENTERPRISE, description="Whom the person reports to."),
)
GROUP = (
    Attribute(
        "displayName", "display_name", schema=CORE_GROUP, required=True, description="The group's name."
    ),
    Attribute("members", "members", "members", CORE_GROUP, description="People of the same directory."),
)
NOT_KEPT = (
    Attribute("password", "", "not_kept"),
    Attribute("profileUrl", "", "not_kept"),
    Attribute(
        "addresses", "", "not_kept", parts=("formatted", "streetAddress", "postalCode", "locality", "region")
    ),
    Attribute("photos", "", "not_kept", parts=("value", "type")),
)
"""What directories insist on sending: Canaille makes its requests of what a server says it knows, and sends nothing to one
that does not know these. They are taken, counted and forgotten.
"""
EXTERNAL_ID = Attribute("externalId", "external_id", exact=True)

NOT_READ = frozenset({"schemas", "id", "meta"})
"""What directories send along and cannot set, in lower case. Neither an error nor unknown."""

SUBS = {"name": ("formatted", "familyName", "givenName"), "contacts": ("value", "type", "primary")}
"""The parts of what is more than a text."""

BY_NAME = {
    "User": {each.name.lower(): each for each in (*USER, *NOT_KEPT, EXTERNAL_ID)},
    "Group": {each.name.lower(): each for each in (*GROUP, EXTERNAL_ID)},
}
"""Both resources, by names in lower case: SCIM does not tell them apart."""

Resource = Literal["User", "Group"]
