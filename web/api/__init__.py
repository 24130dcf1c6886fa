"""Our own API, /api/parvis/v1: `groups`, `receipts`."""
