"""Nothing is shown that cannot be translated, and the windows can run from right to left."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.session.turn import Speaker
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import LIGHT
from desktop_app.ui.turn_layout import Style, TurnLayout
from desktop_app.wording import LANGUAGES
from tests.unit.ui.states import BY_PHASE, turn
from tests.unit.ui.test_main_window import clipped

ROOT = Path(__file__).resolve().parents[3]


def _pseudo(*arguments: str) -> object:
    """Run the program beside this file; give what it prints as JSON."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("pseudo.py")), *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=55.0,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.deadline(60)
def test_every_text_of_every_window_goes_through_the_catalogue() -> None:
    count, untranslated = cast(tuple[int, list[str]], _pseudo("walk"))
    assert untranslated == []
    assert count > 200


@pytest.mark.deadline(60)
@pytest.mark.parametrize("scale", ["1.0", "2.0"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_every_language_fit_into_the_windows(language: str, scale: str) -> None:
    """Also where text is twice as large."""
    assert _pseudo("fits", language, scale) == []


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_right_to_left_the_window_is_mirrored_and_nothing_is_clipped(
    mirrored: None, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.header.picker.x() > window.header.menu_button.x()
    assert window.controls.mute.x() > window.controls.call.x()
    assert window.composer.box.x() > window.composer.button.x()
    for state in BY_PHASE.values():
        window.show_state(state)
        qtbot.waitUntil(lambda: not clipped(window))


def test_from_right_to_left_own_words_stand_on_the_left(qapp: QApplication, mirrored: None) -> None:
    width = 400.0
    own = TurnLayout(turn(1, speaker=Speaker.USER), width, Style(qapp.font(), LIGHT))
    agents = TurnLayout(turn(2), width, Style(qapp.font(), LIGHT))
    assert own.frame().center().x() < width / 2 < agents.frame().center().x()


def test_from_right_to_left_a_slider_fills_from_the_right(
    mirrored: None, window: MainWindow
) -> None:
    slider = window.speaker.slider
    assert slider is not None
    window.speaker.show_volume(0.5)
    image = slider.grab().toImage()
    middle = image.height() // 2
    filled, empty = (image.pixelColor(round(image.width() * at), middle) for at in (0.85, 0.15))
    accent = LIGHT.accent
    assert filled.name() == accent
    assert empty.name() != accent
