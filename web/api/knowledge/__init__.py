"""Questions, pages and collections, and what was decided, for programs: /api/parvis/v1.

threads        closing a thread with a summary
collections    FAQs and shelves of resources
files          versions of documents, tags of a group's files
"""
