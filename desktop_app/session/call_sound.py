"""Both voices of one call, and the devices they come from and go to."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from desktop_app.audio.health import Symptom
from desktop_app.audio.playout import Edge
from desktop_app.session import device_words as words
from desktop_app.session.device_memory import DeviceMemory
from desktop_app.session.happenings import (
    Happening,
    MicrophoneChanged,
    SpeakerChanged,
    VolumeChanged,
)
from desktop_app.session.listening import UserVoice
from desktop_app.session.ports import Clock, Kind, Sound
from desktop_app.session.side import Side
from desktop_app.session.speaking import AgentVoice
from desktop_app.settings import DeviceSettings

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Memory:
    """What a call knows of its devices. It outlives a lost line.

    Attributes:
        microphones: Of the microphone's side.
        speakers: Of the speaker's side.
        settings: What belongs to single devices, by identity.
        volume: Of the agent on a speaker that has no volume of its own, 0 to 1.
    """

    microphones: DeviceMemory = field(default_factory=DeviceMemory)
    speakers: DeviceMemory = field(default_factory=DeviceMemory)
    settings: Mapping[str, DeviceSettings] = field(default_factory=dict)
    volume: float = 1.0

    def begin(self, microphone: str | None, speaker: str | None) -> None:
        """Forget what was found in another call."""
        self.microphones = self.microphones.renewed(microphone)
        self.speakers = self.speakers.renewed(speaker)

    def of(self, device_id: str) -> DeviceSettings:
        """Give what belongs to a device."""
        return self.settings.get(device_id, DeviceSettings())

    def volume_of(self, speaker: str) -> float:
        """Give the volume of a speaker, its own or the general one; 0 to 1."""
        own = self.of(speaker).volume
        return self.volume if own is None else own


class CallSound:
    """Opens devices, tells what became of them, and goes on when one is lost.

    Args:
        sound: The devices there are.
        clock: Tells when the agent's audio arrived, and paces silence.
        memory: Of this call.
        tell: Receives what happened to the devices.
        on_chunk: Receives wire chunks of the user's voice.
        on_edge: Receives the edges of the agent's.
        on_ready: Told when an open gate lets the first sound of a microphone through.
        on_speech: Told with each block in which somebody speaks, and for how long by now.
        close_voice: Closes the agent's voice, when what sounds beside it was heard.
    """

    def __init__(
        self,
        sound: Sound,
        clock: Clock,
        memory: Memory,
        *,
        tell: Callable[[Happening], None],
        on_chunk: Callable[[bytes], None],
        on_edge: Callable[[Edge], None],
        on_ready: Callable[[], None] = lambda: None,
        on_speech: Callable[[float], None] = lambda _: None,
        close_voice: Callable[[AgentVoice], Awaitable[None]] = AgentVoice.close,
    ) -> None:
        self._tell = tell
        self._close_voice = close_voice
        self._memory = memory
        self.using: dict[Kind, str] = {}
        """Identities of the devices that are open, or were last about to be opened."""
        self.user = UserVoice(
            sound,
            clock,
            on_chunk=on_chunk,
            on_lost=lambda lost: self.microphone.lose(lost),
            on_symptom=self._on_symptom,
            on_ready=on_ready,
            on_speech=on_speech,
        )
        self.agent = AgentVoice(
            sound,
            clock,
            on_edge=on_edge,
            on_lost=lambda lost: self.speaker.lose(lost),
        )
        self.agent.volume = memory.volume
        self.microphone = Side(
            "microphone",
            self.user,
            devices=lambda: sound.devices("microphone"),
            ready=sound.ready,
            prepare=partial(self._prepare, "microphone"),
            tell=self._tell_device,
            memory=memory.microphones,
        )
        self.speaker = Side(
            "speaker",
            self.agent,
            devices=lambda: sound.devices("speaker"),
            ready=sound.ready,
            prepare=partial(self._prepare, "speaker"),
            tell=self._tell_device,
            memory=memory.speakers,
        )

    def begin(self, *, microphone: bool = True) -> None:
        """Open the speaker and, unless the user wants none open, the microphone."""
        self.speaker.begin()
        if microphone:
            self.microphone.begin()
        else:
            self.microphone.rest()

    def look_again(self) -> None:
        """Something was plugged in or out, or the system's default is another."""
        for side in (self.microphone, self.speaker):
            side.look_again()

    def undo(self, device_id: str) -> None:
        """Go back to a device that was left."""
        for side in (self.microphone, self.speaker):
            side.undo(device_id)

    def apply(self) -> None:
        """Follow what belongs to the devices, gain and volume, once it has changed."""
        self.user.gain_db = self._memory.of(self.using.get("microphone", "")).gain_db
        self.agent.volume = self._memory.volume_of(self.using.get("speaker", ""))

    def _on_symptom(self, symptom: Symptom | None) -> None:
        name = self.user.stream.name if self.user.stream else ""
        match symptom:
            case None:
                self.microphone.recover()
            case Symptom.ZEROS:
                # One that worked was silenced, perhaps by the switch on it: whoever did that does
                # not want to be heard by another microphone instead.
                self.microphone.complain(words.silent(name), leave=not self.user.has_sounded)
            case Symptom.STUCK:
                self.microphone.complain(words.stuck(name))
            case Symptom.CLIPPING:
                self.microphone.warn(words.clipping(name))

    def _prepare(self, kind: Kind, device_id: str) -> None:
        self.using[kind] = device_id
        self.apply()

    def _tell_device(self, happening: Happening) -> None:
        """Tell what became of a device, and then how loud it is: that belongs to the new one."""
        self._tell(happening)
        match happening:
            case MicrophoneChanged(device=device) if device.id:
                self._prepare("microphone", device.id)
            case SpeakerChanged(device=device) if device.name:
                self._prepare("speaker", device.id or self.using.get("speaker", ""))
                self._tell(VolumeChanged(volume=self.agent.volume))
            case _:
                pass

    async def close(self) -> None:
        """Release both devices, and those that are being opened; cancelled, it does so still."""
        releasing = asyncio.get_running_loop().create_task(self._release())
        try:
            await asyncio.shield(releasing)
        finally:
            await asyncio.wait({releasing})

    async def _release(self) -> None:
        await asyncio.gather(self.microphone.close(), self.speaker.close())
        closed = await asyncio.gather(
            self.user.close(), self._close_voice(self.agent), return_exceptions=True
        )
        for fault in closed:
            if isinstance(fault, Exception):
                log.error("a sound device could not be closed", exc_info=fault)
