"""What the user wants of microphones and speakers, in a call and between calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_app.session.call_sound import CallSound, Memory
from desktop_app.session.choosing import pick
from desktop_app.session.happenings import Happening, VolumeChanged, WarmthChanged
from desktop_app.session.ports import Sound
from desktop_app.session.state import Line, SessionState
from desktop_app.session.warm import WarmSound
from desktop_app.settings import DeviceSettings


class Devices:
    """Carries out wishes on the call that is heard, and keeps them for the next one.

    Args:
        sound: The devices there are.
        tell: Receives what happened.
        voices: Gives both voices of a call that is heard; ``None`` without one.
    """

    def __init__(
        self,
        sound: Sound,
        tell: Callable[[Happening], None],
        *,
        voices: Callable[[], CallSound | None],
    ) -> None:
        self.sound = WarmSound(
            sound,
            self._next_microphone,
            muted=lambda: self._muted,
            tell=lambda warm: tell(WarmthChanged(warm=warm)),
        )
        """Opens devices, or lends the microphone that is kept open."""
        self.memory = Memory()
        """What is known of devices, for the call."""
        self._tell = tell
        self._voices = voices
        self._muted = False
        self._typed = False
        self._wants_warm = False
        self._release_when_muted = False

    def use_microphone(self, device_id: str | None) -> None:
        """Talk through another microphone in this call; mute and gate stay."""
        if (voices := self._voices()) is not None:
            voices.microphone.use(device_id)
        else:
            self.memory.microphones.choose(device_id)
            self.sound.refresh()

    def use_speaker(self, device_id: str | None) -> None:
        """Hear the agent from another speaker in this call; what was not yet played goes there."""
        if (voices := self._voices()) is not None:
            voices.speaker.use(device_id)
        else:
            self.memory.speakers.choose(device_id)
            self._adjust()

    def set_order(self, microphones: tuple[str, ...], speakers: tuple[str, ...]) -> None:
        """Say which devices, by identity, stand in for those that are missing or silent."""
        memory = self.memory
        for side, order in ((memory.microphones, microphones), (memory.speakers, speakers)):
            if side.order != order:
                side.rearrange(order)

    def undo_switch(self, device_id: str) -> None:
        """Go back to the device that was left, and stay there in this call."""
        if (voices := self._voices()) is not None:
            voices.undo(device_id)

    def look_again(self) -> None:
        """Something was plugged in or out, or is the system's default now."""
        self.sound.refresh()
        if (voices := self._voices()) is not None:
            voices.look_again()
        else:
            self._adjust()

    @property
    def in_use(self) -> tuple[str, str]:
        """Identities of the microphone and the speaker: of the call, or of the one to come.

        Empty where nobody knows it.
        """
        voices = self._voices()
        using = {} if voices is None else voices.using
        return (
            using.get("microphone") or self._next_microphone() or "",
            using.get("speaker") or self.next_speaker(self.memory.speakers.wished[0]) or "",
        )

    def next_speaker(self, chosen: str | None) -> str | None:
        """Give the identity of the speaker that a call would begin with."""
        return pick("speaker", chosen, self.memory.speakers.order, self.sound.devices("speaker"))

    def _next_microphone(self) -> str | None:
        memory = self.memory.microphones
        return pick("microphone", memory.wished[0], memory.order, self.sound.devices("microphone"))

    @property
    def speaker_latency_s(self) -> float:
        """How long the open speaker holds sound back, in seconds."""
        voices = self._voices()
        stream = None if voices is None else voices.agent.stream
        return 0.0 if stream is None else stream.latency_s

    # An open microphone, or none.

    def set_warm_microphone(self, on: bool) -> None:
        """Keep the microphone open between calls, or not; nobody talks to a text-only agent."""
        self._wants_warm = on
        self._rest_microphone(before=self.microphone_rests)

    def set_release_when_muted(self, on: bool) -> None:
        """Close the microphone while muted, or keep it open for the meter."""
        rested = self.microphone_rests
        self._release_when_muted = on
        self._rest_microphone(before=rested)

    def follow(self, state: SessionState) -> None:
        """Look at the newest state: whether the user is muted, or types in this call."""
        rested = self.microphone_rests
        self._muted = state.muted
        self._typed = state.text_only and state.line is not Line.IDLE
        self._rest_microphone(before=rested)

    @property
    def microphone_rests(self) -> bool:
        """Whether the user wants no microphone open now."""
        return self._muted and self._release_when_muted

    def _rest_microphone(self, *, before: bool) -> None:
        """Close the microphone, or open it again, once that is wanted otherwise than before."""
        rests = self.microphone_rests
        self.sound.set_warm(self._wants_warm and not (rests or self._typed))
        if rests == before or (voices := self._voices()) is None:
            return
        if rests:
            voices.microphone.rest()
        else:
            voices.microphone.begin()

    # What belongs to single devices.

    def set_volume(self, volume: float) -> None:
        """Of the agent's voice, 0 to 1, on speakers that have none of their own."""
        self.memory.volume = min(max(volume, 0.0), 1.0)
        self._adjust()

    def set_settings(self, devices: Mapping[str, DeviceSettings]) -> None:
        """Take what belongs to single devices, by identity."""
        self.memory.settings = devices
        self._adjust()

    def _adjust(self) -> None:
        if (voices := self._voices()) is not None:
            voices.apply()
        self._tell(VolumeChanged(volume=self.memory.volume_of(self.in_use[1])))
