"""The council's list of acronyms, by which the search finds both the letters and the words."""

from dataclasses import replace

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.domain.searching.folded_words import fold
from sefton_minutes.domain.typed_text import kept_line
from sefton_minutes.services.desk import Desk
from sefton_minutes.storage.unit_of_work import Records

_RECORD = "acronym"
_CHANGES = Changes.of(Kind.SEARCHES)


class Acronyms:
    """Every method opens its own unit of work; acronyms come in the order of their letters."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Acronym, ...]:
        """Every acronym that has not been removed."""
        with self._desk.reading() as records:
            return records.acronyms.all()

    def keep(self, acronym: Acronym) -> tuple[Acronym, Changes]:
        """Keep a new acronym, or an edited one. Raises NotAllowed without letters, without words, for letters
        that are several words and for what is on the list already; ChangedMeanwhile, NotFound."""
        tidy = replace(acronym, letters=kept_line(acronym.letters), words=kept_line(acronym.words))
        _refuse_incomplete(tidy)
        with self._desk.writing() as work:
            work.acronyms.hold()
            _refuse_twice(work, tidy)
            kept = work.acronyms.update(tidy) if tidy.id else work.acronyms.add(tidy)
            told = {"letters": kept.letters, "words": kept.words}
            work.audit.add("edited" if tidy.id else "added", _RECORD, kept.id, told)
            work.commit(_CHANGES)
        return kept, _CHANGES

    def remove(self, acronym_id: int) -> Changes:
        """Take it off the list. Raises NotFound."""
        with self._desk.writing() as work:
            work.acronyms.remove(acronym_id)
            work.audit.add("removed", _RECORD, acronym_id, {})
            work.commit(_CHANGES)
        return _CHANGES

    def restore(self, acronym_id: int) -> Changes:
        """Take back a removal. Raises NotFound."""
        with self._desk.writing() as work:
            work.acronyms.restore(acronym_id)
            work.audit.add("restored", _RECORD, acronym_id, {})
            work.commit(_CHANGES)
        return _CHANGES


def _refuse_incomplete(acronym: Acronym) -> None:
    letters = fold(acronym.letters).split()
    if not letters:
        raise NotAllowed("An abbreviation needs its letters.", "Type them, such as PCC.")
    if len(letters) > 1:
        raise NotAllowed(
            f"“{acronym.letters}” is more than one word.", "Type the letters without spaces or strokes."
        )
    if not fold(acronym.words):
        raise NotAllowed("The words that the letters stand for are missing.", "Type them in full.")


def _refuse_twice(records: Records, acronym: Acronym) -> None:
    same = (fold(acronym.letters), fold(acronym.words))
    for kept in records.acronyms.all():
        if kept.id != acronym.id and (fold(kept.letters), fold(kept.words)) == same:
            raise NotAllowed(f"{kept.letters}, “{kept.words}”, is on the list already.")
