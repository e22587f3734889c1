"""A microphone that stays open between calls, so that the first word of a call is not lost.

Opening a device takes a moment in which a person may speak already. A warm microphone is lent to
the call together with what it heard just before, which the gate treats like any other pre-roll;
while the user has muted it remembers nothing. One that cannot be opened is tried again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from desktop_app.audio.health import Symptom
from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Device, Kind, Sound, Source, Stream
from desktop_app.session.side import RETRY_S

REMEMBERED_S: Final = 0.5
"""What was heard before a call has the microphone: the gate's pre-roll, and the way there."""


class WarmSound:
    """The devices there are, of which one microphone may stay open.

    Args:
        sound: Opens them.
        wanted: Gives the identity of the microphone that the next call will ask for; ``None``
            follows the system.
        muted: Whether the user has muted.
        tell: Told whenever `is_warm` becomes otherwise.
    """

    def __init__(
        self,
        sound: Sound,
        wanted: Callable[[], str | None],
        *,
        muted: Callable[[], bool],
        tell: Callable[[bool], None],
    ) -> None:
        self._sound = sound
        self._wanted = wanted
        self._muted = muted
        self._tell = tell
        self._told = False
        self._retry: asyncio.TimerHandle | None = None
        self._retries = 0
        self._on = False
        self._turn = asyncio.Lock()
        self._kept: _Kept | None = None
        self._settling: asyncio.Task[None] | None = None

    @property
    def is_warm(self) -> bool:
        """Whether a microphone is open though no call has it."""
        return self._kept is not None and not self._kept.is_lent

    def set_warm(self, on: bool) -> None:
        """Keep a microphone open from now on, or none."""
        if on != self._on:
            self._on = on
            self._retries = 0
            self.refresh()

    def refresh(self) -> None:
        """Something was plugged in, or another microphone was chosen: keep the right one."""
        self._forget_retry()
        if not self._on and self._kept is None:
            return
        if self._settling is not None:
            self._settling.cancel()
        self._settling = asyncio.get_running_loop().create_task(self._settle())

    async def close(self) -> None:
        """Give back what is kept."""
        self._on = False
        self._forget_retry()
        if self._settling is not None:
            self._settling.cancel()
            await asyncio.gather(self._settling, return_exceptions=True)
        async with self._turn:
            await self._give_back()

    async def ready(self) -> None:
        """Wait until it is known what is plugged in, but not for long."""
        await self._sound.ready()

    def devices(self, kind: Kind) -> Sequence[Device]:
        """Give what is plugged in; empty if nobody knows."""
        return self._sound.devices(kind)

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open a microphone, or lend the one that is open already.

        Args:
            device_id: Identity from the catalog; ``None`` follows the system.
            on_block: Called in order, with a warm microphone's last half a second first.
            on_lost: Called at most once, when the device has gone or stopped.
            raw: The blocks as they are, whatever is chosen: for measuring. It is never lent.

        Raises:
            SoundError: There is no such device, or it is taken, blocked, or does not answer.
        """
        if raw:
            return await self._sound.open_microphone(device_id, on_block, on_lost, raw=True)
        async with self._turn:
            if self._kept is not None and not self._kept.serves(device_id):
                await self._give_back()
            if self._kept is None and not self._on:
                return await self._sound.open_microphone(device_id, on_block, on_lost)
            if self._kept is None:
                self._kept = await self._open(device_id)
            self._kept.lend(on_block, on_lost)
            self._note()
            return _Lent(self._kept, self._take_back)

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open a speaker that plays ``make_source(sample_rate)``.

        With ``raw`` nobody takes this sound out of a microphone's: to measure, or beside a call.

        Raises:
            SoundError: There is no such device, or it is taken or does not answer.
        """
        return await self._sound.open_speaker(device_id, make_source, on_edge, on_lost, raw=raw)

    async def _settle(self) -> None:
        async with self._turn:
            if self._kept is not None and self._kept.is_lent:
                return
            wanted = self._wanted()
            if self._kept is not None and not (self._on and self._kept.serves(wanted)):
                await self._give_back()
            if self._on and self._kept is None:
                try:
                    self._kept = await self._open(wanted)
                except SoundError:  # The call that needs it says what is wrong.
                    self._try_later()
                    return
                self._retries = 0
                self._note()

    def _try_later(self) -> None:
        pause_s = RETRY_S[min(self._retries, len(RETRY_S) - 1)]
        self._retries += 1
        self._retry = asyncio.get_running_loop().call_later(pause_s, self.refresh)

    def _forget_retry(self) -> None:
        if self._retry is not None:
            self._retry.cancel()
            self._retry = None

    def _note(self) -> None:
        if self.is_warm != self._told:
            self._told = self.is_warm
            self._tell(self._told)

    async def _open(self, device_id: str | None) -> _Kept:
        kept = _Kept(device_id, muted=self._muted, on_gone=self.refresh)
        kept.stream = await self._sound.open_microphone(device_id, kept.hear, kept.lose)
        return kept

    async def _give_back(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None and kept.stream is not None:
            await kept.stream.close()
        self._note()

    async def _take_back(self, kept: _Kept) -> None:
        async with self._turn:
            if kept is not self._kept:
                return
            kept.take_back()
            if self._on and kept.serves(self._wanted()):
                self._note()
                return
            await self._give_back()
        if self._on:
            self.refresh()


class _Kept:
    """An open microphone with a short memory.

    Args:
        asked: The identity it was asked for by.
        muted: Whether nothing is to be remembered.
        on_gone: Told when the device has gone while nobody had it.
    """

    def __init__(
        self, asked: str | None, *, muted: Callable[[], bool], on_gone: Callable[[], None]
    ) -> None:
        self.stream: Stream | None = None
        self._asked = asked
        self._muted = muted
        self._on_gone = on_gone
        self._heard: deque[Samples] = deque()
        self._frames = 0
        self._on_block: Callable[[Samples], None] | None = None
        self._on_lost: Callable[[Notice], None] | None = None
        self._catching_up: asyncio.Handle | None = None
        self._gone = False

    @property
    def is_lent(self) -> bool:
        """Whether a call has it."""
        return self._on_lost is not None

    def serves(self, device_id: str | None) -> bool:
        """Whether it is free, alive, and the device that is asked for."""
        known = None if self.stream is None else self.stream.device_id
        return not (self.is_lent or self._gone) and device_id in (self._asked, known)

    def hear(self, block: Samples) -> None:
        """Hand a block on, or remember it."""
        if self._on_block is not None and self._catching_up is None:
            self._on_block(block)
            return
        if self._muted() and not self.is_lent:
            self._forget()
            return
        self._heard.append(block)
        self._frames += len(block)
        limit = REMEMBERED_S * (0 if self.stream is None else self.stream.sample_rate)
        while not self.is_lent and self._frames - len(self._heard[0]) >= limit:
            self._frames -= len(self._heard.popleft())

    def lose(self, notice: Notice) -> None:
        """Pass on that the device has gone."""
        self._gone = True
        if self._on_lost is not None:
            self._on_lost(notice)
        else:
            self._on_gone()

    def lend(self, on_block: Callable[[Samples], None], on_lost: Callable[[Notice], None]) -> None:
        """Give what was heard, once the borrower is ready, and then what is heard."""
        self._on_block, self._on_lost = on_block, on_lost
        self._catching_up = asyncio.get_running_loop().call_soon(self._catch_up)

    def take_back(self) -> None:
        """Remember again instead of giving."""
        self._on_block = self._on_lost = None
        if self._catching_up is not None:
            self._catching_up.cancel()
            self._catching_up = None
        self._forget()

    def _catch_up(self) -> None:
        self._catching_up = None
        heard = tuple(self._heard)
        self._forget()
        for block in heard:
            self.hear(block)

    def _forget(self) -> None:
        self._heard.clear()
        self._frames = 0


class _Lent:
    """A warm microphone in the hands of a call."""

    def __init__(self, kept: _Kept, give_back: Callable[[_Kept], Awaitable[None]]) -> None:
        assert kept.stream is not None
        self._stream = kept.stream
        self._kept = kept
        self._give_back = give_back
        self._closed = False

    @property
    def name(self) -> str:
        """The device's human name."""
        return self._stream.name

    @property
    def device_id(self) -> str:
        """Identity of the device; empty if nobody knows it."""
        return self._stream.device_id

    @property
    def sample_rate(self) -> int:
        """In Hz."""
        return self._stream.sample_rate

    @property
    def latency_s(self) -> float:
        """What the device itself adds, in seconds."""
        return self._stream.latency_s

    @property
    def symptom(self) -> Symptom | None:
        """What is wrong with the sound as the device gives it."""
        return self._stream.symptom

    async def close(self) -> None:
        """Give it back. Calling it twice is harmless."""
        if not self._closed:
            self._closed = True
            await self._give_back(self._kept)
