"""Sound without hardware: a private PipeWire with one virtual microphone and one virtual speaker.

Both are null nodes at 48 kHz: the microphone sounds as whatever is linked into it, the speaker can
be heard through its monitor. As of any microphone that works, its silence is no exact silence: it
hisses, below the last bit of 16. The session manager gets no hardware to manage, so that on a
developer's computer nothing of the real sound system is touched.
"""

import json
import signal
import subprocess
import wave
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.desktop.flock import Flock

SAMPLE_RATE = 48_000
ON_ITS_WAY_S = 0.2
"""So long at most is sound on its way from a program to a recording."""
MICROPHONE = "virtual_microphone"
SPEAKER = "virtual_speaker"

_NODES = f"""
context.properties = {{ default.clock.rate = {SAMPLE_RATE} }}
context.objects = [
    {{ factory = adapter
       args = {{
           factory.name = support.null-audio-sink
           node.name = {MICROPHONE}
           node.description = "Virtual Microphone"
           media.class = Audio/Source/Virtual
           audio.position = [ MONO ]
           audio.rate = {SAMPLE_RATE}
           session.suspend-timeout-seconds = 0
       }}
    }}
    {{ factory = adapter
       args = {{
           factory.name = support.null-audio-sink
           node.name = {SPEAKER}
           node.description = "Virtual Speaker"
           media.class = Audio/Sink
           audio.position = [ FL FR ]
           audio.rate = {SAMPLE_RATE}
           monitor.channel-volumes = true
           session.suspend-timeout-seconds = 0
       }}
    }}
]
"""

# WirePlumber reads Lua up to 0.4 and its own format from 0.5 on; each ignores the other's files.
_NO_HARDWARE = {
    "wireplumber/main.lua.d/51-no-hardware.lua": (
        "alsa_monitor.enabled = false\n"
        "v4l2_monitor.enabled = false\n"
        "libcamera_monitor.enabled = false\n"
    ),
    "wireplumber/bluetooth.lua.d/51-no-hardware.lua": "bluez_monitor.enabled = false\n",
    "wireplumber/wireplumber.conf.d/51-no-hardware.conf": (
        "wireplumber.profiles = { main = { hardware.audio = disabled\n"
        "  hardware.bluetooth = disabled  hardware.video-capture = disabled } }\n"
    ),
}


class Playback:
    """A program that plays or records."""

    def __init__(self, flock: Flock, process: subprocess.Popen[bytes]) -> None:
        self._flock = flock
        self._process = process

    def wait(self, timeout_s: float = 60.0) -> None:
        """Wait until it was played to its end.

        Raises:
            subprocess.TimeoutExpired: it still plays.
        """
        self._process.wait(timeout_s)

    def stop(self) -> None:
        """Break off."""
        self._flock.stop(self._process)


