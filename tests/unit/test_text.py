"""The HTML makers: what people type, what other sites send, and what is left of an attack."""

from collections import Counter
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import bleach
import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.languages import in_language
from models.text.text import (
    MediaType,
    Mention,
    TextTooComplex,
    clean_html,
    clean_name,
    cleaned,
    counted_length,
    find_hashtags,
    find_mentions,
    is_blank,
    plain_text,
    render,
    rendered,
)

BOB = Mention("bob", "")
AMELIE = Mention("amelie", "lyon.corp.example")
AMELIE_AT_HOME = Mention("amelie", "")
PEOPLE = {
    BOB: "https://paris.corp.example/@bob",
    AMELIE: "https://lyon.corp.example/@amelie",
    AMELIE_AT_HOME: "https://paris.corp.example/@amelie",
}
OUT = 'rel="nofollow noopener noreferrer" target="_blank"'
BOTH: tuple[MediaType, ...] = ("text/plain", "text/markdown")


def tag_url(name: str) -> str:
    return f"https://paris.corp.example/tags/{name}"


def html_of(text: str, media_type: MediaType = "text/plain") -> str:
    return render(text, media_type=media_type, mentions=PEOPLE, tag_url=tag_url)


def bob_link(name: str = "bob") -> str:
    link = f'<a href="https://paris.corp.example/@bob" class="u-url mention">@<span>{name}</span></a>'
    return f'<span class="h-card" translate="no">{link}</span>'


def link(address: str, inner: str) -> str:
    return f'<a href="{address}" {OUT} translate="no">{inner}</a>'


