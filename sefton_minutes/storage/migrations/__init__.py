"""The steps by which the tables came to be as they are, and their order."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every step, oldest first. Kept here so that a current database is known without loading Alembic."""

NEWEST = REVISIONS[-1]

REVISION_TABLE = "sefton_revision"
"""Our own name for the table that says how far a database has come: other programs use Alembic too."""
