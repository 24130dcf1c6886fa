"""The verbs of groups: `groups`, `members`, `rules`, `closing`, `templates`, what moderators do (`tools`), `care` by itself."""
