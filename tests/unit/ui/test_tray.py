"""The tray's icon, its menu, and a tray that comes late or goes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session.state import Phase, SessionState
from desktop_app.settings import AgentChoice, Settings
from desktop_app.ui import tray as tray_module
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.panel import Panel
from desktop_app.ui.theme import contrast
from desktop_app.ui.tray import LOOK_EVERY_MS, LOOK_LATER_MS, LOOKS, Tray
from desktop_app.ui.tray_icons import SIZES, tray_icon
from desktop_app.ui.tray_menu import TrayMenu
from tests.unit.ui.states import BY_PHASE, OPEN

ALERTS = {Phase.TOOL_ASKS, Phase.DEVICE_TROUBLE, Phase.ERROR}
SETTINGS = Settings(
    agents=(AgentChoice(), AgentChoice(door="public", agent_id="a", name="Tom & Ann")),
    agent=1,
    microphone="yeti",
    close_to_tray=True,
)
YETI, PODS = DeviceChoice("yeti", "Blue Yeti"), DeviceChoice("pods", "AirPods Pro")


class Icon(QObject):
    """The system's side of a tray icon."""

    ActivationReason = QSystemTrayIcon.ActivationReason
    activated = Signal(object)
    messageClicked = Signal()
    made: list["Icon"] = []

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.icon = icon
        self.tip = ""
        self.shown = False
        self.messages: list[tuple[str, str]] = []
        Icon.made.append(self)

    def setIcon(self, icon: QIcon) -> None:
        self.icon = icon

    def setToolTip(self, tip: str) -> None:
        self.tip = tip

    def setContextMenu(self, menu: QMenu) -> None:
        self.menu = menu

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def showMessage(self, title: str, text: str, icon: QIcon, ms: int) -> None:
        self.messages.append((title, text))


class Desktop:
    """A desktop with or without a tray."""

    def __init__(self) -> None:
        self.has_tray = True
        self.panel = Panel.DARK
        self.asked = 0

    def available(self) -> bool:
        self.asked += 1
        return self.has_tray


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setattr(tray_module, "QSystemTrayIcon", Icon)
    monkeypatch.setattr(Icon, "made", [])
    return Desktop()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def menu(owner: QWidget) -> TrayMenu:
    return TrayMenu(owner)


@pytest.fixture
def tray(menu: TrayMenu, desktop: Desktop) -> Iterator[Tray]:
    made = Tray(menu, menu, desktop.available, lambda: desktop.panel)
    yield made
    made.close()


def ink(phase: Phase, panel: Panel, ground: str, size: int = 22) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, tray_icon(phase, panel).pixmap(size, size))
    painter.end()
    return image


def seen(image: QImage, ground: str) -> tuple[bool, ...]:
    """Which pixels stand out of the ground: 3:1 or more."""
    return tuple(
        contrast(image.pixelColor(x, y).name(), ground) >= 3
        for x in range(image.width())
        for y in range(image.height())
    )


# --- the shapes ---------------------------------------------------------------------------------


GROUNDS = ("#ffffff", "#eff0f1", "#808080", "#31363b", "#000000")


@pytest.mark.parametrize("panel", Panel)
@pytest.mark.parametrize("size", SIZES)
def test_every_icon_is_drawn_in_the_sizes_of_panels(
    qapp: QApplication, size: int, panel: Panel
) -> None:
    for phase in Phase:
        icon = tray_icon(phase, panel)
        assert icon.actualSize(QSize(size, size)).width() == size
        assert icon.isMask() == (panel is Panel.MASK), "macOS fills it in the colour of its bar"


@pytest.mark.parametrize(
    ("panel", "ground", "size"),
    [(panel, ground, 22) for panel in (Panel.LIGHT, Panel.DARK) for ground in GROUNDS]
    + [(Panel.LIGHT, "#eff0f1", size) for size in (16, 24, 32)]
    + [(Panel.DARK, "#31363b", size) for size in (16, 24, 32)]
    + [(Panel.MASK, "#ffffff", size) for size in (16, 22, 32)],
)
def test_every_state_has_a_shape_that_is_seen_on_panels_of_any_colour(
    qapp: QApplication, panel: Panel, ground: str, size: int
) -> None:
    shapes = {phase: seen(ink(phase, panel, ground, size), ground) for phase in Phase}
    area = (size / 22) ** 2
    for phase, shape in shapes.items():
        assert sum(shape) >= 22 * area, phase
    told_apart = [shapes[phase] for phase in Phase if phase not in ALERTS] + [shapes[Phase.ERROR]]
    for at, one in enumerate(told_apart):
        for other in told_apart[at + 1 :]:
            assert sum(a != b for a, b in zip(one, other, strict=True)) > 15 * area


