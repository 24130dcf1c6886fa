"""What admins write about their site: its rules and its texts. Each change is in the audit."""

from collections.abc import Mapping, Sequence

from models.core.audit import record
from models.core.base import now
from models.core.errors import Invalid
from models.core.locks import alone
from models.core.site import Site
from models.core.transaction import transaction
from models.moderation.site_texts import TEXT_KINDS, Rule, RuleText, SiteText, TextKind, rules, texts
from models.text import text

MAX_CHARACTERS, MAX_RULE, MAX_RULES = 50_000, 500, 50


async def set_text(site: Site, kind: TextKind, language: str, source: str, *, by: str) -> None:
    """Write a new version of a text in one language, in Markdown; an empty one removes it.

    One writer of a text at a time; the same text is no new version.
    """
    if kind not in TEXT_KINDS:
        raise Invalid(kind=f"must be one of {', '.join(TEXT_KINDS)}")
    if len(source) > MAX_CHARACTERS:
        raise Invalid(**{kind: f"must have at most {MAX_CHARACTERS} characters"})
    source = source.strip()
    content = await _html(site, source) if source else ""
    async with transaction():
        await alone("site.text", kind, language)
        known = (await texts(kind)).get(language)
        if source == (known.source if known else ""):
            return
        await SiteText.create(kind=kind, language=language, source=source, content=content)
        await record(by, "site.text", f"{kind} {language}", "", f"{len(source)} characters")


async def set_rules(stated: Sequence[Mapping[str, str]], *, by: str) -> None:
    """State the rules, in their order, each by language. A rule that keeps a text keeps its id; others end.

    One writer at a time; the same rules again change nothing.
    """
    wanted = [{language: line.strip() for language, line in each.items() if line.strip()} for each in stated]
    wanted = [each for each in wanted if each]
    if len(wanted) > MAX_RULES or any(len(line) > MAX_RULE for each in wanted for line in each.values()):
        raise Invalid(rules=f"may be {MAX_RULES}, of at most {MAX_RULE} characters each")
    async with transaction():
        await alone("site.rules")
        before = await rules()
        if [rule.texts for rule in before] == wanted:
            return
        kept: list[int] = []
        for position, each in enumerate(wanted):
            same = (
                old.id for old in before if old.id not in kept and set(old.texts.items()) & set(each.items())
            )
            rule_id = next(same, None) or (await Rule.create()).id
            kept.append(rule_id)
            await Rule.filter(id=rule_id).update(position=position)
            await RuleText.filter(rule_id=rule_id).delete()
            for language, line in each.items():
                await RuleText.create(rule_id=rule_id, language=language, text=line)
        await Rule.filter(id__in=[old.id for old in before if old.id not in kept]).update(ended_at=now())
        await record(by, "site.rules", "rules", str(len(before)), str(len(wanted)))


async def _html(site: Site, source: str) -> str:
    try:
        return await text.rendered(
            source, media_type="text/markdown", mentions={}, tag_url=site.tag_url, executor=site.executor
        )
    except text.TextTooComplex as error:
        raise Invalid(text="is too complex: use less markup") from error
