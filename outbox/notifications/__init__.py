"""Messages to phones: `push`."""
