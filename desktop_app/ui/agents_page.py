"""Settings: the agents of the picker, and those of the account."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from desktop_app import profiles
from desktop_app.settings import AgentChoice, Settings
from desktop_app.ui.agent_editor import AgentEditor
from desktop_app.ui.choices import FoundAgent
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Section, add_buttons
from desktop_app.ui.text import Label
from desktop_app.wording import tr


class AgentsSection(Section):
    """The list, its buttons, and the fields of the agent that is chosen in it.

    Signals:
        agents_requested: Fetch the agents of the account.
        secret_entered: Index of an agent, and its server's header value.
    """

    agents_requested = Signal()
    secret_entered = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = 0
        self._profile = 0
        self._found: tuple[FoundAgent, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("agents")
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.currentRowChanged.connect(self._on_row)
        self.add_new = QPushButton(tr("Add"))
        self.add_new.setAccessibleName(tr("Add an agent"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAccessibleName(tr("Remove this agent"))
        self.fetch = QPushButton(tr("Fetch my agents"))
        self.add_new.clicked.connect(lambda: self._add(AgentChoice(door="public", agent_id="")))
        self.remove.clicked.connect(self._remove)
        self.fetch.clicked.connect(self._fetch)
        self.result = Label(wrap=True)
        self.found = QListWidget()
        self.found.setObjectName("agents")
        self.found.setAccessibleName(tr("Agents of your account"))
        self.add_found = QPushButton(tr("Add to the list"))
        self.add_found.clicked.connect(self._add_found)
        self.found.itemDoubleClicked.connect(self._add_found)
        self.editor = AgentEditor()
        self.editor.changed.connect(self._on_edited)
        self.editor.secret_entered.connect(
            lambda secret: self.secret_entered.emit(self._row, secret)
        )
        row = SettingRow(
            tr("Agents"),
            self.list,
            tr("Whom you can call. The list at the top of the main window is this one."),
        )
        self.add(row)
        add_buttons(self.column, self.add_new, self.remove, self.fetch)
        self.column.addWidget(self.result)
        self.column.addWidget(self.found)
        add_buttons(self.column, self.add_found)
        self.column.addWidget(self.editor)
        for part in (self.result, self.found, self.add_found):
            part.hide()

    def show_fields(self, settings: Settings) -> None:
        """Show the list and the fields of its current agent."""
        if profiles.position(settings) != self._profile:
            self._profile, self._row = profiles.position(settings), settings.agent
            self.editor.forget_drafts()
        self._row = min(max(self._row, 0), len(settings.agents) - 1)
        labels = [agent.label or tr("New agent") for agent in settings.agents]
        self.list.blockSignals(True)
        if labels != [self.list.item(at).text() for at in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(labels)
        self.list.setCurrentRow(self._row)
        self.list.blockSignals(False)
        _fit_height(self.list)
        self.remove.setEnabled(len(settings.agents) > 1)
        self.editor.setVisible(bool(settings.agents))
        if settings.agents:
            self.editor.show_agent(settings.agents[self._row])

    def show_agents(self, agents: Sequence[FoundAgent], problem: str = "") -> None:
        """Show what was fetched, or why nothing was."""
        self._found = tuple(agents)
        self.fetch.setEnabled(True)
        self.found.clear()
        self.found.addItems([agent.name or agent.agent_id for agent in agents])
        self.found.setCurrentRow(0)
        _fit_height(self.found)
        self.found.setVisible(bool(agents))
        self.add_found.setVisible(bool(agents))
        self.result.set_tone("danger" if problem else "muted")
        if problem:
            self.result.setText(problem)
        elif agents:
            self.result.setText(tr("Agents of your account:"))
        else:
            self.result.setText(tr("Your account has no agents yet."))
        self.result.show()

    def reveal(self, row: SettingRow) -> None:
        """Unfold the agent's further rows for one of them."""
        if self.folded(row):
            self.editor.unfold()

    def folded(self, row: SettingRow) -> bool:
        """Tell whether a row is one of those, and they are folded away."""
        return self.editor.folds(row)

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._row = row
            self.editor.forget_drafts()
            self.editor.show_agent(self.settings.agents[row])

    def _on_edited(self, agent: AgentChoice) -> None:
        agents = list(self.settings.agents)
        agents[self._row] = agent
        self.change(agents=tuple(agents))

    def _add(self, agent: AgentChoice) -> None:
        self.editor.forget_drafts()
        agents = (*self.settings.agents, agent)
        self._row = len(agents) - 1
        self.change(agents=agents)

    def _remove(self) -> None:
        self.editor.forget_drafts()
        agents = list(self.settings.agents)
        del agents[self._row]
        chosen = self.settings.agent
        if self._row < chosen or chosen == len(agents):
            chosen -= 1
        self.change(agents=tuple(agents), agent=chosen)

    def _fetch(self) -> None:
        self.fetch.setEnabled(False)
        self.result.setText(tr("Fetching…"))
        self.result.set_tone("muted")
        self.result.show()
        self.agents_requested.emit()

    def _add_found(self) -> None:
        row = self.found.currentRow()
        if 0 <= row < len(self._found):
            found = self._found[row]
            self._add(AgentChoice(door="private", agent_id=found.agent_id, name=found.name))


def _fit_height(rows: QListWidget) -> None:
    """Show up to five lines."""
    line = max(rows.sizeHintForRow(0), rows.fontMetrics().height() + 18)
    rows.setFixedHeight(min(max(rows.count(), 1), 5) * line + 6)
