"""A microphone that is open for its meter alone: nothing of it is kept, and nothing leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop_app.audio.meter import Meter
from desktop_app.audio.types import Samples
from desktop_app.errors import Severity, SoundError
from desktop_app.session.ports import Sound
from desktop_app.session.tape import fail, forget


class LevelWatch:
    """Opens a microphone for as long as `run` lasts.

    Args:
        sound: Opens it.
    """

    def __init__(self, sound: Sound) -> None:
        self._sound = sound
        self.meter: Meter | None = None
        """Of the microphone while it is open."""

    async def run(self, device_id: str | None, on_open: Callable[[str], None]) -> None:
        """Watch until cancelled; the device is given back.

        Args:
            device_id: Identity; ``None`` follows the system.
            on_open: Told the name of the device that is open.

        Raises:
            SoundError: It is missing, taken or blocked, or has gone.
        """
        while True:
            try:
                await self._watch(device_id, on_open)
            except SoundError as error:
                if error.notice.severity is not Severity.INFO:  # that one asks to be opened anew
                    raise

    async def _watch(self, device_id: str | None, on_open: Callable[[str], None]) -> None:
        over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        meters: list[Meter] = []

        def on_block(block: Samples) -> None:
            if meters:
                meters[0].write(block)

        stream = await self._sound.open_microphone(
            device_id, on_block, lambda notice: fail(over, notice)
        )
        try:
            meters.append(Meter(stream.sample_rate))
            self.meter = meters[0]
            on_open(stream.name)
            await over
        finally:
            self.meter = None
            forget(over)
            await stream.close()
