"""Chunks hold the whole speech, each with the alignment of its own characters."""

from random import Random

import numpy as np
import pytest

from desktop_app.audio import pcm
from desktop_app.local_agent import delivery
from desktop_app.local_agent.delivery import Pace
from desktop_app.local_agent.voice import synthesize
from desktop_app.protocol.formats import FORMATS, AudioFormat

TEXT = "Hello there. What can I do for you?"


@pytest.mark.parametrize("audio_format", FORMATS, ids=lambda known: known.name)
@pytest.mark.parametrize("chunk_ms", [20, 250, 1000])
def test_the_chunks_are_the_speech(audio_format: AudioFormat, chunk_ms: int) -> None:
    speech = synthesize(TEXT, audio_format.sample_rate)
    events = list(delivery.chunks(speech, 7, audio_format, chunk_ms))
    assert len(events) == delivery.chunk_count(speech, chunk_ms)
    whole = b"".join(event.chunk for event in events)
    assert whole == pcm.encode(speech.samples, audio_format.encoding)
    assert {event.event_id for event in events} == {7}
    assert [event.is_final for event in events] == [False] * (len(events) - 1) + [True]


def test_alignments_put_together_are_the_text_in_its_time() -> None:
    speech = synthesize(TEXT, 16000)
    said, at_ms, last = "", 0, 0.0
    for event in delivery.chunks(speech, 1, AudioFormat("pcm", 16000), 250):
        if event.alignment is not None:
            aligned = event.alignment
            assert len(aligned.chars) == len(aligned.char_durations_ms)
            for char, start, length in zip(
                aligned.chars, aligned.char_start_times_ms, aligned.char_durations_ms, strict=True
            ):
                assert 0 <= start < 250 or char == speech.text[-1]
                assert length >= 0
                assert at_ms + start >= last
                last = at_ms + start
                said += char
        at_ms += 250
    assert said == TEXT


def test_speech_without_sound_still_ends() -> None:
    [event] = delivery.chunks(synthesize("", 16000), 1, AudioFormat("pcm", 16000), 250)
    assert event.is_final
    assert not any(event.chunk)
    assert event.alignment is None


def test_a_recording_follows_the_words() -> None:
    speech = synthesize("You said:", 24000)
    tone = np.full(16000, 0.25, np.float32)
    both = delivery.with_recording(speech, tone, 16000)
    assert both.duration_s == pytest.approx(speech.duration_s + 0.3 + 1.0, abs=0.01)
    assert both.starts_ms == speech.starts_ms
    assert both.words_end_ms == speech.words_end_ms
    assert pcm.level_dbfs(both.samples[-12000:]) == pytest.approx(-12.0, abs=0.5)


def test_a_burst_is_faster_than_real_time_and_begins_at_once() -> None:
    assert Pace(250, 3.0).due_s(4, Random(1)) == pytest.approx((0, 0.0833, 0.1667, 0.25), abs=1e-3)
    assert Pace(250, 0).due_s(3, Random(1)) == (0.0, 0.0, 0.0)


def test_jitter_delays_within_its_bound_keeps_order_and_repeats_by_seed() -> None:
    pace = Pace(100, 1.0, jitter_ms=150)
    due = pace.due_s(50, Random(3))
    assert due == pace.due_s(50, Random(3))
    assert list(due) == sorted(due)
    assert due[0] == 0.0
    assert all(0 <= at - 0.1 * index <= 0.15 for index, at in enumerate(due))
    assert any(at > 0.1 * index + 0.05 for index, at in enumerate(due))
