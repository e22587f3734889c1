"""The mini window above another program, which keeps the keyboard whatever is clicked."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.desktop import other_program
from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot
from tests.desktop.screen_reader import Part
from tests.desktop.virtual_desktop import VirtualDesktop

CARD = {"mini_window": True, "mini_form": "card"}
PILL = {"mini_window": True}


@dataclass(frozen=True)
class Other:
    """Another program that is being written in."""

    desktop: VirtualDesktop
    process: subprocess.Popen[bytes]
    window: str

    def has(self, text: str) -> bool:
        """Whether this and nothing else was written in it."""
        return self.desktop.log(self.process).rstrip().endswith(f"\n{text!r}")

    def has_the_keyboard(self) -> bool:
        focus = self.desktop.xdotool("getwindowfocus")
        return focus == self.window == self.desktop.xdotool("getactivewindow")


@contextmanager
def another_program(desktop: VirtualDesktop) -> Iterator[Other]:
    process = desktop.spawn([sys.executable, other_program.__file__], name="other")
    try:
        title = ("--name", "Another program")
        window = desktop.xdotool("search", "--sync", "--onlyvisible", *title).split()[-1]
        other = Other(desktop, process, window)
        desktop.xdotool("windowactivate", "--sync", window)
        desktop.wait_until(other.has_the_keyboard, "the keyboard in another program")
        yield other
    finally:
        desktop.stop(process)


def mini_part(earshot: Earshot, name: str) -> Part:
    """Find a part of the mini window; the main window may have one of the same name."""
    screen = earshot.screen()
    inside = False
    for part in screen.parts:
        if part.depth == 1:
            inside = part.name.startswith("Mini window")
        if inside and part.name == name and "showing" in part.states:
            return part
    raise AssertionError(f"nothing in the mini window is called {name!r}\n{screen}")


def point_at(earshot: Earshot, name: str) -> None:
    left, top, width, height = earshot.place(mini_part(earshot, name))
    earshot.desktop.xdotool("mousemove", str(left + width // 2), str(top + height // 2))


def begin(earshot: Earshot, desktop: VirtualDesktop) -> None:
    """Bring a call to rest, with the main window out of the way."""
    earshot.press("ctrl+n")
    earshot.wait_for_state("Hold to talk")
    desktop.xdotool("windowminimize", earshot.window("^Earshot$"))


@pytest.mark.parametrize("settings", [PILL, CARD], ids=["pill", "card"])
def test_it_is_talked_to_while_another_program_keeps_the_keyboard(
    desktop: VirtualDesktop,
    start: StartEarshot,
    artifacts: Path,
    settings: Mapping[str, object],
) -> None:
    earshot = start(settings=dict(settings) | {"notifications": False, "hold_threshold_s": 0.1})
    begin(earshot, desktop)
    with another_program(desktop) as other:
        point_at(earshot, "Talk")
        desktop.xdotool("mousedown", "1")
        earshot.wait_for(lambda screen: screen.says("Talking"), "talking while it is held")
        desktop.screenshot(artifacts / f"mini-{settings.get('mini_form', 'pill')}.png")
        # Takes longer than a tap, which would latch.
        desktop.xdotool("type", "--delay", "20", "still mine")
        desktop.xdotool("mouseup", "1")
        earshot.wait_for(lambda screen: not screen.says("Talking"), "silence once it is let go")
        assert other.has_the_keyboard()
        desktop.xdotool("click", "1")
        earshot.wait_for(lambda screen: screen.says("Talking"), "talking after a tap")
        point_at(earshot, "Mute")
        desktop.xdotool("click", "1")
        earshot.wait_for(lambda screen: screen.says("Unmute"), "a closed microphone")
        assert other.has_the_keyboard()
        desktop.wait_until(lambda: other.has("still mine"), "every letter in its place")
        point_at(earshot, "Close the mini window")
        desktop.xdotool("click", "1")
        earshot.wait_for(lambda screen: not screen.says("Close the mini window"), "its end")
        assert other.has_the_keyboard()
    assert earshot.end() == 0
    assert earshot.output == ""


@pytest.mark.parametrize("points", [18, 48])
def test_the_agents_words_appear_as_captions(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path, points: int
) -> None:
    earshot = start(
        "call", "--builtin", settings=CARD | {"caption_points": points, "theme": "dark"}
    )
    earshot.wait_for(lambda screen: screen.says("Captions: Hello"), "captions")
    earshot.wait_for_state("Listening")
    desktop.screenshot(artifacts / f"captions-{points}.png")
    left, top, width, height = earshot.place(
        next(part for part in earshot.screen().shown if part.name.startswith("Captions"))
    )
    words = desktop.pixels()[top : top + height, left : left + width]
    white = (words.min(axis=2) > 250).any(axis=1).nonzero()[0]
    assert (words.max(axis=2) < 5).mean() > 0.5, "on black"
    assert white[-1] - white[0] > points, "large white letters"
    assert earshot.end() == 0


def test_the_key_brings_it_and_it_comes_back_at_the_edge_where_it_was_left(
    desktop: VirtualDesktop, start: StartEarshot, tmp_path: Path
) -> None:
    def place(earshot: Earshot) -> tuple[int, int]:
        left, top, *_ = earshot.place(mini_part(earshot, "Close the mini window"))
        return left, top

    first = start(profile=tmp_path / "kept")
    first.press("ctrl+shift+m")
    first.wait_for(lambda screen: screen.says("Close the mini window"), "the mini window")
    before = place(first)
    point_at(first, "Level")
    desktop.xdotool("mousedown", "1")
    desktop.xdotool("mousemove", "400", "300")
    desktop.xdotool("mousemove", "150", "330")
    desktop.xdotool("mouseup", "1")
    desktop.wait_until(lambda: place(first)[0] < before[0] - 500, "the other edge")
    left = place(first)
    assert first.end() == 0
    second = start(profile=tmp_path / "kept")
    second.wait_for(lambda screen: screen.says("Close the mini window"), "the mini window")
    desktop.wait_until(lambda: place(second) == left, "the same edge")
    second.press("ctrl+shift+m")
    second.wait_for(lambda screen: not screen.says("Close the mini window"), "none")
    assert second.end() == 0
