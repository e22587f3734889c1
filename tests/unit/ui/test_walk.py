"""Whoever has no mouse, or sees the program through a screen reader, comes to everything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.session.state import SessionState
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import LOOKS, Colours, Theme
from tests.unit.ui import walking
from tests.unit.ui.windows import SETTINGS, STATES, TURNS, WINDOWS, View, dress


@pytest.fixture
def views(qtbot: QtBot, window: MainWindow, which: str) -> Iterator[View]:
    """Every page and state of one window, which is open and has the keyboard."""

    def track(made: QWidget) -> None:
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)

    return WINDOWS[which](window, track)


def faults(window: QWidget) -> dict[str, list[str]]:
    """Walk through a window; give what is wrong with it by kind."""
    found = {
        "without a name": walking.nameless(window),
        "without a label": walking.unlabelled(window),
        "without a role": walking.undressed(window),
        "pictures of nothing": walking.pictures_announced(window),
        "not said": walking.silent_words(window),
        "cut": walking.cut_without_a_way(window),
        "missed by Tab": walking.missed_by_tab(window),
    }
    return {kind: parts for kind, parts in found.items() if parts}


@pytest.mark.parametrize("which", WINDOWS)
def test_every_part_has_a_name_and_a_role_and_is_reached(views: Iterator[View]) -> None:
    for name, window in views:
        assert walking.controls(window), name
        assert faults(window) == {}, name


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize("which", WINDOWS)
def test_the_keyboard_is_seen_wherever_it_is(views: Iterator[View], colours: Colours) -> None:
    dress(colours)
    for name, window in views:
        if name in STATES and name not in ("idle", "notice and question"):
            continue  # the same parts again
        assert walking.unseen_focus(window) == [], name


def menus(window: MainWindow) -> Iterator[QMenu]:
    window.show_settings(SETTINGS)
    yield window.header.make_menu()
    yield window.header.picker.make_menu()
    yield window.microphone.device.make_menu()
    yield window.speaker.device.make_menu()
    yield window.transcript.make_menu(0)


@pytest.mark.parametrize("state", [SessionState(turns=TURNS), STATES["speaking"]])
def test_every_line_of_every_menu_has_a_name_and_is_reached_by_arrows(
    window: MainWindow, state: SessionState
) -> None:
    window.show_state(state)
    for menu in menus(window):
        lines = [line for line in menu.actions() if not line.isSeparator()]
        assert all(line.text().partition("\t")[0].strip() for line in lines)
        assert walking.nameless(menu) == []
        menu.popup(window.pos())
        seen: list[QAction] = []
        while (line := menu.activeAction()) not in seen:
            if line is not None:
                seen.append(line)
            QTest.keyClick(menu, Qt.Key.Key_Down)
        assert {line.text() for line in seen} >= {one.text() for one in lines if one.isEnabled()}
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        assert not menu.isVisible()


@pytest.mark.parametrize("opens", ["menu_button", "picker"])
def test_a_menu_is_opened_by_key(window: MainWindow, qtbot: QtBot, opens: str) -> None:
    window.show_settings(SETTINGS)
    button = getattr(window.header, opens)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = next(child for child in button.findChildren(QMenu) or window.findChildren(QMenu))
    assert menu.isVisible()
    menu.close()


# The walk itself would notice.


def test_the_walk_finds_what_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    bad = QWidget()
    qtbot.addWidget(bad)
    row = QHBoxLayout(bad)
    nameless, hidden_word = QPushButton(), QLabel("−18 dB")
    hidden_word.setAccessibleName("Level")
    unreachable = QPushButton("Never")
    unreachable.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    cut = QToolButton()
    cut.setText("A very long…")
    cut.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    invisible = QPushButton("Flat")
    invisible.setStyleSheet("border: none")
    cut.setAccessibleName("A very long name")
    for part in (nameless, hidden_word, unreachable, cut, invisible):
        row.addWidget(part)
    bad.show()
    bad.activateWindow()
    qtbot.waitUntil(bad.isActiveWindow)
    assert walking.nameless(bad) == ["Button '' (QPushButton)"]
    assert walking.silent_words(bad) == ["StaticText 'Level' (QLabel) shows '−18 dB'"]
    assert walking.missed_by_tab(bad) == ["QPushButton 'Never'"]
    assert walking.cut_without_a_way(bad) == [
        "Button 'A very long name' (QToolButton) shows 'A very long…'"
    ]
    assert walking.unseen_focus(bad) == ["QPushButton 'Flat'"]


def test_the_walk_finds_a_trap(qtbot: QtBot, theme: Theme) -> None:
    trap = QWidget()
    qtbot.addWidget(trap)
    row = QHBoxLayout(trap)
    first, text, last = QPushButton("First"), QPlainTextEdit(), QPushButton("Last")
    for part in (first, text, last):
        row.addWidget(part)
    trap.show()
    trap.activateWindow()
    qtbot.waitUntil(trap.isActiveWindow)
    with pytest.raises(AssertionError, match="never comes back"):
        walking.round_by_tab(trap)
    assert "\t" in text.toPlainText()
