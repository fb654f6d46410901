"""What became of one file of a pile, from what became of the pages in it."""

from collections.abc import Sequence

from sefton_minutes.domain.bringing_report import FileOutcome, FileResult
from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.services.importing import ImportOutcome, Outcome

SENTENCES_SHOWN = 3
"""Failures within one file that are told one by one; of more only the number is."""


def unchanged(name: str, meeting_id: int, doubts: int) -> FileOutcome:
    """A file whose bytes are kept already."""
    sentence = f"“{name}” was imported before and has not changed: nothing was done."
    return FileOutcome(name, FileResult.UNCHANGED, sentence, meeting_id, doubts)


def not_understood(name: str, errors: Sequence[MinutesError]) -> FileOutcome:
    """A file of which nothing was kept, and why."""
    return FileOutcome(name, FileResult.NOT_UNDERSTOOD, _failures(errors))


def file_outcome(
    name: str,
    lists: Sequence[tuple[int, int]],
    kept: Sequence[ImportOutcome],
    errors: Sequence[MinutesError],
) -> FileOutcome:
    """The outcome of a file of pages or lists. `lists`: of each list of bodies, how many it names and how
    many of them were new; `errors`: why pages were not kept."""
    if not kept and not lists:
        return not_understood(name, errors) if errors else _empty(name)
    meetings = {outcome.meeting_id: outcome.doubts for outcome in kept}
    doubts = sum(meetings.values())
    sentences = [*(_list_sentence(name, *each) for each in lists)]
    sentences += [kept[0].sentence] if len(kept) == 1 else [_pages_sentence(name, kept)] if kept else []
    sentences += [_failures(errors)] if errors else []
    return FileOutcome(
        name,
        _result(lists, kept, doubtful=bool(doubts or errors)),
        " ".join(sentences),
        next(iter(meetings)) if len(meetings) == 1 else None,
        doubts,
    )


def _result(lists: Sequence[tuple[int, int]], kept: Sequence[ImportOutcome], *, doubtful: bool) -> FileResult:
    done = {outcome.outcome for outcome in kept}
    if doubtful and done != {Outcome.UNCHANGED}:
        return FileResult.DOUBTFUL
    if Outcome.IMPORTED in done or any(new for _, new in lists):
        return FileResult.READ
    return FileResult.REVISED if Outcome.REVISED in done else FileResult.UNCHANGED


def _empty(name: str) -> FileOutcome:
    sentence = f"“{name}” is a list without any entry: there was nothing to keep."
    return FileOutcome(name, FileResult.READ, sentence)


def _list_sentence(name: str, named: int, new: int) -> str:
    return f"“{name}” names {_count(named, 'body', 'bodies')}: {new or 'none'} of them new."


def _pages_sentence(name: str, kept: Sequence[ImportOutcome]) -> str:
    counts = {each: sum(outcome.outcome is each for outcome in kept) for each in Outcome}
    told = ", ".join(f"{count} {each.value}" for each, count in counts.items() if count)
    return f"“{name}” lists {_count(len(kept), 'meeting', 'meetings')}: {told}."


def _failures(errors: Sequence[MinutesError]) -> str:
    told = " ".join(str(error) for error in errors[:SENTENCES_SHOWN])
    more = len(errors) - SENTENCES_SHOWN
    return f"{told} {_count(more, 'entry', 'entries')} more could not be kept." if more > 0 else told


def _count(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{number} {many}"
