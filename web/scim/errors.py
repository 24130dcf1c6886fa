"""What is wrong with a request of a directory. `key` is what SCIM calls `scimType` (RFC 7644, 3.12)."""

from models.core.errors import Malformed


class BadValue(Malformed):
    key, text = "invalidValue", "A value cannot be used"


class BadPath(Malformed):
    key, text = "invalidPath", "The path of an operation cannot be read"


class BadSyntax(Malformed):
    key, text = "invalidSyntax", "The request is no SCIM message"
