"""Why a sign-in did not work: each is a key for which pages have a text (web/http/words.py: `sign_in_…`), and a sentence for others."""

from typing import Literal

from models.core.errors import Forbidden

Reason = Literal[
    "over",
    "denied",
    "wrong",
    "unreachable",
    "nobody",
    "disabled",
    "other",
    "not_again",
]


class SignInRefused(Forbidden):
    """Somebody comes from a provider and is not let in."""

    def __init__(self, reason: Reason, sentence: str = "") -> None:
        super().__init__(sentence or _SENTENCES[reason])
        self.reason: Reason = reason
        self.return_to = "/"
        """Where they wanted to go."""
        self.links = False
        """Whether they are logged in, and wanted to link themselves."""


_SENTENCES: dict[Reason, str] = {
    "over": "This sign-in was begun elsewhere, or is over: begin again",
    "denied": "The provider did not let you in, or you went back",
    "wrong": "The provider gave an answer that cannot be believed",
    "unreachable": "The provider cannot be reached",
    "nobody": "There is no account for you on this site yet",
    "disabled": "Your login is currently disabled",
    "other": "This sign-in belongs to another account of this site",
    "not_again": "The provider did not ask again who you are",
}
