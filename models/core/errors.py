"""The error tree. Every error that a person or a peer may meet is one of these.

    ParvisError
    ├── Malformed          cannot be read at all                      (400)
    ├── Unauthenticated    no valid token, session or signature       (401)
    ├── Forbidden          known, and not allowed                     (403)
    │   └── DomainNotAllowed   the host is not an active peer
    ├── NotFound           does not exist, or not for this viewer     (404)
    ├── Conflict           somebody else did something to it just now (409)
    ├── Gone               existed and was deleted                    (410)
    ├── TooLarge           over a limit in bytes                      (413)
    ├── UnsupportedType    a content type that is not spoken here     (415)
    ├── Invalid            readable, but breaks a rule                (422)
    ├── TooMany            over a rate limit                          (429)
    └── Unavailable        our side cannot do it now; try again       (503)
        └── TooSlow            the database was given up: it took too long

    ConfigurationError     for the administrator at start; never leaves the process

Each carries a sentence that is safe for a stranger. Inner causes go to the log only.
"""

from typing import ClassVar


class ParvisError(Exception):
    """Base of all errors with a text that a stranger may read."""

    status: ClassVar[int] = 500
    key: ClassVar[str] = "error"
    text: ClassVar[str] = "Something went wrong"

    def __init__(self, text: str | None = None, /, **details: str) -> None:
        super().__init__(text or self.text)
        self.details = details
        """Field name -> what is wrong with it, for forms and API clients."""

    @property
    def sentence(self) -> str:
        return str(self.args[0])


class Malformed(ParvisError):
    status, key, text = 400, "malformed", "The request cannot be read"


class Unauthenticated(ParvisError):
    status, key, text = 401, "unauthenticated", "This method requires an authenticated user"


class Forbidden(ParvisError):
    status, key, text = 403, "forbidden", "This action is not allowed"


class DomainNotAllowed(Forbidden):
    key, text = "domain_not_allowed", "This domain is not on the allow-list"


class NotFound(ParvisError):
    status, key, text = 404, "not_found", "Record not found"


class Conflict(ParvisError):
    status, key = 409, "conflict"
    text = "Somebody else changed this at the same moment, try again"


class Gone(ParvisError):
    status, key, text = 410, "gone", "This record was deleted"


class TooLarge(ParvisError):
    status, key, text = 413, "too_large", "The request is too large"


class UnsupportedType(ParvisError):
    status, key, text = 415, "unsupported_type", "This content type is not supported"


class Invalid(ParvisError):
    status, key, text = 422, "invalid", "Validation failed"


class TooMany(ParvisError):
    status, key, text = 429, "too_many", "Too many requests"


class Unavailable(ParvisError):
    status, key, text = 503, "unavailable", "Temporarily unavailable, try again later"


class TooSlow(Unavailable):
    key, text = "too_slow", "This takes too long: ask for less, or try again later"


class ConfigurationError(Exception):
    """Something an administrator has to put right; the text says what and how."""
