"""What people do with themselves and each other.

accounts profiles preferences featured_tags moves    their accounts, and how they show themselves
follows follow_activities endorsements               whom they follow, and what other sites hear of it
lists filters                                        what they read
"""
