"""Asking whether there is a newer version: only where the user named an address, and then openly.

When told to, and by itself once a day. Nothing is ever fetched but the publisher's word, and what
is done about it is the user's affair.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from desktop_app import __version__
from desktop_app.errors import Action, Notice, ServiceError, Severity
from desktop_app.runner import Turns
from desktop_app.session.refusals import Unreachable
from desktop_app.settings import Settings
from desktop_app.wording import sentences, tr

if TYPE_CHECKING:
    from desktop_app.protocol.release import Release
    from desktop_app.runner import Tasks
    from desktop_app.service.rest import Rest
    from desktop_app.session.ports import Clock
    from desktop_app.session.session import VoiceSession
    from desktop_app.ui.updates_page import UpdatesSection

log = logging.getLogger(__name__)

FIRST_AFTER_S: Final = 10.0
"""By then everything else has long been started."""
EVERY_S: Final = 3600.0
DAY_S: Final = 24 * 3600


class Updating:
    """Asks the address of the settings.

    Args:
        rest: The way there.
        session: Shows the notice, outside a call and when there is no other.
        clock: Tells when a day is over.
        tasks: Runs what waits.
        settings: Gives the present settings.
        change: Takes new ones.
        version: Ours.
    """

    def __init__(
        self,
        rest: Rest,
        session: VoiceSession,
        clock: Clock,
        tasks: Tasks,
        *,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        version: str = __version__,
    ) -> None:
        self._rest = rest
        self._session = session
        self._clock = clock
        self._turns = Turns(tasks)
        self._settings = settings
        self._change = change
        self._version = version
        self._untold: Notice | None = None

    def attach(self, section: UpdatesSection, open_page: Callable[[str], None]) -> None:
        """Answer what the settings window asks."""
        section.check_clicked.connect(lambda: self._turns.begin(partial(self._answer, section)))
        section.page_clicked.connect(open_page)

    async def watch(self, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Ask by itself once a day, for as long as the program runs.

        Args:
            pause: Waits so many seconds.
        """
        await pause(FIRST_AFTER_S)
        while True:
            if self._is_due() and self._is_quiet():
                await self._ask_quietly()
            if self._untold is not None and self._is_quiet():  # a call may have begun meanwhile
                self._session.raise_notice(self._untold)
                self._untold = None
            await pause(EVERY_S)

    async def _answer(self, section: UpdatesSection) -> None:
        """Ask now, and show in the settings how it ended."""
        try:
            release = await self._ask()
        except ServiceError as error:
            section.show_answer(error.notice.sentence, good=False)
            return
        if release is None:
            section.show_answer(
                tr("There is no newer version than yours, {version}.", version=self._version),
                good=True,
            )
        else:
            section.show_answer(self._news(release).sentence, good=True, page=release.page)

    async def _ask_quietly(self) -> None:
        """Ask, and have something to tell only if there is something new."""
        try:
            release = await self._ask()
        except ServiceError as error:
            log.info("the version check failed: %s", error.notice.sentence)
            return
        if release is not None:
            self._untold = self._news(release)

    async def _ask(self) -> Release | None:
        """Give the newest version if it is newer than ours, and note when somebody was asked.

        Raises:
            ServiceError: As `read_address` and `fetch_release`.
        """
        from desktop_app.protocol.release import is_newer, read_address
        from desktop_app.service.releases import fetch_release
        from desktop_app.service.rest import UnreachableError

        address = read_address(self._settings().update_address)
        try:
            release = await fetch_release(self._rest, address)
        except ServiceError as error:
            nobody = (Unreachable.OFFLINE, Unreachable.DNS)  # as before the network is there
            if not (isinstance(error, UnreachableError) and error.why in nobody):
                self._note()
            raise
        self._note()
        return release if is_newer(release.version, self._version) else None

    def _note(self) -> None:
        """Keep when somebody was asked."""
        now = int(self._clock.wall())
        self._change(msgspec.structs.replace(self._settings(), update_checked=now))

    def _is_due(self) -> bool:
        """Tell whether a day is over; a clock that was put back begins a new one."""
        settings = self._settings()
        since_s = self._clock.wall() - settings.update_checked
        return bool(settings.update_address) and not 0 <= since_s < DAY_S

    def _is_quiet(self) -> bool:
        """Tell whether a notice would come in the way of nothing."""
        return self._session.state.notice is None and not self._session.in_call

    def _news(self, release: Release) -> Notice:
        return Notice(
            title=tr("Version {version} of Earshot is out", version=release.version),
            body=sentences(
                tr("Yours is {version}. Nothing was downloaded.", version=self._version),
                release.notes,
            ),
            action=Action.OPEN_PAGE,
            severity=Severity.INFO,
            link=release.page,
        )
