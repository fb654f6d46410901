"""Spelling: the words that are right in this council, and the speller that knows them."""

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.spelling import Dictionary, OwnWords, Speller, words_in
from sefton_minutes.services.desk import Desk

_RECORD = "council word"
_CHANGES = Changes.of(Kind.WORDS)


class Spelling:
    """`dictionary` knows the language. Every method opens its own unit of work."""

    def __init__(self, desk: Desk, dictionary: Dictionary) -> None:
        self._desk = desk
        self._dictionary = dictionary

    def speller(self) -> Speller:
        """A speller that knows the council's own words, and the names of its people and bodies. It stays as
        it is: when one of those changes (`Kind.WORDS`, `PEOPLE`, `BODIES`), another is to be asked for."""
        with self._desk.reading() as records:
            words = records.council_words.all()
            people = records.people.all()
            bodies = records.bodies.all()
        persons = [name for person in people for name in (person.name, *person.aliases)]
        named = [name for body in bodies for dated in body.names for name in (dated.name, dated.abbreviation)]
        return Speller(self._dictionary, OwnWords(words, (*persons, *named)))

    def words(self) -> tuple[str, ...]:
        """The council's own words, by the alphabet."""
        with self._desk.reading() as records:
            return records.council_words.all()

    def add(self, word: str) -> Changes:
        """Keep a word, or every word of a text. Raises NotAllowed where there is none."""
        return self.add_all(word)[1]

    def add_all(self, text: str) -> tuple[tuple[str, ...], Changes]:
        """Keep every word of a text, however they are parted; those that were not there before. Raises
        NotAllowed where there is none."""
        words = words_in(text)
        if not words:
            raise NotAllowed("There is no word to add.", "Type one: letters, with hyphens and apostrophes.")
        with self._desk.writing() as work:
            added = work.council_words.add(words)
            for word in added:
                work.audit.add("added", _RECORD, 0, {"word": word})
            work.commit(_CHANGES)
        return added, _CHANGES

    def remove(self, word: str) -> Changes:
        """It is no longer one of the council's words. Raises NotFound."""
        with self._desk.writing() as work:
            work.council_words.remove(word)
            work.audit.add("removed", _RECORD, 0, {"word": word})
            work.commit(_CHANGES)
        return _CHANGES
