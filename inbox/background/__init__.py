"""What is fetched in the background: `worker` does it, a few sites at a time; JOBS there has what each family
registers.

backfill catchup    threads that we know a part of, what was posted while we were away
featured            what is pinned
"""

from inbox.background import backfill, catchup, featured
from inbox.fetching import Jobs

JOBS: Jobs = {
    # Read a thread that we know a part of.
    "thread": backfill.fill_thread,
    # Read what was posted while we were away.
    "outbox": catchup.read_outbox,
    # Read what somebody pinned.
    "featured": featured.read_featured,
}
