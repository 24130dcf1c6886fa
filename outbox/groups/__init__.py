"""The verbs of groups: `groups`, `members`, `rules`, `closing`, `templates`, what moderators do (`tools`, `acting`), `care` by itself."""
