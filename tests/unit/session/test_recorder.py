"""Each turn keeps its own sound: what was received, what was heard before a cut, what was said."""

import numpy as np

from desktop_app.audio import pcm
from desktop_app.protocol.events import (
    AgentResponse,
    Audio,
    ConversationMetadata,
    Interruption,
    ServerEvent,
    UserTranscript,
)
from desktop_app.session.ending import CallReport, Who
from desktop_app.session.happenings import (
    CallEnded,
    CallOpened,
    CallPlaced,
    Happening,
    HeardUpTo,
    Received,
    SoundRanDry,
    SoundStarted,
    Stopped,
    Typed,
)
from desktop_app.session.recorder import KEPT, UNNAMED_S, Recorder
from desktop_app.session.reduce import reduce
from desktop_app.session.state import SessionState
from desktop_app.session.turn import Speaker
from desktop_app.session.utterance import PIECE_S

RATE = 8000
CHUNK = bytes(2 * RATE // 10)
"""A tenth of a second."""


class Desk:
    """A recorder, and the states that it follows."""

    def __init__(self, spoken: str = "pcm_8000", heard: str = "pcm_8000") -> None:
        self.recorder = Recorder()
        self.state = SessionState()
        self.open(spoken, heard)

    def open(self, spoken: str = "pcm_8000", heard: str = "pcm_8000") -> None:
        self.tell(CallPlaced(agent_name="Ada", text_only=False, at_s=0.0))
        metadata = ConversationMetadata(
            conversation_id="c",
            agent_output_audio_format=spoken,
            user_input_audio_format=heard,
        )
        self.tell(CallOpened(metadata=metadata, at_s=0.0))

    def tell(self, *happenings: Happening) -> None:
        for happening in happenings:
            before, self.state = self.state, reduce(self.state, happening)
            self.keys = self.recorder.follow(happening, before, self.state)

    def receive(self, *events: ServerEvent) -> None:
        for event in events:
            self.tell(Received(event=event, at_s=0.0, now_s=0.0))

    def speak(self, event_id: int, tenths: int = 10, text: str = "Hello there") -> None:
        self.receive(AgentResponse(event_id=event_id, agent_response=text))
        self.receive(*[Audio(event_id=event_id, chunk=CHUNK)] * tenths)

    def hear(self, event_id: int, heard_s: float) -> None:
        self.tell(HeardUpTo(event_id=event_id, chars=1, estimate=True, heard_s=heard_s))

    def end(self) -> None:
        self.tell(CallEnded(report=CallReport(who=Who.USER), at_s=0.0))

    def say(self, level: float = 0.3, seconds: float = 1.0) -> None:
        for at in range(round((seconds + 0.6) / PIECE_S)):
            loud = level if at < seconds / PIECE_S else 0.0
            self.recorder.sent(pcm.encode(np.full(round(RATE * PIECE_S), loud, np.float32), "pcm"))

    def seconds(self) -> dict[str, float]:
        """How long the sound of each turn is, by its text."""
        found = {}
        for turn in self.state.turns:
            recording = self.recorder.recordings.get(turn.key)
            if recording is not None:
                found[turn.original or turn.text] = round(recording.duration_s, 2)
        return found


def test_an_agent_turn_keeps_all_that_was_received_whichever_came_first() -> None:
    desk = Desk()
    desk.speak(1, 10, "One")
    desk.receive(*[Audio(event_id=2, chunk=CHUNK)] * 5)
    assert desk.seconds() == {"One": 1.0}
    desk.receive(AgentResponse(event_id=2, agent_response="Two"))
    assert desk.seconds() == {"One": 1.0, "Two": 0.5}
    assert len(desk.keys) == 2


def test_of_a_turn_that_is_cut_off_only_what_was_heard_is_kept() -> None:
    for cut in (Stopped(), Received(event=Interruption(event_id=2), at_s=0.0, now_s=0.0)):
        desk = Desk()
        desk.speak(1, 10, "One")
        desk.speak(2, 10, "Two")
        desk.tell(SoundStarted())
        desk.hear(1, 0.9)
        desk.hear(2, 0.4)
        desk.tell(cut)
        desk.hear(2, 0.5)
        desk.tell(SoundRanDry())
        desk.receive(Audio(event_id=2, chunk=CHUNK))
        assert desk.seconds() == {"One": 1.0, "Two": 0.4}
        desk.tell(Stopped())
        assert desk.seconds() == {"One": 1.0, "Two": 0.4}


def test_an_interruption_spares_what_is_above_it() -> None:
    desk = Desk()
    desk.speak(1, 10, "One")
    desk.speak(2, 10, "Two")
    desk.tell(SoundStarted())
    desk.hear(1, 0.3)
    desk.receive(Interruption(event_id=1))
    assert desk.seconds() == {"One": 0.3, "Two": 1.0}


def test_a_stop_of_older_turns_spares_the_newer_one() -> None:
    desk = Desk()
    desk.speak(1, 10, "One")
    desk.speak(2, 10, "Two")
    desk.tell(SoundStarted())
    desk.hear(1, 0.3)
    desk.tell(Stopped(upto=1))
    assert desk.seconds() == {"One": 0.3, "Two": 1.0}


def test_a_turn_that_was_heard_to_its_end_stays_whole_when_others_are_cut_off() -> None:
    desk = Desk()
    desk.speak(1, 10, "One")
    desk.hear(1, 0.95)
    desk.tell(SoundRanDry(), Stopped())
    assert desk.seconds() == {"One": 1.0}


def test_a_turn_of_which_nothing_was_heard_has_no_sound_even_if_its_words_come_late() -> None:
    desk = Desk()
    desk.speak(1, 5, "One")
    desk.receive(*[Audio(event_id=2, chunk=CHUNK)] * 5)
    desk.tell(Stopped())
    desk.receive(AgentResponse(event_id=2, agent_response="Two"))
    assert desk.seconds() == {}
    assert desk.keys == frozenset()


def test_the_end_of_the_call_cuts_off_what_still_sounds() -> None:
    desk = Desk()
    desk.speak(1, 10, "One")
    desk.tell(SoundStarted())
    desk.hear(1, 0.2)
    desk.end()
    assert desk.seconds() == {"One": 0.2}


def test_what_was_kept_outlives_its_call_and_ids_that_begin_anew() -> None:
    desk = Desk()
    desk.speak(1, 10, "One")
    desk.end()
    desk.open("ulaw_8000")
    assert desk.state.recorded == frozenset()  # the session tells it; here only the recorder knows
    desk.receive(Audio(event_id=1, chunk=bytes(800)))
    desk.receive(AgentResponse(event_id=1, agent_response="Anew"))
    assert desk.seconds() == {"One": 1.0, "Anew": 0.1}


def test_sound_without_an_id_or_a_known_format_is_not_kept() -> None:
    desk = Desk("opus_48000", "opus_48000")
    desk.speak(1)
    desk.say()
    desk.receive(UserTranscript(user_transcript="hello", event_id=2))
    assert desk.seconds() == {}
    desk = Desk()
    desk.receive(AgentResponse(agent_response="One"), Audio(chunk=CHUNK))
    assert desk.seconds() == {}


def test_a_user_turn_keeps_what_left_the_microphone() -> None:
    desk = Desk()
    desk.say(seconds=1.0)
    desk.receive(UserTranscript(user_transcript="Hello", event_id=1))
    desk.say(seconds=0.5)
    desk.receive(UserTranscript(user_transcript="Again"))
    assert desk.seconds() == {"Hello": 1.12, "Again": 0.76}
    assert all(turn.speaker is Speaker.USER for turn in desk.state.turns)


def test_words_without_a_turn_and_written_ones_have_no_sound() -> None:
    desk = Desk()
    desk.say()
    desk.receive(UserTranscript(user_transcript=" ", event_id=1))
    desk.tell(Typed(text="Hello", at_s=0.0, now_s=0.0))
    desk.receive(UserTranscript(user_transcript="Hello", event_id=2))
    assert desk.seconds() == {}


def test_between_calls_nothing_is_kept() -> None:
    desk = Desk()
    desk.end()
    desk.say()
    desk.receive(Audio(event_id=1, chunk=CHUNK))
    desk.receive(UserTranscript(user_transcript="Hello", event_id=1))
    assert desk.seconds() == {}


def test_sound_whose_words_never_come_is_let_go() -> None:
    desk = Desk()
    minute = CHUNK * 10 * round(UNNAMED_S)
    desk.receive(Audio(event_id=1, chunk=minute))
    desk.receive(AgentResponse(event_id=1, agent_response="In time"))
    desk.receive(Audio(event_id=1, chunk=CHUNK))
    desk.receive(Audio(event_id=2, chunk=minute), Audio(event_id=2, chunk=CHUNK))
    desk.receive(AgentResponse(event_id=2, agent_response="Too late"))
    assert desk.seconds() == {"In time": UNNAMED_S + 0.1}


def test_a_long_call_holds_no_more_than_the_newest_responses() -> None:
    desk = Desk()
    for event_id in range(1, KEPT + 2):
        desk.receive(Audio(event_id=event_id, chunk=CHUNK))
    for event_id in range(1, KEPT + 2):
        desk.receive(AgentResponse(event_id=event_id, agent_response=str(event_id)))
    assert set(desk.seconds()) == {str(event_id) for event_id in range(2, KEPT + 2)}
