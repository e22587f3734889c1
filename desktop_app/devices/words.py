"""What the user reads when a microphone or speaker fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.ports import Kind
from desktop_app.wording import sentences, tr

MEANWHILE: Final[Mapping[Kind, str]] = {
    "microphone": tr("You can type meanwhile."),
    "speaker": tr("You can read the answers meanwhile."),
}

# PortAudio's error numbers, and what the systems behind it add.
_INVALID_DEVICE: Final = -9996
_UNAVAILABLE: Final = -9985
_E_ACCESSDENIED: Final = -2147024891  # 0x80070005
_AUDCLNT_E_DEVICE_IN_USE: Final = -2004287478  # 0x8889000A
_AUDCLNT_E_DEVICE_INVALIDATED: Final = -2004287484  # 0x88890004
_ENOENT, _EBUSY, _ENODEV, _EACCES = -2, -16, -19, -13

_TAKEN: Final = frozenset({_AUDCLNT_E_DEVICE_IN_USE, _EBUSY})
_MISSING: Final = frozenset({_AUDCLNT_E_DEVICE_INVALIDATED, _ENOENT, _ENODEV})
_DENIED: Final = frozenset({_E_ACCESSDENIED, _EACCES})


def none_found(kind: Kind, details: str = "") -> Notice:
    """Nothing of this kind is plugged in."""
    plug_in = tr("Plug one in; it will be used at once.")
    meanwhile = tr("You can type.") if kind == "microphone" else tr("You can read the answers.")
    return Notice(
        title=tr("No microphone found") if kind == "microphone" else tr("No speaker found"),
        body=sentences(plug_in, meanwhile),
        action=Action.CHECK_AGAIN,
        severity=Severity.WARNING,
        details=details,
    )


def busy(kind: Kind, details: str = "") -> Notice:
    """Another program holds the device exclusively."""
    return Notice(
        title=tr("Another app has the microphone to itself")
        if kind == "microphone"
        else tr("Another app has the speaker to itself"),
        body=tr("Close it or pick another device."),
        action=Action.CHOOSE_DEVICE,
        details=details,
    )


def blocked(kind: Kind, platform: str, details: str = "") -> Notice:
    """The system's privacy settings refuse the device."""
    is_microphone = kind == "microphone"
    system = {"darwin": "macOS", "win32": "Windows"}.get(platform, tr("the system"))
    device = tr("Microphone") if is_microphone else tr("Speaker")
    place = {
        "darwin": tr("Privacy & Security > {device}", device=device),
        "win32": tr("Settings > Privacy & security > {device}", device=device),
    }.get(platform, tr("the privacy settings"))
    return Notice(
        title=tr("The microphone is blocked by {system}", system=system)
        if is_microphone
        else tr("The speaker is blocked by {system}", system=system),
        body=sentences(tr("You can allow it in {place}.", place=place), MEANWHILE[kind]),
        action=Action.OPEN_SETTINGS,
        page="sound",
        details=details,
    )


def unplugged(kind: Kind, name: str) -> Notice:
    """An open device has gone."""
    return Notice(
        title=tr("“{name}” was unplugged", name=name),
        body=sentences(tr("Plug it in again or pick another device."), MEANWHILE[kind]),
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


def stalled(kind: Kind, name: str) -> Notice:
    """An open device has fallen asleep without a word."""
    return Notice(
        title=tr("“{name}” stopped working", name=name),
        body=sentences(tr("It has gone, or its system no longer serves it."), MEANWHILE[kind]),
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


def renewed(kind: Kind) -> Notice:
    """A device was closed for a moment, so that the system looks at its devices anew."""
    title = (
        tr("The microphone is opened again")
        if kind == "microphone"
        else tr("The speaker is opened again")
    )
    return Notice(title=title, body="", severity=Severity.INFO)


def unanswered(kind: Kind, details: str = "") -> Notice:
    """Opening took too long, or ended before a sound came."""
    return Notice(
        title=tr("The microphone does not answer")
        if kind == "microphone"
        else tr("The speaker does not answer"),
        body=sentences(
            tr("It may still be waking up, or another app may have it to itself."),
            tr("It is tried again and again; or pick another device."),
            MEANWHILE[kind],
        ),
        action=Action.CHECK_AGAIN,
        details=details,
    )


def no_library(platform: str, details: str = "") -> Notice:
    """PortAudio is not installed."""
    body = tr(
        "Install the package libportaudio2 (Debian, Ubuntu, openSUSE) or portaudio (Fedora, Arch)"
        " and start again."
    )
    if not platform.startswith("linux"):
        body = tr("It comes with this program: install the program again.")
        if platform == "darwin":
            body = tr("Install it with: brew install portaudio. Then start again.")
    return Notice(
        title=tr("Sound needs the library PortAudio"),
        body=sentences(body, MEANWHILE["microphone"]),
        action=Action.CHECK_AGAIN,
        details=details,
    )


def refused(kind: Kind, platform: str, code: int, host_code: int, text: str) -> Notice:
    """Put PortAudio's refusal into words.

    Args:
        kind: What was to be opened.
        platform: As in `sys.platform`.
        code: A PaErrorCode, negative.
        host_code: What the system's own interface said; 0 for nothing.
        text: PortAudio's own words, kept as details.
    """
    details = f"PortAudio {code}, host {host_code}: {text}"
    if host_code in _DENIED:
        return blocked(kind, platform, details)
    if code == _UNAVAILABLE or host_code in _TAKEN:
        return busy(kind, details)
    if code == _INVALID_DEVICE or host_code in _MISSING:
        return none_found(kind, details)
    return Notice(
        title=tr("The microphone could not be opened")
        if kind == "microphone"
        else tr("The speaker could not be opened"),
        body=sentences(tr("Try again or pick another device."), MEANWHILE[kind]),
        action=Action.CHOOSE_DEVICE,
        details=details,
    )
