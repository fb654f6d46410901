"""What programs put on the clipboard arrives as minute text: the files of `copied` are such formats, made for
the purpose, and beside each stands the text that should arrive."""

from pathlib import Path

import pytest

from sefton_minutes.domain.pasted_text import LeftOut, PasteSource
from sefton_minutes.exchange.clipboard import cf_html, pasted_text
from sefton_minutes.exchange.clipboard.formats import MINUTE_TEXT
from sefton_minutes.exchange.other_programs import OtherPrograms

COPIED = Path(__file__).parent / "copied"
NAMES = {".html": "text/html", ".rtf": "text/rtf"}
FILES = sorted(file for file in COPIED.iterdir() if file.suffix in NAMES)


def pasted(html: str) -> str:
    """The minute text of a piece of HTML."""
    found = pasted_text({"text/html": html.encode()})
    return found.text if found else ""


def rich(rtf: str) -> str:
    """The minute text of the inside of an RTF."""
    header = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset2 Wingdings;}{\f2\fcharset128 MS;}}"
    )
    found = pasted_text({"text/rtf": f"{header}{rtf}}}".encode("latin-1")})
    return found.text if found else ""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_programs_copy_arrives_as_minute_text(file: Path) -> None:
    wanted = file.with_name(f"{file.name}.txt").read_text(encoding="utf-8").rstrip("\n")
    found = pasted_text({NAMES[file.suffix]: file.read_bytes()})
    assert found is not None
    assert found.text == wanted
    assert not found.shortened


@pytest.mark.parametrize("file", ["word_365.html", "word_365.rtf"])
def test_what_is_left_out_is_counted(file: str) -> None:
    data = (COPIED / file).read_bytes()
    found = pasted_text({NAMES[Path(file).suffix]: data})
    assert found is not None
    assert found.left_out == LeftOut(pictures=1, struck=1, hidden=1, comments=1, notes=1)
    assert found.left_out.anything


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ol type=A><li>x<li>y</ol>", "(A)\tx\n(B)\ty"),
        ("<ol style='list-style-type:upper-roman' start=9><li>x<li>y</ol>", "(IX)\tx\n(X)\ty"),
        ("<ol type=a start=26><li>x<li>y</ol>", "(z)\tx\n(27)\ty"),
        ("<ol><li>x<ol><li>y<ol><li>z</ol></ol></ol>", "1.\tx\n(a)\ty\n(i)\tz"),
        ("<ol type=a><li>x<ol><li>y</ol></ol>", "(a)\tx\n1.\ty"),
        ("<ul><li>x<ul><li>y<ul><li>z<ul><li>w</ul></ul></ul></ul>", "•\tx\n◦\ty\n▪\tz\n▪\tw"),
        ("<ul><li>x<ol><li>y</ol></ul>", "•\tx\n1.\ty"),
        ("<ol><li>(a) brought along</ol>", "(a) brought along"),
        ("<ol><li><p>first</p><p>second</p></li></ol>", "1.\tfirst\nsecond"),
        ("<ol><li></li><li>said</li></ol><p>after", "2.\tsaid\nafter"),
        ("<ol start=99999999999><li>x</ol>", "1.\tx"),
        ("<ol><li style='list-style-type:none'>x<li>y</ol>", "x\n1.\ty"),
        ("<li>loose", "loose"),
        (
            "<ol><li aria-level=1>x</ol><ol><li data-aria-level=2>y</ol><ol><li data-aria-level=3>z</ol>",
            "1.\tx\n(a)\ty\n(i)\tz",
        ),
        ("<ul><li data-aria-level=1>x</ul><ul><li data-aria-level=3>y</ul>", "•\tx\n▪\ty"),
    ],
)
def test_lists_keep_their_levels_by_their_labels(html: str, text: str) -> None:
    assert pasted(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<table><tr><td>a<td>b<tr><td><td>d</table>", "a\tb\n\td"),
        ("<tr><td>a</td><td>b</td></tr>", "a\tb"),
        ("<table><tr><td>alone<tr><td>again</table>", "alone\nagain"),
        ("<table><tr><td>a<br>b<td><p>c</p><p>d</p></table>", "a b\tc d"),
        ("<table><tr><td><ul><li>x<li>y</ul><td>z</table>", "• x • y\tz"),
        ("<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>", "a\tb\n\tc\nd\te"),
        ("<table><tr><td>b<td rowspan=2>a<tr><td>c<tr><td>d<td>e</table>", "b\ta\nc\nd\te"),
        ("<table><tr><td colspan=3>a<td>b</table>", "a\t\t\tb"),
        ("<table><tr><td>1.<td>Apologies<tr><td>2.<td>Minutes</table>", "1.\tApologies\n2.\tMinutes"),
        ("<p>before<table><tr><td>a<td>b</table>after", "before\na\tb\nafter"),
    ],
)
def test_tables_arrive_as_rows_of_cells(html: str, text: str) -> None:
    assert pasted(html) == text