class VirtualSound:
    """PipeWire, its session manager and its PulseAudio front, in the given environment.

    Args:
        flock: holds the processes.
        env: names private XDG_CONFIG_HOME and XDG_RUNTIME_DIR folders.
        folder: for the sound files in passing.
    """

    def __init__(self, flock: Flock, env: Mapping[str, str], folder: Path) -> None:
        self._flock = flock
        self._env = env
        self._folder = folder
        self._servers: list[subprocess.Popen[bytes]] = []
        self._count = 0
        self._recording: tuple[subprocess.Popen[bytes], Path] | None = None

    def start(self) -> None:
        """Start the servers; call `wait_ready` before use."""
        config = Path(self._env["XDG_CONFIG_HOME"])
        files = _NO_HARDWARE | {"pipewire/pipewire.conf.d/virtual-devices.conf": _NODES}
        for name, text in files.items():
            (config / name).parent.mkdir(parents=True, exist_ok=True)
            (config / name).write_text(text)
        runtime = Path(self._env["XDG_RUNTIME_DIR"])
        pipewire = self._flock.start(["pipewire"], self._env, name="pipewire")
        self._servers = [pipewire]
        socket = runtime / "pipewire-0"
        self._flock.wait_until(socket.exists, "PipeWire's socket", needs=self._servers)
        for name in ("wireplumber", "pipewire-pulse"):
            self._servers.append(self._flock.start([name], self._env, name=name))

    def wait_ready(self) -> None:
        """Wait until both devices are there, and are the default ones.

        Raises:
            DesktopError: they do not come.
        """
        self._flock.wait_until(
            self._is_ready, "the virtual microphone and speaker", needs=self._servers
        )
        self.let_hiss(MICROPHONE)

    def let_hiss(self, microphone: str) -> Playback:
        """Let a microphone hiss, for hours, as long as somebody records from it.

        Each has a player of its own: two microphones in one graph do not always sound.
        """
        path = self._folder / "hiss.wav"
        if not path.exists():
            _write_hiss(path)
        name = f"hiss_of_{microphone}"
        player = self._cat("--playback", name, path, "--latency=500ms", f"--volume={HISS_VOLUME}")
        self._link(f"{name}:output_MONO", f"{microphone}:input_MONO", player, "--passive")
        return Playback(self._flock, player)

    def hold(self, microphone: str) -> Playback:
        """Have a microphone to itself, as a program does that opens it exclusively."""
        self._count += 1
        name = f"holder_{self._count}"
        argv = ["pw-cat", "--record", f"--target={microphone}", "--rate=48000", "--channels=1"]
        argv += [
            "-P{ node.name = " + name + " node.exclusive = true }",
            "--format=s16",
            "/dev/null",
        ]
        holder = self._flock.start(argv, self._env, name=name)

        def holds() -> bool:
            return f"{name}:input_MONO" in self._output("pw-link", "--links", microphone)

        self._flock.wait_until(holds, f"{microphone} to be held", needs=[holder])
        return Playback(self._flock, holder)

    def kill(self) -> None:
        """Let the whole sound system crash."""
        for server in reversed(self._servers):
            self._flock.stop(server, signal.SIGKILL)
        (Path(self._env["XDG_RUNTIME_DIR"]) / "pipewire-0").unlink(missing_ok=True)

    def _is_ready(self) -> bool:
        info = self._output("pactl", "info")
        return f"Default Sink: {SPEAKER}" in info and f"Default Source: {MICROPHONE}" in info

    def play(self, sound: Path | NDArray[np.float32], sample_rate: int) -> Playback:
        """Let the microphone hear a sound; return when it begins.

        Args:
            sound: a WAV file, or float32 samples in [-1, 1], shape (n,).
            sample_rate: of the samples, in Hz; a file has its own.
        """
        self._count += 1
        if isinstance(sound, Path):
            path = sound
        else:
            path = self._folder / f"play-{self._count}.wav"
            write_wav(path, sound, sample_rate)
        name = f"player_{self._count}"
        player = self._cat("--playback", name, path)
        self._link(f"{name}:output_MONO", f"{MICROPHONE}:input_MONO", player)
        return Playback(self._flock, player)

    def start_recording(self) -> None:
        """Begin to record what the speaker plays; return when the recorder listens."""
        assert self._recording is None, "one recording at a time"
        self._count += 1
        path = self._folder / f"record-{self._count}.wav"
        name = f"recorder_{self._count}"
        recorder = self._cat("--record", name, path)
        for side in ("FL", "FR"):
            self._link(f"{SPEAKER}:monitor_{side}", f"{name}:input_{side}", recorder)
        self._flock.wait_until(
            lambda: path.exists() and path.stat().st_size > WAV_HEADER_BYTES,
            "the first recorded sound",
            needs=[recorder],
        )
        self._recording = (recorder, path)

    def stop_recording(self) -> tuple[NDArray[np.float32], int]:
        """End the recording, once what sounds at this moment is in it.

        Returns:
            What the speaker played, both sides averaged, float32, shape (n,); and its rate in Hz.
        """
        assert self._recording is not None, "nothing is being recorded"
        (recorder, path), self._recording = self._recording, None
        enough = path.stat().st_size + round(ON_ITS_WAY_S * SAMPLE_RATE) * 2 * 2  # stereo, int16
        self._flock.wait_until(
            lambda: path.stat().st_size >= enough, "the last recorded sound", needs=[recorder]
        )
        self._flock.stop(recorder, signal.SIGINT)
        return read_wav(path)

    def _cat(self, mode: str, name: str, path: Path, *more: str) -> subprocess.Popen[bytes]:
        argv = ["pw-cat", mode, "--target=0", "--latency=20ms", f"-P{{ node.name = {name} }}"]
        argv += more
        if mode == "--record":
            argv += [f"--rate={SAMPLE_RATE}", "--channels=2", "--format=s16"]
        return self._flock.start([*argv, str(path)], self._env, name=name)

    def _link(
        self, source: str, target: str, process: subprocess.Popen[bytes], *options: str
    ) -> None:
        def linked() -> bool:
            argv = ["pw-link", *options, source, target]
            done = subprocess.run(argv, env=self._env, capture_output=True, check=False, timeout=10)
            return done.returncode == 0

        self._flock.wait_until(linked, f"a link from {source} to {target}", needs=[process])

    def _output(self, *argv: str) -> str:
        done = subprocess.run(
            argv, env=self._env, capture_output=True, text=True, check=False, timeout=10
        )
        return done.stdout


WAV_HEADER_BYTES = 44
HISS_VOLUME = 1e-4
"""On ±2 of 128: 1.5e-6 of full scale."""
_HISS_RATE = 1_000
_HISS_S = 4 * 3600


def _write_hiss(path: Path) -> None:
    """Write hours of noise in little room: 8 bits, and few samples a second."""
    noise = np.random.default_rng(0).integers(126, 131, _HISS_S * _HISS_RATE, np.uint8)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(_HISS_RATE)
        file.writeframes(noise.tobytes())


def write_wav(path: Path, samples: NDArray[np.float32], sample_rate: int) -> None:
    """Write float32 samples in [-1, 1], shape (n,), as a mono 16-bit WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(sample_rate)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


def read_wav(path: Path) -> tuple[NDArray[np.float32], int]:
    """Read a 16-bit WAV file as float32 samples, channels averaged, shape (n,), and its rate."""
    with wave.open(str(path), "rb") as file:
        frames = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        channels = frames.reshape(-1, file.getnchannels()).astype(np.float32) / 32768
        return channels.mean(axis=1, dtype=np.float32), file.getframerate()


def sound_objects(dump: str) -> list[dict[str, Any]]:
    """Read what pw-dump prints: a list, and one more for each change that comes in between."""
    found: dict[int, dict[str, Any]] = {}
    decoder, rest = json.JSONDecoder(), dump.lstrip()
    while rest:
        items, end = decoder.raw_decode(rest)
        found |= {item["id"]: item for item in items}
        rest = rest[end:].lstrip()
    return list(found.values())
