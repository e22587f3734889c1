"""How speech is handed over: cut into chunks with their alignment, sent faster than real time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

import numpy as np

from desktop_app.audio import pcm
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.local_agent.voice import Speech
from desktop_app.protocol.events import Alignment, Audio
from desktop_app.protocol.formats import AudioFormat

_PAUSE_S = 0.3


@dataclass(frozen=True, slots=True)
class Pace:
    """When chunks are sent.

    Attributes:
        chunk_ms: Length of a chunk.
        burst: How many times faster than real time; 0 is all at once.
        jitter_ms: Each chunk is sent up to so much after its time.
    """

    chunk_ms: int
    burst: float
    jitter_ms: float = 0.0

    def due_s(self, chunk_count: int, rng: Random) -> tuple[float, ...]:
        """When each of ``chunk_count`` chunks is sent, in seconds from the first; never falling."""
        step = self.chunk_ms / 1000 / self.burst if self.burst > 0 else 0.0
        times: list[float] = []
        for index in range(chunk_count):
            # The first chunk is never late: playing starts with it.
            late = rng.uniform(0.0, self.jitter_ms) / 1000 if index else 0.0
            times.append(max(index * step + late, times[-1] if times else 0.0))
        return tuple(times)


def chunk_count(speech: Speech, chunk_ms: int) -> int:
    """How many chunks a speech makes; at least one."""
    return max(-(-len(speech.samples) // _chunk_frames(speech, chunk_ms)), 1)


def chunks(
    speech: Speech, event_id: int, audio_format: AudioFormat, chunk_ms: int
) -> Iterator[Audio]:
    """Cut a speech into events, each encoded only when it is asked for."""
    frames = _chunk_frames(speech, chunk_ms)
    count = chunk_count(speech, chunk_ms)
    for index in range(count):
        start = index * frames
        yield Audio(
            chunk=pcm.encode(speech.samples[start : start + frames], audio_format.encoding),
            event_id=event_id,
            alignment=_alignment(speech, start, frames),
            is_final=index == count - 1,
        )


def with_recording(speech: Speech, recording: Samples, rate: int) -> Speech:
    """Let a recording follow the words, after a short pause.

    Args:
        speech: The words.
        recording: float32, shape ``(n,)``.
        rate: Of the recording, in Hz.
    """
    resampler = Resampler(rate, speech.sample_rate)
    pause = np.zeros(round(_PAUSE_S * speech.sample_rate), np.float32)
    samples = np.concatenate((speech.samples, pause, resampler.push(recording), resampler.flush()))
    return replace(speech, samples=samples)


def _chunk_frames(speech: Speech, chunk_ms: int) -> int:
    return max(speech.sample_rate * chunk_ms // 1000, 1)


def _alignment(speech: Speech, start: int, frames: int) -> Alignment | None:
    """The characters that begin in this chunk, timed from its start."""
    from_ms = 1000 * start / speech.sample_rate
    to_ms = 1000 * (start + frames) / speech.sample_rate
    first = bisect_left(speech.starts_ms, from_ms)
    last = bisect_left(speech.starts_ms, to_ms)
    if start + frames >= len(speech.samples):
        last = len(speech.starts_ms)
    if first >= last:
        return None
    starts = speech.starts_ms[first:last]
    ends = (*starts[1:], (*speech.starts_ms, speech.words_end_ms)[last])
    begins = round(from_ms)
    return Alignment(
        chars=tuple(speech.text[first:last]),
        char_start_times_ms=tuple(max(at - begins, 0) for at in starts),
        char_durations_ms=tuple(max(end - at, 0) for at, end in zip(starts, ends, strict=True)),
    )
