"""A .docx that we write: the few parts that Word needs, the same bytes each time (ECMA-376, parts 1, 2)."""

import io
import re
import zipfile
from typing import Any, Final

from lxml import etree
from lxml.builder import ElementMaker

Element = Any
"""An element of lxml, which has no types of its own."""

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_CORE: Final = f"{_PACKAGE}/metadata/core-properties"
_DUBLIN_CORE: Final = "http://purl.org/dc/elements/1.1/"
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2)."""

W: Final = ElementMaker(namespace=_MAIN, nsmap={"w": _MAIN})
"""Makes elements of WordprocessingML: `W.p(W.r(W.t("words")))`."""


def w(name: str) -> str:
    """The full name of an attribute of WordprocessingML."""
    return f"{{{_MAIN}}}{name}"


def valued(name: str, value: str) -> Element:
    """An element that has only a value: `<w:jc w:val="right"/>`."""
    return W(name, {w("val"): value})


def run(text: str, *, bold: bool = False) -> Element:
    """A run of characters, without those that XML cannot hold."""
    words = W.t(_NOT_XML.sub("", text), {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
    return W.r(W.rPr(W.b()), words) if bold else W.r(words)


def packed(body: Element, styles: Element, title: str, author: str) -> bytes:
    """The file. `body` is the w:body of the document; `title` and `author` stand in its properties."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _related(
            (f"{_RELATIONS}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _properties(title, author),
        "word/document.xml": W.document(body),
        "word/styles.xml": styles,
        "word/_rels/document.xml.rels": _related((f"{_RELATIONS}/styles", "styles.xml")),
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            data = etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True)
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), data, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _content_types() -> Element:
    make = ElementMaker(namespace=f"{_PACKAGE}/content-types", nsmap={None: f"{_PACKAGE}/content-types"})
    parts = {
        "/word/document.xml": f"{_TYPES}.document.main+xml",
        "/word/styles.xml": f"{_TYPES}.styles+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return make.Types(
        make.Default(Extension="rels", ContentType=relations),
        make.Default(Extension="xml", ContentType="application/xml"),
        *(make.Override(PartName=name, ContentType=kind) for name, kind in parts.items()),
    )


def _related(*targets: tuple[str, str]) -> Element:
    names = f"{_PACKAGE}/relationships"
    make = ElementMaker(namespace=names, nsmap={None: names})
    numbered = enumerate(targets, start=1)
    return make.Relationships(
        *(make.Relationship(Id=f"rId{n}", Type=kind, Target=to) for n, (kind, to) in numbered)
    )


def _properties(title: str, author: str) -> Element:
    core = ElementMaker(namespace=_CORE, nsmap={"cp": _CORE, "dc": _DUBLIN_CORE})
    dublin = ElementMaker(namespace=_DUBLIN_CORE)
    return core.coreProperties(
        dublin.title(_NOT_XML.sub("", title)),
        dublin.creator(_NOT_XML.sub("", author)),
        dublin.language("en-GB"),
    )
