"""Saved web pages through their door: what is read, what is left out, and what is told."""

from pathlib import Path

import pytest

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageExtent, PublishedItem, PublishedPage
from sefton_minutes.exchange.modern_gov.html_page import read_html

PAGES = Path(__file__).parents[1] / "pages" / "html"
FILES = sorted(file for file in PAGES.iterdir() if file.suffix != ".json")


def page_of(name: str) -> PublishedPage:
    return read_html((PAGES / name).read_bytes(), name)


def meeting(rows: str, top: str = "Quay Board - Friday, 3rd May, 2019 2.00 pm") -> PublishedPage:
    """A ModernGov page with these rows of items."""
    page = f"""<html><body><div class="mgContent">
        <h1>Agenda and minutes</h1><h2 class="mgSubTitleTxt">{top}</h2>
        <table class="mgItemTable"><tr><th>No.</th><th>Item</th></tr>{rows}</table></div></body></html>"""
    return read_html(page.encode(), "page.html")


def item(content: str, number: str = "1.", title: str = "Paths") -> PublishedItem:
    """The one item of a page whose row holds this."""
    return meeting(row(content, number, title)).items[0]


def row(content: str, number: str = "1.", title: str = "Paths") -> str:
    return (
        f'<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">{number}</p></td>'
        f'<td><p class="mgAiTitleTxt">{title}</p>{content}</td></tr>'
    )


def minute(html: str) -> str:
    return f'<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara">{html}</div>'


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_item_stands_where_it_says_in_the_text(file: Path) -> None:
    page = read_html(file.read_bytes(), file.name)
    reached = 0
    for each in page.items:
        assert reached <= each.start <= each.end <= len(page.text)
        reached = each.end
        shown = page.text[each.start : each.end]
        words = () if each.restricted else (each.title, *each.minute_text.splitlines())
        assert all(line in shown for line in (each.number, *words))


def test_a_served_page_gives_the_keys_of_its_site() -> None:
    page = page_of("served_board.html")
    assert (page.source_key, page.body_key) == ("moderngov meeting 815", "moderngov committee 42")
    assert [each.source_key for each in page.items] == [f"moderngov item {at}" for at in (4711, 4712, 4713)]
    assert (page.contact, page.contact_post) == ("Ada Quill", "Democratic Services Officer")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("chrome_saved.html", "moderngov meeting 2207"),
        ("explorer_saved_wide.htm", "moderngov meeting 3050"),
        ("decision_twice.html", "moderngov meeting 1999"),
    ],
)
def test_a_saved_page_is_known_by_where_it_came_from(name: str, key: str) -> None:
    assert page_of(name).source_key == key


def test_menus_scripts_notices_and_hidden_words_are_no_minutes() -> None:
    for name in ("served_board.html", "chrome_saved.html", "parish_website.html", "council_own_page.html"):
        page = page_of(name)
        for words in (
            "scripts run",
            "Home",
            "cookies",
            "(29.1)",
            "Recent posts",
            "Skip to content",
            "Contact us",
        ):
            assert words not in page.text


def test_the_address_of_the_contact_is_not_a_puzzle() -> None:
    assert page_of("chrome_saved.html").not_understood == ()


def test_a_decision_printed_twice_keeps_both_labels() -> None:
    first, second, third = page_of("decision_twice.html").items
    assert first.minute_text == "Decision:\nThere were none.\nMinutes:\nThere were none."
    assert second.minute_text.startswith(
        "Decision:\nRESOLVED: That the hours be extended.\nMinutes:\nThe Cabinet"
    )
    assert third.minute_text == "Decision:\nRESOLVED: That six vehicles be bought."


def test_struck_out_words_are_left_out_and_told() -> None:
    page = page_of("word_in_minutes.html")
    assert "Director" not in page.text
    doubt = next(doubt for doubt in page.doubts if doubt.kind == "Struck-out words")
    assert (doubt.sentence, doubt.item) == ("The page strikes out “Director”, which was left out.", 1)
    assert "Director" not in page_of("parish_website.html").text
    assert any("swings" in doubt.sentence for doubt in page_of("parish_website.html").doubts)


def test_a_table_within_a_minute_is_rows_of_cells() -> None:
    assert "\nCouncillor Isla Finch\t42\tPersonal – lives beside the park" in (
        page_of("word_in_minutes.html").items[0].minute_text
    )


def test_what_is_restricted_is_marked_and_not_in_the_text() -> None:
    page = page_of("restricted_agenda.html")
    assert [each.restricted for each in page.items] == [False, False, False, False, True]
    assert "Lease" not in page.text
    assert [each.title for each in page.items if each.is_heading] == ["Part I (Public)", "Part II (Private)"]
    told = next(doubt for doubt in page.doubts if doubt.kind == "Restricted papers")
    assert (told.sentence, told.item) == ("A paper of this item is restricted and left out.", 2)


