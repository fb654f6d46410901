"""Clauses in house style: "(1)", small letters after "That", ";" between, "; and" before the last, a stop."""

from collections.abc import Iterator, Sequence

from sefton_minutes.domain.minute_text.closing import without_closing
from sefton_minutes.domain.minute_text.subjunctive import begins_with_that
from sefton_minutes.domain.resolutions import Clause

LABEL_GAP = "\t"
_SMALL = "A An All Any Both Each Further It No That The These This Those"
_SMALL_WORDS = frozenset(_SMALL.split())
_COLON = " :–—-"


def clause_lines(clauses: Sequence[Clause], *, after_stem: bool, closing: str = ".") -> Iterator[str]:
    """The lines of a list of clauses that make one sentence, with the stem when there is one."""
    for position, (clause, label) in enumerate(zip(clauses, _house_labels(clauses), strict=True)):
        ending = _ending(clauses, position, closing)
        if label:
            words = _with_small_letter(clause.text) if after_stem else clause.text
            yield label + LABEL_GAP + _closed(words, ":" if clause.clauses else ending)
        else:
            yield clause.text
        yield from clause_lines(clause.clauses, after_stem=after_stem, closing=ending)


def clause_lines_as_printed(clauses: Sequence[Clause]) -> Iterator[str]:
    """The lines of a list whose entries are sentences of their own: only their labels are set right."""
    for clause, label in zip(clauses, _house_labels(clauses), strict=True):
        yield label + LABEL_GAP + clause.text if label else clause.text
        yield from clause_lines_as_printed(clause.clauses)


def lone_clause(words: str) -> str:
    """The only clause of a decision, which stands on the introducer's line."""
    begun = words[:1].upper() + words[1:] if begins_with_that(words) else words
    return _closed(begun, ".")


def closed(words: str) -> str:
    """The only clause of a decision that goes on in the introducer's own sentence."""
    return _closed(words, ".")


def _ending(clauses: Sequence[Clause], position: int, closing: str) -> str:
    if position == len(clauses) - 1:
        return closing
    if position < len(clauses) - 2:
        return ";"
    printed = clauses[position].text
    joined = printed[len(without_closing(printed)) :].casefold()
    return "; or" if "or" in joined else "; and"


def _house_labels(clauses: Sequence[Clause]) -> Iterator[str]:
    """Labels in brackets, counted where a page printed the same one before every clause."""
    repeated = len(clauses) > 1 and len({clause.label for clause in clauses}) == 1
    for number, clause in enumerate(clauses, 1):
        inner = clause.label.strip("() .")
        if not inner.isalnum() or clause.label == inner:
            yield clause.label
        else:
            yield f"({number if repeated and inner.isdigit() else inner})"


def _with_small_letter(words: str) -> str:
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first in _SMALL_WORDS else words


def _closed(words: str, ending: str) -> str:
    """The words with their ending, as printed where another mark ends them: a question, a colon."""
    base = without_closing(words)
    if ending == ":":
        led = base.rstrip(_COLON)
        return f"{led}:" if led else words
    if not base or base[-1] in "?!…:":
        return words
    ended = base[-1] == "." or (base[-1] in "”’\"')" and base[-2:-1] in tuple(".?!"))
    return base if ending == "." and ended else base + ending
