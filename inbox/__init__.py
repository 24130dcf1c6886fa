"""What other sites tell us.

    receive.py   the door: reads, verifies and stores an activity before it is acknowledged
    worker.py    applies what is stored, in order for each sending host
    handlers.py  HANDLERS: which check and which function belongs to an activity; one screen
    checks.py    who may do what: functions that only refuse
    posts people groups announcements moderation
                 what an activity changes; the mirror of the same names in outbox
    background   what is fetched from other sites some time soon

A handler row reads: activity and object -> check, then apply inside one transaction.
"""
