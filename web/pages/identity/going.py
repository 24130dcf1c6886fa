"""A page that leads on to a provider. Browsers apply the rule that forms lead to this site only (form-action) to redirects
after a form as well, so that a form cannot lead there by itself.
"""

from aiohttp import web

from web.http.html import page


def going(request: web.Request, address: str, title: str, *, is_out: bool = False) -> web.Response:
    """Lead a browser to a provider, which is called `title`; `is_out`: to log out there as well."""
    answer = page(request, "going.html", address=address, title=title, is_out=is_out)
    answer.headers["Refresh"] = f"0; url={address}"
    answer.headers["Cache-Control"] = "no-store"
    return answer
