"""Settings: the short sounds. How loud they are, and sounds of one's own in their place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSlider, QWidget

from desktop_app.audio.cues import Cue
from desktop_app.settings import Settings
from desktop_app.ui.asking import ask_what_to_open
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section, show_number
from desktop_app.ui.text import ShortLabel
from desktop_app.wording import tr

_NAMES: Final[Mapping[Cue, str]] = {
    Cue.READY: tr("Sound: the microphone hears you"),
    Cue.CLOSED: tr("Sound: mute, and the end of a call"),
    Cue.ASKS: tr("Sound: the agent needs your OK"),
    Cue.LOST: tr("Sound: the line is lost"),
    Cue.TROUBLE: tr("Sound: a device fails"),
    Cue.ERROR: tr("Sound: an error"),
    Cue.THINKING: tr("Sound: the agent thinks"),
    Cue.MUTED: tr("Sound: you talk while muted"),
}


class SoundFile(QWidget):
    """A sound of the user's own, or the built-in one.

    Signals:
        chosen: The path of a sound file.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.shown = ShortLabel(tone="muted")
        self.button = QPushButton(tr("Choose file…"))
        self.button.setAccessibleName(tr("Choose file: {name}", name=name))
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.shown, 1)
        row.addWidget(self.button)

    def show_path(self, path: str) -> None:
        """Tell which sound it is; empty: the built-in one."""
        name = Path(path).name if path else tr("Built-in sound")
        self.shown.show_text(name)
        self.button.setAccessibleDescription(name)

    def open(self) -> None:
        """Let a file be chosen."""
        ask_what_to_open(
            self, self._name, lambda path: self.chosen.emit(str(path)), tr("Sounds (*.wav)")
        )


class CuesSection(Section):
    """A row for the volume, and one for each sound."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(10)
        self.volume.valueChanged.connect(lambda percent: self.change(cue_volume=percent / 100))
        self.tick = QCheckBox()
        self.tick.clicked.connect(lambda on: self.change(thinking_tick=on))
        self.add(
            SettingRow(
                tr("Volume of the short sounds"),
                self.volume,
                tr(
                    "Two rising notes tell that the microphone hears you; others tell of a mute, a "
                    "question, a lost line. All the way down, they are off."
                ),
            ),
            "cue_volume",
        )
        self.add(
            SettingRow(
                tr("Tick softly while the agent thinks long"),
                self.tick,
                tr("Every four seconds, until it answers."),
            ),
            "thinking_tick",
        )
        self.files: dict[Cue, SoundFile] = {}
        for cue, name in _NAMES.items():
            self.files[cue] = file = SoundFile(name)
            file.chosen.connect(lambda path, cue=cue: self._choose(cue, path))
            row = self.add(SettingRow(name, file, tr("A sound of your own, as a WAV file.")))
            row.reset_clicked.connect(lambda cue=cue: self._choose(cue, ""))

    def _choose(self, cue: Cue, path: str) -> None:
        files = {name: file for name, file in self.settings.cue_files.items() if name != cue.value}
        self.change(cue_files=files | ({cue.value: path} if path else {}))

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        show_number(self.volume, round(settings.cue_volume * 100))
        self.tick.setChecked(settings.thinking_tick)
        for cue, file in self.files.items():
            path = settings.cue_files.get(cue.value, "")
            file.show_path(path)
            row = file.parentWidget()
            assert isinstance(row, SettingRow)
            row.show_usual(not path)
