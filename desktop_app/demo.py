"""One whole conversation with the built-in agent: no display, sound device, network or key.

The real window is drawn off screen, the real session talks over a real socket; only the sound
device is scripted.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app import languages, logs
from desktop_app.audio import pcm
from desktop_app.audio.resample import Resampler
from desktop_app.audio.types import Samples
from desktop_app.devices.scripted import SAMPLE_RATE, ScriptedSound
from desktop_app.errors import AppError, Notice, StorageError
from desktop_app.options import CallOptions, DemoOptions, Options
from desktop_app.paths import paths_under
from desktop_app.session.state import Line, SessionState
from desktop_app.session.turn import Speaker, Turn
from desktop_app.settings import AgentChoice, Overrides, Settings
from desktop_app.wording import language, sentences, tr

if TYPE_CHECKING:
    from desktop_app.app import App

QUESTION = "What time is it?"
PATIENCE_S = 15.0
"""So long nothing may happen after the speech; then the conversation has failed."""
LEAD_S = 0.5
"""Silence before the speech, as a person would take a breath."""
AUDIBLE_DBFS = -50.0
STOPPED = Notice(title=tr("The demonstration was stopped"), body=tr("Nothing is wrong."))
NAMES = {
    Speaker.USER: tr("You"),
    Speaker.AGENT: tr("Agent"),
    Speaker.TOOL: tr("Tool"),
    Speaker.NOTE: "--",
}


def run_demo(options: Options, demo: DemoOptions) -> int:
    """Hold the conversation and print it as it grows.

    Returns:
        0, and only if the agent heard something, answered, and its answer was audible.

    Raises:
        AppError: The speech cannot be read, the results cannot be written, or it did not work.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop_app.app import App
    from desktop_app.runner import new_application, run

    folder = None if options.profile is None else paths_under(options.profile).log
    logs.configure("debug" if options.debug else "warning", folder, options.debug)
    speech = None if demo.speech is None else read_speech(demo.speech)
    if demo.out is not None:
        with _writing(demo.out):
            demo.out.mkdir(parents=True, exist_ok=True)
    # No greeting: the first word is the user's.
    agent = AgentChoice(overrides=Overrides(first_message=""))
    settings = Settings(agents=(agent,), reconnect=False, theme="light")
    sound = ScriptedSound()
    demonstration = Demonstration(sound, speech, demo)
    application = new_application()
    languages.dress(application, language())
    app = App(application, None, settings, CallOptions(), sound=sound, on_state=demonstration.watch)
    return run(application, lambda quit_asked: demonstration.main(app, quit_asked))


