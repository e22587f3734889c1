"""A turn's menu offers what works, and by its keys alone."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.session.turn import Speaker, Turn
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.turn_menu import Sounds, TurnMenu
from desktop_app.ui.turn_text import copied
from tests.unit.ui.states import OPEN, turn

AGENT = turn(1, "It is noon.")
USER = turn(2, "What time is it?", Speaker.USER)
TURNS = (AGENT, USER, turn(3, "find", Speaker.TOOL))


def offered(parent: MainWindow, one: Turn, sounds: Sounds, *, several: bool = False) -> list[str]:
    menu = TurnMenu(one, sounds, several=several, parent=parent)
    texts = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    menu.deleteLater()
    return texts


def test_only_what_works_is_offered(window: MainWindow) -> None:
    copies, quote = ["Copy turn", "Copy all"], "Quote in a message"
    heard = Sounds(recorded=frozenset({1, 2}))
    assert offered(window, AGENT, Sounds()) == [copies[0], quote, copies[1]]
    assert offered(window, AGENT, heard) == [copies[0], "Play again", quote, copies[1]]
    assert offered(window, USER, heard) == [copies[0], "Play again", quote, copies[1]]
    assert offered(window, TURNS[2], heard) == copies
    assert offered(window, replace(AGENT, text=" "), Sounds()) == copies
    assert offered(window, AGENT, replace(heard, replaying=2))[1] == "Play again"
    assert offered(window, AGENT, replace(heard, replaying=1))[1] == "Stop playing"
    assert offered(window, AGENT, Sounds(), several=True)[1] == "Copy selected turns"


def test_while_the_agent_speaks_the_menu_says_when_a_turn_can_be_heard(window: MainWindow) -> None:
    sounds = Sounds(recorded=frozenset({1}), speaking=True)
    assert "Play again" not in offered(window, AGENT, sounds)
    menu = TurnMenu(AGENT, sounds, several=False, parent=window)
    assert menu.replay is not None
    assert menu.replay.text() == "Play again, once the agent is silent"
    assert not menu.replay.isEnabled()


def open_menu(window: MainWindow, row: int, keys: int) -> TurnMenu:
    """Open the menu of a turn by Enter, and go down so many lines."""
    view = window.transcript
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    menu = next(one for one in view.findChildren(TurnMenu) if one.isVisible())
    for _ in range(keys):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    return menu


def test_enter_and_arrows_play_a_turn_again_and_stop_it(window: MainWindow) -> None:
    asked: list[object] = []
    window.replay_clicked.connect(asked.append)
    window.stop_clicked.connect(lambda: asked.append("stop"))
    state = replace(OPEN, turns=TURNS, recorded=frozenset({1, 2}))
    window.show_state(state)
    QTest.keyClick(open_menu(window, 1, 1), Qt.Key.Key_Return)
    assert asked == [2]
    window.show_state(replace(state, replaying=2))
    QTest.keyClick(open_menu(window, 1, 1), Qt.Key.Key_Return)
    assert asked == [2, "stop"]
    window.escape_pressed.connect(lambda: asked.append("escape"))
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert asked == [2, "stop", "escape"]


def test_enter_twice_copies_the_turn(window: MainWindow) -> None:
    window.show_state(replace(OPEN, turns=TURNS))
    QTest.keyClick(open_menu(window, 0, 0), Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == copied([AGENT])


def test_a_quotation_begins_a_message_and_keeps_what_was_written(
    window: MainWindow,
) -> None:
    window.show_state(replace(OPEN, turns=TURNS))
    window.composer.box.setPlainText("Why?")
    QTest.keyClick(open_menu(window, 0, 1), Qt.Key.Key_Return)
    assert window.composer.box.toPlainText() == "> It is noon.\n\nWhy?"
    assert window.focusWidget() is window.composer.box


def test_escape_ends_what_plays_again_outside_a_call(window: MainWindow) -> None:
    stops: list[None] = []
    window.escape_pressed.connect(lambda: stops.append(None))
    idle = replace(OPEN, line=type(OPEN.line).IDLE, turns=TURNS, recorded=frozenset({1}))
    window.show_state(idle)
    assert not window.controls.stop.isEnabled()
    window.show_state(replace(idle, replaying=1))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert len(stops) == 1


def test_a_screen_reader_finds_what_plays_again_and_what_is_estimated(window: MainWindow) -> None:
    guess = replace(AGENT, heard=3, heard_is_estimate=True)
    window.show_state(replace(OPEN, turns=(guess, USER), recorded=frozenset({2}), replaying=2))
    listed = QAccessible.queryAccessibleInterface(window.transcript)
    assert "place estimated" in listed.child(0).text(QAccessible.Text.Name)
    assert "plays again" in listed.child(1).text(QAccessible.Text.Name)
    model = window.transcript.model()
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert "estimated from the length of its sound" in model.index(0, 0).data(role)
        assert model.index(1, 0).data(role) is None


def test_a_replay_changes_the_look_of_its_row_alone(window: MainWindow) -> None:
    state = replace(OPEN, turns=TURNS, recorded=frozenset({1, 2}))
    changed: list[int] = []
    model = window.transcript.model()
    window.show_state(state)
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    before = window.transcript.grab().toImage()
    heights = [window.transcript.visualRect(model.index(row, 0)).height() for row in range(3)]
    window.show_state(replace(state, replaying=2))
    assert window.transcript.grab().toImage() != before
    assert changed == [1]
    window.show_state(replace(state, replaying=1))
    window.show_state(state)
    assert changed == [1, 0, 1, 0]
    assert window.transcript.grab().toImage() == before
    assert heights == [
        window.transcript.visualRect(model.index(row, 0)).height() for row in range(3)
    ]
