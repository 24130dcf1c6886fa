"""What other sites' people do with posts: `posts`, `ballots`, `quotes`, `reactions`.

`forwarded` is for what groups of other sites forward, `decisions` for what they decide about it.
"""

from federation.protocol.vocabulary import BALLOT_TOTALS
from inbox import checks
from inbox.checks import Handler, Handlers
from inbox.posts import ballots, decisions, forwarded, posts, quotes, reactions

HANDLERS: Handlers = {
    ("QuoteRequest", ""): Handler(checks.own_quote, quotes.receive_request),
    ("Accept", "QuoteRequest"): Handler(checks.asked_author, quotes.receive_accept),
    ("Reject", "QuoteRequest"): Handler(checks.asked_author, quotes.receive_reject),
    ("Create", "Note"): Handler(checks.own_note, posts.receive_create, posts.fetch_named, posts.names_others),
    ("Create", ""): Handler(checks.own_object, posts.receive_named, posts.fetch_object),
    ("Update", "Note"): Handler(checks.own_note, posts.receive_update, posts.fetch_named, posts.names_others),
    ("Update", BALLOT_TOTALS): Handler(checks.own_ballots, ballots.receive_totals),
    ("Delete", ""): Handler(checks.own_object, posts.receive_delete),
    ("Like", ""): Handler(checks.anyone, reactions.receive_like),
    ("EmojiReact", ""): Handler(checks.anyone, reactions.receive_like),
    ("Announce", ""): Handler(checks.anyone, posts.receive_announce, posts.fetch_object),
    ("Announce", "Create"): Handler(checks.anyone, forwarded.receive_create, forwarded.verify),
    ("Announce", "Update"): Handler(checks.of_group, forwarded.receive_update, forwarded.verify),
    ("Announce", "Like"): Handler(checks.of_group, forwarded.receive_vote, forwarded.verify_vote),
    ("Announce", "Undo"): Handler(checks.of_group, decisions.receive_undo, decisions.verify_undo),
    ("Announce", "Lock"): Handler(checks.of_group, decisions.receive_lock, decisions.fetch_locked),
    ("Announce", "Add"): Handler(decisions.own_list, decisions.receive_pin),
    ("Announce", "Remove"): Handler(decisions.own_list, decisions.receive_pin),
    ("Announce", "Delete"): Handler(checks.of_group, forwarded.receive_delete, forwarded.verify),
    ("Add", ""): Handler(checks.own_pins, posts.receive_pin, posts.fetch_object),
    ("Remove", ""): Handler(checks.own_pins, posts.receive_unpin),
    ("Undo", "Like"): Handler(checks.own_activity, reactions.receive_undo),
    ("Undo", "EmojiReact"): Handler(checks.own_activity, reactions.receive_undo),
    ("Undo", "Announce"): Handler(checks.own_activity, posts.receive_undo_announce),
    ("Undo", ""): Handler(checks.own_activity, reactions.receive_undo_by_id),
}
