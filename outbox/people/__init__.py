"""What people do with themselves.

accounts profiles preferences featured_tags endorsements    their accounts, and how they show themselves
leaving                                                     the one way out, and back in
access                                                      the apps and browsers that they are logged in with
settings                                                    language, zone and theme of pages; their password
roles                                                       who holds which, given and taken
work                                                        what they and others say of their work; being away
passwords strength addresses                                new passwords by link and code; which are too easy; e-mail
staff                                                       what admins change about one of them, or make of a list
exporting                                                   what one takes with one, as a file
rotation                                                    other keys for all of them, after a compromise
lists filters                                               what they read
directory                                                   whom of them other sites are offered
follow_activities follow_requests                           what other sites hear of follows; requests that are granted
"""

from datetime import datetime

from federation.network import Network
from models.peers.offers import forget_gone
from models.people.oauth import forget_ended
from models.people.one_time import forget_links
from outbox.people.access import end_admin_access, end_unused
from outbox.people.accounts import make_keys
from outbox.people.directory import read_directories, send_notices
from outbox.people.work import end_absences
from outbox.tasks import DAY, HOUR, MINUTE, Task, days_ago


def _access_kept(network: Network) -> datetime:
    return days_ago(network.site.settings.access_kept_days)


TASKS = (
    Task("tell what changed in the directory", MINUTE / 4, send_notices),
    Task("read directories", 15 * MINUTE, read_directories),
    Task("forget who left the directory", DAY, lambda network: forget_gone()),
    Task("begin and end absences", MINUTE, end_absences),
    Task("forget links that ended", HOUR, lambda network: forget_links(_access_kept(network))),
    Task("make keys of new accounts", MINUTE, make_keys),
    Task("end access that nobody uses", HOUR, end_unused),
    Task("end access that may administrate", HOUR, end_admin_access),
    Task(
        "forget access that ended",
        HOUR,
        lambda network: forget_ended(_access_kept(network)),
    ),
)
