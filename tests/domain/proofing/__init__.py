"""Tests of the checks before issuing."""
