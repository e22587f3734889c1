"""A room around the virtual devices: what the speaker plays comes back into the microphone."""

import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import MICROPHONE, SAMPLE_RATE, SPEAKER, write_wav

_CONFIG = """
context.spa-libs = {{
    audio.convert.* = audioconvert/libspa-audioconvert
    support.* = support/libspa-support
}}
context.modules = [
    {{ name = libpipewire-module-protocol-native }}
    {{ name = libpipewire-module-client-node }}
    {{ name = libpipewire-module-adapter }}
    {{ name = libpipewire-module-filter-chain
       args = {{
           filter.graph = {{ nodes = [
               {{ type = builtin  name = walls  label = convolver
                  config = {{ filename = "{response}"  gain = {gain} }} }}
           ] }}
           audio.rate = {rate}
           capture.props = {{
               node.name = room_entrance  audio.position = [ MONO ]  node.autoconnect = false
           }}
           playback.props = {{
               node.name = room_exit  audio.position = [ MONO ]  node.autoconnect = false
           }}
       }}
    }}
]
"""


class VirtualRoom:
    """Echo on a virtual desktop, for as long as the `with` block lasts.

    Args:
        desktop: whose speaker and microphone stand in the room.
        response: the room's impulse response at the rate of the virtual devices, shape (n,).
    """

    def __init__(self, desktop: VirtualDesktop, response: NDArray[np.float32]) -> None:
        self._desktop = desktop
        self._response = response
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        folder = Path(self._desktop.env["HOME"])
        peak = float(np.abs(self._response).max())  # 16 bits hold the response best at full scale
        walls = folder / "walls.wav"
        write_wav(walls, self._response / np.float32(peak), SAMPLE_RATE)
        config = folder / "room.conf"
        config.write_text(_CONFIG.format(response=walls, gain=peak, rate=SAMPLE_RATE))
        self._process = self._desktop.spawn(["pipewire", "-c", str(config)], name="room")
        try:
            self._link(f"{SPEAKER}:monitor_FL", "room_entrance:input_MONO")
            self._link("room_exit:output_MONO", f"{MICROPHONE}:input_MONO")
        except BaseException:
            self._desktop.stop(self._process)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._process is not None
        self._desktop.stop(self._process)

    def _link(self, source: str, target: str) -> None:
        self._desktop.wait_until(
            lambda: self._desktop.run(["pw-link", source, target]).returncode == 0,
            f"a link from {source} to {target}",
        )
