"""Administration in a browser: who sees what, what to do now, and each page's work from the form to its effect."""

import ast
import inspect
import re
from datetime import timedelta
from html import unescape
from types import ModuleType

import pytest
from aiohttp import ClientResponse

from federation import causes, client
from federation.peers import enrolment
from federation.peers.enrolment import Introduction
from inbox.background.worker import JOBS as KNOWN_JOBS
from models.core import resources
from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import now
from models.core.database import execute
from models.core.egress import Dial
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.received import Received, settle, store
from models.groups.groups import Group
from models.peers.host_health import note_unreachable
from models.peers.peers import Identity, Peer, note_identity, propose, set_state
from models.peers.words import words_of
from models.people.follows import put_follow
from models.people.people import Person
from models.people.roles import MAY, Role
from outbox.administration import doctor
from outbox.administration.doctor import POSTURE_WARNINGS
from outbox.administration.proof import Known, proof
from outbox.administration.schedule import TASKS as KNOWN_TASKS
from outbox.delivery.outcomes import BROKEN, OUTCOMES
from outbox.people.accounts import create_person
from tests.former import set_role
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from web.admin import OVERVIEW, PAGES
from web.admin.findings import FINDINGS
from web.admin.operation.tasks import JOBS, TASKS
from web.admin.sites.problems import CAUSES
from web.http.words import WORDS

__all__ = ["paris", "paris_data"]

LYON = "lyon.corp.example"
KEY = "ab" * 32
SHOWN = Identity(f"https://{LYON}/actor", "parvis", "0.2.0", KEY, "CN=Corp CA", (LYON,), 214)


async def browser_of(paris: Paris, role: str = "admin", language: str = "en") -> Browser:
    """Log somebody in who has a role; an admin is there besides."""
    if role != "admin":
        await create_person(paris.site, "max", password=PASSWORD, by="test")
        await set_role("max", role, by="test")
    browser = paris.browser()
    browser.headers["Accept-Language"] = language
    assert (await browser.log_in("ada" if role == "admin" else "max")).status == 303
    return browser


async def text_of(browser: Browser, path: str) -> str:
    """Return a page as it reads, with signs instead of their names."""
    answer = await browser.get(path)
    assert answer.status == 200, path
    return plain(await answer.text())


