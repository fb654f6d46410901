"""Searches that officers gave a name to."""

from dataclasses import replace

from sqlalchemy import or_, select

from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.storage.alone import Alone, alone
from sefton_minutes.storage.repositories.repository import Repository, Values, not_found
from sefton_minutes.storage.saved_request import read_request, written_request
from sefton_minutes.storage.tables.saved_searches import SavedSearchRow

_WHAT = "saved search"


class SavedSearchRepository(Repository):
    """Those of `who` and those for everybody that are not in the bin, in the order of their names. Another
    officer's own searches are as if they were not."""

    def all(self, who: str) -> tuple[SavedSearch, ...]:
        """Every search that this officer may see."""
        row = SavedSearchRow
        query = select(row.name, row.asked, row.who, row.id, row.version).where(
            row.removed_at.is_(None), or_(row.who == who, row.who == "")
        )
        found = [
            SavedSearch(kept.name, read_request(kept.asked), not kept.who, kept.id, kept.version)
            for kept in self._connection.execute(query)
        ]
        return tuple(sorted(found, key=lambda search: (search.name.casefold(), search.id)))

    def hold(self) -> None:
        """Let nobody else give one a name until this work ends."""
        alone(self._connection, Alone.NAMING_WORDS)

    def add(self, search: SavedSearch, who: str) -> SavedSearch:
        """Keep a new search; it comes back with id and version."""
        return replace(search, id=self._add_row(SavedSearchRow, _values(search, who)), version=1)

    def update(self, search: SavedSearch, who: str) -> SavedSearch:
        """Keep the search as given. Raises ChangedMeanwhile, NotFound."""
        self._refuse_others(search.id, who)
        self._update_row(SavedSearchRow, _WHAT, search.id, search.version, _values(search, who))
        return replace(search, version=search.version + 1)

    def remove(self, search_id: int, who: str) -> None:
        """Into the bin. Raises NotFound."""
        self._refuse_others(search_id, who)
        self._remove_row(SavedSearchRow, _WHAT, search_id)

    def restore(self, search_id: int, who: str) -> None:
        """Out of the bin. Raises NotFound."""
        self._refuse_others(search_id, who)
        self._restore_row(SavedSearchRow, _WHAT, search_id)

    def _refuse_others(self, search_id: int, who: str) -> None:
        row = SavedSearchRow
        owner = self._connection.execute(select(row.who).where(row.id == search_id)).scalar_one_or_none()
        if owner not in (who, ""):
            raise not_found(_WHAT, search_id)


def _values(search: SavedSearch, who: str) -> Values:
    owner = "" if search.for_everybody else who
    return {"name": search.name, "asked": written_request(search.asked), "who": owner}
