"""Earshot as its user has it: a program on a desktop, seen, heard and driven from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.local_agent.voice import synthesize
from tests.desktop.flock import DesktopError
from tests.desktop.screen_reader import NotReadableError, Part, ScreenReader
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import SAMPLE_RATE, sound_objects

COMMAND = str(Path(sys.executable).with_name("earshot"))
START_S = 15.0
ANSWER_S = 15.0
END_S = 6.0
"""Goodbye, devices and threads included."""

_NO_REGISTRY = "qt.accessibility.atspi: Error in contacting registry"
"""There is none: the screen reader of the tests asks the program itself."""


@dataclass(frozen=True)
class Screen:
    """What the program's windows showed at one moment."""

    parts: tuple[Part, ...]

    @cached_property
    def shown(self) -> tuple[Part, ...]:
        """What is not hidden."""
        return tuple(part for part in self.parts if "showing" in part.states)

    @property
    def state(self) -> str:
        """The word beside the ring."""
        return self._after("State: ")

    @property
    def connection(self) -> str:
        """What the header says of the line, without the round trip."""
        return self._after("Connection: ").partition(" · ")[0]

    @property
    def turns(self) -> tuple[str, ...]:
        """The transcript, as a screen reader says it: who, the time, the words."""
        start = next(at for at, part in enumerate(self.parts) if part.name == "Transcript")
        inside = self.parts[start].depth
        found = []
        for part in self.parts[start + 1 :]:
            if part.depth <= inside:
                break
            if part.role in ("list item", "table cell"):
                found.append(part.name)
        return tuple(found)

    @property
    def notice(self) -> str:
        """The sentence of the message bar; empty without one."""
        # Panels that say something: the message bar has its sentence as name.
        return next((part.name for part in self.shown if part.role == "panel" and part.name), "")

    @property
    def focused(self) -> list[Part]:
        """What has the keyboard, or thinks so: lines of lists that are folded away do."""
        return [part for part in self.shown if "focused" in part.states]

    def says(self, words: str) -> bool:
        """Whether anything that is shown says these words."""
        return any(words in part.name for part in self.shown)

    def said_by(self, who: str) -> list[str]:
        """The words of one speaker, in order: "You", "Agent", "Tool" or "Note"."""
        return [turn.split(": ", 1)[1] for turn in self.turns if turn.startswith(f"{who}, ")]

    def part(self, name: str, role: str = "") -> Part:
        """Find a shown part by its name and, if need be, its role."""
        for part in self.shown:
            if part.name == name and role in ("", part.role):
                return part
        raise AssertionError(f"nothing shown is called {name!r}\n{self}")

    def _after(self, start: str) -> str:
        return next(
            (p.name.removeprefix(start) for p in self.shown if p.name.startswith(start)), ""
        )

    def __str__(self) -> str:
        return "\n".join(
            f"{'  ' * part.depth}{part.role} {part.name!r} {sorted(part.states)}"
            for part in self.parts
            if part.name
        )


NOTHING = Screen(())


