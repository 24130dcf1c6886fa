"""Whose the rows about posts are: models/core/whose.py says how it is read."""

from collections.abc import Mapping

from models.core.whose import Whose, nobodys, of, of_site, within

_POSTS = "SELECT id FROM posts WHERE account_id = $1"
_POLLS = f"SELECT id FROM polls WHERE post_id IN ({_POSTS})"
_TAG = {"tag": "SELECT name FROM tags g WHERE g.id = t.tag_id"}
_RESULTS = "results of polls stay as they were; a vote of an erased account names nobody"
_IN_ORDER = "what others wrote, in the order in which it is read"

WHOSE: Mapping[str, Whose] = {
    "posts": of("account_id", hides=("in_reply_to_account_id", "revision")),
    "post_edits": within("post_id", _POSTS),
    "post_tags": within("post_id", _POSTS, shows=_TAG),
    "mentions": within("post_id", _POSTS),
    # What others voted is theirs, and of a secret ballot nobody's.
    "polls": within("post_id", _POSTS, hides=("voters_count", "quiz_salt")),
    "poll_options": within("poll_id", _POLLS, hides=("votes_count", "ballots_count")),
    "poll_votes": of(
        "account_id",
        shows={
            "poll": "SELECT p.uri FROM posts p JOIN polls q ON q.post_id = p.id"
            " JOIN poll_options o ON o.poll_id = q.id WHERE o.id = t.option_id"
        },
        stays=_RESULTS,
    ),
    "poll_ballots": of(
        "account_id",
        shows={"poll": "SELECT p.uri FROM posts p JOIN polls q ON q.post_id = p.id WHERE q.id = t.poll_id"},
        stays=_RESULTS,
    ),
    "poll_tallies": nobodys("what other sites counted"),
    "scheduled_posts": of("account_id", hides=("key",)),
    "drafts": of("account_id"),
    "draft_files": within("draft_id", "SELECT id FROM drafts WHERE account_id = $1"),
    "bookmarks": of("account_id"),
    "pins": of("account_id"),
    "reactions": of("account_id"),
    "thread_mutes": of("account_id"),
    "quote_authorizations": of("account_id"),
    # Messages of one's own stand in posts; what others wrote to one is theirs.
    "conversations": of("account_id", hides=("people", "people_key")),
    "conversation_posts": nobodys("which messages are of a conversation, also those of others"),
    "filters": of("account_id"),
    "filter_keywords": within("part_of_id", "SELECT id FROM filters WHERE account_id = $1"),
    "filter_posts": within("part_of_id", "SELECT id FROM filters WHERE account_id = $1"),
    "lists": of("account_id", hides=("floor",)),
    "list_members": within("list_id", "SELECT id FROM lists WHERE account_id = $1"),
    "list_entries": nobodys(_IN_ORDER),
    "home_entries": nobodys(_IN_ORDER),
    "home_floors": nobodys(_IN_ORDER),
    "post_links": nobodys("digests of addresses that stand in the posts"),
    "idempotency_keys": nobodys("names of requests, for an hour"),
    "fetches": nobodys("which sites fetched what", stays="others may demand to know who has a post"),
    "tombstones": nobodys(
        "addresses of deleted posts, without a text", stays="a late copy of a deleted post is refused"
    ),
    "tags": of_site("names that posts carried"),
    "tag_days": of_site("how often tags were used"),
    "trends": of_site("counted from posts"),
}
