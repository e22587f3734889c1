"""The official Python SDK talks with our agent: public and signed, text and sound, to a clean end.

The SDK is given nothing but `base_url`: REST and WebSocket are on one port. Its sound comes from
a scripted interface that feeds synthesised speech at real time, as a microphone would.
"""

import asyncio
import json
import queue
import threading
import time
import warnings
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from desktop_app.audio import pcm
from desktop_app.local_agent import brain
from desktop_app.local_agent.options import (
    PRIVATE_AGENT,
    PUBLIC_AGENT,
    AgentOptions,
    Refusal,
    error_body,
)
from desktop_app.local_agent.server import LocalAgent
from desktop_app.local_agent.voice import synthesize
from tests.conftest import ExpectLog

with warnings.catch_warnings():
    # Its own deprecations are not ours.
    warnings.simplefilter("ignore")
    from elevenlabs.client import ElevenLabs
    from elevenlabs.conversational_ai.conversation import (
        AudioInterface,
        ClientTools,
        Conversation,
        ConversationInitiationData,
    )
    from elevenlabs.core.api_error import ApiError

RATE = 16000
CHUNK = 320
PATIENCE_S = 15.0
KEY = "sk_test_official"


class ScriptedSound(AudioInterface):
    """A microphone that says what it is told, at real time, and a speaker that keeps everything."""

    def __init__(self) -> None:
        self.played = bytearray()
        self.interruptions = 0
        self._said: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def say(self, text: str) -> None:
        samples = synthesize(text, RATE).samples
        padded = np.pad(samples, (0, -len(samples) % CHUNK))
        for start in range(0, len(padded), CHUNK):
            self._said.put(pcm.encode(padded[start : start + CHUNK], "pcm"))

    def start(self, input_callback: Callable[[bytes], None]) -> None:
        self._thread = threading.Thread(target=self._feed, args=(input_callback,), name="mic")
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(PATIENCE_S)

    def output(self, audio: bytes) -> None:
        self.played += audio

    def interrupt(self) -> None:
        self.interruptions += 1

    def _feed(self, give: Callable[[bytes], None]) -> None:
        due = time.monotonic()
        while not self._stopped.wait(max(due - time.monotonic(), 0)):
            due += CHUNK / RATE
            try:
                give(self._said.get_nowait())
            except queue.Empty:
                give(bytes(2 * CHUNK))


class Call:
    """One conversation of the SDK; everything it reports lands in one queue."""

    def __init__(self, executor: ThreadPoolExecutor, agent: LocalAgent, agent_id: str) -> None:
        self._executor = executor
        self._loop = asyncio.get_running_loop()
        self._news: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()
        self._agent = agent
        self._agent_id = agent_id
        self.sound: ScriptedSound | None = None
        self.sdk: Any = None

    async def begin(
        self,
        *,
        sound: bool,
        signed: bool = False,
        tools: ClientTools | None = None,
        **config: Any,  # noqa: ANN401
    ) -> None:
        self.sound = ScriptedSound() if sound else None
        self.sdk = Conversation(
            ElevenLabs(api_key=KEY, base_url=self._agent.rest),
            self._agent_id,
            user_id="crm-1",
            requires_auth=signed,
            audio_interface=self.sound,
            client_tools=tools,
            config=ConversationInitiationData(**config),
            callback_agent_response=self._report("answer"),
            callback_agent_response_correction=self._report("correction"),
            callback_agent_chat_response_part=self._report("part"),
            callback_user_transcript=self._report("transcript"),
            callback_latency_measurement=self._report("latency"),
            callback_audio_alignment=self._report("alignment"),
            callback_disconnect=self._report("ended"),
        )
        await self.run(self.sdk.start_session)

    async def run(self, work: Callable[..., Any], *args: Any) -> Any:  # noqa: ANN401
        """Do what blocks away from the agent's loop."""
        async with asyncio.timeout(PATIENCE_S):
            return await self._loop.run_in_executor(self._executor, lambda: work(*args))

    async def next(self, kind: str) -> Any:  # noqa: ANN401
        async with asyncio.timeout(PATIENCE_S):
            while True:
                came, value = await self._news.get()
                if came == kind:
                    return value

    async def write(self, text: str) -> None:
        await self.run(self.sdk.send_user_message, text)

    async def end(self) -> str | None:
        """End it from this side, whatever state it is in; gives the conversation's id."""
        if self.sdk is None or self.sdk._thread is None:
            return None
        await self.run(self.sdk.end_session)
        found: str | None = await self.run(self.sdk.wait_for_session_end)
        return found

    def _report(self, kind: str) -> Callable[..., None]:
        def report(*values: Any) -> None:  # noqa: ANN401
            value = values[0] if len(values) == 1 else values
            self._loop.call_soon_threadsafe(self._news.put_nowait, (kind, value))

        return report


@pytest.fixture
async def agent() -> AsyncIterator[LocalAgent]:
    async with LocalAgent(AgentOptions(ping_interval_s=0.2)) as agent:
        yield agent


@pytest.fixture
async def call(agent: LocalAgent) -> AsyncIterator[Call]:
    with ThreadPoolExecutor(2, "sdk") as executor:
        call = Call(executor, agent, PUBLIC_AGENT)
        yield call
        await call.end()


@pytest.fixture
async def private_call(agent: LocalAgent) -> AsyncIterator[Call]:
    with ThreadPoolExecutor(2, "sdk") as executor:
        call = Call(executor, agent, PRIVATE_AGENT)
        yield call
        await call.end()


