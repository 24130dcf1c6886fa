"""What other sites ask: `wellknown` before they know us, `objects` and the inboxes, `threads`, `media`, `peers`."""
