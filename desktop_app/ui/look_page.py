"""Settings: look and accessibility. Colours, contrast, size of text, language."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtWidgets import QWidget

from desktop_app.settings import Motion, Settings
from desktop_app.ui.language_choice import LANGUAGE_NOTE, LanguageChoice
from desktop_app.ui.meter_row import FOLLOW_SYSTEM
from desktop_app.ui.setting_row import SettingRow
from desktop_app.ui.settings_page import Choice, Section, number_box, show_number
from desktop_app.ui.theme import ContrastChoice, ThemeChoice
from desktop_app.wording import tr

_THEMES: Final[dict[ThemeChoice, str]] = {
    "system": FOLLOW_SYSTEM,
    "light": tr("Light"),
    "dark": tr("Dark"),
}
_CONTRASTS: Final[dict[Literal["system", "usual", "high"], str]] = {
    "system": FOLLOW_SYSTEM,
    "usual": tr("Usual"),
    "high": tr("High"),
}
_MOTIONS: Final[dict[Motion, str]] = {
    "system": FOLLOW_SYSTEM,
    "on": tr("On"),
    "off": tr("Off"),
}


class LookSection(Section):
    """A row for each choice about what can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Choice[ThemeChoice] = Choice(_THEMES)
        self.theme.activated.connect(lambda at: self.change(theme=self.theme.value_at(at)))
        self.language = LanguageChoice()
        self.language.activated.connect(lambda at: self.change(language=self.language.value_at(at)))
        self.contrast: Choice[ContrastChoice] = Choice(_CONTRASTS)
        self.contrast.activated.connect(lambda at: self.change(contrast=self.contrast.value_at(at)))
        self.text_size = number_box(100, 200, 10, tr(" %"))
        self.text_size.valueChanged.connect(lambda percent: self.change(text_scale=percent / 100))
        self.add(
            SettingRow(tr("Colours"), self.theme, tr("A light or a dark window.")),
            "theme",
        )
        self.add(
            SettingRow(
                tr("Contrast"),
                self.contrast,
                tr("High: black and white, with strong lines around everything you can use."),
            ),
            "contrast",
        )
        self.add(
            SettingRow(
                tr("Size of text"),
                self.text_size,
                tr("Beside the size that your system gives to all programs."),
            ),
            "text_scale",
        )

        self.motion: Choice[Motion] = Choice(_MOTIONS)
        self.motion.activated.connect(
            lambda at: self.change(reduced_motion=self.motion.value_at(at))
        )
        self.add(
            SettingRow(
                tr("Less motion"),
                self.motion,
                tr("What moves only for the eye stands still; meters move more seldom."),
            ),
            "reduced_motion",
        )
        self.add(SettingRow(tr("Language"), self.language, LANGUAGE_NOTE), "language")

    def show_fields(self, settings: Settings) -> None:
        """Show what is chosen."""
        self.theme.show_value(settings.theme)
        self.language.show_value(settings.language)
        self.contrast.show_value(settings.contrast)
        self.motion.show_value(settings.reduced_motion)
        show_number(self.text_size, round(settings.text_scale * 100))
