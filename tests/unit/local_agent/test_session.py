"""One conversation, from the greeting to the close, as a client meets it."""

import asyncio
import base64
from typing import Any

import numpy as np
import pytest

from desktop_app.audio import pcm
from desktop_app.errors import Notice, SoundError
from desktop_app.local_agent import brain
from desktop_app.local_agent.hearing import Recognizer
from desktop_app.local_agent.options import AgentOptions, CloseAt, Moment
from desktop_app.local_agent.server import LocalAgent
from desktop_app.local_agent.session import NOT_UNDERSTOOD
from desktop_app.local_agent.voice import Speech, synthesize
from desktop_app.protocol.events import (
    ClientToolResult,
    ContextualUpdate,
    Feedback,
    FileInput,
    McpToolApprovalResult,
    MultimodalMessage,
    Text,
    UserActivity,
)
from desktop_app.protocol.formats import FORMATS, AudioFormat
from tests.conftest import ExpectLog
from tests.unit.local_agent.peer import QUIET, TEXT_ONLY, Peer, calling

AT_ONCE = AgentOptions(burst=0)


async def settled(agent: LocalAgent) -> None:
    """Until the server side has ended too."""
    async with asyncio.timeout(5):
        for held in agent.held:
            await held.ended.wait()


async def test_it_greets_with_metadata_ping_words_and_sound() -> None:
    async with LocalAgent(AT_ONCE) as agent, calling(agent) as peer:
        met = await peer.next("conversation_initiation_metadata")
        assert met["conversation_initiation_metadata_event"]["conversation_id"].startswith("conv_")
        assert await peer.response() == brain.DEFAULT_GREETING
        last = await peer.last_chunk()
        assert last["event_id"] == 1
        assert any(message["type"] == "ping" for message in peer.heard)
        sound = pcm.decode(peer.sound(), "pcm")
        assert pcm.level_dbfs(sound) > -30


async def test_the_client_chooses_the_first_words_and_fills_them() -> None:
    override = {"agent": {"first_message": "Hi {{name}}!"}}
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(
            agent, conversation_config_override=override, dynamic_variables={"name": "Ada"}
        ) as peer,
    ):
        assert await peer.response() == "Hi Ada!"


