"""The texts of pages in other languages than English, a catalogue each. web/http/language.py reads them.

`python -m web.locale` (`__main__`) brings them in line with what templates and code say.
"""
