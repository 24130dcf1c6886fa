"""The history of the schema: one folder per database, applied by models/core/schema.py in order of number.

`python -m models.migrations NAME` writes the next file for both databases. A file that is in frozen.sha256 is never
changed: sites have applied it, and their ledger knows its digest.
"""
