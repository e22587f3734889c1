"""A fresh Debian in a folder: no Python, nothing of ours, no more than its base.

Programs in it live on the virtual desktop: the folder of its sockets is seen in both at the same
place, and an X server listens without a place.
"""

import os
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

DESKTOPS_OWN = ("pipewire-alsa", "fonts-dejavu-core", "libglib2.0-bin")
"""What a desktop has and a base system has not: the bridge from ALSA to its sound server, a font,
and what starts desktop entries. All else has to come as dependencies of the package."""
_INSTALL_S = 420.0


class CleanRoot:
    """The folder; it is a system as long as the `with` block.

    Args:
        folder: where it is made.
        shared: a folder that it sees at the same place.
        log: where the installers' words go.

    Attributes:
        base: the names of all that was in it to begin with.
    """

    def __init__(self, folder: Path, shared: Path, log: Path) -> None:
        self.folder = folder
        self._shared = shared
        self._log = log
        self.base: set[str] = set()
        self._end = ExitStack()
        self._mounted: set[Path] = set()

    def __enter__(self) -> Self:
        self._end.callback(self._remove)
        try:
            self._make()
        except BaseException:
            self._end.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end.close()

    def command(self, *argv: str) -> tuple[str, ...]:
        """Give what starts a program in it."""
        return ("chroot", str(self.folder), *argv)

    def run(self, *argv: str, timeout_s: float = 120.0) -> subprocess.CompletedProcess[str]:
        """Run a program in it to its end, with nothing in its environment but a home."""
        return subprocess.run(
            self.command(*argv),
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/home/someone"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def apt(self, *words: str) -> None:
        """Install or remove.

        Raises:
            RuntimeError: it did not work.
        """
        done = self.run(
            *("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "--yes"),
            *("--no-install-recommends", *words),
            timeout_s=_INSTALL_S,
        )
        self._note(done)

    def files(self) -> set[str]:
        """Name all that is in it, but for the users' own, what passes, and what is written down."""
        apart = {"proc", "tmp", "home", "var/log", "var/cache", "var/lib/apt/lists", "dev/shm"}
        found = set()
        for place, folders, files in os.walk(self.folder):
            here = Path(place).relative_to(self.folder)
            folders[:] = [name for name in folders if str(here / name) not in apart]
            found |= {str(here / name) for name in folders + files}
        return found

    def mount(self, source: str, place: Path) -> None:
        """Have it see a folder of this computer at a place in it."""
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "--bind", source, str(place)], check=True)
        self._mounted.add(place)
        self._end.callback(self._unmount, place)

    def _make(self) -> None:
        suites = subprocess.run(
            ["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)"],
            capture_output=True,
            text=True,
            check=True,
        )
        codename = next(
            line.partition("=")[2].strip('"')
            for line in Path("/etc/os-release").read_text().splitlines()
            if line.startswith("VERSION_CODENAME=")
        )
        mirror = next(
            line.split()[0] for line in suites.stdout.splitlines() if line.split()[1] == codename
        )
        made = subprocess.run(
            ["debootstrap", "--variant=minbase", codename, str(self.folder), mirror],
            capture_output=True,
            text=True,
            timeout=_INSTALL_S,
            check=False,
        )
        self._note(made)
        # It reaches the same sources of packages as this computer.
        shutil.copytree("/etc/apt", self.folder / "etc" / "apt", dirs_exist_ok=True)
        for name in ("resolv.conf", "hosts"):
            shutil.copy(f"/etc/{name}", self.folder / "etc" / name)
        (self.folder / "home" / "someone").mkdir(parents=True)
        self.mount("/proc", self.folder / "proc")
        self.mount(str(self._shared), self.folder / self._shared.relative_to("/"))
        self.apt("update")
        self.apt("install", *DESKTOPS_OWN)
        self.base = self.files()

    def _unmount(self, place: Path) -> None:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        self._mounted.remove(place)

    def _remove(self) -> None:
        """Remove the folder, unless the way would lead through a mount into what is not its own.

        Of a bind mount from the same file system, `os.path.ismount` does not know that it is one.
        """
        if not self._mounted:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _note(self, done: subprocess.CompletedProcess[str]) -> None:
        with self._log.open("a") as log:
            log.write(done.stdout + done.stderr)
        if done.returncode:
            raise RuntimeError(f"{done.args} failed: {done.stdout[-2000:]}{done.stderr[-2000:]}")
