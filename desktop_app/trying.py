"""What the sound page asks for: a check, a recording, a few notes; one at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from desktop_app.errors import AppError
from desktop_app.runner import Turns
from desktop_app.session import acoustic, acoustic_words
from desktop_app.session.acoustic import AcousticCheck, Checked
from desktop_app.session.acoustic_words import Finding
from desktop_app.session.picking import picked
from desktop_app.settings import Settings, device_pair

if TYPE_CHECKING:
    from desktop_app.devices.device import Catalog
    from desktop_app.runner import Tasks
    from desktop_app.ui.sound_check import SoundCheck

MOST_DELAYS = 50
"""Pairs of devices whose delay is remembered; the oldest goes."""


def remember_delay(settings: Settings, checked: Checked) -> Settings:
    """Keep the delay that was measured between two devices, if it is usable."""
    if checked.delay_s is None:
        return settings
    pair = device_pair(*checked.devices)
    others = [item for item in settings.echo_delays.items() if item[0] != pair]
    delays = dict([*others[1 - MOST_DELAYS :], (pair, round(checked.delay_s, 4))])
    return msgspec.structs.replace(settings, echo_delays=delays)


class Trying:
    """Runs what a `SoundCheck` asks for, and keeps the delay that was measured.

    Args:
        check: Tries the devices.
        tasks: Runs what waits.
        settings: Gives the present settings.
        change: Takes new ones.
        catalog: Knows which devices the system prefers where the user chose none.
    """

    def __init__(
        self,
        check: AcousticCheck,
        *,
        tasks: Tasks,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        catalog: Catalog,
    ) -> None:
        self._check = check
        self._turns = Turns(tasks)
        self._settings = settings
        self._change = change
        self._catalog = catalog
        self._widget: SoundCheck | None = None
        self._before: Callable[[], Awaitable[None]] = _nothing
        self._after: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        """Whether something is being tried."""
        return self._turns.busy

    def around(self, before: Callable[[], Awaitable[None]], after: Callable[[], None]) -> None:
        """Have the devices given back before anything is tried, and taken again after it."""
        self._before, self._after = before, after

    def attach(self, widget: SoundCheck) -> None:
        """Answer this widget."""
        widget.check_clicked.connect(lambda: self._begin(widget, acoustic.CHIRPING, self._measure))
        widget.record_clicked.connect(
            lambda: self._begin(widget, acoustic.RECORDING, partial(self._record, widget))
        )
        widget.play_clicked.connect(lambda: self._begin(widget, acoustic.PLAYING, self._play))
        widget.stop_clicked.connect(self.stop)

    def stop(self) -> None:
        """Break off what is going on; the devices are given back."""
        if self._turns.wanted and self._widget is not None:
            self._widget.clear()
        self._turns.stop()

    def _begin(
        self, widget: SoundCheck, step: str, work: Callable[[], Coroutine[None, None, Finding]]
    ) -> None:
        self.stop()
        self._widget = widget
        widget.show_step(step)
        running = self._turns.begin(partial(self._follow, widget, work))
        running.add_done_callback(lambda _: self._after())

    async def _follow(
        self, widget: SoundCheck, work: Callable[[], Coroutine[None, None, Finding]]
    ) -> None:
        await self._before()
        try:
            finding = await work()
        except AppError as error:
            finding = acoustic_words.of_notice(error.notice)
        widget.show_finding(finding)

    async def _measure(self) -> Finding:
        checked = await self._check.measure(*self._chosen())
        kept = remember_delay(self._settings(), checked)
        if kept != self._settings():
            self._change(kept)
        return checked.finding

    async def _record(self, widget: SoundCheck) -> Finding:
        microphone, speaker = self._chosen()
        gain_db = self._settings().device(microphone or "").gain_db
        return await self._check.record_and_play_back(
            microphone, speaker, widget.show_step, gain_db=gain_db
        )

    async def _play(self) -> Finding:
        return await self._check.play_phrase(self._chosen()[1])

    def _chosen(self) -> tuple[str | None, str | None]:
        settings, catalog = self._settings(), self._catalog
        return (
            picked("microphone", settings, catalog.microphones()),
            picked("speaker", settings, catalog.speakers()),
        )


async def _nothing() -> None:
    pass
