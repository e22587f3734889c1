"""Where the keyboard goes when a call begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.session.state import Line

if TYPE_CHECKING:
    from desktop_app.ui.composer import Composer
    from desktop_app.ui.controls import Controls
    from desktop_app.ui.transcript_view import TranscriptView


class KeyboardPlace:
    """Keeps the keyboard where it does what one expects: Space never ends a call.

    The button that starts a call becomes the one that ends it, under the same finger. A button
    that can do nothing while the call ends loses the keyboard, which Qt gives to the text box. A
    button that has stopped the speech would lose it to the one beside it, which ends the call.

    Args:
        controls: The buttons of the call.
        composer: Where one writes.
        transcript: Where one reads.
    """

    def __init__(self, controls: Controls, composer: Composer, transcript: TranscriptView) -> None:
        self._controls = controls
        self._composer = composer
        self._transcript = transcript
        self._was_on_controls = False

    def follow(self, here: QWidget | None, before: Line, now: Line) -> None:
        """Move it, if the line has changed, or there is no speech any more to be stopped.

        Args:
            here: What had the keyboard before the window showed the new state.
            before: The line as it was.
            now: The line as it is.
        """
        controls, box = self._controls, self._composer.box
        focused = controls.window().focusWidget()
        lost = here is not None and not here.isEnabled() and controls.isAncestorOf(here)
        if lost and here is controls.stop and now is not Line.ENDING:
            focused = controls.talk if controls.talk.isEnabled() else box
            focused.setFocus()
        elif lost:
            self._was_on_controls = True
        if before is not Line.IDLE and now is Line.IDLE:
            if self._was_on_controls or focused not in (box, self._transcript):
                controls.talk.setFocus()
            self._was_on_controls = False
        elif before is Line.IDLE and now is not Line.IDLE and focused is controls.call:
            (controls.talk if controls.talk.isEnabled() else box).setFocus()
