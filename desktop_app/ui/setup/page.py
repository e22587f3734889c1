"""A page of the first run: what it is about, its controls, and the proof that it is done."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.settings import Settings
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.mark import TONES, Mark, MarkView
from desktop_app.ui.text import LARGE, Label, readable


class SetupPage(QWidget):
    """One step. It asks for nothing while it only shows.

    Args:
        name: Of the step, in the settings.
        title: For people.
        lead: What the page is for; it is where the keyboard begins, so that it is read out.

    Signals:
        changed: New `Settings`.
        proved: The step is done, or not any more.
    """

    changed = Signal(object)
    proved = Signal(bool)

    def __init__(self, name: str, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.title = title
        self.settings = Settings()
        self.setAccessibleName(title)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing to do here but in its parts
        self._announcer = Announcer(self)
        page = QWidget()
        page.setObjectName("page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 12, 0)
        outer.setSpacing(6)
        self.lead = readable(lead)
        outer.addWidget(self.lead)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self._mark = MarkView()
        self.proof = readable("")
        self._mark.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self.proof, 1)
        self.proof.hide()
        self.area.setWidget(page)
        self.footer = QHBoxLayout()  # for what is asked, and must not be scrolled to
        self.footer.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(Label(title, scale=LARGE, bold=True))
        whole.addWidget(self.area, 1)
        whole.addLayout(self.footer)
        whole.addLayout(row)

    @property
    def mark(self) -> Mark:
        """How the step stands."""
        return self._mark.mark

    def add_field(self, name: str, field: QWidget) -> None:
        """Put a field under its name."""
        label = Label(name, bold=True)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self.column.addSpacing(8)
        self.column.addWidget(label)
        self.column.addWidget(field)

    def focus_first(self) -> None:
        """Bring the keyboard to the top."""
        self.area.verticalScrollBar().setValue(0)
        self.lead.setFocus(Qt.FocusReason.OtherFocusReason)

    def order_keys(self) -> None:
        """Let the Tab key go as the eye does, from the top to the proof."""
        parts = [part for part in self.findChildren(QWidget) if part is not self.proof]
        for before, after in pairwise((*parts, self.proof)):
            QWidget.setTabOrder(before, after)

    def keeps_enter(self) -> bool:
        """Tell whether Enter is for a field of this page and not for the next page."""
        return False

    def show_settings(self, settings: Settings) -> None:
        """Show these settings."""
        self.settings = settings
        self.show_fields(settings)

    def show_fields(self, settings: Settings) -> None:
        """Bring the controls up to date, raising nothing."""

    def show_proof(self, mark: Mark, words: str) -> None:
        """Tell how the step stands; a new state is announced."""
        if (mark, words) == (self.mark, self.proof.text()):
            return
        was = self.mark
        self._mark.show_mark(mark)
        self._mark.setVisible(bool(words))
        self.proof.setText(words)
        self.proof.setVisible(bool(words))
        self.proof.set_tone(TONES[mark])
        if self.isVisible() and mark is not Mark.OPEN:
            self._announcer.say(words)
        if (mark is Mark.GOOD) is not (was is Mark.GOOD):
            self.proved.emit(mark is Mark.GOOD)
