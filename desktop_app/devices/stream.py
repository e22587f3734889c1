"""An open device: it knows when it is lost, and gives itself back exactly once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Final, Protocol

from desktop_app.audio.health import Symptom
from desktop_app.devices import words
from desktop_app.devices.suspend import Suspend
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Kind

CHECK_S: Final = 0.2
CHECKS: Final = 3
"""So many looks in a row without a callback in between, and the device is taken for lost."""

log = logging.getLogger(__name__)


class NoAnswerError(SoundError):
    """The device was opened and then never called back."""


class End(Protocol):
    """The callback's side of a stream."""

    @property
    def calls(self) -> int:
        """Callbacks so far."""

    @property
    def faults(self) -> int:
        """Callbacks before which sound was lost."""

    @property
    def symptom(self) -> Symptom | None:
        """What is wrong with the sound as the device gives it."""

    def close(self) -> None:
        """Hand nothing on any more."""


class PortAudioStream:
    """One device, from being opened to being given back. Lives on the event loop.

    Args:
        kind: Of the device.
        name: Tells the name for people, which changes with the system's default.
        device_id: Tells the identity, which does so, too.
        sample_rate: In Hz.
        on_lost: Called at most once, only after `begin` and never after `close`.
    """

    def __init__(
        self,
        *,
        kind: Kind,
        name: Callable[[], str],
        device_id: Callable[[], str],
        sample_rate: int,
        on_lost: Callable[[Notice], None],
    ) -> None:
        self._kind = kind
        self._name = name
        self._device_id = device_id
        self._sample_rate = sample_rate
        self._latency_s = 0.0
        self._on_lost = on_lost
        self._loop = asyncio.get_running_loop()
        self._first = asyncio.Event()
        self._ended = False
        self._end: End | None = None
        self._release: Callable[[], Coroutine[None, None, None]] | None = None
        self._closing: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._seen = -1
        self._idle_checks = 0
        self._suspend = Suspend()

    @property
    def name(self) -> str:
        """The device's human name."""
        return self._name()

    @property
    def device_id(self) -> str:
        """Identity of the device; empty if nobody knows it."""
        return self._device_id()

    @property
    def sample_rate(self) -> int:
        """In Hz."""
        return self._sample_rate

    @property
    def latency_s(self) -> float:
        """What the device itself adds, in seconds."""
        return self._latency_s

    @property
    def symptom(self) -> Symptom | None:
        """What is wrong with a microphone's sound as the device gives it, before processing."""
        return self._end.symptom if self._end else None

    @property
    def faults(self) -> int:
        """How often the system lost sound of this stream."""
        return self._end.faults if self._end else 0

    @property
    def ended(self) -> bool:
        """Whether PortAudio has ended it."""
        return self._ended

    async def begin(
        self,
        end: End,
        release: Callable[[], Coroutine[None, None, None]],
        *,
        latency_s: float,
        timeout_s: float,
    ) -> None:
        """Wait until the opened device calls back, and watch over it from then on.

        A device may be opened with success and never call; such a one is closed again.

        Args:
            end: The callback's side.
            release: Closes the device; awaited exactly once.
            latency_s: What the device adds, in seconds.
            timeout_s: How long to wait.

        Raises:
            NoAnswerError: It does not call, or ended before it did.
            SoundError: It called, and has gone since; or it was closed meanwhile.
        """
        self._end = end
        self._release = release
        self._latency_s = latency_s
        try:
            async with asyncio.timeout(timeout_s):
                await self._first.wait()
        except TimeoutError:
            await self.close()
            raise NoAnswerError(words.unanswered(self._kind)) from None
        except BaseException:
            self._shut()
            raise
        if self._ended:
            was_closed = self._closing is not None
            await self.close()
            if not end.calls and not was_closed:
                raise NoAnswerError(words.unanswered(self._kind))
            raise SoundError(words.unplugged(self._kind, self._name()))
        self._check()

    async def renew(self) -> None:
        """Give the device back, and ask for it to be opened again; nothing when it is closed."""
        self._lose(words.renewed(self._kind))
        await self.close()

    async def close(self) -> None:
        """Stop and release the device. Calling it twice is harmless."""
        if closing := self._shut():
            await asyncio.shield(closing)

    def on_first(self) -> None:
        """Learn that the device has called back for the first time."""
        self._first.set()

    def on_finished(self) -> None:
        """Learn that PortAudio has ended the stream, perhaps because we asked it to."""
        self._ended = True
        self._first.set()
        if self._timer is not None:
            self._lose(words.unplugged(self._kind, self._name()))

    def _check(self) -> None:
        calls = self._end.calls if self._end else 0
        self._idle_checks = 0 if calls != self._seen else self._idle_checks + 1
        self._seen = calls
        self._timer = self._loop.call_later(CHECK_S, self._check)
        if self._idle_checks >= CHECKS:
            self._lose(words.stalled(self._kind, self._name()))
        elif self._suspend.slept():
            # Some systems' streams go on without a sound.
            self._lose(words.renewed(self._kind))

    def _lose(self, notice: Notice) -> None:
        if self._closing is None:
            log.info("%s lost: %s", self._kind, notice.title)
            self._shut()
            self._on_lost(notice)

    def _shut(self) -> asyncio.Task[None] | None:
        if self._closing is None and self._end and self._release:
            if self._timer is not None:
                self._timer.cancel()
            self._end.close()
            self._closing = self._loop.create_task(self._release(), name=f"close {self._kind}")
        return self._closing


def post(loop: asyncio.AbstractEventLoop, callback: Callable[[], None]) -> None:
    """Have a callback run on the loop, from any thread; a closed loop needs none."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(callback)
