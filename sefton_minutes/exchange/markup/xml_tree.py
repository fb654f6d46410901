"""A tree of an XML file, by lxml: without entities of its own, without network, bounded."""

import re

from lxml import etree

from sefton_minutes.domain.errors import CannotReadFile

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,200}\?>")
_DOCTYPE_IN_FRONT = re.compile(r"(?:\s++|<!--(?:[^-]|-(?!-))*+-->|<\?[^>]*+>)*+<!DOCTYPE", re.IGNORECASE)
# Characters that no XML may name, but that text pasted from Word brings into answers.
_CONTROLS = re.compile(r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));", re.IGNORECASE)
_MOST_TAGS = 500_000
_SAVE_AGAIN = "Save the answer of the web service again, whole and unchanged."


def parse_xml(text: str, name: str) -> etree.ElementBase:
    """The root of an XML file.

    Raises CannotReadFile when it is not well formed, has a document type (which could hold entities that
    grow without bound), or more tags than any answer has."""
    body = _DECLARATION.sub("", text, count=1) if _DECLARATION.match(text) else text
    if _DOCTYPE_IN_FRONT.match(body):
        raise CannotReadFile(
            f"“{name}” has a document type, which no answer of a web service has and which could do harm.",
            _SAVE_AGAIN,
        )
    if body.count("<") > _MOST_TAGS:
        raise CannotReadFile(f"“{name}” has more than {_MOST_TAGS:,} tags, too many to be read.", _SAVE_AGAIN)
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(_CONTROLS.sub(" ", body).strip().encode("utf-8"), parser)
    except etree.XMLSyntaxError as fault:
        raise CannotReadFile(f"“{name}” is not well-formed XML: {_why(fault)}.", _SAVE_AGAIN) from fault


def local_name(element: etree.ElementBase) -> str:
    """The name without namespace, in small letters."""
    return str(etree.QName(element).localname).lower()


def _why(fault: etree.XMLSyntaxError) -> str:
    line = fault.lineno or 1
    words = (fault.msg or "it cannot be read").split(", line ")[0]
    return f"line {line}, {words[:120]}"
