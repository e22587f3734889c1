"""A computer without sound."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices import words
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Source, Stream


class SilentSound:
    """`Sound` where no device exists: everything works by text."""

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
    ) -> Stream:
        """Find none.

        Raises:
            SoundError: Always.
        """
        raise SoundError(words.none_found("microphone"))

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
    ) -> Stream:
        """Find none.

        Raises:
            SoundError: Always.
        """
        raise SoundError(words.none_found("speaker"))
