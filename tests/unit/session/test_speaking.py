import asyncio

import numpy as np
import pytest

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.protocol.events import Alignment
from desktop_app.protocol.formats import FORMATS, AudioFormat
from desktop_app.session.speaking import PIECE_S, QUIET_AFTER_S, AgentVoice
from tests.unit.session.fakes import (
    RATE,
    FakeSound,
    LoopClock,
    gone,
    loud,
    missing,
    pass_s,
    pitch_hz,
    settle,
    spoken,
)

PCM_16 = AudioFormat("pcm", 16_000)


class Mouth:
    """An agent's voice with its edges collected."""

    def __init__(self) -> None:
        self.sound = FakeSound()
        self.edges: list[Edge] = []
        self.lost: list[Notice] = []
        self.voice = AgentVoice(
            self.sound, LoopClock(), on_edge=self.edges.append, on_lost=self.lost.append
        )

    async def open(self, device_id: str | None = None, agreed: AudioFormat = PCM_16) -> None:
        await self.voice.open(device_id)
        self.voice.configure(agreed)

    def play(self, seconds: float) -> Samples:
        return self.sound.speaker.play(seconds)


def sounding_s(samples: Samples, rate: int = RATE) -> float:
    """Length from the first to the last sample that can be heard."""
    at = np.nonzero(np.abs(samples) > 0.005)[0]
    return float(at[-1] - at[0]) / rate if at.size else 0.0


@pytest.mark.parametrize("agreed", FORMATS, ids=lambda one: one.name)
@pytest.mark.parametrize("device", ["Desk", "Phone"])
async def test_speech_plays_whole_and_at_its_pitch_in_every_format(
    agreed: AudioFormat, device: str
) -> None:
    mouth = Mouth()
    await mouth.open(device, agreed)
    rate = mouth.sound.speaker.sample_rate
    for _ in range(4):
        mouth.voice.play(spoken(1, 0.25, agreed.name))
    mouth.voice.complete()
    played = mouth.play(1.5)
    assert sounding_s(played, rate) == pytest.approx(1.0, abs=0.01)
    start = np.nonzero(np.abs(played) > 0.005)[0][0]
    assert pitch_hz(played[start : start + rate // 4], rate) == pytest.approx(440, abs=4)
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]


async def test_audio_waits_for_the_speaker_and_for_the_format() -> None:
    mouth = Mouth()
    mouth.voice.play(spoken(1, 0.2))
    assert mouth.voice.has_more
    await mouth.voice.open(None)
    mouth.voice.play(spoken(1, 0.2))
    assert not loud(mouth.play(0.5))
    mouth.voice.configure(PCM_16)
    mouth.voice.complete()
    assert sounding_s(mouth.play(0.6)) == pytest.approx(0.4, abs=0.01)


async def test_an_interruption_drops_what_is_queued_at_or_below_it_and_keeps_what_is_above() -> (
    None
):
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 1.0))
    mouth.voice.play(spoken(2, 0.5, hz=880))
    mouth.play(0.2)
    mouth.voice.interrupt(1)
    mouth.voice.complete()
    rest = mouth.play(1.5)
    assert sounding_s(rest[480:]) == pytest.approx(0.5, abs=0.02)
    assert pitch_hz(rest[4800:14_400], RATE) == pytest.approx(880, abs=6)


async def test_an_interruption_drops_audio_that_still_waits_for_a_speaker() -> None:
    mouth = Mouth()
    mouth.voice.configure(PCM_16)
    mouth.voice.play(spoken(1, 0.3))
    mouth.voice.play(spoken(2, 0.3, hz=880))
    mouth.voice.interrupt(1)
    await mouth.voice.open(None)
    mouth.voice.complete()
    assert pitch_hz(mouth.play(0.3), RATE) == pytest.approx(880, abs=6)


async def test_an_interruption_falls_silent_within_20_ms() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 5.0))
    mouth.play(0.5)
    mouth.voice.interrupt(1)
    assert not loud(mouth.play(1.0)[round(0.02 * RATE) :])


async def test_a_stop_drops_the_rest_of_the_turn_when_it_arrives_and_plays_the_next() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(3, 1.0))
    mouth.play(0.3)
    mouth.voice.stop()
    mouth.play(0.1)
    mouth.voice.play(spoken(3, 1.0))
    await pass_s(1.0)
    assert not loud(mouth.play(0.5))
    mouth.voice.play(spoken(4, 0.3))
    mouth.voice.complete()
    assert loud(mouth.play(0.5))


