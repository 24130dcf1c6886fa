"""The Mastodon client API: one file per resource, each with its ROUTES at the bottom.

Handlers read parameters, call one verb of a room below and render; `entities` is the only renderer. `streaming` and
`fanout` tell it live. ROUTES, `schemas`, `own_schemas` and `openapi` describe it.
"""
