"""The agent's voice: from audio events to the speaker, and back to what was really heard."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.audio import pcm
from desktop_app.audio.playout import Edge, Playout, Position
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.protocol.events import Audio
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.heard import HeardText
from desktop_app.session.ports import Clock, Sound, Stream
from desktop_app.session.tap import Tap
from desktop_app.session.unplayed import Unplayed

TAIL_MARGIN_S = 0.02
"""The resampler's held tail is asked for when no more than this is left to play: two pulls."""
EARLY_S = 0.01
"""A timer that comes earlier than this waits once more."""
CERTAIN = 0.9
"""Part of a wait after which a coarse timer, which may be 5 % off, is surely not late."""
QUIET_AFTER_S = 0.3
"""Speech with no successor for this long is complete, whether or not the server said so."""
LOOK_AGAIN_S = 0.1
"""Sound that is cleared before it began, or whose device goes, ends without an edge."""


PIECE_S = 1.0
"""So much sound is converted in one turn of the loop; an event may hold a minute."""


@dataclass(slots=True)
class _Coming:
    """An audio event on its way to the playout; ``taken``: bytes of it that are there."""

    event: Audio
    is_final: bool
    taken: int = 0


class AgentVoice:
    """Plays one conversation's agent audio.

    Until the speaker is open, and the format agreed, audio waits; without a speaker it is dropped
    and the text counts as heard.

    Args:
        sound: Opens speakers.
        clock: Tells when audio arrived.
        on_edge: Told when sound starts to leave the speaker, and when it has run dry.
        on_lost: Told when the speaker has gone.
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
        self._refusal: Notice | None = None
        self._resampler: Resampler | None = None
        self._waiting: list[_Coming] = []
        self._next: asyncio.Handle | None = None
        self._deaf = False
        self.paused = False
        """Whether sound that comes now is dropped, like that of a turn the user stopped."""
        self._volume = 1.0
        self._last_id = 0
        self.stopped_at = 0
        """Sound of events up to this id is dropped: the user stopped it."""
        self._tail: asyncio.TimerHandle | None = None
        self._unplayed = Unplayed()
        self._moved = Position(0, 0.0)
        self._earlier_underruns = 0
        self._heard = HeardText()
        self._dry = asyncio.Event()
        self._told_playing = False

    @property
    def tap(self) -> Tap | None:
        """Playout and meters, once a speaker has been opened."""
        return self._tap

    @property
    def underruns(self) -> int:
        """How often in this call the speaker wanted speech that had not come yet."""
        now = 0 if self._tap is None else self._tap.playout.underruns
        return self._earlier_underruns + now

    @property
    def stream(self) -> Stream | None:
        """The open speaker."""
        return self._stream

    @property
    def refused(self) -> bool:
        """Whether no speaker will do in this call."""
        return self._refusal is not None

    # Devices.

    async def open(self, device_id: str | None) -> Stream:
        """Open a speaker; speech that waits, or that another speaker left unplayed, goes on.

        Raises:
            SoundError: No such speaker; what waits is kept for another, until `go_without`.
        """
        await self._close_stream()
        if self._refusal is not None:
            raise SoundError(self._refusal)
        self._stream = await self._sound.open_speaker(
            device_id, self._source, self._note_edge, self._on_lost
        )
        self._deaf = False
        self._make_up()
        self._play_waiting()
        return self._stream

    def go_without(self) -> None:
        """Play nothing, for want of a speaker, until one is opened."""
        self._deaf = True
        self._waiting.clear()
        self._unplayed.drop()
        self._forget_tail()
        self._earlier_underruns = self.underruns
        self._tap = None
        self._make_up()

    async def rest(self) -> None:
        """Close the speaker, and play nothing."""
        await self._close_stream()
        self.go_without()

    def refuse(self, why: Notice) -> None:
        """Give the speaker back, for this call: its sound cannot be played."""
        self._refusal = why
        self.go_without()
        self._on_lost(why)

    def _source(self, sample_rate: int) -> Tap:
        kept = self._tap
        if kept is not None and kept.playout.sample_rate == sample_rate:
            return kept
        self._earlier_underruns = self.underruns
        self._tap = Tap.at(sample_rate, self._volume)
        if kept is not None:
            self._move(kept.playout, self._tap.playout)
        return self._tap

    def _move(self, old: Playout, new: Playout) -> None:
        """Hand what is unplayed to a speaker of another rate."""
        self._push_tail(old)
        self._resampler = None
        self._moved = self._position(old)
        resampler = Resampler(old.sample_rate, new.sample_rate)
        pieces = self._unplayed.take(round(old.buffered_s * old.sample_rate))
        for event_id, samples in pieces:
            self._push(new, resampler.push(samples), event_id)
        if pieces:
            self._push(new, resampler.flush(), pieces[-1][0], held_back=True)
            if self._tail is None:
                new.finish()

    def _note_edge(self, edge: Edge) -> None:
        self._told_playing = edge is Edge.STARTED
        if edge is Edge.RAN_DRY:
            self._dry.set()
        self._on_edge(edge)

    def _make_up(self) -> None:
        """Tell the edge that a speaker, closed since, had no time to tell."""
        playout = None if self._tap is None else self._tap.playout
        playing = playout is not None and playout.playing
        coming = playout is not None and playout.buffered_s > 0
        if playing and not self._told_playing:
            self._note_edge(Edge.STARTED)
        elif self._told_playing and not (playing or coming):
            self._note_edge(Edge.RAN_DRY)

    async def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.close()

    async def close(self) -> None:
        """Release the speaker. What was not played is lost."""
        self._cancel_tail()
        self._waiting.clear()
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
        if 0 < event.event_id <= self.stopped_at:
            return
        self._last_id = max(self._last_id, event.event_id)
        if self.paused:
            self.stop()
        elif not self._deaf:
            self._waiting.append(_Coming(event, event.is_final))
            self._play_waiting()

    def _play_waiting(self) -> None:
        if self._next is None:
            self._play_piece()

    def _play_piece(self) -> None:
        """Queue a piece of what waits, and the next in the loop's next turn."""
        self._next = None
        if self._tap is None or self._stream is None or self._format is None:
            return
        left = round(PIECE_S * self._format.sample_rate) * self._format.bytes_per_frame
        while self._waiting and left > 0:
            left -= self._queue(self._waiting[0], left, self._tap.playout, self._format)
        if self._waiting:
            self._next = asyncio.get_running_loop().call_soon(self._play_piece)

    def _queue(self, coming: _Coming, limit: int, playout: Playout, agreed: AudioFormat) -> int:
        event, start = coming.event, coming.taken
        if self._resampler is None:
            self._resampler = Resampler(agreed.sample_rate, playout.sample_rate)
        if not start:
            self._heard.add(event.event_id, agreed.seconds(len(event.chunk)), event.alignment)
        piece = event.chunk[start : start + limit]
        coming.taken += len(piece)
        self._push(
            playout, self._resampler.push(pcm.decode(piece, agreed.encoding)), event.event_id
        )
        whole = coming.taken == len(event.chunk)
        if whole:
            self._waiting.pop(0)
        if whole and coming.is_final:
            self._end_response()
        else:
            self._arm_tail(playout.buffered_s - TAIL_MARGIN_S)
        return len(piece)

    def _push(
        self, playout: Playout, samples: Samples, event_id: int, *, held_back: bool = False
    ) -> None:
        if samples.size:
            playout.push(samples, event_id, None if held_back else self._clock.monotonic())
            queued = round(playout.buffered_s * playout.sample_rate)
            self._unplayed.add(event_id, samples, queued)

    def complete(self) -> None:
        """The response has ended: play to its last sample without waiting for more."""
        if self._next is not None and self._waiting:
            self._waiting[-1].is_final = True
        else:
            self._end_response()

    def _end_response(self) -> None:
        self._cancel_tail()
        if self._tap is not None:
            self._push_tail(self._tap.playout)
            self._tap.playout.finish()

    def _push_tail(self, playout: Playout) -> None:
        if self._resampler is not None:
            self._push(playout, self._resampler.flush(), self._last_id, held_back=True)

    def _arm_tail(self, delay_s: float) -> None:
        self._cancel_tail()
        loop = asyncio.get_running_loop()
        self._tail = loop.call_later(max(delay_s * CERTAIN, 0.0), self._tail_due)

    def _tail_due(self) -> None:
        assert self._tap is not None  # who takes it away forgets the tail
        left_s = self._tap.playout.buffered_s - TAIL_MARGIN_S
        if left_s > EARLY_S:
            self._arm_tail(left_s)
            return
        if self._resampler is not None:  # the speech may go on, so its stream does
            tail = self._resampler.foretell()
            self._push(self._tap.playout, tail, self._last_id, held_back=True)
        loop = asyncio.get_running_loop()
        self._tail = loop.call_later(QUIET_AFTER_S, self.complete)

    def _cancel_tail(self) -> None:
        if self._tail is not None:
            self._tail.cancel()
            self._tail = None

    # Silence.

    def interrupt(self, watermark: int) -> None:
        """The server was interrupted: sound at or below ``watermark`` ends in a short fade."""
        self._waiting = [one for one in self._waiting if one.event.event_id > watermark]
        self._unplayed.drop(watermark)
        if watermark >= self._last_id:
            self._forget_tail()
        if self._tap is not None:
            self._tap.playout.clear(watermark)

    def stop(self) -> None:
        """The user's own stop: silence now, and the rest of these turns when it arrives."""
        self.stopped_at = max(self.stopped_at, self._last_id)
        self._waiting.clear()
        self._unplayed.drop()
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
                while self.has_more:
                    self._dry.clear()
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(LOOK_AGAIN_S):
                            await self._dry.wait()
                if self._stream is not None:  # the device still holds this much
                    await asyncio.sleep(self._stream.latency_s)

    @property
    def has_more(self) -> bool:
        """Whether sound has come that was not heard yet."""
        if self._deaf:
            return False
        playout = None if self._tap is None else self._tap.playout
        queued = playout is not None and (playout.playing or playout.buffered_s > 0)
        return queued or bool(self._waiting)

    # What was heard.

    def set_text(self, event_id: int, text: str) -> None:
        """Say what a response reads, so that the cursor knows its letters."""
        self._heard.set_text(event_id, text)

    def heard(self) -> tuple[int, int, bool] | None:
        """The cursor: event id, characters that left the speaker, whether that is an estimate.

        ``None`` before anything was played.
        """
        position = self.heard_position()
        if position is None:
            return None
        chars, estimate = self._heard.chars_heard(position.event_id, position.heard_s)
        return position.event_id, chars, estimate

    def heard_position(self) -> Position | None:
        """What has left the speaker, its own delay taken off; ``None`` before the first sound."""
        if self._tap is None or self._stream is None:
            return None
        position = self._position(self._tap.playout)
        if not position.heard_s:
            return None
        return Position(position.event_id, max(position.heard_s - self._stream.latency_s, 0.0))

    def _position(self, playout: Playout) -> Position:
        """Where the voice is, counting what another speaker played of the same event."""
        position = playout.position()
        if not position.heard_s or position.event_id == self._moved.event_id:
            return Position(self._moved.event_id, self._moved.heard_s + position.heard_s)
        return position
