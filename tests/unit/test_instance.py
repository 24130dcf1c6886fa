"""What a site tells about itself: a little to strangers, rules, texts, numbers and peers to colleagues."""

import io
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from models.core.base import now
from models.core.config import Settings
from models.core.version import VERSION
from models.moderation.site_texts import Rule, SiteText
from models.peers.peers import set_state
from outbox.moderation.look import Changes, change_look
from outbox.moderation.site_texts import set_rules, set_text
from tests.paris import Paris, paris, paris_data
from web.pages import source

__all__ = ["paris", "paris_data"]

TEXTS = (
    "rules",
    "extended_description",
    "privacy_policy",
    "terms_of_service",
    "peers",
    "domain_blocks",
    "languages",
)


async def get(paris: Paris, path: str, token: str, **headers: str) -> tuple[int, Any]:
    given = {"Authorization": f"Bearer {token}", **headers} if token else headers
    answer = await paris.client.get(path, headers=given)
    return answer.status, await answer.json()


async def test_strangers_are_told_where_they_are_and_no_more(paris: Paris) -> None:
    await set_rules([{"fr": "Soyons polis"}], by="ada")
    await set_state(paris.site.live, "lyon.corp.example", "active", by="ada")
    token, app = await paris.token(), await paris.app_token()
    for path, contact in (("/api/v1/instance", "contact_account"), ("/api/v2/instance", "contact")):
        for stranger in ("", app, "nonsense"):
            status, instance = await get(paris, path, stranger)
            assert (status, instance["rules"]) == (200, [])
            assert instance.get("stats", {"user_count": 0})["user_count"] == 0
        _, instance = await get(paris, path, token)
        assert [rule["text"] for rule in instance["rules"]] == ["Soyons polis"]
        assert contact in instance
    _, instance = await get(paris, "/api/v1/instance", token)
    assert instance["stats"] == {"user_count": 2, "status_count": 0, "domain_count": 1}
    for name in TEXTS:
        assert (await get(paris, f"/api/v1/instance/{name}", app))[0] == 422
        assert (await get(paris, f"/api/v1/instance/{name}", ""))[0] == 401
    assert await get(paris, "/api/v1/instance/peers", token) == (200, ["lyon.corp.example"])
    assert await get(paris, "/api/v1/instance/domain_blocks", token) == (200, [])
    assert await get(paris, "/api/v1/instance/translation_languages", token) == (200, {})
    assert (await get(paris, "/api/v1/instance/languages", token))[1][0]["code"] == "fr"


async def test_a_reader_of_whom_nothing_else_is_known_reads_in_the_language_of_their_login(
    paris: Paris,
) -> None:
    await set_rules([{"fr": "Soyons polis", "en": "Be polite"}], by="ada")
    token = await paris.token()

    async def read(**headers: str) -> str:
        _, [rule] = await get(paris, "/api/v1/instance/rules", token, **headers)
        return rule["text"]

    assert await read() == "Soyons polis"
    assert (await paris.browser().log_in()).status == 303  # in English
    assert await read() == "Be polite"
    assert await read(**{"Accept-Language": "fr-CA"}) == "Soyons polis"


async def test_everybody_gets_the_source_of_what_runs_here(paris: Paris) -> None:
    for path in ("/api/v1/instance", "/api/v2/instance"):
        _, instance = await get(paris, path, "")
        assert instance["source_url"] == "https://paris.corp.example/source"
    page = await paris.client.get("/login")
    assert 'href="/source"' in await page.text()
    answer = await paris.client.get("/source")
    root = f"parvis-{VERSION}"
    with tarfile.open(fileobj=io.BytesIO(await answer.read())) as packed:
        names = {name.removeprefix(f"{root}/") for name in packed.getnames()}
        running = packed.extractfile(f"{root}/web/pages/source.py")
        assert running
        assert running.read() == Path(source.__file__).read_bytes()
    assert {
        "pyproject.toml",
        "LICENSE",
        "web/app.py",
        "web/templates/base.html",
        "web/static/style.css",
    } <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith(("/", "..", "tests"))]

    object.__setattr__(paris.site.settings, "source_url", "https://git.corp.example/parvis")
    _, instance = await get(paris, "/api/v2/instance", "")
    assert instance["source_url"] == "https://git.corp.example/parvis"


