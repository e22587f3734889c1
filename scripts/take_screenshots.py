"""Pictures of the running app, talking with the built-in agent, for the README."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import msgspec  # noqa: E402
import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402

from desktop_app.local_agent.voice import synthesize  # noqa: E402
from desktop_app.settings import Settings  # noqa: E402
from tests.desktop.virtual_desktop import VirtualDesktop  # noqa: E402

TO = ROOT / "resources" / "screenshots"
RATE = 48_000
QUESTION = "Tell me a joke."


def main() -> None:
    """Take one picture a theme."""
    with tempfile.TemporaryDirectory() as scratch:
        for theme in ("light", "dark"):
            with VirtualDesktop(Path(scratch) / "logs") as desktop:
                take(desktop, Path(scratch) / theme, theme)


def take(desktop: VirtualDesktop, profile: Path, theme: str) -> None:
    """Ask a question and picture the answer while it is spoken."""
    settings = profile / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(msgspec.json.encode(Settings(theme=theme)))
    earshot = [sys.executable, "-m", "desktop_app", "--profile", str(profile)]
    app = desktop.spawn([*earshot, "call", "--builtin"], name=f"earshot-{theme}")
    wait_for_voice(desktop, speaking=True)
    wait_for_voice(desktop, speaking=False)
    desktop.play(synthesize(QUESTION, RATE).samples, RATE).wait()
    wait_for_voice(desktop, speaking=True)
    desktop.run(["sleep", "0.6"], timeout_s=5)  # so that some of it has been spoken
    save(window_pixels(desktop), TO / f"window-{theme}.png")
    desktop.stop(app)


def wait_for_voice(desktop: VirtualDesktop, *, speaking: bool) -> None:
    """Listen in half seconds until the speaker is heard, or is silent."""

    def heard() -> bool:
        desktop.start_recording()
        desktop.run(["sleep", "0.7"], timeout_s=5)
        samples, _rate = desktop.stop_recording()
        return (float(np.abs(samples).max(initial=0)) > 0.01) == speaking

    desktop.wait_until(heard, "the agent's voice", timeout_s=30)


def window_pixels(desktop: VirtualDesktop) -> NDArray[np.uint8]:
    """Cut the window, without its frame, out of the screen."""
    window = desktop.xdotool("search", "--onlyvisible", "--name", "^Earshot$").split()[0]
    told = desktop.run(["xwininfo", "-id", window], timeout_s=5).stdout
    wanted = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    x, y, width, height = (int(re.findall(rf"{name}: +(-?\d+)", told)[0]) for name in wanted)
    return np.ascontiguousarray(desktop.pixels()[y : y + height, x : x + width])


def save(pixels: NDArray[np.uint8], path: Path) -> None:
    """Write a PNG."""
    height, width, _channels = pixels.shape
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise OSError(f"cannot write {path}")


if __name__ == "__main__":
    main()
