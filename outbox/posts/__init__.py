"""What our people do with posts: `posts`, `polls`, `ballots`, `quotes`, `reactions`, later (`scheduled`), `conversations`.

`notes` describes one to other sites. `audience` says who must hear of it, `narrowing` what follows when fewer may read it. In which group a post is, is
`group_places`; where it travels then, `group_mail`.
"""
