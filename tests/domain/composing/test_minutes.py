from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sefton_minutes.domain.actions import Action, ActionStatus
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.composing.minutes import DRAFT_MARK, compose_minutes
from sefton_minutes.domain.document import (
    Closing,
    Document,
    Item,
    Listing,
    Masthead,
    Paragraph,
    Part,
    ResolutionBlock,
    Run,
    Signature,
    Table,
)
from sefton_minutes.domain.meetings import MeetingStatus, NextMeeting
from sefton_minutes.domain.resolutions import DecisionKind
from tests.builders import a_meeting
from tests.domain.composing.papers import (
    COUNCIL,
    a_minute,
    blocks_of_kind,
    facts_of,
    item_sayings,
    sayings,
    some_papers,
)

DRAFTED = a_meeting(1, status=MeetingStatus.MINUTES_DRAFTED)
CONFIRMED = a_meeting(1, status=MeetingStatus.CONFIRMED)
THE_COMMITTEE = "the Harbour and Markets Committee"
NEXT = NextMeeting(date(2027, 6, 10))


def minutes_of(text: str) -> Document:
    return compose_minutes(some_papers(a_minute(text)))


def blocks_of(text: str) -> list[object]:
    (item,) = blocks_of_kind(minutes_of(text), Item)
    return list(item.blocks)


def said_in(text: str) -> list[str]:
    return item_sayings(minutes_of(text))[0]


def test_the_paper_says_whose_minutes_it_holds() -> None:
    document = compose_minutes(some_papers(a_minute("")))

    (masthead,) = blocks_of_kind(document, Masthead)
    assert sayings(masthead) == [
        COUNCIL,
        "Harbour and Markets Committee",
        "Minutes of the meeting held on Thursday 4 March 2027",
    ]
    assert document.title == "Harbour and Markets Committee: minutes, 4 March 2027"
    assert (document.author, document.language) == (COUNCIL, "en-GB")
    assert document.head.titles == (
        "Harbour and Markets Committee, 4 March 2027",
        "HMC, 4 March 2027",
        "4 March 2027",
    )


def test_without_a_day_no_day_is_invented() -> None:
    document = compose_minutes(some_papers(a_minute(""), meeting=a_meeting(1, day=None, time=None, venue="")))

    assert blocks_of_kind(document, Masthead)[0].kind == "Minutes"
    assert document.title == "Harbour and Markets Committee: minutes"
    assert document.head.titles == ("Harbour and Markets Committee", "HMC")
    assert list(facts_of(document)) == ["Status"]


@pytest.mark.parametrize("status", list(MeetingStatus))
def test_minutes_are_a_draft_until_they_are_confirmed(status: MeetingStatus) -> None:
    document = compose_minutes(
        some_papers(a_minute(""), meeting=a_meeting(1, status=status), next_meeting=NEXT)
    )

    is_draft = status not in (MeetingStatus.CONFIRMED, MeetingStatus.SIGNED)
    assert (document.mark == DRAFT_MARK) is is_draft
    assert ("Status" in facts_of(document)) is is_draft
    closing = [words for block in blocks_of_kind(document, Closing) for words in sayings(block)]
    sentence = "These minutes are a draft until they are confirmed at the meeting on 10 June 2027."
    assert closing == ([sentence] if is_draft else [])


def test_the_confirming_meeting_may_be_unknown() -> None:
    (closing,) = blocks_of_kind(compose_minutes(some_papers(a_minute(""), meeting=DRAFTED)), Closing)

    assert sayings(closing) == ["These minutes are a draft until they are confirmed at a later meeting."]


def test_confirmed_minutes_end_with_lines_to_sign_on() -> None:
    papers = some_papers(a_minute(""), meeting=CONFIRMED, next_meeting=NEXT)

    (signature,) = blocks_of_kind(compose_minutes(papers), Signature)
    (undated,) = blocks_of_kind(compose_minutes(replace(papers, next_meeting=None)), Signature)

    assert sayings(signature) == [
        f"Signed as a correct record at the meeting of {THE_COMMITTEE} held on Thursday 10 June 2027.",
        "Signed",
        "Name of the person presiding",
        "Date",
    ]
    assert undated.sentence == "Signed as a correct record."


