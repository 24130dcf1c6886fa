"""Groups: where a post of another site goes (`groups`), and who comes and leaves (`members`)."""