async def test_a_spoken_question_is_understood_and_answered_with_the_same_id() -> None:
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await peer.speak("Count to three")
        said = (await peer.next("user_transcript"))["user_transcription_event"]
        answered = (await peer.next("agent_response"))["agent_response_event"]
        assert said == {"user_transcript": "count to three", "event_id": 1}
        assert answered == {"agent_response": "1, 2, 3.", "event_id": 1}
        assert (await peer.last_chunk())["event_id"] == 1


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
async def test_it_hears_and_speaks_in_every_format(known: AudioFormat) -> None:
    options = AgentOptions(burst=0, output_format=known.name, input_format=known.name)
    async with (
        LocalAgent(options) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        met = (await peer.next("conversation_initiation_metadata"))[
            "conversation_initiation_metadata_event"
        ]
        assert met["agent_output_audio_format"] == met["user_input_audio_format"] == known.name
        await peer.speak("What is your name?")
        assert await peer.transcript() == "what is your name"
        text = await peer.response()
        await peer.last_chunk()
        sound = pcm.decode(peer.sound(), known.encoding)
        length = len(sound) / known.sample_rate
        assert length == pytest.approx(synthesize(text, 16000).duration_s, abs=0.05)
        assert pcm.level_dbfs(sound) > -30


async def test_what_it_cannot_make_out_is_played_back() -> None:
    tune = 0.3 * np.sin(np.arange(16000) ** 1.2 * 0.01).astype(np.float32)
    words = synthesize("the quick brown fox jumps over the lazy dog", 16000).samples
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await peer.play(np.concatenate((words, 0 * tune)))
        assert await peer.transcript() == NOT_UNDERSTOOD
        text = await peer.response()
        assert "This is how you sounded" in text
        await peer.last_chunk()
        spoken = synthesize(text, 16000).duration_s
        length = len(peer.sound()) / 32000
        assert length > spoken + len(words) / 16000


async def test_repeat_after_me_plays_the_next_words_back() -> None:
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await peer.speak("repeat after me")
        assert "play it back" in await peer.response()
        await peer.speak("what time is it")
        assert await peer.response() == "You said:"


async def test_speaking_over_the_agent_interrupts_it_and_corrects_what_was_heard() -> None:
    async with LocalAgent(AgentOptions(burst=50)) as agent, calling(agent) as peer:
        await peer.last_chunk()
        await peer.speak("hello there")
        told = (await peer.next("interruption"))["interruption_event"]
        corrected = (await peer.next("agent_response_correction"))[
            "agent_response_correction_event"
        ]
        assert told["event_id"] == corrected["event_id"] == 1
        assert corrected["original_agent_response"] == brain.DEFAULT_GREETING
        heard = corrected["corrected_agent_response"].rstrip("…")
        assert brain.DEFAULT_GREETING.startswith(heard)
        assert len(heard) < len(brain.DEFAULT_GREETING)
        after = len(peer.heard)
        await peer.transcript()
        await peer.last_chunk()
        later = [m["audio_event"]["event_id"] for m in peer.heard[after:] if m["type"] == "audio"]
        assert set(later) == {2}


async def test_typed_words_interrupt_too_and_are_not_echoed() -> None:
    async with LocalAgent(AgentOptions(burst=3)) as agent, calling(agent) as peer:
        await peer.response()
        await peer.write("thank you")
        assert (await peer.next("interruption"))["interruption_event"] == {"event_id": 1}
        assert await peer.response() == "You are welcome."
        assert "user_transcript" not in peer.kinds()


async def test_goodbye_ends_the_call_after_its_last_words() -> None:
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await peer.write("goodbye")
        await peer.last_chunk()
        tool = (await peer.next("agent_tool_response"))["agent_tool_response"]
        assert (tool["tool_name"], tool["tool_type"]) == ("end_call", "system")
        assert (await peer.closed())[0] == 1000


async def test_a_text_conversation_has_no_sound_and_streams_its_words() -> None:
    async with (
        LocalAgent() as agent,
        calling(agent, conversation_config_override=TEXT_ONLY) as peer,
    ):
        await peer.write("what can you do")
        assert await peer.response() == brain.CAN_DO
        parts = [
            m["text_response_part"] for m in peer.heard if m["type"] == "agent_chat_response_part"
        ]
        assert [part["type"] for part in (parts[0], parts[-1])] == ["start", "stop"]
        assert "".join(part["text"] for part in parts) == brain.CAN_DO
        assert not peer.sound()


async def test_the_place_where_the_python_sdk_writes_text_only_counts_too() -> None:
    async with (
        LocalAgent() as agent,
        calling(agent, conversation_config_override={"text_only": True}) as peer,
    ):
        await peer.response()
        assert not peer.sound()


async def test_pongs_are_measured() -> None:
    options = AgentOptions(ping_interval_s=0.02)
    async with LocalAgent(options) as agent:
        async with calling(agent, conversation_config_override=QUIET) as peer:
            ping = await peer.next("ping", lambda m: m["ping_event"]["ping_ms"] is not None)
            assert ping["ping_event"]["ping_ms"] >= 1
        await settled(agent)
        assert agent.held[0].pongs > 0


async def test_messages_that_want_no_answer_are_remembered() -> None:
    async with LocalAgent() as agent:
        async with calling(agent, conversation_config_override=TEXT_ONLY, user_id="u-1") as peer:
            await peer.say(ContextualUpdate(text="a note", context_id="n"))
            await peer.say(UserActivity())
            await peer.say(Feedback(event_id=1, score="like"))
            await peer.say(
                MultimodalMessage(text=Text(text="look"), files=(FileInput(file_id="file_1"),))
            )
            assert await peer.response() == "Thank you, I have one file, but I cannot look inside."
        await settled(agent)
        [held] = agent.held
        kinds = [type(event).__name__ for event in held.received]
        assert kinds[1:] == [
            "ContextualUpdate",
            "UserActivity",
            "Feedback",
            "MultimodalMessage",
        ] or ("Pong" in kinds)
        assert held.user_id == "u-1"
        assert held.status == "done"


# The client's own faults.


async def test_a_first_message_that_cannot_be_read_is_refused() -> None:
    from websockets.asyncio.client import connect

    async with LocalAgent() as agent:
        url = f"{agent.url}/v1/convai/conversation?agent_id=earshot-builtin"
        async with connect(url, proxy=None) as line:
            await line.send("{")
            async with asyncio.timeout(5):
                assert "invalid_message" in str(await line.recv())
                await line.wait_closed()
            assert line.close_code == 1008


async def test_no_first_message_is_not_waited_for_for_ever() -> None:
    from websockets.asyncio.client import connect

    async with LocalAgent(AgentOptions(initiation_timeout_s=0.05)) as agent:
        url = f"{agent.url}/v1/convai/conversation?agent_id=earshot-builtin"
        async with connect(url, proxy=None) as line:
            async with asyncio.timeout(5):
                await line.wait_closed()
            assert line.close_code == 1002


async def test_sound_before_the_first_message_is_ignored() -> None:
    from websockets.asyncio.client import connect

    async with LocalAgent() as agent:
        url = f"{agent.url}/v1/convai/conversation?agent_id=earshot-builtin"
        async with connect(url, proxy=None) as line:
            await line.send('{"user_audio_chunk":"AAAA"}')
            await line.send('{"type":"conversation_initiation_client_data"}')
            async with asyncio.timeout(5):
                assert "conversation_initiation_metadata" in str(await line.recv())


async def test_unknown_messages_are_ignored_and_unreadable_ones_end_the_call() -> None:
    async with (
        LocalAgent() as agent,
        calling(agent, conversation_config_override=TEXT_ONLY) as peer,
    ):
        await peer.socket.send('{"type":"from_the_future"}')
        await peer.write("hello")
        assert await peer.response() == "Hello. What can I do for you?"
        await peer.socket.send("{")
        fault = (await peer.next("error"))["error_event"]
        assert fault["error_type"] == "invalid_message"
        assert (await peer.closed())[0] == 1008


async def test_without_hearing_it_asks_for_text(
    monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    def deaf() -> Recognizer:
        raise SoundError(Notice(title="Deaf", body=""))

    expect_log("Deaf")
    monkeypatch.setattr("desktop_app.local_agent.server.Recognizer", deaf)
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await peer.speak("hello there")
        assert "Please write to me" in await peer.response()


async def test_without_a_voice_it_answers_in_text(
    monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    def mute(text: str, sample_rate: int) -> Speech:
        raise SoundError(Notice(title="Mute", body=""))

    expect_log("Mute")
    monkeypatch.setattr("desktop_app.local_agent.voice.synthesize", mute)
    async with LocalAgent() as agent, calling(agent) as peer:
        assert await peer.response() == brain.DEFAULT_GREETING
        assert not peer.sound()


# What the options make it do.


async def test_metadata_can_be_withheld() -> None:
    async with (
        LocalAgent(AgentOptions(silent_metadata=True)) as agent,
        calling(agent) as peer,
    ):
        for _ in range(50):
            await peer.write("are you there")
        await (await peer.socket.ping())
        assert peer.heard == []


@pytest.mark.parametrize(
    "moment", ["before_metadata", "after_metadata", "after_greeting", "in_answer"]
)
@pytest.mark.parametrize(("code", "seen"), [(1011, 1011), (4300, 4300), (None, 1006)])
async def test_it_can_end_at_any_moment(moment: Moment, code: int | None, seen: int) -> None:
    options = AgentOptions(burst=0, close_at=CloseAt(moment, code, "so be it"))
    async with LocalAgent(options) as agent, calling(agent) as peer:
        assert (await peer.closed())[0] == seen
        assert ("conversation_initiation_metadata" in peer.kinds()) == (moment != "before_metadata")


async def test_raw_frames_can_be_slipped_in() -> None:
    options = AgentOptions(raw_after_metadata=("not json", '{"type":"new"}'))
    async with (
        LocalAgent(options) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await peer.next("new")
        assert peer.raw == ["not json"]


async def test_a_queue_holds_the_greeting_and_drops_what_is_said() -> None:
    async with (
        LocalAgent(AgentOptions(queue_s=0.05)) as agent,
        calling(agent, conversation_config_override={"text_only": True}) as peer,
    ):
        await peer.write("count to three")
        assert (await peer.next("queue_status"))["queue_status_event"] == {"status": "waiting"}
        assert (await peer.next("queue_status"))["queue_status_event"] == {"status": "admitted"}
        assert await peer.response() == brain.DEFAULT_GREETING


async def test_a_queue_can_time_out() -> None:
    options = AgentOptions(queue_s=0.05, queue_times_out=True)
    async with LocalAgent(options) as agent, calling(agent) as peer:
        await peer.next("queue_status")
        await peer.next("queue_status", lambda m: m["queue_status_event"]["status"] == "timed_out")
        assert await peer.closed() == (3008, "too many concurrent connections")


# What typed commands make it do.


async def typed(peer: Peer, command: str) -> None:
    await peer.next("conversation_initiation_metadata")
    await peer.write(command)


async def test_drop_loses_the_line() -> None:
    async with LocalAgent() as agent, calling(agent) as peer:
        await typed(peer, "/drop")
        assert (await peer.closed())[0] == 1006


async def test_hangup_closes_with_code_and_reason() -> None:
    async with LocalAgent() as agent, calling(agent) as peer:
        await typed(peer, "/hangup 4300 " + "ä" * 200)
        assert await peer.closed() == (4300, "ä" * 61)


async def test_error_is_told_before_the_close() -> None:
    async with LocalAgent() as agent, calling(agent) as peer:
        await typed(peer, "/error 1011")
        assert (await peer.next("error"))["error_event"]["code"] == 1011
        assert (await peer.closed())[0] == 1011


async def test_garbage_is_sent_and_the_call_goes_on() -> None:
    async with (
        LocalAgent() as agent,
        calling(agent, conversation_config_override=TEXT_ONLY) as peer,
    ):
        await typed(peer, "/garbage")
        await peer.next("agent_response", lambda m: m["agent_response_event"] is None)
        await peer.next("agent_response")
        assert "garbage" in await peer.response()
        assert len(peer.raw) > 5
        assert max(len(str(message)) for message in peer.heard) > 15 * 2**20


async def test_slow_sends_at_real_time() -> None:
    async with (
        LocalAgent() as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await typed(peer, "/slow 5")
        await peer.response()
        first = peer.heard.index(await peer.next("audio"))
        loop = asyncio.get_running_loop()
        begun = loop.time()
        last = await peer.last_chunk()
        assert last["is_final"]
        chunks = sum(m["type"] == "audio" for m in peer.heard[first:])
        # Real time is the promise here: it may take longer, never less.
        assert loop.time() - begun > 0.25 * (chunks - 1) - 0.05


async def test_format_changes_the_next_call() -> None:
    async with LocalAgent(AT_ONCE) as agent:
        async with calling(agent, conversation_config_override=TEXT_ONLY) as peer:
            await typed(peer, "/format ulaw_8000 pcm_48000")
            await peer.response()
        async with calling(agent, conversation_config_override=QUIET) as peer:
            met = await peer.next("conversation_initiation_metadata")
            told = met["conversation_initiation_metadata_event"]
            assert told["agent_output_audio_format"] == "ulaw_8000"
            assert told["user_input_audio_format"] == "pcm_48000"


async def test_long_answers_are_as_long_as_asked() -> None:
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await typed(peer, "/long 30")
        await peer.last_chunk()
        assert 24 < len(peer.sound()) / 32000 < 36


async def test_queue_holds_the_next_call_alone() -> None:
    async with LocalAgent() as agent:
        async with calling(agent, conversation_config_override=TEXT_ONLY) as peer:
            await typed(peer, "/queue 0.05")
            await peer.response()
        for queued in (True, False):
            async with calling(agent, conversation_config_override={"text_only": True}) as peer:
                await peer.response()
                assert ("queue_status" in peer.kinds()) == queued


async def test_chat_answers_in_text_from_then_on() -> None:
    async with (
        LocalAgent(AT_ONCE) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await typed(peer, "/chat")
        assert await peer.response() == "From now on I write."
        assert not peer.sound()
        assert "agent_chat_response_part" in peer.kinds()


async def test_ping_and_help() -> None:
    async with (
        LocalAgent(AgentOptions(ping_interval_s=0)) as agent,
        calling(agent, conversation_config_override=QUIET) as peer,
    ):
        await typed(peer, "/ping")
        await peer.next("ping")
        await peer.write("/nonsense")
        told = await peer.response()
        assert told.startswith("There is no command /nonsense.")
        assert "/hangup" in told
        assert not peer.sound()


@pytest.mark.parametrize(("is_error", "verb"), [(False, "gave"), (True, "failed and said")])
async def test_a_tool_s_result_is_spoken_back(is_error: bool, verb: str) -> None:
    async with (
        LocalAgent() as agent,
        calling(agent, conversation_config_override=TEXT_ONLY) as peer,
    ):
        await typed(peer, "/tool open_page")
        call = (await peer.next("client_tool_call"))["client_tool_call"]
        assert call["tool_name"] == "open_page"
        result = ClientToolResult(tool_call_id=call["tool_call_id"], result="42", is_error=is_error)
        await peer.say(result)
        await peer.say(result)
        assert await peer.response() == f"The tool open_page {verb}: 42"


async def test_a_tool_that_does_not_answer_is_given_up() -> None:
    async with (
        LocalAgent(AgentOptions(tool_timeout_s=0.05)) as agent,
        calling(agent, conversation_config_override=TEXT_ONLY) as peer,
    ):
        await typed(peer, "/tool slow_one")
        assert await peer.response() == "The tool slow_one gave no answer in time."


@pytest.mark.parametrize(
    ("answer", "states", "words"),
    [
        (True, ["awaiting_approval", "loading", "success"], "it is done"),
        (False, ["awaiting_approval", "failure"], "I will not do it"),
        (None, ["awaiting_approval", "failure"], "You did not decide"),
    ],
)
async def test_approval_decides_what_becomes_of_a_tool(
    answer: bool | None, states: list[str], words: str
) -> None:
    async with (
        LocalAgent(AgentOptions(approval_timeout_s=5 if answer is not None else 0.05)) as agent,
        calling(agent, conversation_config_override=TEXT_ONLY) as peer,
    ):
        await typed(peer, "/mcp")
        call = (await peer.next("mcp_tool_call"))["mcp_tool_call"]
        if answer is not None:
            approval = McpToolApprovalResult(tool_call_id=call["tool_call_id"], is_approved=answer)
            await peer.say(approval)
        assert words in await peer.response()
        calls: list[dict[str, Any]] = [m for m in peer.heard if m["type"] == "mcp_tool_call"]
        assert [message["mcp_tool_call"]["state"] for message in calls] == states


async def test_sound_can_be_read_as_the_wire_says() -> None:
    async with LocalAgent(AT_ONCE) as agent, calling(agent) as peer:
        chunk = (await peer.next("audio"))["audio_event"]
        assert len(base64.b64decode(chunk["audio_base_64"], validate=True)) == 8000
        aligned = chunk["alignment"]
        lengths = {len(aligned[name]) for name in aligned}
        assert len(lengths) == 1
