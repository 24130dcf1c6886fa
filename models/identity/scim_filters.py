"""Filters of SCIM (RFC 7644, 3.4.2.2): read into a tree, and turned into SQL or asked of one value.

SQL knows the attributes of a table of columns, each as the reader of the table says; others are refused by name, so that a
directory is told what it cannot ask, and no filter ever reads all rows into memory.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

import orjson

from models.core.base import id_of, to_ms
from models.core.errors import Malformed

MAX_FILTER = 2000
"""Characters."""
MAX_DEPTH = 12
MAX_TERMS = 60
"""Comparisons of one filter: each is a condition of the statement."""

Value = str | bool | float | None
OPERATORS = frozenset({"eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le", "pr"})

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>"(?:[^"\\]|\\.)*")|(?P<sign>[()\[\]])|(?P<word>[^\s()\[\]"]+))""", re.DOTALL
)
_URN = re.compile(r"urn:ietf:params:scim:schemas:[\w:.]*?:(?=[A-Za-z$][\w$.-]*$)", re.IGNORECASE)


class BadFilter(Malformed):
    """The filter cannot be read, or asks for what cannot be asked for."""

    key, text = "invalidFilter", "This filter cannot be read"


@dataclass(frozen=True)
class Comparison:
    """`userName eq "amelie"`."""

    attribute: str
    """In lower case, without the schema: `username`, `emails.value`."""
    operator: str
    value: Value = None


@dataclass(frozen=True)
class Both:
    one: "Filter"
    other: "Filter"


@dataclass(frozen=True)
class Either:
    one: "Filter"
    other: "Filter"


@dataclass(frozen=True)
class Neither:
    """`not (…)`."""

    one: "Filter"


@dataclass(frozen=True)
class Inside:
    """`emails[type eq "work"]`: one value of a list meets the filter."""

    attribute: str
    filter: "Filter"


Filter = Comparison | Both | Either | Neither | Inside


def parse_filter(text: str) -> Filter:
    """Read a filter. Raises BadFilter."""
    if len(text) > MAX_FILTER:
        raise BadFilter(f"The filter is longer than {MAX_FILTER} characters")
    reading = _Reading(_tokens(text))
    found = reading.either(0)
    if reading.tokens:
        raise BadFilter(f"The filter goes on where it should end: {reading.tokens[0][:40]}")
    return found


def _tokens(text: str) -> list[str]:
    tokens, at = [], 0
    text = text.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise BadFilter(f"The filter cannot be read from here on: {text[at : at + 40]}")
        tokens.append(match[0].strip())
        at = match.end()
    return tokens


@dataclass
class _Reading:
    """A filter being read, from its first token to its last."""

    tokens: list[str]
    terms: int = field(default=0)

    def either(self, depth: int) -> Filter:
        found = self.both(depth)
        while self.takes("or"):
            found = Either(found, self.both(depth))
        return found

    def both(self, depth: int) -> Filter:
        found = self.one(depth)
        while self.takes("and"):
            found = Both(found, self.one(depth))
        return found

    def one(self, depth: int) -> Filter:
        if depth > MAX_DEPTH:
            raise BadFilter("The filter is nested too deeply")
        if self.takes("not"):
            self.expect("(")
            return Neither(self.closed(depth, ")"))
        if self.takes("("):
            return self.closed(depth, ")")
        attribute = attribute_of(self.next())
        if self.takes("["):
            inner = Inside(attribute, self.closed(depth, "]"))
            return self.after(inner)
        return self.comparison(attribute)

    def after(self, inner: Inside) -> Filter:
        """Read `emails[type eq "work"].value eq "x"`, which some send, as one condition more on that value."""
        if not self.tokens or not self.tokens[0].startswith("."):
            return inner
        comparison = self.comparison(self.next()[1:].lower())
        return Inside(inner.attribute, Both(inner.filter, comparison))

    def closed(self, depth: int, by: str) -> Filter:
        found = self.either(depth + 1)
        self.expect(by)
        return found

    def comparison(self, attribute: str) -> Comparison:
        self.terms += 1
        if self.terms > MAX_TERMS:
            raise BadFilter(f"The filter has more than {MAX_TERMS} conditions")
        operator = self.next().lower()
        if operator not in OPERATORS:
            raise BadFilter(f"{operator[:40]} is no operator: one of {', '.join(sorted(OPERATORS))}")
        return Comparison(attribute, operator, None if operator == "pr" else _value(self.next()))

    def next(self) -> str:
        if not self.tokens:
            raise BadFilter("The filter ends too soon")
        return self.tokens.pop(0)

    def takes(self, token: str) -> bool:
        if self.tokens and self.tokens[0].lower() == token:
            self.tokens.pop(0)
            return True
        return False

    def expect(self, token: str) -> None:
        if not self.takes(token):
            raise BadFilter(f"The filter lacks a {token}")


