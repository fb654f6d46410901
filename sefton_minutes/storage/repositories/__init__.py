"""Rows in, domain values out: one repository for each aggregate. None of them commits."""