@pytest.mark.parametrize(
    ("panel", "ground"), [(Panel.LIGHT, "#ffffff"), (Panel.DARK, "#16181d")], ids=str
)
def test_on_the_panel_that_it_is_for_the_contour_vanishes(
    qapp: QApplication, panel: Panel, ground: str
) -> None:
    idle = ink(Phase.IDLE, panel, ground, 64)
    ring, beside = idle.pixelColor(32, 17).name(), idle.pixelColor(32, 13).name()
    assert contrast(ring, ground) > 15
    assert beside == ground


# --- the menu -----------------------------------------------------------------------------------


def heard(menu: TrayMenu) -> list[tuple[object, ...]]:
    said: list[tuple[object, ...]] = []
    for name in (
        *("call_clicked", "end_clicked", "talk_clicked", "mute_clicked", "stop_clicked"),
        *(
            "pause_clicked",
            "agent_chosen",
            "microphone_chosen",
            "speaker_chosen",
            "show_clicked",
            "hide_clicked",
        ),
        *("mini_clicked", "stay_clicked", "settings_clicked", "quit_clicked"),
    ):
        getattr(menu, name).connect(lambda *args, name=name: said.append((name, *args)))
    return said


def test_every_entry_raises_what_it_says(menu: TrayMenu) -> None:
    menu.show_settings(SETTINGS)
    menu.show_devices([YETI], [PODS])
    said = heard(menu)
    for entry in menu.actions():
        entry.trigger()
    menu.agents.actions()[0].trigger()
    menu.microphones.actions()[0].trigger()
    menu.speakers.actions()[1].trigger()
    assert said == [
        ("call_clicked",),
        ("talk_clicked",),
        ("mute_clicked",),
        ("hide_clicked",),
        ("mini_clicked",),
        ("stay_clicked", False),
        ("settings_clicked",),
        ("quit_clicked",),
        ("agent_chosen", 0),
        ("microphone_chosen", ""),
        ("speaker_chosen", "pods"),
    ]


def test_it_offers_what_can_be_done_now(menu: TrayMenu) -> None:
    said = heard(menu)
    menu.show_state(replace(OPEN, gate_open=True, speaking=True, muted=True))
    menu.show_window(shown=False)
    assert menu.mute.isChecked()
    assert not menu.agents.isEnabled()
    for entry in (menu.call, menu.stop, menu.mute, menu.pause, menu.window_action):
        entry.trigger()
    assert [name for (name,) in said] == [
        *("end_clicked", "stop_clicked", "mute_clicked", "pause_clicked", "show_clicked")
    ]
    assert not menu.talk.isEnabled()
    menu.show_state(replace(OPEN, gate_open=True))
    assert menu.talk.text() == "Stop talking"
    menu.show_state(replace(OPEN, paused=True))
    assert menu.pause.text() == "Go on with the call"


def test_what_is_chosen_is_checked_and_names_stay_names(menu: TrayMenu) -> None:
    menu.show_settings(SETTINGS)
    menu.show_devices([YETI, PODS], [])
    checked = {
        title.title(): [one.text() for one in title.actions() if one.isChecked()]
        for title in (menu.agents, menu.microphones, menu.speakers)
    }
    assert checked == {
        "Agent": ["Tom && Ann"],
        "Microphone": ["Blue Yeti"],
        "Speaker": ["Same as the system"],
    }
    assert menu.stay.isChecked()
    assert not menu.mini.isChecked()
    before = menu.microphones.actions()
    menu.show_settings(replace_microphone(""))
    assert menu.microphones.actions() != before
    assert menu.microphones.actions()[0].isChecked()


def replace_microphone(chosen: str) -> Settings:
    return Settings(agents=SETTINGS.agents, agent=1, microphone=chosen)


def test_an_open_menu_is_left_alone_while_nothing_changes(menu: TrayMenu) -> None:
    menu.show_settings(SETTINGS)
    menu.show_devices([YETI], [])
    before = menu.microphones.actions()
    menu.show_settings(SETTINGS)
    menu.show_devices([YETI], [])
    assert menu.microphones.actions() == before


# --- the icon -----------------------------------------------------------------------------------


def test_a_tray_that_is_there_gets_the_icon_at_once(tray: Tray, desktop: Desktop) -> None:
    came: list[bool] = []
    tray.came.connect(lambda: came.append(True))
    tray.look()
    (icon,) = Icon.made
    assert icon.shown
    assert came == [True]
    assert not tray._looking.isActive()