async def test_a_stop_drops_what_waits_for_a_speaker() -> None:
    mouth = Mouth()
    mouth.voice.configure(PCM_16)
    mouth.voice.play(spoken(1, 0.3))
    mouth.voice.stop()
    await mouth.voice.open(None)
    assert not loud(mouth.play(0.5))


async def test_speech_without_a_word_about_its_end_plays_to_the_last_sample() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.5))
    played = await mouth.sound.speaker.play_on(0.5 + QUIET_AFTER_S + 0.3)
    assert sounding_s(played) == pytest.approx(0.5, abs=0.012)
    assert mouth.voice.tap is not None
    assert mouth.voice.tap.playout.underruns <= 1


async def test_a_timer_that_comes_before_the_sound_has_run_out_cuts_no_tail_off() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.25))
    assert mouth.voice.tap is not None
    buffered_s = mouth.voice.tap.playout.buffered_s
    await pass_s(0.3)
    assert mouth.voice.tap.playout.buffered_s == buffered_s


async def test_the_last_chunk_ends_the_response_at_once() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.02, is_final=True))
    played = mouth.play(0.05)
    assert sounding_s(played) > 0.01
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]


async def test_no_timer_outlives_the_voice() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.5))
    await mouth.voice.close()
    await mouth.voice.close()
    before = mouth.voice.tap
    assert before is not None
    buffered_s = before.playout.buffered_s
    await pass_s(5.0)
    assert before.playout.buffered_s == buffered_s  # no tail was pushed
    assert mouth.sound.open_now == []


@pytest.mark.parametrize("other", ["Headset", "Phone"])
async def test_another_speaker_goes_on_where_the_first_stopped(other: str) -> None:
    mouth = Mouth()
    await mouth.open("Desk")
    mouth.voice.volume = 0.5
    mouth.voice.play(spoken(1, 1.0))
    mouth.voice.play(spoken(2, 0.5, hz=880, is_final=True))
    first = mouth.play(0.5)
    await mouth.voice.open(other)
    rate = mouth.sound.speaker.sample_rate
    rest = mouth.play(1.5)
    assert sounding_s(first) + sounding_s(rest, rate) == pytest.approx(1.5, abs=0.05)
    last = rest[round(0.7 * rate) : round(0.9 * rate)]
    assert pitch_hz(last, rate) == pytest.approx(880, abs=6)
    assert float(np.max(rest)) == pytest.approx(0.25, abs=0.02)
    assert mouth.edges[-1] is Edge.RAN_DRY


async def test_the_cursor_goes_on_with_the_other_speaker() -> None:
    mouth = Mouth()
    await mouth.open("Desk")
    mouth.voice.set_text(1, "x" * 30)
    mouth.voice.play(spoken(1, 2.0))
    mouth.play(1.1)
    before = mouth.voice.heard()
    await mouth.voice.open("Phone")
    assert mouth.voice.heard() == before
    mouth.play(0.5)
    after = mouth.voice.heard()
    assert before is not None
    assert after is not None
    assert after[1] > before[1] > 0


async def test_a_speaker_changed_at_the_very_end_does_not_leave_the_agent_speaking() -> None:
    mouth = Mouth()
    await mouth.open("Desk")
    mouth.voice.play(spoken(1, 0.5))
    mouth.voice.complete()
    while mouth.voice.tap is not None and mouth.voice.tap.playout.buffered_s > 0:
        mouth.play(0.01)
    if mouth.edges[-1] is Edge.STARTED:
        await mouth.voice.open("Phone")
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]


async def test_without_a_speaker_audio_is_dropped_and_the_agent_is_not_speaking() -> None:
    mouth = Mouth()
    await mouth.open("Desk")
    mouth.voice.play(spoken(1, 1.0))
    mouth.play(0.3)
    mouth.sound.trouble["speaker"] = missing("speaker")
    with pytest.raises(SoundError):
        await mouth.voice.open(None)
    assert mouth.edges == [Edge.STARTED]  # another speaker may be there in a moment
    mouth.voice.go_without()
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]
    assert mouth.voice.heard() is None
    mouth.voice.play(spoken(2, 1.0))
    assert not mouth.voice.has_more
    mouth.sound.trouble.clear()
    await mouth.voice.open(None)
    assert not loud(mouth.play(0.5))  # what was missed is not said late
    mouth.voice.play(spoken(3, 0.3))
    mouth.voice.complete()
    assert loud(mouth.play(0.5))


