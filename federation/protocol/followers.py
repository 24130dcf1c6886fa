"""Follower synchronisation (FEP-8fcf): one site's followers of somebody elsewhere, compared by a digest.

Pure: the digest and the header. What is sent is outbox/delivery/synchronization.py, what follows from a header
that came is inbox/fetching/synchronization.py.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

HEADER = "Collection-Synchronization"
_PARAMETER = re.compile(r'(\w+)="([^"\\]{1,2048})"')


@dataclass(frozen=True)
class Synchronization:
    """What a sender believes about its followers on the receiver's site."""

    collection_id: str
    """Its followers collection."""
    url: str
    """Where the receiver's part of it is listed."""
    digest: str


def followers_digest(uris: Iterable[str]) -> str:
    """Return the digest of a set of followers: the hashes of their ids, combined so that order does not matter."""
    combined = 0
    for uri in set(uris):
        combined ^= int.from_bytes(hashlib.sha256(uri.encode()).digest())
    return f"{combined:064x}"


def write_header(synchronization: Synchronization) -> str:
    return (
        f'collectionId="{synchronization.collection_id}", url="{synchronization.url}",'
        f' digest="{synchronization.digest}"'
    )


def parse_header(text: str) -> Synchronization | None:
    """Read a header; None for one that does not say all."""
    found = dict(_PARAMETER.findall(text))
    if not {"collectionId", "url", "digest"} <= found.keys():
        return None
    return Synchronization(found["collectionId"], found["url"], found["digest"].lower())