class Elements(HTMLParser):
    """Reads HTML as flat facts: every start tag with its attributes, and all text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self.text = ""
        self.other: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(sorted((name, value or "") for name, value in attrs))))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        self.other.append(decl)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)


# --- Mentions and hashtags ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@bob", [BOB]),
        ("Merci @Bob, (@amelie@Lyon.Corp.Example). @bob!", [BOB, AMELIE]),
        (
            "@dev@localhost:8443 and @dev@lyon.corp.example:",
            [("dev", "localhost:8443"), ("dev", "lyon.corp.example")],
        ),
        ("@first.last@lyon.corp.example", [("first.last", "lyon.corp.example")]),
        ("@bobさん、.@amelie", [BOB, AMELIE_AT_HOME]),
        ("mail bob@lyon.corp.example or first.last@lyon.corp.example", []),
        ("https://lyon.corp.example/@bob https://bob:pw@lyon.corp.example/ x/@bob a=@bob", []),
        ("`@bob` ``@bob`` ```\n@bob\n``` `@amelie", [AMELIE_AT_HOME]),
        ("@josé @bob@ @bob@lyon.corp.example@x @ bob \\@bob @@bob", []),
        ("@" + "b" * 64, [("b" * 64, "")]),
        ("@" + "b" * 65, []),
    ],
)
def test_mentions_are_found_where_people_mean_them(text: str, expected: list[Any]) -> None:
    assert [(m.username, m.host) for m in find_mentions(text)] == [
        (m.username, m.host) if isinstance(m, Mention) else m for m in expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#Kudos to all, #kudos #KUDOS (#q3_2026).", ["Kudos", "q3_2026"]),
        ("#1st #2026 #_ #", ["1st"]),
        ("#Été #E\u0301te\u0301 #हिन्दी #会議", ["Été", "हिन्दी", "会議"]),
        ("a#b &#39; https://lyon.corp.example/#part /#x ##y \\#z `#code`", []),
        ("#2026,@bob#x #a-b", ["a"]),
        ("#" + "a" * 100, ["a" * 100]),
        ("#" + "a" * 101, []),
        (
            "#collaborateur·rice #salut·à·tou·te·s, #il·lusió #スター・ウォーズ.",
            ["collaborateur·rice", "salut·à·tou·te·s", "il·lusió", "スター・ウォーズ"],
        ),
        ("#fin· #·x #a··b", ["fin", "a··b"]),
    ],
)
def test_hashtags_are_letters_of_any_script(text: str, expected: list[str]) -> None:
    assert list(find_hashtags(text)) == expected


def test_a_number_that_is_no_hashtag_hides_nothing_behind_it() -> None:
    assert find_mentions("#2026,@bob") == (BOB,)


def test_mentions_and_hashtags_are_bounded() -> None:
    assert find_mentions(" ".join(f"@u{n}" for n in range(60))) == tuple(
        Mention(f"u{n}", "") for n in range(50)
    )
    assert find_hashtags(f"#{'ß' * 50} #{'ß' * 51}") == (
        "ß" * 50,
    )  # Each becomes two letters where it is kept.
    assert find_hashtags(" ".join(f"#t{n}" for n in range(60))) == tuple(f"t{n}" for n in range(50))
    assert html_of(" ".join(f"#t{n}" for n in range(60))).count("<a ") == 50


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("é e\u0301 x", 5),
        ("https://a.example", 23),
        (f"(https://lyon.corp.example/{'x' * 500}).", 26),
        ("https://bob:pw@lyon.corp.example/", 33),
        ("@amelie@lyon.corp.example @bob", 12),
        (
            "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}\r\n\N{REGIONAL INDICATOR SYMBOL LETTER F}\N{REGIONAL INDICATOR SYMBOL LETTER R}",
            3,
        ),
    ],
)
def test_characters_are_counted_as_people_see_them_and_an_address_for_23(text: str, expected: int) -> None:
    assert counted_length(text) == expected


# --- Rendering ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("media_type", BOTH)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("  \n ", ""),
        ("Bonjour", "<p>Bonjour</p>"),
        ('1 < 2 & 3 > 2 "so" it\'s', '<p>1 &lt; 2 &amp; 3 &gt; 2 "so" it\'s</p>'),
        ("Merci @Bob!", f"<p>Merci {bob_link('Bob')}!</p>"),
        ("@nobody @nobody@lyon.corp.example", "<p>@nobody @nobody@lyon.corp.example</p>"),
        (
            "#Kudos",
            '<p><a href="https://paris.corp.example/tags/kudos" class="mention hashtag" rel="tag">#<span>Kudos</span></a></p>',
        ),
        (
            "(see https://www.lyon.corp.example/a_b_(c)?d=1&e).",
            "<p>(see "
            + link(
                "https://www.lyon.corp.example/a_b_(c)?d=1&amp;e",
                '<span class="invisible">https://www.</span><span class="ellipsis">lyon.corp.example/a_b_(c)?d=1&amp;</span>'
                '<span class="invisible">e</span>',
            )
            + ").</p>",
        ),
        (
            "http://hq.corp.example",
            "<p>"
            + link(
                "http://hq.corp.example", '<span class="invisible">http://</span><span>hq.corp.example</span>'
            )
            + "</p>",
        ),
    ],
)
def test_text_is_rendered_in_mastodons_shapes(text: str, expected: str, media_type: MediaType) -> None:
    assert html_of(text, media_type) == expected


def test_plain_text_keeps_paragraphs_and_lines() -> None:
    assert html_of("one  \r\ntwo\n \n\n\nthree **4**\n") == "<p>one<br>two</p><p>three **4**</p>"


def test_a_username_shared_by_two_linked_people_is_shown_with_its_host() -> None:
    html = html_of("@amelie and @amelie@lyon.corp.example and @bob")
    assert plain_text(html) == "@amelie and @amelie@lyon.corp.example and @bob"
    assert plain_text(html_of("only @amelie@lyon.corp.example")) == "only @amelie"


@pytest.mark.parametrize(
    ("text", "media_type", "blank"),
    [
        (" \n", "text/plain", True),
        ("\u200b\u2060", "text/plain", True),
        ("** **", "text/plain", False),
        ("> ", "text/markdown", True),
        ("-", "text/markdown", True),
        ("&nbsp;", "text/markdown", True),
        ("* * *", "text/markdown", False),
        ("@nobody", "text/markdown", False),
        ("[](https://a.example)", "text/markdown", True),
    ],
)
def test_what_cannot_be_seen_is_blank(text: str, media_type: MediaType, blank: bool) -> None:
    assert is_blank(text, media_type) is blank


def test_the_host_of_a_long_address_is_never_cut() -> None:
    address = "https://lyon.corp.example.looks-fine.but-is.evil.example/path"
    assert '<span class="ellipsis">lyon.corp.example.looks-fine.but-is.evil.example</span>' in html_of(
        address
    )


@pytest.mark.parametrize("media_type", BOTH)
@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("«https://e.example/x» et", "https://e.example/x"),
        ("“https://e.example/x”, ‘https://e.example/x’.", "https://e.example/x"),
        ("„https://e.example/x“ ‹https://e.example/x›", "https://e.example/x"),
        ("「https://e.example/x」です", "https://e.example/x"),
        ("https://e.example's plan, https://e.example’s", "https://e.example"),
        ("l’adresse https://e.example/a’, 'https://e.example/a'", "https://e.example/a"),
        (
            "https://fr.example/wiki/L’Équipe, https://fr.example/wiki/L’Équipe!",
            "https://fr.example/wiki/L’Équipe",
        ),
    ],
)
def test_an_address_ends_where_people_mean_it_to(text: str, address: str, media_type: MediaType) -> None:
    hrefs = {
        dict(attributes)["href"] for tag, attributes in Elements(html_of(text, media_type)).tags if tag == "a"
    }
    assert hrefs == {address}


@pytest.mark.parametrize("media_type", BOTH)
@pytest.mark.parametrize(
    "text",
    [
        "https://lyon.corp.example@evil.example/",
        "https://lyon.corp.example%2eevil.example/",
        "https://lyon.corp.example/\u202egnp.exe",
        "https://lyon\u200b.corp.example/",
        "https://",
        "https://lyon.corp.example:port/",
        "javascript://lyon.corp.example/%0aalert(1)",
        "//lyon.corp.example",
    ],
)
def test_an_address_that_deceives_stays_text(text: str, media_type: MediaType) -> None:
    assert html_of(text, media_type) == f"<p>{text}</p>"


def test_markdown_makes_what_a_post_needs() -> None:
    text = "#kudos **bravo** *@bob*\nnext\n\n## Title\n\n- a\n- `@bob`\n\n> quoted\n\n```py\n@bob <b>\n```\n"
    assert html_of(text, "text/markdown") == (
        '<p><a href="https://paris.corp.example/tags/kudos" class="mention hashtag" rel="tag">#<span>kudos</span></a>'
        f" <strong>bravo</strong> <em>{bob_link()}</em><br>\nnext</p>\n"
        "<p><strong>Title</strong></p>\n<ul>\n<li>a</li>\n<li><code>@bob</code></li>\n</ul>\n"
        "<blockquote>\n<p>quoted</p>\n</blockquote>\n<pre><code>@bob &lt;b&gt;\n</code></pre>"
    )


def test_markdown_links_are_not_linked_twice_and_cannot_lie() -> None:
    assert html_of("[ask @bob #now](https://hq.corp.example/x_y_z)", "text/markdown") == (
        f'<p><a href="https://hq.corp.example/x_y_z" {OUT}>ask @bob #now</a></p>'
    )
    assert html_of("[hq.corp.example](https://evil.example/)", "text/markdown") == (
        f'<p><a href="https://evil.example/" {OUT}>hq.corp.example</a> (evil.example)</p>'
    )
    nowhere = "[x](javascript:alert%281%29) [y](//evil.example) [z](/admin)"
    assert html_of(nowhere, "text/markdown") == f"<p>{nowhere}</p>"


def test_markdown_shows_raw_html_and_loads_no_image() -> None:
    typed = '<img src="x.png"> <b onclick=x>b</b>\n\n<div>\n<p>d</p>\n</div>\n\n<script>alert(1)</script>'
    shown = Elements(html_of(typed, "text/markdown"))
    assert shown.text.split() == typed.split()
    assert {tag for tag, _ in shown.tags} == {"p", "br"}
    image = "![a](https://evil.example/1.png) ![b][1]\n\n[1]: https://evil.example/2.png"
    assert {tag for tag, _ in Elements(html_of(image, "text/markdown")).tags} <= {"p", "a", "span"}


@pytest.mark.parametrize(
    "text",
    ["[" * 5_000, "![" * 2_500, "- " * 2_500 + "x", ">" * 200 + " deep @bob", "  - x\n" * 900],
)
def test_hostile_markdown_is_shown_as_it_was_typed(text: str) -> None:
    shown = html_of(text, "text/markdown")
    assert shown == html_of(text, "text/plain") or Elements(shown).text.split() == ["x"] * 900


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Budget]: 12k\n[Chef]: @bob", f"<p>[Budget]: 12k<br>\n[Chef]: {bob_link()}</p>"),
        ("[TODO]: appeler\nfin", "<p>[TODO]: appeler<br>\nfin</p>"),
        ("[^1] note\n\n[^1]: foot", "<p>[^1] note</p>\n<p>[^1]: foot</p>"),
        ("[a]: mailto:a@b.example\n\nb", "<p>[a]: mailto:a@b.example</p>\n<p>b</p>"),
        ("[a]: mailto:a@b.example\n\n[a]", f'<p><a href="mailto:a@b.example" {OUT}>a</a></p>'),
        ("* * *", "<p>* * *</p>"),
        ("```Bonjour à tous", "<p>```Bonjour à tous</p>"),
        ("```\nBonjour", "<pre><code>Bonjour</code></pre>"),
        ("``` une phrase\ncode\n```", "<pre><code>une phrase\ncode\n</code></pre>"),
        ("~~~\n@bob #x\n~~~", "<pre><code>@bob #x\n</code></pre>"),
        ("``@bob #x``", "<p><code>@bob #x</code></p>"),
        ("_@bob_ __@bob__", f"<p><em>{bob_link()}</em> <strong>{bob_link()}</strong></p>"),
        ("\\@bob \\#x \\*y\\*", "<p>@bob #x *y*</p>"),
        ("~~x~~", "<p><del>x</del></p>"),
        ("Liste :\n- a\n  - b", "<p>Liste :</p>\n<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>"),
        ("- a\n\n  b", "<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>"),
        ("|a|b|\n|-|-|\n|1|@bob|", f"<p>a | b<br>\n1 | {bob_link()}</p>"),
    ],
)
def test_markdown_is_what_people_know_and_loses_nothing(text: str, expected: str) -> None:
    assert html_of(text, "text/markdown") == expected


@pytest.mark.parametrize(
    "text", ["**a** *b* `c`", "> a\n> b", "1. a\n2. b", "[a](https://a.example)", "a\n\nb", "## a"]
)
def test_what_both_know_is_read_as_python_markdown_reads_it(text: str) -> None:
    """The library that was asked for, as a second opinion: what is shown, and which elements."""
    ours = Elements(html_of(text, "text/markdown"))
    theirs = Elements(clean_html(markdown.markdown(text)))
    assert ours.text.split() == theirs.text.split()
    assert {tag for tag, _ in ours.tags} - {"br"} == {tag for tag, _ in theirs.tags} - {"br"}


_MARKS = st.sampled_from(
    [
        *"[](){}<>*_`~#-+.!|:\\\"'&^=1 \n",
        "\n\n",
        "    ",
        "```",
        "~~~",
        "**",
        "[a]: ",
        "](",
        "| - |",
        "word",
        "été",
        "@bob",
    ]
)


@given(st.lists(_MARKS, max_size=40).map("".join))
@settings(max_examples=400, deadline=None)
def test_every_word_of_any_markdown_is_shown(text: str) -> None:
    """Addresses and titles of links that lead somewhere may be hidden; here is none."""
    shown = plain_text(html_of(text, "text/markdown"))
    for word in ("naïf", "été", "bob"):
        assert shown.count(word) == text.count(word)


@given(st.lists(_MARKS, max_size=40).map("".join))
@settings(max_examples=200, deadline=None)
def test_who_is_named_in_markdown_is_who_is_linked(text: str) -> None:
    named = find_mentions(text, "text/markdown")
    assert bool(named) == ("u-url mention" in html_of(text, "text/markdown")) or BOB not in named


def test_a_text_whose_html_no_peer_would_take_is_refused() -> None:
    with pytest.raises(TextTooComplex):
        html_of("@bob " * 2_000)
    with pytest.raises(TextTooComplex):
        html_of("é" * 70_000)


# --- Cleaning -----------------------------------------------------------------------------------------------------

MASTODON_MENTION = (
    '<p><span class="h-card" translate="no"><a href="https://lyon.corp.example/@amelie" class="u-url mention">'
    '@<span>amelie</span></a></span> <a href="https://lyon.corp.example/tags/x" class="mention hashtag" rel="tag">'
    "#<span>x</span></a></p>"
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (MASTODON_MENTION, MASTODON_MENTION),
        ('<p class="quote-inline evil">RE: x<br/>y</p>', '<p class="quote-inline">RE: x<br>y</p>'),
        ('<span class="ellipsis evil invisible">x</span>', '<span class="invisible ellipsis">x</span>'),
        ('<a class="h-card evil" href="https://a.example">x</a>', f'<a href="https://a.example" {OUT}>x</a>'),
        (
            '<ol start="3" reversed><li value="-2">x</li></ol>',
            '<ol start="3" reversed=""><li value="-2">x</li></ol>',
        ),
        ('<ol start="3em"><li value="x">x</li></ol>', "<ol><li>x</li></ol>"),
        (
            "<h2>Ordre</h2><h3>Point</h3><div>Budget</div>",
            "<p><strong>Ordre</strong></p><p><strong>Point</strong></p><p>Budget</p>",
        ),
        ("<div>La réunion</div><div>est à 10h</div>", "<p>La réunion</p><p>est à 10h</p>"),
        ("<section><h1>T</h1><p>x</p>y</section>z", "<p><strong>T</strong></p><p>x</p>y<p>z</p>"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "<p>a | b</p><p>1 | 2</p>"),
        (
            "<dl><dt>A<dd>B<dt>C<dd>D</dl>",
            "<p><strong>A</strong></p><p>B</p><p><strong>C</strong></p><p>D</p>",
        ),
        ("<figure><img src=x><figcaption>c</figcaption></figure>d", "<p>c</p><p>d</p>"),
        ("<details><summary>S</summary>b</details>", "<p><strong>S</strong></p><p>b</p>"),
        ("<ul><li><div>a</div><div>b</div></li></ul>", "<ul><li><p>a</p><p>b</p></li></ul>"),
        ("<p>x</p><div><br></div><hr><p>y</p>", "<p>x</p><p>y</p>"),
        ("<math><mi>y</mi><mo>=</mo><mn>2</mn></math> <math>z", "y=2 z"),
        (
            "<math display='block'><mi>x</mi><annotation encoding='application/x-tex'>x^2 &lt; 3</annotation></math>",
            "$$x^2 &lt; 3$$",
        ),
        ("<ruby>漢<rp>(</rp><rt>kan</rt></ruby>", "<ruby>漢<rp>(</rp><rt>kan</rt></ruby>"),
        ("a\x00b\ud800c\x1fd\ufffee", "abcde"),
        ("a < b &amp; c", "a &lt; b &amp; c"),
        ("", ""),
    ],
)
def test_foreign_html_keeps_what_posts_need(html: str, expected: str) -> None:
    assert clean_html(html) == expected


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " \tJaVa\nScRiPt:alert(1)",
        "java&#x09;script:alert(1)",
        "&#106;avascript:alert(1)",
        "vbscript:msgbox(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "file:///etc/passwd",
        "ftp://evil.example/",
        "blob:https://evil.example/1",
        "//evil.example/",
        "/admin/delete",
        "?q",
        "#top",
        "evil.example",
        "https:evil.example",
        "https:/evil.example",
        "https:///evil.example",
        "https:\\\\evil.example",
        "https://hq.corp.example\\@evil.example",
        "https://hq.corp.example@evil.example/",
        "https://hq.corp.example:x@evil.example/",
        "https://hq.corp.example%2eevil.example/",
        "https://hq.corp.example\u202e/moc.live",
        "https://hq.corp\u200b.example/",
        "https://hq.corp.example/\u2066x",
        "https://hq.corp.example/&#1;x",
        "https://hq.corp.example/a b",
        "https://hq.corp.example/&quot;onclick=x",
        "https://hq.corp.example:99999/",
        "https://[::1/",
        "https://:8443/",
        "mailto:a@b.example?bcc=spy@evil.example",
        "mailto:a@b.example,spy@evil.example",
        "",
    ],
)
def test_a_deceiving_address_costs_the_link_and_not_its_text(href: str) -> None:
    assert clean_html(f'<p>a <a href="{href}" class="mention">text</a> b</p>') == "<p>a text b</p>"


@pytest.mark.parametrize(
    "href", ["https://evil.example/a?b#c", "http://[::1]:8443/", "mailto:bob@hq.corp.example"]
)
def test_an_honest_address_stays(href: str) -> None:
    assert clean_html(f'<a href=" {href}\n">text</a>') == f'<a href="{href}" {OUT}>text</a>'


@pytest.mark.parametrize(
    "text",
    [
        "hq.corp.example",
        "https://hq.corp.example/login",
        "HTTPS://HQ.CORP.EXAMPLE",
        "Sign in at www.hq.corp.example now",
        "http://intranet/",
        "//intranet",
        "hq<b>.corp</b>.example",
        "hq.\u200bcorp.exam\u00adple",
        "ｈｑ．corp．example",
        "hq.corp.example@evil.example.com",
        "bob@hq.corp.example",
        "@bob@hq.corp.example",
        "(hq.corp.example)",
        "https://hq.corp.example@evil.example/",
        'https://hq.corp.example<span class="invisible">.evil.example</span>',
        '<span class="invisible"><span>evil.example </span>evil.example </span>hq.corp.example',
        "hq.xn--p1ai",
    ],
)
def test_a_link_whose_text_names_another_host_is_followed_by_the_real_one(text: str) -> None:
    once = clean_html(f'<p><a href="https://Evil.example:8443/x">{text}</a>, see</p>')
    assert once.endswith("</a> (evil.example), see</p>")
    assert clean_html(once) == once


@pytest.mark.parametrize(
    ("href", "text"),
    [
        ("https://hq.corp.example/x", "hq.corp.example"),
        ("https://www.hq.corp.example/", "https://hq.corp.example:8443/index.html"),
        (
            "https://hq.corp.example/x",
            '<span class="invisible">https://</span><span class="ellipsis">hq.corp.example/report.pdf</span>',
        ),
        ("https://hq.corp.example/x", "the report, e.g. version 2.10 and so on"),
        ("https://hq.corp.example/@first.last", "@<span>first.last</span>"),
        ("https://hq.corp.example/@first.last", "@first.last@hq.corp.example"),
        ("mailto:first.last@hq.corp.example", "first.last@hq.corp.example"),
    ],
)
def test_a_link_that_is_what_it_says_gets_no_note(href: str, text: str) -> None:
    assert clean_html(f'<a href="{href}">{text}</a>') == f'<a href="{href}" {OUT}>{text}</a>'


def test_links_inside_links_are_parted() -> None:
    nested = (
        "<a href=https://a.example>1<table><tr><td><a href=https://b.example>2</a></td></tr></table>3</a>4"
    )
    first, second = (f'<a href="https://{host}.example" {OUT}>' for host in "ab")
    assert clean_html(nested) == f"{first}1</a><p>{second}2</a></p><p>34</p>"


def test_characters_that_a_database_refuses_do_not_come_back_as_entities() -> None:
    assert clean_html("a&#0;b&#1;c&#xd800;d") == "a\ufffdbc\ufffdd"
    assert plain_text("a&#1;&amp;#1;b") == "a&#1;b"


def test_deep_html_is_flattened() -> None:
    deep = "<ul><li>" * 16 + "kept" + "</li></ul>" * 16
    assert clean_html(deep) == deep
    assert clean_html(f"<p>one<br>&lt;two</p><ol>{deep}</ol>") == "<p>one<br>&lt;two</p><p>kept</p>"
    assert clean_html("<blockquote>" * 4_000 + "deep &amp; far") == "<p>deep &amp; far</p>"


@pytest.mark.parametrize(
    "html", ["x" * (128 * 1024 + 1), "é" * 65_537, "<b>" * 5_001, '<a href="https://a.example">x</a>' * 2_400]
)
def test_html_that_is_too_large_or_would_become_so_is_refused(html: str) -> None:
    with pytest.raises(TextTooComplex):
        clean_html(html)


# --- Attacks ------------------------------------------------------------------------------------------------------

ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script/x>alert(1)</script>",
    "<<script>alert(1);//<</script>",
    "<script>a</script\n>alert(1)</script >",
    "<img src=x onerror=alert(1)>",
    '<img """><script>alert(1)</script>">',
    "<img src=https://evil.example/pixel.gif>",
    "<img srcset='https://evil.example/1.png 1x, https://evil.example/2.png 2x'>",
    "<picture><source srcset=https://evil.example/1.png><img></picture>",
    "<video src=https://evil.example/v.mp4 poster=https://evil.example/p.png autoplay></video>",
    "<audio src=https://evil.example/a.ogg onloadstart=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<svg><use href='data:image/svg+xml;base64,PHN2Zz4='/></svg>",
    "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<math href='javascript:alert(1)'>x</math>",
    "<math><annotation-xml encoding=text/html><svg onload=alert(1)></annotation-xml></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<title><a title='</title><img src=x onerror=alert(1)>'></title>",
    "<textarea><a title='</textarea><img src=x onerror=alert(1)>'></textarea>",
    "<style><a title='</style><img src=x onerror=alert(1)>'></style>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<template><script>alert(1)</script></template>",
    "<select><template><img src=x onerror=alert(1)></template></select>",
    "<iframe src=https://evil.example></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=https://evil.example/x.swf></object>",
    "<embed src=https://evil.example/x.svg>",
    "<applet code=x></applet>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<style>p{background:url(https://evil.example/x)}</style>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/>",
    "<body onload=alert(1) background=https://evil.example/b.png>",
    "<p style='background:url(https://evil.example/x)'>x</p>",
    "<p style=position:fixed;inset:0>x</p>",
    "<p onclick=alert(1) onmouseover=alert(1) id=x name=y>x</p>",
    "<p class='modal-root admin-badge' data-method=delete hx-get=/admin>x</p>",
    "<a href=https://a.example ping=https://evil.example download target=_self rel=opener onclick=alert(1)>x</a>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='jav&#x0A;ascript:alert(1)'>x</a>",
    "<a href='java\x00script:alert(1)'>x</a>",
    "<a href=`javascript:alert(1)`>x</a>",
    "<a href='&#x6A;&#x61;vascript&colon;alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='//evil.example'>x</a>",
    "<a href='https://hq.corp.example@evil.example'>x</a>",
    "<a href='https://a.example' href='javascript:alert(1)'>x</a>",
    "<a href=\"https://a.example/'onmouseover='alert(1)\">x</a>",
    "<a\x0bhref='javascript:alert(1)'>x</a>",
    "<form action=https://evil.example><input name=token><button formaction=javascript:alert(1)>x</button></form>",
    "<input type=image src=https://evil.example/x.png autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<marquee onstart=alert(1) behavior=alternate>x</marquee>",
    "<table background=https://evil.example/x.png><tr><td background=https://evil.example/y.png>x</td></tr></table>",
    "<blockquote cite=https://evil.example/x>x</blockquote>",
    "<del cite=javascript:alert(1) datetime=x>x</del>",
    "<isindex action=javascript:alert(1)>",
    "<frameset><frame src=javascript:alert(1)></frameset>",
    "<bgsound src=https://evil.example/x.wav><layer src=https://evil.example/x.js>",
    "<xml id=x><x><![CDATA[<img src=x onerror=alert(1)>]]></x></xml>",
    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!--!><script>alert(1)</script>--!>",
    "<?xml-stylesheet href='javascript:alert(1)'?><?php echo 1 ?>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "</p><script>alert(1)</script><p>",
    "<p title='<script>alert(1)</script>'>x</p>",
    "<p/onclick=alert(1)//>x",
    "<a href=https://a.example title='x\n\n<script>alert(1)</script>'>x",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
    "\u00bcscript\u00bealert(1)\u00bc/script\u00be",
    "＜script＞alert(1)＜/script＞",
    "[x](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "[x](<javascript:alert(1)>) <javascript:alert(1)> [x]: javascript:alert(1)\n\n[x]",
    '[x](https://a.example "onmouseover=alert(1)") [x](https://a.example" onclick=alert(1))',
    "```<script>alert(1)</script>```\n\n    <script>alert(1)</script>\n",
    "`<img src=x onerror=alert(1)>` **<img src=x onerror=alert(1)>**",
    '@bob"><script>alert(1)</script> #x"><img src=x onerror=alert(1)> https://a.example/"><svg/onload=alert(1)>',
    "\x02wzxhzdk:0\x03 \x02klzzwxh:0000\x03",
]