async def test_a_format_that_nobody_knows_closes_the_speaker_for_good() -> None:
    mouth = Mouth()
    await mouth.voice.open(None)
    mouth.voice.play(spoken(1, 1.0))
    why = gone("Sound")
    mouth.voice.refuse(why)
    assert mouth.lost == [why]
    with pytest.raises(SoundError):
        await mouth.voice.open(None)
    assert mouth.sound.open_now == []
    assert not mouth.voice.has_more


async def test_draining_waits_for_the_last_word_and_for_the_device() -> None:
    mouth = Mouth()
    mouth.sound.latency_s = 0.2
    await mouth.open()
    mouth.voice.play(spoken(1, 0.5))
    clock = LoopClock()
    began_s = clock.monotonic()
    draining = asyncio.create_task(mouth.voice.drained(30.0))
    await mouth.sound.speaker.play_on(0.6)
    await draining
    assert 0.65 < clock.monotonic() - began_s < 0.95


async def test_draining_ends_when_the_user_stops_sound_that_has_not_begun() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.5))
    draining = asyncio.create_task(mouth.voice.drained(30.0))
    await settle()
    mouth.voice.stop()
    mouth.play(0.01)
    await pass_s(0.5)
    assert draining.done()


async def test_draining_gives_up_at_its_cap_and_ends_at_once_when_nothing_is_left() -> None:
    mouth = Mouth()
    await mouth.open()
    clock = LoopClock()
    await mouth.voice.drained(30.0)
    assert clock.monotonic() == 0
    mouth.voice.play(spoken(1, 0.5))
    await mouth.voice.drained(3.0)  # the device never asks
    assert clock.monotonic() == pytest.approx(3.0)


async def test_draining_waits_for_a_speaker_that_is_being_opened() -> None:
    mouth = Mouth()
    mouth.voice.configure(PCM_16)
    mouth.voice.play(spoken(1, 0.3))
    draining = asyncio.create_task(mouth.voice.drained(30.0))
    await pass_s(0.5)
    assert not draining.done()
    await mouth.voice.open(None)
    mouth.voice.complete()
    await mouth.sound.speaker.play_on(0.6)
    await pass_s(0.2)
    assert draining.done()


async def test_the_cursor_follows_what_left_the_speaker_minus_its_latency() -> None:
    mouth = Mouth()
    mouth.sound.latency_s = 0.3
    await mouth.open()
    text = "abcdefghij"
    alignment = Alignment(
        chars=tuple(text),
        char_start_times_ms=tuple(100.0 * at for at in range(10)),
        char_durations_ms=(100.0,) * 10,
    )
    mouth.voice.set_text(7, text)
    mouth.voice.play(spoken(7, 1.0, alignment=alignment, is_final=True))
    assert mouth.voice.heard() is None
    mouth.play(0.1)
    assert mouth.voice.heard() == (7, 0, False)
    mouth.play(0.45)
    assert mouth.voice.heard() == (7, 2, False)
    mouth.play(1.0)
    assert mouth.voice.heard() == (7, 7, False)


async def test_the_volume_holds_for_speakers_to_come() -> None:
    mouth = Mouth()
    mouth.voice.volume = 0.25
    assert mouth.voice.volume == 0.25
    await mouth.open()
    mouth.voice.play(spoken(1, 0.5))
    mouth.voice.complete()
    assert float(np.max(mouth.play(0.5)[9600:])) == pytest.approx(0.125, abs=0.01)
    mouth.voice.volume = 0.0
    mouth.voice.play(spoken(2, 0.5))
    mouth.voice.complete()
    assert not loud(mouth.play(0.5)[480:])


async def test_sound_without_an_id_plays() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(5, 0.2))
    mouth.voice.stop()
    mouth.play(0.1)
    mouth.voice.play(spoken(0, 0.3))
    mouth.voice.complete()
    assert loud(mouth.play(0.5))


# A minute in one event.


