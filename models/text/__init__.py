"""Texts: `text` and `cleaning` make all HTML, `words` says which words are the same."""