def test_cells_beyond_any_table_of_minutes_go_into_the_last_column() -> None:
    row = pasted(f"<table><tr>{'<td>x' * 70}</table>")
    assert len(row.split("\t")) == 64
    assert row.count("x") == 70


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p><p>&nbsp;</p><p></p><p>b</p>", "a\n\nb"),
        ("a<br>b<br><br><br>c<br>", "a\nb\n\nc"),
        ("<pre>a\n  b\tc\n</pre>", "a\nb\tc"),
        ("<p>soft&shy;ly&zwnj; 10&nbsp;000 non&#8209;stop</p>", "softly\u200c 10 000 non-stop"),
        ("<p>(1)&nbsp;&nbsp; x<p>o&nbsp; &nbsp;y<p>·&nbsp; z<p>B.&nbsp;Moss", "(1)\tx\n◦\ty\n•\tz\nB. Moss"),
        ("<h1>Title</h1><h2>Part</h2>text", "Title\nPart\ntext"),
        ("<p style='font-family:Roboto,\"Segoe UI Symbol\"'>vol J</p>", "vol J"),
        ("<p style='font:italic 10pt Segoe UI Symbol'>vol</p><p style='font:12px Wingdings 2'>ü", "vol\n✓"),
        (
            "<p>a<span style='display: block'>b</span>c <span style='display:inline-block'>d</span>",
            "a\nb\nc d",
        ),
        ("<p><font face=Wingdings>ü</font> <span style='font:10pt Symbol'>·</span></p>", "✓ •"),
        ("<p>\uf0b7 private</p>", "• private"),
        ("<p style='visibility:hidden'>x</p>seen", "seen"),
        ("<p>x<span style='mso-tab-count:3'>   </span>y</p>", "x\ty"),
        ("<p>kept <ins>in</ins><del>out</del><span class=msoDel>gone</span></p>", "kept in"),
        ("<p>a &lt;script&gt; &amp;amp;</p><script>x</script>", "a <script> &amp;"),
        ("<title>T</title><meta content=x><link href=y><p>z", "z"),
    ],
)
def test_only_words_and_their_order_arrive(html: str, text: str) -> None:
    assert pasted(html) == text


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("1.1", "1.1\tx"),
        ("(iii)", "(iii)\tx"),
        ("-", "-\tx"),
        ("Recommendation 1:", "Recommendation 1: x"),
        ("1.2.3.4", "1.2.3.4 x"),
        ("o", "•\tx"),
        ("\uf0b7", "•\tx"),
        ("", "x"),
    ],
)
def test_labels_that_word_wrote_come_with_a_tab_where_the_grammar_knows_them(label: str, line: str) -> None:
    html = f"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>{label}&nbsp; </span>x</p>"
    assert pasted(html) == line


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (r"a\par\par\par b", "a\n\nb"),
        (r"{\f2\'93\'fa\'96\'7b}\par", "日本"),
        (r"\uc2\u8211ab\uc0\u8212 x\uc1\u8364\'80", "–—x€"),
        (r"\u-3913?{\f1\'fc} {\f1 l}", "•✓ •"),
        (r"{\bin4 {}\}x", "x"),
        (r"a{\v b{\b c}}d\v e\v0 f\v g\plain h", "adfh"),
        (r"{\unknown a}{\*\unknown b}c", "ac"),
        (r"{\field{\*\fldinst HYPERLINK}{\fldrslt link}}", "link"),
        (r"{\header top}{\footer foot}x{\pict 0102}", "x"),
        (r"\trowd\cellx1 a\cell b\cell\row after", "a\tb\nafter"),
        (r"\trowd\pard\intbl{\listtext\'b7\tab}a\cell\pard\intbl b\cell\row\pard", "• a\tb"),
        (r"\trowd\pard\intbl only\cell\row\pard x", "only\nx"),
        (r"\pard\intbl left\par open\pard\par after", "left open\nafter"),
        ("a\\\nb", "a\nb"),
        (r"\'zz\q-99999999999999 x}}}} y", "zzx y"),
    ],
)
def test_rich_text_is_read_by_its_codes(rtf: str, text: str) -> None:
    assert rich(rtf) == text


