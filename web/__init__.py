"""The top room: speaks HTTP. It reads a request, asks a room below, and writes the answer; it has no rule.

app server                  the application; the process around it
routes                      ROUTES of all files, one line a file
context                     what a handler is given: network, site, the caller's address
security                    Route and who may use it: the only place that lets somebody in
throttle devices            the brake on guessing, and who it does not hold up
middleware                  errors, request ids, the access log, CORS and security headers
params pagination answers   reading parameters, Link headers, writing JSON and redirects
language                    every text of our pages, French and English side by side
wellknown activitypub       what other sites and clients ask before they know us; the protocol's door
entities                    the only Mastodon renderer
streaming                   live events to clients
api                         one file per Mastodon resource
pages                       pages for browsers: login, consent
cli                         the command line
"""
