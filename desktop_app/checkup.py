"""The check-up: what works on this computer and what does not, row by row."""

from __future__ import annotations

import asyncio
import contextlib
import enum
import re
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from desktop_app.audio.acoustic import Verdict
from desktop_app.devices import words
from desktop_app.devices.device import Catalog, listed
from desktop_app.errors import Action, AppError, Notice, UsageError
from desktop_app.looking import (
    look_at_agent,
    look_at_disk,
    look_at_keys,
    look_at_tray,
)
from desktop_app.paths import Paths
from desktop_app.service.account import Account
from desktop_app.service.hosts import Hosts, hosts_of
from desktop_app.service.reach import reach
from desktop_app.service.rest import Rest
from desktop_app.session import acoustic_words
from desktop_app.session.acoustic import AcousticCheck, Checked
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.keys import Bindings
from desktop_app.session.picking import picked
from desktop_app.session.ports import Kind
from desktop_app.settings import Settings, device_pair
from desktop_app.storage import settings_file
from desktop_app.storage.secrets import THIS_SESSION_ONLY, Secrets
from desktop_app.trying import remember_delay
from desktop_app.wording import sentences, tr

LABELS: Final = {
    "display": tr("Display"),
    "sound in": tr("Microphone"),
    "sound out": tr("Speaker"),
    "echo": tr("Echo"),
    "keyring": tr("Password store"),
    "network": tr("Network"),
    "key": tr("API key"),
    "agent": tr("Agent"),
    "hotkey": tr("Talk key"),
    "tray": tr("Tray"),
    "disk": tr("Disk"),
}
"""What each row is called where people read it; its name is for scripts."""


class Place(enum.Enum):
    """Where a row is put right."""

    AGAIN = "again"
    """Nowhere in this program: change the world, then check again."""
    SOUND = "sound"
    ACCOUNT = "account"
    AGENTS = "agents"
    TALK_KEY = "talk key"
    DATE = "date"


