"""Keys are checked before they are kept, agents fetched, and every refusal is a sentence."""

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import profiles
from desktop_app.accounts import ENVIRONMENT_WINS, Accounts
from desktop_app.desk import Desk
from desktop_app.devices.device import NoCatalog
from desktop_app.errors import Notice, ServiceError, StorageError
from desktop_app.runner import Tasks
from desktop_app.service.doorway import header_name
from desktop_app.service.rest import Query, Rest
from desktop_app.session.acoustic import AcousticCheck
from desktop_app.settings import AgentChoice, Settings
from desktop_app.storage import settings_file
from desktop_app.storage.secrets import Secrets
from desktop_app.trying import Trying
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.settings_dialog import SettingsDialog
from tests.unit.session.fakes import FakeSound, LoopClock, settle

_T = TypeVar("_T")
KEY = "sk_0123456789abcdef"
KEY_NAME = "api-key@api.elevenlabs.io"
SERVER = AgentChoice(door="server", agent_id="", server_url="https://example.com/sign")
REFUSED = ServiceError(Notice(title="This key was refused", body=""), http_status=401)


class FakeService(Rest):
    """Answers as the test says."""

    def __init__(self) -> None:
        super().__init__()
        plan = {"tier": "creator", "character_count": 1200, "character_limit": 100_000}
        self.answers: dict[str, object] = {"user": {"subscription": plan}}
        self.trouble: ServiceError | None = None
        self.asked: list[tuple[str, str]] = []
        self.free = asyncio.Event()
        self.free.set()

    async def get(
        self, url: str, answer: type[_T], *, query: Query | None = None, key: str = ""
    ) -> _T:
        self.asked.append((url, key))
        await self.free.wait()
        if self.trouble is not None:
            raise self.trouble
        return msgspec.convert(self.answers[url.rpartition("/")[2]], answer)


class Office:
    """A desk and everything around it."""

    def __init__(self, parent: QWidget, environ: dict[str, str]) -> None:
        self.rest = FakeService()
        self.secrets = Secrets(environ=environ, find_vault=lambda: None)
        self.settings = Settings(agents=(AgentChoice(), SERVER))
        self.warned: list[str] = []
        self.made: list[SettingsDialog] = []
        self.faults: list[BaseException] = []
        self.tasks = Tasks(self.faults.append)
        self.desk = Desk(
            parent,
            accounts=Accounts(
                self.rest,
                self.secrets,
                lambda: self.settings,
                lambda notice: self.warned.append(notice.title),
            ),
            tasks=self.tasks,
            trying=Trying(
                AcousticCheck(FakeSound(), LoopClock(), lambda: False),
                tasks=self.tasks,
                settings=lambda: self.settings,
                change=self.change,
                catalog=NoCatalog(),
            ),
            settings=lambda: self.settings,
            change=self.change,
            on_made=self.made.append,
        )

    def change(self, settings: Settings) -> None:
        self.settings = settings

    @property
    def dialog(self) -> SettingsDialog:
        assert self.desk._dialog is not None
        return self.desk._dialog

    async def done(self) -> None:
        """Wait for what is running."""
        async with asyncio.timeout(5.0):
            while running := list(self.tasks._running):
                await asyncio.wait(running)
                await settle()

    @property
    def kept(self) -> str:
        return self.dialog.account.entry.kept.text()

    @property
    def result(self) -> str:
        return self.dialog.account.entry.result.text()


@pytest.fixture
async def office(qapp: QApplication, request: pytest.FixtureRequest) -> AsyncIterator[Office]:
    parent = QWidget()
    office = Office(parent, getattr(request, "param", {}))
    yield office
    await office.tasks.cancel()
    await office.rest.close()
    office.secrets.close()
    assert office.faults == []
    parent.deleteLater()


async def test_the_settings_open_at_the_page_asked_for(office: Office) -> None:
    office.desk.show_settings(office.settings)
    office.desk.show_devices((DeviceChoice("m", "Mic"),), ())
    office.desk.open("sound")
    await office.done()
    assert office.dialog.isVisible()
    assert office.dialog.list.currentRow() == 1
    first = office.dialog
    office.desk.open()
    await office.done()
    assert office.dialog is first
    assert office.dialog.list.currentRow() == 1
    office.desk.show_settings(office.settings)
    office.desk.show_devices((), ())
    office.dialog.close()


async def test_a_good_key_is_kept_without_its_white_space_and_shown_by_its_ending(
    office: Office,
) -> None:
    office.desk.open("account")
    await office.done()
    assert office.kept == "No key is kept."
    office.dialog.key_entered.emit(f" {KEY}\n")
    await office.done()
    assert await office.secrets.get(KEY_NAME) == KEY
    assert office.rest.asked == [("https://api.elevenlabs.io/v1/user", KEY)]
    numbers = QLocale()
    used, limit = numbers.toString(1200), numbers.toString(100_000)
    assert office.result == f"The key works. Plan: creator, {used} of {limit} characters used."
    assert office.kept.startswith("The key that ends in …cdef")
    assert KEY not in office.kept + office.result
    assert office.warned == ["I cannot store your key safely"]  # there is no store here


