"""What a person can want, whichever way it is said: window, key, tray or command line."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.session.session import VoiceSession
from desktop_app.session.talk import Finger


class Intents:
    """Carries out each wish in the one way there is to do so.

    Args:
        session: Does the talking.
        place_call: Calls the chosen agent.
        show_window: Brings the window to the front.
        toggle_window: Does so, or puts it away if it is there already.
    """

    def __init__(
        self,
        session: VoiceSession,
        *,
        place_call: Callable[[], None],
        show_window: Callable[[], None],
        toggle_window: Callable[[], None],
    ) -> None:
        talking = session.talking
        self._session = session
        self.call = place_call
        self.show_window = show_window
        self.toggle_window = toggle_window
        self.lock_talk = talking.lock
        self.set_muted = session.set_muted
        self.stop = session.stop
        self.escape = talking.escape
        self.toggle_pause = talking.toggle_pause
        self.end = session.end
        self.add_context = session.add_context

    def press_talk(self, finger: Finger = Finger.WINDOW) -> None:
        """Talk; outside a call, to the chosen agent. Two fingers at once lock."""
        if not self._session.in_call:
            self.call()
        self._session.press_talk(finger)

    def release_talk(self, finger: Finger = Finger.WINDOW) -> None:
        """Let go of the talk key."""
        self._session.release_talk(finger)

    def toggle_talk(self, finger: Finger = Finger.COMMAND) -> None:
        """Tap the talk key."""
        self.press_talk(finger)
        self.release_talk(finger)

    def toggle_mute(self) -> None:
        """Mute, or unmute."""
        self._session.set_muted(not self._session.state.muted)

    def say(self, text: str) -> bool:
        """Send a typed message, if need be in a new call; ``False`` if nobody reads it."""
        if not self._session.in_call:
            self.call()
        return self._session.say(text)
