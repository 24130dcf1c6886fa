"""Our own API, /api/parvis/v1: `access`, `audience`, `drafts`, `experts`, `groups`, `receipts`, and files that come in pieces
(`uploads`).
"""
