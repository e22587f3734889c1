"""A room without air: a speaker, its echo, a person who talks, and a microphone that hears both.

The program's own ends of the two streams run in it, with a clock that is the test's: callbacks come
when the devices of the room want, late and uneven if they are told to be.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import cast

import numpy as np

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices.capture import Capture
from desktop_app.devices.choice import PERIOD
from desktop_app.devices.render import Render
from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.local_agent.voice import synthesize

MICROPHONE_PIECE = PERIOD["microphone"]
NOISE_DBFS = -75.0
"""Of the room itself."""
STORY = (
    "The quick brown fox jumps over the lazy dog, and then it looks around the garden for something"
    " to eat. Nobody told it that the kitchen door was open all morning, so it walks straight in"
    " and helps itself to the bread. When the family comes home in the evening they find nothing"
    " but crumbs on the floor, and one very happy fox asleep beside the stove."
)
REQUEST = (
    "Excuse me, could you please wait for a moment? I would like to know when the next train to the"
    " city leaves, and from which platform. Also tell me whether I have to change on the way, and"
    " how much the ticket costs for two grown people and a child."
)


@cache
def story(sample_rate: int) -> Samples:
    """What the speaker says: nineteen seconds, shape ``(n,)``."""
    return synthesize(STORY, sample_rate).samples


@cache
def request(sample_rate: int) -> Samples:
    """What the person says: fourteen seconds in another voice, shape ``(n,)``."""
    return synthesize(REQUEST, sample_rate, voice="en-us+f3", words_per_minute=150).samples


def impulse_response(
    sample_rate: int, length_s: float, *, seed: int = 1, gain_db: float = -10.0
) -> Samples:
    """Make a room: a first sound, and noise that decays by 60 dB within its length.

    Args:
        sample_rate: In Hz.
        length_s: In seconds.
        seed: Another number makes another room.
        gain_db: How loud an echo of white noise is, beside the noise.
    """
    frames = round(length_s * sample_rate)
    decay = 10.0 ** (-3.0 * np.arange(frames) / frames)
    response = np.random.default_rng(seed).standard_normal(frames) * decay
    response[0] = 3.0
    response *= 10.0 ** (gain_db / 20.0) / np.linalg.norm(response)
    made: Samples = np.asarray(response, np.float32)
    return made


def convolve(sound: Samples, response: Samples) -> Samples:
    """Let a sound sound in a room; what is left of it at its end is cut off."""
    size = 1 << (len(sound) + len(response) - 1).bit_length()
    spectrum = np.fft.rfft(sound, size) * np.fft.rfft(response, size)
    return np.fft.irfft(spectrum, size)[: len(sound)].astype(np.float32)


def noise(frames: int, dbfs: float = NOISE_DBFS) -> Samples:
    """White noise of a loudness, the same each time."""
    made = np.random.default_rng(7).standard_normal(frames, np.float32)
    return made * np.float32(10.0 ** (dbfs / 20.0))


def power_db(sound: Samples) -> float:
    """Mean power in dB; -150 for silence."""
    return float(10.0 * np.log10(np.mean(np.square(sound, dtype=np.float64)) + 1e-15))


@dataclass(frozen=True, kw_only=True)
class Devices:
    """What stands in the room.

    Attributes:
        microphone_rate: In Hz.
        speaker_rate: In Hz.
        microphone_piece: Samples of one callback of the microphone.
        speaker_piece: Samples of one callback of the speaker.
        output_s: From the speaker's callback to the sound.
        input_s: From the sound to the microphone's callback, besides its piece.
        jitter_s: Callbacks are late by up to so much, each by chance.
        drift_ppm: So many millionths does the speaker's clock run fast.
        tells_times: Whether callbacks are told true times, or zeros.
    """

    microphone_rate: int = 48_000
    speaker_rate: int = 48_000
    microphone_piece: int = MICROPHONE_PIECE
    speaker_piece: int = PERIOD["speaker"]
    output_s: float = 0.032
    input_s: float = 0.0
    jitter_s: float = 0.0
    drift_ppm: float = 0.0
    tells_times: bool = True


class _Story:
    """Plays samples once, then silence."""

    def __init__(self, sound: Samples) -> None:
        self._sound = sound
        self._at = 0

    def pull(self, out: Samples) -> Edge | None:
        part = self._sound[self._at : self._at + len(out)]
        out[: len(part)] = part
        out[len(part) :] = 0.0
        self._at += len(out)
        return None


@dataclass
class Room:
    """One microphone and one speaker of the program, in a room.

    Attributes:
        voice: Cleans what the microphone hears.
        devices: The devices.
        response: Of the room, at the microphone's rate.
    """

    voice: VoiceProcessing
    response: Samples
    devices: Devices = field(default_factory=Devices)
    stall: Callable[[float], bool] = lambda _at_s: False
    """Whether the loop is busy at a time, in seconds: then blocks wait."""

    def echo(self, played: Samples, sample_rate: int) -> Samples:
        """Give what the microphone hears of the speaker, before any processing."""
        devices = self.devices
        rate = devices.microphone_rate * (1.0 - devices.drift_ppm * 1e-6)
        if rate != sample_rate:
            count = int(len(played) * rate / sample_rate)
            places = np.arange(count) * (sample_rate / rate)
            played = np.interp(places, np.arange(len(played)), played).astype(np.float32)
        late = np.zeros(round(devices.output_s * devices.microphone_rate), np.float32)
        return convolve(np.concatenate((late, played)), self.response)

    def hold(self, played: Samples, spoken: Samples) -> tuple[Samples, Samples]:
        """Let the speaker play while the person speaks, for as long as there is to hear.

        Args:
            played: By the speaker, at its rate.
            spoken: By the person, at the microphone's rate; its length is how long it takes.

        Returns:
            What the microphone heard, and what the program made of it: equally long.
        """
        devices = self.devices
        heard = noise(len(spoken)) + spoken
        echo = self.echo(played, devices.speaker_rate)[: len(spoken)]
        heard[: len(echo)] += echo
        return heard, self._run(heard, played)

    def _run(self, heard: Samples, played: Samples) -> Samples:
        devices, chance = self.devices, np.random.default_rng(3)
        cleaned: list[Samples] = []
        waiting: list[Callable[[], None]] = []
        loop = cast(asyncio.AbstractEventLoop, SimpleNamespace(call_soon_threadsafe=waiting.append))
        near = self.voice.near_end(devices.microphone_rate, cleaned.append, lambda: False)
        capture = Capture(
            loop,
            devices.microphone_rate,
            1,
            near.push,
            lambda: None,
            devices.input_s,
        )
        near.delay_s = lambda: capture.delay_s
        far = self.voice.far_end(devices.speaker_rate, devices.output_s)
        render = Render(loop, _Story(played), 1, lambda _: None, lambda: None, far)
        render.calls = 1  # the first call has been told
        speaker_s = devices.speaker_piece / (devices.speaker_rate * (1 + devices.drift_ppm * 1e-6))
        microphone_s = devices.microphone_piece / devices.microphone_rate
        due = [(0.0, 0, 0), (microphone_s + devices.input_s, 1, 0)]
        late_s = 0.0
        pieces = len(heard) // devices.microphone_piece
        while True:
            at_s, which, count = heapq.heappop(due)
            late_s = float(chance.uniform(0.0, devices.jitter_s)) if devices.jitter_s else 0.0
            if which == 0:
                buffer = bytearray(4 * devices.speaker_piece)
                render.callback(
                    memoryview(buffer), devices.speaker_piece, self._time(output=True), False
                )
                heapq.heappush(due, ((count + 1) * speaker_s + late_s, 0, count + 1))
                continue
            if count == pieces:
                break
            piece = heard[count * devices.microphone_piece :][: devices.microphone_piece]
            capture.callback(
                memoryview(piece.tobytes()), len(piece), self._time(output=False), False
            )
            if not self.stall(at_s):
                for callback in waiting:
                    callback()
                waiting.clear()
            begin_s = (count + 2) * microphone_s + devices.input_s
            heapq.heappush(due, (begin_s + late_s, 1, count + 1))
        capture.drain()
        made = np.concatenate(cleaned) if cleaned else heard[:0]
        rest = heard[len(made) :]
        return np.concatenate((made, np.zeros_like(rest)))

    def _time(self, *, output: bool) -> object:
        devices = self.devices
        if not devices.tells_times:
            return SimpleNamespace(currentTime=0.0, outputBufferDacTime=0.0, inputBufferAdcTime=0.0)
        piece_s = devices.microphone_piece / devices.microphone_rate
        return SimpleNamespace(
            currentTime=100.0,
            outputBufferDacTime=100.0 + devices.output_s if output else 0.0,
            inputBufferAdcTime=0.0 if output else 100.0 - devices.input_s - piece_s,
        )


def loss_db(heard: Samples, cleaned: Samples, sample_rate: int, since_s: float) -> float:
    """Tell how much softer it became, from a time on, in dB."""
    start = round(since_s * sample_rate)
    return power_db(heard[start:]) - power_db(cleaned[start:])


def comb(sound: Samples, sample_rate: int, *, odd: bool, width_hz: float = 250.0) -> Samples:
    """Keep every other band of a sound.

    Two voices of different combs can be told apart after a processing that is not linear, which is
    how ITU-T P.502 measures double talk; a guard of a tenth keeps them from touching.
    """
    spectrum = np.fft.rfft(sound)
    hertz = np.fft.rfftfreq(len(sound), 1 / sample_rate)
    inside = np.mod(hertz / width_hz, 1.0)
    mine = (hertz // width_hz).astype(int) % 2 == int(odd)
    kept = mine & (inside > 0.1) & (inside < 0.9) & (hertz < 7_900.0)
    return np.fft.irfft(spectrum * kept, len(sound)).astype(np.float32)


def comb_power_db(sound: Samples, sample_rate: int, *, odd: bool, width_hz: float = 250.0) -> float:
    """Tell how strong every other band of a sound is, in dB, beside equally long sounds."""
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / sample_rate)
    mine = ((hertz // width_hz).astype(int) % 2 == int(odd)) & (hertz < 8_000.0)
    return float(10.0 * np.log10(spectrum[mine].sum() + 1e-15))
