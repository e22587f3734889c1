"""Settings: the profile in use, and the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app import profiles
from desktop_app.settings import Settings
from desktop_app.ui.asking import ask
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, add_buttons, show_text
from desktop_app.wording import tr


class ProfileSection(Section):
    """Chooses, names, adds and removes profiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice: Choice[int] = Choice({})
        self.choice.activated.connect(
            lambda at: self.changed.emit(profiles.switched(self.settings, at))
        )
        self.name = QLineEdit()
        self.name.editingFinished.connect(self._on_name)
        self.add_new = QPushButton(tr("Add a profile"))
        self.remove = QPushButton(tr("Remove this profile"))
        self.add_new.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.choice_row = self.add(
            SettingRow(
                tr("Profile"),
                self.choice,
                tr(
                    "Each has a host, an account and a list of agents. The next call uses what is "
                    "chosen here."
                ),
            )
        )
        self.name_row = self.add(
            SettingRow(
                tr("Name of the profile"), self.name, tr("Shown in the list of agents, too.")
            )
        )
        add_buttons(self.column, self.add_new, self.remove)
        self.column.addSpacing(14)

    def show_fields(self, settings: Settings) -> None:
        """Show the profiles, and the name of the one in use."""
        known = profiles.all_profiles(settings)
        self.choice.offer({at: profiles.label(one) for at, one in enumerate(known)})
        self.choice.show_value(profiles.position(settings))
        show_text(self.name, known[profiles.position(settings)].name)
        several = len(known) > 1
        self.choice_row.setVisible(several)
        self.name_row.setVisible(several)
        self.remove.setVisible(several)

    def folded(self, row: SettingRow) -> bool:
        """Tell that there is something to find while the row waits for a second profile."""
        return row is self.choice_row and row.isHidden()

    def reveal(self, row: SettingRow) -> None:
        """Bring the keyboard to what makes another profile, where there is none to choose."""
        if self.folded(row):
            self.add_new.setFocus(Qt.FocusReason.OtherFocusReason)
            self.part_shown.emit(self.add_new)

    def _on_name(self) -> None:
        name, known = self.name.text().strip(), profiles.all_profiles(self.settings)
        if name != known[profiles.position(self.settings)].name:
            self.changed.emit(profiles.renamed(self.settings, name))

    def _on_add(self) -> None:
        # A name becomes the account, which stays when the profile is renamed.
        known = profiles.all_profiles(self.settings)
        taken = {one.name for one in known} | {one.account for one in known}
        numbers = range(2, len(taken) + 3)
        names = (tr("Profile {count}", count=number) for number in numbers)
        name = next(name for name in names if name not in taken)
        self.changed.emit(profiles.added(self.settings, name))
        self.name.setFocus()
        self.name.selectAll()

    def _on_remove(self) -> None:
        known = profiles.all_profiles(self.settings)
        name = profiles.label(known[profiles.position(self.settings)])
        ask(
            self,
            tr("Remove the profile “{name}”?", name=name),
            tr("Its agents are forgotten, and its key, unless another profile uses it."),
            tr("Remove"),
            lambda: self.changed.emit(profiles.removed(self.settings)),
        )
