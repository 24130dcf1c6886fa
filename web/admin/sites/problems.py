"""Why another site could not be reached, or sent something, in the words of who reads the page.

The sentences are those of federation/causes.py, federation/client.py, federation/peers/enrolment.py and
outbox/delivery/outcomes.py, which logs and the command line show as they are. What is not known here is shown in English.
"""

from markupsafe import Markup

from models.core.errors import ParvisError
from web.http.language import N_
from web.http.texts import text

CAUSES: dict[str, str] = {
    "its certificate is not valid yet": N_(
        "Its certificate is not valid yet. Is the clock of this machine right?"
    ),
    "its certificate has expired": N_("Its certificate has expired. Its administrator has to renew it."),
    "its certificate is for another name": N_(
        "Its certificate is for another name. Its administrator has to get one that names it."
    ),
    "its certificate is of an authority that is not trusted here": N_(
        "Its certificate is of an authority that is not trusted here. Name the company’s in the setting company_ca, or for"
        " this site by: parvis peer allow --ca"
    ),
    "its certificate": N_("Its certificate cannot be trusted."),
    "it does not speak TLS there": N_("It answers, but not with https. Is the name right?"),
    "it wants to see a certificate of this site": N_(
        "It wants to see a certificate of this site (setting client_certificate)."
    ),
    "it does not trust the certificate of this site": N_(
        "It does not trust the certificate that this site shows (setting client_certificate)."
    ),
    "TLS failed": N_("The encrypted connection failed."),
    "nobody listens there": N_("Nobody listens there. Is its server running?"),
    "there is no way to its address": N_(
        "The network does not lead to its address. Ask who runs the network."
    ),
    "this process has no file descriptor left": N_(
        "This server has too many files and connections open (LimitNOFILE=)."
    ),
    "this machine has no file descriptor left": N_("This machine has too many files and connections open."),
    "the name service does not answer": N_("The name service of this network does not answer."),
    "its name is not known here": N_(
        "Its name is not known here. Check how it is written, and the name service."
    ),
    "the connection was cut": N_("The connection was cut."),
    "did not answer within": N_("It took too long to answer."),
    "it does not answer": N_("It does not answer."),
    "peer does not answer": N_("It does not answer."),
    "redirects to where we do not go": N_("It leads on to a place that is not allowed."),
    "redirects to another host": N_("It leads on to another site."),
    "redirects away from https": N_("It leads away from https."),
    "if that is its name, propose it": N_("It leads on to another name. If that is its name, link that one."),
    "redirects more than": N_("It leads from one address to the next without an end."),
    "points to another site": N_("What it says of itself lies on another site."),
    "has no NodeInfo": N_("It does not say which software it runs. Is it a site of this kind?"),
    "own actor says that it is another": N_("It says that it is another site than the one that was asked."),
    "own actor cannot be read": N_("It does not say who it is in a way that can be read."),
    "shows a key that is not usable": N_("It shows a key that cannot be used."),
    "gave a document that is not its own": N_("It gave a document of another site."),
    "gave a document of another type": N_("It gave a document of another type. Is it a site of this kind?"),
    "gave an unreadable document": N_("It gave a document that cannot be read. Is it a site of this kind?"),
    "is too large": N_("What it gave is too large."),
    "peer refuses us": N_("It refuses us. Ask its administrator whether this site is linked there."),
    "there is no such inbox": N_("There is no such address there any more."),
    "peer asks us to come back later": N_("It has too much to do, and asks to be tried again later."),
    "peer does not know this kind of activity": N_("Its software does not know this kind of message."),
    "peer redirects its inbox": N_("It has moved its address."),
    "peer cannot use this activity": N_("It cannot use this message."),
    "peer has trouble": N_("Its server has trouble."),
    "peer does not speak HTTP": N_("Its server gives an answer that is none."),
    "answered 401": N_("It refuses us. Ask its administrator whether this site is linked there."),
    "answered 403": N_("It refuses us. Ask its administrator whether this site is linked there."),
    "answered 404": N_("It has nothing at that address. Is it a site of this kind?"),
    "answered 5": N_("Its server has trouble."),
    "was not found on the list": N_("This site is not on the list. Link it first."),
    "it is not spoken with": N_("This site is suspended or removed, so it is not asked."),
    "nothing reaches it": N_("This site is suspended or removed: nothing reaches it."),
    "propose it again first": N_("This site was suspended or removed meanwhile. Link it again first."),
}
"""Part of a sentence -> what pages say. The first that fits counts."""


def explained(sentence: str) -> Markup:
    """Say in the reader's language why something failed; "" where only the English sentence is there."""
    found = next((words for part, words in CAUSES.items() if part in sentence), "")
    return text(found) if found else Markup()


def sentence_of(error: ParvisError) -> str:
    """Return what an error says, in English."""
    return "; ".join(error.details.values()) or error.sentence
