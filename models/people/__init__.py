"""Our own people, and how people are related.

people oauth scopes preferences    passwords and roles, tokens and sessions, what they may, read markers
follows relationships endorsements notes domain_blocks moves    who has to do with whom
discovery roster featured_tags    the directory, the admin's list, hashtags on profiles
"""
