"""Sound files of the user's own in place of the built-in cues: read, and complained about once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app.audio.cues import Cue, Recorded
from desktop_app.audio.wav import NotReadableError, decode
from desktop_app.errors import Action, Notice, Severity
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.runner import Tasks

LARGEST_BYTES: Final = 8 * 2**20
"""More is no cue; only so much of a file is read."""


class CueFiles:
    """Follows the settings; files are read where they block nobody.

    Args:
        replace: Takes the sounds in place of the built-in ones.
        tasks: Runs the reading.
        warn: Told of a file that cannot be used.
    """

    def __init__(
        self,
        replace: Callable[[Mapping[Cue, Recorded]], None],
        tasks: Tasks,
        *,
        warn: Callable[[Notice], None],
    ) -> None:
        self._replace = replace
        self._tasks = tasks
        self._warn = warn
        self._files: Mapping[str, str] = {}

    def follow(self, files: Mapping[str, str]) -> None:
        """Use these files, by the names of their cues; unknown names are left alone."""
        if files != self._files:
            self._files = files
            self._tasks.spawn(self._load(files))

    async def _load(self, files: Mapping[str, str]) -> None:
        own, troubles = await asyncio.to_thread(_read, files)
        if files is self._files:
            self._replace(own)
            for trouble in troubles:
                self._warn(trouble)


def _read(files: Mapping[str, str]) -> tuple[dict[Cue, Recorded], list[Notice]]:
    own: dict[Cue, Recorded] = {}
    troubles: list[Notice] = []
    for cue in Cue:
        if not (name := files.get(cue.value)):
            continue
        try:
            with Path(name).open("rb") as file:
                own[cue] = Recorded(*decode(file.read(LARGEST_BYTES)))
        except (OSError, ValueError) as error:  # a name may hold what no file's can
            unread = isinstance(error, NotReadableError)
            why = str(error) if unread else getattr(error, "strerror", "") or ""
            troubles.append(_unusable(Path(name).name, why))
    return own, troubles


def _unusable(name: str, why: str) -> Notice:
    return Notice(
        title=tr("“{name}” cannot be used as a sound", name=name),
        body=tr("It has to be a WAV file that can be read. The built-in sound is heard instead."),
        action=Action.OPEN_SETTINGS,
        severity=Severity.WARNING,
        details=why,
        page="talking",
    )
