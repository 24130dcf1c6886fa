"""What other sites' people do with posts: `posts`, `polls`, `ballots`, `quotes`, `reactions`.

`narrowing` is for posts that fewer may read than before; `passed_on` for what groups of other sites pass on.
"""
