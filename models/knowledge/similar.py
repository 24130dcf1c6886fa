"""Questions that are like one that somebody is typing: by the words of its title, those that are solved first.

The words are looked up in the index of search (models/search/index.py), which marks questions; what is found is read as far
as the reader may (models/core/visibility.py), and ranked here by the rarity of the words that two titles share. However
many questions there are, of each word at most LOOKED_AT are looked at.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log10

from models.core.database import Record, is_sqlite, marks, rows
from models.core.site import Site
from models.core.visibility import visible_here
from models.search.index import asking_all, entry_id, matches
from models.search.marks import mark
from models.search.query import Term
from models.text.words import Word, words_of

MOST = 5
LONGEST_S = 2
"""Who types on has no use for what comes later."""
MAX_TYPED = 500
"""Characters of a title that are read."""
MOST_WORDS = 8
LOOKED_AT = 200
"""Questions that are looked at for each word, or two words together: a word that more have says little."""
PAIRED = 3
"""Words that more have are looked for in pairs, so many of them at most: each pair may cost a walk through both lists."""
RANKED = 60
"""Of the questions that share most, so many are read."""
ENOUGH = 0.4
"""What two titles have to share, of the weight of the words that were typed."""
IN_TEXT = 0.4
"""What a word is worth that stands in the details, and not in the title."""
UNKNOWN = 0.15
"""What a word is worth that no question has."""

SAY_NOTHING = frozenset(
    [
        "a",
        "afin",
        "alors",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "au",
        "aucun",
        "aussi",
        "aux",
        "avec",
        "avoir",
        "been",
        "but",
        "by",
        "can",
        "car",
        "ce",
        "ces",
        "cet",
        "cette",
        "ceux",
        "chez",
        "comment",
        "could",
        "dans",
        "de",
        "des",
        "do",
        "does",
        "dois",
        "doit",
        "donc",
        "du",
        "elle",
        "en",
        "encore",
        "es",
        "depuis",
        "est",
        "et",
        "etait",
        "ete",
        "etre",
        "fais",
        "fait",
        "faire",
        "faut",
        "for",
        "from",
        "get",
        "has",
        "have",
        "her",
        "his",
        "how",
        "i",
        "if",
        "il",
        "ils",
        "in",
        "is",
        "it",
        "its",
        "j",
        "je",
        "l",
        "la",
        "le",
        "les",
        "leur",
        "lui",
        "ma",
        "mais",
        "me",
        "mes",
        "moi",
        "mon",
        "my",
        "n",
        "ne",
        "no",
        "nos",
        "not",
        "notre",
        "nous",
        "of",
        "on",
        "or",
        "ou",
        "our",
        "par",
        "pas",
        "peut",
        "peux",
        "plus",
        "pour",
        "pourquoi",
        "puis",
        "qu",
        "quand",
        "que",
        "quel",
        "quelle",
        "quelles",
        "quels",
        "qui",
        "quoi",
        "s",
        "sa",
        "sans",
        "se",
        "ses",
        "should",
        "si",
        "some",
        "son",
        "sont",
        "sur",
        "t",
        "that",
        "the",
        "their",
        "them",
        "there",
        "they",
        "this",
        "to",
        "tous",
        "tout",
        "toute",
        "tu",
        "un",
        "une",
        "us",
        "veut",
        "veux",
        "vos",
        "votre",
        "vous",
        "was",
        "we",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "y",
        "you",
        "your",
    ]
)
"""Words that stand in most questions, folded: of French and English."""

_QUESTION = Term((Word(mark("type", "question"), frozenset({mark("type", "question")})),), False, False)


Asked = tuple[Word, ...]
"""Words that are looked for together."""


@dataclass(frozen=True)
class Similar:
    post_id: int
    is_solved: bool
    share: float
    """Of the weight of what was typed: how much its title, or a little less its text, has of it."""


async def similar_questions(
    site: Site, viewer_id: int, typed: str, *, besides: int = 0, most: int = MOST, only_solved: bool = False
) -> list[Similar]:
    """Return the questions most like a title that somebody of this site may read, solved ones first; none after LONGEST_S.

    Without those of people whom they muted or blocked, and without the question `besides`. Four statements.
    """
    words = telling_words(typed)
    if not words:
        return []
    try:
        async with site.searches.turn(viewer_id), asyncio.timeout(LONGEST_S):
            return await _similar(viewer_id, words, besides, most, only_solved=only_solved)
    except TimeoutError:
        return []


async def _similar(
    viewer_id: int, words: Sequence[Word], besides: int, most: int, *, only_solved: bool
) -> list[Similar]:
    found = await _found_by([(word,) for word in words])
    common = [word for word in words if len(found[(word,)]) >= LOOKED_AT][:PAIRED]
    if len(common) > 1:
        found |= await _found_by([*combinations(common, 2)], RANKED)
    found |= await _readable_of(
        viewer_id, {asked: found[asked] for asked in found if len(found[asked]) < LOOKED_AT}
    )
    weights = {word: _weight(len(found[(word,)])) for word in words}
    shared = _shared(found)
    shared.pop(besides, None)
    ranked = sorted(shared, key=lambda post_id: (-_sum(weights, shared[post_id]), -post_id))[:RANKED]
    read = await _readable(viewer_id, ranked, only_solved=only_solved)
    alike = [_compared(each, weights, shared[each["id"]]) for each in read]
    enough = [each for each in alike if each.share >= ENOUGH]
    return sorted(enough, key=lambda each: (not each.is_solved, -each.share, -each.post_id))[:most]


async def _readable_of(viewer_id: int, found: Mapping[Asked, Sequence[int]]) -> dict[Asked, list[int]]:
    """Return of what was found what somebody may read. How rare a word is would tell else whether anybody asks about it where
    they may not read; of words that very many questions have, it tells nothing.
    """
    ids = sorted({post_id for each in found.values() for post_id in each})
    readable = {each["id"] for each in await _readable(viewer_id, ids, only_solved=False)}
    return {asked: [i for i in each if i in readable] for asked, each in found.items()}


def telling_words(typed: str) -> list[Word]:
    """Return the words of a title that say what it is about, the first ones, each once."""
    words = {each.folded: each for each in words_of(typed[:MAX_TYPED]) if each.folded not in SAY_NOTHING}
    return [each for each in words.values() if len(each.folded) > 1][:MOST_WORDS]


async def _found_by(asked: Sequence[Asked], at_most: int = LOOKED_AT) -> dict[Asked, list[int]]:
    """Return the questions that have all words, so many at most of each: one statement."""
    sql = " UNION ALL ".join(_one(number, at_most) for number in range(len(asked)))
    values = [asking_all([_QUESTION, Term(words, False, False)]) for words in asked]
    found: dict[Asked, list[int]] = {words: [] for words in asked}
    for each in await rows(sql, *values):
        found[asked[each["place"]]].append(each["id"])
    return found


def _one(number: int, at_most: int) -> str:
    newest = f" ORDER BY {entry_id('post_words')} DESC" if is_sqlite() else ""
    return (
        f"SELECT * FROM (SELECT {number} AS place, {entry_id('post_words')} AS id FROM post_words"
        f" WHERE {matches('post_words', f'${number + 1}')}{newest} LIMIT {at_most}) AS found_{number}"
    )


def _weight(count: int) -> float:
    """Return what a word is worth that so many questions have, LOOKED_AT or more alike: the rarer, the more.

    One that none has says nothing of any: it only makes what is shared a smaller part.
    """
    return 1 / (1 + log10(1 + count)) if count else UNKNOWN


def _shared(found: Mapping[Asked, Sequence[int]]) -> dict[int, set[Word]]:
    shared: dict[int, set[Word]] = defaultdict(set)
    for words, post_ids in found.items():
        for post_id in post_ids:
            shared[post_id].update(words)
    return shared


def _sum(weights: Mapping[Word, float], words: Iterable[Word]) -> float:
    return sum(weights[word] for word in words)


async def _readable(viewer_id: int, ids: Sequence[int], *, only_solved: bool) -> Sequence[Record]:
    if not ids:
        return []
    return await rows(
        "SELECT p.id, p.title, q.state FROM questions q JOIN posts p ON p.id = q.post_id"
        f" JOIN accounts a ON a.id = p.account_id WHERE q.post_id IN ({marks(len(ids), 2)})"
        f" AND {visible_here('$1')} AND p.account_id NOT IN (SELECT target_id FROM mutes WHERE account_id = $1"
        f" UNION SELECT target_id FROM blocks WHERE account_id = $1){_SOLVED if only_solved else ''}",
        viewer_id,
        *ids,
    )


_SOLVED = " AND q.state = 'solved'"


def _compared(found: Record, weights: Mapping[Word, float], shared: Iterable[Word]) -> Similar:
    """Compare what was typed with a title, and with what its text is known to have."""
    stems = {stem for word in words_of(found["title"]) for stem in word.stems}
    in_title = {word for word in weights if word.stems & stems}
    share = _sum(weights, in_title) + IN_TEXT * _sum(weights, set(shared) - in_title)
    return Similar(found["id"], found["state"] == "solved", share / sum(weights.values()))
