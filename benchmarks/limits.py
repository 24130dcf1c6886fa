"""What the machine can do without us: answers of bare aiohttp, signatures, commits.

Run as a program (`python -m benchmarks.limits PORT`), this is the bare server: it reads from its
standard input what it is to answer.
"""

import asyncio
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from federation.protocol.signatures import load_private_key, load_public_key, sign
from federation.protocol.urls import canonical_url
from models.core.base import now

BUSY_S = 0.3
"""How long a limit is measured in each round."""


def signatures_per_second(private_pem: bytes) -> float:
    """Return how many requests one core can sign with RSA-2048."""
    key, url = load_private_key(private_pem), canonical_url("https://lyon.corp.example/inbox")
    return _per_second(
        lambda: sign(
            key, "https://paris.corp.example/actor#main-key", method="POST", url=url, body=b"{}", now=now()
        )
    )


def verifications_per_second(private_pem: bytes, public_pem: str) -> float:
    """Return how many RSA-2048 signatures one core can verify."""
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    private, public = load_private_key(private_pem), load_public_key(public_pem)
    assert isinstance(private, RSAPrivateKey)
    assert isinstance(public, RSAPublicKey)
    signature = private.sign(b"message", PKCS1v15(), SHA256())
    return _per_second(lambda: public.verify(signature, b"message", PKCS1v15(), SHA256()))


def commits_per_second(folder: Path) -> float:
    """Return how many single inserts SQLite can put on the disk, each synced as the product syncs."""
    file = folder / "commits.sqlite3"
    database = sqlite3.connect(file, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE received (id INTEGER PRIMARY KEY, body BLOB)")
        return _per_second(lambda: database.execute("INSERT INTO received (body) VALUES (?)", [b"x" * 1500]))
    finally:
        database.close()
        file.unlink()


def _per_second(work: Callable[[], object]) -> float:
    done, started = 0, time.perf_counter()
    while (elapsed := time.perf_counter() - started) < BUSY_S:
        work()
        done += 1
    return done / elapsed


@asynccontextmanager
async def bare_server(port: int, body: bytes) -> AsyncIterator[asyncio.subprocess.Process]:
    """Serve a body at every path with aiohttp and nothing else, in a process of its own."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.limits", str(port)), stdin=subprocess.PIPE
    )
    assert process.stdin
    process.stdin.write(body)
    process.stdin.close()
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


def _serve_bare(port: int, body: bytes) -> None:
    import uvloop
    from aiohttp import web

    async def answer(request: web.Request) -> web.Response:
        return web.Response(body=body, content_type="application/json")

    async def serve() -> None:
        app = web.Application()
        app.router.add_get("/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await asyncio.Event().wait()

    uvloop.run(serve())


if __name__ == "__main__":
    _serve_bare(int(sys.argv[1]), sys.stdin.buffer.read())
