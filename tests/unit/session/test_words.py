from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app import wording
from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.state import Approval, DeviceView, Line, Phase, Retry, SessionState
from desktop_app.session.words import StateWords, read_aloud, words
from desktop_app.wording import tr
from scripts import collect_texts

KEY = "Ctrl+Alt+Space"
OPEN = SessionState(line=Line.OPEN, agent_name="Ada")
ASKS = replace(
    OPEN,
    approvals=(
        Approval(
            tool_call_id="m1", tool_name="open_page", description="", arguments="", due_s=30.0
        ),
    ),
)
FAILED = SessionState(notice=Notice(title="No such agent", body="Choose one."))


def say(state: SessionState, now_s: float = 0.0, key: str = KEY) -> StateWords:
    return words(state, now_s, key)


def test_ready_tells_the_key_on_screen_and_aloud() -> None:
    said = say(SessionState())

    assert said.word == "Ready"
    assert said.hint == "Hold Ctrl+Alt+Space to talk"
    assert said.spoken == "Ready. Hold Control Alt Space to talk."


def test_without_a_key_no_key_is_promised() -> None:
    assert say(SessionState(), key="").hint == "No talk key is set"
    assert say(OPEN, key="").hint == "Hold the Talk button to talk, tap to keep open"


def test_connecting_invites_to_speak_already() -> None:
    said = say(SessionState(line=Line.CONNECTING))

    assert said.word == "Connecting…"
    assert "Speak already" in said.hint
    assert said.spoken == "Connecting"
    assert "write" in say(SessionState(line=Line.CONNECTING, text_only=True)).hint


def test_listening_tells_how_to_finish() -> None:
    held = say(replace(OPEN, gate_open=True))
    latched = say(replace(OPEN, gate_open=True, latched=True))

    assert held.word == latched.word == "Listening"
    assert held.hint == "Let go when you are done"
    assert latched.hint == "Tap Ctrl+Alt+Space to close the microphone"
    assert say(replace(OPEN, gate_open=True, latched=True), key="").hint == (
        "Tap Talk to close the microphone"
    )


def test_waiting_is_silent_and_tells_the_key() -> None:
    said = say(OPEN)

    assert said.word == "Hold to talk"
    assert KEY in said.hint
    assert said.spoken == ""


def test_a_text_call_asks_for_text() -> None:
    assert say(replace(OPEN, text_only=True)).hint == "Type a message"


def test_somebody_who_types_is_seen_typing() -> None:
    assert say(replace(OPEN, agent_typing=True)).hint == "Ada is typing…"
    assert say(replace(OPEN, agent_typing=True, agent_name="")).hint == "The agent is typing…"


def test_thinking_counts_after_two_seconds_and_speaks_after_four() -> None:
    thinking = replace(OPEN, thinking_since_s=100.0)

    assert say(thinking, 101.9).word == "Thinking…"
    assert say(thinking, 102.0).word == "Thinking… 2 s"
    assert say(thinking, 103.9).spoken == ""
    assert say(thinking, 104.0).spoken == "Still thinking"


def test_speaking_leaves_the_word_to_the_voice() -> None:
    said = say(replace(OPEN, speaking=True))

    assert said.word == "Speaking"
    assert "Esc" in said.hint
    assert said.spoken == ""


def test_a_tool_that_asks_counts_down_to_no() -> None:
    assert say(ASKS, 1.5).hint == "open_page: without an answer it is No in 29 s"
    assert say(ASKS, 40.0).hint.endswith("in 0 s")
    assert "open_page" in say(ASKS).spoken


def test_muted_tells_how_to_unmute() -> None:
    assert say(replace(OPEN, muted=True, gate_open=True)) == StateWords(
        word="Muted", hint="M to unmute", spoken="Microphone muted"
    )


def test_reconnecting_counts_down_to_the_next_attempt() -> None:
    lost = SessionState(line=Line.RECONNECTING, retry=Retry(attempt=2, due_s=10.0))

    assert say(lost, 7.5).hint == "Retry in 3 s (attempt 2)"
    assert say(lost, 10.0).hint == "Trying again… (attempt 2)"
    assert say(replace(lost, retry=None)).hint == "Trying again…"
    assert say(lost).spoken == "Connection lost, trying again"


def test_trouble_with_the_microphone_is_said_in_its_own_words() -> None:
    broken = replace(OPEN, microphone=DeviceView(trouble="No microphone found"))

    assert say(broken).word == say(broken).spoken == "No microphone found"
    assert "type" in say(broken).hint


