"""Sound in and out of the virtual desktop, each sample with its time on CLOCK_MONOTONIC.

The model of time, the same for every client. A real microphone hands the graph, at the start of a
cycle, what it captured during the cycle before; a real speaker plays during a cycle what it is
handed for it. The virtual microphone does hand on in a cycle what it was given in the one before,
the virtual speaker's monitor gives in a cycle what it got in it (`calibrate` measures both in every
run). So sample `k` of a cycle that starts at `T` is spoken into the microphone, and heard from the
speaker, at `T + k / rate`; each direction holds one quantum, at the size that the client asks for.
"""

import asyncio
import mmap
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import MICROPHONE, SAMPLE_RATE, SPEAKER

Sound = NDArray[np.float32]
_T = TypeVar("_T", bound=np.generic)

SILENCE = np.zeros(0, np.float32)

_HERE = Path(__file__).parent
_HEARD, _TRACK, _CYCLES = 1 << 23, 1 << 22, 1 << 16
_CYCLE = np.dtype(
    [(name, "<i8") for name in ("start_ns", "woke_ns", "position", "sample", "frames")]
)
_SHARED = np.dtype(
    [
        ("heard_cycles", "<u8"),
        ("played_cycles", "<u8"),
        ("heard_samples", "<u8"),
        ("ticket_played", "<u8"),
        ("ticket", "<u8"),
        ("track_frames", "<u8"),
        ("track_loops", "<u8"),
        ("unused", "<u8", (505,)),
        ("heard_cycle", _CYCLE, (_CYCLES,)),
        ("played_cycle", _CYCLE, (_CYCLES,)),
        ("heard", "<f4", (_HEARD,)),
        ("track", "<f4", (_TRACK,)),
    ]
)
"""`struct shared` of tap.c."""


@dataclass(frozen=True)
class Heard:
    """A stretch of what the speaker played.

    Attributes:
        samples: float32 in [-1, 1], shape (n,), at 48 kHz.
        cycles: the graph's cycles that carried them, shape (m,): start_ns, woke_ns, position,
            sample (its place in `samples`), frames.
    """

    samples: Sound
    cycles: NDArray[np.void]

    def time_ns(self, sample: float) -> int:
        """Give when a sample was heard; between samples is allowed."""
        index = int(np.searchsorted(self.cycles["sample"], int(sample), side="right")) - 1
        cycle = self.cycles[max(0, index)]
        return int(cycle["start_ns"] + (sample - cycle["sample"]) * 1e9 / SAMPLE_RATE)

    def lost_samples(self) -> list[int]:
        """Give the places at which the graph lost a cycle: not the client's fault.

        A cycle is lost when the driver's count of samples jumps over it, or when it was run so
        late that the next one was due already.
        """
        position, frames = self.cycles["position"], self.cycles["frames"]
        jumped = np.flatnonzero(position[1:] != position[:-1] + frames[:-1]) + 1
        late_ns = self.cycles["woke_ns"] - self.cycles["start_ns"]
        late = np.flatnonzero(late_ns > frames * 1e9 / SAMPLE_RATE)
        return [int(self.cycles["sample"][index]) for index in np.union1d(jumped, late)]

    def quantum(self) -> int:
        """Give the number of frames that most cycles had."""
        return int(np.median(self.cycles["frames"]))


