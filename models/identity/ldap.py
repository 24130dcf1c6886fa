"""Where a directory that is asked by LDAP is, and how it finds somebody. Nothing of it but a bind is used: people come and go
by SCIM, a list or by hand.
"""

from tortoise import fields

from models.core.base import Row
from models.core.database import rows


class LdapDirectory(Row):
    """How a provider is asked by LDAP. The id is the provider's."""

    url = fields.CharField(255)
    """`ldaps://ldap.corp.example:636`, or `ldap://…` with StartTLS."""
    base_dn = fields.CharField(500, default="")
    """Below which people are searched."""
    user_filter = fields.CharField(500, default="")
    """By which: `(uid={name})`; "": there is a template instead."""
    dn_template = fields.CharField(500, default="")
    """What somebody is called there: `uid={name},ou=people,dc=corp,dc=example`; "": they are searched."""
    bind_dn = fields.CharField(500, default="")
    """As whom is searched; "": as nobody."""
    bind_password = fields.BinaryField(null=True)
    """Wrapped by the site's secret."""

    class Meta:
        table = "ldap_directories"


async def asked_directories() -> list[LdapDirectory]:
    """Return the directories that are asked when somebody logs in with a password, in the order of their making."""
    found = await rows(
        "SELECT l.id FROM ldap_directories l JOIN providers p ON p.id = l.id"
        " WHERE p.disabled_at IS NULL AND p.removed_at IS NULL ORDER BY l.id"
    )
    return await LdapDirectory.filter(id__in=[each["id"] for each in found]).order_by("id")
