"""Follower synchronisation (FEP-8fcf): one site's followers of somebody elsewhere, compared by a digest.

Pure: the digest and the header. outbox/delivery/synchronization.py sends it; inbox/fetching/synchronization.py acts on
a received header.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

HEADER = "Collection-Synchronization"
_PARAMETER = re.compile(r'(\w+)="([^"\\]{1,2048})"')


@dataclass(frozen=True)
class Synchronization:
    """The sender's list of its followers on the receiver's site, as a digest."""

    collection_id: str
    """Its followers collection."""
    url: str
    """The URL that lists the receiver's part of it."""
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
    """Read a header; None for an incomplete one."""
    found = dict(_PARAMETER.findall(text))
    if not {"collectionId", "url", "digest"} <= found.keys():
        return None
    return Synchronization(found["collectionId"], found["url"], found["digest"].lower())
