"""Actions: those a minute states, the notes after a resolution, and those that clauses ask for."""

from collections.abc import Sequence
from datetime import date

import pytest

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import ParagraphKind


def told(text: str, names: Sequence[str] = ()) -> list[tuple[str, str, date | None, bool]]:
    actions = read(text, names=names).actions
    return [(action.text, action.owner, action.due, action.confirmed) for action in actions]


def owner_and_due(clause: str) -> list[tuple[str, date | None]]:
    return [(owner, due) for _, owner, due, _ in told(f"RESOLVED: {clause}")]


@pytest.mark.parametrize(
    "label", ["Action: ", "ACTION: ", "Action:", "Action – ", "Action point: ", "Action:- "]
)
def test_an_explicit_action_is_sure_and_names_its_owner(label: str) -> None:
    words = "Clerk to write to the developer by 3 May 2024."
    text = f"Words.\n{label}{words}\n"
    reading = read(text)
    assert told(text) == [(words, "Clerk", date(2024, 5, 3), True)]
    assert [p.kind for p in reading.paragraphs] == [ParagraphKind.TEXT, ParagraphKind.ACTION]
    assert reading.paragraphs[1].label == label.strip()


def test_a_list_under_actions() -> None:
    text = "Actions:\n1. A. Dale and the Clerk to call;\n2. publish the note\n\nThe meeting rose."
    assert told(text) == [
        ("A. Dale and the Clerk to call", "A. Dale and the Clerk", None, True),
        ("publish the note", "", None, True),
    ]
    assert [p.kind.value for p in read(text).paragraphs] == ["action", "action", "action", "blank", "text"]


@pytest.mark.parametrize(
    "text", ["Actions taken to fund the area.", "Action\tOwner\tDue", "Action-packed days: two."]
)
def test_the_word_action_alone_states_none(text: str) -> None:
    assert read(text).actions == ()


@pytest.mark.parametrize("gap", ["\n", " "])
def test_notes_right_after_the_clauses_are_actions_to_be_confirmed(gap: str) -> None:
    notes = [
        "(1) Discuss at the forum - risk of no chairs",
        "(2) Need to request further funds from partners",
        "(3) B. Low to share the process",
        "(4) Check what the cost is - could it be met.",
    ]
    text = "RESOLVED: That\n(1) the report be noted; and\n(2) it be welcomed.\n" + gap.join(notes)
    reading = read(text)
    assert len(reading.resolutions[0].clauses) == 2
    assert told(text) == [
        ("Discuss at the forum - risk of no chairs", "", None, False),
        ("Need to request further funds from partners", "", None, False),
        ("B. Low to share the process", "B. Low", None, False),
        ("Check what the cost is - could it be met.", "", None, False),
    ]
    assert [p.kind.value for p in reading.paragraphs] == ["introducer", "clause", "clause"] + ["action"] * 4


def test_narrative_numbered_after_a_resolution_is_no_action() -> None:
    text = "RESOLVED: That it be noted.\n(1) The hall had been full. (2) The roof had leaked."
    assert read(text).actions == ()
    assert len(read(text).resolutions) == 1


def test_notes_without_a_resolution_before_them_are_text() -> None:
    assert read("The group met.\n(1) Discuss at the forum (2) Check the cost").actions == ()


@pytest.mark.parametrize(
    ("clause", "owner", "due"),
    [
        ("That all parties be requested to sign up to the agreement.", "all parties", None),
        ("That Members be requested to comment by Friday 8 July 2022.", "Members", date(2022, 7, 8)),
        ("That the Head of Housing be asked to report back.", "Head of Housing", None),
        (
            "That the Director of Place, in consultation with the Chair, be requested to act.",
            "Director of Place",
            None,
        ),
        ("That, following comments, Officers be requested to revise it.", "Officers", None),
        ("That the Clerk would write to the trust.", "Clerk", None),
        ("That Chris Dale forward details to Chief Inspector Moss.", "Chris Dale", None),
        ("That the Democratic Services Officer circulate the protocol.", "Democratic Services Officer", None),
        ("That the clerk write to the trust before 1 June 2022.", "clerk", date(2022, 6, 1)),
        (
            "That officers provide figures to the next meeting on 8 September 2022.",
            "officers",
            date(2022, 9, 8),
        ),
        ("That a further report be submitted to the next meeting on chairs.", "", None),
        ("That arrangements be put in place to establish the group.", "", None),
        ("That a report be submitted by the Head of Housing to the next meeting.", "Head of Housing", None),
        (
            ("That a Draft Strategy be submitted to the next meeting on 8 September 2022."),
            "",
            date(2022, 9, 8),
        ),
        ("That the lease be signed no later than 12 noon on Friday 1 July 2022.", "", date(2022, 7, 1)),
        ("That a review and refresh of the membership be carried out.", "", None),
    ],
)
def test_clauses_that_ask_for_an_action(clause: str, owner: str, due: date | None) -> None:
    assert owner_and_due(clause) == [(owner, due)]


