"""What people do with themselves.

accounts profiles preferences featured_tags endorsements    their accounts, and how they show themselves
rotation                                                    other keys for all of them, after a compromise
lists filters                                               what they read
follow_activities                                           what other sites hear of follows
"""

from models.people.oauth import forget_ended
from outbox.tasks import HOUR, Task, days_ago

TASKS = (
    Task(
        "forget access that ended",
        HOUR,
        lambda network: forget_ended(days_ago(network.site.settings.access_kept_days)),
    ),
)
