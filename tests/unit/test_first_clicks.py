"""What happens only once in the life of a site, six times at once: on a new site, on both databases.

The same verbs on a site where it happened already are in test_two_clicks_admin.py.
"""

import pytest

from models.core.accounts import Account
from outbox.announcements import news
from tests.office import database
from tests.unit.test_two_clicks_admin import VERBS
from tests.verbs import Office, check, office

__all__ = ["database", "office"]


@pytest.mark.parametrize("name", ["announce", "announce_on_the_page"])
async def test_the_first_announcement_makes_one_account_for_all(office: Office, name: str) -> None:
    await check(office, VERBS[name])
    assert await office.count("accounts WHERE actor_type = 'Service' AND host = ''") == 1


@pytest.mark.parametrize("name", ["state_rules", "write_a_text", "save_texts_on_the_page"])
async def test_the_first_texts_are_written_once(office: Office, name: str) -> None:
    await check(office, VERBS[name])


async def test_who_looked_a_moment_too_early_finds_the_account_of_the_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    town, looked, look = office.town, list[str](), news._service
    made = await town.run(lambda: news.news_account(town.network.site))

    async def too_early(name: str) -> Account | None:
        looked.append(name)
        return await look(name) if len(looked) > len(news.NAMES) else None

    monkeypatch.setattr(news, "_service", too_early)
    assert await town.run(lambda: news.news_account(town.network.site)) == made