ALLOWED_TAGS = set("p br span a del s pre code em strong b i u ul ol li blockquote ruby rt rp".split())  # noqa: SIM905
ALLOWED_ATTRIBUTES = {
    "a": ["href", "class", "rel", "target", "translate"],
    "span": ["class", "translate"],
    "p": ["class"],
    "ol": ["start", "reversed"],
    "li": ["value"],
}
ALLOWED_CLASSES = {"h-card", "u-url", "mention", "hashtag", "ellipsis", "invisible", "quote-inline"}


def check_harmless(html: str) -> None:
    """Fail when HTML holds anything but the markup of posts: the rule of what may be, not a list of what may not."""
    elements = Elements(html)
    assert not elements.other
    for tag, attributes in elements.tags:
        assert tag in ALLOWED_TAGS
        for name, value in attributes:
            assert name in ALLOWED_ATTRIBUTES.get(tag, [])
            if name == "href":
                assert urlsplit(value).scheme in ("http", "https", "mailto")
                assert "@" not in urlsplit(value).netloc
                assert value.isprintable()
            elif name == "class":
                assert set(value.split()) <= ALLOWED_CLASSES
            else:
                assert "//" not in value
        if tag == "a":
            assert "href" in dict(attributes)
            assert "target" not in dict(attributes) or "noopener" in dict(attributes)["rel"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_of_an_attack_survives(attack: str) -> None:
    check_harmless(clean_html(attack))
    check_harmless(clean_html(f"<p>before {attack} after</p>"))
    for media_type in BOTH:
        check_harmless(html_of(attack, media_type))
    check_harmless(clean_html(plain_text(attack)))


def test_what_was_typed_is_shown_even_when_it_looks_like_an_attack() -> None:
    for attack in ATTACKS[:40]:
        assert plain_text(html_of(attack)) == attack


# --- A second opinion ---------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    [
        "x",
        " ",
        "&lt;",
        "&amp;",
        "&",
        "<",
        ">",
        '"',
        "'",
        "hq.corp.example",
        "https://",
        "\u202e",
        "\n",
        "]]>",
        "-->",
    ]
)
HREFS = [
    "https://a.example/x",
    "https://hq.corp.example@evil.example",
    "javascript:alert(1)",
    "//evil.example",
]
OTHERS = [
    "mailto:bob@hq.corp.example",
    "mention",
    "invisible evil",
    "no",
    "3",
    "",
    "x y",
    "&quot;>",
    "a'b",
    "<b>",
]
VALUES = st.sampled_from(HREFS + OTHERS)
NAMES = st.sampled_from(
    ["href", "class", "translate", "start", "value", "style", "onclick", "src", "rel", "target"]
)
TAGS = st.sampled_from(
    [*sorted(ALLOWED_TAGS), "div", "img", "script", "style", "svg", "math", "table", "td", "form", "h1"]
)
OPENINGS = st.builds(
    lambda tag, attributes: (
        f"<{tag}{''.join(f' {name}={chr(34)}{value}{chr(34)}' for name, value in attributes)}>"
    ),
    TAGS,
    st.lists(st.tuples(NAMES, VALUES), max_size=3),
)
SOUPS = st.lists(
    st.one_of(
        WORDS,
        OPENINGS,
        TAGS.map(lambda tag: f"</{tag}>"),
    ),
    max_size=25,
).map("".join)


