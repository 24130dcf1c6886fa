"""Why a provider did not say who somebody is. Texts are for admins; people get a page (web/pages/identity)."""

from models.core.errors import Forbidden, Unavailable


class ProviderUnreachable(Unavailable):
    """It cannot be reached, is slow, or does not work just now: nobody loses anything by that."""

    text = "The provider cannot be asked now"


class ProviderWrong(Forbidden):
    """It said something that must not be believed, or that we do not understand."""

    text = "The provider gave an answer that cannot be believed"


class UnknownKey(ProviderWrong):
    """A token is signed with a key that the provider did not show so far."""

    text = "The token is signed with a key that the provider does not show"


class AccessEnded(ProviderWrong):
    """The token endpoint answered `invalid_grant`: of a code that it is used or unknown, of a refresh token that the person
    may not come in any more.
    """

    text = "The provider does not let this person in any more"
