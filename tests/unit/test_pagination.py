"""Paging: limits, cursors, and the Link header as clients read it."""

import re

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from models.core.errors import Invalid
from models.core.paging import Page
from tests.paris import Paris, paris, paris_data
from web.http.context import NETWORK
from web.http.pagination import link_headers, page_of
from web.http.params import read_parameters

__all__ = ["paris", "paris_data"]


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("", Page(limit=20)),
        ("limit=5&max_id=9&since_id=3&min_id=4", Page(limit=5, max_id=9, since_id=3, min_id=4)),
        ("limit=200", Page(limit=40)),
        ("limit=0", Page(limit=1)),
        ("limit=-7", Page(limit=1)),
        ("limit=&max_id=", Page(limit=20)),
    ],
)
def test_a_page_is_read_and_cut_to_the_maximum(asked: str, page: Page) -> None:
    assert page_of(read_parameters(asked, "", b"")) == page


def test_a_cursor_that_is_none_is_refused() -> None:
    for cursor in ("max_id", "since_id", "min_id", "limit"):
        with pytest.raises(Invalid):
            page_of(read_parameters(f"{cursor}=01H8X", "", b""))


def links(paris: Paris, path: str, cursors: list[int]) -> dict[str, str]:
    app = web.Application()
    app[NETWORK] = paris.app[NETWORK]
    return link_headers(make_mocked_request("GET", path, app=app), cursors)


async def test_links_are_absolute_with_next_first_and_keep_what_was_asked(paris: Paris) -> None:
    header = links(
        paris, "/api/v1/timelines/home/?limit=2&types[]=a&types[]=b%26&max_id=99&min_id=1", [70, 60]
    )["Link"]

    start = "https://paris.corp.example/api/v1/timelines/home/?limit=2&types%5B%5D=a&types%5B%5D=b%26"
    assert header == f'<{start}&max_id=60>; rel="next", <{start}&min_id=70>; rel="prev"'
    # How toot and Ice Cubes find the way on.
    assert re.match('<([^>]+)>; rel="next"', header)
    assert re.search("max_id=[0-9]+", header)


async def test_an_empty_page_has_no_links(paris: Paris) -> None:
    assert links(paris, "/api/v1/timelines/home", []) == {}
    assert links(paris, "/api/v1/timelines/home", [5])["Link"].count("rel=") == 2
