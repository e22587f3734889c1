"""What is plugged in, by Qt: names for people, identities for settings, word of every change.

Qt's multimedia library is large; it is loaded on `start`, away from the event loop, and so is the
plugin that Qt would else load at the first look at the devices: 11 to 32 ms, of which 1 is left.
The look itself stays on the main thread: it makes the one object by which Qt hears of changes,
which belongs to the thread that made it. What was seen is kept until Qt tells of a change.

On Linux Qt notices that a device has gone only when it was the default one (measured with 6.11.3 on
PipeWire): another stays on the list until the default changes, so opening it must be able to fail.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLoggingCategory, QObject, QPluginLoader, QTimer, Signal

from desktop_app.devices.bluetooth import is_bluetooth
from desktop_app.devices.build import build_of
from desktop_app.devices.device import default_name, listed
from desktop_app.devices.worker import Worker
from desktop_app.session.ports import Device, Kind

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

SETTLE_MS: Final = 250
"""One plug makes a flurry of changes; they are told as one, this long after the last."""
_LOAD_S: Final = 10.0
_NO_CHATTER: Final = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg=false"
"""Qt's video player comes along, and misses video libraries that nobody here needs."""


class DeviceCatalog(QObject):
    """The microphones and speakers of this computer, as they come and go.

    Needs a QCoreApplication, but neither a display nor a device.

    Signals:
        changed: A device came, went, or became the default; also once after `start`.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._qt: QMediaDevices | None = None
        self._known = asyncio.Event()
        self._seen: dict[Kind, tuple[Device, ...]] = {}
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.changed)

    async def start(self) -> None:
        """Load Qt's multimedia library and begin to watch.

        Raises:
            TimeoutError: The disk did not deliver it.
            ImportError: It is not installed.
        """
        if self._qt is not None:
            return
        QLoggingCategory.setFilterRules(_NO_CHATTER)
        worker = Worker("earshot-catalog")
        worker.acquire()
        try:
            await worker.run(_load, _LOAD_S)
        finally:
            worker.release()
        from PySide6.QtMultimedia import QMediaDevices

        self._qt = QMediaDevices(self)
        self._qt.audioInputsChanged.connect(self._note_change)
        self._qt.audioOutputsChanged.connect(self._note_change)
        self._known.set()
        self.changed.emit()

    async def known(self) -> None:
        """Wait until the lists can be believed: `start` has done its work."""
        await self._known.wait()

    def stop(self) -> None:
        """Watch no more."""
        self._settle.stop()
        self._seen.clear()
        if self._qt is not None:
            self._qt.deleteLater()
            self._qt = None

    @property
    def ready(self) -> bool:
        """Whether the lists can be believed already."""
        return self._qt is not None

    def microphones(self) -> tuple[Device, ...]:
        """Every microphone; empty while not ready."""
        if self._qt is not None and "microphone" not in self._seen:
            self._seen["microphone"] = tuple(map(_device, self._qt.audioInputs()))
        return self._seen.get("microphone", ())

    def speakers(self) -> tuple[Device, ...]:
        """Every speaker; empty while not ready."""
        if self._qt is not None and "speaker" not in self._seen:
            self._seen["speaker"] = tuple(map(_device, self._qt.audioOutputs()))
        return self._seen.get("speaker", ())

    def default_name(self, kind: Kind) -> str:
        """Give the name of the device that the system prefers."""
        return default_name(listed(self, kind))

    def _note_change(self) -> None:
        """Look again when next asked; a default that moves is a change, too."""
        self._seen.clear()
        self._settle.start()


def _load() -> None:
    """Load what Qt needs to name devices; safe on any thread (`QPluginLoader` is reentrant)."""
    importlib.import_module("PySide6.QtMultimedia")
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "multimedia")
    if plugins.is_dir():
        for plugin in plugins.iterdir():
            # What cannot be loaded now is Qt's to complain of when it wants it.
            QPluginLoader(str(plugin)).load()


def _device(device: QAudioDevice) -> Device:
    identity = bytes(device.id().data()).decode(errors="replace")
    name = device.description() or identity
    wireless = is_bluetooth(identity, name, sys.platform)
    build = build_of(identity, name, sys.platform)
    return Device(identity, name, device.isDefault(), wireless, build)
