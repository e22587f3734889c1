"""PortAudio, loaded late and kept on one thread: every call here blocks.

Devices are listed anew whenever nothing is open: PortAudio freezes its list when it initialises.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Protocol, TypeAlias

from desktop_app.devices import words
from desktop_app.devices.choice import Listed, Plan, plan
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Device, Kind


class Flags(Protocol):
    """What PortAudio found wrong before a callback; true if anything was."""

    def __bool__(self) -> bool:
        """Whether samples were lost or missing."""


# The buffer is a cffi one: bytes-like, writable for a speaker.
Callback: TypeAlias = Callable[[memoryview, int, object, Flags], None]


class Handle(Protocol):
    """An open stream of sounddevice."""

    @property
    def latency(self) -> float:
        """What PortAudio believes it adds, in seconds."""

    def start(self) -> None:
        """Let the callbacks begin."""

    def close(self) -> None:
        """Stop at once and release the device."""


class UnlistedError(SoundError):
    """PortAudio does not list the device."""


class Library:
    """PortAudio on this computer.

    Args:
        platform: As in `sys.platform`.
    """

    def __init__(self, platform: str = sys.platform) -> None:
        self._platform = platform

    def plan(self, kind: Kind, device: Device | None) -> Plan:
        """Load PortAudio if needed and choose a device; may take seconds.

        Args:
            kind: Of the device.
            device: What the user chose; ``None`` follows the system.

        Raises:
            UnlistedError: There is none, or PortAudio's list is older than this device.
            SoundError: There is no PortAudio.
        """
        library = self._load()
        found = plan(_listed(library, kind), kind, device, self._platform)
        if found is None:
            raise UnlistedError(words.none_found(kind))
        return found

    def renew(self) -> None:
        """List the devices anew; every stream must have been closed."""
        self.end()
        self._load()

    def open(
        self, kind: Kind, how: Plan, callback: Callback, on_finished: Callable[[], None]
    ) -> Handle:
        """Open a stream and start it.

        Args:
            kind: Of the device.
            how: From `plan`.
            callback: Called by PortAudio's own thread.
            on_finished: Called by that thread when the stream has ended, by whatever cause.

        Raises:
            SoundError: The device is taken, blocked or gone.
        """
        library = self._load()
        make = library.RawInputStream if kind == "microphone" else library.RawOutputStream
        latency = how.latency_s
        if how.periods and not _set_periods(library, how.periods):
            latency = 0.0
        settings = library.WasapiSettings(auto_convert=True) if how.auto_convert else None
        try:
            # Both touch the whole process, so they last for the two calls alone.
            with _held(how.environment), _quiet():
                handle: Handle = make(
                    samplerate=how.sample_rate,
                    blocksize=how.block,
                    device=how.index,
                    channels=how.channels,
                    dtype="float32",
                    latency=latency or "low",
                    extra_settings=settings,
                    callback=callback,
                    finished_callback=on_finished,
                )
                try:
                    handle.start()
                except BaseException:
                    handle.close()
                    raise
        except library.PortAudioError as error:
            raise SoundError(_explain(error, kind, self._platform)) from error
        return handle

    def close(self, handle: Handle) -> None:
        """Release a device."""
        with _quiet():
            handle.close()

    def end(self) -> None:
        """Let PortAudio go, once every stream is closed."""
        # WORKAROUND: https://github.com/spatialaudio/python-sounddevice/issues/125 (0.5.6): the
        # two functions that renew the list of devices have no public names.
        library = sys.modules.get("sounddevice")
        if library is not None and library._initialized:  # noqa: SLF001
            library._terminate()  # noqa: SLF001

    def stay(self) -> None:
        """Keep PortAudio from being ended for good: it would wait for a device that hangs.

        It counts who began it; one more than is known here never ends it.
        """
        library = sys.modules.get("sounddevice")
        if library is not None and library._initialized:  # noqa: SLF001 - see `end`
            library._initialize()  # noqa: SLF001
            known = library._initialized - 1  # noqa: SLF001
            setattr(library, "_initialized", known)  # noqa: B010  no type knows it

    def _load(self) -> ModuleType:
        try:
            import sounddevice
        except OSError as error:
            raise SoundError(words.no_library(self._platform, str(error))) from error
        library: ModuleType = sounddevice
        if not library._initialized:  # noqa: SLF001 - see `end`
            library._initialize()  # noqa: SLF001
        return library


def _listed(library: ModuleType, kind: Kind) -> list[Listed]:
    direction = "input" if kind == "microphone" else "output"
    host_apis = library.query_hostapis()
    return [
        Listed(
            index=index,
            name=device["name"],
            host_api=host_apis[device["hostapi"]]["name"],
            channels=device[f"max_{direction}_channels"],
            sample_rate=int(device["default_samplerate"]),
            is_default=host_apis[device["hostapi"]][f"default_{direction}_device"] == index,
        )
        for index, device in enumerate(library.query_devices())
        if device[f"max_{direction}_channels"]
    ]


def _explain(error: Exception, kind: Kind, platform: str) -> Notice:
    match error.args:
        case (str(text), int(code), (_, int(host_code), str(host_text))):
            return words.refused(kind, platform, code, host_code, f"{text}: {host_text}")
        case (str(text), int(code), *_):
            return words.refused(kind, platform, code, 0, text)
        case _:
            return words.refused(kind, platform, 0, 0, str(error))


def _set_periods(library: ModuleType, periods: int) -> bool:
    """Set the ring's periods for the streams opened next; false where PortAudio cannot."""
    # Public in pa_linux_alsa.h, but sounddevice has no name for it.
    try:
        portaudio = ctypes.CDLL(library._libname)  # noqa: SLF001 - the very library it loaded
        set_periods = portaudio.PaAlsa_SetNumPeriods
    except (OSError, AttributeError):
        return False
    return bool(set_periods(ctypes.c_int(periods)) == 0)


@contextmanager
def _held(environment: Mapping[str, str]) -> Iterator[None]:
    """Hold variables that the sound server's client reads while it connects."""
    before = {name: os.environ.get(name) for name in environment}
    try:
        os.environ.update(environment)
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what ALSA and JACK write to the standard error stream from the terminal.

    The stream is the process's own: what another thread writes meanwhile is lost with the rest.
    """
    try:
        kept = os.dup(2)
    except OSError:  # a windowed program may have no such stream
        yield
        return
    try:
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        try:
            os.dup2(kept, 2)
        finally:
            os.close(kept)
