"""What other sites' people do with posts: `posts`, `ballots`, `quotes`, `reactions`.

`passed_on` is for what groups of other sites pass on.
"""
