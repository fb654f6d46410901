"""Resolutions and recommendations: how they are introduced, their clauses, and introducers that were lost."""

import pytest

from sefton_minutes.domain.minute_text import accept, paragraph_digest, read
from sefton_minutes.domain.minute_text.reading import DoubtKind, ParagraphKind
from sefton_minutes.domain.resolutions import Clause, DecisionKind, Resolution

NBSP = "\xa0"


def only(text: str) -> Resolution:
    (resolution,) = read(text).resolutions
    return resolution


def listed(resolution: Resolution) -> list[tuple[str, str]]:
    return [(clause.label, clause.text) for clause in resolution.clauses]


@pytest.mark.parametrize(
    ("text", "introducer", "clause"),
    [
        ("RESOLVED: That the report be noted.", "RESOLVED", "That the report be noted."),
        ("RESOLVED:\n\xa0\nThat the report be noted.", "RESOLVED", "That the report be noted."),
        ("RESOLVED: that the report be noted.", "RESOLVED", "that the report be noted."),
        ("RESOLVED that the bid be explored.", "RESOLVED", "that the bid be explored."),
        ("RESOLVED, that the bid be explored.", "RESOLVED", "that the bid be explored."),
        ("RESOLVED – That the plan be approved", "RESOLVED", "That the plan be approved"),
        ("RESOLVED/- That the plan be approved", "RESOLVED", "That the plan be approved"),
        ("RESOLVED\nThe plan be approved.", "RESOLVED", "The plan be approved."),
        ("RESOLVED the plan be approved.", "RESOLVED", "the plan be approved."),
        ("RESOLVED:That the plan be approved.", "RESOLVED", "That the plan be approved."),
        ("ResolvedThat the plan be approved.", "Resolved", "That the plan be approved."),
        ("Resolved:- That the plan be approved.", "Resolved", "That the plan be approved."),
        ("Resolved to note the report.", "Resolved", "to note the report."),
        ("resolved: That it be so.", "resolved", "That it be so."),
        ("It was resolved that the grass be cut.", "resolved", "that the grass be cut."),
        ("The Committee RESOLVED that it be so.", "RESOLVED", "that it be so."),
        ("Members RESOLVED unanimously to approve it.", "RESOLVED", "to approve it."),
        ("Members welcomed it. RESOLVED: That it be so.", "RESOLVED", "That it be so."),
    ],
)
def test_introducers_of_a_single_clause(text: str, introducer: str, clause: str) -> None:
    resolution = only(text)
    assert (resolution.introducer, resolution.stem, resolution.confirmed) == (introducer, "", True)
    assert resolution.clauses == (
        Clause("", clause, (), text.index(clause), text.index(clause) + len(clause)),
    )


def test_a_recommendation_is_a_decision_of_its_own_kind() -> None:
    resolution = only("RECOMMENDED: That Council approve the scheme.")
    assert (resolution.kind, resolution.introducer) == (DecisionKind.RECOMMENDATION, "RECOMMENDED")
    assert only("RESOLVED: That it be so.").kind is DecisionKind.RESOLUTION


@pytest.mark.parametrize("gap", [" ", "\t", NBSP * 11 + " ", ""])
@pytest.mark.parametrize("blank", ["\n", f"\n{NBSP} \n", "\n\n\n"])
def test_labelled_clauses_after_a_stem(gap: str, blank: str) -> None:
    text = f"RESOLVED: That{blank}(1){gap}the talk be noted;{blank}(2){gap}this item remain.{blank}"
    resolution = only(text)
    assert (resolution.stem, resolution.confirmed) == ("That", True)
    assert listed(resolution) == [("(1)", "the talk be noted;"), ("(2)", "this item remain.")]


