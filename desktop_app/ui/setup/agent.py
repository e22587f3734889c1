"""The first run, page 4: whom to call; found, or started, before it is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget

from desktop_app.session.acoustic_words import Finding
from desktop_app.settings import Settings
from desktop_app.ui.choices import FoundAgent
from desktop_app.ui.mark import MARKS, Mark
from desktop_app.ui.settings_page import Choice, add_buttons
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.text import SMALL, Label
from desktop_app.wording import tr

_LEAD: Final = tr(
    "Whom do you want to talk with? The built-in agent is always there. Others come from your"
    " account, or are public and known by their id."
)
_MOST_LINES: Final = 5


class SetupAgentPage(SetupPage):
    """Chooses an agent. Finding it is the roof's.

    Signals:
        agent_chosen: Index of another agent in the settings.
        agents_requested: Fetch the agents of the account; answered by `show_agents`.
        account_agent_chosen: The `FoundAgent` to add and choose.
        id_entered: The id of an agent to find, add and choose.
    """

    agent_chosen = Signal(int)
    agents_requested = Signal()
    account_agent_chosen = Signal(object)
    id_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("agent", tr("Agent"), _LEAD, parent)
        self._found: tuple[FoundAgent, ...] = ()
        self.agent: Choice[int] = Choice({})
        self.agent.activated.connect(lambda at: self.agent_chosen.emit(self.agent.value_at(at)))
        self.add_field(tr("Agent"), self.agent)
        self.fetch = QPushButton(tr("Fetch my agents"))
        self.fetch.setAccessibleDescription(tr("The agents of your account; this needs a key."))
        self.fetch.clicked.connect(self._fetch)
        self.column.addSpacing(8)
        add_buttons(self.column, self.fetch)
        self.fetched = Label(wrap=True)
        self.found = QListWidget()
        self.found.setObjectName("agents")
        self.found.setAccessibleName(tr("Agents of your account"))
        self.found.itemActivated.connect(self._use_found)
        self.use_found = QPushButton(tr("Use this agent"))
        self.use_found.clicked.connect(self._use_found)
        self.column.addWidget(self.fetched)
        self.column.addWidget(self.found)
        add_buttons(self.column, self.use_found)
        self.agent_id = QLineEdit()
        self.agent_id.setPlaceholderText(tr("Paste an id here"))
        self.agent_id.returnPressed.connect(self._use_id)
        self.agent_id.textEdited.connect(self._on_id_edited)
        self.add_field(tr("Or its id"), self.agent_id)
        self.column.addWidget(
            Label(tr("A public agent works without a key."), scale=SMALL, tone="muted", wrap=True)
        )
        self.use_id = QPushButton(tr("Find and use"))
        self.use_id.clicked.connect(self._use_id)
        add_buttons(self.column, self.use_id)
        for part in (self.fetched, self.found, self.use_found):
            part.hide()
        self._on_id_edited()
        self.show_looking()

    def keeps_enter(self) -> bool:
        """Enter in a filled field or in the list takes what is there."""
        filled = self.agent_id.hasFocus() and bool(self.agent_id.text().strip())
        return filled or self.found.hasFocus()

    def show_fields(self, settings: Settings) -> None:
        """Offer the agents of the picker."""
        self.agent.offer({at: agent.label for at, agent in enumerate(settings.agents)})
        self.agent.show_value(settings.agent)

    def show_agents(self, agents: Sequence[FoundAgent], problem: str = "") -> None:
        """Show what was fetched, or why nothing was."""
        self._found = tuple(agents)
        self.fetch.setEnabled(True)
        self.found.clear()
        self.found.addItems([agent.name or agent.agent_id for agent in agents])
        self.found.setCurrentRow(0)
        line = max(self.found.sizeHintForRow(0), self.found.fontMetrics().height() + 18)
        self.found.setFixedHeight(min(max(len(self._found), 1), _MOST_LINES) * line + 6)
        self.found.setVisible(bool(agents))
        self.use_found.setVisible(bool(agents))
        self.fetched.set_tone("danger" if problem else "muted")
        nothing = tr("Your account has no agents yet.")
        said = problem or (tr("Agents of your account:") if agents else nothing)
        self.fetched.setText(said)
        self.fetched.show()
        self._announcer.say(said)
        if agents:
            self.found.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_looking(self) -> None:
        """The chosen agent is being looked for."""
        self.show_proof(Mark.OPEN, tr("Looking for the agent…"))

    def show_found(self, finding: Finding) -> None:
        """Tell whether the chosen agent is there."""
        self.show_proof(MARKS[finding.grade], finding.sentence)

    def show_taken(self) -> None:
        """The id that was entered is chosen now."""
        self.agent_id.clear()
        self._on_id_edited()

    def _fetch(self) -> None:
        self.fetched.setText(tr("Fetching…"))
        self.fetched.set_tone("muted")
        self.fetched.show()
        self.agents_requested.emit()

    def _use_found(self) -> None:
        row = self.found.currentRow()
        if 0 <= row < len(self._found):
            self.account_agent_chosen.emit(self._found[row])

    def _on_id_edited(self) -> None:
        filled = bool(self.agent_id.text().strip())
        if not filled and self.use_id.hasFocus():
            self.agent_id.setFocus(Qt.FocusReason.OtherFocusReason)
        self.use_id.setEnabled(filled)

    def _use_id(self) -> None:
        agent_id = self.agent_id.text().strip()
        if agent_id:
            self.id_entered.emit(agent_id)
