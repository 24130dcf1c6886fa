"""Our own API, /api/parvis/v1: `access`, `groups`, `receipts`."""
