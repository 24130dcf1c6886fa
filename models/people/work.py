"""What people do in the company: title, department, manager, skills, hours, absence; of ours and of other sites' people.

Who may see which field is SHOWN, and `works_for` is the only reader that asks it. Nothing of this is in any document for
other sites. What a person consents to offer them (`WorkProfile.offered`) counts only where the site has the switch on.
The verbs are outbox/people/work.py.
"""

from typing import Literal

from tortoise import Model, fields

from models.core.base import CountedRow, belongs_to, moment, now

Field = Literal[
    "title", "department", "manager", "skills", "location", "phone", "languages", "hours", "away", "photo"
]
Circle = Literal["company", "site", "team"]
"""Who sees a field: people of all allowed sites as far as these sites are offered it, people of this site, or the person's
team: manager, people with the same manager, and people whom they manage. Who looks after people sees all of them.

There is no "nobody": what nobody shall see is left empty.
"""

SHOWN: dict[Field, tuple[Circle, ...]] = {
    "title": ("site", "company"),
    "department": ("site", "company"),
    "manager": ("site", "company"),
    "photo": ("site", "company"),
    "skills": ("site", "company", "team"),
    "location": ("site", "team"),
    "phone": ("site", "team"),
    "languages": ("site", "team"),
    "hours": ("site", "team"),
    "away": ("site", "team"),
}
"""Who may see a field: what a person may choose, the default first.

Where somebody stands in the company is no secret inside it: rules of groups and announcements go by it, and an org chart
with holes misleads. How and when to reach somebody may be kept to the team. Other sites are never offered that: it helps
those who work together, and it is what a stranger would misuse.
"""
OFFERED = tuple(name for name, circles in SHOWN.items() if "company" in circles)
"""What other sites may get of somebody: only with the site's switch and the person's consent."""
FROM_DIRECTORY: tuple[Field, ...] = (
    "title",
    "department",
    "manager",
    "skills",
    "location",
    "phone",
    "languages",
)
"""What a directory of people may give."""

MAX_TITLE, MAX_DEPARTMENT, MAX_LOCATION, MAX_PHONE, MAX_AWAY = 100, 100, 100, 50, 500
"""Characters."""
MAX_SKILLS = 30
MAX_LANGUAGES = 10


class WorkProfile(Model):
    """What somebody does in the company; no row: nothing is known. Of other sites' people, what their site offers."""

    account = fields.OneToOneField(
        "models.Account", related_name=False, on_delete=fields.CASCADE, primary_key=True
    )
    account_id: int
    title = fields.CharField(MAX_TITLE, default="")
    department = fields.CharField(MAX_DEPARTMENT, default="")
    """Only of people of other sites; of ours it is in `people`."""
    manager_uri = fields.CharField(2048, default="", db_index=True)
    """The id of the manager's account, at whichever site; whether or not it is known here."""
    location = fields.CharField(MAX_LOCATION, default="")
    phone = fields.CharField(MAX_PHONE, default="")
    languages = fields.CharField(100, default="")
    """Codes such as fr, with spaces between, the best first."""
    hours = fields.CharField(100, default="")
    """When they work, in their own time zone: `models.people.hours`."""
    away_from = moment(null=True)
    away_until = moment(null=True)
    """When they are back; always set where `away_from` is."""
    away_text = fields.CharField(MAX_AWAY, default="")
    deputy_uri = fields.CharField(2048, default="")
    """The id of the account to turn to meanwhile."""
    offered = fields.CharField(255, default="")
    """The fields that the person lets other sites have: names of OFFERED, with spaces between."""
    team_only = fields.CharField(255, default="")
    """The fields that only the team sees, in the same way. All others are for this site."""
    from_directory = fields.CharField(255, default="")
    """The fields that a directory gives, in the same way: nobody edits them here."""
    from_person = fields.CharField(255, default="")
    """The fields that the person set. What is in neither, an admin did."""
    provider = fields.CharField(64, default="")
    """The key of the directory that gives them."""
    updated_at = moment(default=now)

    class Meta:
        table = "work_profiles"


class Skill(CountedRow):
    """Something that somebody knows, written as a hashtag."""

    account = belongs_to("Account", index=False)
    account_id: int
    key = fields.CharField(100, db_index=True)
    """What its spellings have in common (models/text/tags.py)."""
    name = fields.CharField(100)
    """As the person writes it, without #."""

    class Meta:
        table = "skills"
        unique_together = (("account_id", "key"),)