@settings(max_examples=300, derandomize=True, deadline=None, database=None)
@given(SOUPS)
def test_bleach_finds_nothing_to_remove(soup: str) -> None:
    html = clean_html(soup)
    check_harmless(html)
    again = bleach.clean(
        html,
        tags=ALLOWED_TAGS,
        attributes=ALLOWED_ATTRIBUTES,
        protocols={"http", "https", "mailto"},
        strip=True,
    )
    ours, theirs = Elements(html), Elements(again)
    assert not Counter(ours.tags) - Counter(theirs.tags)
    assert "".join(ours.text.split()) == "".join(theirs.text.split())
    assert "".join(Elements(clean_html(html)).text.split()) == "".join(ours.text.split())


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(st.text(st.sampled_from("ab1 \n@#.:/_*[](){}<>&\"'`~!-\\\u202eé"), max_size=60), st.sampled_from(BOTH))
def test_any_text_renders_to_harmless_html_with_all_its_letters(text: str, media_type: MediaType) -> None:
    html = html_of(text, media_type)
    check_harmless(html)
    if media_type == "text/plain":
        assert "".join(Elements(html).text.split()) == "".join(text.split())


# --- Plain text and names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<p>Bonjour <b>Lyon</b> &amp;\n  Paris</p><p>a<br/>b<br><br>c</p>",
            "Bonjour Lyon & Paris\n\na\nb\n\nc",
        ),
        ("a<ul><li>1</li><li><p>2</p></li></ul>b", "a\n1\n\n2\n\nb"),
        ("<pre><code>if x:\n    y\n</code></pre><blockquote><p>q</p></blockquote>", "if x:\n    y\n\nq"),
        ("<h1>T</h1><div>d</div>e<script>alert(1)</script><style>p{}</style>", "T\n\nd\n\ne"),
        (MASTODON_MENTION, "@amelie #x"),
        ("&lt;b&gt; &amp;amp;", "<b> &amp;"),
        ("", ""),
    ],
)
def test_plain_text_reads_as_the_page_does(html: str, expected: str) -> None:
    assert plain_text(html) == expected


