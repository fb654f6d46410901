"""What a page that came again changes: fields in which nobody but pages wrote."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from sefton_minutes.domain.merging import digest_of, merged

TEXTS = st.sampled_from(
    ["", "Ada gave an update.", "Ada gave a report.", "The officer's words.", "ADA gave an update."]
)


def published(text: str) -> dict[str, str]:
    return {"minute": digest_of(text)}


def test_a_page_changes_what_no_officer_edited() -> None:
    result = merged({"minute": "Old."}, {"minute": "New."}, published("Old."))
    assert (result.taken, result.differing) == ({"minute": "New."}, {})
    assert result.digests == published("New.")


def test_what_an_officer_edited_is_a_difference_once() -> None:
    first = merged({"minute": "Edited."}, {"minute": "New."}, published("Old."))
    assert (first.taken, first.differing) == ({}, {"minute": "New."})
    again = merged({"minute": "Edited."}, {"minute": "New."}, first.digests)
    assert (again.taken, again.differing) == ({}, {})


def test_an_unchanged_page_is_no_difference_from_what_an_officer_edited() -> None:
    result = merged({"minute": "Edited."}, {"minute": "Old."}, published("Old."))
    assert (result.taken, result.differing) == ({}, {})


def test_an_agenda_read_after_the_minutes_only_fills_what_is_empty() -> None:
    kept, said = {"minute": "Noted.", "title": ""}, {"minute": "To consider.", "title": "Sea Wall"}
    result = merged(kept, said, published("Noted."), earlier=True)
    assert (result.taken, result.differing) == ({"title": "Sea Wall"}, {})


def test_what_an_officer_emptied_stays_empty() -> None:
    result = merged({"minute": ""}, {"minute": "New."}, published("Old."))
    assert (result.taken, result.differing) == ({}, {"minute": "New."})


@given(kept=TEXTS, said=TEXTS, last=st.none() | TEXTS, earlier=st.booleans())
def test_a_page_never_takes_words_away_and_never_takes_and_differs(
    kept: str, said: str, last: str | None, *, earlier: bool
) -> None:
    before = {} if last is None else published(last)
    result = merged({"minute": kept}, {"minute": said}, before, earlier=earlier)
    assert not result.taken.keys() & result.differing.keys()
    assert all(result.taken.values())
    if kept and (last is None or digest_of(kept) != before["minute"]):
        assert not result.taken


class PagesAndOfficers(RuleBasedStateMachine):
    """Pages come and officers write, in any order: what an officer wrote last stands until an officer writes
    again or takes the page's text."""

    def __init__(self) -> None:
        super().__init__()
        self.kept = ""
        self.digests: dict[str, str] = {}
        self.officer: str | None = None
        self.waiting = ""

    @rule(text=TEXTS, earlier=st.booleans())
    def page(self, text: str, *, earlier: bool) -> None:
        result = merged({"minute": self.kept}, {"minute": text}, self.digests, earlier=earlier)
        assert not (result.taken and self.officer)
        self.kept = result.taken.get("minute", self.kept)
        self.digests = dict(result.digests)
        self.waiting = result.differing.get("minute", self.waiting)
        self._note_agreement()

    @rule(text=TEXTS.filter(bool))
    def officer_writes(self, text: str) -> None:
        self.kept = self.officer = text
        self._note_agreement()

    @rule()
    def officer_takes_the_difference(self) -> None:
        if self.waiting:
            self.kept = self.officer = self.waiting
            self.waiting = ""
            self._note_agreement()

    def _note_agreement(self) -> None:
        """What officer and page both say is the page's to change again."""
        if digest_of(self.kept) == self.digests.get("minute"):
            self.officer = None

    @invariant()
    def an_officers_words_stand(self) -> None:
        assert self.officer in (None, self.kept)


TestPagesAndOfficers = PagesAndOfficers.TestCase
