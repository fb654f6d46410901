"""The council's own words."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from sefton_minutes.domain.errors import NotFound
from sefton_minutes.storage.repositories.repository import Repository
from sefton_minutes.storage.tables.writing import CouncilWordRow


class CouncilWordRepository(Repository):
    """Words that are right in this council, as they are written."""

    def all(self) -> tuple[str, ...]:
        """Every word, by the alphabet."""
        words = self._connection.execute(select(CouncilWordRow.word)).scalars()
        return tuple(sorted(words, key=lambda word: (word.casefold(), word)))

    def add(self, words: Sequence[str]) -> tuple[str, ...]:
        """Keep words; those that were not there before, in their order."""
        known = set(self.all())
        return tuple(word for word in dict.fromkeys(words) if word not in known and self._is_new(word))

    def remove(self, word: str) -> None:
        """Raises NotFound for a word that is none of them."""
        removed = self._connection.execute(delete(CouncilWordRow).where(CouncilWordRow.word == word))
        if removed.rowcount == 0:
            raise NotFound(f"“{word}” is none of the council’s words.", "It may have been removed.")

    def _is_new(self, word: str) -> bool:
        row = {"word": word, "who": self._stamp.who, "added_at": self._stamp.when}
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(CouncilWordRow).values(row))
        except IntegrityError:
            return False  # somebody else added it at the same moment
        return True
