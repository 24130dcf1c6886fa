"""The verbs of groups: `groups`, `members`, `rules`, `closing`, `templates`, what moderators do (`tools`, `acting`),
what people are told who are not in one (`explaining`), which are open to `partners`, and what the site does by itself (`care`).
"""

from datetime import timedelta

from outbox.groups import care, members, rules
from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("keep members by rule", MINUTE, rules.keep_members),
    Task("archive projects that ended", HOUR, care.archive_ended),
    Task("unpin what was pinned until now", MINUTE, care.end_pins),
    Task("find owners for groups", timedelta(minutes=10), care.hand_over),
    Task("tell groups' sites which they are", MINUTE, members.send_all_sites),
)
