"""Pages of people: profiles, the directory, lists, reports, and what one sets about oneself and others.

showing     people as pages have them: the entities that clients get, and how the viewer stands to them
profile     a person with tabs, followers and whom they follow; the documents of other sites behind the same address
acts        what the buttons about a person do, and the pages that ask before
directory   people of this site and all others, by name; requests to follow
experts     who knows something, and may be asked
lists       lists of people and their posts
filters     words that one does not want to meet
blocks      whom one muted or blocked, sites that one hid
reporting   telling moderators
editing     one's own profile
working work_form   one's work and absences, below it
chart skills        who manages whom; who knows what
problems    what went wrong, in the reader's words
"""
