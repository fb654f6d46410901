"""Crash reports and the log."""
