"""The list of steps on top of the first run: which are done, which is now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.mark import WORDS, Mark, MarkView
from desktop_app.ui.text import Label
from desktop_app.wording import tr


class StepList(QWidget):
    """Shows the steps in their order.

    Args:
        titles: By name, in order.
    """

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {
            name: f"{at}  {title}" for at, (name, title) in enumerate(titles.items(), 1)
        }
        self.marks = {name: MarkView() for name in titles}
        self.labels: dict[str, Label] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for at, name in enumerate(titles):
            if at:
                self._row.addStretch(1)
            self._row.addWidget(self.marks[name])
            self.labels[name] = Label(self._titles[name], tone="muted")
            self.labels[name].setObjectName("step")
            self._row.addWidget(self.labels[name])

    def show_steps(self, marks: Mapping[str, Mark], now: str) -> None:
        """Show how each stands, and which is open; a name that is not listed opens none."""
        for name, label in self.labels.items():
            mark = marks.get(name, Mark.OPEN)
            self.marks[name].show_mark(mark)
            label.setProperty("now", name == now)
            label.set_tone("" if name == now else "muted")
            label.style().polish(label)
            title = self._titles[name]
            here = tr("{step}, this page", step=title) if name == now else title
            label.setAccessibleName(tr("{what}: {word}", what=here, word=WORDS[mark]))
