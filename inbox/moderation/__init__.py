"""Reports and blocks by people of other sites: `moderation`."""

from inbox import checks
from inbox.checks import Handler, Handlers
from inbox.moderation import moderation

HANDLERS: Handlers = {
    ("Flag", ""): Handler(checks.anyone, moderation.receive_flag),
    ("Block", ""): Handler(checks.anyone, moderation.receive_block),
    ("Undo", "Block"): Handler(checks.own_activity, moderation.receive_unblock),
}
