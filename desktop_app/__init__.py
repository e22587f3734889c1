"""Earshot: a desktop voice assistant that talks with ElevenLabs agents."""

__version__ = "0.1.0"
