"""What mails say: for each kind of letter (outbox/mail/letters.py) its subject, what stands above and below its link.

A letter's values stand in the texts: `%(name)s`. Beside its own there are %(site)s, the name of this site, %(host)s, and
%(until)s, the moment from which its link does not work any more.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from web.http.language import N_


@dataclass(frozen=True)
class Words:
    subject: str
    above: tuple[str, ...]
    link: str = ""
    """What the link is called, to the letter's value `link`."""
    below: tuple[str, ...] = ()


_UNTIL = N_("The link works once, until %(until)s.")
_NOT_YOU = N_("It was not you? Then there is nothing to do: without this mail nobody gets further.")

LETTERS: Mapping[str, Words] = {
    "test": Words(
        N_("Mails of %(site)s arrive"),
        (N_("An admin of %(site)s tried on %(at)s whether its mails arrive. This one did."),),
    ),
    "invitation": Words(
        N_("%(inviter)s invites you to %(site)s"),
        (
            N_(
                "%(inviter)s invites you to %(site)s, the network of the people of your company. It runs at %(host)s,"
                " and nothing of it leaves the company."
            ),
        ),
        N_("Make my account"),
        (_UNTIL, N_("You do not know what this is about? Then ignore this mail.")),
    ),
    "join": Words(
        N_("Your address at %(site)s"),
        (N_("Somebody wants to join %(site)s with this e-mail address. If it was you, go on here:"),),
        N_("Make my account"),
        (_UNTIL, _NOT_YOU),
    ),
    "welcome": Words(
        N_("Your account at %(site)s is ready"),
        (
            N_("Hello %(name)s,"),
            N_(
                "you have an account at %(site)s, the network of the people of your company. Choose a password, and you"
                " are in. Your name for logging in is %(username)s."
            ),
        ),
        N_("Choose my password"),
        (_UNTIL, N_("It is too late for that? Ask for a new password on the login page.")),
    ),
    "reset": Words(
        N_("A new password for %(site)s"),
        (
            N_("Hello %(name)s,"),
            N_(
                "somebody asked for a new password for your account %(username)s at %(site)s. If it was you, choose one:"
            ),
        ),
        N_("Choose a new password"),
        (_UNTIL, N_("It was not you? Then ignore this mail: your password stays as it is.")),
    ),
    "confirm": Words(
        N_("Is this your address? (%(site)s)"),
        (
            N_("Hello %(name)s,"),
            N_(
                "your account %(username)s at %(site)s is to have this e-mail address. Confirm that it is yours:"
            ),
        ),
        N_("It is my address"),
        (_UNTIL, _NOT_YOU),
    ),
    "address_changed": Words(
        N_("Your address at %(site)s was changed"),
        (
            N_("Hello %(name)s,"),
            N_(
                "mails of %(site)s go to %(address)s from now on. It was not you? Write to your administrators at once."
            ),
        ),
    ),
    "password_changed": Words(
        N_("Your password at %(site)s was changed"),
        (
            N_("Hello %(name)s,"),
            N_(
                "the password of your account %(username)s at %(site)s was changed on %(at)s, and all browsers and apps"
                " were logged out. It was not you? Write to your administrators at once."
            ),
        ),
    ),
}
