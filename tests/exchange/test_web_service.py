"""Answers of ModernGov's web service through their door."""

from datetime import date, time
from pathlib import Path

import pytest

from sefton_minutes.domain.attendance import AttendanceKind
from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.meetings import MeetingStatus
from sefton_minutes.domain.published_page import PageExtent, PublishedPage
from sefton_minutes.exchange.modern_gov.attendance_words import kind_of, role_of
from sefton_minutes.exchange.modern_gov.web_service import read_xml
from sefton_minutes.services.ports import ReadFile

MINUTED = "<minutesnonemptyhtmlbody>x</minutesnonemptyhtmlbody>"
ANSWERS = Path(__file__).parents[1] / "pages" / "web_service"


def answer(name: str) -> ReadFile:
    return read_xml((ANSWERS / name).read_bytes(), name)


def page_of(name: str) -> PublishedPage:
    (page,) = answer(name).pages
    return page.page


def meeting(inner: str) -> PublishedPage:
    """The meeting of an answer that holds this and one item."""
    item = (
        "<agendaitem><agendaitemnumber>1</agendaitemnumber><agendaitemtitle>A</agendaitemtitle></agendaitem>"
    )
    (page,) = read_xml(f"<meeting>{inner}<agendaitems>{item}</agendaitems></meeting>".encode(), "a.xml").pages
    return page.page


def item_with(inner: str) -> PublishedPage:
    """A meeting whose one item holds this."""
    text = f"<meeting><agendaitems><agendaitem>{inner}</agendaitem></agendaitems></meeting>"
    (page,) = read_xml(text.encode(), "a.xml").pages
    return page.page


def test_a_meeting_is_read_whole() -> None:
    page = page_of("get_meeting.xml")
    assert (page.extent, page.source_key, page.body_key) == (
        PageExtent.MEETING,
        "moderngov meeting 815",
        "moderngov committee 42",
    )
    assert page.not_understood == ("Budget Board",)
    assert [(each.number, each.agenda_number) for each in page.items] == [
        ("", ""),
        ("28", "1"),
        ("29", "2"),
        ("30", "3"),
    ]
    assert page.items[2].minute_text.splitlines()[2:] == [
        "(1) the dredging be approved at a cost of £40,000; and",
        "(2) it begin in May.",
    ]
    assert page.items[1].minute_text == "Apologies were received from Councillor Bram Otter."


def test_every_public_item_stands_where_it_says_in_the_text() -> None:
    for name in ("get_meeting.xml", "restricted_items.xml", "soap_meeting.xml", "one_agenda_item.xml"):
        page = page_of(name)
        for each in page.items:
            shown = page.text[each.start : each.end]
            words = () if each.restricted else (each.title, *each.minute_text.splitlines())
            assert all(line in shown for line in (each.number, *words))


def test_what_is_restricted_is_in_its_item_and_nowhere_else() -> None:
    page = page_of("restricted_items.xml")
    assert [each.restricted for each in page.items] == [False, True, True, True]
    assert page.items[1].title == ""
    assert "900 crowns" in page.items[2].minute_text
    elsewhere = f"{page.text}{page.doubts}{page.not_understood}{page.attendance}{page.items[0]}"
    for words in ("Crake", "900", "Lease", "Staffing", "Valuation"):
        assert words not in elsewhere
    assert [(doubt.kind, doubt.item) for doubt in page.doubts] == [("Restricted papers", 0)]


def test_a_soap_envelope_is_opened() -> None:
    page = page_of("soap_meeting.xml")
    assert (page.body, page.status, page.time) == ("Standards Committee", MeetingStatus.HELD, time(17, 30))
    wrapped = "<string xmlns='http://x'>&lt;meeting&gt;&lt;agendaitem&gt;&lt;agendaitemtitle&gt;A&lt;/agendaitemtitle&gt;"
    wrapped += "&lt;/agendaitem&gt;&lt;/meeting&gt;</string>"
    assert read_xml(wrapped.encode(), "a.xml").pages[0].page.items[0].title == "A"


