"""Our own API, /api/parvis/v1: `access`, `audience`, `drafts`, `groups`, `receipts`, `work`, and files that come in pieces
(`uploads`).
"""
