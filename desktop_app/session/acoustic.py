"""Trying the sound without a call: a chirp for the room, a recording played back, a few notes."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop_app.audio import acoustic, meter
from desktop_app.audio.acoustic import LATEST_S, Acoustics, Verdict
from desktop_app.audio.phrase import phrase
from desktop_app.audio.playout import Edge
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.errors import Action, Notice, SoundError, UsageError
from desktop_app.session import acoustic_words
from desktop_app.session.acoustic_words import Finding
from desktop_app.session.ports import Clock, Sound, Stream
from desktop_app.session.tape import Clip, Recorder, fail, forget
from desktop_app.wording import tr

OPEN_S: Final = 20.0
"""A cold driver may take 15 s."""
LEAD_S: Final = 0.5
"""The room is listened to before the chirp."""
RECORD_S: Final = 3.0
LISTEN_S: Final = 1.0
"""Any working microphone gives some sound within it, be it noise."""
DRAIN_S: Final = 0.3
"""Silence behind a sound, so that its end has left the device when it is closed."""
PATIENCE_S: Final = 3.0
"""So much longer than its sound a device may take."""

IN_CALL: Final = Notice(
    title=tr("A call is using your sound"),
    body=tr("It would hear the check. End the call, then check again."),
    action=Action.OK,
)
CHIRPING: Final = tr("Listening to a sweep of sound… Please be quiet for four seconds.")
RECORDING: Final = tr("Say something: recording for three seconds…")
PLAYING_BACK: Final = tr("Playing back what was recorded…")
PLAYING: Final = tr("Playing four notes…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How the room answered.

    Attributes:
        acoustics: Measured.
        finding: In words.
        devices: Identities of the microphone and the speaker that were open.
    """

    acoustics: Acoustics
    finding: Finding
    devices: tuple[str, str] = ("", "")

    @property
    def delay_s(self) -> float | None:
        """From speaker to microphone, in seconds, if an echo canceller may rely on it."""
        usable = self.acoustics.verdict in (Verdict.FINE, Verdict.CLIPPING)
        return self.acoustics.delay_s if usable else None


