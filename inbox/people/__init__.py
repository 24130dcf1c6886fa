"""People of other sites: `accounts` (their profiles), `follows`, `moves`, `featured_tags`."""
