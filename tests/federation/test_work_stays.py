"""What people do in the company stays at their site: no document for another site has any of it, whatever they consent to.

Only the site's directory offers it, once an admin switched a field on: test_directory.py.
"""

from datetime import timedelta
from typing import Any

from models.core.base import now
from models.core.circles import OFFERED
from models.core.database import value
from outbox.people.accounts import set_department
from outbox.people.work import Wanted, set_work
from tests.world import Somebody, World

WORK = "/api/parvis/v1/work"
SECRETS = {
    "title": "tzzqa",
    "department": "dzzqb",
    "skills": "szzqd",
    "location": "lzzqc",
    "phone": "5550199",
    "away": "azzqe",
}


def day(days: int) -> str:
    return (now().date() + timedelta(days=days)).isoformat()


async def says_all(lea: Somebody, manager: str) -> None:
    """Let Léa say everything, also behind her name, and consent to all that one can consent to."""
    await lea.town.run(set_work(lea.town.network, lea.username, Wanted(manager=manager), by="ada"))
    await lea.town.run(set_department(lea.username, SECRETS["department"], by="ada"))
    said = {name: SECRETS[name] for name in ("title", "skills", "location", "phone")}
    await lea.call("PATCH", WORK, json={**said, "shown": dict.fromkeys(OFFERED, "company")})
    absence: dict[str, Any] = {"first_day": day(-1), "last_day": day(9), "text": SECRETS["away"]}
    await lea.call("PUT", f"{WORK}/absence", json={**absence, "deputy": manager, "in_name": True})


async def test_no_document_for_another_site_says_what_somebody_does(world: World) -> None:
    await world.recognize()
    paris, lyon = world["paris"], world["lyon"]
    amelie, lea = await paris.person("amelie"), await lyon.person("lea", display_name="Léa")
    await lyon.person("bruno", display_name="Bruno Qzzyx")
    await says_all(lea, "bruno")
    await amelie.follow(lea)
    await world.settle()
    world.wiretap.recorded.clear()
    await says_all(lea, "bruno")
    await lea.call("PATCH", "/api/v1/accounts/update_credentials", json={"note": "Hello"})
    await lea.publish(f"@{amelie.handle} hello")
    await amelie.find(lea.handle)
    await world.settle()
    said = [each.body for each in world.wiretap.recorded if each.sender == lyon.host]
    assert any(b"Hello" in each for each in said), "Paris got her profile"
    for secret in (*SECRETS.values(), "Qzzyx", "parvis_work", "absence"):
        assert not [each for each in said if secret.encode() in each], secret

    at_paris = await amelie.find(lea.handle)
    assert at_paris["display_name"] == "Léa"
    assert (at_paris["fields"], at_paris["parvis_work"]) == ([], None)
    assert (await amelie.get(f"/api/parvis/v1/people/{at_paris['id']}"))["title"] == ""
    assert await paris.run(lambda: value("SELECT count(*) FROM work_profiles")) == 0
