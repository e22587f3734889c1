"""A whole desktop in a folder: display, window manager, D-Bus, keyring, microphone and speaker.

Nothing of the person's own session is used or touched: every server runs in a private runtime and
home folder and ends with the desktop. Needs no pytest, so that benchmarks and scripts use it too:

    with VirtualDesktop() as desktop:
        app = desktop.spawn(["earshot", "call", "--builtin"])
        desktop.play(Path("question.wav")).wait()
        desktop.screenshot(Path("window.png"))
"""

import itertools
import os
import select
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.desktop.flock import DesktopError, Flock
from tests.desktop.virtual_sound import SAMPLE_RATE, Playback, VirtualSound

SCREEN = (1280, 1000)
"""Width and height of the display in pixels."""

KEYRING_PASSWORD = "a virtual one"
"""Must not be empty: gnome-keyring refuses to unlock with an empty password."""

_KEPT_VARIABLES = (
    *("PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "TZ", "COVERAGE_PROCESS_START"),
    "PYTHONPATH",  # the sources under test may be others than those that are installed
)
_START_S = 15.0


class VirtualDesktop:
    """A desktop that lives as long as the `with` block.

    Args:
        logs: a folder for what the servers and programs say; it stays. Without one the logs go
            with the desktop.

    Attributes:
        env: the whole environment for programs that shall live on this desktop.
    """

    def __init__(self, logs: Path | None = None) -> None:
        # Under /tmp whatever TMPDIR says: paths of sockets must be shorter than 108 bytes.
        self._folder = Path(tempfile.mkdtemp(prefix="earshot-desktop-", dir="/tmp"))
        self._flock = Flock(self._folder, logs or self._folder / "logs")
        self.env: dict[str, str] = self._make_env()
        self._sound = VirtualSound(self._flock, self.env, self._folder)

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._flock.end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._flock.end()

    def spawn(
        self,
        argv: Sequence[str],
        *,
        name: str | None = None,
        env: Mapping[str, str] | None = None,
        stdin: int = subprocess.DEVNULL,
        stdout: int | IO[bytes] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desktop; it ends with the desktop at the latest.

        Args:
            argv: the program and its arguments.
            name: of its log file; the program's own name if none is given.
            env: variables to set besides `self.env`.
            stdin: as in Popen; empty unless said otherwise.
            stdout: as in Popen; the log unless said otherwise.
        """
        return self._flock.start(
            argv,
            self.env | dict(env or {}),
            name=name or Path(argv[0]).name,
            stdin=stdin,
            stdout=stdout,
        )

    def log(self, process: subprocess.Popen[bytes]) -> str:
        """Give what a spawned program wrote to its log so far."""
        return self._flock.log(process)

    def stop(self, process: subprocess.Popen[bytes]) -> int:
        """End a spawned program by SIGTERM, or else SIGKILL, and give its exit code."""
        return self._flock.stop(process)

    def run(
        self, argv: Sequence[str], *, timeout_s: float = 30.0
    ) -> subprocess.CompletedProcess[str]:
        """Run a short program on this desktop to its end and keep what it says.

        Raises:
            subprocess.TimeoutExpired: it took too long, and was killed.
        """
        return subprocess.run(
            argv,
            env=self.env,
            cwd=self.env["HOME"],
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def wait_until(
        self, condition: Callable[[], bool], what: str, *, timeout_s: float = 10.0
    ) -> None:
        """Wait for a condition of this desktop that gives no other signal than becoming true.

        Raises:
            DesktopError: it did not come true in time.
        """
        self._flock.wait_until(condition, what, timeout_s=timeout_s)

    def play(self, sound: Path | NDArray[np.float32], sample_rate: int = SAMPLE_RATE) -> Playback:
        """Let the microphone hear a sound; return when it begins.

        Args:
            sound: a mono WAV file, or float32 samples in [-1, 1], shape (n,).
            sample_rate: of the samples, in Hz; a file has its own.
        """
        return self._sound.play(sound, sample_rate)

    def let_hiss(self, microphone: str) -> Playback:
        """Let another microphone hiss as one that works does."""
        return self._sound.let_hiss(microphone)

    def links(self, port: str) -> str:
        """Tell what a port of the sound graph is linked to."""
        _, _, after = f"\n{self.run(['pw-link', '-l']).stdout}".partition(f"\n{port}\n")
        return "\n".join(itertools.takewhile(lambda line: line[:1] == " ", after.splitlines()))

    @contextmanager
    def crashed_sound(self) -> Iterator[None]:
        """Let the sound system crash, and start it anew afterwards."""
        self._sound.kill()
        yield
        self._sound.start()
        self._sound.wait_ready()

    @contextmanager
    def held(self, microphone: str) -> Iterator[Callable[[], None]]:
        """Let another program have a microphone to itself, until it lets go."""
        holder = self._sound.hold(microphone)
        try:
            yield holder.stop
        finally:
            holder.stop()

    def start_recording(self) -> None:
        """Begin to record what the speaker plays; return when the recorder listens."""
        self._sound.start_recording()

    def stop_recording(self) -> tuple[NDArray[np.float32], int]:
        """Give what the speaker played since: float32, mono, shape (n,), and its rate in Hz."""
        return self._sound.stop_recording()

    def xdotool(self, *args: str) -> str:
        """Move the mouse, press keys, find windows; give what xdotool prints.

        Raises:
            DesktopError: xdotool failed, for instance because no window was found.
        """
        done = self.run(["xdotool", *args])
        if done.returncode:
            raise DesktopError(f"xdotool {' '.join(args)}: {done.stderr.strip()}")
        return done.stdout.strip()

    @contextmanager
    def locked_keyring(self) -> Iterator[None]:
        """Lock the keyring for a while."""
        import secretstorage  # Linux only
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from secretstorage.util import format_secret, open_session

        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            collection = secretstorage.get_default_collection(bus)
            collection.lock()
            try:
                yield
            finally:
                # The one way to unlock it without its dialog.
                daemon = DBusAddress(
                    "/org/freedesktop/secrets",
                    bus_name="org.freedesktop.secrets",
                    interface="org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
                )
                secret = format_secret(open_session(bus), KEYRING_PASSWORD.encode(), "text/plain")
                bus.send_and_get_reply(
                    new_method_call(
                        daemon,
                        "UnlockWithMasterPassword",
                        "o(oayays)",
                        (collection.collection_path, secret),
                    )
                )
                self.wait_until(self._has_open_keyring, "an open keyring")

    def pixels(self) -> NDArray[np.uint8]:
        """Give the screen as it is now: red, green, blue, shape (height, width, 3)."""
        # The X server keeps its screen in a mapped file in the format of xwd: a header of
        # big-endian words, a colour map of twelve bytes an entry, then rows of blue, green, red.
        dump = (self._folder / "screen" / "Xvfb_screen0").read_bytes()
        header = np.frombuffer(dump, ">u4", 25)
        header_size, width, height = int(header[0]), int(header[4]), int(header[5])
        row_size, colours = int(header[12]), int(header[19])
        rows = np.frombuffer(dump, np.uint8, height * row_size, header_size + 12 * colours)
        return np.ascontiguousarray(
            rows.reshape(height, row_size // 4, 4)[:, :width, 2::-1], dtype=np.uint8
        )

    def screenshot(self, path: Path) -> None:
        """Write the screen as it is now to an image file, its format told by the name."""
        pixels = self.pixels()
        height, width, _ = pixels.shape
        image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            raise DesktopError(f"cannot write {path}")

    def _make_env(self) -> dict[str, str]:
        env = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        for variable, folder in {
            "HOME": "home",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_STATE_HOME": "home/.local/state",
            "XDG_CACHE_HOME": "home/.cache",
            "XDG_RUNTIME_DIR": "run",
            "TMPDIR": "tmp",
        }.items():
            path = self._folder / folder
            path.mkdir(parents=True, mode=0o700)
            env[variable] = str(path)
        runtime = env["XDG_RUNTIME_DIR"]
        return env | {
            "LANG": "C.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={runtime}/no-system-bus",
            "PIPEWIRE_RUNTIME_DIR": runtime,
            "PULSE_RUNTIME_PATH": f"{runtime}/pulse",
            "PULSE_SERVER": f"unix:{runtime}/pulse/native",
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
        }

    def _start(self) -> None:
        # What takes longest begins first, and is waited for last.
        bus = self._flock.start(
            [
                "dbus-daemon",
                "--session",
                "--nofork",
                "--nopidfile",
                f"--address={self.env['DBUS_SESSION_BUS_ADDRESS']}",
            ],
            self.env,
            name="dbus",
        )
        self._start_display()
        socket = Path(self.env["XDG_RUNTIME_DIR"], "bus")
        self._flock.wait_until(socket.exists, "the session bus", needs=[bus])
        self._sound.start()
        openbox = self._flock.start(["openbox"], self.env, name="openbox")
        keyring = self._start_keyring()
        self._flock.wait_until(self._has_window_manager, "openbox", needs=[openbox])
        self._flock.wait_until(self._has_open_keyring, "an open keyring", needs=[keyring])
        self._sound.wait_ready()
        # Out of the pictures, and off the windows, which open in the middle.
        self.xdotool("mousemove", str(SCREEN[0]), str(SCREEN[1]))

    def _start_display(self) -> None:
        (self._folder / "screen").mkdir()
        reader, writer = os.pipe()
        try:
            width, height = SCREEN
            server = self._flock.start(
                [
                    "Xvfb",
                    *("-displayfd", str(writer)),
                    *("-screen", "0", f"{width}x{height}x24"),
                    *("-fbdir", str(self._folder / "screen")),
                    *("-nolisten", "tcp", "-noreset", "-ac"),
                ],
                self.env,
                name="xvfb",
                pass_fds=[writer],
            )
        finally:
            os.close(writer)
        with os.fdopen(reader) as answer:
            # It writes the number and the end of the line apart, once it accepts clients.
            number = answer.readline() if select.select([answer], [], [], _START_S)[0] else ""
        if not number.endswith("\n"):
            raise DesktopError(f"Xvfb did not start\n{self._flock.log(server)}")
        self.env["DISPLAY"] = f":{number.strip()}"

    def _start_keyring(self) -> subprocess.Popen[bytes]:
        keyring = self._flock.start(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            self.env,
            name="keyring",
            stdin=subprocess.PIPE,
        )
        assert keyring.stdin is not None
        keyring.stdin.write(KEYRING_PASSWORD.encode())
        keyring.stdin.close()
        return keyring

    def _has_window_manager(self) -> bool:
        return "window id" in self.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]).stdout

    def _has_open_keyring(self) -> bool:
        from jeepney import DBusAddress, Properties, new_method_call  # Linux only
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            name = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
            daemon = DBusAddress(name[1], bus_name=name[0], interface=name[2])
            ask = new_method_call(daemon, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            if not bus.send_and_get_reply(ask).body[0]:
                return False
            secrets = DBusAddress(
                "/org/freedesktop/secrets/aliases/default",
                bus_name="org.freedesktop.secrets",
                interface="org.freedesktop.Secret.Collection",
            )
            reply = bus.send_and_get_reply(Properties(secrets).get("Locked"))
            return tuple(reply.body) == (("b", False),)