async def test_a_spoken_conversation_with_the_public_agent(agent: LocalAgent, call: Call) -> None:
    await call.begin(sound=True)
    assert call.sound is not None
    assert await call.next("answer") == brain.DEFAULT_GREETING
    alignment = await call.next("alignment")
    assert len(alignment.chars) == len(alignment.char_start_times_ms)
    call.sound.say("What is your name?")
    assert await call.next("transcript") == "what is your name"
    assert "built-in agent" in await call.next("answer")
    assert isinstance(await call.next("latency"), int)
    assert pcm.level_dbfs(pcm.decode(bytes(call.sound.played), "pcm")) > -35
    conversation_id = await call.end()
    ended = await call.next("ended")
    assert ended.reason == "user"
    [held] = agent.held
    assert held.conversation_id == conversation_id
    assert held.user_id == "crm-1"
    assert held.audio_chunks > 50


async def test_speaking_over_the_agent_interrupts_it(call: Call) -> None:
    await call.begin(sound=True)
    assert call.sound is not None
    await call.next("answer")
    await call.write("/long 30")
    assert (await call.next("answer")).startswith("This is sentence 1 of")
    await call.next("alignment")
    await call.next("latency")
    before = call.sound.interruptions
    call.sound.say("thank you very much")
    original, corrected = await call.next("correction")
    assert len(corrected) < len(original)
    assert call.sound.interruptions == before + 1
    assert await call.next("transcript") == "thank you very much"
    assert await call.next("answer") == "You are welcome."


async def test_goodbye_is_said_and_the_agent_hangs_up(call: Call) -> None:
    await call.begin(sound=True, conversation_config_override={"agent": {"first_message": ""}})
    assert call.sound is not None
    await call.next("latency")
    call.sound.say("goodbye")
    assert await call.next("transcript") == "goodbye"
    assert (await call.next("answer")).startswith("Goodbye.")
    ended = await call.next("ended")
    assert (ended.reason, ended.close_code) == ("agent", 1000)


async def test_a_private_agent_is_entered_by_signed_url(
    agent: LocalAgent, private_call: Call
) -> None:
    await private_call.begin(sound=True, signed=True)
    assert await private_call.next("answer") == brain.DEFAULT_GREETING
    assert agent.held[0].agent_id == PRIVATE_AGENT


async def test_a_private_agent_stays_closed_without_it(
    private_call: Call, expect_log: ExpectLog
) -> None:
    expect_log("HTTP 401", level=40)
    await private_call.begin(sound=False)
    assert (await private_call.next("ended")).reason == "error"


async def test_a_written_conversation_is_streamed(agent: LocalAgent, call: Call) -> None:
    await call.begin(
        sound=False,
        conversation_config_override={"agent": {"first_message": "Hello {{name}}."}},
        dynamic_variables={"name": "Ada"},
    )
    assert await call.next("answer") == "Hello Ada."
    await call.write("count to three")
    parts: list[tuple[str, Any]] = []
    while not parts or parts[-1][1].value != "stop":
        parts.append(await call.next("part"))
    assert "".join(text for text, _ in parts) == "1, 2, 3."
    assert await call.next("answer") == "1, 2, 3."
    await call.run(call.sdk.send_contextual_update, "The user opened a window")
    await call.run(call.sdk.register_user_activity)
    await call.write("thank you")
    assert await call.next("answer") == "You are welcome."


async def test_its_client_tools_are_called_and_answer(call: Call) -> None:
    tools = ClientTools()
    tools.register("open_page", lambda parameters: f"opened for turn {parameters['turn']}")
    await call.begin(
        sound=False, tools=tools, conversation_config_override={"agent": {"first_message": ""}}
    )
    await call.next("latency")
    await call.write("/tool open_page")
    assert await call.next("answer") == "The tool open_page gave: opened for turn 1"


async def test_a_close_with_a_code_is_told_as_an_error(call: Call, expect_log: ExpectLog) -> None:
    expect_log("1011", level=40)
    await call.begin(sound=False)
    await call.next("answer")
    await call.write("/hangup 1011 broken")
    ended = await call.next("ended")
    assert (ended.reason, ended.close_code, ended.close_reason) == ("error", 1011, "broken")


async def test_its_rest_calls_understand_ours(agent: LocalAgent, call: Call) -> None:
    client = ElevenLabs(api_key=KEY, base_url=agent.rest)
    agents = (await call.run(client.conversational_ai.agents.list)).agents
    assert [found.agent_id for found in agents] == [PUBLIC_AGENT, PRIVATE_AGENT]
    assert (await call.run(client.user.get)).user_id == "user_local"
    signed = await call.run(
        lambda: client.conversational_ai.conversations.get_signed_url(agent_id=PRIVATE_AGENT)
    )
    assert signed.signed_url.startswith(agent.url)
    listed = await call.run(client.conversational_ai.conversations.list)
    assert listed.conversations == []
    wrong = ElevenLabs(api_key="wrong", base_url=agent.rest)
    with pytest.raises(ApiError) as caught:
        await call.run(wrong.user.get)
    assert caught.value.status_code == 401
    assert json.loads(json.dumps(caught.value.body))["detail"]["code"] == "invalid_api_key"


async def test_a_refused_handshake_ends_it_cleanly(
    agent: LocalAgent, call: Call, expect_log: ExpectLog
) -> None:
    agent.options = AgentOptions(refusal=Refusal(429, error_body("short", "system_busy", "Busy")))
    expect_log("HTTP 429", level=40)
    await call.begin(sound=True)
    assert (await call.next("ended")).reason == "error"
