"""A room around the virtual devices: the speaker is heard by the microphone, late and softer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import MICROPHONE, SAMPLE_RATE, SPEAKER, write_wav

_ENTRANCE, _EXIT = "room_entrance", "room_exit"

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
                  config = {{ filename = "{response}" }} }}
           ] }}
           audio.rate = {rate}
           capture.props = {{
               node.name = {entrance}  audio.position = [ MONO ]  node.autoconnect = false
           }}
           playback.props = {{
               node.name = {exit}  audio.position = [ MONO ]  node.autoconnect = false
           }}
       }}
    }}
]
"""


def response(delay_s: float, level_db: float, seconds: float = 0.12) -> NDArray[np.float32]:
    """Make an impulse response: a direct sound, and a tail that dies away by 60 dB.

    Args:
        delay_s: until the direct sound.
        level_db: of all of it, relative to what is played.
        seconds: until the tail is gone.
    """
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    tail = np.random.default_rng(1).normal(0, 0.05, len(time)) * 10 ** (-3 * time / seconds)
    tail[0] = 1.0
    tail *= 10 ** (level_db / 20) / np.linalg.norm(tail)
    silence = np.zeros(round(delay_s * SAMPLE_RATE))
    return np.concatenate((silence, tail)).astype(np.float32)


@contextmanager
def room(
    desktop: VirtualDesktop, folder: Path, walls: NDArray[np.float32] | None = None
) -> Iterator[None]:
    """Let the microphone hear the speaker for as long as the block lasts.

    Args:
        desktop: whose devices they are.
        folder: for files in passing.
        walls: the impulse response, float32, shape (n,); without one all comes back as it is.
    """
    if walls is None:
        links = [(f"{SPEAKER}:monitor_FL", f"{MICROPHONE}:input_MONO")]
        holder = None
    else:
        write_wav(folder / "walls.wav", walls, SAMPLE_RATE)
        config = folder / "room.conf"
        config.write_text(
            _CONFIG.format(
                response=folder / "walls.wav", rate=SAMPLE_RATE, entrance=_ENTRANCE, exit=_EXIT
            )
        )
        holder = desktop.spawn(["pipewire", "-c", str(config)], name="room")
        links = [
            (f"{SPEAKER}:monitor_FL", f"{_ENTRANCE}:input_MONO"),
            (f"{_EXIT}:output_MONO", f"{MICROPHONE}:input_MONO"),
        ]
    for ends in links:
        desktop.wait_until(
            lambda ends=ends: desktop.run(["pw-link", *ends]).returncode == 0,  # type: ignore[misc]  # the ends of this turn
            f"a link from {ends[0]} to {ends[1]}",
        )
    try:
        yield
    finally:
        for ends in links:
            desktop.run(["pw-link", "-d", *ends])
        if holder is not None:
            desktop.stop(holder)
