"""The virtual desktop is a real one: sound is heard, secrets are kept, windows show."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.desktop.virtual_desktop import SCREEN, VirtualDesktop

TONE_HZ = 1000.0
LEVEL = 0.5
RATE = 48_000

LISTEN = """
import json, sys
import numpy as np, sounddevice as sd
heard, quiet = [], 0
with sd.InputStream(samplerate=48000, channels=1, dtype="float32", blocksize=960) as stream:
    print("listening", flush=True)
    for _ in range(750):
        block = stream.read(960)[0][:, 0].copy()
        quiet = 0 if np.abs(block).max() > 0.01 else quiet + 1
        if heard or not quiet:
            heard.append(block)
        if heard and quiet > 10:
            break
np.save(sys.argv[1], np.concatenate(heard) if heard else np.zeros(0, "f4"))
"""

SPEAK = """
import numpy as np, sounddevice as sd
tone = (0.5 * np.sin(2 * np.pi * 1000 * np.arange(48000) / 48000)).astype("f4")
with sd.OutputStream(samplerate=48000, channels=1, dtype="float32") as stream:
    stream.write(np.concatenate([tone, np.zeros(24000, "f4")]))
"""

KEEP = """
import keyring
keyring.set_password("earshot-test", "someone", "a secret")
print(type(keyring.get_keyring()).__module__, keyring.get_password("earshot-test", "someone"))
keyring.delete_password("earshot-test", "someone")
"""

WINDOW = """
import sys
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.setWindowTitle("A plain window")
window.setPalette(QPalette(QColor(200, 40, 80)))
window.resize(400, 300)
window.show()
sys.exit(app.exec())
"""

DEVICES = """
import json
from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QMediaDevices
app = QCoreApplication([])
print(json.dumps([
    [device.description() for device in devices]
    for devices in (QMediaDevices.audioInputs(), QMediaDevices.audioOutputs())
]))
"""

ABANDON = """
import os, signal, sys
from tests.desktop.virtual_desktop import VirtualDesktop
with VirtualDesktop() as desktop:
    print(desktop.env["XDG_RUNTIME_DIR"], flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _tone(seconds: float) -> NDArray[np.float32]:
    time_s = np.arange(round(seconds * RATE)) / RATE
    return (LEVEL * np.sin(2 * np.pi * TONE_HZ * time_s)).astype(np.float32)


def _assert_is_the_tone(sound: NDArray[np.float32]) -> None:
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    assert len(loud), "silence"
    # Half a second from the middle: neither begin nor end.
    middle = (loud[0] + loud[-1]) // 2
    part = sound[middle - RATE // 4 : middle + RATE // 4]
    assert len(part) == RATE // 2
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part))))
    assert np.argmax(spectrum) * RATE / len(part) == pytest.approx(TONE_HZ, abs=2)
    assert np.abs(part).max() == pytest.approx(LEVEL, rel=0.05)


def _python(source: str, *args: str) -> list[str]:
    return [sys.executable, "-c", source, *args]


def test_a_tone_played_into_the_microphone_is_read_by_a_program(
    desktop: VirtualDesktop, tmp_path: Path
) -> None:
    heard = tmp_path / "heard.npy"
    listener = desktop.spawn(_python(LISTEN, str(heard)), name="listener", stdout=subprocess.PIPE)
    assert listener.stdout is not None
    assert listener.stdout.readline() == b"listening\n", desktop.log(listener)
    desktop.play(_tone(1.5)).wait()
    assert listener.wait(30) == 0, desktop.log(listener)
    _assert_is_the_tone(np.load(heard))


def test_a_tone_that_a_program_plays_is_recorded_from_the_speaker(desktop: VirtualDesktop) -> None:
    desktop.start_recording()
    speaker = desktop.spawn(_python(SPEAK), name="speaker")
    assert speaker.wait(30) == 0, desktop.log(speaker)
    sound, rate = desktop.stop_recording()
    assert rate == RATE
    _assert_is_the_tone(sound)


def test_there_is_one_microphone_and_one_speaker(desktop: VirtualDesktop) -> None:
    done = desktop.run(_python(DEVICES))
    assert json.loads(done.stdout) == [["Virtual Microphone"], ["Virtual Speaker"]], done.stderr


def test_a_secret_goes_through_secret_service(desktop: VirtualDesktop) -> None:
    done = desktop.run(_python(KEEP))
    assert done.stdout.split(maxsplit=1) == ["keyring.backends.SecretService", "a secret\n"], done


def test_a_window_is_shown_managed_and_photographed(
    desktop: VirtualDesktop, artifacts: Path
) -> None:
    program = desktop.spawn(_python(WINDOW), name="window")
    try:
        window = desktop.xdotool("search", "--sync", "--onlyvisible", "--name", "A plain window")
        assert "FRAME_EXTENTS" in desktop.run(["xprop", "-id", window]).stdout
        colour = np.array([200, 40, 80], np.uint8)
        desktop.wait_until(
            lambda: int((desktop.pixels() == colour).all(axis=2).sum()) == 400 * 300,
            "the painted window",
        )
        path = artifacts / "plain-window.png"
        desktop.screenshot(path)
        assert path.stat().st_size > 0
        assert desktop.pixels().shape == (SCREEN[1], SCREEN[0], 3)
    finally:
        desktop.stop(program)


def _processes_in(runtime_dir: str) -> list[str]:
    found = []
    for entry in Path("/proc").iterdir():
        try:
            environ = (entry / "environ").read_bytes() if entry.name.isdigit() else b""
        except OSError:
            continue
        if f"XDG_RUNTIME_DIR={runtime_dir}".encode() in environ.split(b"\0"):
            found.append(f"{entry.name} {(entry / 'cmdline').read_text()}")
    return found


def test_nothing_remains_of_a_desktop_that_was_left() -> None:
    runtime = ""

    def live_and_fail() -> None:
        nonlocal runtime
        with VirtualDesktop() as desktop:
            runtime = desktop.env["XDG_RUNTIME_DIR"]
            desktop.spawn(["sh", "-c", "sleep 600 & sleep 600"])
            assert len(_processes_in(runtime)) >= 8
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        live_and_fail()
    assert _processes_in(runtime) == []
    assert not Path(runtime).parent.exists()


def test_nothing_remains_of_a_desktop_whose_owner_was_killed(desktop: VirtualDesktop) -> None:
    root = str(Path(__file__).resolve().parents[2])
    owner = subprocess.run(
        _python(ABANDON),
        env=os.environ | {"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert owner.returncode == -signal.SIGKILL, owner.stderr
    runtime = owner.stdout.strip()
    desktop.wait_until(
        lambda: not _processes_in(runtime) and not Path(runtime).parent.exists(),
        "the end of all processes",
    )
