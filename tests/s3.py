"""A small S3-compatible store on this machine: one bucket, the requests that Parvis's adapter makes, signatures checked.

Written after Amazon's description of the interface and of its signatures (version 4). Whatever is not signed with the
right key is refused, as a real store does.
"""

import hashlib
import hmac
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import quote

from aiohttp import web
from aiohttp.test_utils import TestServer

BUCKET, KEY_ID, SECRET = "parvis-files", "AKIDPARIS", "the bucket's secret"


@dataclass
class S3:
    """What the store holds, and what was asked of it."""

    address: str = ""
    objects: dict[str, bytes] = field(default_factory=dict)
    parts: dict[str, dict[int, bytes]] = field(default_factory=dict)
    """Of uploads that are not complete."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Method and status."""
    is_down: bool = False

    async def answer(self, request: web.Request) -> web.StreamResponse:
        response = await self._answered(request)
        self.asked.append((request.method, response.status))
        return response

    async def _answered(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        if self.is_down:
            return web.Response(status=503)
        if not _is_signed(request, body):
            return _xml("<Error><Code>SignatureDoesNotMatch</Code></Error>", 403)
        key = request.path.removeprefix(f"/{BUCKET}/")
        if request.method == "PUT" and "uploadId" in request.query:
            self.parts[request.query["uploadId"]][int(request.query["partNumber"])] = body
            return web.Response(headers={"ETag": f'"{hashlib.md5(body).hexdigest()}"'})
        if request.method == "POST" and "delete" in request.query:
            return self._delete(body.decode())
        if request.method == "POST":
            return self._of_parts(request, key)
        if request.method == "PUT":
            self.objects[key] = body
            return web.Response(headers={"ETag": f'"{hashlib.md5(body).hexdigest()}"'})
        return self._read(request, key)

    def _of_parts(self, request: web.Request, key: str) -> web.Response:
        """Begin an upload in parts, or put its parts together."""
        if "uploads" in request.query:
            upload = f"upload{len(self.parts)}"
            self.parts[upload] = {}
            return _xml(
                f"<InitiateMultipartUploadResult><UploadId>{upload}</UploadId></InitiateMultipartUploadResult>"
            )
        parts = self.parts.pop(request.query["uploadId"])
        self.objects[key] = b"".join(parts[number] for number in sorted(parts))
        return _xml('<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>')

    def _delete(self, wanted: str) -> web.Response:
        keys = re.findall("<Key>(.*?)</Key>", wanted)
        for key in keys:
            self.objects.pop(key, None)
        deleted = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        return _xml(f"<DeleteResult>{deleted}</DeleteResult>")

    def _read(self, request: web.Request, key: str) -> web.Response:
        if key not in self.objects:
            return _xml("<Error><Code>NoSuchKey</Code></Error>", 404)
        found, asked = self.objects[key], request.http_range
        body = found[asked]
        start = asked.start or 0
        return web.Response(
            body=body,
            status=206 if "Range" in request.headers else 200,
            headers={
                "ETag": '"whole"',
                "Last-Modified": "Mon, 23 Nov 2026 08:00:00 GMT",
                "Content-Range": f"bytes {start}-{start + len(body) - 1}/{len(found)}",
            },
        )


def _xml(text: str, status: int = 200) -> web.Response:
    return web.Response(
        text=f'<?xml version="1.0" encoding="UTF-8"?>{text}', status=status, content_type="application/xml"
    )


def _is_signed(request: web.Request, body: bytes) -> bool:
    """Compute the signature that the request must have, and compare."""
    authorization = request.headers.get("Authorization", "").removeprefix("AWS4-HMAC-SHA256 ")
    parts = dict(part.strip().partition("=")[::2] for part in authorization.split(","))
    key_id, _, scope = parts.get("Credential", "").partition("/")
    digest = request.headers.get("x-amz-content-sha256", "")
    if key_id != KEY_ID or digest not in (hashlib.sha256(body).hexdigest(), "UNSIGNED-PAYLOAD"):
        return False
    query = sorted((quote(k, safe="-_.~"), quote(v, safe="-_.~")) for k, v in request.query.items())
    names = parts["SignedHeaders"].split(";")
    canonical = "\n".join(
        [
            request.method,
            quote(request.path, safe="/-_.~"),
            "&".join(f"{k}={v}" for k, v in query),
            *(f"{name}:{request.headers[name].strip()}" for name in names),
            "",
            ";".join(names),
            digest,
        ]
    )
    to_sign = "\n".join(
        [
            "AWS4-HMAC-SHA256",
            request.headers["x-amz-date"],
            scope,
            hashlib.sha256(canonical.encode()).hexdigest(),
        ]
    )
    key = f"AWS4{SECRET}".encode()
    for part in (*scope.split("/"), to_sign):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.compare_digest(key.hex(), parts["Signature"])


@asynccontextmanager
async def s3_store() -> AsyncIterator[S3]:
    """Run a store for as long as it is needed."""
    store = S3()
    app = web.Application(client_max_size=64 * 1024**2)
    app.router.add_route("*", "/{key:.*}", store.answer)
    async with TestServer(app) as server:
        store.address = f"http://{server.host}:{server.port}"
        yield store
