"""Our own API, /api/parvis/v1: `access`, `audience`, `groups`, `receipts`."""
