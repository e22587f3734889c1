"""How a key fares that is to work in every program, in words. Pure."""

from __future__ import annotations

from typing import Final, assert_never

from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.keys import Binding, Fate
from desktop_app.wording import sentences, tr

SPACE_WORKS: Final = tr("Space works in Earshot's own window, and so does the Talk button.")


def of_binding(binding: Binding | None) -> Finding:
    """Tell how the talk key fares that works in every program; ``None`` if none is wanted."""
    if binding is None:
        return Finding(
            grade=Grade.OK,
            fact=tr("No key is chosen that works in every program."),
            meaning=SPACE_WORKS,
        )
    key = binding.label or str(binding.wanted or "")
    match binding.fate:
        case Fate.WORKS:
            return Finding(
                grade=Grade.OK,
                fact=tr("{key} talks from any program.", key=key),
                meaning=binding.why,
            )
        case Fate.TAKEN:
            return Finding(
                grade=Grade.BAD,
                fact=tr("{key} is used by another program.", key=key),
                meaning=binding.why,
                remedy=sentences(_another(binding), SPACE_WORKS),
            )
        case Fate.UNSET:
            return Finding(
                grade=Grade.WARN,
                fact=tr("Your desktop has not given Earshot a key yet."),
                meaning=binding.why,
                remedy=sentences(tr("Choose one in your desktop's own window."), SPACE_WORKS),
            )
        case Fate.IMPOSSIBLE:
            return Finding(
                grade=Grade.WARN,
                fact=tr("{key} cannot be watched on this system.", key=key),
                meaning=binding.why,
                remedy=sentences(_another(binding), SPACE_WORKS),
            )
        case Fate.ABSENT:
            return Finding(
                grade=Grade.WARN,
                fact=tr("This system offers no key that works in every program."),
                meaning=binding.why,
                remedy=SPACE_WORKS,
            )
        case _:
            assert_never(binding.fate)


def _another(binding: Binding) -> str:
    keys = ", ".join(map(str, binding.instead))
    return tr("Pick one of: {keys}.", keys=keys) if keys else tr("Choose another key.")
