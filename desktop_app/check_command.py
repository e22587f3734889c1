"""``earshot check``: the check-up without a window, printed for people or for scripts."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import Coroutine
from typing import TYPE_CHECKING

from desktop_app import logs, runner
from desktop_app.checkup import Checkup, Row
from desktop_app.errors import AppError, Notice
from desktop_app.looking import look_at_display
from desktop_app.options import CheckOptions, Options
from desktop_app.paths import paths_of
from desktop_app.service.rest import Rest
from desktop_app.session.acoustic import AcousticCheck
from desktop_app.session.acoustic_words import Grade
from desktop_app.storage import settings_file
from desktop_app.storage.secrets import Secrets
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.devices.catalog import DeviceCatalog

STOPPED = Notice(title=tr("The check-up was stopped"), body=tr("Nothing is wrong."))


def run_check(options: Options, check: CheckOptions) -> int:
    """Look at everything and print it.

    Returns:
        0 if nothing is bad, else 1.

    Raises:
        AppError: It was stopped.
    """
    display = look_at_display()
    if display.grade is not Grade.OK:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    paths = paths_of(options.profile)
    settings, trouble = settings_file.load(paths.settings_file)
    log_folder = None if options.profile is None else paths.log
    logs.configure("debug" if options.debug else "warning", log_folder, options.debug)
    profile = "" if options.profile is None else str(paths.config.parent)
    application = runner.new_application()

    async def main(quit_asked: asyncio.Event) -> int:
        from desktop_app.devices.catalog import DeviceCatalog
        from desktop_app.devices.portaudio import PortAudioSound
        from desktop_app.runner import WallClock

        catalog = DeviceCatalog(application)
        sound = PortAudioSound(catalog)
        secrets, rest = Secrets(profile), Rest()
        checkup = Checkup(
            paths=paths,
            settings=settings,
            trouble=trouble,
            display=display,
            catalog=catalog,
            acoustic=AcousticCheck(sound, WallClock(), lambda: False),
            secrets=secrets,
            rest=rest,
        )
        try:
            await _started(catalog)
            return await _until(quit_asked, _print(checkup, as_json=check.as_json))
        finally:
            catalog.stop()
            secrets.close()
            await rest.close()
            await sound.ended()

    return runner.run(application, main)


async def _started(catalog: DeviceCatalog) -> None:
    with contextlib.suppress(ImportError, TimeoutError):  # then no device is listed
        await catalog.start()


async def _until(quit_asked: asyncio.Event, work: Coroutine[None, None, int]) -> int:
    """Give the result of ``work``, unless somebody wants to quit before."""
    working = asyncio.ensure_future(work)
    quitting = asyncio.ensure_future(quit_asked.wait())
    try:
        await asyncio.wait({working, quitting}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise AppError(STOPPED)
        return working.result()
    finally:
        for task in (working, quitting):
            task.cancel()
        await asyncio.gather(working, quitting, return_exceptions=True)


async def _print(checkup: Checkup, *, as_json: bool) -> int:
    rows: list[Row] = []
    async with contextlib.aclosing(checkup.rows()) as found:
        async for row in found:
            rows.append(row)
            if not as_json:
                print(row.as_text(), flush=True)
    if as_json:
        text = json.dumps([row.as_json() for row in rows], ensure_ascii=False, indent=2)
        print(text, flush=True)
    return 1 if any(row.finding.grade is Grade.BAD for row in rows) else 0
