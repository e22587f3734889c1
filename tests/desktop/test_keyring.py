"""The API key in the real Secret Service: entered, found again, used, and never anywhere else."""

import json
import sys
from pathlib import Path

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import AgentProcess, Earshot
from tests.desktop.virtual_desktop import VirtualDesktop

KEY = "sk_test_0123456789abcdef0123456789abx9f2"
PRIVATE = {"door": "private", "agent_id": "earshot-private", "name": "Private"}

STORED = """
import json, keyring, sys
from keyring.backends.SecretService import Keyring
keyring.set_keyring(Keyring())
print(json.dumps(keyring.get_password("Earshot", sys.argv[1])))
"""


def own_host(agent: AgentProcess) -> dict[str, object]:
    return {"version": 1, "region": "own", "own_host": agent.rest, "agents": [PRIVATE]}


def account(agent: AgentProcess, profile: Path) -> str:
    """The name of the item: profiles share nothing."""
    return f"{profile}/api-key@{agent.rest.partition('//')[2]}"


def stored(desktop: VirtualDesktop, name: str) -> object:
    """What another program finds in the keyring."""
    done = desktop.run([sys.executable, "-c", STORED, name])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def enter_key(earshot: Earshot, key: str) -> None:
    """Open the settings, and enter a key, by keyboard alone."""
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Check and keep"), "the settings")
    earshot.activate("Settings")
    earshot.focus("API key", "text")
    earshot.type(key)
    earshot.press("Return")


def everything_written(earshot: Earshot) -> str:
    """All that the program left behind, as one text."""
    files = (path for path in earshot.profile.rglob("*") if path.is_file())
    return earshot.output + "".join(path.read_text(errors="replace") for path in files)


def test_a_key_is_kept_in_the_keyring_and_opens_a_private_agent_in_the_next_run(
    desktop: VirtualDesktop, start: StartEarshot, agent: AgentProcess, tmp_path: Path
) -> None:
    profile = tmp_path / "kept"
    first = start("--debug", settings=own_host(agent), profile=profile)
    enter_key(first, KEY)
    screen = first.wait_for(lambda screen: screen.says("kept in"), "a key that is kept")
    assert screen.says("The key that ends in …x9f2 is kept in: GNOME Keyring.")
    assert screen.says("The key works.")
    assert first.end() == 0
    assert stored(desktop, account(agent, profile)) == KEY

    second = start("--debug", profile=profile)
    second.press("ctrl+n")
    second.wait_for(
        lambda screen: screen.said_by("Agent") != [] and screen.connection == "Connected",
        "the private agent",
    )
    assert second.end() == 0
    assert KEY not in everything_written(second)
    assert "x9f2" not in everything_written(second)


def test_a_private_agent_without_a_key_asks_for_one(
    start: StartEarshot, agent: AgentProcess
) -> None:
    earshot = start(settings=own_host(agent))
    earshot.press("ctrl+n")
    screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    assert screen.notice.startswith("This agent needs a key.")
    screen.part("Add key", "push button")
    assert earshot.end() == 0


def test_a_refused_key_is_not_kept(
    desktop: VirtualDesktop, start: StartEarshot, agent: AgentProcess
) -> None:
    earshot = start("--debug", settings=own_host(agent))
    enter_key(earshot, "wrong_0123456789abcdef0123456789abx9f2")
    earshot.wait_for(lambda screen: screen.says("This key was refused"), "a refusal")
    assert earshot.end() == 0
    assert stored(desktop, account(agent, earshot.profile)) is None
    assert "0123456789" not in everything_written(earshot)


def test_without_a_keyring_the_key_is_kept_for_this_session_and_the_window_says_so(
    desktop: VirtualDesktop, start: StartEarshot, agent: AgentProcess, tmp_path: Path
) -> None:
    nowhere = f"unix:path={tmp_path}/no-bus"
    earshot = start("--debug", settings=own_host(agent), env={"DBUS_SESSION_BUS_ADDRESS": nowhere})
    enter_key(earshot, KEY)
    screen = earshot.wait_for(
        lambda screen: screen.says("kept in") and screen.notice != "", "a key that is kept"
    )
    assert screen.says("The key that ends in …x9f2 is kept in: this session only.")
    said = "The key will be kept for this session only."
    earshot.wait_for(lambda screen: said in screen.notice, "the notice")
    earshot.press("Escape")
    earshot.activate()
    earshot.press("ctrl+n")
    earshot.wait_for(lambda screen: screen.said_by("Agent") != [], "the private agent")
    assert earshot.end() == 0
    assert KEY not in everything_written(earshot)
    assert stored(desktop, account(agent, earshot.profile)) is None


def test_a_locked_keyring_is_told_and_the_program_goes_on(
    desktop: VirtualDesktop, start: StartEarshot, agent: AgentProcess
) -> None:
    with desktop.locked_keyring():
        earshot = start(settings=own_host(agent))
        earshot.press("ctrl+n")
        screen = earshot.wait_for(lambda screen: screen.notice != "", "a notice")
        assert screen.notice.startswith("The password store is locked.")
        screen.part("Try again", "push button")
    earshot.press("ctrl+n")
    screen = earshot.wait_for(lambda screen: not screen.says("locked"), "another try")
    assert earshot.end() == 0
