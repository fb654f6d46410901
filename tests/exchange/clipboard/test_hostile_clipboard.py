"""Whatever a clipboard holds, pasting gives words or nothing, soon, and never fails."""

import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sefton_minutes.exchange.clipboard import pasted_text
from sefton_minutes.exchange.clipboard.minute_lines import MOST_CHARACTERS

COPIED = sorted(file for file in (Path(__file__).parent / "copied").iterdir() if file.suffix != ".txt")
NAMES = ["HTML Format", "text/html", "text/rtf", "text/plain", "application/vnd.sefton-minutes.text"]
MANY = 20_000
PIECES = (
    b"<table>", b"</table>", b"<tr>", b"<td colspan=9999 rowspan=9999>", b"</td>",
    b"<ol start=99999999999999>", b"<li value=-1>", b"</ol>", b"<pre>", b"<!--", b"-->",
    b"<![if !supportLists]>", b"<![endif]>", b"&#0;", b"&#xD800;", b"&#x110000;",
    b"<span style='mso-list:Ignore'>", b"<p style='mso-list:l0 level9'>", b"<del>",
    b"<span style='font-family:Wingdings'>", b"<!--StartFragment-->", b"<!--EndFragment-->",
    b"StartFragment:-1\r\n", b"Version:1.0\r\n", b"{", b"}", b"\\bin-5 ", b"\\bin999999999 ",
    b"\\u99999999 ", b"\\uc999 ", b"\\'8", b"\\", b"\\trowd", b"\\cell", b"\\row", b"\\intbl", b"\\par",
    b"{\\listtext", b"{\\fonttbl{\\f9\\fcharset134 x;}}\\f9 ", b"\\ansicpg99999 ", b"\\ansicpg65001 ",
    b"{\\*", b"\xff\xfe", b"\xed\xa0\x80", b"\x00", b"\t", b'"', b"\r\n",
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A format cut off, or with pieces put in, taken out or doubled."""
    data = draw(st.sampled_from(COPIED)).read_bytes()
    for _ in range(draw(st.integers(1, 5))):
        at, end = sorted((draw(st.integers(0, len(data))), draw(st.integers(0, len(data)))))
        put_in = draw(st.sampled_from(PIECES) | st.binary(max_size=8) | st.just(data[at : at + 300]))
        data = data[:at] + put_in + (data[end:] if end - at < 300 else data[at:])
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def is_kept_or_nothing(formats: dict[str, bytes]) -> bool:
    """Whether pasting does not raise, and gives nothing or words that can be kept."""
    found = pasted_text(formats)
    if found is None:
        return True
    (found.text + found.plain).encode("utf-8")  # raises at half a character
    return bool(found.text.strip()) and not any(sign in found.text for sign in ("\0", "\r", "\u2028"))


@given(damaged(), st.sampled_from(NAMES))
@settings(max_examples=300)
def test_a_damaged_format_pastes_words_or_nothing(data: bytes, name: str) -> None:
    assert is_kept_or_nothing({name: data})


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=6), max_size=40).map(b"".join))
@settings(max_examples=300)
def test_any_bytes_paste_words_or_nothing(data: bytes) -> None:
    assert is_kept_or_nothing({"text/html": data, "text/plain": data})
    assert is_kept_or_nothing({"HTML Format": data})
    assert is_kept_or_nothing({"text/rtf": rb"{\rtf1" + data})


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("text/html", b"<div>" * MANY + b"deep"),
        ("text/html", b"<table><tr><td>" * MANY + b"deep"),
        ("text/html", b"<ol><li>" * MANY + b"deep"),
        ("text/html", b"<ol><li>x</ol>" * 10_000),
        ("text/html", b"<p style='mso-list:l0 level1 lfo1'>five megabytes of it</p>" * 90_000),
        ("text/html", b"<table>" + b"<tr><td colspan=9999 rowspan=9999>x" * MANY),
        ("text/html", b"<table><tr>" + b"<td colspan=9999 rowspan=9999>x" * MANY),
        ("text/html", b"<p " + b"style='a' x=1 " * MANY + b">x"),
        ("text/html", b"<p style='" + b"font: " * MANY + b"'>x"),
        ("text/html", b"<!--StartFragment-->" * MANY + b"x" + b"<!--EndFragment-->" * MANY),
        ("text/html", b"Version:1\r\n" + b"StartFragment:" * MANY),
        ("text/html", b"<pre>" + b"\n" * 10 * MANY),
        ("text/html", b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><p>&c;</p>'),
        ("text/html", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><p>&b;</p>'),
        ("text/rtf", rb"{\rtf1" + b"{" * MANY * 10),
        ("text/rtf", rb"{\rtf1" + b"}" * MANY * 10),
        ("text/rtf", rb"{\rtf1" + rb"\cell" * MANY + rb"\row"),
        ("text/rtf", rb"{\rtf1" + rb"\b" * MANY * 100),
        ("text/rtf", rb"{\rtf1\bin999999999 x"),
        ("text/plain", b'\t"""" ' * MANY * 5),
        ("text/plain", b'\t"a\n' * MANY * 5),
        ("text/plain", b" " * MANY * 20 + b"x"),
    ],
)
def test_what_is_built_to_do_harm_does_none(name: str, data: bytes) -> None:
    assert is_kept_or_nothing({name: data})


def test_no_file_is_read_and_no_entity_grows() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><p>seen &b;</p>'
    found = pasted_text({"text/html": bomb})
    assert found is not None
    assert found.text.endswith("seen &b;")


@pytest.mark.parametrize("name", NAMES)
def test_a_hundred_megabytes_take_little_memory_and_are_shortened_or_refused(name: str) -> None:
    data = (rb"{\rtf1 " if name == "text/rtf" else b"<p>") + b"words and more \n" * (100 * 1024 * 1024 // 16)
    tracemalloc.start()
    found = pasted_text({name: data})
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 220 * 1024 * 1024
    assert found is None or (found.shortened and len(found.text) <= MOST_CHARACTERS)


def test_a_huge_picture_in_rich_text_gives_way_to_the_plain_text() -> None:
    rtf = rb"{\rtf1 words {\pict " + b"0a" * 11 * 1024 * 1024 + b"}}"
    found = pasted_text({"text/rtf": rtf, "text/plain": b"words"})
    assert found is not None
    assert found.text == "words"


def test_more_than_one_paste_may_bring_is_cut_at_a_line_and_said() -> None:
    html = b"<p>" + b"x" * 999 + b"</p>"
    found = pasted_text({"text/html": html * 2100})
    assert found is not None
    assert found.shortened
    assert MOST_CHARACTERS - 1000 <= len(found.text) <= MOST_CHARACTERS
