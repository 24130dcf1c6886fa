"""What admins see of their site beyond its people and posts: what is not well (`doctor`), what the site does by itself
(`schedule`), what a new site still lacks (`beginning`), and with whom it spoke (`proof`).
"""
