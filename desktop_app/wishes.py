"""What the settings say of talking and of sound: carried out, and kept for each device."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop_app.settings import Settings, with_device

if TYPE_CHECKING:
    from desktop_app.cleaning import Cleaning
    from desktop_app.keeping import Keeping
    from desktop_app.session.session import VoiceSession


class Wishes:
    """Has the settings followed at once, also in a call, and by every device that comes into use.

    Args:
        keeping: Has the settings as they are kept.
        session: Follows them.
        cleaning: Of the microphone's sound, if there is any.
        show: Told the settings as the user is to see them, see `shown`.
    """

    def __init__(
        self,
        keeping: Keeping,
        session: VoiceSession,
        *,
        cleaning: Callable[[], Cleaning | None],
        show: Callable[[Settings], None],
    ) -> None:
        from desktop_app.cue_files import CueFiles  # the arithmetic of sound comes after the window

        self.seen = keeping.settings
        """The settings as the user sees them."""
        self._keeping = keeping
        self._session = session
        self._cleaning = cleaning
        self._show = show
        self._cue_files = CueFiles(
            session.cues.sounds.replace, keeping.tasks, warn=session.raise_notice
        )
        self._in_use = ("", "")

    def begin(self) -> None:
        """Carry out everything for the first time."""
        self._carry_out(None)

    def change(self, settings: Settings) -> None:
        """Take what the user made of the settings as they are seen."""
        before, cleaning = self._keeping.settings, self._cleaning()
        if cleaning is not None and settings.processing != self.seen.processing:
            cleaning.raw = False  # from now on it is the user's choice
        self._keeping.change(taken(settings, self.seen, before, *self._in_use))
        self._carry_out(before)

    def choose_microphone(self, chosen: str) -> None:
        """Use a microphone, also if it is the chosen one already: a call may have left it."""
        if chosen == self.seen.microphone:
            self._session.devices.use_microphone(chosen or None)
        self.change(replace(self.seen, microphone=chosen))

    def choose_speaker(self, chosen: str) -> None:
        """Use a speaker, in the same way."""
        if chosen == self.seen.speaker:
            self._session.devices.use_speaker(chosen or None)
        self.change(replace(self.seen, speaker=chosen))

    def look_again(self) -> None:
        """Something was plugged in or out, or is the system's default now."""
        self._session.devices.look_again()
        self._carry_out(self._keeping.settings)

    def follow_devices(self) -> None:
        """Carry out what belongs to the devices in use, once these are others."""
        if self._session.devices.in_use != self._in_use:
            self._carry_out(self._keeping.settings)

    def _carry_out(self, before: Settings | None) -> None:
        """Follow the settings that are kept.

        Args:
            before: Those that were followed until now; ``None`` at the beginning. A device is
                chosen anew only when the choice has changed, since choosing opens it.
        """
        settings, session, devices = self._keeping.settings, self._session, self._session.devices
        if before is None or settings.microphone != before.microphone:
            devices.use_microphone(settings.microphone or None)
        if before is None or settings.speaker != before.speaker:
            devices.use_speaker(settings.speaker or None)
        devices.set_order(settings.microphones, settings.speakers)
        devices.set_settings(settings.devices)
        devices.set_volume(settings.volume)
        devices.set_warm_microphone(settings.warm_microphone and not settings.chosen.text_only)
        devices.set_release_when_muted(settings.release_when_muted)
        session.cues.volume = settings.cue_volume
        session.cues.ticks = settings.thinking_tick
        session.set_hold_threshold(settings.hold_threshold_s)
        session.talking.set_key_mutes(settings.talk_key == "mute")
        session.attention.set_pause(settings.pause_minutes * 60.0)
        self._cue_files.follow(settings.cue_files)
        session.set_half_duplex(settings.half_duplex)
        self._in_use = devices.in_use
        self.seen = shown(settings, *self._in_use)
        if (cleaning := self._cleaning()) is not None:
            cleaning.follow(settings, *self._in_use)
            self.seen = replace(self.seen, processing=cleaning.voice.choices)
        self._show(self.seen)


def shown(settings: Settings, microphone: str, speaker: str) -> Settings:
    """Give the settings as the user sees them: volume and processing are those in use.

    Args:
        settings: As they are kept.
        microphone: Identity of the one in use; empty if nobody knows it.
        speaker: Likewise.
    """
    return replace(
        settings,
        processing=settings.processing_of(microphone),
        volume=settings.volume_of(speaker),
    )


def taken(
    changed: Settings, seen: Settings, kept: Settings, microphone: str, speaker: str
) -> Settings:
    """Give the settings to keep: volume and processing belong to the devices they were chosen on.

    Args:
        changed: What the user made of ``seen``.
        seen: The settings as they were `shown`.
        kept: The settings as they were kept.
        microphone: Identity of the one that was in use; empty keeps the choice for every one that
            has none of its own.
        speaker: Likewise.
    """
    settings = replace(changed, processing=kept.processing, volume=kept.volume)
    if changed.processing != seen.processing:
        settings = _with(settings, microphone, processing=changed.processing)
    if changed.volume != seen.volume:
        settings = _with(settings, speaker, volume=changed.volume)
    return settings


def _with(settings: Settings, device_id: str, **choice: object) -> Settings:
    if not device_id:
        return replace(settings, **choice)
    return with_device(settings, device_id, replace(settings.device(device_id), **choice))