@pytest.mark.parametrize(
    "labels", ["(1) (2) (3)", "1. 2. 3.", "1) 2) 3)", "(a) (b) (c)", "(i) (ii) (iii)", "a) b) c)", "1. 1. 1."]
)
def test_labels_of_every_style(labels: str) -> None:
    lines = [f"{label} matter {n} be noted;" for n, label in enumerate(labels.split())]
    assert [clause.label for clause in only("RESOLVED: That\n" + "\n".join(lines)).clauses] == labels.split()


def test_nested_levels_go_by_the_style_of_their_labels() -> None:
    resolution = only(
        "RESOLVED: That\n(1) the plan be approved, subject to:\n(a) the cost being met, as\n(i) rent; and\n"
        "(ii) rates;\n(b) a review; and\n(2) it be published."
    )
    outer = resolution.clauses[0]
    assert [c.label for c in resolution.clauses] == ["(1)", "(2)"]
    assert [c.label for c in outer.clauses] == ["(a)", "(b)"]
    assert [c.label for c in outer.clauses[0].clauses] == ["(i)", "(ii)"]
    assert [c.label for c in resolution.all_clauses()] == ["(1)", "(a)", "(i)", "(ii)", "(b)", "(2)"]


def test_the_ninth_letter_is_no_roman_one() -> None:
    lines = "\n".join(f"({letter}) matter {letter} be noted;" for letter in "abcdefghij")
    assert [c.label for c in only(f"RESOLVED: That\n{lines}").clauses] == [
        f"({letter})" for letter in "abcdefghij"
    ]


def test_paragraph_levels_count_nesting() -> None:
    reading = read("RESOLVED: That\n(1) it be so, namely:\n(a) here; and\n(b) now, with:\n· care")
    assert [p.level for p in reading.paragraphs if p.kind is ParagraphKind.CLAUSE] == [0, 1, 1, 2]


def test_a_list_run_on_in_one_line() -> None:
    reading = read(
        "RESOLVED: That (1) the plan be approved subject to: (a) cost; and (b) time; and (2) it be shared.\n"
    )
    (resolution,) = reading.resolutions
    assert [c.label for c in resolution.all_clauses()] == ["(1)", "(a)", "(b)", "(2)"]
    assert resolution.stem == "That"
    assert [p.kind.value for p in reading.paragraphs] == ["introducer"] + ["clause"] * 4


@pytest.mark.parametrize("opening", ["RESOLVED: That ", "RESOLVED:\n\nThat "])
def test_a_list_run_on_without_marks(opening: str) -> None:
    resolution = only(f"{opening}(1) the report be noted (2) the plan be approved and (3) Members be told.")
    assert resolution.stem == "That"
    assert [clause.text for clause in resolution.clauses] == [
        "the report be noted",
        "the plan be approved and",
        "Members be told.",
    ]


def test_a_clause_that_cites_several_labels_is_one_clause() -> None:
    words = "parts (1) and (2), (2) and (3) above, and the order (2) of May be kept"
    assert listed(only(f"RESOLVED: That\n(1) {words}")) == [("(1)", words)]


def test_a_clause_that_cites_another_is_one_clause() -> None:
    assert listed(
        only("RESOLVED: That\n(1) resolution (2) of Minute No. 20 and paragraph (2) Part B be rescinded.")
    ) == [("(1)", "resolution (2) of Minute No. 20 and paragraph (2) Part B be rescinded.")]


@pytest.mark.parametrize(
    ("opening", "stem"),
    [
        ("RESOLVED: That\n", "That"),
        ("RESOLVED:\nthat\n", "that"),
        ("RESOLVED: That Cabinet:\n", "That Cabinet"),
        ("RESOLVED: That the Council :-\n", "That the Council"),
        ("RESOLVED: That the following be approved:\n", "That the following be approved"),
        ("RESOLVED:\n", ""),
    ],
)
def test_stems(opening: str, stem: str) -> None:
    resolution = only(f"{opening}(1) the one be done; and\n(2) the other be done.")
    assert resolution.stem == stem
    assert len(resolution.clauses) == 2


def test_bullets_may_be_clauses() -> None:
    assert listed(only("RESOLVED: That the following be approved:\n• one; and\n• two.")) == [
        ("•", "one; and"),
        ("•", "two."),
    ]


