"""What somebody may have meant by a search that finds nothing: names of people, groups and hashtags that are spelt nearly
like a word of it. Words that only stand in posts are not looked through: their index cannot be read by likeness.
"""

from difflib import get_close_matches

from models.core.accounts import accounts_by_ids
from models.core.site import Site
from models.search import search
from models.search.query import tokens_of
from models.text.words import words_of

LIKENESS = 0.7
BEGINNING = 2
"""Letters that have to be right."""
LOOKED_AT, MOST_WORDS, SHORTEST = 40, 3, 4


async def near(site: Site, viewer_id: int, text: str) -> list[str]:
    """Return searches like this one, each with one word spelt otherwise."""
    typed = [token.text for token in tokens_of(text) if not token.operator and len(token.text) >= SHORTEST]
    found = []
    for word in typed[:MOST_WORDS]:
        for other in await _like(site, viewer_id, word.lstrip("#-").strip('"')):
            found.append(text.replace(word, other, 1))
    return list(dict.fromkeys(found))[:3]


async def _like(site: Site, viewer_id: int, word: str) -> list[str]:
    beginning = word[:BEGINNING]
    names = {each: f"#{each}" for each in await search.tags(site, viewer_id, beginning, LOOKED_AT, 0)}
    ids = await search.accounts(site, viewer_id, beginning, LOOKED_AT, 0, following=False)
    for account in (await accounts_by_ids(ids)).values():
        for name in (account.username, account.display_name):
            names |= {each.folded: each.folded for each in words_of(name)}
    wanted = "".join(each.folded for each in words_of(word))
    close = get_close_matches(wanted, [each for each in names if each != wanted], 2, LIKENESS)
    return [names[each] for each in close]
