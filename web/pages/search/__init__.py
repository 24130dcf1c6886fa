"""Pages of search and hashtags.

page        what was found, by kind, and the form that adds filters
excerpts    the piece of a text that has what was looked for, with it marked
suggest     what completes a name, hashtag or emoji while one types
tags        hashtags that one follows, and what the company talks about
"""
