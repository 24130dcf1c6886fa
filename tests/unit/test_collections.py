"""What other sites may list in an FAQ, and which words answer which question: tables of pure functions."""

from typing import Any

import pytest

from federation.protocol.collections import ListedEntry, entries_document, is_web_address, parse_entries
from models.core.errors import Invalid
from models.knowledge.collections import heading_of
from models.knowledge.ranking import Asked, Candidate, LexicalRanker
from models.knowledge.synonyms import checked_line

POST = "https://paris.corp.example/users/1/statuses/2"
DOCUMENT = "application/activity+json"


def test_what_is_written_is_read_again() -> None:
    entries = (
        ListedEntry("https://wiki.corp.example/", title="Wiki", note="All of it"),
        ListedEntry(POST, is_post=True),
        ListedEntry(POST, is_post=True, file=1, title="Plan"),
    )
    assert parse_entries(entries_document("https://paris.corp.example/c", entries)) == entries


@pytest.mark.parametrize(
    "item",
    [
        None,
        7,
        "https://wiki.corp.example/",
        [],
        {},
        {"type": "Note", "href": POST, "name": "x"},
        {"type": "Link", "name": "no address"},
        {"type": "Link", "href": "https://wiki.corp.example/"},
        {"type": "Link", "href": ["https://wiki.corp.example/"], "name": "x"},
        {"type": "Link", "href": "javascript:alert(1)", "name": "x"},
        {"type": "Link", "href": "https://wiki.corp.example/" + "a" * 2000, "name": "x"},
    ],
)
def test_what_is_no_entry_is_left_out(item: Any) -> None:
    good = {"type": "Link", "href": POST, "mediaType": DOCUMENT, "parvis:file": -1, "parvis:reviewOn": "soon"}
    assert parse_entries({"orderedItems": [item, good]}) == (ListedEntry(POST, is_post=True),)


def test_a_collection_is_read_up_to_a_limit_and_each_entry_once() -> None:
    links = [{"type": "Link", "href": f"https://a.example/{n}", "name": "x"} for n in range(300)]
    assert len(parse_entries({"orderedItems": [*links[:2], *links[:2]]})) == 2
    assert len(parse_entries({"orderedItems": links})) == 100
    assert parse_entries({"orderedItems": "x"}) == parse_entries({}) == ()


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://wiki.corp.example", True),
        ("http://intranet/page?x=1#y", True),
        ("https://wiki.corp.example/é", True),
        ("https://wiki.corp.example:8443/a", True),
        ("https://", False),
        ("ftp://wiki.corp.example/", False),
        ("https://paris.corp.example@evil.example/", False),
        ("https://wiki.corp.example/a b", False),
        ("https://wiki.corp.example\\@evil.example/", False),
        ("javascript:alert(1)//https://wiki.corp.example/", False),
        ('https://wiki.corp.example/"onmouseover=', False),
        ("https://wiki.corp.example/\n", False),
    ],
)
def test_which_addresses_a_link_may_have(address: str, is_one: bool) -> None:
    assert is_web_address(address) is is_one


ENTRIES = (
    Candidate("Comment se connecter au VPN ?", "De chez soi, ouvrez « Mon poste »."),
    Candidate("Where is the printer?", "On the third floor, beside the lift."),
    Candidate("Notes de frais", "Le formulaire bleu, salle 12, avant la fin du mois."),
)


@pytest.mark.parametrize(
    ("question", "synonyms", "found"),
    [
        ("Le VPN ne marche plus", (), [0]),
        ("connexion au vpn", (), [0]),
        ("VPN", (), [0]),
        ("where are printers", (), [1]),
        ("formulaire de frais", (), [2]),
        ("télétravail ?", (), []),
        ("télétravail ?", (("VPN", "télétravail"),), [0]),
        ("comment travailler de la maison ?", (("VPN", "travailler maison"),), [0]),
        ("imprimante en panne", (("imprimante", "printer"),), [1]),
        ("comment faire ?", (), []),
        ("", (), []),
        ("@@@ !!! 🎉", (), []),
        ("congés payés", (), []),
    ],
)
def test_which_entries_answer(question: str, synonyms: Any, found: list[int]) -> None:
    assert LexicalRanker().ranked(Asked(question, synonyms), ENTRIES) == found


def test_a_line_of_synonyms_has_two_expressions_at_least() -> None:
    assert checked_line(" VPN ,  accès   distant,, VPN") == "VPN, accès distant"
    for wrong in (
        "",
        "VPN",
        "VPN,",
        ", ,",
        ",".join("abcdefghijklmnopqrstuvwxyz"),
        "a" * 300 + "," + "b" * 300,
    ):
        with pytest.raises(Invalid):
            checked_line(wrong)


def test_what_an_entry_without_a_title_is_called() -> None:
    assert heading_of("@it @karim@lyon.example Where is it?\nI looked.") == "Where is it?"
    assert heading_of("@it") == "@it"
    assert len(heading_of("word " * 100)) <= 120
