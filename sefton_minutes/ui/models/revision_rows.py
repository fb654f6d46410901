"""How the versions of a text are told in a list and to a screen reader."""

from datetime import datetime

from sefton_minutes.domain.history import Revision
from sefton_minutes.domain.revision_notes import RevisionNote
from sefton_minutes.domain.wording import clock_time, short_date


def when_words(instant: datetime) -> str:
    """As "3 Jul 2026, 2.15 pm", in local time."""
    local = instant.astimezone()
    return f"{short_date(local.date())}, {clock_time(local.time())}"


def version_words(revision: Revision) -> str:
    """As "3 Jul 2026, 2.15 pm, r.penny"."""
    return f"{when_words(revision.saved)}, {revision.who}"


def growth_words(note: RevisionNote) -> str:
    """As "+16" or "−5" characters, "±0" where as many went as came."""
    sign = "+" if note.grown > 0 else "−" if note.grown < 0 else "±"
    return f"{sign}{abs(note.grown):,}"


def note_sentence(note: RevisionNote) -> str:
    """A row in words."""
    return f"{version_words(note.revision)}: {note.words}, {note.size:,} characters, {growth_words(note)}"
