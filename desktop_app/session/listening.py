"""The user's voice: from the microphone through the gate to chunks for the wire."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np

from desktop_app.audio import pcm
from desktop_app.audio.analyser import Analyser
from desktop_app.audio.blocks import Blocks
from desktop_app.audio.gate import Gate
from desktop_app.audio.meter import Meter
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.ports import Sound, Stream

CHUNK_S = 0.02
SPEECH_DBFS = -50.0
"""A block louder than this counts as something said; a quiet room is softer."""
KEPT_WHILE_CONNECTING_S = 30.0
"""Speech before the call is up is kept this long, oldest dropped, and sent first."""


class UserVoice:
    """Turns microphone blocks into wire chunks of 20 ms.

    A closed gate sends silence of equal length, so that the server hears the turn end. Meters see
    the microphone before the gate: they move while muted, as proof that it works.

    Args:
        sound: Opens microphones.
        on_chunk: Receives the chunks, once the format is agreed.
        on_lost: Told when the microphone has gone.
    """

    def __init__(
        self,
        sound: Sound,
        *,
        on_chunk: Callable[[bytes], None],
        on_lost: Callable[[Notice], None],
    ) -> None:
        self._sound = sound
        self._on_chunk = on_chunk
        self._on_lost = on_lost
        self._stream: Stream | None = None
        self._format: AudioFormat | None = None
        self._refusal: Notice | None = None
        self._open = False
        self._muted = False
        self._sample_rate = 0
        self._gate: Gate | None = None
        self._resampler: Resampler | None = None
        self._blocks: Blocks | None = None
        self._kept: deque[Samples] = deque()
        self._kept_frames = 0
        self.meter: Meter | None = None
        self.analyser: Analyser | None = None
        self.spoke = False
        """Whether something was said since the gate last opened."""

    @property
    def stream(self) -> Stream | None:
        """The open microphone."""
        return self._stream

    async def open(self, device_id: str | None) -> Stream:
        """Open a microphone in place of the present one; gate and mute stay as they are.

        Raises:
            SoundError: No such microphone.
        """
        await self.close()
        if self._refusal is not None:
            raise SoundError(self._refusal)
        stream = await self._sound.open_microphone(device_id, self._on_block, self._on_lost)
        if stream.sample_rate != self._sample_rate:
            self._prepare(stream.sample_rate)
        self._stream = stream
        return stream

    def _prepare(self, sample_rate: int) -> None:
        if self._kept:
            self._convert_kept(sample_rate)
        self._sample_rate = sample_rate
        self._gate = Gate(sample_rate)
        self.meter = Meter(sample_rate)
        self.analyser = Analyser(sample_rate)
        self._resampler = None
        self._move_gate()

    def _convert_kept(self, sample_rate: int) -> None:
        resampler = Resampler(self._sample_rate, sample_rate)
        speech = np.concatenate((*map(resampler.push, self._kept), resampler.flush()))
        self._kept = deque((speech,))
        self._kept_frames = speech.size

    async def close(self) -> None:
        """Release the microphone."""
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()

    def configure(self, agreed: AudioFormat) -> None:
        """Take the format that the server announced; what was kept leaves first."""
        self._format = agreed
        self._blocks = Blocks(round(agreed.sample_rate * CHUNK_S))
        kept, self._kept, self._kept_frames = self._kept, deque(), 0
        for part in kept:
            self._send(part, agreed, self._blocks)

    def refuse(self, why: Notice) -> None:
        """Give the microphone back, for this call: its sound cannot be sent."""
        self._refusal = why
        self._kept.clear()
        self._kept_frames = 0
        self._on_lost(why)

    def set_gate(self, *, opened: bool, muted: bool) -> None:
        """Decide what leaves: sound only when ``opened`` and not ``muted``."""
        if opened and not self._open:
            self.spoke = False
        self._open, self._muted = opened, muted
        self._move_gate()

    def _move_gate(self) -> None:
        if self._gate is None:
            return
        if self._open and not self._muted:
            self._gate.open()
        else:
            self._gate.close(tail=not self._muted)

    def _on_block(self, block: Samples) -> None:
        if self._stream is None or not (self._gate and self.meter and self.analyser):
            return  # Overtook the return of `open`: its rate is not known yet. Or came too late.
        self.meter.write(block)
        self.analyser.write(block)
        was_open = self._gate.is_open
        for part in self._gate.push(block):
            self.spoke = self.spoke or (was_open and pcm.level_dbfs(part) > SPEECH_DBFS)
            if self._format is not None and self._blocks is not None:
                self._send(part, self._format, self._blocks)
            elif was_open or part.any():  # not the silence of a closed gate
                self._keep(part)

    def _keep(self, part: Samples) -> None:
        self._kept.append(part)
        self._kept_frames += part.size
        while self._kept_frames > KEPT_WHILE_CONNECTING_S * self._sample_rate:
            self._kept_frames -= self._kept.popleft().size

    def _send(self, part: Samples, agreed: AudioFormat, blocks: Blocks) -> None:
        if self._resampler is None:
            self._resampler = Resampler(self._sample_rate, agreed.sample_rate)
        for chunk in blocks.push(self._resampler.push(part)):
            self._on_chunk(pcm.encode(chunk, agreed.encoding))
