"""A stand-in for the module `sounddevice`, at the edge where the hardware begins."""

import os
import sys
import threading
from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest

Callback = Callable[[memoryview, int, object, bool], None]

SERVER = [("pipewire", 64, 64), ("pulse", 32, 32), ("default", 64, 64)]


class FakePortAudioError(Exception):
    """As sounddevice raises it: text, number, and what the host said."""


class FakeStream:
    """One opened stream; the test plays PortAudio's thread."""

    def __init__(self, library: "FakeSoundDevice", kind: str, **how: object) -> None:
        self.library = library
        self.kind = kind
        self.how = how
        self.environment = library.environment()
        self.closed = 0
        self.latency = 0.02

    def start(self) -> None:
        self.library.before_start.wait(10)
        self.thread = threading.current_thread()
        os.write(2, self.library.chatter)
        if self.library.refusal is not None:
            raise self.library.refusal
        if self.library.streams.index(self) >= self.library.silent_streams:
            self.fire(np.zeros(256, np.float32))

    def fire(self, samples: np.ndarray, status: bool = False) -> np.ndarray:
        """Call back once with interleaved samples; give what the buffer holds afterwards."""
        buffer = bytearray(samples.astype(np.float32).tobytes())
        channels = self.how["channels"]
        assert isinstance(channels, int)
        callback: Callback = self.how["callback"]  # type: ignore[assignment]  # of this shape
        callback(memoryview(buffer), len(samples) // channels, None, status)
        return np.frombuffer(buffer, np.float32)

    def finish(self) -> None:
        """End as PortAudio does when a device is pulled out."""
        finished: Callable[[], None] = self.how["finished_callback"]  # type: ignore[assignment]
        finished()

    def close(self) -> None:
        self.library.before_close.wait(10)
        self.closed += 1
        if self.closed == 1:
            self.finish()


class FakeSoundDevice(ModuleType):
    """The few names of `sounddevice` that the room uses."""

    PortAudioError = FakePortAudioError

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self._initialized = 1
        self._libname = "no such library"
        self.initialised = 1
        self.terminated = 0
        self.streams: list[FakeStream] = []
        self.devices: list[dict[str, object]] = [
            {
                "name": name,
                "hostapi": 0,
                "max_input_channels": inputs,
                "max_output_channels": outputs,
                "default_samplerate": 44100.0,
            }
            for name, inputs, outputs in SERVER
        ]
        self._kept: list[dict[str, object]] | None = None
        self.silent_streams = 0
        """So many of the first streams never call back."""
        self.refusal: Exception | None = None
        self.chatter = b""
        """What the system's library writes to the standard error stream."""
        self.before_start = threading.Event()
        self.before_start.set()
        self.before_close = threading.Event()
        self.before_close.set()

    def environment(self) -> dict[str, str]:
        return dict(os.environ)

    def keep_list(self) -> None:
        """What was added to `devices` first is seen only after PortAudio has begun anew."""
        self._kept = self.devices[1:]

    def query_devices(self) -> list[dict[str, object]]:
        return self.devices if self._kept is None else self._kept

    def query_hostapis(self) -> list[dict[str, object]]:
        return [{"name": "ALSA", "default_input_device": 0, "default_output_device": 0}]

    def RawInputStream(self, **how: object) -> FakeStream:
        return self._open("microphone", how)

    def RawOutputStream(self, **how: object) -> FakeStream:
        return self._open("speaker", how)

    def _open(self, kind: str, how: dict[str, object]) -> FakeStream:
        stream = FakeStream(self, kind, **how)
        self.streams.append(stream)
        return stream

    def _initialize(self) -> None:
        self._initialized += 1
        self.initialised += 1
        self._kept = None

    def _terminate(self) -> None:
        self._initialized -= 1
        self.terminated += 1
        if self.terminated == self.initialised:  # PortAudio counts, and this is its end
            assert all(stream.closed for stream in self.streams)


@pytest.fixture
def sounddevice(monkeypatch: pytest.MonkeyPatch) -> FakeSoundDevice:
    """Replaces `sounddevice` for one test."""
    fake = FakeSoundDevice()
    monkeypatch.setitem(sys.modules, "sounddevice", fake)
    return fake
