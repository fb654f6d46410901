"""Whatever bytes come, a reader of markup gives a page or says in a sentence why not, and soon."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PublishedPage
from sefton_minutes.exchange.modern_gov.html_page import read_html
from sefton_minutes.exchange.modern_gov.web_service import read_xml

PAGES = Path(__file__).parents[1] / "pages"
HTML = sorted(file for file in (PAGES / "html").iterdir() if file.suffix != ".json")
XML = sorted((PAGES / "web_service").glob("*.xml"))
MANY = 20_000
SOON = 60.0
"""Seconds of work for a page of that size, on a slow computer; in time of its square it would be minutes."""
PIECES = (
    b"<table>", b"</table>", b"<tr>", b"<td class=mgItemNumberCell>", b"<p class=mgAiTitleTxt>", b"</div>",
    b"<s>", b"<ul class=mgBulletList><li>", b"<ol start=99999999999>", b"&#0;", b"<span class=mgLabel>",
    b"<p class=mgSubItemTitleTxt>Minutes:</p>", b"<!--", b"-->", b"<pre>", b"\x00", b"\xff\xfe", b"&amp;",
    b"]]>", b"<a href='http://[x'>", b"<h2 class=mgSubTitleTxt>", b"<?xml?>", b"</agendaitem>",
    b"<minutesnonemptyhtmlbody>", b"<meeting>",
)  # fmt: skip


def page_or_refusal(read: Callable[[bytes, str], object], data: bytes) -> object:
    """What was read, or why it was not."""
    try:
        return read(data, "page")
    except CannotReadFile as refused:
        return refused.sentence


@st.composite
def mutated(draw: st.DrawFn, files: list[Path]) -> bytes:
    """A fixture cut off, or with pieces of markup or bytes put in, taken out or doubled."""
    data = draw(st.sampled_from(files)).read_bytes()
    for _ in range(draw(st.integers(0, 4))):
        at, end = sorted((draw(st.integers(0, len(data))), draw(st.integers(0, len(data)))))
        put_in = draw(st.sampled_from(PIECES) | st.binary(max_size=8) | st.just(data[at : at + 300]))
        data = data[:at] + put_in + (data[end:] if end - at < 200 else data[at:])
    return data[: draw(st.integers(1, len(data)))] if data and draw(st.booleans()) else data


def is_sound(read: object) -> bool:
    """Whether a refusal is a sentence; whether the places of a page are places of its text, and no database
    refuses its characters."""
    if isinstance(read, str):
        return read.endswith(".")
    if not isinstance(read, PublishedPage):
        return all(is_sound(page.page) for page in getattr(read, "pages", ()))
    read.text.encode("utf-8")  # raises at half a character
    places = [(item.start, item.end) for item in read.items]
    places += [(doubt.start, doubt.end) for doubt in read.doubts]
    is_kept = not any(sign in read.text for sign in ("\0", "\r"))
    return is_kept and all(0 <= start <= end <= len(read.text) for start, end in places)


@given(mutated(HTML))
@settings(max_examples=150)
def test_a_damaged_page_is_read_or_refused(data: bytes) -> None:
    assert is_sound(page_or_refusal(read_html, data))


@given(mutated(XML))
@settings(max_examples=150)
def test_a_damaged_answer_is_read_or_refused(data: bytes) -> None:
    assert is_sound(page_or_refusal(read_xml, data))


@given(
    st.binary(max_size=400) | st.text(alphabet="<>/=\"'&;! -ap\0\ud7ff\uffff", max_size=200).map(str.encode)
)
@settings(max_examples=150)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    assert is_sound(page_or_refusal(read_html, data))
    assert is_sound(page_or_refusal(read_xml, data))
    assert is_sound(page_or_refusal(read_xml, b"<meeting><agendaitem><agendatext>" + data))


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * MANY + b"words",
        b"<b>" * MANY + b"words",
        b"<table><tr><td>" * MANY,
        b"<p>words" * MANY,
        b"<td>words" * MANY,
        b"<ul><li>words" * MANY,
        b"<div " + b" ".join(b"a%d=1" % at for at in range(5 * MANY)) + b">words",
        b"<div " + b" ".join(b"a%d='>'" % at for at in range(5 * MANY)) + b">words",
        b"<div class='" + b"mgHide " * MANY + b"'>words",
        b"<!--" * MANY,
        b"<script>" * MANY,
        b"<a href='" * MANY,
        b"&" * MANY,
        b"&nbsp;" * MANY,
        b"<p style='text-decoration" + b" text-decoration:" * MANY + b"'>words",
        b"<table><tr><td>" + b"<address>words</address>" * MANY,
        b"<table class=mgItemTable>" + b"<tr><td>1<td><p class=mgAiTitleTxt>words" * (MANY // 10),
        b"<div class=mgContent><h1>Agenda item</h1>"
        + b"<p class=mgSubItemTitleTxt>Minutes:<p>x" * (MANY // 10),
        b"<div class=mgContent><h1>Agenda item</h1><p>" + b"Meeting of " * MANY,
    ],
    ids=lambda page: page[:24].decode(),
)
def test_a_hostile_page_is_read_or_refused_soon(page: bytes) -> None:
    began = process_time()
    assert is_sound(page_or_refusal(read_html, page))
    assert process_time() - began < SOON


def test_formatting_that_was_never_closed_hides_nothing() -> None:
    page = b"<h1>Agenda</h1>" + b"<p><font face=Arial><b>words " * 400 + b"last"
    assert read_html(page, "page.html").text.endswith("words last")


ENTITIES = b'<!DOCTYPE m [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY %c "%s">' % (at, b"&%c;" % (at - 1) * 10) for at in range(98, 108)
)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (ENTITIES + b"]><meeting><agendaitem>&k;</agendaitem></meeting>", "document type"),
        (
            b"<?xml version='1.0'?>\n<!-- x --><!doctype m SYSTEM 'http://127.0.0.1/x'><meeting/>",
            "document type",
        ),
        (b"<!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><meeting>&x;</meeting>", "document type"),
        (b"<meeting>" + b"<agendaitem>" * MANY, "not well-formed"),
        (b"<meeting>" + b"<x/>" * 600_000 + b"</meeting>", "tags"),
        (b"<meeting>" + b"a" * (21 * 1024 * 1024), "larger than"),
        (b"<!--" * MANY, "not well-formed"),
        (b"<?" * MANY, "not well-formed"),
    ],
    ids=range(8),
)
def test_a_hostile_answer_is_refused_in_a_sentence(answer: bytes, said: str) -> None:
    with pytest.raises(CannotReadFile, match=said):
        read_xml(answer, "answer.xml")


def test_hostile_markup_within_an_answer_is_refused_too() -> None:
    body = "<b>" * 300 + "<table>" * 300
    escaped = body.replace("<", "&lt;")
    with pytest.raises(CannotReadFile, match="250 deep"):
        read_xml(
            f"<meeting><agendaitem><agendatext>{escaped}</agendatext></agendaitem></meeting>".encode(),
            "a.xml",
        )


def test_a_page_of_a_hundred_megabytes_is_refused_without_being_unfolded() -> None:
    page = b"<p>words" * (100 * 1024 * 1024 // 8)
    tracemalloc.start()
    try:
        with pytest.raises(CannotReadFile, match="larger than"):
            read_html(page, "page.html")
        assert tracemalloc.get_traced_memory()[1] < 1024 * 1024
    finally:
        tracemalloc.stop()
