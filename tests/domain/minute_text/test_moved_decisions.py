"""Who moved a decision is told of it and of no other, and is no clause of it; what leads up to a decision."""

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import DoubtKind
from sefton_minutes.domain.resolutions import Resolution

NARRATIVE = DoubtKind.DECISION_IN_NARRATIVE


def only(text: str) -> Resolution:
    (resolution,) = read(text).resolutions
    return resolution


def listed(resolution: Resolution) -> list[tuple[str, str]]:
    return [(clause.label, clause.text) for clause in resolution.all_clauses()]


@pytest.mark.parametrize(
    ("text", "clauses", "mover", "seconder"),
    [
        (
            "Cheques 301 to 305 were approved. Proposed CD, seconded AB, all in favour.",
            ["Cheques 301 to 305 were approved."],
            "CD",
            "AB",
        ),
        (
            "We spoke. The plan was adopted.\nProposed by Cllr Ash, seconded by Cllr Yeo. All in favour.",
            ["The plan was adopted."],
            "Cllr Ash",
            "Cllr Yeo",
        ),
        (
            "Proposed by Cllr Ash, seconded by Cllr Yeo to accept the quote. All in favour.",
            ["to accept the quote."],
            "Cllr Ash",
            "Cllr Yeo",
        ),
        (
            "Cllr Ash proposed that the quote be accepted; this was seconded by Cllr Yeo and agreed by all.",
            ["that the quote be accepted"],
            "Cllr Ash",
            "Cllr Yeo",
        ),
        ("Proposed by Cllr Ash, seconded by Cllr Yeo and unanimously approved.", [], "Cllr Ash", "Cllr Yeo"),
        ("Members spoke.\nProposed: A Kemp Seconded: L Moss Carried: 6-0", [], "A Kemp", "L Moss"),
    ],
)
def test_who_moved_and_seconded_is_no_clause(
    text: str, clauses: list[str], mover: str, seconder: str
) -> None:
    reading = read(text)
    (resolution,) = reading.resolutions
    assert [clause.text for clause in resolution.clauses] == clauses
    assert (resolution.mover, resolution.seconder, resolution.confirmed) == (mover, seconder, False)
    assert [doubt.kind for doubt in reading.doubts] == [NARRATIVE]


def test_who_moved_is_asked_of_one_decision_only() -> None:
    after = "It was RESOLVED to {}. Proposed by Cllr {}, seconded by Cllr Yeo. Carried."
    one, two = read("\n".join((after.format("paint it", "Ash"), "It was RESOLVED to sell it."))).resolutions
    assert (one.mover, two.mover) == ("Cllr Ash", "")
    one, two = read("\n".join((after.format("paint", "Ash"), after.format("sell", "Orr")))).resolutions
    assert (one.mover, two.mover) == ("Cllr Ash", "Cllr Orr")
    before = "Moved by Cllr {}, seconded by Cllr Yeo.\nRESOLVED: That it be {}."
    one, two = read("\n".join((before.format("Ash", "kept"), before.format("Orr", "sold")))).resolutions
    assert (one.mover, two.mover) == ("Cllr Ash", "Cllr Orr")


@pytest.mark.parametrize(
    "before",
    [
        "A motion to defer, moved by Cllr Ash and seconded by Cllr Yeo, was lost by 4 votes to 7.",
        "Councillor Ash moved and Councillor Yeo seconded an amendment to cut the sum.",
        "Councillor Ash moved the closure motion, seconded by Councillor Yeo. The motion was carried.",
        "Councillor Ash moved that it be deferred. There was no seconder and the motion fell.",
        "Trustees approved the plan. Proposed by Mrs Low, seconded by Mr Orr.",
    ],
)
def test_who_moved_something_else_moved_no_decision(before: str) -> None:
    assert only(f"{before}\nRESOLVED: That the pier be painted.").mover == ""


@pytest.mark.parametrize(
    ("text", "mover"),
    [
        (
            "Proposed by Cllr Ash, seconded by Cllr Yeo and agreed unanimously that:\n1. a be b\n2. c be d",
            "Cllr Ash",
        ),
        ("It was moved by Cllr Ash, seconded by Cllr Yeo and resolved –\n(1) a be b\n(2) c be d", "Cllr Ash"),
        ("RESOLVED:\nProposed by Cllr Ash, seconded by Cllr Yeo that a be b; and that c be d", "Cllr Ash"),
        (
            "Councillor Ash MOVED and Councillor Yeo SECONDED that it be so.\n\nRESOLVED accordingly.",
            "Councillor Ash",
        ),
        ("RESOLVED: The accounts were approved, on a proposal by Cllr Ash, seconded Cllr Yeo.", "Cllr Ash"),
        ("The AGM considered it.\nAGREED:\n(i) the terms; and\n(ii) to meet quarterly.", ""),
    ],
)
def test_what_leads_up_to_a_decision(text: str, mover: str) -> None:
    resolution = only(text)
    assert (resolution.confirmed, resolution.mover) == (True, mover)
    assert resolution.clauses


