"""States and turns to show."""

from dataclasses import replace

from desktop_app.errors import Action, Notice
from desktop_app.session.state import Approval, DeviceView, Line, Phase, Retry, SessionState
from desktop_app.session.turn import Speaker, Turn

OPEN = SessionState(
    line=Line.OPEN,
    ping_ms=84.0,
    microphone=DeviceView(name="Blue Yeti"),
    speaker=DeviceView(name="AirPods Pro"),
)
NOTICE = Notice(
    title="Cannot reach ElevenLabs",
    body="It took longer than 10 s.",
    action=Action.TRY_AGAIN,
    details="close code 1006",
)
APPROVAL = Approval(
    tool_call_id="call_1",
    tool_name="open_page",
    description="to show you the invoice",
    arguments="https://example.com",
    due_s=130.0,
)
BY_PHASE = {
    Phase.IDLE: SessionState(),
    Phase.CONNECTING: SessionState(line=Line.CONNECTING),
    Phase.LISTENING: replace(OPEN, gate_open=True),
    Phase.WAITING: OPEN,
    Phase.PAUSED: replace(OPEN, paused=True),
    Phase.THINKING: replace(OPEN, thinking_since_s=97.0),
    Phase.SPEAKING: replace(OPEN, speaking=True),
    Phase.TOOL_ASKS: replace(OPEN, approvals=(APPROVAL,)),
    Phase.MUTED: replace(OPEN, muted=True),
    Phase.RECONNECTING: replace(OPEN, line=Line.RECONNECTING, retry=Retry(attempt=2, due_s=103.0)),
    Phase.DEVICE_TROUBLE: replace(
        OPEN, microphone=DeviceView(name="AirPods", trouble="No sound from AirPods")
    ),
    Phase.ERROR: SessionState(notice=NOTICE),
}


def turn(key: int, text: str = "Hello there", speaker: Speaker = Speaker.AGENT) -> Turn:
    """A finished turn."""
    return Turn(key=key, speaker=speaker, text=text, at_s=1_763_640_000.0 + key)
