"""Writes the drawings that are made of others: the small mark, and the tray's icon of each state.

python scripts/make_artwork.py [check]

`resources/earshot.svg` is the mark, drawn by hand. Below 32 pixels its ring and the voice in it run
together: there `earshot-small.svg` shows the voice alone, on the same ground.

`resources/tray` has the shape of each state three times, by the panel that it stands on: dark lines
on a ``light`` one, white ones on a ``dark`` one, and a ``mask``, which macOS fills itself. A panel
may not be what the desktop says of it, so all but the mask have a thin contour of the other colour:
it vanishes on the right ground, and keeps the shape readable on the wrong one.

With ``check`` nothing is written; exit code 1 says that a file is not what would be.
"""

from __future__ import annotations

import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).parents[1] / "resources"
LINE: Final = 2.1
CONTOUR: Final = 1.5
"""Around each line. Units are of a shape's square, 22 wide with the origin in its middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inks:
    """The colours of one version; without a contour, it is a mask."""

    line: str
    contour: str
    hears: str
    """Fills the microphone that hears: a plain fill would look empty on the wrong panel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What a state looks like: SVG elements that are stroked, filled, and laid over the others."""

    lines: str = ""
    solid: str = ""
    across: str = ""
    hears: bool = False
    """What is filled has the colour of a microphone that hears."""


VERSIONS: Final = {
    "light": Inks(line="#16181d", contour="#ffffff", hears="#4f78ff"),
    "dark": Inks(line="#ffffff", contour="#16181d", hears="#4f78ff"),
    "mask": Inks(line="#000000", contour="", hears="#000000"),
}


def main(arguments: list[str]) -> int:
    """Write what is not as it should be; returns the exit code."""
    stale = [path for path, text in artwork().items() if not path.exists() or _read(path) != text]
    extra = sorted(set((RESOURCES / "tray").glob("*")) - set(artwork()))
    if arguments == ["check"]:
        for path in (*stale, *extra):
            print(f"{path.relative_to(RESOURCES.parent)} is not what this script makes")
        return 1 if stale or extra else 0
    for path in stale:
        path.parent.mkdir(exist_ok=True)
        path.write_text(artwork()[path], encoding="ascii", newline="\n")
        print(path.relative_to(RESOURCES.parent))
    for path in extra:
        path.unlink()
    return 0


def artwork() -> dict[Path, str]:
    """Draw everything: files, and what they hold."""
    found = {RESOURCES / "earshot-small.svg": small_mark(_read(RESOURCES / "earshot.svg"))}
    for version, inks in VERSIONS.items():
        for state, shape in shapes().items():
            found[RESOURCES / "tray" / f"{state}-{version}.svg"] = draw(shape, inks)
    return found


def small_mark(mark: str) -> str:
    """Draw the voice alone on the ground of the mark, fitted to 16 pixels."""
    ground = re.search(r"<defs>.*</defs>\n", mark, re.DOTALL)
    assert ground is not None, "the mark has no ground"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">\n'
        f"{ground[0]}"
        '<rect x="1" y="1" width="14" height="14" rx="3.5" fill="url(#ground)"/>\n'
        '<path fill="#ffffff" d="M4 6h2v4H4zM7 4h2v8H7zM10 5h2v6h-2z"/>\n'
        "</svg>\n"
    )


def shapes() -> dict[str, Shape]:
    """Give the shape of each state; the three that ask for attention share one."""
    microphone = (
        '<rect x="-3.2" y="-9" width="6.4" height="10.8" rx="3.2"/>'
        '<path d="M-6.6 -1C-6.6 7 6.6 7 6.6 -1M0 5.3V8.6"/>'
    )
    dots = "".join(_dot(x, 0, 2.2) for x in (-6.6, 0, 6.6))
    bars = "".join(f'<rect x="{x}" y="-7" width="3.6" height="14" rx="1.4"/>' for x in (-5.4, 1.8))
    waves = "".join(_arc(-7, radius, -42, 84) for radius in (4.8, 8.8, 12.4))
    return {
        "idle": Shape(lines='<circle r="5"/>'),
        "connecting": Shape(lines=_arc(0, 7, 90, -270)),
        "listening": Shape(
            lines=microphone,
            solid='<rect x="-3.6" y="-9.4" width="7.2" height="11.6" rx="3.6"/>',
            hears=True,
        ),
        "waiting": Shape(lines=microphone),
        "muted": Shape(lines=microphone, across='<path d="M-7.5 -7.5L7.5 7.5"/>'),
        "thinking": Shape(solid=dots),
        "paused": Shape(solid=bars),
        "speaking": Shape(lines=waves, solid=_dot(-7, 0, 2)),
        "alert": Shape(
            solid='<rect x="-1.7" y="-9" width="3.4" height="11.5" rx="1.7"/>' + _dot(0, 7, 2.1)
        ),
        "reconnecting": Shape(lines="".join(_arc(0, 7, 120 * at + 30, 62) for at in range(3))),
    }


def draw(shape: Shape, inks: Inks) -> str:
    """Write one icon as SVG."""
    filled = inks.hears if shape.hears else inks.line
    parts = []
    if inks.contour:
        wide = LINE + 2 * CONTOUR
        parts += _group(shape.lines, f'stroke="{inks.contour}" stroke-width="{wide}"')
        around = f'fill="{inks.contour}" stroke="{inks.contour}" stroke-width="{2 * CONTOUR}"'
        parts += _group(shape.solid, around)
    gap = "" if inks.contour or not shape.across else ' mask="url(#gap)"'
    parts += _group(shape.lines, f'stroke="{inks.line}" stroke-width="{LINE}"{gap}')
    parts += _group(shape.solid, f'fill="{filled}"')
    if inks.contour:
        parts += _group(shape.across, f'stroke="{inks.contour}" stroke-width="{wide}"')
    parts += _group(shape.across, f'stroke="{inks.line}" stroke-width="{LINE}"')
    if gap:
        parts.insert(0, _gap(shape.across))
    body = "\n".join(parts)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="-11 -11 22 22"'
        f' fill="none" stroke-linecap="round" stroke-linejoin="round">\n{body}\n</svg>\n'
    )


def _group(elements: str, look: str) -> list[str]:
    return [f"<g {look}>{elements}</g>"] if elements else []


def _gap(across: str) -> str:
    """Cut out what lies beside a line that goes across: a mask has no second colour for it."""
    whole = 'x="-11" y="-11" width="22" height="22"'
    return (
        f'<mask id="gap" maskUnits="userSpaceOnUse" {whole}><rect {whole} fill="#ffffff"/>'
        f'<g stroke="#000000" stroke-width="{LINE + 2 * CONTOUR}">{across}</g></mask>'
    )


def _dot(x: float, y: float, radius: float) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}"/>'


def _arc(x: float, radius: float, start: float, span: float) -> str:
    """Draw a part of a circle about a point of the middle line; degrees run against the clock."""

    def at(degrees: float) -> str:
        angle = math.radians(degrees)
        # Half a thousandth of a unit: no platform's arithmetic shall show in a committed file.
        return f"{x + radius * math.cos(angle):.3f} {-radius * math.sin(angle):.3f}".replace(
            "-0.000", "0.000"
        )

    large, clockwise = int(abs(span) > 180), int(span < 0)
    end = f"A{radius} {radius} 0 {large} {clockwise} {at(start + span)}"
    return f'<path d="M{at(start)}{end}"/>'


def _read(path: Path) -> str:
    return path.read_text(encoding="ascii")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
