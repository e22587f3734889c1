"""From a source to the speaker's callback: pulls mono, writes every channel, posts edges only.

The device asks on until PortAudio has stopped it. What is left in the source then belongs to the
next device, so a closed one gets zeros and leaves the source alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

import numpy as np

from desktop_app.audio.far_end import FarEnd
from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices.library import Flags
from desktop_app.devices.stream_delay import output_delay_s
from desktop_app.session.ports import Source


class Render:
    """One speaker's sound.

    Args:
        loop: Where `on_edge` is called.
        source: Pulled by the audio thread.
        channels: Of the device; each gets the same sound.
        on_edge: Told what a pull changed.
        on_first: Called once, on the loop, when the device asks for the first time.
        far: Is written what the device was given.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        source: Source,
        channels: int,
        on_edge: Callable[[Edge], None],
        on_first: Callable[[], None],
        far: FarEnd | None = None,
    ) -> None:
        self.calls = 0
        """Callbacks so far."""
        self.faults = 0
        """Callbacks before which the device had run out of sound."""
        self._loop = loop
        self._source = source
        self._channels = channels
        self._on_edge = on_edge
        self._on_first = on_first
        self._far = far
        self._usual_delay_s = 0.0 if far is None else far.delay_s
        self._mono: Samples = np.empty(0, np.float32)
        self._failed = False
        self._closed = False

    def callback(self, outdata: memoryview, frames: int, time: object, status: Flags) -> None:
        """Pull, write, return."""
        # Audio thread.
        out: Samples = np.frombuffer(outdata, np.float32)
        if self._closed:
            out[:] = 0.0
            return
        if status:
            self.faults += 1
        edge = None
        try:
            if self._channels == 1:
                edge = self._source.pull(out)
            else:
                if len(self._mono) != frames:
                    self._mono = np.empty(frames, np.float32)
                edge = self._source.pull(self._mono)
                out.reshape(frames, self._channels)[:] = self._mono[:, None]
        except Exception as error:  # noqa: BLE001 - our own mistake must not end the stream
            out[:] = 0.0
            if not self._failed:
                self._failed = True
                self._post(self._raise, error)
        if self._far is not None:
            self._far.write(out[:: self._channels])
            self._far.delay_s = output_delay_s(time, self._usual_delay_s)
        self.calls += 1
        if self.calls == 1:
            self._post(self._on_first)
        if edge is not None:
            self._post(self._tell, edge)

    @property
    def symptom(self) -> None:
        """Nothing: what is wrong with a speaker, nobody can hear here."""

    def close(self) -> None:
        """Tell nothing more, and leave the source to the next device."""
        self._closed = True

    def _tell(self, edge: Edge) -> None:
        if not self._closed:
            self._on_edge(edge)

    @staticmethod
    def _raise(error: Exception) -> None:
        # Where the loop's exception handler logs it, once.
        raise error

    def _post(self, callback: Callable[..., None], *args: object) -> None:
        # Audio thread.
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(callback, *args)
