"""Speaks to screen readers what a sighted person notices without looking for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

Post: TypeAlias = Callable[[QAccessibleEvent], None]


class Announcer:
    """Announces in the name of one window.

    Args:
        widget: The window that speaks.
        post: Hands an event to the platform's accessibility bridge.
    """

    def __init__(self, widget: QWidget, post: Post = QAccessible.updateAccessibility) -> None:
        self._widget = widget
        self._post = post

    def say(self, text: str, *, assertive: bool = False) -> None:
        """Announce a sentence; an assertive one interrupts what is being read."""
        if not text:
            return
        event = QAccessibleAnnouncementEvent(self._widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
        self._post(event)
