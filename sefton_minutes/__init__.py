"""Sefton Minutes: agendas, minutes, resolutions and actions for a council's Democratic Services office."""

__version__ = "0.1.0"
