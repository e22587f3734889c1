"""Whatever comes over the wire during a call, the call goes on and nobody is bothered with it."""

import asyncio
import base64

import numpy as np
import pytest

from desktop_app.errors import Action
from desktop_app.session.ending import CallReport, Who
from desktop_app.session.state import Line as Connection
from desktop_app.session.state import SessionState
from tests.interop.faults.service import Json, Line, Script, event
from tests.interop.faults.world import SAID, Sentence, World, ended, texts, told
from tests.unit.transport.scripted import until

MIB = 2**20
LAST = "Planted last words."


GARBAGE: dict[str, str | bytes] = {
    "nothing": "",
    "no JSON": "planted",
    "half": '{"type": "agent_resp',
    "null": "null",
    "a list": "[]",
    "a number": "17",
    "no type": "{}",
    "a type that is a number": '{"type": 3}',
    "unknown type": event("news_of_tomorrow", {"text": "planted"}),
    "no payload": '{"type": "agent_response"}',
    "null payload": event("agent_response", None),
    "payload that is text": event("agent_response", "planted"),
    "text that is a number": event("agent_response", {"agent_response": 3, "event_id": 2}),
    "id that is text": event("user_transcript", {"event_id": "x"}, "user_transcription_event"),
    "id beyond reason": event("interruption", {"event_id": 10**30}),
    "negative id": event("interruption", {"event_id": -1}),
    "sound that is none": event("audio", {"audio_base_64": "%%%", "event_id": 3}),
    "half a sample": event("audio", {"audio_base_64": "AAAA", "event_id": 3}),
    "no sound": event("audio", {"audio_base_64": "", "event_id": 3}),
    "alignment askew": event(
        "audio", {"audio_base_64": "AAA=", "event_id": 3, "alignment": {"chars": ["a"]}}
    ),
    "deep": '{"type": "agent_response", "agent_response_event": ' + "[" * 9999 + "]" * 9999 + "}",
    "not a number": '{"type": "vad_score", "vad_score_event": {"vad_score": NaN}}',
    "bytes": b"\x00\xff\xfe planted",
    "lone surrogate": '{"type": "agent_response", "agent_response_event": "\\ud800"}',
    "ping without id": event("ping", {}),
    "ping with null id": event("ping", {"event_id": None, "ping_ms": None}),
    "ping with text id": event("ping", {"event_id": "planted"}),
    "ping without payload": '{"type": "ping"}',
    "second metadata": event(
        "conversation_initiation_metadata",
        {"conversation_id": "conv_2", "agent_output_audio_format": "ulaw_8000"},
    ),
    "correction of nothing": event(
        "agent_response_correction", {"corrected_agent_response": "", "event_id": 99}
    ),
    "end of an unknown tool": event(
        "agent_tool_response",
        {"tool_name": "planted", "tool_call_id": "none", "is_error": True},
        "agent_tool_response",
    ),
    "approval withdrawn that nobody asked for": event(
        "mcp_tool_call", {"tool_call_id": "none", "state": "failure"}, "mcp_tool_call"
    ),
    "queue of a kind not known": event("queue_status", {"status": "planted"}),
    "guardrail": '{"type": "guardrail_triggered"}',
}


def sending(*frames: str | bytes) -> Script:
    """Frames in a good call, which then has to go on."""

    async def script(line: Line) -> None:
        await line.begin()
        await line.greet()
        for frame in frames:
            await line.write(frame)
        await line.caught_up()
        await line.hear("user_message")
        await line.say("agent_response", {"agent_response": LAST, "event_id": 5})
        await line.hear_all()

    return script


async def goes_on(world: World, task: asyncio.Task[CallReport]) -> SessionState:
    """Typed words are answered in this very call; gives the state before hanging up."""
    world.session.say(SAID)
    state = await world.until(lambda state: LAST in texts(state))
    world.session.end()
    report = await ended(task)
    assert (report.who, report.conversation_id) == (Who.USER, "conv_1")
    await until(lambda: world.service.held == 0)
    return state


@pytest.mark.parametrize("text_only", [True, False], ids=["text", "voice"])
@pytest.mark.parametrize("frame", GARBAGE.values(), ids=GARBAGE.keys())
async def test_no_single_message_ends_a_call(
    world: World, frame: str | bytes, text_only: bool
) -> None:
    world.service.script = sending(frame)
    task = world.place(text_only=text_only)
    await world.until(lambda state: state.line is Connection.OPEN)

    state = await goes_on(world, task)

    assert state.notice is None
    assert state.conversation_id == "conv_1"
    assert state.output_format == "pcm_16000"


async def test_all_garbage_at_once_ends_no_call(world: World) -> None:
    before = await world.talk()
    world.service.script = sending(*GARBAGE.values(), *GARBAGE.values())
    task = world.place(text_only=False)
    await goes_on(world, task)
    await world.still_works_after(before)


