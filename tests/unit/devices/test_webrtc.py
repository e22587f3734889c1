"""What WebRTC really does to speech in rooms, through the program's own two ends.

The figures asked for are those that a person needs; `python -m tests.bench.echo` shows by how much
they are passed.
"""

import sys

import numpy as np
import pytest

from desktop_app.audio.types import Samples
from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.devices.webrtc import Library, load
from desktop_app.local_agent.voice import synthesize
from desktop_app.settings import RAW, Processing
from tests.room import (
    MICROPHONE_PIECE,
    Devices,
    Room,
    comb,
    comb_power_db,
    impulse_response,
    loss_db,
    noise,
    power_db,
    request,
    story,
)

RATE = 48_000
SETTLED_S = 2.0
LONG_S = 4.0

ROOMS_S = (0.06, 0.1, 0.15, 0.2)


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def room(
    library: Library | None,
    length_s: float = 0.1,
    devices: Devices | None = None,
    choices: Processing | None = None,
) -> Room:
    voice = VoiceProcessing(choices or Processing())
    voice.bring(library)
    devices = devices or Devices()
    response = impulse_response(devices.microphone_rate, length_s, seed=round(1000 * length_s))
    return Room(voice, response, devices)


def silence(devices: Devices, seconds: float = LONG_S) -> Samples:
    return np.zeros(round(seconds * devices.microphone_rate), np.float32)


def settled_loss_db(place: Room) -> float:
    """How much echo of a story is gone after two seconds, in dB."""
    rate = place.devices.microphone_rate
    heard, cleaned = place.hold(story(place.devices.speaker_rate), silence(place.devices))
    return loss_db(heard, cleaned, rate, SETTLED_S)


@pytest.mark.parametrize("length_s", ROOMS_S)
def test_within_two_seconds_no_echo_is_left_in_any_room(library: Library, length_s: float) -> None:
    assert settled_loss_db(room(library, length_s)) > 30


@pytest.mark.parametrize("length_s", [0.06, 0.2])
def test_who_talks_over_the_agent_is_heard_and_the_agent_is_not(
    library: Library, length_s: float
) -> None:
    place = room(library, length_s)
    seconds, begin = 12, 4 * RATE
    played = comb(story(RATE)[: seconds * RATE], RATE, odd=False)
    spoken = np.zeros(seconds * RATE, np.float32)
    both = slice(begin, None)
    spoken[both] = comb(request(RATE)[: len(spoken) - begin], RATE, odd=True)
    echo = place.echo(played, RATE)[: len(spoken)]
    spoken *= 10 ** ((3 + power_db(echo[both]) - power_db(spoken[both])) / 20)
    _, cleaned = place.hold(played, spoken)

    def change_db(before: Samples, odd: bool) -> float:
        return comb_power_db(cleaned[both], RATE, odd=odd) - comb_power_db(
            before[both], RATE, odd=odd
        )

    assert change_db(echo, odd=False) < -20
    assert abs(change_db(spoken, odd=True)) < 3


@pytest.mark.parametrize("wrong_s", [-0.08, 0.08, 0.25])
def test_a_wrong_delay_is_found_out_within_two_seconds(library: Library, wrong_s: float) -> None:
    place = room(library)
    place.voice.tell_delay(0.09 + wrong_s)
    assert settled_loss_db(place) > 30


@pytest.mark.parametrize("output_s", [0.01, 0.12, 0.3])
def test_speakers_may_be_quick_or_slow(library: Library, output_s: float) -> None:
    assert settled_loss_db(room(library, devices=Devices(output_s=output_s))) > 30


def test_the_quickest_devices_have_no_echo_before_its_sound(library: Library) -> None:
    quick = Devices(output_s=0.003, microphone_piece=128, speaker_piece=128)
    assert settled_loss_db(room(library, devices=quick)) > 30


def test_a_system_that_tells_no_times_loses_nothing(library: Library) -> None:
    assert settled_loss_db(room(library, devices=Devices(tells_times=False))) > 30


@pytest.mark.parametrize(
    ("microphone", "speaker"),
    [(8_000, 8_000), (16_000, 48_000), (44_100, 48_000), (48_000, 44_100), (192_000, 96_000)],
)
def test_any_pair_of_rates_will_do(library: Library, microphone: int, speaker: int) -> None:
    devices = Devices(
        microphone_rate=microphone,
        speaker_rate=speaker,
        microphone_piece=microphone // 100,
        speaker_piece=speaker // 100,
    )
    assert settled_loss_db(room(library, devices=devices)) > 30


