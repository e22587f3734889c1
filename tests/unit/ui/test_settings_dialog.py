from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.settings import AgentChoice, Overrides, Settings
from desktop_app.ui.choices import DeviceChoice, FoundAgent
from desktop_app.ui.key_list import KeyList
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.theme import Theme
from tests.unit.ui.test_main_window import clipped, nameless

SETTINGS = Settings(
    agents=(
        AgentChoice(),
        AgentChoice(door="public", agent_id="a1", name="Ann"),
        AgentChoice(
            door="server",
            name="Shop",
            server_url="https://shop.example/sign",
            server_query={"customer": "42"},
            dynamic_variables={"level": 3, "tier": "3", "vip": True},
        ),
    ),
    agent=1,
)

PAGES = ("talking", "sound", "account", "look", "shortcuts", "advanced")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    made = SettingsDialog(SETTINGS)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def changes(dialog: SettingsDialog) -> list[Settings]:
    seen: list[Settings] = []
    dialog.settings_changed.connect(seen.append)
    return seen


def test_showing_settings_changes_none(dialog: SettingsDialog, changes: list[Settings]) -> None:
    dialog.show_devices((DeviceChoice("m", "Yeti"),), (DeviceChoice("s", "AirPods"),))
    for row in range(3):
        dialog.agents.list.setCurrentRow(row)
    dialog.show_settings(SETTINGS)
    dialog.show_settings(Settings())
    assert changes == []


