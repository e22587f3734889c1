from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from desktop_app.errors import Severity
from desktop_app.session.state import Phase, SessionState
from desktop_app.session.turn import Speaker
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.narrator import Narrator
from tests.unit.ui.states import BY_PHASE, NOTICE, OPEN, turn


class Reader:
    """A screen reader's ear."""

    def __init__(self, window: MainWindow) -> None:
        self.said: list[tuple[str, bool]] = []
        self.narrator = Narrator(Announcer(window, self._hear))

    def _hear(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        self.said.append((event.message(), urgent))

    def take(self) -> list[tuple[str, bool]]:
        taken, self.said = self.said, []
        return taken


@pytest.fixture
def reader(window: MainWindow) -> Reader:
    return Reader(window)


def test_a_change_of_state_is_said_once(reader: Reader) -> None:
    reader.narrator.tell_words(OPEN, "Listening")
    reader.narrator.tell_words(OPEN, "Listening")
    assert reader.take() == [("Listening", False)]
    reader.narrator.tell_words(OPEN, "")
    reader.narrator.tell_words(OPEN, "Listening")
    assert reader.take() == [("Listening", False)]


def test_a_turn_is_read_once_and_only_when_it_is_final(reader: Reader) -> None:
    states = [
        replace(OPEN, turns=turns)
        for turns in (
            (replace(turn(1, "Wai", Speaker.USER), tentative=True),),
            (turn(1, "Wait", Speaker.USER),),
            (turn(1, "Wait", Speaker.USER), replace(turn(2, "I"), streaming=True)),
            (turn(1, "Wait", Speaker.USER), replace(turn(2, "I wait."), heard=2)),
            (turn(1, "Wait", Speaker.USER), turn(2, "I wait.")),
        )
    ]
    before = OPEN
    for state in states:
        reader.narrator.tell(before, state)
        before = state
    assert reader.take() == [("You: Wait", False), ("Agent: I wait.", False)]
    reader.narrator.tell(before, SessionState())
    reader.narrator.tell(SessionState(), replace(OPEN, turns=(turn(1, "Again"),)))
    assert reader.take() == [("Agent: Again", False)]


def test_a_failure_interrupts_and_a_remark_does_not(reader: Reader) -> None:
    reader.narrator.tell(OPEN, replace(OPEN, notice=NOTICE))
    reader.narrator.tell(OPEN, replace(OPEN, notice=replace(NOTICE, severity=Severity.INFO)))
    assert reader.take() == [(NOTICE.sentence, True), (NOTICE.sentence, False)]


def test_a_notice_and_a_question_are_not_said_twice(reader: Reader) -> None:
    reader.narrator.tell_words(BY_PHASE[Phase.ERROR], NOTICE.sentence)
    reader.narrator.tell_words(BY_PHASE[Phase.TOOL_ASKS], "The agent wants …")
    reader.narrator.ask("The agent wants to use “open_page”")
    assert reader.take() == [("The agent wants to use “open_page”", True)]


def test_the_platform_takes_an_announcement(window: MainWindow, qtbot: QtBot) -> None:
    Announcer(window).say("Ready", assertive=True)
    Announcer(window).say("")


def test_who_talks_while_muted_is_told_so_each_time_and_politely(reader: Reader) -> None:
    muted = replace(OPEN, muted=True)
    first, again = replace(muted, reminded_s=1.0), replace(muted, reminded_s=40.0)
    for before, state in ((muted, first), (first, first), (first, muted), (muted, again)):
        reader.narrator.tell(before, state)
    assert reader.take() == [("You are muted. M to unmute.", False)] * 2
