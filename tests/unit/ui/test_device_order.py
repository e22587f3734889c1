"""The order of devices is changed by keyboard and buttons, and says what is not plugged in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.settings import DeviceSettings, Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.device_order import DeviceOrder, DeviceOrders
from desktop_app.ui.theme import Theme

YETI, DESK, PHONE = (DeviceChoice(name.lower(), name) for name in ("Yeti", "Desk", "Phone"))


@pytest.fixture
def order(qtbot: QtBot, theme: Theme) -> DeviceOrder:
    made = DeviceOrder("microphone")
    qtbot.addWidget(made)
    made.show()
    made.show_devices((DESK, YETI, PHONE))
    return made


@pytest.fixture
def changes(order: DeviceOrder) -> list[Settings]:
    seen: list[Settings] = []
    order.changed.connect(seen.append)
    return seen


def rows(order: DeviceOrder) -> list[str]:
    return [order.list.item(row).text() for row in range(order.list.count())]


def test_showing_changes_nothing(order: DeviceOrder, changes: list[Settings]) -> None:
    order.show_settings(Settings(microphones=("yeti", "gone", "")))
    assert rows(order) == ["Yeti", "gone, not plugged in", "Desk", "Phone"]
    order.show_devices((DESK,))
    assert rows(order) == ["yeti, not plugged in", "gone, not plugged in", "Desk"]
    order.show_devices((DESK, DeviceChoice("gone", "Gone")))
    assert rows(order)[1] == "Gone"
    assert changes == []


def test_a_device_is_moved_by_keyboard_and_by_buttons(
    order: DeviceOrder, changes: list[Settings]
) -> None:
    order.list.setFocus()
    QTest.keyClick(order.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(order) == ["Yeti", "Desk", "Phone"]
    QTest.mouseClick(order.down, Qt.MouseButton.LeftButton)
    assert rows(order) == ["Yeti", "Phone", "Desk"]
    assert not order.down.isEnabled()
    QTest.keyClick(order.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(order.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.microphones for one in changes] == [
        ("yeti", "desk"),
        ("yeti", "phone", "desk"),
        ("yeti", "desk", "phone"),
    ]
    assert changes[-1].device("phone").name == "Phone"
    assert changes[-1].speakers == ()


def test_what_is_only_listed_below_is_not_ranked(
    order: DeviceOrder, changes: list[Settings]
) -> None:
    order.list.setCurrentRow(1)
    QTest.mouseClick(order.up, Qt.MouseButton.LeftButton)
    assert rows(order) == ["Yeti", "Desk", "Phone"]
    assert changes[-1].microphones == ("yeti",)
    order.show_settings(changes[-1])
    assert rows(order) == ["Yeti", "Desk", "Phone"]


def test_an_unplugged_device_keeps_its_name_and_can_be_forgotten(
    order: DeviceOrder, changes: list[Settings]
) -> None:
    kept = {"airpods": DeviceSettings(name="AirPods", gain_db=3.0)}
    order.show_settings(Settings(microphones=("airpods", "yeti"), devices=kept))
    assert rows(order)[0] == "AirPods, not plugged in"
    order.list.setCurrentRow(1)
    assert not order.forget.isEnabled()
    order.list.setCurrentRow(0)
    QTest.mouseClick(order.forget, Qt.MouseButton.LeftButton)
    assert rows(order) == ["Yeti", "Desk", "Phone"]
    assert changes[-1].microphones == ("yeti",)
    assert "airpods" not in changes[-1].devices


def test_gain_belongs_to_the_chosen_microphone_and_says_so(
    order: DeviceOrder, changes: list[Settings]
) -> None:
    gain = order.gain
    assert gain is not None
    order.list.setCurrentRow(1)
    assert gain.accessibleName() == "Gain of Yeti in decibels"
    QTest.keyClick(gain, Qt.Key.Key_Right)
    assert changes[-1].device("yeti").gain_db == 1.0
    order.show_settings(changes[-1])
    order.list.setCurrentRow(0)
    assert gain.value() == 0
    order.list.setCurrentRow(1)
    assert gain.value() == 1
    assert len(changes) == 1


def test_speakers_have_an_order_and_no_gain(qtbot: QtBot, theme: Theme) -> None:
    orders = DeviceOrders()
    qtbot.addWidget(orders)
    seen: list[Settings] = []
    orders.changed.connect(seen.append)
    orders.show_devices((YETI,), (DESK, PHONE))
    assert orders.speakers.gain is None
    QTest.mouseClick(orders.speakers.down, Qt.MouseButton.LeftButton)
    assert seen[-1].speakers == ("phone", "desk")


def test_without_a_device_nothing_can_be_done(qtbot: QtBot, theme: Theme) -> None:
    order = DeviceOrder("microphone")
    qtbot.addWidget(order)
    assert order.gain is not None
    for part in (order.up, order.down, order.forget, order.gain):
        assert not part.isEnabled()
    assert order.list.accessibleName() == "Order of the microphones"
