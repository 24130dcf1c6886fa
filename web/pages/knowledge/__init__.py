"""Questions, pages and collections, and what was decided, in a browser.

questions      lists of questions
asking         asking an expert, and linking a question to an older one
threads        forms that close a thread and open it again
collections    the FAQ and the resources of the site, and what moderators do with those of groups
collected      how a collection is drawn, here and as a tab of a group
collecting     the menu of a post: into which collections somebody may put it
library        lists of pages: of the site, of one's groups, of oneself, and a tab of a group
page           a page, its history, and two versions compared
writing arranging    the form of a page, new or changed; who writes it, and its deletion
places templates wrong    names of places; what a page may begin with; what is wrong with a form
files          a document's own page
"""
