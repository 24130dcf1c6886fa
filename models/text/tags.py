"""When two spellings are one hashtag: `#Réunion`, `#reunion` and `#ｒｅｕｎｉｏｎ` are.

Pure functions. What may be a hashtag at all is models/text/tokens.py's matter, and which spelling is shown
models/posts/tags.py's.
"""

import unicodedata
from functools import lru_cache

import regex

from models.text.words import LETTERS

MAX_HASHTAG_CHARACTERS = 100
"""Of its spelling, and of its key."""

# Only here does a mark leave the word what it is. が is another letter than か, й than и and ї than і, and the vowels
# of Thai and Hindi are marks. Mastodon folds a list of Latin letters.
_ACCENTS = regex.compile(r"(?<=[\p{Latin}\p{Greek}])\p{Mn}+|(?<=е)\u0308")


@lru_cache(maxsize=4096)  # A few are written and read all day.
def tag_key(name: str) -> str:
    """Return what all spellings of a hashtag have in common, with or without its #.

    Width, case, ligatures, and the accents of Latin and Greek letters make no difference, nor does ё.
    """
    readable = unicodedata.normalize("NFKC", name).removeprefix("#").casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", readable)).translate(LETTERS)
    return unicodedata.normalize("NFKC", bare)


def is_tag_length(name: str) -> bool:
    """Tell whether a spelling and its key have room."""
    return len(name) <= MAX_HASHTAG_CHARACTERS and len(tag_key(name)) <= MAX_HASHTAG_CHARACTERS