def test_a_meeting_called_off_says_so() -> None:
    assert page_of("cancelled.html").status is MeetingStatus.CANCELLED
    called_off = meeting(
        row(""), "Quay Board - Friday, 3rd May, 2019 2.00 pm</h2><p>This meeting was postponed.</p><h2>"
    )
    assert called_off.status is MeetingStatus.POSTPONED


def test_the_attendance_page_tells_attendance_and_no_more() -> None:
    page = page_of("attendance_page.html")
    assert (page.extent, page.source_key, page.items) == (PageExtent.ATTENDANCE, "moderngov meeting 815", ())
    assert [(who.kind, who.role) for who in page.attendance] == [
        (AttendanceKind.PRESENT, "Chair"),
        (AttendanceKind.PRESENT, "Vice-Chair"),
        (AttendanceKind.APOLOGIES, ""),
        (AttendanceKind.ABSENT, ""),
        (AttendanceKind.SUBSTITUTE, ""),
        (AttendanceKind.IN_ATTENDANCE, ""),
    ]
    assert page.not_understood == ("Councillor Una Pell: Leave of absence",)
    assert [doubt.kind for doubt in page.doubts] == ["Attendance not understood"]
    assert "Dai Brook" in page.text
    assert not any("Brook" in who.name for who in page.attendance)


def test_the_page_of_one_item_tells_that_item() -> None:
    page = page_of("single_item.html")
    assert page.extent is PageExtent.ITEM
    assert (page.source_key, page.items[0].source_key) == ("moderngov meeting 1402", "moderngov item 8040")


def test_the_page_of_a_decision_keeps_reasons_alternatives_and_call_in_in_the_minute() -> None:
    page = page_of("decision_details.html")
    assert page.extent is PageExtent.ITEM
    assert page.items[0].minute_text.splitlines() == [
        "Decision:",
        "RESOLVED: That Mill Lane be resurfaced.",
        "Reasons for the decision:",
        "The surface was worn.",
        "Alternative options considered:",
        "To leave the lane as it was.",
        "Is subject to call in?: Yes",
        "Effective from: 14/11/2023",
    ]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>one\nand\r\n the same</p><p>two<br>three", ["one and the same", "two", "three"]),
        ("<ol type=a start=3><li>x<li>y</ol>", ["c. x", "d. y"]),
        ("<ol style='list-style-type: lower-roman'><li>x<li>y</ol>", ["i. x", "ii. y"]),
        ("<ol><li>(1)&nbsp;&nbsp; x</ol><ul><li>y</ul>", ["(1) x", "• y"]),
        ("<ul style='list-style:none'><li>x</ul>", ["x"]),
        ("<p>the 4<sup>th</sup> of <b>May</b></p>", ["the 4th of May"]),
        ("<p>a</p><!-- b --><script>c</script><p style='display:none'>d</p><p hidden>e</p>", ["a"]),
        ("<table><tr><td>x</td></tr><tr><td>y</td></tr></table>", ["x", "y"]),
        ("<table><tr><td>x<td><p>y</p><p>z</p></tr></table>", ["x\ty z"]),
        ("<pre>x\ny</pre>", ["x", "y"]),
        ("<p>Q&A &pound;5 &#146;tis &notathing; R&amp;D</p>", ["Q&A £5 ’tis ¬athing; R&D"]),
        ("<div>x<p>y</div>z", ["x", "y", "z"]),
    ],
)
def test_lines_are_what_a_browser_shows(html: str, lines: list[str]) -> None:
    assert item(minute(html)).minute_text.splitlines() == lines


def test_labels_between_the_parts_of_an_item_stay_with_them() -> None:
    reasons = (
        '<p class="mgSubItemTitleTxt">Reasons for decision:</p><div class="mgWordPara"><p>It leaks.</div>'
    )
    read = item(minute("<p>It was discussed.</p>") + reasons)
    assert read.minute_text == "It was discussed.\nReasons for decision:\nIt leaks."


def test_papers_have_name_type_and_size_and_stand_once() -> None:
    size = '<span class="mgHide">Paths</span><span class="mgFileSize">PDF 2 MB</span>'
    paper = f'<li><a href="documents/s1/Plan.pdf">Plan {size}</a></li>'
    converted = '<li><a href="mgConvert2PDF.aspx?ID=4">Map</a></li>'
    listed = f'<ul class="mgBulletList">{paper}{paper}{converted}</ul>'
    titled = '<a class="mgAiTitleLnk" href="documents/s2/Paths.docx">Paths</a>'
    papers = item(listed, title=titled).attachments
    assert [(each.name, each.type, each.size) for each in papers] == [
        ("Paths", "DOCX", ""),
        ("Plan", "PDF", "2 MB"),
        ("Map", "PDF", ""),
    ]


