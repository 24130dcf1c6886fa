"""The parts that stand on a page a hundred times, made here and not by macros, which take ten times as long."""

from functools import lru_cache

from markupsafe import Markup

from web.http.assets import asset

QUICK = ("👍", "🙏", "👏", "💡", "🎉", "😄", "😮", "❤️")
"""Emoji that are offered first."""


@lru_cache(maxsize=512)
def icon(name: str, small: bool = False) -> Markup:
    """Return a sign of the sprite: web/http/icons.py names them."""
    size = " s" if small else ""
    return Markup(f'<svg class="i{size}" aria-hidden="true"><use href="{asset("icons.svg")}#{name}"/></svg>')


def quick_reactions(post_id: str) -> Markup:
    """Return the buttons that react with one of QUICK."""
    return Markup(_QUICK.replace("{id}", str(int(post_id))))


_QUICK = "".join(
    f'<button form="act" formaction="/posts/{{id}}/react" class="react" name="emoji" value="{each}" aria-label="{each}">{each}</button>'
    for each in QUICK
)
