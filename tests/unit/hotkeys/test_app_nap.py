"""While a call is on, macOS is told so; once, and until it is over."""

import ctypes

import pytest

from desktop_app.hotkeys.app_nap import Awake, ProcessInfo
from tests.unit.hotkeys.libraries import Library

STRING, INFO_CLASS, TEXT, INFO, TOKEN = 0x10, 0x20, 0x7FFF_0000_0030, 0x7FFF_0000_0040, 0x50


class Told:
    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self, reason: str) -> int:
        self.told.append(reason)
        return 7

    def end(self, token: int) -> None:
        assert token == 7
        self.told.append("over")


def test_each_call_is_told_once_and_once_that_it_is_over() -> None:
    told = Told()
    awake = Awake(told)
    for on in (False, True, True, False, False, True):
        awake.keep(on)
    assert told.told == ["A call is on", "over", "A call is on"]


def test_elsewhere_there_is_nothing_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    asked: list[object] = []
    monkeypatch.setattr(ctypes, "CDLL", asked.append)
    awake = Awake()
    awake.keep(True)
    awake.keep(False)
    assert asked == []


class Runtime:
    """The runtime of Objective-C, with the few classes that are sent messages."""

    def __init__(self) -> None:
        self.selectors: list[bytes] = []
        self.activities: list[int] = []
        self.retained = 0
        self.library = Library(
            {
                "objc_getClass": {b"NSString": STRING, b"NSProcessInfo": INFO_CLASS}.get,
                "sel_registerName": self.selector,
                "objc_msgSend": self.send,
            }
        )

    def selector(self, name: bytes) -> int:
        self.selectors.append(name)
        return len(self.selectors)

    def send(self, to: int, selector: int, *given: ctypes.c_uint64) -> int | None:
        values: list[object] = [one.value for one in given]
        match to, self.selectors[selector - 1], values:
            case 0x10, b"stringWithUTF8String:", [bytes()]:
                return TEXT
            case 0x20, b"processInfo", []:
                return INFO
            case 0x7FFF_0000_0040, b"beginActivityWithOptions:reason:", [int(options), int(reason)]:
                assert reason == TEXT
                self.activities.append(options)
                return TOKEN
            case 0x7FFF_0000_0040, b"endActivity:", [0x50]:
                self.activities.pop()
                return None
            case 0x50, b"retain", []:
                self.retained += 1
                return TOKEN
            case 0x50, b"release", []:
                self.retained -= 1
                return None
        raise AssertionError((to, self.selectors[selector - 1], values))


def test_the_messages_are_those_of_nsprocessinfo(monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = Runtime()
    libraries = {
        "/System/Library/Frameworks/Foundation.framework/Foundation": Library({}),
        "/usr/lib/libobjc.A.dylib": runtime.library,
    }
    monkeypatch.setattr(ctypes, "CDLL", libraries.__getitem__)
    info = ProcessInfo()
    token = info.begin("A call is on")
    assert runtime.activities == [0xFF_00FF_FFFF]
    assert runtime.retained == 1
    info.end(token)
    assert not runtime.activities
    assert runtime.retained == 0


def test_on_a_mac_it_is_this_program(monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = Runtime()
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: runtime.library)
    awake = Awake()
    awake.keep(True)
    assert runtime.activities
    awake.keep(False)
    assert not runtime.activities
