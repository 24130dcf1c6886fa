"""Why a sign-in did not work: each is a key for which pages have a text (web/pages/identity), and a sentence for others."""

from typing import Literal

from models.core.errors import Forbidden

Reason = Literal[
    "sign_in_over",
    "sign_in_denied",
    "sign_in_wrong",
    "sign_in_silent",
    "sign_in_nobody",
    "sign_in_disabled",
    "sign_in_other",
    "sign_in_not_again",
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
    "sign_in_over": "This sign-in was begun elsewhere, or is over: begin again",
    "sign_in_denied": "The provider did not let you in, or you went back",
    "sign_in_wrong": "The provider gave an answer that cannot be believed",
    "sign_in_silent": "The provider cannot be reached",
    "sign_in_nobody": "There is no account for you on this site yet",
    "sign_in_disabled": "Your login is currently disabled",
    "sign_in_other": "This sign-in belongs to another account of this site",
    "sign_in_not_again": "The provider did not ask again who you are",
}
