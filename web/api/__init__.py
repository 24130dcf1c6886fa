"""Our own API, /api/parvis/v1: `groups`, `receipts`; and `openapi`, the description of all of it."""
