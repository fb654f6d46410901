"""The phrase bank as officers have kept it; the house's own phrases are no rows."""

from dataclasses import replace

from sqlalchemy import select

from sefton_minutes.domain.phrase_bank import Phrase
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.tables.writing import PhraseRow


class PhraseRepository(Repository):
    """Phrases that are not in the bin, in the order of their names."""

    def all(self) -> tuple[Phrase, ...]:
        """Those of every body."""
        found = self._phrases()
        return tuple(sorted(found, key=lambda phrase: (phrase.name.casefold(), phrase.id)))

    def get(self, phrase_id: int) -> Phrase:
        """Raises NotFound."""
        found = self._phrases(phrase_id)
        if not found:
            raise not_found("phrase", phrase_id)
        return found[0]

    def add(self, phrase: Phrase) -> Phrase:
        """Keep a new phrase; it comes back with id and version."""
        return replace(phrase, id=self._add_row(PhraseRow, _values(phrase)), version=1)

    def update(self, phrase: Phrase) -> Phrase:
        """Keep the phrase as given. Raises ChangedMeanwhile, NotFound."""
        self._update_row(PhraseRow, "phrase", phrase.id, phrase.version, _values(phrase))
        return replace(phrase, version=phrase.version + 1)

    def remove(self, phrase_id: int) -> None:
        """Into the bin. Raises NotFound."""
        self._remove_row(PhraseRow, "phrase", phrase_id)

    def restore(self, phrase_id: int) -> None:
        """Out of the bin. Raises NotFound."""
        self._restore_row(PhraseRow, "phrase", phrase_id)

    def _phrases(self, phrase_id: int | None = None) -> list[Phrase]:
        query = select(
            PhraseRow.name, PhraseRow.text, PhraseRow.body_id, PhraseRow.id, PhraseRow.version
        ).where(PhraseRow.removed_at.is_(None))
        if phrase_id is not None:
            query = query.where(PhraseRow.id == phrase_id)
        return [Phrase(*row) for row in self._connection.execute(query)]


def _values(phrase: Phrase) -> Values:
    return {"name": phrase.name, "text": phrase.text, "body_id": phrase.body_id}
