"""What admins see of their site beyond its people and posts: what is not well (`doctor`), what the site does by itself
(`schedule`), and what a new site still lacks (`beginning`).
"""
