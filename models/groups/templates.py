"""Templates: what a new group of some kind begins with. Every site has some, and its administrators may add others."""

from dataclasses import asdict, dataclass

from tortoise import fields

from models.core.base import CountedRow
from models.core.errors import Invalid
from models.core.locks import alone
from models.groups.groups import Access, Kind


class GroupTemplate(CountedRow):
    """A template that an administrator of this site added, in one language."""

    key = fields.CharField(30, unique=True)
    name = fields.CharField(100)
    access: Access = fields.CharField(16)  # type: ignore[assignment]
    kind: Kind = fields.CharField(16)  # type: ignore[assignment]
    description = fields.TextField(default="")
    rules = fields.TextField(default="")
    slow_mode_s = fields.IntField(default=0)

    class Meta:
        table = "group_templates"


@dataclass(frozen=True)
class Template:
    key: str
    name: str
    access: Access
    kind: Kind
    description: str = ""
    rules: str = ""
    slow_mode_s: int = 0
    own: bool = False
    """Of this site, not of every site."""


BUILT_IN = {
    "fr": (
        Template(
            "team",
            "Équipe",
            "closed",
            "team",
            "Le quotidien de notre équipe.",
            "Ce qui se dit ici reste dans l’équipe.",
        ),
        Template(
            "project",
            "Projet",
            "closed",
            "project",
            "But, étapes et décisions du projet.",
            "Une décision est écrite ici, avec sa date.\nChaque question reçoit une réponse.",
        ),
        Template(
            "expertise",
            "Expertise",
            "open",
            "expertise",
            "Questions et réponses entre spécialistes et curieux.",
            "Cherchez avant de demander.\nIl n’y a pas de question naïve.",
        ),
        Template(
            "community",
            "Communauté",
            "open",
            "community",
            "Pour tous ceux que le sujet intéresse.",
            "Restez dans le sujet.\nRestez courtois.",
        ),
        Template("hobby", "Loisir", "open", "hobby", "En dehors du travail.", "Restez courtois.", 60),
    ),
    "en": (
        Template(
            "team", "Team", "closed", "team", "Our team’s daily work.", "What is said here stays in the team."
        ),
        Template(
            "project",
            "Project",
            "closed",
            "project",
            "Aim, milestones and decisions of the project.",
            "A decision is written here, with its date.\nEvery question gets an answer.",
        ),
        Template(
            "expertise",
            "Expertise",
            "open",
            "expertise",
            "Questions and answers between experts and the curious.",
            "Search before you ask.\nNo question is naive.",
        ),
        Template(
            "community",
            "Community",
            "open",
            "community",
            "For all who care about the subject.",
            "Keep to the subject.\nBe kind.",
        ),
        Template("hobby", "Hobby", "open", "hobby", "Outside of work.", "Be kind.", 60),
    ),
}
"""What every site has, in its languages."""


async def templates(language: str) -> list[Template]:
    """Return the templates of this site: its own, and those of every site in the reader's language that it did not
    replace.
    """
    own = [
        Template(
            each.key,
            each.name,
            each.access,
            each.kind,
            each.description,
            each.rules,
            each.slow_mode_s,
            own=True,
        )
        for each in await GroupTemplate.all().order_by("key")
    ]
    taken = {each.key for each in own}
    return [*(each for each in BUILT_IN.get(language, BUILT_IN["en"]) if each.key not in taken), *own]


async def template_named(key: str, language: str) -> Template:
    """Return a template, an empty one for "". Raises Invalid for what is none."""
    if not key:
        return Template("", "", "open", "team")
    for each in await templates(language):
        if each.key == key:
            return each
    raise Invalid("Validation failed: There is no such template", template="is unknown")


async def keep_template(wanted: Template) -> bool:
    """Add a template of this site's own, in place of the one with its key; False when that is the same already.

    Belongs in a transaction. Holds the template.
    """
    columns = {name: value for name, value in asdict(wanted).items() if name not in ("key", "own")}
    await alone("group_template", wanted.key)
    known = await GroupTemplate.get_or_none(key=wanted.key)
    if known is None:
        await GroupTemplate.create(key=wanted.key, **columns)
    elif all(getattr(known, name) == value for name, value in columns.items()):
        return False
    else:
        await GroupTemplate.filter(id=known.id).update(**columns)
    return True


async def drop_template(key: str) -> bool:
    """Delete a template of this site's own; tell whether there was one."""
    return bool(await GroupTemplate.filter(key=key).delete())
