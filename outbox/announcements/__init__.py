"""Announcing (`announcements`), and `news`, the account that writes announcements down as posts."""
