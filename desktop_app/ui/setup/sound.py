"""The first run, page 2: a microphone that hears the user, and a speaker that the user hears."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.mark import Mark
from desktop_app.ui.meter_row import FOLLOW_SYSTEM, MeterRow
from desktop_app.ui.pulse import Pulse, is_reduced
from desktop_app.ui.scrolling import scroll_to
from desktop_app.ui.settings_page import Choice, add_buttons
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.sound_check import SoundCheck
from desktop_app.ui.text import Label
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

_LEAD: Final = tr(
    "Say something: the bars move and a word beside them says how loud you are. Then play the test"
    " sound. Everything here works without an account."
)
_PERMISSION: Final = tr(
    "Your system may ask whether Earshot may use the microphone; allow it to be heard."
)
_ASKING_SYSTEMS: Final = ("darwin", "win32")
_GOOD: Final = "good"
_BEATS_PER_NUMBER: Final = 4


class SetupSoundPage(SetupPage):
    """Chooses devices and tries them.

    Args:
        reading: The microphone's meter now; ``None`` while it is closed.

    Signals:
        headset_chosen: Use the microphone of the headset that was spared; its identity.
        heard: The user says that the test sound was heard.
    """

    headset_chosen = Signal(str)
    heard = Signal()

    def __init__(
        self, reading: Callable[[], Reading | None], parent: QWidget | None = None
    ) -> None:
        super().__init__("sound", tr("Sound"), _LEAD, parent)
        self._reading = reading
        self._heard_you = False
        self._heard_it: bool | None = None
        self._played = False
        self._beats = 0
        self._headset = ""
        self.pulse = Pulse(self)
        self.pulse.beat.connect(self._on_beat)
        if sys.platform in _ASKING_SYSTEMS:
            self.column.addWidget(Label(_PERMISSION, tone="muted", wrap=True))
        self.microphone: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.microphone.activated.connect(self._on_microphone)
        self.add_field(tr("Microphone"), self.microphone)
        self.level = MeterRow(tr("Microphone"), "microphone", volume=False, parent=self)
        self.level.device.hide()  # the choice above names it
        self.column.addWidget(self.level)
        self.trouble = Label(tone="danger", wrap=True)
        self.column.addWidget(self.trouble)
        self.bluetooth = Label(tone="warning", wrap=True)
        self.use_headset = QPushButton(tr("Use the headset"))
        self.use_headset.clicked.connect(lambda: self.headset_chosen.emit(self._headset))
        self.column.addWidget(self.bluetooth)
        add_buttons(self.column, self.use_headset)
        self.speaker: Choice[str] = Choice({"": FOLLOW_SYSTEM})
        self.speaker.activated.connect(self._on_speaker)
        self.add_field(tr("Speaker"), self.speaker)
        self.try_out = SoundCheck()
        self.try_out.play_clicked.connect(lambda: self._expect(played=True))
        for other in (self.try_out.check_clicked, self.try_out.record_clicked):
            other.connect(lambda: self._expect(played=False))
        self.try_out.finding_shown.connect(self._on_finding)
        self.try_out.result_shown.connect(self._on_result_shown, Qt.ConnectionType.QueuedConnection)
        self.column.addSpacing(8)
        self.column.addWidget(self.try_out)
        self.question = Label(tr("Did you hear it?"), bold=True)
        self.yes = QPushButton(tr("Yes, I heard it"))
        self.no = QPushButton(tr("No"))
        self.yes.clicked.connect(lambda: self._on_answer(heard=True))
        self.no.clicked.connect(lambda: self._on_answer(heard=False))
        self.footer.addWidget(self.question)
        self.footer.addStretch(1)
        self.footer.addWidget(self.yes)
        self.footer.addWidget(self.no)
        self._ask(False)
        self.show_microphone_trouble("")
        self.show_bluetooth("", "")
        self._show_proof()

    def show_devices(
        self, microphones: Sequence[DeviceChoice], speakers: Sequence[DeviceChoice]
    ) -> None:
        """Offer the devices that are plugged in."""
        for field, devices in ((self.microphone, microphones), (self.speaker, speakers)):
            field.offer({"": FOLLOW_SYSTEM, **{device.id: device.name for device in devices}})
        self.show_fields(self.settings)

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.pulse.set_reduced(is_reduced(settings.reduced_motion))
        self.microphone.show_value(settings.microphone)
        self.speaker.show_value(settings.speaker)

    def show_microphone(self, name: str) -> None:
        """Name the microphone that is open, to whoever asks the meter."""
        self.level.show_note(tr("This is “{name}”.", name=name) if name else "")

    def show_microphone_trouble(self, text: str) -> None:
        """Say why the bars do not move; empty: they do."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def show_bluetooth(self, text: str, headset: str) -> None:
        """Warn of the microphone of a headset.

        Args:
            text: The warning; empty: there is none to warn of.
            headset: Identity of the one that is spared and could be used; empty: none.
        """
        self._headset = headset
        self.bluetooth.setText(text)
        self.bluetooth.setVisible(bool(text))
        if not headset and self.use_headset.hasFocus():
            self.microphone.setFocus(Qt.FocusReason.OtherFocusReason)
        self.use_headset.setVisible(bool(headset))

    def forget(self) -> None:
        """Other devices are in use: what was proved of the last ones counts no more."""
        self._heard_you, self._heard_it = False, None
        self._ask(False)
        self._show_proof()

    def set_running(self, running: bool) -> None:
        """Move the bars, or let them rest."""
        self.pulse.set_running(running)
        if not running:
            self.level.show_reading(None)
            self.level.show_numbers(None)

    def _on_beat(self) -> None:
        reading = self._reading()
        self.level.show_reading(reading)
        self._beats += 1
        if self.pulse.reduced or self._beats % _BEATS_PER_NUMBER == 0:
            self.level.show_numbers(reading)
        if reading is not None and reading.verdict.value == _GOOD and not self._heard_you:
            self._heard_you = True
            self._show_proof()

    def _expect(self, *, played: bool) -> None:
        self._played = played
        self._ask(False)

    def _on_finding(self, finding: Finding) -> None:
        good = finding.grade is Grade.OK
        if self._played and good:
            self._ask(True)
            return
        if good:
            self._heard_you = True  # a voice, or the sweep
            self._show_proof()

    def _ask(self, asking: bool) -> None:
        if not asking and (self.yes.hasFocus() or self.no.hasFocus()):
            self.try_out.play.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.question, self.yes, self.no):
            part.setVisible(asking)
        if asking:
            self._announcer.say(self.question.text())
            self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answer(self, *, heard: bool) -> None:
        self._heard_it = heard
        if heard:
            self.heard.emit()
        self._ask(False)
        self._show_proof()

    def _show_proof(self) -> None:
        if self._heard_it is False:
            self.show_proof(
                Mark.WARNING,
                tr("You did not hear it. Turn the speaker up or choose another, and play again."),
            )
        elif self._heard_you and self._heard_it:
            self.show_proof(Mark.GOOD, tr("Your microphone hears you, and you hear your speaker."))
        elif self._heard_you:
            self.show_proof(Mark.OPEN, tr("Your microphone hears you. Now play the test sound."))
        elif self._heard_it:
            self.show_proof(
                Mark.OPEN, tr("You hear your speaker. Now say something, as loud as you would.")
            )
        else:
            self.show_proof(Mark.OPEN, tr("Not tried yet: say something, play the test sound."))

    def _on_result_shown(self) -> None:
        scroll_to(self.area, self.try_out.result)

    def _on_microphone(self, index: int) -> None:
        chosen = self.microphone.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, microphone=chosen))

    def _on_speaker(self, index: int) -> None:
        chosen = self.speaker.value_at(index)
        self.changed.emit(msgspec.structs.replace(self.settings, speaker=chosen))