def test_one_that_a_paragraph() -> None:
    text = "RESOLVED:\n\nThat the report be noted.\n\nThat the Chair be thanked.\n\nThe meeting then rose."
    assert [c.text for c in only(text).clauses] == ["That the report be noted.", "That the Chair be thanked."]


def test_a_list_ends_at_a_plain_paragraph() -> None:
    reading = read(
        "RESOLVED: That\n(1) it be noted; and\n(2) it be shared.\n\nThe Chair left.\n(3) Three things."
    )
    assert len(reading.resolutions[0].clauses) == 2
    assert [p.kind.value for p in reading.paragraphs][-3:] == ["blank", "text", "text"]


def test_a_line_broken_inside_a_sentence_belongs_to_its_clause() -> None:
    text = "RESOLVED: That\n(1) the report on\nhousing be noted; and\n(2) it be shared.\nthen more"
    assert [c.text for c in only(text).clauses] == ["the report on\nhousing be noted; and", "it be shared."]


def test_a_label_alone_on_its_line_has_the_next_for_its_words() -> None:
    assert listed(only("RESOLVED: That\n(1)\n\nthe report be noted; and\n(2)\nit be shared.")) == [
        ("(1)", "the report be noted; and"),
        ("(2)", "it be shared."),
    ]


def test_several_resolutions_in_one_minute() -> None:
    reading = read(
        "RESOLVED: That A be noted.\nWords.\nRECOMMENDED: That B be built.\nRESOLVED:\n(1) C be\n(2) D be"
    )
    assert [len(r.clauses) for r in reading.resolutions] == [1, 1, 2]


@pytest.mark.parametrize(
    ("text", "mover", "seconder", "vote"),
    [
        ("Moved by Councillor Yarrow.\nRESOLVED: That it be so.", "Yarrow", "", ""),
        (
            "Moved by Councillor A. Yarrow.\n\nSeconded by Cllr. Penn.\n\nRESOLVED: That it be so.",
            "A. Yarrow",
            "Cllr. Penn",
            "",
        ),
        (
            "Proposed: Councillor Yarrow. Seconded: Councillor Penn.\nRESOLVED: That it be so.",
            "Yarrow",
            "Penn",
            "",
        ),
        ("It was proposed: That it be so.\nRESOLVED: That it be so.", "", "", ""),
        (
            "It was moved by Councillor A. Lamb, seconded by Councillor Yeo and RESOLVED:\nThat it be so.",
            "A. Lamb",
            "Yeo",
            "",
        ),
        (
            "On the motion of Councillor Ash, seconded by Councillor T. Yeo, it was\n\nRESOLVED – That …",
            "Ash",
            "T. Yeo",
            "",
        ),
        (
            "Moved by Councillor Ash and seconded by Councillor Yeo.\nRESOLVED (by 7 votes to 0): That …",
            "Ash",
            "Yeo",
            "by 7 votes to 0",
        ),
        (
            "It was moved by Councillor Ash, seconded by Councillor Yeo and unanimously RESOLVED: That …",
            "Ash",
            "Yeo",
            "unanimously",
        ),
        (
            "Proposed by Councillor Ash, seconded by Councillor Yeo:\nResolved unanimously that it be so.",
            "Ash",
            "Yeo",
            "unanimously",
        ),
        ("UNANIMOUSLY RESOLVED that it be so.", "", "", "UNANIMOUSLY"),
        (
            "RESOLVED (7:7 and on the Chair's casting vote) to refuse.",
            "",
            "",
            "7:7 and on the Chair's casting vote",
        ),
        ("RESOLVED: That it be so.", "", "", ""),
    ],
)
def test_mover_seconder_and_vote(text: str, mover: str, seconder: str, vote: str) -> None:
    resolution = only(text)
    assert resolution.mover.removeprefix("Councillor ") == mover
    assert resolution.seconder.removeprefix("Councillor ") == seconder
    assert resolution.vote == vote
    assert len(resolution.clauses) == 1


