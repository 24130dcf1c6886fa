"""Mails to people: what is written to them, and the sending of it to the one SMTP server of the settings.

letters    queue a mail, in the transaction that causes it; its kinds and what they name
message    what is sent, with its headers
smtp       the adapter: the only module that speaks with the mail server
worker     sends what is due, with the texts that web/mail renders; repeats what failed, and writes down what became of it
"""

from models.mail.queue import end_unwanted_mails, forget_mails
from outbox.tasks import HOUR, Task, days_ago

TASKS = (
    Task("end mails that nobody should get", HOUR, lambda network: end_unwanted_mails()),
    Task("forget mails", HOUR, lambda network: forget_mails(days_ago(network.site.settings.mail_kept_days))),
)
