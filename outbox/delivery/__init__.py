"""How activities of our people are delivered.

compose      our rows as words of the protocol: actors, notes, activities
queue        one activity into one row per inbox; the rows' claims, results and receipts
priorities   what goes first        receipts   who has what        ledger   the same by site, for the author
overview   what admins see of it
partners     what sites get that are not of the company
outcomes     an answer or an error -> done, again later, or never (pure; the table OUTCOMES)
worker       sends what is due, in order, and lets no dead site hold up another
synchronization    the followers that we list for other sites
"""

from models.core import egress
from models.delivery import due, received
from models.delivery.deliveries import forget_receipts, forget_sent
from outbox.tasks import DAY, HOUR, Task, days_ago

TASKS = (
    Task("pull back what a wrong clock put off", HOUR, lambda _: due.pull_back()),
    Task(
        "forget received activities",
        HOUR,
        lambda network: received.forget_old(days_ago(network.site.settings.received_kept_days)),
    ),
    Task(
        "forget what was sent",
        HOUR,
        lambda network: forget_sent(days_ago(network.site.settings.sent_texts_kept_days)),
    ),
    Task(
        "forget receipts",
        DAY,
        lambda network: forget_receipts(
            days_ago(network.site.settings.receipts_kept_days),
            network.site.url("/users/%/statuses/%"),
            network.site.url("/users/%/votes/%"),
        ),
    ),
    Task(
        "forget dials",
        HOUR,
        lambda network: egress.forget_dials(days_ago(network.site.settings.egress_kept_days)),
    ),
)
