"""Global keys: bound as the settings say, carried out as wishes, and told of."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import app as app_module
from desktop_app import global_keys
from desktop_app.app import App
from desktop_app.errors import Action, Notice, Severity
from desktop_app.global_keys import PAGE, GlobalKeys, read, trouble
from desktop_app.paths import paths_under
from desktop_app.runner import Tasks
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.session.session import VoiceSession
from desktop_app.session.state import SessionState
from desktop_app.session.talk import Finger
from desktop_app.settings import Settings
from tests.unit.session.fakes import FakeSound, settle

F8, TALK = Accelerator.parse("F8"), Accelerator.parse("Ctrl+Alt+Space")
DAMAGED = Notice(title="The settings file was damaged", body="It was put aside.")
WELCOME = Notice(title="Welcome", body="Hold Space and talk.", severity=Severity.INFO)


class FakeHotkeys:
    """A system whose keys are the test's."""

    def __init__(self) -> None:
        self.fates: dict[Accelerator, Binding] = {}
        self.bound: list[Mapping[Deed, Accelerator]] = []
        self.configured = 0
        self.closed = False
        self.slow: asyncio.Event | None = None

    def watch(
        self,
        *,
        pressed: Callable[[Deed], None],
        released: Callable[[Deed], None],
        changed: Callable[[Mapping[Deed, Binding]], None],
    ) -> None:
        self.pressed, self.released, self.changed = pressed, released, changed

    async def bind(self, wanted: Mapping[Deed, Accelerator]) -> Mapping[Deed, Binding]:
        if self.slow is not None:
            await self.slow.wait()
        self.bound.append(wanted)
        works = Binding(fate=Fate.WORKS)
        return {
            deed: replace(self.fates.get(one, works), label=str(one), wanted=one)
            for deed, one in wanted.items()
        }

    async def configure(self) -> None:
        self.configured += 1

    async def close(self) -> None:
        self.closed = True


class Spy:
    """Session and intents in one: writes down what is asked of either."""

    def __init__(self, notice: Notice | None = None) -> None:
        self.state = SessionState(notice=notice)
        self.asked: list[str] = []

    @property
    def shown(self) -> str:
        return "" if self.state.notice is None else self.state.notice.title

    def raise_notice(self, notice: Notice) -> None:
        self.state = replace(self.state, notice=notice)
        self.asked.append(notice.title)

    def settle_notice(self, notice: Notice) -> None:
        if self.state.notice == notice:
            self.state = replace(self.state, notice=None)

    def press_talk(self, finger: Finger) -> None:
        self.asked.append(f"press of the {finger.value}")

    def release_talk(self, finger: Finger) -> None:
        self.asked.append(f"release of the {finger.value}")

    def toggle_mute(self) -> None:
        self.asked.append("mute")

    def toggle_window(self) -> None:
        self.asked.append("show or hide")


class Rig:
    """The keys between a system and a spy."""

    def __init__(self, notice: Notice | None = None) -> None:
        self.system, self.spy = FakeHotkeys(), Spy(notice)
        self.labels: list[str] = []
        self.faults: list[BaseException] = []
        self.tasks = Tasks(self.faults.append)

        async def make() -> FakeHotkeys:
            return self.system

        self.keys = GlobalKeys(
            make,
            self.spy,  # type: ignore[arg-type]  # as much of a session as is needed
            self.spy,  # type: ignore[arg-type]  # and of the intents
            self.tasks,
            self.labels.append,
        )

    async def follow(self, **fields: str) -> None:
        self.keys.follow(msgspec.structs.replace(Settings(), **fields))
        await settle()


async def test_keys_are_carried_out_as_wishes() -> None:
    rig = Rig()
    await rig.follow(mute_hotkey="ctrl+alt+m", show_hotkey="Ctrl+Alt+J")
    assert rig.labels == ["Ctrl+Alt+Space"]
    for deed in Deed:
        rig.system.pressed(deed)
        rig.system.released(deed)
    assert rig.spy.asked == ["press of the hotkey", "release of the hotkey", "mute", "show or hide"]
    await rig.keys.close()
    assert rig.system.closed


async def test_a_test_of_the_keys_takes_presses_with_their_releases() -> None:
    rig = Rig()
    seen: list[str] = []
    tests = True

    def take(deed: Deed) -> bool:
        seen.append(f"press {deed.value}")
        return tests

    rig.keys.watch(take, lambda deed: seen.append(f"release {deed.value}"))
    await rig.follow()
    rig.system.pressed(Deed.TALK)
    tests = False  # the page is left while the key is held
    rig.system.released(Deed.TALK)
    assert seen == ["press talk", "release talk"]
    rig.system.pressed(Deed.TALK)
    tests = True
    rig.system.released(Deed.TALK)  # and the other way round: nobody may go on talking
    assert rig.spy.asked == ["press of the hotkey", "release of the hotkey"]
    await rig.keys.close()


