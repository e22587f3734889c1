"""What the user reads when microphones and speakers come, go, or fall silent in a call. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.ports import Device, Kind
from desktop_app.wording import sentences, tr

YOU_CAN_TYPE: Final = tr("You can type meanwhile.")


def unplugged(name: str) -> Notice:
    """A device that was in use is not plugged in any more."""
    return Notice(
        title=tr("“{name}” was unplugged", name=name),
        body="",
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


def instead(lost: Notice, name: str) -> Notice:
    """Another device has taken over."""
    return replace(
        lost,
        body=tr("Now using “{name}”.", name=name),
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


def back(name: str) -> Notice:
    """A device that the user prefers is plugged in again, and in use again."""
    return Notice(
        title=tr("“{name}” is back", name=name),
        body=tr("It is in use again."),
        action=Action.OK,
        severity=Severity.INFO,
    )


def offered(device: Device, kind: Kind, in_use: str) -> Notice:
    """A device that was lost is plugged in again, and nobody said which of the two is better."""
    return Notice(
        title=tr("“{name}” is back", name=device.name),
        body=tr("The microphone in use is “{name}”.", name=in_use)
        if kind == "microphone"
        else tr("The speaker in use is “{name}”.", name=in_use),
        action=Action.UNDO,
        severity=Severity.INFO,
        device=device.id,
    )


def silent(name: str) -> Notice:
    """A microphone delivers nothing but zeros."""
    return Notice(
        title=tr("“{name}” sends silence", name=name),
        body=sentences(
            tr("It may be in use by your phone, or its mute switch is on."), YOU_CAN_TYPE
        ),
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


def stuck(name: str) -> Notice:
    """A microphone delivers the same value for ever."""
    return Notice(
        title=tr("“{name}” sends no sound", name=name),
        body=sentences(
            tr("It delivers one and the same value. Unplug it and plug it in again."), YOU_CAN_TYPE
        ),
        action=Action.CHOOSE_DEVICE,
        severity=Severity.WARNING,
    )


def switched(symptom: Notice, left_id: str, name: str) -> Notice:
    """A microphone that fell silent has given way to another."""
    cause = symptom.body.removesuffix(YOU_CAN_TYPE).rstrip()
    body = sentences(cause, tr("Switched to “{name}”.", name=name))
    return replace(symptom, body=body, action=Action.UNDO, device=left_id)


def clipping(name: str) -> Notice:
    """A microphone is louder than its numbers reach."""
    return Notice(
        title=tr("“{name}” is too loud", name=name),
        body=tr(
            "Your voice is distorted. Turn the microphone down in the system, or go farther away."
        ),
        action=Action.OK,
        severity=Severity.WARNING,
    )


def spared(headset: Device, name: str) -> Notice:
    """The system prefers the microphone of a Bluetooth headset, and another is used."""
    return Notice(
        title=tr("Using “{name}”", name=name),
        body=tr("Bluetooth headsets switch to phone quality while their microphone is used."),
        action=Action.USE_HEADSET,
        severity=Severity.INFO,
        device=headset.id,
    )


BROKEN = Notice(
    title=tr("A sound device could not be opened"),
    body=tr("It is a fault of this program. You can type, and read the answers."),
    action=Action.CHOOSE_DEVICE,
)
NOTHING_LEFT = Notice(
    title=tr("No sound device is left to try"),
    body=tr("Plug one in; it will be used at once. You can type, and read the answers."),
    action=Action.CHECK_AGAIN,
    severity=Severity.WARNING,
)