def test_attendance_is_told_by_kind_with_the_chair_first() -> None:
    people = (
        Attendance("Councillor M. Ellery", AttendanceKind.PRESENT),
        Attendance("Councillor B. Oxenhope", AttendanceKind.PRESENT, role="Vice-Chair"),
        Attendance("Councillor A. Thistlewood", AttendanceKind.PRESENT, role="Chair"),
        Attendance("Councillor C. Yeo", AttendanceKind.SUBSTITUTE),
        Attendance("Councillor R. Penhallow", AttendanceKind.APOLOGIES),
        Attendance("Councillor D. Gorse", AttendanceKind.ABSENT),
        Attendance("Rosalind Penny", AttendanceKind.IN_ATTENDANCE, COUNCIL),
        Attendance("Superintendent D. Harcourt", AttendanceKind.IN_ATTENDANCE, "Northmoor Police"),
    )

    facts = facts_of(compose_minutes(some_papers(a_minute(""), attendance=people)))

    assert list(facts) == [
        "Venue",
        "Time",
        "Present",
        "Apologies",
        "Absent",
        "Officers",
        "In attendance",
        "Status",
    ]
    present = facts["Present"]
    assert present.lines == (
        "Councillor A. Thistlewood (in the Chair)",
        "Councillor B. Oxenhope (Vice-Chair)",
    )
    assert present.names == ("Councillor M. Ellery", "Councillor C. Yeo (substitute)")
    assert facts["Officers"].names == ("Rosalind Penny",)
    assert facts["In attendance"].names == ("Superintendent D. Harcourt, Northmoor Police",)


def test_paragraphs_bullets_and_tables_keep_their_order() -> None:
    blocks = blocks_of(
        "The report covered:\n\n• stalls;\n• tolls; and\n\nThe berths were:\n\n"
        "Berth\tCost\nNorth\t£1,250\nSouth\t£900\n\nIt ended."
    )

    assert [type(block) for block in blocks] == [Paragraph, Listing, Paragraph, Table, Paragraph]
    table = blocks[3]
    assert isinstance(table, Table)
    assert table.head == ("Berth", "Cost")
    assert table.amounts == {1}


def test_a_list_whose_labels_begin_again_is_another_list() -> None:
    notes = "(1) Check the cost\n(2) Write to the Trust\n\n(1) Survey the wall\n(2) Ask for tenders"

    blocks = blocks_of(notes)

    assert [[entry.label for entry in block.entries] for block in blocks if isinstance(block, Listing)] == [
        ["(1)", "(2)"],
        ["(1)", "(2)"],
    ]


def test_a_decision_is_written_in_house_style() -> None:
    text = "RESOLVED\n\n(1)      The report be noted\n\n(2)   that tenders be invited"

    (decision,) = blocks_of(text)

    assert isinstance(decision, ResolutionBlock)
    assert decision.kind is DecisionKind.RESOLUTION
    assert [run.text for run in decision.opening if run.strong] == ["RESOLVED:"]
    assert [clause.label for clause in decision.clauses] == ["(1)", "(2)"]
    assert sayings(decision)[2].endswith("; and")
    assert sayings(decision)[4].endswith(".")


def test_a_single_clause_runs_on() -> None:
    (decision,) = blocks_of("RESOLVED:\n\nThat the report be noted.")

    assert isinstance(decision, ResolutionBlock)
    assert "".join(sayings(decision)).replace(" ", "") == "RESOLVED:Thatthereportbenoted."


def test_clauses_keep_their_nesting() -> None:
    (decision,) = blocks_of(
        "RESOLVED: That\n\n(1) the plan be approved with:\n(a) a survey; and\n(b) costs;\n\n(2) it be noted."
    )

    assert isinstance(decision, ResolutionBlock)
    assert [[inner.label for inner in clause.entries] for clause in decision.clauses] == [["(a)", "(b)"], []]


def test_who_moved_it_is_not_lost() -> None:
    said = " ".join(
        said_in("It was moved by Councillor Yeo, seconded by Councillor Gorse and RESOLVED: That it be so.")
    )

    assert said.startswith("It was moved by Councillor Yeo, seconded by Councillor Gorse and")
    assert "RESOLVED: That it be so." in said


def test_the_vote_is_not_lost() -> None:
    (decision,) = blocks_of("RESOLVED (by 9 votes to 3): That the petition be received.")

    assert isinstance(decision, ResolutionBlock)
    assert decision.opening[0] == Run("RESOLVED (by 9 votes to 3):", strong=True)


def test_a_recommendation_is_told_from_a_resolution() -> None:
    (decision,) = blocks_of("RECOMMENDED: That the Council adopt the plan.")

    assert isinstance(decision, ResolutionBlock)
    assert decision.kind is DecisionKind.RECOMMENDATION


