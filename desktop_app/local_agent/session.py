"""One conversation held by the agent: reads, listens, answers, is interrupted."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Coroutine
from typing import NoReturn

from websockets.asyncio.server import ServerConnection

from desktop_app.audio import pcm
from desktop_app.errors import AppError
from desktop_app.local_agent import brain, commands, delivery, hearing
from desktop_app.local_agent.brain import Action
from desktop_app.local_agent.endpoint import RATE, SpeechEnded, SpeechStarted
from desktop_app.local_agent.options import AgentOptions, Moment
from desktop_app.local_agent.record import Held, Line
from desktop_app.local_agent.services import Services
from desktop_app.local_agent.stunts import Stunts
from desktop_app.local_agent.turns import Turns
from desktop_app.local_agent.voice import Speech
from desktop_app.local_agent.wire import Over, Wire
from desktop_app.protocol import codec
from desktop_app.protocol.events import (
    AgentChatResponsePart,
    AgentToolResponse,
    ClientToolResult,
    ConversationMetadata,
    InitiationData,
    Malformed,
    McpToolApprovalResult,
    MultimodalMessage,
    Ping,
    Pong,
    QueueStatus,
    UserAudio,
    UserMessage,
)
from desktop_app.protocol.formats import AudioFormat

_log = logging.getLogger(__name__)

NOT_UNDERSTOOD = "(not understood)"
"""The user's line where the words could not be made out."""

_GRACE_S = 1.0
"""How long after its goodbye has been heard the agent waits for the client to hang up."""