def attribute_of(name: str) -> str:
    """Return the name of an attribute in lower case and without its schema."""
    plain = _URN.sub("", name)
    if not re.fullmatch(r"[$A-Za-z][\w$.-]*", plain, re.ASCII):
        raise BadFilter(f"{name[:60]} is no attribute")
    return plain.lower()


def _value(token: str) -> Value:
    if token.lower() in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[token.lower()]
    try:
        value = orjson.loads(token)
    except orjson.JSONDecodeError as error:
        raise BadFilter(f"{token[:40]} is no value: texts stand in quotation marks") from error
    if isinstance(value, str) and "\0" in value:
        raise BadFilter("Texts must not contain NUL characters")
    if isinstance(value, bool | str | float) or value is None:
        return value
    return float(value)


# --- asked of one value ----------------------------------------------------------------------------------------


def is_met(condition: Filter, value: Mapping[str, Any]) -> bool:
    """Tell whether one value of a list, as {sub-attribute in lower case: value}, meets a filter."""
    match condition:
        case Both(one, other):
            return is_met(one, value) and is_met(other, value)
        case Either(one, other):
            return is_met(one, value) or is_met(other, value)
        case Neither(one):
            return not is_met(one, value)
        case Comparison(attribute, operator, wanted):
            return _compares(value.get(attribute), operator, wanted)
    raise BadFilter("A filter inside a filter cannot be read")


def _compares(there: Any, operator: str, wanted: Value) -> bool:
    if operator == "pr":
        return there not in (None, "", False)
    one, other = _plain(there), _plain(wanted)
    if operator in _OF_TEXTS:
        return _OF_TEXTS[operator](one, other)
    raise BadFilter(f"{operator} cannot be asked of one value of a list")


def _plain(value: Any) -> str:
    """Return a value as it is compared: Entra says "True" where true is meant."""
    return "" if value is None else str(value).lower()


_OF_TEXTS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda there, wanted: there == wanted,
    "ne": lambda there, wanted: there != wanted,
    "co": lambda there, wanted: wanted in there,
    "sw": lambda there, wanted: there.startswith(wanted),
    "ew": lambda there, wanted: there.endswith(wanted),
}


def equals(condition: Filter) -> tuple[str, ...] | None:
    """Return the values of `value eq "a" or value eq "b"`; None for any other filter."""
    match condition:
        case Comparison("value", "eq", value) if isinstance(value, str):
            return (value,)
        case Either(one, other):
            left, right = equals(one), equals(other)
            return None if left is None or right is None else left + right
    return None


# --- as SQL ----------------------------------------------------------------------------------------------------

Kind = Literal["text", "folded", "id", "boolean", "moment", "exists"]


@dataclass(frozen=True)
class Column:
    """What an attribute is in SQL."""

    sql: str
    """An expression; of `exists` a subquery with {} where the condition on an id belongs."""
    kind: Kind = "folded"
    """text: as written; folded: the column is in lower case, and so is what is looked for."""


