"""The check-up tells row by row what works, what does not, and what to do about it."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop_app import languages, runner, wording
from desktop_app.audio.acoustic import Verdict
from desktop_app.checkup import Checkup, Place, Row, report
from desktop_app.errors import (
    Action,
    AppError,
    Notice,
    ServiceError,
    StorageError,
    UsageError,
)
from desktop_app.looking import look_at_disk, look_at_display, look_at_keys
from desktop_app.paths import paths_under
from desktop_app.session import acoustic_words
from desktop_app.session.acoustic import IN_CALL
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.keys import Accelerator, Binding, Bindings, Deed, Fate
from desktop_app.session.ports import Device
from desktop_app.settings import AgentChoice, Settings
from desktop_app.storage import settings_file
from desktop_app.storage.secrets import Secrets
from desktop_app.wording import LANGUAGES, tr
from tests.unit.roof.test_desk import KEY, REFUSED, FakeService
from tests.unit.roof.test_trying import FakeCheck
from tests.unit.session.fakes import missing

WELL = Finding(grade=Grade.OK, fact="The window can open.")
NO_DISPLAY = Finding(grade=Grade.BAD, fact="There is no display.")
MIC, DESK = Device("mic", "Mic", is_default=True), Device("desk", "Desk", is_default=True)


class FakeVault:
    """A password store that keeps what it is given."""

    name = "Test Keyring"

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, account: str) -> str | None:
        return self.kept.get(account)

    def set(self, account: str, secret: str) -> None:
        self.kept[account] = secret

    def delete(self, account: str) -> None:
        del self.kept[account]


@dataclass
class Computer:
    """What the check-up looks at."""

    folder: Path
    settings: Settings
    display: Finding = WELL
    microphones_in: tuple[Device, ...] = (MIC,)
    speakers_in: tuple[Device, ...] = (DESK,)
    ready: bool = True
    tray: bool = True
    vault: FakeVault | None = field(default_factory=FakeVault)
    environ: dict[str, str] = field(default_factory=dict)
    trouble: Notice | None = None
    bindings: Bindings | None = field(
        default_factory=lambda: {Deed.TALK: Binding(fate=Fate.WORKS, label="Ctrl+Alt+Space")}
    )
    aloud: bool = True
    keeps: bool = True
    check: FakeCheck = field(default_factory=FakeCheck)
    rest: FakeService = field(default_factory=FakeService)

    async def known(self) -> None:
        pass

    def microphones(self) -> tuple[Device, ...]:
        return self.microphones_in

    def speakers(self) -> tuple[Device, ...]:
        return self.speakers_in

    async def rows(self) -> dict[str, Row]:
        secrets = Secrets(environ=self.environ, find_vault=lambda: self.vault)
        looked = Checkup(
            paths=paths_under(self.folder) if self.keeps else None,
            settings=self.settings,
            trouble=self.trouble,
            display=self.display,
            catalog=self,
            acoustic=self.check,
            secrets=secrets,
            rest=self.rest,
            has_tray=lambda: self.tray,
            bindings=self.bindings,
            aloud=self.aloud,
        )
        try:
            return {row.name: row async for row in looked.rows()}
        finally:
            secrets.close()

    async def row(self, name: str) -> Finding:
        return (await self.rows())[name].finding


@pytest.fixture
async def computer(tmp_path: Path) -> AsyncIterator[Computer]:
    async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        computer = Computer(
            folder=tmp_path,
            settings=Settings(
                region="own",
                own_host=f"http://127.0.0.1:{port}",
                agents=(AgentChoice(door="public", agent_id="a1", name="Ada"),),
            ),
        )
        computer.rest.answers["widget"] = {"agent_id": "a1"}
        yield computer
        await computer.rest.close()


def change(computer: Computer, **fields: object) -> None:
    from msgspec.structs import replace

    computer.settings = replace(computer.settings, **fields)


async def test_where_all_is_well_every_row_is_ok_and_none_promises(computer: Computer) -> None:
    rows = await computer.rows()
    assert list(rows) == [
        "display",
        "sound in",
        "sound out",
        "echo",
        "keyring",
        "network",
        "key",
        "agent",
        "hotkey",
        "tray",
        "disk",
    ]
    assert {row.finding.grade for row in rows.values()} == {Grade.OK}
    assert all(not row.finding.remedy for row in rows.values())
    assert rows["sound in"].finding.fact == "“Mic” is used."
    assert rows["keyring"].finding.fact == "Keys are kept in: Test Keyring."
    assert rows["network"].finding.fact == "127.0.0.1 can be reached."


async def test_the_measured_delay_is_kept_for_later_calls(computer: Computer) -> None:
    await computer.rows()
    kept, _ = settings_file.load(paths_under(computer.folder).settings_file)
    assert kept.echo_delays == {"mic|desk": 0.1423}


async def test_a_settings_file_that_cannot_be_written_does_not_end_the_check_up(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, settings: Settings) -> None:
        raise StorageError(Notice(title="Your settings were not saved", body=""))

    monkeypatch.setattr(settings_file, "save", fail)
    assert (await computer.row("echo")).grade is Grade.OK


async def test_what_another_program_changed_meanwhile_stays(computer: Computer) -> None:
    file = paths_under(computer.folder).settings_file
    settings_file.save(file, Settings(theme="dark", echo_delays={"a|b": 0.2}))
    await computer.rows()
    kept, _ = settings_file.load(file)
    assert kept == Settings(theme="dark", echo_delays={"a|b": 0.2, "mic|desk": 0.1423})


async def test_a_settings_file_in_trouble_is_left_to_its_owner(computer: Computer) -> None:
    file = paths_under(computer.folder).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"theme": "purple"}')
    await computer.rows()
    assert file.read_text() == '{"theme": "purple"}'
    file.unlink()
    computer.trouble = Notice(title="The settings file was damaged", body="It was put aside.")
    await computer.rows()
    assert not file.exists()


async def test_an_echo_that_is_not_usable_is_not_kept(computer: Computer) -> None:
    computer.check.verdict = Verdict.USE_HEADPHONES
    assert (await computer.row("echo")).grade is Grade.WARN
    assert not paths_under(computer.folder).settings_file.exists()


async def test_a_microphone_that_gives_nothing_is_told_where_microphones_are(
    computer: Computer,
) -> None:
    computer.check.flat = True
    computer.check.verdict = Verdict.MICROPHONE_SILENT
    rows = await computer.rows()
    assert rows["sound in"].finding.grade is Grade.WARN
    assert rows["sound in"].finding.fact == "“Mic” gives no sound at all."
    assert rows["echo"].finding.meaning == "It gave no sound at all."
    assert len(computer.check.asked) == 1
    computer.speakers_in = ()
    assert (await computer.row("sound in")).fact == "“Mic” gives no sound at all."
    computer.check.unheard = missing("microphone")
    assert (await computer.row("sound in")).fact == "No microphone found."


async def test_a_microphone_that_hears_the_sweep_alone_is_not_called_silent(
    computer: Computer,
) -> None:
    computer.check.flat = True
    rows = await computer.rows()
    assert rows["sound in"].finding.fact == "“Mic” is used."
    assert rows["echo"].finding.grade is Grade.OK
    assert len(computer.check.asked) == 1
    computer.check.trouble = missing("speaker")
    rows = await computer.rows()
    assert rows["sound in"].finding.fact == "“Mic” gives no sound at all."
    assert rows["echo"].finding.fact == "No speaker found."


async def test_during_a_call_the_sound_is_not_checked_and_nothing_is_called_bad(
    computer: Computer,
) -> None:
    computer.check.unheard = UsageError(IN_CALL)
    found = await computer.row("sound in")
    assert (found.grade, found.fact) == (Grade.WARN, "A call is using your sound.")


async def test_what_is_not_to_be_heard_is_told_by_what_was_measured_before(
    computer: Computer,
) -> None:
    computer.aloud = False
    found = await computer.row("echo")
    assert (found.grade, bool(found.remedy)) == (Grade.WARN, True)
    change(computer, echo_delays={"mic|desk": 0.1423})
    found = await computer.row("echo")
    assert found.grade is Grade.OK
    assert "142 ms later" in found.fact
    assert computer.check.asked == []


async def test_without_devices_there_is_no_echo_to_look_for(computer: Computer) -> None:
    computer.microphones_in = ()
    rows = await computer.rows()
    assert "echo" not in rows
    assert computer.check.asked == []
    assert rows["sound in"].finding.grade is Grade.BAD
    assert rows["sound in"].finding.fact == "No microphone found."
    assert rows["sound in"].finding.remedy.startswith("Plug one in")


async def test_a_device_that_does_not_open_is_a_row(computer: Computer) -> None:
    computer.check.trouble = missing("speaker")
    found = await computer.row("echo")
    assert (found.grade, found.fact) == (Grade.BAD, "No speaker found.")


async def test_the_chosen_device_is_named_or_missed(computer: Computer) -> None:
    computer.microphones_in = (MIC, Device("yeti", "Yeti"))
    change(computer, microphone="yeti")
    assert (await computer.row("sound in")).fact == "“Yeti” is used. Also there: “Mic”."
    change(computer, microphone="gone")
    found = await computer.row("sound in")
    assert found.grade is Grade.WARN
    assert found.meaning == "“Mic” is used in its place. Also there: “Yeti”."
    computer.microphones_in = (Device("a", "A"),)
    change(computer, microphone="")
    assert (await computer.row("sound in")).fact == "“A” is used."


async def test_without_a_password_store_it_warns(computer: Computer) -> None:
    computer.vault = None
    assert (await computer.row("keyring")).grade is Grade.WARN


async def test_an_unreachable_host_is_bad(computer: Computer) -> None:
    change(computer, own_host="ftp://nonsense")
    rows = await computer.rows()
    assert rows["network"].finding.grade is Grade.BAD
    assert rows["network"].finding.remedy == "Open settings."
    assert rows["network"].place is Place.ACCOUNT


async def test_a_key_is_checked_and_never_shown(computer: Computer) -> None:
    computer.environ = {"ELEVENLABS_API_KEY": KEY}
    rows = await computer.rows()
    assert rows["key"].finding.fact == "127.0.0.1 accepts your key."
    computer.rest.trouble = REFUSED
    refused = await computer.rows()
    assert refused["key"].finding.grade is Grade.BAD
    shown = json.dumps([row.as_json() for row in (*rows.values(), *refused.values())])
    assert KEY not in shown


async def test_the_chosen_agent_is_looked_for(computer: Computer) -> None:
    assert (await computer.row("agent")).fact == "“Ada” is there, and needs no key."
    assert computer.rest.asked[-1][1] == ""
    change(computer, agents=(AgentChoice(door="server", agent_id="", server_url="https://a.test"),))
    assert (await computer.row("agent")).meaning == "Whether it answers, a call will tell."
    change(computer, agents=(AgentChoice(door="private", agent_id="a7", name="Bob"),))
    computer.rest.answers["a7"] = {"agent_id": "a7", "name": "Bob"}
    assert (await computer.row("agent")).fact == "“Bob” is there for your key."
    change(computer, agents=(AgentChoice(door="public", agent_id=""),))
    nobody = await computer.row("agent")
    assert nobody.grade is Grade.BAD
    assert nobody.remedy


@pytest.mark.deadline(60)
async def test_the_built_in_agent_is_started_and_stopped(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.local_agent.server import LocalAgent

    change(computer, agents=(AgentChoice(),))
    assert (await computer.row("agent")).fact == "The built-in agent starts."

    async def refuse(self: LocalAgent, host: str = "", port: int = 0) -> None:
        raise OSError

    monkeypatch.setattr(LocalAgent, "start", refuse)
    assert (await computer.row("agent")).grade is Grade.BAD


@pytest.mark.parametrize(
    ("display", "tray", "words"),
    [(NO_DISPLAY, True, "Without a display"), (WELL, False, "Your desktop has no tray")],
)
async def test_a_tray_that_is_not_there_is_told_with_the_reason(
    computer: Computer, display: Finding, tray: bool, words: str
) -> None:
    computer.display, computer.tray = display, tray
    found = await computer.row("tray")
    assert found.grade is Grade.WARN
    assert found.fact.startswith(words)


@pytest.mark.parametrize("fate", Fate)
async def test_the_talk_key_is_told_with_what_works_in_its_place(
    computer: Computer, fate: Fate
) -> None:
    computer.bindings = {Deed.TALK: Binding(fate=fate, label="Ctrl+Alt+Space")}
    row = (await computer.rows())["hotkey"]
    assert row.place is Place.TALK_KEY
    assert (row.finding.grade is Grade.OK) is (fate is Fate.WORKS)
    assert ("Space works in Earshot's own window" in row.finding.remedy) is (fate is not Fate.WORKS)
    computer.bindings = {}
    assert (await computer.row("hotkey")).fact == "No key is chosen that works in every program."
    taken = Binding(fate=Fate.TAKEN, label="F8", instead=(Accelerator.parse("F9"),))
    computer.bindings = {Deed.TALK: taken}
    assert (await computer.row("hotkey")).remedy.startswith("Pick one of: F9.")


@pytest.mark.parametrize(
    ("platform", "environ", "portal", "words"),
    [
        ("darwin", {}, False, "This system lets"),
        ("linux", {"DISPLAY": ":1"}, False, "X11 lets"),
        ("linux", {"DISPLAY": ":1", "WAYLAND_DISPLAY": "w"}, True, "hands out keys"),
        ("linux", {"WAYLAND_DISPLAY": "w"}, False, "hands out no keys"),
        ("linux", {"DISPLAY": ":1", "XDG_SESSION_TYPE": "wayland"}, True, "hands out keys"),
        ("linux", {}, True, "Without a display"),
    ],
)
async def test_without_a_window_it_is_told_what_keys_this_system_offers(
    platform: str, environ: dict[str, str], portal: bool, words: str
) -> None:
    found = await look_at_keys(None, platform=platform, environ=environ, portal=lambda: portal)
    assert words in found.fact


async def test_without_a_session_bus_there_is_no_portal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    found = await look_at_keys(None, platform="linux", environ={"WAYLAND_DISPLAY": "w"})
    assert found.grade is Grade.WARN


async def test_a_row_is_put_right_where_its_notice_says(computer: Computer) -> None:
    places = {}
    for action, page in (
        (Action.PASTE_KEY, ""),
        (Action.CHOOSE_AGENT, ""),
        (Action.OPEN_DATE_SETTINGS, ""),
        (Action.OPEN_SETTINGS, "account"),
        (Action.OPEN_SETTINGS, "agents"),
        (Action.TRY_AGAIN, ""),
    ):
        computer.rest.trouble = ServiceError(Notice(title="No", body="", action=action, page=page))
        places[action, page] = (await computer.rows())["agent"].place
    assert list(places.values()) == [
        Place.ACCOUNT,
        Place.AGENTS,
        Place.DATE,
        Place.ACCOUNT,
        Place.AGENTS,
        Place.AGENTS,
    ]


async def test_a_report_names_neither_devices_nor_agents_nor_hosts_nor_keys(
    computer: Computer,
) -> None:
    computer.environ = {"ELEVENLABS_API_KEY": KEY}
    refused = Notice(title="This key was refused", body=f"The key that ends in …{KEY[-4:]} is bad.")
    computer.rest.trouble = ServiceError(refused)
    rows = await computer.rows()
    written = report(rows.values(), about="Earshot on a test", private=("127.0.0.1", ""))
    assert written.startswith("Earshot on a test\nok    Display")
    for word in ("“Mic”", "“Desk”", "Ada", "127.0.0.1", KEY[-4:], str(computer.folder)):
        assert word not in written
    assert "bad   API key         This key was refused. The key that ends in … is bad." in written


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language that the program speaks meanwhile."""
    usual = QLocale()
    languages.install(request.param)
    yield request.param
    QLocale.setDefault(usual)
    wording.speak(lambda _text, _number: "")


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
async def test_a_report_names_nobody_in_any_language(computer: Computer, spoken: str) -> None:
    assert wording.language() == spoken
    computer.microphones_in = (Device("mic", "Ann's „Yeti“ »2« 」", is_default=True),)
    computer.speakers_in = (
        Device("desk", "Küche", is_default=True),
        Device("two", "Küche hinten", is_default=False),
    )
    rows = await computer.rows()
    said = acoustic_words.unheard("Ann's „Yeti“ »2« 」")
    refused = Finding(grade=Grade.BAD, fact=tr("“{name}” hears the room.", name="Nobody's"))
    written = report(
        (*rows.values(), Row("echo", said), Row("disk", refused)), about="Earshot on a test"
    )
    for word in ("Ann", "Yeti", "»2«", "Küche", "hinten", "Ada", "a1", "127.0.0.1", "Nobody"):
        assert word not in written, written
    assert written.count("…") >= 6
    assert len(written.splitlines()) >= len(rows) + 4


