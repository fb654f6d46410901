"""Whether the pages of the file and its lists agree with each other."""

from collections.abc import Iterator

from sqlalchemy import text

from sefton_minutes.domain.database_check import Finding
from sefton_minutes.storage.checks.kept import Kept

NAME = "structure of the file"
_SOUND = "ok"


def damaged_structure(kept: Kept) -> Iterator[Finding]:
    """SQLite looks at every page itself (PRAGMA integrity_check). A server looks after its own."""
    if not kept.is_sqlite:
        return
    for said in kept.connection.execute(text("PRAGMA integrity_check")).scalars():
        if said != _SOUND:
            sentence = f"The file is damaged: {said}."
            yield Finding(NAME, "", "", sentence, "Go back to a backup: “database restore FILE”.")