class Tap:
    """The running tap; a context manager.

    Args:
        desktop: a running desktop.
        folder: for the program, compiled anew when its source is newer.
    """

    def __init__(self, desktop: VirtualDesktop, folder: Path) -> None:
        self._desktop = desktop
        self._program = folder / "tap"
        _compile(_HERE / "tap.c", self._program)

    def __enter__(self) -> Self:
        self._fd = os.memfd_create("earshot-bench")
        os.ftruncate(self._fd, _SHARED.itemsize)
        memory = mmap.mmap(self._fd, _SHARED.itemsize)
        self._shared = np.frombuffer(memory, _SHARED, 1)[0]
        self._process = self._desktop.spawn(
            [str(self._program), f"/proc/{os.getpid()}/fd/{self._fd}"],
            name="tap",
            stdin=subprocess.PIPE,
        )
        self._link("bench_mouth:mono", f"{MICROPHONE}:input_MONO")
        self._link(f"{SPEAKER}:monitor_FL", "bench_ear:mono")
        self._desktop.wait_until(
            lambda: min(self._shared["heard_cycles"], self._shared["played_cycles"]) > 10,
            "cycles of the graph",
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._desktop.stop(self._process)
        os.close(self._fd)

    def play(self, track: Sound, *, loops: bool = False) -> None:
        """Speak into the microphone, from the next cycle on, instead of what was spoken before.

        Args:
            track: float32 in [-1, 1], shape (n,), at 48 kHz, at most 87 s; empty for silence.
            loops: begin again at its end.
        """
        assert len(track) <= _TRACK
        self._shared["track_frames"] = 0
        self._shared["track"][: len(track)] = track
        self._shared["track_loops"] = loops
        self._shared["track_frames"] = len(track)
        self._shared["ticket"] += 1
        self._desktop.wait_until(
            lambda: bool(self._shared["ticket_played"] == self._shared["ticket"]), "the microphone"
        )

    def spoken_ns(self, samples: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give when samples of the track that is being played, or was last, were spoken.

        Args:
            samples: places in the track, shape (n,); the track may not loop.
        """
        cycles = _ring(self._shared["played_cycle"], 0, int(self._shared["played_cycles"]), _CYCLES)
        cycles = cycles[np.flatnonzero(cycles["sample"] == 0)[-1] :]
        cycles = cycles[cycles["sample"] >= 0]
        found = cycles[np.searchsorted(cycles["sample"], samples, side="right") - 1]
        after_ns = (samples - found["sample"]) * 1e9 / SAMPLE_RATE
        times: NDArray[np.int64] = found["start_ns"] + after_ns.astype(np.int64)
        return times

    def mark(self) -> int:
        """Give a place in what is heard, for `heard`."""
        return int(self._shared["heard_cycles"])

    def heard(self, since: int, until: int | None = None) -> Heard:
        """Give what the speaker played between two marks, at most 174 s of it, and not older."""
        until = self.mark() if until is None else until
        cycles = _ring(self._shared["heard_cycle"], since, until, _CYCLES)
        if not len(cycles):
            return Heard(np.empty(0, np.float32), cycles)
        first = int(cycles["sample"][0])
        last = int(cycles["sample"][-1] + cycles["frames"][-1])
        samples = _ring(self._shared["heard"], first, last, _HEARD)
        cycles["sample"] -= first
        return Heard(samples, cycles)

    async def calibrate(self) -> tuple[float, float]:
        """Measure the rig itself, without a client.

        Returns:
            Quanta that a sample spends in the virtual microphone, and in the virtual speaker.
        """
        click = np.zeros(SAMPLE_RATE // 2, np.float32)
        click[SAMPLE_RATE // 4] = 0.9
        delays = []
        for source, target in (
            (f"{MICROPHONE}:capture_MONO", "bench_ear:mono"),
            ("bench_mouth:mono", f"{SPEAKER}:playback_FL"),
        ):
            with _Detour(self._desktop, source, target):
                await asyncio.sleep(0.5)
                since = self.mark()
                self.play(click)
                await asyncio.sleep(1.0)
                heard = self.heard(since)
            spoken_ns = self.spoken_ns(np.array([SAMPLE_RATE // 4]))[0]
            delay_ns = heard.time_ns(int(np.argmax(heard.samples))) - spoken_ns
            delays.append(round(float(delay_ns * SAMPLE_RATE / heard.quantum() / 1e9), 3))
        return delays[0], delays[1]

    def _link(self, source: str, target: str) -> None:
        self._desktop.wait_until(
            lambda: self._desktop.run(["pw-link", source, target]).returncode == 0,
            f"a link from {source} to {target}",
        )


class _Detour:
    """A link between two ports of the graph that lasts as long as the `with` block."""

    def __init__(self, desktop: VirtualDesktop, source: str, target: str) -> None:
        self._desktop, self._ports = desktop, (source, target)

    def __enter__(self) -> None:
        done = self._desktop.run(["pw-link", *self._ports])
        assert done.returncode == 0, done.stderr

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._desktop.run(["pw-link", "--disconnect", *self._ports])


def _ring(ring: NDArray[_T], first: int, last: int, size: int) -> NDArray[_T]:
    first = max(first, last - size)
    return ring[np.arange(first, last) % size]


def _compile(source: Path, program: Path) -> None:
    if program.exists() and program.stat().st_mtime > source.stat().st_mtime:
        return
    program.parent.mkdir(parents=True, exist_ok=True)
    includes = ["-I/usr/include/pipewire-0.3", "-I/usr/include/spa-0.2"]
    argv = ["cc", "-O2", *includes, "-o", str(program), str(source), "-lpipewire-0.3"]
    subprocess.run(argv, check=True, timeout=60)
