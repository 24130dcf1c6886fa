"""How people come here without a directory: by a link that somebody gives them, or on a list.

invitations   make, take back and use links
lists         read a list of people (CSV), whoever wrote it
imports       make everybody on a list an account, a part at a time
work          what a list says of somebody's work
"""

from models.invitations.invitations import forget_invitations
from outbox.tasks import HOUR, Task, days_ago

TASKS = (
    Task(
        "forget invitations",
        HOUR,
        lambda network: forget_invitations(days_ago(network.site.settings.access_kept_days)),
    ),
)