def test_a_list_of_meetings_is_an_entry_for_each_whose_bytes_read_alike() -> None:
    read = answer("get_meetings.xml")
    assert [page.name for page in read.pages] == [
        "get_meetings.xml › 7 March 2019",
        "get_meetings.xml › 4 July 2019",
        "get_meetings.xml › 5 September 2019",
    ]
    assert [page.page.status for page in read.pages] == [
        MeetingStatus.PLANNED,
        MeetingStatus.CANCELLED,
        MeetingStatus.PLANNED,
    ]
    for page in read.pages:
        assert (page.page.extent, page.page.body) == (PageExtent.ENTRY, "Harbour & Quays Board")
        assert page.page.body_key == "moderngov committee 42"
        (again,) = read_xml(page.data, page.name).pages
        assert again.page == page.page


def test_a_list_by_date_names_the_committee_in_each_meeting() -> None:
    page = page_of("all_meetings_by_date.xml")
    assert (page.body, page.day, page.time) == ("Cabinet", date(2021, 4, 20), time(14))
    assert page.status is MeetingStatus.POSTPONED


def test_committees_are_bodies() -> None:
    read = answer("get_committees.xml")
    assert read.pages == ()
    assert [(body.name, body.source_key, body.ended) for body in read.bodies] == [
        ("Cabinet", "moderngov committee 5", False),
        ("Harbour & Quays Board", "moderngov committee 42", True),
        ("Fish Market Panel", "moderngov committee 9", True),
    ]


def test_no_address_of_a_councillor_is_ever_read() -> None:
    with pytest.raises(CannotReadFile, match="list of councillors by ward") as refused:
        answer("councillors_by_ward.xml")
    private = "<homeaddress><line1>14 Wherry Cottages</line1></homeaddress>"
    seen = meeting(
        f"{private}<attendees><attendee name='A Birch' attendance='Present'>{private}</attendee></attendees>"
    )
    assert "Wherry" not in f"{refused.value}{seen}"


@pytest.mark.parametrize(
    ("answer_text", "said"),
    [
        ("<getmeetings><meetingscount>0</meetingscount></getmeetings>", "without any meeting"),
        ("<committees/>", "without any committee"),
        ("<html><body>Missing parameter: lMeetingId.</body></html>", "web page"),
        ("<error>Invalid method name</error>", "Invalid method name"),
        ("<weather/>", "no answer of ModernGov"),
        ("<meeting><meetingid>", "not well-formed"),
        ("Missing parameter", "not well-formed"),
        ("   ", "empty"),
    ],
)
def test_what_is_no_answer_is_said_in_a_sentence(answer_text: str, said: str) -> None:
    with pytest.raises(CannotReadFile, match=said):
        read_xml(answer_text.encode(), "a.xml")


def test_a_fault_of_the_service_is_told_in_its_words() -> None:
    with pytest.raises(CannotReadFile, match="Missing parameter: lMeetingId"):
        answer("service_fault.xml")


@pytest.mark.parametrize(
    ("escaped", "title"),
    [
        ("Children &amp;amp; Families", "Children & Families"),
        ("Children &amp; Families", "Children & Families"),
        ("Members&amp;#39; Questions", "Members' Questions"),
        ("Members&amp;amp;#39; Questions", "Members' Questions"),
        ("Policy &amp;regulation", "Policy &regulation"),
        ("Speed &lt; 20 mph", "Speed < 20 mph"),
        ("Parks&#xB;and &amp;nbsp;Paths", "Parks and Paths"),
        ("&lt;b&gt;Budget&lt;/b&gt;", "Budget"),
        ("A<!-- x -->B", "AB"),
    ],
)
def test_words_are_unescaped_as_often_as_they_were_escaped(escaped: str, title: str) -> None:
    (item,) = item_with(
        f"<agendaitemtitle>{escaped}</agendaitemtitle><agendaitemnumber>1</agendaitemnumber>"
    ).items
    assert item.title == title


