"""Uploads and pictures of people and groups (`media`), also in pieces (`unfinished`), how people present themselves (`presentation`), and the site's
`emoji`.
"""

from outbox.tasks import HOUR, MINUTE, Task

TASKS = (
    Task("sweep files", MINUTE, lambda network: network.media_store.sweep()),
    Task("expire copies of files", HOUR, lambda network: network.media_store.expire_copies(), deadline=HOUR),
)
