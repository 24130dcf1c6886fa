"""What every route stands on.

security                    Route, and who may use it: the only place that lets somebody in
middleware connections      errors, request ids, the access log, headers; what is cut off
context contract params bodies multipart uploads pieces    reading requests
evidence                    who was refused, in the log
attachments pagination answers emoji       writing answers
agents                      with what somebody calls
html language group_texts   pages and their texts, French and English side by side
schema                      what entities are described with
quota throttle devices limits pace    brakes: on guessing, on calls, on strangers
"""