@pytest.mark.parametrize(
    "clause",
    [
        "That the report be noted.",
        "That the Minutes of the meeting held on 12 September 2019 be confirmed as a correct record.",
        "That the revised strategy as now submitted be approved.",
        "That the update be noted and the review and refresh be welcomed.",
        "That the officers be thanked for their work.",
        "That this item remain on the agenda for future meetings.",
        "That the next meeting be held on Thursday 12 March 2020 at 10.00 am.",
        "That the Strategy report be approved.",
    ],
)
def test_clauses_that_ask_for_none(clause: str) -> None:
    assert owner_and_due(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "That a report be submitted by Thursday 8 July 2022.",
        "That a report on the fire of 8 July 2022 be submitted.",
        "That a report be submitted by 8 July.",
        "That a report be submitted to the next meeting.",
        "That the actions agreed at the meeting on 8 July 2022 be reported.",
    ],
)
def test_no_day_is_invented(clause: str) -> None:
    actions = read(f"RESOLVED: {clause}", day=date(2022, 7, 14)).actions
    assert [action.due for action in actions] == [None]


def test_people_known_to_the_office_may_be_owners() -> None:
    clause = "RESOLVED: That de la Mare of the trust send the plan."
    assert told(clause) == []
    assert told(clause, names=("de la Mare of the trust",))[0][1] == "de la Mare of the trust"


def test_who_is_requested_does_all_that_follows() -> None:
    text = "RESOLVED: That the Director of Place be requested to:\n(a) write; and\n(b) reply by 3 June 2024."
    assert told(text) == [
        ("write", "Director of Place", None, False),
        ("reply by 3 June 2024.", "Director of Place", date(2024, 6, 3), False),
    ]
    nested = "RESOLVED: That\n(1) it be noted;\n(2) the Clerk be asked to:\n(a) call; and\n(b) write."
    assert [(words, owner) for words, owner, _, _ in told(nested)] == [("call", "Clerk"), ("write.", "Clerk")]


def test_a_recommendation_asks_another_body() -> None:
    assert read("RECOMMENDED: That a report be submitted by 8 July 2022.").actions == ()


def test_words_of_an_action_leave_out_what_joins_clauses() -> None:
    text = "RESOLVED: That\n(1) a report be submitted; and\n(2) that it be circulated."
    assert [words for words, *_ in told(text)] == ["a report be submitted", "it be circulated."]


def test_a_list_of_actions_on_the_line_of_its_label() -> None:
    text = (
        "RESOLVED: That it be so.\n"
        "Actions: (1) Chair to write (2) A. Dale to circulate slides by 3 May 2027\n"
        "Noted."
    )
    reading = read(text)
    assert [(a.text, a.owner, a.due, a.confirmed) for a in reading.actions] == [
        ("Chair to write", "Chair", None, True),
        ("A. Dale to circulate slides by 3 May 2027", "A. Dale", date(2027, 5, 3), True),
    ]
    assert "".join(text[p.start : p.end] for p in reading.paragraphs) == text


@pytest.mark.parametrize(
    ("text", "words", "owner", "confirmed"),
    [
        ("The gate is broken. Clerk to action.", "The gate is broken.", "Clerk", True),
        ("Clerk to action speaking to the trust.", "Clerk to action speaking to the trust.", "Clerk", True),
        ("AV to action", "AV to action", "AV", True),
        (
            "The Council AGREED to buy maps. Clerk to action.",
            "The Council AGREED to buy maps.",
            "Clerk",
            True,
        ),
        ("Clerk to send it. Clerk to action.", "Clerk to send it.", "Clerk", True),
        ("A quotation was awaited.     Action RG", "A quotation was awaited.", "RG", True),
        ("TD & AV to inspect the gate", "TD & AV to inspect the gate", "TD & AV", False),
        ("ES to write. The Chair spoke.", "ES to write.", "ES", False),
        ("Clerk to write to the trust.", "Clerk to write to the trust.", "Clerk", False),
        ("ACTION: circulate the plan\nJS", "circulate the plan", "JS", True),
        ("Action: circulate the plan (JS)", "circulate the plan (JS)", "JS", True),
        ("Action: JS – circulate the plan", "JS – circulate the plan", "JS", True),
        ("The plan is to be circulated.\nAction: Clerk", "The plan is to be circulated.", "Clerk", True),
        ("Plans to be circulated – ACTION", "Plans to be circulated", "", True),
        ("It rained. Plans to be sent (Action: JS)", "Plans to be sent", "JS", True),
        ("Oct20-Ac4: Ann Lee to call the school", "Ann Lee to call the school", "Ann Lee", True),
        ("Action 3: Ann Lee to call", "Ann Lee to call", "Ann Lee", True),
        (
            "Ann Lee agreed to liaise with Bob Low.",
            "Ann Lee agreed to liaise with Bob Low.",
            "Ann Lee",
            False,
        ),
        (
            "He was told. The Head of Housing undertook to report back.",
            "The Head of Housing undertook to report back.",
            "Head of Housing",
            False,
        ),
        (
            "Councillor Ash would circulate the figures.",
            "Councillor Ash would circulate the figures.",
            "Councillor Ash",
            False,
        ),
    ],
)
def test_actions_in_the_narrative(text: str, words: str, owner: str, confirmed: bool) -> None:
    assert [(said, who, sure) for said, who, _, sure in told(text)] == [(words, owner, confirmed)]


