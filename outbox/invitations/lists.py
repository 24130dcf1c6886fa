"""Reading a list of people, as spreadsheets and directories write them (CSV): pure, and of whatever somebody sends.

UTF-8 with or without a mark, UTF-16 with one, Windows' Latin letters; commas, semicolons or tabs; headings in French or
English in any order, or none: then the columns are username, name, e-mail, department, role. Each line that is wrong is
named, with the column.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from models.core.errors import Invalid
from outbox.invitations.work import SaidOfWork
from outbox.people.accounts import MAX_USERNAME

MAX_BYTES = 2 * 1024 * 1024
MAX_LINES = 5000
MAX_CELL = 1000
"""Characters. No column takes more."""
ORDER = ("username", "display_name", "email", "department", "role")
"""The columns of a list without headings."""

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "username": ("username", "login", "handle", "identifiant", "nom d’utilisateur", "compte", "pseudo"),
    "display_name": ("name", "display name", "full name", "nom complet", "nom affiché", "nom et prénom"),
    "first_name": ("first name", "given name", "prénom"),
    "last_name": ("last name", "surname", "family name", "nom", "nom de famille"),
    "email": (
        "email",
        "e-mail",
        "mail",
        "e-mail address",
        "email address",
        "courriel",
        "mél",
        "adresse",
        "adresse mail",
        "adresse e-mail",
        "adresse électronique",
    ),
    "department": ("department", "team", "service", "département", "direction", "équipe"),
    "role": ("role", "rôle", "roles", "rôles"),
    "title": ("title", "job title", "position", "titre", "fonction", "poste"),
    "manager": ("manager", "responsable", "supérieur", "n+1"),
    "phone": ("phone", "telephone", "mobile", "téléphone", "portable", "tél"),
    "languages": ("languages", "language", "langues", "langue"),
    "location": ("location", "office", "site", "lieu", "bureau"),
}
ROLES = {
    "membre": "member",
    "communicant": "communicator",
    "communicante": "communicator",
    "moderateur": "moderator",
    "moderatrice": "moderator",
    "administrateur": "admin",
    "administratrice": "admin",
}


@dataclass(frozen=True)
class Listed:
    """Somebody on a list."""

    line: int
    """Where in the file, counted from 1."""
    username: str
    display_name: str = ""
    email: str = ""
    department: str = ""
    roles: tuple[str, ...] = ()
    """Words that name roles (GIVEN, models/people/roles.py)."""
    work: SaidOfWork = field(default_factory=SaidOfWork)
    is_derived: bool = False
    """The username is not in the list: it was made of the e-mail address."""
    problem: tuple[str, str] = ("", "")
    """What is wrong with the line as it stands there: the column, and a sentence."""


def read_list(content: bytes | str) -> list[Listed]:
    """Read who is on a list. Raises Invalid for what is no list at all, or too long; what is wrong with a line is its own
    `problem`.
    """
    text = content if isinstance(content, str) else decoded(content)
    if not text.strip():
        raise Invalid(list="is empty")
    rows = list(_rows(text))
    if not rows:
        raise Invalid(list="is empty")
    columns = _columns(rows[0][1])
    if columns:
        rows = rows[1:]
        _check_columns(columns, rows[0][0] if rows else 1)
    if len(rows) > MAX_LINES:
        raise Invalid(list=f"must have at most {MAX_LINES} lines")
    if not rows:
        raise Invalid(list="is empty")
    return [_listed(line, row, columns or ORDER) for line, row in rows]


def decoded(content: bytes) -> str:
    """Return the text of a file, whichever program wrote it. Raises Invalid."""
    if len(content) > MAX_BYTES:
        raise Invalid(list=f"must be at most {MAX_BYTES // 1024} KiB")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        codes: tuple[str, ...] = ("utf-16",)
    else:
        codes = ("utf-8-sig", "cp1252")
    for code in codes:
        try:
            return content.decode(code)
        except UnicodeDecodeError:
            continue
    raise Invalid(list="is no text: save it as CSV (UTF-8)")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that have something in them, with their numbers. Raises Invalid for what is no CSV."""
    first = text.lstrip("\ufeff").lstrip().partition("\n")[0]
    between = max(";\t,", key=re.sub(r'"[^"]*"', "", first).count)
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=between)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise Invalid(list=f"cannot be read: line {line}") from error
        if any(map(str.strip, row)):
            yield line, row


def _columns(row: Sequence[str]) -> list[str]:
    """Return what a line of headings calls its columns, "" for one that means nothing to us; [] when it is none."""
    known = {_bare(word): name for name, words in HEADINGS.items() for word in words}
    found = [known.get(_bare(cell), "") for cell in row]
    if not set(found) & {"username", "email"}:
        return []
    if "last_name" in found and "first_name" not in found:
        found = ["display_name" if each == "last_name" else each for each in found]
    return found


def _check_columns(columns: Sequence[str], line: int) -> None:
    twice = {each for each in columns if each and columns.count(each) > 1}
    if twice:
        raise Invalid(list=f"has two columns for {', '.join(sorted(twice))}")


def _bare(text: str) -> str:
    """Return a heading as it is compared: without case, accents, spaces and signs."""
    plain = unicodedata.normalize("NFKD", text.strip().lower())
    return "".join(c for c in plain if c.isalnum() or c == "+")


def _listed(line: int, row: Sequence[str], columns: Sequence[str]) -> Listed:
    cells = dict(zip(columns, (" ".join(cell.split()) for cell in row), strict=False))
    problem = _wrong_cell(dict(zip(columns, row, strict=False)), row, columns)
    name = (
        cells.get("display_name", "") or f"{cells.get('first_name', '')} {cells.get('last_name', '')}".strip()
    )
    username, email = cells.get("username", "").lower().lstrip("@"), cells.get("email", "")
    roles = [ROLES.get(_bare(each), each) for each in cells.get("role", "").lower().split()]
    return Listed(
        line,
        username or username_of(email),
        name,
        email,
        cells.get("department", ""),
        tuple(roles),
        SaidOfWork(
            **{
                each: cells.get(each, "")[:200]
                for each in ("title", "manager", "phone", "languages", "location")
            }
        ),
        not username,
        problem,
    )


def _wrong_cell(cells: Mapping[str, str], row: Sequence[str], columns: Sequence[str]) -> tuple[str, str]:
    if any(map(str.strip, row[len(columns) :])):
        return "", "has more cells than there are columns"
    for column, cell in cells.items():
        if len(cell) > MAX_CELL:
            return column, f"must have at most {MAX_CELL} characters"
        if not all(c.isprintable() or c in "\t\r\n" for c in cell):
            return column, "has signs that no text has"
    return "", ""


def username_of(email: str) -> str:
    """Make a username of an e-mail address: what is before the @, without accents; "" when nothing is left."""
    plain = unicodedata.normalize("NFKD", email.partition("@")[0].lower()).encode("ascii", "ignore").decode()
    return (
        re.sub(r"[^a-z0-9_]*([._-])[^a-z0-9_]*", r"\1", re.sub(r"[^a-z0-9_.-]", "", plain))
        .strip(".-")[:MAX_USERNAME]
        .rstrip(".-")
    )
