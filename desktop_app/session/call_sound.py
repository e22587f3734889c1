"""Both voices of one call, and the devices they come from and go to."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from desktop_app.audio.playout import Edge
from desktop_app.errors import Action, Notice, Severity, SoundError
from desktop_app.session.happenings import (
    Happening,
    MicrophoneChanged,
    NoticeRaised,
    SpeakerChanged,
)
from desktop_app.session.listening import UserVoice
from desktop_app.session.ports import Clock, Sound, Stream
from desktop_app.session.speaking import AgentVoice
from desktop_app.session.state import DeviceView

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Side:
    """One of the two devices. Only the newest wish counts, and one is carried out at a time."""

    open: Callable[[str | None], Awaitable[Stream]]
    changed: type[MicrophoneChanged | SpeakerChanged]
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)


class CallSound:
    """Opens devices, tells what became of them, and goes on when one is lost.

    Args:
        sound: The devices there are.
        clock: Tells when the agent's audio arrived, and paces silence.
        tell: Receives what happened to the devices.
        on_chunk: Receives wire chunks of the user's voice.
        on_edge: Receives the edges of the agent's.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        *,
        tell: Callable[[Happening], None],
        on_chunk: Callable[[bytes], None],
        on_edge: Callable[[Edge], None],
    ) -> None:
        self._tell = tell
        self._closed = False
        self.user = UserVoice(
            sound,
            clock,
            on_chunk=on_chunk,
            on_lost=lambda lost: self._start(self._microphone, None, lost),
        )
        self.agent = AgentVoice(
            sound,
            clock,
            on_edge=on_edge,
            on_lost=lambda lost: self._start(self._speaker, None, lost),
        )
        self._microphone = _Side(self.user.open, MicrophoneChanged)
        self._speaker = _Side(self.agent.open, SpeakerChanged)

    def use_microphone(self, device_id: str | None) -> None:
        """Talk through another microphone; mute and gate stay as they are."""
        self._start(self._microphone, device_id)

    def use_speaker(self, device_id: str | None) -> None:
        """Hear the agent from another speaker; what was not yet played goes there."""
        self._start(self._speaker, device_id)

    def tell_names(self) -> None:
        """Tell again what the open devices are called; the system's default may be another now."""
        for side, stream in (
            (self._microphone, self.user.stream),
            (self._speaker, self.agent.stream),
        ):
            if stream is not None and not side.tasks:
                self._tell(side.changed(device=DeviceView(name=stream.name)))

    async def close(self) -> None:
        """Release both devices, and those that are being opened; cancelled, it does so still."""
        self._closed = True
        releasing = asyncio.get_running_loop().create_task(self._release())
        try:
            await asyncio.shield(releasing)
        finally:
            await asyncio.wait({releasing})

    async def _release(self) -> None:
        opening = self._microphone.tasks | self._speaker.tasks
        for task in opening:
            task.cancel()
        await asyncio.gather(*opening, return_exceptions=True)
        closed = await asyncio.gather(self.user.close(), self.agent.close(), return_exceptions=True)
        for fault in closed:
            if isinstance(fault, Exception):
                log.error("a sound device could not be closed", exc_info=fault)

    def _start(self, side: _Side, device_id: str | None, lost: Notice | None = None) -> None:
        """Open a device of a side in place of what is open, or still being opened, there."""
        if self._closed:
            return
        for task in side.tasks:
            task.cancel()
        task = asyncio.get_running_loop().create_task(self._open(side, device_id, lost))
        side.tasks.add(task)
        task.add_done_callback(side.tasks.discard)

    async def _open(self, side: _Side, device_id: str | None, lost: Notice | None) -> None:
        if lost is not None:
            self._tell(side.changed(device=DeviceView(trouble=lost.title)))
        try:
            async with side.turn:
                stream = await side.open(device_id)
        except Exception as error:
            # Whatever a device does, the call goes on by text; what is a fault of ours is logged.
            if not isinstance(error, SoundError):
                log.exception("a sound device could not be opened")
            notice = error.notice if isinstance(error, SoundError) else BROKEN
            self._tell(side.changed(device=DeviceView(trouble=notice.title)))
            self._tell(NoticeRaised(notice=notice))
            return
        self._tell(side.changed(device=DeviceView(name=stream.name)))
        if lost is not None:
            self._tell(NoticeRaised(notice=_instead(lost, stream.name)))


def _instead(lost: Notice, name: str) -> Notice:
    return Notice(
        title=lost.title,
        body=f"Now using “{name}”.",
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


BROKEN = Notice(
    title="A sound device could not be opened",
    body="It is a fault of this program. You can type, and read the answers.",
    action=Action.CHOOSE_DEVICE,
)
