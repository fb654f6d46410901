"""Reading minutes: lossless paragraphs of every kind, and what is found over them."""

import pytest
from hypothesis import given, settings

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.minute_text.reading import ParagraphKind, Reading
from sefton_minutes.domain.stopping import Stopped
from tests.domain.minute_text.minutes_of_all_forms import any_text, minutes


def kinds(text: str) -> list[str]:
    return [paragraph.kind.value for paragraph in read(text).paragraphs]


def words(reading: Reading, kind: ParagraphKind) -> list[str]:
    return [reading.text[p.body : p.end].strip() for p in reading.paragraphs if p.kind is kind]


@given(any_text)
@settings(deadline=None)
def test_paragraphs_put_together_are_any_text_whatever(text: str) -> None:
    assert "".join(text[p.start : p.end] for p in read(text).paragraphs) == text


@given(minutes)
@settings(deadline=None)
def test_spans_are_the_words_that_they_stand_for(text: str) -> None:
    reading = read(text)
    assert "".join(text[p.start : p.end] for p in reading.paragraphs) == text
    assert all(p.start <= p.body <= p.end for p in reading.paragraphs)
    for resolution in reading.resolutions:
        assert all(text[c.start : c.end] == c.text for c in resolution.all_clauses())
        assert text[resolution.start : resolution.end].strip()
    assert all(text[a.start : a.end] == a.text for a in reading.actions)
    assert all(text[r.start : r.end] == r.text for r in reading.references)
    assert all(text[v.start : v.end] == v.text for v in reading.votes)
    assert all(text[e.start : e.end] == e.text for e in reading.exempt_markers)
    spans = [(each.start, each.end) for each in reading.declarations]
    spans += [(each.start, each.end) for each in reading.passages]
    spans += [(each.start, each.end) for each in reading.doubts]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(each.member or each.item for each in reading.declarations)


def test_empty_text_has_no_paragraphs() -> None:
    assert read("") == Reading("")


@pytest.mark.parametrize("blank", ["", " ", "\xa0", " \t\xa0", "\u200b", "\u3000"])
def test_a_line_without_anything_to_see_is_blank(blank: str) -> None:
    assert kinds(f"Words.\n{blank}\nMore words.") == ["text", "blank", "text"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\v", "\f"])
def test_every_line_end_ends_a_paragraph(end: str) -> None:
    text = f"RESOLVED: That{end}(1)\tthe report be noted; and{end}(2)\tit be shared.{end}"
    assert kinds(text) == ["introducer", "clause", "clause"]


@pytest.mark.parametrize("mark", ["· ", "• ", "•\t", "- ", "-\t", "·", "\uf0b7\t"])
def test_bullets(mark: str) -> None:
    reading = read(f"The report gave:\n{mark}the first\n  {mark}the second")
    assert [p.kind for p in reading.paragraphs] == [ParagraphKind.TEXT] + [ParagraphKind.BULLET] * 2
    assert words(reading, ParagraphKind.BULLET) == ["the first", "the second"]
    assert {p.label for p in reading.paragraphs[1:]} == {mark.strip()}


def test_a_hyphen_inside_words_is_no_bullet() -> None:
    assert kinds("-ish endings - and dashes") == ["text"]


def test_bullets_run_on_in_one_line_are_several() -> None:
    reading = read("· Reoffending – tracked for a year; · First time entrants; and · Custody – the estate.")
    assert words(reading, ParagraphKind.BULLET) == [
        "Reoffending – tracked for a year;",
        "First time entrants; and",
        "Custody – the estate.",
    ]


def test_bullets_run_on_after_the_words_that_introduce_them() -> None:
    assert kinds("The report gave details of: · trends; and · funding.") == ["text", "bullet", "bullet"]


def test_cells_parted_by_tabs_are_a_table_row() -> None:
    assert kinds("Member\tMinute No.\tInterest\nCouncillor Ash\t43\tpersonal\n(1)\tthe first condition") == [
        "table row",
        "table row",
        "text",
    ]


def test_a_label_on_narrative_is_told_apart_from_the_words() -> None:
    paragraph = read("(1) Members thanked the team.").paragraphs[0]
    assert (paragraph.kind, paragraph.label, paragraph.body) == (ParagraphKind.TEXT, "(1)", 4)


@pytest.mark.parametrize(
    "text",
    [
        "(1) It was reported that funds had come; (2) Members thanked the team.",
        "1. The footpath shall be surfaced.\n2. The gate will be painted.",
        "The conditions are:\n(1) the fence be painted;\n(2) the gate be shut.",
        "It is recommended that:\n(1) the fee be waived; and\n(2) the report be noted.",
        "Recommendations\n(1) the fee be waived.",
        "(1) It was suggested that the draft be circulated.",
        "That said, the Board was content. That would be welcome.",
        "A. Lamb was elected.",
        "Resolved complaints fell by half.",
        "Unresolved: three cases.",
        "The budget for 2019/20 would be reviewed.",
    ],
)
def test_what_decides_nothing_stays_text(text: str) -> None:
    reading = read(text)
    assert reading.resolutions == ()
    assert reading.actions == ()
    assert reading.doubts == ()
    assert {p.kind for p in reading.paragraphs} == {ParagraphKind.TEXT}


@pytest.mark.parametrize(
    "unit",
    [
        "RESOLVED:\n",
        "RESOLVED: That ",
        "(1) a be noted; ",
        "1. a be noted\n",
        "(a) x:\n",
        "· a ",
        "; and ",
        "Minutes 1, ",
        "moved by ",
        "RESOLVED (",
        "That a be noted\n",
        "by 8 July 2022 ",
        " ",
        "\n",
        "be x ",
        "Action:\n",
        "For\nA B\n",
        "1 for ",
        "against: Councillor ",
        "Councillor A declared a personal interest in ",
        "Member\tMinute No.\tInterest\n",
        "paragraph 1 and ",
        "public exclu",
        "Reasons: ",
        "call-in ",
        "Minute 1 (Cabinet, ",
        "Article 1, ",
        "Ann Lee agreed to ",
        "AV to x. ",
        "as follows:\n",
        "Item\tAction\n",
        "A | B |",
    ],
)
def test_no_text_however_odd_loses_a_character(unit: str) -> None:
    text = "RESOLVED: That" + unit * (20_000 // len(unit))
    assert "".join(text[p.start : p.end] for p in read(text).paragraphs) == text


def test_a_reading_that_nobody_waits_for_ends() -> None:
    text = "The report was noted.\nRESOLVED: That the gate be closed.\n" * 50
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 30:
            raise Stopped

    with pytest.raises(Stopped):
        read(text, check=check)
    assert len(asked) == 30
