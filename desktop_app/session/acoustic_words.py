"""What a check of the sound found, in words: what happened, what it means, one thing to do."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import Final, assert_never

from desktop_app.audio import meter
from desktop_app.audio.acoustic import LONGEST_DELAY_S, Acoustics, Verdict
from desktop_app.errors import Action, Notice
from desktop_app.wording import sentences, tr

LOUD_ROOM_DBFS: Final = -40.0
"""A voice at the microphone has some -25 dBFS; it has to stand well above the room."""
QUIETER: Final = tr(
    "Close the window, switch off what hums, or bring the microphone closer to you."
)

_NO_REMEDY: Final = (Action.OK, Action.DETAILS, Action.CANCEL)


class Grade(enum.Enum):
    """How good that is."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One result.

    ``fact``: what happened. ``meaning``: for the user. ``remedy``: what to do; empty when all is
    well. Whole sentences.
    """

    grade: Grade
    fact: str
    meaning: str = ""
    remedy: str = ""

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        return sentences(self.fact, self.meaning, self.remedy)

    @property
    def passage(self) -> str:
        """The fact in a line of its own, and the rest below it."""
        return f"{self.fact}\n{sentences(self.meaning, self.remedy)}".rstrip()


def of_acoustics(found: Acoustics, microphone: str, speaker: str) -> Finding:
    """Say how the room answered, and how loud it is by itself.

    Args:
        found: What was measured.
        microphone: Its name, for people.
        speaker: Likewise.
    """
    said = _of_echo(found, microphone, speaker)
    if found.verdict is Verdict.MICROPHONE_SILENT:  # it hears no room
        return said
    noise = tr("The room's own noise is at {level}FS.", level=_db(found.noise_dbfs))
    meaning = sentences(said.meaning, noise)
    if found.noise_dbfs < LOUD_ROOM_DBFS:
        return replace(said, meaning=meaning)
    return replace(
        said,
        grade=Grade.WARN,
        meaning=sentences(meaning, tr("That is loud: the agent may miss words.")),
        remedy=sentences(said.remedy, QUIETER),
    )


def _of_echo(found: Acoustics, microphone: str, speaker: str) -> Finding:
    match found.verdict:
        case Verdict.FINE:
            echo_db, delay_s = found.echo_db or 0.0, found.delay_s or 0.0
            return Finding(
                grade=Grade.OK,
                fact=tr("Fine on speakers."),
                meaning=tr(
                    "“{microphone}” hears “{speaker}” at {level}, {delay} ms later. You can talk"
                    " over the agent.",
                    microphone=microphone,
                    speaker=speaker,
                    level=_db(echo_db),
                    delay=f"{delay_s * 1000:.0f}",
                ),
            )
        case Verdict.SPEAKER_NOT_HEARD:
            return Finding(
                grade=Grade.WARN,
                fact=tr(
                    "“{microphone}” did not hear “{speaker}”.",
                    microphone=microphone,
                    speaker=speaker,
                ),
                meaning=tr(
                    "With headphones that is as it should be; else your speaker is muted or "
                    "turned very low.",
                ),
                remedy=tr("Without headphones, turn the speaker up and check again."),
            )
        case Verdict.USE_HEADPHONES:
            return _use_headphones(found, microphone, speaker)
        case Verdict.CLIPPING:
            return Finding(
                grade=Grade.WARN,
                fact=tr("“{microphone}” is driven too hard.", microphone=microphone),
                meaning=tr("Loud sound arrives torn, and the agent will misunderstand it."),
                remedy=tr("Turn the speaker or the microphone down and check again."),
            )
        case Verdict.MICROPHONE_SILENT:
            return unheard(microphone)
        case _:
            assert_never(found.verdict)


def _use_headphones(found: Acoustics, microphone: str, speaker: str) -> Finding:
    if (found.delay_s or 0.0) > LONGEST_DELAY_S:
        fact = tr(
            "“{microphone}” hears “{speaker}” {delay} ms late.",
            microphone=microphone,
            speaker=speaker,
            delay=f"{(found.delay_s or 0.0) * 1000:.0f}",
        )
        meaning = tr("An echo that late cannot be taken out: the agent would hear itself.")
    else:
        fact = tr(
            "“{microphone}” hears “{speaker}” nearly as loud as it plays.",
            microphone=microphone,
            speaker=speaker,
        )
        meaning = tr("An echo that strong cannot be taken out: the agent would hear itself.")
    return Finding(
        grade=Grade.WARN, fact=fact, meaning=meaning, remedy=tr("Use headphones for talking.")
    )


def unheard(microphone: str) -> Finding:
    """The microphone gave nothing while nobody was to speak; some do so though they work."""
    return Finding(
        grade=Grade.WARN,
        fact=tr("“{name}” gives no sound at all.", name=microphone),
        meaning=tr("It may be muted, or be one that stays silent until somebody speaks."),
        remedy=tr("Press “Record and play back” and say something: if you hear it, all is well."),
    )


def listened(microphone: str, *, flat: bool) -> Finding:
    """Say whether a microphone gave any sound, of a room or of a person."""
    if flat:
        return unheard(microphone)
    return Finding(grade=Grade.OK, fact=tr("“{name}” hears the room.", name=microphone))


def silent(microphone: str) -> Finding:
    """The microphone gave nothing to somebody who was asked to speak."""
    return Finding(
        grade=Grade.BAD,
        fact=tr("“{microphone}” sends silence.", microphone=microphone),
        meaning=tr(
            "Its mute switch may be on, or another program may hold it: nobody would hear you."
        ),
        remedy=tr("Unmute it or choose another microphone."),
    )


def of_recording(verdict: meter.Verdict, microphone: str) -> Finding:
    """Say how somebody sounded who was recorded and played back."""
    match verdict:
        case meter.Verdict.GOOD:
            return Finding(
                grade=Grade.OK,
                fact=tr("“{microphone}” hears you well.", microphone=microphone),
                meaning=tr("What you just heard is what the agent hears."),
            )
        case meter.Verdict.SILENT:
            return Finding(
                grade=Grade.WARN,
                fact=tr("“{microphone}” heard nobody.", microphone=microphone),
                meaning=tr("You said nothing, or it is muted or turned very low."),
                remedy=tr("Say something while it records, or choose another microphone."),
            )
        case meter.Verdict.TOO_QUIET:
            return Finding(
                grade=Grade.WARN,
                fact=tr("“{microphone}” hears you only softly.", microphone=microphone),
                meaning=tr("The agent may miss words."),
                remedy=tr("Turn it up in your system's sound settings, or come closer."),
            )
        case meter.Verdict.TOO_LOUD:
            return Finding(
                grade=Grade.WARN,
                fact=tr("“{microphone}” is too loud.", microphone=microphone),
                meaning=tr("The agent may misunderstand what is torn by that."),
                remedy=tr("Turn it down in your system's sound settings."),
            )
        case _:
            assert_never(verdict)


def of_phrase(speaker: str) -> Finding:
    """Say that the phrase of notes was played; who should have heard it knows whether it was."""
    return Finding(
        grade=Grade.OK,
        fact=tr("Four notes were played on “{speaker}”.", speaker=speaker),
        meaning=tr(
            "If you did not hear them, it is muted, turned low, or not the one you listen to."
        ),
    )


def of_notice(notice: Notice) -> Finding:
    """Say what was in the way of a check."""
    remedy = "" if notice.action in (None, *_NO_REMEDY) else _whole(notice.action.text)
    return Finding(grade=Grade.BAD, fact=_whole(notice.title), meaning=notice.body, remedy=remedy)


def _whole(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else tr("{title}.", title=title)


def _db(level: float) -> str:
    return tr("{level} dB", level=f"{level:.0f}".replace("-", "−"))
