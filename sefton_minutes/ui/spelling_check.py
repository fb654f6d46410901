"""The spelling check of the meeting in hand: what is misspelt, what was meant, and which words are right
here. All looking up is done on a background lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.spelling import Misspelling, RememberedSpelling, without_possessive
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import Changes, Kind

SWITCH = "spelling"
_OFF = "off"
_MAKES_STALE = (Kind.WORDS, Kind.PEOPLE, Kind.BODIES)

Found = tuple[Misspelling, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The minute of an item, to be searched for a word that ends behind `after`."""

    item_id: int
    text: str
    after: int = -1


class SpellingCheck(QObject):
    """`changed`: other words are right now than before, or the check was turned on or off. One of the
    meeting: texts in its window share it."""

    changed = Signal()

    def __init__(self, work: MeetingWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._known: RememberedSpelling | None = None
        self._turn = 0
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._passed: frozenset[str] = frozenset()
        self._meeting_id = 0
        work.concerned.connect(self._concern)
        work.meeting_shown.connect(self._begin_meeting)

    @property
    def is_on(self) -> bool:
        """Whether words are underlined as one types."""
        return self._work.state.words(SWITCH) != _OFF

    def toggle(self) -> None:
        """Turn the underlining on or off; the window remembers it."""
        self._work.state.keep(SWITCH, _OFF if self.is_on else "on")
        self._work.said.emit(
            "Spelling is checked as you type" if self.is_on else "Spelling is not checked as you type"
        )
        self.changed.emit()

    def look_over(self, place: str, text: str, done: Callable[[Found], None]) -> None:
        """Find what is misspelt in a text. `place` tells one field from another: of a place only the newest
        text is looked over. Where the record cannot be read nothing is found; the status line says so
        already."""
        self._ask(f"spelling: {place}", partial(self._misspelt, text), done, _pass_over)

    def misspelt_in(self, paragraph: str) -> Found:
        """What is misspelt in one paragraph, at once (some hundredths of a millisecond); nothing while the
        words of the record are still being read."""
        known, passed = self._known, self._passed
        found = () if known is None else known.misspellings(paragraph)
        return tuple(each for each in found if each.word not in passed)

    def find_next(
        self, stretches: Sequence[Stretch], done: Callable[[tuple[int, Misspelling] | None], None]
    ) -> None:
        """Find the first misspelt word in these minutes, with its item."""
        job = partial(_first, tuple(stretches), self._misspelt)
        self._ask("spelling: next", job, done, self._work.failed.emit)

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Find what may have been meant; told at once when it was asked before."""
        known = self._suggested.get(word)
        if known is not None:
            done(known)
            return
        take = partial(self._take_suggested, word, done)
        self._ask("spelling: meant", partial(self._meant, word), take, self._work.failed.emit)

    def add(self, word: str) -> None:
        """Make it one of the council's words, without its "’s"."""
        bare = without_possessive(word)
        job = partial(self._work.services.spelling.add, bare)
        self._work.background.save(job, partial(self._note_added, bare), self._work.failed.emit)

    def pass_over(self, word: str) -> None:
        """It is right in this meeting; the window remembers it."""
        self._passed |= {word}
        self._work.state.keep(self._place_of_passed(), " ".join(sorted(self._passed)))
        self._work.said.emit(f"“{word}” is passed over in this meeting")
        self.changed.emit()

    def _ask(
        self,
        key: str,
        job: Callable[[], object],
        done: Callable[..., None],
        failed: Callable[[MinutesError], None],
    ) -> None:
        self._work.background.latest(key, job, done, failed)

    def _misspelt(self, text: str) -> Found:
        passed = self._passed
        return tuple(each for each in self._now().misspellings(text) if each.word not in passed)

    def _meant(self, word: str) -> tuple[str, ...]:
        return self._now().speller.suggestions(word)

    def _now(self) -> RememberedSpelling:
        """The speller as the record stands, on whatever lane it is asked for first."""
        known, turn = self._known, self._turn
        if known is None:
            known = RememberedSpelling(self._work.services.spelling.speller())
            if turn == self._turn:
                self._known = known
        return known

    def _take_suggested(
        self, word: str, done: Callable[[tuple[str, ...]], None], found: tuple[str, ...]
    ) -> None:
        self._suggested[word] = found
        done(found)

    def _note_added(self, word: str, changes: Changes) -> None:
        self._work.said.emit(f"“{word}” is one of the council’s words now; the registers list them")
        self._work.changes_made.emit(changes)

    def _concern(self, changes: Changes) -> None:
        if any(kind in changes for kind in _MAKES_STALE):
            self._turn += 1
            self._known = None
            self._suggested.clear()
            self.changed.emit()

    def _begin_meeting(self) -> None:
        if self._work.meeting_id != self._meeting_id:
            self._meeting_id = self._work.meeting_id
            self._passed = frozenset(self._work.state.words(self._place_of_passed()).split())
            self.changed.emit()

    def _place_of_passed(self) -> str:
        return f"passed_over/{self._meeting_id}"


def _first(stretches: Sequence[Stretch], misspelt: Callable[[str], Found]) -> tuple[int, Misspelling] | None:
    for stretch in stretches:
        for each in misspelt(stretch.text):
            if each.end > stretch.after:
                return stretch.item_id, each
    return None


def _pass_over(_error: MinutesError) -> None:
    """Nobody asked: the officer types on, and whoever asks (F7) is told."""
