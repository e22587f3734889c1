"""WebRTC's audio processing behind one call: 10 ms of the microphone in, the same cleaned out.

It takes any sample rate, and another for each end, so nothing is converted here but the samples'
type. Measured with livekit 1.2, both ends and all that goes with them: 0.13 ms a frame at 16 kHz,
0.15 ms at 48 kHz, which converting both ends would not save. So it runs where the microphone's
blocks arrive, on the loop: a thread of its own would cost more in waking up than it takes away. It
delays the voice by 15 ms: 9 for the echo, 6 more for the noise.

WebRTC finds the echo's delay by itself, up to half a second, and follows it. Measured: told a delay
that is 80 ms wrong, or 270, it is back at 38 dB of loss in the second half second; told one that is
too short, it loses nothing. So it is told once, at the beginning: the right one is worth 15 dB in
the first half second where the sound takes long, 0.3 s, and nothing elsewhere.
"""

from __future__ import annotations

from types import ModuleType
from typing import Final, Protocol

from desktop_app.audio import pcm
from desktop_app.audio.far_end import FRAME_S
from desktop_app.audio.types import Samples
from desktop_app.settings import Processing

LONGEST_DELAY_S: Final = 0.5
"""WebRTC refuses to hear of a longer one."""


class Processor(Protocol):
    """Cleans one microphone's sound."""

    def process(self, near: Samples, far: Samples | None) -> Samples:
        """Clean 10 ms of the microphone, with the speaker's 10 ms that belong to them."""


class Library(Protocol):
    """Makes processors. `load` gives WebRTC's."""

    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> Processor:
        """Make a processor that knows nothing of any echo yet.

        Args:
            choices: What to do.
            near_rate: Of the microphone, in Hz.
            far_rate: Of the speaker, in Hz.
            delay_s: From a sound in the far end to its echo in the near end, as far as known.
        """


class WebRtc:
    """livekit's build of WebRTC.

    Args:
        rtc: The module `livekit.rtc`.
    """

    def __init__(self, rtc: ModuleType) -> None:
        self._rtc = rtc

    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> Processor:
        """Make a processor."""
        return _Processor(self._rtc, choices, near_rate, far_rate, delay_s)


def load() -> Library:
    """Load WebRTC; takes up to a second from a cold disk, and may run on any thread.

    Raises:
        Exception: It is missing or broken, in whatever way.
    """
    from livekit import rtc

    library = WebRtc(rtc)
    library.make(Processing(), 16_000, 16_000, 0.0)  # what is loaded at the first use, now
    return library


class _Processor:
    """One instance of WebRTC's `AudioProcessing`, and the two frames that it works in."""

    def __init__(
        self, rtc: ModuleType, choices: Processing, near_rate: int, far_rate: int, delay_s: float
    ) -> None:
        self._apm = rtc.AudioProcessingModule(
            echo_cancellation=choices.echo_cancellation,
            noise_suppression=choices.noise_suppression,
            high_pass_filter=choices.high_pass,
            auto_gain_control=choices.automatic_gain,
        )
        if choices.echo_cancellation:
            delay_ms = round(min(max(delay_s, 0.0), LONGEST_DELAY_S) * 1000)
            self._apm.set_stream_delay_ms(delay_ms)
        self._near = bytearray(2 * round(FRAME_S * near_rate))
        self._far = bytearray(2 * round(FRAME_S * far_rate))
        self._near_frame = rtc.AudioFrame(self._near, near_rate, 1, len(self._near) // 2)
        self._far_frame = rtc.AudioFrame(self._far, far_rate, 1, len(self._far) // 2)

    def process(self, near: Samples, far: Samples | None) -> Samples:
        """Clean 10 ms."""
        if far is not None:
            self._far[:] = pcm.encode(far, "pcm")
            self._apm.process_reverse_stream(self._far_frame)
        self._near[:] = pcm.encode(near, "pcm")
        self._apm.process_stream(self._near_frame)  # in place
        return pcm.decode(bytes(self._near), "pcm")
