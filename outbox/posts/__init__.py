"""What our people do with posts: `posts`, `polls`, `ballots`, `quotes`, `reactions`, later (`scheduled`),
`conversations`, and with what is not published yet (`drafts`).

`notes` describes one to other sites, `mentions` finds the people in texts. `audience` says which sites get it, `readers`
who will read what is not published yet, `preview` what it looks like, `anew` makes drafts of what was written before, `narrowing` what follows when fewer may read it. `group_places` decides which group a post is in, `forwarding` sends it to the group's
members, `decisions` what the group decides about it; `turned_away` has what people are told whom it does not hear.
"""

from datetime import timedelta

from models.posts import trends
from models.posts.depth import shorten
from models.posts.posts import forget_keys
from outbox.posts import ballots, drafts, polls, scheduled
from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("publish scheduled posts", MINUTE, scheduled.publish_due),
    Task("end polls", MINUTE, polls.close_ended),
    Task("count secret ballots", MINUTE, ballots.count_ended),
    Task("count confirmed ballots", MINUTE, ballots.count_confirmed),
    Task("tell poll results", MINUTE, polls.send_results),
    Task("count trends", timedelta(minutes=10), lambda network: trends.count_trends(network.site.look.zone)),
    Task("forget idempotency keys", HOUR, lambda _: forget_keys()),
    Task("forget drafts", HOUR, drafts.forget),
    Task("shorten homes and lists", HOUR, lambda network: shorten(network.site.settings.home_entries_kept)),
)