async def test_only_other_keys_are_bound_anew_and_only_the_newest() -> None:
    rig = Rig()
    rig.system.slow = asyncio.Event()
    rig.keys.follow(Settings())
    rig.keys.follow(Settings(theme="dark"))
    await settle()
    rig.keys.follow(Settings(talk_hotkey="F8"))
    rig.keys.follow(Settings(talk_hotkey="F9"))
    rig.system.slow.set()
    await settle()
    assert rig.system.bound == [{Deed.TALK: TALK}, {Deed.TALK: Accelerator.parse("F9")}]
    await rig.follow(talk_hotkey="")
    assert rig.system.bound[-1] == {}
    assert rig.labels[-1] == "Space"
    await rig.keys.close()


async def test_a_key_that_is_taken_is_told_once_with_others_to_pick() -> None:
    rig = Rig(WELCOME)
    rig.system.fates[TALK] = Binding(fate=Fate.TAKEN, instead=(F8, Accelerator.parse("Ctrl+Alt+J")))
    await rig.follow()
    assert rig.spy.state.notice == Notice(
        title="Talk: Ctrl+Alt+Space is used by another program",
        body="Pick one of: F8, Ctrl+Alt+J.",
        action=Action.CHANGE_KEY,
        severity=Severity.WARNING,
        page=PAGE,
    )
    assert rig.labels == ["Space"]
    rig.system.changed(dict(rig.keys.bindings))
    assert len(rig.spy.asked) == 1
    await rig.keys.close()


TAKEN = Binding(fate=Fate.TAKEN, instead=(F8,))


async def test_a_key_that_has_become_free_is_had_and_the_notice_goes() -> None:
    rig = Rig()
    rig.system.fates[TALK] = TAKEN
    seen: list[Mapping[Deed, Binding]] = []
    await rig.follow()
    rig.keys.observe(seen.append)
    rig.keys.retry()
    rig.keys.retry()  # it is at it already
    await settle()
    rig.system.fates[TALK] = replace(TAKEN, instead=())
    rig.keys.retry()
    await settle()
    assert len(seen) == 1  # nothing new of it is told
    assert len(rig.spy.asked) == 1
    del rig.system.fates[TALK]
    rig.system.pressed(Deed.TALK)
    rig.keys.retry()  # not while a key is held
    rig.system.released(Deed.TALK)
    await settle()
    assert len(rig.system.bound) == 3
    rig.keys.retry()
    await settle()
    assert seen[-1][Deed.TALK].fate is Fate.WORKS
    assert rig.spy.state.notice is None
    assert rig.labels[-1] == "Ctrl+Alt+Space"
    rig.keys.retry()
    await settle()
    assert len(rig.system.bound) == 4
    await rig.keys.close()


async def test_it_is_tried_again_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(global_keys, "RETRY_S", 0.0)
    rig = Rig()
    rig.system.fates[TALK] = TAKEN
    await rig.follow()
    del rig.system.fates[TALK]
    await settle()
    assert rig.keys.bindings[Deed.TALK].fate is Fate.WORKS
    bound = len(rig.system.bound)
    await settle()
    assert len(rig.system.bound) == bound > 1
    await rig.keys.close()


async def test_the_notice_of_a_key_goes_when_another_is_chosen_and_comes_back_with_it() -> None:
    rig = Rig()
    rig.system.fates[TALK] = rig.system.fates[F8] = TAKEN
    await rig.follow()
    await rig.follow(talk_hotkey="F8")
    assert rig.spy.shown == "Talk: F8 is used by another program"
    await rig.follow(talk_hotkey="F9")
    assert rig.spy.shown == ""
    await rig.follow(mute_hotkey="F8", talk_hotkey="F9")
    assert rig.spy.shown == "Mute and unmute: F8 is used by another program"
    rig.spy.state = SessionState(notice=DAMAGED)
    await rig.follow(talk_hotkey="F9")
    assert rig.spy.state.notice == DAMAGED
    await rig.keys.close()


async def test_worse_trouble_is_not_pushed_aside() -> None:
    rig = Rig(DAMAGED)
    await rig.follow(talk_hotkey="Hyper+A")
    assert rig.spy.state.notice == DAMAGED
    assert rig.keys.bindings[Deed.TALK].fate is Fate.IMPOSSIBLE
    await rig.keys.close()


