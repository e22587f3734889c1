"""What the settings window shows and asks besides settings: devices, keys, start at login."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_app.errors import StorageError
from desktop_app.hotkeys.desktops import desktop_of, recipe
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.global_keys import GlobalKeys
    from desktop_app.runner import Tasks
    from desktop_app.storage.login_item import LoginItem
    from desktop_app.ui.presence_page import PresenceSection
    from desktop_app.ui.settings_dialog import SettingsDialog
    from desktop_app.ui.shortcuts_page import ShortcutsSection
    from desktop_app.wishes import Wishes


def wire(
    dialog: SettingsDialog, wishes: Wishes, keys: GlobalKeys, login: LoginItem | None, tasks: Tasks
) -> None:
    """Connect a settings window that has just been made.

    Args:
        dialog: The window.
        wishes: Uses the devices that are chosen in it.
        keys: Tells how the keys of every program fare, and what is pressed.
        login: Has the program started at login; ``None`` where nobody could.
        tasks: Runs what waits.
    """
    dialog.microphone_chosen.connect(wishes.choose_microphone)
    dialog.speaker_chosen.connect(wishes.choose_speaker)
    page = dialog.shortcuts
    page.window_wanted.connect(keys.configure)
    page.recording_changed.connect(keys.rest)
    keys.observe(page.show_bindings)
    keys.observe(lambda bindings: show_lines(page, bindings, os.environ))

    def takes_press(deed: Deed) -> bool:
        page.show_key_pressed(deed)
        return page.invites_presses and not keys.in_call  # there they do what they are for as well

    keys.watch(takes_press, page.show_key_released)
    if login is not None:
        presence = dialog.presence
        presence.shown.connect(lambda: tasks.spawn(show_login(presence, login)))
        presence.login_clicked.connect(lambda on: tasks.spawn(set_login(presence, login, on)))


def show_lines(
    page: ShortcutsSection, bindings: Mapping[Deed, Binding], environment: Mapping[str, str]
) -> None:
    """Show how to bind the talk key by hand, where nothing gives keys to programs."""
    talk = bindings.get(Deed.TALK)
    if talk is None or talk.fate is not Fate.ABSENT:
        page.show_desktop_lines("", "")
        return
    wanted = talk.wanted or Accelerator.parse(Settings().talk_hotkey)
    by_hand = recipe(desktop_of(environment), wanted)
    page.show_desktop_lines(by_hand.how, "\n".join(by_hand.lines))


async def show_login(section: PresenceSection, login: LoginItem) -> None:
    """Show whether the system starts the program."""
    section.show_login(await asyncio.to_thread(login.is_on))


async def set_login(section: PresenceSection, login: LoginItem, on: bool) -> None:
    """Have the system start the program, or not any more."""
    trouble = ""
    try:
        await asyncio.to_thread(login.set, on)
    except StorageError as error:
        trouble = error.notice.sentence
    section.show_login(await asyncio.to_thread(login.is_on), trouble)