def test_a_minute_without_title_is_kept_untitled() -> None:
    page = meeting(row(minute("<p>It rained.</p>"), title=""))
    assert (page.items[0].title, page.items[0].minute_text) == ("", "It rained.")
    assert "No title" in [doubt.kind for doubt in page.doubts]


def test_the_size_of_a_paper_may_be_glued_to_its_title() -> None:
    read = item("", title="District HeatingPDF 500 KB")
    assert (read.title, [each.size for each in read.attachments]) == ("District Heating", ["500 KB"])
    sized = item("", title='District Heating<span class="mgFileSize">PDF 500 KB</span>')
    assert (sized.title, sized.attachments) == (read.title, read.attachments)


def test_what_leads_to_other_pages_is_no_part_of_an_item() -> None:
    more = "<p>… <a href='#'>view the full minutes text for item 1.</a></p>"
    decision = '<a href="ieDecisionDetails.aspx?AIId=31">View the decision for item 1.</a>'
    read = item(f'{minute("<p>It rained.</p>" + more)}<ul class="mgActionList"><li>{decision}</li></ul>')
    assert (read.minute_text, read.agenda_text, read.source_key) == ("It rained.", "", "moderngov item 31")


def test_items_may_stand_in_several_tables() -> None:
    parted = '</table><h3>Part B</h3><table class="mgItemTable">'
    page = meeting(row("", "1.", "Paths") + parted + row("", "2.", "Leases"))
    assert [(each.number, each.title, each.is_heading) for each in page.items] == [
        ("1", "Paths", False),
        ("", "Part B", True),
        ("2", "Leases", False),
    ]
    assert page.not_understood == ()


def test_of_an_issue_at_several_meetings_the_first_is_read_and_the_others_are_told() -> None:
    page = page_of("issue_at_two_meetings.html")
    assert [each.minute_text for each in page.items] == ["RESOLVED: That ninety trees be planted."]
    assert "The Committee looked at saplings." in page.not_understood
    assert "Several meetings" in [doubt.kind for doubt in page.doubts]


def test_words_below_the_items_are_kept_apart() -> None:
    page = read_html(
        b"<div class=mgContent><h2 class=mgSubTitleTxt>Quay Board - Friday, 3rd May, 2019</h2>"
        b"<table class=mgItemTable><tr><td class=mgItemNumberCell>1.<td><p class=mgAiTitleTxt>A</table>"
        b"<p>The Chair closed it.",
        "page.html",
    )
    assert page.not_understood == ("The Chair closed it.",)
    assert page.text.endswith("The Chair closed it.")


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("utf-8-sig", ""),
        ("cp1252", "windows-1252"),
        ("cp1252", "utf-8"),
        ("cp1252", ""),
        ("utf-16", "utf-8"),
        ("utf-16-le", ""),
        ("utf-16-be", ""),
    ],
)
def test_characters_are_read_whatever_the_page_declares(encoding: str, declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>Café “£5” – it’s</p></body></html>'
    assert "Café “£5” – it’s" in read_html(page.encode(encoding), "page.html").text


def test_a_stray_byte_amid_other_letters_is_read_as_it_was_meant() -> None:
    page = '<meta charset="utf-8"><p>Café</p>'.encode() + b"<p>it\x92s</p>"
    assert read_html(page, "page.html").text == "Café\n\nit’s"
    polish = "<meta charset=iso-8859-2><p>Łódź</p>".encode("iso-8859-2")
    assert read_html(polish, "page.html").text == "Łódź"


def test_a_page_that_was_not_saved_whole_is_told() -> None:
    data = (PAGES / "served_board.html").read_bytes()
    assert "Page cut off" not in [doubt.kind for doubt in read_html(data, "a.html").doubts]
    cut = read_html(data[: data.index(b"<b>RESOLVED")], "a.html")
    assert "Page cut off" in [doubt.kind for doubt in cut.doubts]
    assert [each.number for each in cut.items] == ["28", "29"]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (
            "<html><head><title>404 - File or directory not found.</title></head></html>",
            "answer",
        ),
        ("<html><head><title>Just a moment...</title></head><body></body></html>", "answer"),
        (
            '<ul><li><a class="mgMeetingTableLnk" href="x.aspx?MId=2">1 May 2019</a></ul>',
            "list of m",
        ),
        ("  \n ", "empty"),
        ("\1\2\3\4" * 99, "not text"),
    ],
)
def test_what_is_no_page_of_a_meeting_is_said_in_a_sentence(page: str, said: str) -> None:
    with pytest.raises(CannotReadFile, match=said):
        read_html(page.encode(), "page.html")
