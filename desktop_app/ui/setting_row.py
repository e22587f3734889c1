"""One row of the settings: a name, a field, what it is for, and the way back to the usual."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr


class SettingRow(QWidget):
    """Shows a field under its name. A check box says its name itself.

    Signals:
        reset_clicked: The user wants the usual back.
    """

    reset_clicked = Signal()

    def __init__(
        self, name: str, field: QWidget, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.explanation = explanation
        self.field = field
        field.setAccessibleName(name)
        field.setAccessibleDescription(explanation)
        self.reset = QPushButton(tr("Reset"))
        self.reset.setProperty("kind", "small")
        self.reset.setAutoDefault(False)
        self.reset.setToolTip(tr("Back to what it usually is"))
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
        self.reset.setSizePolicy(kept)
        self.reset.clicked.connect(self._on_reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(3)
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        column.addLayout(self._top)
        self.title: Label | None = None
        if isinstance(field, QCheckBox):
            field.setText(name)
            self._top.addWidget(field, 1)
        else:
            self.title = Label(name, bold=True, wrap=True)
            self.title.setBuddy(field)
            self._top.addWidget(self.title, 1)
        self._top.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        words = Label(explanation, scale=SMALL, tone="muted", wrap=True)
        words.setVisible(bool(explanation))
        # Below a field; above parts that have fields and words of their own.
        of_parts = field.focusPolicy() == Qt.FocusPolicy.NoFocus
        parts = [words, field] if of_parts else [field, words]
        for part in parts:
            if part is not field or self.title is not None:
                column.addWidget(part)
        QWidget.setTabOrder(field, self.reset)
        self.rename(name)
        self.reset.hide()
        if isinstance(field, QComboBox | QAbstractSlider | QAbstractSpinBox):
            field.installEventFilter(self)

    def rename(self, name: str) -> None:
        """Call it something else: the name may hold what the field is set to."""
        self.name = name
        self.reset.setAccessibleName(tr("Reset “{name}”", name=name))
        if self.title is not None:
            self.title.setText(name)

    def add_below(self, part: QWidget) -> None:
        """Put something more into the row, below all else."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(part)

    def show_usual(self, usual: bool) -> None:
        """Offer the way back, unless it leads nowhere."""
        if usual and self.reset.hasFocus():  # a button that goes leaves the keyboard to the field
            self.take_focus()
        self.reset.setVisible(not usual)

    def take_focus(self) -> None:
        """Bring the keyboard to the field."""
        parts = [self.field, *self.field.findChildren(QWidget)]
        for part in parts:
            able = part.isEnabled() and part.isVisibleTo(self)
            if able and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def matches(self, words: Iterable[str]) -> bool:
        """Tell whether all of these words stand in the name or the explanation."""
        text = f"{self.name} {self.explanation}".casefold()
        return all(word.casefold() in text for word in words)

    def _on_reset(self) -> None:
        self.reset_clicked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel turn the page, not the field under it that nobody has chosen."""
        if event.type() == QEvent.Type.Wheel and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
