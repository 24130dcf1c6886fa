"""Mails in words: outbox/mail says what is written to whom, words.py how, in the recipient's language.

The text and the HTML of a mail say the same; the HTML is templates/mail.html.
"""

from collections.abc import Mapping
from datetime import datetime

from babel.dates import format_datetime
from jinja2 import Environment

from models.core.base import from_ms
from models.core.site import Site
from outbox.mail.letters import Letter, Rendered
from outbox.mail.message import one_line
from outbox.mail.worker import Render
from web.http.html import load_templates
from web.http.language import READING, Catalogues, Reading, best_of, load_catalogues
from web.mail.words import LETTERS


def renderer(site: Site) -> Render:
    """Return what puts the letters of a site into words."""
    templates, catalogues = load_templates(), load_catalogues()
    return lambda letter: _render(site, templates, catalogues, letter)


def _render(site: Site, templates: Environment, catalogues: Catalogues, letter: Letter) -> Rendered:
    language = best_of(list(catalogues), [letter.language, *site.look.languages])
    reading = Reading(language, site.look.zone_of(""), catalogues[language])
    values, words = _values(site, reading, letter), LETTERS[letter.kind]

    def said(text: str) -> str:
        return reading.texts.gettext(text) % values

    subject, link = said(words.subject), letter.values.get("link", "") if words.link else ""
    above, below = [said(each) for each in words.above], [said(each) for each in words.below]
    before = READING.set(reading)
    try:
        html = templates.get_template("mail.html").render(
            language=language,
            site_name=site.look.name,
            origin=site.settings.origin,
            subject=subject,
            above=above,
            link=link,
            label=said(words.link) if link else "",
            below=below,
        )
    finally:
        READING.reset(before)
    parts = [*above, *([link] if link else []), *below, f"-- \n{site.look.name}\n{site.settings.origin}"]
    return Rendered(subject, "\n\n".join(parts) + "\n", html)


def _values(site: Site, reading: Reading, letter: Letter) -> Mapping[str, str]:
    """Return what texts name: of the letter, and of the site."""
    given = {name: one_line(value) for name, value in letter.values.items()}
    if "at" in given:
        given["at"] = _moment(reading, from_ms(int(given["at"])))
    return given | {
        "site": site.look.name,
        "host": site.authority,
        "until": _moment(reading, letter.expires_at),
    }


def _moment(reading: Reading, moment: datetime) -> str:
    return format_datetime(moment, "d MMMM y HH:mm", tzinfo=reading.zone, locale=reading.locale)
