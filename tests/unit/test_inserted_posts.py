"""A post that was just written is returned as it is stored: who publishes it reads it back no more."""

from dataclasses import replace
from datetime import UTC, datetime

from models.core.inside import columns_of
from models.core.transaction import transaction
from models.posts.posts import NewPost, Post, insert_post
from tests.both import new_url, town
from tests.world import Town

__all__ = ["new_url", "town"]

LATE = datetime(2026, 11, 30, 7, 55, 1, 123_456, tzinfo=UTC)
"""Finer than a row keeps it."""


async def test_a_post_is_returned_as_it_is_stored(town: Town) -> None:
    amelie = (await town.person("amelie")).account
    text = NewPost(
        amelie.id,
        "https://paris.corp.example/1",
        "https://paris.corp.example/@amelie/1",
        True,
        "unlisted",
        content="<p>Bonjour</p>",
        title="Salut",
        source="Bonjour",
        source_type="text/markdown",
        summary="Pause",
        sensitive=True,
        language="fr",
        created_at=LATE,
        application_name="Elk",
        context_uri="https://paris.corp.example/contexts/1",
        quote_policy="followers",
    )

    async def write() -> None:
        async with transaction():
            first = await insert_post(text)
            answer = replace(text, uri="https://paris.corp.example/2", parent=first, local=False)
            boost = NewPost(amelie.id, "https://paris.corp.example/3", "", True, "public", boost_of=first)
            for post in (first, await insert_post(answer), await insert_post(boost)):
                stored = await Post.get(id=post.id)
                assert {
                    name: (getattr(post, name), getattr(stored, name))
                    for name in columns_of(Post) - {"replies_count", "boosts_count", "revision"}
                    if getattr(post, name) != getattr(stored, name)
                } == {}

    await town.run(write)
