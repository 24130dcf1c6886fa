"""Texts: `text`, `cleaning` and `documents` make all HTML, `markdown` and `tokens` read what people type, `words` and
`tags` say which words and hashtags are the same; `titles` stand in front of texts; `languages` chooses among those of the
site itself. `links` are headings of documents and the titles that they name, `differences` what changed between two texts.
"""
