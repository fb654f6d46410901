"""Searches kept under a name: an officer's own, and those for everybody."""

from dataclasses import replace

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.rights import Role
from sefton_minutes.domain.searching.saved_search import SavedSearch
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.unit_of_work import Records

_RECORD = "saved search"
_CHANGES = Changes.of(Kind.SEARCHES)


class SavedSearches:
    """Every method opens its own unit of work; searches come in the order of their names. Those that another
    officer keeps for himself are never seen here."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[SavedSearch, ...]:
        """This officer's own and those for everybody. A reader keeps none, and sees none: on a server one
        could not be shown to him without the others."""
        if not self._desk.rights.reaches(Role.OFFICER):
            return ()
        with self._desk.reading() as records:
            return records.saved_searches.all(self._desk.who)

    def keep(self, search: SavedSearch) -> tuple[SavedSearch, Changes]:
        """Keep a new search, or one that got another name, request or readers.

        Raises NotAllowed without a name, for a name that is taken and for a search that asks for nothing;
        ChangedMeanwhile, NotFound."""
        tidy = replace(search, name=kept_line(search.name))
        if not tidy.name:
            raise NotAllowed("A search is kept under a name.", "Type one.")
        if not tidy.asked.asks_for_something:
            raise NotAllowed("This search asks for nothing.", "Type words to look for first.")
        with self._desk.writing() as work:
            work.saved_searches.hold()
            _refuse_taken(work, self._desk.who, tidy)
            keep = work.saved_searches.update if tidy.id else work.saved_searches.add
            kept = keep(tidy, self._desk.who)
            work.audit.add("edited" if tidy.id else "added", _RECORD, kept.id, {"name": kept.name})
            work.commit(_CHANGES)
        return kept, _CHANGES

    def remove(self, search_id: int) -> Changes:
        """Forget a search. Raises NotFound."""
        with self._desk.writing() as work:
            work.saved_searches.remove(search_id, self._desk.who)
            work.audit.add("removed", _RECORD, search_id, {})
            work.commit(_CHANGES)
        return _CHANGES

    def restore(self, search_id: int) -> Changes:
        """Take back a removal. Raises NotFound."""
        with self._desk.writing() as work:
            work.saved_searches.restore(search_id, self._desk.who)
            work.audit.add("restored", _RECORD, search_id, {})
            work.commit(_CHANGES)
        return _CHANGES


def _refuse_taken(records: Records, who: str, search: SavedSearch) -> None:
    for kept in records.saved_searches.all(who):
        if kept.id != search.id and kept.name.casefold() == search.name.casefold():
            raise NotAllowed(f"There is a saved search called “{kept.name}” already.", "Choose another name.")
