"""Pictures: decoded within limits, turned upright, and written anew with their pixels and nothing else.

Runs in the process of models/files/child.py only. Writing anew removes places, names, comments and whatever was hidden
behind the picture; no picture is served as it came.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from blurhash_rs import blurhash_encode
from PIL import Image, ImageCms, ImageOps, ImageSequence, UnidentifiedImageError

from models.files.kinds import PICTURES

Image.MAX_IMAGE_PIXELS = (
    None  # Counted here, before anything is unpacked, and refused instead of warned about.
)

KEPT_PIXELS = 3840 * 2160
"""Larger pictures are scaled down to this many."""
PREVIEW_PIXELS = 640 * 360
MAX_FRAMES = 1000
_ROWS = 64
"""Rows of a large picture that are scaled at once."""
_WRITTEN_AS = {"PNG": "PNG", "BMP": "PNG", "GIF": "GIF", "WEBP": "WEBP", "AVIF": "WEBP"}
"""The others as JPEG, which all clients show, or WebP when one may see through them."""
_MOVING = frozenset({"GIF", "WEBP", "PNG", "AVIF"})
_REDUCED = 254
"""The tag by which a TIFF says that its first picture is a small one of what follows."""
_OPTIONS: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 90, "progressive": True},
    "PNG": {"optimize": False},
    "GIF": {},
    "WEBP": {"quality": 90},
}


class Unreadable(ValueError):
    """A file that is not taken; the text is for the person who sent it."""


@dataclass(frozen=True)
class Picture:
    """A picture as it was written to the folder, and its preview."""

    mime: str
    width: int
    height: int
    preview_mime: str
    preview_width: int
    preview_height: int
    blurhash: str


def keep_picture(source: Path, folder: Path, ending: str, max_pixels: int) -> Picture:
    """Write `original` and `preview` into the folder. Raises Unreadable."""
    try:
        if ending == "heif":
            _read_heif()
        with Image.open(source, formats=(ending.upper(),)) as opened:
            kind = str(opened.format)
            if kind == "TIFF":
                _check_tiff(opened)
            frames, durations = _frames(opened, max_pixels)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, RuntimeError) as error:
        if isinstance(error, Unreadable):
            raise
        if "memory" in str(error):  # Pillow's decoders say so in words only.
            raise MemoryError from error
        raise Unreadable("The picture is damaged") from error
    written_as = _WRITTEN_AS.get(kind) or ("WEBP" if kind != "JPEG" and frames[0].mode == "RGBA" else "JPEG")
    _write(frames, durations, folder / "original", written_as)
    return _described(frames[0], folder, PICTURES[written_as])


def _read_heif() -> None:
    from pi_heif import register_heif_opener  # Loading libheif takes a while, and few pictures need it.

    register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)


def _check_tiff(opened: Image.Image) -> None:
    """Refuse what would lose all but its first page, and what a camera keeps behind a small picture."""
    if getattr(opened, "n_frames", 1) > 1:
        raise Unreadable("The TIFF has several pages: send it as PDF")
    if getattr(opened, "tag_v2", {}).get(_REDUCED, 0):
        raise Unreadable("Raw pictures of cameras are not taken: send it as JPEG")


def keep_preview(image: Image.Image, folder: Path) -> Picture:
    """Write only the `preview` of a picture that something else was turned into: a page, a frame of a video."""
    return _described(_plain(image), folder, "")


def _frames(opened: Image.Image, max_pixels: int) -> tuple[list[Image.Image], list[int]]:
    """Unpack, at most `max_pixels` in all frames together; return pixels without their metadata, and durations."""
    pixels = opened.width * opened.height
    if pixels > max_pixels:
        raise Unreadable(f"The picture has more than {max_pixels:,} pixels")
    if not getattr(opened, "is_animated", False) or opened.format not in _MOVING:
        opened.draft("RGB", _fitting(opened.size, KEPT_PIXELS))
        # Each step from here on copies the picture: it is made small first.
        return [_plain(_scaled(_halved(opened), KEPT_PIXELS))], []
    frames: list[Image.Image] = []
    durations: list[int] = []
    for frame in ImageSequence.Iterator(opened):
        if len(frames) >= MAX_FRAMES or (len(frames) + 1) * pixels > max_pixels:
            raise Unreadable("The animation is too long: make it a video")
        durations.append(int(frame.info.get("duration") or 100))
        frames.append(_plain(frame))
    if opened.info.get(
        "default_image"
    ):  # Of an APNG: shown instead of the animation where that cannot be shown.
        frames, durations = frames[1:], durations[1:]
    return _alike(frames), durations


def _alike(frames: list[Image.Image]) -> list[Image.Image]:
    """Return frames that can all be seen through if one can."""
    if len({frame.mode for frame in frames}) == 1:
        return frames
    return [frame.convert("RGBA") for frame in frames]


def _halved(opened: Image.Image) -> Image.Image:
    """Return the picture in a mode that can be scaled, reduced by a whole factor when it is much larger than what is
    kept.
    """
    opened.load()
    factor = int((opened.width * opened.height / KEPT_PIXELS) ** 0.5)
    if factor < 2:
        return _scalable(opened)
    pieces = []
    for top in range(0, opened.height, _ROWS * factor):
        box = (0, top, opened.width, min(top + _ROWS * factor, opened.height))
        pieces.append(_scalable(opened.crop(box)).reduce(factor))
    width, height = pieces[0].width, sum(piece.height for piece in pieces)
    together = Image.new(pieces[0].mode, (width, height))
    for number, piece in enumerate(pieces):
        together.paste(piece, (0, number * _ROWS))
    together.info = {key: value for key, value in opened.info.items() if key != "transparency"}
    return together


def _scalable(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16"):
        grey = image.point(lambda value: value / 256).convert("L")
        grey.info.pop("transparency", None)  # One of the 65,536 shades.
        return grey
    if image.mode in ("1", "P", "PA") or "transparency" in image.info:
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    return image


def _plain(image: Image.Image) -> Image.Image:
    """Return the picture upright, in sRGB, without metadata."""
    upright = ImageOps.exif_transpose(image)
    see_through = upright.has_transparency_data
    pixels = _in_srgb(upright, "RGBA" if see_through else "RGB")
    pixels.info = {}
    return pixels


def _in_srgb(image: Image.Image, mode: str) -> Image.Image:
    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "RGBA", "CMYK"):
        try:
            converted = ImageCms.profileToProfile(
                image, BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None  # A profile that cannot be used: the colours are a little off.
        if converted is not None:
            if image.mode == "RGBA":
                converted.putalpha(image.getchannel("A"))
            return converted.convert(mode)
    if image.mode.startswith("I;16"):
        image = image.point(lambda value: value / 256).convert("L")
    return image.convert(mode)


def _write(frames: Sequence[Image.Image], durations: Sequence[int], file: Path, written_as: str) -> None:
    options = _OPTIONS[written_as].copy()
    if len(frames) > 1:
        options |= {"save_all": True, "append_images": frames[1:], "duration": list(durations), "loop": 0}
        if written_as == "GIF":
            options["disposal"] = 2
    first = frames[0].convert("RGB") if written_as == "JPEG" else frames[0]
    first.save(file, written_as, **options)


def _described(first: Image.Image, folder: Path, mime: str) -> Picture:
    preview = _scaled(first, PREVIEW_PIXELS)
    written_as = "WEBP" if preview.mode == "RGBA" else "JPEG"
    preview.save(folder / "preview", written_as, quality=80)
    small = preview.convert("RGB")
    small.thumbnail((64, 64))
    blurhash = blurhash_encode(small, x_components=4, y_components=3)
    return Picture(
        mime, first.width, first.height, PICTURES[written_as], preview.width, preview.height, blurhash
    )


def _scaled(image: Image.Image, pixels: int) -> Image.Image:
    size = _fitting(image.size, pixels)
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _fitting(size: tuple[int, int], pixels: int) -> tuple[int, int]:
    """Return the size of the same shape with at most so many pixels."""
    width, height = size
    if width * height <= pixels:
        return size
    factor = (pixels / (width * height)) ** 0.5
    return max(1, int(width * factor)), max(1, int(height * factor))
