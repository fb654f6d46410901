"""The council's acronyms."""

from dataclasses import replace

from sqlalchemy import select

from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.storage.repositories.repository import Repository, Values
from sefton_minutes.storage.tables.writing import AcronymRow


class AcronymRepository(Repository):
    """Acronyms that are not in the bin, in the order of their letters."""

    def all(self) -> tuple[Acronym, ...]:
        """Every acronym."""
        rows = self._connection.execute(
            select(AcronymRow.letters, AcronymRow.words, AcronymRow.id, AcronymRow.version).where(
                AcronymRow.removed_at.is_(None)
            )
        )
        found = [Acronym(row.letters, row.words, row.id, row.version) for row in rows]
        return tuple(
            sorted(found, key=lambda each: (each.letters.casefold(), each.words.casefold(), each.id))
        )

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