def test_an_error_is_its_notice() -> None:
    said = say(FAILED)

    assert (said.word, said.hint) == ("No such agent", "Choose one.")
    assert said.spoken == "No such agent. Choose one."


def test_a_caller_in_the_queue_knows_it() -> None:
    assert say(replace(OPEN, queued=True)).word == "In the queue"
    assert say(replace(OPEN, queued=True, line=Line.ENDING)).word == "Ready"


@pytest.mark.parametrize(
    ("state", "phase"),
    [
        (SessionState(), Phase.IDLE),
        (SessionState(line=Line.CONNECTING), Phase.CONNECTING),
        (replace(OPEN, gate_open=True), Phase.LISTENING),
        (OPEN, Phase.WAITING),
        (replace(OPEN, thinking_since_s=0.0), Phase.THINKING),
        (replace(OPEN, speaking=True), Phase.SPEAKING),
        (ASKS, Phase.TOOL_ASKS),
        (replace(OPEN, muted=True), Phase.MUTED),
        (SessionState(line=Line.RECONNECTING), Phase.RECONNECTING),
        (replace(OPEN, microphone=DeviceView(trouble="Gone")), Phase.DEVICE_TROUBLE),
        (FAILED, Phase.ERROR),
    ],
)
def test_every_state_has_a_word_and_says_what_to_do_next(state: SessionState, phase: Phase) -> None:
    assert state.phase is phase
    said = say(state)
    assert said.word
    assert said.hint


def test_a_notice_that_is_no_error_leaves_the_program_ready() -> None:
    told = SessionState(notice=Notice(title="x", body="", action=Action.OK, severity=Severity.INFO))

    assert say(told).word == "Ready"


@pytest.mark.parametrize(
    ("label", "aloud"),
    [("Ctrl+Alt+Space", "Control Alt Space"), ("F8", "F8"), ("Esc", "Escape")],
)
def test_keys_are_read_as_people_call_them(label: str, aloud: str) -> None:
    assert read_aloud(label) == aloud


@pytest.fixture
def _in_language(request: pytest.FixtureRequest) -> Iterator[None]:
    texts = collect_texts.read(collect_texts.catalogue(request.param))
    wording.speak(lambda text, _number: texts[text].forms[0])
    yield
    wording.speak(lambda _text, _number: "")


@pytest.mark.parametrize(
    ("_in_language", "control", "shift", "space", "escape"),
    [
        ("de", "Steuerung", "Umschalt", "Leertaste", "Escape"),
        ("es", "Control", "Mayús", "Espacio", "Escape"),
        ("fr", "Contrôle", "Maj", "Espace", "Échappement"),
        ("ja", "コントロール", "Shift", "スペース", "エスケープ"),
        ("zh_CN", "Control 键", "Shift", "空格", "Escape 键"),
    ],
    indirect=["_in_language"],
)
@pytest.mark.usefixtures("_in_language")
def test_keys_are_read_in_the_language_however_they_are_written(
    control: str, shift: str, space: str, escape: str
) -> None:
    assert read_aloud(tr("Ctrl+P")) == read_aloud("Ctrl+P") == f"{control} P"
    assert read_aloud(tr("Ctrl+Shift+M")) == f"{control} {shift} M"
    assert read_aloud("Ctrl+Alt+Shift+Space") == f"{control} Alt {shift} {space}"
    assert read_aloud(tr("Space")) == space
    assert read_aloud(tr("Esc")) == read_aloud("Esc") == escape
    assert read_aloud("Delete") == tr("Delete", meant="key")


def test_a_mute_that_outlives_its_call_is_told() -> None:
    assert "muted" in words(SessionState(muted=True), 0.0, "Space").hint


def test_who_cannot_be_heard_is_not_told_to_talk() -> None:
    speaking = SessionState(line=Line.OPEN, speaking=True)
    assert words(speaking, 0.0, "Space").hint == "Talk or press Esc to stop"
    assert words(replace(speaking, muted=True), 0.0, "Space").hint == "Press Esc to stop"
    assert words(replace(speaking, text_only=True), 0.0, "Space").hint == "Press Esc to stop"


@pytest.mark.parametrize("muted", [True, False])
def test_an_open_microphone_between_calls_is_told(muted: bool) -> None:
    cold, warm = (say(SessionState(muted=muted, warm=warm)) for warm in (False, True))
    assert "stays open" not in cold.hint
    assert warm.hint == f"{cold.hint}. Microphone stays open"
    assert warm.spoken == cold.spoken
