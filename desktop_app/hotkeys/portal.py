"""Global keys from the desktop's portal: the one way under Wayland.

The desktop decides which key it is, and asks its user in a window of its own, which may stay open
for minutes; meanwhile the key is *unset*. What it then tells is shown as it is told. There is no
way to ask for the true state of a key, so whatever ends a session also lets go of its keys.

Interfaces: org.freedesktop.portal.GlobalShortcuts, version 1 and 2, and
org.freedesktop.host.portal.Registry, by which a program that is in no sandbox says who it is.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Final

from jeepney import DBusAddress, MatchRule

from desktop_app import APP_ID
from desktop_app.hotkeys.bus import Body, Bus, BusError, Signal, open_bus
from desktop_app.hotkeys.pairing import Pairing
from desktop_app.hotkeys.triggers import trigger
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.wording import tr

log = logging.getLogger(__name__)

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SHORTCUTS: Final = "org.freedesktop.portal.GlobalShortcuts"
REQUEST: Final = "org.freedesktop.portal.Request"
SESSION: Final = "org.freedesktop.portal.Session"
REGISTRY: Final = "org.freedesktop.host.portal.Registry"
DAEMON: Final = "org.freedesktop.DBus"

ASKED_S: Final = 2.0
"""So long the desktop may take to give keys without asking; after that it is asking its user."""
STEP_S: Final = 5.0
"""So long it may take over what it does without asking anybody."""
REFUSED: Final = "org.freedesktop.portal.Error.Failed"
"""What the registry says of a program without a desktop entry."""
NOTICE_S, TRIES = 0.2, 10
"""A portal notices a new desktop entry by and by: so often it is asked again, so long apart."""
REPEATS_S: Final = 2.0
"""A held key that repeats does so more often than this."""
CONFIGURABLE: Final = 2
"""From this version on the portal can be asked to open its window again."""

_PORTAL: Final = DBusAddress(PATH, NAME, SHORTCUTS)
_HOST: Final = DBusAddress(PATH, NAME, REGISTRY)
_PROPERTIES: Final = DBusAddress(PATH, NAME, "org.freedesktop.DBus.Properties")

_Options = dict[str, tuple[str, object]]


class PortalHotkeys:
    """The port `Hotkeys` for desktops with a portal.

    Args:
        introduce: Makes the program known to a desktop that does not know it; true if it did. It
            waits for the disk.
    """

    def __init__(self, introduce: Callable[[], bool] = lambda: False) -> None:
        self._introduce = introduce
        self._pairing = Pairing()
        self._changed: Callable[[Mapping[Deed, Binding]], None] = lambda _bindings: None
        self._bus: Bus | None = None
        self._owner = ""
        self._version = 1
        self._session = ""
        self._wanted: Mapping[Deed, Accelerator] = {}
        self._bindings: Mapping[Deed, Binding] = {}
        self._turn = asyncio.Lock()
        self._answers: dict[str, asyncio.Future[Body]] = {}
        self._tokens = itertools.count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._activated_s: dict[Deed, float] = {}

    def watch(
        self,
        *,
        pressed: Callable[[Deed], None],
        released: Callable[[Deed], None],
        changed: Callable[[Mapping[Deed, Binding]], None],
    ) -> None:
        """Say whom to tell."""
        self._pairing = Pairing(pressed, released)
        self._changed = changed

    async def bind(self, wanted: Mapping[Deed, Accelerator]) -> Mapping[Deed, Binding]:
        """Ask the desktop for these keys in place of those before."""
        async with self._turn:
            self._wanted = dict(wanted)
            self._bindings = await self._bind()
            return self._bindings

    async def configure(self) -> None:
        """Open the desktop's window for keys; old portals open it only for a new session."""
        async with self._turn:
            if self._bus is None or not self._session or self._version < CONFIGURABLE:
                self._tell(await self._bind())
                return
            try:
                await self._bus.call(
                    _PORTAL, "ConfigureShortcuts", "osa{sv}", (self._session, "", {})
                )
            except BusError as error:
                log.info("the portal opens no window: %s", error)

    async def close(self) -> None:
        """Watch nothing any more; the portal ends what belonged to a connection that is closed."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._pairing.release_all()
        if self._bus is not None:
            await self._bus.close()
            self._bus = None

    # Binding.

    async def _bind(self) -> dict[Deed, Binding]:
        await self._end_session()
        if not self._wanted:
            return {}
        try:
            bus = await self._open()
            await self._begin_session(bus)
            return await self._ask_for_keys(bus)
        except BusError as error:
            log.info("the portal gives no keys: %s", error)
            return self._all(Fate.ABSENT, NOBODY_THERE)

    async def _open(self) -> Bus:
        if self._bus is not None:
            return self._bus
        bus = await open_bus(self._on_signal, self._on_bus_lost)
        try:
            for interface in (SHORTCUTS, REQUEST, SESSION):
                await bus.listen(MatchRule(type="signal", sender=NAME, interface=interface))
            owners = MatchRule(type="signal", sender=DAEMON, member="NameOwnerChanged")
            owners.add_arg_condition(0, NAME)
            await bus.listen(owners)
        except BaseException:
            await bus.close()
            raise
        self._bus = bus
        return bus

    async def _begin_session(self, bus: Bus) -> None:
        # First of all: after any other call it is settled whom the portal takes us for.
        await self._register(bus)
        version = await bus.call(_PROPERTIES, "Get", "ss", (SHORTCUTS, "version"))
        match version:
            case ((_, int(number)),):
                self._version = number
            case _:
                raise BusError("no such portal")
        self._owner = await bus.owner_of(NAME)
        options: _Options = {"session_handle_token": ("s", f"earshot{next(self._tokens)}")}
        made = await self._request(bus, "CreateSession", "a{sv}", (), options)
        self._session = str(made.get("session_handle", ("s", ""))[1])
        if not self._session:
            raise BusError("the portal makes no session")

    async def _register(self, bus: Bus) -> None:
        """Say who we are, so that the portal remembers the keys, or gives any at all."""
        if await self._is_known(bus) or not await asyncio.to_thread(self._introduce):
            return
        for _ in range(TRIES):
            await asyncio.sleep(NOTICE_S)
            if await self._is_known(bus):
                return

    async def _is_known(self, bus: Bus) -> bool:
        try:
            # Whoever answers this is started by it, if need be.
            await bus.call(_HOST, "Register", "sa{sv}", (APP_ID, {}))
        except BusError as error:
            log.info("not registered with the portal: %s", error)
            return error.name != REFUSED  # Old portals have no registry, and need none.
        return True

    async def _ask_for_keys(self, bus: Bus) -> dict[Deed, Binding]:
        shortcuts = [
            (
                deed.value,
                {
                    "description": ("s", _described(deed)),
                    "preferred_trigger": ("s", trigger(accelerator)),
                },
            )
            for deed, accelerator in self._wanted.items()
        ]
        body = (self._session, shortcuts, "")
        answer = await self._start(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", body, {})
        await asyncio.wait([answer], timeout=ASKED_S)
        if not answer.done():
            # It is asking its user: the answer is told when it comes.
            self._do(self._hear_choice(bus, self._session, answer))
            return self._all(Fate.UNSET, tr("Your desktop is asking which key it shall be."))
        if not self._session:
            raise BusError("the portal is gone")
        return await self._given(bus, answer.result())

    async def _hear_choice(self, bus: Bus, session: str, answer: asyncio.Future[Body]) -> None:
        try:
            bindings = await self._given(bus, await answer)
        except BusError as error:
            log.info("the portal gives no keys: %s", error)
            return
        if session == self._session:
            self._tell(bindings)

    async def _given(self, bus: Bus, answer: Body) -> dict[Deed, Binding]:
        """Read what the desktop gave; of what it says at once some leave out the keys."""
        code, results = answer_in(answer)
        if code:
            return self._all(Fate.UNSET)
        body = (self._session,)
        listed = await self._request(bus, "ListShortcuts", "oa{sv}", body, {})
        return self._read(listed.get("shortcuts", results.get("shortcuts", ("", [])))[1])

    async def _start(
        self, bus: Bus, method: str, signature: str, body: Body, options: _Options
    ) -> asyncio.Future[Body]:
        """Call what answers later, by a signal; give what will hold the code and the results."""
        token = f"earshot{next(self._tokens)}"
        sender = bus.name.removeprefix(":").replace(".", "_")
        answer: asyncio.Future[Body] = asyncio.get_running_loop().create_future()
        # The answer may come before the call returns, so its place is known beforehand.
        self._answers[f"{PATH}/request/{sender}/{token}"] = answer
        options = {**options, "handle_token": ("s", token)}
        await bus.call(_PORTAL, method, signature, (*body, options))
        return answer

    async def _request(
        self, bus: Bus, method: str, signature: str, body: Body, options: _Options
    ) -> _Options:
        answer = await self._start(bus, method, signature, body, options)
        try:
            async with asyncio.timeout(STEP_S):
                code, results = answer_in(await answer)
        except TimeoutError as error:
            raise BusError(f"no answer to {method}") from error
        if code:
            raise BusError(f"{method} was refused")
        return results

    async def _end_session(self) -> None:
        session, self._session = self._session, ""
        self._pairing.release_all()
        self._answers.clear()
        for task in self._tasks - {asyncio.current_task()}:
            task.cancel()
        if session and self._bus is not None:
            try:
                await self._bus.call(DBusAddress(session, NAME, SESSION), "Close")
            except BusError as error:
                log.info("the portal does not end the session: %s", error)

    def _all(self, fate: Fate, why: str = "") -> dict[Deed, Binding]:
        return {deed: Binding(fate=fate, wanted=one, why=why) for deed, one in self._wanted.items()}

    def _read(self, shortcuts: object) -> dict[Deed, Binding]:
        labels = labels_in(shortcuts)
        bindings = {}
        for deed, wanted in self._wanted.items():
            label = labels.get(deed.value, "")
            fate = Fate.WORKS if label else Fate.UNSET
            bindings[deed] = Binding(fate=fate, label=label, wanted=wanted)
        return bindings

    # What the bus says.

    def _on_signal(self, signal: Signal) -> None:
        if signal.sender == DAEMON and signal.member == "NameOwnerChanged":
            self._on_owner(str(signal.body[2]))
        elif signal.sender != self._owner:
            return  # Anybody on the bus may say anything: only the portal is listened to.
        elif signal.interface == REQUEST and signal.member == "Response":
            answer = self._answers.pop(signal.path, None)
            if answer is not None and not answer.done():
                answer.set_result(signal.body)
        elif signal.interface == SESSION and signal.path == self._session:
            self._session = ""
            self._pairing.release_all()
            self._tell(self._all(Fate.UNSET, tr("Your desktop has taken the keys back.")))
        elif signal.interface == SHORTCUTS:
            self._on_shortcut(signal)

    def _on_shortcut(self, signal: Signal) -> None:
        match signal.member, signal.body:
            case "Activated", (self._session, str(name), *_) if name in _DEEDS:
                self._press(_DEEDS[name])
            case "Deactivated", (self._session, str(name), *_) if name in _DEEDS:
                self._pairing.release(_DEEDS[name])
            case "ShortcutsChanged", (self._session, shortcuts):
                self._tell(self._read(shortcuts))

    def _press(self, deed: Deed) -> None:
        now_s = asyncio.get_running_loop().time()
        if now_s - self._activated_s.get(deed, now_s) > REPEATS_S:
            self._pairing.release(deed)  # Too late for a repetition: the release got lost.
        self._activated_s[deed] = now_s
        self._pairing.press(deed)

    def _on_owner(self, owner: str) -> None:
        """The portal came, went, or both."""
        if owner == self._owner:
            return
        if not owner:
            self._lose()
        elif self._wanted:
            self._do(self._begin_again(owner))

    def _on_bus_lost(self) -> None:
        self._bus = None
        self._lose()

    def _lose(self) -> None:
        self._owner = self._session = ""
        self._pairing.release_all()
        for answer in self._answers.values():
            if not answer.done():
                answer.set_result(_GONE)
        self._answers.clear()
        self._tell(self._all(Fate.ABSENT, NOBODY_THERE))

    async def _begin_again(self, owner: str) -> None:
        async with self._turn:
            if owner != self._owner or not self._session:
                self._tell(await self._bind())

    def _tell(self, bindings: Mapping[Deed, Binding]) -> None:
        if bindings != self._bindings:
            self._bindings = bindings
            self._changed(bindings)

    def _do(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("the portal's keys are let go", exc_info=fault)
            self._pairing.release_all()


_GONE: Final[Body] = (2, {})
"""The answer of a portal that will not answer: code 2, ended in some other way."""
_DEEDS: Final = {deed.value: deed for deed in Deed}
NOBODY_THERE: Final = tr("Your desktop does not give keys to programs, or does not answer.")


def _described(deed: Deed) -> str:
    """Say what a key does, for the desktop's own window."""
    match deed:
        case Deed.TALK:
            return tr("Hold to talk with the agent, tap to keep talking")
        case Deed.MUTE:
            return tr("Mute or unmute the microphone")
        case Deed.SHOW:
            return tr("Show the window of Earshot")


def answer_in(body: Body) -> tuple[int, _Options]:
    """Read the code and the results of an answer.

    Raises:
        BusError: It is not made as answers are.
    """
    match body:
        case (int(code), dict(results)) if all(map(_is_variant, results.values())):
            return code, results
    raise BusError("the portal's answer cannot be read")


def _is_variant(value: object) -> bool:
    return isinstance(value, tuple) and len(value) == 2


def labels_in(shortcuts: object) -> dict[str, str]:
    """Read what keys are called, by id; what is no such list gives none.

    Args:
        shortcuts: As the portal lists them: of each its id, and what there is to say of it.
    """
    labels = {}
    for one in shortcuts if isinstance(shortcuts, list) else ():
        match one:
            case (str(name), {"trigger_description": (_, str(label))}):
                labels[name] = label
    return labels
