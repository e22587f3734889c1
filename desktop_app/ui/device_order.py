"""Settings: which device steps in for one that is missing or silent, and each microphone's gain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QWidget,
)

from desktop_app.settings import DeviceSettings, Settings, with_device, with_order
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section, add_buttons, show_number
from desktop_app.wording import tr

_ID: Final = Qt.ItemDataRole.UserRole
_NAME: Final = Qt.ItemDataRole.UserRole + 1
_PLUGGED: Final = Qt.ItemDataRole.UserRole + 2
_ROWS: Final = 3
GAIN_DB: Final = (-20, 30)


class DeviceOrder(Section):
    """The microphones, or the speakers, in the user's order."""

    def __init__(
        self, kind: Literal["microphone", "speaker"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._plugged: tuple[DeviceChoice, ...] = ()
        self.list = QListWidget()
        self.up = QPushButton(tr("Up"))
        self.up.setAccessibleName(tr("Move up"))
        self.down = QPushButton(tr("Down"))
        self.down.setAccessibleName(tr("Move down"))
        self.forget = QPushButton(tr("Forget"))
        self.gain: QSlider | None = None
        if kind == "microphone":
            order = SettingRow(
                tr("Order of the microphones"),
                self.list,
                tr(
                    "The first that is plugged in and works stands in for a microphone that is "
                    "missing or silent. Alt with Up or Down moves it."
                ),
            )
            self.add(order, "microphones")
        else:
            order = SettingRow(
                tr("Order of the speakers"),
                self.list,
                tr(
                    "The first that is plugged in and works stands in for a speaker that is "
                    "missing. Alt with Up or Down moves it."
                ),
            )
            self.add(order, "speakers")
        add_buttons(self.column, self.up, self.down)
        add_buttons(self.column, self.forget)
        self.column.addSpacing(14)
        if kind == "microphone":
            self.gain = QSlider(Qt.Orientation.Horizontal)
            self.gain.setRange(*GAIN_DB)
            self.gain.setPageStep(3)
            self.gain.valueChanged.connect(self._on_gain)
            self._gain_row = self.add(
                SettingRow(
                    tr("Gain"), self.gain, tr("Added to what this microphone hears, in decibels.")
                )
            )
            self._gain_row.reset_clicked.connect(self._on_gain_reset)
        for step, button, key in ((-1, self.up, "Alt+Up"), (1, self.down, "Alt+Down")):
            button.clicked.connect(lambda _=False, step=step: self._move(step))
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda step=step: self._move(step))
        self.forget.clicked.connect(lambda: self._forget())
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self._fit()
        self._show_chosen()

    def show_devices(self, plugged: Sequence[DeviceChoice]) -> None:
        """Show what is plugged in, and what else stands in the order."""
        self._plugged = tuple(plugged)
        self.show_settings(self.settings)

    def show_fields(self, settings: Settings) -> None:
        """Show this order; whoever walks through the list stays where he is."""
        chosen = self._id(self.list.currentRow())
        order = settings.microphones if self._kind == "microphone" else settings.speakers
        names = {device.id: device.name for device in self._plugged}
        shown = [*filter(None, order), *(one for one in names if one not in order)]
        if shown != [self._id(row) for row in range(self.list.count())] or self._is_stale(names):
            self.list.blockSignals(True)
            self.list.clear()
            for device_id in shown:
                name = names.get(device_id) or settings.device(device_id).name or device_id
                plugged = device_id in names
                item = QListWidgetItem(name if plugged else tr("{name}, not plugged in", name=name))
                item.setData(_PLUGGED, plugged)
                item.setData(_ID, device_id)
                item.setData(_NAME, name)
                self.list.addItem(item)
            self.list.setCurrentRow(shown.index(chosen) if chosen in shown else 0)
            self.list.blockSignals(False)
        self._show_chosen()

    def _is_stale(self, names: dict[str, str]) -> bool:
        return any(
            (self._id(row) in names) != self.list.item(row).data(_PLUGGED)
            for row in range(self.list.count())
        )

    def _id(self, row: int) -> str:
        return str(self.list.item(row).data(_ID)) if 0 <= row < self.list.count() else ""

    def _show_chosen(self) -> None:
        """Offer what can be done with the chosen device."""
        row, count = self.list.currentRow(), self.list.count()
        device_id = self._id(row)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        plugged = {device.id for device in self._plugged}
        self.forget.setEnabled(bool(device_id) and device_id not in plugged)
        if self.gain is not None:
            self.gain.setEnabled(bool(device_id))
            show_number(self.gain, round(self.settings.device(device_id).gain_db))
            self._show_gain()

    def _show_gain(self) -> None:
        assert self.gain is not None
        gain = f"{self.gain.value():+d}" if self.gain.value() else "0"
        if self.list.currentRow() >= 0:
            name = self.list.currentItem().data(_NAME)
            self._gain_row.rename(tr("Gain of {name}: {gain} dB", name=name, gain=gain))
            self.gain.setAccessibleName(tr("Gain of {name} in decibels", name=name))
        else:
            self._gain_row.rename(tr("Gain: {gain} dB", gain=gain))
            self.gain.setAccessibleName(tr("Gain in decibels"))
        self._gain_row.show_usual(self.gain.value() == round(DeviceSettings().gain_db))

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if not 0 <= row + step < self.list.count() or row < 0:
            return
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self._raise(row + step)
        if not (self.up if step < 0 else self.down).isEnabled():  # the keyboard was perhaps there
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        row = self.list.currentRow()
        device_id = self._id(row)
        self.list.takeItem(row)
        devices = {**self.settings.devices}
        devices.pop(device_id, None)
        self.settings = msgspec.structs.replace(self.settings, devices=devices)
        self._raise()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _raise(self, moved: int = -1) -> None:
        """Tell the order, down to the last row that the user has put somewhere, now or before.

        What is merely listed below is not ranked: nobody has asked for it.
        """
        settings = self.settings
        ranked = settings.microphones if self._kind == "microphone" else settings.speakers
        rows = range(self.list.count())
        last = max((row for row in rows if row == moved or self._id(row) in ranked), default=-1)
        items = [self.list.item(row) for row in rows[: last + 1]]
        order = {str(item.data(_ID)): str(item.data(_NAME)) for item in items}
        self.settings = with_order(self.settings, self._kind, order)
        self.changed.emit(self.settings)
        self._show_chosen()

    def _on_gain(self, gain_db: int) -> None:
        device_id = self._id(self.list.currentRow())
        device = msgspec.structs.replace(self.settings.device(device_id), gain_db=float(gain_db))
        self.settings = with_device(self.settings, device_id, device)
        self._show_gain()
        self.changed.emit(self.settings)

    def _on_gain_reset(self) -> None:
        assert self.gain is not None
        self.gain.setValue(round(DeviceSettings().gain_db))

    def _fit(self) -> None:
        """Take room for a few devices; more scroll."""
        height = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().height()
        self.list.setFixedHeight(_ROWS * (height + 10) + 2 * self.list.frameWidth())


class DeviceOrders(Section):
    """Both orders, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.microphones = DeviceOrder("microphone", self)
        self.speakers = DeviceOrder("speaker", self)
        for order in (self.microphones, self.speakers):
            order.changed.connect(self.changed)
            self.column.addWidget(order)

    def show_devices(
        self, microphones: Sequence[DeviceChoice], speakers: Sequence[DeviceChoice]
    ) -> None:
        """Show what is plugged in."""
        self.microphones.show_devices(microphones)
        self.speakers.show_devices(speakers)

    def show_fields(self, settings: Settings) -> None:
        """Show these orders."""
        self.microphones.show_settings(settings)
        self.speakers.show_settings(settings)
