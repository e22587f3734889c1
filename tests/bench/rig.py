"""One bench: a desktop, a tap on its sound, a scripted service, and clients that come and go."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.screen import Screen
from tests.bench.server import Call, Formats, Server
from tests.bench.tap import SILENCE, Tap
from tests.desktop.virtual_desktop import VirtualDesktop

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "artifacts" / "bench"
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Client:
    """Who is measured: `argv` gets URL and PROFILE filled in."""

    name: str
    argv: Sequence[str]
    has_window: bool = False
    env: Mapping[str, str] = field(default_factory=dict)


_EARSHOT_ARGV = (
    *(sys.executable, "-m", "desktop_app", "--profile", "PROFILE"),
    *("call", "--agent", "bench", "--server", "URL", "--raw-sound", "--quit-when-ended"),
)
EARSHOT = Client("Earshot", _EARSHOT_ARGV, has_window=True, env={"PYTHONPATH": str(ROOT)})
SDK = Client(
    "Python SDK",
    [sys.executable, str(_HERE / "sdk.py"), "URL"],
    env={"PYTHONPATH": str(FOLDER / "site")},
)
FLOOR = Client("bare loop", [sys.executable, str(_HERE / "floor.py"), "URL"])
CLIENTS = {"earshot": EARSHOT, "sdk": SDK, "floor": FLOOR}


@dataclass(frozen=True)
class Visit:
    """A client in its call.

    Attributes:
        spawned_ns: just before the process was started.
        painted_ns: when its window stood on the screen; None without a window.
    """

    call: Call
    process: subprocess.Popen[bytes]
    spawned_ns: int
    painted_ns: int | None


@dataclass
class Rig:
    """What every measurement needs."""

    desktop: VirtualDesktop
    tap: Tap
    server: Server
    screen: Screen

    @asynccontextmanager
    async def visit(
        self, client: Client, formats: Formats | None = None, settle_s: float = 1.5
    ) -> AsyncIterator[Visit]:
        """Start a client, wait for its call, and end it again.

        Args:
            client: whom.
            formats: announced to it.
            settle_s: how long to leave it in peace before the measuring begins.
        """
        self.server.formats = formats or Formats()
        with tempfile.TemporaryDirectory(prefix="earshot-bench-") as profile:
            words = {"URL": self.server.url, "PROFILE": profile}
            argv = [words.get(word, word) for word in client.argv]
            watch = await self.screen.watch() if client.has_window else None
            spawned_ns = time.monotonic_ns()
            process = self.desktop.spawn(argv, name=client.name.replace(" ", "-"), env=client.env)
            try:
                call = await self._call(process)
                painted_ns = await watch.painted_ns() if watch else None
                await asyncio.sleep(settle_s)
                yield Visit(call, process, spawned_ns, painted_ns)
            finally:
                self.tap.play(SILENCE)
                # In a thread: the client says goodbye to our server, which lives on this loop.
                await asyncio.to_thread(self.desktop.stop, process)

    async def _call(self, process: subprocess.Popen[bytes]) -> Call:
        try:
            return await self.server.next_call()
        except TimeoutError:
            raise SystemExit(
                f"{process.args!r} does not call:\n{self.desktop.log(process)[-3000:]}"
            ) from None

    async def paint_bare_window(self) -> float:
        """Start the bare window; give the seconds until it stood on the screen."""
        watch = await self.screen.watch()
        spawned_ns = time.monotonic_ns()
        process = self.desktop.spawn([sys.executable, str(_HERE / "bare_window.py")])
        try:
            return (await watch.painted_ns() - spawned_ns) / 1e9
        finally:
            await asyncio.to_thread(self.desktop.stop, process)


def machine() -> dict[str, object]:
    """Say what the figures were measured on."""
    return {
        "cores": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
        "system": f"{os.uname().sysname} {os.uname().release}",
        "python": sys.version.split()[0],
    }


async def until(at_s: float) -> None:
    """Wait for a moment of `time.monotonic()`; return at once if it is past."""
    await asyncio.sleep(max(0.0, at_s - time.monotonic()))
