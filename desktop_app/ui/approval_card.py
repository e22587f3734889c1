"""The consent card: a tool wants something, and nothing happens unless the user says so.

Whoever consents must be able to read all of it: what is too long to stand there can be scrolled, by
keyboard too, and nothing of it is left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.session.state import Approval
from desktop_app.ui.passage import Passage
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

SPOKEN = 600
"""Characters of one passage read aloud unasked."""
_LONGEST_NAME = 80
_UNBROKEN = 20
"""A name longer than this may be broken anywhere."""


class ApprovalCard(QFrame):
    """Shows the approval that waits longest, and is hidden without one.

    Signals:
        answered: The tool call's id, and whether it is allowed once.
    """

    answered = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("approval")
        self._approval: Approval | None = None
        self.title = Label(bold=True, wrap=True, parent=self)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.arguments = Passage(tr("What the tool would be given"), self)
        self.why = Passage(tr("What the tool is for"), self)
        self.countdown = Label(tone="muted", scale=SMALL, parent=self)
        self._before: QWidget | None = None
        self.deny = QPushButton(tr("No"), self)
        self.allow = QPushButton(tr("Allow once"), self)
        for button in (self.deny, self.allow):
            button.setAutoDefault(True)  # Enter presses it, too
        self.deny.setProperty("kind", "primary")
        self.deny.setAccessibleName(tr("No, do not allow it"))
        self.allow.clicked.connect(lambda: self._answer(allowed=True))
        self.deny.clicked.connect(lambda: self._answer(allowed=False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.deny)
        buttons.addWidget(self.allow)
        buttons.addStretch(1)
        buttons.addWidget(self.countdown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        for part in (self.title, self.arguments, self.why):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.hide()

    def show_approvals(self, approvals: Sequence[Approval], now_s: float) -> bool:
        """Show the first of these; tell whether it is another one than before."""
        approval = approvals[0] if approvals else None
        another = approval is not None and (
            self._approval is None or approval.tool_call_id != self._approval.tool_call_id
        )
        self._approval = approval
        if approval is None:
            self.hide()
            return False
        if another:
            self._show(approval)
        self.show_time(now_s)
        return another

    def take_focus(self, here: QWidget | None) -> None:
        """Bring the keyboard to the answer that changes nothing, and remember where it was."""
        if not (here is not None and self.isAncestorOf(here)):
            self._before = here
        self.deny.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_focus_back(self) -> None:
        """Put the keyboard back where the question took it from."""
        before, self._before = self._before, None
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_time(self, now_s: float) -> None:
        """Count down."""
        if self._approval is not None:
            left = max(0, math.ceil(self._approval.due_s - now_s))
            text = tr("Answers No in {seconds} s", seconds=left)
            if text != self.countdown.text():
                self.countdown.setText(text)

    @property
    def spoken(self) -> str:
        """The card in a few sentences; what is long is only begun."""
        approval = self._approval
        if approval is None:
            return ""
        parts = (_title(approval.tool_name), approval.arguments, approval.description)
        first, *rest = (_begin(part) for part in parts if part)
        for part in rest:
            first = tr("{title}. {body}", title=first, body=part)
        return first

    def _show(self, approval: Approval) -> None:
        name, arguments = approval.tool_name, approval.arguments
        if len(name) > _LONGEST_NAME:
            arguments = f"{name}\n{arguments}"
            name = f"{name[:_LONGEST_NAME]}…"
        # A label breaks lines between words only, and a zero-width space counts as a gap.
        self.title.setText(_title(name if len(name) <= _UNBROKEN else "\u200b".join(name)))
        self.arguments.show_text(arguments)
        self.why.show_text(approval.description)
        self.setAccessibleName(self.spoken)
        self.deny.setAccessibleDescription(self.spoken)
        self.show()

    def _answer(self, *, allowed: bool) -> None:
        if self._approval is not None:
            self.answered.emit(self._approval.tool_call_id, allowed)


def _title(name: str) -> str:
    return tr("The agent wants to use “{name}”", name=name)


def _begin(text: str) -> str:
    return (
        text
        if len(text) <= SPOKEN
        else tr("{beginning}…, and more to read", beginning=text[:SPOKEN])
    )
