"""Passages beside a decision: reasons, alternatives, call-in, effect, what officers recommend."""

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.passage_labels import passage_kind

CABINET = (
    "Decision Made: That\n(1) the budget be approved.\n\nReasons for the Decision:\n\nIt must "
    "be set.\n\nIt is due.\n\n"
    "Alternative Options Considered and Rejected: (including any Risk Implications)\n\nNone."
)


def passages(text: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in read(text).passages]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reasons for the Decision(s):\nTo comply.", ("reasons", "To comply.")),
        ("REASON – to inform members.", ("reasons", "to inform members.")),
        ("Reason for decision: it is needed.", ("reasons", "it is needed.")),
        ("Reason for Decision :- it is needed.", ("reasons", "it is needed.")),
        ("Reasons for Recommendation\n\nTo save money.", ("reasons", "To save money.")),
        ("Alternatives considered\nDo nothing.", ("alternatives", "Do nothing.")),
        ("Alternative options: none.", ("alternatives", "none.")),
        ("Other options considered and rejected –  none", ("alternatives", "none")),
        ("Is subject to call in?: No", ("call-in", "No")),
        ("Subject to Call-in :-Yes", ("call-in", "Yes")),
        ("Call-in: urgent, waived by the Chair", ("call-in", "urgent, waived by the Chair")),
        (
            "This decision is not subject to call-in as it is urgent.",
            ("call-in", "This decision is not subject to call-in as it is urgent."),
        ),
        ("The Chair waived the call-in period.", ("call-in", "The Chair waived the call-in period.")),
        ("Effective from: 23/04/2020", ("takes effect", "23/04/2020")),
        ("Decision to Take Effect at end of 12 March 2020", ("takes effect", "12 March 2020")),
        (
            "This decision will come into force on 12 May 2020",
            ("takes effect", "This decision will come into force on 12 May 2020"),
        ),
        ("Officer recommendation: APPROVE with conditions", ("recommendation", "APPROVE with conditions")),
        ("Officers’ Recommendation:\nRefuse.", ("recommendation", "Refuse.")),
        ("Cabinet is asked to:-\n(a) note it\n(b) fund it", ("recommendation", "(a) note it\n(b) fund it")),
    ],
)
def test_forms_of_a_passage(text: str, expected: tuple[str, str]) -> None:
    assert passages(text) == [expected]


def test_a_passage_ends_at_the_next_label_and_at_the_decision() -> None:
    assert passages(CABINET) == [("reasons", "It must be set.\nIt is due."), ("alternatives", "None.")]
    before = "Alternatives considered\nDo nothing.\nResolved: That it be done."
    assert passages(before) == [("alternatives", "Do nothing.")]
    assert [clause.text for clause in read(before).resolutions[0].clauses] == ["That it be done."]


def test_a_passage_with_words_on_its_line_does_not_take_the_narrative_below() -> None:
    assert passages("REASON – to inform.\n\nThe Committee moved on.") == [("reasons", "to inform.")]


@pytest.mark.parametrize(
    "text",
    [
        "The application had been called - in by Councillor Ash.",
        "The Committee considered the call-in of the decision.",
        "Reasons were given by the officer.",
        "The reasons for the decision were explained.",
        "Options for the site were discussed.",
        "Recommendations of the panel were considered.",
        "The recommendation was approved.",
        "Implementation of the scheme was discussed.",
        "Alternative premises were found.",
    ],
)
def test_what_is_no_passage(text: str) -> None:
    assert passages(text) == []
    assert passage_kind(text) is None


def test_a_passage_ends_where_the_narrative_decides() -> None:
    text = (
        "Reasons for the Decision:\n\nThe quay is old.\n\nIt was agreed that the quay be kept.\n\nAll left."
    )
    assert passages(text) == [("reasons", "The quay is old.")]
