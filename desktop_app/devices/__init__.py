"""Microphones and speakers."""