@pytest.mark.parametrize(
    "text",
    [
        "The Committee agreed to defer the item.",
        "The Local Board had agreed to reopen the group.",
        "Members agreed to note the report.",
        "It would circulate widely.",
        "Ann Lee would be pleased.",
        "He would write.",
        "Ann Lee agreed to be the chair.",
        "Action: None",
        "The Head of Housing to the Council spoke.",
        "NHS figures to March were given.",
        "Actions were taken.",
    ],
)
def test_narrative_that_asks_for_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "ITEM\tDISCUSSION\tACTION\n1\tThe gate is broken.\tClerk to mend it by 3 May "
                "2024\n2\tNothing.\t"
            ),
            [("Clerk to mend it by 3 May 2024", "Clerk", date(2024, 5, 3), True)],
        ),
        (
            "Item | Discussion | Action |\n1 | The gate is broken. | JS |",
            [("The gate is broken.", "JS", None, True)],
        ),
        (
            (
                "Action | Action Owner | Status | Update\nMend the gate | Ann Lee | Open | "
                "Ordered\nSell it | JS | Closed | Sold"
            ),
            [("Mend the gate", "Ann Lee", None, True)],
        ),
        (
            "Action\tOwner\tDue date\nMend the gate\tAnn Lee\t3 May 2024",
            [("Mend the gate", "Ann Lee", date(2024, 5, 3), True)],
        ),
    ],
)
def test_tables_of_actions(text: str, expected: list[tuple[str, str, date | None, bool]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("by the end of June 2022", date(2022, 6, 30)),
        ("by the end of June", date(2022, 6, 30)),
        ("by end of February", None),
        ("by the end of the month", date(2022, 3, 31)),
        ("by 8 July", date(2022, 7, 8)),
        ("by 1 March", None),
        ("within 28 days", date(2022, 4, 12)),
        ("within two weeks", date(2022, 3, 29)),
        ("within 3 months", date(2022, 6, 15)),
        ("within 10 working days", None),
        ("by 31 June", None),
        ("by then", None),
    ],
)
def test_a_day_reckoned_from_the_meeting(words: str, due: date | None) -> None:
    actions = read(f"Action: Clerk to write {words}.", day=date(2022, 3, 15)).actions
    assert [action.due for action in actions] == [due]
    without_day = read(f"Action: Clerk to write {words}.").actions
    assert [action.due for action in without_day] == [due if "2022" in words else None]


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED: That the Director be authorised to sign the lease by 1 May 2030.",
        "RESOLVED: That the sum be carried forward.",
        "RESOLVED: That the decision made by the Executive on 12 April 2018 be confirmed.",
        "RESOLVED: That the Council Tax be set as shown.",
        "RESOLVED: That the appeal be upheld for the reasons to be sent to the appellant.",
    ],
)
def test_leave_to_act_and_figures_ask_nobody_to_act(text: str) -> None:
    assert read(text).actions == ()


@pytest.mark.parametrize("verb", ["requested", "instructed", "asked", "invited"])
def test_who_is_requested_is_to_act(verb: str) -> None:
    (action,) = read(f"RESOLVED: That the Clerk be {verb} to write to the owner.").actions
    assert (action.owner, action.confirmed) == ("Clerk", False)


def test_a_bare_heading_over_a_list_heads_actions() -> None:
    told = read("RESOLVED: That\n(1) it be so.\n\nACTIONS\n(1) Send it – AK\n(2) Clerk to book")
    assert [(a.owner, a.confirmed) for a in told.actions] == [("AK", True), ("Clerk", True)]
    assert read("Actions\nThe Chair spoke of the fete.").actions == ()
