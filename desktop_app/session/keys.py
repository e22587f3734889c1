"""Keys that work in every program: what they are for, how they are written, how they fare."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias


class Deed(enum.Enum):
    """What a global key does."""

    TALK = "talk"
    MUTE = "mute"
    SHOW = "show"


class Modifier(enum.Enum):
    """A key held along with another; the value is its written name."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    META = "Meta"


class Fate(enum.Enum):
    """What became of a key that was asked for."""

    WORKS = "works"
    TAKEN = "taken"
    """Another program has it."""
    UNSET = "unset"
    """The desktop has not given any key to it yet; its own window is where that is done."""
    IMPOSSIBLE = "impossible"
    """This system cannot watch such a key."""
    ABSENT = "absent"
    """This system offers no global keys at all, or what offers them does not answer."""


WRITING_KEYS: Final = frozenset(
    (
        *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
        *("Minus", "Equal", "Comma", "Period", "Slash", "Backslash", "Semicolon"),
        *("Apostrophe", "Grave", "BracketLeft", "BracketRight"),
    )
)
"""Keys that write a character other than a blank."""
_SILENT_KEYS: Final = frozenset(
    (*(f"F{number}" for number in range(1, 25)), "Pause", "ScrollLock", "Print", "Menu", "Insert")
)
"""Keys that neither write nor move what is written."""
_MOVING_KEYS: Final = frozenset(
    (
        *("Space", "Tab", "Return", "Backspace", "Delete", "Home", "End"),
        *("PageUp", "PageDown", "Up", "Down", "Left", "Right"),
    )
)
NAMED_KEYS: Final = WRITING_KEYS | _SILENT_KEYS | _MOVING_KEYS
"""Keys by the name on a US keyboard; the place on the keyboard is what counts."""
_KEYS_AS_TYPED: Final = {name.lower(): name for name in NAMED_KEYS}
_MODIFIERS_AS_TYPED: Final = {modifier.value.lower(): modifier for modifier in Modifier}


@dataclass(frozen=True, slots=True)
class Accelerator:
    """A key with the modifiers that are held, written as in ``Ctrl+Alt+Space``."""

    modifiers: frozenset[Modifier]
    key: str
    """Of `NAMED_KEYS`."""

    @classmethod
    def parse(cls, text: str) -> Accelerator:
        """Read one; case and order do not matter.

        Raises:
            ValueError: There is no key, a second one, or one of no known name.
        """
        *held, last = (part.strip() for part in text.split("+"))
        try:
            modifiers = frozenset(_MODIFIERS_AS_TYPED[name.lower()] for name in held)
            return cls(modifiers, _KEYS_AS_TYPED[last.lower()])
        except KeyError:
            raise ValueError(text) from None

    @property
    def writes(self) -> bool:
        """Whether people need this to write, so that no program may take it away from the others.

        Ctrl and Alt together stay allowed, although they are AltGr on some keyboards.
        """
        if self.modifiers - {Modifier.SHIFT}:
            return False
        return self.key not in _SILENT_KEYS

    def __str__(self) -> str:
        held = [modifier.value for modifier in Modifier if modifier in self.modifiers]
        return "+".join((*held, self.key))


SUGGESTIONS: Final = tuple(
    Accelerator.parse(text)
    for text in ("F8", "Ctrl+Alt+J", "F9", "Ctrl+Alt+K", "Ctrl+Alt+Shift+Space", "Ctrl+Meta+F12")
)
"""What to offer in place of a key that is taken, best first; whether it is free is to be tried."""
OFFERED: Final = 2
"""So many of them are offered."""


def free_ones(
    wanted: Collection[Accelerator], is_free: Callable[[Accelerator], bool]
) -> tuple[Accelerator, ...]:
    """Choose what to offer.

    Args:
        wanted: Keys that have a use already.
        is_free: Tries one; asked for no more than are needed.
    """
    free: list[Accelerator] = []
    for one in SUGGESTIONS:
        if len(free) < OFFERED and one not in wanted and is_free(one):
            free.append(one)
    return tuple(free)


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """How one key fares.

    Attributes:
        fate: What became of it.
        label: What to press, in words, as the system tells it; empty if nobody knows.
        wanted: What was asked for; ``None`` where the system alone decides.
        why: A sentence with more, if there is more to say than `fate`.
        instead: Keys that are free, to be offered in place of one that is taken.
        switches: It could not be seen held down: it opens the microphone until the next press.
    """

    fate: Fate
    label: str = ""
    wanted: Accelerator | None = None
    why: str = ""
    instead: tuple[Accelerator, ...] = ()
    switches: bool = False


Bindings: TypeAlias = Mapping[Deed, Binding]
"""How each key fares; one that is not wanted is not in it."""


class Hotkeys(Protocol):
    """Watches keys in every program.

    All callbacks come on the loop, presses and releases in pairs.
    """

    def watch(
        self,
        *,
        pressed: Callable[[Deed], None],
        released: Callable[[Deed], None],
        changed: Callable[[Mapping[Deed, Binding]], None],
    ) -> None:
        """Say whom to tell, before anything is bound.

        ``changed`` is told whenever what holds differs from the last answer of `bind`: the desktop
        gave another key, or went away and came back.
        """

    async def bind(self, wanted: Mapping[Deed, Accelerator]) -> Mapping[Deed, Binding]:
        """Watch these keys in place of those before; whatever is held then counts as released."""

    async def configure(self) -> None:
        """Open the window in which the desktop lets its user choose the keys, where it has one."""

    async def close(self) -> None:
        """Watch nothing any more; whatever is held then counts as released."""
