"""Both voices of one call, and the devices they come from and go to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine

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

Changed = type[MicrophoneChanged] | type[SpeakerChanged]


class CallSound:
    """Opens devices, tells what became of them, and goes on when one is lost.

    Args:
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
        self._replacing: set[asyncio.Task[None]] = set()
        self.user = UserVoice(sound, on_chunk=on_chunk, on_lost=self._on_microphone_lost)
        self.agent = AgentVoice(sound, clock, on_edge=on_edge, on_lost=self._on_speaker_lost)

    async def open(self, microphone: str | None, speaker: str | None) -> None:
        """Open both at once."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.use_speaker(speaker))
            group.create_task(self.use_microphone(microphone))

    async def use_microphone(self, device_id: str | None) -> None:
        """Talk through another microphone; mute and gate stay as they are."""
        await self._use(self.user.open(device_id), MicrophoneChanged)

    async def use_speaker(self, device_id: str | None) -> None:
        """Hear the agent from another speaker; what was not yet played goes there."""
        await self._use(self.agent.open(device_id), SpeakerChanged)

    def tell_names(self) -> None:
        """Tell again what the open devices are called; the system's default may be another now."""
        if (microphone := self.user.stream) is not None:
            self._tell(MicrophoneChanged(device=DeviceView(name=microphone.name)))
        if (speaker := self.agent.stream) is not None:
            self._tell(SpeakerChanged(device=DeviceView(name=speaker.name)))

    async def close(self) -> None:
        """Release both devices."""
        replacing = list(self._replacing)
        for task in replacing:
            task.cancel()
        await asyncio.gather(*replacing, return_exceptions=True)
        await self.user.close()
        await self.agent.close()

    async def _use(self, opening: Awaitable[Stream], changed: Changed) -> str:
        try:
            stream = await opening
        except SoundError as error:
            self._tell(changed(device=DeviceView(trouble=error.notice.title)))
            self._tell(NoticeRaised(notice=error.notice))
            return ""
        self._tell(changed(device=DeviceView(name=stream.name)))
        return stream.name

    def _on_microphone_lost(self, notice: Notice) -> None:
        self._spawn(self._replace(notice, self.user.open, MicrophoneChanged))

    def _on_speaker_lost(self, notice: Notice) -> None:
        self._spawn(self._replace(notice, self.agent.open, SpeakerChanged))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._replacing.add(task)
        task.add_done_callback(self._replacing.discard)

    async def _replace(
        self, lost: Notice, reopen: Callable[[str | None], Awaitable[Stream]], changed: Changed
    ) -> None:
        """Go on with the system's own choice after a device has gone."""
        self._tell(changed(device=DeviceView(trouble=lost.title)))
        name = await self._use(reopen(None), changed)
        if name:
            instead = Notice(
                title=lost.title,
                body=f"Now using “{name}”.",
                action=Action.CHOOSE_DEVICE,
                severity=Severity.WARNING,
            )
            self._tell(NoticeRaised(notice=instead))