async def test_a_first_message_that_is_not_the_metadata_is_no_end(world: World) -> None:
    async def script(line: Line) -> None:
        await line.hear("conversation_initiation_client_data")
        await line.say("ping", {"event_id": 4})
        assert (await line.hear("pong"))["event_id"] == 4
        await line.write("planted")
        metadata: Json = {
            "conversation_id": "conv_1",
            "agent_output_audio_format": "pcm_16000",
            "user_input_audio_format": "pcm_16000",
        }
        await line.say("conversation_initiation_metadata", metadata)
        await line.hear("user_message")
        await line.say("agent_response", {"agent_response": LAST, "event_id": 5})

    world.service.script = script
    task = world.place()
    await world.until(lambda state: state.line is Connection.OPEN)
    assert (await goes_on(world, task)).notice is None


async def test_pings_without_an_id_have_no_answer_and_the_next_has_one(world: World) -> None:
    world.service.script = sending(
        event("ping", {}), event("ping", {"event_id": 8}), event("ping", {"event_id": None})
    )
    task = world.place()
    await goes_on(world, task)

    pongs = [said["event_id"] for said in world.service.heard if said["type"] == "pong"]
    assert pongs == [8, 77]


async def test_a_tool_call_repeated_is_answered_once(world: World) -> None:
    again = event(
        "client_tool_call",
        {
            "tool_name": "open_page",
            "tool_call_id": "call_5",
            "parameters": {"url": "planted"},
            "event_id": 2,
            "expects_response": True,
        },
        "client_tool_call",
    )
    world.service.script = sending(again, again, again)
    task = world.place()
    await goes_on(world, task)

    results = [said for said in world.service.heard if said["type"] == "client_tool_result"]
    assert [(said["tool_call_id"], said["is_error"]) for said in results] == [("call_5", True)]


async def test_a_tool_that_waits_for_nobody_gets_no_answer(world: World) -> None:
    payload: Json = {"tool_name": "open_page", "tool_call_id": "call_6", "expects_response": False}
    world.service.script = sending(
        event("client_tool_call", payload | {"parameters": {}, "event_id": 2}, "client_tool_call")
    )
    task = world.place()
    await goes_on(world, task)
    assert "client_tool_result" not in [said["type"] for said in world.service.heard]


# Sound.


def audio(event_id: int, level: float, seconds: float = 0.1) -> str:
    samples = np.full(int(16_000 * seconds), round(level * 32767), "<i2")
    sound = base64.b64encode(samples.tobytes()).decode()
    return event("audio", {"audio_base_64": sound, "event_id": event_id})


async def test_an_interruption_with_a_lower_id_frees_no_stale_sound(world: World) -> None:
    world.service.script = sending(
        event("interruption", {"event_id": 9}),
        event("interruption", {"event_id": 4}),
        audio(5, 0.9, seconds=0.3),
        audio(9, 0.9, seconds=0.3),
        audio(10, 0.25, seconds=0.2),
    )
    task = world.place(text_only=False)
    await world.until(lambda state: state.speaking)
    await world.until(lambda state: not state.speaking)

    assert 0.2 < np.abs(world.scripted.played).max() < 0.3
    await goes_on(world, task)


async def test_16_mib_of_sound_in_one_message_ends_no_call(world: World) -> None:
    # A quarter of a second of speech, then eight minutes of it at once: taken, and stopped.
    world.service.script = sending(audio(1, 0.1), audio(2, 0.1, seconds=16 * MIB / 32_000))
    task = world.place(text_only=False)
    await world.until(lambda state: state.speaking)
    await goes_on(world, task)


async def test_a_message_larger_than_any_may_be_ends_the_call_with_a_word(world: World) -> None:
    before = await world.talk()

    async def script(line: Line) -> None:
        await line.begin()
        await line.greet()
        await line.caught_up()
        await line.write(" " * (24 * MIB))

    world.service.script = script

    report = await world.call()

    assert told(world.notice) == Sentence(
        "The service closed the call",
        "Reason given: “A message was too large to take”. Your transcript is safe.",
        Action.TRY_AGAIN,
    )
    assert report.code == 1009
    await world.still_works_after(before)


async def test_an_agent_that_speaks_an_unknown_format_can_be_typed_with(world: World) -> None:
    async def script(line: Line) -> None:
        await line.begin(agent_output_audio_format="planet_9000")
        await line.write(audio(1, 0.5))
        await line.hear("user_message")
        await line.say("agent_response", {"agent_response": LAST, "event_id": 5})

    world.service.script = script
    task = world.place(text_only=False)
    await world.until(lambda state: state.notice is not None)
    assert told(world.notice) == Sentence(
        "This agent uses an unknown sound format",
        "You can type with it. Its owner can choose another audio format in the agent's settings.",
        Action.CHOOSE_AGENT,
    )
    await goes_on(world, task)
