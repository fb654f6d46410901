"""Every form in which councils introduce a decision, and who moved it."""

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import DoubtKind
from sefton_minutes.domain.resolutions import DecisionKind, Resolution

NARRATIVE = DoubtKind.DECISION_IN_NARRATIVE


def only(text: str) -> Resolution:
    (resolution,) = read(text).resolutions
    return resolution


def listed(resolution: Resolution) -> list[tuple[str, str]]:
    return [(clause.label, clause.text) for clause in resolution.all_clauses()]


def texts(text: str) -> list[str]:
    return [clause.text for resolution in read(text).resolutions for clause in resolution.all_clauses()]


@pytest.mark.parametrize(
    ("text", "introducer", "clause"),
    [
        ("RESOLVED:\n\nThat the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("RESOLVED: That the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("RESOLVED that the pier be painted.", "RESOLVED", "that the pier be painted."),
        ("RESOLVED – That the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("Resolved – that the pier be painted.", "Resolved", "that the pier be painted."),
        ("Resolved:-\nThat the pier be painted.", "Resolved", "That the pier be painted."),
        ("RESOLVED /- That the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("RESOLVED, that the pier be painted.", "RESOLVED", "that the pier be painted."),
        ("RESOLVED\n\nThat the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("RESOLVED:That the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("ResolvedThat the pier be painted.", "Resolved", "That the pier be painted."),
        ("resolved:\n\nThat the pier be painted.", "resolved", "That the pier be painted."),
        ("RESOLVED to note the tide tables.", "RESOLVED", "to note the tide tables."),
        ("It was RESOLVED to note the tide tables.", "RESOLVED", "to note the tide tables."),
        ("Resolved: to note the tide tables.", "Resolved", "to note the tide tables."),
        ("The Council resolved:-\n\nto note the tide tables.", "resolved", "to note the tide tables."),
        (
            "The Harbour Committee resolved:\nin terms of Section 50A(4), to exclude the public.",
            "resolved",
            "in terms of Section 50A(4), to exclude the public.",
        ),
        ("RESOLVED accordingly.", "RESOLVED", "accordingly."),
        ("8.4 RESOLVED: That the pier be painted.", "RESOLVED", "That the pier be painted."),
        ("Resolved\n\nTo approve the pier works.", "Resolved", "To approve the pier works."),
        ("Decision\n\nTo note the tide tables.", "Decision", "To note the tide tables."),
        (
            "Upon being put to the vote it was resolved to paint the pier.",
            "resolved",
            "to paint the pier.",
        ),
        (
            "The Panel, having weighed the evidence, RESOLVED that it be refused.",
            "RESOLVED",
            "that it be refused.",
        ),
        ("Decision Made: That the pier be painted.", "Decision Made", "That the pier be painted."),
        ("Decision:\n\nThat the pier be painted.", "Decision", "That the pier be painted."),
        ("Decision :-\nTo approve the pier works.", "Decision", "To approve the pier works."),
        ("Decision:\nThe application was APPROVED.", "Decision", "The application was APPROVED."),
        ("AGREED that the pier be painted.", "AGREED", "that the pier be painted."),
        ("AGREED: the pier be painted.", "AGREED", "the pier be painted."),
        ("Agreed – That the pier be painted.", "Agreed", "That the pier be painted."),
        ("It was agreed that the pier be painted.", "agreed", "that the pier be painted."),
        (
            "After a short debate, it was unanimously agreed to paint the pier.",
            "agreed",
            "to paint the pier.",
        ),
        ("The meeting agreed to paint the pier.", "agreed", "to paint the pier."),
        ("The Council AGREED to adopt the budget.", "AGREED", "to adopt the budget."),
        ("The Council NOTED the tide tables.", "NOTED", "the tide tables."),
        ("DECIDED: That the pier be painted.", "DECIDED", "That the pier be painted."),
        ("It was resolved that the grass be cut.", "resolved", "that the grass be cut."),
        ("RESOLVED NOT to sell the pier.", "RESOLVED", "NOT to sell the pier."),
        ("Resolved not to object to 23/0947/FUL.", "Resolved", "not to object to 23/0947/FUL."),
    ],
)
def test_introducers(text: str, introducer: str, clause: str) -> None:
    resolution = only(text)
    assert (resolution.introducer, resolution.confirmed) == (introducer, True)
    assert listed(resolution) == [("", clause)]
    assert read(text).doubts == ()


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        ("Resolved (by 7 votes to 0) to paint the pier.", "by 7 votes to 0"),
        (
            "RESOLVED (7:7 and on the chairs casting vote) that it be so.",
            "7:7 and on the chairs casting vote",
        ),
        ("RESOLVED (unanimously) that it be so.", "unanimously"),
        ("Resolved (nem con – Cllr Ash abstaining) to note it.", "nem con – Cllr Ash abstaining"),
        ("UNANIMOUSLY RESOLVED that it be so.", "UNANIMOUSLY"),
        ("AGREED unanimously that it be so.", "unanimously"),
        ("RESOLVED, by a majority, that it be so.", "by a majority"),
    ],
)
def test_a_vote_at_the_introducer(text: str, vote: str) -> None:
    assert only(text).vote == vote


@pytest.mark.parametrize(
    ("text", "mover", "seconder"),
    [
        (
            "On the motion of Councillor Ash, seconded by Councillor Yeo, it was\nRESOLVED – That it be so.",
            "Councillor Ash",
            "Councillor Yeo",
        ),
        (
            "It was moved by Cllr Ash, seconded by Cllr Yeo and RESOLVED: That it be so.",
            "Cllr Ash",
            "Cllr Yeo",
        ),
        (
            "RESOLVED: That it be so.\n\nMover:- Councillor Ash   Seconder:- Councillor Yeo",
            "Councillor Ash",
            "Councillor Yeo",
        ),
        ("RESOLVED that it be so (proposed by Cllr Ash, seconded by Cllr Yeo).", "Cllr Ash", "Cllr Yeo"),
        ("RESOLVED: That it be so. Proposed TA, seconded BY.", "TA", "BY"),
        (
            "Councillor Ash moved the report. Councillor Yeo seconded it.\nRESOLVED: That it be so.",
            "Councillor Ash",
            "Councillor Yeo",
        ),
        ("RESOLVED on the motion of Cllr Ash, seconded by Cllr Yeo, that it be so.", "Cllr Ash", "Cllr Yeo"),
    ],
)
def test_movers_and_seconders_as_printed(text: str, mover: str, seconder: str) -> None:
    resolution = only(text)
    assert (resolution.mover, resolution.seconder) == (mover, seconder)


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED TO RECOMMEND that the Council adopt the plan.",
        "RESOLVED – That the Council be RECOMMENDED to adopt the plan.",
        "RESOLVED: That Cabinet be recommended to adopt the plan.",
        "The Panel AGREED to recommend APPROVAL of the scheme.",
        "RECOMMENDED: That the plan be adopted.",
        "RECOMMENDED TO COUNCIL: That the plan be adopted.",
    ],
)
def test_recommendations_that_are_decisions(text: str) -> None:
    assert only(text).kind is DecisionKind.RECOMMENDATION


