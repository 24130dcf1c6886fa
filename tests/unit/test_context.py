"""In which order a thread is shown."""

from typing import Any

import pytest

from tests.office import Office, database, office
from tests.world import Somebody

__all__ = ["database", "office"]


async def shown(reader: Somebody, post: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return the texts of what a post answers, and of what answers it."""
    found = await reader.get(f"/api/v1/statuses/{post['id']}/context")
    before, after = ([each["content"][3:-4] for each in found[each]] for each in ("ancestors", "descendants"))
    return before, after


async def test_a_thread_is_depth_first_after_what_its_author_went_on_to_write(office: Office) -> None:
    people = {"a": office.amelie, "b": office.bruno, "c": office.chloe}
    posts: dict[str, dict[str, Any]] = {}
    for name, answers in (
        ("a", ""),
        ("b1", "a"),
        ("c1", "a"),
        ("b2", "b1"),
        ("a1", "a"),
        ("a2", "b1"),
        ("c2", "a1"),
        ("a3", "a1"),
        ("a4", "a2"),
        ("a5", "a3"),
        ("c3", "b1"),
    ):
        answered = {"in_reply_to_id": posts[answers]["id"]} if answers else {}
        posts[name] = await people[name[0]].post("/api/v1/statuses", {"status": name, **answered})
    for reader in people.values():
        before, after = await shown(reader, posts["a"])
        assert before == []
        assert after == ["a1", "a3", "a5", "b1", "b2", "a2", "a4", "c3", "c1", "c2"]
    assert await shown(office.chloe, posts["b1"]) == (["a"], ["b2", "a2", "a4", "c3"]), "b2: Bruno went on"
    assert await shown(office.chloe, posts["a2"]) == (["a", "b1"], ["a4"])


@pytest.mark.parametrize("hidden", ["between", "own"])
async def test_what_a_reader_may_not_see_takes_no_answer_away(office: Office, hidden: str) -> None:
    amelie, bruno, chloe = office.amelie, office.bruno, office.chloe
    first = await amelie.post("/api/v1/statuses", {"status": "first"})
    author = amelie if hidden == "own" else bruno
    secret = {"status": "secret", "in_reply_to_id": first["id"], "visibility": "private"}
    between = await author.post("/api/v1/statuses", secret)
    await chloe.post("/api/v1/statuses", {"status": "other", "in_reply_to_id": first["id"]})
    await author.post("/api/v1/statuses", {"status": "after", "in_reply_to_id": between["id"]})
    assert (await shown(chloe, first))[1] == ["after", "other"]
