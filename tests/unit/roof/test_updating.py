"""Nobody is asked for a newer version unless the user named an address, and nothing is silent."""

import asyncio
import logging
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app import __version__
from desktop_app.errors import Action, Notice, Severity
from desktop_app.settings import Settings
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.updates_page import UpdatesSection
from desktop_app.updating import DAY_S, EVERY_S, FIRST_AFTER_S, Updating
from tests.unit.protocol.publisher import FRAGMENT, PAGE, manifest, seal
from tests.unit.roof.conftest import SETTINGS, Run, Running
from tests.unit.service.scripted import Answer, Asked, Script, answering
from tests.unit.session.fakes import settle

NEWER = Answer(200, seal(manifest("9.0.0", notes="Hears better.")))
SAME = Answer(200, seal(manifest(__version__)))
OLDER = Answer(200, seal(manifest("0.0.1")))
FORGED = Answer(200, seal(manifest()).replace(b"9.0.0", b"9.0.1"))
OTHER = Notice(title="Something else", body="It happened.")


class Hours:
    """Waits as long as the test lets it."""

    def __init__(self) -> None:
        self.waits: asyncio.Queue[float] = asyncio.Queue()
        self._go = asyncio.Semaphore(0)

    async def __call__(self, seconds: float) -> None:
        self.waits.put_nowait(seconds)
        await self._go.acquire()

    async def pass_one(self) -> float:
        """Let the wait end, and give how long the next one is once it has begun."""
        self._go.release()
        return await self.next()

    async def next(self) -> float:
        async with asyncio.timeout(5.0):
            return await self.waits.get()


class Now:
    """A clock in the test's hands."""

    def __init__(self) -> None:
        self.wall_s = 1_800_000_000.0

    def monotonic(self) -> float:
        return self.wall_s

    def wall(self) -> float:
        return self.wall_s


class World:
    """A running program whose update check has a clock and hours of the test's."""

    def __init__(self, running: Running) -> None:
        self.app = running.app
        self.running = running
        self.now = Now()
        self.hours = Hours()
        self.updating = Updating(
            running.app.rest,
            running.app.session,
            self.now,
            running.app.tasks,
            settings=lambda: running.app.settings,
            change=running.app.change_settings,
        )

    async def begin(self) -> None:
        self.app.tasks.spawn(self.updating.watch(self.hours))
        assert await self.hours.next() == FIRST_AFTER_S

    async def hour(self) -> None:
        """Let the next look come, and wait until it is over."""
        assert await self.hours.pass_one() == EVERY_S
        self.now.wall_s += EVERY_S

    @property
    def notice(self) -> Notice | None:
        return self.app.session.state.notice

    def name(self, address: str) -> None:
        self.app.change_settings(replace(self.app.settings, update_address=address))