class Session:
    """One conversation; `run` holds it from the client's first message to the close.

    Args:
        socket: The open WebSocket.
        services: Shared by all conversations.
        options: How to behave in this one.
        held: Where it is remembered.
    """

    def __init__(
        self, socket: ServerConnection, services: Services, options: AgentOptions, held: Held
    ) -> None:
        self.options = options
        self.services = services
        self.held = held
        self.turns = Turns()
        self.pace = delivery.Pace(options.chunk_ms, options.burst, options.jitter_ms)
        self.text_only = False
        self.wire = Wire(socket)
        self._group = asyncio.TaskGroup()
        self._answering: asyncio.Task[None] | None = None
        self._stunts = Stunts(self)
        self._output = AudioFormat.parse(options.output_format) or AudioFormat("pcm", 16000)
        self._input = AudioFormat.parse(options.input_format) or AudioFormat("pcm", 16000)
        self._ear = hearing.Ear(self._input.sample_rate)
        self._play_back_next = False
        self._ending = False
        self._ping_id = 0
        self._pings: dict[int, float] = {}
        self._ping_ms: int | None = None
        self._began_s = services.clock()

    # The course of a conversation.

    async def run(self) -> None:
        """Hold the conversation. Returns when it has ended, in whatever way."""
        self.held.status = "in-progress"
        try:
            async with self._group:
                await self._open()
                await self._read()
        except* Over:
            pass
        finally:
            self.wire.conversation.close()
            self.held.duration_s = self._elapsed_s()
            self.held.status = "done"
            self.held.close_code = self.wire.close_code
            self.held.ended.set()

    async def _open(self) -> None:
        options = self.options
        if options.silent_metadata:
            # What the client says is read, or its close would not be.
            while True:
                await self.wire.recv()
        initiation = await self._initiation()
        self.held.initiation = initiation
        self.held.user_id = initiation.user_id
        override = initiation.conversation_config_override or {}
        self.text_only = _text_only(override)
        await self.reached("before_metadata")
        await self.wire.send(
            ConversationMetadata(
                conversation_id=self.held.conversation_id,
                agent_output_audio_format=options.output_format,
                user_input_audio_format=options.input_format,
            )
        )
        for raw in options.raw_after_metadata:
            await self.wire.send_raw(raw)
        await self.reached("after_metadata")
        if options.queue_s > 0:
            await self.wire.send(QueueStatus(status="waiting"))
        self.spawn(self._greet(_first_message(override, options), initiation))
        if options.ping_interval_s > 0:
            self.spawn(self._ping_for_ever())

    async def _initiation(self) -> InitiationData:
        try:
            async with asyncio.timeout(self.options.initiation_timeout_s):
                while True:
                    event = codec.decode_client(await self.wire.recv())
                    self.held.note(event)
                    if isinstance(event, Malformed):
                        break
                    if self.wire.conversation.receive(event) and isinstance(event, InitiationData):
                        return event
        except TimeoutError:
            await self.wire.hang_up(1002, "No first message came in time")
        return await self.wire.fail(1008, "The first message cannot be read", "invalid_message")

    async def _greet(self, template: str | None, initiation: InitiationData) -> None:
        if self.options.queue_s > 0:
            await asyncio.sleep(self.options.queue_s)
            if self.options.queue_times_out:
                await self.wire.send(QueueStatus(status="timed_out"))
                await self.wire.hang_up(3008, "too many concurrent connections")
            await self.wire.send(QueueStatus(status="admitted"))
        text = brain.greeting(template, initiation.dynamic_variables or {})
        if text.strip() and not self.turns.last_id:
            await self.answer(self.turns.open(), text)
            if self._answering is not None:
                await asyncio.wait({self._answering})
        await self.reached("after_greeting")

    async def _read(self) -> NoReturn:
        while True:
            await self._on_frame(await self.wire.recv())

    async def _ping_for_ever(self) -> None:
        while True:
            await self.ping()
            await asyncio.sleep(self.options.ping_interval_s)

    # What the client says.

    async def _on_frame(self, frame: str | bytes) -> None:
        event = codec.decode_client(frame)
        self.held.note(event)
        if not self.wire.conversation.receive(event):
            return
        match event:
            case UserAudio(chunk=chunk):
                await self._on_audio(chunk)
            case Pong(event_id=int(ping_id)):
                self._on_pong(ping_id)
            case UserMessage(text=str(text)):
                await self._on_text(text)
            case MultimodalMessage(text=message, file=file, files=files):
                count = len(files or (() if file is None else (file,)))
                await self._on_text(message.text if message else "", n_files=count)
            case ClientToolResult() | McpToolApprovalResult():
                self._stunts.resolve(event)
            case Malformed():
                await self.wire.fail(1008, "A message cannot be read", "invalid_message")
            case _:
                pass

    def _on_pong(self, ping_id: int) -> None:
        self.held.pongs += 1
        sent_s = self._pings.pop(ping_id, None)
        if sent_s is not None:
            # 0 would read as not known.
            self._ping_ms = max(round(1000 * (self.services.clock() - sent_s)), 1)

    async def _on_audio(self, chunk: bytes) -> None:
        if self._ending or self.text_only:
            return
        for event in self._ear.push(pcm.decode(chunk, self._input.encoding)):
            match event:
                case SpeechStarted():
                    await self._interrupt()
                case SpeechEnded():
                    self.spawn(self._understand(event))

    async def _understand(self, ended: SpeechEnded) -> None:
        try:
            recognizer = await asyncio.shield(self.services.recognizer)
        except AppError as error:
            _log.warning("%s", error)
            await self.answer(self.turns.open(), "I am sorry, I cannot hear. Please write to me.")
            return
        heard = await hearing.make_out(ended, recognizer, self.services.executor)
        if self._ending:
            return
        turn = self.turns.open()
        text = heard.text
        play_back, self._play_back_next = self._play_back_next, False
        self._note("user", NOT_UNDERSTOOD if text is None else text, turn)
        await self.wire.send(self.turns.user_said(turn, NOT_UNDERSTOOD if text is None else text))
        if play_back:
            await self.answer(turn, "You said:", recording=heard)
        elif text is None:
            words = brain.sounded(heard.duration_s, heard.level_dbfs)
            await self.answer(turn, words, recording=heard)
        else:
            await self._reply(turn, text)

    async def _on_text(self, text: str, n_files: int = 0) -> None:
        if self._ending:
            return
        await self._interrupt()
        turn = self.turns.open()
        self._note("user", text, turn)
        if commands.is_command(text):
            await self._stunts.obey(commands.parse(text), turn)
        elif n_files:
            files = "one file" if n_files == 1 else f"{n_files} files"
            await self.answer(turn, f"Thank you, I have {files}, but I cannot look inside.")
        else:
            await self._reply(turn, text)

    async def _reply(self, turn: int, text: str) -> None:
        answer = brain.answer(text, self.services.now(), self.services.rng)
        self._play_back_next = answer.then is Action.PLAY_BACK_NEXT
        await self.answer(turn, answer.text, end_call=answer.then is Action.END_CALL)

    async def _interrupt(self) -> None:
        """The user speaks: stop answering, and say what had been heard."""
        if self._ending:
            return
        if self._answering is not None:
            self._answering.cancel()
            self._answering = None
        told = self.turns.interrupt(self.services.clock())
        if told is not None:
            interruption, correction = told
            self.held.correct(correction.event_id, correction.corrected_agent_response)
            await self.wire.send(interruption)
            await self.wire.send(correction)

    # What the agent says.

    async def answer(
        self,
        turn: int,
        text: str,
        *,
        recording: hearing.Heard | None = None,
        end_call: bool = False,
        aloud: bool = True,
    ) -> None:
        """Begin to say ``text``, in place of what is still being said.

        Args:
            turn: Id of the turn.
            text: What is said.
            recording: Sound of the user that follows the words.
            end_call: Whether the agent hangs up afterwards.
            aloud: Whether it is spoken, where the conversation has sound.
        """
        if self._answering is not None:
            await self._interrupt()
        self._note("agent", text, turn)
        self._ending = end_call
        self._answering = self.spawn(self._say(turn, text, recording, end_call, aloud))

    async def _say(
        self, turn: int, text: str, recording: hearing.Heard | None, end_call: bool, aloud: bool
    ) -> None:
        if self.text_only or not aloud:
            await self._write(turn, text)
            await self.reached("in_answer")
            left_s = 0.0
        else:
            left_s = await self._speak(turn, text, recording)
        if end_call:
            await self.wire.send(
                AgentToolResponse(
                    tool_name="end_call",
                    tool_call_id=f"end_call_{turn}",
                    tool_type="system",
                    event_id=turn,
                )
            )
            await asyncio.sleep(left_s + _GRACE_S)
            await self.wire.hang_up(1000, "The agent ended the call")

    async def _write(self, turn: int, text: str) -> None:
        await self.wire.send(AgentChatResponsePart(part="start", event_id=turn))
        for word in re.findall(r"\s*\S+\s*?", text):
            await self.wire.send(AgentChatResponsePart(text=word, event_id=turn))
        await self.wire.send(AgentChatResponsePart(part="stop", event_id=turn))
        await self.wire.send(self.turns.agent_says(turn, text))

    async def _speak(self, turn: int, text: str, recording: hearing.Heard | None) -> float:
        """Send the sound; return how long it will still be heard, in seconds."""
        try:
            speech = await self.services.voice.speak(text, self._output.sample_rate)
        except AppError as error:
            _log.warning("%s", error)
            await self.wire.send(self.turns.agent_says(turn, text))
            return 0.0
        if recording is not None:
            speech = delivery.with_recording(speech, recording.samples, RATE)
        return await self._deliver(turn, speech)

    async def _deliver(self, turn: int, speech: Speech) -> float:
        loop = asyncio.get_running_loop()
        pace = self.pace
        due = pace.due_s(delivery.chunk_count(speech, pace.chunk_ms), self.services.rng)
        await self.wire.send(self.turns.agent_says(turn, speech.text))
        began = loop.time()
        spoken = self.turns.sound_begins(
            turn, speech.text, speech.starts_ms, speech.duration_s, self.services.clock()
        )
        events = delivery.chunks(speech, turn, self._output, pace.chunk_ms)
        for index, (event, at_s) in enumerate(zip(events, due, strict=True)):
            if (wait_s := began + at_s - loop.time()) > 0:
                await asyncio.sleep(wait_s)
            await self.wire.send(event)
            if index == 0:
                await self.reached("in_answer")
        return max(spoken.ends_s() - self.services.clock(), 0.0)

    async def ping(self) -> None:
        """Measure the round trip."""
        self._ping_id += 1
        self._pings[self._ping_id] = self.services.clock()
        await self.wire.ping(Ping(event_id=self._ping_id, ping_ms=self._ping_ms))

    # Endings.

    async def reached(self, moment: Moment) -> None:
        """End here if the options say so."""
        close_at = self.options.close_at
        if close_at is None or close_at.moment != moment:
            return
        if close_at.code is None:
            self.wire.drop()
        else:
            await self.wire.hang_up(close_at.code, close_at.reason)

    # Small things.

    def spawn(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        """Start a child of this conversation."""
        return self._group.create_task(work)

    def _note(self, role: str, text: str, turn: int) -> None:
        self.held.lines.append(
            Line("user" if role == "user" else "agent", text, turn, self._elapsed_s())
        )

    def _elapsed_s(self) -> float:
        return self.services.clock() - self._began_s


def _text_only(override: dict[str, object]) -> bool:
    """The place of the schema, and the one where the official Python SDK writes it."""
    conversation = override.get("conversation")
    nested = conversation.get("text_only") if isinstance(conversation, dict) else None
    return bool(nested or override.get("text_only"))


def _first_message(override: dict[str, object], options: AgentOptions) -> str | None:
    agent = override.get("agent")
    message = agent.get("first_message") if isinstance(agent, dict) else None
    return message if isinstance(message, str) else options.first_message
