"""The answers of ModernGov's web service in, meetings and bodies out: `GetMeeting`, `GetMeetings`,
`GetAllMeetingsByDate`, `GetCommittees`, in a SOAP envelope or without."""

from collections.abc import Iterator

from lxml import etree

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.domain.published_page import PublishedBody
from sefton_minutes.exchange.markup.encodings import decoded
from sefton_minutes.exchange.markup.xml_tree import local_name, parse_xml
from sefton_minutes.exchange.modern_gov.service_answers.meetings import (
    is_whole,
    read_entry,
    read_whole_meeting,
)
from sefton_minutes.exchange.modern_gov.service_answers.values import flag_of, source_key, text_of
from sefton_minutes.services.ports import ReadFile, ReadPage

_WHAT_TO_SAVE = "Save an answer of GetMeeting, GetMeetings, GetAllMeetingsByDate or GetCommittees."
_LISTS_OF_MEETINGS = frozenset(("getmeetings", "getmeetingsbydate", "getallmeetingsbydate", "meetings"))
_OTHER_ANSWERS = {
    "councillorsbyward": "a list of councillors by ward",
    "councillorsbypostcode": "a list of councillors by postcode",
    "memberlist": "a list of members",
    "attachment": "the description of a paper",
    "calendarevents": "a list of calendar events",
    "parishcouncils": "a list of parish councils",
    "getwebcastmeetings": "a list of webcasts",
    "election": "the result of an election",
    "html": "a web page",
    "definitions": "the description of the web service itself",
}


def read_xml(data: bytes, name: str) -> ReadFile:
    """Read an answer. Each entry of a list of meetings is a page of its own, with bytes that can be read
    again by themselves.

    Raises CannotReadFile when it is empty, too large, not well formed, hostile, an error of the service, an
    empty list, or an answer that tells no meeting and no body; councillors' addresses are never read."""
    text, encoding = decoded(name, data)
    root = _unwrapped(parse_xml(text, name), name)
    kind = local_name(root)
    if kind in _OTHER_ANSWERS:
        raise CannotReadFile(f"“{name}” is {_OTHER_ANSWERS[kind]}, which is not imported.", _WHAT_TO_SAVE)
    if kind == "committees":
        return ReadFile((), _bodies(root, name))
    if kind == "meeting" and is_whole(root):
        return ReadFile((ReadPage(name, data, encoding, read_whole_meeting(root, name)),))
    pages = tuple(_entries(root, name))
    if pages:
        return ReadFile(pages)
    if kind in _LISTS_OF_MEETINGS:
        raise CannotReadFile(f"“{name}” is a list of meetings without any meeting.", "Ask for other dates.")
    raise CannotReadFile(
        f"“{name}” is no answer of ModernGov's web service that tells meetings.", _WHAT_TO_SAVE
    )


def _unwrapped(root: etree.ElementBase, name: str) -> etree.ElementBase:
    """The answer within its SOAP envelope, or within the one string that holds it.

    Raises CannotReadFile when the service answered with an error."""
    for element in root.iter():
        kind = local_name(element)
        if kind in ("fault", "error", "errors"):
            said = " ".join(" ".join(element.itertext()).split())[:160]
            raise CannotReadFile(
                f"“{name}” is an error that the web service answered with (“{said}”).", "Ask it again."
            )
        if kind not in ("envelope", "header", "body") and not kind.endswith(("response", "result", "string")):
            return element
    inner = "".join(root.itertext())
    return parse_xml(inner, name) if "<" in inner else root


def _bodies(root: etree.ElementBase, name: str) -> tuple[PublishedBody, ...]:
    bodies = tuple(_body(element) for element in root.iter() if local_name(element) == "committee")
    named = tuple(body for body in bodies if body.name)
    if not named:
        raise CannotReadFile(f"“{name}” is a list of committees without any committee.", _WHAT_TO_SAVE)
    return named


def _body(element: etree.ElementBase) -> PublishedBody:
    ended = flag_of(element, "committeedeleted") or flag_of(element, "committeeexpired")
    return PublishedBody(text_of(element, "committeetitle"), source_key(element, "committee"), bool(ended))


def _entries(root: etree.ElementBase, name: str) -> Iterator[ReadPage]:
    """The meetings of a list. The committee that a list names once is written into each entry."""
    committee: tuple[tuple[str, str], ...] = ()
    for element in root.iter():
        kind = local_name(element)
        if kind == "committee":
            committee = tuple((each, text_of(element, each)) for each in ("committeeid", "committeetitle"))
        elif kind == "meeting":
            yield _entry(element, committee, name)


def _entry(element: etree.ElementBase, committee: tuple[tuple[str, str], ...], name: str) -> ReadPage:
    for tag, words in committee:
        if words and not text_of(element, tag):
            etree.SubElement(element, tag).text = words
    data = etree.tostring(element, encoding="utf-8", with_tail=False)
    page = read_whole_meeting(element, name) if is_whole(element) else read_entry(element, name)
    when = f"{page.day.day} {page.day:%B %Y}" if page.day else page.source_key or "undated"
    return ReadPage(f"{name} › {when}", data, "utf-8", page)