def test_a_decision_about_recommendations_is_none() -> None:
    assert only("RESOLVED: That the recommendations be approved.").kind is DecisionKind.RESOLUTION


@pytest.mark.parametrize(
    "text",
    [
        "The minutes of the meeting held on 4 May were approved as a correct record.",
        "Approved as a correct record.",
        "The Committee noted the report.",
        "The recommendations were unanimously approved.",
        "Cllr Ash was elected Chairman for the year.",
        "Application 23/0947/FUL APPROVED.",
        "Confirmation of the minutes of 4 May – Agreed",
        "The Chairman signed the minutes of 4 May as a true record.",
        "The recommendation was put to the vote and CARRIED.",
    ],
)
def test_what_only_the_narrative_tells_waits_for_an_officer(text: str) -> None:
    reading = read(f"Members spoke.\n{text}")
    (resolution,) = reading.resolutions
    (doubt,) = reading.doubts
    assert (resolution.introducer, resolution.confirmed, doubt.kind) == ("", False, NARRATIVE)
    assert [clause.text for clause in resolution.clauses] == [text]
    assert (doubt.replace_start, doubt.replacement) == (doubt.replace_end, "")
    settled = read(reading.text, confirmed={doubt.paragraph_digest})
    assert (settled.resolutions[0].confirmed, settled.doubts) == (True, ())
    assert read(reading.text, refused={doubt.paragraph_digest}).resolutions == ()


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "The Board:\n\n1. Noted the tides.\n2. Approved the works.",
            ["Noted the tides.", "Approved the works."],
        ),
        (
            "The Committee:-\ni. NOTED the tides; and\nii. AGREED them.",
            ["NOTED the tides; and", "AGREED them."],
        ),
        (
            "The Chair moved that the meeting rise. This was seconded by TA and agreed.",
            ["that the meeting rise."],
        ),
    ],
)
def test_what_a_body_did_or_agreed_to_waits_too(text: str, clauses: list[str]) -> None:
    reading = read(text)
    assert [resolution.confirmed for resolution in reading.resolutions] == [False]
    assert texts(text) == clauses
    assert [doubt.kind for doubt in reading.doubts] == [NARRATIVE]


