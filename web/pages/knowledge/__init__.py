"""Questions, pages and collections, and what was decided, in a browser.

threads    forms that close a thread and open it again
files      a document's own page
"""
