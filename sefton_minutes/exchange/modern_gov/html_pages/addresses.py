"""What ModernGov's addresses tell: which meeting, body and item a page or a link belongs to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)|\burl:\s*(https?://\S+)", re.IGNORECASE)
_TOP_OF_FILE = 4000
_PAPERS = re.compile(
    r"(?:^|/)documents/|mgconvert2pdf|\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|csv|zip)$", re.IGNORECASE
)
_TYPE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|rtf|odt|csv|zip)$", re.IGNORECASE)
_PACK = re.compile(r"(?:^|/)documents/g(\d{1,12})/")
_ANCHOR = re.compile(r"AI(\d{1,12})")
_IDENTIFIER = re.compile(r"0*([1-9]\d{0,11})")


@dataclass(frozen=True, slots=True)
class Address:
    """An address of a ModernGov site: `page` its file without ending, in small letters ("mgai"), and the
    source keys that it names, "" for none (see `PublishedPage`)."""

    page: str = ""
    meeting_key: str = ""
    body_key: str = ""
    item_key: str = ""


def read_address(address: str) -> Address:
    """What an address tells; never raises."""
    try:
        parts = urlsplit(address.strip())
        query = {name.lower(): value for name, value in parse_qsl(parts.query, max_num_fields=50)}
    except ValueError:  # no address at all, or one with more fields than any has
        return Address()
    page = parts.path.rsplit("/", 1)[-1].lower().removesuffix(".aspx")
    pack = _PACK.search(parts.path)
    meeting = query.get("mid") or query.get("meetingid") or (pack[1] if pack else "")
    body = query.get("cid") or query.get("committeeid") or ""
    item = query.get("aiid") or ""
    own = query.get("id", "")
    if page == "mgmeetingattendance":
        meeting = own
    elif page == "mgcommitteedetails":
        body = own
    elif page == "mgai":
        item = own
    elif page in ("ielistdocuments", "celistdocuments") and (anchor := _ANCHOR.fullmatch(parts.fragment)):
        item = anchor[1]
    return Address(page, _key("meeting", meeting), _key("committee", body), _key("item", item))


def page_address(text: str, root: HtmlElement) -> Address:
    """The page's own address: as the browser that saved it noted, as the page names itself, or as its form
    is sent to."""
    saved = _SAVED_FROM.search(text[:_TOP_OF_FILE])
    candidates = [saved[1] or saved[2]] if saved else []
    candidates += [link.get("href", "") for link in root.iter("link") if link.get("rel") == "canonical"]
    candidates += [meta.get("content", "") for meta in root.iter("meta") if meta.get("property") == "og:url"]
    candidates += [form.get("action", "") for form in root.iter("form")]
    read = [read_address(candidate) for candidate in candidates]
    told = (address for address in read if address.meeting_key or address.item_key)
    return next(told, read[0] if read else Address())


def only_key(keys: Iterable[str]) -> str:
    """The key on which all agree that are not empty, "" when they differ."""
    different = {key for key in keys if key}
    return different.pop() if len(different) == 1 else ""


def anchored_item(element: HtmlElement) -> str:
    """The source key of the item whose anchor ("AI4711") stands within an element, "" for none."""
    for node in element.iter():
        for name in (node.get("id"), node.get("name")):
            if name and (anchor := _ANCHOR.fullmatch(name)):
                return _key("item", anchor[1])
    return ""


def is_paper(href: str) -> bool:
    """Whether a link leads to a paper."""
    return bool(_PAPERS.search(_path(href)))


def paper_type(href: str) -> str:
    """The type by an address: "PDF"; "" when it does not tell."""
    path = _path(href)
    ending = _TYPE.search(path)
    return ending[1].upper() if ending else "PDF" if "mgconvert2pdf" in path.lower() else ""


def _path(href: str) -> str:
    return href.split("?", 1)[0].split("#", 1)[0].strip()


def _key(kind: str, identifier: str) -> str:
    whole = _IDENTIFIER.fullmatch(identifier.strip())
    return f"moderngov {kind} {whole[1]}" if whole else ""
