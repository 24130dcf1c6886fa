"""What a site says about itself beyond its name: rules, an extended description, the privacy policy, terms of service.

Texts are kept in every language and every version, so that one can see what applied when.
outbox/moderation/site_texts.py writes them.
"""

from collections import defaultdict
from datetime import UTC, date, tzinfo
from typing import Literal, NamedTuple

from tortoise import fields

from models.core.base import CountedRow, moment, now
from models.core.database import rows

TextKind = Literal["extended_description", "privacy_policy", "terms_of_service"]
TEXT_KINDS: tuple[TextKind, ...] = ("extended_description", "privacy_policy", "terms_of_service")


class SiteText(CountedRow):
    """One version of a text, in one language."""

    kind: TextKind = fields.CharField(24)  # type: ignore[assignment]
    language = fields.CharField(16)
    source = fields.TextField()
    """Markdown; "" when the text was taken away."""
    content = fields.TextField()
    """Clean HTML."""
    written_at = moment(default=now)

    class Meta:
        table = "site_texts"
        indexes = (("kind", "id"),)


class Rule(CountedRow):
    """A rule of the site. Reports name it by its id, so that it is never deleted."""

    position = fields.IntField(default=0)
    ended_at = moment(null=True)

    class Meta:
        table = "rules"


class RuleText(CountedRow):
    rule_id = fields.BigIntField()
    language = fields.CharField(16)
    text = fields.CharField(500)

    class Meta:
        table = "rule_texts"
        unique_together = (("rule_id", "language"),)


class StatedRule(NamedTuple):
    """A rule with its texts."""

    id: int
    texts: dict[str, str]
    """By language, the one written first at the beginning."""


async def rules(*, ended: bool = False) -> list[StatedRule]:
    """Return the rules that apply, in their order; with `ended` those of former times, too."""
    found = await rows(
        "SELECT r.id, t.language, t.text FROM rules r JOIN rule_texts t ON t.rule_id = r.id"
        f"{'' if ended else ' WHERE r.ended_at IS NULL'} ORDER BY r.position, r.id, t.id"
    )
    texts: dict[int, dict[str, str]] = defaultdict(dict)
    for each in found:
        texts[each["id"]][each["language"]] = each["text"]
    return [StatedRule(number, stated) for number, stated in texts.items()]


async def texts(kind: TextKind, *, until: date | None = None, zone: tzinfo = UTC) -> dict[str, SiteText]:
    """Return the newest version of a text in each language; with `until`, the one that applied on that day of a zone."""
    newest: dict[str, SiteText] = {}
    for text in await SiteText.filter(kind=kind).order_by("id"):
        if until is None or text.written_at.astimezone(zone).date() <= until:
            newest[text.language] = text
    return {language: text for language, text in newest.items() if text.source}
