"""Pages of people: profiles, the directory, settings."""
