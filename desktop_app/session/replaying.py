"""Hearing a turn again: what was said is kept, and goes to the speaker beside the agent's voice.

In a call it leaves by the call's own speaker, so that echo cancellation knows of it, and neither
the agent's position nor its edges move. Without one, a speaker is opened and given back; that
leaves the echo canceller alone, which may wait for the speaker of a call just then.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from desktop_app.audio import pcm
from desktop_app.audio.extra import FADE_S, Extra
from desktop_app.audio.playout import Edge
from desktop_app.audio.resample import Resampler
from desktop_app.errors import Notice, Severity, SoundError
from desktop_app.session.call_sound import CallSound
from desktop_app.session.happenings import (
    Happening,
    NoticeRaised,
    Recorded,
    Replaying,
    SoundStarted,
)
from desktop_app.session.ports import Sound, Stream
from desktop_app.session.recorder import Recorder
from desktop_app.session.recordings import Recording
from desktop_app.session.state import SessionState

log = logging.getLogger(__name__)

PIECE_S: Final = 1.0
"""So much sound is converted in one turn of the loop."""
AHEAD_S: Final = 2.0
"""So much converted sound waits for the speaker at most."""
RELEASE_CAP_S: Final = 1.0
"""A speaker that takes longer to be given back is not waited for."""
LOOK_AGAIN_S: Final = 0.05
"""How soon the end of it is noticed, and a change of the volume."""


class Replayer:
    """Keeps what is said, and plays one turn at a time; another takes its place.

    Args:
        sound: Opens a speaker where no call has one.
        tell: Receives `Recorded` and `Replaying`, and what goes wrong.
        voices: Those of the call that runs.
        volume: 0 to 1, as it is now.
    """

    def __init__(
        self,
        sound: Sound,
        tell: Callable[[Happening], None],
        *,
        voices: Callable[[], CallSound | None],
        volume: Callable[[], float],
    ) -> None:
        self._sound = sound
        self._recorder = Recorder()
        self._tell = tell
        self._voices = voices
        self._volume = volume
        self._turn = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def sent(self, chunk: bytes) -> None:
        """A chunk of the user's voice has left."""
        self._recorder.sent(chunk)

    def follow(self, happening: Happening, before: SessionState, state: SessionState) -> None:
        """Keep what is said; where the agent begins to speak, fall silent."""
        if isinstance(happening, SoundStarted):
            self.stop()  # two voices at once, nobody understands
        recorded = self._recorder.follow(happening, before, state)
        if recorded is not state.recorded:
            self._tell(Recorded(keys=recorded))

    def play(self, key: int, speaker: str | None) -> bool:
        """Begin to play a turn, in place of what plays.

        Args:
            key: Of the turn.
            speaker: Identity of the speaker to open if need be; ``None`` follows the system.

        Returns:
            False where there is no sound of it, and where the agent's own waits to be heard.
        """
        voices, recording = self._voices(), self._recorder.recordings.get(key)
        if recording is None or (voices is not None and voices.agent.has_more):
            return False
        self.stop()
        task = asyncio.get_running_loop().create_task(self._play(key, recording, speaker))
        self._tasks.add(task)
        task.add_done_callback(self._on_done)
        return True

    def stop(self) -> None:
        """Fall silent."""
        for task in self._tasks:
            task.cancel()

    async def released(self) -> None:
        """Fall silent, and wait until a speaker that was opened for it is given back."""
        self.stop()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=RELEASE_CAP_S)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("a turn could not be played again", exc_info=fault)

    async def _play(self, key: int, recording: Recording, speaker: str | None) -> None:
        async with self._turn:
            voices = self._voices()
            tap = None if voices is None else voices.agent.tap
            try:
                if voices is None or tap is None:
                    await self._play_alone(key, recording, speaker)
                    return
                stream = voices.agent.stream
                latency_s = 0.0 if stream is None else stream.latency_s
                await self._feed(
                    key,
                    recording,
                    tap.replay,
                    latency_s,
                    lambda: self._voices() is voices and voices.agent.tap is tap,
                )
            except SoundError as error:
                self._tell(NoticeRaised(notice=error.notice))

    async def _play_alone(self, key: int, recording: Recording, speaker: str | None) -> None:
        lost = await self._open_and_play(key, recording, speaker)
        if lost is not None and lost.severity is Severity.INFO:
            # The system looks at its devices anew, and the speaker asks to be opened again.
            lost = await self._open_and_play(key, recording, speaker)
        if lost is not None and lost.severity is not Severity.INFO:
            self._tell(NoticeRaised(notice=lost))

    async def _open_and_play(
        self, key: int, recording: Recording, speaker: str | None
    ) -> Notice | None:
        """Play all of it on a speaker of its own; return why that went away, if it did."""
        lost: list[Notice] = []
        made: list[Extra] = []

        def make(sample_rate: int) -> Extra:
            made.append(Extra(sample_rate))
            return made[-1]

        stream = await self._sound.open_speaker(speaker, make, _ignore, lost.append, raw=True)
        try:
            await self._feed(key, recording, made[-1], stream.latency_s, lambda: not lost)
        finally:
            await _give_back(stream)
        return lost[0] if lost else None

    async def _feed(
        self,
        key: int,
        recording: Recording,
        extra: Extra,
        latency_s: float,
        alive: Callable[[], bool],
    ) -> None:
        """Convert and queue, a little ahead of the speaker, until all of it was heard."""
        resampler = Resampler(recording.format.sample_rate, extra.sample_rate)

        async def left(most_s: float) -> bool:
            while alive() and extra.left_s > most_s:
                extra.volume = self._volume()
                await asyncio.sleep(LOOK_AGAIN_S)
            return alive()

        extra.volume = self._volume()
        self._tell(Replaying(key=key))
        try:
            for piece in recording.pieces(PIECE_S):
                extra.play(resampler.push(pcm.decode(piece, recording.format.encoding)))
                await asyncio.sleep(0)
                if not await left(AHEAD_S):
                    return
            extra.play(resampler.flush())
            if await left(0.0):
                await asyncio.sleep(latency_s)
        finally:
            extra.stop()
            self._tell(Replaying(key=None))


async def _give_back(stream: Stream) -> None:
    """Close a speaker, after what sounds has faded out."""
    try:
        await asyncio.sleep(stream.latency_s + FADE_S)
    finally:
        await stream.close()


def _ignore(_edge: Edge) -> None:
    """Sound that is nobody's speech has no edges."""
