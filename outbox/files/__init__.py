"""Uploads and pictures of people and groups (`media`), how people present themselves (`presentation`), and the site's `emoji`."""
