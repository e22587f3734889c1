"""Draws the icons of the application from its mark, `resources/earshot.svg`.

Below 32 pixels the ring and the voice in it run together: there the voice stands alone.

python scripts/bundle/make_icons.py FOLDER

FOLDER gets the PNG of each size of a Linux icon theme, `earshot.ico` and `earshot.icns`. Both of
these are PNGs in a row behind a list of where each begins (Microsoft, "Icons"; Apple, "icns").
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

RESOURCES: Final = Path(__file__).parents[2] / "resources"
SMALL: Final = 32
THEME_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_KINDS: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Apple's name of each picture, and its size in pixels; some are for screens of twice the dots."""


def main(folder: Path) -> None:
    """Draw everything into ``folder``, which is made when missing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size in THEME_SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / "earshot.ico").write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    (folder / "earshot.icns").write_bytes(
        icns([(kind, png(size)) for kind, size in ICNS_KINDS.items()])
    )
    del application


def png(size: int) -> bytes:
    """Draw the mark, ``size`` pixels wide and high, as a PNG."""
    mark = RESOURCES / ("earshot-small.svg" if size < SMALL else "earshot.svg")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(mark)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Put PNGs into an icon of Windows.

    Args:
        pictures: By width in pixels, 256 at most.
    """
    at = 6 + 16 * len(pictures)
    heads, bodies = b"", b""
    for size, picture in pictures.items():
        side = size % 256  # 0 means 256
        heads += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(picture), at + len(bodies))
        bodies += picture
    return struct.pack("<3H", 0, 1, len(pictures)) + heads + bodies


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """Put PNGs into an icon of macOS.

    Args:
        pictures: Apple's name of each, and the PNG.
    """
    body = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
