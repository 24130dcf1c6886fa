"""What other sites tell us.

    receive.py   the door: reads, verifies and stores an activity before it is acknowledged
    worker.py    applies what is stored, in order for each sending host
    handlers.py  HANDLERS: which check and which function belongs to an activity; one screen
    checks.py    who may do what: functions that only refuse
    posts reactions follows accounts
                 what an activity changes; the mirror of the same names in outbox

A handler row reads: activity and object -> check, then apply inside one transaction.
"""
