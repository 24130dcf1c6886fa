"""What a look finds: each fault that it is there for is put into a page, and must be named."""

from collections.abc import Callable

import pytest

from tests.browser.visitor import DEADLINE_S, PHONE, Manner, Reception, Visitor
from tests.world import eventually

HEARD = {
    "console error": ("console.error('broken')", "console error: broken"),
    "console warning": ("console.warn('old')", "console warning: old"),
    "script that fails": ("setTimeout(() => { throw new Error('oh') })", "a script failed"),
    "inline style": (
        "document.querySelector('h1').setAttribute('style', 'color: red')",
        "Content Security Policy",
    ),
    "picture from elsewhere": (
        "document.querySelector('main').append(Object.assign(new Image(), {src: 'https://tracker.example/1.png', alt: ''}))",
        "a request to another host: https://tracker.example/1.png",
    ),
    "part that is missing": (
        "document.querySelector('main').append(Object.assign(new Image(), {src: '/static/missing.png', alt: ''}))",
        "missing.png answered 404",
    ),
}
"""What the browser says by itself, sooner or later."""

SEEN = {
    "picture without words": (
        "document.querySelector('main').append(Object.assign(new Image(), {src: '/static/avatar.png'}))",
        "image-alt",
    ),
    "field without a name": ("document.querySelector('label').remove()", "label"),
    "heading left out": (
        "document.querySelector('main').append(Object.assign(document.createElement('h5'), {textContent: 'x'}))",
        "heading-order",
    ),
    "wide table": (
        "document.querySelector('main').append(Object.assign(new Image(), {src: '/static/avatar.png', width: 3000, alt: ''}))",
        "the page is",
    ),
}


@pytest.mark.parametrize("fault", HEARD)
async def test_a_look_finds_what_was_heard(guests: Reception, fault: str) -> None:
    script, named = HEARD[fault]
    visitor = await guests.visitor(manner=Manner(PHONE))
    await visitor.open("/login")
    await visitor.page.evaluate(script)

    async def heard() -> bool:
        return any(named in problem for problem in visitor.problems)

    await eventually(heard, DEADLINE_S)
    with pytest.raises(AssertionError, match=named):
        await visitor.look()
    visitor.forgive()


@pytest.mark.parametrize("fault", SEEN)
async def test_a_look_finds_what_is_seen(guests: Reception, fault: str) -> None:
    script, named = SEEN[fault]
    visitor = await guests.visitor(manner=Manner(PHONE))
    await visitor.open("/login")
    await visitor.page.evaluate(script)
    with pytest.raises(AssertionError, match=named):
        await visitor.look()


UNMARKED: dict[str, Callable[[Visitor], str]] = {
    "text": lambda _: "document.querySelector('main').append('Never translated')",
    "name": lambda _: "document.querySelector('button').setAttribute('aria-label', 'Never translated')",
    "title": lambda _: "document.title = 'Never translated'",
}


@pytest.mark.parametrize("where", UNMARKED)
async def test_a_text_that_no_translator_saw_is_found(marked_guests: Reception, where: str) -> None:
    visitor = await marked_guests.visitor()
    await visitor.open("/login")
    await visitor.page.evaluate(UNMARKED[where](visitor))
    with pytest.raises(AssertionError, match="not translated: 'Never translated'"):
        await visitor.look()


async def test_data_need_no_translation(marked_guests: Reception) -> None:
    visitor = await marked_guests.visitor()
    await visitor.open("/login")
    visitor.known.add("Usine de Metz")
    await visitor.page.evaluate(
        """() => {
          const post = document.createElement("p");
          post.className = "text";
          post.textContent = "Bonjour";
          document.querySelector("main").append(post, "Usine de Metz · 12");
        }"""
    )
    await visitor.look()


async def test_a_key_that_leads_where_nobody_sees_it_is_found(guests: Reception) -> None:
    visitor = await guests.visitor()
    await visitor.open("/login")
    await visitor.page.evaluate(
        "document.styleSheets[0].insertRule('* { outline: none !important; box-shadow: none !important }', 0)"
    )
    with pytest.raises(AssertionError, match="nobody sees"):
        await visitor.tab_through()


async def test_an_answer_of_another_status_fails(guests: Reception) -> None:
    visitor = await guests.visitor()
    with pytest.raises(AssertionError, match="answered 404"):
        await visitor.open("/static/missing.css")


async def test_a_page_without_scripts_is_looked_at_and_stays_without(guests: Reception) -> None:
    page = (visitor := await guests.visitor(manner=Manner(PHONE, scripts=False))).page
    probe = "<title>off</title><script>document.title = 'on'</script>"
    await page.route("**/probe", lambda route: route.fulfill(body=probe, content_type="text/html"))
    await visitor.open("/login")
    await page.evaluate("document.querySelector('label').remove()")
    with pytest.raises(AssertionError, match="label"):
        await visitor.look()
    await page.goto(f"https://{visitor.town.host}/probe")
    assert await page.title() == "off"
