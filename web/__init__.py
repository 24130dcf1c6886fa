"""The top room: speaks HTTP. It reads a request, asks a room below, and writes the answer; it has no rule.

process      the process: the server, periodic tasks, the command line, the doctor, the demo
app routes   the application, and ROUTES of all files
pages admin templates static    for browsers
api          our own API: /api/parvis/v1
activitypub  what other sites read, and the protocol's door
mastodon     the Mastodon client API, one file per resource; entities is its only renderer; live streams
locale       the texts of pages in other languages than English
parts        what posts are made of, for clients and browsers
http         what every route stands on: who may use it, parameters, bodies, limits, errors, texts
"""
