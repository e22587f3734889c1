"""However much the window has to say, it fits the screen, and the transcript stays in sight."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.state_ring import SMALL
from desktop_app.ui.theme import Theme
from tests.unit.ui.windows import STATES

SCREENS = {1.0: 700, 2.0: 1000}
"""Room on a screen of 768 lines of pixels, and on one of 1080 for text twice as large."""


@pytest.mark.parametrize("scale", SCREENS)
@pytest.mark.parametrize("name", STATES)
def test_the_window_fits_the_screen_in_every_state(
    window: MainWindow, theme: Theme, qtbot: QtBot, name: str, scale: float
) -> None:
    theme.scale_text(scale)
    window.resize(360, 480)
    window.show_state(STATES[name])
    if window.message_bar.isVisible() and window.message_bar.details_button.isVisible():
        window.message_bar.details_button.click()
    lines = 3 * window.fontMetrics().height()
    qtbot.waitUntil(lambda: window.transcript.height() >= lines)
    assert window.height() == max(480, window.minimumHeight()) <= SCREENS[scale]


def test_the_panel_gives_way_where_a_question_says_what_it_would(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(360, 480)
    window.show_state(STATES["notice and question"])
    qtbot.waitUntil(window.panel.isHidden)
    window.show_state(STATES["notice"])
    qtbot.waitUntil(window.panel.isVisible)
    assert window.panel.ring.width() >= SMALL
    window.resize(600, 1200)
    window.show_state(STATES["notice and question"])
    qtbot.waitUntil(window.panel.isVisible)
