"""The council's acronyms."""

from dataclasses import replace

from sqlalchemy import select

from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.storage.alone import Alone, alone
from sefton_minutes.storage.repositories.repository import Repository, Values
from sefton_minutes.storage.tables.writing import AcronymRow

_ROW = AcronymRow.__table__.c
_ALL = select(_ROW.letters, _ROW.words, _ROW.id, _ROW.version).where(_ROW.removed_at.is_(None))
"""This is asked at each key of a search, so it is put together once."""


class AcronymRepository(Repository):
    """Acronyms that are not in the bin, in the order of their letters."""

    def all(self) -> tuple[Acronym, ...]:
        """Every acronym."""
        found = [Acronym(*row) for row in self._connection.execute(_ALL)]
        return tuple(
            sorted(found, key=lambda each: (each.letters.casefold(), each.words.casefold(), each.id))
        )

    def hold(self) -> None:
        """Let nobody else give one a name until this work ends."""
        alone(self._connection, Alone.NAMING_WORDS)

    def add(self, acronym: Acronym) -> Acronym:
        """Keep a new acronym; it comes back with id and version."""
        return replace(acronym, id=self._add_row(AcronymRow, _values(acronym)), version=1)

    def update(self, acronym: Acronym) -> Acronym:
        """Keep the acronym as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(AcronymRow, "abbreviation", acronym.id, acronym.version, _values(acronym))
        return replace(acronym, version=acronym.version + 1)

    def remove(self, acronym_id: int) -> None:
        """Into the bin. Raises NotFound."""
        self._remove_row(AcronymRow, "abbreviation", acronym_id)

    def restore(self, acronym_id: int) -> None:
        """Out of the bin. Raises NotFound."""
        self._restore_row(AcronymRow, "abbreviation", acronym_id)


def _values(acronym: Acronym) -> Values:
    return {"letters": acronym.letters, "words": acronym.words}
