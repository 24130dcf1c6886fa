"""People elsewhere: `actors` fetches their profiles and keys."""
