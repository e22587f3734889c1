"""Every row of every page: a name, what it is for, and a way back wherever something is chosen."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app import profiles
from desktop_app.audio.cues import Cue
from desktop_app.settings import AgentChoice, Overrides, Processing, Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.theme import Theme

CHOSEN = profiles.added(Settings(), "Work")
CHOSEN = msgspec.structs.replace(
    CHOSEN,
    region="own",
    own_host="https://own.test",
    account="me",
    origin="https://site.test",
    agents=(
        AgentChoice(
            door="server",
            agent_id="",
            server_url="https://own.test/sign",
            server_query={"a": "b"},
            server_header="X-Key",
            environment="staging",
            branch_id="b",
            version_id="v",
            user_id="u",
            dynamic_variables={"a": 1},
            custom_llm_extra_body={"a": 1},
            text_only=True,
            overrides=Overrides(
                first_message="hi",
                language="de",
                prompt="p",
                llm="m",
                voice_id="v",
                stability=0.5,
                speed=1.1,
                similarity_boost=0.5,
            ),
        ),
    ),
    microphone="m",
    speaker="s",
    microphones=("m",),
    speakers=("s",),
    volume=0.5,
    processing=Processing(
        echo_cancellation=False, noise_suppression=False, high_pass=False, automatic_gain=True
    ),
    half_duplex=True,
    hands_free=True,
    cue_volume=0.1,
    cue_files={cue.value: f"/sounds/{cue.value}.wav" for cue in Cue},
    thinking_tick=True,
    talk_key="mute",
    pause_minutes=3,
    warm_microphone=True,
    release_when_muted=True,
    hold_threshold_s=0.7,
    reconnect=False,
    talk_hotkey="F8",
    mute_hotkey="F9",
    show_hotkey="F10",
    theme="dark",
    contrast="high",
    language="de",
    text_scale=1.5,
    reduced_motion="on",
    close_to_tray=True,
    notifications=False,
    notification_words=True,
    mini_window=True,
    mini_form="card",
    caption_points=40,
    mini_opacity=0.5,
    mini_auto_hide=True,
    log_level="debug",
    update_address="https://own.test/earshot.json",
)
"""Nothing is as usual."""

WITHOUT_RESET = {
    "Try it",
    "API key",
    "Profile",
    "Name of the profile",
    "Agents",
    "Way in",
    "Name",
    "Agent id",
    "Server address",
    "Header value",
    "Export and import of settings",
    "Start Earshot when I log in",
    "Test of the keys",
    "Keys of this window",
}
"""What says who and where has nothing usual; and what is done is not chosen."""


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    made = SettingsDialog(CHOSEN)
    qtbot.addWidget(made)
    made.show_devices((DeviceChoice("m", "Yeti"),), (DeviceChoice("s", "AirPods"),))
    made.show_settings(CHOSEN)
    made.sound.orders.microphones.gain.setValue(3)  # type: ignore[union-attr]  # it has one
    made.agents.editor.unfold()
    made.show()
    return made


def rows(dialog: SettingsDialog) -> list[SettingRow]:
    return [row for page in dialog.pages for _, row in page.rows()]


def test_every_row_has_a_name_and_says_what_it_is_for(dialog: SettingsDialog) -> None:
    found = rows(dialog)
    assert len(found) > 60
    for row in found:
        assert row.name, row.field
        assert row.explanation, row.name
        assert row.field.accessibleDescription(), row.name
        assert row.field.accessibleName() or isinstance(row.field, QCheckBox), row.name


def test_every_row_that_differs_has_a_way_back_with_its_name(dialog: SettingsDialog) -> None:
    for row in rows(dialog):
        assert row.reset.isHidden() == (row.name in WITHOUT_RESET), row.name
        assert row.name in row.reset.accessibleName()
        assert row.reset.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_reset_brings_back_what_is_usual_and_goes(dialog: SettingsDialog, qtbot: QtBot) -> None:
    seen: list[Settings] = []
    dialog.settings_changed.connect(seen.append)
    for page in dialog.pages:
        dialog.list.setCurrentRow(dialog.pages.index(page))
        for _, row in page.rows():
            if row.name in WITHOUT_RESET or row.reset.isHidden():
                continue
            row.reset.setFocus()
            QTest.keyClick(row.reset, Qt.Key.Key_Space)
            assert row.reset.isHidden(), row.name
            assert not row.reset.hasFocus()
    kept = ("profiles", "profile", "agents")
    usual = msgspec.structs.replace(Settings(), **{name: getattr(seen[-1], name) for name in kept})
    assert seen[-1] == usual
    assert seen[-1].agents == (
        AgentChoice(door="server", agent_id="", server_url="https://own.test/sign"),
    )


def test_with_usual_settings_nothing_is_offered_to_reset(
    dialog: SettingsDialog,
) -> None:
    dialog.show_settings(Settings())
    dialog.sound.orders.microphones.show_settings(Settings())
    assert [row.name for row in rows(dialog) if not row.reset.isHidden()] == []
