"""What people find by themselves, for programs (/api/parvis/v1): `questions`, and what was decided.

threads        closing a thread with a summary; moving, splitting and merging threads
collections    FAQs and shelves of resources
asking         questions that were asked before, and asking an expert
similar        questions like the one that somebody is about to ask
pages          listed, read, written in versions, compared
files          versions of documents, tags of a group's files
"""
