"""What cannot be kept is told; what was said, and the call that runs, are left alone."""

import logging
from pathlib import Path

import pytest

from desktop_app.errors import Action, Notice, Severity, StorageError, UsageError
from desktop_app.service.hosts import hosts_for
from desktop_app.session.ending import Who
from desktop_app.session.state import Line as Connection
from desktop_app.session.state import SessionState
from desktop_app.settings import Settings
from desktop_app.storage import settings_file
from desktop_app.storage.secrets import THIS_SESSION_ONLY, Secrets
from desktop_app.storage.vault import VaultLockedError
from tests.conftest import ExpectLog
from tests.interop.faults.service import Identity, Line
from tests.interop.faults.world import KEY, SAID, Sentence, Watch, World, ended, texts, told
from tests.unit.storage.test_settings_file import files_no_larger_than

NAME = hosts_for("default").key_name

NOT_SAFE = Sentence(
    "I cannot store your key safely",
    "No password store is available. The key will be kept for this session only.",
    Action.DETAILS,
    Severity.WARNING,
)
LOCKED = Sentence("The password store is locked", "Unlock it and try again.", Action.TRY_AGAIN)
BROKEN = Sentence(
    "The password store failed", "Your key could not be read or kept there.", Action.TRY_AGAIN
)


async def test_without_a_keyring_the_key_lasts_for_the_session_and_opens_calls(
    world: World,
) -> None:
    before = await world.talk()
    world.has_vault = False

    notice = await world.secrets.set(NAME, KEY)

    assert told(notice) == NOT_SAFE
    assert notice is not None
    assert notice.details == "No password store was found."
    assert await world.secrets.where() == THIS_SESSION_ONLY
    world.session.raise_notice(notice)
    task = world.place("private")
    await world.until(lambda state: texts(state)[-1] == "Hello, planted caller.")
    world.session.end()
    await ended(task)
    await world.still_works_after(before)


async def test_a_locked_keyring_keeps_the_key_for_the_session(world: World) -> None:
    world.vault.kept.clear()
    world.vault.trouble = VaultLockedError()

    notice = await world.secrets.set(NAME, KEY)

    assert told(notice) == NOT_SAFE
    assert notice is not None
    assert notice.details.startswith("The password store is locked")
    assert await world.secrets.get(NAME) == KEY


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [(VaultLockedError(), LOCKED), (OSError(f"bus said {KEY}"), BROKEN)],
    ids=["locked", "broken"],
)
async def test_a_keyring_that_does_not_give_the_key_says_so_and_works_once_it_does(
    world: World, trouble: Exception, sentence: Sentence
) -> None:
    before = await world.talk()
    world.vault.trouble = trouble

    report = await world.call("private", reconnect=True)

    assert told(world.notice) == sentence
    assert report.who is Who.PROGRAM
    world.vault.trouble = None
    world.service.heal()
    task = world.place("private")
    await world.until(lambda state: state.line is Connection.OPEN)
    world.session.end()
    await ended(task)
    await world.still_works_after(before)


async def test_public_agents_need_no_keyring(world: World) -> None:
    world.vault.trouble = VaultLockedError()
    await world.still_works_after(("",))


@pytest.mark.parametrize("content", ["{", "[]", '{"version": 99}', "\x00" * 100])
async def test_a_corrupt_settings_file_is_put_aside_and_calls_work(
    world: World, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, "utf-8")

    settings, notice = settings_file.load(path)

    assert settings == Settings()
    assert notice is not None
    assert (notice.body, notice.action, notice.severity) == (
        "The usual ones are used; the file was put aside.",
        Action.OK,
        Severity.WARNING,
    )
    world.session.raise_notice(notice)
    assert world.notice is notice
    assert (tmp_path / "settings.json.broken-1").read_text("utf-8") == content
    await world.still_works_after(("",))


async def test_a_settings_file_with_one_bad_line_keeps_the_others(
    world: World, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 1, "volume": "planted", "theme": "dark"}', "utf-8")

    settings, notice = settings_file.load(path)

    assert (settings.theme, settings.volume) == ("dark", 1.0)
    assert notice is not None
    world.session.raise_notice(notice)
    assert told(notice) == Sentence(
        "Some settings could not be read",
        "They are back to what they usually are; the others are as you left them.",
        Action.OK,
        Severity.WARNING,
    )


async def test_a_full_disk_is_told_during_a_call_that_goes_on(world: World, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings_file.save(path, Settings())
    kept = path.read_bytes()
    task = world.place()
    await world.until(lambda state: state.line is Connection.OPEN)

    with files_no_larger_than(0), pytest.raises(StorageError) as caught:
        settings_file.save(path, Settings(theme="dark"))
    world.session.raise_notice(caught.value.notice)

    assert told(world.notice) == Sentence(
        "Your settings were not saved", "The disk is full. They hold until you quit.", Action.OK
    )
    assert path.read_bytes() == kept
    world.session.dismiss_notice()
    world.session.say(SAID)
    await world.until(lambda state: "answer" in texts(state)[-1])
    world.session.end()
    await ended(task)
    settings_file.save(path, Settings(theme="dark"))
    await world.still_works_after(texts(world.state))


async def test_a_second_call_while_one_runs_is_refused_and_disturbs_nothing(world: World) -> None:
    task = world.place()
    await world.until(lambda state: texts(state)[-1] == "Hello, planted caller.")
    before = world.state

    with pytest.raises(UsageError) as caught:
        world.place()

    assert told(caught.value.notice) == Sentence(
        "A call is already running",
        "End it first, then call again.",
        Action.OK,
        Severity.INFO,
    )
    assert world.state is before
    world.session.raise_notice(caught.value.notice)
    world.session.say(SAID)
    await world.until(lambda state: "answer" in texts(state)[-1])
    world.session.end()
    await ended(task)
    await world.still_works_after(texts(world.state))


async def test_a_second_call_while_the_first_tries_again_is_refused_too(world: World) -> None:
    async def script(line: Line) -> None:
        await line.begin()
        await line.caught_up()
        await line.close(None)

    world.service.script = script
    task = world.place(reconnect=True)
    await world.until(lambda state: state.line is Connection.RECONNECTING)

    with pytest.raises(UsageError):
        world.place()

    world.session.end()
    await ended(task)
    await world.still_works_after(("",))


async def test_the_key_of_the_environment_opens_calls_without_a_keyring(
    world: World, good: Identity
) -> None:
    world.secrets.close()
    world.secrets = Secrets(
        environ={"ELEVENLABS_API_KEY": KEY}, find_vault=lambda: None, deadline_s=1
    )
    world.use(good.trusted())
    task = world.place("private")
    await world.until(lambda state: state.line is Connection.OPEN)
    world.session.end()
    await ended(task)
    assert [asked.headers.get("xi-api-key") for asked in world.service.asked] == [KEY, None]


# The watch itself.


def test_the_watch_over_secrets_is_awake(watch: Watch, expect_log: ExpectLog) -> None:
    expect_log("it was", logger="foreign")
    logging.getLogger("desktop_app.any").debug("it was %s", "planted")
    logging.getLogger("foreign").warning("it was %s", "planted")
    notice = Notice(title="It failed", body="", details="planted")
    # Ours as it is and as it is kept, the other as it is kept, and the notice.
    assert len(watch.leaks([SessionState(notice=notice)])) == 4
