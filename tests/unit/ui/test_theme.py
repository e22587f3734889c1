import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.stylesheet import stylesheet
from desktop_app.ui.text import Label
from desktop_app.ui.theme import Colours, Scheme, Theme


@pytest.mark.parametrize("colours", theme.LOOKS, ids=lambda look: look.name)
def test_all_text_can_be_read_on_its_ground(colours: Colours) -> None:
    poor = {
        (ink, ground): round(theme.contrast(getattr(colours, ink), getattr(colours, ground)), 2)
        for ink, ground in theme.TEXT_ON
        if theme.contrast(getattr(colours, ink), getattr(colours, ground)) < 4.5
    }
    assert not poor


@pytest.mark.parametrize("colours", theme.LOOKS, ids=lambda look: look.name)
def test_drawings_that_mean_something_can_be_seen(colours: Colours) -> None:
    for ink, ground in theme.DRAWN_ON:
        assert theme.contrast(getattr(colours, ink), getattr(colours, ground)) >= 3.0, ink


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


hexes = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@given(hexes, hexes)
def test_contrast_knows_no_order(one: str, other: str) -> None:
    assert theme.contrast(one, other) == theme.contrast(other, one) >= 1.0


def test_an_explicit_choice_wins_over_the_system() -> None:
    assert theme.look("system", Scheme.DARK, high_contrast=False) is theme.DARK
    assert theme.look("light", Scheme.DARK, high_contrast=False) is theme.LIGHT
    assert theme.look("dark", Scheme.LIGHT, high_contrast=True) is theme.DARK_CONTRAST


def test_a_new_choice_is_in_force_at_once(qapp: QApplication, theme: Theme) -> None:
    from desktop_app.ui.theme import DARK, LIGHT, colours_in_force

    assert colours_in_force() is LIGHT
    theme.choose("dark")
    assert colours_in_force() is DARK is theme.colours
    theme.choose("light")
    assert colours_in_force() is LIGHT


class Hints:
    """Qt's side: while a program has chosen a scheme, it tells that one."""

    def __init__(self, desktop: Qt.ColorScheme) -> None:
        self.desktop = desktop
        self.chosen = Qt.ColorScheme.Unknown

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.chosen = scheme

    def colorScheme(self) -> Qt.ColorScheme:
        return self.desktop if self.chosen == Qt.ColorScheme.Unknown else self.chosen


def test_what_the_desktop_has_is_remembered_while_the_user_has_chosen_otherwise(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = Hints(Qt.ColorScheme.Light)
    monkeypatch.setattr(qapp, "styleHints", lambda: hints)
    heard = []
    for choice in ("system", "dark", "light", "system"):
        theme.choose(choice)
        heard.append((theme.colours.dark, theme.desktop))
        if choice == "dark":
            hints.desktop = Qt.ColorScheme.Dark
    light, dark = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
    assert heard == [(False, light), (True, light), (False, light), (True, dark)]


def test_the_style_sheet_uses_no_colour_of_its_own_and_no_text_size() -> None:
    sheet = stylesheet(theme.LIGHT)
    known = {str(getattr(theme.LIGHT, name)) for name in Colours.__slots__}

    assert set(re.findall(r"#[0-9a-f]{6}\b", sheet)) <= known
    assert "font" not in sheet


def test_high_contrast_can_be_chosen_whatever_the_system_says(
    qapp: QApplication, theme: Theme
) -> None:
    theme.choose("dark", "high")
    assert theme.colours.name == "dark, high contrast"
    theme.choose("dark", "usual")
    assert theme.colours.name == "dark"


def test_text_is_scaled_from_the_size_of_the_system_and_back(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, label = QPushButton("Close", window), Label("Name", bold=True, parent=window)
    window.show()
    size = qapp.font().pointSizeF()
    theme.scale_text(2.0)
    theme.scale_text(1.5)
    assert qapp.font().pointSizeF() == pytest.approx(size * 1.5)
    assert button.font().pointSizeF() == pytest.approx(size * 1.5)
    assert label.font().pointSizeF() == pytest.approx(size * 1.5)
    theme.choose("dark")
    assert label.font().pointSizeF() == pytest.approx(size * 1.5)
    theme.scale_text(1.0)
    assert qapp.font().pointSizeF() == pytest.approx(size)
