"""What people type becomes what they see: who is named in it hears of it, and nobody else."""

import pytest

from tests.both import new_url, town
from tests.world import Town

__all__ = ["new_url", "town"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[Budget]: 12k\n[Chef]: @bruno", True),
        ("_@bruno_ a raison", True),
        ("~~~\n@bruno\n~~~", False),
        ("``@bruno``", False),
        ("[@bruno](https://paris.corp.example/)", False),
        ("\\@bruno", False),
    ],
)
async def test_who_is_shown_as_named_is_notified(town: Town, text: str, named: bool) -> None:
    amelie, bruno = await town.person("amelie"), await town.person("bruno")
    made = await amelie.post("/api/v1/statuses", {"status": text, "content_type": "text/markdown"})
    assert [each["acct"] for each in made["mentions"]] == (["bruno"] if named else [])
    assert [each["type"] for each in await bruno.get("/api/v1/notifications")] == (
        ["mention"] if named else []
    )


@pytest.mark.parametrize("text", ["-", "> ", "\u200b", "[](https://paris.corp.example/)"])
async def test_a_text_that_shows_nothing_is_refused(town: Town, text: str) -> None:
    amelie = await town.person("amelie")
    asked = {"status": text, "content_type": "text/markdown"}
    answer = await amelie.ask("POST", "/api/v1/statuses", json=asked)
    assert (answer.status, answer.json["details"]["text"][0]["description"]) == (422, "can't be blank")
    assert (await amelie.get("/api/v1/timelines/home")) == []
