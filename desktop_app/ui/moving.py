"""What moves in the window: both meters and the ring, while there is something to see."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from desktop_app.ui.echo_words import echo_words
from desktop_app.ui.meter_row import MeterRow
from desktop_app.ui.pulse import Pulse
from desktop_app.ui.state_ring import StateRing

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading
    from desktop_app.audio.meter import Reading

_BEATS_PER_RING: Final = 2
"""The ring is large to paint, and its bars only tell that there is sound; the meters tell how."""
_BEATS_PER_NUMBER: Final = 4
"""Numbers change five times a second: faster, nobody reads them."""


class Moving(QObject):
    """Pulls the meters' readings with each beat of its pulse, and shows them.

    Args:
        microphone: The row of the microphone's meter.
        speaker: The row of the speaker's.
        ring: Shows both in its own way.
        now_s: The monotonic clock.
        microphone_reading: The microphone's meter now; ``None`` while there is none.
        speaker_reading: The same of what leaves the speaker.
        echo_reading: What becomes of echo; ``None`` while no microphone hears any.
        show_words: Brings words that tell of time up to date, at a time.
    """

    def __init__(
        self,
        microphone: MeterRow,
        speaker: MeterRow,
        ring: StateRing,
        *,
        now_s: Callable[[], float],
        microphone_reading: Callable[[], Reading | None],
        speaker_reading: Callable[[], Reading | None],
        echo_reading: Callable[[], EchoReading | None],
        show_words: Callable[[float], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._microphone = microphone
        self._speaker = speaker
        self._ring = ring
        self._now_s = now_s
        self._microphone_reading = microphone_reading
        self._speaker_reading = speaker_reading
        self._echo_reading = echo_reading
        self._show_words = show_words
        self._beats = 0
        self._hears = False
        self.pulse = Pulse(self)
        self.pulse.beat.connect(self._on_beat)

    def set_running(self, running: bool) -> None:
        """Move, or stand still with meters that show nothing."""
        if self.pulse.beats and not running:
            for row in (self._microphone, self._speaker):
                row.show_reading(None)
                row.show_numbers(None)
        self.pulse.set_running(running)

    def set_reduced(self, reduced: bool) -> None:
        """Keep still what moves only for the eye."""
        self.pulse.set_reduced(reduced)

    def show_hearing(self, hears: bool) -> None:
        """Dim the microphone's meter while its sound does not leave."""
        self._hears = hears

    def _on_beat(self) -> None:
        self._beats += 1
        microphone, speaker = self._microphone_reading(), self._speaker_reading()
        now_s, still = self._now_s(), self.pulse.reduced
        self._microphone.show_reading(microphone, dimmed=not self._hears)
        self._speaker.show_reading(speaker)
        if still or self._beats % _BEATS_PER_RING == 0:
            self._ring.show_moment(now_s, microphone, speaker, still=still)
        if still or self._beats % _BEATS_PER_NUMBER == 0:
            self._microphone.show_numbers(microphone)
            self._microphone.show_note(echo_words(self._echo_reading()))
            self._speaker.show_numbers(speaker)
            self._show_words(now_s)
