"""The tree of errors, each with a sentence for the user.

Two kinds of failure exist. The world's fault is an `AppError`: it carries a `Notice` with what
happened, what it means and one action, and is raised at the border of the room that met it. Any
other exception is our own mistake and is logged with its traceback.

    AppError
        ServiceError        the agent's service, or the way to it
        SoundError          microphones and speakers
        StorageError        settings, history, secrets
        UsageError          asked at the wrong moment
        ControlError        the instance that runs, or the way to it
            NothingRunsError    there is none
            NoPlaceError        no socket can be had for it
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from desktop_app.wording import later, said, tr


class Severity(enum.Enum):
    """How loudly a notice is shown and announced."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Action(enum.Enum):
    """The one thing a notice offers; the value is the button's text, in English."""

    PASTE_KEY = later("Paste another key")
    ADD_KEY = later("Add key")
    CHOOSE_AGENT = later("Choose an agent")
    TRY_AGAIN = later("Try again")
    CALL_AGAIN = later("Call again")
    CANCEL = later("Cancel")
    STAY = later("Keep it open")
    OPEN_SETTINGS = later("Open settings")
    OPEN_DATE_SETTINGS = later("Open date settings")
    CHECK_AGAIN = later("Check again")
    CHOOSE_DEVICE = later("Choose device")
    CHECK_SOUND = later("Check my sound")
    CHANGE_KEY = later("Change")
    OPEN_KEY_WINDOW = later("Open that window")
    UNDO = later("Undo")
    UNDO_IMPORT = later("Undo the import")
    OPEN_PAGE = later("Open page")
    USE_HEADSET = later("Use the headset")
    DETAILS = later("Details")
    OK = later("OK")

    @property
    def text(self) -> str:
        """The button's text, for the user."""
        return said(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What the message bar shows.

    ``title``: a few words without codes. ``body``: what it means. ``details``: codes and ids for
    support, copyable; never anything secret. ``page``: where the settings open, if the action does.
    ``device``: identity of the device that the action is about. ``link``: the page on the web that
    the action opens.
    """

    title: str
    body: str
    action: Action | None = None
    severity: Severity = Severity.ERROR
    details: str = ""
    page: str = "agents"
    device: str = ""
    link: str = ""

    @property
    def sentence(self) -> str:
        """Title and body in one line, for a terminal."""
        if not self.body:
            return self.title
        return tr("{title}. {body}", title=self.title, body=self.body)


class AppError(Exception):
    """The world's fault, with a sentence for the user."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice.title)
        self.notice = notice


class ServiceError(AppError):
    """The agent's service refused, failed, or could not be reached."""

    def __init__(self, notice: Notice, *, http_status: int | None = None) -> None:
        super().__init__(notice)
        self.http_status = http_status


class SoundError(AppError):
    """A microphone or speaker is missing, taken, blocked or gone."""


class StorageError(AppError):
    """Settings, history or secrets could not be read or kept."""


class UsageError(AppError):
    """Something was asked that the present state does not allow."""


class ControlError(AppError):
    """The instance that runs cannot be reached, or does not answer."""


class NothingRunsError(ControlError):
    """A command found nobody to carry it out."""


class NoPlaceError(ControlError):
    """No socket or lock can be had on this computer; the window goes on without."""
