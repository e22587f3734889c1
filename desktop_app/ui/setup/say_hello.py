"""The end of the first run: a live call with the chosen agent, over when it was heard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.session.state import Line, SessionState
from desktop_app.settings import Settings
from desktop_app.ui.captions import newest_words
from desktop_app.ui.mark import Mark
from desktop_app.ui.settings_page import add_buttons
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.text import readable
from desktop_app.wording import tr

_LEAD: Final = tr(
    "Everything is ready for a call. It greets you; hold Space to answer. When you have heard it,"
    " this window makes way for the main one, where the call goes on."
)


class SayHelloPage(SetupPage):
    """Calls, and follows the call until the agent was heard.

    Signals:
        call_clicked: Call the chosen agent.
        heard: The agent of a call that began here was heard, and ended its first words.
    """

    call_clicked = Signal()
    heard = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("say_hello", tr("Say hello"), _LEAD, parent)
        self._in_call = False
        self._spoke = False
        self._began_here = False
        self.call = QPushButton(tr("Say hello"))
        self.call.setProperty("kind", "primary")
        self.call.clicked.connect(lambda: self.call_clicked.emit())
        self.status = readable("")
        self.column.addSpacing(12)
        add_buttons(self.column, self.call)
        self.column.addWidget(self.status)
        self.status.hide()
        self._rest()

    def focus_first(self) -> None:
        """Bring the keyboard to the button: Enter calls."""
        super().focus_first()
        if self.call.isEnabled():
            self.call.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fields(self, settings: Settings) -> None:
        """Name whom the button calls."""
        self.call.setAccessibleDescription(tr("Calls {agent}", agent=settings.chosen.label))

    def meet(self, state: SessionState) -> None:
        """Take a call that goes on before the page is seen: it is none of this page's."""
        self._in_call = False
        self.show_state(state)

    def show_state(self, state: SessionState) -> None:
        """Follow a call."""
        in_call = state.line is not Line.IDLE
        if in_call and not self._in_call:
            self._spoke = False
            self._began_here = self.isVisible()
        ended = self._in_call and not in_call
        self._in_call = in_call
        if in_call:
            self._follow(state)
        elif ended and not self._spoke:
            why = state.notice.sentence if state.notice else tr("The call is over.")
            self._show_status("")
            self.show_proof(Mark.BAD, why)
        if self.call.isEnabled() is in_call:
            if in_call and self.call.hasFocus():  # Space is for talking now
                self.status.show()
                self.status.setFocus(Qt.FocusReason.OtherFocusReason)
            self.call.setEnabled(not in_call)

    def _follow(self, state: SessionState) -> None:
        answered = state.text_only and newest_words(state.turns, state.first_turn) is not None
        if state.speaking or answered:
            if not self._spoke:
                self._spoke = True
                self.show_proof(Mark.GOOD, tr("The agent was heard."))
            self._show_status(tr("The agent speaks."))
            if state.text_only:
                self._end()
        elif self._spoke:
            self._end()
        elif state.line is Line.OPEN:
            self._show_status(tr("Connected. If it waits for you, hold Space and say hello."))
        else:
            self._show_status(tr("Calling…"))

    def _end(self) -> None:
        if self._began_here and self.isVisible():
            self.heard.emit()

    def _show_status(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _rest(self) -> None:
        self.show_proof(Mark.OPEN, tr("The agent was not heard yet."))
