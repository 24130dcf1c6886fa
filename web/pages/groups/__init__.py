"""Pages of groups: find, found, join and leave them, write, and run them.

index       my groups, all groups, a search, and the page on which one is founded
group       the frame of a group's page: its cover, its tabs (TABS), who runs it and where it is; every form of it (FORMS)
posts       tabs of what was written and pinned; one page to decide about a post
files       tab of files
members     tab of members, invitations and requests
about       tab of facts
settings    tab of settings, for moderators
forms       what a form of a group's page is
tools       what moderators may do with posts, on any page that shows them
wrong       what went wrong, in the reader's words
"""
