"""A list of choices of which one holds."""

import pytest
from pytestqt.qtbot import QtBot

from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.facets import Facet, Facets
from sefton_minutes.ui.widgets.rows import RowList

CHOICES = (Facet("All bodies"), Facet("Cabinet", 1), Facet("Council", 2))


@pytest.fixture
def facets(qtbot: QtBot, look: Look) -> Facets:
    """Three choices, the first of which holds."""
    view = RowList()
    qtbot.addWidget(view)
    made = Facets(look, view)
    made.offer(CHOICES)
    return made


def test_the_first_holds_until_another_is_chosen(qtbot: QtBot, facets: Facets) -> None:
    assert facets.value is None
    with qtbot.waitSignal(facets.chosen) as chosen:
        facets.choose(2)
    assert chosen.args == [2]
    assert facets.value == 2


def test_a_choice_outlasts_a_new_offer(facets: Facets) -> None:
    facets.choose(2)
    facets.offer((Facet("All bodies"), Facet("Council", 2)))
    assert facets.value == 2
    facets.offer((Facet("All bodies"),))
    assert facets.value is None


def test_what_is_not_offered_cannot_be_chosen(facets: Facets) -> None:
    facets.choose(77)
    assert facets.value is None
