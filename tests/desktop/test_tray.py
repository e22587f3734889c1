"""The tray as its user has it: seen, clicked, late, and gone."""

from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot
from tests.desktop.flock import DesktopError
from tests.desktop.tray_hosts import NotifierTray, XEmbedTray, xembed_tray
from tests.desktop.virtual_desktop import VirtualDesktop

STAYING = {"close_to_tray": True, "explained": ["tray"]}


def window_is_shown(earshot: Earshot) -> bool:
    with suppress(DesktopError):
        earshot.window("^Earshot$")
        return True
    return False


def wait_for_window(earshot: Earshot, *, shown: bool) -> None:
    what = "the window" if shown else "no window"
    earshot.desktop.wait_until(lambda: window_is_shown(earshot) is shown, what, timeout_s=15.0)


def wait_for_another_shape(
    desktop: VirtualDesktop,
    tray: XEmbedTray,
    before: NDArray[np.uint8],
) -> None:
    desktop.wait_until(lambda: not np.array_equal(tray.picture(), before), "another shape")


def windows(earshot: Earshot) -> set[str]:
    """Every window of it that is seen; a menu is one, a tip another."""
    pid = str(earshot.process.pid)
    with suppress(DesktopError):
        return set(earshot.desktop.xdotool("search", "--onlyvisible", "--pid", pid).split())
    return set()


def open_menu(earshot: Earshot, tray: XEmbedTray) -> None:
    before = windows(earshot)
    tray.click(3)
    earshot.desktop.wait_until(lambda: bool(windows(earshot) - before), "the menu")


def choose(earshot: Earshot, tray: XEmbedTray, *keys: str) -> None:
    """Open the icon's menu and walk to an entry."""
    open_menu(earshot, tray)
    earshot.press(*keys, "Return")


FIRST, LAST = "Down", "Up"
"""Keys to the first entry, which begins or ends the call, and to the last, which quits."""


def test_the_icon_shows_the_state_and_its_menu_rules_the_call(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    with xembed_tray(desktop) as tray:
        earshot = start()
        tray.wait_for_icon()
        # The pointer brings up a tip, and the shape is looked at with the pointer where it is.
        open_menu(earshot, tray)
        desktop.screenshot(artifacts / "tray-menu.png")
        with_menu = windows(earshot)
        earshot.press("Escape")
        desktop.wait_until(lambda: bool(with_menu - windows(earshot)), "no menu")
        ready = tray.picture()
        choose(earshot, tray, FIRST)
        earshot.wait_for_state("Speaking", "Hold to talk")
        wait_for_another_shape(desktop, tray, ready)
        earshot.wait_for_state("Hold to talk")
        waiting = tray.picture()
        tray.click(2)
        earshot.wait_for_state("Listening")
        wait_for_another_shape(desktop, tray, waiting)
        choose(earshot, tray, FIRST)
        earshot.wait_for_state("Ready")
        choose(earshot, tray, LAST)
        assert earshot.wait_until_gone() == 0
    assert earshot.output == ""


def test_closed_into_the_tray_the_call_goes_on_and_a_click_brings_the_window(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with xembed_tray(desktop) as tray:
        earshot = start("call", "--builtin", settings=STAYING)
        tray.wait_for_icon()
        earshot.wait_for_state("Listening")
        earshot.press("alt+F4")
        wait_for_window(earshot, shown=False)
        assert earshot.has_microphone()
        tray.click()
        wait_for_window(earshot, shown=True)
        assert earshot.wait_for_state("Listening").connection == "Connected"
        assert earshot.end() == 0


def test_what_is_told_beside_the_icon_brings_the_window_when_it_is_clicked(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    with xembed_tray(desktop) as tray:
        earshot = start(settings=STAYING)
        tray.wait_for_icon()
        earshot.press("alt+F4")
        wait_for_window(earshot, shown=False)
        choose(earshot, tray, FIRST)
        screen = earshot.wait_for(lambda screen: screen.says("is speaking"), "the message")
        desktop.screenshot(artifacts / "tray-message.png")
        left, top, _, height = earshot.place(screen.part("Click to see the window."))
        desktop.xdotool("mousemove", str(left + 5), str(top + height // 2))
        desktop.xdotool("click", "1")
        wait_for_window(earshot, shown=True)
        assert earshot.end() == 0


def test_without_a_tray_closing_the_window_quits_whatever_was_chosen(start: StartEarshot) -> None:
    earshot = start(settings=STAYING)
    earshot.press("alt+F4")
    assert earshot.wait_until_gone() == 0


def test_begun_hidden_it_waits_for_a_late_tray_and_comes_back_when_that_dies(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start("--hidden", settings=STAYING, ready=False)
    earshot.wait_for(lambda screen: bool(screen.parts), "the program")
    with xembed_tray(desktop) as tray:
        tray.wait_for_icon()
        wait_for_window(earshot, shown=False)
        tray.click()
        wait_for_window(earshot, shown=True)
        earshot.activate()
        earshot.press("alt+F4")
        wait_for_window(earshot, shown=False)
    wait_for_window(earshot, shown=True)
    assert earshot.end() == 0


def test_a_notification_service_that_never_answers_holds_nothing(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with NotifierTray(desktop.env["DBUS_SESSION_BUS_ADDRESS"], notifies=True) as tray:
        earshot = start(settings=STAYING)
        desktop.wait_until(lambda: bool(tray.items), "an icon")
        tray.activate()
        wait_for_window(earshot, shown=False)
        tray.choose("Start call")
        desktop.wait_until(lambda: bool(tray.unanswered), "a question to the service")
        tray.choose("Show window")  # it would be held by now, and for far longer than is waited
        wait_for_window(earshot, shown=True)
        assert earshot.end() == 0


def test_a_tray_of_the_newer_kind_is_found_late_and_has_icon_words_and_menu(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start(settings=STAYING | {"notifications": False})
    with NotifierTray(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as tray:
        desktop.wait_until(lambda: bool(tray.items), "an icon")
        assert tray.about("ToolTip")[2:] == ("Earshot · Ready", "")
        sizes = [(width, height) for width, height, _ in tray.about("IconPixmap")]
        assert (22, 22) in sizes
        entries = tray.entries()
        wanted = {"Start call", "Mute", "Agent", "Microphone", "Speaker", "Mini window", "Quit"}
        assert wanted <= entries.keys()
        tray.activate()
        wait_for_window(earshot, shown=False)
        tray.choose("Show window")
        wait_for_window(earshot, shown=True)
        tray.choose("Start call")
        earshot.wait_for_state("Hold to talk")
        tray.choose("Mute")
        earshot.wait_for_state("Muted")
        assert tray.about("ToolTip")[2] == "Earshot · Muted · Built-in agent"
        tray.choose("Mini window")
        earshot.wait_for(lambda screen: screen.says("Close the mini window"), "the mini window")
        tray.choose("Quit")
        assert earshot.wait_until_gone() == 0
