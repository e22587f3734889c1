"""What is plugged in, told once per change."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtMultimedia import QAudioDevice
from pytestqt.qtbot import QtBot

from desktop_app.devices.catalog import DeviceCatalog

# Qt's own word on a computer without sound.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect")


@pytest.fixture
def catalog(qtbot: QtBot) -> Iterator[DeviceCatalog]:
    catalog = DeviceCatalog()
    yield catalog
    catalog.stop()


def test_before_the_start_nothing_is_known(catalog: DeviceCatalog) -> None:
    assert not catalog.ready
    assert (catalog.microphones(), catalog.speakers()) == ((), ())
    assert catalog.default_name("microphone") == "System default"


def test_the_start_tells_that_the_lists_can_be_read(catalog: DeviceCatalog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(catalog.changed):
        asyncio.run(catalog.start())
    assert catalog.ready
    asyncio.run(catalog.known())
    assert all(device.id and device.name for device in catalog.microphones())
    assert all(device.id and device.name for device in catalog.speakers())
    asyncio.run(catalog.start())


def test_a_flurry_of_changes_is_told_once(catalog: DeviceCatalog, qtbot: QtBot) -> None:
    asyncio.run(catalog.start())
    assert catalog._qt is not None
    told: list[bool] = []
    catalog.changed.connect(lambda: told.append(True))
    with qtbot.waitSignal(catalog.changed):
        for _ in range(5):
            catalog._qt.audioInputsChanged.emit()
            catalog._qt.audioOutputsChanged.emit()
    assert told == [True]


class Looked:
    """Stands for Qt's lists, and counts the looks at them."""

    def __init__(self) -> None:
        self.looks: list[str] = []

    def audioInputs(self) -> list[QAudioDevice]:
        self.looks.append("inputs")
        return []

    def audioOutputs(self) -> list[QAudioDevice]:
        self.looks.append("outputs")
        return []


def test_devices_are_looked_at_once_for_each_change(
    catalog: DeviceCatalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(catalog.start())
    qt, looked = catalog._qt, Looked()
    assert qt is not None
    monkeypatch.setattr(catalog, "_qt", looked)
    qt.audioOutputsChanged.emit()
    for _ in range(3):
        catalog.microphones()
        catalog.speakers()
    assert looked.looks == ["inputs", "outputs"]
    qt.audioInputsChanged.emit()
    catalog.microphones()
    catalog.microphones()
    assert looked.looks == ["inputs", "outputs", "inputs"]
    monkeypatch.undo()


def test_after_the_stop_nothing_is_told(catalog: DeviceCatalog, qtbot: QtBot) -> None:
    asyncio.run(catalog.start())
    assert catalog._qt is not None
    catalog._qt.audioInputsChanged.emit()
    catalog.stop()
    with qtbot.assertNotEmitted(catalog.changed, wait=300):
        pass
    assert not catalog.ready