@pytest.mark.parametrize(
    "body",
    [
        "&lt;p&gt;One &amp;amp;\n two&lt;/p&gt;&lt;p&gt;three&lt;/p&gt;",
        "&amp;lt;p&amp;gt;One &amp;amp;amp; two&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;three&amp;lt;/p&amp;gt;",
        "<![CDATA[<p>One &amp; two</p><p>three</p>]]>",
        "<p>One &amp; two</p><p>three</p>",
        "One &amp;amp; two&lt;br /&gt;three",
    ],
)
def test_a_minute_is_read_however_it_was_escaped(body: str) -> None:
    (item,) = item_with(f"<minutesnonemptyhtmlbody>{body}</minutesnonemptyhtmlbody>").items
    assert item.minute_text == "One & two\nthree"


@pytest.mark.parametrize(
    ("numbers", "number", "agenda_number", "heading"),
    [
        ("<agendaitemnumber>0</agendaitemnumber>", "", "", True),
        ("<agendaitemnumber>5</agendaitemnumber>", "5", "", False),
        (
            "<agendaitemnumber>5</agendaitemnumber><agendaitemsubnumber>2</agendaitemsubnumber>",
            "5.2",
            "",
            False,
        ),
        (
            "<agendaitemnumber>5</agendaitemnumber><fulldisplaynumberformat>5a.</fulldisplaynumberformat>",
            "5a",
            "",
            False,
        ),
        (
            "<agendaitemnumber>5</agendaitemnumber><minutesitemnumber>31</minutesitemnumber>" + MINUTED,
            "31",
            "5",
            False,
        ),
        ("<agendaitemnumber>5</agendaitemnumber><minutesitemnumber>31</minutesitemnumber>", "5", "", False),
        (
            f"<agendaitemnumber>0</agendaitemnumber>{MINUTED}",
            "",
            "",
            False,
        ),
        ("", "", "", False),
    ],
)
def test_numbers_of_agenda_and_minutes(numbers: str, number: str, agenda_number: str, heading: bool) -> None:
    (item,) = item_with(f"<agendaitemtitle>Paths</agendaitemtitle>{numbers}").items
    assert (item.number, item.agenda_number, item.is_heading) == (number, agenda_number, heading)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("<meetingstatus>Confirmed</meetingstatus>", MeetingStatus.PLANNED),
        ("<meetingstatus>Cancelled; Special</meetingstatus>", MeetingStatus.CANCELLED),
        ("<meetingstatus>Withdrawn</meetingstatus>", MeetingStatus.CANCELLED),
        (
            "<meetingstatus>Postponed</meetingstatus><agendapublished>True</agendapublished>",
            MeetingStatus.POSTPONED,
        ),
        ("<agendapublished>True</agendapublished>", MeetingStatus.AGENDA_ISSUED),
        (
            "<agendapublished>True</agendapublished><decisionpublished>True</decisionpublished>",
            MeetingStatus.HELD,
        ),
        ("<minutepublished>True</minutepublished>", MeetingStatus.MINUTES_ISSUED),
        ("<minutepublished>False</minutepublished>", MeetingStatus.PLANNED),
    ],
)
def test_the_status_is_by_what_is_published(told: str, status: MeetingStatus) -> None:
    assert meeting(told).status is status


@pytest.mark.parametrize(
    ("words", "role", "kind"),
    [
        ("Present", "Committee Member", AttendanceKind.PRESENT),
        ("Present as expected", "", AttendanceKind.PRESENT),
        ("Present, virtual", "Chair", AttendanceKind.PRESENT),
        ("Present", "Officer", AttendanceKind.IN_ATTENDANCE),
        ("Present, as substitute, virtual", "", AttendanceKind.SUBSTITUTE),
        ("Present", "Substitute Member", AttendanceKind.SUBSTITUTE),
        ("In attendance, virtual", "", AttendanceKind.IN_ATTENDANCE),
        ("Apologies", "", AttendanceKind.APOLOGIES),
        ("Absent", "", AttendanceKind.ABSENT),
        ("Expected", "", None),
        ("Maternity leave", "", None),
    ],
)
def test_attendance_words(words: str, role: str, kind: AttendanceKind | None) -> None:
    assert kind_of(words, role) is kind


def test_roles() -> None:
    roles = [
        role_of(role) for role in ("Chairman", "Vice-Chair", "Deputy Chairperson", "Committee Member", "")
    ]
    assert roles == ["Chair", "Vice-Chair", "Vice-Chair", "", ""]