class Demonstration:
    """Speaks, waits for the answer, and judges it."""

    def __init__(self, sound: ScriptedSound, speech: Samples | None, demo: DemoOptions) -> None:
        self._sound = sound
        self._speech = speech
        self._demo = demo
        self._state = SessionState()
        self._changed = asyncio.Event()
        self._printed: set[int] = set()
        self._was_heard = False

    def watch(self, state: SessionState) -> None:
        """Take a new state; print the turns that are complete."""
        if self._state.speaking and not state.speaking:
            self._was_heard = True
        self._state = state
        self._changed.set()
        for turn in state.turns:
            if turn.key not in self._printed and not (turn.tentative or turn.streaming):
                self._printed.add(turn.key)
                print(f"{NAMES[turn.speaker]}: {turn.text} {turn.detail}".rstrip(), flush=True)

    async def main(self, app: App, quit_asked: asyncio.Event) -> int:
        """Run the program and the script beside it."""
        stopped = False
        running = asyncio.ensure_future(app.main(quit_asked))
        speaking = asyncio.ensure_future(self._converse())
        quitting = asyncio.ensure_future(quit_asked.wait())
        try:
            # The program itself may fail, or be asked to quit.
            await asyncio.wait({running, speaking, quitting}, return_when=asyncio.FIRST_COMPLETED)
            stopped = quitting.done() and not speaking.done()
            if speaking.done():
                await speaking
                app.session.end()
                self._write(app)
        finally:
            quit_asked.set()
            speaking.cancel()
            await asyncio.gather(speaking, quitting, return_exceptions=True)
            await running
        if stopped:
            raise AppError(STOPPED)
        self._judge()
        return 0

    async def _converse(self) -> None:
        speech = self._speech
        if speech is None:
            from desktop_app.local_agent.voice import synthesize

            words = self._demo.say or QUESTION
            speech = (await asyncio.to_thread(synthesize, words, SAMPLE_RATE)).samples
        lead = np.zeros(round(LEAD_S * SAMPLE_RATE), np.float32)
        self._sound.say(np.concatenate((lead, speech)))
        with contextlib.suppress(TimeoutError):
            while not self._is_done():
                async with asyncio.timeout(PATIENCE_S + self._sound.left_to_say_s):
                    await self._progress()

    async def _progress(self) -> None:
        """Wait until the conversation has moved on; pings are no progress."""
        before = (self._state.turns, self._state.speaking, self._state.line)
        while before == (self._state.turns, self._state.speaking, self._state.line):
            self._changed.clear()
            await self._changed.wait()

    def _is_done(self) -> bool:
        if self._state.line is Line.IDLE and self._state.notice is not None:
            return True
        return self._was_heard and not self._state.speaking and self._answer() is not None

    def _turn(self, speaker: Speaker) -> Turn | None:
        turns = (turn for turn in reversed(self._state.turns) if turn.speaker is speaker)
        return next((turn for turn in turns if turn.text and not turn.tentative), None)

    def _answer(self) -> Turn | None:
        return None if self._turn(Speaker.USER) is None else self._turn(Speaker.AGENT)

    def _judge(self) -> None:
        if self._turn(Speaker.USER) is None:
            problem = tr("The agent heard nothing.")
        elif self._answer() is None:
            problem = tr("The agent heard you and did not answer.")
        elif not self._was_heard or pcm.level_dbfs(self._sound.played) < AUDIBLE_DBFS:
            problem = tr("The agent's answer was not audible.")
        else:
            return
        notice = self._state.notice
        body = problem if notice is None else sentences(problem, notice.sentence)
        raise AppError(Notice(title=tr("The demonstration did not work"), body=body))

    def _write(self, app: App) -> None:
        out = self._demo.out
        if out is None:
            return
        from desktop_app.ui.render import render_window

        with _writing(out):
            lines = (json.dumps(_as_json(turn), ensure_ascii=False) for turn in self._state.turns)
            (out / "transcript.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
            with wave.open(str(out / "reply.wav"), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(SAMPLE_RATE)
                file.writeframes(pcm.encode(self._sound.played, "pcm"))
            render_window(app.window, out / "window.png")


def _as_json(turn: Turn) -> dict[str, str | int | float | bool | None]:
    return {
        "speaker": turn.speaker.value,
        "text": turn.text,
        "at": turn.at_s,
        "event_id": turn.event_id,
        "interrupted": turn.interrupted,
    }


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            Notice(
                title=tr("Cannot write to “{folder}”", folder=folder),
                body=tr("Choose another folder for the results."),
                details=error.strerror or "",
            )
        ) from error


def read_speech(path: Path) -> Samples:
    """Read a WAV file of 16-bit samples as mono at the scripted rate.

    Raises:
        StorageError: It is not such a file.
    """
    try:
        with wave.open(str(path), "rb") as file:
            rate, channels = file.getframerate(), file.getnchannels()
            if file.getsampwidth() != 2 or rate < 1:
                raise wave.Error("not 16 bits a sample")
            frames = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise StorageError(
            Notice(
                title=tr("“{name}” cannot be used as speech", name=path.name),
                body=tr("It has to be a WAV file of 16-bit samples."),
                details=str(error),
            )
        ) from error
    whole = len(frames) - len(frames) % (2 * channels)  # the file may have been cut short
    samples = pcm.decode(frames[:whole], "pcm").reshape(-1, channels).mean(axis=1)
    resampler = Resampler(rate, SAMPLE_RATE)
    return np.concatenate((resampler.push(samples), resampler.flush()))
