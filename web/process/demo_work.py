"""What people of the demo do: titles, departments, skills, who manages whom across the three sites, and one absence."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from federation.network import Network
from models.core.accounts import Account
from models.core.base import now
from outbox.people.accounts import set_department
from outbox.people.work import Absence, Wanted, change_work, set_absence, set_work
from web.process.demo_scenes import Stage

WEEK = (("09:00", "17:30"),) * 4 + (("09:00", "16:00"), ("", ""), ("", ""))
DAYS_AWAY = 7


@dataclass(frozen=True)
class Job:
    """What somebody of the demo does."""

    title: str
    department: str
    skills: str
    languages: str
    location: str
    manager: str = ""
    """The username of somebody, perhaps at another site."""


JOBS = {
    "claire": Job(
        "Head of communications", "Communications", "#writing #events", "fr, en", "Tower A, 12th floor"
    ),
    "david": Job("Head of IT", "IT", "#security #python #networks", "en, fr", "Tower A, 3rd floor", "claire"),
    "amelie": Job(
        "Product designer", "Design", "#accessibility #figma #sql", "fr, en", "Studio, room 12", "claire"
    ),
    "karim": Job("Account manager", "Sales", "#crm #negotiation", "fr, ar, en", "2nd floor", "amelie"),
    "bruno": Job("Plant manager", "Production", "#planning #safety", "fr, de", "Hall 3", "david"),
    "lea": Job("Data analyst", "Data", "#python #sql #dashboards", "fr, vi, en", "Hall 3, office 4", "bruno"),
}


async def play(stage: Stage) -> None:
    """Let everybody say what they do, once they know each other; Léa is away, and Bruno stands in."""
    for username, job in JOBS.items():
        manager = await stage.known(username, job.manager) if job.manager else None
        await stage.in_site_of(username, _says(job, manager.handle if manager else ""))
    await stage.in_site_of("lea", _goes_away)


def _says(job: Job, manager: str) -> Callable[[Network, Account], Awaitable[object]]:
    async def do(network: Network, account: Account) -> None:
        await set_department(account.username, job.department, by="demo")
        await set_work(network, account.username, Wanted(manager=manager), by="demo")
        said = Wanted(
            title=job.title,
            location=job.location,
            languages=job.languages,
            skills=job.skills,
            hours=WEEK,
            circles=(("location", "team"),),
        )
        await change_work(network, account, said)

    return do


async def _goes_away(network: Network, lea: Account) -> None:
    today = now().date()
    absence = Absence(today, today + timedelta(days=DAYS_AWAY), "Back with sea shells.", "bruno")
    await set_absence(network, lea, absence)