def test_the_narrative_is_not_asked_where_something_else_decides() -> None:
    text = "The minutes were approved as a correct record.\nRESOLVED: That the pier be painted."
    assert texts(text) == ["That the pier be painted."]


@pytest.mark.parametrize(
    ("text", "introducer", "clauses"),
    [
        (
            "Proposed by Cllr Ash, seconded by Cllr Yeo that the grass be cut. CARRIED.",
            "CARRIED",
            ["that the grass be cut."],
        ),
        (
            (
                "It was moved by Cllr Ash and seconded by Cllr Yeo:\nThat the Council supports the ferry.\n\n"
                "Several members spoke.\n\nThe motion was put and carried 31 votes to 29."
            ),
            "carried",
            ["That the Council supports the ferry."],
        ),
        (
            "Cllr Ash proposed, seconded by Cllr Yeo, that:\n(1) it be swept;\n(2) it be lit.\nCarried.",
            "Carried",
            ["it be swept;", "it be lit."],
        ),
    ],
)
def test_carried_motions(text: str, introducer: str, clauses: list[str]) -> None:
    resolution = only(text)
    assert (resolution.introducer, resolution.confirmed) == (introducer, True)
    assert (resolution.mover, resolution.seconder) == ("Cllr Ash", "Cllr Yeo")
    assert [clause.text for clause in resolution.clauses] == clauses


def test_proposed_and_all_in_favour_is_unconfirmed() -> None:
    text = "Cllr Ash proposed that the quote be accepted, seconded by Cllr Yeo. All in favour."
    reading = read(text)
    assert [(r.introducer, r.confirmed, r.mover) for r in reading.resolutions] == [("", False, "Cllr Ash")]
    assert [doubt.kind for doubt in reading.doubts] == [NARRATIVE]


def test_a_decision_told_in_a_sentence_ends_with_it() -> None:
    text = "Members spoke. It was agreed that the pier be painted. Mrs Low thanked all."
    assert texts(text) == ["that the pier be painted."]


@pytest.mark.parametrize("second", ["RESOLVED: That the pier be let.", "Resolved – that the pier be let"])
def test_a_decision_printed_twice_is_one(second: str) -> None:
    text = f"Decision:\nRESOLVED that the pier be let.\n\nMinutes:\nMembers spoke.\n{second}"
    reading = read(text)
    assert texts(text) == ["that the pier be let."]
    assert reading.doubts == ()


def test_a_decision_printed_twice_in_other_words_is_asked_about() -> None:
    text = "Decision:\nRESOLVED that the pier be let.\n\nMinutes:\nRESOLVED that the pier be sold."
    reading = read(text)
    assert [r.confirmed for r in reading.resolutions] == [True, False]
    (doubt,) = reading.doubts
    assert doubt.kind is DoubtKind.DECISION_TWICE
    assert all(r.confirmed for r in read(text, confirmed={doubt.paragraph_digest}).resolutions)
    assert texts(text) == ["that the pier be let.", "that the pier be sold."]
    assert len(read(text, refused={doubt.paragraph_digest}).resolutions) == 1


EXCLUDED = "That, under Section 100A(4) of the Act, the public be excluded from the meeting."


def test_what_the_agenda_proposed_and_the_meeting_passed_is_one_decision() -> None:
    (passed,) = read(f"{EXCLUDED}\nRESOLVED: {EXCLUDED}").resolutions
    assert passed.introducer == "RESOLVED"
    assert texts(f"{EXCLUDED}\n{EXCLUDED}") == [EXCLUDED]


@pytest.mark.parametrize("word", ["RESLOVED", "RESOVLED", "RECOMENDED", "AGRED", "AGREEED", "Resloved"])
def test_misspelt_introducers_are_unconfirmed(word: str) -> None:
    reading = read(f"{word}: That the report be noted.")
    assert [(r.introducer, r.confirmed) for r in reading.resolutions] == [(word, False)]
    assert [doubt.kind for doubt in reading.doubts] == [DoubtKind.MISSPELT_INTRODUCER]


@pytest.mark.parametrize(
    "text",
    [
        "That the Harbour Board supports the ferry.",
        "That approval be given.",
        "(1) to note the tides;\n(2) to approve the works.",
        "a) the tides be noted;\nb) the works be approved.",
    ],
)
def test_a_dropped_introducer_leaves_a_candidate(text: str) -> None:
    reading = read(f"Members considered a report.\n{text}")
    assert [(r.introducer, r.confirmed) for r in reading.resolutions] == [("", False)]
    assert [doubt.kind for doubt in reading.doubts] == [DoubtKind.LOST_INTRODUCER]
