"""The verbs of groups: `groups`, `members`, `rules`, `closing`, `templates`, what moderators do (`tools`), `care` by itself.

In which group a post is, is `posts`; where it travels, `mail`.
"""
