"""Earshot: a desktop voice assistant that talks with ElevenLabs agents."""
