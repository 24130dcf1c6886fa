"""Pages of posts: feeds, a thread, writing, and what people do with a post.

showing     posts as pages have them: the entities that clients get
feed        home with its tabs, hashtags, bookmarks
thread      a post with what it answers and what answers it; the documents of other sites behind the same addresses
compose     writing, and its buttons: form is what was typed, composing what stands beside it, problems what is wrong with
            it, writer keeps it where a session has ended
waiting     drafts and scheduled posts      deleting    a post is taken back, and perhaps written anew
acts        what the buttons of a post do
polls       results of secret ballots by site
"""
