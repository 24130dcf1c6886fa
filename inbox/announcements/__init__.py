"""Announcements of other sites, and their totals of ours: `announcements`."""

from federation.protocol.vocabulary import TALLY
from inbox import checks
from inbox.announcements import announcements
from inbox.checks import Handler, Handlers

HANDLERS: Handlers = {
    ("Update", TALLY): Handler(checks.own_tally, announcements.receive_tally),
}
