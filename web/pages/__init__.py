"""Pages for browsers, one file per page family. How they are rendered is in web/http/html.py."""
