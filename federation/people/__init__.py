"""People elsewhere: `actors` reads who they are, and their keys."""
