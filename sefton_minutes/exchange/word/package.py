"""A .docx is a ZIP of XML parts: the few that hold words, opened within bounds."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zipfile import ZipFile, ZipInfo

from lxml import etree

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.exchange.zip_guard import damaged, entries_by_name, entry_bytes, open_zip

Element = Any
"""An element of lxml, which has no types of its own."""

MOST_PART = 24 * 1024 * 1024
"""Bytes of one XML part. A year of minutes has two megabytes; a tree takes ten times its text."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_NOT_WORD = "Save the minutes as .docx in Word and import that file."


@dataclass(frozen=True, slots=True)
class WordPackage:
    """The parts by what they are to the document: "document", "styles", "numbering", "footnotes", "endnotes",
    "comments"; and all its headers and footers."""

    parts: Mapping[str, Element]
    margins: tuple[Element, ...]

    def elements(self, part: str, tag: str) -> Iterator[Element]:
        """The elements of that name (of WordprocessingML) anywhere in a part; none where it is absent."""
        root = self.parts.get(part)
        if root is not None:
            yield from root.iter(W + tag)


def open_word(name: str, data: bytes) -> WordPackage:
    """Open a Word file. Raises CannotReadFile: damaged, locked, beyond the bounds, or no Word document."""
    with open_zip(name, data) as archive:
        files = _Files(name, archive, entries_by_name(archive))
        main = _main_part(files)
        if main not in files.entries:
            raise CannotReadFile(f"“{name}” is {_other_kind(files)}.", _NOT_WORD)
        related = files.related(main)
        parts = {kind: files.xml(path) for kind, path in related if kind in _PARTS and path in files.entries}
        margins = [files.xml(path) for kind, path in related if kind in _MARGINS and path in files.entries]
        return WordPackage({**parts, "document": files.xml(main)}, tuple(margins))


_PARTS = {"styles", "numbering", "footnotes", "endnotes", "comments"}
_MARGINS = {"header", "footer"}


@dataclass(frozen=True, slots=True)
class _Files:
    name: str
    archive: ZipFile
    entries: Mapping[str, ZipInfo]

    def xml(self, path: str) -> Element:
        """The root of a part, without entities, network or document types: a part needs none of them."""
        data = entry_bytes(self.name, self.archive, self.entries[path], MOST_PART)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data.replace(_STRICT, W.encode()[1:-1]), parser)
        except (etree.XMLSyntaxError, ValueError) as cause:  # ValueError: an encoding that is not one
            raise damaged(self.name) from cause
        if root is None or root.getroottree().docinfo.doctype:
            raise damaged(self.name)
        return root

    def related(self, part: str) -> tuple[tuple[str, str], ...]:
        """What a part points to, as pairs of kind ("styles") and path, in the order of the file."""
        folder, base = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path not in self.entries:
            return ()
        return tuple(
            (posixpath.basename(each.get("Type", "")), _path(folder, each.get("Target", "")))
            for each in self.xml(path).iter(_RELATION)
            if each.get("TargetMode") != "External"
        )


def _main_part(files: _Files) -> str:
    """The document's path; Word's own is assumed where the package does not say."""
    named = (path for kind, path in files.related("") if kind == "officeDocument")
    return next((path for path in named if path.startswith("word/")), "word/document.xml")


def _path(folder: str, target: str) -> str:
    joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return posixpath.normpath(joined)


def _other_kind(files: _Files) -> str:
    tops = {path.split("/", 1)[0] for path in files.entries}
    if "xl" in tops:
        return "an Excel workbook, not minutes"
    if "ppt" in tops:
        return "a PowerPoint presentation, not minutes"
    if "content.xml" in tops:
        return "an OpenDocument file"
    return "no Word document, or one with its text missing"
