"""Uploads and pictures of people and groups (`media`), and the site's `emoji`."""
