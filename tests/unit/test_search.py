"""Search: what is found, by whom, and that the index follows what people write. On both databases."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from models.core.accounts import Account
from models.core.database import execute, value
from models.search import index as search_index
from models.search import search
from models.search.query import parse_query
from models.text.words import words_of
from outbox.posts.posts import Draft
from outbox.posts.posts import publish as publish_draft
from tests import files
from tests.world import Somebody, Town, World, company
from web.process.cli import main


@pytest.fixture(params=["sqlite", "postgres"])
def new_url(request: pytest.FixtureRequest) -> Callable[[], Awaitable[str]] | None:
    return request.getfixturevalue("new_postgres_url") if request.param == "postgres" else None


@asynccontextmanager
async def sites(
    folder: Path, new_url: Callable[[], Awaitable[str]] | None, *names: str
) -> AsyncIterator[World]:
    databases = {name: await new_url() for name in names} if new_url else {}
    async with company(folder, *names, databases=databases) as world:
        yield world


@pytest.fixture
async def paris(new_url: Callable[[], Awaitable[str]] | None, tmp_path: Path) -> AsyncIterator[Town]:
    async with sites(tmp_path, new_url, "paris") as world:
        yield world["paris"]


@pytest.fixture
async def world(new_url: Callable[[], Awaitable[str]] | None, tmp_path: Path) -> AsyncIterator[World]:
    """Paris and Lyon, which allow one another."""
    async with sites(tmp_path, new_url, "paris", "lyon") as two_sites:
        yield two_sites


async def found(who: Somebody, query: str, more: str = "") -> list[str]:
    """Search posts; return their texts, newest first."""
    answer = await who.get(f"/api/v2/search?type=statuses&q={quote(query)}{more}")
    assert answer["accounts"] == answer["hashtags"] == []
    return [re.sub("<[^>]*>", "", post["content"]) for post in answer["statuses"]]


# --- words -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("livrées", "livrer"),
        ("les équipes", "equipe"),
        ("L'ÉQUIPE", "équipes"),
        ("chevaux", "cheval"),
        ("qualité", "QUALITES"),
        ("œuvre", "oeuvres"),
        ("meetings", "meeting"),
        ("categories", "category"),
        ("Ste\N{COMBINING ACUTE ACCENT}phane", "stéphane"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("安全", "安全"),
    ],
)
def test_forms_of_one_word(written: str, asked: str) -> None:
    assert any(word.stems & words_of(asked)[-1].stems for word in words_of(written))


def test_other_words_are_others() -> None:
    paris, parish = words_of("Paris planning")
    assert not paris.stems & parish.stems
    assert words_of("… — !? _") == []


async def test_words_in_all_their_forms_and_phrases_as_written(paris: Town) -> None:
    amelie = await paris.person("amelie")
    for text in (
        "Les pièces livrées hier à la ligne 3",
        "The meetings about line 3 are moved",
        "Livraison : la ligne trois est à l'arrêt",
    ):
        await amelie.publish(text)
    first, second, third = reversed(await found(amelie, "in:all"))

    assert await found(amelie, "piece livrer") == [first]
    assert await found(amelie, "LIGNE") == [third, first]
    assert await found(amelie, "lignes -trois") == [first]
    assert await found(amelie, "meeting") == [second]
    assert await found(amelie, '"ligne 3"') == [first]
    assert await found(amelie, '"lignes 3"') == []
    assert await found(amelie, '"3 ligne"') == []
    assert await found(amelie, '-"ligne 3"') == [third, second]
    assert await found(amelie, "arret") == [third]
    assert await found(amelie, "l'arrêt") == [third]
    assert await found(amelie, "rien de tel") == []


HARD = [
    "", " ", '"', '""', "-", "--", '-"', "#", "from:", "is:", "before:", "(", "a AND (b", "NEAR(a b)", "words:x", "*", "a*", "'", "''=':*",
    "\\", "%", "_", "a <-> b", "!a | &", "é" * 1200, "x " * 20, "🎉", "\u202eabc", "{col} : x", "^x", "a:b:c", "NOT",
]  # fmt: skip


async def test_no_query_is_an_error_of_ours(paris: Town) -> None:
    amelie = await paris.person("amelie")
    await amelie.publish("words: a AND b, or 'c'")
    for query in HARD:
        answer = await amelie.ask("GET", f"/api/v2/search?q={quote(query)}")
        assert answer.status == 200, query
    assert len(await found(amelie, "a and b")) == 1


@pytest.mark.parametrize(
    ("query", "needs"),
    [
        ("before:yesterday", "2026-11-23"),
        ("after:2026-13", "2026-11-23"),
        ("during:0001", "2026-11-23"),
        ("after:9001", "2026-11-23"),
        ("has:fun", "media, image"),
        ("in:secret", "all, public"),
        ("is:funny", "reply, sensitive"),
        ("language:french!", "such as fr"),
    ],
)
async def test_an_operator_that_is_not_understood_says_what_would_be(
    tmp_path: Path, query: str, needs: str
) -> None:
    async with company(tmp_path, "paris") as world:
        amelie = await world["paris"].person("amelie")
        answer = await amelie.call("GET", f"/api/v2/search?q={query}", status=422)
    assert needs in answer["error"]


def test_a_period_ends_where_the_next_begins() -> None:
    def bounds(query: str) -> list[str]:
        return [f"{moment:%Y-%m-%d}" if moment else "" for moment in parse_query(query).conditions[0].period]

    assert bounds("during:2026-12") == ["2026-12-01", "2027-01-01"]
    assert bounds("during:2024-02-29") == ["2024-02-29", "2024-03-01"]
    assert bounds("after:2026") == ["2027-01-01", ""]
    assert bounds("before:2026-11-23") == ["", "2026-11-23"]


# --- operators -------------------------------------------------------------------------------------------------


async def test_operators(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, karim, bruno = (
        await paris.person("amelie"),
        await paris.person("karim"),
        await lyon.person("bruno"),
    )
    await amelie.follow(bruno)
    await bruno.publish("Rebuts à Lyon", language="fr")
    first = await amelie.publish("Rebuts #planning https://intranet.corp.example/x", language="fr-CA")
    await karim.publish("Rebuts? in English", in_reply_to_id=first["id"], language="en")
    await karim.publish("Rebuts", spoiler_text="chiffres", sensitive=True)
    poll = {"options": ["Rebuts évités", "Autre chose"], "expires_in": 3600}
    last = await amelie.publish("Que compter ?", poll=poll)
    await karim.post(f"/api/v1/statuses/{first['id']}/favourite")
    lyons, firsts, reply, warned, polled = (
        "Rebuts à Lyon", "Rebuts #planning intranet.corp.example/x", "Rebuts? in English", "Rebuts", "Que compter ?",
    )  # fmt: skip
    firsts = re.sub("<[^>]*>", "", first["content"])

    for query, wanted in {
        "from:me rebuts": [polled, firsts],
        "from:@karim rebuts": [warned, reply],
        "from:karim@paris.corp.example rebuts": [warned, reply],
        f"from:@bruno@{lyon.host}": [lyons],
        "-from:karim rebuts": [polled, firsts, lyons],
        "from:nobody rebuts": [],
        "rebuts has:link": [firsts],
        "has:poll": [polled],
        "évité has:poll": [polled],
        "has:media": [],
        "rebuts is:reply": [reply],
        "rebuts -is:reply is:sensitive": [warned],
        "chiffre": [warned],
        "rebuts language:fr": [firsts, lyons],
        "rebuts -language:fr from:karim": [warned, reply],
        "#planning": [firsts],
        "rebuts -#Planning from:me": [polled],
        "rebuts before:2020": [],
        "rebuts after:2020-01-01 from:me": [polled, firsts],
        "in:home from:bruno@lyon.corp.example": [lyons],
        "in:public is:sensitive": [warned],
    }.items():
        assert await found(amelie, query) == wanted, query
    assert await found(karim, "in:library rebuts") == [warned, reply, firsts]
    assert await found(amelie, "rebuts", f"&account_id={karim.id}") == [warned, reply]
    assert await found(amelie, "rebuts", "&limit=2") == [polled, warned]
    assert await found(amelie, "rebuts", "&limit=2&offset=2") == [reply, firsts]
    assert await found(amelie, "rebuts", f"&max_id={first['id']}") == [lyons]
    assert await found(amelie, "rebuts", f"&min_id={first['id']}&limit=1") == [reply]
    edited = await amelie.call("PUT", f"/api/v1/statuses/{last['id']}", json={"status": "Que compter ici ?"})
    assert await found(amelie, "is:edited") == ["Que compter ici ?"]
    assert edited["edited_at"]


@pytest.mark.parametrize(
    ("new_url", "common"), [("sqlite", 1000), ("postgres", 1000), ("postgres", 1)], indirect=["new_url"]
)
async def test_what_a_post_is_and_has_follows_its_changes(
    world: World, monkeypatch: pytest.MonkeyPatch, common: int
) -> None:
    """PostgreSQL looks for what is common in another way."""
    monkeypatch.setattr(search_index, "COMMON", common)
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await amelie.follow(bruno)
    photo = await amelie.call("POST", "/api/v1/media", data=files.form(files.photo(), "p.jpg"))
    plan = await amelie.publish("Le plan de la presse", language="fr-CA")
    theirs = await bruno.publish("La presse de Lyon", spoiler_text="bruit", sensitive=True, language="de")
    await world.settle()

    async def are(**wanted: list[str]) -> None:
        for query, texts in wanted.items():
            operator, _, value = query.partition("_")
            assert await found(amelie, f"{operator}:{value.replace('_', '-')}") == texts, query
            assert await found(amelie, f"presse {operator}:{value.replace('_', '-')}") == texts, query

    ours, other = "Le plan de la presse", "La presse de Lyon"
    await are(language_fr=[ours], language_fr_ca=[ours], language_ca=[], language_de=[other])
    await are(is_sensitive=[other], is_edited=[], has_image=[], has_link=[], is_quote=[])
    assert await found(amelie, "-is:sensitive presse") == await found(amelie, "-language:de") == [ours]
    assert await found(amelie, "-has:image -language:fr") == [other]

    change: dict[str, Any] = {
        "status": f"{ours} https://paris.corp.example/x",
        "language": "en",
        "media_ids": [photo["id"]],
    }
    await amelie.call("PUT", f"/api/v1/statuses/{plan['id']}", json=change)
    calm = {"status": other, "spoiler_text": "", "sensitive": False}
    await bruno.call("PUT", f"/api/v1/statuses/{theirs['id']}", json=calm)
    await world.settle()
    ours = change["status"]
    await are(language_fr=[], language_fr_ca=[], language_en=[ours], has_image=[ours], has_media=[ours])
    await are(has_link=[ours], is_edited=[other, ours], is_sensitive=[], has_video=[])
    await amelie.call(
        "PUT", f"/api/v1/statuses/{plan['id']}", json={"status": "Le plan de la presse", "media_ids": []}
    )
    await are(has_image=[], has_media=[], has_link=[])

    await amelie.publish("Une autre presse", quoted_status_id=plan["id"])
    await are(is_quote=["Une autre presse"], is_reply=[])


async def test_nobody_can_type_a_mark(paris: Town) -> None:
    amelie = await paris.person("amelie")
    await amelie.publish("has image hasimage §has§image §language§de has:image", language="fr")
    assert await found(amelie, "has:image") == await found(amelie, "language:de") == []
    assert len(await found(amelie, "§has§image")) == len(await found(amelie, '"hasimage has image"')) == 1
    assert await found(amelie, "§language§fr") == []


async def test_a_library_is_searched_alike_whatever_its_size(
    paris: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    kept, boosted, liked, _ = [await karim.publish(f"rebuts {n}", language="fr") for n in range(4)]
    await amelie.post(f"/api/v1/statuses/{kept['id']}/bookmark")
    await amelie.post(f"/api/v1/statuses/{boosted['id']}/reblog")
    await amelie.post(f"/api/v1/statuses/{liked['id']}/favourite")
    await amelie.publish("rebuts à moi")
    for size in (50_000, 1):
        monkeypatch.setattr(search, "SMALL_LIBRARY", size)
        everything = ["rebuts à moi", "rebuts 2", "rebuts 1", "rebuts 0"]
        assert await found(amelie, "in:library rebuts") == await found(amelie, "in:library") == everything
        assert await found(amelie, "in:library language:fr -1") == ["rebuts 2", "rebuts 0"]
        assert await found(amelie, "rebuts -in:library") == ["rebuts 3"]


async def test_a_phrase_of_common_words_is_found_however_old(
    new_postgres_url: Callable[[], Awaitable[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, number in (("SAMPLE", 2), ("COMMON", 2), ("MOST_WALKED", 3)):
        monkeypatch.setattr(search_index, name, number)
    async with sites(tmp_path, new_postgres_url, "paris") as world:
        amelie = await world["paris"].person("amelie")
        for text in ("ligne 3", "3 ligne", "la 3 ligne", "une 3 ligne"):
            await amelie.publish(text)
        assert await found(amelie, '"ligne 3"') == ["ligne 3"]
        assert await found(amelie, '"la 3"') == ["la 3 ligne"]

        # Only where all its pairs are common, too, and nobody wrote it lately, the newest posts are read.
        for text in ("la ligne 3", "la ligne, ligne 3", "à la ligne, ligne 3", "sur la ligne, ligne 3"):
            last = await amelie.publish(text)
        assert await found(amelie, '"la ligne 3"') == []
        assert await found(amelie, '"la ligne 3"', f"&max_id={last['id']}") == ["la ligne 3"]


async def test_time_is_asked_of_when_it_was_written(paris: Town) -> None:
    amelie = await paris.person("amelie")

    async def import_old() -> None:
        for when, text in (("2019-12-31", "la veille"), ("2020-01-01", "le jour"), ("2020-02-01", "après")):
            [condition] = parse_query(f"during:{when}").conditions
            account = await Account.get(id=amelie.account.id)
            await publish_draft(paris.network, account, Draft(text, written_at=condition.period[0]))

    await paris.run(import_old())
    assert await found(amelie, "during:2020-01") == ["le jour"]
    assert await found(amelie, "before:2020-01-01") == ["la veille"]
    assert await found(amelie, "after:2020-01-31") == ["après"]
    assert await found(amelie, "-during:2020") == ["la veille"]
    assert len(await found(amelie, "before:9000")) == 3
    assert await found(amelie, "after:9000") == []


# --- who finds what --------------------------------------------------------------------------------------------


async def test_only_what_the_viewer_may_read_is_found(paris: Town) -> None:
    amelie, karim, lea = [await paris.person(name) for name in ("amelie", "karim", "lea")]
    await karim.follow(amelie)
    for visibility in ("public", "unlisted", "private"):
        await amelie.publish(f"budget {visibility} #b{visibility}", visibility=visibility)
    await amelie.publish("@karim budget direct #bdirect", visibility="direct")

    assert len(await found(karim, "budget")) == 4
    assert await found(lea, "budget") == ["budget unlisted #bunlisted", "budget public #bpublic"]
    assert (
        await found(lea, "direct")
        == await found(lea, "from:amelie direct")
        == await found(lea, "#bdirect")
        == []
    )
    hashtags = (await lea.get("/api/v2/search?q=b"))["hashtags"]
    assert [tag["name"] for tag in hashtags] == ["bpublic", "bunlisted"]

    await amelie.post(f"/api/v1/accounts/{lea.id}/block")
    assert await found(lea, "budget") == []
    await karim.post(f"/api/v1/accounts/{amelie.id}/mute")
    assert await found(karim, "budget") == []


async def test_the_index_follows_what_is_written(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await amelie.follow(bruno)
    own, theirs = await amelie.publish("ancienne machine"), await bruno.publish("ancienne presse")
    assert len(await found(amelie, "ancien")) == 2

    await amelie.call("PUT", f"/api/v1/statuses/{own['id']}", json={"status": "nouvelle machine"})
    await bruno.call("PUT", f"/api/v1/statuses/{theirs['id']}", json={"status": "nouvelle presse"})
    await world.settle()
    assert await found(amelie, "ancien") == []
    assert await found(amelie, "nouvelle") == ["nouvelle presse", "nouvelle machine"]

    await amelie.call("DELETE", f"/api/v1/statuses/{own['id']}")
    await bruno.call("DELETE", f"/api/v1/statuses/{theirs['id']}")
    await world.settle()
    assert await found(amelie, "nouvelle") == []
    assert await paris.run(value("SELECT count(*) FROM post_words")) == 0


async def test_what_files_say_is_found(paris: Town) -> None:
    amelie = await paris.person("amelie")
    plan = await amelie.call("POST", "/api/v1/media", data=files.form(files.PDF, "consignes.pdf"))
    photo = await amelie.call(
        "POST", "/api/v1/media", data=files.form(files.photo(), "p.jpg", description="Presse")
    )
    await amelie.post("/api/v1/statuses", {"status": "Le document", "media_ids": [plan["id"]]})
    await amelie.post("/api/v1/statuses", {"status": "La photo", "media_ids": [photo["id"]]})

    for query in ("plan lyon", '"plan de lyon"', "consigne", "has:document", "has:media -has:image"):
        assert await found(amelie, query) == ["Le document"], query
    assert await found(amelie, "presses") == await found(amelie, "has:image") == ["La photo"]
    [other] = (await amelie.get("/api/v2/search?q=presse"))["statuses"]
    changed = {"status": "La photo", "media_attributes": [{"id": photo["id"], "description": "Fraiseuse"}]}
    changed["media_ids"] = [photo["id"]]
    await amelie.call("PUT", f"/api/v1/statuses/{other['id']}", json=changed)
    assert await found(amelie, "presse") == []
    assert await found(amelie, "fraiseuses") == ["La photo"]


async def test_a_boost_is_not_found_beside_what_it_boosts(paris: Town) -> None:
    amelie = await paris.person("amelie")
    posted = await amelie.publish("Une seule fois")
    await amelie.post(f"/api/v1/statuses/{posted['id']}/reblog")
    assert len(await found(amelie, "fois")) == len(await found(amelie, "from:me")) == 1


async def test_the_index_is_rebuilt_by_a_command(paris: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    amelie = await paris.person("amelie", display_name="Amélie Dupont")
    await amelie.publish("Retrouvée", language="fr", sensitive=True)
    for table in ("post_words", "account_words"):
        await paris.run(execute(f"DELETE FROM {table}"))
    assert await found(amelie, "retrouvée") == []
    for name, setting in (
        ("ORIGIN", paris.settings.origin),
        ("DATA_DIR", paris.settings.data_dir),
        ("DATABASE", paris.settings.database),
        ("DEVELOPMENT", "1"),
    ):
        monkeypatch.setenv(f"PARVIS_{name}", str(setting))

    rebuilt = await asyncio.to_thread(CliRunner().invoke, main, ["search", "rebuild"])

    assert rebuilt.exit_code == 0, rebuilt.output
    assert "Indexed 3 posts and accounts." in rebuilt.output
    for query in ("retrouvée", "language:fr", "is:sensitive"):
        assert await found(amelie, query) == ["Retrouvée"]
    assert [a["acct"] for a in await amelie.get("/api/v1/accounts/search?q=dupont")] == ["amelie"]


# --- people and tags -------------------------------------------------------------------------------------------


async def people(who: Somebody, query: str, more: str = "") -> list[str]:
    answer: Any = await who.get(f"/api/v2/search?type=accounts&q={quote(query)}{more}")
    listed = await who.get(f"/api/v1/accounts/search?q={quote(query)}{more}")
    names = [account["acct"] for account in answer["accounts"]]
    assert names == [account["acct"] for account in listed]
    return names


async def test_people_by_the_beginnings_of_their_names_and_by_their_profiles(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie", display_name="Amélie Dupont")
    amandine = await paris.person("amandine", display_name="Amandine Petit")
    ana = await lyon.person("ana", display_name="Ana Müller")
    await ana.call("PATCH", "/api/v1/accounts/update_credentials", json={"note": "Soudage et métrologie"})
    await amelie.follow(ana)

    assert await people(amelie, "amelie") == ["amelie"]
    assert await people(amelie, "am") == ["amandine", "amelie"]
    assert await people(amelie, "dupont amé") == ["amelie"]
    assert await people(amelie, "@amelie@paris.corp.example") == ["amelie"]
    assert await people(amelie, f"@ana@{lyon.host}") == await people(amelie, "muller") == [f"ana@{lyon.host}"]
    assert await people(amelie, "soudages") == [f"ana@{lyon.host}"]
    assert await people(amelie, "am", "&following=true") == []
    assert await people(amelie, "an", "&following=true") == [f"ana@{lyon.host}"]
    assert await people(amelie, "am", "&limit=1&offset=1") == ["amelie"]
    assert await people(amelie, "%") == await people(amelie, "_") == []

    await amelie.follow(amandine)
    assert await people(amelie, "a") == ["amandine", f"ana@{lyon.host}", "amelie"]
    await amandine.call("PATCH", "/api/v1/accounts/update_credentials", json={"display_name": "A. Grand"})
    assert await people(amelie, "petit") == []
    assert await people(amelie, "grand") == ["amandine"]


async def test_an_exact_handle_comes_first_whoever_else_is_known(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie = await paris.person("amelie")
    bruno = await lyon.person("bruno", display_name="Bruno Meyer")
    meyer = await lyon.person("meyer", display_name="Claude")
    # So no directory tells of him.
    await meyer.call("PATCH", "/api/v1/accounts/update_credentials", json={"discoverable": False})
    await amelie.follow(bruno)
    known, wanted = f"bruno@{lyon.host}", f"meyer@{lyon.host}"
    assert await people(amelie, wanted) == [known]  # Nobody was asked to look further.

    ask = "&resolve=true"
    assert await people(amelie, wanted, f"{ask}&following=true") == [known]
    assert await people(amelie, wanted, f"{ask}&offset=1") == []
    assert await people(amelie, wanted, f"{ask}&limit=1") == [wanted]
    for form in (f"@{wanted}", wanted, f"acct:{wanted}", f"@Meyer@{lyon.host.upper()}", f"@{wanted} "):
        assert await people(amelie, form, ask) == [wanted, known], form
    lise = await lyon.person("lise", display_name="Lise Bruno")
    for person, address in ((meyer, meyer.account.url), (lise, lise.account.url), (lise, lise.account.uri)):
        answer = await amelie.get(f"/api/v2/search?q={quote(address)}{ask}")
        assert [account["username"] for account in answer["accounts"]] == [person.username]

    # A handle that leads to nobody, or to a site that does not speak with us, hides nobody who is known.
    assert await people(amelie, f"@meyer.b@{lyon.host}", ask) == [known]
    assert await people(amelie, "@meyer@marseille.corp.example", ask) == []
    # People here by the same ways; who blocks the viewer stays unfound.
    karim = await paris.person("karim", display_name="Karim Amelie")
    for form in (f"@amelie@{paris.host}", f"acct:amelie@{paris.host}", f"AMELIE@{paris.host}", "@amelie"):
        assert (await people(amelie, form, ask))[0] == "amelie", form
    assert await people(amelie, f"@karim@{paris.host}", ask) == ["karim"]
    await karim.post(f"/api/v1/accounts/{amelie.id}/block")
    assert await people(amelie, f"@karim@{paris.host}", ask) == await people(amelie, "karim")


async def test_kinds_and_the_first_version(tmp_path: Path) -> None:
    async with company(tmp_path, "paris") as world:
        amelie = await world["paris"].person("amelie")
        await amelie.publish("Amelie parle de #ameliorations")
        both = await amelie.get("/api/v2/search?q=amelie")
        first = await amelie.get("/api/v1/search?q=ameliorations")
        refused = await amelie.call("GET", "/api/v2/search?q=a&type=posts", status=422)
    assert [len(both[kind]) for kind in ("accounts", "statuses", "hashtags")] == [1, 1, 0]
    assert first["hashtags"] == ["ameliorations"]
    assert "accounts, statuses or hashtags" in refused["error"]