async def test_a_refused_key_is_not_kept(office: Office) -> None:
    office.rest.trouble = REFUSED
    office.desk.open("account")
    office.dialog.key_entered.emit(KEY)
    await office.done()
    assert office.result == "This key was refused"
    assert await office.secrets.get(KEY_NAME) is None
    assert office.warned == []


async def test_a_refused_key_stays_in_its_field_to_be_mended(office: Office) -> None:
    office.rest.trouble = REFUSED
    office.desk.open("account")
    await office.done()
    office.rest.free.clear()
    account = office.dialog.account
    account.entry.key.setText(KEY)
    account.entry.key.returnPressed.emit()
    await settle()
    assert office.result == "Checking…"
    assert not account.entry.check.isEnabled()
    office.rest.free.set()
    await office.done()
    assert office.result == "This key was refused"
    assert account.entry.key.text() == KEY


async def test_the_agents_are_asked_of_the_host_whose_key_is_sent(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    office.rest.answers["agents"] = {"agents": []}
    office.desk.open("agents")
    await office.done()
    office.rest.asked.clear()
    get = office.secrets.get

    async def move_meanwhile(name: str) -> str | None:
        office.settings = msgspec.structs.replace(office.settings, region="eu")
        return await get(name)

    office.secrets.get = move_meanwhile  # type: ignore[method-assign]  # the user is quick
    office.dialog.agents_requested.emit()
    await office.done()
    assert office.rest.asked == [("https://api.elevenlabs.io/v1/convai/agents", KEY)]


async def test_a_key_is_kept_for_the_host_that_accepted_it(office: Office) -> None:
    office.desk.open("account")
    office.rest.free.clear()
    office.dialog.key_entered.emit(KEY)
    await settle()
    office.dialog.settings_changed.emit(msgspec.structs.replace(office.settings, region="eu"))
    office.rest.free.set()
    await office.done()
    assert await office.secrets.get(KEY_NAME) == KEY
    assert office.kept == "No key is kept."  # at the host that is chosen now


async def test_a_key_can_be_forgotten(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    office.desk.open("account")
    office.dialog.key_removed.emit()
    await office.done()
    assert office.kept == "No key is kept."


@pytest.mark.parametrize("office", [{"ELEVENLABS_API_KEY": KEY}], indirect=True)
async def test_a_key_of_the_environment_is_said_to_be_there(office: Office) -> None:
    office.desk.open("account")
    await office.done()
    assert "is kept in: the environment" in office.kept
    office.dialog.key_entered.emit("sk_another")
    await office.done()
    assert office.result.endswith(ENVIRONMENT_WINS)
    assert office.kept.startswith("The key that ends in …cdef is kept in: the environment")
    office.dialog.key_removed.emit()
    await office.done()
    assert office.result == ENVIRONMENT_WINS
    elsewhere = msgspec.structs.replace(office.settings, region="own", own_host="https://own.test")
    office.dialog.settings_changed.emit(elsewhere)
    await office.done()
    assert office.kept == "No key is kept."


async def test_an_address_that_is_none_is_a_sentence_wherever_it_matters(office: Office) -> None:
    office.settings = Settings(region="own", own_host="ftp://nonsense")
    office.desk.open("account")
    await office.done()
    assert "no address of a server" in office.result
    for signal in (office.dialog.key_removed, office.dialog.agents_requested):
        signal.emit()
        await office.done()
    office.dialog.key_entered.emit(KEY)
    await office.done()
    assert "no address of a server" in office.result


async def test_agents_of_the_account_are_offered_or_the_reason_why_not(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    office.rest.answers["agents"] = {"agents": [{"agent_id": "a1", "name": "Ada"}]}
    office.desk.open("agents")
    shown: list[tuple[object, str]] = []
    office.dialog.show_agents = lambda agents, problem="": shown.append((list(agents), problem))  # type: ignore[method-assign]  # only what is shown counts here
    office.dialog.agents_requested.emit()
    await office.done()
    office.rest.trouble = REFUSED
    office.dialog.agents_requested.emit()
    await office.done()
    (found, nothing), (none, problem) = shown
    assert [one.name for one in found] == ["Ada"]  # type: ignore[attr-defined]  # FoundAgent
    assert (nothing, none, problem) == ("", [], "This key was refused")


async def test_the_header_of_ones_own_server_is_a_secret_of_its_address(office: Office) -> None:
    office.desk.open("agents")
    office.dialog.server_secret_entered.emit(1, "Bearer abc")
    office.dialog.server_secret_entered.emit(7, "too late")
    await office.done()
    assert await office.secrets.get(header_name(SERVER.server_url)) == "Bearer abc"
    assert office.warned == ["I cannot store your key safely"]


async def test_changes_reach_the_program(office: Office) -> None:
    office.desk.open("talking")
    await office.done()
    office.dialog.settings_changed.emit(msgspec.structs.replace(office.settings, hands_free=True))
    await office.done()
    assert office.settings.hands_free


async def test_closing_the_settings_stops_what_is_tried_there(office: Office) -> None:
    office.desk.open("sound")
    await office.done()
    office.dialog.sound.try_out.play.click()
    await settle()
    assert office.dialog.sound.try_out.result.text()
    office.dialog.close()
    await office.done()
    assert office.dialog.sound.try_out.result.text() == ""


async def test_a_profile_has_its_own_key_which_goes_with_it(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    office.desk.open("profile")
    await office.done()
    assert "…cdef" in office.kept
    office.dialog.profile.add_new.click()
    await office.done()
    assert office.settings.account == "Profile 2"
    assert office.kept == "No key is kept."
    office.dialog.key_entered.emit("sk_another_one_of_mine")
    await office.done()
    assert await office.secrets.get(f"{KEY_NAME}#Profile 2") == "sk_another_one_of_mine"
    office.desk.use_profile(0)
    await office.done()
    assert "…cdef" in office.kept
    assert office.dialog.profile.choice.currentText() == "Usual profile"
    office.desk.use_profile(1)
    office.dialog.settings_changed.emit(profiles.removed(office.settings))
    await office.done()
    assert await office.secrets.get(f"{KEY_NAME}#Profile 2") is None
    assert await office.secrets.get(KEY_NAME) == KEY
    assert "…cdef" in office.kept


async def test_a_key_that_another_profile_uses_stays(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    shared = msgspec.structs.replace(profiles.added(office.settings, "Work"), account="")
    office.settings = msgspec.structs.replace(shared, region="own", own_host="no address at all")
    office.settings = profiles.added(office.settings, "Club")
    office.settings = msgspec.structs.replace(office.settings, account="")
    office.desk.open("profile")
    office.dialog.settings_changed.emit(profiles.removed(office.settings))
    await office.done()
    assert await office.secrets.get(KEY_NAME) == KEY


async def test_a_store_that_keeps_the_key_of_a_profile_is_told_of(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(_name: str) -> None:
        raise StorageError(Notice(title="The password store is locked", body=""))

    office.settings = profiles.added(office.settings, "Work")
    office.desk.open("profile")
    await office.done()
    monkeypatch.setattr(office.secrets, "delete", locked)
    office.dialog.settings_changed.emit(profiles.removed(office.settings))
    await office.done()
    assert office.warned == ["The password store is locked"]


async def test_whoever_connects_more_is_told_of_the_window_once(office: Office) -> None:
    office.desk.open("sound")
    office.desk.open("look")
    await office.done()
    assert office.made == [office.dialog]


async def test_settings_are_exported_imported_and_gone_back_on(
    office: Office, tmp_path: Path
) -> None:
    office.desk.undo_import()  # nothing was imported yet
    office.desk.open("advanced")
    office.dialog.advanced.export_chosen.emit(tmp_path / "a.json")
    await office.done()
    before = office.settings
    office.dialog.settings_changed.emit(msgspec.structs.replace(before, theme="dark", agents=()))
    office.dialog.advanced.import_chosen.emit(tmp_path / "a.json")
    await office.done()
    assert office.settings == before
    assert office.dialog.look.theme.currentIndex() == 0
    assert office.warned == ["Settings were imported"]
    office.desk.undo_import()
    await office.done()
    assert office.settings.theme == "dark"
    assert office.dialog.look.theme.currentText() == "Dark"


async def test_an_import_without_a_profile_keeps_its_key_for_the_way_back(
    office: Office, tmp_path: Path
) -> None:
    settings_file.save(tmp_path / "a.json", office.settings)
    office.settings = profiles.added(office.settings, "Work")
    work = f"{KEY_NAME}#Work"
    await office.secrets.set(KEY_NAME, "sk_home")
    await office.secrets.set(work, KEY)
    office.desk.open("advanced")
    office.dialog.advanced.import_chosen.emit(tmp_path / "a.json")
    await office.done()
    assert office.settings.profiles == ()
    assert await office.secrets.get(work) == KEY
    office.desk.undo_import()
    await office.done()
    assert office.settings.account == "Work"
    assert await office.secrets.get(work) == KEY
    assert await office.secrets.get(KEY_NAME) == "sk_home"


async def test_going_back_on_an_import_keeps_the_keys_of_its_profiles(
    office: Office, tmp_path: Path
) -> None:
    settings_file.save(tmp_path / "a.json", profiles.added(office.settings, "Work"))
    work = f"{KEY_NAME}#Work"
    await office.secrets.set(work, KEY)
    office.desk.open("advanced")
    office.dialog.advanced.import_chosen.emit(tmp_path / "a.json")
    await office.done()
    office.desk.undo_import()
    await office.done()
    assert office.settings.profiles == ()
    assert await office.secrets.get(work) == KEY


async def test_what_the_log_tells_changes_at_once(office: Office) -> None:
    ours = logging.getLogger("desktop_app")
    level = ours.level
    try:
        office.desk.open("advanced")
        office.dialog.settings_changed.emit(
            msgspec.structs.replace(office.settings, log_level="warning")
        )
        await office.done()
        assert ours.level == logging.WARNING
    finally:
        ours.setLevel(level)
