"""Pages of posts: feeds, a thread, writing, and what people do with a post.

showing     posts as pages have them: the entities that clients get
feed        home with its tabs, hashtags, bookmarks
thread      a post with what it answers and what answers it; the documents of other sites behind the same addresses
compose     writing, and its buttons: form is what was typed, composing what stands beside it, problems what is wrong with
            it, writer keeps it where a session has ended
waiting     drafts and scheduled posts      deleting    a post is taken back, and perhaps written anew
tree        answers as a tree, three levels deep     choosing    what the viewer may choose among answers
naming      the post that a path names
lists       who liked and shared a post, what quotes it
history     versions of an edited post beside each other
ledger      which sites have one's own post
react       all emoji for a reaction, and who reacted with what
emoji       the usual emoji by category, with the words that find them
acts        what the buttons of a post do
polls       results of secret ballots by site
"""