@pytest.mark.parametrize(
    ("text", "label", "clause"),
    [
        ("a) It was resolved to paint the pier.", "a)", "to paint the pier."),
        ("(b) The Council agreed that the pier be sold.", "(b)", "that the pier be sold."),
        ("8.4 RESOLVED: That the pier be painted.", "", "That the pier be painted."),
        ("12. RESOLVED: That the pier be painted.", "", "That the pier be painted."),
        ("(1) Decision: That the pier be painted.", "", "That the pier be painted."),
    ],
)
def test_a_label_before_the_introducer_is_its_clause_s(text: str, label: str, clause: str) -> None:
    assert listed(only(text)) == [(label, clause)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Decision: Approve subject to conditions.", "Approve subject to conditions."),
        ("Resolution: That the pier be painted.", "That the pier be painted."),
        ("AGREED by general assent that the pier be painted.", "that the pier be painted."),
        ("RESOLVED to grant £500.", "to grant £500."),
        ("The Council AGREED to grant £500.", "to grant £500."),
        ("It was agreed to grant £500.", "to grant £500."),
        ("Resolved – to grant £500.", "to grant £500."),
        ("Decision:\nTo grant £500.", "To grant £500."),
    ],
)
def test_a_clause_is_the_words_after_the_introducer(text: str, clause: str) -> None:
    assert listed(only(text)) == [("", clause)]


@pytest.mark.parametrize(
    ("text", "stem", "clauses"),
    [
        (
            "That Cabinet agrees:\n(1) a; and\n(2) that b be c.",
            "That Cabinet agrees",
            ["a; and", "that b be c."],
        ),
        (
            "RESOLVED (i) to note a (ii) to note b (iii) to note c",
            "",
            ["to note a", "to note b", "to note c"],
        ),
        ("RESOLVED:\n\n1.That a be b;\n2.That c be d.", "", ["That a be b;", "That c be d."]),
    ],
)
def test_lists_and_their_stems(text: str, stem: str, clauses: list[str]) -> None:
    assert only(text).stem == stem
    assert [words for _, words in listed(only(text))] == clauses


@pytest.mark.parametrize(
    "text",
    [
        "Members debated. It then resolved to revoke the licence.",
        "It was agreed that Cllr Ash attend the hearing.",
        "The minutes of 4 May were agreed as a correct record, subject to an amendment on page 2.",
    ],
)
def test_what_may_decide_waits_for_an_officer(text: str) -> None:
    assert [resolution.confirmed for resolution in read(text).resolutions] == [False]


@pytest.mark.parametrize(
    ("text", "vote", "mover"),
    [
        ("RESOLVED, with Councillor Ash dissenting, that it be so.", "with Councillor Ash dissenting", ""),
        ("It was agreed by all members present that it be so.", "by all members present", ""),
        ("Resolved by 6 votes to 3 (1 abstention):\nThat it be so.", "by 6 votes to 3", ""),
        ("Resolved (Cllr Ash proposing, Cllr Yeo seconding) that it be so.", "", "Cllr Ash"),
        ("RESOLVED (TA/BY) that it be so.", "", "TA"),
        ("The Panel RECOMMENDED to Cabinet that it be so.", "", ""),
    ],
)
def test_what_stands_between_an_introducer_and_its_clause(text: str, vote: str, mover: str) -> None:
    resolution = only(text)
    assert (resolution.vote, resolution.mover) == (vote, mover)
    assert [words.casefold() for _, words in listed(resolution)] == ["that it be so."]


def test_a_motion_that_one_word_accepts_is_the_decision() -> None:
    moved = "It was moved by Cllr {}, seconded by Cllr Yeo, that it be {}. Agreed.\n"
    one, two = read(moved.format("Ash", "kept") + moved.format("Orr", "sold")).resolutions
    assert (one.introducer, one.mover, listed(one)) == ("Agreed", "Cllr Ash", [("", "that it be kept.")])
    assert (two.introducer, two.mover, listed(two)) == ("Agreed", "Cllr Orr", [("", "that it be sold.")])


def test_noted_may_be_all_that_was_resolved() -> None:
    assert listed(only("RESOLVED: Noted.")) == [("", "Noted.")]


def test_what_a_clause_quotes_below_its_colon_is_its_own() -> None:
    text = "RESOLVED: That\n(a) this be added:\n\n“No boats.”; and\n\n(b) it be sold."
    assert listed(only(text)) == [("(a)", "this be added:\n\n“No boats.”; and"), ("(b)", "it be sold.")]


def test_that_a_moved_recommendation_was_approved_is_told_once() -> None:
    text = "Cllr Ash moved that the pier be kept. This was seconded and agreed. Cabinet approved the motion."
    assert [listed(resolution) for resolution in read(text).resolutions] == [[("", "that the pier be kept.")]]
