"""Questions, pages and collections, and what was decided, in a browser.

questions      lists of questions
threads        forms that close a thread and open it again
collections    the FAQ and the resources of the site, and what moderators do with those of groups
collected      how a collection is drawn, here and as a tab of a group
collecting     the menu of a post: into which collections somebody may put it
"""
