"""Icons of a site, as browsers and phones show it when it is installed: of its logo, else the sign of Parvis.

The sign is drawn here as web/templates/macros/parts.html has it.
"""

import io
from functools import lru_cache

from PIL import Image, ImageDraw

FINER = 4
"""Pixels that are drawn for one of the icon's, so that edges are smooth."""

Colour = tuple[int, int, int]


@lru_cache(maxsize=16)
def icon(size: int, ground: Colour, logo: bytes = b"", *, maskable: bool = False) -> bytes:
    """Return an icon, a square PNG: the logo, as this server made it of what an admin sent, else the sign on a ground.

    A maskable one fills its square, and all that matters is within the circle that systems cut out.
    """
    drawn = _of_logo(size, logo, maskable) if logo else _of_sign(size, ground, maskable)
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


def _of_sign(size: int, ground: Colour, maskable: bool) -> Image.Image:
    wide = size * FINER
    drawn = Image.new("RGBA", (wide, wide), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)
    pen.rounded_rectangle((0, 0, wide - 1, wide - 1), 0 if maskable else wide // 3, fill=ground)
    _draw_sign(pen, wide)
    return drawn.resize((size, size), Image.Resampling.LANCZOS)


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
