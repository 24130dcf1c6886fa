"""What every route stands on.

app routes security         the application, ROUTES of all files, and who may use a route
middleware connections      errors, request ids, the access log, headers; what is cut off
context params bodies uploads attachments pagination answers emoji    reading requests, writing answers
throttle devices limits pace    brakes: on guessing, on calls, on strangers
streaming fanout            live events, and what is told to whom
"""
