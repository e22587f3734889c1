"""The agent's voice: from audio events to the speaker, and back to what was really heard."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.audio import pcm
from desktop_app.audio.analyser import Analyser
from desktop_app.audio.meter import Meter
from desktop_app.audio.playout import Edge, Playout
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice
from desktop_app.protocol.events import Audio
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.heard import HeardText
from desktop_app.session.ports import Clock, Sound, Stream

TAIL_MARGIN_S = 0.008
"""The resampler's held tail is asked for when less than this is left to play."""
QUIET_AFTER_S = 0.3
"""Speech with no successor for this long is complete, whether or not the server said so."""


@dataclass(slots=True)
class Tap:
    """A playout with meters on what leaves it. The meters outlive a change of device."""

    playout: Playout
    meter: Meter
    analyser: Analyser

    def pull(self, out: Samples) -> Edge | None:
        """Fill ``out`` and show it to the meters."""
        # Audio thread.
        edge = self.playout.pull(out)
        self.meter.write(out)
        self.analyser.write(out)
        return edge


class AgentVoice:
    """Plays one conversation's agent audio.

    Until the speaker is open, and the format agreed, audio waits; without a speaker it is dropped
    and the text counts as heard.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        *,
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
    ) -> None:
        self._sound = sound
        self._clock = clock
        self._on_edge = on_edge
        self._on_lost = on_lost
        self._stream: Stream | None = None
        self._tap: Tap | None = None
        self._format: AudioFormat | None = None
        self._resampler: Resampler | None = None
        self._waiting: list[Audio] = []
        self._deaf = False
        self._volume = 1.0
        self._last_id = 0
        self._stopped_at = 0
        self._tail: asyncio.TimerHandle | None = None
        self._heard = HeardText()
        self._dry = asyncio.Event()

    @property
    def tap(self) -> Tap | None:
        """Playout and meters, once a speaker has been opened."""
        return self._tap

    @property
    def stream(self) -> Stream | None:
        """The open speaker."""
        return self._stream

    # Devices.

    async def open(self, device_id: str | None) -> Stream:
        """Open a speaker; speech that waits, or that another speaker left unplayed, goes on.

        Raises:
            SoundError: No such speaker; audio is dropped until one opens.
        """
        await self._close_stream()
        try:
            self._stream = await self._sound.open_speaker(
                device_id, self._source, self._note_edge, self._on_lost
            )
        except BaseException:
            self._deaf = True
            self._waiting.clear()
            raise
        self._deaf = False
        self._play_waiting()
        return self._stream

    def _source(self, sample_rate: int) -> Tap:
        kept = self._tap
        if kept is None or kept.playout.sample_rate != sample_rate:
            playout = Playout(sample_rate)
            playout.volume = self._volume
            self._tap = kept = Tap(playout, Meter(sample_rate), Analyser(sample_rate))
            self._resampler = None
        return kept

    def _note_edge(self, edge: Edge) -> None:
        if edge is Edge.RAN_DRY:
            self._dry.set()
        self._on_edge(edge)

    async def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()

    async def close(self) -> None:
        """Release the speaker. What was not played is lost."""
        self._cancel_tail()
        await self._close_stream()

    # Sound.

    @property
    def volume(self) -> float:
        """Of the agent, 0 to 1."""
        return self._volume

    @volume.setter
    def volume(self, value: float) -> None:
        self._volume = value
        if self._tap is not None:
            self._tap.playout.volume = value

    def configure(self, agreed: AudioFormat) -> None:
        """Take the format that the server announced; audio that waited is played."""
        self._format = agreed
        self._play_waiting()

    def play(self, event: Audio) -> None:
        """Queue one audio event. Sound of a turn that the user stopped is dropped."""
        if 0 < event.event_id <= self._stopped_at:
            return
        self._last_id = max(self._last_id, event.event_id)
        if self._deaf:
            return
        if self._tap is None or self._stream is None or self._format is None:
            self._waiting.append(event)
            return
        self._queue(event, self._tap.playout, self._format)

    def _play_waiting(self) -> None:
        if self._tap is None or self._stream is None or self._format is None:
            return
        waiting, self._waiting = self._waiting, []
        for event in waiting:
            self._queue(event, self._tap.playout, self._format)

    def _queue(self, event: Audio, playout: Playout, agreed: AudioFormat) -> None:
        if self._resampler is None:
            self._resampler = Resampler(agreed.sample_rate, playout.sample_rate)
        samples = pcm.decode(event.chunk, agreed.encoding)
        self._heard.add(event.event_id, samples.size / agreed.sample_rate, event.alignment)
        playout.push(
            self._resampler.push(samples), event.event_id, arrived_s=self._clock.monotonic()
        )
        if event.is_final:
            self.complete()
        else:
            self._arm_tail(playout.buffered_s - TAIL_MARGIN_S)

    def complete(self) -> None:
        """The response has ended: play to its last sample without waiting for more."""
        self._cancel_tail()
        self._push_tail()
        if self._tap is not None:
            self._tap.playout.finish()

    def _push_tail(self) -> None:
        if self._tap is None or self._resampler is None:
            return
        rest = self._resampler.flush()
        if rest.size:
            self._tap.playout.push(rest, self._last_id, arrived_s=self._clock.monotonic())

    def _arm_tail(self, delay_s: float) -> None:
        self._cancel_tail()
        loop = asyncio.get_running_loop()
        self._tail = loop.call_later(max(delay_s, 0.0), self._tail_due)

    def _tail_due(self) -> None:
        self._push_tail()
        loop = asyncio.get_running_loop()
        self._tail = loop.call_later(QUIET_AFTER_S, self.complete)

    def _cancel_tail(self) -> None:
        if self._tail is not None:
            self._tail.cancel()
            self._tail = None

    # Silence.

    def interrupt(self, watermark: int) -> None:
        """The server was interrupted: sound at or below ``watermark`` ends in a short fade."""
        self._waiting = [event for event in self._waiting if event.event_id > watermark]
        self._forget_tail()
        if self._tap is not None:
            self._tap.playout.clear(watermark)

    def stop(self) -> None:
        """The user's own stop: silence now, and the rest of these turns when it arrives."""
        self._stopped_at = max(self._stopped_at, self._last_id)
        self._waiting.clear()
        self._forget_tail()
        if self._tap is not None:
            self._tap.playout.clear()

    def _forget_tail(self) -> None:
        self._cancel_tail()
        self._resampler = None

    async def drained(self, cap_s: float) -> None:
        """Wait until everything queued was heard, or ``cap_s`` has passed."""
        self.complete()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(cap_s):
                while self._sounding():
                    self._dry.clear()
                    await self._dry.wait()

    def _sounding(self) -> bool:
        if self._tap is None or self._stream is None:
            return bool(self._waiting) and not self._deaf
        return self._tap.playout.playing or self._tap.playout.buffered_s > 0

    # What was heard.

    def set_text(self, event_id: int, text: str) -> None:
        """Say what a response reads, so that the cursor knows its letters."""
        self._heard.set_text(event_id, text)

    def heard(self) -> tuple[int, int, bool] | None:
        """The cursor: event id, characters that left the speaker, whether that is an estimate."""
        if self._tap is None or self._stream is None:
            return None
        position = self._tap.playout.position()
        heard_s = max(position.heard_s - self._stream.latency_s, 0.0)
        chars, estimate = self._heard.chars_heard(position.event_id, heard_s)
        return position.event_id, chars, estimate
