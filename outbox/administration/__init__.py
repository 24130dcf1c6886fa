"""What admins see of their site beyond its people and posts: what is not well (`doctor`), and what the site does by itself
(`schedule`).
"""