@pytest.mark.parametrize(
    "devices",
    [
        Devices(jitter_s=0.008),
        Devices(speaker_piece=2_048, output_s=0.085),
        Devices(microphone_piece=240, speaker_piece=1_024),
        Devices(microphone_piece=480, speaker_piece=480, output_s=0.01),
        Devices(microphone_piece=512),
        Devices(drift_ppm=100),
        Devices(drift_ppm=-100),
    ],
    ids=[
        "late",
        "large pieces",
        "unequal pieces",
        "small pieces",
        "small pieces of a microphone",
        "fast speaker",
        "slow speaker",
    ],
)
def test_uneven_callbacks_and_clocks_that_drift_are_no_matter(
    library: Library, devices: Devices
) -> None:
    assert settled_loss_db(room(library, devices=devices)) > 30


def test_a_loop_that_stalls_keeps_both_ends_together(library: Library) -> None:
    place = room(library)
    place.stall = lambda at_s: 1.0 < at_s < 1.4 or 2.5 < at_s < 2.8
    assert settled_loss_db(place) > 30


def test_another_speaker_is_learnt_within_two_seconds(library: Library) -> None:
    place = room(library)
    place.hold(story(RATE), silence(place.devices))
    place.devices = Devices(output_s=0.12)
    place.response = impulse_response(RATE, 0.15, seed=9)
    assert settled_loss_db(place) > 30


def test_a_person_alone_is_left_as_loud_as_before(library: Library) -> None:
    place = room(library)
    heard, cleaned = place.hold(np.zeros(0, np.float32), request(RATE)[: 4 * RATE])
    assert abs(loss_db(heard, cleaned, RATE, 0.5)) < 1


@pytest.mark.parametrize("since_s", [0.3, 1.0, 3.2])
def test_a_person_with_headphones_is_heard_while_the_agent_speaks(
    library: Library, since_s: float
) -> None:
    voice = VoiceProcessing(Processing())
    voice.bring(library)
    place = Room(voice, np.array([1e-9], np.float32), Devices())  # nothing comes back
    question = synthesize("What time is it?", RATE).samples
    at = round(since_s * RATE)
    spoken = np.zeros(at + len(question) + RATE, np.float32)
    spoken[at : at + len(question)] = question
    _, cleaned = place.hold(story(RATE)[: len(spoken)], spoken)
    late = round(0.015 * RATE)
    kept_db = power_db(cleaned[at + late : at + late + len(question)]) - power_db(question)
    assert kept_db > -6


def test_without_a_speaker_the_microphone_is_cleaned_of_noise(library: Library) -> None:
    voice = VoiceProcessing(Processing())
    voice.bring(library)
    blocks: list[Samples] = []
    near = voice.near_end(RATE, blocks.append, lambda: False)
    hiss = noise(4 * RATE, -40.0)
    for at in range(0, len(hiss), 960):
        near.push(hiss[at : at + 960])
    cleaned = np.concatenate(blocks)
    assert cleaned.shape == hiss.shape
    assert loss_db(hiss, cleaned, RATE, SETTLED_S) > 6


def test_a_soft_voice_is_made_louder_only_if_that_is_chosen(library: Library) -> None:
    soft = request(RATE)[: 8 * RATE] * np.float32(0.03)
    levels = []
    for gain in (False, True):
        voice = VoiceProcessing(Processing(echo_cancellation=False, automatic_gain=gain))
        voice.bring(library)
        blocks: list[Samples] = []
        near = voice.near_end(RATE, blocks.append, lambda: False)
        for at in range(0, len(soft), 960):
            near.push(soft[at : at + 960])
        levels.append(power_db(np.concatenate(blocks)[4 * RATE :]))
    assert abs(levels[0] - power_db(soft[4 * RATE :])) < 3
    assert levels[1] > levels[0] + 6


def test_raw_sound_is_the_very_same(library: Library) -> None:
    place = room(library, choices=RAW)
    heard, cleaned = place.hold(story(RATE), silence(place.devices, 1.0))
    whole = len(heard) // MICROPHONE_PIECE * MICROPHONE_PIECE
    np.testing.assert_array_equal(cleaned[:whole], heard[:whole])


def test_what_is_said_of_the_loss_is_what_it_is(library: Library) -> None:
    place = room(library)
    heard, cleaned = place.hold(story(RATE), silence(place.devices, 6.0))
    told = place.voice.reading()
    assert told.state == "working"
    assert told.loss_db is not None
    assert 25 < told.loss_db < loss_db(heard, cleaned, RATE, SETTLED_S) + 3


def test_loading_fails_in_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "livekit.rtc", None)
    monkeypatch.delattr("livekit.rtc", raising=False)
    with pytest.raises(ImportError):
        load()
