"""What the stored counters of posts and polls count: of boosts those by people, not a group's own, which is how its
members get a post. Quotes, emoji reactions and hashtags are counted when they are
read.
"""

UNCOUNTED = ("site", "members", "targeted")
"""Visibilities that the number of somebody's posts leaves out, because outsiders see that number."""
INSIDE = ("site", "members")
"""Visibilities of answers that count only below a post of these: elsewhere others see the number."""
INSIDE_SQL = ", ".join(map(repr, INSIDE))

_OPEN_POLLS_OF_OURS = (
    "SELECT po.id FROM polls po JOIN posts p ON p.id = po.post_id WHERE p.local = TRUE AND po.secret = FALSE"
)

COUNTERS = {
    "accounts": {
        "posts_count": "SELECT count(*) FROM posts p WHERE p.account_id = accounts.id"
        f" AND p.visibility NOT IN ({', '.join(map(repr, UNCOUNTED))})",
    },
    "posts": {
        "replies_count": "SELECT count(*) FROM posts r WHERE r.in_reply_to_id = posts.id"
        f" AND (r.visibility NOT IN ({INSIDE_SQL}) OR posts.visibility IN ({INSIDE_SQL}))",
        "boosts_count": "SELECT count(*) FROM posts b WHERE b.boost_of_id = posts.id AND b.group_id IS NULL",
        "favourites_count": "SELECT count(*) FROM reactions f WHERE f.post_id = posts.id AND f.emoji = ''",
    },
    "polls": {
        "voters_count": "SELECT count(DISTINCT v.account_id) FROM poll_votes v"
        " JOIN poll_options o ON o.id = v.option_id WHERE o.poll_id = polls.id",
    },
    "poll_options": {
        "votes_count": "SELECT count(*) FROM poll_votes v WHERE v.option_id = poll_options.id",
    },
}
COUNTING = {
    "polls": f"polls.id IN ({_OPEN_POLLS_OF_OURS})",
    "poll_options": f"poll_options.poll_id IN ({_OPEN_POLLS_OF_OURS})",
}
"""The counts of another site's poll are what that site says; in a secret ballot no row has somebody's choice."""
