"""Messages to phones: `push`."""

from models.notifications.notifications import forget_notifications
from outbox.tasks import DAY, Task, days_ago

TASKS = (
    Task(
        "forget notifications",
        DAY,
        lambda network: forget_notifications(days_ago(network.site.settings.notifications_kept_days)),
    ),
)