def test_a_report_takes_private_words_out_wherever_they_stand_alone() -> None:
    finding = Finding(
        grade=Grade.BAD, fact="Mic is Mic 2, no Micro. It is micに。", remedy="See /home/ann/x."
    )
    row = Row("sound in", finding, private=("Mic", "Mic 2", "mic", " ", ""))
    other = Row("disk", WELL, private=("/home/ann",))
    assert report((row, other), about="About Mic").splitlines()[:3] == [
        "About Mic",
        "bad   Microphone      … is …, no Micro. It is …に。",
        f"{'':<22}See …/x.",
    ]


async def test_a_trial_that_keeps_nothing_has_no_disk_to_look_at(computer: Computer) -> None:
    computer.keeps = False
    assert (await computer.row("disk")).grade is Grade.WARN


async def test_a_damaged_settings_file_is_told(computer: Computer) -> None:
    computer.trouble = Notice(title="The settings file was damaged", body="It was put aside.")
    found = await computer.row("disk")
    assert (found.grade, found.fact) == (Grade.WARN, "The settings file was damaged.")


def test_a_folder_that_cannot_be_made_is_bad(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    found = look_at_disk(paths_under(tmp_path))
    assert found.grade is Grade.BAD
    assert str(tmp_path / "config") in found.remedy
    (tmp_path / "config").unlink()
    assert look_at_disk(paths_under(tmp_path)).grade is Grade.OK
    assert list((tmp_path / "config").iterdir()) == []


def test_the_display_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "require_display", lambda: None)
    assert look_at_display().grade is Grade.OK

    def refuse() -> None:
        raise AppError(runner.NO_DISPLAY)

    monkeypatch.setattr(runner, "require_display", refuse)
    assert look_at_display().fact == "There is no display."
