"""What every route stands on.

security                    Route, and who may use it: the only place that lets somebody in
middleware connections      errors, request ids, the access log, headers; what is cut off
context contract params bodies multipart uploads pieces    reading requests
evidence                    who was refused, in the log
attachments pagination answers emoji       writing answers
agents                      with what somebody calls
html language group_texts   pages and their texts, French and English side by side
differences                 what changed between two texts
assets                      the files that pages load, under names that say which release's they are
schema                      what entities are described with
quota throttle attempts devices limits pace    brakes: on guessing, on calls, on strangers
"""
