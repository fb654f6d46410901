"""The council's list of acronyms."""

from dataclasses import replace

import pytest

from sefton_minutes.domain.changes import Kind
from sefton_minutes.domain.errors import NotAllowed
from sefton_minutes.domain.searching.acronyms import Acronym
from sefton_minutes.services.acronyms import Acronyms
from sefton_minutes.services.desk import Desk
from tests.services.conftest import acts

QUAY = Acronym("QSG", "Quay Steering Group")


@pytest.fixture
def acronyms(desk: Desk) -> Acronyms:
    return Acronyms(desk)


def test_an_acronym_is_added_edited_removed_and_brought_back(acronyms: Acronyms, desk: Desk) -> None:
    kept, changes = acronyms.keep(replace(QUAY, letters=" QSG ", words="Quay Steering Group "))
    assert Kind.SEARCHES in changes
    assert acronyms.all() == (kept,) == (replace(QUAY, id=kept.id, version=1),)
    edited, _ = acronyms.keep(replace(kept, words="Quay Safety Group"))
    acronyms.remove(kept.id)
    assert acronyms.all() == ()
    acronyms.restore(kept.id)
    assert [each.words for each in acronyms.all()] == [edited.words]
    assert acts(desk, "acronym", kept.id) == ["added", "edited", "removed", "restored"]


@pytest.mark.parametrize(
    ("letters", "words", "why"),
    [
        (" ", "Quay Steering Group", "needs its letters"),
        ("Q S", "Quay Steering Group", "more than one word"),
        ("QSG", "…", "words that the letters stand for"),
        ("qsg", "Quay steering  GROUP", "on the list already"),
    ],
)
def test_what_could_never_be_found_is_refused(acronyms: Acronyms, letters: str, words: str, why: str) -> None:
    acronyms.keep(QUAY)
    with pytest.raises(NotAllowed, match=why):
        acronyms.keep(Acronym(letters, words))


def test_the_same_letters_may_stand_for_several_words(acronyms: Acronyms) -> None:
    acronyms.keep(QUAY)
    acronyms.keep(Acronym("QSG", "Queen Street Gardens"))
    assert len(acronyms.all()) == 2
