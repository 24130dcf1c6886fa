"""Announcing (`announcements`), `news`, the account that writes announcements down as posts, and `questions` about them."""

from datetime import timedelta

from models.announcements import totals
from outbox.announcements import announcements, news
from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("publish announcements", MINUTE, announcements.publish_due),
    Task("send new sites what is announced", MINUTE / 4, news.welcome_sites),
    Task("see which announcements are known", timedelta(minutes=10), lambda _: totals.note_known()),
    Task("tell how far announcements came", HOUR, announcements.send_totals),
    Task("tell what was acknowledged just now", MINUTE, announcements.send_new_totals),
    Task("tell which answers are official", MINUTE, news.send_official_answers),
    Task("remind of announcements", HOUR, announcements.remind),
)
