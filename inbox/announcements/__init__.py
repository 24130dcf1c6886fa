"""Announcements of other sites, and what they tell of ours: `announcements`."""
