"""What every route stands on.

security                    Route, and who may use it: the only place that lets somebody in
middleware connections      errors, request ids, the access log, headers; what is cut off
context contract params bodies multipart uploads pieces    reading requests
evidence                    who was refused, in the log
attachments pagination answers emoji       writing answers
agents                      with what somebody calls
html language texts words formats   pages: their texts in the language of their reader, times at their clock
shapes icons assets site_names      what entities, signs and sites look like on them, and the files that they load
schema                      what entities are described with
quota throttle attempts devices limits pace    brakes: on guessing, on calls, on strangers
"""
