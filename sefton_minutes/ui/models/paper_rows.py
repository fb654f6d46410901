"""How issued papers are told: in lists, at the head of the meeting, to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sefton_minutes.domain.publications import IssuedPaper, Publication, PublicationState
from sefton_minutes.domain.wording import short_date
from sefton_minutes.ui.models.revision_rows import when_words
from sefton_minutes.ui.models.row_words import RowWords
from sefton_minutes.ui.theme import Role

if TYPE_CHECKING:
    from sefton_minutes.services.issuing import Standing

_CHIPS: dict[PublicationState, tuple[str, Role]] = {
    PublicationState.ISSUED: ("Issued", "good"),
    PublicationState.WITHDRAWN: ("Withdrawn", "warn"),
    PublicationState.PURGED: ("Purged", "bad"),
}


def paper_words(paper: IssuedPaper) -> RowWords:
    """A row: paper and meeting, then number, when and by whom."""
    made = paper.publication
    chip, role = _CHIPS[made.state]
    return RowWords(
        paper_name(paper), f"No. {made.number}, {when_words(made.issued)}, {made.who}", chip, role
    )


def paper_name(paper: IssuedPaper) -> str:
    """ "Minutes, Planning Committee, 18 Nov 2026"."""
    day = short_date(paper.day) if paper.day else ""
    kind = paper.publication.kind.value.capitalize()
    return ", ".join(part for part in (kind, paper.body, day) if part)


def sentence(paper: IssuedPaper) -> str:
    """A row for a screen reader."""
    words = paper_words(paper)
    return f"{words.first}; {words.second}; {words.chip}"


def detail(publication: Publication) -> str:
    """What became of a paper, what was overridden, and its hash."""
    parts: list[str] = []
    if (purged := publication.purged) is not None:
        parts.append(f"Its bytes were destroyed by {purged.who}, {when_words(purged.when)}: {purged.reason}")
    if (withdrawn := publication.withdrawn) is not None:
        parts.append(f"Withdrawn by {withdrawn.who}, {when_words(withdrawn.when)}: {withdrawn.reason}")
        if withdrawn.superseded_by:
            parts.append(f"Superseded by No. {withdrawn.superseded_by}.")
    parts += [f"{each.sentence} Issued all the same: {each.reason}" for each in publication.overrides]
    return "\n".join((*parts, hash_words(publication)))


def hash_words(publication: Publication) -> str:
    """Size and hash, in groups that can be compared by eye and broken over lines."""
    groups = (publication.digest[at : at + 8] for at in range(0, len(publication.digest), 8))
    return f"{publication.size:,} bytes, SHA-256 {' '.join(groups)}"


def searched(paper: IssuedPaper) -> str:
    """The words in which the list is searched."""
    words = paper_words(paper)
    return f"{words.first} {words.second} {words.chip}".casefold()


def chip_words(standing: Sequence[Standing], *, in_short: bool = False) -> str:
    """What the head says of the paper issued last: "Agenda issued 12 May"; "" for none."""
    if not standing:
        return ""
    newest = max(standing, key=lambda each: each.publication.number)
    when = short_date(newest.publication.issued.astimezone().date()).rsplit(" ", 1)[0]
    if in_short:
        return "Changed since issue" if newest.differs else f"Issued {when}"
    said = f"{newest.publication.kind.value.capitalize()} issued {when}"
    return f"{said}, changed since" if newest.differs else said


def difference_words(standing: Sequence[Standing]) -> str:
    """What of the record differs from what was issued, a line for each paper."""
    return "\n".join(_difference(each) for each in standing)


def _difference(standing: Standing) -> str:
    kind = standing.publication.kind.value.capitalize()
    number, differs = standing.publication.number, standing.differs
    if not differs:
        return f"{kind} No. {number}: the record says what was issued"
    parts = []
    if differs.items:
        parts.append(f"{len(differs.items)} {'item' if len(differs.items) == 1 else 'items'} changed")
    if differs.gone:
        parts.append(f"{differs.gone} removed")
    if differs.order:
        parts.append("another order")
    if differs.facts:
        parts.append("date, place, attendance or actions changed")
    return f"{kind} No. {number} differs from what was issued: {', '.join(parts)}"
