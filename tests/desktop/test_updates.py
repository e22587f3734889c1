"""A newer version is told when asked for, by keyboard alone, and by itself; and opens its page."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.desktop.conftest import StartEarshot
from tests.desktop.test_settings import focused, open_settings, search, wait_until_kept
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.unit.protocol.publisher import FRAGMENT, manifest, seal

NEWER = "Version 9.0.0 of Earshot is out"
FIELD = "Address for update checks"


class Publisher(BaseHTTPRequestHandler):
    """Answers everybody with one signed manifest; at another path it was changed afterwards."""

    signed = seal(manifest("9.0.0", notes="Hears better."))

    def do_GET(self) -> None:
        forged = self.signed.replace(b"9.0.0", b"9.0.1")
        body = self.signed if self.path == "/earshot.json" else forged
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's name
        pass


@pytest.fixture
def address() -> Iterator[str]:
    """Of a publisher on this computer, with the key."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Publisher) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/earshot.json#{FRAGMENT}"
        server.shutdown()
        thread.join()


def test_a_newer_version_is_shown_when_it_is_asked_for(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path, address: str
) -> None:
    earshot = open_settings(start, {})
    search(earshot, "version check", FIELD)
    earshot.type(address[:-3])
    earshot.press("Return")
    earshot.wait_for(lambda screen: screen.says("The publisher's key is not whole."), "the fault")
    desktop.screenshot(artifacts / "updates-fault.png")
    earshot.press("ctrl+a")
    earshot.type(address)
    earshot.press("Return")
    wait_until_kept(desktop, earshot, "update_address", address)
    earshot.press("Tab")
    earshot.wait_for(lambda screen: "Check now" in focused(screen), "the button")
    earshot.press("space")
    earshot.wait_for(lambda screen: screen.says(f"{NEWER}. Yours is "), "the answer")
    desktop.screenshot(artifacts / "updates-newer.png")
    earshot.press("Tab")
    earshot.wait_for(lambda screen: "Open page" in focused(screen), "the way to the page")
    assert earshot.end() == 0


def test_a_newer_version_is_told_by_itself(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path, address: str
) -> None:
    earshot = start(settings={"version": 1, "update_address": address})
    screen = earshot.wait_for(
        lambda screen: screen.notice.startswith(NEWER), "the message", timeout_s=40.0
    )
    assert screen.says("Open page")
    desktop.screenshot(artifacts / "updates-message.png")
    assert earshot.end() == 0


def test_a_stranger_s_answer_is_told_by_itself_and_stands_in_the_settings(
    desktop: VirtualDesktop, start: StartEarshot, artifacts: Path, address: str
) -> None:
    forged = address.replace("/earshot.json", "/forged.json")
    earshot = start(settings={"version": 1, "update_address": forged})
    earshot.wait_for(
        lambda screen: screen.notice.startswith(
            "The answer to the update check is not the publisher's"
        ),
        "the message",
        timeout_s=40.0,
    )
    desktop.screenshot(artifacts / "updates-stranger.png")
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Pages of settings"), "the settings")
    earshot.activate("Settings")
    search(earshot, "version check", FIELD)
    earshot.wait_for(
        lambda screen: any(
            part.name.startswith("Last asked: ") and "not the publisher's" in part.name
            for part in screen.shown
        ),
        "how it ended",
    )
    desktop.screenshot(artifacts / "updates-last.png")
    assert earshot.end() == 0
