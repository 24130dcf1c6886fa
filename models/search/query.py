"""Search queries: what people type, read into words and conditions.

    rebuts "ligne 3" -brouillon #planning from:@amelie@paris.corp.example has:link after:2026-09 language:fr

Words are found in all their forms; in quotes, one after the other as written. A minus takes out what matches. Pure
functions; models/search/search.py answers.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from models.core.errors import Invalid
from models.search.marks import LANGUAGE
from models.text.tags import tag_key
from models.text.words import Word, words_of

MAX_QUERY = 1_000
"""Characters. Nobody types more."""
MAX_PARTS = 20
"""Words and conditions: each is a look-up, for every post that the others leave."""

IN = ("all", "public", "library", "home")
HAS = ("media", "image", "video", "audio", "document", "link", "poll")
IS = ("reply", "sensitive", "quote", "edited", "solved", "open")
TYPES = ("question", "page")
FILE = {"file": "media"}
"""Values of `has` that mean another."""


@dataclass(frozen=True)
class Term:
    """Words to look for in texts; those of a phrase stand one after the other."""

    words: tuple[Word, ...]
    is_phrase: bool
    negated: bool


@dataclass(frozen=True)
class Condition:
    """An operator: something that is so of a post, or is not when negated."""

    operator: str
    """from, in, has, is, type, language, tag or time."""
    value: str
    negated: bool
    period: tuple[datetime | None, datetime | None] = (None, None)
    """Of `time`: from the first moment on, until before the second."""


@dataclass(frozen=True)
class Query:
    terms: tuple[Term, ...]
    conditions: tuple[Condition, ...]

    @property
    def is_empty(self) -> bool:
        return not self.terms and not self.conditions


_TOKEN = re.compile(
    r"""(?P<minus>-)?(?:
      (?P<operator>from|in|has|is|type|language|before|after|during):(?:"(?P<quoted>[^"]*)"?|(?P<value>\S+))
    | "(?P<phrase>[^"]*)"?
    | [\#＃](?P<tag>\w\S*)
    | (?P<text>[^\s"]+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Token:
    """A part of a query as it was typed."""

    text: str
    operator: str = ""
    """"" for words, phrases and hashtags."""
    value: str = ""
    negated: bool = False


def tokens_of(text: str) -> list[Token]:
    """Take a query apart, in order, whether or not its operators can be understood."""
    return [
        Token(
            match[0],
            (match["operator"] or "").lower(),
            (match["value"] or match["quoted"] or "").strip(),
            match["minus"] is not None,
        )
        for match in _TOKEN.finditer(text[:MAX_QUERY])
    ]


def parse_query(text: str) -> Query:
    """Read a query.

    Raises Invalid, with what would be right, for an operator that cannot be understood, and for too many words.
    """
    terms: list[Term] = []
    conditions: list[Condition] = []
    for match in _TOKEN.finditer(text[:MAX_QUERY]):
        negated = match["minus"] is not None
        if match["operator"]:
            value = (match["value"] or match["quoted"] or "").strip().casefold()
            conditions.append(_condition(match["operator"].lower(), value, negated))
        elif match["tag"]:
            conditions.append(Condition("tag", tag_key(match["tag"])[:100], negated))
        else:
            is_phrase = match["phrase"] is not None
            words = tuple(words_of(match["phrase"] if is_phrase else match["text"]))
            terms += [Term(words, is_phrase, negated)] if words else []
    check_parts(len(conditions) + sum(len(term.words) for term in terms))
    return Query(tuple(terms), tuple(conditions))


def check_parts(count: int) -> None:
    """Refuse more words and conditions than a search takes. Raises Invalid."""
    if count > MAX_PARTS:
        raise Invalid(f"A search may have at most {MAX_PARTS} words and conditions", q="is too long")


def _condition(operator: str, value: str, negated: bool) -> Condition:
    if operator in _PERIODS:
        return Condition("time", value, negated, _PERIODS[operator](*_period(operator, value)))
    value = FILE.get(value, value) if operator == "has" else value
    choices = {"in": IN, "has": HAS, "is": IS, "type": TYPES}.get(operator)
    is_group = operator == "in" and len(value) > 1 and value.startswith("@")
    if choices and value not in choices and not is_group:
        wanted = ", ".join((*choices, "@group") if operator == "in" else choices)
        raise Invalid(f"{operator}: must be followed by one of {wanted}", q="is not understood")
    if operator == "language" and not LANGUAGE.fullmatch(value):
        raise Invalid(
            "language: must be followed by the code of a language, such as fr", q="is not understood"
        )
    return Condition(operator, value.removeprefix("@") if operator == "from" else value, negated)


_PERIODS: dict[str, Callable[[datetime, datetime], tuple[datetime | None, datetime | None]]] = {
    "before": lambda start, end: (None, start),
    "after": lambda start, end: (end, None),
    "during": lambda start, end: (start, end),
}


def _period(operator: str, value: str) -> tuple[datetime, datetime]:
    """Read a day, a month or a year as the time from its first moment to the next one's, UTC."""
    for form in ("%Y-%m-%d", "%Y-%m", "%Y"):
        try:
            start = datetime.strptime(value, form).replace(tzinfo=UTC)
        except ValueError:
            continue
        if 1970 <= start.year <= 9000:
            return start, _following(start, form)
    raise Invalid(
        f"{operator}: must be followed by a day, a month or a year: 2026-11-23, 2026-11 or 2026",
        q="is not understood",
    )


def _following(start: datetime, form: str) -> datetime:
    if form == "%Y":
        return start.replace(year=start.year + 1)
    if form == "%Y-%m":
        return (start + timedelta(days=31)).replace(day=1)
    return start + timedelta(days=1)
