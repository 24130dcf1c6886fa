"""Of what is refused nothing stays: Lyon sends, among others, what Paris finds unfit only while it applies it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from federation.protocol.vocabulary import Emoji
from inbox.worker import apply_pending
from models.core.database import rows, value
from models.text import text
from tests.both import NewUrl, new_url
from tests.faults.letters import Writer
from tests.world import company

__all__ = ["new_url"]

CLEANED = text.cleaned


@pytest.fixture
async def writer(new_url: NewUrl | None, tmp_path: Path) -> AsyncIterator[Writer]:
    """Bruno in Lyon writes to Paris, where Amélie follows him."""
    databases = {name: await new_url() for name in ("paris", "lyon")} if new_url else {}
    async with company(tmp_path, "paris", "lyon", databases=databases) as world:
        amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
        await amelie.follow(bruno)
        yield Writer(bruno, world["paris"])


@pytest.fixture(autouse=True)
def costly_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a text with a certain word take too long to be cleaned."""

    async def cleaned(html: str, **options: Any) -> str:
        if "interminable" in html:
            raise text.TextTooComplex("not done in time")
        return await CLEANED(html, **options)

    monkeypatch.setattr(text, "cleaned", cleaned)


async def test_a_refused_edit_leaves_nothing_and_hinders_nobody(writer: Writer) -> None:
    paris = writer.receiver
    amelie = paris.people["amelie"]
    note = writer.note("bonjour")
    await writer.post(writer.create(note))
    await paris.run(lambda: apply_pending(paris.network))

    learnt = Emoji("pompe", f"https://{writer.sender.town.host}/pompe.png")
    unfit = replace(note, emojis=(learnt,))
    assert note.published
    await writer.post(writer.create(writer.note("avant")))
    await writer.post(writer.update(unfit, "interminable", note.published + timedelta(seconds=1)))
    await writer.post(writer.create(writer.note("après")))
    await paris.run(lambda: apply_pending(paris.network))

    states = await paris.run(lambda: rows("SELECT state, reason FROM received ORDER BY id"))
    assert [each["state"] for each in states[-3:]] == ["applied", "refused", "applied"]
    assert "cannot be shown" in states[-2]["reason"]
    assert await paris.run(lambda: value("SELECT count(*) FROM custom_emoji")) == 0
    assert await paris.run(lambda: value("SELECT count(*) FROM post_edits")) == 0
    assert [post["content"] for post in await amelie.home()] == [
        "<p>après</p>",
        "<p>avant</p>",
        "<p>bonjour</p>",
    ]

    await writer.post(writer.update(unfit, "bonsoir", note.published + timedelta(seconds=2)))
    await paris.run(lambda: apply_pending(paris.network))
    assert await paris.run(lambda: value("SELECT count(*) FROM custom_emoji")) == 1, "the next one is taken"
