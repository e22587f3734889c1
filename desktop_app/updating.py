"""Asking whether there is a newer version: only where the user named an address, and then openly.

When told to, and by itself once a day; while nobody answers, once an hour. Nothing is ever fetched
but the publisher's word, and what is done about it is the user's affair. How it ended the last time
stands in the settings.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from desktop_app import __version__
from desktop_app.errors import Action, Notice, ServiceError, Severity
from desktop_app.runner import Turns
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Check:
    """How asking an address ended; ``is_news``: whoever has not asked has to know it, too."""

    address: str
    at_s: float
    notice: Notice
    good: bool
    is_news: bool


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
        self._last: _Check | None = None
        self._untold: _Check | None = None

    def attach(self, section: UpdatesSection, open_page: Callable[[str], None]) -> None:
        """Answer what the settings window asks."""
        section.check_clicked.connect(lambda: self._turns.begin(partial(self._answer, section)))
        section.came_into_view.connect(lambda: self._show_last(section))
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
                if self._is_wanted(self._untold):
                    self._session.raise_notice(self._untold.notice)
                self._untold = None
            await pause(EVERY_S)

    async def _answer(self, section: UpdatesSection) -> None:
        """Ask now, and show in the settings how it ended."""
        check = await self._check()
        section.show_answer(
            check.notice.sentence, to=check.address, good=check.good, page=check.notice.link
        )

    def _show_last(self, section: UpdatesSection) -> None:
        """Show in the settings how it ended the last time, and when that was."""
        last = self._last
        if last is None or not self._is_wanted(last) or self._turns.wanted:
            return
        section.show_last(
            last.notice.sentence,
            at_s=last.at_s,
            to=last.address,
            good=last.good,
            page=last.notice.link,
        )

    async def _ask_quietly(self) -> None:
        """Ask, and have something to tell only if somebody has to know."""
        check = await self._check()
        if not check.good:
            log.info("the update check failed: %s", check.notice.sentence)
        if check.is_news:
            self._untold = check

    async def _check(self) -> _Check:
        """Ask, and keep how it ended."""
        from desktop_app.protocol.release import NotThePublisherError

        address = self._settings().update_address
        good, is_news = True, False
        try:
            release = await self._ask(address)
        except ServiceError as error:
            good, is_news = False, isinstance(error, NotThePublisherError)
            notice = error.notice
        else:
            is_news = release is not None
            notice = self._none_newer() if release is None else self._news(release)
        at_s = self._clock.wall()
        self._last = _Check(address=address, at_s=at_s, notice=notice, good=good, is_news=is_news)
        return self._last

    async def _ask(self, address: str) -> Release | None:
        """Give the newest version if it is newer than ours, and note when somebody answered.

        Raises:
            ServiceError: As `read_address` and `fetch_release`.
        """
        from desktop_app.protocol.release import is_newer, read_address
        from desktop_app.service.releases import fetch_release
        from desktop_app.service.rest import UnreachableError

        place = read_address(address)
        try:
            release = await fetch_release(self._rest, place)
        except UnreachableError:  # as before the network is there
            raise
        except ServiceError:
            self._note(address)
            raise
        self._note(address)
        return release if is_newer(release.version, self._version) else None

    def _note(self, address: str) -> None:
        """Keep when somebody answered, unless another is to be asked by now."""
        settings = self._settings()
        if settings.update_address == address:
            now = int(self._clock.wall())
            self._change(msgspec.structs.replace(settings, update_checked=now))

    def _is_wanted(self, check: _Check) -> bool:
        """Tell whether the one who was asked may still be asked."""
        return check.address == self._settings().update_address

    def _is_due(self) -> bool:
        """Tell whether a day is over; a clock that was put back begins a new one."""
        settings = self._settings()
        since_s = self._clock.wall() - settings.update_checked
        return bool(settings.update_address) and not 0 <= since_s < DAY_S

    def _is_quiet(self) -> bool:
        """Tell whether a notice would come in the way of nothing."""
        return self._session.state.notice is None and not self._session.in_call

    def _none_newer(self) -> Notice:
        title = tr("There is no newer version than yours, {version}.", version=self._version)
        return Notice(title=title, body="", severity=Severity.INFO)

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
