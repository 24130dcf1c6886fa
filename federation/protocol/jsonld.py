"""JSON-LD, for the two places that need it: proving what we write, and reading the oddly shaped.

Never on the path of an arriving activity, because expansion costs the reader more than the writer: `inbox.worker` calls
`compact_odd` off the loop, under a deadline, for a document whose sender is known. Contexts are those that came with
the program. No other is ever loaded: a fetch would show a stranger what is read here, and let him choose its meaning.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from federation.protocol.documents import CONTEXT
from federation.protocol.parsing import BadDocument


def expand(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a document with every term written as its IRI; terms without a context are named `_:…`.

    Raises BadDocument for a document that needs a context from elsewhere, or that is not JSON-LD.
    """
    from pyld import jsonld

    try:
        return jsonld.expand(document, {"documentLoader": _loader()})
    except (jsonld.JsonLdError, RecursionError) as error:
        raise BadDocument("the document is not JSON-LD in a context known here") from error


def compact_odd(document: dict[str, Any]) -> dict[str, Any]:
    """Rewrite a document with other prefixes or shapes in the terms that `parsing` reads; raises BadDocument.

    The result may say something else than a reader of plain JSON saw before (`@graph`, `@reverse`), so every
    check of ids and of the actor is made again on it.
    """
    from pyld import jsonld

    try:
        return jsonld.compact(expand(document), {"@context": CONTEXT}, {"documentLoader": _loader()})
    except (jsonld.JsonLdError, RecursionError) as error:
        raise BadDocument("the document cannot be written in the usual terms") from error


@cache
def _loader() -> Any:
    """Make the loader that has the bundled contexts and refuses every other URL."""
    # Imported here because pyld takes long to load and most processes never need it.
    from pyld.documentloader.frozen import FrozenDocumentLoader

    return FrozenDocumentLoader()
