"""The first run: a window that leads from nothing to a working call, page by page."""
