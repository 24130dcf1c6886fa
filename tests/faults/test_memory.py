"""A service that may have less memory than reading a file may take: files are read all the same, and it lives."""

import asyncio
import resource

import pytest

from models.core.config import MEBIBYTE
from tests import files
from tests.bombs import LIMIT, pdf_nested_forms
from tests.faults.processes import Process, serving
from tests.world import Somebody, World

ROOM_BYTES = 64 * MEBIBYTE
"""What the server may still grow by."""


@pytest.mark.parametrize("kind", [resource.RLIMIT_AS, resource.RLIMIT_DATA], ids=["ulimit -v", "ulimit -d"])
async def test_a_limit_of_the_service_fails_no_file_that_is_small(world: World, kind: int) -> None:
    """Each upload failed, when the decoder was to get more than its parent may give."""
    async with serving(world["paris"]) as process:
        town = process.town
        hired = await world["paris"].person("amelie")
        amelie = Somebody(town, hired.token, hired.account)
        await _upload(amelie, files.photo(), "a.jpg", 200)
        most = _held_bytes(process, kind) + ROOM_BYTES
        resource.prlimit(process.running.pid, kind, (most, most))
        await _upload(amelie, files.photo(4000, 3000), "b.jpg", 200)
        refused = await asyncio.gather(*(_upload(amelie, pdf_nested_forms(), "c.pdf", 422) for _ in range(3)))
        assert all(LIMIT in sentence for sentence in refused)
        await _upload(amelie, files.photo(), "d.jpg", 200)
        assert process.running.poll() is None


async def _upload(who: Somebody, content: bytes, name: str, status: int) -> str:
    answer = await who.call("POST", "/api/v1/media", status=status, data=files.form(content, name))
    return str(answer.get("error", ""))


def _held_bytes(process: Process, kind: int) -> int:
    name = {resource.RLIMIT_AS: "VmSize", resource.RLIMIT_DATA: "VmData"}[kind]
    with open(f"/proc/{process.running.pid}/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name))
