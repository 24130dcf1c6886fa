"""Signing in with a company's provider, and out again."""
