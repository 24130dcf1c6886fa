"""How our people want to write and read by default. Clients read it when they start."""

import re
from dataclasses import asdict, dataclass

from models.core.accounts import Account
from models.core.errors import Invalid
from models.core.transaction import transaction
from models.people.people import Person
from models.posts.quotes import POLICIES

MAX_LANGUAGE = 8
"""Characters of a code: its column's width."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.ASCII | re.IGNORECASE)
VISIBILITIES = ("public", "unlisted", "private")
"""For whom one writes by default."""
EXPANDING = ("default", "show_all", "hide_all")
"""Which pictures are shown at once: all but those marked as sensitive, all, or none."""
_CHOICES = {
    "default_visibility": VISIBILITIES,
    "default_quote_policy": POLICIES,
    "expand_media": EXPANDING,
}


@dataclass(frozen=True)
class Preferences:
    """Changes, under the names of models.people.people.Person; None leaves a value as it is."""

    default_visibility: str | None = None
    default_sensitive: bool | None = None
    default_language: str | None = None
    """"": none."""
    default_quote_policy: str | None = None
    expand_media: str | None = None
    expand_spoilers: bool | None = None
    autoplay_gifs: bool | None = None


async def change_preferences(account: Account, wanted: Preferences) -> None:
    """Change one's own preferences. Raises Invalid for what is none of the choices."""
    if changes := checked(wanted):
        async with transaction():
            await Person.filter(id=account.id).update(**changes)


def checked(wanted: Preferences) -> dict[str, object]:
    """Return what is to change, by the columns' names. Raises Invalid for what is none of the choices."""
    changes = {name: value for name, value in asdict(wanted).items() if value is not None}
    for name, choices in _CHOICES.items():
        if name in changes and changes[name] not in choices:
            raise Invalid(
                f"Validation failed: {name} must be one of {', '.join(choices)}", **{name: "is unknown"}
            )
    language = changes.get("default_language", "")
    if language and (len(language) > MAX_LANGUAGE or not _LANGUAGE.fullmatch(language)):
        raise Invalid(
            "Validation failed: The language must be a code such as fr", language="must be a code such as fr"
        )
    return changes
