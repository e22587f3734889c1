"""Every key does its work wherever the keyboard is, and the list of keys leaves none out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.session.keys import Binding, Deed, Fate
from desktop_app.session.state import Line, SessionState
from desktop_app.ui.key_list import KEYS
from desktop_app.ui.main_window import MainWindow
from tests.unit.ui import walking
from tests.unit.ui.states import APPROVAL, NOTICE, OPEN, turn

CALL = replace(OPEN, gate_open=True, speaking=True, turns=(turn(1), turn(2)))
BUSY = replace(CALL, notice=NOTICE, approvals=(APPROVAL,))
KEYS_AND_INTENTS = {
    "Esc": "escape_pressed",
    "Ctrl+P": "pause_clicked",
    "Ctrl+D": "end_clicked",
    "Ctrl+,": "settings_opened",
    "Ctrl+Shift+M": "mini_clicked",
    "F1": "checkup_opened",
}


def strike(window: MainWindow, key: str) -> None:
    """Press a key, by Qt's name of it, wherever the keyboard is."""
    pressed = QKeySequence(key)[0]  # type: ignore[index]  # it is, whatever its stub says
    here = window.focusWidget()
    assert here is not None
    QTest.keyClick(here, pressed.key(), pressed.keyboardModifiers())


@pytest.mark.parametrize("key", KEYS_AND_INTENTS)
def test_a_key_works_wherever_the_keyboard_is(window: MainWindow, qtbot: QtBot, key: str) -> None:
    window.show_state(BUSY)
    window.composer.box.setPlainText("a draft")
    for stop in walking.round_by_tab(window):
        stop.setFocus()
        with qtbot.waitSignal(getattr(window, KEYS_AND_INTENTS[key]), timeout=2000):
            strike(window, key)
    assert window.composer.box.toPlainText() == "a draft"


def test_a_call_is_started_by_key_wherever_the_keyboard_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_state(replace(SessionState(), turns=CALL.turns))
    for stop in walking.round_by_tab(window):
        stop.setFocus()
        with qtbot.waitSignal(window.call_clicked, timeout=2000):
            strike(window, "Ctrl+N")


@pytest.mark.parametrize("key", ["M", "?", "Space"])
def test_a_letter_is_written_in_a_text_field_and_a_key_everywhere_else(
    window: MainWindow, key: str
) -> None:
    window.show_state(CALL)
    acted: list[str] = []
    window.mute_clicked.connect(lambda: acted.append("M"))
    window.talk_pressed.connect(lambda: acted.append("Space"))
    window.composer.box.setFocus()
    QTest.keyClicks(window.composer.box, {"M": "m", "Space": " "}.get(key, key))
    assert acted == []
    assert window.key_help.opened is None
    assert window.composer.box.toPlainText() != ""
    window.transcript.setFocus()
    QTest.keyClicks(window.transcript, {"M": "m", "Space": " "}.get(key, key))
    assert acted == ([] if key == "?" else [key])
    assert (window.key_help.opened is not None) == (key == "?")


@pytest.mark.parametrize(("key", "step"), [("F6", 1), ("Shift+F6", -1)])
def test_the_way_through_the_parts_of_the_window_comes_round(
    window: MainWindow, key: str, step: int
) -> None:
    window.show_state(replace(BUSY, line=Line.OPEN))
    parts = [
        window.message_bar,
        window.transcript,
        window.approval_card,
        window.microphone,
        window.speaker,
        window.controls,
        window.composer,
        window.header,
    ]
    window.composer.box.setFocus()
    seen = []
    for _ in parts:
        strike(window, key)
        here = window.focusWidget()
        assert here is not None
        seen.append(next(part for part in parts if part is here or part.isAncestorOf(here)))
    forwards = [parts[-1], *parts[:-1]]
    assert seen == (forwards if step > 0 else [*reversed(forwards[:-1]), forwards[-1]])


def test_the_list_of_keys_names_every_key_of_the_window(window: MainWindow) -> None:
    listed = {one.strip() for keys, *_ in KEYS for one in keys.split(", ")}
    listed |= {keys for keys, *_ in KEYS}
    names = {
        shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        for shortcut in window.findChildren(QShortcut)
    }
    assert len(names) >= 11
    assert names <= listed


def test_the_list_of_keys_begins_with_those_that_work_in_every_program(
    window: MainWindow,
) -> None:
    talk = Binding(fate=Fate.WORKS, label="Ctrl+Alt+Space")
    window.key_help.show_bindings({Deed.TALK: talk})
    window.key_help.show()
    listed = window.key_help.opened
    assert listed is not None

    def first(count: int) -> list[str]:
        grid = listed.table.layout()
        assert isinstance(grid, QGridLayout)
        rows = (grid.itemAtPosition(row, 0) for row in range(grid.rowCount()))
        found = [one.widget() for one in rows if one is not None]
        return [label.text() for label in found if isinstance(label, QLabel)][:count]

    assert first(2) == ["Ctrl+Alt+Space, from any program", "Space"]
    mute, show = Binding(fate=Fate.WORKS, label="F8"), Binding(fate=Fate.TAKEN, label="F9")
    window.key_help.show_bindings({Deed.TALK: talk, Deed.MUTE: mute, Deed.SHOW: show})
    assert first(3) == [
        "Ctrl+Alt+Space, from any program",
        "F8, from any program",
        "Space",
    ]
    window.key_help.show_bindings({})
    assert first(1) == ["Space"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("which", ["menu", "agent", "microphone", "speaker"])
def test_a_button_with_a_menu_opens_it_by_key(
    window: MainWindow, qtbot: QtBot, which: str, key: Qt.Key
) -> None:
    button = {
        "menu": window.header.menu_button,
        "agent": window.header.picker,
        "microphone": window.microphone.device,
        "speaker": window.speaker.device,
    }[which]
    window.show_state(SessionState())
    button.setFocus()
    QTest.keyClick(button, key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.parentWidget() in (button, window.header)
    opened.close()


def test_enter_that_is_held_presses_a_button_once(window: MainWindow) -> None:
    button = window.header.menu_button
    presses: list[None] = []
    button.clicked.connect(lambda: presses.append(None))
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(button, again)
    assert presses == []
