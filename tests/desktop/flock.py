"""A flock of processes that ends with its owner, whatever happens to the owner.

Each process leads a process group of its own. Ending the flock ends all groups; should the owner be
killed before it can, a watchdog that hangs on a pipe to it notices and does the same.
"""

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

REST = 4
"""So much longer than a look took is the pause after it."""
POLL_S = 0.01
END_S = 2.0
"""How long processes may take over a polite request to end."""

_WATCHDOG = """
cat >/dev/null
while read -r group; do kill -s KILL -- "-$group"; done <"$1/groups"
until rm -rf "$1"; do sleep 0.1; done
"""


class DesktopError(RuntimeError):
    """A part of the virtual desktop died or did not get ready; the message has its last words."""


class Flock:
    """Processes with one folder and one end.

    Args:
        folder: an existing folder, removed with everything in it when the flock ends.
        logs: a folder that gets one file per process, and stays.
    """

    def __init__(self, folder: Path, logs: Path) -> None:
        self._folder = folder
        self._logs = logs
        self._counts: dict[str, int] = {}
        self._processes: list[subprocess.Popen[bytes]] = []
        self._log_paths: dict[int, Path] = {}
        self._ended = threading.Event()
        logs.mkdir(parents=True, exist_ok=True)
        (folder / "groups").touch()
        self._watchdog = subprocess.Popen(
            ["/bin/sh", "-c", _WATCHDOG, "watchdog", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def start(
        self,
        argv: Sequence[str],
        env: Mapping[str, str],
        *,
        name: str,
        stdin: int = subprocess.DEVNULL,
        stdout: int | IO[bytes] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a process that ends with the flock.

        Args:
            argv: the program and its arguments.
            env: its whole environment; it starts in the folder named by HOME.
            name: names the log file, numbered from the second of that name on.
            stdin: as in Popen; empty unless said otherwise.
            stdout: as in Popen; the log file unless said otherwise. Standard error goes to the log.
            pass_fds: descriptors that the process inherits.
        """
        count = self._counts[name] = self._counts.get(name, 0) + 1
        log_path = self._logs / (f"{name}-{count}.log" if count > 1 else f"{name}.log")
        with log_path.open("wb") as log:
            process = subprocess.Popen(
                argv,
                env=dict(env),
                stdin=stdin,
                stdout=log if stdout is None else stdout,
                stderr=log,
                pass_fds=pass_fds,
                start_new_session=True,
                cwd=env.get("HOME"),
            )
        with (self._folder / "groups").open("a") as groups:
            groups.write(f"{process.pid}\n")
        self._processes.append(process)
        self._log_paths[process.pid] = log_path
        return process

    def log(self, process: subprocess.Popen[bytes]) -> str:
        """Give what the process wrote to its log so far."""
        return self._log_paths[process.pid].read_text(errors="replace")

    def wait_until(
        self,
        condition: Callable[[], bool],
        what: str,
        *,
        timeout_s: float = 10.0,
        needs: Sequence[subprocess.Popen[bytes]] = (),
    ) -> None:
        """Wait for a condition of the world that gives no other signal than becoming true.

        Args:
            condition: asked again and again until it is true.
            what: completes the sentence "waited in vain for …".
            timeout_s: how long to wait.
            needs: processes without which it cannot come true.

        Raises:
            DesktopError: the time is up, or one of the needed processes ended.
        """
        began_s = time.monotonic()
        end_s = began_s + timeout_s
        while not condition():
            looked_s = time.monotonic() - began_s
            for process in needs:
                if process.poll() is not None:
                    raise DesktopError(
                        f"waited in vain for {what}: {process.args!r} ended with "
                        f"{process.returncode}\n{self.log(process)[-2000:]}"
                    )
            if time.monotonic() > end_s:
                words = "\n".join(self.log(process)[-2000:] for process in needs)
                raise DesktopError(f"waited {timeout_s:g} s in vain for {what}\n{words}")
            # Whoever is looked at has to answer, and must have time for its own work.
            self._ended.wait(max(POLL_S, REST * looked_s))
            began_s = time.monotonic()

    def stop(self, process: subprocess.Popen[bytes], how: int = signal.SIGTERM) -> int:
        """End one process and its group: politely, then not.

        Returns:
            The exit code of the process.
        """
        _signal_group(process, how)
        with suppress(subprocess.TimeoutExpired):
            process.wait(END_S)
        _signal_group(process, signal.SIGKILL)
        return process.wait()

    def end(self) -> None:
        """End every process, the last started first, and remove the folder."""
        self._ended.set()
        for process in reversed(self._processes):
            _signal_group(process, signal.SIGTERM)
        end_s = time.monotonic() + END_S
        for process in reversed(self._processes):
            with suppress(subprocess.TimeoutExpired):
                process.wait(max(0.0, end_s - time.monotonic()))
            _signal_group(process, signal.SIGKILL)
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        assert self._watchdog.stdin is not None
        self._watchdog.kill()
        self._watchdog.stdin.close()
        self._watchdog.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


def _signal_group(process: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        return
