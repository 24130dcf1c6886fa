"""What becomes of texts and names on pages: nothing that was cleaned gets out again."""

from typing import Any

from web.http.shapes import content, hue, initials, with_emoji

GROUP = '<span class="h-card" translate="no"><a href="https://paris.corp.example/@vega" class="u-url mention">@<span>vega</span></a></span>'


def entity(html: str, **more: Any) -> dict[str, Any]:
    mention = {"url": "https://paris.corp.example/@vega", "acct": "vega"}
    audience = {"group": {"acct": "vega"}}
    return {"content": html, "mentions": [mention], "emojis": [], "audience": audience} | more


def test_the_mention_that_puts_a_post_into_its_group_is_not_shown() -> None:
    assert content(entity(f"<p>{GROUP} Bonjour {GROUP}</p>")).startswith("<p>Bonjour <span")
    elsewhere = content(entity(f"<p>{GROUP} Bonjour</p>", audience={"group": None}))
    assert 'href="/@vega"' in elsewhere


def test_links_of_people_and_hashtags_stay_here_and_others_are_left_alone() -> None:
    html = (
        '<p><a href="https://lyon.corp.example/tags/R%C3%A9union" class="mention hashtag" rel="tag">#<span>Réunion</span></a>'
        ' <a href="https://intranet.example/?a=1&amp;b=2" rel="nofollow">page</a></p>'
    )
    shown = content(entity(html))
    assert 'href="/tags/R%C3%A9union"' in shown
    assert 'href="https://intranet.example/?a=1&amp;b=2"' in shown
    page = '<p><a href="https://intranet.example/hashtag/rules.pdf" rel="nofollow">rules</a></p>'
    assert content(entity(page)) == page


def test_emoji_are_pictures_in_texts_and_never_in_tags() -> None:
    emojis = [{"shortcode": "ok", "url": 'https://x.example/"><script>.png'}]
    html = '<p>:ok: <a href="https://x.example/:ok:" title="a > :ok:">:ok:</a></p>'
    shown = content(entity(html, emojis=emojis))
    assert shown.count("<img") == 2
    assert 'href="https://x.example/:ok:" title="a > :ok:"' in shown
    assert "<script>" not in shown


def test_names_are_text() -> None:
    named = with_emoji('<b>:ok:</b> "x"', [{"shortcode": "ok", "url": "/e.png"}])
    assert named.startswith("&lt;b&gt;<img ")
    assert (initials("Amélie Laurent"), initials("léa"), initials("…")) == ("AL", "L", "?")
    assert hue("117705996986687347") == hue("117705996986687347")
