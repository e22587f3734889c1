"""Settings: keys. Those that work in every program, their test, and those of this window."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.session.key_advice import DEED_NAMES, System, advise, suggestions
from desktop_app.session.keys import Accelerator, Binding, Deed
from desktop_app.settings import Settings
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.desktop_lines import DesktopLines
from desktop_app.ui.key_fate import KeyFate
from desktop_app.ui.key_list import KeyTable, keys_of_window
from desktop_app.ui.key_recorder import KeyRecorder
from desktop_app.ui.key_test import KeyTest
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section
from desktop_app.wording import sentences, tr

_FIELDS: Final[Mapping[Deed, str]] = {
    Deed.TALK: "talk_hotkey",
    Deed.MUTE: "mute_hotkey",
    Deed.SHOW: "show_hotkey",
}
_MEANINGS: Final[Mapping[Deed, str]] = {
    Deed.TALK: tr("In any program: hold it to talk, or tap it to keep the microphone open."),
    Deed.MUTE: tr("In any program. There is none unless you choose one."),
    Deed.SHOW: tr("In any program. There is none unless you choose one."),
}


class ShortcutsSection(Section):
    """The three keys with their recorders, the test, the desktop's lines, and the list of keys.

    Signals:
        window_wanted: Open the window in which the desktop gives keys.
        recording_changed: Whether a key is being recorded; keys of every program rest meanwhile.
    """

    window_wanted = Signal()
    recording_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recorders: dict[Deed, KeyRecorder] = {}
        self.fates: dict[Deed, KeyFate] = {}
        self.rows: dict[Deed, SettingRow] = {}
        self._bindings: dict[Deed, Binding] = {}
        self._keys: dict[Deed, Accelerator] = {}
        self._announcer = Announcer(self)
        for deed in Deed:
            self._add_key(deed)
        self.lines = DesktopLines()
        self.column.addWidget(self.lines)
        self.test = KeyTest()
        self.add(
            SettingRow(
                tr("Test of the keys"),
                self.test,
                tr("Go to another window and press them there: that is where they have to work."),
            )
        )
        self.add(
            SettingRow(
                tr("Keys of this window"), KeyTable(), tr("They work while Earshot is in front.")
            )
        )

    def show_fields(self, settings: Settings) -> None:
        """Show the keys that are chosen."""
        self._keys = keys_of(settings)
        for deed, recorder in self.recorders.items():
            recorder.show_key(self._keys.get(deed))
        self.test.show_deeds(self._keys)

    def show_bindings(self, bindings: Mapping[Deed, Binding]) -> None:
        """Show how the keys fare; one that is not among them says nothing."""
        for deed, fate in self.fates.items():
            binding = bindings.get(deed)
            if binding == self._bindings.get(deed):
                continue
            self.test.forget(deed)
            if binding is None:
                fate.clear()
            else:
                others = {one: key for one, key in self._keys.items() if one is not deed}
                instead = binding.instead or suggestions(binding.wanted, others, system())
                fate.show_binding(binding, instead)
        self._bindings = dict(bindings)

    def show_desktop_lines(self, title: str, lines: str) -> None:
        """Show what to write into the desktop's configuration, and where; none hides it."""
        self.lines.show_lines(title, lines)

    @property
    def invites_presses(self) -> bool:
        """Whether the test is seen."""
        return self.test.isVisible() and not self.window().isMinimized()

    def show_key_pressed(self, deed: Deed) -> None:
        """Light a lamp of the test."""
        self.test.show_key_pressed(deed)

    def show_key_released(self, deed: Deed) -> None:
        """Light the other."""
        self.test.show_key_released(deed)

    def _add_key(self, deed: Deed) -> None:
        name = DEED_NAMES[deed]
        recorder = self.recorders[deed] = KeyRecorder(name)
        fate = self.fates[deed] = KeyFate(name)
        row = self.rows[deed] = SettingRow(name, recorder, _MEANINGS[deed])
        recorder.setAccessibleDescription(
            tr(
                "{meaning} Enter waits for another key, Delete takes it away.",
                meaning=_MEANINGS[deed],
            )
        )
        recorder.show_key(None)  # its own name again, which tells the key
        row.add_below(fate)
        self.add(row, _FIELDS[deed])
        recorder.recorded.connect(lambda key, letter: self._on_recorded(deed, key, letter))
        recorder.cleared.connect(lambda: self._take(deed, None))
        recorder.failed.connect(lambda why: self._say(deed, why, refused=True))
        recorder.recording_changed.connect(self.recording_changed)
        fate.picked.connect(lambda key: self._on_recorded(deed, key, ""))
        fate.window_wanted.connect(self.window_wanted)

    def _on_recorded(self, deed: Deed, key: Accelerator, letter: str) -> None:
        others = {one: other for one, other in self._keys.items() if one is not deed}
        advice = advise(key, system=system(), others=others, in_window=keys_of_window())
        if advice.refused:
            self._say(deed, advice.refused, refused=True)
            return
        self._take(deed, key)
        notes = [*advice.warnings]
        if len(key.key) == 1 and letter not in ("", key.key):
            notes.append(
                tr(
                    "Its place counts: “{key}” on a US keyboard, “{letter}” on yours.",
                    key=key.key,
                    letter=letter,
                )
            )
        self._announcer.say(tr("{action} is {key} now.", action=DEED_NAMES[deed], key=key))
        if notes:
            self._say(deed, sentences(*notes), refused=False)

    def _take(self, deed: Deed, key: Accelerator | None) -> None:
        self._bindings.pop(deed, None)
        self.fates[deed].clear()
        self.test.forget(deed)
        self.recorders[deed].setFocus()  # what was pressed may have gone
        self.change(**{_FIELDS[deed]: "" if key is None else str(key)})

    def _say(self, deed: Deed, sentence: str, *, refused: bool) -> None:
        self._bindings.pop(deed, None)  # so that the next word on it is shown again
        self.fates[deed].say(sentence, "danger" if refused else "warning")
        self._announcer.say(sentence, assertive=refused)
        self.part_shown.emit(self.fates[deed])


def keys_of(settings: Settings) -> dict[Deed, Accelerator]:
    """Give the keys that are set; one that nobody can read counts as none."""
    keys = {}
    for deed, field in _FIELDS.items():
        try:
            keys[deed] = Accelerator.parse(getattr(settings, field))
        except ValueError:
            continue
    return keys


def system() -> System:
    """Tell which kind of desktop gives the keys."""
    if sys.platform == "win32":
        return "windows"
    if sys.platform == "darwin":
        return "macos"
    return "wayland" if QGuiApplication.platformName().startswith("wayland") else "x11"
