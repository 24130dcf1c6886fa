"""What moderators do (`sanctions`, `reports`), and admins: `site_texts`, the site's `look` and `features`, `goodbye` to a site before it is
removed, `withdrawals` after a backup was restored, and the erasure of `leavers`.
"""

from federation.peers.posture import probe_due
from models.moderation.moderation import end_expired_mutes
from models.peers import removal
from outbox.moderation import leavers
from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("end mutes", MINUTE, lambda _: end_expired_mutes()),
    Task("purge groups that were left", MINUTE, lambda _: removal.purge_left_groups()),
    Task("erase who left", HOUR, leavers.erase_due, deadline=HOUR),
    Task("purge removed sites", HOUR, lambda _: removal.purge_removed(), deadline=HOUR),
    Task("probe peers", HOUR, probe_due, deadline=HOUR),
)
