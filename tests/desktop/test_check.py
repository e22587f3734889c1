"""The sound is checked on real devices: by the command line, and by keyboard in the settings."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import COMMAND, AgentProcess
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_room import VirtualRoom
from tests.desktop.virtual_sound import MICROPHONE, SAMPLE_RATE, SPEAKER

CHECK_S = 60.0
PAIR = f"{MICROPHONE}|{SPEAKER}"


def walls(delay_s: float, level_db: float, seconds: float = 0.12) -> NDArray[np.float32]:
    """Make an impulse response: a direct sound, and a tail that dies away by 60 dB.

    Args:
        delay_s: until the direct sound.
        level_db: of all of it, relative to what is played.
        seconds: until the tail is gone.
    """
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    tail = np.random.default_rng(1).normal(0, 0.05, len(time)) * 10 ** (-3 * time / seconds)
    tail[0] = 1.0
    tail *= 10 ** (level_db / 20) / np.linalg.norm(tail)
    silence = np.zeros(round(delay_s * SAMPLE_RATE))
    return np.concatenate((silence, tail)).astype(np.float32)


def check(
    desktop: VirtualDesktop, agent: AgentProcess, profile: Path
) -> tuple[int, dict[str, dict[str, str]], str]:
    """Run ``earshot check --json``; give its exit code, its rows by name, and what it printed."""
    (profile / "config").mkdir(parents=True, exist_ok=True)
    settings = profile / "config" / "settings.json"
    settings.write_text(json.dumps({"region": "own", "own_host": agent.rest}))
    argv = [COMMAND, "--profile", str(profile), "check", "--json"]
    done = desktop.run(argv, timeout_s=CHECK_S)
    rows = json.loads(done.stdout)
    assert done.stderr == ""
    return done.returncode, {row["name"]: row for row in rows}, done.stdout


def kept(profile: Path) -> dict[str, float]:
    """The delays that are kept for later calls."""
    settings = json.loads((profile / "config" / "settings.json").read_text())
    return dict(settings.get("echo_delays", {}))


def test_in_a_room_with_an_echo_all_is_well_and_its_delay_is_kept(
    desktop: VirtualDesktop, agent: AgentProcess, tmp_path: Path
) -> None:
    with VirtualRoom(desktop, walls(delay_s=0.1, level_db=-12)):
        code, rows, _ = check(desktop, agent, tmp_path / "profile")
    assert rows["echo"]["state"] == "ok"
    assert rows["echo"]["sentence"].startswith(
        "Fine on speakers. “Virtual Microphone” hears “Virtual Speaker” at −12 dB,"
    )
    assert 0.1 < kept(tmp_path / "profile")[PAIR] < 0.4
    assert {name: row["state"] for name, row in rows.items() if row["state"] == "bad"} == {}
    assert rows["sound in"]["sentence"] == "“Virtual Microphone” is used."
    assert rows["network"]["sentence"] == "127.0.0.1 can be reached."
    assert rows["hotkey"]["sentence"] == "X11 lets a key work in every program."
    assert code == 0


def test_an_echo_as_loud_as_the_speaker_asks_for_headphones(
    desktop: VirtualDesktop, agent: AgentProcess, tmp_path: Path
) -> None:
    with VirtualRoom(desktop, np.ones(1, np.float32)):
        code, rows, _ = check(desktop, agent, tmp_path / "profile")
    assert rows["echo"]["state"] == "warn"
    assert "nearly as loud as it plays" in rows["echo"]["sentence"]
    assert "headphones" in rows["echo"]["remedy"]
    assert kept(tmp_path / "profile") == {}
    assert code == 0


def test_where_nothing_comes_back_the_speaker_is_not_heard(
    desktop: VirtualDesktop, agent: AgentProcess, tmp_path: Path
) -> None:
    hiss = np.random.default_rng(1).normal(0, 1e-3, 30 * SAMPLE_RATE).astype(np.float32)
    playing = desktop.play(hiss)
    code, rows, _ = check(desktop, agent, tmp_path / "profile")
    playing.stop()
    assert rows["echo"]["sentence"].startswith(
        "“Virtual Microphone” did not hear “Virtual Speaker”."
    )
    assert code == 0


def test_a_microphone_without_any_sound_is_told_and_not_called_dead(
    desktop: VirtualDesktop, agent: AgentProcess, tmp_path: Path
) -> None:
    code, rows, _ = check(desktop, agent, tmp_path / "profile")
    assert rows["sound in"]["state"] == rows["echo"]["state"] == "warn"
    assert rows["sound in"]["sentence"].startswith("“Virtual Microphone” gives no sound at all.")
    assert code == 0


def test_the_check_up_shows_no_secret(
    desktop: VirtualDesktop, agent: AgentProcess, tmp_path: Path
) -> None:
    desktop.env["ELEVENLABS_API_KEY"] = "sk_0123456789abcdef"
    try:
        _, rows, printed = check(desktop, agent, tmp_path / "profile")
    finally:
        del desktop.env["ELEVENLABS_API_KEY"]
    assert rows["key"]["sentence"]
    assert "sk_0123456789abcdef" not in printed


def test_the_settings_check_the_sound_by_keyboard(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = start()
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Pages of settings"), "the settings")
    earshot.activate("Settings")
    earshot.focus("Pages of settings")
    earshot.press("Home", "Down")
    earshot.wait_for(lambda screen: screen.says("Check my sound"), "the sound page")
    with VirtualRoom(desktop, walls(delay_s=0.1, level_db=-12)):
        earshot.focus("Check my sound")
        earshot.press("space")
        earshot.wait_for(lambda screen: screen.says("Please be quiet"), "the chirp")
        earshot.wait_for(lambda screen: screen.says("Fine on speakers."), "the result")
    desktop.screenshot(artifacts / "sound-check.png")
    desktop.wait_until(lambda: not earshot.has_microphone(), "the microphone given back")
    desktop.wait_until(lambda: not earshot.streams("Output"), "the speaker given back")
    assert earshot.end() == 0
    assert 0.1 < kept(earshot.profile)[PAIR] < 0.4


def test_a_check_during_a_call_is_declined(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start()
    earshot.press("ctrl+n")
    earshot.wait_for_state("Hold to talk", "Speaking")
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Pages of settings"), "the settings")
    earshot.activate("Settings")
    earshot.focus("Pages of settings")
    earshot.press("Home", "Down")
    earshot.focus("Play a test sound")
    earshot.press("space")
    earshot.wait_for(lambda screen: screen.says("A call is using your sound."), "the answer")
    assert earshot.end() == 0