def plain(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


# --- who ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", MAY)
async def test_each_sees_what_the_role_may_open(paris: Paris, role: Role) -> None:
    browser = await browser_of(paris, role)
    pages = [page for section in PAGES.values() for page in section]
    opened = [page.path for page in pages if (await browser.get(page.path)).status == 200]
    allowed = [page.path for page in pages if page.duty in MAY[role]]
    assert opened == allowed
    assert (await browser.get(OVERVIEW)).status == (200 if "overview" in MAY[role] else 404)
    for path in allowed:
        html = await (await browser.get(path)).text()
        linked = set(re.findall(r'<a class="chip" href="([^"?]+)"', html))
        assert linked <= {*allowed}
        sections = [each for each in PAGES.values() if any(page.duty in MAY[role] for page in each)]
        tabs = html.partition('<nav class="tabs"')[2].partition("</nav>")[0]
        assert tabs.count("<a ") == len(sections) + ("overview" in MAY[role])
        assert tabs.count('aria-current="true"') == 1


WRITES = {
    "/admin/queue/retry": {"all": "true"},
    "/admin/queue/apply": {"all": "true"},
    "/admin/health": {},
    "/admin/first-run/look": {"name": "Corp"},
    "/admin/first-run/people": {"username": "lea"},
    "/admin/first-run/site": {"host": LYON},
    "/admin/first-run/group": {"name": "Cantine", "access": "open"},
    "/admin/first-run/forget": {},
}


@pytest.mark.parametrize("path", WRITES)
async def test_nothing_is_done_without_the_form_or_the_role(paris: Paris, path: str) -> None:
    admin, moderator, stranger = (
        await browser_of(paris),
        await browser_of(paris, "moderator"),
        paris.browser(),
    )
    before = await AuditRecord.all().count()
    token = re.search('name="form_token" value="(.*?)"', await (await moderator.get("/admin/reports")).text())
    assert token
    for form in ({}, {"form_token": ""}, {"form_token": "0" * 64}, {"form_token": token[1]}):
        assert (await admin.post(path, WRITES[path] | form)).status == 403
    assert (await moderator.post(path, WRITES[path] | {"form_token": token[1]})).status == 404
    assert (await stranger.post(path, WRITES[path])).status in (302, 401, 403)
    assert await AuditRecord.all().count() == before
    assert await Peer.all().count() == await Group.all().count() == 0


# --- words -------------------------------------------------------------------------------------------------------


def calls_of(module: ModuleType, name: str) -> list[ast.Call]:
    tree = ast.parse(inspect.getsource(module))
    return [
        each
        for each in ast.walk(tree)
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == name
    ]


def literals(call: ast.Call, place: int) -> list[str]:
    return [
        each.value
        for each in ast.walk(call.args[place])
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def test_pages_have_words_for_all_that_the_doctor_finds() -> None:
    found = {key for call in calls_of(doctor, "Finding") for key in literals(call, 3)} - {"posture_"}
    short = {key for call in calls_of(resources, "Shortage") for key in literals(call, 3)}
    named = {*found, *short, *(f"posture_{key}" for key in POSTURE_WARNINGS), "settings"}
    assert named == FINDINGS.keys()


def test_the_words_for_a_finding_name_only_what_it_tells() -> None:
    """Values that stand in one dictionary for several findings are not told apart here."""
    for call in calls_of(doctor, "Finding"):
        if len(call.args) < 5 or not isinstance(call.args[4], ast.Dict):
            continue
        keys = call.args[4].keys
        if None in keys or not isinstance(call.args[3], ast.Constant):
            continue
        told = {each.value for each in keys if isinstance(each, ast.Constant)}
        words = FINDINGS[str(call.args[3].value)]
        assert set(re.findall(r"%\((\w+)\)s", words.what + words.do)) <= told, words


def test_pages_have_words_for_all_tasks_and_jobs() -> None:
    assert TASKS.keys() == {task.name for task in KNOWN_TASKS}
    assert JOBS.keys() == KNOWN_JOBS.keys()
    assert {f"known_{each}" for each in Known.__args__} - {"known_none"} <= WORDS.keys()  # type: ignore[attr-defined]


def test_pages_have_words_for_why_a_site_was_not_reached() -> None:
    """Whatever causes.py, the client and the handshake say, and what answers mean."""
    sentences = [
        *(each for each in causes._OF_CERTIFICATES.values() if each != "unknown"),
        *causes._OF_TLS.values(),
        *causes._OF_NUMBERS.values(),
        causes._UNKNOWN,
        causes._CUT,
        *(rule.meaning for rule in (*OUTCOMES, BROKEN) if rule.meaning != "accepted"),
    ]
    for module in (client, enrolment):
        sentences += ["".join(literals(call, 0)) for call in calls_of(module, "FetchFailed") if call.args]
    # Those that name a cause, or a status, which have words of their own.
    left = [each for each in sentences if not any(part in each for part in CAUSES)]
    assert sorted(left) == [" answered ", " answered  for ", " cannot be reached: "]


# --- what to do now ----------------------------------------------------------------------------------------------


async def test_the_overview_begins_with_what_to_do(paris: Paris) -> None:
    browser = await browser_of(paris, language="fr")
    text = await text_of(browser, "/admin")
    assert "Aucun site n’est relié : rien ne sort de ce serveur." in text
    assert "Ce site est tout neuf." in text
    await set_state(paris.site.live, LYON, "active", by="test")
    await note_identity(LYON, SHOWN)
    await Peer.all().update(seen_fingerprint="cd" * 32)
    html = await (await browser.get("/admin")).text()
    assert f"{LYON} présente une autre clé que celle qui a été confirmée." in plain(html)
    assert f'href="/admin/peers/{LYON}"' in html
    assert html.index("notice") < html.index('class="tiles"')
    page = await browser.get("/admin")
    answer = await browser.submit(page, "/admin/first-run/forget")
    assert (answer.status, answer.headers["Location"]) == (303, "/admin")
    assert "Ce site est tout neuf." not in await text_of(browser, "/admin")


async def test_health_says_in_french_what_is_so_and_what_to_do(paris: Paris) -> None:
    browser = await browser_of(paris, language="fr")
    page = await browser.get("/admin/health")
    assert "Adresse" in plain(await page.text())
    assert "répond, et les clés" not in plain(await page.text())
    answer = await browser.submit(page, "/admin/health")
    assert answer.status == 200
    assert "Elle répond, et les clés s’ouvrent avec le secret de ce site." in plain(await answer.text())


async def test_a_site_that_does_not_answer_stands_on_top(paris: Paris) -> None:
    await set_state(paris.site.live, LYON, "active", by="test")
    browser = await browser_of(paris)
    assert "Nothing to do: all linked sites are well." in await text_of(browser, "/admin/peers")
    await note_unreachable([(LYON, "it does not answer")], now() - timedelta(hours=2))
    for path in ("/admin", "/admin/peers", f"/admin/peers/{LYON}", "/admin/queue"):
        text = await text_of(browser, path)
        assert "has not answered since" in text
        assert "Nothing to do" not in text


# --- linking a site ----------------------------------------------------------------------------------------------


@pytest.fixture
def lyon_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Lyon introduce itself without a network."""

    async def fetch(network: object, peer: Peer) -> Introduction:
        return Introduction(SHOWN, 214, False)

    monkeypatch.setattr("federation.peers.enrolment.fetch_introduction", fetch)


async def compare(browser: Browser, typed: str) -> ClientResponse:
    path = f"/admin/peers/{LYON}"
    return await browser.submit(await browser.get(path), f"{path}/confirm", fingerprint=typed)


@pytest.mark.usefixtures("lyon_answers")
async def test_a_site_is_linked_by_comparing_ten_words(paris: Paris) -> None:
    browser = await browser_of(paris, language="fr")
    answer = await browser.submit(
        await browser.get("/admin/peers"), "/admin/peers", host=LYON, note="Léa en répond"
    )
    assert (answer.status, answer.headers["Location"]) == (303, f"/admin/peers/{LYON}")
    words = {code: list(ten) for code, ten in words_of(KEY).items()}
    text = await text_of(browser, f"/admin/peers/{LYON}")
    assert "Comparez dix mots avec son administrateur" in text
    assert all(" · ".join(ten) in text for ten in words.values())
    wrong = [*words["fr"][:3], "parvis", *words["fr"][4:]]
    answer = await compare(browser, " ".join(wrong))
    html = await answer.text()
    assert answer.status == 422
    assert "Le mot 4 est mal tapé" in plain(html)
    assert " ".join(wrong) in html, "what was typed stays"
    assert " · ".join(words["fr"]) not in html, "nobody copies the right ones from here"
    for typed, said in (
        ("", "Tapez les 10 mots"),
        ("acier balcon", "Il y a 2 mots, et il en faut 10."),
        ("12ab", "Il y a 4 chiffres, et une clé en a 64."),
        (" ".join([*words["fr"][1:], words["fr"][0]]), "Ce sont les mots d’une autre clé"),
        ("cd" * 32, "Ce sont les chiffres d’une autre clé"),
    ):
        answer = await compare(browser, typed)
        assert (answer.status, said in plain(await answer.text())) == (422, True), typed
        assert (await Peer.get()).state == "proposed"
    answer = await compare(browser, " ".join(words["en"]))
    assert (answer.status, (await Peer.get()).state) == (303, "active")
    assert [each.action for each in await AuditRecord.filter(subject=LYON).order_by("id")] == [
        "peer.propose",
        "peer.confirm",
        "peer.allow",
    ]


async def test_why_a_site_did_not_introduce_itself_is_said_in_words(paris: Paris) -> None:
    browser = await browser_of(paris, language="fr")
    answer = await browser.submit(await browser.get("/admin/peers"), "/admin/peers", host=LYON)
    text = plain(await answer.text())
    assert answer.status == 503
    assert "Son nom est inconnu ici." in text or "service de noms" in text
    assert "Le site ne s’est pas encore présenté." in text


# --- what a removal severs ---------------------------------------------------------------------------------------


async def test_what_a_removal_ends_is_shown_before_and_after(paris: Paris) -> None:
    await set_state(paris.site.live, LYON, "active", by="test")
    chloe = await Account.create(
        username="chloe", host=LYON, handle=f"chloe@{LYON}", uri=f"https://{LYON}/chloe"
    )
    await put_follow(paris.amelie_id, chloe.id, "accepted", "https://paris.corp.example/f/1")
    await Person.filter(id=paris.amelie_id).update(email=f"amelie@{LYON}")
    browser, path = await browser_of(paris), f"/admin/peers/{LYON}"
    text = await text_of(browser, f"{path}/severing")
    assert "1 of our people is told" in text
    assert "can log in: amelie" in text
    page = await browser.get(f"{path}/severing")
    answer = await browser.submit(page, f"{path}/remove", name="lyon", lock="true")
    html = await answer.text()
    assert (answer.status, (await Peer.get()).state) == (422, "active")
    assert "Nothing was removed" in plain(html)
    assert 'value="lyon"' in html
    assert re.search(r'name="lock" value="true" checked', html)
    answer = await browser.submit(page, f"{path}/remove", name=LYON, lock="true")
    assert (answer.status, answer.headers["Location"]) == (303, f"{path}/severing")
    text = await text_of(browser, f"{path}/severing")
    assert "Follows that ended 1" in text
    assert f"amelie followed chloe@{LYON}" in text
    assert (await Person.get(id=paris.amelie_id)).disabled_at is not None


async def test_the_last_admin_is_not_locked_out_with_a_site(paris: Paris) -> None:
    await set_state(paris.site.live, LYON, "active", by="test")
    await Person.all().update(email=f"all@{LYON}")
    browser, path = await browser_of(paris), f"/admin/peers/{LYON}"
    answer = await browser.submit(
        await browser.get(f"{path}/severing"), f"{path}/remove", name=LYON, lock="true"
    )
    assert answer.status == 303
    assert (await Person.get(roles__contains=" site ")).disabled_at is None
    assert (await Person.get(id=paris.amelie_id)).disabled_at is not None


# --- the queue ---------------------------------------------------------------------------------------------------


async def unsent(
    paris: Paris, host: str, error: str = "403: peer refuses us: are we on its allow-list?"
) -> int:
    activity = await OutgoingActivity.create(
        uri=f"https://paris.corp.example/{host}",
        actor_id=paris.amelie_id,
        kind="Create",
        object_uri=f"https://paris.corp.example/{host}/post",
        body=b"{}",
    )
    made = await Delivery.create(
        activity=activity,
        host=host,
        inbox_url=f"https://{host}/inbox",
        ordering_key=host,
        state="refused",
        last_error=error,
        finished_at=now(),
        expires_at=now(),
        due_at=now(),
    )
    return made.id


async def test_what_ended_unsent_is_sent_again(paris: Paris) -> None:
    for host in (LYON, "nantes.corp.example", "nice.corp.example"):
        await set_state(paris.site.live, host, "active", by="test")
        await unsent(paris, host)
    browser = await browser_of(paris)
    text = await text_of(browser, "/admin/queue")
    assert "3 deliveries ended unsent." in text
    assert "It refuses us. Ask its administrator whether this site is linked there." in text
    page = await browser.get("/admin/queue")
    token = re.search('name="form_token" value="(.*?)"', await page.text())
    assert token
    nantes = (await Delivery.get(host="nantes.corp.example")).id

    async def retry(**form: str) -> str:
        answer = await browser.post("/admin/queue/retry", {"form_token": token[1], **form})
        assert answer.status == 303
        return await text_of(browser, answer.headers["Location"])

    assert "1 delivery is sent again." in await retry(what=LYON, host=LYON)
    assert (await Delivery.get(host=LYON)).state == "queued"
    assert "1 delivery is sent again." in await retry(what=str(nantes))
    assert "0 deliveries are sent again." in await retry(what="17")
    assert "0 deliveries are sent again." in await retry(what="elsewhere.example")
    assert "1 delivery is sent again." in await retry(all="true")
    assert await Delivery.filter(state="queued").count() == 3
    assert (await browser.post("/admin/queue/retry", {"form_token": token[1]})).status == 422


async def test_what_could_not_be_applied_is_applied_again(paris: Paris) -> None:
    await store(f"https://{LYON}/1", f"https://{LYON}/users/chloe", LYON, b"{}")
    dead = (await Received.get()).id
    await settle([(dead, "dead", "its author is <not> known")])
    browser = await browser_of(paris)
    page = await browser.get("/admin/queue")
    assert "its author is &lt;not&gt; known" in await page.text()
    answer = await browser.submit(page, "/admin/queue/apply", what=str(dead))
    assert "1 activity is applied again." in await text_of(browser, answer.headers["Location"])
    assert (await Received.get()).state == "pending"


async def test_the_queue_is_shown_for_one_site_and_page_by_page(paris: Paris) -> None:
    await unsent(paris, LYON)
    await unsent(paris, "nantes.corp.example")
    browser = await browser_of(paris)
    text = await text_of(browser, f"/admin/queue?host={LYON}")
    assert "1 delivery ended unsent." in text
    assert "nantes" not in text
    for query in ("unsent_before=1", "dead_before=0", "host=%3Cb%3E", "again=1&sooner=x"):
        answer = await browser.get(f"/admin/queue?{query}")
        assert answer.status in (200, 422), query
        assert "<b><" not in (await answer.text()).partition("<main")[2].partition('<div class="tiles">')[0]


# --- the proof ---------------------------------------------------------------------------------------------------


async def test_the_proof_counts_what_left_the_list(paris: Paris) -> None:
    browser = await browser_of(paris)
    await set_state(paris.site.live, LYON, "active", by="test")
    for host, outcome in ((LYON, "202"), ("evil.example", "refused:domain_not_allowed")):
        await Dial.create(host=host, purpose="federation", outcome=outcome, bytes_out=10)
    text = await text_of(browser, "/admin/proof")
    assert "Connections outside of the list: 0." in text
    assert "on none: refused" in text
    assert "make proof" in text
    await Dial.create(host="evil.example", purpose="federation", outcome="200")
    text = await text_of(browser, "/admin/proof?days=1")
    assert "1 connection went to a host that is on no list." in text
    assert "Connections outside of the list: 0." not in text
    assert (await browser.get("/admin/proof?days=12345")).status == 200


async def test_a_removed_site_that_is_dialled_is_outside(paris: Paris) -> None:
    await set_state(paris.site.live, LYON, "active", by="test")
    await Dial.create(host=LYON, purpose="federation", outcome="202", at=now() - timedelta(hours=2))
    await set_state(paris.site.live, LYON, "removed", by="test")
    await Peer.all().update(removed_at=now() - timedelta(hours=1))
    found = await proof(paris.site, now() - timedelta(days=1))
    assert (found.dialled, found.outside) == (1, 0)
    await Dial.create(host=LYON, purpose="federation", outcome="202")
    assert (await proof(paris.site, now() - timedelta(days=1))).outside == 1


# --- operation ---------------------------------------------------------------------------------------------------


async def test_settings_are_shown_without_what_is_secret(paris: Paris) -> None:
    object.__setattr__(paris.site.settings, "s3_secret_key", "squeamish-ossifrage")
    object.__setattr__(paris.site.settings, "sources", {"name": "/etc/parvis.toml"})
    text = await text_of(await browser_of(paris), "/admin/settings")
    assert "squeamish" not in text
    assert "/etc/parvis.toml" in text
    assert "s3_secret_key" in text


async def test_a_task_that_failed_stands_on_top(paris: Paris) -> None:
    browser = await browser_of(paris, language="fr")
    assert "Rien à faire : toutes les tâches vont bien." in await text_of(browser, "/admin/jobs")
    await execute(
        "INSERT INTO task_runs (name, started_at, leased_until, failure) VALUES ('end polls', $1, $1, 'disk I/O error')",
        now(),
    )
    text = await text_of(browser, "/admin/jobs")
    assert "La tâche « Clore les sondages » a échoué la dernière fois." in text.replace("\u202f", " ")
    assert "disk I/O error" in text


async def test_storage_says_who_takes_the_room(paris: Paris) -> None:
    text = await text_of(await browser_of(paris), "/admin/storage")
    assert "Database" in text
    assert "Nobody has files yet." in text


# --- the first day -----------------------------------------------------------------------------------------------


async def step(browser: Browser, name: str, /, **form: str) -> ClientResponse:
    path = f"/admin/first-run/{name}"
    return await browser.submit(await browser.get(f"/admin/first-run?step={name}"), path, **form)


@pytest.mark.usefixtures("lyon_answers")
async def test_the_first_day_of_a_site(paris: Paris) -> None:
    browser = await browser_of(paris, language="fr")
    text = await text_of(browser, "/admin/first-run")
    assert "Tant qu’aucun site n’est relié, rien ne sort de ce serveur." in text
    answer = await step(browser, "look", name="Corp Paris", hue="155")
    assert (answer.status, answer.headers["Location"]) == (303, "/admin/first-run?step=people")
    assert (paris.site.look.name, paris.site.look.hue) == ("Corp Paris", 155)
    answer = await step(browser, "people", username="Lea", display_name="Léa", email="lea@corp.example")
    password = re.search(r"<code data-text>([^<]+)</code>", await answer.text())
    assert answer.status == 200
    assert password
    assert (await paris.browser().log_in("lea", password[1])).status == 303
    answer = await step(browser, "site", host=LYON)
    assert (answer.status, answer.headers["Location"]) == (303, f"/admin/peers/{LYON}")
    await compare(browser, KEY)
    answer = await step(browser, "group", name="Cantine", access="closed")
    assert (answer.status, await Group.all().count()) == (303, 1)
    text = await text_of(browser, "/admin/first-run")
    assert "rien ne sort" not in text
    assert "Ce site est tout neuf." not in await text_of(browser, "/admin")


@pytest.mark.parametrize(
    ("name", "form", "said"),
    [
        ("look", {"name": "x" * 500, "hue": "155"}, "The name is too long."),
        ("look", {"name": "Corp", "hue": "999"}, "Choose one of the colours."),
        ("people", {"username": "amelie"}, "This username is taken"),
        ("people", {"username": "é<b>"}, "This username is taken"),
        ("people", {"username": "lea", "email": "nowhere"}, "This is not an e-mail address."),
        ("site", {"host": "nothing"}, "This is not the name of a site"),
        ("site", {"host": "paris.corp.example"}, "This is not the name of a site"),
        ("group", {"name": "", "access": "open"}, "Give the group a name"),
        ("group", {"name": "Cantine", "access": "everybody"}, "The group was not made."),
    ],
)
async def test_what_is_wrong_is_told_beside_what_was_typed(
    paris: Paris, name: str, form: dict[str, str], said: str
) -> None:
    browser = await browser_of(paris)
    answer = await step(browser, name, **form)
    html = await answer.text()
    assert (answer.status, said in plain(html)) == (422, True), plain(html)
    assert "é<b>" not in html
    typed = next(iter(form.values()))
    assert not typed or f'value="{typed}"' in html.replace("&lt;", "<").replace("&gt;", ">")
    assert await Person.all().count() == 2
    assert await Group.all().count() == await Peer.all().count() == 0


async def test_a_site_that_does_not_answer_waits_on_the_list(paris: Paris) -> None:
    browser = await browser_of(paris)
    answer = await step(browser, "site", host=LYON)
    assert (answer.status, "That did not work." in plain(await answer.text())) == (422, True)
    await propose(paris.site.live, LYON, by="test")
    assert "1 site waits: compare the words with its administrator." in await text_of(
        browser, "/admin/first-run?step=site"
    )
    assert (await browser.get("/admin/first-run?step=nothing")).status == 200
