"""The check-up's window shows what is found, leads to where it is mended, and gives a report."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.checking import Checking
from desktop_app.checkup import Checkup, Place, Row
from desktop_app.runner import Tasks
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.settings import Settings
from desktop_app.ui.checkup_window import CheckupWindow
from tests.unit.session.fakes import settle

ROWS = (
    Row("display", Finding(grade=Grade.OK, fact="The window can open.")),
    Row("sound in", Finding(grade=Grade.BAD, fact="“Yeti” is taken."), Place.SOUND),
    Row("network", Finding(grade=Grade.BAD, fact="home.example cannot be reached.")),
)


class Office:
    """A check-up that finds what the test says, when it says so."""

    def __init__(self, parent: QWidget) -> None:
        self.faults: list[BaseException] = []
        self.tasks = Tasks(self.faults.append)
        self.fixed: list[Place] = []
        self.free = asyncio.Event()
        self.free.set()
        self.looked = 0
        self.busy = 0
        self.checking = Checking(
            parent,
            checkup=self.make,
            settings=lambda: Settings(region="own", own_host="https://home.example:8443/x"),
            tasks=self.tasks,
            fix=self.fixed.append,
        )

    def make(self) -> Checkup:
        office = self

        class Looked(Checkup):
            def __init__(self) -> None:
                pass

            async def rows(self) -> AsyncGenerator[Row, None]:
                office.looked += 1
                office.busy += 1
                assert office.busy == 1, "two at once"
                try:
                    yield ROWS[0]
                    await office.free.wait()
                    for row in ROWS[1:]:
                        yield row
                finally:
                    office.busy -= 1

        return Looked()

    @property
    def window(self) -> CheckupWindow:
        assert self.checking.window is not None
        return self.checking.window

    def fix(self, name: str) -> None:
        (button,) = self.window.findChildren(QPushButton, f"fix {name}")
        button.click()


@pytest.fixture
async def office(qapp: QApplication) -> AsyncIterator[Office]:
    parent = QWidget()
    office = Office(parent)
    office.checking.open()
    await settle()
    yield office
    await office.tasks.cancel()
    assert office.faults == []
    parent.deleteLater()


async def test_what_is_found_is_shown_and_a_row_leads_to_where_it_is_mended(
    office: Office,
) -> None:
    assert office.window.isVisible()
    assert office.window.status.text() == "Wrong: 2. Could be better: 0."
    office.fix("sound in")
    assert office.fixed == [Place.SOUND]


async def test_what_cannot_be_mended_here_is_looked_at_again(office: Office) -> None:
    office.free.clear()
    office.fix("network")
    await settle()
    assert office.looked == 2
    assert office.window.status.text() == "Looking…"
    office.window.again.click()  # it begins anew, and the one before is over
    await settle()
    assert office.looked == 3
    office.free.set()
    await settle()
    assert office.window.status.text() == "Wrong: 2. Could be better: 0."
    assert office.fixed == []


async def test_closing_it_ends_the_looking_and_opening_it_begins_anew(office: Office) -> None:
    office.free.clear()
    first = office.window
    office.window.again.click()
    await settle()
    office.window.close()
    await settle()
    assert office.busy == 0
    office.free.set()
    office.checking.open()
    await settle()
    assert office.window is first
    assert office.looked == 3


async def test_the_report_names_neither_devices_nor_ones_own_host(office: Office) -> None:
    office.window.copy_report.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Earshot ")
    assert "bad   Microphone      “…” is taken." in text
    assert "home.example" not in text
