"""The company's own colour in numbers, for icons and manifests: pages have it by web/static/style.css."""

import math
from dataclasses import dataclass
from functools import lru_cache

from models.core.look import Look

HUE = 262
"""Degrees of Parvis's own accent, as in web/static/style.css."""
ACCENT = 0.45, 0.17
"""Lightness and chroma of the accent on light pages."""

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Brand:
    """What is the site's own."""

    hue: int
    accent: str
    """`#123456`."""
    version: str
    """Another with another logo or colour."""


@lru_cache(maxsize=64)
def brand_of(look: Look) -> Brand:
    """Return a site's brand."""
    hue = HUE if look.hue is None else look.hue
    accent = "#{:02x}{:02x}{:02x}".format(*accent_of(hue))
    return Brand(hue, accent, f"{look.logo_id or 0}-{hue}")


def accent_of(hue: int) -> Colour:
    """Return the accent in sRGB, with as much of its chroma as a screen can show."""
    lightness, chroma = ACCENT
    found = _linear(lightness, chroma, hue)
    while chroma > 0 and not all(0 <= each <= 1 for each in found):
        chroma -= 0.005
        found = _linear(lightness, chroma, hue)
    red, green, blue = (round(255 * _gamma(min(1.0, max(0.0, each)))) for each in found)
    return red, green, blue


def _linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Return linear sRGB of a colour in OKLCH (Björn Ottosson's matrices, as CSS Color 4 has them)."""
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _gamma(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
