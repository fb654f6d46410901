"""What was noted, held against what is kept: no acknowledged word is lost, none overwritten unawares, none
doubled, and nothing stands that was refused."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.kept_words import KeptWords
from tests.chaos.ledger import Line, Place, What, lines_of, writer_of

HAS_REVISIONS = {Place.TEXT}
"""Of these, what another officer took out must still be found in a revision."""

Words = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Written:
    """A word that a journal or a service took: who wrote it and in what kind of thing."""

    word: str
    writer: int
    place: Place


@dataclass
class Noted:
    """All ledgers together. `kept`: words that a service acknowledged; `acts`: what it changed for whom, by
    writer and act; `found_done`: acts that found done what they meant to do, with their items; `took_out` and
    `gave_up`: who meant a word to go."""

    typed: set[Written] = field(default_factory=set)
    kept: set[Written] = field(default_factory=set)
    refused: set[Written] = field(default_factory=set)
    took_out: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    gave_up: set[Written] = field(default_factory=set)
    doubled: set[str] = field(default_factory=set)
    numbers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    saves: Counter[int] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    acts: Counter[tuple[int, str]] = field(default_factory=Counter)
    found_done: set[tuple[str, int]] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


def noted(folder: Path) -> Noted:
    """The ledgers of a folder."""
    found = Noted()
    for file in sorted(folder.glob("*.ledger")):
        for line in lines_of(file):
            _enter(found, writer_of(file), line)
    return found


def _enter(found: Noted, writer: int, line: Line) -> None:
    found.counts[line.what] += 1
    written = {Written(word, writer, line.place) for word in line.words}
    sets: Mapping[What, set[Written]] = {
        What.TYPED: found.typed,
        What.KEPT: found.kept,
        What.FOUND_DONE: found.kept,
        What.REFUSED: found.refused,
        What.GAVE_UP: found.gave_up,
    }
    if line.what in sets:
        sets[line.what].update(written)
    _enter_rest(found, writer, line)


def _enter_rest(found: Noted, writer: int, line: Line) -> None:
    match line.what:
        case What.KEPT if line.says:
            found.acts[writer, line.says] += 1
            found.saves[line.item_id] += line.says == "save"
        case What.FOUND_DONE if line.says:
            found.found_done.add((line.says, line.item_id))
        case What.TOOK_OUT:
            for word in line.words:
                found.took_out[word].add(writer)
        case What.NUMBERS:
            found.numbers[line.says].extend(line.numbers)
        case What.FAULT:
            found.faults.append(f"process {writer}: {line.says}")
        case What.DOUBLED:
            found.doubled.update(line.words)


def losses(found: Noted, kept: KeptWords) -> Iterator[str]:
    """Each word that is not where it must be."""
    everywhere = kept.everywhere
    for written in sorted(found.typed | found.kept, key=lambda each: each.word):
        if reason := _loss(written, found, kept, everywhere):
            yield f"{written.word} ({written.place}): {reason}"


def _loss(written: Written, found: Noted, kept: KeptWords, everywhere: set[str]) -> str:
    """Why a word counts as lost, "" when it does not."""
    word, by = written.word, found.took_out.get(written.word, set())
    if written in found.gave_up and written not in found.kept:
        return ""
    if word not in everywhere:
        own = written.writer in by
        meant = own if written.place in HAS_REVISIONS else bool(by)
        return "" if meant else "it is nowhere"
    if word in kept.now[written.place] or by:
        return ""
    if written in found.kept:
        return "it was saved, and overwritten though nobody took it out"
    return "" if word in kept.journals or word in kept.earlier else "it stands in another place only"


def doubles(found: Noted, kept: KeptWords) -> Iterator[str]:
    """Each word that stands twice though nobody chose so."""
    for word in sorted(kept.twice - found.doubled):
        yield f"{word} stands twice"


def refused_and_kept(found: Noted, kept: KeptWords) -> Iterator[str]:
    """Each word that stands though the service said that nothing was changed."""
    there = set().union(*kept.now.values())
    for written in sorted(found.refused, key=lambda each: each.word):
        if written.word in there:
            yield f"{written.word} was refused and stands"


def drawn_twice(numbers: Mapping[str, Iterable[int]]) -> Iterator[str]:
    """Each number that two were given."""
    for series, drawn in sorted(numbers.items()):
        for number, times in sorted(Counter(drawn).items()):
            if times > 1:
                yield f"{number} of the series {series} was drawn {times} times"