_PLACES: Final = {
    "sound in": Place.SOUND,
    "sound out": Place.SOUND,
    "echo": Place.SOUND,
    "key": Place.ACCOUNT,
    "agent": Place.AGENTS,
    "hotkey": Place.TALK_KEY,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the check-up: ``name`` of what was looked at, what was found, the way out.

    ``private``: words that only the user is to read, such as names and folders, wherever they stand
    in this line or in another.
    """

    name: str
    finding: Finding
    place: Place = Place.AGAIN
    private: tuple[str, ...] = ()

    def as_json(self) -> dict[str, str]:
        """Give the row for scripts."""
        said = self.finding
        return {
            "name": self.name,
            "state": said.grade.value,
            "sentence": sentences(said.fact, said.meaning),
            "remedy": said.remedy,
        }

    def as_text(self, written: Callable[[str], str] = str) -> str:
        """Give the row for people, with what was found as it is ``written`` for them."""
        said = self.finding
        found = written(sentences(said.fact, said.meaning))
        line = f"{said.grade.value:<5} {LABELS[self.name]:<15} {found}"
        return f"{line}\n{'':<22}{written(said.remedy)}" if said.remedy else line


_KEY_ENDING: Final = re.compile(r"…[A-Za-z0-9_-]+")
_QUOTED: Final = re.compile(r"(„)[^“]*(“)|(“)[^”]*(”)|(«\s?)[^»]*?(\s?»)|(「)[^」]*(」)")
"""In the quotes of every language that the program speaks, and in the order in which they open."""


def report(rows: Iterable[Row], *, about: str, private: Iterable[str] = ()) -> str:
    """Write the rows down for somebody else to read: who and where is taken out.

    Args:
        rows: What was found.
        about: Program and system, in one line.
        private: Words besides those of the rows, and besides whatever is quoted, that only the user
            is to read, such as their own host.
    """
    rows = tuple(rows)
    words = {word.strip() for word in (*private, *(word for row in rows for word in row.private))}
    longest_first = sorted(words - {""}, key=len, reverse=True)
    said = "\n".join(row.as_text(lambda text: _for_others(text, longest_first)) for row in rows)
    return f"{about}\n{said}\n"


def _for_others(text: str, private: Iterable[str]) -> str:
    text = _KEY_ENDING.sub("…", text)
    for word in private:  # a part of a longer word is another word
        text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(word)}(?![A-Za-z0-9])", "…", text)
    # Whatever nobody thought of, such as what a service said.
    return _QUOTED.sub(lambda found: "…".join(filter(None, found.groups())), text)


class Checkup:
    """Looks at one thing after the other. No secret and no word is in what it finds.

    Args:
        paths: Where settings are kept; ``None`` keeps nothing.
        settings: What is chosen.
        trouble: What was in the way of reading that.
        display: What was found of the display, before anything that needs one.
        catalog: What is plugged in.
        acoustic: Tries the sound.
        secrets: Where keys are kept.
        rest: The way to the service.
        has_tray: Whether the desktop shows icons of programs.
        bindings: How the keys of the running window fare; ``None`` without one.
        aloud: A sweep of sound may be played; else what was measured before has to do.
    """

    def __init__(
        self,
        *,
        paths: Paths | None,
        settings: Settings,
        trouble: Notice | None,
        display: Finding,
        catalog: Catalog,
        acoustic: AcousticCheck,
        secrets: Secrets,
        rest: Rest,
        has_tray: Callable[[], bool] | None = None,
        bindings: Bindings | None = None,
        aloud: bool = True,
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._trouble = trouble
        self._display = display
        self._catalog = catalog
        self._acoustic = acoustic
        self._secrets = secrets
        self._rest = rest
        self._has_tray = has_tray or _desktop_has_tray
        self._bindings = bindings
        self._aloud = aloud
        self._checked: Checked | None = None

    async def rows(self) -> AsyncGenerator[Row, None]:
        """Give row after row; listening takes a second, a sweep for the echo four."""
        async with contextlib.aclosing(self._rows()) as rows:
            async for row in rows:
                yield replace(row, private=self._private())

    async def _rows(self) -> AsyncGenerator[Row, None]:
        yield Row("display", self._display)
        yield await self._row("sound in", self._look_at_microphone())
        yield Row("sound out", self._look_at_devices("speaker"), Place.SOUND)
        if self._catalog.microphones() and self._catalog.speakers():
            yield await self._row("echo", self._look_at_echo())
        yield Row("keyring", await self._look_at_keyring())
        yield await self._row("network", self._look_at_network())
        yield await self._row("key", self._look_at_key())
        yield await self._row("agent", self._look_at_agent())
        yield await self._row("hotkey", look_at_keys(self._bindings))
        has_display = self._display.grade is Grade.OK
        yield Row("tray", look_at_tray(has_display=has_display, has_tray=self._has_tray))
        yield Row("disk", await self._look_at_disk())

    async def _row(self, name: str, looking: Coroutine[None, None, Finding]) -> Row:
        place = _PLACES.get(name, Place.AGAIN)
        try:
            return Row(name, await looking, place)
        except UsageError as error:  # nothing is wrong, but now is not the time
            found = acoustic_words.of_notice(error.notice)
            return Row(name, replace(found, grade=Grade.WARN), Place.AGAIN)
        except AppError as error:
            return Row(name, acoustic_words.of_notice(error.notice), _place(error.notice, place))

    async def _look_at_microphone(self) -> Finding:
        found = self._look_at_devices("microphone")
        if not self._catalog.microphones():
            return found
        heard = await self._acoustic.listen(self._pick("microphone"))
        if heard.grade is Grade.OK:
            return found
        if self._aloud and self._catalog.speakers():  # it may hear what is loud enough
            with contextlib.suppress(AppError):  # the echo has a row of its own
                if not _deaf(await self._measure()):
                    return found
        return heard

    def _look_at_devices(self, kind: Kind) -> Finding:
        devices = listed(self._catalog, kind)
        if not devices:
            notice = words.none_found(kind)
            return Finding(
                grade=Grade.BAD, fact=tr("{title}.", title=notice.title), remedy=notice.body
            )
        chosen = self._settings.microphone if kind == "microphone" else self._settings.speaker
        names = {one.id: f"“{one.name}”" for one in devices}
        ids = tuple(names)
        used = names.pop(self._pick(kind) or ids[0])
        also = tr("Also there: {names}.", names=", ".join(names.values())) if names else ""
        if chosen and chosen not in ids:
            gone = {
                "microphone": tr("The chosen microphone is not plugged in."),
                "speaker": tr("The chosen speaker is not plugged in."),
            }
            return Finding(
                grade=Grade.WARN,
                fact=gone[kind],
                meaning=sentences(tr("{name} is used in its place.", name=used), also),
                remedy=tr("Plug it in, or choose another one in the settings."),
            )
        return Finding(grade=Grade.OK, fact=sentences(tr("{name} is used.", name=used), also))

    def _pick(self, kind: Kind) -> str | None:
        return picked(kind, self._settings, listed(self._catalog, kind))

    async def _look_at_echo(self) -> Finding:
        if not self._aloud:
            return self._remembered_echo()
        checked = self._checked or await self._measure()
        if _deaf(checked):
            return Finding(
                grade=Grade.WARN,
                fact=tr("Whether your microphone hears your speaker could not be told."),
                meaning=tr("It gave no sound at all."),
                remedy=tr("See to the microphone first, then check again."),
            )
        return checked.finding

    async def _measure(self) -> Checked:
        """Play the sweep, once, and keep the delay that it tells."""
        checked = await self._acoustic.measure(self._pick("microphone"), self._pick("speaker"))
        self._checked = checked
        if self._trouble is None and self._paths is not None:
            # Else its owner has to look at the file first; and the disk has a row of its own.
            with contextlib.suppress(AppError):
                await asyncio.to_thread(_keep_delay, self._paths.settings_file, checked)
        return checked

    def _remembered_echo(self) -> Finding:
        pair = device_pair(self._pick("microphone") or "", self._pick("speaker") or "")
        delay_s = self._settings.echo_delays.get(pair)
        if delay_s is None:
            return Finding(
                grade=Grade.WARN,
                fact=tr("Whether your microphone hears your speaker was not tried yet."),
                meaning=tr("Trying plays two seconds of sound."),
                remedy=tr("Press “Check my sound” in the settings."),
            )
        return Finding(
            grade=Grade.OK,
            fact=tr(
                "When it was tried, your microphone heard your speaker {delay} ms later.",
                delay=round(delay_s * 1000),
            ),
            meaning=tr("That much echo can be taken out."),
        )

    async def _look_at_keyring(self) -> Finding:
        where = await self._secrets.where()
        if where != THIS_SESSION_ONLY:
            return Finding(grade=Grade.OK, fact=tr("Keys are kept in: {where}.", where=where))
        return Finding(
            grade=Grade.WARN,
            fact=tr("No password store is available."),
            meaning=tr("A key is kept until you quit, and no longer."),
            remedy=tr("Install or unlock your system's password store."),
        )

    async def _look_at_network(self) -> Finding:
        hosts = self.hosts()
        await reach(hosts)
        return Finding(grade=Grade.OK, fact=tr("{name} can be reached.", name=hosts.name))

    async def _look_at_key(self) -> Finding:
        hosts = self.hosts()
        key = await self._secrets.get(hosts.key_name)
        if not key:
            return Finding(
                grade=Grade.OK,
                fact=tr("No key is set."),
                meaning=tr("Public agents and the built-in one do without."),
            )
        await Account(self._rest, hosts).check_key(key)
        return Finding(grade=Grade.OK, fact=tr("{name} accepts your key.", name=hosts.name))

    async def _look_at_agent(self) -> Finding:
        agent = self._settings.chosen
        return await look_at_agent(agent, self.hosts(), self._secrets, self._rest)

    async def _look_at_disk(self) -> Finding:
        if self._paths is None:
            return Finding(grade=Grade.WARN, fact=tr("Nothing is kept: this is a trial."))
        found = await asyncio.to_thread(look_at_disk, self._paths)
        if found.grade is Grade.OK and self._trouble is not None:
            return replace(acoustic_words.of_notice(self._trouble), grade=Grade.WARN)
        return found

    def _private(self) -> tuple[str, ...]:
        """Give the words that what is found may hold and only the user is to read."""
        devices = (*self._catalog.microphones(), *self._catalog.speakers())
        agent, own = self._settings.chosen, [self._settings.own_host]
        with contextlib.suppress(AppError):
            if self._settings.region == "own":
                own += [self.hosts().authority, self.hosts().name]
        folder = "" if self._paths is None else str(self._paths.config)
        return (*(one.name for one in devices), agent.name, agent.agent_id, *own, folder)

    def hosts(self) -> Hosts:
        """Give the hosts that the settings lead to.

        Raises:
            ServiceError: They are no address, or no protected one.
        """
        return hosts_of(self._settings)


def _place(notice: Notice, usual: Place) -> Place:
    """Tell where a notice is put right, where it says so itself."""
    match notice.action:
        case Action.OPEN_DATE_SETTINGS:
            return Place.DATE
        case Action.PASTE_KEY | Action.ADD_KEY:
            return Place.ACCOUNT
        case Action.CHOOSE_AGENT:
            return Place.AGENTS
        case Action.OPEN_SETTINGS:
            return Place.ACCOUNT if notice.page == "account" else usual
        case _:
            return usual


def _deaf(checked: Checked) -> bool:
    """Tell whether the microphone gave nothing, not even the sweep."""
    return checked.acoustics.verdict is Verdict.MICROPHONE_SILENT


def _keep_delay(file: Path, checked: Checked) -> None:
    """Keep the measured delay; all else stays as it stands in the file by now."""
    settings, trouble = settings_file.load(file)
    kept = remember_delay(settings, checked)
    if trouble is None and kept != settings:
        settings_file.save(file, kept)


def _desktop_has_tray() -> bool:
    from desktop_app.ui.tray import has_tray

    return has_tray()
