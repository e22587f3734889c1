"""The user's voice: from the microphone through the gate to chunks for the wire."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

import numpy as np

from desktop_app.audio import pcm
from desktop_app.audio.analyser import Analyser
from desktop_app.audio.gate import Gate
from desktop_app.audio.health import Symptom
from desktop_app.audio.meter import Meter
from desktop_app.audio.resample import Resampler
from desktop_app.audio.speech import SpeechDetector
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.ports import Clock, Sound, Stream
from desktop_app.session.stand_in import StandIn

CHUNK_S = 0.02
"""A whole block leaves at once, cut into chunks of about this length."""
SPEECH_DBFS = -50.0
"""A block louder than this counts as something said; a quiet room is softer."""
KEPT_WHILE_CONNECTING_S = 30.0
"""Speech before the call is up is kept this long, oldest dropped, and sent first."""
KEPT_WHILE_RECONNECTING_S = 5.0
"""A new conversation begins anew: of what was said to nobody only the end belongs in it."""
PIECE_S = 1.0
"""So much kept speech is converted in one turn of the loop, in a few milliseconds."""


class UserVoice:
    """Turns microphone blocks of some 40 ms into wire chunks of some 20 ms.

    A closed gate sends silence of equal length, so that the server hears the turn end, and so does
    a call without a microphone. Meters see the microphone before the gate: they move while muted,
    as proof that it works.

    Args:
        sound: Opens microphones.
        clock: Paces the silence without a microphone.
        on_chunk: Receives the chunks, once the format is agreed.
        on_lost: Told when the microphone has gone.
        on_symptom: Told what has begun to be wrong with it, and ``None`` when it is well again.
        on_ready: Told when an open gate lets the first sound of a microphone through.
        on_speech: Told with each block in which somebody speaks, whether or not it leaves, how
            long they have spoken since the microphone opened or the mute changed, in seconds.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        *,
        on_chunk: Callable[[bytes], None],
        on_lost: Callable[[Notice], None],
        on_symptom: Callable[[Symptom | None], None] = lambda _: None,
        on_ready: Callable[[], None] = lambda: None,
        on_speech: Callable[[float], None] = lambda _: None,
    ) -> None:
        self._sound = sound
        self._on_chunk = on_chunk
        self._on_lost = on_lost
        self._on_symptom = on_symptom
        self._on_ready = on_ready
        self._on_speech = on_speech
        self._ready_is_due = False
        self._began_muted = False
        self._stream: Stream | None = None
        self._format: AudioFormat | None = None
        self._refusal: Notice | None = None
        self._open = False
        self._muted = False
        self._held = False
        self._sample_rate = 0
        self._gate: Gate | None = None
        self._speech: SpeechDetector | None = None
        self._symptom: Symptom | None = None
        self._resampler: Resampler | None = None
        self._resampled_from = 0
        self._kept: deque[tuple[Samples, int]] = deque()
        self._kept_s = 0.0
        self._next: asyncio.Handle | None = None
        self._silence = StandIn(clock, CHUNK_S, self._send_silence)
        self.keep_s = KEPT_WHILE_CONNECTING_S
        """How much speech before the call is up is kept, in seconds."""
        self.catching_up = False
        """Whether chunks are speech from before the call was up, or wait behind it."""
        self.meter: Meter | None = None
        self.analyser: Analyser | None = None
        self.gain_db = 0.0
        """Of the microphone, in dB."""
        self.has_sounded = False
        """Whether the open microphone has ever delivered anything but zeros."""
        self.spoke = False
        """Whether something was said since the gate last opened, or since the last answer."""

    @property
    def stream(self) -> Stream | None:
        """The open microphone."""
        return self._stream

    @property
    def refused(self) -> bool:
        """Whether no microphone will do in this call."""
        return self._refusal is not None

    async def open(self, device_id: str | None) -> Stream:
        """Open a microphone in place of the present one; gate and mute stay as they are.

        Raises:
            SoundError: No such microphone.
        """
        await self._release()
        self._stand_in()
        if self._refusal is not None:
            raise SoundError(self._refusal)
        stream = await self._sound.open_microphone(device_id, self._on_block, self._on_lost)
        if stream.sample_rate != self._sample_rate:
            self._prepare(stream.sample_rate)
        self._symptom = None
        self._ready_is_due = True
        self.has_sounded = False
        self._stream = stream
        self._silence.give_way()
        return stream

    def _prepare(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._gate = Gate(sample_rate)
        self._speech = SpeechDetector(sample_rate)
        self.meter = Meter(sample_rate)
        self.analyser = Analyser(sample_rate)
        self._move_gate()

    async def close(self) -> None:
        """Release the microphone, and send nothing in its place: the call is over."""
        self._silence.stop()
        if self._next is not None:
            self._next.cancel()
        await self._release()

    async def _release(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()

    def configure(self, agreed: AudioFormat) -> None:
        """Take the format that the server announced; what was kept leaves first."""
        self._format = agreed
        self.catching_up = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Send a piece of what was kept, and the next in the loop's next turn."""
        sent_s = 0.0
        while self._kept and sent_s < PIECE_S:
            part, sample_rate = self._take_kept()
            self._send(part, sample_rate)
            sent_s += part.size / sample_rate
        if self._kept:
            self._next = asyncio.get_running_loop().call_soon(self._catch_up)
        else:
            self.catching_up = False
            self._stand_in()

    def _stand_in(self) -> None:
        if self._format is not None and self._stream is None and not self.catching_up:
            self._silence.start()

    def go_without(self) -> None:
        """Send silence, for want of a microphone, until one is opened."""
        self._stand_in()

    async def rest(self) -> None:
        """Close the microphone, and send silence in its place."""
        await self._release()
        self._stand_in()

    def _send_silence(self, count: int) -> None:
        assert self._format is not None
        silence = np.zeros(round(self._format.sample_rate * CHUNK_S), np.float32)
        for _ in range(count):
            self._encode(silence)

    def refuse(self, why: Notice) -> None:
        """Give the microphone back, for this call: its sound cannot be sent."""
        self._refusal = why
        self._kept.clear()
        self._kept_s = 0.0
        self._on_lost(why)

    def set_gate(
        self, *, opened: bool, muted: bool, held: bool = False, pre_roll: bool = True
    ) -> None:
        """Decide what leaves: sound only when ``opened`` and neither ``muted`` nor ``held``.

        Args:
            opened: By the user.
            muted: By the user.
            held: Somebody else's sound is in the room.
            pre_roll: False leaves out what was heard before, if this opens.
        """
        if opened and not self._open:
            self.spoke = False
        if opened and not muted and not (self._open and not self._muted):
            self._ready_is_due = True
        if muted != self._muted and self._sample_rate:
            self._speech = SpeechDetector(self._sample_rate)
            self._began_muted = not muted
        self._open, self._muted, self._held = opened, muted, held
        self._move_gate(pre_roll=pre_roll)

    def withdraw(self) -> None:
        """Close the gate at once, and drop all that was said and has not left as a chunk."""
        self._kept.clear()
        self._kept_s = 0.0
        self._open = self.spoke = False
        self._resampler = None
        if self._gate is not None:
            self._gate.close(tail=False)  # as a mute does, without a last word
            self._move_gate()

    def _move_gate(self, *, pre_roll: bool = True) -> None:
        if self._gate is None:
            return
        if self._muted:
            self._gate.close(tail=False)
        elif self._held:
            self._gate.hold()
        elif self._open:
            self._gate.open(pre_roll=pre_roll)
        else:
            self._gate.close()

    def _on_block(self, block: Samples) -> None:
        if self._stream is None or not (self._gate and self.meter and self.analyser):
            return  # Overtook the return of `open`: its rate is not known yet. Or came too late.
        self._examine(block)
        if self.gain_db:
            block = block * np.float32(10 ** (self.gain_db / 20))
        self.meter.write(block)
        self.analyser.write(block)
        if self._speech is not None and self._speech.push(block):
            self._on_speech(self._speech.spoken_s)
        if self._began_muted:  # what comes first was heard before the mute ended
            self._began_muted = False
            block = np.zeros_like(block)
        was_open = self._gate.is_open
        if was_open and self._ready_is_due and block.any():  # a device that wakes gives zeros
            self._ready_is_due = False
            self._on_ready()
        for part in self._gate.push(block):
            self.spoke = self.spoke or (was_open and pcm.level_dbfs(part) > SPEECH_DBFS)
            if self._format is not None and not self.catching_up:
                self._send(part, self._sample_rate)
            elif self.catching_up or was_open or part.any():  # not the silence of a closed gate
                self._keep(part)

    def _examine(self, block: Samples) -> None:
        """Notice a microphone that is dead or too loud; one that is muted may be silent."""
        if self._stream is None or self._muted:
            return
        self.has_sounded = self.has_sounded or bool(block.any())
        symptom = self._stream.symptom
        if symptom is not self._symptom:
            self._symptom = symptom
            self._on_symptom(symptom)

    def _keep(self, part: Samples) -> None:
        self._kept.append((part, self._sample_rate))
        self._kept_s += part.size / self._sample_rate
        while self._kept_s > self.keep_s:
            self._take_kept()

    def _take_kept(self) -> tuple[Samples, int]:
        part, sample_rate = self._kept.popleft()
        self._kept_s -= part.size / sample_rate
        return part, sample_rate

    def _send(self, part: Samples, sample_rate: int) -> None:
        assert self._format is not None
        if self._resampler is None or sample_rate != self._resampled_from:
            if self._resampler is not None:  # of another microphone, whose last word it holds
                self._encode(self._resampler.flush())
            self._resampler = Resampler(sample_rate, self._format.sample_rate)
            self._resampled_from = sample_rate
        self._encode(self._resampler.push(part))

    def _encode(self, samples: Samples) -> None:
        assert self._format is not None
        if not len(samples):
            return
        count = max(round(len(samples) / (CHUNK_S * self._format.sample_rate)), 1)
        for part in np.array_split(samples, count):
            self._on_chunk(pcm.encode(part, self._format.encoding))