async def test_what_was_not_shown_stays_due() -> None:
    rig = Rig(DAMAGED)
    await rig.follow(talk_hotkey="Hyper+A", mute_hotkey="Hyper+B")
    bindings = dict(rig.keys.bindings)
    for _ in range(3):
        rig.spy.state = SessionState()  # whatever was shown has been read
        rig.system.changed(bindings)
    assert rig.spy.asked == [
        "Talk: Hyper+A cannot be used in other programs",
        "Mute and unmute: Hyper+B cannot be used in other programs",
    ]
    await rig.keys.close()


async def test_observers_hear_of_every_change() -> None:
    rig = Rig()
    seen: list[Mapping[Deed, Binding]] = []
    rig.keys.observe(seen.append)
    await rig.follow(mute_hotkey="Space")
    gone = Binding(fate=Fate.ABSENT)
    rig.system.changed({Deed.TALK: gone})
    assert [set(one) for one in seen] == [set(), {Deed.TALK, Deed.MUTE}, {Deed.TALK, Deed.MUTE}]
    assert seen[-1][Deed.TALK] == gone
    assert rig.labels == ["Ctrl+Alt+Space", "Space"]
    await rig.keys.close()


async def test_the_desktops_own_window_is_opened_for_a_key_that_is_unset() -> None:
    rig = Rig()
    rig.keys.configure()  # too early, and harmless
    rig.system.fates[TALK] = Binding(fate=Fate.UNSET)
    await rig.follow()
    assert rig.spy.state.notice is not None
    assert rig.spy.state.notice.action is Action.OPEN_KEY_WINDOW
    rig.keys.configure()
    await settle()
    assert rig.system.configured == 1
    await rig.keys.close()


async def test_keys_that_are_being_bound_do_not_keep_anybody_from_quitting() -> None:
    rig = Rig()
    rig.system.slow = asyncio.Event()
    await rig.follow()
    await rig.keys.close()
    assert rig.system.closed
    await rig.follow(talk_hotkey="F8")
    assert rig.system.bound == []


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Hyper+A", "No key has this name."),
        ("Space", "Other programs need this key for writing."),
        ("shift+a", "Other programs need this key for writing."),
        ("Alt+Ctrl+Space", "It is chosen for something else already."),
    ],
)
def test_what_cannot_be_asked_for_is_said(written: str, why: str) -> None:
    good, bad = read({Deed.TALK: "Ctrl+Alt+Space", Deed.MUTE: written, Deed.SHOW: " "})
    assert good == {Deed.TALK: TALK}
    assert bad[Deed.MUTE].why == why
    notice = trouble(bad[Deed.MUTE], Deed.MUTE)
    assert notice is not None
    assert notice.body == why
    assert notice.action is Action.CHANGE_KEY


def test_a_key_that_works_or_that_no_system_gives_is_no_trouble() -> None:
    assert trouble(Binding(fate=Fate.WORKS), Deed.TALK) is None
    assert trouble(Binding(fate=Fate.ABSENT), Deed.TALK) is None
    assert trouble(Binding(fate=Fate.TAKEN, label="F8"), Deed.TALK) is not None
    switch = trouble(
        Binding(fate=Fate.WORKS, label="F8", why="Press twice.", switches=True), Deed.TALK
    )
    assert switch is not None
    assert (switch.body, switch.action) == ("Press twice.", Action.OK)


async def test_the_program_binds_its_keys_and_gives_them_back(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "FIRST_PAINT_S", 0.0)
    system = FakeHotkeys()

    async def make() -> FakeHotkeys:
        return system

    f9 = Accelerator.parse("F9")
    settings = Settings(talk_hotkey="F8")
    states: list[SessionState] = []
    app = App(
        qapp,
        paths_under(tmp_path),
        settings,
        sound=FakeSound(),
        hotkeys=make,
        on_state=states.append,
    )
    quit_asked = asyncio.Event()
    main = asyncio.create_task(app.main(quit_asked))
    try:
        async with asyncio.timeout(5.0):
            while not system.bound:
                await settle()
        assert system.bound == [{Deed.TALK: F8}]
        assert isinstance(app.session, VoiceSession)
        system.fates[f9] = TAKEN
        app.change_settings(msgspec.structs.replace(settings, talk_hotkey="F9"))
        await settle()
        assert system.bound[-1] == {Deed.TALK: f9}
        assert [one.notice is not None for one in states[-1:]] == [True]
        del system.fates[f9]
        qapp.focusWindowChanged.emit(app.window.windowHandle())
        await settle()
        assert app.global_keys.bindings[Deed.TALK].fate is Fate.WORKS
        assert states[-1].notice is None
    finally:
        quit_asked.set()
        await main
        app.theme.deleteLater()
        app.window.deleteLater()
    assert system.closed
