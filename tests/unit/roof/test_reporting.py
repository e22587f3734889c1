"""How things are, as a report and in words."""

from dataclasses import replace

from desktop_app import __version__
from desktop_app.control.messages import Report
from desktop_app.errors import Notice
from desktop_app.reporting import in_words, report
from desktop_app.session.state import DeviceView, Line, SessionState
from desktop_app.session.turn import Speaker, Turn

STATE = SessionState(
    line=Line.OPEN,
    agent_name="Ada",
    conversation_id="conv_1",
    gate_open=True,
    latched=True,
    ping_ms=83.6,
    started_at_s=5.0,
    microphone=DeviceView(name="Yeti"),
    speaker=DeviceView(name="Headset"),
    turns=(
        Turn(key=0, speaker=Speaker.USER, text="Before.", at_s=1.0),
        Turn(key=1, speaker=Speaker.AGENT, text="It is ten.", at_s=2.0, event_id=3, heard=5),
    ),
    first_turn=1,
)


def test_a_report_tells_the_whole_state_and_the_words_only_if_asked() -> None:
    told = report(STATE, transcript=False)
    assert told == Report(
        line="open",
        phase="listening",
        agent="Ada",
        conversation_id="conv_1",
        gate_open=True,
        latched=True,
        hears=True,
        latency_ms=83.6,
        since_s=5.0,
        microphone="Yeti",
        speaker="Headset",
        turns=2,
        version=__version__,
    )
    transcript = report(STATE, transcript=True).transcript
    assert transcript is not None
    assert [(one.key, one.live, one.speaker, one.text, one.heard) for one in transcript] == [
        (0, False, "user", "Before.", "Before."),
        (1, True, "agent", "It is ten.", "It is"),
    ]


def test_an_open_gate_is_not_heard_everywhere() -> None:
    for changes in ({"line": Line.CONNECTING}, {"muted": True}, {"text_only": True}):
        assert not report(replace(STATE, **changes), transcript=False).hears


def test_words_tell_how_things_are_but_not_what_was_said() -> None:
    notice = Notice(title="The line dropped", body="It comes back.")
    told = report(replace(STATE, notice=notice), transcript=True)
    assert in_words(told).splitlines() == [
        "Line: open",
        "State: listening",
        "Agent: Ada",
        "Conversation: conv_1",
        "Microphone heard: yes",
        "Muted: no",
        "Round trip: 84 ms",
        "Microphone: Yeti",
        "Speaker: Headset",
        "Turns: 2",
        "Notice: The line dropped. It comes back.",
    ]
    nothing = in_words(report(SessionState(), transcript=False))
    assert "Agent: -\n" in nothing
    assert "Round trip: -\n" in nothing
    assert "Notice" not in nothing
