"""The fields of one agent: how to get in, and what to ask of it differently."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.settings import AgentChoice, Door
from desktop_app.ui.pairs import read_pairs, read_variables, write_pairs, write_variables
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, show_text
from desktop_app.ui.text import Label
from desktop_app.ui.usual import is_usual, made_usual
from desktop_app.wording import tr

_DOORS: Final[dict[Door, str]] = {
    "builtin": tr("Built in: on this computer"),
    "public": tr("Public: by its id alone"),
    "private": tr("Private: with the API key"),
    "server": tr("Private: my own server lets me in"),
}

SLOWEST: Final = 0.7
FASTEST: Final = 1.2


class AgentEditor(QWidget):
    """Shows an agent, and raises a new one whenever the user changed a field.

    Signals:
        changed: A new `AgentChoice`.
        secret_entered: The value of the header that one's own server wants.
    """

    changed = Signal(object)
    secret_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agent = AgentChoice()
        self._paths: dict[SettingRow, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self.door: Choice[Door] = Choice(_DOORS)
        self.door.activated.connect(self._read)
        self._add(column, tr("Way in"), self.door, tr("How the agent lets you in."))
        self.name = self._line(column, tr("Name"), tr("Shown in the picker."))
        self._public = QWidget(self)
        self._server = QWidget(self)
        self._more = QWidget(self)
        self._add_public(_column(self._public))
        self._add_server(_column(self._server))
        self.more_button = QPushButton(tr("More: user, variables, overrides"))
        self.more_button.setCheckable(True)
        self.more_button.setProperty("kind", "flat")
        self.more_button.clicked.connect(self._on_more)
        self._add_more(_column(self._more))
        for part in (self._public, self._server, self.more_button, self._more):
            column.addWidget(part)
        self._more.hide()

    def show_agent(self, agent: AgentChoice) -> None:
        """Show an agent, raising nothing."""
        self._agent = agent
        self.door.show_value(agent.door)
        overrides = agent.overrides
        for field, text in (
            (self.name, agent.name),
            (self.agent_id, agent.agent_id if agent.door != "builtin" else ""),
            (self.server_url, agent.server_url),
            (self.server_header, agent.server_header),
            (self.environment, agent.environment),
            (self.branch, agent.branch_id),
            (self.version, agent.version_id),
            (self.user_id, agent.user_id),
            (self.first_message, overrides.first_message or ""),
            (self.language, overrides.language or ""),
            (self.prompt, overrides.prompt or ""),
            (self.llm, overrides.llm or ""),
            (self.speed, _written(overrides.speed)),
            (self.stability, _written(overrides.stability)),
            (self.similarity, _written(overrides.similarity_boost)),
            (self.voice, overrides.voice_id or ""),
        ):
            show_text(field, text)
        # Half-written lines of whoever is typing stay as they are.
        if read_pairs(self.server_query.toPlainText()) != agent.server_query:
            show_text(self.server_query, write_pairs(agent.server_query))
        if read_variables(self.variables.toPlainText()) != agent.dynamic_variables:
            show_text(self.variables, write_variables(agent.dynamic_variables))
        if read_object(self.body.toPlainText()) not in (agent.custom_llm_extra_body, None):
            show_text(self.body, write_object(agent.custom_llm_extra_body))
        self.waits.setChecked(overrides.first_message == "")
        self.first_message.setEnabled(overrides.first_message != "")
        self.text_only.setChecked(agent.text_only)
        for row, path in self._paths.items():
            row.show_usual(is_usual(agent, path))
        self._public.setVisible(agent.door in ("public", "private"))
        self._server.setVisible(agent.door == "server")

    def forget_drafts(self) -> None:
        """Forget what was typed and not taken: it was meant for the agent shown so far."""
        self.secret.clear()
        for box in (self.server_query, self.variables, self.body):
            show_text(box, "")
        self._body_problem.hide()

    def unfold(self) -> None:
        """Show all rows."""
        self.more_button.setChecked(True)
        self._on_more(True)

    def folds(self, row: SettingRow) -> bool:
        """Tell whether a row is out of sight until more is wanted."""
        return self._more.isAncestorOf(row) and self._more.isHidden() and not self.isHidden()

    def _add_public(self, column: QVBoxLayout) -> None:
        self.agent_id = self._line(column, tr("Agent id"), tr("As its owner tells it."))

    def _add_server(self, column: QVBoxLayout) -> None:
        self.server_url = self._line(
            column,
            tr("Server address"),
            tr("Answers with a signed URL, as text or as JSON with “signed_url”."),
        )
        self.server_query = self._box(
            column,
            tr("Query parameters"),
            tr("One on each line: name = value. For ids of your own."),
            "server_query",
        )
        self.server_header = self._line(
            column,
            tr("Header name"),
            tr("If your server wants one, for instance Authorization."),
            "server_header",
        )
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.editingFinished.connect(self._on_secret)
        self._add(
            column,
            tr("Header value"),
            self.secret,
            tr("Goes into the keyring, never into a file."),
        )

    def _add_more(self, column: QVBoxLayout) -> None:
        self.text_only = QCheckBox()
        self.text_only.clicked.connect(self._read)
        self._add(
            column,
            tr("Type instead of talk"),
            self.text_only,
            tr("The microphone stays closed."),
            "text_only",
        )
        self.user_id = self._line(
            column, tr("User id"), tr("Your own name for whoever talks."), "user_id"
        )
        self.variables = self._box(
            column,
            tr("Dynamic variables"),
            tr("One on each line: name = value. Numbers stay numbers."),
            "dynamic_variables",
        )
        self.environment = self._line(
            column,
            tr("Environment"),
            tr("Of the agent's, if it has several; empty is production."),
            "environment",
        )
        self.branch = self._line(
            column, tr("Branch id"), tr("Empty is the agent's main branch."), "branch_id"
        )
        self.version = self._line(
            column, tr("Version id"), tr("Empty is the agent's newest version."), "version_id"
        )
        self.body = self._box(
            column,
            tr("Custom LLM body"),
            tr("A JSON object that the agent's own language model is given."),
            "custom_llm_extra_body",
        )
        self._body_problem = Label(
            tr("This is no JSON object yet; what was here before is used."),
            tone="danger",
            wrap=True,
        )
        self._body_problem.hide()
        column.addWidget(self._body_problem)
        overridable = tr("Empty keeps the agent's own. The agent must allow overrides.")
        self.first_message = self._line(
            column, tr("First message"), overridable, "overrides.first_message"
        )
        self.waits = QCheckBox()
        self.waits.clicked.connect(self._read)
        self._add(
            column,
            tr("The agent waits for you to speak first"),
            self.waits,
            tr("It has no first message then."),
            "overrides.first_message",
        )
        self.language = self._line(
            column, tr("Language"), tr("A code such as en or de."), "overrides.language"
        )
        self.prompt = self._box(column, tr("Prompt"), overridable, "overrides.prompt")
        self.llm = self._line(column, tr("Language model"), overridable, "overrides.llm")
        self.voice = self._line(column, tr("Voice id"), overridable, "overrides.voice_id")
        self.speed = self._line(
            column,
            tr("Voice speed"),
            tr("A number: 0.7 is slow, 1.2 is fast."),
            "overrides.speed",
        )
        self.stability = self._line(
            column, tr("Voice stability"), tr("A number from 0 to 1."), "overrides.stability"
        )
        self.similarity = self._line(
            column,
            tr("Voice similarity"),
            tr("A number from 0 to 1."),
            "overrides.similarity_boost",
        )

    def _add(
        self, column: QVBoxLayout, name: str, field: QWidget, explanation: str, path: str = ""
    ) -> None:
        row = SettingRow(name, field, explanation)
        column.addWidget(row)
        if path:
            self._paths[row] = path
            row.reset_clicked.connect(lambda: self._reset(path))

    def _line(self, column: QVBoxLayout, name: str, explanation: str, path: str = "") -> QLineEdit:
        field = QLineEdit()
        field.editingFinished.connect(self._read)
        self._add(column, name, field, explanation, path)
        return field

    def _box(self, column: QVBoxLayout, name: str, explanation: str, path: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(4 * field.fontMetrics().lineSpacing() + 12)
        field.textChanged.connect(self._read)
        self._add(column, name, field, explanation, path)
        return field

    def _reset(self, path: str) -> None:
        self.forget_drafts()
        agent = made_usual(self._agent, path)
        self.show_agent(agent)
        self.changed.emit(agent)

    def _read(self) -> None:
        """Raise what the fields say, if it is new."""
        door = self.door.value_at(self.door.currentIndex())
        asked = self._agent.overrides
        overrides = msgspec.structs.replace(
            asked,
            first_message="" if self.waits.isChecked() else self.first_message.text() or None,
            llm=self.llm.text().strip() or None,
            speed=read_number(self.speed.text(), SLOWEST, FASTEST, asked.speed),
            stability=read_number(self.stability.text(), 0.0, 1.0, asked.stability),
            similarity_boost=read_number(self.similarity.text(), 0.0, 1.0, asked.similarity_boost),
            language=self.language.text().strip() or None,
            prompt=self.prompt.toPlainText() or None,
            voice_id=self.voice.text().strip() or None,
        )
        agent_id = self.agent_id.text().strip()
        body = read_object(self.body.toPlainText())
        self._body_problem.setVisible(body is None)
        agent = msgspec.structs.replace(
            self._agent,
            door=door,
            agent_id=AgentChoice().agent_id if door == "builtin" else agent_id,
            name=self.name.text().strip(),
            server_url=self.server_url.text().strip(),
            server_query=read_pairs(self.server_query.toPlainText()),
            server_header=self.server_header.text().strip(),
            environment=self.environment.text().strip(),
            branch_id=self.branch.text().strip(),
            version_id=self.version.text().strip(),
            custom_llm_extra_body=self._agent.custom_llm_extra_body if body is None else body,
            user_id=self.user_id.text().strip(),
            dynamic_variables=read_variables(self.variables.toPlainText()),
            overrides=overrides,
            text_only=self.text_only.isChecked(),
        )
        # Not by `!=`, for which 1 and true are the same.
        changed = repr(agent) != repr(self._agent)
        self.show_agent(agent)  # a number that was none is what it was before
        if changed:
            self.changed.emit(agent)

    def _on_more(self, wanted: bool) -> None:
        self._more.setVisible(wanted)

    def _on_secret(self) -> None:
        secret = self.secret.text().strip()
        if secret:
            self.secret.clear()
            self.secret.setPlaceholderText(tr("Kept"))
            self.secret_entered.emit(secret)


def read_object(text: str) -> dict[str, object] | None:
    """Read a JSON object; nothing is an empty one, and ``None`` what is none or not finished."""
    if not text.strip():
        return {}
    try:
        return msgspec.json.decode(text, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def write_object(value: Mapping[str, object]) -> str:
    """Write an object for `read_object`."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() if value else ""


def read_number(text: str, least: float, most: float, before: float | None) -> float | None:
    """Read a number into its range; nothing is ``None``, and what is no number is as before."""
    if text == _written(before):
        return before
    text = text.strip().replace(",", ".")
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        return before
    return min(max(number, least), most) if math.isfinite(number) else before


def _written(number: float | None) -> str:
    return "" if number is None else str(number)


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column
