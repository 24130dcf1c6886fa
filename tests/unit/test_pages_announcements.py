"""Announcements on pages, for whom they are made: the banner, the list, reading, reacting, asking."""

import asyncio
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from models.announcements.announcements import past_announcements, unread_must_reads
from models.core.database import rows
from models.core.paging import Page
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce, withdraw
from outbox.people.accounts import set_department
from tests.both import new_url, town
from tests.unit.test_page_cost import statements
from tests.unit.test_pages_thread import reader, text_of
from tests.world import Somebody, Town

__all__ = ["new_url", "town"]


@pytest.fixture
def paris(town: Town) -> Town:
    return town


def written(title: str, importance: Any = "must-read", **more: Any) -> NewAnnouncement:
    texts = (WrittenText("en", title, f"{title} for *all*."), WrittenText("fr", f"Fr {title}", "Pour tous."))
    return NewAnnouncement(texts, importance, **more)


async def announced(
    paris: Town, claire: Somebody, title: str, importance: str = "must-read", **more: Any
) -> int:
    new = written(title, importance, **more)
    return await paris.run(announce(paris.network, claire.account, new, by="claire"))


async def readings(paris: Town) -> int:
    return len(await paris.run(lambda: rows("SELECT id FROM announcement_readings")))


async def test_what_must_be_read_stands_above_the_feed_until_it_was(
    paris: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    hers = await reader(amelie)
    await hers.page("/")
    with statements(monkeypatch) as without:
        await hers.page("/")
    ids = [await announced(paris, claire, title) for title in ("Badges", "Keys", "Alarms")]
    await announced(paris, claire, "Canteen", "normal")
    home = await hers.page("/")
    assert home.count('<section class="must"') == 2
    assert (">Badges<" in home, ">Alarms<" in home) == (True, False)
    assert "1 more announcement must be read" in home
    assert "must" not in text_of(await hers.page("/?max_id=1"))
    answer = await hers.send(f"/announcements/{ids[0]}/read", back="/?tab=site")
    assert answer.headers["Location"] == "/?tab=site"
    await hers.send(f"/announcements/{ids[0]}/read", back="https://evil.example")
    part = await hers.send(f"/announcements/{ids[1]}/read", part=True, status=200)
    assert "you have read it" in part.body.decode()
    home = await hers.page("/")
    assert (home.count('<section class="must"'), ">Alarms<" in home) == (1, True)
    assert await readings(paris) == 2
    await hers.send(f"/announcements/{ids[2]}/read", back="/")
    with statements(monkeypatch) as done:
        await hers.page("/")
    assert len(done) == len(without)
    assert not await paris.run(lambda: unread_must_reads(int(amelie.id)))
    stranger = await paris.anybody().ask("POST", f"/announcements/{ids[2]}/read", headers=hers.headers)
    assert stranger.status == 403


async def test_the_list_has_what_must_be_read_first_and_an_archive(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    hers = await reader(amelie)
    assert "Nothing is announced at the moment." in text_of(await hers.page("/announcements"))
    await announced(paris, claire, "Badges")
    await announced(paris, claire, "Canteen", "normal")
    old = await announced(paris, claire, "Parking", "important")
    await paris.run(withdraw(paris.network, old, by="claire"))
    shown = text_of(await hers.page("/announcements"))
    assert shown.index("Badges") < shown.index("Canteen") < shown.index("Archive") < shown.index("Parking")
    assert await paris.run(lambda: past_announcements(int(amelie.id), Page(max_id=old))) == []
    page = await hers.page(f"/announcements/{old}")
    assert ("ended" in text_of(page), "data-acknowledge" in page) == (True, False)
    await hers.send(f"/announcements/{old}/read", status=404)
    await hers.send(f"/announcements/{old}/react", emoji="👍", status=404)


async def test_each_reads_in_their_language_and_may_choose_another(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    made = await announced(paris, claire, "Badges")
    hers, path = await reader(amelie), f"/announcements/{made}"
    page = await hers.page(path)
    assert '<h1 id="title" lang="en" data-text>Badges</h1>' in page
    assert "Badges for <em>all</em>." in page
    assert "‼️" not in text_of(page)
    assert 'href="' + path + '?text=fr"' in page
    assert ">français<" in page
    french = await hers.page(f"{path}?text=fr")
    assert ("Pour tous." in french, '<html lang="en"' in french) == (True, True)
    assert "Badges for" in await hers.page(f"{path}?text=xx")
    hers.headers["Accept-Language"] = "fr"
    page = await hers.page(path)
    assert "Fr Badges" in page
    assert "Votre site sait que vous avez lu\u202f; les autres ne reçoivent qu’un nombre." in page


async def test_until_when_it_stands_is_said_as_the_readers_clock_has_it(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    late = datetime(2030, 1, 1, 23, 30, tzinfo=UTC)  # In Paris it is the second by then.
    times = {"starts_at": datetime(2029, 12, 24, 8, tzinfo=UTC), "ends_at": late}
    made = await announced(paris, claire, "Badges", **times)
    holidays = await announced(paris, claire, "Holidays", "important", all_day=True, **times)
    hers = await reader(amelie)
    hers.headers["Accept-Language"] = "en"
    assert "Must be read before 2 January 2030" in text_of(await hers.page("/"))
    page = text_of(await hers.page(f"/announcements/{made}"))
    assert "24 December 2029 at 9:00 until Wednesday, 2 January 2030 at 0:30" in page
    page = text_of(await hers.page(f"/announcements/{holidays}"))
    assert ("Important" in page, "From 24 December 2029 until 1 January 2030" in page) == (True, True)


async def test_a_text_without_a_title_begins_with_itself(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    new = NewAnnouncement((WrittenText("en", "", "The lift <is> out of order. " + "Use the stairs. " * 20),))
    made = await paris.run(announce(paris.network, claire.account, new, by="claire"))
    page = await (await reader(amelie)).page(f"/announcements/{made}")
    [title] = re.findall(r"<h1[^>]*>(.*?)</h1>", page)
    assert title.startswith("The lift <is> out of order. Use the stairs.")
    assert (title.endswith("…"), len(title) <= 121) == (True, True)
    short = NewAnnouncement((WrittenText("en", "", "The lift works again."),))
    made = await paris.run(announce(paris.network, claire.account, short, by="claire"))
    page = (await (await reader(amelie)).page(f"/announcements/{made}")).partition("<article")[2]
    assert page.partition("</article>")[0].count(">The lift works again.<") == 1


async def test_people_react_and_ask_and_communicators_answer(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    karim = await paris.person("karim")
    made = await announced(paris, claire, "Badges")
    hers, his, path = await reader(amelie), await reader(karim), f"/announcements/{made}"
    await hers.send(f"{path}/react", emoji="🎉")
    await hers.send(f"{path}/react", emoji="🎉")
    assert "🎉 1" in text_of(await his.page(path))
    await hers.send(f"{path}/react", emoji="🎉", undo="true")
    assert "🎉 1" not in text_of(await his.page(path))
    assert "not an emoji" in (await hers.send(f"{path}/react", emoji="yes", status=422)).body.decode()

    for twice in range(2):
        await hers.send(f"{path}/ask", question=f"Where do I get it?{twice * ' '}", key="one")
    await his.send(f"{path}/ask", question="From when on?", key="one")
    empty = await hers.send(f"{path}/ask", question="  ", key="two", status=422)
    assert "Your question is empty." in empty.body.decode()
    long = await hers.send(f"{path}/ask", question="x" * 20_000, key="three", status=422)
    assert ("make it shorter" in long.body.decode(), "x" * 20_000 in long.body.decode()) == (True, True)
    shown = text_of(await his.page(path))
    assert ("2 questions" in shown, "none has an official answer yet" in shown) == (True, True)
    assert shown.count("Waits for an official answer") == 2

    [asked] = [
        each["status"]["id"]
        for each in await claire.get(f"/api/parvis/v1/announcements/{made}/questions")
        if "Where" in each["status"]["content"]
    ]
    await his.send(f"/posts/{asked}/favourite", back=path)
    await karim.publish("At the door, I think", in_reply_to_id=asked)
    await claire.publish("At reception", in_reply_to_id=asked)
    shown = text_of(await his.page(path))
    assert "1 has an official answer" in shown
    assert "Me too · 1" in shown
    assert shown.index("Official answer") < shown.index("At reception") < shown.index("At the door")
    assert "Answer officially" not in shown
    assert "Answer officially" in text_of(await (await reader(claire)).page(path))

    [post] = [each for each in await amelie.home() if each["account"]["username"] == "news"]
    thread = await his.page(f"/@news/{post['id']}")
    assert (f'href="{path}"' in thread, "Official answer" in thread) == (True, True)


async def test_a_question_that_is_sent_six_times_at_once_is_asked_once(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    made = await announced(paris, claire, "Badges")
    hers = await reader(amelie)
    sent = [hers.send(f"/announcements/{made}/ask", question="Where?", key="one") for _ in range(6)]
    read = [hers.send(f"/announcements/{made}/read", back="/") for _ in range(6)]
    await asyncio.gather(*sent, *read)
    asked = await claire.get(f"/api/parvis/v1/announcements/{made}/questions")
    assert (len(asked), await readings(paris)) == (1, 1)


async def test_what_is_for_some_is_for_them_alone(paris: Town) -> None:
    claire, amelie = await paris.person("claire", role="communicator"), await paris.person("amelie")
    zoe = await paris.person("zoe")
    await paris.run(set_department("amelie", "Ventes", by="test"))
    made = await announced(paris, claire, "Prices", departments=("Ventes",))
    hers, strange, path = await reader(amelie), await reader(zoe), f"/announcements/{made}"
    assert "Prices" in await hers.page("/announcements")
    assert "Prices" not in await strange.page("/announcements") + await strange.page("/")
    await strange.page(path, status=404)
    for verb in ("read", "react", "ask"):
        await strange.send(f"{path}/{verb}", emoji="👍", question="What?", status=404)
    await hers.send(f"{path}/ask", question="Since when?", key="one")
    [asked] = await paris.run(lambda: rows("SELECT visibility FROM posts WHERE in_reply_to_id IS NOT NULL"))
    assert asked["visibility"] == "site"
    assert "Since when?" in await hers.page(path)
    await hers.page("/announcements/1", status=404)