@dataclass
class Condition:
    """A filter as SQL: the text, and its values from number `first` on."""

    columns: Mapping[str, Column]
    first: int
    values: list[Any] = field(default_factory=list)

    def of(self, condition: Filter) -> str:
        """Return the SQL of a filter. Raises BadFilter for what the columns cannot tell."""
        match condition:
            case Both(one, other):
                return f"({self.of(one)} AND {self.of(other)})"
            case Either(one, other):
                return f"({self.of(one)} OR {self.of(other)})"
            case Neither(one):
                return f"(NOT {self.of(one)})"
            case Inside(attribute, inner):
                return self.inside(attribute, inner)
        return self.comparison(condition)

    def inside(self, attribute: str, inner: Filter) -> str:
        """Only the value of a list is in a column: what kind of value it is, is not asked."""
        match inner:
            case Both(one, other):
                kept = [each for each in (one, other) if not _is_of_type(each)]
                return " AND ".join(self.inside(attribute, each) for each in kept) or "TRUE"
            case Comparison("value", operator, value):
                return self.comparison(Comparison(attribute, operator, value))
        raise BadFilter(f"{attribute} can be found by its value only")

    def comparison(self, asked: Comparison) -> str:
        column = self.columns.get(asked.attribute)
        if column is None:
            known = ", ".join(sorted(name for name in self.columns if not name.endswith(".value")))
            raise BadFilter(f"{asked.attribute} cannot be filtered by; what can: {known}")
        if asked.operator == "pr":
            return _is_present(column)
        return getattr(self, f"_of_{column.kind}")(column, asked)

    def _of_text(self, column: Column, asked: Comparison) -> str:
        return self._equals(column, asked, "" if asked.value is None else str(asked.value))

    def _of_folded(self, column: Column, asked: Comparison) -> str:
        wanted = _plain(asked.value)
        if asked.operator not in ("co", "sw", "ew"):
            return self._equals(column, asked, wanted)
        escaped = re.sub(r"([\\%_])", r"\\\1", wanted)
        pattern = {"co": f"%{escaped}%", "sw": f"{escaped}%", "ew": f"%{escaped}"}[asked.operator]
        return f"{column.sql} LIKE {self.mark(pattern)} ESCAPE '\\'"

    def _equals(self, column: Column, asked: Comparison, wanted: str) -> str:
        """Compare texts as both databases do alike: which of two comes first is a matter of language."""
        if asked.operator == "eq" and wanted:
            return f"{column.sql} = {self.mark(wanted)}"
        if asked.operator in ("eq", "ne"):
            sign = "=" if asked.operator == "eq" else "<>"
            return f"COALESCE({column.sql}, '') {sign} {self.mark(wanted)}"
        raise BadFilter(f"{asked.attribute} cannot be compared by {asked.operator}")

    def _of_id(self, column: Column, asked: Comparison) -> str:
        if asked.operator not in ("eq", "ne"):
            raise BadFilter(f"{asked.attribute} can be compared by eq and ne only")
        return f"{column.sql} {'=' if asked.operator == 'eq' else '<>'} {self.mark(_id(asked.value))}"

    def _of_exists(self, column: Column, asked: Comparison) -> str:
        if asked.operator != "eq":
            raise BadFilter(f"{asked.attribute} can be compared by eq only")
        return column.sql.format(f"= {self.mark(_id(asked.value))}")

    def _of_boolean(self, column: Column, asked: Comparison) -> str:
        wanted = _plain(asked.value)
        if wanted not in ("true", "false") or asked.operator not in ("eq", "ne"):
            raise BadFilter(f"{asked.attribute} is true or false")
        is_true = (wanted == "true") is (asked.operator == "eq")
        return f"{column.sql} = {'TRUE' if is_true else 'FALSE'}"

    def _of_moment(self, column: Column, asked: Comparison) -> str:
        signs = {"eq": "=", "ne": "<>", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}
        if asked.operator not in signs:
            raise BadFilter(f"{asked.attribute} is a moment: {asked.operator} cannot be asked of it")
        return f"{column.sql} {signs[asked.operator]} {self.mark(to_ms(_moment(asked.value)))}"

    def mark(self, value: Any) -> str:
        self.values.append(value)
        return f"${self.first + len(self.values) - 1}"


def _is_of_type(condition: Filter) -> bool:
    return isinstance(condition, Comparison) and condition.attribute in ("type", "primary")


def _is_present(column: Column) -> str:
    match column.kind:
        case "exists":
            return column.sql.format("IS NOT NULL")
        case "text" | "folded":
            return f"COALESCE({column.sql}, '') <> ''"
    return f"{column.sql} IS NOT NULL"


def _id(value: Value) -> int:
    """Return an id of ours; 0, which no row has, for what is none."""
    text = str(value)
    return id_of(text) if re.fullmatch(r"[0-9]{1,19}", text, re.ASCII) else 0


def _moment(value: Value) -> datetime:
    try:
        moment = datetime.fromisoformat(str(value))
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadFilter(f"{str(value)[:40]} is no moment like 2026-11-30T08:00:00Z") from error
