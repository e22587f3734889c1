"""Real sound on the virtual desktop: heard, played, chosen, pulled out, given back."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices.choice import PERIOD
from desktop_app.devices.portaudio import PortAudioSound
from desktop_app.errors import Notice
from tests.desktop.virtual_desktop import VirtualDesktop

RATE = 48_000
TONE_HZ = 1000.0
DEADLINE_S = 20.0

CATALOG = """
import asyncio, json, sys
import qasync
from PySide6.QtCore import QCoreApplication
from desktop_app.devices.catalog import DeviceCatalog

async def main():
    catalog = DeviceCatalog()
    def tell():
        names = [[(one.id, one.name, one.is_default) for one in kind()]
                 for kind in (catalog.microphones, catalog.speakers)]
        print(json.dumps(names), flush=True)
    catalog.changed.connect(tell)
    await catalog.start()
    while await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline):
        pass
    catalog.stop()

application = QCoreApplication([])
with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
    runner.run(main())
"""


class Tone:
    """Plays a tone for ever."""

    def __init__(self, sample_rate: int) -> None:
        self.at = 0
        self.step = 2 * np.pi * TONE_HZ / sample_rate

    def pull(self, out: Samples) -> Edge | None:
        out[:] = 0.25 * np.sin(self.step * (self.at + np.arange(len(out))))
        first, self.at = not self.at, self.at + len(out)
        return Edge.STARTED if first else None


@pytest.fixture
def sound(desktop: VirtualDesktop, monkeypatch: pytest.MonkeyPatch) -> PortAudioSound:
    """Sound of the virtual desktop, in this process."""
    for name, value in desktop.env.items():
        if name.startswith(("XDG_", "PIPEWIRE_", "PULSE_")):
            monkeypatch.setenv(name, value)
    return PortAudioSound()


@contextmanager
def plugged_in(
    desktop: VirtualDesktop, name: str, media_class: str
) -> Iterator[Callable[[], None]]:
    """Plug in another device; gives how to pull it out."""
    node = (
        f'{{ factory.name = support.null-audio-sink  node.name = "{name}"'
        f'  node.description = "Device {name}"  media.class = "{media_class}"'
        "  audio.position = [ MONO ] }"
    )
    holder = desktop.spawn(
        ["pw-cli", "-m", "create-node", "adapter", node], stdin=subprocess.PIPE, name=name
    )
    desktop.wait_until(lambda: name in desktop.run(["pw-cli", "ls", "Node"]).stdout, name)
    hiss = desktop.let_hiss(name) if "Source" in media_class else None
    try:
        yield lambda: void(desktop.stop(holder))
    finally:
        desktop.stop(holder)
        if hiss is not None:
            hiss.stop()


def void(_: object) -> None:
    """Forget a result."""


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(DEADLINE_S):
        while not condition():  # noqa: ASYNC110  there is no event
            await asyncio.sleep(0.01)


def purity_db(sound: Samples) -> float:
    """How far what is not the tone lies below it, in dB."""
    t = np.arange(len(sound)) / RATE
    basis = np.stack([np.sin(2 * np.pi * TONE_HZ * t), np.cos(2 * np.pi * TONE_HZ * t)], axis=1)
    fit = basis @ np.linalg.lstsq(basis, sound, rcond=None)[0]
    return float(10 * np.log10(np.mean(fit**2) / max(np.mean((sound - fit) ** 2), 1e-20)))


def sounding(sound: Samples) -> Samples:
    """The middle of the stretch in which there is sound."""
    loud = np.flatnonzero(np.abs(sound) > 0.05)
    assert len(loud), "there is only silence"
    edge = RATE // 20
    return sound[loud[0] + edge : loud[-1] - edge]


async def test_what_the_microphone_hears_comes_in_whole_blocks(
    desktop: VirtualDesktop, sound: PortAudioSound
) -> None:
    blocks: list[Samples] = []
    lost: list[Notice] = []
    microphone = await sound.open_microphone(None, blocks.append, lost.append)
    tone = (0.5 * np.sin(2 * np.pi * TONE_HZ * np.arange(RATE) / RATE)).astype(np.float32)
    playing = await asyncio.to_thread(desktop.play, tone)
    await asyncio.to_thread(playing.wait)
    await until(lambda: bool(blocks) and float(np.abs(np.concatenate(blocks[-3:])).max()) < 1e-4)
    await microphone.close()
    assert {len(block) % PERIOD["microphone"] for block in blocks} == {0}
    heard = sounding(np.concatenate(blocks))
    assert len(heard) > 0.8 * RATE
    assert purity_db(heard) > 60
    assert lost == []


async def test_what_is_played_is_heard_from_the_speaker(
    desktop: VirtualDesktop, sound: PortAudioSound
) -> None:
    edges: list[Edge] = []
    lost: list[Notice] = []
    sources: list[Tone] = []

    def make(sample_rate: int) -> Tone:
        sources.append(Tone(sample_rate))
        return sources[0]

    await asyncio.to_thread(desktop.start_recording)
    speaker = await sound.open_speaker(None, make, edges.append, lost.append)
    await until(lambda: sources[0].at > 2 * RATE)
    await speaker.close()
    recorded, rate = await asyncio.to_thread(desktop.stop_recording)
    assert (rate, speaker.sample_rate) == (RATE, RATE)
    assert edges == [Edge.STARTED]
    heard = sounding(recorded)
    assert len(heard) > RATE
    # The purest tenth of the time: a recorder may miss a cycle of the graph, the tone may not.
    assert max(purity_db(piece) for piece in heard[: RATE // 10 * 10].reshape(10, -1)) > 60
    assert np.abs(heard).max() == pytest.approx(0.25, rel=0.05)
    assert lost == []


@pytest.mark.parametrize(
    ("kind", "media_class", "port"),
    [
        ("microphone", "Audio/Source/Virtual", "capture_MONO"),
        ("speaker", "Audio/Sink", "playback_MONO"),
    ],
)
async def test_the_chosen_device_is_used_and_its_going_is_told_once(
    desktop: VirtualDesktop, sound: PortAudioSound, kind: str, media_class: str, port: str
) -> None:
    lost: list[Notice] = []
    name = f"another_{kind}"
    with plugged_in(desktop, name, media_class) as pull_out:
        if kind == "microphone":
            stream = await sound.open_microphone(name, lambda _: None, lost.append)
        else:
            stream = await sound.open_speaker(name, Tone, lambda _: None, lost.append)
        assert "ALSA" in desktop.links(f"{name}:{port}")
        await asyncio.to_thread(pull_out)
        await until(lambda: bool(lost))
    await stream.close()
    assert [notice.title for notice in lost] == [f"“{name}” was unplugged"]


async def test_both_devices_together_are_given_back_whole(
    desktop: VirtualDesktop, sound: PortAudioSound
) -> None:
    blocks: list[Samples] = []
    lost: list[Notice] = []
    before = threading.active_count()
    microphone = await sound.open_microphone(None, blocks.append, lost.append)
    speaker = await sound.open_speaker(None, Tone, lambda _: None, lost.append)
    await until(lambda: len(blocks) > 10)
    await asyncio.gather(microphone.close(), speaker.close())
    await until(lambda: threading.active_count() <= before)
    delivered = len(blocks)
    assert "ALSA" not in desktop.run(["pw-cli", "ls", "Node"]).stdout
    await asyncio.sleep(0)
    assert len(blocks) == delivered
    assert lost == []


def test_the_catalog_names_what_is_plugged_in_and_tells_every_change(
    desktop: VirtualDesktop,
) -> None:
    watcher = desktop.spawn(
        [sys.executable, "-c", CATALOG],
        name="catalog",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": ":".join(path for path in sys.path if path)},
    )
    lines = watcher.stdout
    assert lines is not None

    def told() -> list[list[object]]:
        microphones: list[list[object]] = json.loads(lines.readline())[0]
        return microphones

    try:
        microphones, speakers = json.loads(lines.readline())
        assert ["virtual_microphone", "Virtual Microphone", True] in microphones
        assert ["virtual_speaker", "Virtual Speaker", True] in speakers
        name = "catalog_microphone"
        with plugged_in(desktop, name, "Audio/Source/Virtual"):
            microphones = told()
            assert name in [identity for identity, _, _ in microphones]
            assert desktop.run(["pactl", "set-default-source", name]).returncode == 0
            while [name, f"Device {name}", True] not in microphones:
                microphones = told()
        while name in [identity for identity, _, _ in microphones]:
            microphones = told()
        assert ["virtual_microphone", "Virtual Microphone", True] in microphones
    finally:
        desktop.stop(watcher)
