"""What a new page may begin with: texts of ours, in the reader's language, and pages of the place that are templates."""

from dataclasses import dataclass

from models.core.errors import NotFound
from models.core.visibility import Reader
from models.knowledge import pages
from models.knowledge.pages import Place
from web.http.language import N_, gettext

OURS: dict[str, tuple[str, str]] = {
    "howto": (
        N_("How to"),
        N_(
            "# What it is for\n\n\n# What you need\n\n- \n\n# Step by step\n\n1. \n2. \n\n# If it does not work\n\n\n# Who helps\n\n"
        ),
    ),
    "minutes": (
        N_("Minutes"),
        N_(
            "| Who | Excused |\n|-|-|\n|  |  |\n\n# What was decided\n\n- \n\n# Who does what until when\n\n| Who | What | Until |\n|-|-|-|\n|  |  |  |\n\n# Open\n\n- \n"
        ),
    ),
    "welcome": (
        N_("For newcomers"),
        N_(
            "# Your first day\n\n- [ ] \n\n# Whom to ask\n\n| For | Ask |\n|-|-|\n|  |  |\n\n# Where things are\n\n- \n\n# Our words\n\n"
        ),
    ),
}
"""Key -> name and text, in English."""


@dataclass(frozen=True)
class Template:
    key: str
    name: str


async def templates(reader: Reader, place: Place, group_id: int) -> list[Template]:
    """Return those for a new page of a place: its own first."""
    place_id = {"group": group_id, "notebook": reader.id}.get(place, 0)
    own = await pages.pages_in(reader, place, place_id, templates=True)
    ours = [Template(key, gettext(name)) for key, (name, _) in OURS.items()]
    return [*(Template(str(each.id), each.title) for each in own), *ours]


async def template_text(reader: Reader, key: str) -> str:
    """Return the text of a template; "" for one that is not there, or not for this reader."""
    if key in OURS:
        return gettext(OURS[key][1])
    if not (key.isascii() and key.isdecimal() and len(key) <= 18):
        return ""
    try:
        page = await pages.page_for(reader, int(key))
        return (await pages.version_of(page.id, page.version)).text if page.is_template else ""
    except NotFound:
        return ""