async def test_colleagues_are_told_whom_to_write_to(paris: Paris) -> None:
    assert Settings().contact_account == ""
    object.__setattr__(paris.site.settings, "contact_account", "ada")
    _, instance = await get(paris, "/api/v2/instance", await paris.token())
    assert instance["contact"]["account"]["username"] == "ada"
    _, instance = await get(paris, "/api/v2/instance", "")
    assert instance["contact"] == {"email": "help@paris.corp.example", "account": None}


async def test_texts_in_the_readers_language_and_in_all_versions(paris: Paris) -> None:
    token = await paris.token()
    path = "/api/v1/instance"
    assert await get(paris, f"{path}/privacy_policy", token) == (200, {"updated_at": None, "content": ""})
    assert (await get(paris, f"{path}/terms_of_service", token))[0] == 404
    await set_text(paris.site, "privacy_policy", "fr", "Nous gardons *peu*.", by="ada")
    await set_text(paris.site, "privacy_policy", "en", "We keep little.", by="ada")
    _, french = await get(paris, f"{path}/privacy_policy", token, **{"Accept-Language": "fr-CA"})
    _, english = await get(paris, f"{path}/privacy_policy", token, **{"Accept-Language": "en"})
    assert [text["content"] for text in (french, english)] == [
        "<p>Nous gardons <em>peu</em>.</p>",
        "<p>We keep little.</p>",
    ]

    await set_text(paris.site, "terms_of_service", "fr", "Premières conditions", by="ada")
    before = (now() - timedelta(days=10)).astimezone(paris.site.look.zone)
    await SiteText.filter(kind="terms_of_service").update(written_at=before)
    await set_text(paris.site, "terms_of_service", "fr", "Nouvelles conditions", by="ada")
    _, newest = await get(paris, f"{path}/terms_of_service", token)
    assert ("Nouvelles" in newest["content"], newest["succeeded_by"]) == (True, None)
    _, first = await get(paris, f"{path}/terms_of_service/{before.date()}", token)
    assert ("Premières" in first["content"], first["succeeded_by"]) == (True, newest["effective_date"])
    for day in ("2020-01-01", "yesterday"):
        assert (await get(paris, f"{path}/terms_of_service/{day}", token))[0] == 404
    await set_text(paris.site, "terms_of_service", "fr", "", by="ada")
    assert (await get(paris, f"{path}/terms_of_service", token))[0] == 404


async def test_terms_apply_from_a_day_where_the_site_is(paris: Paris) -> None:
    path, token = "/api/v1/instance/terms_of_service", await paris.token()
    await set_text(paris.site, "terms_of_service", "fr", "Conditions", by="ada")
    eleven = datetime(2026, 10, 31, 23, tzinfo=UTC)  # In Paris November has begun.
    await SiteText.all().update(written_at=eleven)
    await change_look(paris.site, Changes(time_zone="Europe/Paris"), by="ada")
    assert (await get(paris, path, token))[1]["effective_date"] == "2026-11-01"
    assert (await get(paris, f"{path}/2026-10-31", token))[0] == 404
    await change_look(paris.site, Changes(time_zone="America/Martinique"), by="ada")
    assert (await get(paris, f"{path}/2026-10-31", token))[1]["effective_date"] == "2026-10-31"


async def test_a_rule_keeps_its_number_while_a_text_of_it_stays(paris: Paris) -> None:
    token = await paris.token()
    await set_rules([{"fr": "Soyons polis"}, {"fr": "Pas de secrets"}, {"fr": " "}], by="ada")
    _, [polite, secret] = await get(paris, "/api/v1/instance/rules", token)
    await set_rules([{"fr": "Pas de secrets", "en": "No secrets"}, {"fr": "Soyons brefs"}], by="ada")
    _, [first, second] = await get(paris, "/api/v1/instance/rules", token, **{"Accept-Language": "en"})
    assert (first["id"], first["text"], second["text"]) == (secret["id"], "No secrets", "Soyons brefs")
    assert polite["id"] not in (first["id"], second["id"])
    assert await Rule.all().count() == 3
