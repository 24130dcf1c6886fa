"""The company's own colour on pages, in numbers: what a style sheet computes by itself, and icons and manifests cannot.

The sign is drawn here as templates/macros/parts.html has it, for who has no logo.
"""

import io
import math
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw

from models.core.look import Look

HUE = 262
"""Degrees of Parvis's own accent, as in web/static/style.css."""
ACCENT = 0.45, 0.17
"""Lightness and chroma of the accent on light pages."""
FINER = 4
"""Pixels that are drawn for one of the icon's, so that edges are smooth."""

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


# --- icons -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def icon(size: int, hue: int, logo: bytes = b"", *, maskable: bool = False) -> bytes:
    """Return an icon, a square PNG: the logo (a picture that this server made itself), else the sign.

    A maskable one fills its square, and all that matters is within the circle that systems cut out.
    """
    drawn = _of_logo(size, logo, maskable) if logo else _of_sign(size, hue, maskable)
    written = io.BytesIO()
    drawn.save(written, "PNG", optimize=True)
    return written.getvalue()


def _of_logo(size: int, logo: bytes, maskable: bool) -> Image.Image:
    ground = Image.new("RGBA", (size, size), (255, 255, 255, 255 if maskable else 0))
    room = size * 5 // 8 if maskable else size
    with Image.open(io.BytesIO(logo)) as opened:
        shown = opened.convert("RGBA")
    factor = room / max(shown.size)
    fitted = shown.resize((max(1, round(shown.width * factor)), max(1, round(shown.height * factor))))
    ground.alpha_composite(fitted, ((size - fitted.width) // 2, (size - fitted.height) // 2))
    return ground


def _of_sign(size: int, hue: int, maskable: bool) -> Image.Image:
    wide = size * FINER
    ground = Image.new("RGBA", (wide, wide), (0, 0, 0, 0))
    pen = ImageDraw.Draw(ground)
    pen.rounded_rectangle((0, 0, wide - 1, wide - 1), 0 if maskable else wide // 3, fill=accent_of(hue))
    _draw_sign(pen, wide)
    return ground.resize((size, size), Image.Resampling.LANCZOS)


def _draw_sign(pen: ImageDraw.ImageDraw, wide: int) -> None:
    """Draw two arches, on a grid of 24 that takes 20 of 36 parts of the square."""
    unit = wide * 20 / 36 / 24
    edge = (wide - 24 * unit) / 2

    def at(value: float) -> float:
        return edge + value * unit

    for middle_y, radius in ((10, 8), (12, 3)):
        box = [at(12 - radius - 1), at(middle_y - radius - 1), at(12 + radius + 1), at(middle_y + radius + 1)]
        pen.arc(box, 180, 360, fill="white", width=round(2 * unit))
        for x in (12 - radius, 12 + radius):
            pen.rectangle([at(x - 1), at(middle_y), at(x + 1), at(20)], fill="white")
            pen.ellipse([at(x - 1), at(19), at(x + 1), at(21)], fill="white")
