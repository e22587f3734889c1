"""What a screen reader reads: the program's windows as names and roles, over the session bus.

Qt answers AT-SPI2's questions (`org.a11y.atspi.Accessible`) on any bus that `AT_SPI_BUS_ADDRESS`
names, with no registry running. Reading the window this way from another process also proves that
whoever does not see it can read it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ANSWER_S = 3.0
_AT_ONCE = 8
"""Questions: few enough to be answered between two frames."""
_FOCUSED = 12
_LABELLED_BY = 2
"""Of AtspiRelationType."""

# Numbers of AtspiStateType, the ones that are asked for.
_STATES = {
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    23: "selected",
    25: "showing",
}


class NotReadableError(Exception):
    """The program is not on the bus, not yet or no longer, or does not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a window.

    Attributes:
        depth: below the application, whose windows have 1.
        role: in AT-SPI's words: "label", "push button", "list item".
        name: what the screen reader says.
        states: of "checked", "enabled", "focusable", "focused", "selected", "showing".
        path: of its object on the bus.
    """

    depth: int
    role: str
    name: str
    states: frozenset[str]
    path: str


class ScreenReader:
    """Reads programs that were started with `variables` in their environment.

    Args:
        address: of the bus.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._bus: DBusConnection | None = None
        self._names: dict[int, str] = {}

    @property
    def variables(self) -> dict[str, str]:
        """What makes Qt answer."""
        return {"AT_SPI_BUS_ADDRESS": self._address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def __enter__(self) -> Self:
        self._bus = open_dbus_connection(self._address)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._bus is not None
        self._bus.close()

    def read(self, pid: int) -> tuple[Part, ...]:
        """Read all windows of a process, from the top left to the bottom right.

        Raises:
            NotReadableError: It has none, or is just making or removing them.
        """
        return tuple(self._parts(self._name_of(pid)))

    def name(self, pid: int, part: Part) -> str:
        """Read what a part is called by now; quicker than reading all of them.

        Raises:
            NotReadableError: It is not there any more.
        """
        where = DBusAddress(part.path, self._name_of(pid), _ACCESSIBLE)
        return str(self._ask(Properties(where).get("Name"))[1])

    def text(self, pid: int, part: Part) -> str:
        """Read what stands in a text field.

        Raises:
            NotReadableError: It is not there any more.
        """
        where = DBusAddress(part.path, self._name_of(pid), "org.a11y.atspi.Text")
        return str(self._ask(new_method_call(where, "GetText", "ii", (0, -1))))

    def description(self, pid: int, part: Part) -> str:
        """Read what a part says of itself besides its name.

        Raises:
            NotReadableError: It is not there any more.
        """
        where = DBusAddress(part.path, self._name_of(pid), _ACCESSIBLE)
        return str(self._ask(Properties(where).get("Description"))[1])

    def with_keyboard(self, pid: int, parts: Sequence[Part]) -> list[Part]:
        """Give those of some parts that have the keyboard by now; quicker than reading all.

        Raises:
            NotReadableError: One is not there any more.
        """
        program = self._name_of(pid)
        places = (DBusAddress(part.path, program, _ACCESSIBLE) for part in parts)
        states = self._ask_all([new_method_call(where, "GetState") for where in places])
        return [
            part for part, (low, _high) in zip(parts, states, strict=True) if low >> _FOCUSED & 1
        ]

    def labels(self, pid: int, part: Part) -> int:
        """Count the parts that are said to be a part's label: a choice is named by its value.

        Raises:
            NotReadableError: It is not there any more.
        """
        where = DBusAddress(part.path, self._name_of(pid), _ACCESSIBLE)
        found = self._ask(new_method_call(where, "GetRelationSet"))
        return sum(len(others) for kind, others in found if kind == _LABELLED_BY)

    def place(self, pid: int, part: Part) -> tuple[int, int, int, int]:
        """Tell where a part is on the screen: left, top, width, height in pixels.

        Raises:
            NotReadableError: It is not there any more.
        """
        where = DBusAddress(part.path, self._name_of(pid), "org.a11y.atspi.Component")
        left, top, width, height = self._ask(new_method_call(where, "GetExtents", "u", (0,)))
        return left, top, width, height

    def _parts(self, program: str) -> Iterator[Part]:
        """Find out where the parts are, then read them in order: what comes later is newer."""
        roles, inside = self._tree(program)
        order = list(_in_order(inside, _ROOT, 0))
        questions = []
        for path, _depth in order:
            where = DBusAddress(path, program, _ACCESSIBLE)
            questions += [new_method_call(where, "GetState"), Properties(where).get("Name")]
        answers = iter(self._ask_all(questions))
        for path, depth in order:
            (low, _high), (_kind, name) = next(answers), next(answers)
            states = frozenset(word for bit, word in _STATES.items() if low >> bit & 1)
            yield Part(depth=depth, role=roles[path], name=name, states=states, path=path)

    def _tree(self, program: str) -> tuple[dict[str, str], dict[str, list[str]]]:
        """Give by path the role of each part, and the paths of what is in it."""
        roles: dict[str, str] = {}
        inside: dict[str, list[str]] = {}
        paths = [_ROOT]
        while paths:
            places = [DBusAddress(path, program, _ACCESSIBLE) for path in paths]
            children = self._ask_all([new_method_call(where, "GetChildren") for where in places])
            words = self._ask_all([new_method_call(where, "GetRoleName") for where in places])
            roles |= zip(paths, words, strict=True)
            found = [[child for _program, child in some] for some in children]
            inside |= zip(paths, found, strict=True)
            paths = [child for some in found for child in some]
        return roles, inside

    def _name_of(self, pid: int) -> str:
        """Find the program's name on the bus, by what the bus knows of its process."""
        if pid not in self._names:
            daemon = DBusAddress(
                "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
            )
            for name in self._ask(new_method_call(daemon, "ListNames")):
                if name.startswith(":") and self._is_window_of(daemon, name, pid):
                    self._names[pid] = name
                    break
            else:
                raise NotReadableError(f"process {pid} is not on the bus")
        return self._names[pid]

    def _is_window_of(self, daemon: DBusAddress, name: str, pid: int) -> bool:
        """Tell whether a name is the process's connection that shows windows: it may have more."""
        asked = new_method_call(daemon, "GetConnectionUnixProcessID", "s", (name,))
        try:
            if self._ask(asked) != pid:
                return False
            root = DBusAddress(_ROOT, name, _ACCESSIBLE)
            return bool(self._ask(new_method_call(root, "GetRoleName")) == "application")
        except NotReadableError:
            return False

    def _ask(self, question: Message) -> Any:  # noqa: ANN401  what it is depends on the question
        (answer,) = self._ask_all([question])
        return answer

    def _ask_all(self, questions: Sequence[Message]) -> list[Any]:
        """Ask some questions at a time, without waiting for each answer; give all in order."""
        answers: list[Any] = []
        for begin in range(0, len(questions), _AT_ONCE):
            answers += self._ask_batch(questions[begin : begin + _AT_ONCE])
        return answers

    def _ask_batch(self, questions: Sequence[Message]) -> list[Any]:
        assert self._bus is not None
        serials = [next(self._bus.outgoing_serial) for _ in questions]
        for serial, question in zip(serials, questions, strict=True):
            self._bus.send(question, serial)
        answers: dict[int, Message] = {}
        end_s = time.monotonic() + _ANSWER_S
        while not answers.keys() >= set(serials):
            try:
                answer = self._bus.receive(timeout=end_s - time.monotonic())
            except TimeoutError as error:
                raise NotReadableError("no answer in time") from error
            answers[answer.header.fields.get(HeaderFields.reply_serial, -1)] = answer
        for serial in serials:
            if answers[serial].header.message_type is MessageType.error:
                raise NotReadableError(str(answers[serial].body))
        return [answers[serial].body[0] for serial in serials]


def _in_order(inside: Mapping[str, list[str]], path: str, depth: int) -> Iterator[tuple[str, int]]:
    """Give the path and the depth of a part, and of all that is in it."""
    yield path, depth
    for child in inside[path]:
        yield from _in_order(inside, child, depth + 1)
