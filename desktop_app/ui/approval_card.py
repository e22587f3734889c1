"""The consent card: a tool wants something, and nothing happens unless the user says so."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.session.state import Approval
from desktop_app.ui.text import SMALL, Label

_LONGEST = 600
"""Characters of arguments shown: a card must not fill the screen."""


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
        self.arguments = Label(wrap=True, parent=self)
        self.why = Label(tone="muted", scale=SMALL, wrap=True, parent=self)
        self.countdown = Label(tone="muted", scale=SMALL, parent=self)
        for label in (self.title, self.arguments, self.why):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.allow = QPushButton("Allow once", self)
        self.deny = QPushButton("No", self)
        self.deny.setProperty("kind", "primary")
        self.deny.setAccessibleName("No, do not allow it")
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
        for label in (self.title, self.arguments, self.why):
            layout.addWidget(label)
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

    def show_time(self, now_s: float) -> None:
        """Count down."""
        if self._approval is not None:
            left = max(0, math.ceil(self._approval.due_s - now_s))
            text = f"Answers No in {left} s"
            if text != self.countdown.text():
                self.countdown.setText(text)

    @property
    def spoken(self) -> str:
        """The card in one sentence."""
        return ". ".join(
            label.text() for label in (self.title, self.arguments, self.why) if label.text()
        )

    def _show(self, approval: Approval) -> None:
        self.title.setText(f"The agent wants to use “{approval.tool_name}”")
        arguments = approval.arguments
        if len(arguments) > _LONGEST:
            arguments = f"{arguments[:_LONGEST]}…"
        self.arguments.setText(arguments)
        self.arguments.setVisible(bool(arguments))
        self.why.setText(approval.description)
        self.why.setVisible(bool(approval.description))
        self.setAccessibleName(self.spoken)
        self.deny.setAccessibleDescription(self.spoken)
        self.show()

    def _answer(self, *, allowed: bool) -> None:
        if self._approval is not None:
            self.answered.emit(self._approval.tool_call_id, allowed)