@pytest.mark.parametrize(
    "text",
    [
        "RESLOVED: That the update be noted.",
        "(1) the report be noted;\n(2) that a further report be submitted to the next meeting.",
        "That the Minutes of the meeting held on 4 February 2027 be confirmed as a correct record.",
    ],
)
def test_a_guess_is_printed_as_typed(text: str) -> None:
    blocks = blocks_of(text)

    assert not any(isinstance(block, ResolutionBlock) for block in blocks)
    assert " ".join(said_in(text)) == " ".join(text.split())


def test_references_are_known_as_such() -> None:
    (paragraph,) = blocks_of("With reference to Minute No. 24, the Chair reported.")

    assert isinstance(paragraph, Paragraph)
    assert [run.reference for run in paragraph.words] == ["", "24", ""]


def test_items_without_title_or_number_are_kept() -> None:
    document = compose_minutes(
        some_papers(
            AgendaItem(minute_text="The title is lost."),
            AgendaItem(title="No number"),
            meeting=a_meeting(1, imported=True),
        )
    )

    assert [(item.number, item.title) for item in blocks_of_kind(document, Item)] == [
        ("", ""),
        ("", "No number"),
    ]


def test_headings_gather_the_items_below_them() -> None:
    document = compose_minutes(
        some_papers(
            a_minute("", "1"),
            AgendaItem(title="Part B", is_heading=True),
            a_minute("", "2"),
            a_minute("", "3"),
            AgendaItem(title="Part C", is_heading=True),
        )
    )

    parts = blocks_of_kind(document, Part)
    assert [(part.title, len(part.blocks)) for part in parts] == [("Part B", 2), ("Part C", 0)]


def test_the_head_names_minutes_only_once_they_are_numbered() -> None:
    numbered = compose_minutes(some_papers(a_minute("", "31")))
    unnumbered = compose_minutes(some_papers(a_minute("", "")))

    assert (numbered.head.one, numbered.head.many) == ("Minute", "Minutes")
    assert (unnumbered.head.one, unnumbered.head.many) == ("Item", "Items")


def test_accepted_actions_are_listed_in_the_order_of_the_minutes() -> None:
    resolved = "RESOLVED: That\n\n(1) it be noted; and\n\n(2) the Clerk write to the Trust by 9 April 2027."
    items = (a_minute("", "30", id=1), a_minute(resolved, "31", id=2))
    actions = (
        Action(1, 2, "Write to the Trust", "Clerk", date(2027, 4, 9), source="the Clerk write to the Trust"),
        Action(1, 1, "Mend the gate", "Surveyor", status=ActionStatus.DONE),
        Action(1, 1, "Not accepted", status=ActionStatus.PROPOSED),
        Action(1, 1, "Dropped", status=ActionStatus.DROPPED),
        Action(1, None, "Of no item"),
    )

    (part,) = blocks_of_kind(compose_minutes(some_papers(*items, actions=actions)), Part)

    assert part.title == "Actions arising"
    assert sayings(part.blocks[0]) == [
        *("Minute", "Action", "Owner", "Due"),
        *("30", "Mend the gate", "Surveyor", ""),
        *("31(2)", "Write to the Trust", "Clerk", "9 Apr 2027"),
        *("", "Of no item", "", ""),
    ]


def test_columns_of_which_nothing_is_known_are_left_out() -> None:
    actions = (Action(1, None, "Mend the gate"),)

    (part,) = blocks_of_kind(compose_minutes(some_papers(a_minute(""), actions=actions)), Part)

    assert sayings(part.blocks[0]) == ["Action", "Mend the gate"]


def test_no_accepted_action_makes_no_table() -> None:
    actions = (Action(1, None, "Perhaps", status=ActionStatus.PROPOSED),)

    assert blocks_of_kind(compose_minutes(some_papers(a_minute(""), actions=actions)), Part) == []


@given(st.text(alphabet="RESOLVED:That()12ab;., \n\t•-and the report be noted by 4 March", max_size=200))
def test_nothing_typed_is_left_out(text: str) -> None:
    assert significant(" ".join(said_in(text))) == significant(text)


def test_nothing_of_the_seeds_is_left_out(seeds: Path) -> None:
    for file in sorted(seeds.glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        assert significant(" ".join(said_in(text))) == significant(text)


def significant(text: str) -> str:
    """The letters and figures that house style may not touch: its "and" comes and goes, as bullets do."""
    words = "".join(character if character.isalnum() else " " for character in text.casefold()).split()
    return "".join(word for word in words if word not in ("and", "o"))