def test_plain_text_gives_back_what_was_typed() -> None:
    typed = (
        "Merci @bob!\nVoir https://www.lyon.corp.example/a/long/path/that/goes/on?x=1&y=2\n\n<b> & 'co' #x"
    )
    assert plain_text(html_of(typed)) == typed


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("  Amé \t\n Dupont ", "Amé Dupont"),
        ("Am\u202eeilém", "Ameilém"),
        ("\u2066A\u200bm\u00ad\u2060\ufeffe\U000e0041\u2069", "Ame"),
        ("A\x00m\x07e\x85x", "Ame x"),
        ("Ame \u3164\u115f\ufe0f\ue000 x\ud800", "Ame x"),
        ("山田 太郎", "山田 太郎"),
        ("\u200b \u202e", ""),
        ("Amélie Dupont", "Amélie Dup"),
        ("Amélie D. Dupont", "Amélie D."),
    ],
)
def test_names_show_what_they_are(name: str, expected: str) -> None:
    assert clean_name(name, 10) == expected


# --- Off the loop -------------------------------------------------------------------------------------------------


class Refusing(Executor):
    def submit(self, *_: Any, **__: Any) -> Any:
        raise AssertionError("a short text was sent to a thread")


class Stuck(Executor):
    """Takes work and never does it."""

    def submit(self, *_: Any, **__: Any) -> Any:
        return Future()