@pytest.mark.parametrize(
    ("plain", "text"),
    [
        (b"a\tb\r\nc\td\r\n", "a\tb\nc\td"),
        (b'a\t"two\r\nlines ""quoted"""\tb\r\n', 'a\ttwo lines "quoted"\tb'),
        (b'"said"\tb', '"said"\tb'),
        (b"caf\xe9 \x96 x", "café – x"),
        ("café".encode("utf-16"), "café"),
        ("café".encode("utf-16-le"), "café"),
        ("a\u00ad\u00a0b\u2028c".encode(), "a b\nc"),
        (b"x\n\n\n\ny  \n", "x\n\ny"),
        (b"words\0left over", "words"),
        (b"\t\tx", "\t\tx"),
    ],
)
def test_plain_text_keeps_its_cells(plain: bytes, text: str) -> None:
    found = pasted_text({"text/plain": plain})
    assert found is not None
    assert found.text == found.plain == text
    assert found.source is PasteSource.PLAIN_TEXT


def test_html_comes_before_rich_text_and_rich_text_before_plain() -> None:
    html, rtf, plain = b"<ol><li>words</ol>", rb"{\rtf1 rich words}", b"1. words"
    offered = {"text/plain": plain, "text/rtf": rtf, "text/html": html}
    found = pasted_text(offered)
    assert found is not None
    assert (found.text, found.plain, found.source) == ("1.\twords", "1. words", PasteSource.HTML)
    del offered["text/html"]
    found = pasted_text(offered)
    assert found is not None
    assert (found.text, found.source) == ("rich words", PasteSource.RICH_TEXT)


def test_our_own_format_comes_first_and_changes_nothing() -> None:
    text = "  (1)  kept\u00a0as it is\n\n\n"
    found = pasted_text({"text/html": b"<p>kept as it is", MINUTE_TEXT: text.encode()})
    assert found is not None
    assert (found.text, found.source) == (text, PasteSource.MINUTE_TEXT)


@pytest.mark.parametrize("html", [b"<img src=x>", b"<p>half", b"\x00\x01\x02\x03" * 50, b""])
def test_a_format_that_lost_the_words_gives_way_to_the_next(html: bytes) -> None:
    plain = b"half of it is not all of it"
    found = pasted_text({"text/html": html, "text/rtf": b"no rich text", "text/plain": plain})
    assert found is not None
    assert found.text.encode() == plain


@pytest.mark.parametrize(
    "name",
    [
        "HTML Format", "text/html;charset=utf-8", "TEXT/HTML", "public.html",
        'application/x-qt-windows-mime;value="HTML Format"',
    ],
)  # fmt: skip
def test_formats_are_known_under_the_names_of_every_system(name: str) -> None:
    found = pasted_text({name: cf_html("<ul><li>£5")})
    assert found is not None
    assert found.text == "•\t£5"


@pytest.mark.parametrize(
    "formats",
    [
        {},
        {"image/png": b"\x89PNG"},
        {"text/plain": b" \n "},
        {"text/html": b"<p>"},
        {"text/rtf": rb"{\rtf1}"},
    ],
)
def test_a_clipboard_without_words_pastes_nothing(formats: dict[str, bytes]) -> None:
    assert pasted_text(formats) is None


def test_html_may_come_in_the_sixteen_bits_of_x11() -> None:
    for encoding in ("utf-16", "utf-16-le"):
        found = pasted_text({"text/html": "<p>naïve</p>".encode(encoding)})
        assert found is not None
        assert found.text == "naïve"


def test_only_formats_of_words_are_fetched() -> None:
    offered = (
        "image/png",
        "text/html",
        'application/x-qt-windows-mime;value="Rich Text Format"',
        "text/uri-list",
    )
    assert OtherPrograms().read_among(offered) == offered[1:3]


def test_entries_and_rows_do_not_go_on_with_a_sentence() -> None:
    for html, apart in (
        ("<ul><li>x<li>y</ul>", (True, True)),
        ("<p>x<ul><li>y</ul>", (False, True)),
        ("<table><tr><td>a<td>b</table><p>x", (True, False)),
        ("x <b>y</b>", (False, False)),
    ):
        found = pasted_text({"text/html": html.encode()})
        assert found is not None
        assert (found.begins_line, found.ends_line) == apart
