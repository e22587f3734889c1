"""What the settings say of talking and of sound: carried out, and kept for each device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop_app.session.state import SessionState
from desktop_app.settings import Settings, with_device

if TYPE_CHECKING:
    from desktop_app.cleaning import Cleaning
    from desktop_app.session.session import VoiceSession


def carry_out(
    settings: Settings,
    before: Settings | None,
    session: VoiceSession,
    cleaning: Cleaning | None,
) -> None:
    """Follow new settings at once, also in a call.

    Args:
        settings: That hold now.
        before: That held until now; ``None`` at the beginning. A device is chosen anew only when
            the choice has changed, since choosing opens it.
        session: To follow them.
        cleaning: Of the microphone's sound, if there is any.
    """
    devices = session.devices
    if before is None or settings.microphone != before.microphone:
        devices.use_microphone(settings.microphone or None)
    if before is None or settings.speaker != before.speaker:
        devices.use_speaker(settings.speaker or None)
    devices.set_order(settings.microphones, settings.speakers)
    devices.set_settings(settings.devices)
    devices.set_volume(settings.volume)
    devices.set_warm_microphone(settings.warm_microphone)
    devices.set_release_when_muted(settings.release_when_muted)
    session.cue_volume = settings.cue_volume
    session.set_hold_threshold(settings.hold_threshold_s)
    session.set_half_duplex(settings.half_duplex)
    if cleaning is not None:
        cleaning.follow(settings)


def remembered(settings: Settings, before: Settings, state: SessionState) -> Settings:
    """Keep a new volume and new processing for the devices that they were chosen on."""
    speaker, microphone = state.speaker.id, state.microphone.id
    if settings.volume != before.volume and speaker:
        device = replace(settings.device(speaker), volume=settings.volume)
        settings = with_device(settings, speaker, device)
    if settings.processing != before.processing and microphone:
        device = replace(settings.device(microphone), processing=settings.processing)
        settings = with_device(settings, microphone, device)
    return settings


def recalled(settings: Settings, state: SessionState) -> Settings:
    """Take back what was chosen for the devices in use, once others are; else the same object."""
    if state.volume != settings.volume:
        settings = replace(settings, volume=state.volume)
    processing = settings.device(state.microphone.id).processing
    if processing is not None and processing != settings.processing:
        settings = replace(settings, processing=processing)
    return settings