def test_a_bracket_that_is_no_vote_is_not_taken_for_one() -> None:
    assert only("RESOLVED (1) it be so; and (2) it be known.").vote == ""


@pytest.mark.parametrize("word", ["RESLOVED", "RESOVLED", "RESOLVD", "RESOLEVD", "RESSOLVED", "RECOMENDED"])
def test_a_mistyped_introducer_is_unconfirmed_until_accepted(word: str) -> None:
    text = f"Words.\n{word}: That the update be noted."
    reading = read(text)
    (doubt,) = reading.doubts
    meant = "RECOMMENDED" if word.startswith("REC") else "RESOLVED"
    assert [(r.introducer, r.confirmed) for r in reading.resolutions] == [(word, False)]
    assert (doubt.kind, doubt.sentence) == (DoubtKind.MISSPELT_INTRODUCER, f"Read as {meant}")
    assert text[doubt.start : doubt.end] == word
    accepted = accept(reading, doubt)
    assert accepted == text.replace(word, meant)
    assert only(accepted).confirmed


@pytest.mark.parametrize(
    "word", ["RESERVED", "REMOVED", "DEVOLVED", "RESOLVE", "REVOLVED", "Resloved", "REPORTED"]
)
def test_real_words_are_no_mistyped_introducers(word: str) -> None:
    assert read(f"{word}: That the update was given.").resolutions == ()


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        (
            "Words.\nThat the Minutes be confirmed as a correct record.",
            "Words.\nRESOLVED: That the Minutes be confirmed as a correct record.",
        ),
        (
            "(1) the report be noted;\n(2) it be shared.",
            "RESOLVED: That\n(1) the report be noted;\n(2) it be shared.",
        ),
        ("(1) That it be so; (2) that it be known.", "RESOLVED:\n(1) That it be so; (2) that it be known."),
        ("Words.\r\n(1) it be so.\r\n", "Words.\r\nRESOLVED: That\r\n(1) it be so.\r\n"),
        ("That A be noted.\nThat B be built.", "RESOLVED:\nThat A be noted.\nThat B be built."),
    ],
)
def test_a_lost_introducer_is_put_in_when_accepted(text: str, accepted: str) -> None:
    reading = read(text)
    (doubt,) = reading.doubts
    (lost,) = reading.resolutions
    assert (lost.introducer, lost.confirmed, doubt.kind) == ("", False, DoubtKind.LOST_INTRODUCER)
    assert accept(reading, doubt) == accepted
    found = only(accepted)
    assert (found.introducer, found.confirmed) == ("RESOLVED", True)
    assert [(c.label, c.text) for c in found.all_clauses()] == [(c.label, c.text) for c in lost.all_clauses()]
    assert read(accepted).doubts == ()


@pytest.mark.parametrize(
    "text", ["RESLOVED: That it be so.", "(1) it be noted;\n(2) it be shared.", "That it be so."]
)
def test_what_was_refused_is_text_and_not_asked_again(text: str) -> None:
    (doubt,) = read(text).doubts
    refused = read(text, refused={doubt.paragraph_digest})
    assert (refused.doubts, refused.resolutions, refused.actions) == ((), (), ())
    assert {p.kind for p in refused.paragraphs} == {ParagraphKind.TEXT}


def test_a_refusal_holds_while_the_words_stay() -> None:
    assert paragraph_digest("That  it\xa0be so.\n") == paragraph_digest("That it be so.")
    assert paragraph_digest("That it be so.") != paragraph_digest("That it be not so.")


def test_what_was_typed_halfway_is_read_as_far_as_it_goes() -> None:
    assert only("RESOLVED:").clauses == ()
    assert only("RESOLVED: That\n(1) ").clauses == ()
    assert listed(only("RESOLVED: That\n(1) it be noted; and\n(2)")) == [("(1)", "it be noted; and")]