class Earshot:
    """One running program.

    Args:
        desktop: it lives on.
        reader: reads its windows.
        arguments: of the command line, without the profile.
        profile: its folder.
        env: variables to set besides the desktop's.
        command: what to start, before all arguments.
    """

    def __init__(
        self,
        desktop: VirtualDesktop,
        reader: ScreenReader,
        *arguments: str,
        profile: Path,
        env: Mapping[str, str] | None = None,
        command: Sequence[str] = (COMMAND,),
    ) -> None:
        self.desktop = desktop
        self.profile = profile
        self._reader = reader
        self._seen = NOTHING
        self.process = desktop.spawn(
            [*command, "--profile", str(profile), *arguments],
            name="earshot",
            env=reader.variables | dict(env or {}),
        )

    # What it shows.

    def screen(self) -> Screen:
        """Read its windows now."""
        return Screen(self._reader.read(self.process.pid))

    def wait_for(
        self, condition: Callable[[Screen], bool], what: str, *, timeout_s: float = ANSWER_S
    ) -> Screen:
        """Wait until its windows show something, and give them.

        Raises:
            DesktopError: they did not in time, or the program ended.
        """

        def met() -> bool:
            if self.process.poll() is not None:
                raise DesktopError(
                    f"it ended with {self.process.returncode} before {what}\n{self.output}"
                )
            with suppress(NotReadableError, StopIteration):
                self._seen = self.screen()
                return condition(self._seen)
            return False

        try:
            self.desktop.wait_until(met, what, timeout_s=timeout_s)
        except DesktopError as error:
            raise DesktopError(f"{error}\n{self._seen}\n{self.output}") from None
        return self._seen

    def wait_until_greeted(self) -> None:
        """Wait until the agent has said hello, and hears: a question over it is another matter."""
        self.wait_for_state("Speaking")
        self.wait_for_state("Listening")
        self.desktop.wait_until(self.hears, "the microphone")

    def wait_for_state(self, *words: str, timeout_s: float = ANSWER_S) -> Screen:
        """Wait until the word beside the ring is one of these."""
        return self.wait_for(
            lambda screen: screen.state in words, f"the state {words}", timeout_s=timeout_s
        )

    def wait_until_ready(self) -> None:
        """Wait until the window is there and takes keys."""
        self.wait_for(lambda screen: bool(screen.state), "the window", timeout_s=START_S)
        self.activate()

    def text_of(self, name: str) -> str:
        """Read what stands in a text field."""
        return self._reader.text(self.process.pid, self.screen().part(name))

    def description_of(self, name: str) -> str:
        """Read what a part says of itself besides its name."""
        return self._reader.description(self.process.pid, self.screen().part(name))

    def with_keyboard(self, parts: Sequence[Part]) -> list[Part]:
        """Give those of some parts that have the keyboard by now."""
        return self._reader.with_keyboard(self.process.pid, parts)

    def labels_of(self, part: Part) -> int:
        """Count the parts that are said to be a part's label."""
        return self._reader.labels(self.process.pid, part)

    def picture(self, name: str = "Earshot") -> NDArray[np.uint8]:
        """Give what a part looks like: red, green, blue, shape (height, width, 3)."""
        part = next(part for part in self.screen().shown if part.name == name)
        left, top, width, height = self.place(part)
        return self.desktop.pixels()[top : top + height, left : left + width]

    def place(self, part: Part) -> tuple[int, int, int, int]:
        """Tell where a part is on the screen: left, top, width, height in pixels."""
        return self._reader.place(self.process.pid, part)

    def still_picture(self, name: str) -> NDArray[np.uint8]:
        """Wait until a part has come to rest, and give what it looks like."""
        last = self.picture(name)

        def is_still() -> bool:
            nonlocal last
            before, last = last, self.picture(name)
            return np.array_equal(before, last)

        self.desktop.wait_until(is_still, f"{name} at rest")
        return last

    def wait_for_motion(self, name: str, still: NDArray[np.uint8]) -> None:
        """Wait until a part looks different from an earlier picture of it."""
        self.desktop.wait_until(
            lambda: not np.array_equal(self.picture(name), still), f"motion in {name}"
        )

    # Keys.

    def window(self, title: str = "Earshot") -> str:
        """Find a window of it by its title."""
        found = self.desktop.xdotool(
            "search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", title
        )
        return found.splitlines()[-1]

    def activate(self, title: str = "Earshot") -> None:
        """Give a window the keyboard."""

        def active() -> bool:
            with suppress(DesktopError):
                window = self.window(f"^{title}")
                self.desktop.xdotool("windowactivate", window)
                return self.desktop.xdotool("getwindowfocus") == window
            return False

        self.desktop.wait_until(active, f"the keyboard in {title}")

    def press(self, *keys: str) -> None:
        """Press and release keys, in xdotool's names."""
        self.desktop.xdotool("key", "--clearmodifiers", *keys)

    def hold(self, key: str) -> None:
        """Press a key."""
        self.desktop.xdotool("keydown", key)

    def let_go(self, key: str) -> None:
        """Release a key."""
        self.desktop.xdotool("keyup", key)

    def type(self, text: str) -> None:
        """Type a text with the keyboard."""
        self.desktop.xdotool("type", "--delay", "5", text)

    def focus(self, name: str, role: str = "") -> None:
        """Walk with the Tab key until a part has the keyboard, as somebody without a mouse does."""
        for _ in range(40):
            screen = self.screen()
            if "focused" in screen.part(name, role).states:
                return
            before = screen.focused
            self.press("Tab")
            self._wait_for_focus_elsewhere(before)
        raise AssertionError(f"the Tab key never comes to {name!r}")

    def _wait_for_focus_elsewhere(self, before: Sequence[Part]) -> None:
        def moved() -> bool:
            with suppress(NotReadableError):  # what has gone has no keyboard
                if self.with_keyboard(before) == before:
                    now = self.screen().focused
                    return [part.path for part in now] != [part.path for part in before]
            return True

        self.desktop.wait_until(moved, "the next part")

    def send(self, text: str) -> None:
        """Write a message and send it; the keyboard is in its field afterwards."""
        if "focused" not in self.screen().part("Message").states:
            self.focus("Message")
        self.type(text)
        self.press("Return")

    # Sound.

    def streams(self, kind: str, state: str = "") -> list[str]:
        """Names of its open streams on the sound server.

        Args:
            kind: "Input" records, "Output" plays.
            state: such as "running"; any if none is given.
        """
        mine = []
        for item in sound_objects(self.desktop.run(["pw-dump"]).stdout):
            info = item.get("info") or {}
            properties = info.get("props") or {}
            if (
                properties.get("media.class") == f"Stream/{kind}/Audio"
                and properties.get("application.name") == "Earshot"
                and state in ("", info.get("state"))
            ):
                mine.append(str(properties.get("node.name")))
        return mine

    def has_microphone(self) -> bool:
        """Whether the sound server gives it a microphone."""
        return bool(self.streams("Input"))

    def hears(self) -> bool:
        """Whether the sound of a microphone comes to it by now."""
        return bool(self.streams("Input", "running"))

    # The end.

    @property
    def output(self) -> str:
        """What it printed, but for what is the tests' own doing."""
        lines = self.desktop.log(self.process).splitlines()
        return "\n".join(line for line in lines if not line.startswith(_NO_REGISTRY))

    @property
    def log(self) -> str:
        """Its log file."""
        path = self.profile / "log" / "earshot.log"
        return path.read_text() if path.exists() else ""

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to quit; give its exit code.

        Raises:
            subprocess.TimeoutExpired: it does not.
        """
        self.process.send_signal(how)
        return self.wait_until_gone()

    def wait_until_gone(self) -> int:
        """Wait for its end, and for that of everything it started; give its exit code.

        Raises:
            subprocess.TimeoutExpired: it does not end.
        """
        code = self.process.wait(END_S)
        self.desktop.wait_until(self._group_is_empty, "the end of its children")
        return code

    def _group_is_empty(self) -> bool:
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def kill(self) -> None:
        """Remove it, whatever it does."""
        self.desktop.stop(self.process)


class AgentProcess:
    """`earshot agent` as a process of its own."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self._desktop = desktop
        self._process = desktop.spawn([COMMAND, "agent"], name="agent", stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        addresses = json.loads(self._process.stdout.readline())
        self.url = str(addresses["url"])
        self.rest = str(addresses["rest"])

    def stop(self) -> int:
        """End it; give its exit code."""
        code = self._desktop.stop(self._process)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code


def speech(text: str) -> NDArray[np.float32]:
    """A person's words, at the rate of the virtual microphone."""
    return synthesize(text, SAMPLE_RATE).samples


def level_dbfs(samples: NDArray[np.float32]) -> float:
    """Root mean square of samples in [-1, 1], in dBFS; -120 for silence."""
    if not samples.size:
        return -120.0
    return float(20 * np.log10(max(np.sqrt(np.mean(samples.astype(np.float64) ** 2)), 1e-6)))
