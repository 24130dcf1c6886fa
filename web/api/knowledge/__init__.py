"""Questions, pages and collections, and what was decided, for programs: /api/parvis/v1.

threads    closing a thread with a summary
files      versions of documents, tags of a group's files
"""
