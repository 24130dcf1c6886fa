"""Pages of how the site runs: what the doctor says (`health`), room and who takes it (`storage`), what it does by itself
(`jobs`, with names for the tasks in `tasks`), what it is set to (`settings`),
what it mails (`mail`).
"""
