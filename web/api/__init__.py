"""Our own API, /api/parvis/v1: `access`, `audience`, `drafts`, `experts`, `groups`, `knowledge`, `receipts`, `work`, and
files that come in pieces (`uploads`).
"""
