"""Widgets: they show a state, raise intents, and hold no truth."""
