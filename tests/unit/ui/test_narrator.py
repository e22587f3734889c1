"""What a screen reader says: each thing once, in order, and not what the agent's voice says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from desktop_app.errors import Severity
from desktop_app.session.state import DeviceView, Line, Phase, SessionState
from desktop_app.session.turn import Speaker, Turn
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.narrator import Narrator
from tests.unit.ui.conftest import World
from tests.unit.ui.states import BY_PHASE, NOTICE, OPEN, turn


class Reader:
    """A screen reader's ear, at a window to which one state after the other is shown."""

    def __init__(self, window: MainWindow, world: World) -> None:
        self.said: list[tuple[str, bool]] = []
        self._window = window
        self._world = world
        self._begun_s = world.now_s
        window._narrator = Narrator(Announcer(window, self._hear))
        window.set_reduced_motion(True)  # every beat brings the words up to date
        window.show_talk_key("Ctrl+Alt+Space")
        window.show_state(SessionState())
        self.take()

    def _hear(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        self.said.append((event.message(), urgent))

    def take(self) -> list[tuple[str, bool]]:
        taken, self.said = self.said, []
        return taken

    def at(self, time_s: float, state: SessionState | None) -> list[tuple[str, bool]]:
        """Show a state at a time, or let the window only beat; give what is said."""
        self._world.now_s = self._begun_s + time_s
        if state is None:
            self._window.moving.pulse.beat.emit()
        else:
            self._window.show_state(state)
        return self.take()


@pytest.fixture
def reader(window: MainWindow, world: World) -> Reader:
    return Reader(window, world)


@dataclass(frozen=True)
class Step:
    """One state of a recorded sequence; ``None``: time passes."""

    at_s: float
    state: SessionState | None
    polite: tuple[str, ...] = ()
    urgent: tuple[str, ...] = ()


CONNECTING = SessionState(line=Line.CONNECTING)
TALKING = replace(OPEN, gate_open=True)
FREE = replace(TALKING, latched=True)
SAID = replace(turn(0, "What time is it?", Speaker.USER), event_id=1)
ANSWER = replace(turn(1, "It is ten."), event_id=2)


def later(state: SessionState, *turns: Turn, **changes: object) -> SessionState:
    return replace(state, turns=turns, **changes)  # type: ignore[arg-type]  # fields of a state


SEQUENCES = {
    "a call by key": [
        Step(0.0, CONNECTING),
        Step(0.5, None),
        Step(0.7, None, ("Connecting",)),
        Step(0.9, None),
        Step(1.0, OPEN),
        Step(2.0, TALKING, ("Listening",)),
        Step(2.1, TALKING),
        Step(4.0, OPEN),
        Step(4.5, later(OPEN, SAID, thinking_since_s=104.5), ("You: What time is it?",)),
        Step(8.0, None),
        Step(8.6, None, ("Still thinking",)),
        Step(9.0, None),
        Step(9.1, later(OPEN, SAID, ANSWER, thinking_since_s=104.5)),
        Step(9.2, later(OPEN, SAID, replace(ANSWER, heard=0), voiced_id=2, speaking=True)),
        Step(12.0, later(OPEN, SAID, ANSWER, voiced_id=2)),
        Step(13.0, later(TALKING, SAID, ANSWER, voiced_id=2), ("Listening",)),
        Step(14.0, SessionState(), ("Ready. Hold Control Alt Space to talk.",)),
    ],
    "a quick connection": [
        Step(0.0, CONNECTING),
        Step(0.5, FREE, ("Listening",)),
    ],
    "hands-free": [
        Step(0.0, FREE, ("Listening",)),
        Step(1.0, replace(FREE, speaking=True)),
        Step(2.0, FREE),
        Step(3.0, replace(FREE, thinking_since_s=103.0)),
        Step(4.0, replace(FREE, speaking=True)),
        Step(5.0, FREE),
        Step(6.0, OPEN),
        Step(7.0, FREE, ("Listening",)),
    ],
    "muted while the agent speaks": [
        Step(0.0, FREE, ("Listening",)),
        Step(1.0, replace(FREE, speaking=True)),
        Step(2.0, replace(FREE, speaking=True, muted=True), ("Microphone muted",)),
        Step(3.0, replace(FREE, muted=True)),
        Step(4.0, replace(FREE, muted=True, reminded_s=104.0), ("You are muted. M to unmute.",)),
        Step(5.0, replace(FREE, muted=True, reminded_s=104.0)),
        Step(6.0, replace(FREE, muted=True)),
        Step(7.0, replace(FREE, speaking=True, muted=True)),
        Step(8.0, replace(FREE, speaking=True), ("Microphone unmuted",)),
        Step(9.0, FREE),
        Step(10.0, replace(FREE, muted=True), ("Microphone muted",)),
        Step(11.0, FREE, ("Listening",)),
        Step(12.0, OPEN),
        Step(13.0, replace(OPEN, muted=True), ("Microphone muted",)),
        Step(14.0, OPEN, ("Microphone unmuted",)),
    ],
    "the key that mutes": [
        Step(0.0, FREE, ("Listening",)),
        Step(1.0, replace(FREE, silenced=True), ("Microphone muted",)),
        Step(2.0, FREE, ("Listening",)),
    ],
    "muted before the call": [
        Step(0.0, SessionState(muted=True), ("Ready, muted.",)),
        Step(1.0, replace(OPEN, muted=True), ("Microphone muted",)),
        Step(2.0, SessionState(muted=True), ("Ready, muted.",)),
        Step(3.0, SessionState(), ("Ready. Hold Control Alt Space to talk.",)),
    ],
    "a pause": [
        Step(0.0, OPEN),
        Step(1.0, replace(OPEN, paused=True), ("Paused. Control P to go on.",)),
        Step(2.0, OPEN, ("The call goes on.",)),
        Step(3.0, replace(FREE, paused=True), ("Paused. Control P to go on.",)),
        Step(4.0, FREE, ("Listening",)),
    ],
    "a line that drops": [
        Step(0.0, FREE, ("Listening",)),
        Step(1.0, BY_PHASE[Phase.RECONNECTING], ("Connection lost, trying again",)),
        Step(2.0, None),
        Step(3.0, replace(BY_PHASE[Phase.RECONNECTING], retry=None)),
        Step(4.0, FREE, ("Listening",)),
    ],
    "an error and a remark": [
        Step(0.0, OPEN),
        Step(1.0, SessionState(notice=NOTICE), (), (NOTICE.sentence,)),
        Step(2.0, SessionState(notice=NOTICE)),
        Step(3.0, SessionState(), ("Ready. Hold Control Alt Space to talk.",)),
        Step(
            4.0,
            SessionState(notice=replace(NOTICE, severity=Severity.INFO)),
            (NOTICE.sentence,),
        ),
    ],
    "a microphone in trouble": [
        Step(0.0, OPEN),
        Step(
            1.0,
            replace(OPEN, microphone=DeviceView(trouble="No sound from AirPods")),
            ("No sound from AirPods",),
        ),
        Step(2.0, OPEN),
        Step(
            3.0,
            replace(OPEN, microphone=DeviceView(trouble=NOTICE.title), notice=NOTICE),
            (),
            (NOTICE.sentence,),
        ),
    ],
    "a question": [
        Step(0.0, OPEN),
        Step(
            1.0,
            BY_PHASE[Phase.TOOL_ASKS],
            (),
            ("The agent wants to use “open_page”. https://example.com. to show you the invoice",),
        ),
        Step(2.0, BY_PHASE[Phase.TOOL_ASKS]),
    ],
    "an answer in writing": [
        Step(0.0, replace(OPEN, text_only=True)),
        Step(
            1.0,
            later(OPEN, replace(ANSWER, streaming=True), text_only=True),
        ),
        Step(2.0, later(OPEN, ANSWER, text_only=True), ("Agent: It is ten.",)),
        Step(3.0, later(OPEN, ANSWER, text_only=True)),
    ],
    "an answer whose sound never comes": [
        Step(0.0, OPEN),
        Step(1.0, later(OPEN, ANSWER)),
        Step(2.9, None),
        Step(3.0, None, ("Agent: It is ten.",)),
        Step(4.0, None),
    ],
    "an answer that nobody hears": [
        Step(0.0, replace(OPEN, volume=0.0)),
        Step(1.0, later(OPEN, ANSWER, volume=0.0, voiced_id=2), ("Agent: It is ten.",)),
    ],
    "a call that ends before the sound": [
        Step(0.0, OPEN),
        Step(1.0, later(OPEN, ANSWER)),
        Step(
            1.5,
            later(SessionState(), ANSWER),
            ("Agent: It is ten.", "Ready. Hold Control Alt Space to talk."),
        ),
    ],
}


@pytest.mark.parametrize("name", SEQUENCES)
def test_each_thing_is_said_once_in_order(reader: Reader, name: str) -> None:
    steps: Sequence[Step] = SEQUENCES[name]
    for step in steps:
        expected = [(text, False) for text in step.polite] + [(text, True) for text in step.urgent]
        assert reader.at(step.at_s, step.state) == expected, f"{name} at {step.at_s} s"


def test_a_turn_is_read_once_and_only_when_it_is_final(reader: Reader) -> None:
    written = replace(OPEN, text_only=True)
    for turns in (
        (replace(turn(1, "Wai", Speaker.USER), tentative=True),),
        (turn(1, "Wait", Speaker.USER),),
        (turn(1, "Wait", Speaker.USER), replace(turn(2, "I"), streaming=True)),
        (turn(1, "Wait", Speaker.USER), turn(2, "I wait.")),
        (turn(1, "Wait", Speaker.USER), replace(turn(2, "I waited."), interrupted=True)),
    ):
        reader._window.show_state(replace(written, turns=turns))
    assert reader.take() == [("You: Wait", False), ("Agent: I wait.", False)]
    reader._window.show_state(written)
    reader._window.show_state(replace(written, turns=(turn(1, "Again"),)))
    assert reader.take() == [("Agent: Again", False)]


def test_the_platform_takes_an_announcement(window: MainWindow, qtbot: QtBot) -> None:
    Announcer(window).say("Ready", assertive=True)
    Announcer(window).say("")
