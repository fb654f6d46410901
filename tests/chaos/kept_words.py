"""Where the words of a record stand: in texts, in revisions, in the audit, in the journals of its users."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from sefton_minutes.storage.tables.actions import ActionRow
from sefton_minutes.storage.tables.agenda import AgendaItemRow
from sefton_minutes.storage.tables.attendance import AttendanceRow
from sefton_minutes.storage.tables.history import AuditEventRow, RevisionRow
from sefton_minutes.storage.tables.meetings import MeetingRow
from tests.chaos.ledger import Place
from tests.chaos.words import WORD, words_of


@dataclass(frozen=True, slots=True)
class KeptWords:
    """`now`: words that stand in records (those in the bin, too), by what kind of thing they stand in;
    `earlier`: words in revisions and in what the audit says was there before; `journals`: words that wait on
    a user's computer; `twice`: words that stand more than once in texts."""

    now: dict[Place, set[str]]
    earlier: set[str]
    journals: set[str]
    twice: set[str]

    @property
    def everywhere(self) -> set[str]:
        """All of them."""
        return set().union(*self.now.values(), self.earlier, self.journals)


def kept_words(connection: Connection, folders: Iterable[Path]) -> KeptWords:
    """The words of a database, and of the journals in the folders of its users."""
    texts = _column(connection, AgendaItemRow.minute_text) + _column(connection, AgendaItemRow.agenda_text)
    counted = Counter(word for text in texts for word in WORD.findall(text))
    now: dict[Place, set[str]] = defaultdict(set)
    now[Place.TEXT] = set(counted)
    now[Place.TITLE] = _words(connection, AgendaItemRow.title)
    now[Place.ACTION] = _words(connection, ActionRow.text, ActionRow.owner)
    now[Place.ATTENDANCE] = _words(connection, AttendanceRow.name)
    now[Place.MEETING] = _words(connection, MeetingRow.venue, MeetingRow.contact, MeetingRow.contact_post)
    return KeptWords(
        now,
        earlier=_words(connection, RevisionRow.text, AuditEventRow.detail),
        journals=set().union(*(_journal_words(folder) for folder in folders)),
        twice={word for word, times in counted.items() if times > 1},
    )


def as_json(connection: Connection) -> str:
    """Items, their revisions and the audit, to look for a loss in."""
    tables = [row.__table__ for row in (AgendaItemRow, RevisionRow, AuditEventRow)]
    rows = {
        str(table): [dict(row) for row in connection.execute(select(table).order_by("id")).mappings()]
        for table in tables
    }
    return json.dumps(rows, default=str, indent=1)


def _column(connection: Connection, column: object) -> list[str]:
    return list(connection.execute(select(column)).scalars())  # type: ignore[call-overload]


def _words(connection: Connection, *columns: object) -> set[str]:
    return {word for column in columns for text in _column(connection, column) for word in words_of(text)}


def _journal_words(folder: Path) -> set[str]:
    """Every word that any line of a journal still holds unsettled; read as text, since that is the promise:
    any text editor shows it."""
    words: set[str] = set()
    for file in folder.rglob("*.journal"):
        for line in file.read_bytes().split(b"\n"):
            try:
                words |= words_of(json.dumps(json.loads(line)))
            except ValueError:
                continue
    return words
