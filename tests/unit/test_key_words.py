"""The ten words of a key: the same numbers in both languages, and what is said about those that were mistyped."""

import hashlib
import unicodedata
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.peers.words import COUNT, Mistake, mistake_in, words_of

KEY = hashlib.sha256(b"the key of Lyon").hexdigest()
OTHER = hashlib.sha256(b"the key of somebody in between").hexdigest()
FRENCH, ENGLISH = words_of(KEY)["fr"], words_of(KEY)["en"]


def test_the_first_110_bits_are_ten_numbers_of_both_lists() -> None:
    """Known answers: word 0 and word 2047 of BIP 39, and a key whose eleventh word would differ."""
    assert words_of("0" * 64)["fr"] == ("abaisser",) * COUNT
    assert words_of("0" * 64)["en"] == ("abandon",) * COUNT
    assert words_of("f" * 64)["fr"] == ("zoologie",) * COUNT
    assert words_of("f" * 64)["en"] == ("zoo",) * COUNT
    one = f"{1 << (256 - 11):064x}"
    assert (words_of(one)["fr"][:2], words_of(one)["en"][:2]) == (
        ("abandon", "abaisser"),
        ("ability", "abandon"),
    )
    assert words_of("") == {}


@given(st.binary(min_size=32, max_size=32))
def test_every_key_is_known_by_each_of_its_forms(digest: bytes) -> None:
    for words in words_of(digest.hex()).values():
        assert len(words) == COUNT
        assert mistake_in(" ".join(words), digest.hex()) is None
    assert mistake_in(digest.hex(), digest.hex()) is None


@given(st.binary(min_size=32, max_size=32), st.integers(256 - 110, 255))
def test_a_key_with_another_bit_has_other_words(digest: bytes, bit: int) -> None:
    other = f"{int.from_bytes(digest) ^ (1 << bit):064x}"
    for words in words_of(digest.hex()).values():
        assert mistake_in(" ".join(words), other) == Mistake("other_words")


@pytest.mark.parametrize(
    "how",
    [
        lambda words: " ".join(words).upper(),
        lambda words: "-".join(words),
        lambda words: f"  {'   '.join(words)}\n",
        lambda words: " · ".join(words),
        lambda words: ", ".join(words) + ".",
        lambda words: " ".join(f"{n}. {word}" for n, word in enumerate(words, 1)),
        lambda words: unicodedata.normalize("NFD", " ".join(words)),
        lambda words: unicodedata.normalize("NFC", " ".join(words).title()),
        lambda words: "".join(
            c for c in unicodedata.normalize("NFD", " ".join(words)) if not unicodedata.combining(c)
        ),
    ],
)
def test_how_words_are_written_does_not_matter(how: Any) -> None:
    key = next(key for key in _keys() if sum(not word.isascii() for word in words_of(key)["fr"]) > 3)
    for words in words_of(key).values():
        assert mistake_in(how(words), key) is None
        assert mistake_in(how(words), OTHER) == Mistake("other_words")


def _keys() -> Any:
    return (hashlib.sha256(str(n).encode()).hexdigest() for n in range(100_000))


@pytest.mark.parametrize(
    "written", [KEY.upper(), " ".join(KEY), ":".join(KEY[n : n + 2] for n in range(0, 64, 2)), f" {KEY}\n"]
)
def test_the_fingerprint_is_taken_however_it_is_grouped(written: str) -> None:
    assert mistake_in(written, KEY) is None
    assert mistake_in(written, OTHER) == Mistake("other_digits")


def but(words: Sequence[str], changed: dict[int, str]) -> str:
    return " ".join(changed.get(place, word) for place, word in enumerate(words, 1))


@pytest.mark.parametrize(
    ("typed", "mistake", "said"),
    [
        ("", Mistake("nothing"), "is missing"),
        (" · – ", Mistake("nothing"), "is missing"),
        ("λέξεις", Mistake("nothing"), "is missing"),
        (KEY[:-1], Mistake("digits", count=63), "has 63 characters"),
        (FRENCH[0], Mistake("count", count=1), "has 1 word, and there must be 10"),
        (" ".join(FRENCH[:9]), Mistake("count", count=9), "has 9 words"),
        (" ".join([*FRENCH, "zoologie"]), Mistake("count", count=11), "has 11 words"),
        (but(FRENCH, {4: "parvis"}), Mistake("unknown", (4,)), "the fourth word is not in the list"),
        (
            but(ENGLISH, {1: "parvis", 2: "lyon", 10: "x"}),
            Mistake("unknown", (1, 2, 10)),
            "the first, second and tenth words are not in the list",
        ),
        (
            but(FRENCH, {7: "zoo"}),
            Mistake("mixed", (7,)),
            "the seventh word is not of the list of the others",
        ),
        (but(FRENCH, {7: "zoologie"}), Mistake("other_words"), "the words of another key"),
        (" ".join(words_of(OTHER)["en"]), Mistake("other_words"), "the words of another key"),
        (" ".join(reversed(FRENCH)), Mistake("other_words"), "the words of another key"),
        (OTHER, Mistake("other_digits"), "not that of the key"),
    ],
)
def test_what_is_wrong_is_told_and_never_what_would_be_right(typed: str, mistake: Mistake, said: str) -> None:
    found = mistake_in(typed, KEY)
    assert found == mistake
    assert said in found.sentence
    assert not {*found.sentence.lower().split()} & {*FRENCH}
    assert KEY not in found.sentence


@given(st.text(max_size=200))
def test_whatever_is_typed_is_answered(typed: str) -> None:
    mistake = mistake_in(typed, KEY)
    assert mistake is not None
    assert mistake.sentence
