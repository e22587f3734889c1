from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.paths import resource
from desktop_app.ui import icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.render import render_window
from desktop_app.ui.theme import LIGHT, Theme
from tests.unit.ui.states import OPEN, turn


def make_window() -> MainWindow:
    return MainWindow(
        now_s=lambda: 0.0, microphone_reading=lambda: None, speaker_reading=lambda: None
    )


def test_a_window_that_was_never_shown_is_drawn_with_its_words(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    pictures = []
    for text in ("iiiiiiii", "WWWWWWWW"):
        window = make_window()
        qtbot.addWidget(window)
        window.show_state(replace(OPEN, turns=(turn(1, text),)))
        render_window(window, tmp_path / "window.png")
        assert not window.isVisible()
        pictures.append(QImage(str(tmp_path / "window.png")))
    narrow, wide = pictures
    assert (narrow.width(), narrow.height()) == (920, 1440)
    # Boxes in place of letters would be equal for both.
    assert ink(wide) != ink(narrow)


def ink(picture: QImage) -> int:
    dark = 0
    for y in range(0, picture.height(), 2):
        for x in range(0, picture.width(), 2):
            dark += picture.pixelColor(x, y).lightness() < 128
    return dark


def test_a_picture_that_cannot_be_written_is_an_error(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    window = make_window()
    qtbot.addWidget(window)
    with pytest.raises(OSError, match="cannot write"):
        render_window(window, tmp_path / "nowhere" / "window.png")
    assert not window.isVisible()


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_is_drawn(qtbot: QtBot, path: Path) -> None:
    picture = icons.icon(path.stem, LIGHT.text).pixmap(24).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_the_program_has_an_icon_and_a_missing_one_is_empty(qtbot: QtBot) -> None:
    assert not icons.application_icon().pixmap(64).isNull()
    assert icons.icon("no-such-icon", LIGHT.text).isNull()
