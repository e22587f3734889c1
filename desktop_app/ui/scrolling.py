"""Scrolling to what has just got something to say, and has not been given its room yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_to(area: QScrollArea, part: QWidget) -> None:
    """Bring a part of what an area shows wholly into view, as far as there is room.

    What lies around the area is laid out first: it may have got words, too, and take from the area.
    """
    around = area.parentWidget()
    if around is not None and (layout := around.layout()) is not None:
        layout.activate()
    inner: QWidget | None = part
    while inner is not None and inner is not area.viewport():
        if (layout := inner.layout()) is not None:
            layout.activate()
        inner = inner.parentWidget()
    QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))  # the page may grow
    area.ensureWidgetVisible(part)
