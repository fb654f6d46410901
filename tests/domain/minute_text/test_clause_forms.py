"""Clauses in every form that councils print, and numbered things after a decision that are none."""

import pytest
from hypothesis import given, settings

from sefton_minutes.domain.minute_text import house_form, read
from sefton_minutes.domain.resolutions import Clause, Resolution
from tests.domain.minute_text.minutes_of_all_forms import Printed, resolutions


def only(text: str) -> Resolution:
    (resolution,) = read(text).resolutions
    return resolution


def listed(resolution: Resolution) -> list[tuple[str, str]]:
    return [(clause.label, clause.text) for clause in resolution.all_clauses()]


def texts(text: str) -> list[str]:
    return [clause.text for resolution in read(text).resolutions for clause in resolution.all_clauses()]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "RESOLVED That\n1) a boat be bought\n2) it be named",
            [("1)", "a boat be bought"), ("2)", "it be named")],
        ),
        (
            "RESOLVED: i. that a boat be bought; ii. that it be named; iii. that it sail.",
            [("i.", "that a boat be bought;"), ("ii.", "that it be named;"), ("iii.", "that it sail.")],
        ),
        (
            "The Council resolved:- (i) to buy a boat; and (ii) to name it.",
            [("(i)", "to buy a boat; and"), ("(ii)", "to name it.")],
        ),
        (
            "RESOLVED:\nA: That a boat be bought.\nB: That it be named.",
            [("A:", "That a boat be bought."), ("B:", "That it be named.")],
        ),
        (
            "RESOLVED: That\n2.1 a boat be bought;\n2.2 it be named.",
            [("2.1", "a boat be bought;"), ("2.2", "it be named.")],
        ),
        (
            "RESOLVED:\n1. That a boat be bought.\n1. That it be named.",
            [("1.", "That a boat be bought."), ("1.", "That it be named.")],
        ),
        (
            "RESOLVED That\n1. a boat be bought\n2. it be named\n1. a crew be found",
            [("1.", "a boat be bought"), ("2.", "it be named"), ("1.", "a crew be found")],
        ),
        (
            "RESOLVED:\n\nThat a boat be bought.\n\nThat the Harbour Board supports it.",
            [("", "That a boat be bought."), ("", "That the Harbour Board supports it.")],
        ),
        (
            "RESOLVED: That\n\na boat be bought; and\n\na crew be found.\n\nThe meeting ended.",
            [("", "a boat be bought; and"), ("", "a crew be found.")],
        ),
        (
            "The Committee resolved:-\n\nto note the tides\n\nto approve the pier works\n\nMembers left.",
            [("", "to note the tides"), ("", "to approve the pier works")],
        ),
        (
            "RESOLVED that a boat be bought; that it be named and that it sail.",
            [("", "that a boat be bought; that it be named and that it sail.")],
        ),
        (
            "RESOLVED: That\n(1) a boat be bought;\n• with sails; and\n• with oars; and\n(2) it be named.",
            [
                ("(1)", "a boat be bought;"),
                ("•", "with sails; and"),
                ("•", "with oars; and"),
                ("(2)", "it be named."),
            ],
        ),
        (
            (
                "RESOLVED: That\n(1) the boat be let, on:\n(a) terms agreed with\n(i) the Board;\n"
                "(2) resolution (1) above be reported."
            ),
            [
                ("(1)", "the boat be let, on:"),
                ("(a)", "terms agreed with"),
                ("(i)", "the Board;"),
                ("(2)", "resolution (1) above be reported."),
            ],
        ),
        (
            "RESOLVED: That the Committee:-\n\n(a)  noted the tides; and\n\n(b)  approved the works.",
            [("(a)", "noted the tides; and"), ("(b)", "approved the works.")],
        ),
        (
            "RESOLVED: That\n(1) the tides be noted; and\n(2) that a report be made.",
            [("(1)", "the tides be noted; and"), ("(2)", "that a report be made.")],
        ),
    ],
)
def test_clauses(text: str, clauses: list[tuple[str, str]]) -> None:
    assert listed(only(text)) == clauses


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("RESOLVED: That Cabinet:\n(1) notes it; and\n(2) thanks them.", "That Cabinet"),
        (
            "RESOLVED: That it be approved, subject to:-\n(a) a bond; and\n(b) a licence.",
            "That it be approved, subject to",
        ),
        ("RESOLVED:\n\nThe Committee:\n(a) noted it; and\n(b) thanked them.", "The Committee"),
        ("Decision Made: That:\n(1) it be noted; and\n(2) it be shared.", "That"),
    ],
)
def test_stems_that_carry_words(text: str, stem: str) -> None:
    resolution = only(text)
    assert (resolution.stem, len(resolution.clauses)) == (stem, 2)


def test_each_lettered_paragraph_may_resolve_for_itself() -> None:
    text = "a) It was resolved that the path be cleared.\nb) It was resolved that the gate be mended."
    assert texts(text) == ["that the path be cleared.", "that the gate be mended."]


def test_a_minute_run_on_in_one_line() -> None:
    text = (
        "Cabinet met. RESOLVED: That (1) the quay be let; and (2) it be swept. Reasons for the "
        "Decision: To keep it. Alternative Options Considered and Rejected: That it be sold."
    )
    reading = read(text)
    assert texts(text) == ["the quay be let; and", "it be swept."]
    assert "".join(text[p.start : p.end] for p in reading.paragraphs) == text


def test_planning_conditions_are_no_clauses() -> None:
    decided = "that permission be granted subject to the following conditions:"
    assert texts(f"RESOLVED {decided}\n1. Begin in time.\n2. Details be sent.") == [decided]


def test_paragraph_numbers_after_a_decision_are_no_clauses() -> None:
    text = "RESOLVED: That\n(1) it be noted; and\n(2) it be shared.\n\n8.5 The Chair thanked all.\n\n9. Close"
    assert texts(text) == ["it be noted; and", "it be shared."]


def _tree(clauses: tuple[Clause, ...]) -> tuple[object, ...]:
    return tuple((_letters(clause.text), _tree(clause.clauses)) for clause in clauses)


def _letters(words: str) -> list[str]:
    said = "".join(letter if letter.isalnum() else " " for letter in words.casefold()).split()
    return [word for word in said if word not in ("and", "or")]


def _structure(text: str) -> list[tuple[object, ...]]:
    return [
        (r.kind, r.confirmed, r.mover, r.seconder, _letters(r.vote), _letters(r.stem), _tree(r.clauses))
        for r in read(text).resolutions
    ]


@given(resolutions())
@settings(deadline=None)
def test_every_form_is_read_with_its_clauses(printed: Printed) -> None:
    found = [(label, words.strip()) for label, words in listed(only(printed.text))]
    assert found == [(label, words.strip()) for label, words in printed.clauses]


@given(resolutions())
@settings(deadline=None)
def test_what_was_written_in_house_form_has_the_same_structure(printed: Printed) -> None:
    written = house_form(printed.text)
    assert _structure(written) == _structure(printed.text)
    assert house_form(written) == written