def line(server: Script) -> str:
    return f"{server.base}/earshot.json#{FRAGMENT}"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What is shown in the browser."""
    pages: list[QUrl] = []

    def open_url(page: QUrl) -> bool:
        pages.append(page)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return pages


@asynccontextmanager
async def watching(
    run_app: Run, answer: Answer, settings: Settings = SETTINGS
) -> AsyncIterator[tuple[World, Script]]:
    """A program that watches, and a publisher who answers so."""
    async with answering(lambda _: answer) as server, run_app(settings) as running:
        world = World(running)
        await world.begin()
        yield world, server


# By itself.


async def test_without_an_address_nobody_is_asked_however_long_it_runs(run_app: Run) -> None:
    async with watching(run_app, NEWER) as (world, server):
        for _ in range(50):
            await world.hour()
        assert world.notice is None
    assert server.asked == []


async def test_a_newer_version_is_a_notice_with_its_page_once_a_day(
    run_app: Run, opened: list[QUrl]
) -> None:
    async with watching(run_app, NEWER) as (world, server):
        world.name(line(server))
        await world.hour()
        assert world.notice == Notice(
            title="Version 9.0.0 of Earshot is out",
            body=f"Yours is {__version__}. Nothing was downloaded. Hears better.",
            action=Action.OPEN_PAGE,
            severity=Severity.INFO,
            link=PAGE,
        )
        assert world.app.settings.update_checked == 1_800_000_000
        world.app.window.notice_action_clicked.emit(Action.OPEN_PAGE)
        await settle()
        assert opened == [QUrl(PAGE)]
        assert world.app.session.state.notice is None
        for _ in range(23):
            await world.hour()
        assert len(server.asked) == 1
        await world.hour()
        assert len(server.asked) == 2
        assert world.notice is not None


@pytest.mark.parametrize("answer", [SAME, OLDER], ids=["same", "older"])
async def test_a_version_that_is_not_newer_is_never_offered(run_app: Run, answer: Answer) -> None:
    async with watching(run_app, answer) as (world, server):
        world.name(line(server))
        await world.hour()
        assert len(server.asked) == 1
        assert world.notice is None


@pytest.mark.parametrize("answer", [FORGED, Answer(404)], ids=["forged", "missing"])
async def test_a_failure_is_logged_and_counts_as_asked(
    run_app: Run, answer: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "desktop_app.updating")
    async with watching(run_app, answer) as (world, server):
        world.name(line(server))
        for _ in range(3):
            await world.hour()
        assert (world.notice is None) is (answer is not FORGED)
    assert len(server.asked) == 1
    assert sum("the update check failed" in text for text in caplog.messages) == 1
    assert FRAGMENT not in caplog.text


async def test_an_answer_in_the_publisher_s_name_is_a_notice_that_leads_to_the_address(
    run_app: Run,
) -> None:
    async with watching(run_app, FORGED) as (world, server):
        world.name(line(server))
        await world.hour()
        assert world.notice is not None
        assert world.notice.title == "The answer to the update check is not the publisher's"
        assert world.notice.severity is Severity.WARNING
        world.app.window.notice_action_clicked.emit(Action.OPEN_SETTINGS)
        await settle()
        dialog = opened_settings(world.running)
        assert dialog.updates.isVisible()
        dialog.close()


async def test_before_the_network_is_there_nobody_was_asked(run_app: Run) -> None:
    async with watching(run_app, NEWER) as (world, server):
        world.name(f"https://agent.invalid/earshot.json#{FRAGMENT}")
        await world.hour()
        assert world.app.settings.update_checked == 0
        world.name(line(server))
        await world.hour()
        assert world.notice is not None


async def test_a_proxy_that_cannot_be_reached_yet_is_nobody_s_answer(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with answering(lambda _: SAME) as gone:
        pass
    async with watching(run_app, SAME) as (world, _):
        world.name(f"https://agent.invalid/earshot.json#{FRAGMENT}")
        monkeypatch.setenv("https_proxy", gone.base)
        await world.hour()
        assert world.app.settings.update_checked == 0


async def test_an_address_that_breaks_the_library_of_names_ends_no_watch(run_app: Run) -> None:
    async with watching(run_app, NEWER) as (world, server):
        for address in ("https://xn--/a", "https://xn--i-7iq.example/a"):
            world.name(f"{address}#{FRAGMENT}")
            await world.hour()
        world.name(line(server))
        await world.hour()
        assert world.notice is not None


async def test_a_clock_that_was_put_back_stops_no_check(run_app: Run) -> None:
    settings = replace(SETTINGS, update_checked=int(Now().wall_s) + 10 * DAY_S)
    async with watching(run_app, SAME, settings) as (world, server):
        world.name(line(server))
        await world.hour()
    assert len(server.asked) == 1


async def test_another_notice_and_a_call_are_let_be(run_app: Run) -> None:
    async with watching(run_app, NEWER) as (world, server):
        world.name(line(server))
        world.app.session.raise_notice(OTHER)
        await world.hour()
        assert world.notice == OTHER
        world.app.session.dismiss_notice()
        await world.running.call()
        await world.hour()
        assert server.asked == []
        world.app.session.end()
        await settle()
        await world.hour()
        assert world.notice is not None
        assert world.notice.action is Action.OPEN_PAGE


async def test_an_answer_that_comes_in_a_call_waits_for_its_end(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(run_app, NEWER) as (world, server):
        world.name(line(server))
        get = world.app.rest.get_bytes

        async def slowly(*given: object, **named: object) -> bytes:
            await world.running.call()
            return await get(*given, **named)  # type: ignore[arg-type]  # as they were given

        monkeypatch.setattr(world.app.rest, "get_bytes", slowly)
        await world.hour()
        assert len(server.asked) == 1
        assert world.notice is None
        world.app.session.end()
        await settle()
        await world.hour()
        assert len(server.asked) == 1
        assert world.notice is not None


async def test_whoever_is_asked_no_more_is_not_told_of_and_did_not_answer_for_another(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(run_app, NEWER) as (world, server):
        world.name(line(server))
        get = world.app.rest.get_bytes

        async def slowly(*given: object, **named: object) -> bytes:
            answer = await get(*given, **named)  # type: ignore[arg-type]  # as they were given
            world.name("")
            return answer

        monkeypatch.setattr(world.app.rest, "get_bytes", slowly)
        await world.hour()
        assert len(server.asked) == 1
        assert world.notice is None
        assert world.app.settings.update_checked == 0
        world.name(line(server))
        world.app.rest.get_bytes = get  # type: ignore[method-assign]
        await world.hour()
        assert len(server.asked) == 2


async def test_the_program_begins_to_watch_by_itself_and_stops_with_its_end(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.updating.FIRST_AFTER_S", 0.0)
    asked = asyncio.Event()

    def reply(_: Asked) -> Answer:
        asked.set()
        return SAME

    async with answering(reply) as server:
        settings = replace(SETTINGS, update_address=line(server))
        async with run_app(settings), asyncio.timeout(5.0):
            await asked.wait()
    assert len(server.asked) == 1


# In the settings.


def opened_settings(running: Running) -> SettingsDialog:
    dialog = running.app.window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def shown(world: World) -> str:
    """Open the settings, and give what they say of the last time."""
    world.app.desk.open("updates")
    page = opened_settings(world.running).updates
    said = page.result.text() if page.result.isVisible() else ""
    opened_settings(world.running).close()
    return said


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (SAME, f"There is no newer version than yours, {__version__}."),
        (Answer(404), "The update check got no answer. 127.0.0.1 has nothing to give"),
        (NEWER, "Version 9.0.0 of Earshot is out."),
    ],
    ids=["same", "missing", "newer"],
)
async def test_how_the_last_check_ended_stands_in_the_settings(
    run_app: Run, answer: Answer, told: str
) -> None:
    async with watching(run_app, answer) as (world, server):
        world.updating.attach(settings_of(world), lambda _: None)
        world.name(line(server))
        assert shown(world) == ""
        await world.hour()
        said = shown(world)
        assert said.startswith("Last asked: ")
        assert f". {told}" in said
        assert settings_of(world).open.isHidden() is (answer is not NEWER)
        world.name("")
        assert shown(world) == ""
        world.name(f"https://other.example/a#{FRAGMENT}")
        assert shown(world) == ""


def settings_of(world: World) -> UpdatesSection:
    world.app.desk.open("updates")
    dialog = opened_settings(world.running)
    dialog.close()
    return dialog.updates


# When told to.


@asynccontextmanager
async def asking(run_app: Run, answer: Answer) -> AsyncIterator[tuple[SettingsDialog, Running]]:
    """The settings, with the address of a publisher who answers so."""
    async with answering(lambda _: answer) as server, run_app() as running:
        running.app.desk.open("updates")
        dialog = opened_settings(running)
        page = dialog.updates
        page.address.setText(line(server))
        page.check.click()
        assert page.result.text() == "Asking…"
        answered = asyncio.Event()
        page.part_shown.connect(answered.set)
        async with asyncio.timeout(5.0):
            await answered.wait()
        yield dialog, running
        dialog.close()


async def test_a_newer_version_is_shown_with_its_page(run_app: Run, opened: list[QUrl]) -> None:
    async with asking(run_app, NEWER) as (dialog, running):
        assert dialog.updates.result.text() == (
            f"Version 9.0.0 of Earshot is out. Yours is {__version__}. "
            "Nothing was downloaded. Hears better."
        )
        dialog.updates.open.click()
        assert opened == [QUrl(PAGE)]
        assert running.app.session.state.notice is None
        assert running.app.settings.update_checked > 0


@pytest.mark.parametrize("answer", [SAME, OLDER], ids=["same", "older"])
async def test_no_newer_version_is_a_sentence(run_app: Run, answer: Answer) -> None:
    async with asking(run_app, answer) as (dialog, _):
        assert dialog.updates.result.text() == (
            f"There is no newer version than yours, {__version__}."
        )
        assert dialog.updates.open.isHidden()


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            FORGED,
            "The answer to the update check is not the publisher's. Its signature does not fit",
        ),
        (Answer(200, b"<html>"), "The answer tells of no version. "),
        (Answer(404), "The update check got no answer. 127.0.0.1 has nothing to give"),
    ],
    ids=["forged", "web page", "missing"],
)
async def test_a_failure_is_a_sentence(run_app: Run, answer: Answer, sentence: str) -> None:
    async with asking(run_app, answer) as (dialog, running):
        assert dialog.updates.result.text().startswith(sentence)
        assert dialog.updates.open.isHidden()
        assert running.app.session.state.notice is None


async def test_an_answer_that_is_waited_for_is_not_written_over(run_app: Run) -> None:
    async with asking(run_app, SAME) as (dialog, running):
        dialog.close()
        dialog.updates.check.click()
        running.app.desk.open("updates")
        assert dialog.updates.result.text() == "Asking…"


def test_the_library_of_signatures_is_loaded_when_it_is_needed() -> None:
    code = (
        "import sys, desktop_app.updating, desktop_app.service.releases\n"
        "import desktop_app.ui.updates_page\n"
        "print('cryptography' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
