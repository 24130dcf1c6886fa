"""Pages under attack: forms that no browser sends, what other sites send, and moments at the ends of time."""

from dataclasses import replace
from typing import Any

import pytest

from models.core.database import execute
from models.files.media import Media
from models.posts.drafts import KeptDraft
from tests.files import photo
from tests.forms import send
from tests.paris import Paris, paris, paris_data
from tests.unit.test_pages_compose import do, logged_in, opened, posts_of
from web.http.limits import LIMITS, Limits
from web.pages.posts.form import form_of_draft

__all__ = ["paris", "paris_data"]

MANY = "9" * 5000
WRONG: tuple[dict[str, Any], ...] = (
    {"do": "publish", "kind": "poll", "ends_in": MANY},
    {"do": "publish", "kind": "poll", "right": MANY, "multiple": ""},
    {"do": "publish", "kind": "poll", "right": "٣"},
    {"do": "publish", "kind": "poll", "ends_in": "٣"},
    {"do": "publish", "kind": "poll", "ends_in": "0"},
    {"do": "publish", "kind": "poll", "ends_in": "9" * 15},
    {"do": "publish", "kind": "poll", "ends_at": "9999-12-31T23:59"},
    {"do": "publish", "kind": "poll", "ends_at": "0001-01-01T00:00"},
    {"do": "publish", "kind": "poll", "scheduled_at": "9999-12-31T23:59"},
    {"do": "publish", "kind": "poll", "scheduled_at": "9999-12-31T23:59", "ends_in": "3600"},
    {"do": "publish", "scheduled_at": "0001-01-01T00:00"},
    {"do": "publish", "scheduled_at": "9999-12-31T23:59:59.999999-14:00"},
    {"do": "preview", "scheduled_at": "9999-12-31T23:59"},
    {"do": "preview", "scheduled_at": "0001-01-01T00:00"},
    {"do": "keep", "ends_at": "0001-01-01", "scheduled_at": "0001-01-01T00:00"},
    {"do": "keep", "revision": str(2**63 - 1)},
    {"do": "keep", "revision": "-1"},
    {"do": "keep", "reply": str(2**63 - 1), "edit": str(2**63 - 1), "group": str(2**63 - 1), "quote": "1"},
    {"do": "publish", "reply": str(2**63 - 1)},
    {"do": "publish", "quote": str(2**63 - 1)},
    {"do": "publish", "edit": str(2**63 - 1)},
    {"do": "publish", "group": "-5", "audience": "group"},
    {"do": "publish", "media_type": "text/html"},
    {"do": "preview", "media_type": "text/html"},
    {"do": "publish", "language": "x" * 300},
    {"do": "publish", "language": "en_US-latin"},
    {"do": "preview", "language": "\u0000"},
    {"do": "invite:" + MANY},
    {"do": "invite:1", "audience": "group", "group": "1"},
    {"do": "invite:٣", "audience": "group", "group": "1"},
    {"do": "remove:x"},
    {"do": "kind:poll"},
    {"do": "narrow"},
    {"do": "theirs"},
    {"do": "mine"},
    {"do": "wider", "reply": "1"},
    {"do": "publish", "key": "ß" * 300},
    {"do": "keep", "key": "²" * 64},
    {"do": "publish", "media_ids": [str(n) for n in range(1, 300)]},
    {"do": "publish", "kind": "poll", "option": [str(n) for n in range(300)]},
    {"do": "publish", "kind": "poll", "option": []},
    {"do": "publish", "text": "x" * 200_000},
    {"do": "publish", "text": "> " * 50_000},
    {"do": "preview", "text": "@" * 20_000},
    {"do": "publish", "summary": "x" * 20_000},
    {"do": "publish", "description-1": "x"},
)


async def test_no_form_of_the_composer_is_an_error_of_ours(paris: Paris) -> None:
    amelie, failed = await logged_in(paris), []
    sheet = await opened(amelie)
    for wrong in WRONG:
        typed = {"text": "Bonjour", "option": ["oui", "non"], **wrong}
        button = typed.pop("do")
        for headers in (amelie.headers, {**amelie.headers, "Parvis-Part": "1"}):
            answer = await do(replace(amelie, headers=headers), sheet, button, **typed)
            if answer.status >= 500:
                failed.append((answer.status, str(wrong)[:100]))
    assert not failed


@pytest.mark.parametrize("quote", ["18446744073709551615", "true", "-1", "1.5", '"1"', "[1]"])
def test_a_draft_of_a_client_quotes_what_can_be_there(quote: str) -> None:
    assert form_of_draft(KeptDraft(key="a", fields_json=f'{{"quote": {quote}}}'), []).quote is None


@pytest.mark.parametrize("moment", [253402300799000, -62135596800000])
async def test_a_poll_that_ends_at_the_end_of_time_is_shown(paris: Paris, moment: int) -> None:
    amelie = await logged_in(paris)
    karim = await logged_in(paris, "karim")
    await do(karim, await opened(karim), "publish", text="Alors ?", kind="poll", option=["oui", "non"])
    await execute("UPDATE polls SET expires_at = $1", moment)
    page = await amelie.get("/?tab=site")
    assert page.status == 200
    assert "Alors" in await page.text()


async def test_pages_are_no_way_around_the_limits_of_a_person(paris: Paris) -> None:
    amelie = await logged_in(paris)
    few = replace(paris.site.settings, posts_per_person=2, deletions_per_person=1)
    paris.app._state[LIMITS] = Limits(few)
    statuses = []
    for text in ("one", "two", "three"):
        answer = await do(amelie, await opened(amelie), "publish", text=text)
        statuses.append(answer.status)
    assert statuses == [303, 303, 422]
    assert "Too many requests" in await answer.text()
    assert "three" in await answer.text()
    token = (await opened(amelie)).value("form_token")
    posts = await posts_of()
    gone = [await amelie.post(f"/posts/{each.id}/delete", {"form_token": token}) for each in posts]
    assert [each.status for each in gone] == [303, 429]
    bearer = {"Authorization": f"Bearer {await paris.token()}"}
    api = await paris.client.post("/api/v1/statuses", headers=bearer, json={"status": "four"})
    assert api.status == 429


async def test_the_composer_shows_no_files_of_others(paris: Paris) -> None:
    karim, amelie = await logged_in(paris, "karim"), await logged_in(paris)
    sheet = await opened(karim)
    answer = await send(
        karim, "/compose", sheet, ("plan.jpg", photo()), do="publish", text="Secret", audience="named"
    )
    assert answer.status == 303
    post, [file] = (await posts_of("karim"))[-1], await Media.filter(use="attachment")
    await do(karim, await opened(karim, f"/compose?edit={post.id}"), "preview")
    sheet = await opened(amelie)
    for button in ("preview", "keep", "publish"):
        page = await do(amelie, sheet, button, edit=str(post.id), media_ids=[str(file.id)])
        shown = await page.text()
        assert f"/media/{file.id}" not in shown, button
        assert str(file.id) not in shown, button
    own = await opened(karim, f"/compose?edit={post.id}")
    assert own.values("media_ids") == [str(file.id)]
