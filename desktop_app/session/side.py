"""The microphone or the speaker of a call: which is open, and which comes next when it fails."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from desktop_app.errors import Notice, Severity, SoundError
from desktop_app.session import device_words as words
from desktop_app.session.choosing import SYSTEM, Choice, choose, default_of
from desktop_app.session.device_memory import BACK, SPARED, DeviceMemory
from desktop_app.session.happenings import (
    Happening,
    MicrophoneChanged,
    NoticeRaised,
    NoticeSettled,
    SpeakerChanged,
)
from desktop_app.session.ports import Device, Kind, Stream
from desktop_app.session.state import DeviceView

log = logging.getLogger(__name__)


RETRY_S: Final = (0.25, 0.5, 1.0, 2.0)
"""Pauses before a device is tried again that could not be opened; the last is repeated."""
SAID_AFTER_S: Final = 0.05
"""What is wrong is said without waiting longer for the device that comes instead."""
PATIENCE_S: Final = 5.0
"""A sound server that is started anew is back by then; so long unplayed speech is kept."""


class Voice(Protocol):
    """What is heard by a microphone, or plays on a speaker."""

    @property
    def stream(self) -> Stream | None:
        """The open device."""

    @property
    def refused(self) -> bool:
        """Whether no device will do in this call."""

    async def open(self, device_id: str | None) -> Stream:
        """Open a device in place of the present one."""

    def go_without(self) -> None:
        """Expect no device for now."""

    async def rest(self) -> None:
        """Close the device, and expect none for now."""


@dataclass(frozen=True, slots=True)
class _Why:
    """Why a device is opened: what is wrong until then, and what to say of the one that comes."""

    trouble: Notice | None = None
    said: Callable[[str], Notice] | None = None
    present: str = ""
    """Identity of a working device that was left for this; empty: none was."""


class Side:
    """Opens one device at a time; only the newest wish counts.

    Args:
        kind: Of the device.
        voice: Opens and closes streams.
        devices: Gives what is plugged in.
        ready: Waits until that is known, but not for long.
        prepare: Told the identity of a device just before it is opened.
        tell: Receives what happened to the device.
        memory: Of this call.
    """

    def __init__(
        self,
        kind: Kind,
        voice: Voice,
        *,
        devices: Callable[[], Sequence[Device]],
        ready: Callable[[], Awaitable[None]],
        prepare: Callable[[str], None],
        tell: Callable[[Happening], None],
        memory: DeviceMemory,
    ) -> None:
        self._kind = kind
        self._voice = voice
        self._devices = devices
        self._ready = ready
        self._prepare = prepare
        self._tell = tell
        self._memory = memory
        self._changed: type[MicrophoneChanged | SpeakerChanged] = (
            MicrophoneChanged if kind == "microphone" else SpeakerChanged
        )
        self._turn = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._retry: asyncio.TimerHandle | None = None
        self._later: asyncio.TimerHandle | None = None
        self._retries = 0
        self._patient_until_s = 0.0
        self._gone: set[str] = set()
        self._opened = DeviceView()
        self._left = ""
        self._complaint: Notice | None = None
        self._why = _Why()
        self._look_once_more = False
        self._resting = False
        self._closed = False

    # What the user wants.

    def begin(self) -> None:
        """Open the best device there is."""
        self._resting = False
        self._start(_Why())

    def use(self, device_id: str | None) -> None:
        """Open the device that the user chose; ``None`` follows the system."""
        self._memory.choose(device_id)
        self._gone.discard(device_id or SYSTEM)
        self._left = ""
        self._start(_Why())

    def undo(self, device_id: str) -> None:
        """Go back to the device that was left last, if it is this, and stay there in this call."""
        if device_id and device_id == self._left:
            self._memory.kept.add(device_id)
            self.use(device_id)

    def rest(self) -> None:
        """Give the device back until `begin`: the user wants none open."""
        if self._resting or self._closed:
            return
        self._start(_Why(), self._close_voice)
        self._resting = True

    # What the devices do.

    def lose(self, notice: Notice) -> None:
        """Go on with another device: the open one has gone or stopped."""
        if notice.severity is Severity.INFO:  # the system looks at its devices anew
            self._start(_Why())
            return
        lost = self._present
        self._gone.add(lost)
        self._left = lost
        self._patient_until_s = asyncio.get_running_loop().time() + PATIENCE_S
        self._start(_Why(notice, lambda name: words.instead(notice, name)))

    def complain(self, symptom: Notice, *, leave: bool = True) -> None:
        """Say that an open microphone delivers no sound, and leave it if there is another.

        Args:
            symptom: What is said.
            leave: False stays with it, whatever else there is.
        """
        bad = self._present
        if bad in self._memory.kept:
            return
        log.info("%s: %s", self._kind, symptom.title)
        if not leave:
            self._raise(symptom)
            return
        self._memory.bad.add(bad)
        if self._tasks:  # it is being left already
            return
        if self._choose(self._gone | self._memory.bad) is None:
            self._raise(symptom)
            return
        self._left = bad
        self._start(_Why(symptom, lambda name: words.switched(symptom, bad, name)))

    def warn(self, notice: Notice) -> None:
        """Say once in a call what the user can help."""
        if self._memory.first(notice.title, self._present):
            self._tell(NoticeRaised(notice=notice))

    def recover(self) -> None:
        """Take back what was said of a microphone: it delivers sound again."""
        self._memory.bad.discard(self._present)
        self._settle()

    def look_again(self) -> None:
        """Go on with what is plugged in by now."""
        self._gone.clear()
        self._memory.meet(device.id for device in self._devices())
        if self._tasks:
            self._look_once_more = True
            return
        stream = self._voice.stream
        if stream is None:
            if not self._voice.refused and not self._resting:
                self._start(self._why)
            return
        if self._present == SYSTEM:  # nobody knew then what the system had opened
            self._opened = DeviceView(name=stream.name, id=stream.device_id)
        plugged, present = self._devices(), self._present
        if plugged and present not in {SYSTEM, *(device.id for device in plugged)}:
            self.lose(words.unplugged(self._opened.name))
            return
        choice = self._choose(self._memory.bad | self._memory.failed)
        if choice is not None and self._is_better(choice, present, plugged):
            returned = choice.device_id == self._left
            said = words.back if returned else None
            self._left = ""
            self._start(_Why(said=said, present=present))
            return
        self._show(stream)
        if choice is not None:
            self._explain(choice, stream)
        self._offer(plugged, stream)

    async def close(self) -> None:
        """Open nothing any more."""
        self._closed = True
        self._forget_timers()
        opening = tuple(self._tasks)
        for task in opening:
            task.cancel()
        await asyncio.gather(*opening, return_exceptions=True)

    # Choosing.

    @property
    def _present(self) -> str:
        """The identity of the open device, or `SYSTEM` if nobody knows it."""
        return SYSTEM if self._voice.stream is None else self._opened.id

    def _choose(self, avoided: set[str]) -> Choice | None:
        return choose(self._kind, self._memory.wished, self._devices(), avoided)

    def _next(self, failed: set[str]) -> Choice | None:
        """Choose what to try; one that was found bad is better than none."""
        bad = self._memory.bad
        for avoided in (bad | self._memory.failed, bad, set[str]()):
            if (choice := self._choose(self._gone | avoided | failed)) is not None:
                return choice
        return None if SYSTEM in failed else Choice(SYSTEM)

    def _is_better(self, choice: Choice, present: str, plugged: Sequence[Device]) -> bool:
        """Tell whether a choice is worth the change from a device that works."""
        if choice.device_id in (SYSTEM, present):
            return False
        if choice.spared is not None:
            # Any other microphone than a headset's will do.
            return any(device.id == present and device.is_bluetooth for device in plugged)
        default = default_of(plugged)
        return choice.device_id in self._memory.wished or (
            default is not None and choice.device_id == default.id
        )

    def _offer(self, plugged: Sequence[Device], stream: Stream) -> None:
        """Say that a device is back which was lost, and which nobody ranked."""
        for device in plugged:
            if device.id == self._left and device.id not in self._memory.bad | self._memory.failed:
                if self._memory.first(BACK, device.id):
                    notice = words.offered(device, self._kind, stream.name)
                    self._tell(NoticeRaised(notice=notice))
                return

    def _explain(self, choice: Choice, stream: Stream) -> bool:
        headset = choice.spared
        if headset is None or not self._memory.first(SPARED, headset.id):
            return False
        self._tell(NoticeRaised(notice=words.spared(headset, stream.name)))
        return True

    # Opening.

    def _start(
        self, why: _Why, work: Callable[[_Why], Coroutine[None, None, None]] | None = None
    ) -> None:
        """Open a device in place of what is open, or still being opened."""
        if self._closed or self._resting:
            return
        self._forget_timers()
        for task in self._tasks:
            task.cancel()
        self._why = why
        task = asyncio.get_running_loop().create_task((work or self._open)(why))
        self._tasks.add(task)
        task.add_done_callback(self._on_opened)

    def _on_opened(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if self._look_once_more and not self._tasks and not self._closed:
            self._look_once_more = False
            self.look_again()

    async def _close_voice(self, _why: _Why) -> None:
        async with self._turn:
            await self._voice.rest()
        self._opened = DeviceView()
        self._settle()
        self._tell(self._changed(device=self._opened))

    async def _open(self, why: _Why) -> None:
        before, loop = self._left, asyncio.get_running_loop()
        if why.trouble is not None:
            self._tell(self._changed(device=DeviceView(trouble=why.trouble.title)))
            self._later = loop.call_later(SAID_AFTER_S, self._raise, why.trouble)
        failed: set[str] = set()
        refusal: Notice | None = None
        await self._ready()
        async with self._turn:
            while (choice := self._next(failed)) is not None:
                try:
                    self._prepare(self._identity(choice))
                    stream = await self._voice.open(choice.device_id or None)
                except SoundError as error:
                    refusal = refusal or error.notice
                    failed.add(choice.device_id)
                    self._memory.failed.add(choice.device_id)
                    if self._voice.refused:
                        break
                except Exception:
                    # Whatever a device does, the call goes on by text; what is ours is logged.
                    log.exception("a sound device could not be opened")
                    refusal = words.BROKEN
                    break
                else:
                    late = stream.device_id in failed  # the same after all
                    self._note_open(why, choice, stream, before, None if late else refusal)
                    return
        self._note_failure(refusal or words.NOTHING_LEFT)

    def _identity(self, choice: Choice) -> str:
        if choice.device_id != SYSTEM:
            return choice.device_id
        default = default_of(self._devices())
        return SYSTEM if default is None else default.id

    def _note_open(
        self, why: _Why, choice: Choice, stream: Stream, before: str, refusal: Notice | None
    ) -> None:
        log.info("%s opened: %s", self._kind, stream.name)
        self._forget_timers()
        self._retries = 0
        self._memory.failed.discard(stream.device_id)
        self._why = _Why()
        self._settle()
        self._show(stream)
        same = bool(before) and stream.device_id == before
        in_vain = bool(why.present) and refusal is not None
        if self._explain(choice, stream) or (in_vain and stream.device_id == why.present):
            return
        if why.said is not None and not in_vain:
            if same:  # as after a sound server was started anew
                self._left = ""
            else:
                self._tell(NoticeRaised(notice=why.said(stream.name)))
        elif refusal is not None:
            self._tell(NoticeRaised(notice=words.instead(refusal, stream.name)))

    def _forget_timers(self) -> None:
        for timer in (self._retry, self._later):
            if timer is not None:
                timer.cancel()

    def _note_failure(self, notice: Notice) -> None:
        self._forget_timers()
        self._memory.failed.clear()  # where none opens it is hardly the fault of each of them
        log.info("%s: %s", self._kind, notice.title)
        loop = asyncio.get_running_loop()
        if loop.time() >= self._patient_until_s or self._voice.refused:
            self._voice.go_without()
        self._tell(self._changed(device=DeviceView(trouble=notice.title)))
        if notice != self._complaint:
            self._raise(notice)
        if not self._voice.refused and notice is not words.BROKEN:
            pause_s = RETRY_S[min(self._retries, len(RETRY_S) - 1)]
            self._retries += 1
            self._retry = loop.call_later(pause_s, self._try_again)

    def _try_again(self) -> None:
        self._gone.clear()
        self._start(_Why(said=self._why.said))

    # Saying.

    def _show(self, stream: Stream) -> None:
        self._opened = DeviceView(name=stream.name, id=stream.device_id)
        self._tell(self._changed(device=self._opened))

    def _raise(self, notice: Notice) -> None:
        self._complaint = notice
        self._tell(NoticeRaised(notice=notice))

    def _settle(self) -> None:
        complaint, self._complaint = self._complaint, None
        if complaint is not None:
            self._tell(NoticeSettled(notice=complaint))
