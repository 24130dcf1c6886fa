"""Who is told what: `notifications`, what is told together (`bundles`), what people want (`policies`), `push`.

`group_requests` are those of moderators, about who asks to be let in.
"""
