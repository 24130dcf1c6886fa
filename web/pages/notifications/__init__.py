"""Pages of what a person is told.

page        what is to be done, and one line for each thread and kind
drawing     notifications as pages have them, drawn by templates/macros/notification.html
requests    whose notifications somebody wants, and those that were held back
"""
