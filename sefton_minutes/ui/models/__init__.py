"""Frozen records as Qt models."""
