"""Signals rise: whatever the main window asks for becomes a call, here and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.remedies import Remedies

if TYPE_CHECKING:
    from desktop_app.app import App


class Wiring:
    """Connects the window with what carries its wishes out. Kept: Qt holds slots only weakly.

    Args:
        app: With everything built.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._remedies = Remedies(
            app.session,
            app.desk,
            call=app.intents.call,
            look_again=app.session.devices.look_again,
            choose_microphone=app.wishes.choose_microphone,
            choose_keys=app.global_keys.configure,
        )
        self._connect_talking()
        self._connect_choosing()
        self._connect_answers()

    def _connect_talking(self) -> None:
        window, intents = self._app.window, self._app.intents
        window.talk_pressed.connect(intents.press_talk)
        window.talk_released.connect(intents.release_talk)
        window.talk_locked.connect(intents.lock_talk)
        window.escape_pressed.connect(intents.escape)
        window.pause_clicked.connect(intents.toggle_pause)
        window.mute_clicked.connect(intents.toggle_mute)
        window.stop_clicked.connect(intents.stop)
        window.end_clicked.connect(intents.end)
        window.call_clicked.connect(intents.call)
        window.message_sent.connect(self._on_message_sent)
        window.typing_noticed.connect(self._app.session.note_typing)

    def _connect_choosing(self) -> None:
        window, wishes = self._app.window, self._app.wishes
        window.agent_chosen.connect(self._on_agent_chosen)
        window.microphone_chosen.connect(wishes.choose_microphone)
        window.speaker_chosen.connect(wishes.choose_speaker)
        window.volume_changed.connect(lambda volume: self._change(volume=volume))
        window.settings_opened.connect(self._app.desk.open)
        window.header.profile_chosen.connect(self._app.desk.use_profile)

    def _connect_answers(self) -> None:
        window, session = self._app.window, self._app.session
        window.notice_action_clicked.connect(self._remedies.apply)
        window.notice_dismissed.connect(session.dismiss_notice)
        window.approval_answered.connect(
            lambda call_id, yes: session.answer_approval(call_id, approved=yes)
        )
        window.replay_clicked.connect(
            lambda key: session.replay(key, speaker=self._app.settings.speaker or None)
        )

    def _on_message_sent(self, text: str) -> None:
        if not self._app.intents.say(text):
            self._app.window.composer.give_back(text)

    def _on_agent_chosen(self, index: int) -> None:
        self._app.calling.asked = None
        self._change(agent=index)

    def _change(self, **fields: object) -> None:
        self._app.change_settings(msgspec.structs.replace(self._app.settings, **fields))
