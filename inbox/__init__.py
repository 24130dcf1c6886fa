"""What other sites send us.

    receive.py   the door: reads, verifies and stores an activity before it is acknowledged
    worker.py    applies what is stored, in order for each sending host
    handlers.py  HANDLERS: which check and which function belongs to an activity: the rows of all families
    checks.py    who may do what: functions that only refuse
    partners.py  what sites that are not of the company may do at all
    audiences.py whom a post is for, and what follows when these are fewer than before
    posts people groups knowledge announcements moderation
                 what an activity changes; the mirror of the same names in outbox
    parts        what posts are made of: polls, files, quotes, announcements, as they come in
    fetching     reading at other sites, within limits
    background   JOBS: what is fetched in the background

A handler row reads: activity and object -> check, then apply inside one transaction.
"""
