"""Collections of the chosen answers to a question: where they are, and what an address of one names."""

PLACES = {"accepted": "/accepted", "verified": "/verified"}
"""Kind -> where the collection is, below the id of the question."""


def collection_named(uri: str | None) -> tuple[str, str] | None:
    """Return the question and the kind of a collection of chosen answers; None for any other address."""
    for kind, place in PLACES.items():
        if uri and uri.endswith(place) and len(uri) > len(place):
            return uri.removesuffix(place), kind
    return None
