"""Signing in with a company's provider, and out again.

sign_in        to the provider and back, for who is not logged in, links themselves, or proves again who they are
back_channel   what providers tell the site themselves: who has logged out there
going          a page that leads to another site
"""
