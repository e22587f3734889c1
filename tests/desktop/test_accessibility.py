"""Read from another process, over AT-SPI: every control is named, and the Tab key comes to it."""

from contextlib import suppress

import pytest

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot, Screen
from tests.desktop.screen_reader import NotReadableError, Part
from tests.desktop.virtual_desktop import VirtualDesktop

CONTROLS = frozenset(
    {
        "button",
        "check box",
        "combo box",
        "editbar",
        "entry",
        "list",
        "push button",
        "push button menu",
        "radio button",
        "slider",
        "spin button",
        "text",
        "toggle button",
    }
)
"""What a person works with, in AT-SPI's words."""
ROWS = frozenset({"list item", "table cell"})
WINDOWS = ("dialog", "frame", "window")
BY_ARROWS = frozenset({"radio button"})
MOST_STOPS = 60
WALK_S = 120


def inside(screen: Screen, title: str) -> list[Part]:
    """Give what a window of that title shows: not its own dialogs, nor lists folded away."""
    at = next(
        (
            at
            for at, part in enumerate(screen.parts)
            if part.name.startswith(title) and part.role in WINDOWS
        ),
        None,
    )
    assert at is not None, f"there is no window {title!r}\n{screen}"
    kept: list[Part] = [screen.parts[at]]
    left_out: int | None = None
    for part in screen.parts[at + 1 :]:
        if part.depth <= kept[0].depth:
            break
        if left_out is not None and part.depth > left_out:
            continue
        left_out = part.depth if part.role in ("combo box", *WINDOWS) else None
        if part.role not in WINDOWS and "showing" in part.states:
            kept.append(part)
    return kept


def is_control(part: Part) -> bool:
    return part.role in CONTROLS and {"enabled", "focusable"} <= part.states


def focused(earshot: Earshot, title: str, known: list[Part]) -> str:
    """Give the path of what has the keyboard, if it is in that window."""
    with suppress(NotReadableError):
        for part in earshot.with_keyboard(known):
            return part.path
    parts = inside(earshot.screen(), title)
    return next((one.path for one in parts if "focused" in one.states and one.role not in ROWS), "")


def walk(desktop: VirtualDesktop, earshot: Earshot, title: str, parts: list[Part]) -> set[str]:
    """Press Tab until the keyboard is where it began; give the paths of all stops."""
    known = [part for part in parts if "focusable" in part.states and part.role not in ROWS]
    here = ""

    def moved() -> bool:
        nonlocal here
        before = here
        with suppress(NotReadableError):
            here = focused(earshot, title, known) or before
        return here != before

    desktop.wait_until(moved, f"the keyboard in {title}")
    begin = here
    stops: list[str] = []
    while here not in stops:
        stops.append(here)
        assert len(stops) < MOST_STOPS, f"no end after {len(stops)} presses of Tab"
        earshot.press("Tab")
        desktop.wait_until(moved, f"the stop after {here}")
    assert here == begin, "the way does not come round"
    return set(stops)


def check(desktop: VirtualDesktop, earshot: Earshot, title: str, *, least: int) -> None:
    """Walk through a window; everything in it must have a name and be a stop."""
    parts = inside(earshot.screen(), title)
    named = [part for part in parts if part.role in CONTROLS | ROWS]
    assert [part for part in named if not part.name.strip()] == []
    assert [part for part in parts if part.role in ("unknown", "invalid")] == []
    choices = [part for part in parts if part.role == "combo box"]
    assert [part for part in choices if earshot.labels_of(part) != 1] == []
    controls = {part.path: f"{part.role} {part.name}" for part in parts if is_control(part)}
    assert len(controls) >= least, controls
    stops = walk(desktop, earshot, title, parts)
    # What a stop has enabled since is a stop as well; what it has disabled need not be one.
    still = {part.path for part in inside(earshot.screen(), title) if is_control(part)}
    by_tab = {path: said for path, said in controls.items() if path in still}
    arrows = {part.path for part in parts if part.role in BY_ARROWS}
    assert {said for path, said in by_tab.items() if path not in stops | arrows} == set()


@pytest.mark.deadline(WALK_S)
def test_the_window_is_named_and_reached_in_a_call(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(lambda screen: bool(screen.turns), "the greeting")
    check(desktop, earshot, "Earshot", least=9)


@pytest.mark.deadline(2 * WALK_S)
def test_every_page_of_the_settings_is_named_and_reached(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Pages of settings"), "the settings")
    earshot.activate("Settings")
    screen = earshot.screen()
    at = next(n for n, part in enumerate(screen.parts) if part.name == "Pages of settings")
    pages = []
    for part in screen.parts[at + 1 :]:
        if part.depth <= screen.parts[at].depth:
            break
        pages.append(part.name)
    assert len(pages) >= 7
    earshot.focus("Pages of settings")
    earshot.press("Home")
    for page in pages:
        earshot.wait_for(
            lambda screen, page=page: "selected" in screen.part(page, "list item").states,  # type: ignore[misc]
            page,
        )
        check(desktop, earshot, "Settings", least=4)
        earshot.press("Down")  # the way has come round to the list


@pytest.mark.deadline(2 * WALK_S)
def test_the_first_run_is_named_and_reached(desktop: VirtualDesktop, start: StartEarshot) -> None:
    title = "Set up Earshot"
    earshot = start(first_start=True, ready=False)
    for words in ("Earshot lets", "Say something", "To talk with", "Whom do you", "Hold the talk"):
        earshot.wait_for(lambda screen, words=words: screen.says(words), words)  # type: ignore[misc]
        earshot.activate(title)
        check(desktop, earshot, title, least=4)
        earshot.focus("Next")
        earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("Everything is ready"), "the last page")
    check(desktop, earshot, title, least=3)


@pytest.mark.deadline(WALK_S)
def test_the_check_up_is_named_and_reached(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start()
    earshot.press("F1")
    earshot.wait_for(lambda screen: screen.says("Copy report"), "the check-up")
    earshot.wait_for(
        lambda screen: "enabled" in screen.part("Copy report").states, "the end of looking"
    )
    earshot.activate("Check-up")
    check(desktop, earshot, "Check-up", least=3)


@pytest.mark.deadline(WALK_S)
def test_the_list_of_keys_is_named_and_reached(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start()
    earshot.press("question")
    earshot.wait_for(lambda screen: screen.says("List of keys"), "the list of keys")
    earshot.activate("Keys")
    check(desktop, earshot, "Keys", least=1)
