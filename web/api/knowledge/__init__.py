"""Questions, pages and collections, and what was decided, for programs: /api/parvis/v1.

pages      listed, read, written in versions, compared
threads    closing a thread with a summary
"""
