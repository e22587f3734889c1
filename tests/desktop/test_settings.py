"""The settings by keyboard alone: found, changed, reset, taken along and back, keys recorded."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot, Screen
from tests.desktop.test_hotkeys import other_program
from tests.desktop.virtual_desktop import VirtualDesktop


def kept(earshot: Earshot) -> Mapping[str, object]:
    """What stands in the settings file now; half a file would not be read."""
    found: dict[str, object] = json.loads(
        (earshot.profile / "config" / "settings.json").read_text("utf-8")
    )
    return found


def wait_until_kept(desktop: VirtualDesktop, earshot: Earshot, name: str, value: object) -> None:
    desktop.wait_until(lambda: kept(earshot).get(name) == value, f"{name} as {value!r} in the file")


def open_settings(start: StartEarshot, settings: Mapping[str, object]) -> Earshot:
    earshot = start(settings={"version": 1, **settings})
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Pages of settings"), "the settings")
    earshot.activate("Settings")
    return earshot


def focused(screen: Screen) -> list[str]:
    return [part.name for part in screen.shown if "focused" in part.states]


def search(earshot: Earshot, words: str, field: str) -> None:
    """Find a row by words, and go to it."""
    earshot.press("ctrl+f")
    earshot.type(words)
    earshot.wait_for(lambda screen: screen.says(f"“{words}”"), "what was found")
    earshot.press("Return")
    earshot.wait_for(lambda screen: field in focused(screen), f"the keyboard in {field}")


def test_a_setting_is_found_changed_and_reset(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = open_settings(start, {})
    search(earshot, "hands-free", "Hands-free")
    earshot.press("space")
    wait_until_kept(desktop, earshot, "hands_free", True)
    desktop.screenshot(artifacts / "settings-talking.png")
    earshot.press("Tab")
    earshot.wait_for(lambda screen: "Reset “Hands-free”" in focused(screen), "the way back")
    earshot.press("space")
    wait_until_kept(desktop, earshot, "hands_free", None)
    assert "Hands-free" in focused(earshot.screen())
    assert earshot.end() == 0


def test_settings_go_to_a_file_and_come_back_and_that_is_undone(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path, tmp_path: Path
) -> None:
    earshot = open_settings(start, {"hands_free": True, "microphone": "away"})
    search(earshot, "export", "Export…")
    earshot.press("space")
    earshot.activate("Export settings")
    earshot.type(str(tmp_path / "taken"))
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("Exported to “taken.json”"), "the export")
    exported = json.loads((tmp_path / "taken.json").read_text("utf-8"))
    assert exported == {"version": 1, "agents": [{}], "hands_free": True}
    earshot.activate("Settings")
    search(earshot, "hands-free", "Hands-free")
    earshot.press("space")
    wait_until_kept(desktop, earshot, "hands_free", None)
    search(earshot, "import", "Export…")
    earshot.press("Tab", "space")
    earshot.activate("Import settings")
    earshot.type(str(tmp_path / "taken.json"))
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("Undo the import"), "the import")
    wait_until_kept(desktop, earshot, "hands_free", True)
    assert kept(earshot)["microphone"] == "away"
    earshot.activate("Settings")
    desktop.screenshot(artifacts / "settings-import.png")
    earshot.press("Tab")
    earshot.wait_for(lambda screen: "Undo the import" in focused(screen), "the way back")
    earshot.press("space")
    wait_until_kept(desktop, earshot, "hands_free", None)
    assert earshot.end() == 0


def test_a_key_is_recorded_by_its_place_and_a_conflict_is_said(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = open_settings(start, {})
    search(earshot, "talk, or tap", "Talk: Ctrl+Alt+Space")
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("Press the new keys…"), "the recorder")
    earshot.press("ctrl+alt+j")
    wait_until_kept(desktop, earshot, "talk_hotkey", "Ctrl+Alt+J")
    search(earshot, "mute and unmute", "Mute and unmute: Not set")
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("Press the new keys…"), "the recorder")
    earshot.press("ctrl+alt+j")
    earshot.wait_for(lambda screen: screen.says("is your key for “Talk” already"), "the conflict")
    desktop.screenshot(artifacts / "settings-shortcuts.png")
    assert "mute_hotkey" not in kept(earshot)
    assert earshot.end() == 0


def test_a_key_is_proved_from_another_program_and_not_from_here(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path
) -> None:
    earshot = open_settings(start, {"talk_hotkey": "", "mute_hotkey": "Ctrl+Alt+M"})
    search(earshot, "mute and unmute", "Mute and unmute: Ctrl+Alt+M")
    earshot.wait_for(
        lambda screen: screen.says("Works in every program: Ctrl+Alt+M."), "the key bound"
    )
    earshot.press("ctrl+alt+m")
    earshot.wait_for(lambda screen: screen.says("Seen here. Now from another window."), "the lamps")

    def proved() -> bool:
        earshot.press("ctrl+alt+m")  # for a moment Qt still takes the keyboard for its own
        return earshot.screen().says("✓ Works from other programs")

    with other_program(desktop):
        desktop.wait_until(proved, "the proof")
    desktop.screenshot(artifacts / "settings-key-test.png")
    assert earshot.end() == 0


def test_text_grows_at_once(desktop: VirtualDesktop, start: StartEarshot, artifacts: Path) -> None:
    earshot = open_settings(start, {})
    search(earshot, "size of text", "Size of text")
    before = earshot.place(earshot.screen().part("Close"))
    earshot.press("ctrl+a")
    earshot.type("200")
    earshot.press("Return")
    wait_until_kept(desktop, earshot, "text_scale", 2.0)
    earshot.wait_for(
        lambda screen: earshot.place(screen.part("Close"))[3] > 1.3 * before[3], "larger words"
    )
    desktop.screenshot(artifacts / "settings-large.png")
    assert earshot.end() == 0
