"""Where forms lead to once they are done: only to pages of this site."""

from web.http.params import Params


def local_path(text: str) -> str:
    """Return the path if it leads to this site, else the start page.

    Browsers read `//host`, `/\\\\host` and paths with tabs or newlines inside as other places.
    """
    if (
        not text.startswith("/")
        or text.startswith(("//", "/\\"))
        or not text.isprintable()
        or not text.isascii()
    ):
        return "/"
    return text


def back_to(params: Params) -> str:
    """Return the page on which a form stood, as it says itself."""
    return local_path(params.text("back").partition("#")[0])
