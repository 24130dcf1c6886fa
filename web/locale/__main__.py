"""A developer's tool: bring the catalogues in line with the texts of templates and code (`make texts`).

New texts are added without a translation, unused ones are taken out, French gets its narrow no-break spaces. A new
language is a new file: `python -m web.locale de`.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

LOCALE = Path(__file__).parent

_KEYWORDS = {
    "_": None,
    "gettext": None,
    "N_": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "NP_": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}

Id = str | tuple[str, ...]


def texts() -> Iterator[tuple[Id, str | None]]:
    """Yield the texts of templates and code with their contexts; a text that counts with both its forms."""
    found = extract_from_dir(
        LOCALE.parent,
        method_map=[("**.py", "python"), ("templates/**.html", "jinja2")],
        options_map={"templates/**.html": {"trimmed": "true", "silent": "false"}},
        keywords=_KEYWORDS,
    )
    for _, _, text, _, context in found:
        yield text, context


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.stem)


def update(old: Catalog) -> Catalog:
    """Return a catalogue with just the texts that there are, as far as they were translated."""
    new = Catalog(locale=old.locale, fuzzy=False)
    new.mime_headers = old.mime_headers
    for text, context in texts():
        known = old.get(text if isinstance(text, str) else text[0], context)
        new.add(text, _translation(text, (known.string if known else "") or ""), context=context)
    return new


def _translation(text: Id, known: str | Sequence[str]) -> str | tuple[str, ...]:
    """Return a translation as far as it has the forms that the text has."""
    if isinstance(text, tuple):
        return ("", "") if isinstance(known, str) else tuple(map(spaced, known))
    return spaced(known) if isinstance(known, str) else ""


def spaced(text: str) -> str:
    """Return French with no-break spaces where they belong. Other languages have no space there."""
    text = re.sub(r"[ \u00a0\u202f]([;!?»])", "\u202f\\1", text)
    return re.sub(r"[ \u00a0\u202f]:(?=\s|$)", "\u00a0:", re.sub(r"«[ \u00a0\u202f]?", "«\u202f", text))


def write(path: Path, catalogue: Catalog) -> None:
    """Write a catalogue without what changes by itself: dates, places in the code."""
    headers = "".join(
        f'"{name}: {value}\\n"\n'
        for name, value in (
            ("Language", catalogue.locale_identifier),
            ("Plural-Forms", f"nplurals={catalogue.num_plurals}; plural={catalogue.plural_expr};"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        )
    )
    with path.open("wb") as file:
        file.write(f'msgid ""\nmsgstr ""\n{headers}\n'.encode())
        write_po(file, catalogue, width=0, no_location=True, omit_header=True, sort_output=True)


def main() -> None:
    for path in [LOCALE / f"{code}.po" for code in sys.argv[1:]] or sorted(LOCALE.glob("*.po")):
        catalogue = update(read(path) if path.exists() else Catalog(locale=path.stem))
        write(path, catalogue)
        left = sum(not any(each.string or "") for each in catalogue if each.id)
        sys.stdout.write(f"{path.name}: {left} to translate\n")


if __name__ == "__main__":
    main()
