"""What people do with themselves.

accounts profiles preferences featured_tags endorsements    their accounts, and how they show themselves
lists filters                                               what they read
follow_activities                                           what other sites hear of follows
"""
