"""The tray's icons: one shape a state, drawn for a light panel, a dark one, or to be filled.

The drawings are files of ``resources/tray``, which `scripts/make_artwork.py` writes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from desktop_app.paths import resource
from desktop_app.session.state import Phase
from desktop_app.ui.panel import Panel

SIZES: Final = (16, 18, 20, 22, 24, 32, 36, 40, 48, 64)
"""Widths in pixels, as panels have them: each drawn, not one made from another."""
_ALERTS: Final = frozenset({Phase.TOOL_ASKS, Phase.DEVICE_TROUBLE, Phase.ERROR})


@lru_cache(maxsize=len(Phase) * len(Panel))
def tray_icon(phase: Phase, panel: Panel) -> QIcon:
    """Give the icon of a phase for a panel, in every size."""
    drawing = QIcon(str(resource(f"tray/{_shape(phase)}-{panel.value}.svg")))
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(drawing.pixmap(QSize(size, size), 1.0))
    icon.setIsMask(panel is Panel.MASK)
    return icon


def _shape(phase: Phase) -> str:
    """Give the name of a phase's drawing; what asks for attention is not told apart."""
    return "alert" if phase in _ALERTS else phase.value