async def test_a_huge_event_is_converted_in_pieces_and_plays_whole() -> None:
    mouth = Mouth()
    await mouth.open("Phone")
    mouth.voice.play(spoken(1, 10.0))
    mouth.voice.play(spoken(2, 0.5, hz=880.0))
    mouth.voice.complete()
    tap = mouth.voice.tap
    assert tap is not None
    assert tap.playout.buffered_s <= PIECE_S
    await settle()
    played = mouth.play(11.0)
    rate = mouth.sound.speaker.sample_rate
    assert sounding_s(played, rate) == pytest.approx(10.5, abs=0.01)
    whole = played[rate : 9 * rate]
    assert pitch_hz(whole, rate) == pytest.approx(440, abs=1)
    assert float(np.max(np.abs(np.diff(whole)))) < 0.05  # no seams
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]
    await mouth.voice.close()


@pytest.mark.parametrize("how", ["stop", "interrupt", "close"])
async def test_a_huge_event_that_is_cut_off_is_converted_no_further(how: str) -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 10.0))
    tap = mouth.voice.tap
    assert tap is not None
    if how == "stop":
        mouth.voice.stop()
    elif how == "interrupt":
        mouth.voice.interrupt(1)
    else:
        await mouth.voice.close()
    await settle()
    mouth.voice.complete()
    assert tap.playout.buffered_s <= PIECE_S
    mouth.play(0.1)
    assert how == "close" or not mouth.voice.has_more
    await mouth.voice.close()


async def test_a_huge_event_goes_on_at_another_speaker() -> None:
    mouth = Mouth()
    await mouth.open("Phone")
    mouth.voice.play(spoken(1, 5.0, is_final=True))
    mouth.sound.opens.clear()
    opening = asyncio.get_running_loop().create_task(mouth.voice.open("Desk"))
    await settle()
    mouth.sound.opens.set()
    await opening
    await settle()
    assert sounding_s(mouth.play(6.0)) == pytest.approx(5.0, abs=0.02)
    await mouth.voice.close()


async def paced(mouth: Mouth, chunks: int, late_s: float = 0.0) -> None:
    """Send chunks as they are spoken, the last so late, while the speaker plays."""
    for index in range(chunks):
        if index == chunks - 1:
            await mouth.sound.speaker.play_on(late_s)
        mouth.voice.play(spoken(1, 0.25))
        await mouth.sound.speaker.play_on(0.25)


@pytest.mark.parametrize("other", ["Headset", "Phone"])
async def test_the_underruns_of_a_call_are_counted_over_all_its_speakers(other: str) -> None:
    mouth = Mouth()
    await mouth.open("Desk")
    assert mouth.voice.underruns == 0
    await paced(mouth, 4, late_s=0.1)
    assert mouth.voice.underruns == 1
    await mouth.voice.open(other)
    assert mouth.voice.underruns == 1
    mouth.voice.go_without()
    assert mouth.voice.underruns == 1


async def test_late_speech_is_bridged_and_the_cursor_stays_in_the_text() -> None:
    mouth = Mouth()
    await mouth.open("Desk")
    mouth.voice.set_text(1, "x" * 60)
    await paced(mouth, 4, late_s=0.12)
    assert mouth.edges == [Edge.STARTED]
    mouth.voice.complete()
    await mouth.sound.speaker.play_on(0.5)
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]
    assert mouth.voice.heard() == (1, 15, True)


@pytest.mark.parametrize("device", ["Desk", "Phone"])
async def test_an_end_that_a_closing_speaker_had_no_time_to_tell_is_told(device: str) -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.2, is_final=True))
    mouth.play(0.1)
    mouth.sound.speaker.on_edge = lambda edge: None
    mouth.play(0.5)
    assert mouth.edges == [Edge.STARTED]
    await mouth.voice.open(device)
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]


async def test_a_beginning_that_a_closing_speaker_had_no_time_to_tell_is_told() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.sound.speaker.on_edge = lambda edge: None
    mouth.voice.play(spoken(1, 0.5, is_final=True))
    mouth.play(0.1)
    assert mouth.edges == []
    await mouth.voice.open("Headset")
    assert mouth.edges == [Edge.STARTED]
    mouth.play(1.0)
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]


async def test_without_a_speaker_nothing_is_said_to_play() -> None:
    mouth = Mouth()
    await mouth.open()
    mouth.voice.play(spoken(1, 0.2, is_final=True))
    mouth.play(0.1)
    mouth.sound.speaker.on_edge = lambda edge: None
    mouth.play(0.5)
    mouth.voice.go_without()
    assert mouth.edges == [Edge.STARTED, Edge.RAN_DRY]
