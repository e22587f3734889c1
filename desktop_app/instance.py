"""The running instance as others reach it: commands become intents, and the state an answer."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import partial
from typing import Final, assert_never

from desktop_app.calling import Calling
from desktop_app.control import messages
from desktop_app.control.claim import Claim
from desktop_app.control.messages import Answer, Command
from desktop_app.control.server import Server
from desktop_app.errors import NoPlaceError, Notice
from desktop_app.intents import Intents
from desktop_app.options import CallOptions
from desktop_app.reporting import in_words, report
from desktop_app.session.session import ONE_CALL_AT_A_TIME, VoiceSession
from desktop_app.session.state import SessionState
from desktop_app.session.talk import Finger
from desktop_app.wording import tr

LONGEST_PRESS_S: Final = 120.0
"""A press of the talk key by command has no finger on it: after this time it is let go."""


class Instance:
    """Lets other processes of this user reach this one.

    Args:
        claim: The right to; a notice says why there is none, ``None`` does not want any.
        intents: Carry out what is asked.
        session: Tells how things are.
        calling: Is told whom to call.
    """

    def __init__(
        self,
        claim: Claim | Notice | None,
        intents: Intents,
        session: VoiceSession,
        calling: Calling,
    ) -> None:
        self._claim = claim
        self._session = session
        self._intents = intents
        self._calling = calling
        self._press = Press(
            partial(intents.press_talk, Finger.COMMAND),
            partial(intents.release_talk, Finger.COMMAND),
        )
        self._server: Server | None = None

    def listen(self) -> Notice | None:
        """Begin to answer; what is in the way is returned, and then nobody can."""
        if not isinstance(self._claim, Claim):
            return self._claim
        self._server = Server(self._claim.address, self.answer)
        try:
            self._server.listen()
        except NoPlaceError as error:
            self.close()
            self._claim.release()  # nobody shall wait for an answer
            return error.notice
        return None

    def close(self) -> None:
        """Answer no more; whoever starts now waits for this process to end."""
        self._press.forget()
        if self._server is not None:
            self._server.close()
            self._server = None

    def follow(self, state: SessionState) -> None:
        """See every state: a press that something else has ended is none any more."""
        if not state.gate_open:
            self._press.forget()

    def answer(self, command: Command) -> Answer:
        """Carry out a command at once."""
        match command:
            case messages.Talk():
                return self._talk(command)
            case messages.Mute():
                muted = self._session.state.muted
                self._intents.set_muted(not muted if command.to == "toggle" else command.to == "on")
                return Answer(sentence=MUTED if self._session.state.muted else NOT_MUTED)
            case messages.Stop():
                self._intents.stop()
                return Answer()
            case messages.Say():
                return self._say(command.text)
            case messages.Context():
                heard = self._intents.add_context(command.text)
                return Answer() if heard else Answer(done=False, sentence=NO_CALL_TO_TELL)
            case messages.End():
                in_call = self._session.in_call
                self._intents.end()
                return Answer() if in_call else Answer(sentence=NO_CALL)
            case messages.Show():
                if command.hidden:
                    return Answer(sentence=RUNS)
                self._show(command.token)
                return Answer(sentence=SHOWN if command.again else "")
            case messages.Call():
                return self._call(command)
            case messages.Status():
                found = report(self._session.state, transcript=command.transcript)
                return Answer(sentence=in_words(found), report=found)
            case _:
                assert_never(command)

    def _talk(self, command: messages.Talk) -> Answer:
        calls = not self._session.in_call
        match command.how:
            case "press":
                self._press.down()
            case "release":
                self._press.up()
                return Answer()
            case "toggle":
                self._press.forget()
                self._intents.toggle_talk()
        if calls:
            return self._came_of_it()
        return Answer(sentence=MUTED if self._session.state.muted else "")

    def _say(self, text: str) -> Answer:
        calls = not self._session.in_call
        read = self._intents.say(text)
        if calls:
            return self._came_of_it()
        return Answer() if read else Answer(done=False, sentence=CALL_ENDS)

    def _call(self, command: messages.Call) -> Answer:
        self._show(command.token)
        if command.raw_sound or command.quit_when_ended:
            return Answer(done=False, sentence=ONLY_AT_START)
        if self._session.in_call:
            return Answer(done=False, sentence=ONE_CALL_AT_A_TIME.sentence)
        before, self._calling.asked = self._calling.asked, _asked(command)
        self._intents.call()
        answer = self._came_of_it()
        if not answer.done:
            self._calling.asked = before
        return answer

    def _show(self, token: str) -> None:
        if token:  # read, and then unset, by Qt when it asks the compositor
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._intents.show_window()

    def _came_of_it(self) -> Answer:
        """Tell whether a call that was asked for has been placed."""
        if self._session.in_call:
            return Answer(sentence=tr("Calling {name}.", name=self._session.state.agent_name))
        notice = self._session.state.notice
        return Answer(done=False, sentence=NO_CALL_CAME if notice is None else notice.sentence)


class Press:
    """A press of the talk key that ends by itself when whoever gave it does not come back.

    Args:
        press: Presses the key.
        release: Releases it.
        longest_s: So long it is held without another word.
    """

    def __init__(
        self,
        press: Callable[[], None],
        release: Callable[[], None],
        longest_s: float = LONGEST_PRESS_S,
    ) -> None:
        self._press = press
        self._release = release
        self._longest_s = longest_s
        self._due: asyncio.TimerHandle | None = None

    def down(self) -> None:
        """Press, or say that it is still held."""
        self.forget()
        self._press()
        self._due = asyncio.get_running_loop().call_later(self._longest_s, self.up)

    def up(self) -> None:
        """Release."""
        self.forget()
        self._release()

    def forget(self) -> None:
        """It was ended otherwise."""
        if self._due is not None:
            self._due.cancel()
            self._due = None


def _asked(command: messages.Call) -> CallOptions:
    return CallOptions(
        agent_id=command.agent_id,
        signed_url=command.signed_url,
        builtin=command.builtin,
        server=command.server,
        text_only=command.text_only,
    )


RUNS: Final = tr("Earshot runs already.")
SHOWN: Final = tr("Earshot runs already; its window comes to the front.")
MUTED: Final = tr("Muted: nobody hears the microphone.")
NOT_MUTED: Final = tr("Not muted.")
NO_CALL: Final = tr("There was no call.")
NO_CALL_TO_TELL: Final = tr("There is no call. A note needs one: start it with “earshot call”.")
NO_CALL_CAME: Final = tr("The call could not be started. The window tells more.")
CALL_ENDS: Final = tr("The call is ending, and nobody would read this. Try again in a moment.")
ONLY_AT_START: Final = tr(
    "Earshot runs already. --raw-sound and --quit-when-ended belong to the start of the program:"
    " leave them out, or name another --profile."
)
