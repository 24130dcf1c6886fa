"""Blocking and muting (`moderation`), reporting (`reports`), what moderators do (`sanctions`), `site_texts`.

`farewell` says goodbye to a site before it is removed.
"""
