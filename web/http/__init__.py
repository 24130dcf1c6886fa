"""What every route stands on.

security                    Route, and who may use it: the only place that lets somebody in
middleware connections      errors, request ids, the access log, headers; what is cut off
context contract params bodies multipart uploads pieces    reading requests
evidence                    who was refused, in the log
attachments pagination answers emoji       writing answers
agents                      with what somebody calls
html language texts         pages and their texts, English in templates and code, other languages in web/locale
words sentences             texts for values, and for what the rooms below say in English
work                        how hours, languages and absences are said
formats shapes marks kept    moments and numbers, and parts of entities, as pages show them
assets icons brand site_names   the files that pages load, under names that say which release's; their signs; the colour and names of sites
differences                 what changed between two texts
schema                      what entities are described with
quota throttle attempts devices limits pace    brakes: on guessing, on calls, on strangers
"""
