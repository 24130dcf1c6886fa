"""Questions, pages and collections, and what was decided, for programs: /api/parvis/v1.

threads        closing a thread with a summary; moving, splitting and merging threads
collections    FAQs and shelves of resources
"""
