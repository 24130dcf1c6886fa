"""What is fetched in the background: `worker` does it, a few sites at a time; ERRANDS there says which function does what.

backfill catchup    threads that we know a part of, what was posted while we were away
featured            what is pinned
"""
