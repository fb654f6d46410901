"""The values of an answer's elements. Their strings are escaped as HTML and then once more as XML."""

import re
from collections.abc import Iterator
from html import unescape

from lxml import etree

from sefton_minutes.exchange.markup.html_lines import Words, as_line, read_words
from sefton_minutes.exchange.markup.html_tree import parse_html
from sefton_minutes.exchange.markup.xml_tree import local_name

# "&regulation" without a semicolon is "and regulation" to everybody but a browser.
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;/?[A-Za-z]")
_IDENTIFIER = re.compile(r"0*([1-9]\d{0,11})")
_WRAPPERS = {"agendaitem": "agendaitems", "attendee": "attendees", "linkeddoc": "linkeddocuments"}
_MOST_TIMES = 3
_CONTROLS = dict.fromkeys((*range(32), 127), " ")


def children(element: etree.ElementBase, name: str) -> Iterator[etree.ElementBase]:
    """The elements of a name straight within an element, or within their wrapper there ("agendaitems")."""
    for child in element:
        if local_name(child) == name:
            yield child
        elif local_name(child) == _WRAPPERS.get(name):
            yield from (inner for inner in child if local_name(inner) == name)


def text_of(element: etree.ElementBase, *names: str) -> str:
    """The plain words of the first of these children or attributes that is there, on one line; else ""."""
    return as_line(_TAG.sub(" ", unescaped(_raw(element, names))))


def flag_of(element: etree.ElementBase, name: str) -> bool | None:
    """A "True" or "False"; None where the answer has no such element. Anything else is False."""
    found = next((child for child in element if local_name(child) == name), None)
    if found is None and name not in element.attrib:
        return None
    return _raw(element, (name,)).strip().lower() in ("true", "1", "yes")


def words_of(element: etree.ElementBase, name: str, file: str) -> Words:
    """The lines of a child that holds HTML, escaped once or twice, in CDATA, or as elements.

    Raises CannotReadFile as `parse_html` does."""
    found = next((child for child in element if local_name(child) == name), None)
    if found is None:
        return Words()
    source = _inner(found) if len(found) else "".join(found.itertext())
    for _ in range(_MOST_TIMES):
        if _TAG.search(source) or not _ESCAPED_TAG.search(source):
            break
        source = unescape(source)
    words = read_words([parse_html(source, file)])
    return Words(tuple(map(_unescaped, words.lines)), tuple(map(_unescaped, words.struck)))


def source_key(element: etree.ElementBase, kind: str) -> str:
    """What the source system knows an item, meeting or committee by ("moderngov item 4711"), "" where the
    answer does not tell."""
    names = {"item": "agendaitemid", "meeting": "meetingid", "committee": "committeeid"}
    whole = _IDENTIFIER.fullmatch(text_of(element, names[kind]))
    return f"moderngov {kind} {whole[1]}" if whole else ""


def unescaped(words: str) -> str:
    """Words on one line, unescaped as often as they were escaped."""
    return as_line(_unescaped(words).translate(_CONTROLS))


def _unescaped(words: str) -> str:
    for _ in range(_MOST_TIMES):
        if not _REFERENCE.search(words):
            break
        words = _REFERENCE.sub(lambda found: unescape(found[0]).translate(_CONTROLS) or " ", words)
    return words


def _raw(element: etree.ElementBase, names: tuple[str, ...]) -> str:
    for name in names:
        for child in element:
            if local_name(child) == name:
                return "".join(child.itertext())
        if name in element.attrib:
            return str(element.attrib[name])
    return ""


def _inner(element: etree.ElementBase) -> str:
    """An element's content as HTML, where the answer did not escape it."""
    inner = (etree.tostring(child, encoding="unicode", method="html") for child in element)
    return (element.text or "") + "".join(inner)
