"""A recorder takes what is pressed, can be left by keyboard, and traps nobody."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session.keys import Accelerator
from desktop_app.ui.key_recorder import KeyRecorder

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Bench:
    """A recorder between two fields, and what it told."""

    def __init__(self, recorder: KeyRecorder, after: QLineEdit) -> None:
        self.recorder = recorder
        self.after = after
        self.told: list[str] = []
        recorder.recorded.connect(lambda key, letter: self.told.append(f"{key} {letter}".strip()))
        recorder.cleared.connect(lambda: self.told.append("cleared"))
        recorder.failed.connect(lambda why: self.told.append(f"failed: {why}"))
        recorder.recording_changed.connect(lambda on: self.told.append("on" if on else "off"))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyPress(self.recorder, key, held)

    def send(self, kind: QEvent.Type, key: int, held: Qt.KeyboardModifier = NONE) -> None:
        QApplication.sendEvent(self.recorder, QKeyEvent(kind, key, held))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    window = QWidget()
    column = QVBoxLayout(window)
    recorder, after = KeyRecorder("Talk"), QLineEdit()
    for field in (QLineEdit(), recorder, after):
        column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    recorder.show_key(Accelerator.parse("Ctrl+Alt+Space"))
    recorder.setFocus()
    yield Bench(recorder, after)
    recorder.stop()


def test_it_shows_its_key_and_says_whose_it_is(bench: Bench) -> None:
    assert bench.recorder.text() == "Ctrl+Alt+Space"
    assert bench.recorder.accessibleName() == "Talk: Ctrl+Alt+Space"
    bench.recorder.show_key(None)
    assert bench.recorder.accessibleName() == "Talk: Not set"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_begins_by_keyboard_and_takes_what_is_pressed(bench: Bench, key: Qt.Key) -> None:
    QTest.keyClick(bench.recorder, key)
    assert bench.recorder.recording
    bench.press(Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert bench.recorder.text() == "Ctrl+…"
    bench.press(Qt.Key.Key_J, CTRL_ALT)
    assert bench.told == ["on", "off", "Ctrl+Alt+J J"]
    assert bench.recorder.text() == "Ctrl+Alt+Space"  # until it is said to hold


def test_its_own_shortcuts_and_those_of_the_window_rest_meanwhile(bench: Bench) -> None:
    bench.recorder.start()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F, CTRL_ALT)
    event.ignore()
    QApplication.sendEvent(bench.recorder, event)
    assert event.isAccepted()


def test_escape_leaves_the_old_one(bench: Bench) -> None:
    bench.recorder.start()
    bench.press(Qt.Key.Key_Escape)
    assert bench.told == ["on", "off"]
    assert bench.recorder.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_delete_takes_the_key_away_waiting_or_not(bench: Bench, key: Qt.Key) -> None:
    bench.press(key)
    assert bench.told == ["cleared"]
    bench.recorder.start()
    bench.press(key)
    assert bench.told == ["cleared", "on", "off", "cleared"]


def test_tab_moves_on_and_traps_nobody(bench: Bench) -> None:
    bench.recorder.start()
    bench.press(Qt.Key.Key_Tab)
    assert bench.after.hasFocus()
    assert bench.told == ["on", "off"]


def test_whoever_goes_elsewhere_wants_no_other_key(bench: Bench) -> None:
    bench.recorder.start()
    bench.after.setFocus()
    assert bench.told == ["on", "off"]
    bench.recorder.start()
    bench.recorder.hide()
    assert bench.told == ["on", "off", "on", "off"]


def test_a_key_that_repeats_is_not_taken(bench: Bench) -> None:
    bench.recorder.start()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NONE, "\r", True)
    QApplication.sendEvent(bench.recorder, event)
    assert bench.recorder.recording


def test_alt_gr_is_refused_in_words(bench: Bench) -> None:
    bench.recorder.start()
    bench.send(QEvent.Type.KeyPress, Qt.Key.Key_AltGr)
    bench.press(Qt.Key.Key_Q)
    assert bench.told[:2] == ["on", "off"]
    assert "AltGr" in bench.told[2]


def test_a_key_of_no_name_is_refused_in_words(bench: Bench) -> None:
    bench.recorder.start()
    bench.send(QEvent.Type.KeyPress, 0x20AC, CTRL_ALT)
    assert "no name" in bench.told[2]


def test_what_is_let_go_is_shown_no_more(bench: Bench) -> None:
    bench.recorder.start()
    bench.press(Qt.Key.Key_Alt, CTRL_ALT)
    assert bench.recorder.text() == "Ctrl+Alt+…"
    bench.send(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, CTRL_ALT)
    assert bench.recorder.text() == "Ctrl+…"