async def test_short_texts_stay_on_the_loop() -> None:
    text = "Merci @bob"
    html = await rendered(
        text, media_type="text/plain", mentions=PEOPLE, tag_url=tag_url, executor=Refusing()
    )
    assert html == html_of(text)
    assert await cleaned(f"{html}<script>", executor=Refusing()) == html


async def test_long_texts_and_markdown_are_made_in_a_thread() -> None:
    long = "Merci @bob " * 200
    with ThreadPoolExecutor(1) as executor:
        for text, media_type in ((long, BOTH[0]), (long, BOTH[1]), ("*Merci* @bob", BOTH[1])):
            html = await rendered(
                text, media_type=media_type, mentions=PEOPLE, tag_url=tag_url, executor=executor
            )
            assert html == html_of(text, media_type)
        assert await cleaned(html_of(long), executor=executor) == html_of(long)
    with pytest.raises(RuntimeError, match="shutdown"):
        await cleaned(html_of(long), executor=executor)


async def test_what_takes_too_long_is_refused() -> None:
    with pytest.raises(TextTooComplex):
        await cleaned("x" * 2_001, executor=Stuck(), deadline_s=0.001)
    with pytest.raises(TextTooComplex):
        await rendered(
            "*x*",
            media_type="text/markdown",
            mentions={},
            tag_url=tag_url,
            executor=Stuck(),
            deadline_s=0.001,
        )


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["fr"], "fr"),
        (["fr-CA", "en"], "fr"),
        (["FR_ca"], "fr"),
        (["", "de", "en-GB", "fr"], "en"),
        (["frp"], "en"),
        ([], "en"),
    ],
)
def test_texts_of_the_site_are_in_the_first_language_that_there_is(wanted: list[str], language: str) -> None:
    assert in_language({"fr": "fr", "en": "en"}, wanted) == language
