"""The top room: speaks HTTP. It reads a request, asks a room below, and writes the answer; it has no rule.

http         what every route stands on: who may use it, parameters, bodies, limits, errors, streams; ROUTES
mastodon     the Mastodon client API, one file per resource; entities is its only renderer
api          our own API: /api/parvis/v1
activitypub  what other sites read, and the protocol's door
pages admin templates static    for browsers
texts        every text of our pages, French and English side by side
process      the process: the server, periodic tasks, the command line, the doctor, the demo
"""
