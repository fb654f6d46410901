"""SQLAlchemy: rows in, domain values out. Nothing outside this package knows a table."""
