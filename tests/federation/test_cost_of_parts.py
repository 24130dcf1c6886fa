"""What a post and its parts cost in statements: to publish, to edit, and to receive at another site.

The numbers are those of today. Fewer are welcome: write them here. More are a reason to ask what they are for.
"""

from collections.abc import Awaitable, Callable
from operator import gt
from pathlib import Path
from typing import Any

import pytest

from inbox.worker import apply_pending
from outbox.delivery.worker import deliver_due
from tests import files
from tests.unit.test_page_cost import statements
from tests.world import Somebody, company

POLL = {"options": ["Monday", "Friday"], "expires_in": 3600}
COSTS = {
    "text": (23, 16),
    "text, edited": (38, 23),
    "poll": (30, 20),
    "poll, edited": (42, 27),
    "file": (30, 18),
    "file, edited": (43, 24),
    "quote of oneself": (41, 25),
    "quote of oneself, edited": (47, 27),
    "quote of another": (38, 45),
    "quote of another, edited": (46, 28),
}
"""(request at Paris with its answer, what Lyon does with what comes of it), on SQLite, at most. An edit asks whether
the post is a question, a page, or begins a thread that was closed, since it may be any of them no more.
"""


async def test_what_a_post_costs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with company(tmp_path, "paris", "lyon") as world:
        paris, lyon = world["paris"], world["lyon"]
        amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
        await bruno.follow(amelie)
        await amelie.follow(bruno)
        own, theirs = await amelie.publish("Mine to quote"), await bruno.publish("Lyon's to quote")
        theirs = next(each for each in await amelie.home() if each["uri"] == theirs["uri"])
        await amelie.publish("once more, so that caches are full")

        async def counted(work: Callable[[], Awaitable[Any]]) -> tuple[Any, int]:
            with statements(monkeypatch) as asked:
                done = await work()
            return done, len(asked)

        async def cost(method: str, path: str, fields: dict[str, Any]) -> tuple[int, int, int]:
            """Return the statements of the request, and of Lyon as it takes what comes of it; and the post's id."""
            post, asked = await counted(lambda: amelie.call(method, path, json=fields))
            await paris.run(deliver_due(paris.network))
            _, taken = await counted(lambda: lyon.run(apply_pending(lyon.network)))
            await world.settle()
            return asked, taken, int(post["id"])

        found: dict[str, tuple[int, int]] = {}

        def note(name: str, asked: int, taken: int) -> None:
            """Keep the lesser of what it cost three times: the site may look after itself meanwhile."""
            before = found.get(name, (asked, taken))
            found[name] = min(before[0], asked), min(before[1], taken)

        for _ in range(3):
            for name, parts in {
                "text": {},
                "poll": {"poll": POLL},
                "file": {"media_ids": [await _upload(amelie)]},
                "quote of oneself": {"quoted_status_id": own["id"]},
                "quote of another": {"quoted_status_id": theirs["id"]},
            }.items():
                asked, taken, post_id = await cost(
                    "POST", "/api/v1/statuses", {"status": f"A {name}", **parts}
                )
                note(name, asked, taken)
                kept = {key: value for key, value in parts.items() if key != "quoted_status_id"}
                text = {"status": f"Another {name}", **kept}
                asked, taken, _ = await cost("PUT", f"/api/v1/statuses/{post_id}", text)
                note(f"{name}, edited", asked, taken)
        assert found.keys() == COSTS.keys()
        dearer = {name: cost for name, cost in found.items() if any(map(gt, cost, COSTS[name]))}
        assert not dearer


async def _upload(who: Somebody) -> str:
    made = await who.call(
        "POST", "/api/v1/media", data=files.form(files.photo(), "IMG.jpg", description="Seine")
    )
    return str(made["id"])