class AcousticCheck:
    """Opens devices, tries them, and gives them back, whatever happens. Cancel it at any time.

    Args:
        sound: Opens devices.
        clock: Tells when sound was handed over and arrived; also read on the audio thread.
        in_call: Whether a call has the devices.
    """

    def __init__(self, sound: Sound, clock: Clock, in_call: Callable[[], bool]) -> None:
        self._sound = sound
        self._clock = clock
        self._in_call = in_call

    async def measure(self, microphone: str | None, speaker: str | None) -> Checked:
        """Play the chirp and judge what comes back, unprocessed; takes about four seconds.

        Args:
            microphone: Identity; ``None`` follows the system.
            speaker: Likewise.

        Raises:
            SoundError: A device is missing, taken, silent about itself, or was pulled out.
            UsageError: During a call.
        """
        self._refuse_in_call()
        recorder = Recorder(self._clock)

        def make(sample_rate: int) -> Samples:
            return np.concatenate(
                (
                    np.zeros(round(LEAD_S * sample_rate), np.float32),
                    acoustic.chirp(sample_rate),
                    np.zeros(round(LATEST_S * sample_rate), np.float32),
                )
            )

        async with self._recording(microphone, recorder, raw=True) as heard_by:
            played_by, clip = await self._play(speaker, make, lost=recorder.over, raw=True)
            sound, begun_s = recorder.result(heard_by.sample_rate)
            names = (heard_by.name, played_by.name)
            devices = (heard_by.device_id, played_by.device_id)
        found = await asyncio.to_thread(
            acoustic.measure,
            sound,
            heard_by.sample_rate,
            played_rate=played_by.sample_rate,
            played_at_s=clip.begun_s(played_by.sample_rate) + LEAD_S - begun_s,
        )
        finding = acoustic_words.of_acoustics(found, *names)
        return Checked(acoustics=found, finding=finding, devices=devices)

    async def listen(self, microphone: str | None) -> Finding:
        """Hear for a second whether a microphone gives any sound; nothing of it is kept.

        Args:
            microphone: Identity; ``None`` follows the system.

        Raises:
            SoundError: It is missing, taken, silent about itself, or was pulled out.
            UsageError: During a call.
        """
        self._refuse_in_call()
        recorder = Recorder(self._clock)
        async with self._recording(microphone, recorder, raw=True) as stream:
            with _answering("microphone"):
                async with asyncio.timeout(LISTEN_S + PATIENCE_S):
                    await recorder.wait_for(round(LISTEN_S * stream.sample_rate))
            sound, _ = recorder.result(stream.sample_rate)
        flat = float(np.ptp(np.nan_to_num(sound))) < acoustic.SILENT_BELOW
        return acoustic_words.listened(stream.name, flat=flat)

    async def record_and_play_back(
        self,
        microphone: str | None,
        speaker: str | None,
        on_step: Callable[[str], None],
        *,
        gain_db: float = 0.0,
    ) -> Finding:
        """Record the user for three seconds and let them hear it.

        Args:
            microphone: Identity; ``None`` follows the system.
            speaker: Likewise.
            on_step: Told in a sentence what is going on.
            gain_db: Added to what the microphone gives, as in a call.

        Raises:
            SoundError: A device is missing, taken, silent about itself, or was pulled out.
            UsageError: During a call.
        """
        self._refuse_in_call()
        recorder = Recorder(self._clock)
        async with self._recording(microphone, recorder) as stream:
            on_step(RECORDING)
            with _answering("microphone"):
                async with asyncio.timeout(RECORD_S + PATIENCE_S):
                    await recorder.wait_for(round(RECORD_S * stream.sample_rate))
            sound, _ = recorder.result(stream.sample_rate)
            name, recorded_rate = stream.name, stream.sample_rate
        if not sound.size or np.ptp(sound) == 0:
            return acoustic_words.silent(name)
        sound = np.clip(sound * np.float32(10 ** (gain_db / 20)), -1.0, 1.0)

        def make(sample_rate: int) -> Samples:
            resampler = Resampler(recorded_rate, sample_rate)
            return np.concatenate(
                (
                    resampler.push(sound),
                    resampler.flush(),
                    np.zeros(round(DRAIN_S * sample_rate), np.float32),
                )
            )

        on_step(PLAYING_BACK)
        await self._play(speaker, make)
        peak_dbfs = 20 * math.log10(max(float(np.max(np.abs(sound))), 1e-6))
        verdict = meter.judge(peak_dbfs, clipped=peak_dbfs >= meter.CLIP_DBFS)
        return acoustic_words.of_recording(verdict, name)

    async def play_phrase(self, speaker: str | None) -> Finding:
        """Play a few pleasant notes.

        Args:
            speaker: Identity; ``None`` follows the system.

        Raises:
            SoundError: It is missing, taken, or was pulled out.
            UsageError: During a call.
        """
        self._refuse_in_call()

        def make(sample_rate: int) -> Samples:
            drain = np.zeros(round(DRAIN_S * sample_rate), np.float32)
            return np.concatenate((phrase(sample_rate), drain))

        stream, _ = await self._play(speaker, make)
        return acoustic_words.of_phrase(stream.name)

    def _refuse_in_call(self) -> None:
        if self._in_call():
            raise UsageError(IN_CALL)

    @asynccontextmanager
    async def _recording(
        self, microphone: str | None, recorder: Recorder, *, raw: bool = False
    ) -> AsyncIterator[Stream]:
        with _answering("microphone"):
            async with asyncio.timeout(OPEN_S):
                stream = await self._sound.open_microphone(
                    microphone, recorder.on_block, recorder.on_lost, raw=raw
                )
        try:
            yield stream
        finally:
            forget(recorder.over)
            await stream.close()

    async def _play(
        self,
        speaker: str | None,
        make: Callable[[int], Samples],
        lost: asyncio.Future[None] | None = None,
        *,
        raw: bool = False,
    ) -> tuple[Stream, Clip]:
        """Play a sound to its end; also ends, by raising, when ``lost`` is done."""
        loop = asyncio.get_running_loop()
        over: asyncio.Future[None] = loop.create_future()
        clips: list[Clip] = []

        def make_source(sample_rate: int) -> Clip:
            clips.append(Clip(make(sample_rate), self._clock))
            return clips[-1]

        def on_edge(edge: Edge) -> None:
            if edge is Edge.RAN_DRY and not over.done():
                over.set_result(None)

        with _answering("speaker"):
            async with asyncio.timeout(OPEN_S):
                stream = await self._sound.open_speaker(
                    speaker, make_source, on_edge, lambda notice: fail(over, notice), raw=raw
                )
        try:
            waiting = {over} if lost is None else {over, lost}
            length_s = len(clips[-1].samples) / stream.sample_rate
            done, _ = await asyncio.wait(
                waiting,
                timeout=length_s + PATIENCE_S,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for one in done:
                one.result()
            if not done:
                raise SoundError(_stands_still("speaker"))
        finally:
            forget(over)
            await stream.close()
        return stream, clips[-1]


@contextmanager
def _answering(kind: str) -> Iterator[None]:
    """Say in a sentence that a device took too long to open."""
    try:
        yield
    except TimeoutError:
        raise SoundError(_stands_still(kind)) from None


def _stands_still(kind: str) -> Notice:
    return Notice(
        title=tr("The microphone does not answer")
        if kind == "microphone"
        else tr("The speaker does not answer"),
        body=tr("It stood still. Choose another one, or pull it out and plug it in again."),
        action=Action.CHOOSE_DEVICE,
    )