def test_a_late_tray_is_found_and_nobody_looks_any_more(tray: Tray, desktop: Desktop) -> None:
    desktop.has_tray = False
    tray.look()
    assert tray._looking.isActive()
    assert tray._looking.interval() >= 1000
    tray._looking.timeout.emit()
    assert Icon.made == []
    desktop.has_tray = True
    tray._looking.timeout.emit()
    assert Icon.made[0].shown
    assert not tray._looking.isActive()


def test_where_no_tray_comes_for_a_minute_that_is_told_and_looks_become_seldom(
    tray: Tray, desktop: Desktop
) -> None:
    missed: list[None] = []
    tray.missed.connect(lambda: missed.append(None))
    desktop.has_tray = False
    tray.look()
    for _ in range(LOOKS):
        assert missed == []
        assert tray._looking.interval() == LOOK_EVERY_MS
        tray._looking.timeout.emit()
    assert missed == [None]
    for _ in range(3):
        assert tray._looking.isActive()
        assert tray._looking.interval() == LOOK_LATER_MS
        tray._looking.timeout.emit()
    desktop.has_tray = True
    tray._looking.timeout.emit()
    assert Icon.made[0].shown
    assert not tray._looking.isActive()
    assert missed == [None]


def test_a_tray_that_dies_is_told_and_looked_for_again(tray: Tray, desktop: Desktop) -> None:
    went: list[bool] = []
    tray.went.connect(lambda: went.append(True))
    tray.look()
    tray.watch(watched=True)
    assert tray._watching.interval() >= 1000
    desktop.has_tray = False
    tray._watching.timeout.emit()
    assert went == [True]
    assert not Icon.made[0].shown
    assert tray._looking.isActive()
    desktop.has_tray = True
    tray._looking.timeout.emit()
    assert [icon.shown for icon in Icon.made] == [False, True]
    tray.watch(watched=False)
    assert not tray._watching.isActive()


@pytest.mark.parametrize("phase", Phase)
def test_the_icon_shows_the_state_and_its_tip_says_it(
    tray: Tray, desktop: Desktop, phase: Phase
) -> None:
    tray.look()
    tray.show_state(replace(BY_PHASE[phase], agent_name="Ann"))
    (icon,) = Icon.made
    assert icon.icon.cacheKey() == tray_icon(phase, Panel.DARK).cacheKey()
    assert icon.tip.startswith("Earshot · ")
    assert icon.tip.endswith(" · Ann")
    assert not any(letter.isdigit() for letter in icon.tip), "no message to the tray each second"


def test_a_late_icon_shows_the_state_of_now(tray: Tray, desktop: Desktop) -> None:
    desktop.has_tray = False
    tray.look()
    tray.show_state(BY_PHASE[Phase.MUTED])
    tray.tell("nobody", "hears it")
    desktop.has_tray = True
    tray._looking.timeout.emit()
    (icon,) = Icon.made
    assert icon.icon.cacheKey() == tray_icon(Phase.MUTED, Panel.DARK).cacheKey()
    assert icon.tip == "Earshot · Muted"
    assert icon.messages == []


def test_the_icon_follows_the_panel_with_each_state_and_when_it_is_told(
    tray: Tray, desktop: Desktop
) -> None:
    tray.show_icon()  # there is none yet
    tray.look()
    (icon,) = Icon.made
    desktop.panel = Panel.LIGHT
    tray.show_state(BY_PHASE[Phase.MUTED])
    assert icon.icon.cacheKey() == tray_icon(Phase.MUTED, Panel.LIGHT).cacheKey()
    desktop.panel = Panel.DARK
    tray.show_icon()
    assert icon.icon.cacheKey() == tray_icon(Phase.MUTED, Panel.DARK).cacheKey()


def test_clicks_are_told_apart(tray: Tray, desktop: Desktop) -> None:
    said: list[str] = []
    tray.clicked.connect(lambda: said.append("click"))
    tray.middle_clicked.connect(lambda: said.append("middle"))
    tray.message_clicked.connect(lambda: said.append("message"))
    tray.look()
    (icon,) = Icon.made
    for reason in QSystemTrayIcon.ActivationReason:
        icon.activated.emit(reason)
    icon.messageClicked.emit()
    assert sorted(said) == ["click", "message", "middle"]
    tray.tell("Ann is speaking", "")
    assert icon.messages == [("Ann is speaking", "")]


def test_nothing_is_said_to_the_tray_when_nothing_changes(tray: Tray, desktop: Desktop) -> None:
    tray.look()
    tray.show_state(SessionState())
    (icon,) = Icon.made
    icon.tip = "untouched"
    tray.show_state(SessionState())
    assert icon.tip == "untouched"
