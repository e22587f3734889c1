"""A turn in words: what its row shows, what a copy carries, and what a screen reader says."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale

from desktop_app.session.turn import Speaker, Turn
from desktop_app.wording import tr

_WHO = {
    Speaker.USER: tr("You"),
    Speaker.AGENT: tr("Agent"),
    Speaker.TOOL: tr("Tool"),
    Speaker.NOTE: tr("Note"),
}


class Ink(enum.Enum):
    """How a stretch of a turn's text is drawn."""

    PLAIN = "plain"
    UNHEARD = "unheard"
    """Not spoken yet."""
    TENTATIVE = "tentative"
    """May still change."""
    CUT = "cut"
    """Was meant, and never spoken; or spoken, and taken back."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one ink."""

    text: str
    ink: Ink


def spans(turn: Turn) -> tuple[Span, ...]:
    """Split a turn into what was heard, what was not yet, and what was cut off."""
    if turn.withdrawn:
        parts = [Span(turn.text, Ink.CUT)]
    elif turn.tentative:
        parts = [Span(turn.text, Ink.TENTATIVE)]
    elif turn.heard is None or turn.interrupted:
        parts = [Span(turn.text, Ink.PLAIN)]
    else:
        parts = [
            Span(turn.text[: turn.heard], Ink.PLAIN),
            Span(turn.text[turn.heard :], Ink.UNHEARD),
        ]
    if turn.interrupted:
        parts.append(Span(cut_off(turn.text, turn.original), Ink.CUT))
    return tuple(part for part in parts if part.text)


def cut_off(said: str, meant: str) -> str:
    """Give the end of what was meant that is missing from what was said.

    What was said may end in dots of the service's own that were never meant.
    """
    common = 0
    for ours, theirs in zip(said, meant, strict=False):
        if ours != theirs:
            break
        common += 1
    tail = meant[common:]
    if tail and said[common:].strip(" .…"):
        # The service changed words: the seam is no place to glue two sentences together.
        return f" {tail.lstrip()}"
    return tail


def clock(turn: Turn) -> str:
    """Give the time of day of a turn in the user's way of writing."""
    when = QDateTime.fromSecsSinceEpoch(int(turn.at_s)).time()
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def who(turn: Turn) -> str:
    """Name the speaker."""
    return _WHO[turn.speaker]


def is_estimated(turn: Turn) -> bool:
    """Tell whether the place that the voice came to, and shows, is known from time alone."""
    return turn.heard_is_estimate and (turn.interrupted or turn.heard is not None)


def explained(turn: Turn) -> str:
    """Explain what a turn's marks mean; empty where there is nothing to explain."""
    if not is_estimated(turn):
        return ""
    return tr(
        "This agent does not say when it speaks which word. How far it came is estimated from "
        "the length of its sound.",
    )


def heading(turn: Turn, *, replaying: bool = False) -> str:
    """Give the small line above a turn."""
    parts = [who(turn), clock(turn)]
    if turn.interrupted:
        parts.append(tr("interrupted"))
    elif turn.withdrawn:
        parts.append(tr("taken back"))
    elif turn.typed:
        parts.append(tr("typed"))
    if is_estimated(turn):
        parts.append(tr("≈ place estimated"))
    if replaying:
        parts.append(tr("▶ plays again"))
    return " · ".join(parts)


def line(turn: Turn) -> str:
    """Give the one line of a tool or note."""
    return f"{turn.text} · {turn.detail}" if turn.detail else turn.text


def spoken(turn: Turn, *, replaying: bool = False) -> str:
    """Say a turn to a screen reader."""
    parts = [who(turn), clock(turn)]
    if turn.tentative:
        parts.append(tr("still listening"))
    if turn.interrupted:
        parts.append(tr("interrupted"))
    if turn.withdrawn:
        parts.append(tr("taken back"))
    if is_estimated(turn):
        parts.append(tr("place estimated"))
    if replaying:
        parts.append(tr("plays again"))
    return tr("{name}: {text}", name=tr(", ").join(parts), text=line(turn))


def quoted(turn: Turn) -> str:
    """Write what was said as the beginning of a message about it."""
    return "\n".join(f"> {row}".rstrip() for row in turn.text.strip().splitlines())


def copied(turns: Iterable[Turn]) -> str:
    """Write turns as plain text, one line each; what was never said is not in it."""
    return "\n".join(_copied(turn) for turn in turns)


def _copied(turn: Turn) -> str:
    name = who(turn)
    if turn.withdrawn:
        name = tr("{name} (taken back)", name=name)
    return f"{clock(turn)}  {tr('{name}: {text}', name=name, text=line(turn))}"