def test_a_choice_applies_at_once(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    dialog.show_devices((DeviceChoice("m", "Yeti"),), (DeviceChoice("s", "AirPods"),))
    for page in ("talking", "sound", "look", "account"):
        dialog.show_page(page)
        if page == "talking":
            QTest.keyClick(dialog.talking.hands_free, Qt.Key.Key_Space)
            QTest.keyClick(dialog.cues.volume, Qt.Key.Key_Left)
            QTest.keyClick(dialog.talking.warm, Qt.Key.Key_Space)
            QTest.keyClick(dialog.talking.release, Qt.Key.Key_Space)
            QTest.keyClick(dialog.talking.reconnect, Qt.Key.Key_Space)
            QTest.keyClick(dialog.talking.threshold, Qt.Key.Key_Up)
        elif page == "sound":
            QTest.keyClick(dialog.sound.volume, Qt.Key.Key_Left)
        elif page == "look":
            QTest.keyClick(dialog.look.theme, Qt.Key.Key_End)
        else:
            QTest.keyClick(dialog.account.region, Qt.Key.Key_End)
            QTest.keyClicks(dialog.account.host, "https://voice.example")
            QTest.keyClick(dialog.account.host, Qt.Key.Key_Return)
    last = changes[-1]
    assert (last.hands_free, last.reconnect, last.hold_threshold_s) == (True, False, 0.4)
    assert last.cue_volume == 0.49
    assert (last.warm_microphone, last.release_when_muted) == (True, True)
    assert last.volume == 0.99
    assert (last.theme, last.region) == ("dark", "own")
    assert last.own_host == "https://voice.example"
    assert len(changes) == 10


def test_a_key_is_entered_checked_and_gone_from_the_field(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    account = dialog.account
    assert account.entry.key.accessibleName() == "API key"
    assert "Private agents need one" in account.entry.key.accessibleDescription()
    keys: list[str] = []
    dialog.key_entered.connect(keys.append)
    assert not account.entry.check.isEnabled()
    QGuiApplication.clipboard().setText(" sk_secret ")
    QTest.mouseClick(account.entry.paste, Qt.MouseButton.LeftButton)
    QTest.mouseClick(account.entry.check, Qt.MouseButton.LeftButton)
    assert keys == ["sk_secret"]
    assert account.entry.result.text() == "Checking…"
    dialog.show_key_check("This key was refused", good=False)
    assert account.entry.key.text() == " sk_secret "
    QTest.keyClick(account.entry.key, Qt.Key.Key_Return)
    dialog.show_key_check("This key works", good=True)
    assert keys == ["sk_secret", "sk_secret"]
    assert account.entry.key.text() == ""


def test_a_kept_key_can_be_removed(dialog: SettingsDialog, qtbot: QtBot) -> None:
    account = dialog.account
    assert not account.entry.remove.isEnabled()
    dialog.show_key_kept("x9f2", "macOS Keychain")
    assert "…x9f2" in account.entry.kept.text()
    assert "macOS Keychain" in account.entry.kept.text()
    with qtbot.waitSignal(dialog.key_removed):
        QTest.mouseClick(account.entry.remove, Qt.MouseButton.LeftButton)
    dialog.show_key_kept("", "")
    assert account.entry.kept.text() == "No key is kept."


def test_an_origin_is_taken_without_white_space(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    dialog.show_page("advanced")
    QTest.keyClicks(dialog.advanced.origin, " https://site.example ")
    QTest.keyClick(dialog.advanced.origin, Qt.Key.Key_Return)
    assert [one.origin for one in changes] == ["https://site.example"]


def test_everything_a_call_can_ask_of_an_agent_can_be_entered(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    dialog.show_page("agents")
    dialog.agents.list.setCurrentRow(1)
    editor = dialog.agents.editor
    editor.more_button.click()
    for field, text in (
        (editor.version, "v7"),
        (editor.llm, "some-model"),
        (editor.speed, "1,1"),
        (editor.stability, "7"),
        (editor.similarity, "0.25"),
    ):
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    editor.body.setPlainText('{"seed": 7, "stops": [null]}')
    ann = changes[-1].agents[1]
    assert ann == AgentChoice(
        door="public",
        agent_id="a1",
        name="Ann",
        version_id="v7",
        custom_llm_extra_body={"seed": 7, "stops": [None]},
        overrides=Overrides(llm="some-model", speed=1.1, stability=1.0, similarity_boost=0.25),
    )
    dialog.agents.list.setCurrentRow(0)
    assert editor.body.toPlainText() == editor.speed.text() == ""
    dialog.agents.list.setCurrentRow(1)
    assert '"seed": 7' in editor.body.toPlainText()
    editor.speed.setText("fast")
    QTest.keyClick(editor.speed, Qt.Key.Key_Return)
    assert editor.speed.text() == "1.1"
    editor.speed.clear()
    QTest.keyClick(editor.speed, Qt.Key.Key_Return)
    assert changes[-1].agents[1].overrides.speed is None


def test_a_body_that_is_no_json_object_is_said_and_not_taken(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    dialog.show_page("agents")
    dialog.agents.list.setCurrentRow(1)
    editor = dialog.agents.editor
    editor.more_button.click()
    editor.body.setPlainText('{"seed": 7}')
    for wrong in ('{"seed": ', "[1]", "7", "[" * 10_000):
        editor.body.setPlainText(wrong)
        assert editor._body_problem.isVisible()
        assert changes[-1].agents[1].custom_llm_extra_body == {"seed": 7}
    dialog.agents.list.setCurrentRow(2)
    assert editor.body.toPlainText() == ""
    assert not editor._body_problem.isVisible()
    dialog.agents.list.setCurrentRow(1)
    editor.body.setPlainText("")
    assert changes[-1].agents[1].custom_llm_extra_body == {}
    assert not editor._body_problem.isVisible()


def test_an_agent_that_waits_for_the_user_goes_on_waiting_after_an_edit(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    dialog.show_page("agents")
    dialog.agents.list.setCurrentRow(1)
    editor = dialog.agents.editor
    editor.more_button.click()
    editor.waits.click()
    assert changes[-1].agents[1].overrides == Overrides(first_message="")
    assert not editor.first_message.isEnabled()
    QTest.keyClicks(editor.language, "de")
    QTest.keyClick(editor.language, Qt.Key.Key_Return)
    assert changes[-1].agents[1].overrides == Overrides(first_message="", language="de")
    editor.waits.click()
    assert changes[-1].agents[1].overrides == Overrides(language="de")
    assert editor.first_message.isEnabled()


def test_agents_are_added_edited_and_removed(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    page = dialog.agents
    dialog.show_page("agents")
    QTest.mouseClick(page.add_new, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.editor.agent_id, "agent_9")
    QTest.keyClick(page.editor.agent_id, Qt.Key.Key_Return)
    assert changes[-1].agents[3] == AgentChoice(door="public", agent_id="agent_9")
    page.editor.more_button.click()
    QTest.keyClicks(page.editor.variables, "level = 3")
    QTest.keyClicks(page.editor.language, "de")
    QTest.keyClick(page.editor.language, Qt.Key.Key_Return)
    assert changes[-1].agents[3] == AgentChoice(
        door="public",
        agent_id="agent_9",
        dynamic_variables={"level": 3},
        overrides=Overrides(language="de"),
    )
    page.list.setCurrentRow(0)
    QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert changes[-1].agents == (*SETTINGS.agents[1:], changes[-1].agents[2])
    assert changes[-1].chosen.name == "Ann"


def test_the_last_agent_stays(dialog: SettingsDialog) -> None:
    dialog.show_settings(Settings())
    assert not dialog.agents.remove.isEnabled()


def test_the_chosen_agent_stays_in_the_list_when_the_last_one_goes(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    from msgspec.structs import replace

    dialog.show_page("agents")
    dialog.show_settings(replace(SETTINGS, agent=2))
    dialog.agents.list.setCurrentRow(2)
    QTest.mouseClick(dialog.agents.remove, Qt.MouseButton.LeftButton)
    assert changes[-1].agent == 1


def test_a_server_secret_leaves_the_window_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_page("agents")
    dialog.agents.list.setCurrentRow(2)
    secret = dialog.agents.editor.secret
    QTest.keyClicks(secret, "Bearer x")
    with qtbot.waitSignal(dialog.server_secret_entered) as told:
        QTest.keyClick(secret, Qt.Key.Key_Return)
    assert told.args == [2, "Bearer x"]
    assert secret.text() == ""


def test_own_agents_are_fetched_and_added(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    page = dialog.agents
    dialog.show_page("agents")
    with qtbot.waitSignal(dialog.agents_requested):
        QTest.mouseClick(page.fetch, Qt.MouseButton.LeftButton)
    assert not page.fetch.isEnabled()
    dialog.show_agents((FoundAgent("a7", "Reception"),))
    assert page.fetch.isEnabled()
    QTest.mouseClick(page.add_found, Qt.MouseButton.LeftButton)
    assert changes[-1].agents[-1] == AgentChoice(door="private", agent_id="a7", name="Reception")
    dialog.show_agents((), "This key was refused")
    assert page.result.text() == "This key was refused"
    dialog.show_agents(())
    assert page.result.text() == "Your account has no agents yet."


def test_a_half_written_line_stays_as_it_is(
    dialog: SettingsDialog, changes: list[Settings], qtbot: QtBot
) -> None:
    dialog.show_page("agents")
    dialog.agents.list.setCurrentRow(2)
    box = dialog.agents.editor.server_query
    box.moveCursor(box.textCursor().MoveOperation.End)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "ord")
    assert box.toPlainText().endswith("ord")
    QTest.keyClicks(box, "er=7")
    assert changes[-1].agents[2].server_query == {"customer": "42", "order": "7"}


def test_every_control_of_every_page_has_a_name(dialog: SettingsDialog) -> None:
    dialog.show_agents((FoundAgent("a7", "Reception"),))
    for page in PAGES:
        dialog.show_page(page)
        assert nameless(dialog) == []


@pytest.mark.parametrize("page", PAGES)
def test_no_word_of_a_page_is_cut_at_twice_the_text_size(
    dialog: SettingsDialog, big_text: Callable[[], None], qtbot: QtBot, page: str
) -> None:
    big_text()
    dialog.show_page(page)
    qtbot.waitUntil(lambda: not clipped(dialog))


def test_the_list_of_keys_fits_at_twice_the_text_size(
    qtbot: QtBot, big_text: Callable[[], None], theme: Theme
) -> None:
    listed = KeyList()
    qtbot.addWidget(listed)
    listed.show()
    big_text()
    qtbot.waitUntil(lambda: not clipped(listed))
