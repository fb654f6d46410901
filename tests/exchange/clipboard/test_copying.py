"""A minute that is copied: what Word and Outlook are given, and that it comes back as the same minute."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.typed_text import kept_text
from sefton_minutes.exchange.clipboard import (
    cf_html,
    copied_formats,
    copied_html,
    copied_plain,
    copied_rtf,
    copied_selection,
    pasted_text,
)
from sefton_minutes.exchange.clipboard.formats import WHOLE_LINES

MINUTE = (
    "Members considered Minute No. 24 & the “Weir” <scheme> {draft} \\ 5%.\n"
    "\n"
    "RESOLVED (unanimously): That\n"
    "(1)\tthe report be noted;\n"
    "(2)\tthe Director be authorised to:\n"
    "(a)\tinvite tenders; and\n"
    "(b)\treport back; and\n"
    "(3)\t£5 be paid – at once 😀.\n"
    "\n"
    "•\tone\n"
    "- two\n"
    "Ward\tGrant\tPaid\n"
    "Harbour\t\t£40\n"
    "Action: Priya Ostrow to write by 4 May 2026\n"
    "RECOMMENDED: That the fee be £6."
)
ROUND_TRIPS = 80

words = st.lists(
    st.text(alphabet="abcXYZ059 .,;:&<>{}\\'\"()£–“é日😀-•".replace(" ", ""), min_size=1, max_size=8),
    max_size=6,
).map(" ".join)
labels = st.sampled_from(
    ["(1)\t", "(2)\t", "(a)\t", "(b)\t", "(i)\t", "1.\t", "•\t", "- ", "(1) ", "2.1\t", "o\t"]
)
motions = st.sampled_from(
    ["the report be noted;", "the fee be £6; and", "officers be asked to:", "the plan stand."]
)
lines = st.one_of(
    words,
    st.sampled_from(
        ["", "RESOLVED: That", "RECOMMENDED: That the fee be £6.", "RESOLVED –", "Action: Ada to call"]
    ),
    st.tuples(labels, motions | words.filter(bool)).map("".join),
    st.lists(words.filter(bool), min_size=2, max_size=4).map("\t".join),
)
minutes = st.lists(lines, max_size=12).map(
    lambda made: re.sub(r"\n{3,}", "\n\n", "\n".join(made)).strip("\n")
)


def pasted(name: str, data: bytes) -> str:
    """What comes back of one format."""
    found = pasted_text({name: data})
    return found.text if found else ""


def outline(text: str) -> list[tuple[object, ...]]:
    """What is read in a text, places apart."""
    reading = read(text)
    paragraphs = [(p.kind, p.label, p.level, text[p.body : p.end].strip()) for p in reading.paragraphs]
    decided = [(r.introducer, r.stem, r.vote, [c.text for c in r.all_clauses()]) for r in reading.resolutions]
    return [*paragraphs, *decided]


def test_a_minute_is_copied_with_hanging_clauses_bold_words_and_tables() -> None:
    html = copied_html(read(MINUTE))
    assert "<b>RESOLVED</b>" in html or "<b>RESOLVED:</b>" in html
    assert "<b>RECOMMENDED:</b>" in html
    assert 'margin-left:28pt;text-indent:-28pt;tab-stops:28pt">(1)<span' in html
    assert 'margin-left:56pt;text-indent:-28pt;tab-stops:56pt">(a)<span' in html
    assert 'margin-left:18pt;text-indent:-18pt;tab-stops:18pt">•<span' in html
    assert html.count("<table") == 1
    assert "<tr><td>Harbour</td><td>&nbsp;</td><td>£40</td></tr>" in html
    assert "&amp; the “Weir” &lt;scheme&gt; {draft} \\ 5%." in html


def test_a_minute_is_copied_as_rich_text_of_codes() -> None:
    rtf = copied_rtf(read(MINUTE)).decode("ascii")
    assert rtf.startswith(r"{\rtf1\ansi")
    assert rtf.count("{") - rtf.count(r"\{") == rtf.count("}") - rtf.count(r"\}")
    assert r"{\b RESOLVED" in rtf
    assert r"\pard\li560\fi-560\tx560\sa120 (1)\tab the report be noted;\par" in rtf
    assert r"\pard\li1120\fi-560\tx1120\sa120 (a)\tab invite tenders; and\par" in rtf
    assert r"\pard\intbl Harbour\cell \cell \u163?40\cell \row" in rtf
    assert r"\{draft\} \\ 5%." in rtf
    assert r"\u-10179?\u-8704?" in rtf


@pytest.mark.parametrize("name", ["text/html", "text/rtf", "HTML Format"])
def test_a_copied_minute_comes_back_as_it_was(name: str) -> None:
    reading = read(MINUTE)
    html = copied_html(reading)
    data = {"text/html": html.encode(), "text/rtf": copied_rtf(reading), "HTML Format": cf_html(html)}[name]
    come_back = pasted(name, data)
    assert outline(come_back) == outline(MINUTE)
    assert come_back == (MINUTE if name != "text/rtf" else MINUTE.replace("- two", "-\ttwo"))


@given(minutes)
@settings(max_examples=ROUND_TRIPS)
def test_html_brings_back_the_same_text(text: str) -> None:
    assert pasted("text/html", copied_html(read(text)).encode()) == text


@given(minutes)
@settings(max_examples=ROUND_TRIPS)
def test_rich_text_brings_back_the_same_text_but_for_the_gap_after_a_label(text: str) -> None:
    come_back = pasted("text/rtf", copied_rtf(read(text)))
    assert come_back.replace("\t", " ") == text.replace("\t", " ")


@given(st.text(max_size=60).map(kept_text))
def test_our_own_format_brings_back_any_text_and_so_its_reading(text: str) -> None:
    formats = copied_formats(read(text))
    found = pasted_text(formats)
    assert (found.text if found else "") == text


@given(st.text(max_size=80))
def test_any_text_is_copied_without_a_tag_or_code_of_its_own(text: str) -> None:
    reading = read(text)
    html = copied_html(reading)
    tags = {tag.lower() for tag in re.findall(r"<\s*/?\s*([^\s>/]*)", html)}
    assert tags <= {"meta", "div", "p", "b", "span", "table", "tr", "td"}
    assert copied_rtf(reading).isascii()
    assert copied_plain(reading) == text


def test_every_name_of_rich_text_is_offered() -> None:
    formats = copied_formats(read("words"))
    assert {"text/html", "text/plain", "text/rtf", "application/rtf"} < set(formats)
    assert formats["text/plain"] == b"words"


def selection(words: str) -> dict[str, bytes]:
    """What is copied of these words of the minute."""
    start = MINUTE.index(words)
    return dict(copied_selection(read(MINUTE), start, start + len(words)))


def test_words_within_a_line_are_no_paragraph() -> None:
    formats = selection("Director be authorised")
    assert formats["text/html"].endswith(b'font-size:11pt">Director be authorised</span>')
    assert b"\\par" not in formats["text/rtf"].replace(b"\\pard", b"")
    assert formats["text/plain"] == b"Director be authorised"
    assert WHOLE_LINES not in formats


def test_clauses_are_copied_as_they_stand_in_their_resolution() -> None:
    formats = selection("(a)\tinvite tenders; and\n(b)\treport back; and")
    html = formats["text/html"].decode()
    assert html.count("margin-left:56pt;text-indent:-28pt") == 2
    assert formats[WHOLE_LINES] == b"1"


def test_a_line_begun_after_its_label_has_none() -> None:
    html = selection("be noted;\n(2)\tthe Director").pop("text/html").decode()
    assert ">be noted;</p>" in html
    assert ">(2)<span" in html
    assert "report" not in html


@given(st.data())
@settings(max_examples=ROUND_TRIPS)
def test_nothing_beyond_the_selection_is_copied(data: st.DataObject) -> None:
    text = MINUTE.replace("Harbour", "Secretissimo")
    at = text.index("Secretissimo")
    start = data.draw(st.sampled_from([0, at + 12]) | st.integers(0, at))
    end = data.draw(st.integers(start, at) if start <= at else st.integers(start, len(text)))
    formats = copied_selection(read(text), start, end)
    assert all(b"Secretissimo" not in written for written in formats.values())
    found = pasted_text(formats)
    assert (found.text if found else "") == text[start:end]
    html = pasted("text/html", formats["text/html"])
    assert "".join(html.split()) == "".join(text[start:end].split())


def test_whole_lines_come_back_as_lines_and_words_as_words() -> None:
    lines, words = pasted_text(selection("(1)\tthe report be noted;")), pasted_text(selection("(1)\tthe"))
    assert lines is not None
    assert words is not None
    assert (lines.begins_line, lines.ends_line) == (True, True)
    assert (words.begins_line, words.ends_line) == (False, False)
