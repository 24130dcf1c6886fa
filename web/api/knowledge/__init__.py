"""Questions, pages and collections, for programs: /api/parvis/v1.

collections    FAQs and shelves of resources
"""
